//! One table a rule: what it removes, and what it leaves alone.

use tactful::card;
use tactful::disclosure::{Decision, Policy, PublicPart, RuleId, Verdict, decide};
use tactful::domain::*;
use tactful::phrases::Phrases;

use crate::generate::{advice, moment};

/// An item that everything may be done with, but for `change`.
fn item(change: &str) -> String {
    let mut fields = vec![
        ("category", r#""room""#.to_owned()),
        ("text", r#""a quiet room""#.to_owned()),
        ("source", r#""told-us""#.to_owned()),
        ("private_from", "[]".to_owned()),
        ("confirmed_on", r#""2026-11-01""#.to_owned()),
        (
            "consents",
            r#"[{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05", "notice": "2026-1"}]"#
                .to_owned(),
        ),
    ];
    if let Some((key, value)) = change.split_once('=') {
        match fields.iter_mut().find(|(name, _)| *name == key) {
            Some(field) => value.clone_into(&mut field.1),
            None => return item_with(&fields, change),
        }
    }
    item_with(&fields, "")
}

fn item_with(fields: &[(&str, String)], extra: &str) -> String {
    let mut written: Vec<String> = fields.iter().map(|(key, value)| format!(r#""{key}": {value}"#)).collect();
    written.extend(extra.split_once('=').map(|(key, value)| format!(r#""{key}": {value}"#)));
    format!("{{{}}}", written.join(", "))
}

fn customer(rest: &str) -> Customer {
    let text = format!(r#"{{"id": "C-1", "name": {{"given": "Anna"}}, {rest}}}"#);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn alone() -> Encounter {
    let begun = Encounter::begin(Channel::Desk, moment());
    Encounter { company: Company::Alone, identity: Identity::Verified, ..begun }
}

fn decisions(customer: &Customer, encounter: &Encounter) -> Vec<Decision> {
    let policy = Policy::built_in();
    let public = PublicPart::of(customer, encounter, &policy);
    decide(&public, encounter, &policy).iter().cloned().collect()
}

fn one(change: &str, encounter: &Encounter) -> (Verdict, Vec<RuleId>) {
    let customer = customer(&format!(r#""items": [{}]"#, item(change)));
    let decided = decisions(&customer, encounter);
    let decision = decided.first().unwrap_or_else(|| panic!("nothing for {change}"));
    (decision.verdict, decision.reasons.iter().map(|reason| reason.rule).collect())
}

fn consents(inside: &str) -> String {
    format!("consents=[{inside}]")
}

#[test]
fn identity_and_channel_and_role() {
    use Verdict::{DoQuietly, Say, Withheld};
    let alone = alone();
    let role = |id: &str| Encounter { role: Some(RoleId(Clean::new(id))), ..alone.clone() };
    for (encounter, verdict, rules) in [
        (alone.clone(), Say, vec![]),
        (Encounter { identity: Identity::Claimed, ..alone.clone() }, Withheld, vec![RuleId::Identity]),
        (Encounter { channel: Channel::Voicemail, ..alone.clone() }, DoQuietly, vec![RuleId::Company, RuleId::Channel]),
        (Encounter { channel: Channel::BackOffice, ..alone.clone() }, DoQuietly, vec![RuleId::Channel]),
        // Others may read along: nothing is withheld, but no question is put about what is known.
        (Encounter { channel: Channel::Chat, ..alone.clone() }, Say, vec![RuleId::Company]),
        (role("housekeeping"), DoQuietly, vec![RuleId::Role]),
        (role("kitchen"), Withheld, vec![RuleId::Role]),
        (role("reception"), Say, vec![]),
    ] {
        assert_eq!(one("", &encounter), (verdict, rules), "{encounter:?}");
    }
}

#[test]
fn basis() {
    use Verdict::{Say, Withheld};
    let held = |inside: &str| one(&consents(inside), &alone()).0;
    let given = r#"{"purpose": "service-personalisation", "state": "given""#;
    for (records, verdict) in [
        (String::new(), Withheld),
        (format!(r#"{given}, "on": "2026-11-24"}}"#), Say),
        (format!(r#"{given}, "on": "2026-11-25"}}"#), Withheld),
        (format!(r#"{given}, "on": "2026-01-01", "expires": "2026-11-24"}}"#), Say),
        (format!(r#"{given}, "on": "2026-01-01", "expires": "2026-11-23"}}"#), Withheld),
        (format!("{given}}}"), Withheld),
        (format!(r#"{given}, "on": "2026-01-01", "notice": "2026-1"}}"#), Say),
        (format!(r#"{given}, "on": "2026-01-01", "notice": "unheard-of"}}"#), Withheld),
        (format!(r#"{given}, "on": "2026-01-01", "notice": "newsletter-2025"}}"#), Withheld),
        (r#"{"purpose": "offers", "state": "given", "on": "2026-01-01"}"#.to_owned(), Withheld),
        (
            format!(
                r#"{given}, "on": "2026-01-01"}}, {{"purpose": "service-personalisation", "state": "withdrawn", "on": "2026-02-01"}}"#
            ),
            Withheld,
        ),
        (
            format!(
                r#"{given}, "on": "2026-03-01"}}, {{"purpose": "service-personalisation", "state": "withdrawn", "on": "2026-02-01"}}"#
            ),
            Say,
        ),
        (
            format!(
                r#"{given}, "on": "2026-02-01"}}, {{"purpose": "service-personalisation", "state": "refused", "on": "2026-02-01"}}"#
            ),
            Withheld,
        ),
        (
            format!(r#"{given}, "on": "2026-02-01"}}, {{"purpose": "service-personalisation", "state": "withdrawn"}}"#),
            Withheld,
        ),
    ] {
        assert_eq!(held(&records), verdict, "{records}");
    }
}

#[test]
fn observed_inferred_and_stale() {
    use Verdict::{AskOpenly, ConfirmFirst, DoQuietly, Say};
    for (change, verdict, rules) in [
        (r#"source="service-history""#, Say, vec![]),
        (r#"source="observed""#, DoQuietly, vec![RuleId::Observed]),
        (r#"source="inferred""#, AskOpenly, vec![RuleId::Inferred]),
        (r#"confirmed_on="2024-11-24""#, Say, vec![]),
        (r#"confirmed_on="2024-11-23""#, ConfirmFirst, vec![RuleId::Stale]),
        ("confirmed_on=null", ConfirmFirst, vec![RuleId::Stale]),
        (r#"confirmed_on="2026-11-25""#, ConfirmFirst, vec![RuleId::Stale]),
    ] {
        assert_eq!(one(change, &alone()), (verdict, rules), "{change}");
    }
}

#[test]
fn fuse_and_safety() {
    use Verdict::{DoQuietly, Withheld};
    let health = |explicit: bool, purpose: &str| {
        let text = format!(
            r#""items": [{{"category": "need", "text": "no peanuts", "source": "told-us", "sensitivity": "health",
               "private_from": [], "consents": [{{"purpose": "{purpose}", "state": "given", "on": "2020-01-05",
               "explicit": {explicit}}}]}}]"#
        );
        let decided = decisions(&customer(&text), &alone());
        (decided[0].verdict, decided[0].reasons.iter().map(|reason| reason.rule).collect::<Vec<_>>())
    };
    assert_eq!(health(true, "safety"), (DoQuietly, vec![RuleId::Safety]), "never stale, judged for safety");
    assert_eq!(health(false, "safety"), (Withheld, vec![RuleId::Fuse, RuleId::Safety]));
    assert_eq!(health(true, "service"), (Withheld, vec![RuleId::Fuse, RuleId::Basis, RuleId::Safety]));
    assert_eq!(one(r#"sensitivity="special""#, &alone()), (Withheld, vec![RuleId::Fuse]));
}

#[test]
fn boundary_by_kind() {
    use Verdict::{DoQuietly, Say, Withheld};
    let things = r#""visits": {"count": 3, "last": "2026-10-01", "private_from": [], "consents":
        [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}"#;
    let topic = item(r#"category="topic""#);
    let room = item("");
    let verdicts = |boundary: &str| {
        let text = format!(r#""items": [{room}, {topic}], {things}, "boundaries": [{{{boundary}}}]"#);
        let decided = decisions(&customer(&text), &alone());
        decided.iter().map(|decision| decision.verdict).collect::<Vec<_>>()
    };
    for (boundary, expected) in [
        (r#""kind": "no-recognition""#, [Say, Say, Withheld]),
        (r#""kind": "no-offers""#, [Say, Say, Say]),
        (r#""kind": "no-small-talk""#, [Say, DoQuietly, Say]),
        (r#""kind": "no-small-talk", "about": "family""#, [Say, DoQuietly, Say]),
        (r#""kind": "no-small-talk", "about": "room""#, [DoQuietly, Say, Say]),
        (r#""kind": "no-surprises""#, [Say, Say, Say]),
        (r#""kind": "no-surprises", "when": ["any"]"#, [Say, Say, Say]),
        (r#""kind": "no-touch""#, [Say, Say, Say]),
    ] {
        assert_eq!(verdicts(boundary), expected, "{boundary}");
    }
}

#[test]
fn a_surprise_is_what_was_not_told_or_a_celebration() {
    use Verdict::{AskOpenly, ConfirmFirst, DoQuietly, Say};
    for (change, without, with) in [
        ("", Say, Say),
        (r#"source="observed""#, DoQuietly, AskOpenly),
        (r#"category="occasion""#, Say, ConfirmFirst),
        (r#"category="gift""#, Say, ConfirmFirst),
    ] {
        let verdict = |boundaries: &str| {
            let text = format!(r#""items": [{}], "boundaries": [{boundaries}]"#, item(change));
            decisions(&customer(&text), &alone())[0].verdict
        };
        assert_eq!((verdict(""), verdict(r#"{"kind": "no-surprises"}"#)), (without, with), "{change}");
    }
}

#[test]
fn what_is_on_the_card_for_the_booking() {
    let policy = Policy::built_in();
    let phrases = Phrases::new(Interface::En);
    let customer = customer(
        r#""stays": [{"from": "2026-11-23", "to": "2026-11-26", "requests": [{"text": "cot", "private_from": []}]},
           {"from": "2025-01-01", "to": "2025-01-02", "requests": [{"text": "old", "private_from": []}]}],
           "orders": [{"order": "A-5521", "on": "2026-11-20", "what": "ring"}],
           "cases": [{"opened": "2026-11-22", "what": "heating", "state": "open"},
                     {"opened": "2026-11-22", "what": "done", "state": "closed"}]"#,
    );
    let card = |encounter: &Encounter| {
        let public = PublicPart::of(&customer, encounter, &policy);
        let decided = decide(&public, encounter, &policy);
        card::compose(&public, &decided, advice(), encounter, &policy, &phrases)
    };
    let verified = card(&alone());
    let said: Vec<&str> = verified.say.iter().map(|entry| entry.text.as_str()).collect();
    assert_eq!(said, ["ring", "cot"]);
    assert_eq!(verified.cases.len(), 1);
    assert!(verified.stay.is_some());
    let claimed = card(&Encounter { identity: Identity::Claimed, ..alone() });
    assert!(claimed.stay.is_some() && claimed.say.is_empty() && claimed.cases.is_empty());
    assert!(claimed.ask.iter().any(|question| question.category.as_str() == "need"));
}

#[test]
fn reasons_open_only_where_nobody_else_can_read_them() {
    let policy = Policy::built_in();
    let phrases = Phrases::new(Interface::En);
    let customer = customer(&format!(r#""items": [{}]"#, item(r#"source="observed""#)));
    for (encounter, opens) in [
        (alone(), true),
        (Encounter { channel: Channel::Phone, ..alone() }, true),
        (Encounter { channel: Channel::BackOffice, ..alone() }, true),
        (Encounter { company: Company::Unknown, ..alone() }, false),
        (Encounter { identity: Identity::Claimed, ..alone() }, false),
        (Encounter { channel: Channel::Chat, ..alone() }, false),
    ] {
        let public = PublicPart::of(&customer, &encounter, &policy);
        let decided = decide(&public, &encounter, &policy);
        let card = card::compose(&public, &decided, advice(), &encounter, &policy, &phrases);
        let why = card::with_why(card, &decided, &encounter, &policy, &phrases).and_then(|card| card.why);
        assert_eq!(why.is_some(), opens, "{encounter:?}");
        assert!(why.is_none_or(|lines| lines.iter().any(|line| line.rule == "observed")));
    }
}

#[test]
fn every_reason_has_a_sentence_in_both_languages() {
    for phrases in Interface::ALL.map(Phrases::new) {
        for rule in RuleId::ALL {
            assert!(phrases.has(rule.sentence()), "{}", rule.id());
            assert_eq!(rule.sentence(), format!("rule-{}", rule.id()));
        }
    }
}
