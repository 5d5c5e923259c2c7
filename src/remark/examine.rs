//! The examination of one line: each rule looks at it by itself, and a better line passes the same examination before it is
//! offered.

use super::language::{Lexicon, When};
use super::leak::{Recognition, Secrets};
use super::register::{self, Hearing, Says, Strength};
use super::words::Words;
use super::{
    Certainty, Examination, Finding, Heard, Remarks, RuleId, Span, Verdict, asking, better, familiarity, titles,
};
use crate::address::{Advice, Listeners, RegisterKind};
use crate::domain::{Channel, Clean, Identity, Language, PersonName};

/// Longest line that is examined, in bytes; nobody says more in one breath.
const LONGEST: usize = 16_384;

/// The most better lines that are tried for one line.
const MOST_TRIED: usize = 8;

/// A line, and what is known of the moment in which it is said.
#[derive(Clone, Copy, Debug)]
pub struct Remark<'a> {
    /// The line.
    pub line: &'a str,
    /// The conversation language.
    pub language: &'a Language,
    /// The register that is due.
    pub due: RegisterKind,
    /// How it reaches the customer: what is written has capitals.
    pub channel: Channel,
    /// Whether somebody else may hear.
    pub listeners: Listeners,
    /// How well the person is known: a stranger is rightly refused.
    pub identity: Identity,
    /// Whom it is said to: the forms of address that fit, and the name.
    pub addressee: Option<(&'a Advice, &'a PersonName)>,
    /// What may not be said of this customer now; nothing is known without a customer.
    pub secrets: Option<&'a Secrets>,
}

impl<'a> Remark<'a> {
    /// A line to somebody of whom nothing is known, politely, where others may hear.
    #[must_use]
    pub const fn new(line: &'a str, language: &'a Language) -> Self {
        Self {
            line,
            language,
            due: RegisterKind::V,
            channel: Channel::Desk,
            listeners: Listeners::Others,
            identity: Identity::Claimed,
            addressee: None,
            secrets: None,
        }
    }
}

/// Examines a line.
#[must_use]
pub fn examine(remark: &Remark<'_>, remarks: &Remarks) -> Examination {
    let Some(lexicon) = remarks.lexicon(remark.language) else { return cannot_tell() };
    let mut answer = examined(remark, lexicon);
    if answer.findings.is_empty() {
        return answer;
    }
    // Many findings share an offer: each is examined once, and a line with very many is not worth mending word by word.
    let mut tried: Vec<(String, bool)> = Vec::new();
    let mut passes = |offer: &str| {
        if let Some((_, passed)) = tried.iter().find(|(line, _)| line == offer) {
            return *passed;
        }
        if tried.len() >= MOST_TRIED {
            return false;
        }
        let passed = examined(&Remark { line: offer, ..*remark }, lexicon).verdict == Verdict::Clean;
        tried.push((offer.to_owned(), passed));
        passed
    };
    let has = |rule| answer.findings.iter().any(|one| one.rule == rule);
    let both = has(RuleId::Register) && has(RuleId::Familiarity);
    let mended = both
        .then_some(())
        .and_then(|()| better::mended(remark, lexicon, |line| examined(&Remark { line, ..*remark }, lexicon).findings));
    let offers = better::offers(remark, lexicon, &answer.findings);
    for (finding, offers) in answer.findings.iter_mut().zip(offers) {
        let own = finding.better.take().map(|own| own.to_string());
        let whole = mended.iter().filter(|_| matches!(finding.rule, RuleId::Register | RuleId::Familiarity)).cloned();
        finding.better =
            own.into_iter().chain(offers).chain(whole).find(|offer| passes(offer)).map(|offer| Clean::new(&offer));
    }
    answer
}

const fn cannot_tell() -> Examination {
    Examination { register: Heard::Unknown, findings: Vec::new(), verdict: Verdict::CannotTell }
}

