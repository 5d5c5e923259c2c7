//! What the screen costs: a frame of 120x40 with a card on it (budget 0.3 ms), and a key from press to drawn frame with
//! the decision behind it.

use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tactful::desk::Desk;
use tactful::domain::{Interface, Moment};
use tactful::settings::Settings;
use tactful::tui::app::{App, House};
use tactful::tui::keys::Key;
use tactful::tui::theme::Theme;
use tactful::tui::view::Scene;
use tactful::tui::{input, settle, view};

fn main() {
    divan::main();
}

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

/// The desk with the card of a guest, verified and alone.
fn at_the_card() -> (Desk, App) {
    let mut desk = Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration opens");
    let mut app = App::new(House::of(desk.settings()), desk.phrases().interface(), now());
    for key in "mül".chars().map(Key::Char).chain([Key::Enter, Key::Char('v'), Key::Char(' ')]) {
        press(&mut desk, &mut app, key);
    }
    (desk, app)
}

fn press(desk: &mut Desk, app: &mut App, key: Key) {
    if let Some(action) = input::typed(app.mode(), key) {
        let effects = app.update(action, now());
        settle(desk, app, effects, now());
    }
}

fn draw(terminal: &mut Terminal<TestBackend>, desk: &Desk, app: &App) {
    let scene = Scene { app, phrases: desk.phrases(), policy: desk.policy(), theme: Theme::Dark };
    terminal
        .draw(|frame| {
            view::draw(frame, scene);
        })
        .expect("a frame");
}

#[divan::bench]
fn frame_of_a_card(bencher: Bencher<'_, '_>) {
    let (desk, app) = at_the_card();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a screen");
    bencher.bench_local(|| draw(&mut terminal, &desk, &app));
}

/// Space, twice: not alone without waiting for anything, alone again after its trace; a frame after each.
#[divan::bench]
fn space_twice_with_frames(bencher: Bencher<'_, '_>) {
    let (mut desk, mut app) = at_the_card();
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).expect("a screen");
    bencher.bench_local(|| {
        for _ in 0..2 {
            press(&mut desk, &mut app, Key::Char(' '));
            draw(&mut terminal, &desk, &app);
        }
    });
}
