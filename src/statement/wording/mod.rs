//! The statement in plain words, section by section, in the order in which somebody would ask.

mod consent;
mod held;
mod operating;

use super::Statement;
use super::law::answer_and_complaint;
use super::model::Look;
use super::page::{Block, Page, Section, day, days, language, law, listed, with};
use crate::domain::{Clean, Jurisdiction};
use crate::phrases::{Argument, Phrases};

/// The whole statement in the language of `words`.
pub(super) fn page(statement: &Statement, words: &Phrases) -> Page {
    let section = |heading: &str, blocks: Vec<Block>| Section { heading: words.text(heading), blocks };
    let given = day(statement.given_on, words);
    let mut lead = vec![words.format(
        "statement-given",
        &[("day", Argument::Text(&given)), ("id", Argument::Text(statement.customer.text()))],
    )];
    lead.extend(
        statement
            .language_wanted
            .as_ref()
            .map(|wanted| with(words, "statement-other-language", "language", &language(&wanted.to_string(), words))),
    );
    let named = statement.looked_at.iter().any(|look| look.who.is_some());
    lead.push(words.text(if named { "statement-names-given" } else { "statement-only-yours" }));
    lead.extend(forbidden(statement, words));
    Page {
        title: words.text("statement-title"),
        lead,
        sections: vec![
            section("statement-heading-controller", controller(statement, words)),
            section("statement-heading-operating", operating::blocks(statement, words)),
            section("statement-heading-held", held::blocks(statement, words)),
            section("statement-heading-recipients", recipients(statement, words)),
            section("statement-heading-looked", looked_at(statement, words)),
            section("statement-heading-rights", rights(statement, words)),
            section("statement-heading-complaint", vec![complaint(statement.jurisdiction, words)]),
        ],
    }
}

/// What the customer forbade, before everything else: it holds for all of it.
fn forbidden(statement: &Statement, words: &Phrases) -> Vec<Clean> {
    let article = |right: &str| statement.rights.iter().find(|one| one.right == right).map_or("", |one| one.article);
    let said = |id: &str, on: chrono::NaiveDate, right: &str, purpose: &Clean| {
        let (on, law) = (day(on, words), law(article(right), words));
        let texts = [("day", &on), ("law", &law), ("purpose", purpose)];
        words.format(id, &texts.map(|(name, text)| (name, Argument::Text(text))))
    };
    let none = Clean::default();
    let restricted = statement.restricted.map(|one| said("statement-restricted", one.on, "restriction", &none));
    let objected = statement.objections.iter().map(|one| {
        let purpose = words.text(&format!("statement-purpose-{}", one.purpose.id()));
        said("statement-objected", one.on, "objection", &purpose)
    });
    let kept = statement.restricted.map(|_| words.text("statement-restricted-kept"));
    restricted.into_iter().chain(kept).chain(objected).collect()
}

fn controller(statement: &Statement, words: &Phrases) -> Vec<Block> {
    let said = |value: &Option<Clean>, id: &str, unset: &str| {
        value.as_ref().map_or_else(|| words.text(unset), |value| with(words, id, "who", value))
    };
    vec![
        said(&statement.controller, "statement-controller", "statement-controller-unset").into(),
        said(&statement.data_protection_contact, "statement-contact", "statement-contact-unset").into(),
    ]
}

fn recipients(statement: &Statement, words: &Phrases) -> Vec<Block> {
    let who = if statement.recipients.is_empty() {
        words.text("statement-recipients-none")
    } else {
        with(words, "statement-recipients", "who", &listed(&statement.recipients))
    };
    // Third countries (GDPR Art. 13(1)(f)): the program sends nothing anywhere, the house's recipients may be anywhere.
    let elsewhere = words.text("statement-no-transfer").into();
    let theirs = (!statement.recipients.is_empty()).then(|| words.text("statement-recipients-where").into());
    [who.into(), elsewhere].into_iter().chain(theirs).chain([words.text("statement-no-automation").into()]).collect()
}

