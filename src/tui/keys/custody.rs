//! The keys of setting right and of forms.

use super::{Binding, Key, bind};
use crate::domain::Bystander;
use crate::tui::command::{Command as C, Mode};

const CARD: &[Mode] = &[Mode::Card];
const MEND: &[Mode] = &[Mode::Mend];
const FORM: &[Mode] = &[Mode::Form];
const BOTH: &[Mode] = &[Mode::Mend, Mode::Form];

/// These bindings, in the order of footer and help.
pub const BINDINGS: &[Binding] = &[
    bind(&[Key::Char('e')], CARD, C::Mend, ("e", Some("screen-key-mend"), Some("screen-help-mend"))),
    bind(&[Key::Char('i')], CARD, C::Identify, ("i", Some("screen-key-identify"), Some("screen-help-identify"))),
    bind(&[Key::Char('k')], CARD, C::NewCase, ("k", Some("screen-key-case"), Some("screen-help-case"))),
    bind(&[Key::Char('d')], CARD, C::NewLimit, ("d", Some("screen-key-limit"), Some("screen-help-limit"))),
    bind(&[Key::Char('m')], CARD, C::NewWish, ("m", Some("screen-key-wish"), Some("screen-help-wish"))),
    bind(&[Key::Char('z'), Key::Control('z')], CARD, C::Undo, ("z", Some("screen-key-undo"), Some("screen-help-undo"))),
    bind(&[Key::Enter], FORM, C::Save, ("Enter", Some("screen-key-save"), Some("screen-help-save"))),
    bind(&[Key::Tab, Key::Down], FORM, C::NextField, ("Tab", Some("screen-key-field"), Some("screen-help-field"))),
    bind(&[Key::Up], FORM, C::PreviousField, ("← →", None, Some("screen-help-choose"))),
    bind(&[Key::Char('y')], MEND, C::StillTrue, ("y", Some("screen-key-true"), Some("screen-help-true"))),
    bind(
        &[Key::Char('t'), Key::Enter],
        MEND,
        C::Correct,
        ("t", Some("screen-key-correct"), Some("screen-help-correct")),
    ),
    bind(&[Key::Char('p')], MEND, C::Private, ("p", Some("screen-key-private"), Some("screen-help-private"))),
    bind(&[Key::Char('1')], MEND, C::PrivateFrom(Bystander::Partner), ("1", None, None)),
    bind(&[Key::Char('2')], MEND, C::PrivateFrom(Bystander::Family), ("2", None, None)),
    bind(&[Key::Char('3')], MEND, C::PrivateFrom(Bystander::Friends), ("3", None, None)),
    bind(&[Key::Char('4')], MEND, C::PrivateFrom(Bystander::Colleagues), ("4", None, None)),
    bind(
        &[Key::Char('5')],
        MEND,
        C::PrivateFrom(Bystander::Strangers),
        ("1-5", Some("screen-key-private-from"), Some("screen-help-private-from")),
    ),
    bind(&[Key::Char('u')], MEND, C::Uneasy, ("u", Some("screen-key-uneasy"), Some("screen-help-uneasy"))),
    bind(&[Key::Char('w')], MEND, C::Withdraw, ("w", Some("screen-key-withdraw"), Some("screen-help-withdraw"))),
    bind(&[Key::Char('0')], MEND, C::NotPrivate, ("0", Some("screen-key-open-up"), Some("screen-help-open-up"))),
    bind(&[Key::Char('x')], MEND, C::Finish, ("x", Some("screen-key-finish"), Some("screen-help-finish"))),
    bind(&[Key::Up], MEND, C::Up, ("↑", None, None)),
    bind(&[Key::Down], MEND, C::Down, ("↑ ↓", None, Some("screen-help-move"))),
    bind(&[Key::Home], MEND, C::First, ("Home", None, None)),
    bind(&[Key::End], MEND, C::Last, ("End", None, None)),
    bind(&[Key::PageUp], BOTH, C::PageUp, ("PgUp", None, None)),
    bind(&[Key::PageDown], BOTH, C::PageDown, ("PgUp PgDn", None, Some("screen-help-page-move"))),
    bind(&[Key::Char(' ')], MEND, C::Presence, ("Space", Some("screen-key-presence"), Some("screen-help-presence"))),
    bind(
        &[Key::Control(' '), Key::Function(6)],
        FORM,
        C::Presence,
        ("F6", Some("screen-key-presence"), Some("screen-help-presence")),
    ),
    bind(
        &[Key::Char('b'), Key::Control('b')],
        MEND,
        C::Blank,
        ("b", Some("screen-key-blank"), Some("screen-help-blank")),
    ),
    bind(&[Key::Control('b')], FORM, C::Blank, ("Ctrl-B", Some("screen-key-blank"), Some("screen-help-blank"))),
    bind(&[Key::Control('r')], BOTH, C::Ring, ("Ctrl-R", None, Some("screen-help-ring"))),
    bind(&[Key::Escape], BOTH, C::Back, ("Esc", Some("screen-key-back"), Some("screen-help-back"))),
    bind(&[Key::Function(1)], BOTH, C::Help, ("F1", Some("screen-key-help"), Some("screen-help-help"))),
    bind(&[Key::Char('?')], MEND, C::Help, ("?", None, None)),
];
