//! What is kept from eyes: by itself after a while, at one key, and in every size.

use chrono::TimeDelta;
use tactful::domain::Interface;

use crate::harness::{at_the_desk, english, without_clock};

#[test]
fn a_list_of_names_hides_itself() {
    let mut person = english();
    person.press("f2");
    assert!(person.sees("Arriving today"), "{}", person.screen());
    person.wait(TimeDelta::seconds(20));
    assert!(person.sees("Type a part of the name"), "{}", person.screen());
}

#[test]
fn presence_is_unknown_again_after_a_few_minutes() {
    let mut person = english();
    person.press("m ü l l enter v space");
    for _ in 0..4 {
        person.wait(TimeDelta::minutes(1)).press("a");
    }
    person.wait(TimeDelta::minutes(1));
    assert!(person.sees("not alone, or unknown") && !person.sees("Rooibostee"), "{}", person.screen());
}

#[test]
fn reasons_close_by_themselves() {
    let mut person = english();
    person.press("m ü l l enter v space w").wait(TimeDelta::seconds(30));
    assert!(!person.sees("Why something is withheld") && person.sees("Rooibostee"), "{}", person.screen());
}

#[test]
fn one_key_blanks_and_nothing_wakes() {
    let mut person = english();
    person.press("m ü l l enter v space b");
    assert!(person.sees("One moment, please") && !person.sees("Müller") && person.sleeps(), "{}", person.screen());
    person.press("space");
    assert!(person.sees("Müller") && !person.sees("Rooibostee"), "{}", person.screen());
}

#[test]
fn an_idle_desk_goes_blank() {
    let mut person = english();
    person.press("m ü l l").wait(TimeDelta::minutes(3));
    assert!(person.sees("One moment, please") && !person.sees("Müller"), "{}", person.screen());
    person.press("x");
    assert!(person.sees("Type a part of the name"), "{}", person.screen());
}

#[test]
fn every_size_shows_something_and_none_panics() {
    for interface in Interface::ALL {
        let mut person = at_the_desk(interface, (80, 24));
        for keys in
            ["f2", "f1", "esc esc f3 down down", "esc m ü l l enter v space", "a", "w", "c", "esc r", "f4", "tab"]
        {
            person.press(keys);
            for (columns, rows) in [(0, 0), (1, 1), (2, 1), (20, 5), (33, 7), (50, 12), (80, 24), (120, 40), (300, 90)]
            {
                person.resize(columns, rows);
                let shown = person.screen();
                let sensible = columns < 20 || shown.chars().any(char::is_alphabetic);
                assert!(sensible, "{interface:?} {keys} {columns}x{rows}\n{shown}");
                person.press("down pagedown up");
            }
            person.resize(80, 24);
        }
    }
}

#[test]
fn a_long_card_scrolls_and_says_so() {
    let mut person = english();
    person.press("m ü l l enter v space").resize(60, 12);
    assert!(person.sees("↓"), "{}", person.screen());
    person.press("pagedown pagedown pagedown pagedown pagedown pagedown");
    assert!(person.sees("↑"), "{}", person.screen());
}

#[test]
fn the_time_is_in_the_header_and_goes_on_by_the_minute() {
    let mut person = english();
    assert!(person.sees(" 09:00"), "{}", person.screen());
    person.wait(TimeDelta::seconds(29));
    assert!(person.sees(" 09:00"), "{}", person.screen());
    person.wait(TimeDelta::seconds(1));
    assert!(person.sees(" 09:01"), "{}", person.screen());
    person.press("ctrl-b");
    assert!(!person.sees("09:0") && person.sleeps(), "{}", person.screen());
    let mut narrow = english();
    narrow.press("m ü l l enter p").resize(30, 12);
    assert!(narrow.sees("waiting: 1") && !narrow.sees("09:0"), "{}", narrow.screen());
}

#[test]
fn without_the_clock_a_resting_desk_wakes_nobody() {
    let person = without_clock();
    assert!(!person.sees("09:0") && person.sleeps(), "{}", person.screen());
}