/// The looks, those of one kind, role and purpose together, each day with its times.
fn looked_at(statement: &Statement, words: &Phrases) -> Vec<Block> {
    let mut kinds: Vec<(&Look, Vec<&Look>)> = Vec::new();
    for look in &statement.looked_at {
        let kind = |one: &Look| (one.act.clone(), one.role.clone(), one.who.clone(), one.purpose);
        let alike = |first: &Look| kind(first) == kind(look);
        match kinds.iter_mut().find(|(first, _)| alike(first)) {
            Some((_, all)) => all.push(look),
            None => kinds.push((look, vec![look])),
        }
    }
    let mut blocks: Vec<Block> = kinds.into_iter().map(|(first, all)| looks_alike(first, &all, words)).collect();
    if blocks.is_empty() {
        blocks.push(words.text("statement-looked-never").into());
    }
    blocks.push(words.text("statement-looked-note").into());
    let (law, days) = (law(statement.trail.basis, words), days(statement.trail.days, words));
    let arguments = [("law", Argument::Text(&law)), ("days", Argument::Text(&days))];
    blocks.push(words.format("statement-looked-kept", &arguments).into());
    blocks
}

fn looks_alike(first: &Look, all: &[&Look], words: &Phrases) -> Block {
    let act = words.text(&format!("statement-act-{}", first.act));
    let purpose = words.text(&format!("statement-purpose-{}", first.purpose.id()));
    let role = first.role_label.clone().unwrap_or_else(|| words.text("statement-role-none"));
    let text = words.format(
        "statement-looked",
        &[("act", Argument::Text(&act)), ("role", Argument::Text(&role)), ("purpose", Argument::Text(&purpose))],
    );
    let details = all.chunk_by(|one, next| one.day == next.day).filter_map(|of_day| {
        let (on, times) = (day(of_day.first()?.day, words), listed(of_day.iter().map(|look| &look.time)));
        let arguments = [("day", Argument::Text(&on)), ("times", Argument::Text(&times))];
        Some(words.format("statement-looked-times", &arguments))
    });
    let who = first.who.as_ref().map(|who| with(words, "statement-looked-by", "who", who));
    Block { text, details: who.into_iter().chain(details).collect() }
}

fn rights(statement: &Statement, words: &Phrases) -> Vec<Block> {
    let jurisdiction = statement.jurisdiction;
    let rights = statement.rights.iter().map(|right| {
        let law = item(right.article, words).unwrap_or_else(|| law(right.article, words));
        let id = format!("statement-right-{}", right.right);
        // Some rights reach less far under the law of Ukraine.
        let own = Some(format!("{id}-ua")).filter(|own| jurisdiction == Jurisdiction::Ua && words.has(own));
        with(words, &own.unwrap_or(id), "law", &law).into()
    });
    let how = match jurisdiction {
        Jurisdiction::Eu => "statement-answer-eu",
        Jurisdiction::Ua => "statement-answer-ua",
    };
    let (answer, _) = answer_and_complaint(jurisdiction);
    let answer = with(words, how, "law", &item(answer, words).unwrap_or_else(|| law(answer, words)));
    let all = (jurisdiction == Jurisdiction::Ua).then(|| words.text("statement-rights-ua").into());
    all.into_iter().chain(rights).chain([answer.into()]).collect()
}

/// An item of Art. 8(2) of law 2297-VI, which is named once for all of them: thirteen times is heard by nobody.
fn item(article: &str, words: &Phrases) -> Option<Clean> {
    let point = article.strip_prefix("2297-VI-8-2-")?;
    Some(with(words, "statement-law-ua-item", "point", &Clean::new(point)))
}

fn complaint(jurisdiction: Jurisdiction, words: &Phrases) -> Block {
    let id = match jurisdiction {
        Jurisdiction::Eu => "statement-complaint-eu",
        Jurisdiction::Ua => "statement-complaint-ua",
    };
    let (_, article) = answer_and_complaint(jurisdiction);
    with(words, id, "law", &law(article, words)).into()
}
