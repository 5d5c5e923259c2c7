//! Whatever is typed, pasted or dictated: an answer, no crash, and spans on character boundaries.

use super::{hear, judged, language};
use proptest::prelude::*;
use tactful::domain::{Company, Customer};
use tactful::remark::{Heard, Reach, RuleId, Verdict};

#[test]
fn anything_may_be_typed() {
    let long = "Wie geht es dir? ".repeat(60_000);
    let lines = [
        "",
        "   ",
        "???",
        "\u{0}\u{1b}[31m dir \u{7f}",
        "🙂🙂 dir 🙂",
        "DU HAST DEIN ZIMMER",
        "du du du",
        "„du“ haben Sie gesagt",
        "wie\u{301} geht es di\u{200b}r",
        "Wie geht es dir, привіт, tú?",
        &long,
        "d\u{308}u",
        "'",
        "-",
        "l'",
        "a-",
        "１２３",
        "Ich werde das nicht erwähnen: wie immer",
        "\u{202e}dir\u{202c}",
        "Zimmer 999999999999999999999999",
    ];
    for tag in ["de", "fr", "es", "it", "pt", "nl", "uk", "pl", "cs", "ja", "en", "ka", "ko", "zh", "sr", "tlh"] {
        for line in lines {
            let answer = hear(tag, line);
            for finding in &answer.findings {
                assert!(
                    line.is_char_boundary(finding.span.start) && line.is_char_boundary(finding.span.end),
                    "{tag} {line:?}"
                );
                assert!(finding.span.start < finding.span.end, "{tag} {line:?}");
            }
        }
    }
    assert_eq!(hear("de", &long).verdict, Verdict::CannotTell);
    assert_eq!(hear("tlh", "nuqneH").verdict, Verdict::CannotTell);
}

#[test]
fn capitals_and_missing_marks_change_nothing() {
    assert_eq!(hear("de", "WIE GEHT ES DIR HEUTE").register, Heard::T);
    assert_eq!(hear("uk", "ДЕ ТВІЙ КЛЮЧ").register, Heard::T);
    assert_eq!(hear("uk", "скажи де твій ключ будь ласка").register, Heard::T);
    assert_eq!(hear("fr", "vous avez la clé merci").register, Heard::V);
}

#[test]
fn of_mixed_languages_the_one_of_the_encounter_is_heard() {
    assert_eq!(hear("de", "Привіт, wie geht es dir?").register, Heard::T);
    assert_eq!(hear("uk", "Hello, як Вам зручніше?").register, Heard::V);
}

#[test]
fn pictures_and_invisible_marks_do_not_hide_a_word() {
    for line in ["🙂dir🙂", "Ich helfe di\u{200b}r 🙂", "Ich helfe dir\u{fe0f}"] {
        assert_eq!(hear("de", line).register, Heard::T, "{line:?}");
    }
}

#[test]
fn the_guests_own_words_quoted_are_not_held_against_staff() {
    for (tag, line) in [
        ("uk", "Ви сказали «ти», я перепрошую."),
        ("uk", "Ви просили записати: «передай мені ключ», так?"),
        ("en", "You said “the usual”, may I ask what it is?"),
        ("de", "Sie sagten „du“, das ist nett."),
    ] {
        assert!(hear(tag, line).findings.is_empty(), "{line}: {:?}", hear(tag, line).findings);
    }
}

#[test]
fn to_deny_is_to_name() {
    let guest: Customer = serde_json::from_str(
        r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Lang"}, "items": [{"id": "22222222-2222-4222-8222-222222222222",
            "category": "drink", "text": "rooibos", "source": "told-us", "private_from": ["any"]}]}"#,
    )
    .expect("a customer");
    let found = judged("en", "I won't mention the rooibos.", &guest, Company::Unknown, Reach::Everything).findings;
    assert!(found.iter().any(|one| one.rule == RuleId::Leak), "{found:?}");
    assert!(hear("en", "I won't mention it.").findings.is_empty());
}

/// Pieces of which lines are put together: words that matter, marks, other scripts, signs that are not shown.
const PIECES: [&str; 28] = [
    "du",
    "dein",
    "Ви",
    "ти",
    "tú",
    "usted",
    "the usual",
    "як завжди",
    "412",
    "vierhundertzwölf",
    "„",
    "“",
    "«",
    "»",
    "\"",
    "'",
    "’",
    "-",
    ".",
    "?",
    "\n",
    "\u{200b}",
    "\u{301}",
    "🙂",
    "您",
    "いつもの",
    "\u{202e}",
    "é",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]
    #[test]
    fn spans_lie_on_character_boundaries(
        tag in prop::sample::select(vec!["uk", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "ja", "ko", "zh", "ka", "hu", "sr"]),
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..24),
        spaces in prop::collection::vec(any::<bool>(), 24),
        free in any::<String>(),
    ) {
        let mut line = free;
        for (piece, space) in pieces.iter().zip(spaces) {
            line.push_str(piece);
            if space {
                line.push(' ');
            }
        }
        let answer = hear(tag, &line);
        for finding in &answer.findings {
            let span = finding.span;
            prop_assert!(span.start < span.end && span.end <= line.len(), "{line:?}");
            prop_assert!(line.is_char_boundary(span.start) && line.is_char_boundary(span.end), "{line:?}");
            if let Some(better) = &finding.better {
                let again = hear(tag, better.as_str());
                prop_assert!(again.verdict == Verdict::Clean, "{line:?} better {better} {:?}", again.findings);
            }
        }
        prop_assert!(language(tag).primary() == tag);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]
    /// A better line passes the same examination, and names nothing private that the line did not say itself.
    #[test]
    fn a_better_line_is_clean_and_names_nothing_private(
        tag in prop::sample::select(vec!["uk", "en", "de", "pl", "fr"]),
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Оленочко", "пані Олена", "Ваш", "твій", "rooibos", "Rooibostee", "the usual?", "Wie immer?", "dein Zimmer", "412",
            "votre", "ton", "anniversary", "Ви сама?", "pana", "twój", "Zimmer", "welcome back", "ромашка",
        ]), 1..6),
    ) {
        let guest: Customer = serde_json::from_str(super::leaks::GUEST).expect("a customer");
        let line = pieces.join(" ");
        for reach in [Reach::Everything, Reach::PublicPart] {
            for finding in judged(tag, &line, &guest, Company::Unknown, reach).findings {
                let Some(better) = finding.better else { continue };
                let again = judged(tag, better.as_str(), &guest, Company::Unknown, reach);
                prop_assert!(again.verdict == Verdict::Clean, "{line} -> {better}: {:?}", again.findings);
                let hidden = judged(tag, better.as_str(), &guest, Company::Unknown, Reach::Everything).findings;
                let said = judged(tag, &line, &guest, Company::Unknown, Reach::Everything).findings;
                for leak in hidden.iter().filter(|one| one.rule == RuleId::Leak) {
                    prop_assert!(said.iter().any(|one| one.rule == RuleId::Leak && one.text == leak.text), "{line} -> {better}");
                }
            }
        }
    }
}
