//! The training room as it looks: each of its screens at both sizes, in both languages.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tactful::desk::How;
use tactful::domain::{Clean, Interface};
use tactful::roleplay::{Input, OwnView};
use tactful::tui::keys::Key;
use tactful::tui::theme::Theme;
use tactful::tui::train::{Row, Seat, view};

use super::desk_screen::lines;
use super::screen::Person;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// The frames of one screen, after the same has happened in each language.
fn looks(name: &str, seat: Seat, how: How, happens: impl Fn(&mut Person)) {
    for interface in Interface::ALL {
        for (columns, rows) in SIZES {
            let mut person = Person::sits(seat, how, interface);
            person.frame(columns, rows);
            happens(&mut person);
            let place = format!("{name}_{}_{columns}x{rows}", interface.tag());
            insta::assert_snapshot!(place, person.frame(columns, rows));
        }
    }
}

fn types(person: &mut Person, text: &str) {
    text.chars().for_each(|letter| person.presses(Key::Char(letter)));
}

/// The trainee greets, and somebody comes up.
fn somebody_comes(person: &mut Person) {
    person.put(Input::Say(Clean::new("Good evening, Mr Miller.")));
    person.put(Input::Event(Clean::new("companion")));
    person.put(Input::Presence(vec![Clean::new("unknown")]));
    person.put(Input::Say(Clean::new("Would you like your usual?")));
}

#[test]
fn the_list_of_scenes() {
    for interface in Interface::ALL {
        let room = Person::sits(Seat::Alone, How::Alone, interface).room;
        let row = |scene: &tactful::desk::Scene| {
            let goal = |goal: &tactful::roleplay::Competency| {
                room.phrases().text(&format!("competency-{}", goal.id())).to_string()
            };
            let goals: Vec<String> = scene.scenario.goals.iter().map(goal).collect();
            Row { title: scene.scenario.title.get(interface).clone(), goals: Clean::new(&goals.join(", ")) }
        };
        let rows: Vec<Row> = room.scenes().iter().map(row).collect();
        for (columns, height) in SIZES {
            let mut terminal = Terminal::new(TestBackend::new(columns, height)).expect("a screen");
            let draw = |frame: &mut ratatui::Frame<'_>| {
                view::list::draw(frame, (room.phrases(), Theme::Monochrome), &rows, (3, false));
            };
            terminal.draw(draw).expect("drawn");
            let place = format!("list_{}_{columns}x{height}", interface.tag());
            insta::assert_snapshot!(place, lines(terminal.backend().buffer()));
        }
    }
}

#[test]
fn the_trainee_before_anybody_comes() {
    looks("trainee_alone", Seat::Alone, How::Alone, |_| {});
}

#[test]
fn the_trainee_writes_in_company() {
    looks("trainee_in_company", Seat::Joined, How::Hosted, |person| {
        somebody_comes(person);
        person.presses(Key::Enter);
        types(person, "What may I bring you both?");
    });
}

#[test]
fn the_trainer() {
    looks("trainer", Seat::Host, How::Hosted, somebody_comes);
}

#[test]
fn the_observer() {
    looks("observer", Seat::Observer, How::Observed, |person| {
        person.put(Input::Event(Clean::new("companion")));
        person.presses(Key::Tab);
    });
}

#[test]
fn the_debrief() {
    looks("debrief", Seat::Alone, How::Alone, |person| {
        somebody_comes(person);
        person.put(Input::Stop);
        for (question, answer) in [(OwnView::Feeling, "It was fine"), (OwnView::Change, "Look up sooner")] {
            let answer = Clean::new(answer);
            person.put(Input::Own { question, answer });
        }
        // Both questions are answered; what was being typed is left.
        person.presses(Key::Escape);
    });
}

#[test]
fn the_keys_of_the_trainee_and_of_the_trainer() {
    looks("help_trainee", Seat::Alone, How::Alone, |person| person.presses(Key::Char('?')));
    looks("help_trainer", Seat::Host, How::Hosted, |person| person.presses(Key::Char('?')));
}
