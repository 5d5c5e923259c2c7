//! What a statement says of one thing, and how each language says it.

use tactful::disclosure::Policy;
use tactful::domain::{Clean, Customer, Jurisdiction};
use tactful::phrases::Phrases;
use tactful::statement::{Controller, Statement, Tongue, compose, html};

use super::{aloud, anna, now, told_in, words};

fn of(customer: &Customer, tag: &str) -> Statement {
    let tongue = Tongue { words: tag.parse().expect("a tag"), wanted: None };
    compose(customer, &[], Controller::default(), &Policy::built_in(), now(), tongue)
}

fn said(customer: &Customer, tag: &str) -> String {
    aloud(&of(customer, tag))
}

/// Anna with these consents to her drink.
fn with(consents: &str) -> Customer {
    let mut customer = anna();
    customer.items.truncate(1);
    customer.items[0].consents = serde_json::from_str(&format!("[{consents}]")).expect("consents");
    customer
}

fn all_in(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn the_day_stands_in_its_own_clause() {
    let state =
        |state: &str| with(&format!(r#"{{"purpose":"service-personalisation","state":"{state}","on":"2026-01-05"}}"#));
    for (tag, id, line) in [
        ("en", "requested", "we asked you on 5 January 2026; no answer yet."),
        ("en", "unknown", "since 5 January 2026 we do not know whether you agreed, so it is not used."),
        ("en", "expired", "your consent ran out on 5 January 2026."),
        ("de", "given", "Sie haben am 5. Januar 2026 eingewilligt, gültig, bis Sie sie widerrufen."),
        ("de", "expired", "Ihre Einwilligung ist am 5. Januar 2026 abgelaufen."),
        ("uk", "requested", "ми запитали Вас 5 січня 2026 року; відповіді ще немає."),
    ] {
        all_in(&said(&state(id), tag), &[line]);
    }
    let undated = with(r#"{"purpose":"service-personalisation","state":"unknown"}"#);
    all_in(&said(&undated, "en"), &["; we do not know whether you agreed, so it is not used."]);
}

#[test]
fn what_ended_is_not_said_to_be_valid() {
    let given = r#"{"purpose":"offers","state":"given","on":"2026-01-05","expires":"2028-01-05"}"#;
    assert!(said(&with(given), "en").contains("valid through 5 January 2028"));
    let withdrawn = given.replace("given", "withdrawn").replace("2026-01-05", "2026-11-05");
    let text = said(&with(&format!("{given},{withdrawn}")), "en");
    assert!(!text.contains("valid through") && text.contains("you agreed on 5 January 2026."), "{text}");
}

#[test]
fn by_which_way_offers_may_come_and_who_must_not_hear_is_said() {
    let given = r#"{"purpose":"offers","state":"given","on":"2026-01-05","channels":["phone","chat"]}"#;
    let customer = with(given);
    all_in(&said(&customer, "en"), &["\nWe may contact you with them in these ways: telephone, chat.\n"]);
    all_in(&said(&customer, "de"), &["auf diesen Wegen bei Ihnen melden: Telefon, Chat."]);
    let json = serde_json::to_value(of(&customer, "en")).expect("JSON");
    assert_eq!(json["held"][0]["consents"][0]["channels"], serde_json::json!(["phone", "chat"]));
    let mut customer = customer;
    customer.stays[0].requests[0].private_from = serde_json::from_str(r#"["partner","colleagues"]"#).ok();
    all_in(
        &said(&customer, "en"),
        &[
            "ordered: ring.\nWe neither say nor show it in the presence of your partner.\n",
            "You asked for: cot.\nWe neither say nor show it in the presence of your partner, your colleagues.\n",
        ],
    );
    all_in(&said(&customer, "uk"), &["коли поруч Ваш чоловік, Ваша дружина чи партнер; колеги."]);
}

#[test]
fn how_a_consent_was_given_is_said_in_the_language_of_the_statement() {
    let how = |how: &str| with(&format!(r#"{{"purpose":"offers","state":"given","on":"2026-01-05","how":"{how}"}}"#));
    for (stored, tag, line) in [
        ("усно біля стійки", "de", "auf diesem Weg: mündlich am Empfang,"),
        ("spoken on the telephone", "uk", "у такий спосіб: усно телефоном,"),
        ("spoken at the desk; by a parent", "fr", "de cette façon : oralement à l’accueil, par un parent,"),
        ("by letter of 3 May; signed", "pl", "w ten sposób: by letter of 3 May, signed,"),
    ] {
        all_in(&said(&how(stored), tag), &[line]);
    }
    // Every way that a desk stores is known.
    for tag in Phrases::statement_tags() {
        let own = words(&tag.parse().expect("a tag"));
        for way in ["desk", "phone", "video", "chat", "back-office", "parent"] {
            let stored = Phrases::new(tactful::domain::Interface::Uk).text(&format!("custody-how-{way}"));
            let expected = own.text(&format!("statement-how-{way}")).to_string();
            all_in(&said(&how(stored.as_str()), tag), &[&expected]);
        }
    }
}

#[test]
fn a_language_is_named_and_any_language_is_none() {
    let mut customer = anna();
    customer.pronouns = serde_json::from_str(r#"{"forms":{"und":"they/them","sk":"ona"}}"#).expect("pronouns");
    customer.wish = serde_json::from_str(r#"{"forms":{"und":"Anna"}}"#).ok();
    all_in(
        &said(&customer, "de"),
        &["Ihre Pronomen: they/them.", "Ihre Pronomen (Slowakisch): ona.", "Gewünschte Anrede: „Anna“."],
    );
    for tag in Phrases::statement_tags() {
        let own = words(&tag.parse().expect("a tag"));
        for file in std::fs::read_dir("data/asking").expect("a folder") {
            let file = file.expect("an entry").path();
            let asked = file.file_stem().and_then(|stem| stem.to_str()).expect("a tag").split('-').next().expect("one");
            let named = ["statement", "screen"].iter().any(|family| own.has(&format!("{family}-language-{asked}")));
            assert!(named, "{tag} has no name for {asked}");
        }
    }
}

#[test]
fn the_law_is_cited_as_each_language_does() {
    for (tag, eu, ua) in [
        ("uk", "пункт b частини 1 статті 6 GDPR", "пункт 8 частини другої статті 8 Закону України № 2297-VI"),
        ("en", "GDPR, Article 6(1)(b)", "Article 8, part 2, item 8 of the Law of Ukraine No. 2297-VI"),
        ("de", "Artikel 6 Absatz 1 Buchstabe b DSGVO", "Artikel 8 Absatz 2 Nummer 8 des Gesetzes"),
        ("fr", "article 6, paragraphe 1, point b), du RGPD", "article 8, paragraphe 2, point 8, de la loi"),
        ("it", "articolo 6, paragrafo 1, lettera b), del GDPR", "articolo 8, paragrafo 2, punto 8, della legge"),
        ("es", "artículo 6, apartado 1, letra b), del RGPD", "artículo 8, apartado 2, punto 8, de la Ley"),
        ("pt", "artigo 6.º, n.º 1, alínea b), do RGPD", "artigo 8.º, n.º 2, ponto 8, da Lei"),
        ("nl", "artikel 6, lid 1, onder b), AVG", "artikel 8, lid 2, punt 8, van de Oekraïense wet"),
        ("pl", "art. 6 ust. 1 lit. b) RODO", "art. 8 ust. 2 pkt 8 ustawy Ukrainy"),
        ("cs", "čl. 6 odst. 1 písm. b) GDPR", "čl. 8 odst. 2 bod 8 zákona Ukrajiny"),
    ] {
        all_in(&aloud(&told_in(tag, Jurisdiction::Eu)), &[eu]);
        all_in(&aloud(&told_in(tag, Jurisdiction::Ua)), &[ua]);
    }
}

#[test]
fn each_right_that_the_law_of_ukraine_wants_told_is_told_with_its_article() {
    let text = aloud(&told_in("en", Jurisdiction::Ua));
    all_in(&text, &["These are the rights of Article 8, part 2 of the Law of Ukraine No. 2297-VI;"]);
    for item in 1..=13 {
        // Law 2297-VI, Art. 12(2): a person is told of the rights of Art. 8.
        all_in(&text, &[&if item == 8 { "Article 8, part 2, item 8 of".to_owned() } else { format!("(item {item})") }]);
    }
    let text = aloud(&told_in("en", Jurisdiction::Eu));
    all_in(
        &text,
        &["You may object to offers at any time and need give no reason; then we make you none (GDPR, Article 21(2))."],
    );
}

#[test]
fn where_data_go_and_whom_they_reach_is_said() {
    let mut statement = told_in("en", Jurisdiction::Eu);
    let here = "The program itself sends your data to nobody and to no other country.";
    let theirs = "In which countries these recipients keep them, we tell you on request.";
    let text = aloud(&statement);
    assert!(text.contains(here) && !text.contains(theirs), "{text}");
    statement.recipients = vec![Clean::new("Taxi Ltd, Lviv"), Clean::new("the tax office")];
    all_in(&aloud(&statement), &[here, theirs, "Outside the house: Taxi Ltd, Lviv; the tax office."]);
}

#[test]
fn french_marks_do_not_stand_alone_at_the_beginning_of_a_line() {
    let page = html(&told_in("fr", Jurisdiction::Eu), &words(&"fr".parse().expect("a tag")));
    let body = &page[page.find("<body>").expect("a body")..];
    assert!(body.contains("«\u{a0}") && body.contains("\u{a0}:"), "{body}");
    for mark in [" :", " ;", " ?", " !", " »", "« "] {
        assert!(!body.contains(mark), "{mark:?} in {body}");
    }
    let page = html(&told_in("de", Jurisdiction::Eu), &words(&"de".parse().expect("a tag")));
    assert!(!page.contains('\u{a0}'), "{page}");
}
