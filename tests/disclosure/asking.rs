//! Who was asked and said no is not asked again for the house's time; an offer that the house begins with needs consent
//! for its channel.

use tactful::card;
use tactful::disclosure::{Permissions, Policy, PublicPart, decide, may_ask};
use tactful::domain::*;
use tactful::phrases::Phrases;

use super::generate::{advice, moment};

fn customer(items: &str) -> Customer {
    let text = format!(r#"{{"id": "C-1", "name": {{"given": "Anna"}}, "items": {items}}}"#);
    serde_json::from_str(&text).expect("a customer")
}

fn alone() -> Encounter {
    let begun = Encounter::begin(Channel::Desk, moment());
    Encounter { company: Company::Alone, identity: Identity::Verified, occasion: Occasion::Arrival, ..begun }
}

fn asked(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Vec<String> {
    let public = PublicPart::of(customer, encounter, policy);
    let decisions = decide(&public, encounter, policy);
    let card = card::compose(&public, &decisions, advice(), encounter, policy, &Phrases::new(Interface::En));
    card.ask.into_iter().map(|ask| ask.category.to_string()).collect()
}

fn answer(state: &str, on: &str, private_from: &str) -> String {
    format!(
        r#"{{"category": "drink", "text": "", "source": "told-us", "private_from": {private_from},
             "consents": [{{"purpose": "service-personalisation", "state": "{state}", "on": "{on}"}}]}}"#
    )
}

#[test]
fn a_refusal_is_not_followed_by_the_same_question_until_the_houses_time_is_over() {
    let policy = Policy::built_in().asking_again_after(30);
    for (state, on, still_asked) in [
        ("refused", "2026-11-24", false),
        ("refused", "2026-10-26", false),
        ("refused", "2026-10-25", true),
        ("requested", "2026-11-24", false),
        ("requested", "2026-11-23", true),
        ("withdrawn", "2026-11-24", true),
    ] {
        let asked = asked(&customer(&format!("[{}]", answer(state, on, r#"["any"]"#))), &alone(), &policy);
        assert_eq!(asked.contains(&"drink".to_owned()), still_asked, "{state} {on}: {asked:?}");
        assert!(asked.contains(&"need".to_owned()), "the kitchen is always asked about: {asked:?}");
    }
}

#[test]
fn a_later_yes_ends_a_refusal() {
    let policy = Policy::built_in();
    let yes = r#"{"category": "drink", "text": "tea", "source": "inferred", "confirmed_on": "2026-11-20", "private_from": [],
        "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-11-20"}]}"#;
    for (refused_on, still_asked) in [("2026-11-10", true), ("2026-11-20", false), ("2026-11-22", false)] {
        let items = format!("[{}, {yes}]", answer("refused", refused_on, r#"["any"]"#));
        let asked = asked(&customer(&items), &alone(), &policy);
        assert_eq!(asked.contains(&"drink".to_owned()), still_asked, "{refused_on}: {asked:?}");
    }
}

#[test]
fn in_company_the_standing_questions_are_the_same_for_all_whoever_refused_what() {
    let policy = Policy::built_in();
    for audience in [r#"["any"]"#, "[]", r#"["partner"]"#] {
        let refused = customer(&format!("[{}]", answer("refused", "2026-11-24", audience)));
        for company in super::generate::companies().into_iter().filter(|company| *company != Company::Alone) {
            let encounter = Encounter { company, ..alone() };
            let (with, without) = (asked(&refused, &encounter, &policy), asked(&customer("[]"), &encounter, &policy));
            assert_eq!(with, without, "{company:?} {audience}");
        }
    }
    let claimed = Encounter { identity: Identity::Claimed, ..alone() };
    let refused = customer(&format!("[{}]", answer("refused", "2026-11-24", "[]")));
    let drink = CategoryId::new("drink");
    assert!(may_ask(&drink, &PublicPart::of(&refused, &claimed, &policy), &claimed, &policy));
}

#[test]
fn the_house_begins_with_an_offer_only_on_a_channel_that_the_consent_names() {
    let policy = Policy::built_in();
    let item = |channels: &str| {
        customer(&format!(
            r#"[{{"category": "drink", "text": "new teas", "source": "told-us", "private_from": [],
                 "confirmed_on": "2026-11-20", "consents": [{{"purpose": "offers", "state": "given", "on": "2026-11-20"{channels}}}]}}]"#
        ))
    };
    for (channels, channel, occasion, may) in [
        ("", Channel::Phone, Occasion::Request, true),
        ("", Channel::Desk, Occasion::Sale, true),
        ("", Channel::Phone, Occasion::CallOut, false),
        ("", Channel::Desk, Occasion::CallOut, false),
        ("", Channel::Voicemail, Occasion::Request, false),
        (r#", "channels": ["phone"]"#, Channel::Phone, Occasion::CallOut, true),
        (r#", "channels": ["phone"]"#, Channel::Voicemail, Occasion::CallOut, false),
        (r#", "channels": ["phone"]"#, Channel::Chat, Occasion::CallOut, false),
        (r#", "channels": ["voicemail", "chat"]"#, Channel::Voicemail, Occasion::Request, true),
    ] {
        let begun = Encounter { purpose: Purpose::Offers, channel, occasion, ..alone() };
        let customer = item(channels);
        let public = PublicPart::of(&customer, &begun, &policy);
        let decisions = decide(&public, &begun, &policy);
        let sees = decisions.iter().any(|decision| decision.permissions.contains(Permissions::SEE));
        assert_eq!(sees, may, "{channels} {channel:?} {occasion:?}");
    }
}
