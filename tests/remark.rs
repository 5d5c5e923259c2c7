//! Remarks as staff meet them: ordinary lines stay clean, familiar ones are heard, what may not be said is found in its
//! forms, and no line can be asked what is hidden.

#[path = "remark/leaks.rs"]
mod leaks;
#[path = "remark/lines.rs"]
mod lines;
#[path = "remark/names.rs"]
mod names;
#[path = "remark/strange.rs"]
mod strange;

use tactful::address::{Conventions, RegisterKind};
use tactful::disclosure::Policy;
use tactful::domain::{Channel, Company, Customer, Encounter, Identity, Interface, Language, Moment};
use tactful::phrases::Phrases;
use tactful::remark::{Examination, Heard, House, Reach, Remark, Remarks, RuleId, answer_line, examine, examine_for};

/// Decoded once for all tests.
static REMARKS: std::sync::LazyLock<Remarks> = std::sync::LazyLock::new(Remarks::built_in);
static CONVENTIONS: std::sync::LazyLock<Conventions> = std::sync::LazyLock::new(Conventions::built_in);
static POLICY: std::sync::LazyLock<Policy> = std::sync::LazyLock::new(Policy::built_in);

fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

fn hear(tag: &str, line: &str) -> Examination {
    let due = if tag == "en" { RegisterKind::None } else { RegisterKind::V };
    examine(&Remark { due, ..Remark::new(line, &language(tag)) }, &REMARKS)
}

#[test]
fn ordinary_lines_at_a_desk_are_clean() {
    for tag in ["uk", "en", "de"] {
        let text = std::fs::read_to_string(format!("tests/remark/good/{tag}.txt")).expect("lines of the test");
        let mut good = lines::expanded(&text);
        let written =
            std::fs::read_to_string(format!("tests/remark/good/{tag}-written.txt")).expect("lines of the test");
        let written = lines::expanded(&written);
        assert!(written.len() >= 150, "{tag}: only {} lines written by hand", written.len());
        good.extend(written);
        let bad: Vec<String> = good
            .iter()
            .filter_map(|line| {
                hear(tag, line).findings.first().map(|one| format!("{} “{}” in: {line}", one.why, one.text))
            })
            .collect();
        assert!(good.len() >= 500, "{tag}: only {} lines", good.len());
        assert!(bad.is_empty(), "{tag}: {} of {}\n{}", bad.len(), good.len(), bad.join("\n"));
    }
}

#[test]
fn the_register_of_own_lines_is_heard() {
    let own = ["bg", "el", "hr", "hu", "ka", "ko", "lt", "lv", "ro", "sk", "sr", "tr", "zh"];
    for tag in ["uk", "pl", "cs"].into_iter().chain(own) {
        let least = if own.contains(&tag) { 9 } else { 200 };
        let file = |name: &str| std::fs::read_to_string(format!("tests/remark/register/{name}.txt"));
        let text = file(tag).expect("lines of the test");
        let text = format!("{text}\n{}", file(&format!("{tag}-written")).unwrap_or_default());
        let (mut right, mut all, mut faults, mut wrong) = (0_usize, 0_usize, Vec::new(), 0_usize);
        for line in lines::expanded(&text) {
            let (kind, line) = line.split_once('\t').expect("a kind and a line");
            let heard = hear(tag, line).register;
            all += 1;
            let expected = match kind {
                "T" => Heard::T,
                "V" => Heard::V,
                _ => Heard::None,
            };
            if heard == expected {
                right += 1;
            } else {
                wrong += usize::from(heard != Heard::None && heard != Heard::Unknown);
                faults.push(format!("{kind} heard as {heard:?}: {line}"));
            }
        }
        println!("{tag}: {right} of {all} right, {wrong} wrong {faults:?}");
        assert!(
            all >= least && right * 100 >= all * 97 && wrong * 1000 <= all * 3,
            "{tag}: {right} of {all}\n{}",
            faults.join("\n")
        );
    }
}

#[test]
fn english_has_no_register() {
    for line in ["How are you, love?", "Would you sign here, sir?", "Hey you guys"] {
        assert_eq!(hear("en", line).register, Heard::None, "{line}");
    }
}

