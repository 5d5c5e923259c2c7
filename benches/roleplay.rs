//! What training costs: a scene of 200 turns loads in 5 ms, and judging an answer is within a remark's budget.

use std::sync::Arc;
use std::time::Duration;

use tactful::address::Conventions;
use tactful::disclosure::Policy;
use tactful::domain::{Clean, Interface};
use tactful::phrases::Phrases;
use tactful::remark::{House, Remarks};
use tactful::roleplay::{BUILT_IN, Input, Mode, Readers, Scenario, Session};

fn main() {
    divan::main();
}

fn text(name: &str) -> &'static str {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, text)| *text).expect("a scene of this name")
}

/// A scene with as many turns: those of a real one, over and over.
fn long(turns: usize) -> String {
    let text = text("usual-before-new-partner");
    let begin = text.find("[[turn]]").expect("there are turns");
    let end = text.find("[[event]]").expect("there are events");
    let own: Vec<String> = text[begin..end].split("\n[[turn]]\n").map(|turn| turn.replace("[[turn]]\n", "")).collect();
    let ids = ["sits-down", "she-comes", "she-asks", "orders"];
    let turns_text: Vec<String> = (0..turns)
        .map(|at| {
            let (round, turn) = (at / 4, &own[at % 4]);
            let turn = turn.replace(&format!("id = \"{}\"", ids[at % 4]), &format!("id = \"{}-{round}\"", ids[at % 4]));
            let last = at + 1 == turns;
            format!("\n[[turn]]\n{}\n", if last { turn } else { turn.replace("next = \"end\"", "") })
        })
        .collect();
    let body = turns_text.concat();
    let tail: String =
        ids.iter().fold(text[end..].to_owned(), |tail, id| tail.replace(&format!("\"{id}\""), &format!("\"{id}-0\"")));
    format!("{}{body}{}", &text[..begin], tail).replace("meets = [\"offers-choice\"]", "")
}

#[divan::bench]
fn load_a_scene_of_200_turns(bencher: divan::Bencher<'_, '_>) {
    let text = long(200);
    bencher.bench(|| Scenario::read(&text, "long", &|_, _| None).map(|scene| scene.turn.len()).expect("no faults"));
}

#[divan::bench]
fn answer_one_turn(bencher: divan::Bencher<'_, '_>) {
    let parts = (Conventions::built_in(), Remarks::built_in(), Policy::built_in(), Phrases::new(Interface::Uk));
    let house = House {
        conventions: &parts.0,
        remarks: &parts.1,
        policy: &parts.2,
        phrases: &parts.3,
        zone: chrono_tz::UTC,
        now: None,
    };
    let scene = Scenario::read(text("usual-before-new-partner"), "usual", &|_, _| None).expect("no faults");
    let (session, _) = Session::start(Arc::new(scene), 1, Interface::Uk, Mode::Alone, house);
    let line = Clean::new(
        "Добрий вечір Вам обом. Ось карта напоїв, а що кухня радить сьогодні, я охоче розповім: пряний сидр, сухе біле вино або какао з перцем. Що Вам ближче до холодного вечора?",
    );
    bencher
        .with_inputs(|| session.clone())
        .bench_values(|mut session| session.apply(Input::Say(line.clone()), Duration::from_secs(1), house));
}

#[divan::bench]
fn debrief(bencher: divan::Bencher<'_, '_>) {
    let parts = (Conventions::built_in(), Remarks::built_in(), Policy::built_in(), Phrases::new(Interface::Uk));
    let house = House {
        conventions: &parts.0,
        remarks: &parts.1,
        policy: &parts.2,
        phrases: &parts.3,
        zone: chrono_tz::UTC,
        now: None,
    };
    let scene = Scenario::read(text("usual-before-new-partner"), "usual", &|_, _| None).expect("no faults");
    let (mut session, _) = Session::start(Arc::new(scene), 1, Interface::Uk, Mode::Alone, house);
    for second in 1..5 {
        session.apply(Input::Say(Clean::new("Вам, як завжди, негроні?")), Duration::from_secs(second), house);
    }
    bencher.bench(|| session.debrief(Readers::Trainee, house));
}
