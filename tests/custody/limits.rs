//! The guest's own limits and wishes: what they are about, in which language, and where they are read.

use tactful::custody::{NewLimit, NewWish};
use tactful::domain::*;

use super::store::{Kept, alone};

#[test]
fn a_limit_is_about_the_category_however_its_name_is_said() {
    let kept = Kept::new();
    let desk = kept.desk();
    for (said, meant) in [
        ("їжа", "food"),
        ("їжу", "food"),
        ("Напої", "drink"),
        ("drinks", "drink"),
        ("подушку", "pillow"),
        ("спосіб зв'язку", "channel"),
        ("politics", ""),
    ] {
        let found = desk.category_named(said);
        assert_eq!(found.as_ref().map_or("", CategoryId::as_str), meant, "{said}");
        let about = found.map_or_else(|| Clean::new(said), |id| Clean::new(id.as_str()));
        let limit = NewLimit { kind: BoundaryKind::NoSmallTalk, about, when: None, private_from: None };
        assert_eq!(desk.limit_kept(&limit) == "custody-limit-free", meant.is_empty(), "{said}");
    }
}

#[test]
fn no_name_of_a_category_means_two() {
    let kept = Kept::new();
    let desk = kept.desk();
    let mut names = std::collections::BTreeMap::new();
    for category in desk.policy().categories().iter().filter(|category| !category.derived) {
        let labels = Interface::ALL.map(|interface| category.label.get(interface).to_string());
        let all: std::collections::BTreeSet<String> =
            labels.into_iter().chain(category.also.clone()).map(|name| name.to_lowercase()).collect();
        for name in all {
            assert_eq!(desk.category_named(&name).as_ref(), Some(&category.id), "{name}");
            assert_eq!(names.insert(name.clone(), category.id.clone()), None, "{name}");
        }
    }
}

#[test]
fn that_the_guest_takes_no_calls_is_read_alone_before_anybody_dials() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let limit = |kind| NewLimit { kind, about: Clean::default(), when: None, private_from: None };
    desk.set_limit(&limit(BoundaryKind::NoCalls), &alone()).expect("kept");
    desk.set_limit(&limit(BoundaryKind::NoTouch), &alone()).expect("kept");
    let claimed = Encounter { identity: Identity::Claimed, ..alone() };
    let company = Encounter { company: Company::Unknown, ..alone() };
    let voicemail = Encounter { channel: Channel::Voicemail, ..alone() };
    let call_out = Encounter { occasion: Occasion::CallOut, ..company.clone() };
    for (encounter, calls, touch, look) in [
        (&alone(), true, true, false),
        (&claimed, true, false, false),
        (&company, false, false, false),
        (&voicemail, false, false, true),
        (&call_out, false, false, true),
    ] {
        let card = desk.change(encounter).expect("a card");
        let says = |words: &str| card.conduct.iter().any(|line| line.as_str().contains(words));
        let found = (says("Don't telephone"), says("no touch"), says("Before dialling"));
        assert_eq!(found, (calls, touch, look), "{encounter:?}: {:?}", card.conduct);
    }
}

#[test]
fn a_wish_is_kept_in_the_language_of_the_conversation() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let swedish = Encounter { language: Some("sv".parse().expect("a tag")), ..alone() };
    assert_eq!(desk.asking(&swedish).language().to_string(), "en", "it has no words of its own for asking");
    let language = desk.language(&swedish);
    let wish = NewWish { form: "Kalle".into(), language, never: Clean::default(), private_from: Audience::NOBODY };
    let opened = desk.set_wish(&wish, &swedish).expect("kept");
    assert!(format!("{:?}", opened.card.address).contains("Kalle"), "{:?}", opened.card.address);
    assert_eq!(kept.customer().wish.expect("a wish").forms.keys().collect::<Vec<_>>(), ["sv"]);
}

#[test]
fn limits_and_wishes_are_kept_and_a_private_wish_stays_private() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let limit = NewLimit { kind: BoundaryKind::NoSmallTalk, about: "politics".into(), when: None, private_from: None };
    desk.set_limit(&limit, &alone()).expect("kept");
    let wish = |form: &str, private_from| NewWish {
        form: form.into(),
        language: "de".parse().expect("a tag"),
        never: "Frau Doktor".into(),
        private_from,
    };
    desk.set_wish(&wish("Anni", Audience::ANY), &alone()).expect("kept");
    desk.set_wish(&wish("Anna Maria", Audience::NOBODY), &alone()).expect("kept");
    let customer = kept.customer();
    assert_eq!(customer.boundaries.len(), 1);
    let wish = customer.wish.expect("a wish");
    assert_eq!((wish.forms["de"].as_str(), wish.private_from), ("Anna Maria", Some(Audience::ANY)));
    assert_eq!(wish.never, ["Frau Doktor"]);
}
