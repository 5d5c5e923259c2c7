//! The trainee's screen as it is drawn, at every size: nothing that company forbids, in no frame, whatever is pressed.

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tactful::desk::{How, Rehearsal, TrainingRoom};
use tactful::domain::{Clean, Company, Interface, Moment};
use tactful::roleplay::Input;
use tactful::settings::Settings;
use tactful::tui::theme::Theme;
use tactful::tui::train::app::App;
use tactful::tui::train::effect::{Action, Effect};
use tactful::tui::train::{Seat, sight};
use tactful::tui::train::{keys, view};

use super::desk_screen::lines;
use super::room::SCENE;

/// A seat at a scene, without a terminal: keys in, frames out.
pub struct Person {
    pub room: TrainingRoom,
    rehearsal: Rehearsal,
    app: App,
    at: DateTime<Utc>,
}

impl Person {
    pub fn sits(seat: Seat, how: How, interface: Interface) -> Self {
        let settings = Settings::default();
        let mut room = TrainingRoom::in_memory(settings.clone(), interface, chrono_tz::UTC).expect("a room");
        let scene = room.scene(SCENE).expect("a scene");
        let at = DateTime::parse_from_rfc3339("2026-11-24T10:00:00Z").expect("a moment").to_utc();
        let (rehearsal, _) = room.begin(&scene, how, Some(Clean::new("heron")), (1, interface), at).expect("begun");
        let words = (room.phrases().text("train-stop-again"), room.phrases().text("train-stop-again-hint"));
        let app = App::new(seat, &settings, interface, words, Moment::new(at, chrono_tz::UTC));
        let mut person = Self { room, rehearsal, app, at };
        person.see();
        person
    }

    fn now(&self) -> Moment {
        Moment::new(self.at, chrono_tz::UTC)
    }

    fn see(&mut self) {
        let sight = sight(&self.room, &self.rehearsal, self.app.seat(), self.now());
        let now = self.now();
        self.app.update(Action::Saw(Box::new(sight)), now);
    }

    pub fn put(&mut self, input: Input) {
        let at = self.at;
        self.rehearsal.put(&mut self.room, input, at).expect("kept");
        self.see();
    }

    pub fn presses(&mut self, key: tactful::tui::keys::Key) {
        self.at += chrono::TimeDelta::milliseconds(250);
        let now = self.now();
        let mode = self.app.mode();
        let action = match keys::resolve(mode, key) {
            Some(command) => Action::Do(command),
            None => match key {
                tactful::tui::keys::Key::Char(typed) if mode.takes_text() => {
                    Action::Edit(tui_input::InputRequest::InsertChar(typed))
                }
                _ => return,
            },
        };
        for effect in self.app.update(action, now) {
            if let Effect::Put(input) = effect {
                self.put(input);
            }
        }
    }

    pub fn frame(&mut self, columns: u16, rows: u16) -> String {
        let now = self.now();
        self.app.update(Action::Resize(columns, rows), now);
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).expect("a screen");
        let scene = view::Scene {
            app: &self.app,
            phrases: self.room.phrases(),
            policy: self.room.policy(),
            theme: Theme::Monochrome,
        };
        let last = RefCell::new(0);
        terminal.draw(|frame| *last.borrow_mut() = view::draw(frame, scene)).expect("drawn");
        lines(terminal.backend().buffer())
    }
}

#[test]
fn the_trainee_has_card_conversation_and_keys_at_both_sizes_and_in_both_languages() {
    for (interface, item, words) in
        [(Interface::En, "negroni with orange", "A table for two"), (Interface::Uk, "негроні", "Столик на двох")]
    {
        let mut person = Person::sits(Seat::Alone, How::Alone, interface);
        for (columns, rows) in [(80, 24), (120, 40)] {
            let frame = person.frame(columns, rows);
            assert!(frame.contains(item) && frame.contains(words), "{frame}");
            assert!(frame.contains("Enter") && frame.contains("Space"), "{frame}");
        }
    }
}

#[test]
fn the_frame_in_which_somebody_arrives_is_the_first_without_it() {
    let mut person = Person::sits(Seat::Joined, How::Hosted, Interface::En);
    assert!(person.frame(80, 24).contains("negroni"));
    person.put(Input::Event(Clean::new("companion")));
    let frame = person.frame(80, 24);
    assert!(frame.contains("A woman comes up") && !frame.contains("negroni"), "{frame}");
    assert!(frame.contains("With: alone"), "what the trainee has not noticed the screen does not tell: {frame}");
}

#[test]
fn a_space_before_the_first_letter_is_the_key_of_presence() {
    use tactful::tui::keys::Key;
    let mut person = Person::sits(Seat::Alone, How::Alone, Interface::En);
    person.presses(Key::Enter);
    person.presses(Key::Char(' '));
    assert!(person.frame(80, 24).contains("not alone"));
    for letter in "So it is".chars() {
        person.presses(Key::Char(letter));
    }
    assert!(person.frame(80, 24).contains("So it is"));
}

#[test]
fn the_trainer_sees_both_sides_and_every_page_of_a_small_screen() {
    use tactful::tui::keys::Key;
    let mut person = Person::sits(Seat::Host, How::Hosted, Interface::En);
    let wide = person.frame(120, 40);
    for text in ["A table for two", "negroni", "What to look for", "Events", "Really: alone", "Goals", "discretion"] {
        assert!(wide.contains(text), "no {text} in\n{wide}");
    }
    let mut pages = person.frame(80, 24);
    for _ in 0..2 {
        person.presses(Key::Tab);
        pages += &person.frame(80, 24);
    }
    for text in ["Events", "negroni", "What to look for"] {
        assert!(pages.contains(text), "no {text} in\n{pages}");
    }
}

/// What the trainer or the trainee may do.
fn something() -> impl Strategy<Value = Input> {
    let word = prop_oneof![Just("alone"), Just("unknown"), Just("partner"), Just("strangers"), Just("nonsense")];
    prop_oneof![
        "[ -~а-яїєі\u{1b}\u{202e}]{0,40}".prop_map(|line| Input::Say(Clean::new(&line))),
        (0_usize..5).prop_map(Input::Choose),
        word.prop_map(|word| Input::Presence(vec![Clean::new(word)])),
        Just(Input::Event(Clean::new("companion"))),
        Just(Input::Event(Clean::new("nothing"))),
        Just(Input::Verified),
        Just(Input::Blank),
        Just(Input::Reasons),
        Just(Input::Hint),
        Just(Input::Repeat),
        Just(Input::Pause),
        Just(Input::Resume),
        Just(Input::Guest(tactful::roleplay::GuestSpeech::Program)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is put in, by whomever: the card's part of the frame never holds what the company that is there forbids.
    #[test]
    fn no_frame_shows_what_company_forbids(inputs in prop::collection::vec(something(), 1..20)) {
        let mut person = Person::sits(Seat::Joined, How::Hosted, Interface::En);
        for input in inputs {
            person.put(input);
            let real = person.rehearsal.trainer_view(&person.room).real;
            let frame = person.frame(100, 60);
            let card = frame.split("───").next().unwrap_or_default();
            if real.company != Company::Alone {
                prop_assert!(!card.contains("negroni") && !card.contains("earlier visits"), "{}", frame);
            }
        }
        for size in [(1, 1), (7, 3), (20, 6)] {
            person.frame(size.0, size.1);
        }
    }
}
