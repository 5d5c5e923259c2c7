//! The full-screen desk as staff see it: the walk from an empty search to the right first sentence, and back.

#[path = "screens/answers.rs"]
mod answers;
#[path = "screens/custody.rs"]
mod custody;
#[allow(dead_code, reason = "no colleague writes to the demonstration")]
#[path = "screens/harness.rs"]
mod harness;
#[path = "screens/no_trace.rs"]
mod no_trace;
#[path = "screens/say.rs"]
mod say;
#[path = "screens/statement.rs"]
mod statement;

use harness::desk;

/// The guest of the walk: known, with a usual drink that is private in company.
const DRINK: &str = "ройбуш";

#[test]
fn it_begins_with_nobodys_name() {
    insta::assert_snapshot!(desk().screen());
    insta::assert_snapshot!(desk().in_english().sized(120, 40).screen());
}

#[test]
fn a_card_alone_and_not_alone() {
    let mut alone = desk().type_text("ковальч").press("enter v space");
    insta::assert_snapshot!("alone_uk_80x24", alone.screen());
    let mut company = alone.press("space");
    insta::assert_snapshot!("not_alone_uk_80x24", company.screen());
    let mut alone = desk().in_english().sized(120, 40).type_text("ковальч").press("enter v space");
    insta::assert_snapshot!("alone_en_120x40", alone.screen());
    let mut company = alone.press("space");
    insta::assert_snapshot!("not_alone_en_120x40", company.screen());
}

#[test]
fn one_key_takes_away_what_is_private() {
    let mut guest = desk().type_text("ковальч").press("enter v space");
    assert!(guest.screen().contains(DRINK), "{}", guest.screen());
    let mut guest = guest.press("space");
    assert!(!guest.screen().contains(DRINK), "{}", guest.screen());
    let mut guest = guest.press("space c 1");
    assert!(!guest.screen().contains(DRINK), "{}", guest.screen());
}

#[test]
fn other_forms_begin_with_what_may_be_said() {
    for (mut guest, spoken, not) in [
        (desk().type_text("ковальч").press("enter v space a"), "усно", "не так"),
        (desk().in_english().type_text("ковальч").press("enter v space a"), "spoken", "not: "),
    ] {
        let screen = guest.screen();
        let row = |word: &str| screen.lines().position(|line| line.contains(word));
        assert!(row(spoken).is_some_and(|row_of| row_of < 8) && row(spoken) < row(not), "{screen}");
    }
}

#[test]
fn the_ukrainian_layout_opens_and_tightens_too() {
    let mut guest = desk().type_text("ковальч").press("enter м space");
    assert!(guest.screen().contains(DRINK), "{}", guest.screen());
}

#[test]
fn presence_is_forgotten_after_some_minutes_and_reasons_close() {
    let mut guest = desk().type_text("ковальч").press("enter v space w");
    assert!(guest.screen().contains("Чому чогось не показано") || guest.press_and_see("end", "Чому чогось"));
    let mut guest = guest.wait(31);
    assert!(!guest.press_and_see("end", "Чому чогось"));
    // Somebody is at the keys all the while, so the screen does not go blank.
    let mut guest = guest.wait(120).press("a").wait(100).press("a").wait(60);
    assert!(!guest.press_and_see("home", DRINK), "{}", guest.screen());
}

#[test]
fn lists_of_names_hide_by_themselves() {
    let mut list = desk().press("f2");
    assert!(list.screen().contains("Ковальчук"), "{}", list.screen());
    insta::assert_snapshot!("arrivals_uk_80x24", list.screen());
    assert!(!list.wait(21).screen().contains("Ковальчук"));
}

#[test]
fn the_neutral_page_shows_nobody() {
    let blank = desk().type_text("ковальч").press("enter v space b").screen();
    assert!(!blank.contains("Ковальчук") && blank.contains("Хвилинку"), "{blank}");
    let mut back = desk().type_text("ковальч").press("enter v space b x");
    assert!(back.screen().contains("Ковальчук") && !back.screen().contains(DRINK), "{}", back.screen());
    assert!(!desk().type_text("ковальч").press("enter").wait(181).screen().contains("Ковальчук"));
}

#[test]
fn interruptions_are_numbers_without_names() {
    let mut call = desk().type_text("ковальч").press("enter v space r");
    assert!(!call.screen().contains("Ковальчук") && call.screen().contains("чекають: 1"), "{}", call.screen());
    insta::assert_snapshot!("a_call_uk_80x24", call.screen());
    let mut back = call.press("1");
    assert!(back.screen().contains("Ковальчук") && !back.screen().contains(DRINK), "{}", back.screen());
    assert!(!back.screen().contains("чекають"));
}

#[test]
fn a_fourth_card_cannot_be_parked_and_stays() {
    let mut full = desk();
    for _ in 0..4 {
        full = full.type_text("ковальч").press("enter p");
    }
    let screen = full.screen();
    assert!(screen.contains("Ковальчук") && screen.contains("1 2 3"), "{screen}");
}

#[test]
fn the_back_office_ticks_off_what_was_done() {
    let mut office = desk().press("f4");
    insta::assert_snapshot!("prepare_uk_80x24", office.screen());
    let mut ticked = office.press("space");
    assert!(ticked.screen().contains("[✓]"), "{}", ticked.screen());
    insta::assert_snapshot!("handover_uk_80x24", ticked.press("tab").screen());
}

#[test]
fn the_help_is_made_from_the_keys() {
    insta::assert_snapshot!("help_en_120x40", desk().in_english().sized(120, 40).press("f1").screen());
    insta::assert_snapshot!("help_uk_80x24", desk().press("f1").screen());
}

#[test]
fn every_size_is_drawn() {
    for (columns, rows) in [(20, 5), (20, 24), (1, 1), (0, 0), (33, 7), (40, 10), (80, 3), (200, 60), (79, 12)] {
        for keys in ["", "f2", "f3", "f4", "f4 tab", "f1", "ctrl-b", "ctrl-r"] {
            desk().sized(columns, rows).press(keys).buffer();
        }
        let _ = desk().sized(columns, rows).type_text("ковальч").press("enter v space a w end pgup down").buffer();
    }
    let small = desk().sized(20, 5).type_text("ковальч").press("enter").screen();
    assert!(small.contains("Олена"), "{small}");
}

#[test]
fn a_click_chooses_and_a_second_opens() {
    let mut list = desk().press("f2");
    let row = list.screen().lines().position(|line| line.contains("Ковальчук")).expect("she arrives today");
    let row = u16::try_from(row).expect("a row of the screen");
    let opened = list.click(5, row).click(5, row).screen();
    assert!(opened.contains("Поруч") && opened.contains("Ковальчук"), "{opened}");
}

#[test]
fn letters_type_where_text_is_typed_and_leave_where_not() {
    assert!(!desk().type_text("q").has_left());
    assert!(desk().press("ctrl-c").has_left());
    assert!(desk().type_text("ковальч").press("enter q").has_left());
}

#[test]
fn a_key_that_comes_too_late_does_not_mean_the_opposite() {
    let mut guest = desk().type_text("ковальч").press("enter v space").sleep(3600).press("space x");
    assert!(guest.screen().contains("Ковальчук") && !guest.screen().contains(DRINK), "{}", guest.screen());
}
