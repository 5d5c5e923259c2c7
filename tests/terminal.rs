//! The built program in a pseudo-terminal: it opens, answers keys, and gives the terminal back however it ends.
#![cfg(unix)]

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may stay away before the test gives up; never waited for when all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// Leaving the alternate screen: what gives the terminal back.
const LEAVES: &str = "\u{1b}[?1049l";

fn parser(rows: u16, cols: u16) -> vt100::Parser {
    let size = |cells: u16| cells.try_into().expect("a terminal has cells");
    vt100::Parser::new(size(rows), size(cols), 0)
}

/// A person at a real terminal.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    raw: String,
    screen: vt100::Parser,
}

impl Terminal {
    fn demo(rows: u16, cols: u16) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 })
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en", "demo"]);
        command.env("TERM", "xterm-256color");
        command.env_remove("TACTFUL_CONFIG");
        command.env("XDG_CONFIG_HOME", env!("CARGO_TARGET_TMPDIR"));
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keyboard = pair.master.take_writer().expect("a keyboard");
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let screen = parser(rows, cols);
        Self { child, master: pair.master, keyboard, bytes, raw: String::new(), screen }
    }

    fn keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush()).expect("the keys arrive");
    }

    /// Waits until `seen` holds of the screen and of all bytes so far.
    fn until(&mut self, what: &str, seen: impl Fn(&str, &str) -> bool) {
        loop {
            if seen(&self.screen.screen().contents(), &self.raw) {
                return;
            }
            match self.bytes.recv_timeout(PATIENCE) {
                Ok(bytes) => {
                    self.screen.process(&bytes);
                    let text = String::from_utf8_lossy(&bytes);
                    // A terminal says where its cursor is when it is asked.
                    if text.contains("\u{1b}[6n") {
                        self.keys("\u{1b}[1;1R");
                    }
                    self.raw.push_str(&text);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("no {what} on:\n{}", self.screen.screen().contents())
                }
            }
        }
    }

    fn sees(&mut self, text: &str) {
        self.until(text, |screen, _| screen.contains(text));
    }

    fn loses(&mut self, text: &str) {
        self.until(&format!("end of {text}"), |screen, _| !screen.contains(text));
    }

    fn signal(&self, name: &str) {
        let process = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &process]).status().expect("kill runs");
        assert!(sent.success());
    }

    fn gives_the_terminal_back(mut self) {
        self.until("way out of the alternate screen", |_, raw| raw.contains(LEAVES));
        assert!(self.child.wait().expect("it ends").success());
    }
}

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
