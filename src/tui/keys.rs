//! The one table of keys: dispatch, footer and help are all made from it, so they cannot disagree.
//!
//! Always: in one mode a key means one thing; what is typed on the Ukrainian layout means what the same key means on the
//! Latin one, except where text is typed.

mod custody;
mod people;

use super::command::{Command, Mode};
use Command as C;
use Mode as M;

/// A key as the table names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character.
    Char(char),
    /// A character with Control.
    Control(char),
    /// A character with Alt.
    Alt(char),
    /// A function key.
    Function(u8),
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The keys, the one to show first.
    pub keys: &'static [Key],
    /// Where they are bound.
    pub modes: &'static [Mode],
    /// What they do.
    pub command: Command,
    /// The key as it is shown; keys that belong together are shown once.
    pub shown: &'static str,
    /// The phrase for the footer; none where the footer has no place for it.
    pub label: Option<&'static str>,
    /// The phrase for the help.
    pub help: Option<&'static str>,
}

const fn bind(
    keys: &'static [Key],
    modes: &'static [Mode],
    command: Command,
    words: (&'static str, Option<&'static str>, Option<&'static str>),
) -> Binding {
    Binding { keys, modes, command, shown: words.0, label: words.1, help: words.2 }
}

const TYPING: &[Mode] = &[M::Search, M::EmptySearch];
const EMPTY: &[Mode] = &[M::EmptySearch];
const CARD: &[Mode] = &[M::Card];
const RELATION: &[Mode] = &[M::Relation];
const OFFICE: &[Mode] = &[M::BackOffice];
const SAY: &[Mode] = &[M::Say];
const LETTERS: &[Mode] = &[M::Search, M::EmptySearch, M::Say];
const SCROLLED: &[Mode] = &[M::Card, M::Say, M::Search, M::EmptySearch, M::BackOffice, M::Help];
const READING: &[Mode] = &[M::Card, M::BackOffice, M::Help];
const WORKING: &[Mode] = &[M::Search, M::EmptySearch, M::Card, M::Say, M::BackOffice];

/// Every binding, in the order in which footer and help show them.
pub const BINDINGS: &[Binding] = &[
    bind(&[Key::Enter], TYPING, C::Open, ("Enter", Some("screen-key-open"), Some("screen-help-open"))),
    bind(&[Key::Char(' ')], CARD, C::Presence, ("Space", Some("screen-key-presence"), Some("screen-help-presence"))),
    bind(&[Key::Char('v')], CARD, C::Verified, ("v", Some("screen-key-verified"), Some("screen-help-verified"))),
    bind(&[Key::Char('p')], CARD, C::Park, ("p", Some("screen-key-park"), Some("screen-help-park"))),
    bind(&[Key::Char('s')], CARD, C::Say, ("s", Some("screen-key-say"), Some("screen-help-say"))),
    bind(&[Key::Char('n')], CARD, C::Note, ("n", Some("screen-key-note"), Some("screen-help-note"))),
    bind(&[Key::Char('y')], CARD, C::StillTrue, ("y", Some("screen-key-true"), Some("screen-help-true"))),
    bind(&[Key::Tab], SAY, C::Better, ("Tab", Some("screen-key-better"), Some("screen-help-better"))),
    bind(
        &[Key::Control(' ')],
        SAY,
        C::Presence,
        ("Ctrl-Space", Some("screen-key-presence"), Some("screen-help-presence")),
    ),
    // Input methods and terminals take Ctrl-Space and Ctrl-V for themselves on some machines.
    bind(&[Key::Function(6)], SAY, C::Presence, ("F6", None, Some("screen-help-presence"))),
    bind(&[Key::Control('v')], SAY, C::Verified, ("Ctrl-V", Some("screen-key-verified"), Some("screen-help-verified"))),
    bind(&[Key::Function(7)], SAY, C::Verified, ("F7", None, Some("screen-help-verified"))),
    bind(&[Key::Control('b')], SAY, C::Blank, ("Ctrl-B", Some("screen-key-blank"), Some("screen-help-blank"))),
    bind(&[Key::Control('r')], SAY, C::Ring, ("Ctrl-R", Some("screen-key-ring"), Some("screen-help-ring"))),
    bind(&[Key::Alt('p')], SAY, C::Park, ("Alt-P", None, Some("screen-help-park"))),
    bind(&[Key::Escape], SAY, C::Back, ("Esc", Some("screen-key-leave-line"), Some("screen-help-leave-line"))),
    bind(&[Key::Char('r'), Key::Control('r')], CARD, C::Ring, ("r", Some("screen-key-ring"), Some("screen-help-ring"))),
    bind(
        &[Key::Char('b'), Key::Control('b')],
        CARD,
        C::Blank,
        ("b", Some("screen-key-blank"), Some("screen-help-blank")),
    ),
    bind(&[Key::Function(2)], EMPTY, C::Arrivals, ("F2", Some("screen-key-arrivals"), Some("screen-help-arrivals"))),
    bind(&[Key::Function(3)], EMPTY, C::InHouse, ("F3", Some("screen-key-in-house"), Some("screen-help-in-house"))),
    bind(&[Key::Function(2)], &[M::Search], C::Arrivals, ("F2", None, None)),
    bind(&[Key::Function(3)], &[M::Search], C::InHouse, ("F3", None, None)),
    bind(&[Key::Char('t')], CARD, C::Arrivals, ("t", None, Some("screen-help-arrivals"))),
    bind(&[Key::Char('g')], CARD, C::InHouse, ("g", None, Some("screen-help-in-house"))),
    bind(
        &[Key::Function(4)],
        TYPING,
        C::BackOffice,
        ("F4", Some("screen-key-back-office"), Some("screen-help-back-office")),
    ),
    bind(&[Key::Char(' ')], OFFICE, C::TickOff, ("Space", Some("screen-key-tick"), Some("screen-help-tick"))),
    bind(&[Key::Tab], OFFICE, C::OtherPage, ("Tab", Some("screen-key-page"), Some("screen-help-page"))),
    bind(&[Key::Left], OFFICE, C::DayBefore, ("←", Some("screen-key-day-before"), Some("screen-help-day-before"))),
    bind(&[Key::Right], OFFICE, C::DayAfter, ("→", Some("screen-key-day-after"), Some("screen-help-day-after"))),
    bind(&[Key::Control('r')], TYPING, C::Ring, ("Ctrl-R", None, Some("screen-help-ring"))),
    bind(&[Key::Control('b')], TYPING, C::Blank, ("Ctrl-B", Some("screen-key-blank"), Some("screen-help-blank"))),
    bind(
        &[Key::Char('b'), Key::Control('b')],
        OFFICE,
        C::Blank,
        ("b", Some("screen-key-blank"), Some("screen-help-blank")),
    ),
    bind(&[Key::Char('/')], READING, C::Search, ("/", Some("screen-key-search"), Some("screen-help-search"))),
    bind(&[Key::Escape], READING, C::Back, ("Esc", Some("screen-key-back"), Some("screen-help-back"))),
    bind(&[Key::Char('c')], CARD, C::Relation, ("c", Some("screen-key-relation"), Some("screen-help-relation"))),
    bind(&[Key::Char('1')], RELATION, C::Partner, ("1", Some("screen-company-partner"), None)),
    bind(&[Key::Char('2')], RELATION, C::Family, ("2", Some("screen-company-family"), None)),
    bind(&[Key::Char('3')], RELATION, C::Friends, ("3", Some("screen-company-friends"), None)),
    bind(&[Key::Char('4')], RELATION, C::Colleagues, ("4", Some("screen-company-colleagues"), None)),
    bind(&[Key::Char('5')], RELATION, C::Strangers, ("5", Some("screen-company-strangers"), None)),
    bind(&[Key::Char('h')], CARD, C::NextChannel, ("h", Some("screen-key-channel"), Some("screen-help-channel"))),
    bind(&[Key::Char('o')], CARD, C::NextOccasion, ("o", Some("screen-key-occasion"), Some("screen-help-occasion"))),
    bind(&[Key::Char('f')], CARD, C::NextFormality, ("f", Some("screen-key-formality"), Some("screen-help-formality"))),
    bind(&[Key::Char('l')], CARD, C::NextLanguage, ("l", Some("screen-key-language"), Some("screen-help-language"))),
    bind(&[Key::Char('a')], CARD, C::OtherForms, ("a", Some("screen-key-forms"), Some("screen-help-forms"))),
    bind(&[Key::Char('w')], CARD, C::Why, ("w", Some("screen-key-why"), Some("screen-help-why"))),
    bind(&[Key::Function(8)], CARD, C::Statement, ("F8", None, Some("screen-help-statement"))),
    bind(&[Key::Char('1'), Key::Alt('1')], CARD, C::Resume(1), ("1", None, None)),
    bind(&[Key::Char('2'), Key::Alt('2')], CARD, C::Resume(2), ("2", None, None)),
    bind(&[Key::Char('3'), Key::Alt('3')], CARD, C::Resume(3), ("1-3", None, Some("screen-help-resume"))),
    bind(&[Key::Alt('1')], LETTERS, C::Resume(1), ("Alt-1", None, None)),
    bind(&[Key::Alt('2')], LETTERS, C::Resume(2), ("Alt-2", None, None)),
    bind(&[Key::Alt('3')], LETTERS, C::Resume(3), ("Alt-1-3", None, Some("screen-help-resume"))),
    bind(&[Key::Up], SCROLLED, C::Up, ("↑", None, None)),
    bind(&[Key::Down], SCROLLED, C::Down, ("↑ ↓", None, Some("screen-help-move"))),
    bind(&[Key::PageUp], SCROLLED, C::PageUp, ("PgUp", None, None)),
    bind(&[Key::PageDown], SCROLLED, C::PageDown, ("PgUp PgDn", None, Some("screen-help-page-move"))),
    bind(&[Key::Home], READING, C::First, ("Home", None, None)),
    bind(&[Key::End], READING, C::Last, ("End", None, None)),
    bind(&[Key::Escape], RELATION, C::Back, ("Esc", Some("screen-key-back"), None)),
    bind(&[Key::Escape], &[M::Search], C::Back, ("Esc", Some("screen-key-clear"), Some("screen-help-back"))),
    bind(&[Key::Escape], EMPTY, C::Back, ("Esc", None, None)),
    bind(
        &[Key::Function(5)],
        WORKING,
        C::Interface,
        ("F5", Some("screen-key-interface"), Some("screen-help-interface")),
    ),
    bind(&[Key::Function(1)], WORKING, C::Help, ("F1", Some("screen-key-help"), Some("screen-help-help"))),
    bind(&[Key::Char('?')], &[M::EmptySearch, M::Card, M::BackOffice], C::Help, ("?", None, None)),
    bind(&[Key::Char('?'), Key::Function(1)], &[M::Help], C::Back, ("?", None, None)),
    bind(&[Key::Char('q')], READING, C::Quit, ("q", None, Some("screen-help-quit"))),
    bind(&[Key::Control('c')], Mode::ALL, C::Quit, ("Ctrl-C", None, Some("screen-help-quit"))),
];

/// What `key` does in `mode`, if it is bound there.
#[must_use]
pub fn resolve(mode: Mode, key: Key) -> Option<Command> {
    let key = if mode.takes_text() && matches!(key, Key::Char(_)) { key } else { latin(key) };
    if mode == Mode::Blank && key != Key::Control('c') {
        return Some(Command::Back);
    }
    if mode == Mode::Locked && key != Key::Control('c') {
        return Some(Command::Enter);
    }
    bound(mode).find(|binding| binding.keys.contains(&key)).map(|binding| binding.command)
}

/// The bindings of one mode.
pub fn bound(mode: Mode) -> impl Iterator<Item = &'static Binding> {
    BINDINGS
        .iter()
        .chain(custody::BINDINGS)
        .chain(people::BINDINGS)
        .filter(move |binding| binding.modes.contains(&mode))
}

