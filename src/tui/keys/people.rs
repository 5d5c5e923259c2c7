//! The keys of the door, of another person at the desk, and of looking beyond the role.

use super::{Binding, Key, bind};
use crate::tui::command::{Command as C, Mode};

const CARD: &[Mode] = &[Mode::Card];
const NAME: &[Mode] = &[Mode::Name];
const DOOR: &[Mode] = &[Mode::Name, Mode::Pin];
const EVERYWHERE: &[Mode] =
    &[Mode::EmptySearch, Mode::Search, Mode::Card, Mode::Say, Mode::Mend, Mode::Form, Mode::Relation, Mode::BackOffice];

/// These bindings, in the order of footer and help.
pub const BINDINGS: &[Binding] = &[
    bind(&[Key::Char('x')], CARD, C::BreakGlass, ("x", None, Some("screen-help-glass"))),
    bind(&[Key::Function(9)], EVERYWHERE, C::SwitchPerson, ("F9", None, Some("screen-help-switch"))),
    bind(&[Key::Control('l')], EVERYWHERE, C::Lock, ("Ctrl-L", None, Some("screen-help-lock"))),
    bind(&[Key::Enter, Key::Tab], NAME, C::Enter, ("Enter", Some("screen-key-to-pin"), None)),
    bind(&[Key::Enter], &[Mode::Pin], C::Enter, ("Enter", Some("screen-key-sign-in"), None)),
    bind(&[Key::Up], NAME, C::Up, ("↑", None, None)),
    bind(&[Key::Down], NAME, C::Down, ("↑ ↓", Some("screen-key-choose-name"), None)),
    bind(&[Key::Escape], DOOR, C::Back, ("Esc", Some("screen-key-back"), None)),
    bind(&[Key::Function(5)], DOOR, C::Interface, ("F5", Some("screen-key-interface"), None)),
];
