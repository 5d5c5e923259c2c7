//! Playing: what comes out, what the card shows, what is kept.

use std::time::Duration;

use tactful::domain::{Clean, Interface};
use tactful::roleplay::{GuestSpeech, Input, Mode, Phase, Said, Session};

use crate::harness::{Rules, Trainee, read, text};

const USUAL: &str = "usual-before-new-partner";

#[test]
fn the_card_is_tight_in_the_frame_in_which_the_companion_arrives() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    assert!(trainee.card().contains("negroni"));
    trainee.says("Good evening, Mr Miller. This table is a quiet one, please.");
    // Nothing was pressed: the trainee still believes the guest to be alone.
    assert!(!trainee.card().contains("negroni") && !trainee.card().contains("visit"));
    trainee.sets("alone");
    assert!(!trainee.card().contains("negroni"), "saying `alone` does not send the companion away");
}

#[test]
fn the_trainer_can_let_an_event_happen_at_any_moment() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Hosted, &rules);
    assert!(trainee.card().contains("negroni"));
    let said = trainee.does(Input::Event(Clean::new("companion")));
    assert!(matches!(said.as_slice(), [Said::Does(_)]));
    assert!(!trainee.card().contains("negroni"));
}

#[test]
fn what_the_trainers_key_let_happen_does_not_happen_again_at_its_turn() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Hosted, &rules);
    trainee.says("Good evening, Mr Miller. This table is a quiet one, please.");
    let by_key = trainee.does(Input::Event(Clean::new("companion")));
    let at_its_turn = trainee.does(Input::Guest(GuestSpeech::Program));
    assert!(matches!(at_its_turn.as_slice(), [Said::Guest(_)]), "{at_its_turn:?}");
    assert!(by_key.iter().all(|said| !at_its_turn.contains(said)));
    assert!(!trainee.card().contains("negroni"));
}

#[test]
fn the_guest_reacts_to_what_was_disclosed() {
    let rules = Rules::new(Interface::En);
    let react = |line: &str| {
        let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
        trainee.says("Good evening, Mr Miller.");
        trainee.says(line)
    };
    assert_ne!(react("The usual negroni, Mr Miller?"), react("Here is the drinks list; may I suggest something?"));
}

#[test]
fn noticing_is_shown_by_the_key_or_by_the_next_words() {
    let rules = Rules::new(Interface::En);
    let outcome = |key: bool, line: &str| {
        let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
        trainee.says("Good evening, Mr Miller.");
        if key {
            trainee.sets("partner");
        }
        trainee.says(line);
        let missed = trainee.found().contains(&"noticing".to_owned());
        let goal =
            trainee.debrief().goals.iter().find(|goal| goal.competency.id() == "noticing").and_then(|goal| goal.points);
        (missed, goal)
    };
    assert_eq!(outcome(true, "What shall it be?"), (false, Some(100)));
    assert_eq!(outcome(false, "Good evening to you both."), (false, Some(100)));
    assert_eq!(outcome(false, "What shall it be?"), (true, Some(0)));
}

#[test]
fn whoever_counts_everybody_as_present_already_has_missed_nothing() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    trainee.sets("unknown");
    trainee.says("Good evening, Mr Miller.");
    trainee.says("What shall it be?");
    assert!(!trainee.found().contains(&"noticing".to_owned()), "{:?}", trainee.found());
}

#[test]
fn verifying_a_caller_who_has_shown_nothing_opens_no_card() {
    let rules = Rules::new(Interface::Uk);
    let mut trainee = Trainee::plays(text("caller-asks-for-a-room"), Interface::Uk, &rules);
    let before = trainee.card();
    trainee.does(Input::Verified);
    assert_eq!(trainee.card(), before);
    assert!(!before.contains("Гончар"));
}

#[test]
fn a_turn_played_again_no_longer_counts_and_stays_in_the_record() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    trainee.says("Good evening, Mr Miller.");
    trainee.sets("partner");
    trainee.says("The usual negroni, Mr Miller?");
    assert!(trainee.found().contains(&"leak".to_owned()));
    trainee.does(Input::Repeat);
    trainee.sets("partner");
    trainee.says("Good evening to you both. May I suggest something of the season?");
    assert_eq!(trainee.found(), Vec::<String>::new());
    let debrief = trainee.debrief();
    assert!(debrief.findings.iter().any(|finding| finding.earlier_take));
    assert_eq!(debrief.repeats, 1);
    assert!(debrief.replay.iter().any(|step| step.text.as_str().contains("usual negroni")));
}

#[test]
fn a_pause_stops_the_clock_and_the_scene() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    trainee.does(Input::Pause);
    assert_eq!(trainee.says("Good evening."), []);
    trainee.does(Input::Resume);
    assert_eq!(trainee.session.elapsed(Duration::from_secs(3)), Duration::from_secs(1));
    assert_ne!(trainee.says("Good evening."), []);
}

#[test]
fn stopping_early_keeps_everything() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    trainee.says("Good evening, Mr Miller.");
    assert_eq!(trainee.does(Input::Stop), [Said::Ended]);
    assert_eq!(trainee.session.phase(), Phase::Ended);
    let debrief = trainee.debrief();
    assert!(debrief.stopped && !debrief.replay.is_empty());
}

#[test]
fn at_two_terminals_the_guest_waits_for_the_trainer_or_the_program() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Hosted, &rules);
    assert_eq!(trainee.says("Good evening, Mr Miller."), []);
    assert_eq!(trainee.session.phase(), Phase::Guest);
    let free = Clean::new("We are in no hurry.");
    assert_eq!(trainee.does(Input::Guest(GuestSpeech::Free(free.clone()))), [Said::Guest(free)]);
    trainee.says("Very well.");
    let said = trainee.does(Input::Guest(GuestSpeech::Program));
    assert!(said.iter().any(|one| matches!(one, Said::Does(_))), "the scene's own next turn brings the companion");
    assert!(matches!(trainee.does(Input::Guest(GuestSpeech::Turn(3))).as_slice(), [Said::Guest(_)]));
    assert_eq!(trainee.does(Input::Guest(GuestSpeech::Turn(99))), []);
}

#[test]
fn choices_stand_in_an_order_that_the_seed_decides() {
    let rules = Rules::new(Interface::En);
    let order = |seed: u64| {
        let (session, _) = Session::start(read(text(USUAL)), seed, Interface::En, Mode::Alone, rules.house());
        session.trainee_view(rules.house()).choices
    };
    assert_eq!(order(1), order(1));
    assert!((2..40).any(|seed| order(seed) != order(1)), "the good line always stands in the same place");
}

#[test]
fn a_run_becomes_a_scene_to_edit() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Hosted, &rules);
    trainee.says("Good evening, Mr Miller.");
    trainee.does(Input::Guest(GuestSpeech::Free(Clean::new("Is the \"corner\" free?"))));
    trainee.says("What a pity, darling.");
    let written = trainee.session.as_scene();
    let faults = tactful::roleplay::Scenario::check(&written, "new", &crate::harness::samples, rules.house());
    let other: Vec<_> = faults
        .iter()
        .filter(|fault| !matches!(fault.message, "scene-no-model" | "scene-goal-unscored" | "scene-unreachable-event"))
        .collect();
    assert!(other.is_empty(), "{other:?}\n{written}");
    assert!(
        written.contains("Is the \\\"corner\\\" free?") || written.contains("'Is the \"corner\" free?'"),
        "{written}"
    );
}
