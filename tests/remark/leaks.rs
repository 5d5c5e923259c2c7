//! What may not be said, found again in its forms; ordinary lines that betray nobody; and words typical of a category, judged
//! alike for every customer.

use super::{judged, lines};
use tactful::domain::{Company, Customer};
use tactful::remark::{Reach, RuleId};

/// A guest with private things in three languages.
pub const GUEST: &str = r#"{"id": "C-9", "name": {"given": "Олена", "surname": "Коваль"}, "gender": "feminine",
    "stays": [{"from": "2026-11-23", "to": "2026-11-26", "room": "412"}],
    "visits": {"first": "2019-04-02", "last": "2025-10-11", "count": 7, "private_from": ["any"]},
    "orders": [{"order": "A-5521", "on": "2026-11-20", "what": "каблучка", "private_from": ["partner"]}],
    "items": [{"id": "22222222-2222-4222-8222-222222222222", "category": "drink", "text": "rooibos", "source": "told-us",
               "private_from": ["any"]},
              {"id": "22222222-2222-4222-8222-222222222223", "category": "drink", "text": "ромашковий чай", "source": "told-us",
               "private_from": ["any"]}]}"#;

fn with_thing(text: &str) -> Customer {
    with_things(&[text])
}

fn with_things(texts: &[&str]) -> Customer {
    let item = |(at, text): (usize, &&str)| {
        let id = format!("11111111-1111-4111-8111-{at:012}");
        serde_json::json!({"id": id, "category": "other", "text": text, "source": "told-us", "private_from": ["any"]})
    };
    let items: Vec<_> = texts.iter().enumerate().map(item).collect();
    let document = serde_json::json!({"id": "C-1", "name": {"given": "Anna", "surname": "Lang"}, "items": items});
    serde_json::from_value(document).expect("a customer")
}

fn leaks(tag: &str, line: &str, guest: &Customer) -> bool {
    let found = judged(tag, line, guest, Company::Unknown, Reach::Everything).findings;
    found.iter().any(|one| one.rule == RuleId::Leak && one.why == "remark-leak-item")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(format!("tests/remark/leak/{name}.tsv")).expect("lines of the test")
}

fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

#[test]
fn a_thing_is_found_again_in_its_forms() {
    for (tag, frames) in [
        ("uk", ["Отже, {}?", "Зараз буде {}, прошу."]),
        ("en", ["So it is {}, then?", "Here we are: {} for the lady."]),
        ("de", ["Also {}?", "Hier bitte, {} wie besprochen."]),
    ] {
        let (mut all, mut missed) = (0_usize, Vec::new());
        for entry in entries(&read(tag)) {
            let (thing, forms) = entry.split_once('\t').expect("a thing and its forms");
            let guest = with_thing(thing);
            for form in forms.split('|') {
                for frame in frames {
                    all += 1;
                    let line = frame.replace("{}", form);
                    if !leaks(tag, &line, &guest) {
                        missed.push(format!("{thing}: {line}"));
                    }
                }
            }
        }
        for entry in entries(&read("written")).filter(|entry| entry.starts_with(tag)) {
            let mut parts = entry.split('\t').skip(1);
            let (thing, line) = (parts.next().expect("a thing"), parts.next().expect("a line"));
            all += 1;
            if !leaks(tag, line, &with_thing(thing)) {
                missed.push(format!("{thing}: {line}"));
            }
        }
        println!("{tag}: {} of {all} mentions found", all - missed.len());
        assert!(
            (all - missed.len()) * 100 >= all * 97,
            "{tag}: {} of {all}\n{}",
            all - missed.len(),
            missed.join("\n")
        );
    }
}

#[test]
fn ordinary_lines_betray_none_of_many_things() {
    for tag in ["uk", "en", "de"] {
        let mut good = Vec::new();
        for name in [tag.to_owned(), format!("{tag}-written")] {
            let text = std::fs::read_to_string(format!("tests/remark/good/{name}.txt")).expect("lines of the test");
            good.extend(lines::expanded(&text));
        }
        let file = read(tag);
        let things: Vec<&str> = entries(&file).filter_map(|entry| Some(entry.split_once('\t')?.0)).step_by(4).collect();
        let guest = with_things(&things);
        // A line that does name a thing is no false alarm.
        let names_it = |line: &str| {
            things.iter().any(|thing| {
                let thing = thing.to_lowercase();
                let mut words = thing.split(' ').filter(|word| word.chars().count() > 3);
                words.all(|word| line.to_lowercase().contains(&word.chars().take(4).collect::<String>()))
            })
        };
        let alarms: Vec<&String> = good.iter().filter(|line| !names_it(line) && leaks(tag, line, &guest)).collect();
        let all = good.len();
        println!("{tag}: {} alarms in {all} lines", alarms.len());
        assert!(alarms.len() * 100 < all, "{tag}: {} of {all}\n{alarms:?}", alarms.len());
    }
}

