//! What can be said to the line-by-line desk about what is known: noting, setting right, taking back.

use super::words::{Entry, Word, bare, number};
use crate::custody::{Answer, Told};
use crate::domain::{Audience, BoundaryKind, Bystander, Channel, Purpose};

/// One thing to do with what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Something the guest said.
    Note(Said),
    /// How they answered.
    Answer(Answer),
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
    /// A limit of the guest's own, and what it is about.
    Boundary(BoundaryKind, String),
    /// "Call me ...".
    Wish(String),
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
    entry!("plain-yes", ["yes"], ["так"], |text| bare(text, Word::About(About::Answer(Answer::Yes)))),
    entry!("plain-no", ["no"], ["ні"], |text| bare(text, Word::About(About::Answer(Answer::No)))),
    entry!("plain-later", ["later", "not now"], ["потім", "не зараз"], |text| {
        bare(text, Word::About(About::Answer(Answer::NotNow)))
    }),
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
    entry!("plain-boundary", ["boundary"], ["межа"], |text| {
        let (kind, about) = text.split_once(' ').unwrap_or((text, ""));
        Some(Word::About(About::Boundary(boundary(kind)?, about.to_owned())))
    }),
    entry!("plain-wish", ["wish"], ["побажання", "звертатися"], |text| {
        (!text.is_empty()).then(|| Word::About(About::Wish(text.to_owned())))
    }),
    entry!("plain-never", ["never"], ["ніколи"], |text| {
        (!text.is_empty()).then(|| Word::About(About::Never(text.to_owned())))
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

/// One or several, apart by commas; `nobody` alone is nobody.
fn audience(text: &str) -> Option<Audience> {
    let words: Vec<String> = text.split(',').map(|word| word.trim().to_lowercase()).collect();
    if matches!(words.as_slice(), [one] if matches!(one.as_str(), "nobody" | "нікого" | "ні від кого")) {
        return Some(Audience::NOBODY);
    }
    let one = |word: &String| {
        let word = word.trim_start_matches("від ").trim_start_matches("from ");
        Some(match word {
            "anybody" | "any" | "будь-кого" | "усіх" => Bystander::Any,
            "partner" | "партнера" | "партнерки" | "чоловіка" | "дружини" => {
                Bystander::Partner
            }
            "family" | "родини" | "сім'ї" => Bystander::Family,
            "friends" | "друзів" => Bystander::Friends,
            "colleagues" | "колег" => Bystander::Colleagues,
            "strangers" | "незнайомих" | "незнайомців" => Bystander::Strangers,
            _ => return None,
        })
    };
    words.iter().map(one).collect::<Option<Vec<_>>>().map(Audience::of)
}

fn purpose(word: &str) -> Option<Purpose> {
    Some(match word.to_lowercase().as_str() {
        "personal" | "service-personalisation" | "увага" | "уваги" => Purpose::ServicePersonalisation,
        "offers" | "пропозиції" | "пропозицій" => Purpose::Offers,
        "occasions" | "свята" | "свят" => Purpose::Occasions,
        "safety" | "безпека" | "безпеки" => Purpose::Safety,
        "service" | "послуга" | "послуги" => Purpose::Service,
        _ => return None,
    })
}

fn channel(word: &str) -> Option<Channel> {
    Some(match word.to_lowercase().as_str() {
        "phone" | "телефон" => Channel::Phone,
        "chat" | "чат" => Channel::Chat,
        "voicemail" | "автовідповідач" => Channel::Voicemail,
        "video" | "відео" => Channel::Video,
        _ => return None,
    })
}

fn boundary(word: &str) -> Option<BoundaryKind> {
    Some(match word.to_lowercase().as_str() {
        "no-recognition" | "не-впізнавати" => BoundaryKind::NoRecognition,
        "no-first-name" | "не-на-ім'я" => BoundaryKind::NoFirstName,
        "no-small-talk" | "без-розмов" => BoundaryKind::NoSmallTalk,
        "no-offers" | "без-пропозицій" => BoundaryKind::NoOffers,
        "no-questions" | "без-запитань" => BoundaryKind::NoQuestions,
        "no-touch" | "не-торкатися" => BoundaryKind::NoTouch,
        "no-surprises" | "без-сюрпризів" => BoundaryKind::NoSurprises,
        "no-calls" | "не-дзвонити" => BoundaryKind::NoCalls,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::words::{Word, read};
    use super::{About, Said};
    use crate::custody::{Answer, Told};
    use crate::domain::{Audience, BoundaryKind, Bystander, Purpose};

    #[test]
    fn a_note_is_said_in_one_line() {
        let said = |line: &str| match read(line) {
            Ok(Word::About(About::Note(said))) => said,
            other => panic!("{line}: {other:?}"),
        };
        assert_eq!(said("note green tea"), Said { text: "green tea".into(), ..Said::default() });
        assert_eq!(
            said("note drink: green tea; private partner, friends; for offers, personal; until 31.12.; noticed"),
            Said {
                category: "drink".into(),
                text: "green tea".into(),
                private_from: Some(Audience::of([Bystander::Partner, Bystander::Friends])),
                purposes: vec![Purpose::Offers, Purpose::ServicePersonalisation],
                until: "31.12.".into(),
                told: Told::Staff,
                channels: Vec::new(),
            }
        );
        assert_eq!(said("записати напій: зелений чай; для безпеки").purposes, [Purpose::Safety]);
    }

    #[test]
    fn the_other_words_are_read_in_both_languages() {
        for (line, about) in [
            ("так", About::Answer(Answer::Yes)),
            ("not now", About::Answer(Answer::NotNow)),
            ("true", About::True(None)),
            ("так само 2", About::True(Some(2))),
            ("correct 2 black tea", About::Correct(2, "black tea".into())),
            ("private 3", About::Private(3, Audience::ANY)),
            ("приватне 3 від партнера", About::Private(3, Audience::of([Bystander::Partner]))),
            ("private 3 nobody", About::Private(3, Audience::NOBODY)),
            ("withdraw 1 offers", About::Withdraw(1, Some(Purpose::Offers))),
            ("uneasy 1", About::Uneasy(1)),
            ("boundary no-small-talk family", About::Boundary(BoundaryKind::NoSmallTalk, "family".into())),
            ("wish пані Олено", About::Wish("пані Олено".into())),
            (
                "case heating; promised another room; due 25.11.",
                About::Case("heating".into(), "another room".into(), "25.11.".into()),
            ),
            ("close 4", About::Close(4)),
            ("undo", About::Undo),
            ("verify R-77810, 23 November", About::Verify(vec!["R-77810".into(), "23 November".into()])),
        ] {
            assert_eq!(read(line), Ok(Word::About(about)), "{line}");
        }
        assert_eq!(read("close"), Ok(Word::Back));
        for line in ["note", "private x", "withdraw 1 everything", "boundary no-nonsense", "case", "note tea; perhaps"]
        {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