fn customer(more: &str) -> Customer {
    let document = format!(
        r#"{{"id": "C-1", "name": {{"given": "Anna", "surname": "Lang"}}, "gender": "feminine",
            "stays": [{{"from": "2026-11-23", "to": "2026-11-26", "room": "412"}}]{more}}}"#
    );
    serde_json::from_str(&document).expect("a customer")
}

const HIDDEN: &str = r#", "items": [
    {"id": "11111111-1111-4111-8111-111111111111", "category": "drink", "text": "ромашковий чай", "source": "told-us",
     "private_from": ["any"], "confirmed_on": "2026-11-01",
     "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]},
    {"id": "22222222-2222-4222-8222-222222222222", "category": "drink", "text": "rooibos", "source": "told-us",
     "private_from": ["any"], "confirmed_on": "2026-11-01",
     "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}],
  "orders": [{"order": "A-1", "on": "2026-11-20", "what": "каблучка", "private_from": ["partner"]}]"#;

fn judged(tag: &str, line: &str, customer: &Customer, company: Company, reach: Reach) -> Examination {
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let mut encounter = Encounter::begin(Channel::Desk, at);
    encounter.company = company;
    encounter.identity = Identity::Verified;
    encounter.language = Some(language(tag));
    let (conventions, policy) = (&*CONVENTIONS, &*POLICY);
    let phrases = Phrases::new(Interface::En);
    let house = House {
        conventions,
        remarks: &REMARKS,
        policy,
        phrases: &phrases,
        zone: chrono_tz::Europe::Kyiv,
        now: Some(at),
    };
    examine_for(line, None, Some(customer), &encounter, reach, house)
}

#[test]
fn what_is_private_is_found_in_its_forms_by_whoever_may_know_it() {
    let guest = customer(HIDDEN);
    for (tag, line) in [
        ("uk", "Приготувати Вам ромашкового чаю?"),
        ("uk", "Ось Ваша ромашка."),
        ("uk", "Для Вас є каблучку відкладено."),
        ("de", "Ihr Rooibostee ist fertig."),
        ("en", "The rooibos is ready, Ms Lang."),
        ("en", "You are in four twelve."),
    ] {
        let found = judged(tag, line, &guest, Company::Unknown, Reach::Everything).findings;
        assert!(found.iter().any(|one| one.rule == RuleId::Leak), "{line}: {found:?}");
    }
    let told = judged("en", "The rooibos is ready, Ms Lang.", &guest, Company::Alone, Reach::Everything).findings;
    assert!(told.iter().all(|one| one.rule != RuleId::Leak), "alone it may be said: {told:?}");
}

#[test]
fn ordinary_lines_betray_nobody() {
    let item = |id: u32, text: &str| {
        format!(
            r#"{{"id": "33333333-3333-4333-8333-33333333333{id}", "category": "other", "text": "{text}", "source": "told-us",
                "private_from": ["any"]}}"#
        )
    };
    for (tag, texts) in [
        ("uk", ["ромашковий чай", "безглютеновий хліб", "білі орхідеї", "каблучка з перлиною"]),
        ("en", ["rooibos tea, no sugar", "gluten-free bread", "white orchids", "pearl earrings"]),
        ("de", ["Kamillentee", "glutenfreies Brot", "weiße Orchideen", "Ohrringe mit Perle"]),
    ] {
        let items: Vec<String> = texts.iter().zip(1..).map(|(text, id)| item(id, text)).collect();
        let guest = customer(&format!(r#", "items": [{}]"#, items.join(", ")));
        let text = std::fs::read_to_string(format!("tests/remark/good/{tag}.txt")).expect("lines of the test");
        let good: Vec<String> = lines::expanded(&text).into_iter().filter(|line| !line.contains("каблучк")).collect();
        let alarms: Vec<&String> = good
            .iter()
            .filter(|line| {
                let found = judged(tag, line, &guest, Company::Unknown, Reach::Everything).findings;
                found.iter().any(|one| one.rule == RuleId::Leak)
            })
            .collect();
        assert!(alarms.len() * 100 < good.len(), "{tag}: {} of {}: {alarms:?}", alarms.len(), good.len());
    }
}

#[test]
fn in_company_a_line_cannot_be_asked_what_is_hidden() {
    let (with, without) = (customer(HIDDEN), customer(""));
    for company in [Company::Unknown, Company::with(tactful::domain::Bystander::Partner)] {
        for (tag, line) in [
            ("uk", "Приготувати Вам ромашкового чаю?"),
            ("uk", "Каблучка готова."),
            ("en", "Rooibos?"),
            ("en", "The usual?"),
            ("en", "You are in room 412."),
        ] {
            let answer = |guest| judged(tag, line, guest, company, Reach::PublicPart);
            assert_eq!(answer(&with), answer(&without), "{line}");
        }
    }
}

#[test]
fn a_finding_shows_nothing_that_the_line_does_not_say() {
    let guest = customer(HIDDEN);
    let findings = judged("uk", "Приготувати ромашки?", &guest, Company::Unknown, Reach::Everything).findings;
    assert!(!findings.is_empty());
    for finding in findings {
        let shown = format!("{} {:?} {}", finding.text, finding.better, finding.why);
        for private in ["ромашковий чай", "rooibos", "каблучка", "412"] {
            assert!(!shown.contains(private), "{shown}");
        }
    }
}

#[test]
fn a_guest_is_called_as_custom_and_the_guest_have_it() {
    let guest: Customer = serde_json::from_str(
        r#"{"id": "C-2", "name": {"given": "Олена", "surname": "Коваль"}, "gender": "feminine", "wish": {"never": ["Оленочко"]}}"#,
    )
    .expect("a customer");
    for (line, found, better) in [
        ("Вітаю, пані Олена!", Some("Олена"), Some("Вітаю, пані Олено!")),
        ("Оленочко, сідайте.", Some("Оленочко"), Some("пані Коваль, сідайте.")),
        ("Олено, сідайте.", Some("Олено"), Some("пані Коваль, сідайте.")),
        ("Добрий день, пані Олено. Чим можу допомогти?", None, None),
    ] {
        let findings = judged("uk", line, &guest, Company::Unknown, Reach::PublicPart).findings;
        let first = findings.first();
        assert_eq!(first.map(|one| one.text.as_str()), found, "{line}: {findings:?}");
        assert_eq!(first.and_then(|one| one.better.as_ref()).map(tactful::domain::Clean::as_str), better, "{line}");
    }
}

#[test]
fn somebody_elses_words_are_not_the_speakers() {
    assert_eq!(hear("uk", "Ви сказали «ти», перепрошую.").register, Heard::V);
    assert_eq!(hear("de", "Sie haben „du“ gesagt.").register, Heard::V);
}

#[test]
fn the_batch_answers_as_documented() {
    let (conventions, policy) = (&*CONVENTIONS, &*POLICY);
    let phrases = Phrases::new(Interface::En);
    let zone = chrono_tz::Europe::Kyiv;
    let house = House { conventions, remarks: &REMARKS, policy, phrases: &phrases, zone, now: None };
    let line = r#"{"line": "Wie geht es dir, Anna?", "language": "de", "register": "V"}"#;
    let answer = serde_json::to_value(answer_line(line, house).expect("an answer")).expect("JSON");
    assert_eq!(answer["register"], "T");
    assert_eq!(answer["findings"][0]["rule"], "register");
    assert_eq!((answer["findings"][0]["start"].as_u64(), answer["findings"][0]["end"].as_u64()), (Some(12), Some(15)));
    assert_eq!(answer["findings"][0]["better"], "Wie geht es Ihnen?");
    assert_eq!(answer["findings"][0]["certainty"], "certain");
    for bad in [
        "",
        "{",
        r#"{"line": 1}"#,
        r#"{"line": "x", "lang": "de"}"#,
        r#"{"line": "x", "company": ["nobody"]}"#,
        r#"{"line": "x", "role": "a", "role": "a"}"#,
        r#"{"line": "x", "occasion": null}"#,
        r#"{"line": "x", "purpose": "sales"}"#,
    ] {
        assert!(answer_line(bad, house).is_err(), "{bad}");
    }
}
