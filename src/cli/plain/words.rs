//! What can be said to the line-by-line desk, in both languages: one table feeds reading and help.

use super::custody_words::{self, About};
use crate::domain::{Bystander, Channel, Formality, Language, Occasion};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Search.
    Find(String),
    /// Open the row of this number.
    Open(usize),
    /// Nobody else is there; somebody looked.
    Alone,
    /// Somebody is there, whoever it is.
    NotAlone,
    /// The guest introduced somebody.
    With(Bystander),
    /// The document was seen.
    Verified,
    /// How we meet.
    Channel(Channel),
    /// What it is about.
    Occasion(Occasion),
    /// How formal.
    Formality(Formality),
    /// The language of the conversation.
    Language(Language),
    /// Read out the whole card.
    Show,
    /// Read out the reasons.
    Why,
    /// Judge a line that staff are about to say.
    Say(String),
    /// Something about what is known: noting, setting right, taking back.
    About(About),
    /// Read out the customer's statement.
    Statement,
    /// Set the card aside.
    Park,
    /// Come back to a card.
    Resume(u8),
    /// Today's arrivals.
    Arrivals,
    /// Guests in house.
    InHouse,
    /// Quiet tasks of today's arrivals.
    Prepare,
    /// A quiet task is done.
    Done(usize),
    /// Open promises.
    Handover,
    /// Close the card.
    Back,
    /// Clear everything away at once.
    Blank,
    /// Another person comes to this desk.
    Switch,
    /// Lock the desk.
    Lock,
    /// A single person works here: nobody needs to be added.
    Single,
    /// Look beyond the role, with this reason.
    Beyond(String),
    /// What can be said.
    Help,
    /// Leave.
    Quit,
}

/// What a line could not be understood for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAWord {
    /// Nothing was said.
    Nothing,
    /// No such command.
    Unknown,
    /// The command needs something that was not said, or that does not exist.
    Argument,
}

/// A command of the table: its help phrase, and the ways of saying it, English first.
pub struct Entry {
    /// The phrase that explains it.
    pub help: &'static str,
    /// In English.
    pub english: &'static [&'static str],
    /// In Ukrainian.
    pub ukrainian: &'static [&'static str],
    pub(super) read: fn(&str) -> Option<Word>,
}

macro_rules! entry {
    ($help:literal, [$($english:literal),+], [$($ukrainian:literal),+], $read:expr) => {
        Entry { help: $help, english: &[$($english),+], ukrainian: &[$($ukrainian),+], read: $read }
    };
}

/// Every command, in the order of the help.
pub const TABLE: &[Entry] = &[
    entry!("plain-find", ["find"], ["знайти", "знайди", "шукати"], |text| {
        (!text.is_empty()).then(|| Word::Find(text.to_owned()))
    }),
    entry!("plain-open", ["open"], ["відкрити", "відкрий"], |text| number(text).map(Word::Open)),
    entry!("plain-alone", ["alone"], ["наодинці", "сам", "сама"], |text| bare(text, Word::Alone)),
    entry!("plain-not-alone", ["not alone"], ["не наодинці", "не сам", "не сама"], |text| bare(
        text,
        Word::NotAlone
    )),
    entry!("plain-with", ["with"], ["з", "із", "зі"], |text| bystander(text).map(Word::With)),
    entry!("plain-verified", ["verified"], ["підтверджено"], |text| bare(text, Word::Verified)),
    entry!("plain-channel", ["channel"], ["канал"], |text| channel(text).map(Word::Channel)),
    entry!("plain-occasion", ["occasion"], ["нагода"], |text| occasion(text).map(Word::Occasion)),
    entry!("plain-formal", ["formal"], ["офіційно"], |text| bare(text, Word::Formality(Formality::Formal))),
    entry!("plain-informal", ["informal"], ["неофіційно"], |text| bare(
        text,
        Word::Formality(Formality::Informal)
    )),
    entry!("plain-language", ["language"], ["мова"], |text| text.parse().ok().map(Word::Language)),
    entry!("plain-show", ["show"], ["показати", "покажи"], |text| bare(text, Word::Show)),
    entry!("plain-why", ["why"], ["чому"], |text| bare(text, Word::Why)),
    entry!("plain-say", ["say"], ["сказати", "репліка"], |text| {
        (!text.is_empty()).then(|| Word::Say(text.to_owned()))
    }),
    entry!("plain-statement", ["statement"], ["відомості"], |text| bare(text, Word::Statement)),
    entry!("plain-park", ["park"], ["відкласти"], |text| bare(text, Word::Park)),
    entry!("plain-resume", ["resume"], ["повернути", "повернутися"], |text| {
        number(text).and_then(|number| u8::try_from(number).ok()).map(Word::Resume)
    }),
    entry!("plain-arrivals", ["arrivals"], ["прибуття"], |text| bare(text, Word::Arrivals)),
    entry!("plain-inhouse", ["inhouse", "in house"], ["гості"], |text| bare(text, Word::InHouse)),
    entry!("plain-prepare", ["prepare"], ["підготувати"], |text| bare(text, Word::Prepare)),
    entry!("plain-done", ["done"], ["зроблено"], |text| number(text).map(Word::Done)),
    entry!("plain-handover", ["handover"], ["передати"], |text| bare(text, Word::Handover)),
    entry!("plain-back", ["back"], ["назад"], |text| bare(text, Word::Back)),
    entry!("plain-blank", ["blank"], ["сховати"], |text| bare(text, Word::Blank)),
    entry!("plain-switch", ["switch"], ["зміна"], |text| bare(text, Word::Switch)),
    entry!("plain-lock", ["lock"], ["заблокувати"], |text| bare(text, Word::Lock)),
    entry!("plain-no-staff", ["single"], ["без працівників"], |text| bare(text, Word::Single)),
    entry!("plain-beyond", ["beyond"], ["поза роллю"], |text| {
        (!text.is_empty()).then(|| Word::Beyond(text.to_owned()))
    }),
    entry!("plain-help", ["help", "?"], ["довідка"], |text| bare(text, Word::Help)),
    entry!("plain-quit", ["quit", "exit"], ["вийти", "вихід"], |text| bare(text, Word::Quit)),
];

