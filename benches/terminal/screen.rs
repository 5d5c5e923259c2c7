//! A pseudo-terminal with a stopwatch: when the first bytes come, and when no more follow.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long no byte comes before a frame counts as whole.
const QUIET: Duration = Duration::from_millis(8);
/// Nobody waits longer.
const PATIENCE: Duration = Duration::from_secs(60);
/// The last words of the first frame: the way to the help.
const LAST_WORDS: &[u8] = b"F1";

pub struct Screen {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, Vec<u8>)>,
    // Kept open: closed, the program would be told that its terminal went away.
    _master: Box<dyn MasterPty + Send>,
}

impl Screen {
    /// The program with its first frame drawn, and how long that took from before it was started.
    pub fn of(command: CommandBuilder) -> (Self, Duration) {
        let begun = Instant::now();
        let screen = Self::running(command);
        let mut seen = Vec::new();
        loop {
            let (at, bytes) = screen.bytes.recv_timeout(PATIENCE).expect("a first frame");
            seen.extend(bytes);
            if seen.windows(LAST_WORDS.len()).any(|part| part == LAST_WORDS) {
                screen.settle();
                return (screen, at - begun);
            }
        }
    }

    fn running(mut command: CommandBuilder) -> Self {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keyboard = pair.master.take_writer().expect("a keyboard");
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 65_536];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if sender.send((Instant::now(), buffer[..read].to_vec())).is_err() {
                    break;
                }
            }
        });
        Self { child, keyboard, bytes, _master: pair.master }
    }

    /// Presses a key; answers how long the first bytes after it took, and waits until its frame is whole.
    pub fn press(&mut self, key: &str) -> Duration {
        let begun = Instant::now();
        self.keyboard.write_all(key.as_bytes()).and_then(|()| self.keyboard.flush()).expect("the key arrives");
        let (at, _) = self.bytes.recv_timeout(PATIENCE).expect("the key is answered");
        self.settle();
        at - begun
    }

    fn settle(&self) {
        while self.bytes.recv_timeout(QUIET).is_ok() {}
    }

    /// Resident memory now and at its peak.
    pub fn memory(&self) -> String {
        let process = self.child.process_id().map_or_else(String::new, |id| id.to_string());
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let lines = status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"));
        lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
    }

    /// Leaves the desk.
    pub fn leave(mut self) {
        self.keyboard.write_all(b"\x03").and_then(|()| self.keyboard.flush()).expect("the key arrives");
        self.child.wait().expect("it ends");
    }
}

/// How long a program takes that does nothing at all: what is measured beside every start.
pub fn nothing() -> Duration {
    let begun = Instant::now();
    let mut screen = Screen::running(CommandBuilder::new("true"));
    screen.child.wait().expect("it ends");
    begun.elapsed()
}
