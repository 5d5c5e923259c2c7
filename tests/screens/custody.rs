//! Recording while talking, and setting right: keys in, a screen out.

use super::harness::{Screens, desk};

const DRINK: &str = "ройбуш";

/// The guest of the walk, verified and alone.
pub fn alone() -> Screens {
    desk().in_english().type_text("ковальч").press("enter v space")
}

pub fn sees(screens: &mut Screens, text: &str) {
    let screen = screens.screen();
    assert!(screen.contains(text), "{text}\n{screen}");
}

pub fn sees_not(screens: &mut Screens, text: &str) {
    let screen = screens.screen();
    assert!(!screen.contains(text), "{text}\n{screen}");
}

#[test]
fn a_note_is_typed_asked_answered_and_kept_in_a_few_keys() {
    let mut form = alone().press("n").type_text("зелений чай");
    sees(&mut form, "Чи можна записати це: «зелений чай»");
    sees(&mut form, "Якщо ні, це цілком гаразд.");
    sees(&mut form, "Відкликати згоду можна будь-коли");
    insta::assert_snapshot!("note_en_80x24", form.screen());
    // No answer is taken for granted: Enter goes to the answer first.
    let mut asked = form.press("enter");
    sees(&mut asked, "How did the guest answer?");
    let mut kept = asked.press("1 enter");
    sees(&mut kept, "Noted.");
    sees(&mut kept, "зелений чай");
    sees_not(&mut kept, "Чи можна записати");
    // A drink is private by its category: in company it is not there.
    let mut company = kept.press("space");
    sees_not(&mut company, "зелений чай");
}

#[test]
fn a_note_is_private_from_as_many_as_the_guest_says() {
    // Partner and colleagues, in eight keys from the text to the answer.
    let mut form = alone().press("n").type_text("зелений чай").press("tab tab tab p");
    sees(&mut form, "‹ partner ›  Space: and also");
    let mut form = form.press("space c");
    sees(&mut form, "‹ partner + colleagues ›");
    let mut form = form.press("tab");
    sees(&mut form, "partner + colleagues");
    let in_company = |place: &str| {
        let kept = alone().press("n").type_text("зелений чай").press("tab tab tab p space c enter 1 enter");
        kept.press("space c").press(place).screen()
    };
    for (place, is_private) in [("1", true), ("2", true), ("3", false), ("4", true), ("5", false)] {
        let screen = in_company(place);
        assert_eq!(!screen.contains("зелений чай"), is_private, "{place}: {screen}");
    }
}

#[test]
fn a_note_made_in_company_leaves_no_word_on_the_screen() {
    let mut company = desk().in_english().type_text("ковальч").press("enter v n").type_text("зелений чай");
    sees(&mut company, "зелений чай");
    let mut kept = company.press("enter 1 enter");
    sees(&mut kept, "Noted.");
    sees_not(&mut kept, "зелений чай");
    let mut alone = kept.press("space");
    sees(&mut alone, "зелений чай");
}

#[test]
fn a_refusal_is_kept_and_the_card_asks_no_more() {
    let mut before = desk().in_english().type_text("müll").press("enter v space e down");
    sees(&mut before, "Rooibostee");
    // The tea goes, and with it the reason not to ask.
    let mut asked = before.press("w enter");
    sees_not(&mut asked, "Rooibostee");
    let mut asked = asked.press("a a");
    sees(&mut asked, "zu trinken");
    let mut refused = asked.press("n").type_text("Tee").press("enter 2 enter");
    sees(&mut refused, "would rather not");
    sees_not(&mut refused, "zu trinken");
    let mut company = refused.press("space");
    sees(&mut company, "zu trinken");
}

#[test]
fn what_must_not_be_noted_is_refused_with_a_better_wording_and_the_form_stays() {
    // It is refused before the guest is asked.
    let mut unasked = alone().press("n").type_text("скаржник").press("enter");
    sees(&mut unasked, "This judges a person");
    sees_not(&mut unasked, "How did the guest answer?");
    let mut judged = alone().press("n").type_text("complainer").press("up 1 enter");
    sees(&mut judged, "This judges a person");
    sees(&mut judged, "Write what the guest asked for");
    sees(&mut judged, "complainer");
}

#[test]
fn one_key_confirms_what_the_card_asks_about() {
    let mut guest = desk().in_english().type_text("müll").press("enter v space");
    sees(&mut guest, "Still true?");
    let mut confirmed = guest.press("y");
    sees(&mut confirmed, "Confirmed: still true.");
    sees_not(&mut confirmed, "Still true?");
    let mut none = confirmed.press("y");
    sees(&mut none, "Nothing on this card waits to be confirmed.");
    let mut undone = none.press("z");
    sees(&mut undone, "Still true?");
}

#[test]
fn an_entry_is_chosen_and_made_private_by_one_key() {
    let mut entries = desk().in_english().type_text("müll").press("enter v space e");
    sees(&mut entries, "ruhiges Zimmer");
    insta::assert_snapshot!("mend_en_80x24", entries.screen());
    let mut private = entries.press("4 space");
    sees_not(&mut private, "ruhiges Zimmer");
    // Only the guest's own word makes it less private.
    let mut asked = private.press("space e 0");
    sees(&mut asked, "Did the guest say so");
    sees(&mut asked, "not private: ein ruhiges Zimmer");
    let mut left = asked.press("enter");
    sees_not(&mut left, "Did the guest say so");
    let mut still = left.press("space");
    sees_not(&mut still, "ruhiges Zimmer");
    let mut said = still.press("space e 0 1 enter space");
    sees(&mut said, "ruhiges Zimmer");
}

