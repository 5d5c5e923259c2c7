//! The statement in the customer's language: each says all of it, as that language writes days, counts and names.

use tactful::disclosure::Policy;
use tactful::domain::{Interface, Jurisdiction};
use tactful::phrases::Phrases;
use tactful::statement::{Controller, Tongue, compose, tongue, words};

use super::{aloud, anna, now, told, told_in};

#[test]
fn every_language_has_words_for_everything() {
    let tags: Vec<&str> = Phrases::statement_tags().collect();
    assert_eq!(tags, ["uk", "en", "cs", "de", "es", "fr", "it", "nl", "pl", "pt"]);
    let english = |law| aloud(&told(Interface::En, law)).lines().count();
    for tag in tags {
        for jurisdiction in [Jurisdiction::Eu, Jurisdiction::Ua] {
            let said = aloud(&told_in(tag, jurisdiction));
            assert!(!said.contains("statement-") && !said.contains('$') && !said.contains('{'), "{tag}:\n{said}");
            assert_eq!(said.contains("2297-VI"), jurisdiction == Jurisdiction::Ua, "{tag}: the law of the store");
            assert_eq!(said.lines().count(), english(jurisdiction), "{tag}: nothing is left out:\n{said}");
        }
        let phrases = words(&tag.parse().expect("a tag"));
        for act in ["view", "search", "list", "explain", "prepare", "change", "import", "export", "statement"] {
            assert!(phrases.has(&format!("statement-act-{act}")), "{act}");
        }
    }
    assert!(aloud(&told(Interface::Uk, Jurisdiction::Eu)).contains("24 листопада 2026 року, час: 14:30, 09:05."));
}

#[test]
fn days_counts_and_names_are_written_as_each_language_has_them() {
    for (tag, written) in [
        (
            "de",
            [
                "Aufenthalt vom 23. November 2026 bis zum 26. November 2026",
                "7 frühere Besuche",
                "Getränk: „",
                "Empfang",
            ],
        ),
        (
            "fr",
            ["Séjour du 23 novembre 2026 au 26 novembre 2026", "7 visites antérieures", "Boisson : « ", "réception"],
        ),
        (
            "pl",
            [
                "Pobyt od 23 listopada 2026 roku do 26 listopada 2026 roku",
                "7 wcześniejszych wizyt",
                "Napój: „",
                "recepcja",
            ],
        ),
        ("cs", ["Pobyt od 23. listopadu 2026 do 26. listopadu 2026", "7 dřívějších návštěv", "Nápoj: „", "recepce"]),
        (
            "es",
            [
                "Estancia del 23 de noviembre de 2026 al 26 de noviembre de 2026",
                "7 visitas anteriores",
                "Bebida: «",
                "recepción",
            ],
        ),
        (
            "it",
            [
                "Soggiorno, arrivo 23 novembre 2026, partenza 26 novembre 2026",
                "7 visite precedenti",
                "Bevanda: «",
                "ricevimento",
            ],
        ),
        ("nl", ["Verblijf van 23 november 2026 tot 26 november 2026", "7 eerdere bezoeken", "Drankje: “", "receptie"]),
        (
            "pt",
            [
                "Estadia de 23 de novembro de 2026 a 26 de novembro de 2026",
                "7 visitas anteriores",
                "Bebida: «",
                "receção",
            ],
        ),
    ] {
        let said = aloud(&told_in(tag, Jurisdiction::Eu));
        for text in written {
            assert!(said.contains(text), "{text} is not in\n{said}");
        }
    }
    let visits = |tag: &str, count: u32| {
        let mut customer = anna();
        customer.visits.as_mut().expect("visits").count = count;
        customer.visits.as_mut().expect("visits").first = "2026-05-01".parse().ok();
        let tongue = Tongue { words: tag.parse().expect("a tag"), wanted: None };
        aloud(&compose(&customer, &[], Controller::default(), &Policy::built_in(), now(), tongue))
    };
    for (tag, count, written) in [
        ("pl", 1, "1 wcześniejsza wizyta"),
        ("pl", 3, "3 wcześniejsze wizyty"),
        ("pl", 12, "12 wcześniejszych wizyt"),
        ("pl", 22, "22 wcześniejsze wizyty"),
        ("cs", 1, "1 dřívější návštěva"),
        ("cs", 4, "4 dřívější návštěvy"),
        ("cs", 5, "5 dřívějších návštěv"),
        ("cs", 22, "22 dřívějších návštěv"),
        ("fr", 0, "0 visite antérieure"),
        ("pt", 0, "0 visitas anteriores"),
        ("fr", 1, "la première le 1er mai 2026"),
        ("it", 1, "la prima in data 1º maggio 2026"),
        ("nl", 1, "Eén eerder bezoek"),
    ] {
        let said = visits(tag, count);
        assert!(said.contains(written), "{written} is not in\n{said}");
    }
}

#[test]
fn a_language_without_a_statement_is_said() {
    let tongue = Tongue { words: "pl".parse().expect("a tag"), wanted: "ja".parse().ok() };
    let statement = compose(&anna(), &[], Controller::default(), &Policy::built_in(), now(), tongue);
    let said = aloud(&statement);
    assert!(said.contains("W języku, który Państwo wolą (japoński), tego zestawienia jeszcze nie ma."), "{said}");
    let json = serde_json::to_value(&statement).expect("JSON");
    assert_eq!((&json["language"], &json["language_wanted"]), (&"pl".into(), &"ja".into()));
    assert_eq!(json["held"][0]["label"], "napój");
}

#[test]
fn the_language_is_the_customers_where_there_are_words_in_it() {
    let tags = |tags: &[&str]| tags.iter().map(|tag| tag.parse().expect("a tag")).collect::<Vec<_>>();
    for (asked, own, words, wanted) in [
        (None, &["uk"][..], "uk", None),
        (None, &["de", "uk"], "de", None),
        (None, &["pt-BR"], "pt", None),
        (None, &["ja", "fr"], "fr", None),
        (None, &["ja", "vi"], "pl", Some("ja")),
        (None, &[], "en", None),
        (Some("uk"), &["de"], "uk", None),
        (Some("ja"), &["uk"], "pl", Some("ja")),
    ] {
        let asked = asked.map(|tag| tags(&[tag]).remove(0));
        let found = tongue(asked.as_ref(), &tags(own), &tags(&["pl"])[0], Interface::En);
        let expected = Tongue { words: tags(&[words]).remove(0), wanted: wanted.map(|tag| tags(&[tag]).remove(0)) };
        assert_eq!(found, expected, "{asked:?} {own:?}");
    }
    // A house whose own language has no statement speaks that of its interface.
    assert_eq!(tongue(None, &tags(&["ja"]), &tags(&["ko"])[0], Interface::En).words, tags(&["en"])[0]);
}
