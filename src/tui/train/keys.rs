//! The one table of keys of the training room: dispatch, footer and help are all made from it. The desk's keys are the desk's.

use super::command::{Command, Mode};
use crate::tui::keys::{Key, latin};
use Command as C;
use Mode as M;

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

type Words = (&'static str, Option<&'static str>, Option<&'static str>);

const fn bind(keys: &'static [Key], modes: &'static [Mode], command: Command, words: Words) -> Binding {
    Binding { keys, modes, command, shown: words.0, label: words.1, help: words.2 }
}

const fn quiet(keys: &'static [Key], modes: &'static [Mode], command: Command) -> Binding {
    bind(keys, modes, command, ("", None, None))
}

const CHOOSING: &[Mode] = &[M::Choosing];
const DESK: &[Mode] = &[M::Desk];
const SPEAKING: &[Mode] = &[M::Speaking];
const LEADING: &[Mode] = &[M::Leading];
const TRAINER: &[Mode] = &[M::Leading, M::Observing];
const TYPED: &[Mode] = &[M::Speaking, M::Typing];
const NUMBERED: &[Mode] = &[M::Desk, M::Relation, M::Quietly, M::Asking, M::Leading, M::Observing];
const PICKING: &[Mode] = &[M::Relation, M::Quietly, M::Asking];
const DEBRIEF: &[Mode] = &[M::Reading, M::Reviewing];
const REVIEWING: &[Mode] = &[M::Reviewing];
const PLAYING: &[Mode] = &[M::Desk, M::Leading, M::Observing];
const SCROLLED: &[Mode] =
    &[M::Choosing, M::Desk, M::Speaking, M::Leading, M::Observing, M::Reading, M::Reviewing, M::Help];

/// Every binding, in the order in which footer and help show them.
pub const BINDINGS: &[Binding] = &[
    bind(&[Key::Enter], CHOOSING, C::Take, ("Enter", Some("train-key-take"), Some("train-help-take"))),
    bind(&[Key::Enter, Key::Char('s')], DESK, C::Speak, ("Enter", Some("train-key-speak"), Some("train-help-speak"))),
    bind(&[Key::Enter], TYPED, C::Send, ("Enter", Some("train-key-send"), None)),
    bind(&[Key::Char(' ')], DESK, C::Presence, ("Space", Some("screen-key-presence"), Some("screen-help-presence"))),
    bind(&[Key::Char('c')], DESK, C::Relation, ("c", Some("screen-key-relation"), Some("screen-help-relation"))),
    bind(&[Key::Char('v')], DESK, C::Verified, ("v", Some("screen-key-verified"), Some("train-help-verified"))),
    bind(&[Key::Char('d')], DESK, C::Quietly, ("d", Some("train-key-quietly"), Some("train-help-quietly"))),
    bind(&[Key::Char('o')], DESK, C::Ask, ("o", Some("train-key-ask"), Some("train-help-ask"))),
    bind(
        &[Key::Char('b'), Key::Control('b')],
        DESK,
        C::Blank,
        ("b", Some("screen-key-blank"), Some("screen-help-blank")),
    ),
    bind(&[Key::Char('h')], DESK, C::Hint, ("h", Some("train-key-hint"), Some("train-help-hint"))),
    bind(&[Key::Char('r')], DESK, C::Repeat, ("r", Some("train-key-repeat"), Some("train-help-repeat"))),
    bind(&[Key::Char('a')], DESK, C::OtherForms, ("a", Some("screen-key-forms"), Some("screen-help-forms"))),
    bind(&[Key::Char('w')], DESK, C::Reasons, ("w", Some("screen-key-why"), Some("screen-help-why"))),
    bind(&[Key::Char('1')], NUMBERED, C::Number(1), ("1-9", None, Some("train-help-number"))),
    quiet(&[Key::Char('2')], NUMBERED, C::Number(2)),
    quiet(&[Key::Char('3')], NUMBERED, C::Number(3)),
    quiet(&[Key::Char('4')], NUMBERED, C::Number(4)),
    quiet(&[Key::Char('5')], NUMBERED, C::Number(5)),
    quiet(&[Key::Char('6')], NUMBERED, C::Number(6)),
    quiet(&[Key::Char('7')], NUMBERED, C::Number(7)),
    quiet(&[Key::Char('8')], NUMBERED, C::Number(8)),
    quiet(&[Key::Char('9')], NUMBERED, C::Number(9)),
    bind(&[Key::Char(' ')], LEADING, C::Program, ("Space", Some("train-key-program"), Some("train-help-program"))),
    bind(
        &[Key::Char(' ')],
        &[M::Observing],
        C::Presence,
        ("Space", Some("train-key-noticed"), Some("train-help-noticed")),
    ),
    bind(&[Key::Right], &[M::Observing], C::NextTurn, ("→", Some("train-key-next-turn"), Some("train-help-next-turn"))),
    bind(&[Key::Left], &[M::Observing], C::TurnBefore, ("←", None, Some("train-help-turn-before"))),
    bind(&[Key::Char('/')], LEADING, C::GuestSays, ("/", Some("train-key-guest-says"), Some("train-help-guest-says"))),
    bind(&[Key::Char('q')], TRAINER, C::Event(1), ("q-y", Some("train-key-event"), Some("train-help-event"))),
    quiet(&[Key::Char('w')], TRAINER, C::Event(2)),
    quiet(&[Key::Char('e')], TRAINER, C::Event(3)),
    quiet(&[Key::Char('r')], TRAINER, C::Event(4)),
    quiet(&[Key::Char('t')], TRAINER, C::Event(5)),
    quiet(&[Key::Char('y')], TRAINER, C::Event(6)),
    bind(&[Key::Char('m')], TRAINER, C::MarkMust, ("m", Some("train-key-must"), Some("train-help-must"))),
    bind(&[Key::Char('n')], TRAINER, C::MarkMustNot, ("n", Some("train-key-must-not"), Some("train-help-must-not"))),
    bind(&[Key::Char('c')], TRAINER, C::MarkCautious, ("c", Some("train-key-cautious"), Some("train-help-cautious"))),
    bind(&[Key::Char('g')], TRAINER, C::MarkGood, ("g", Some("train-key-good"), Some("train-help-good"))),
    bind(&[Key::Enter], TRAINER, C::MarkSelected, ("Enter", Some("train-key-mark"), Some("train-help-mark"))),
    bind(
        &[Key::Char('k')],
        &[M::Leading, M::Observing, M::Reviewing],
        C::Note,
        ("k", Some("train-key-note"), Some("train-help-note")),
    ),
    bind(
        &[Key::Char('j')],
        &[M::Leading, M::Observing, M::Reviewing],
        C::OwnNote,
        ("j", Some("train-key-own-note"), Some("train-help-own-note")),
    ),
    bind(&[Key::Tab], TRAINER, C::NextPage, ("Tab", Some("train-key-page"), Some("train-help-page"))),
    bind(
        &[Key::Char('f'), Key::Tab],
        REVIEWING,
        C::NextFinding,
        ("f", Some("train-key-finding"), Some("train-help-finding")),
    ),
    bind(&[Key::Char('o')], REVIEWING, C::Overrule, ("o", Some("train-key-overrule"), Some("train-help-overrule"))),
    bind(&[Key::Char('s')], REVIEWING, C::Score, ("s", Some("train-key-score"), Some("train-help-score"))),
    bind(&[Key::Char('1')], REVIEWING, C::Rate(1), ("1-5", Some("train-key-rate"), Some("train-help-rate"))),
    quiet(&[Key::Char('2')], REVIEWING, C::Rate(2)),
    quiet(&[Key::Char('3')], REVIEWING, C::Rate(3)),
    quiet(&[Key::Char('4')], REVIEWING, C::Rate(4)),
    quiet(&[Key::Char('5')], REVIEWING, C::Rate(5)),
    bind(&[Key::Char('p')], PLAYING, C::Pause, ("p", Some("train-key-pause"), Some("train-help-pause"))),
    bind(&[Key::Char('x')], PLAYING, C::Stop, ("x", Some("train-key-stop"), Some("train-help-stop"))),
    bind(&[Key::Escape, Key::Tab], SPEAKING, C::Back, ("Esc", Some("train-key-desk"), Some("train-help-desk"))),
    bind(&[Key::Escape], &[M::Typing], C::Back, ("Esc", Some("train-key-discard"), None)),
    bind(&[Key::Escape], PICKING, C::Back, ("Esc", Some("screen-key-back"), None)),
    quiet(&[Key::Up], SCROLLED, C::Up),
    bind(&[Key::Down], SCROLLED, C::Down, ("↑ ↓", None, Some("train-help-move"))),
    quiet(&[Key::PageUp], SCROLLED, C::PageUp),
    bind(&[Key::PageDown], SCROLLED, C::PageDown, ("PgUp PgDn", None, Some("screen-help-page-move"))),
    bind(
        &[Key::Function(5)],
        &[M::Choosing, M::Desk, M::Leading, M::Observing, M::Reading, M::Reviewing],
        C::Interface,
        ("F5", None, Some("screen-help-interface")),
    ),
    bind(
        &[Key::Function(1), Key::Char('?')],
        &[M::Choosing, M::Desk, M::Leading, M::Observing, M::Reading, M::Reviewing],
        C::Help,
        ("F1", Some("screen-key-help"), Some("screen-help-help")),
    ),
    bind(&[Key::Escape, Key::Char('?'), Key::Function(1)], &[M::Help], C::Back, ("Esc", Some("screen-key-back"), None)),
    bind(&[Key::Char('q'), Key::Escape], DEBRIEF, C::Leave, ("q", Some("train-key-leave"), Some("train-help-leave"))),
    bind(&[Key::Char('q'), Key::Escape], CHOOSING, C::Leave, ("q", Some("train-key-leave"), None)),
    bind(&[Key::Char('q')], DESK, C::Leave, ("q", None, Some("train-help-leave"))),
    bind(&[Key::Control('c')], Mode::ALL, C::Leave, ("Ctrl-C", None, Some("train-help-leave"))),
];

/// The keys of the events, in their order, as they are shown beside them.
pub const EVENT_KEYS: [&str; 6] = ["q", "w", "e", "r", "t", "y"];

/// What `key` does in `mode`, if it is bound there.
#[must_use]
pub fn resolve(mode: Mode, key: Key) -> Option<Command> {
    let key = if mode.takes_text() && matches!(key, Key::Char(_)) { key } else { latin(key) };
    if mode == Mode::Blank && key != Key::Control('c') {
        return Some(Command::Blank);
    }
    bound(mode).find(|binding| binding.keys.contains(&key)).map(|binding| binding.command)
}

/// The bindings of one mode.
pub fn bound(mode: Mode) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |binding| binding.modes.contains(&mode))
}

#[cfg(test)]
mod tests {
    use super::{BINDINGS, Command, Key, Mode, bound, resolve};
    use crate::tui::{command, keys};

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
    fn the_trainee_presses_the_keys_of_the_desk() {
        for (ours, theirs) in [
            (Command::Presence, command::Command::Presence),
            (Command::Relation, command::Command::Relation),
            (Command::Verified, command::Command::Verified),
            (Command::Blank, command::Command::Blank),
            (Command::Reasons, command::Command::Why),
            (Command::OtherForms, command::Command::OtherForms),
        ] {
            let here = bound(Mode::Desk).find(|binding| binding.command == ours).expect("bound");
            for key in here.keys {
                assert_eq!(keys::resolve(command::Mode::Card, *key), Some(theirs), "{key:?}");
            }
        }
    }

    #[test]
    fn the_ukrainian_layout_does_the_same() {
        assert_eq!(resolve(Mode::Desk, Key::Char('м')), Some(Command::Verified));
        assert_eq!(resolve(Mode::Leading, Key::Char('й')), Some(Command::Event(1)));
        assert_eq!(resolve(Mode::Speaking, Key::Char('м')), None);
    }
}
