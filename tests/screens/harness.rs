//! A member of staff at the full-screen desk: keys in, a screen out. No terminal, no clock but the one given.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use tactful::desk::{Desk, Look};
use tactful::domain::{Interface, Moment};
use tactful::settings::Settings;
use tactful::tui::app::{App, House};
use tactful::tui::effect::Action;
use tactful::tui::keys::Key;
use tactful::tui::theme::Theme;
use tactful::tui::{input, look_up, settle, view};

/// The desk with its screen.
pub struct Screens {
    desk: Desk,
    app: App,
    now: Moment,
    size: (u16, u16),
    theme: Theme,
    stays: bool,
}

/// The demonstration at 80x24, in Ukrainian.
pub fn desk() -> Screens {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let desk = Desk::demo(now, Settings::default(), Interface::Uk).expect("the demonstration opens");
    of(desk, now)
}

/// The screen of this desk.
pub fn of(mut desk: Desk, now: Moment) -> Screens {
    let mut app = App::new(House::of(desk.settings()), desk.phrases().interface(), now);
    tactful::tui::begin(&mut desk, &mut app, now).expect("the store answers");
    Screens { desk, app, now, size: (80, 24), theme: Theme::Monochrome, stays: true }
}

impl Screens {
    pub fn in_english(self) -> Self {
        self.press("f5")
    }

    pub fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self.act(Action::Resize(columns, rows));
        self
    }

    /// Keys, apart by spaces: a character, or a name such as `enter`, `space`, `f2`, `ctrl-b`, `alt-1`.
    pub fn press(mut self, keys: &str) -> Self {
        for word in keys.split_whitespace() {
            if let Some(action) = input::typed(self.app.mode(), key(word)) {
                self.act(action);
            }
        }
        self
    }

    /// Text as it is typed.
    pub fn type_text(mut self, text: &str) -> Self {
        for typed in text.chars() {
            if let Some(action) = input::typed(self.app.mode(), Key::Char(typed)) {
                self.act(action);
            }
        }
        self
    }

    /// Time goes by, and the deadline timer with it.
    pub fn wait(mut self, seconds: i64) -> Self {
        let end = self.now.utc() + chrono::TimeDelta::seconds(seconds);
        while let Some(deadline) = self.app.deadline().filter(|deadline| *deadline <= end) {
            self.now = Moment::new(deadline, self.now.zone());
            self.act(Action::Wake);
        }
        self.now = Moment::new(end, self.now.zone());
        self
    }

    /// Time goes by unheard, as while a computer sleeps.
    pub fn sleep(mut self, seconds: i64) -> Self {
        self.now = Moment::new(self.now.utc() + chrono::TimeDelta::seconds(seconds), self.now.zone());
        self
    }

    pub fn click(mut self, column: u16, row: u16) -> Self {
        self.act(Action::Click(column, row));
        self
    }

    /// A colleague has written to the store, and the file system says so.
    pub fn colleague_wrote(mut self) -> Self {
        look_up(&mut self.desk, &mut self.app, Look::Settled, self.now);
        self
    }

    pub fn has_left(&self) -> bool {
        !self.stays
    }

    /// What is on the screen, line by line.
    pub fn screen(&mut self) -> String {
        lines(&self.buffer())
    }

    pub fn buffer(&mut self) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).expect("a terminal in memory");
        let scene =
            view::Scene { app: &self.app, phrases: self.desk.phrases(), policy: self.desk.policy(), theme: self.theme };
        let mut last_page = 0;
        terminal.draw(|frame| last_page = view::draw(frame, scene)).expect("a frame");
        self.app.drawn(last_page);
        terminal.backend().buffer().clone()
    }

    /// Presses one key and looks whether this stands on the screen then.
    pub fn press_and_see(&mut self, key_name: &str, text: &str) -> bool {
        if let Some(action) = input::typed(self.app.mode(), key(key_name)) {
            self.act(action);
        }
        self.screen().contains(text)
    }

    fn act(&mut self, action: Action) {
        let effects = self.app.update(action, self.now);
        self.stays &= settle(&mut self.desk, &mut self.app, effects, self.now);
    }
}

/// A frame as somebody reads it, line by line.
pub fn lines(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width);
    let rows = buffer.content.chunks(width).map(|row| {
        let mut skip = 0;
        let mut text = String::new();
        for cell in row {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            text.push_str(cell.symbol());
            skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
        }
        text.trim_end().to_owned()
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn key(word: &str) -> Key {
    let mut letters = word.chars();
    match (word, letters.next_back()) {
        ("enter", _) => Key::Enter,
        ("space", _) => Key::Char(' '),
        ("esc", _) => Key::Escape,
        ("tab", _) => Key::Tab,
        ("up", _) => Key::Up,
        ("down", _) => Key::Down,
        ("left", _) => Key::Left,
        ("right", _) => Key::Right,
        ("pgup", _) => Key::PageUp,
        ("pgdn", _) => Key::PageDown,
        ("home", _) => Key::Home,
        ("end", _) => Key::End,
        ("backspace", _) => Key::Backspace,
        (_, Some(last)) => match letters.as_str() {
            "ctrl-spac" => Key::Control(' '),
            "ctrl-" => Key::Control(last),
            "alt-" => Key::Alt(last),
            "f" => Key::Function(last.to_digit(10).map_or(0, |number| u8::try_from(number).unwrap_or(0))),
            _ => Key::Char(last),
        },
        _ => Key::Escape,
    }
}
