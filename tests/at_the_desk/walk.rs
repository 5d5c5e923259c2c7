//! The walk of a day: search, card, alone and not, parking, the telephone, the back office.

use crate::harness::english;

#[test]
fn the_desk_opens_with_nobodys_name() {
    let person = english();
    assert!(person.sees("Type a part of the name"), "{}", person.screen());
}

#[test]
fn a_few_letters_find_and_enter_opens_alone_on_the_screen() {
    let mut person = english();
    person.press("m ü l l");
    assert!(person.sees("Anna Müller"), "{}", person.screen());
    person.press("enter");
    assert!(person.sees("Dr. Anna Müller"), "{}", person.screen());
    assert!(!person.sees("matches"), "{}", person.screen());
}

#[test]
fn space_tells_alone_and_the_private_drink_comes_and_goes() {
    let mut person = english();
    person.press("m ü l l enter v");
    assert!(!person.sees("Rooibostee"), "{}", person.screen());
    person.press("space");
    assert!(person.sees("Rooibostee"), "{}", person.screen());
    person.press("space");
    assert!(!person.sees("Rooibostee"), "{}", person.screen());
}

#[test]
fn a_companion_who_was_introduced_is_company() {
    let mut person = english();
    person.press("m ü l l enter v space c 1");
    assert!(person.sees("partner"), "{}", person.screen());
    assert!(!person.sees("Rooibostee"), "{}", person.screen());
}

#[test]
fn parked_cards_are_numbers_and_come_back_with_presence_unknown() {
    let mut person = english();
    person.press("m ü l l enter v space p");
    assert!(person.sees("waiting: 1"), "{}", person.screen());
    assert!(!person.sees("Müller"), "{}", person.screen());
    person.press("alt-1");
    assert!(person.sees("Müller") && person.sees("not alone, or unknown"), "{}", person.screen());
    assert!(!person.sees("waiting:"), "{}", person.screen());
}

#[test]
fn a_ringing_telephone_parks_and_the_caller_is_a_stranger() {
    let mut person = english();
    person.press("m ü l l enter r");
    assert!(!person.sees("Müller"), "{}", person.screen());
    assert!(person.sees("waiting: 1") && person.sees("telephone") && !person.sees("Müller"), "{}", person.screen());
    person.press("/ m ü l l enter");
    assert!(!person.sees("Müller"), "{}", person.screen());
    person.press("v");
    assert!(person.sees("Müller") && person.sees("verified"), "{}", person.screen());
}

#[test]
fn reasons_open_only_verified_and_alone_and_close_on_a_change() {
    let mut person = english();
    person.press("m ü l l enter w");
    assert!(!person.sees("Why something is withheld"), "{}", person.screen());
    person.press("v space w");
    assert!(person.sees("Why something is withheld"), "{}", person.screen());
    person.press("space");
    assert!(!person.sees("Why something is withheld"), "{}", person.screen());
}

#[test]
fn quiet_tasks_are_ticked_off_in_the_back_office() {
    let mut person = english();
    person.press("f4");
    assert!(person.sees("still to do"), "{}", person.screen());
    person.press("space");
    assert!(person.sees("[✓]"), "{}", person.screen());
    person.press("tab");
    assert!(person.sees("For the next shift"), "{}", person.screen());
    person.press("esc");
    assert!(person.sees("Type a part of the name"), "{}", person.screen());
}

#[test]
fn a_click_opens_the_row_under_it() {
    let mut person = english();
    person.press("f2");
    assert!(person.sees("Arriving today"), "{}", person.screen());
    person.click(10, 6);
    assert!(!person.sees("Arriving today") && person.sees("says the name"), "{}", person.screen());
}

#[test]
fn the_interface_language_changes_on_a_key() {
    let mut person = english();
    person.press("m ü l l enter f5");
    assert!(person.sees("зі слів") && person.sees("Müller"), "{}", person.screen());
}

#[test]
fn quitting_works_from_everywhere() {
    for keys in ["ctrl-c", "f1 ctrl-c", "ctrl-b ctrl-c", "m ü l l enter q", "f4 q"] {
        let mut person = english();
        person.press(keys);
        assert!(!person.at_work(), "{keys}");
    }
}

#[test]
fn one_key_goes_through_the_languages_the_guests_own_first() {
    let mut person = english();
    person.press("m ü l l enter");
    // She asked for German and English; the house speaks Ukrainian; then it begins again.
    for language in ["German", "English", "Ukrainian", "German"] {
        assert!(person.sees(language), "{language}\n{}", person.screen());
        person.press("l");
    }
    // Of a caller whom nobody knows, nothing is known of languages either.
    person.press("/ esc ctrl-r");
    for language in ["Ukrainian", "English", "Ukrainian"] {
        assert!(person.sees(language), "{language}\n{}", person.screen());
        person.press("l");
    }
}
