//! What can be said to the training room line by line, in both languages: one table feeds reading and help. What is said to the
//! desk is said as at the line-by-line desk; whatever is no command is what the trainee says to the guest.

use crate::cli::plain::words as desk;
use crate::tui::train::Seat;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Said to the guest; by a trainer, as the guest.
    Say(String),
    /// The row of this number.
    Number(usize),
    /// Something of the desk's.
    Desk(desk::Word),
    /// Do quietly the task of this number.
    Quietly(usize),
    /// Ask the question of this number.
    Ask(usize),
    /// The lines to choose from, once more.
    Choices,
    /// A hint.
    Hint,
    /// Play the turn again.
    Repeat,
    /// The clock stops.
    Pause,
    /// The clock goes on.
    Resume,
    /// End the scene.
    Stop,
    /// The program speaks for the guest.
    Program,
    /// The guest says the line of this turn.
    Turn(usize),
    /// The event of this number happens.
    Event(usize),
    /// What is looked for, with this number, has been seen.
    Mark(usize),
    /// A must, none in particular.
    Must,
    /// A must not.
    MustNot,
    /// Too cautious.
    Cautious,
    /// A good moment.
    Good,
    /// A remark that the trainee will read.
    Note(String),
    /// A remark of the trainer's own.
    OwnNote(String),
    /// The script, the events and what is looked for, once more.
    Script,
}

/// A command of the table: its help phrase, who may say it, and the ways of saying it, English first.
pub struct Entry {
    /// The phrase that explains it.
    pub help: &'static str,
    /// At which seats.
    pub seats: &'static [Seat],
    /// In English.
    pub english: &'static [&'static str],
    /// In Ukrainian.
    pub ukrainian: &'static [&'static str],
    read: fn(&str) -> Option<Word>,
}

const EVERY: &[Seat] = &[Seat::Alone, Seat::Joined, Seat::Host, Seat::Observer];
const TRAINEE: &[Seat] = &[Seat::Alone, Seat::Joined];
const TRAINER: &[Seat] = &[Seat::Host, Seat::Observer];
const HOST: &[Seat] = &[Seat::Host];

macro_rules! entry {
    ($help:literal, $seats:expr, [$($english:literal),+], [$($ukrainian:literal),+], $read:expr) => {
        Entry { help: $help, seats: $seats, english: &[$($english),+], ukrainian: &[$($ukrainian),+], read: $read }
    };
}

/// Every command, in the order of the help.
pub const TABLE: &[Entry] = &[
    entry!("train-word-say", TRAINEE, ["say"], ["сказати", "кажу"], |text| given(text).map(Word::Say)),
    entry!("train-word-guest", HOST, ["guest"], ["гість"], |text| given(text).map(Word::Say)),
    entry!("train-word-choices", TRAINEE, ["choices", "lines"], ["варіанти", "репліки"], |text| bare(
        text,
        Word::Choices
    )),
    entry!("train-word-quietly", TRAINEE, ["do"], ["зробити", "роблю"], |text| number(text)
        .map(Word::Quietly)),
    entry!("train-word-ask", TRAINEE, ["ask"], ["запитати", "питаю"], |text| number(text).map(Word::Ask)),
    entry!("train-word-hint", TRAINEE, ["hint"], ["підказка"], |text| bare(text, Word::Hint)),
    entry!("train-word-repeat", TRAINEE, ["repeat", "again"], ["повторити", "ще раз"], |text| bare(
        text,
        Word::Repeat
    )),
    entry!("train-word-program", HOST, ["next"], ["далі"], |text| bare(text, Word::Program)),
    entry!("train-word-turn", TRAINER, ["turn"], ["хід"], |text| number(text).map(Word::Turn)),
    entry!("train-word-event", TRAINER, ["event"], ["подія"], |text| number(text).map(Word::Event)),
    entry!("train-word-mark", TRAINER, ["mark"], ["позначити"], |text| number(text).map(Word::Mark)),
    entry!("train-word-must", TRAINER, ["must"], ["треба"], |text| bare(text, Word::Must)),
    entry!("train-word-must-not", TRAINER, ["must not"], ["не можна"], |text| bare(text, Word::MustNot)),
    entry!("train-word-cautious", TRAINER, ["too cautious"], ["надто обережно"], |text| bare(
        text,
        Word::Cautious
    )),
    entry!("train-word-good", TRAINER, ["good"], ["добре"], |text| bare(text, Word::Good)),
    entry!("train-word-note", TRAINER, ["note"], ["зауваження"], |text| given(text).map(Word::Note)),
    entry!("train-word-own-note", TRAINER, ["own note"], ["нотатка"], |text| given(text).map(Word::OwnNote)),
    entry!("train-word-script", TRAINER, ["script"], ["сценарій"], |text| bare(text, Word::Script)),
    entry!("train-word-pause", EVERY, ["pause"], ["пауза"], |text| bare(text, Word::Pause)),
    entry!("train-word-resume", EVERY, ["go on", "continue"], ["продовжити"], |text| bare(
        text,
        Word::Resume
    )),
    entry!("train-word-stop", EVERY, ["stop"], ["стоп", "завершити"], |text| bare(text, Word::Stop)),
];