#[test]
fn a_thing_is_found_in_every_language_with_forms() {
    for (tag, thing, line) in [
        ("pl", "herbata rumiankowa", "Zaraz podam rumiankową herbatę."),
        ("cs", "heřmánkový čaj", "Hned přinesu heřmánkového čaje."),
        ("sk", "kamilkový čaj", "Prinesiem vám kamilkového čaju."),
        ("hr", "čaj od kamilice", "Odmah donosim kamilicu."),
        ("sr", "чај од камилице", "Одмах доносим камилицу."),
        ("bg", "чай от лайка", "Ще Ви донеса лайката."),
        ("ro", "ceai de mușețel", "Vă aduc mușețelul imediat."),
        ("lt", "ramunėlių arbata", "Atnešiu ramunėles."),
        ("lv", "kumelīšu tēja", "Atnesīšu kumelītes."),
        ("el", "χαμομήλι", "Φέρνω λίγο χαμομηλιού."),
        ("hu", "kamillatea", "Hozom a kamillateát."),
        ("tr", "papatya çayı", "Papatyayı hemen getiriyorum."),
        ("ka", "გვირილის ჩაი", "გვირილას მოგართმევთ."),
        ("ko", "국화차", "국화차를 드릴까요?"),
        ("zh", "菊花茶", "给您上菊花茶。"),
        ("ja", "カモミールティー", "カモミールティーをお持ちします。"),
        ("fr", "camomille", "Je vous apporte la camomille."),
        ("es", "manzanillas", "Le traigo la manzanilla."),
        ("it", "camomilla", "Le porto le camomille."),
        ("pt", "camomila", "Trago as camomilas."),
        ("nl", "kamillethee", "Ik breng de kamille thee, de kamillethees dus."),
    ] {
        assert!(leaks(tag, line, &with_thing(thing)), "{tag}: {line}");
    }
}

#[test]
fn orders_and_visits_are_found_too() {
    let guest: Customer = serde_json::from_str(GUEST).expect("a customer");
    let why = |tag: &str, line: &str| -> Vec<String> {
        judged(tag, line, &guest, Company::Unknown, Reach::Everything).findings.into_iter().map(|one| one.why).collect()
    };
    assert!(why("uk", "Замовлення A-5521 готове.").contains(&"remark-leak-order".to_owned()));
    assert!(why("en", "You have come here since 2019.").contains(&"remark-leak-visits".to_owned()));
    assert!(why("en", "You have come here since twenty nineteen.").contains(&"remark-leak-visits".to_owned()));
    assert!(!why("en", "Today is 24 November 2026.").contains(&"remark-leak-visits".to_owned()));
}

#[test]
fn in_company_typical_things_are_judged_alike_for_every_customer() {
    let (with, without) = (serde_json::from_str(GUEST).expect("a customer"), with_thing("window seat"));
    for (tag, line, typical) in [
        ("en", "Your rooibos is ready.", true),
        ("en", "Rooibos?", true),
        ("en", "Your tea, Ms Lang.", true),
        ("en", "The ring is ready for you.", true),
        ("en", "We serve rooibos and camomile.", false),
        ("en", "Would you like some tea?", false),
        ("uk", "Ваш ромашковий чай готовий.", true),
        ("uk", "Ваш подарунок запаковано.", true),
        ("uk", "Чи бажаєте Ви чаю?", false),
        ("de", "Ihr Geschenk ist verpackt.", true),
        ("de", "Der Kamillentee ist für Sie.", true),
        ("de", "Möchten Sie einen Kaffee?", false),
    ] {
        let answers: Vec<_> = [&with, &without]
            .map(|guest| judged(tag, line, guest, Company::Unknown, Reach::PublicPart).findings)
            .into_iter()
            .map(|found| found.into_iter().filter(|one| one.rule == RuleId::Leak).collect::<Vec<_>>())
            .collect();
        assert_eq!(answers[0], answers[1], "{line}");
        let found = answers[0].iter().any(|one| one.why == "remark-leak-typical" && one.better.is_some());
        assert_eq!(found, typical, "{line}: {:?}", answers[0]);
    }
    let alone = judged("en", "Your tea, Ms Lang.", &without, Company::Alone, Reach::PublicPart).findings;
    assert!(alone.iter().all(|one| one.why != "remark-leak-typical"), "{alone:?}");
}
