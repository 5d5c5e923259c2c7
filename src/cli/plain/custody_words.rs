//! What can be said to the line-by-line desk about what is known: noting, setting right, taking back.

use super::vocabulary::{answer, audience, boundary, channel, purpose};
use super::words::{Entry, Word, bare, number};
use crate::custody::{Answer, Told};
use crate::domain::{Audience, BoundaryKind, Channel, Purpose};

/// One thing to do with what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Something the guest said.
    Note(Said),
    /// How they answered, to each question in its order.
    Answer(Vec<Answer>),
    /// The entries that can be set right, with their numbers.
    Entries,
    /// This entry, or the first one to confirm, is still true.
    True(Option<usize>),
    /// Another text for this entry.
    Correct(usize, String),
    /// This entry is private from these.
    Private(usize, Audience),
    /// The consent is taken back, for this purpose or the only one.
    Withdraw(usize, Option<Purpose>),
    /// The guest was uneasy about this entry.
    Uneasy(usize),
    /// A limit of the guest's own.
    Boundary(SaidLimit),
    /// "Call me ...", and from whom that is private.
    Wish(String, Audience),
    /// What the guest never wants to hear.
    Never(String),
    /// A case: what happened, what is promised, by when.
    Case(String, String, String),
    /// This case is closed, or this limit dropped.
    Close(usize),
    /// The last change is taken back.
    Undo,
    /// What a caller answers.
    Verify(Vec<String>),
}

/// A note as it is said in one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The category before the colon, as it was said.
    pub category: String,
    /// What the guest said.
    pub text: String,
    /// From whom it is private; none for the category's default.
    pub private_from: Option<Audience>,
    /// For which purposes; none for the usual.
    pub purposes: Vec<Purpose>,
    /// Until when, as it was said.
    pub until: String,
    /// Who told.
    pub told: Told,
    /// On which channels the house may begin.
    pub channels: Vec<Channel>,
}

/// A limit as it is said in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidLimit {
    /// What must not be done.
    pub kind: BoundaryKind,
    /// What it is about, as it was said.
    pub about: String,
    /// In whose presence it applies; none is always.
    pub when: Option<Audience>,
    /// From whom it is private; none for as usual.
    pub private_from: Option<Audience>,
}

macro_rules! entry {
    ($help:literal, [$($english:literal),+], [$($ukrainian:literal),+], $read:expr) => {
        Entry { help: $help, english: &[$($english),+], ukrainian: &[$($ukrainian),+], read: $read }
    };
}

/// These commands, in the order of the help.
pub const TABLE: &[Entry] = &[
    entry!("plain-note", ["note"], ["записати", "запиши"], |text| note(text)
        .map(About::Note)
        .map(Word::About)),
    entry!("plain-yes", ["yes", "y"], ["так"], |text| answers(Answer::Yes, text)),
    entry!("plain-no", ["no", "n"], ["ні"], |text| answers(Answer::No, text)),
    entry!("plain-later", ["later", "not now", "l"], ["потім", "не зараз"], |text| answers(
        Answer::NotNow,
        text
    )),
    entry!("plain-entries", ["entries"], ["записи"], |text| bare(text, Word::About(About::Entries))),
    entry!("plain-true", ["true"], ["так само", "досі так"], |text| match text {
        "" => Some(Word::About(About::True(None))),
        text => number(text).map(|row| Word::About(About::True(Some(row)))),
    }),
    entry!("plain-correct", ["correct"], ["виправити", "виправ"], |text| {
        let (row, words) = numbered(text)?;
        (!words.is_empty()).then(|| Word::About(About::Correct(row, words.to_owned())))
    }),
    entry!("plain-private", ["private"], ["приватне"], |text| {
        let (row, who) = numbered(text)?;
        Some(Word::About(About::Private(row, if who.is_empty() { Audience::ANY } else { audience(who)? })))
    }),
    entry!("plain-withdraw", ["withdraw"], ["відкликати"], |text| {
        let (row, what) = numbered(text)?;
        Some(Word::About(About::Withdraw(row, if what.is_empty() { None } else { Some(purpose(what)?) })))
    }),
    entry!("plain-uneasy", ["uneasy"], ["ніяково"], |text| number(text)
        .map(|row| Word::About(About::Uneasy(row)))),
    entry!("plain-boundary", ["boundary"], ["межа"], |text| { limit(text).map(About::Boundary).map(Word::About) }),
    entry!("plain-wish", ["wish"], ["побажання", "звертатися"], |text| {
        wish(text).map(Word::About)
    }),
    entry!("plain-never", ["never"], ["ніколи"], |text| {
        (!text.is_empty() && !text.contains(';')).then(|| Word::About(About::Never(text.to_owned())))
    }),
    entry!("plain-case", ["case"], ["звернення"], |text| case(text).map(Word::About)),
    entry!("plain-close", ["close"], ["закрити"], |text| match text {
        "" => Some(Word::Back),
        text => number(text).map(|row| Word::About(About::Close(row))),
    }),
    entry!("plain-undo", ["undo"], ["скасувати"], |text| bare(text, Word::About(About::Undo))),
    entry!("plain-verify", ["verify"], ["звірити", "перевірити"], |text| {
        let answers: Vec<String> = text.split([',', ';']).map(|one| one.trim().to_owned()).collect();
        (!text.is_empty()).then_some(Word::About(About::Verify(answers)))
    }),
];