/// Reads one line at this seat; none where it says nothing at all.
pub fn read(line: &str, seat: Seat) -> Option<Word> {
    let said: Vec<&str> = line.split_whitespace().collect();
    let line = said.join(" ");
    if line.is_empty() {
        return None;
    }
    if let Some(row) = number(&line) {
        return Some(Word::Number(row));
    }
    let lower = line.to_lowercase();
    let entries = TABLE.iter().filter(|entry| entry.seats.contains(&seat));
    let ways = entries.flat_map(|entry| entry.english.iter().chain(entry.ukrainian).map(move |way| (entry, *way)));
    let best = ways.filter(|(_, way)| begins_with_word(&lower, way)).max_by_key(|(_, way)| way.len());
    let own = best.and_then(|(entry, way)| {
        let rest = said.get(way.split(' ').count()..).unwrap_or_default().join(" ");
        (entry.read)(&rest)
    });
    if own.is_some() {
        return own;
    }
    match desk::read(&line) {
        Ok(word) if of_the_desk(&word) => Some(Word::Desk(word)),
        _ => Some(Word::Say(line)),
    }
}

/// What of the desk there is in a scene.
const fn of_the_desk(word: &desk::Word) -> bool {
    use desk::Word as W;
    matches!(word, W::Alone | W::NotAlone | W::With(_) | W::Verified | W::Show | W::Why | W::Blank | W::Help | W::Quit)
}

/// The phrases of the desk's words that there are in a scene.
pub const OF_THE_DESK: [&str; 9] = [
    "plain-alone",
    "plain-not-alone",
    "plain-with",
    "plain-verified",
    "plain-show",
    "plain-why",
    "plain-blank",
    "plain-help",
    "plain-quit",
];

fn begins_with_word(line: &str, way: &str) -> bool {
    line.strip_prefix(way).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn bare(text: &str, word: Word) -> Option<Word> {
    text.is_empty().then_some(word)
}

fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::{Seat, TABLE, Word, desk, read};
    use crate::domain::Bystander;

    #[test]
    fn a_command_is_a_command_and_everything_else_is_said_to_the_guest() {
        for (line, word) in [
            ("with partner", Word::Desk(desk::Word::With(Bystander::Partner))),
            ("With pleasure, Mrs Smith", Word::Say("With pleasure, Mrs Smith".into())),
            ("не сама", Word::Desk(desk::Word::NotAlone)),
            ("say hint", Word::Say("hint".into())),
            ("підказка", Word::Hint),
            ("Show me the document, please", Word::Say("Show me the document, please".into())),
            ("2", Word::Number(2)),
            ("do 1", Word::Quietly(1)),
            ("Do you take sugar?", Word::Say("Do you take sugar?".into())),
            ("find Müller", Word::Say("find Müller".into())),
        ] {
            assert_eq!(read(line, Seat::Alone), Some(word), "{line}");
        }
        assert_eq!(read("  ", Seat::Alone), None);
        assert_eq!(read("must not", Seat::Host), Some(Word::MustNot));
        assert_eq!(read("next", Seat::Host), Some(Word::Program));
        assert_eq!(read("next", Seat::Alone), Some(Word::Say("next".into())));
    }

    #[test]
    fn nothing_is_said_for_two_things() {
        let own = TABLE.iter().flat_map(|entry| entry.english.iter().chain(entry.ukrainian));
        let theirs = desk::TABLE.iter().filter(|entry| super::OF_THE_DESK.contains(&entry.help));
        let mut ways: Vec<_> =
            own.chain(theirs.flat_map(|entry| entry.english.iter().chain(entry.ukrainian))).collect();
        let all = ways.len();
        ways.sort_unstable();
        ways.dedup();
        assert_eq!(ways.len(), all);
    }
}
