//! A fault of the program itself: the terminal is given back before anything is said of it.

use portable_pty::CommandBuilder;
use tactful::desk::Desk;
use tactful::domain::{Interface, Moment};
use tactful::settings::Settings;

use crate::harness::{LEAVES, Terminal};

/// Names the file that makes the clock fail as soon as it is there.
const FAILS_WHEN: &str = "TACTFUL_TEST_CLOCK_FAILS_WHEN";

/// Names the folder of the log.
const LOG: &str = "TACTFUL_TEST_LOG";

/// Tells the time until the file is there.
fn failing_clock(zone: chrono_tz::Tz) -> Moment {
    let fails = std::env::var_os(FAILS_WHEN).is_some_and(|file| std::path::Path::new(&file).exists());
    assert!(!fails, "the clock failed");
    Moment::parse("2026-11-24T14:32", zone).expect("a moment")
}

#[test]
#[ignore = "run in a terminal by the test below"]
fn the_desk_with_a_failing_clock() {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let desk = Desk::demo(now, Settings::default(), Interface::En).expect("the demonstration");
    let _ = tactful::tui::run(desk, failing_clock);
}

/// Tells the time until the file is there; then it fails over what it is working on.
fn clock_failing_over_a_customer(zone: chrono_tz::Tz) -> Moment {
    let fails = std::env::var_os(FAILS_WHEN).is_some_and(|file| std::path::Path::new(&file).exists());
    assert!(!fails, "byte index 1 is not a char boundary of `Ганна Мюллер`");
    Moment::parse("2026-11-24T14:32", zone).expect("a moment")
}

#[test]
#[ignore = "run in a terminal by the test below"]
fn the_program_failing_over_a_customer() {
    let log = std::env::var_os(LOG).expect("a folder");
    tactful::cli::log_into(log.into());
    tactful::cli::tell_faults_by_place(&tactful::phrases::Phrases::new(Interface::En));
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let desk = Desk::demo(now, Settings::default(), Interface::En).expect("the demonstration");
    let _ = tactful::tui::run(desk, clock_failing_over_a_customer);
}

#[test]
fn what_is_said_of_a_panic_names_its_place_and_nobody() {
    let mut command = CommandBuilder::new(std::env::current_exe().expect("this test"));
    command.args(["panic::the_program_failing_over_a_customer", "--exact", "--ignored", "--nocapture"]);
    command.env("RUST_BACKTRACE", "full");
    let folder = tempfile::tempdir().expect("a folder");
    let fails = folder.path().join("now");
    command.env(FAILS_WHEN, &fails);
    command.env(LOG, folder.path());
    let mut person = Terminal::running(command, 24, 80);
    person.sees("Find");
    std::fs::write(&fails, "").expect("a file");
    person.keys("m");
    person
        .until("the fault", |_, raw| raw.contains("The program has a fault") && raw.contains("What was saved is safe"));
    assert!(person.raw.contains("panic.rs:"), "its place is named: {:?}", person.raw);
    assert!(!person.raw.contains("Мюллер") && !person.raw.contains("char boundary"), "{:?}", person.raw);
    assert_ne!(person.ends(), 0);
    let log = std::fs::read_to_string(folder.path().join("tactful.log")).expect("a log");
    assert!(log.contains("event=panic file=tests/terminal/panic.rs line="), "{log}");
    assert!(!log.contains("Мюллер") && !log.contains("char boundary"), "{log}");
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    let mut command = CommandBuilder::new(std::env::current_exe().expect("this test"));
    command.args(["panic::the_desk_with_a_failing_clock", "--exact", "--ignored", "--nocapture"]);
    let folder = tempfile::tempdir().expect("a folder");
    let fails = folder.path().join("now");
    command.env(FAILS_WHEN, &fails);
    let mut person = Terminal::running(command, 24, 80);
    person.sees("Find");
    std::fs::write(&fails, "").expect("a file");
    person.keys("m");
    person.until("what failed", |_, raw| raw.contains("the clock failed"));
    let told = person.raw.find("the clock failed").expect("it is told");
    let left = person.raw.find(LEAVES).expect("the screen was left");
    let shown = person.raw.find("\u{1b}[?25h");
    assert!(left < told && shown.is_some_and(|shown| shown < told), "{:?}", &person.raw[left.min(told)..]);
    // Neither the mouse nor pasting is captured any more.
    assert!(person.raw[..told].contains("\u{1b}[?1000l") && person.raw[..told].contains("\u{1b}[?2004l"));
    assert_ne!(person.ends(), 0);
}
