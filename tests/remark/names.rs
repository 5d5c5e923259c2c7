//! Titles, courtesy, vocatives and refusals: what is wrong, and what to say instead.

use super::{hear, judged};
use tactful::domain::{Company, Customer};
use tactful::remark::{Reach, RuleId};

fn guest(document: &str) -> Customer {
    serde_json::from_str(document).expect("a customer")
}

fn reasons(tag: &str, line: &str, guest: &Customer) -> Vec<(String, Option<String>)> {
    let found = judged(tag, line, guest, Company::Unknown, Reach::PublicPart).findings;
    let names = found.into_iter().filter(|one| one.rule == RuleId::Familiarity);
    names.map(|one| (one.why, one.better.map(|better| better.to_string()))).collect()
}

#[test]
fn courtesy_of_the_wrong_kind_is_mended() {
    let anna =
        guest(r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Müller", "title": "Dr."}, "gender": "feminine"}"#);
    let wrong = reasons("de", "Guten Tag, Herr Müller!", &anna);
    assert_eq!(wrong.first().map(|one| one.0.as_str()), Some("remark-familiarity-title-wrong"), "{wrong:?}");
    assert!(wrong[0].1.as_deref().is_some_and(|better| better.contains("Frau")), "{wrong:?}");
    assert!(reasons("de", "Guten Tag, Frau Dr. Müller!", &anna).is_empty());
    let made_up = reasons("de", "Guten Tag, Frau Professor Müller!", &anna);
    assert!(made_up.iter().any(|one| one.0 == "remark-familiarity-title-wrong"), "{made_up:?}");
}

#[test]
fn a_familiar_line_with_a_first_name_is_mended_as_a_whole() {
    let anna = guest(r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Müller"}, "gender": "feminine"}"#);
    let found = judged("de", "Anna, hast du einen Moment?", &anna, Company::Unknown, Reach::PublicPart).findings;
    let better = found.iter().find(|one| one.rule == RuleId::Register).and_then(|one| one.better.as_ref());
    assert_eq!(better.map(tactful::domain::Clean::as_str), Some("Frau Müller, haben Sie einen Moment?"), "{found:?}");
}

#[test]
fn nobody_guesses_how_to_call_a_person() {
    let unknown = guest(r#"{"id": "C-2", "name": {"given": "Kim", "surname": "Berger"}}"#);
    for (tag, line) in [("de", "Guten Tag, Herr Berger!"), ("en", "Good evening, Mr Berger.")] {
        let found = reasons(tag, line, &unknown);
        assert!(found.iter().any(|one| one.0 == "remark-familiarity-gender"), "{line}: {found:?}");
    }
}

#[test]
fn a_name_called_in_the_nominative_gets_its_vocative() {
    let ivan = guest(
        r#"{"id": "C-3", "name": {"given": "Іван", "given2": "Петрович", "surname": "Шевченко"}, "gender": "masculine"}"#,
    );
    let found = reasons("uk", "Іване Петрович, зачекайте, будь ласка.", &ivan);
    assert!(found.iter().any(|one| one.1.as_deref() == Some("Іване Петровичу, зачекайте, будь ласка.")), "{found:?}");
    let told = reasons("uk", "На Вас чекає пан Іван Петрович Шевченко з відділу.", &ivan);
    assert!(told.iter().all(|one| one.0 != "remark-familiarity-case"), "{told:?}");
    let calls = reasons("uk", "Іване Петровичу, зачекайте, будь ласка.", &ivan);
    assert!(calls.iter().all(|one| one.0 != "remark-familiarity-case"), "{calls:?}");
}

#[test]
fn what_may_be_said_is_not_refused() {
    let anna = guest(
        r#"{"id": "C-4", "name": {"given": "Anna", "surname": "Lang"}, "gender": "feminine", "items": [
            {"id": "11111111-1111-4111-8111-111111111111", "category": "newspaper", "text": "Die Zeit", "source": "told-us",
             "private_from": [], "confirmed_on": "2026-11-01",
             "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]},
            {"id": "11111111-1111-4111-8111-111111111112", "category": "pillow", "text": "buckwheat pillow", "source": "told-us",
             "private_from": [], "confirmed_on": "2026-11-01",
             "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}]}"#,
    );
    let withheld = |line: &str| {
        let found = judged("en", line, &anna, Company::Alone, Reach::PublicPart).findings;
        found.iter().any(|one| one.why == "remark-withholding-sayable")
    };
    assert!(withheld("I can't tell you about the buckwheat one."));
    assert!(!withheld("I can't tell you when the train leaves."));
    assert!(!withheld("The buckwheat pillow is ready."));
}

#[test]
fn a_capital_is_asked_for_in_writing_only() {
    use tactful::domain::Channel;
    use tactful::remark::{Remark, examine};
    for (tag, line, small) in [
        ("uk", "Дякуємо, що обрали нас. Чекаємо на вас!", "вас"),
        ("pl", "Dziękujemy, że jest pani z nami.", "pani"),
        ("de", "Vielen Dank, wir freuen uns, ihnen zu helfen. Können sie morgen kommen?", "ihnen"),
    ] {
        let language = super::language(tag);
        let written =
            examine(&Remark { channel: Channel::Chat, ..Remark::new(line, &language) }, &super::REMARKS).findings;
        assert!(
            written.iter().any(|one| one.why == "remark-register-capital" && one.text.as_str() == small),
            "{line}: {written:?}"
        );
        assert!(hear(tag, line).findings.iter().all(|one| one.why != "remark-register-capital"), "{line}");
    }
}
