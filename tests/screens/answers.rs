//! Forms: one answer a purpose, by keys that mean the same in both languages, with the question in sight; labels, and what is
//! refused before anything is typed.

use super::custody::{alone, sees, sees_not};
use super::harness::desk;

#[test]
fn each_purpose_has_its_own_answer() {
    // Personal service, offers, occasions: yes, no, later.
    let asked = || alone().press("n").type_text("зелений чай").press("tab tab tab tab 2 3 enter");
    let mut first = asked();
    sees(&mut first, "› personal service ( ) 1 yes  ( ) 2 no  ( ) 3 later, not now");
    let mut second = first.press("1");
    sees(&mut second, "› offers           ( ) 1 yes  ( ) 2 no");
    let mut owed = second.press("enter");
    sees(&mut owed, "› offers           ( ) 1 yes  ( ) 2 no");
    let mut kept = owed.press("2 3 enter");
    sees(&mut kept, "Noted, and used only for what the guest agreed to.");
    sees(&mut kept, "зелений чай");
    let mut entries = kept.press("e");
    while !entries.screen().contains("› ● зелений чай") {
        entries = entries.press("down");
    }
    let mut withdrawn = entries.press("w");
    sees(&mut withdrawn, "‹ personal service ›");
    let mut withdrawn = withdrawn.press("right");
    sees(&mut withdrawn, "‹ personal service ›");
    let mut gone = withdrawn.press("enter");
    sees_not(&mut gone, "зелений чай");
    let mut refused = asked().press("2 2 3 enter");
    sees(&mut refused, "would rather not");
    sees_not(&mut refused, "зелений чай");
}

#[test]
fn the_whole_question_can_be_read_on_a_small_screen() {
    let long = "біла кава з вівсяним молоком, не дуже гаряча, у великій чашці, і до неї склянка води без льоду";
    let mut form = alone().press("n").type_text(long).press("tab tab tab tab 2 3 enter");
    let answers = "( ) 1 yes  ( ) 2 no";
    // At the answer both stand there: how it is given, and the end of what is read out.
    for text in [answers, "How did the guest answer? 1 yes, 2 no, 3 later", "Відкликати згоду можна будь-коли"]
    {
        sees(&mut form, text);
    }
    let mut above = form.press("pgup pgup");
    sees(&mut above, "What");
    let mut below = above.press("pgdn pgdn pgdn");
    sees(&mut below, "Відкликати згоду можна будь-коли");
    let mut back = below.press("pgup pgup pgup 1");
    sees(&mut back, answers);
    let mut typing = alone().press("n").type_text(long).press("tab tab tab tab 2 3");
    sees_not(&mut typing, "Відкликати згоду можна будь-коли");
    let mut typing = typing.press("pgdn");
    sees(&mut typing, "Відкликати згоду можна будь-коли");
    for (columns, rows) in [(80, 12), (60, 24), (40, 16)] {
        let mut small = alone().sized(columns, rows).press("n").type_text(long).press("enter");
        sees(&mut small, "( ) 1 yes");
        let mut end = small.press("pgdn pgdn pgdn pgdn pgdn pgdn");
        for text in ["[ ] offers", "[ ] safety"] {
            let mut chosen = alone().sized(columns, rows).press("n tab tab tab tab");
            sees(&mut chosen, text);
        }
        sees(&mut end, "будь-коли");
    }
}

#[test]
fn no_key_means_yes_in_one_language_and_no_in_the_other() {
    for interface in ["", "f5"] {
        for key in ["y", "n", "l", "т", "н", "п", "т", "space"] {
            let mut form = alone().press(interface).press("n").type_text("чай").press("enter").press(key);
            let screen = form.screen();
            assert!(!screen.contains("(•)"), "{key}: {screen}");
        }
        let mut yes = alone().press(interface).press("n").type_text("чай").press("enter 1 enter");
        sees(&mut yes, "чай");
        let mut no = alone().press(interface).press("n").type_text("чай").press("enter 2 enter");
        sees_not(&mut no, "чай");
    }
}

#[test]
fn when_presence_runs_out_what_was_said_to_staff_alone_goes_and_the_screen_says_so() {
    let mut refused = alone().press("n").type_text("Tee").press("enter 2 enter");
    sees(&mut refused, "would rather not");
    let mut mistyped = alone().press("k").type_text("кран").press("tab tab").type_text("секрет").press("enter");
    sees(&mut mistyped, "“секрет” is not a day");
    let half_typed = alone().press("n").type_text("секрет");
    for screens in [refused, mistyped, half_typed] {
        let mut passed = screens.wait(100).press("f12").wait(100).press("f12").wait(101);
        sees_not(&mut passed, "would rather not");
        sees_not(&mut passed, "секрет");
        sees(&mut passed, "It is unknown again who is present.");
        let mut next = passed.press("a");
        sees_not(&mut next, "It is unknown again");
    }
}

#[test]
fn whoever_asks_again_what_was_refused_is_told_so_first() {
    let refused = alone().press("n").type_text("Tee").press("enter 2 enter n");
    let mut again = refused.type_text("Tee");
    sees(&mut again, "When last asked, the guest would rather not");
    let mut other = again.press("tab right");
    sees_not(&mut other, "When last asked, the guest would rather not");
    let mut company = other.press("esc space n");
    sees_not(&mut company, "When last asked, the guest would rather not");
    let mut noted =
        alone().press("n").type_text("Tee").press("enter 2 enter n").type_text("Tee").press("enter 1 enter");
    sees(&mut noted, "Noted.");
}

#[test]
fn what_cannot_be_worded_otherwise_is_refused_before_anything_is_typed() {
    let mut open = alone().press("k").type_text("кран протікає").press("enter e");
    while !open.screen().contains("› ◇ кран") {
        open = open.press("down");
    }
    let mut refused = open.press("t");
    sees(&mut refused, "This cannot be done with this entry.");
    sees(&mut refused, "› ◇ кран");
    let mut stranger = desk().in_english().press("ctrl-r i");
    sees_not(&mut stranger, "Postcode");
}

#[test]
fn every_label_of_a_form_fits_its_column() {
    for interface in ["", "f5"] {
        for keys in ["n tab tab tab tab 2 3 4", "k", "d", "m", "e w", "e 0"] {
            let mut form = alone().press(interface).press(keys);
            let cut = |line: &str| line.chars().take(20).any(|letter| letter == '…');
            let screen = form.screen();
            assert!(!screen.lines().skip(4).any(cut), "{screen}");
        }
    }
}

#[test]
fn a_wish_names_its_language() {
    let mut wish = alone().press("m");
    sees(&mut wish, "How the guest wishes to be addressed: Ukrainian");
}

#[test]
fn a_long_hint_is_read_to_its_end() {
    let mut refused = alone().press("n").type_text("her daughter likes cocoa").press("enter");
    sees(&mut refused, "This tells of a child");
    sees(&mut refused, "child safe.");
    let mut small = alone().sized(40, 12).press("n").type_text("her daughter likes cocoa").press("enter");
    sees(&mut small, "safe.");
}
