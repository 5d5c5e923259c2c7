//! Whatever the trainee or the trainer does: nothing panics, and the card never holds what the company that is there forbids.

use std::time::Duration;

use proptest::prelude::*;
use tactful::disclosure::{Permissions, Policy, PublicPart, decide};
use tactful::domain::{CategoryId, Clean, Interface};
use tactful::remark::House;
use tactful::roleplay::{
    BUILT_IN, Competency, GuestSpeech, Input, Mark, Mode, OwnView, Readers, Scenario, Session, debrief_html,
};

use crate::harness::{Rules, read};

fn words() -> impl Strategy<Value = Clean> {
    let known = prop::sample::select(vec![
        "негроні",
        "negroni with orange",
        "room 614",
        "як завжди",
        "welcome back",
        "алергія на фундук",
        "",
        "a sapphire ring",
        "може, нот\u{202e}е \u{1b}[31m",
        "ти",
        "дзвоніть",
    ]);
    prop_oneof![known.prop_map(Clean::new), "\\PC{0,60}".prop_map(|text| Clean::new(&text))]
}

fn inputs() -> impl Strategy<Value = Input> {
    let company = prop::collection::vec(
        prop::sample::select(vec!["alone", "partner", "family", "friends", "colleagues", "strangers", "unknown", "x"]),
        0..3,
    );
    let event = prop::sample::select(vec![
        "companion",
        "queue",
        "girlfriend",
        "hangs-up",
        "speaker",
        "colleague",
        "colleagues",
        "second",
        "leans",
        "shift",
        "none",
    ]);
    let category = prop::sample::select(vec!["drink", "need", "other", "x"]).prop_map(CategoryId::new);
    prop_oneof![
        4 => words().prop_map(Input::Say),
        4 => (0..5_usize).prop_map(Input::Choose),
        3 => company.prop_map(|words| Input::Presence(words.into_iter().map(Clean::new).collect())),
        3 => event.prop_map(|id| Input::Event(Clean::new(id))),
        2 => category.clone().prop_map(Input::Asked),
        2 => category.prop_map(Input::Did),
        2 => prop_oneof![
            Just(GuestSpeech::Program), (0..9_usize).prop_map(GuestSpeech::Turn), words().prop_map(GuestSpeech::Free)
        ].prop_map(Input::Guest),
        1 => prop::sample::select(vec![Input::Verified, Input::Blank, Input::Reasons, Input::Pause, Input::Resume, Input::Hint, Input::Repeat, Input::Stop]),
        1 => (words(), any::<bool>()).prop_map(|(text, own)| Input::Note { text, readers: if own { Readers::Trainer } else { Readers::Trainee } }),
        1 => prop::sample::select(vec![Mark::Must, Mark::MustNot, Mark::TooCautious, Mark::Good]).prop_map(|mark| Input::Mark { mark, about: None }),
        1 => words().prop_map(|reason| Input::Overrule { finding: Clean::new("x"), reason }),
        1 => any::<u8>().prop_map(Input::Rating),
        1 => any::<u8>().prop_map(|points| Input::Score { goal: Competency::Service, points }),
        1 => words().prop_map(|answer| Input::Own { question: OwnView::Change, answer }),
    ]
}

/// What of the guest may not be seen by staff now, because of who is really there: decided by the rooms of the desk.
fn forbidden(session: &Session, house: House<'_>) -> Vec<String> {
    let real = session.trainer_view(house).real;
    let guest = session.scene().guest(session.language());
    let policy: &Policy = house.policy;
    let public = PublicPart::of(guest, &real, policy);
    let seen: Vec<Clean> = decide(&public, &real, policy)
        .iter()
        .filter(|one| one.permissions.contains(Permissions::SEE))
        .map(|one| one.text.clone())
        .collect();
    let texts = guest.items.iter().map(|item| &item.text).chain(guest.orders.iter().map(|order| &order.what));
    texts.filter(|text| !seen.contains(text)).map(ToString::to_string).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn nothing_panics_and_nothing_forbidden_is_ever_on_the_card(
        scene in 0..BUILT_IN.len(),
        mode in prop::sample::select(vec![Mode::Alone, Mode::Hosted, Mode::Observed]),
        language in prop::sample::select(Interface::ALL.to_vec()),
        inputs in prop::collection::vec(inputs(), 0..24),
    ) {
        let rules = Rules::new(language);
        let house = rules.house();
        let (_, text) = BUILT_IN[scene];
        let (mut session, _) = Session::start(read(text), 3, language, mode, house);
        for (second, input) in (1..).zip(inputs) {
            session.apply(input, Duration::from_secs(second), house);
            let view = session.trainee_view(house);
            let card = view.card.map(|card| serde_json::to_string(&card).expect("a card is JSON")).unwrap_or_default();
            let choices: String = view.choices.iter().flat_map(|line| ["\n", line.as_str()]).collect();
            let shown = format!("{card}{choices}");
            for text in forbidden(&session, house) {
                prop_assert!(!shown.contains(&text), "{text} is on {shown}");
            }
        }
        let debrief = session.debrief(Readers::Trainer, house);
        prop_assert!(debrief.goals.iter().all(|goal| goal.points.is_none_or(|points| points <= 100)));
        prop_assert!(debrief.strengths.len() <= 2 && debrief.changes.len() <= 2);
        let again = Session::replay(read(text), session.attempt(), house).debrief(Readers::Trainer, house);
        prop_assert_eq!(debrief_html(&debrief, &rules.phrases), debrief_html(&again, &rules.phrases));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn a_damaged_file_is_refused_or_read_and_never_panics(
        lost in prop::collection::vec(0..80_usize, 0..4),
        cut in prop::option::of(0..2_400_usize),
        stray in "[\\[\\]{}=\"'#.,\\n a-z\u{0}0-9]{0,6}",
        at in 0..2_400_usize,
    ) {
        let text = include_str!("../scenarios/valid/small.toml");
        let kept = text.lines().enumerate().filter(|(line, _)| !lost.contains(line));
        let mut text: String = kept.flat_map(|(_, line)| [line, "\n"]).collect();
        let place = text.char_indices().map(|(byte, _)| byte).nth(at).unwrap_or(text.len());
        text.insert_str(place, &stray);
        if let Some(cut) = cut {
            text = text.chars().take(cut).collect();
        }
        let rules = Rules::new(Interface::En);
        let faults = Scenario::check(&text, "damaged", &crate::harness::samples, rules.house());
        let read = Scenario::read(&text, "damaged", &crate::harness::samples);
        // What cannot be read has a fault to show for it.
        prop_assert!(read.is_ok() || !faults.is_empty());
    }
}
