//! A person at a real terminal: types keys, looks at the screen, waits for what the program says and for nothing else.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may stay away before the test gives up; never waited for when all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// Leaving the alternate screen: what gives the terminal back.
pub const LEAVES: &str = "\u{1b}[?1049l";

pub fn parser(rows: u16, cols: u16) -> vt100::Parser {
    let size = |cells: u16| cells.try_into().expect("a terminal has cells");
    vt100::Parser::new(size(rows), size(cols), 0)
}

/// A person at a real terminal.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    pub raw: String,
    pub screen: vt100::Parser,
}

impl Terminal {
    /// The demonstration, in English.
    pub fn demo(rows: u16, cols: u16) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en", "demo"]);
        Self::running(command, rows, cols)
    }

    /// Any program, in a terminal of this size.
    pub fn running(mut command: CommandBuilder, rows: u16, cols: u16) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 })
            .expect("a pseudo-terminal");
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

    pub fn keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush()).expect("the keys arrive");
    }

    /// Waits until `seen` holds of the screen and of all bytes so far.
    pub fn until(&mut self, what: &str, seen: impl Fn(&str, &str) -> bool) {
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

    pub fn sees(&mut self, text: &str) {
        self.until(text, |screen, _| screen.contains(text));
    }

    pub fn loses(&mut self, text: &str) {
        self.until(&format!("end of {text}"), |screen, _| !screen.contains(text));
    }

    pub fn signal(&self, name: &str) {
        let process = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &process]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Waits for the end; answers the exit code.
    pub fn ends(mut self) -> u32 {
        let code = self.child.wait().expect("it ends").exit_code();
        while let Ok(bytes) = self.bytes.recv_timeout(PATIENCE) {
            self.screen.process(&bytes);
            self.raw.push_str(&String::from_utf8_lossy(&bytes));
        }
        code
    }

    pub fn gives_the_terminal_back(mut self) {
        self.until("way out of the alternate screen", |_, raw| raw.contains(LEAVES));
        assert!(self.child.wait().expect("it ends").success());
    }
}