fn examined(remark: &Remark<'_>, lexicon: &Lexicon) -> Examination {
    if remark.line.len() > LONGEST || !remark.line.chars().any(char::is_alphanumeric) {
        return cannot_tell();
    }
    let words = Words::new(remark.line, lexicon.apostrophe);
    let hearing = register::hear(&words, lexicon);
    let mut findings = register_findings(remark, &hearing);
    findings.extend(phrases(remark, &words, lexicon));
    findings.extend(asking::missing(remark.line, &words, lexicon));
    findings.extend(familiarity::capitals(remark, &words, lexicon));
    if let Some((advice, name)) = remark.addressee {
        findings.extend(familiarity::names(remark, &words, advice, name));
        findings.extend(titles::titles(remark, &words, advice, name, lexicon));
    }
    if let Some(secrets) = remark.secrets {
        for leak in secrets.find(&words, lexicon) {
            let found = finding(remark.line, leak.span, RuleId::Leak, leak.why, leak.certainty);
            findings.push(Finding { better: leak.better, ..found });
        }
        findings.extend(withheld(remark, &words, lexicon, secrets));
    }
    findings.sort_by_key(|finding| (finding.span, finding.rule));
    findings.dedup_by_key(|finding| (finding.span, finding.rule, finding.why.clone()));
    let verdict = if findings.is_empty() { Verdict::Clean } else { Verdict::Findings };
    Examination { register: hearing.register, findings, verdict }
}

/// What is wrong with the register: familiar where polite is due, and the other way round only where it is certain.
fn register_findings(remark: &Remark<'_>, hearing: &Hearing) -> Vec<Finding> {
    let (wrong, why) = match remark.due {
        RegisterKind::V => (Says::T, "register-familiar"),
        RegisterKind::T => (Says::V, "register-distant"),
        RegisterKind::None => return Vec::new(),
    };
    let least = if wrong == Says::V { Strength::Certain } else { Strength::Likely };
    // Where the words contradict each other only what carries nothing else counts.
    let (heard, least) = match (wrong, hearing.register) {
        (Says::T, Heard::T | Heard::Mixed) | (Says::V, Heard::V | Heard::Mixed) => (true, least),
        (Says::T, Heard::Unknown) => (true, Strength::Certain),
        _ => (false, least),
    };
    let carriers = hearing.evidence.iter().filter(|one| heard && one.says == wrong && one.strength >= least);
    carriers.map(|one| finding(remark.line, one.span, RuleId::Register, why, certainty(one.strength))).collect()
}

const fn certainty(strength: Strength) -> Certainty {
    match strength {
        Strength::Certain => Certainty::Certain,
        Strength::Likely => Certainty::Likely,
    }
}

/// A refusal to say what may be said: the line says no and names it.
fn withheld(remark: &Remark<'_>, words: &Words<'_>, lexicon: &Lexicon, secrets: &Secrets) -> Option<Finding> {
    if remark.identity == Identity::Unverified {
        return None;
    }
    let found = lexicon.refusal.find(words);
    let refusal = found.first().filter(|_| secrets.names_sayable(words))?;
    let span = words.span(refusal.from, refusal.to)?;
    Some(finding(remark.line, span, RuleId::Withholding, "withholding-sayable", Certainty::Likely))
}

/// What the phrase patterns find. Words in quotation marks are somebody else's.
fn phrases(remark: &Remark<'_>, words: &Words<'_>, lexicon: &Lexicon) -> Vec<Finding> {
    let own = words.all_quoted();
    let voiced = remark.secrets.is_some_and(|secrets| secrets.recognition() == Recognition::MayBeVoiced);
    let mut findings = Vec::new();
    for found in lexicon.patterns.find(words) {
        let Some(phrase) = lexicon.phrases.get(*found.meaning) else { continue };
        let applies = match phrase.when {
            When::Always => true,
            When::Overheard => !(voiced && remark.listeners == Listeners::Nobody),
            When::Familiar => remark.due != RegisterKind::T,
            When::Known => remark.identity != Identity::Unverified,
        };
        let quoted = !own && words.word(found.from).is_some_and(|word| word.quoted);
        if !applies || quoted {
            continue;
        }
        let why = format!("{}-{}", phrase.rule.id(), phrase.why);
        let span = words.span(found.from, found.to);
        findings.extend(span.map(|span| finding(remark.line, span, phrase.rule, &why, phrase.certainty)));
    }
    // Of two phrases in one place the longer tells more.
    let spans: Vec<(Span, RuleId)> = findings.iter().map(|finding| (finding.span, finding.rule)).collect();
    findings.retain(|finding| {
        !spans.iter().any(|(span, rule)| {
            *rule == finding.rule
                && *span != finding.span
                && span.start <= finding.span.start
                && finding.span.end <= span.end
        })
    });
    findings
}

/// A finding without a better line.
pub(super) fn finding(line: &str, span: Span, rule: RuleId, why: &str, certainty: Certainty) -> Finding {
    let text = Clean::new(line.get(span.start..span.end).unwrap_or_default());
    Finding { rule, span, text, why: format!("remark-{why}"), better: None, certainty }
}