#[test]
fn an_uneasy_guest_hears_of_it_no_more() {
    let mut entries = desk().in_english().type_text("müll").press("enter v space e u");
    sees_not(&mut entries, "● ein ruhiges Zimmer");
    let mut company = entries.press("space");
    sees_not(&mut company, "ruhiges Zimmer");
    let mut undo = company.press("space z");
    sees(&mut undo, "Did the guest say so");
    sees(&mut undo, "undo: uneasy");
    // Of what it was about nothing stands here in company.
    sees_not(&mut undo.press("esc space z"), "ruhiges Zimmer");
}

#[test]
fn a_case_is_opened_promised_and_closed() {
    let mut open = alone().press("k").type_text("кран протікає").press("tab").type_text("інший номер").press("tab");
    open = open.type_text("завтра").press("enter");
    sees(&mut open, "кран протікає");
    sees(&mut open, "25.11.2026");
    let mut chosen = open.press("e");
    while !chosen.screen().contains("› ◇ кран") {
        chosen = chosen.press("down");
    }
    let mut closed = chosen.press("x");
    sees_not(&mut closed, "кран протікає");
}

#[test]
fn a_limit_and_a_wish_are_kept() {
    let mut limit = alone().press("d tab").type_text("politics").press("enter");
    sees(&mut limit, "Kept in the guest's words.");
    let mut wish = limit.press("m").type_text("пані Оленко").press("enter");
    sees(&mut wish, "пані Оленко");
}

#[test]
fn blank_and_not_alone_close_a_form_at_once() {
    for key in ["ctrl-b", "f6"] {
        let mut form = alone().press("n").type_text("секрет");
        sees(&mut form, "секрет");
        let mut hidden = form.press(key);
        sees_not(&mut hidden, "секрет");
        let mut after = hidden.press("x");
        sees_not(&mut after, "секрет");
    }
    let mut idle = alone().press("n").type_text("секрет").wait(181);
    sees_not(&mut idle, "секрет");
    let mut forgotten =
        alone().press("n").type_text("секрет").wait(120).type_text("и").wait(120).type_text("х").wait(100);
    sees_not(&mut forgotten, "секрет");
}

#[test]
fn nothing_is_noted_of_somebody_who_has_not_shown_who_they_are() {
    let mut claimed = desk().in_english().type_text("ковальч").press("enter n");
    sees(&mut claimed, "Nobody has shown yet who this is.");
    let mut entries = desk().in_english().type_text("ковальч").press("enter e");
    sees_not(&mut entries, DRINK);
}

#[test]
fn a_caller_is_verified_by_answers_and_learns_nothing_from_a_wrong_one() {
    let caller = || desk().in_english().press("ctrl-r / ").type_text("müll").press("enter");
    let mut right = caller().press("i").type_text("r 77810").press("tab").type_text("24 November").press("enter");
    sees(&mut right, "The answers match.");
    sees(&mut right, "Müller");
    let wrong = |number: &str, day: &str| {
        let mut tried = caller().press("i").type_text(number).press("tab").type_text(day).press("enter");
        tried.screen().replace(number, "").replace(day, "").replace([' ', '\n'], "")
    };
    let answer = wrong("77810", "25 November");
    assert!(answer.contains("Nomatch.2moretries"), "{answer}");
    assert_eq!(answer, wrong("99999", "24 November"));
    let mut over = caller().press("i").type_text("1").press("enter enter enter enter");
    sees(&mut over, "no more tries");
    sees_not(&mut over, "Müller");
}

#[test]
fn forms_are_drawn_at_every_size() {
    for (columns, rows) in [(20, 5), (1, 1), (0, 0), (33, 7), (40, 10), (80, 3), (200, 60)] {
        for keys in ["n", "k", "d", "m", "e", "e t", "e w"] {
            let _ = alone().sized(columns, rows).press(keys).type_text("чай").press("tab tab left right up").buffer();
        }
    }
    let mut small = alone().sized(40, 12).press("n tab tab tab tab tab tab");
    sees(&mut small, "Answer");
}

#[test]
fn work_in_company_is_the_same_with_and_without_what_is_private() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let mut people = tactful::sample::customers(day).into_iter();
    let with = people.find(|customer| customer.id.as_str() == "C-1001").expect("the guest of the walk");
    let mut without = with.clone();
    without.items.retain(|item| item.category.as_str() != "drink");
    let folder = tempfile::tempdir().expect("a folder");
    let walk = |which: &str, customer: &tactful::domain::Customer| {
        let interface = tactful::domain::Interface::Uk;
        let mut guest =
            super::no_trace::screens(folder.path(), which, customer, interface).type_text("ковальч").press("enter v");
        let mut frames = vec![guest.buffer()];
        for keys in [
            "e",
            "down",
            "end",
            "t",
            "esc",
            "e",
            "w",
            "esc",
            "y",
            "z",
            "n",
            "ч а й",
            "enter 1 enter",
            "e",
            "u",
            "z",
            "1 enter",
            "k",
            "к р а н",
            "enter",
            "e",
            "end",
            "x",
            "d",
            "enter",
            "m",
            "О л е н о",
            "enter",
            "e",
            "0",
            "1 enter",
            "i",
            "esc",
        ] {
            guest = guest.press(keys);
            frames.push(guest.buffer());
        }
        frames
    };
    let (with, without) = (walk("with", &with), walk("without", &without));
    for (place, (one, other)) in with.iter().zip(&without).enumerate() {
        assert!(one == other, "frame {place}: {one:?} {other:?}");
    }
}
