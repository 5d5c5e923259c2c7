//! The debrief: its order, its scores, what the trainer may say to it, and that it is the same each time.

use tactful::domain::{Clean, Interface};
use tactful::roleplay::{
    Competency, Input, Mark, Mode, OwnView, Readers, Scorer, Session, debrief_html, debrief_markdown,
};

use crate::harness::{Rules, Trainee, read, text};

const USUAL: &str = "usual-before-new-partner";

fn played(interface: Interface, rules: &Rules) -> Trainee<'_> {
    let mut trainee = Trainee::plays(text(USUAL), interface, rules);
    for line in match interface {
        Interface::En => {
            ["Good evening, Mr Miller.", "The usual negroni, Mr Miller?", "Two ciders then?", "Thank you."]
        }
        Interface::Uk => ["Добрий вечір, пане Мельнику.", "Вам, як завжди, негроні?", "Два сидри?", "Дякую Вам."],
    } {
        trainee.says(line);
    }
    trainee
}

#[test]
fn a_finding_says_where_what_why_and_what_would_be_better() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        let debrief = played(interface, &rules).debrief();
        let leak = debrief.findings.iter().find(|finding| finding.rule == "leak").expect("a leak was found");
        assert_eq!(leak.turn, 2);
        assert!(leak.quote.as_ref().is_some_and(|quote| quote.as_str().to_lowercase().contains(match interface {
            Interface::Uk => "негроні",
            Interface::En => "negroni",
        })));
        assert!(
            !leak.why.is_empty() && !leak.basis.is_empty() && leak.better.is_some() && !leak.consequence.is_empty()
        );
        assert!(debrief.changes.len() <= 2 && debrief.changes.contains(&leak.id));
        assert!(debrief.strengths.len() <= 2);
    }
}

#[test]
fn the_same_scene_seed_and_inputs_give_the_same_debrief_to_the_byte() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        let trainee = played(interface, &rules);
        let json = serde_json::to_string(trainee.session.attempt()).expect("an attempt is JSON");
        let attempt = serde_json::from_str(&json).expect("an attempt comes back from JSON");
        let again =
            Session::replay(read(text(USUAL)), &attempt, rules.house()).debrief(Readers::Trainee, rules.house());
        let first = trainee.debrief();
        assert_eq!(first, again);
        assert_eq!(debrief_html(&first, &rules.phrases), debrief_html(&again, &rules.phrases));
        assert_eq!(debrief_markdown(&first, &rules.phrases), debrief_markdown(&again, &rules.phrases));
    }
}

#[test]
fn an_overruled_finding_is_kept_and_counts_no_longer() {
    let rules = Rules::new(Interface::En);
    let mut trainee = played(Interface::En, &rules);
    let points = |trainee: &Trainee<'_>| {
        trainee
            .debrief()
            .goals
            .iter()
            .find(|goal| goal.competency == Competency::Discretion)
            .and_then(|goal| goal.points)
    };
    let before = points(&trainee);
    let ids: Vec<Clean> = trainee
        .debrief()
        .findings
        .iter()
        .filter(|one| one.competency == Competency::Discretion)
        .map(|one| one.id.clone())
        .collect();
    for id in &ids {
        trainee.does(Input::Overrule { finding: id.clone(), reason: Clean::new("they were quite alone") });
    }
    let debrief = trainee.debrief();
    assert!(points(&trainee) > before, "{before:?}");
    for id in ids {
        let finding = debrief.findings.iter().find(|one| one.id == id).expect("an overruled finding is kept");
        assert_eq!(finding.overruled, Some(Clean::new("they were quite alone")));
        assert!(!debrief.changes.contains(&id));
    }
}

#[test]
fn what_cannot_be_judged_has_no_score_and_goes_to_the_trainer() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Observed, &rules);
    trainee.does(Input::Guest(tactful::roleplay::GuestSpeech::Program));
    let debrief = trainee.debrief();
    assert!(debrief.goals.iter().all(|goal| goal.points.is_none()), "{:?}", debrief.goals);
    assert!(!debrief.unjudged.is_empty());
    trainee.does(Input::Score { goal: Competency::Service, points: 80 });
    let service =
        trainee.debrief().goals.into_iter().find(|goal| goal.competency == Competency::Service).expect("a goal");
    assert_eq!((service.points, service.by), (Some(80), Scorer::Trainer));
}

#[test]
fn what_the_observer_marks_counts() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Observed, &rules);
    let mark = |mark, about: &str| Input::Mark { mark, about: Some(Clean::new(about)) };
    trainee.does(mark(Mark::Must, "offers-choice"));
    trainee.does(mark(Mark::MustNot, "names-habit"));
    trainee.does(Input::Mark { mark: Mark::Good, about: None });
    let debrief = trainee.debrief();
    let points = |goal| debrief.goals.iter().find(|one| one.competency == goal).and_then(|one| one.points);
    assert_eq!((points(Competency::Service), points(Competency::Discretion)), (Some(100), Some(0)));
    assert!(debrief.findings.iter().any(|one| one.rule == "must-not:names-habit"));
    assert!(!debrief.strengths.is_empty());
}

#[test]
fn a_free_line_that_says_a_must_in_other_words_is_not_counted_against_anybody() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text(USUAL), Interface::En, &rules);
    trainee.says("Good evening, Mr Miller.");
    trainee.sets("partner");
    trainee.says("I could mix the two of you whatever you fancy.");
    trainee.says("Anything at all.");
    trainee.says("Thank you.");
    assert!(trainee.found().iter().all(|rule| rule != "must:offers-choice"), "{:?}", trainee.found());
    assert!(trainee.debrief().unjudged.iter().any(|one| one.competency == Competency::Service));
}

#[test]
fn being_too_cautious_costs_service() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text("refusing-too-much"), Interface::En, &rules);
    trainee.says("I can't tell you that, data protection.");
    let debrief = trainee.debrief();
    let service = debrief.goals.iter().find(|goal| goal.competency == Competency::Service).expect("a goal");
    assert!(service.points.is_some_and(|points| points < 50), "{service:?}");
}

#[test]
fn the_trainee_reads_the_remarks_meant_for_them_and_no_others() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::in_mode(text(USUAL), Interface::En, Mode::Hosted, &rules);
    for (text, readers) in [("Lovely pace.", Readers::Trainee), ("Talk to her on Monday.", Readers::Trainer)] {
        trainee.does(Input::Note { text: Clean::new(text), readers });
    }
    let read = |reader| {
        let debrief = trainee.session.debrief(reader, rules.house());
        debrief.remarks.into_iter().map(|one| one.text.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(read(Readers::Trainee), ["Lovely pace."]);
    assert_eq!(read(Readers::Trainer).len(), 2);
}

#[test]
fn the_debrief_begins_with_the_trainees_own_view() {
    let rules = Rules::new(Interface::En);
    let mut trainee = played(Interface::En, &rules);
    trainee.does(Input::Own { question: OwnView::Feeling, answer: Clean::new("Rushed.") });
    trainee.does(Input::Rating(9));
    let debrief = trainee.debrief();
    assert_eq!(
        (debrief.own.len(), debrief.own[0].answer.clone(), debrief.rating),
        (2, Some(Clean::new("Rushed.")), Some(5))
    );
    let page = debrief_markdown(&debrief, &rules.phrases);
    let order = ["Rushed.", "What went well", "What to change first", "Findings", "The trainer's remarks", "Overall"];
    let places: Vec<_> =
        order.iter().map(|words| page.find(words).unwrap_or_else(|| panic!("{words} is not in\n{page}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}
