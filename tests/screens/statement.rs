//! The customer's statement at the desk: for a verified person, alone; gone with the first sign of company.

use super::harness::{Screens, desk};

/// A word that stands in a statement and on no card.
const TOLD: &str = "What we hold about you";

fn guest() -> Screens {
    desk().in_english().type_text("ковальч").press("enter v space")
}

#[test]
fn one_key_opens_it_and_it_scrolls_to_its_end() {
    let mut told = guest().press("f8");
    insta::assert_snapshot!("statement_en_80x24", told.screen());
    let mut end = told.press("end");
    // The guest asked for Ukrainian, and the program has words in it: the statement is in the guest's language.
    let screen = end.screen();
    assert!(!screen.contains(TOLD), "{screen}");
    let mut back = end.press("esc");
    assert!(back.screen().contains("Space"), "{}", back.screen());
}

#[test]
fn it_closes_by_itself_and_scrolling_keeps_it_open() {
    let title = |screens: &mut Screens| screens.screen().lines().any(|line| line.contains("про Вас зберігаємо"));
    let mut told = guest().press("f8");
    assert!(title(&mut told), "{}", told.screen());
    let mut read = told.wait(100).press("down up").wait(60);
    assert!(title(&mut read), "{}", read.screen());
    let mut left = read.wait(70);
    assert!(!title(&mut left), "{}", left.screen());
}

#[test]
fn company_blank_and_doubt_close_it_at_once() {
    for keys in ["space", "v", "b", "h", "c 1", "w", "esc", "f8"] {
        let mut gone = guest().press("f8").press(keys);
        assert!(!gone.screen().contains("про Вас зберігаємо"), "{keys}: {}", gone.screen());
    }
}

#[test]
fn it_is_refused_in_company_and_unverified_with_the_same_words_for_everybody() {
    let refused = |name: &str, keys: &str| {
        let mut screens = desk().in_english().type_text(name).press("enter").press(keys);
        let screen = screens.screen();
        assert!(screen.contains("A statement is not given now."), "{screen}");
        assert!(!screen.contains("про Вас зберігаємо") && !screen.contains(TOLD), "{screen}");
        screen
            .lines()
            .filter(|line| line.contains("statement") || line.contains("verified and alone"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for keys in ["f8", "v f8", "v space c 1 f8"] {
        assert_eq!(refused("ковальч", keys), refused("шевч", keys), "{keys}");
    }
    let mut stranger = desk().in_english().press("ctrl-r f8");
    assert!(!stranger.screen().contains(TOLD), "{}", stranger.screen());
}
