//! The readers of the house's own files.

use std::sync::LazyLock;

use tactful::address::Conventions;
use tactful::disclosure::{Decision, Fault, HousePolicy, Policy, PublicPart, decide};
use tactful::domain::{
    Audience, Bystander, Channel, Clean, Company, Customer, Encounter, Identity, Interface, Moment, RoleId,
};
use tactful::phrases::Phrases;
use tactful::retention::{TermFault, Terms};
use tactful::roleplay::Scenario;
use tactful::settings::{Document, SettingsError};

use super::{is_clean, is_line_of, text};

static POLICY: LazyLock<Policy> = LazyLock::new(Policy::built_in);

static PHRASES: LazyLock<[Phrases; 2]> = LazyLock::new(|| [Interface::Uk, Interface::En].map(Phrases::new));

/// Somebody of whom something of each kind is known.
static GUEST: LazyLock<Customer> = LazyLock::new(|| {
    let guest = r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Koval"}, "stays": [{"booking": "R-1", "from": "2026-11-23",
        "to": "2026-11-26", "requests": [{"text": "cot", "private_from": []}]}], "orders": [{"order": "A-1", "what": "ring", "private_from": []}],
        "visits": {"count": 2, "private_from": [], "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}, "items": [
        {"category": "drink", "text": "tea", "source": "told-us", "private_from": [], "confirmed_on": "2026-08-01", "consents": [
            {"purpose": "service-personalisation", "state": "given", "on": "2026-01-05", "notice": "2026-1"}]},
        {"category": "newspaper", "text": "the Times", "source": "told-us", "confirmed_on": "2026-11-01", "consents": [
            {"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]},
        {"category": "topic", "text": "sailing", "source": "observed", "confirmed_on": "2026-11-01", "consents": [
            {"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}]}"#;
    serde_json::from_str(guest).expect("a guest")
});

/// A house's policy, which can only tighten the program's.
pub fn policy(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let faults = HousePolicy::check(text, &POLICY);
    are_faults_of(&faults, text);
    match HousePolicy::read(text, &POLICY) {
        Ok(house) => {
            assert!(faults.is_empty(), "read in spite of {faults:?}");
            match Terms::days_of(&house.terms, text) {
                Ok(days) => assert!(days.len() <= house.terms.len(), "no term comes of nothing"),
                Err(faults) => are_terms_faults_of(&faults, text),
            }
            tightens(&POLICY.clone().merge(house));
        }
        Err(faults) => assert!(!faults.is_empty(), "a refusal says why"),
    }
}

fn tightens(merged: &Policy) {
    for category in POLICY.categories() {
        let tight = merged.category(&category.id).expect("no category is lost");
        assert!(tight.shelf_life_days <= category.shelf_life_days, "{} keeps longer", category.id.as_str());
        let mut told = category.private_from.bystanders();
        assert!(
            told.all(|one| tight.private_from.bystanders().any(|other| other == one)),
            "{} is told to more",
            category.id.as_str()
        );
    }
    for role in POLICY.roles() {
        assert!(merged.roles().iter().any(|one| one.id == role.id), "no role is lost");
    }
    let at = Moment::parse("2026-11-24T12:00:00Z", chrono_tz::UTC).expect("a moment");
    for (company, role) in [
        (Company::Alone, None),
        (Company::Alone, Some("reception")),
        (Company::With(Audience::of([Bystander::Partner])), None),
        (Company::With(Audience::of([Bystander::Colleagues])), Some("shop")),
    ] {
        let mut encounter = Encounter::begin(Channel::Desk, at);
        (encounter.company, encounter.identity) = (company, Identity::Verified);
        encounter.role = role.map(|role| RoleId(Clean::new(role)));
        let decided = |policy| decide(&PublicPart::of(&GUEST, &encounter, policy), &encounter, policy);
        let (free, tight) = (decided(&POLICY), decided(merged));
        for one in &tight {
            let same = |other: &&Decision| (&other.category, &other.text) == (&one.category, &one.text);
            let allowed = free.iter().find(same).map(|other| other.permissions).expect("nothing comes forward");
            assert!(allowed.contains(one.permissions), "{} is loosened", one.category.as_str());
        }
        assert!((free.shows_stay() || !tight.shows_stay()) && (free.shows_cases() || !tight.shows_cases()));
    }
}

/// The settings.
pub fn settings(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Err(fault) = Document::read(text, &Clean::new("config.toml")) else { return };
    match &fault {
        SettingsError::Unreadable { .. } => panic!("a text is readable"),
        SettingsError::Syntax { line, .. }
        | SettingsError::UnknownKey { line, .. }
        | SettingsError::WrongValue { line, .. } => assert!(is_line_of(*line as u64, text.as_bytes()), "{fault:?}"),
    }
    for phrases in PHRASES.iter() {
        is_clean(fault.sentence(phrases).as_str().as_bytes(), "a fault");
        is_clean(fault.hint(phrases).as_str().as_bytes(), "a hint");
    }
}

/// A language's conventions; whatever is read of them addresses somebody.
pub fn conventions(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let conventions = match Conventions::with_files([("xx".to_owned(), text.to_owned())]) {
        Ok(conventions) => conventions,
        Err(fault) => {
            assert!(is_line_of(fault.line as u64, text.as_bytes()) && fault.column > 0, "{fault:?}");
            return;
        }
    };
    let _ = tactful::address::check_language("xx", &conventions);
    for line in [
        r#"{"name": {"title": "Dr.", "given": "Anna", "surname": "Müller"}, "gender": "feminine", "language": "xx", "channel": "phone"}"#,
        r#"{"names": [{"given": "Іван", "given2": "Петрович", "surname": "Шевченко"}, {"surname": "Koval"}], "language": "xx", "formality": "informal"}"#,
        r#"{"name": {"given": "Kim"}, "language": "xx-YY", "identity": "unverified", "occasion": "condolence"}"#,
    ] {
        let answer = tactful::address::answer_line(line, Interface::En, &conventions, chrono_tz::UTC);
        is_clean(answer.expect("an answer").as_bytes(), "a form of address");
    }
}

/// The house's own terms.
pub fn terms(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match Terms::of_house(text) {
        Ok(terms) => assert_eq!(terms.all().len(), Terms::built_in().all().len(), "no term is lost"),
        Err(faults) => are_terms_faults_of(&faults, text),
    }
}

fn are_terms_faults_of(faults: &[TermFault], text: &str) {
    assert!(!faults.is_empty(), "a refusal says why");
    for fault in faults {
        match fault {
            TermFault::Unreadable(why) => {
                assert!(why.as_str().contains("line "), "{why} names no line");
                is_clean(why.as_str().as_bytes(), "a fault");
            }
            TermFault::Unknown { line, .. } | TermFault::Outside { line, .. } => {
                assert!(is_line_of(*line, text.as_bytes()), "{fault:?}");
            }
        }
    }
}

/// A scene of the role-play.
pub fn scenario(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Err(faults) = Scenario::read(text, "scene", &|_, _| None) {
        assert!(!faults.is_empty(), "a refusal says why");
        are_faults_of(&faults, text);
    }
}

/// Each fault stands at a place of this text and says nothing that is not clean.
fn are_faults_of(faults: &[Fault], text: &str) {
    for fault in faults {
        assert!(is_line_of(fault.line as u64, text.as_bytes()) && fault.column > 0, "{fault:?}");
        for said in [Some(&fault.key), Some(&fault.word), Some(&fault.limit), fault.suggestion.as_ref()] {
            is_clean(said.map(Clean::as_str).unwrap_or_default().as_bytes(), "a fault");
        }
    }
}
