//! Reading what is said of what is known.

use super::super::words::{Word, read};
use super::{About, Said, SaidLimit};
use crate::custody::{Answer, Told};
use crate::domain::{Audience, BoundaryKind, Bystander, Purpose};

#[test]
fn a_note_is_said_in_one_line() {
    let said = |line: &str| match read(line) {
        Ok(Word::About(About::Note(said))) => said,
        other => panic!("{line}: {other:?}"),
    };
    assert_eq!(said("note green tea"), Said { text: "green tea".into(), ..Said::default() });
    assert_eq!(
        said("note drink: green tea; private partner, friends; for offers, personal; until 31.12.; noticed"),
        Said {
            category: "drink".into(),
            text: "green tea".into(),
            private_from: Some(Audience::of([Bystander::Partner, Bystander::Friends])),
            purposes: vec![Purpose::Offers, Purpose::ServicePersonalisation],
            until: "31.12.".into(),
            told: Told::Staff,
            channels: Vec::new(),
        }
    );
    assert_eq!(said("записати напій: зелений чай; для безпеки").purposes, [Purpose::Safety]);
}

#[test]
fn the_other_words_are_read_in_both_languages() {
    let limit = |about: &str, when, private_from| SaidLimit {
        kind: BoundaryKind::NoSmallTalk,
        about: about.into(),
        when,
        private_from,
    };
    let colleagues = Audience::of([Bystander::Colleagues]);
    for (line, about) in [
        ("так", About::Answer(vec![Answer::Yes])),
        ("not now", About::Answer(vec![Answer::NotNow])),
        ("y n", About::Answer(vec![Answer::Yes, Answer::No])),
        ("yes not now no", About::Answer(vec![Answer::Yes, Answer::NotNow, Answer::No])),
        ("так ні не зараз", About::Answer(vec![Answer::Yes, Answer::No, Answer::NotNow])),
        ("true", About::True(None)),
        ("так само 2", About::True(Some(2))),
        ("correct 2 black tea", About::Correct(2, "black tea".into())),
        ("private 3", About::Private(3, Audience::ANY)),
        ("приватне 3 від партнера", About::Private(3, Audience::of([Bystander::Partner]))),
        ("private 3 nobody", About::Private(3, Audience::NOBODY)),
        ("withdraw 1 offers", About::Withdraw(1, Some(Purpose::Offers))),
        ("uneasy 1", About::Uneasy(1)),
        ("boundary no-small-talk family", About::Boundary(limit("family", None, None))),
        (
            "boundary no-small-talk family; when colleagues; private partner, friends",
            About::Boundary(limit(
                "family",
                Some(colleagues),
                Some(Audience::of([Bystander::Partner, Bystander::Friends])),
            )),
        ),
        ("межа без-розмов родина; при колегах", About::Boundary(limit("родина", Some(colleagues), None))),
        ("wish пані Олено", About::Wish("пані Олено".into(), Audience::NOBODY)),
        ("wish Nika; private partner", About::Wish("Nika".into(), Audience::of([Bystander::Partner]))),
        (
            "case heating; promised another room; due 25.11.",
            About::Case("heating".into(), "another room".into(), "25.11.".into()),
        ),
        ("close 4", About::Close(4)),
        ("undo", About::Undo),
        ("verify R-77810, 23 November", About::Verify(vec!["R-77810".into(), "23 November".into()])),
    ] {
        assert_eq!(read(line), Ok(Word::About(about)), "{line}");
    }
    assert_eq!(read("close"), Ok(Word::Back));
    for line in [
        "note",
        "private x",
        "withdraw 1 everything",
        "boundary no-nonsense",
        "case",
        "note tea; perhaps",
        "wish Nika; perhaps",
        "wish Nika; when partner",
        "never Nika; private partner",
        "boundary no-calls; until 1.1.",
        "yes perhaps",
    ] {
        assert!(read(line).is_err(), "{line}");
    }
}
