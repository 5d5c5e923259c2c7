//! What a customer is told of their own data: all of it, nothing of anybody else's, in words they can follow.

#[path = "statement/languages.rs"]
mod languages;
#[path = "statement/leaving.rs"]
mod leaving;
#[path = "statement/wording.rs"]
mod wording;

use serde_json::Value;
use tactful::desk::{Desk, DeskError};
use tactful::disclosure::Policy;
use tactful::domain::{
    Channel, Clean, Company, Customer, CustomerId, Encounter, Identity, Interface, Jurisdiction, Moment, Purpose,
};
use tactful::phrases::Phrases;
use tactful::sample;
use tactful::settings::Settings;
use tactful::statement::{Controller, Seen, Statement, Tongue, compose, html, markdown, text, words};

const ANNA: &str = r#"{"id":"C-1","name":{"title":"Dr.","given":"Anna","surname":"Müller","known_as":"Änne","language":"de"},
"gender":"feminine","languages":["de"],"contacts":{"phone":["+49 30 901820"],"email":["anna@example.org"]},
"stays":[{"booking":"R-7","from":"2026-11-23","to":"2026-11-26","eta":"15:00","room":"412","party":{"adults":2,"children":1},"requests":[{"text":"cot"}]}],
"orders":[{"order":"A-5","on":"2026-11-20","what":"ring","private_from":["partner"]}],
"cases":[{"opened":"2026-11-22","what":"heating","promised":"another room","due":"2026-11-23","state":"open"}],
"visits":{"first":"2023-04-02","last":"2026-10-11","count":7,"consents":[{"purpose":"service-personalisation","state":"withdrawn","on":"2026-09-05"}]},
"wish":{"forms":{"de":"Frau Müller"},"never":["Frau Doktor"]},
"boundaries":[{"kind":"no-small-talk","about":"the divorce","when":["colleagues"]}],
"items":[
{"id":"6f1c0e9a-7a4f-4c8e-9d51-1f8c6b1f1a01","category":"drink","text":"<b>rooibos</b> & *milk*","source":"told-us","private_from":["any"],"confirmed_on":"2026-08-01",
 "consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05","expires":"2028-01-05","how":"spoken at the desk","notice":"2026-1","benefit":"ready when you arrive"}]},
{"category":"need","text":"no nuts","source":"told-us","sensitivity":"health","consents":[{"purpose":"safety","state":"given","on":"2026-02-01","expires":"2026-03-01","explicit":true}]},
{"category":"newspaper","text":"Die Zeit","source":"observed"}]}"#;

fn anna() -> Customer {
    serde_json::from_str(ANNA).expect("a customer document")
}

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

fn seen(at: &str, role: Option<&str>) -> Seen {
    Seen {
        at: Moment::parse(at, chrono_tz::Europe::Kyiv).expect("a moment").utc(),
        who: None,
        role: role.map(Clean::new),
        act: Clean::new("view"),
        purpose: Purpose::ServicePersonalisation,
        channel: Channel::Desk,
    }
}

fn told(words: Interface, jurisdiction: Jurisdiction) -> Statement {
    told_in(words.tag(), jurisdiction)
}

fn told_in(tag: &str, jurisdiction: Jurisdiction) -> Statement {
    let words = tag.parse().expect("a tag");
    let looks = [seen("2026-11-24T14:30", Some("reception")), seen("2026-11-24T09:05", Some("reception"))];
    let controller = Controller { jurisdiction, ..Controller::default() };
    compose(&anna(), &looks, controller, &Policy::built_in(), now(), Tongue { words, wanted: None })
}

fn aloud(statement: &Statement) -> String {
    let words = words(&statement.language);
    text(statement, &words).into_iter().map(|(_, line)| line.to_string() + "\n").collect()
}

#[test]
fn all_that_is_held_is_said() {
    let said = aloud(&told(Interface::En, Jurisdiction::Eu));
    for held in [
        "Dr. Anna Müller",
        "Änne",
        "+49 30 901820",
        "anna@example.org",
        "R-7",
        "412",
        "15:00",
        "2 adults, one child",
        "cot",
        "A-5",
        "ring",
        "heating",
        "another room",
        "23 November 2026",
        "7 earlier visits",
        "Frau Müller",
        "Frau Doktor",
        "the divorce",
        "your colleagues",
        "<b>rooibos</b> & *milk*",
        "no nuts",
        "Die Zeit",
        "our staff noticed it",
        "asked to be addressed: German.",
    ] {
        assert!(said.to_lowercase().contains(&held.to_lowercase()), "{held} is not in\n{said}");
    }
}