/// Every command there is, in the order of the help.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    let (first, last) = TABLE.split_at(TABLE.len().saturating_sub(LAST));
    first.iter().chain(custody_words::TABLE).chain(last)
}

/// The commands that close the help: back, blank, help, quit.
const LAST: usize = 4;

/// Reads one line. A number alone opens that row.
///
/// # Errors
/// When it says nothing that the table knows.
pub fn read(line: &str) -> Result<Word, NotAWord> {
    let said: Vec<&str> = line.split_whitespace().collect();
    let line = said.join(" ");
    if line.is_empty() {
        return Err(NotAWord::Nothing);
    }
    if let Some(row) = number(&line) {
        return Ok(Word::Open(row));
    }
    let lower = line.to_lowercase();
    let ways = all().flat_map(|entry| entry.english.iter().chain(entry.ukrainian).map(move |way| (entry, *way)));
    // The longest way of saying it wins: "not alone" before anything shorter.
    let best = ways.filter(|(_, way)| begins_with_word(&lower, way)).max_by_key(|(_, way)| way.len());
    let (entry, way) = best.ok_or(NotAWord::Unknown)?;
    let words = way.split(' ').count();
    let rest = said.get(words..).unwrap_or_default().join(" ");
    (entry.read)(&rest).ok_or(NotAWord::Argument)
}

fn begins_with_word(line: &str, way: &str) -> bool {
    line.strip_prefix(way).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

pub(super) fn bare(text: &str, word: Word) -> Option<Word> {
    text.is_empty().then_some(word)
}

pub(super) fn number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number| *number > 0)
}

fn bystander(text: &str) -> Option<Bystander> {
    Some(match text.to_lowercase().as_str() {
        "partner" | "партнером" | "партнеркою" | "чоловіком" | "дружиною" => {
            Bystander::Partner
        }
        "family" | "родиною" | "сім'єю" => Bystander::Family,
        "friends" | "друзями" => Bystander::Friends,
        "colleagues" | "колегами" => Bystander::Colleagues,
        "strangers" | "незнайомцями" => Bystander::Strangers,
        _ => return None,
    })
}

fn channel(text: &str) -> Option<Channel> {
    Some(match text.to_lowercase().as_str() {
        "desk" | "стійка" => Channel::Desk,
        "phone" | "телефон" => Channel::Phone,
        "speakerphone" | "гучний" => Channel::Speakerphone,
        "video" | "відео" => Channel::Video,
        "chat" | "чат" => Channel::Chat,
        "voicemail" | "автовідповідач" => Channel::Voicemail,
        "back-office" | "службовий" => Channel::BackOffice,
        _ => return None,
    })
}

fn occasion(text: &str) -> Option<Occasion> {
    Some(match text.to_lowercase().as_str() {
        "arrival" | "прибуття" => Occasion::Arrival,
        "request" | "прохання" => Occasion::Request,
        "complaint" | "скарга" => Occasion::Complaint,
        "sale" | "продаж" => Occasion::Sale,
        "payment" | "оплата" => Occasion::Payment,
        "refusal" | "відмова" => Occasion::Refusal,
        "call-out" | "виклик" => Occasion::CallOut,
        "farewell" | "прощання" => Occasion::Farewell,
        "condolence" | "співчуття" => Occasion::Condolence,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_in_both_languages() {
        for (line, word) in [
            ("find Müller anna", Word::Find("Müller anna".into())),
            ("  Знайти   Шевченко ", Word::Find("Шевченко".into())),
            ("open 2", Word::Open(2)),
            ("3", Word::Open(3)),
            ("not alone", Word::NotAlone),
            ("ALONE", Word::Alone),
            ("не сама", Word::NotAlone),
            ("with partner", Word::With(Bystander::Partner)),
            ("з колегами", Word::With(Bystander::Colleagues)),
            ("channel back-office", Word::Channel(Channel::BackOffice)),
            ("нагода скарга", Word::Occasion(Occasion::Complaint)),
            ("resume 1", Word::Resume(1)),
            ("say Wie geht es dir?", Word::Say("Wie geht es dir?".into())),
            ("in house", Word::InHouse),
            ("?", Word::Help),
        ] {
            assert_eq!(read(line), Ok(word), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_changes_nothing() {
        for (line, fault) in [
            ("", NotAWord::Nothing),
            ("dance", NotAWord::Unknown),
            ("alone?", NotAWord::Unknown),
            ("alone with partner", NotAWord::Argument),
            ("find", NotAWord::Argument),
            ("open 0", NotAWord::Argument),
            ("with ghosts", NotAWord::Argument),
        ] {
            assert_eq!(read(line), Err(fault), "{line}");
        }
    }

    #[test]
    fn nothing_is_said_for_two_things() {
        let mut ways: Vec<_> = all().flat_map(|entry| entry.english.iter().chain(entry.ukrainian)).collect();
        let all = ways.len();
        ways.sort_unstable();
        ways.dedup();
        assert_eq!(ways.len(), all);
    }
}