/// The key under the same finger on the Latin layout.
#[must_use]
pub fn latin(key: Key) -> Key {
    match key {
        Key::Char(typed) => Key::Char(latin_letter(typed)),
        Key::Control(typed) => Key::Control(latin_letter(typed)),
        Key::Alt(typed) => Key::Alt(latin_letter(typed)),
        other => other,
    }
}

fn latin_letter(typed: char) -> char {
    const CYRILLIC: &str = "йцукенгшщзфівапролдячсмитьы.,";
    const LATIN: &str = "qwertyuiopasdfghjklzxcvbnms/?";
    let lower = typed.to_lowercase().next().unwrap_or(typed);
    CYRILLIC.chars().zip(LATIN.chars()).find(|(one, _)| *one == lower).map_or(lower, |(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::{BINDINGS, Key, Mode, bound, resolve};
    use crate::tui::command::Command;

    #[test]
    fn in_one_mode_a_key_means_one_thing() {
        for mode in Mode::ALL {
            let keys: Vec<Key> = bound(*mode).flat_map(|binding| binding.keys).copied().collect();
            for key in &keys {
                assert_eq!(keys.iter().filter(|other| *other == key).count(), 1, "{key:?} in {mode:?}");
            }
        }
        assert!(BINDINGS.iter().all(|binding| !binding.modes.is_empty()));
    }

    #[test]
    fn the_ukrainian_layout_does_the_same() {
        assert_eq!(resolve(Mode::Card, Key::Char('м')), Some(Command::Verified));
        assert_eq!(resolve(Mode::Card, Key::Char('З')), Some(Command::Park));
        assert_eq!(resolve(Mode::Card, Key::Char('.')), Some(Command::Search));
        assert_eq!(resolve(Mode::Search, Key::Char('м')), None);
        assert_eq!(resolve(Mode::Search, Key::Control('с')), Some(Command::Quit));
    }
}
