//! A person at the desk: presses keys, waits, looks at the screen.

use chrono::{DateTime, TimeDelta, Utc};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tactful::desk::Desk;
use tactful::domain::{Interface, Moment};
use tactful::settings::Settings;
use tactful::tui::app::{App, House};
use tactful::tui::effect::Action;
use tactful::tui::theme::Theme;
use tactful::tui::view::{self, Scene};
use tactful::tui::{input, settle};
use unicode_width::UnicodeWidthStr;

pub struct Person {
    desk: Desk,
    app: App,
    at_work: bool,
    utc: DateTime<Utc>,
    size: (u16, u16),
}

/// Somebody sits down at the demonstration, on a morning at nine.
pub fn at_the_desk(interface: Interface, size: (u16, u16)) -> Person {
    sat_down(interface, size, Settings::default())
}

fn sat_down(interface: Interface, size: (u16, u16), settings: Settings) -> Person {
    let utc = "2026-11-24T07:00:30Z".parse().expect("a time");
    let desk = Desk::demo(moment(utc), settings, interface).expect("the demonstration");
    let app = App::new(House::of(desk.settings()), interface, moment(utc));
    let mut person = Person { desk, app, at_work: true, utc, size };
    person.resize(size.0, size.1);
    person
}

pub fn english() -> Person {
    at_the_desk(Interface::En, (80, 24))
}

/// The same where the settings want no time on the screen.
pub fn without_clock() -> Person {
    let mut settings = Settings::default();
    settings.clock = false;
    sat_down(Interface::En, (80, 24), settings)
}

fn moment(utc: DateTime<Utc>) -> Moment {
    Moment::new(utc, chrono_tz::Europe::Kyiv)
}

impl Person {
    /// Presses keys by name, one after the other: letters, `space`, `enter`, `esc`, `f2`, `ctrl-c`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.take(Event::Key(stroke(key)));
        }
        self
    }

    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        let kind = MouseEventKind::Down(MouseButton::Left);
        let mouse = MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE };
        self.take(Event::Mouse(mouse));
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.size = (columns, rows);
        self.take(Event::Resize(columns, rows));
        self
    }

    /// Lets time pass; the desk wakes only where it said it would.
    pub fn wait(&mut self, term: TimeDelta) -> &mut Self {
        let until = self.utc + term;
        while let Some(next) = self.app.deadline().filter(|next| *next <= until) {
            self.utc = next;
            self.act(Action::Wake);
        }
        self.utc = until;
        self
    }

    fn take(&mut self, event: Event) {
        if let Some(action) = input::action(self.app.mode(), event) {
            self.act(action);
        }
    }

    fn act(&mut self, action: Action) {
        let now = moment(self.utc);
        let effects = self.app.update(action, now);
        self.at_work &= settle(&mut self.desk, &mut self.app, effects, now);
        let mut last_page = 0;
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).expect("a terminal");
        let theme = Theme::of(tactful::settings::Theme::Mono);
        let scene = Scene { app: &self.app, phrases: self.desk.phrases(), policy: self.desk.policy(), theme };
        terminal.draw(|frame| last_page = view::draw(frame, scene)).expect("a frame");
        self.app.drawn(last_page);
    }

    pub fn at_work(&self) -> bool {
        self.at_work
    }

    /// Whether the desk would wake by itself.
    pub fn sleeps(&self) -> bool {
        self.app.deadline().is_none()
    }

    /// The screen as text, without the spaces at the ends of lines.
    pub fn screen(&self) -> String {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).expect("a terminal");
        let theme = Theme::of(tactful::settings::Theme::Mono);
        let scene = Scene { app: &self.app, phrases: self.desk.phrases(), policy: self.desk.policy(), theme };
        terminal.draw(|frame| _ = view::draw(frame, scene)).expect("a frame");
        let buffer = terminal.backend().buffer();
        let columns = usize::from(self.size.0.max(1));
        let lines = buffer.content().chunks(columns).map(|cells| {
            let mut line = String::new();
            let mut covered = 0;
            for cell in cells {
                if covered > 0 {
                    covered -= 1;
                    continue;
                }
                covered = cell.symbol().width().saturating_sub(1);
                line.push_str(cell.symbol());
            }
            line.trim_end().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    pub fn sees(&self, text: &str) -> bool {
        self.screen().contains(text)
    }
}

fn stroke(key: &str) -> KeyEvent {
    if let Some(letter) = key.strip_prefix("ctrl-") {
        return KeyEvent::new(KeyCode::Char(letter.chars().next().expect("a letter")), KeyModifiers::CONTROL);
    }
    if let Some(letter) = key.strip_prefix("alt-") {
        return KeyEvent::new(KeyCode::Char(letter.chars().next().expect("a letter")), KeyModifiers::ALT);
    }
    let mut letters = key.chars();
    let code = match (key, letters.next(), letters.next()) {
        (_, Some(letter), None) => KeyCode::Char(letter),
        ("space", ..) => KeyCode::Char(' '),
        ("enter", ..) => KeyCode::Enter,
        ("esc", ..) => KeyCode::Esc,
        ("tab", ..) => KeyCode::Tab,
        ("up", ..) => KeyCode::Up,
        ("down", ..) => KeyCode::Down,
        ("pagedown", ..) => KeyCode::PageDown,
        ("backspace", ..) => KeyCode::Backspace,
        (_, Some('f'), _) => KeyCode::F(key[1..].parse().expect("a function key")),
        _ => panic!("no key {key}"),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}
