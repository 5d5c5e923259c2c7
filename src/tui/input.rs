//! From the terminal's events to actions.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use tui_input::InputRequest;

use super::command::{Command, Mode};
use super::effect::Action;
use super::keys::{self, Key};
use crate::domain::Clean;

/// What this event asks for in this mode.
#[must_use]
pub fn action(mode: Mode, event: Event) -> Option<Action> {
    match event {
        Event::Key(pressed) if pressed.kind != KeyEventKind::Release => key(&pressed).and_then(|key| typed(mode, key)),
        Event::Paste(text) => Some(Action::Paste(Clean::new(&text))),
        Event::Resize(columns, rows) => Some(Action::Resize(columns, rows)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::ScrollUp if mode != Mode::Blank => Some(Action::Do(Command::Up)),
            MouseEventKind::ScrollDown if mode != Mode::Blank => Some(Action::Do(Command::Down)),
            MouseEventKind::Down(MouseButton::Left) => Some(Action::Click(mouse.column, mouse.row)),
            _ => None,
        },
        _ => None,
    }
}

/// What this key asks for in this mode: a command, or a change of the text typed.
#[must_use]
pub fn typed(mode: Mode, key: Key) -> Option<Action> {
    if let Some(command) = keys::resolve(mode, key) {
        return Some(Action::Do(command));
    }
    if !mode.takes_text() {
        return None;
    }
    edit(key).map(Action::Edit)
}

/// How this key changes the text typed.
#[must_use]
pub(super) fn edit(key: Key) -> Option<InputRequest> {
    Some(match key {
        Key::Char(typed) => InputRequest::InsertChar(typed),
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home | Key::Control('a') => InputRequest::GoToStart,
        Key::End | Key::Control('e') => InputRequest::GoToEnd,
        Key::Control('w') => InputRequest::DeletePrevWord,
        Key::Control('u') => InputRequest::DeleteLine,
        _ => return None,
    })
}

pub(super) fn key(pressed: &KeyEvent) -> Option<Key> {
    Some(match pressed.code {
        KeyCode::Char(typed) if pressed.modifiers.contains(KeyModifiers::CONTROL) => Key::Control(typed),
        KeyCode::Char(typed) if pressed.modifiers.contains(KeyModifiers::ALT) => Key::Alt(typed),
        KeyCode::Char(typed) => Key::Char(typed),
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    })
}
