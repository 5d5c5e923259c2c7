//! What the contract needs, in words.

use super::held::private;
use crate::domain::{Audience, Case, CaseState, Clean, Gender, Order, PersonName, Request, Stay};
use crate::phrases::{Argument, Phrases};
use crate::statement::page::{Block, day, days, language, law, listed, sentence, with};
use crate::statement::{KeptFor, Operating, Statement};

pub(super) fn blocks(statement: &Statement, words: &Phrases) -> Vec<Block> {
    let operating = &statement.operating;
    let mut blocks: Vec<Block> = vec![with(words, "statement-operating", "law", &law(operating.basis, words)).into()];
    blocks.extend(name(&operating.name, words).into_iter().map(Block::from));
    blocks.extend(operating.gender.map(|gender| words.text(gender_phrase(gender)).into()));
    let languages: Vec<Clean> = operating.languages.iter().map(|tag| language(&tag.to_string(), words)).collect();
    for (id, texts) in [
        ("statement-languages", &languages),
        ("statement-phones", &operating.contacts.phone),
        ("statement-emails", &operating.contacts.email),
        ("statement-postcodes", &operating.contacts.postcode),
    ] {
        if !texts.is_empty() {
            blocks.push(with(words, id, "list", &listed(texts)).into());
        }
    }
    blocks.extend(operating.stays.iter().map(|one| stay(one, words)));
    blocks.extend(operating.orders.iter().map(|one| order(one, words)));
    blocks.extend(operating.cases.iter().map(|one| case(one, words)));
    if statement.restricted.is_none() {
        blocks.push(terms(operating, words));
    }
    blocks
}

/// How long each kind is kept, each a line of its own.
fn terms(operating: &Operating, words: &Phrases) -> Block {
    let term = |kept: &KeptFor| {
        let id = format!("statement-term-{}", kept.kind.id());
        with(words, &id, "days", &days(kept.days, words))
    };
    Block { text: words.text("statement-terms"), details: operating.kept.iter().map(term).collect() }
}

fn name(name: &PersonName, words: &Phrases) -> Vec<Clean> {
    let parts =
        [&name.title, &name.given, &name.given2, &name.surname, &name.surname2, &name.generation, &name.credentials];
    let said: Vec<&str> = parts.into_iter().map(Clean::as_str).filter(|part| !part.is_empty()).collect();
    let language = name.language.as_ref().map(|tag| language(&tag.to_string(), words)).unwrap_or_default();
    let lines = [
        ("statement-name", &Clean::new(&said.join(" "))),
        ("statement-known-as", &name.known_as),
        ("statement-phonetic", &name.phonetic),
        ("statement-name-language", &language),
    ];
    lines.into_iter().filter(|(_, text)| !text.is_empty()).map(|(id, text)| with(words, id, "text", text)).collect()
}

const fn gender_phrase(gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => "statement-gender-masculine",
        Gender::Feminine => "statement-gender-feminine",
        Gender::Neuter => "statement-gender-neuter",
        Gender::Common => "statement-gender-common",
    }
}

fn stay(stay: &Stay, words: &Phrases) -> Block {
    let (from, to) = (day(stay.from, words), day(stay.to, words));
    let mut parts =
        vec![words.format("statement-stay", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])];
    for (id, text) in [
        ("statement-stay-booking", &stay.booking),
        ("statement-stay-arrival", &stay.eta),
        ("statement-stay-room", &stay.room),
    ] {
        if !text.is_empty() {
            parts.push(with(words, id, "text", text));
        }
    }
    parts.extend(
        stay.room_ready.map(|ready| {
            if ready { words.text("statement-stay-ready") } else { words.text("statement-stay-not-ready") }
        }),
    );
    if let Some(party) = stay.party {
        parts.push(words.format("statement-stay-adults", &[("count", Argument::Number(party.adults.into()))]));
        if party.children > 0 {
            let count = [("count", Argument::Number(party.children.into()))];
            parts.push(words.format("statement-stay-children", &count));
        }
    }
    if stay.confidential {
        parts.push(words.text("statement-stay-confidential"));
    }
    let request = |request: &Request| {
        let own = with(words, "statement-request", "text", &request.text);
        [Some(own), private_line(request.private_from, words)]
    };
    Block { text: sentence(&parts), details: stay.requests.iter().flat_map(request).flatten().collect() }
}

fn order(order: &Order, words: &Phrases) -> Block {
    let mut parts = vec![with(words, "statement-order", "text", &order.order)];
    parts.extend(order.on.map(|on| with(words, "statement-order-on", "day", &day(on, words))));
    if !order.what.is_empty() {
        parts.push(with(words, "statement-order-what", "text", &order.what));
    }
    Block { text: sentence(&parts), details: private_line(order.private_from, words).into_iter().collect() }
}

fn private_line(from: Option<Audience>, words: &Phrases) -> Option<Clean> {
    from.and_then(|from| private(from, words))
}

fn case(case: &Case, words: &Phrases) -> Block {
    let opened = day(case.opened, words);
    let text =
        words.format("statement-case", &[("day", Argument::Text(&opened)), ("text", Argument::Text(&case.what))]);
    let mut details = Vec::new();
    if !case.promised.is_empty() {
        details.push(with(words, "statement-case-promised", "text", &case.promised));
    }
    details.extend(case.due.map(|due| with(words, "statement-case-due", "day", &day(due, words))));
    details.push(match case.state {
        CaseState::Open => words.text("statement-case-open"),
        CaseState::Closed => words.text("statement-case-closed"),
    });
    details.extend(case.closed.map(|on| with(words, "statement-case-closed-on", "day", &day(on, words))));
    Block { text, details }
}
