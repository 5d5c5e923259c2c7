//! The built program in a pseudo-terminal: it opens, answers keys, and gives the terminal back however it ends.
#![cfg(unix)]

mod colleague;
mod harness;
mod log;
mod panic;
mod passphrase;
mod pin;

use std::io::Read;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use harness::{Terminal, parser};

#[test]
fn from_three_letters_to_the_right_sentence_and_back_to_the_shell() {
    let mut person = Terminal::demo(24, 80);
    person.sees("Find");
    person.keys("mül");
    person.sees("Müller");
    person.keys("\r");
    person.sees("Frau");
    person.keys("v");
    person.sees("verified");
    person.keys(" ");
    person.sees("Rooibostee");
    person.keys(" ");
    person.loses("Rooibostee");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}

#[test]
fn one_key_leaves_nobodys_name_on_the_screen_or_in_the_title() {
    let mut person = Terminal::demo(40, 120);
    person.sees("Find");
    person.keys("mül");
    person.sees("Müller");
    person.keys("\r");
    person.sees("Frau");
    person.keys("b");
    person.loses("Müller");
    assert!(!person.raw.contains("\u{1b}]0;Dr") && !person.raw.contains("\u{1b}]2;Dr"));
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}

#[test]
fn a_terminal_that_goes_away_or_a_system_that_stops_gets_it_back_whole() {
    for signal in ["TERM", "HUP", "INT"] {
        let mut person = Terminal::demo(24, 80);
        person.sees("Find");
        person.signal(signal);
        person.gives_the_terminal_back();
    }
}

#[test]
fn a_window_that_is_closed_ends_the_desk_without_a_crash() {
    ends_with_its_window(true);
    ends_with_its_window(false);
}

fn ends_with_its_window(with_a_signal: bool) {
    let pair = native_pty_system().openpty(PtySize::default()).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
    command.args(["--lang", "en", "demo"]);
    // With the terminal's session it is told by a signal; apart from it, only by the terminal itself.
    command.set_controlling_tty(with_a_signal);
    let mut child = pair.slave.spawn_command(command).expect("the program starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (mut seen, mut buffer) = (String::new(), [0; 4096]);
    while !seen.contains("Find") {
        let read = reader.read(&mut buffer).expect("a frame");
        seen.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    drop((reader, pair.master));
    let ended = child.wait().expect("it ends");
    // There is nobody to whom it could give a terminal back, which it may call a failure; a crash would be 101 or a signal.
    assert!(ended.signal().is_none() && ended.exit_code() <= 1, "{ended:?}");
}

#[test]
fn a_tiny_terminal_and_one_that_changes_size_are_no_trouble() {
    let mut person = Terminal::demo(5, 20);
    person.sees("tactful");
    // Once a key has been heard, the program listens to the window's size too.
    person.keys("m");
    person.sees("Find › m");
    person.master.resize(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).expect("the window grows");
    person.screen = parser(24, 80);
    person.sees("Enter open");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}