/// "2 and the rest".
fn numbered(text: &str) -> Option<(usize, &str)> {
    let (row, rest) = text.split_once(' ').unwrap_or((text, ""));
    Some((number(row)?, rest.trim()))
}

/// The first answer, and those after it: "yes no", "y n l", "так ні".
fn answers(first: Answer, rest: &str) -> Option<Word> {
    let rest = rest.to_lowercase().replace("not now", "later").replace("не зараз", "потім");
    let later = rest.split([' ', ',']).filter(|word| !word.is_empty()).map(answer);
    let all: Option<Vec<Answer>> = std::iter::once(Some(first)).chain(later).collect();
    all.map(About::Answer).map(Word::About)
}

/// "no-small-talk politics; when colleagues; private partner".
fn limit(text: &str) -> Option<SaidLimit> {
    let mut parts = text.split(';').map(str::trim);
    let first = parts.next()?;
    let (kind, about) = first.split_once(' ').unwrap_or((first, ""));
    let mut said = SaidLimit { kind: boundary(kind)?, about: about.to_owned(), when: None, private_from: None };
    for part in parts {
        match clause(part) {
            (Clause::Private, who) => said.private_from = Some(audience(who)?),
            (Clause::When, who) => said.when = Some(audience(who)?).filter(|who| !who.is_empty()),
            (Clause::Other, _) => return None,
        }
    }
    Some(said)
}

/// "Nika; private partner".
fn wish(text: &str) -> Option<About> {
    let mut parts = text.split(';').map(str::trim);
    let form = parts.next().filter(|form| !form.is_empty())?;
    let mut private_from = Audience::NOBODY;
    for part in parts {
        let (Clause::Private, who) = clause(part) else { return None };
        private_from = private_from.union(audience(who)?);
    }
    Some(About::Wish(form.to_owned(), private_from))
}

/// What a clause behind a semicolon says.
enum Clause {
    Private,
    When,
    Other,
}

fn clause(part: &str) -> (Clause, &str) {
    let (word, rest) = part.split_once(' ').unwrap_or((part, ""));
    let clause = match word.to_lowercase().as_str() {
        "private" | "приватне" => Clause::Private,
        "when" | "при" => Clause::When,
        _ => Clause::Other,
    };
    (clause, rest)
}

/// "drink: green tea; private partner; for offers; until 31.12.; noticed".
fn note(text: &str) -> Option<Said> {
    let mut parts = text.split(';').map(str::trim);
    let first = parts.next().filter(|first| !first.is_empty())?;
    let (category, words) = first.split_once(':').unwrap_or(("", first));
    let mut said = Said { category: category.trim().to_owned(), text: words.trim().to_owned(), ..Said::default() };
    for part in parts {
        let (word, rest) = part.split_once(' ').unwrap_or((part, ""));
        let list = || rest.split(',').map(str::trim);
        match word.to_lowercase().as_str() {
            "private" | "приватне" => said.private_from = Some(audience(rest)?),
            "for" | "для" => said.purposes = list().map(purpose).collect::<Option<_>>()?,
            "until" | "до" => rest.clone_into(&mut said.until),
            "noticed" | "помічено" => said.told = Told::Staff,
            "parent" | "батьки" => said.told = Told::Parent,
            "channels" | "канали" => said.channels = list().map(channel).collect::<Option<_>>()?,
            _ => return None,
        }
    }
    Some(said)
}

/// "heating; promised another room; due tomorrow".
fn case(text: &str) -> Option<About> {
    let mut parts = text.split(';').map(str::trim);
    let what = parts.next().filter(|what| !what.is_empty())?;
    let (mut promised, mut due) = (String::new(), String::new());
    for part in parts {
        let (word, rest) = part.split_once(' ')?;
        match word.to_lowercase().as_str() {
            "promised" | "обіцяно" => rest.clone_into(&mut promised),
            "due" | "до" => rest.clone_into(&mut due),
            _ => return None,
        }
    }
    Some(About::Case(what.to_owned(), promised, due))
}

#[cfg(test)]
#[path = "custody_words_tests.rs"]
mod tests;