#[test]
fn each_thing_stands_with_its_consent() {
    let said = aloud(&told(Interface::En, Jurisdiction::Eu));
    for line in [
        "Purpose: serving you personally; you agreed on 5 January 2026, this way: spoken at the desk, after reading or \
         hearing our notice 2026-1, valid through 5 January 2028.",
        "We told you why: ready when you arrive.",
        "Purpose: your safety; your consent ran out on 1 March 2026.",
        "Purpose: serving you personally; you withdrew your consent on 5 September 2026.",
        "No consent of yours is recorded, so we do not use it.",
        "It may be used only with your explicit consent (GDPR, Article 9(2)(a)).",
        "We neither say nor show it in the presence of anyone else.",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
}

#[test]
fn a_consent_is_a_record_with_the_fields_of_ts_27560() {
    let statement = serde_json::to_value(told(Interface::En, Jurisdiction::Eu)).expect("JSON");
    let held = statement["held"].as_array().expect("a list");
    let drink = held.iter().find(|held| held["category"] == "drink").expect("the drink is held");
    assert_eq!(
        (&drink["kind"], &drink["source"], &drink["basis"]),
        (&"item".into(), &"told-us".into(), &"A6-1-a".into())
    );
    assert_eq!((&drink["since"], &drink["until"]), (&"2026-01-05".into(), &"2028-01-05".into()));
    let record = &drink["consents"][0];
    assert_eq!(record["schema_version"], "ISO/IEC TS 27560:2023");
    assert_eq!(record["record_id"], "6f1c0e9a-7a4f-4c8e-9d51-1f8c6b1f1a01/service-personalisation/1");
    assert_eq!((&record["pii_principal_id"], &record["privacy_notice"]), (&"C-1".into(), &"2026-1".into()));
    assert_eq!(record["purpose_type"], "ServicePersonalisation");
    let event = serde_json::json!({"type": "ExpressedConsent", "state": "given", "time": "2026-01-05",
        "duration": "2028-01-05", "expressed_by": "data-subject", "method": "spoken at the desk"});
    assert_eq!(record["event"], Value::Array(vec![event]));
    let need = held.iter().find(|held| held["category"] == "need").expect("the need is held");
    assert_eq!(need["consents"][0]["event"][1]["state"], "expired");
}

#[test]
fn whatever_a_text_contains_it_stays_text() {
    for words in Interface::ALL {
        let mut statement = told(words, Jurisdiction::Eu);
        statement.controller = Some(Clean::new("<script>alert('x')</script> \"Inn\""));
        let phrases = Phrases::new(words);
        let page = html(&statement, &phrases);
        assert!(page.contains("&lt;b&gt;rooibos&lt;/b&gt; &amp; *milk*"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;Inn&quot;"), "{page}");
        assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("http"), "{page}");
        assert!(page.contains("@media print") && page.contains(&format!("<html lang=\"{}\">", words.tag())));
        let marked = markdown(&statement, &phrases);
        assert!(marked.contains("\\<b\\>rooibos\\</b\\> \\& \\*milk\\*"), "{marked}");
    }
}

#[test]
fn how_long_each_thing_is_kept_is_said() {
    let statement = told(Interface::En, Jurisdiction::Eu);
    let said = aloud(&statement);
    assert!(said.contains("\nHow many come with you: at most a day after departure.\n"), "{said}");
    assert!(said.contains("\nA stay: 365 days after departure.\n"), "{said}");
    assert!(said.contains("\nThe record of a consent or a refusal: 1095 days after it ended.\n"), "{said}");
    assert!(said.contains("security of your data (GDPR, Article 6(1)(f)) and keep each entry for 183 days."), "{said}");
    let drink = &statement.held[0];
    // The consent runs out on 5 January 2028, and 30 days later the text leaves; its shelf life may end sooner.
    let policy = Policy::built_in();
    let shelf_life = policy.category(&tactful::domain::CategoryId::new("drink")).expect("a category").shelf_life_days;
    let stale = chrono::Days::new(u64::from(shelf_life) + 365 + 1);
    let stale = drink.confirmed_on.and_then(|confirmed| confirmed.checked_add_days(stale));
    let ended = "2028-02-05".parse().ok();
    assert_eq!(drink.deleted_on, stale.min(ended));
    assert!(said.contains("Your consent ends; after that we delete this on 5 February 2028, unless"), "{said}");
}

#[test]
fn what_the_customer_forbade_stands_first_and_staff_are_named_only_if_the_house_does() {
    let mut customer = anna();
    customer.restricted = serde_json::from_str(r#"{"on":"2026-11-02"}"#).expect("a restriction");
    customer.objections = serde_json::from_str(r#"[{"purpose":"offers","on":"2026-11-03"}]"#).expect("objections");
    let by = |who: Option<&str>| {
        let look = Seen { who: who.map(Clean::new), ..seen("2026-11-24T14:30", Some("reception")) };
        let tongue = Tongue { words: Interface::En.into(), wanted: None };
        aloud(&compose(&customer, &[look], Controller::default(), &Policy::built_in(), now(), tongue))
    };
    let said = by(None);
    let place = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} is not in\n{said}"));
    assert!(place("Since 2 November 2026 we only keep your data") < place("Who answers for your data"));
    assert!(place("because you objected: offers to you (GDPR, Article 21)") < place("Who answers for your data"));
    assert!(said.contains("no names of our staff") && !said.contains("Olena"));
    let named = by(Some("Olena"));
    assert!(named.contains("\nLooked at by: Olena.\n") && !named.contains("no names of our staff"), "{named}");
}

#[test]
fn the_law_is_that_of_the_store() {
    let eu = aloud(&told(Interface::En, Jurisdiction::Eu));
    assert!(eu.contains("supervisory authority of the country") && eu.contains("one month"));
    assert!(eu.contains("GDPR, Article 20"), "{eu}");
    let ua = aloud(&told(Interface::Uk, Jurisdiction::Ua));
    assert!(ua.contains("Уповноваженому Верховної Ради України з прав людини"));
    assert!(ua.contains("пункт 3 частини першої статті 11 Закону України № 2297-VI"), "{ua}");
    assert!(!ua.contains("GDPR"), "{ua}");
}

#[test]
fn nothing_of_another_customer_is_in_it() {
    let mut desk = Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration opens");
    let customers = sample::customers(now().day());
    let office = Encounter::begin(Channel::BackOffice, now());
    let own = serde_json::to_string(&desk.statement(&customers[0].id, None, &office).expect("given")).expect("JSON");
    assert!(own.contains(customers[0].id.as_str()));
    for other in &customers[1..] {
        let bookings = other.stays.iter().map(|stay| stay.booking.as_str());
        let contacts = other.contacts.phone.iter().chain(&other.contacts.email).map(Clean::as_str);
        for telling in bookings.chain(contacts).chain([other.id.as_str()]).filter(|text| !text.is_empty()) {
            assert!(!own.contains(telling), "{telling} of {} in {own}", other.id);
        }
    }
}

#[test]
fn it_is_in_the_trail_and_tells_of_every_look_but_of_nobody_who_looked() {
    let mut desk = Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration opens");
    let alone =
        Encounter { company: Company::Alone, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, now()) };
    let (anna, other) = (CustomerId::new("C-1001"), CustomerId::new("C-1002"));
    desk.open(&anna, &alone, tactful::desk::Begin::AsGiven).expect("the card opens");
    desk.open(&other, &alone, tactful::desk::Begin::AsGiven).expect("the card opens");
    let statement = desk.statement(&anna, None, &alone).expect("given");
    let acts: Vec<&str> = statement.looked_at.iter().map(|look| look.act.as_str()).collect();
    assert_eq!(acts, ["statement", "view"]);
    let newest = serde_json::to_value(&desk.audit(1).expect("the trail")[0]).expect("JSON");
    assert_eq!(newest["act"], "statement");
    let json = serde_json::to_value(&statement).expect("JSON");
    assert!(json["looked_at"].as_array().expect("a list").iter().all(|look| look.get("who").is_none()));
}

#[test]
fn it_is_given_only_to_somebody_verified_alone_and_in_private() {
    let mut desk = Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration opens");
    let alone =
        Encounter { company: Company::Alone, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, now()) };
    let before = desk.audit(100).expect("the trail").len();
    for encounter in [
        Encounter { company: Company::Unknown, ..alone.clone() },
        Encounter { identity: Identity::Claimed, ..alone.clone() },
        Encounter { channel: Channel::Video, ..alone.clone() },
    ] {
        let refused = desk.statement(&CustomerId::new("C-1001"), None, &encounter);
        assert!(matches!(refused, Err(DeskError::StatementNotNow)), "{encounter:?}");
    }
    let nobody = desk.statement(&CustomerId::new("nobody"), None, &alone);
    assert!(matches!(nobody, Err(DeskError::NoSuchCustomer)));
    assert_eq!(desk.audit(100).expect("the trail").len(), before);
}
