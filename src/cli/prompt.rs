//! A passphrase, a PIN or a name asked at the terminal. Always: the terminal shows nothing of a secret, not even of what is typed before the
//! question is read, and is as it was afterwards.

use std::io::{self, ErrorKind, Write};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use zeroize::Zeroizing;

use crate::domain::Clean;

/// Longest passphrase, in characters: kept whole from the start, so that no copy of it is left behind by growing.
const LONGEST: usize = 1024;

/// Whether what is typed is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    /// Nothing of it, not even its length.
    Silent,
    /// Each letter as it is typed, cleaned.
    Shown,
}

/// Asks and reads one line.
///
/// # Errors
/// [`ErrorKind::Interrupted`] when somebody pressed Ctrl-C; anything else where there is no terminal to ask at.
pub fn ask(question: &Clean, echo: Echo) -> io::Result<Zeroizing<String>> {
    let silent = Silent::begin()?;
    say(&format!("{question} "))?;
    let typed = read_line(echo);
    drop(silent);
    say("\n")?;
    typed
}

/// The terminal without its echo; dropped, it is as it was.
struct Silent;

impl Silent {
    fn begin() -> io::Result<Self> {
        enable_raw_mode().map(|()| Self)
    }
}

impl Drop for Silent {
    fn drop(&mut self) {
        // A terminal that is gone needs no giving back.
        let _ = disable_raw_mode();
    }
}

fn read_line(echo: Echo) -> io::Result<Zeroizing<String>> {
    let mut typed = Zeroizing::new(String::with_capacity(LONGEST * 4));
    loop {
        let Event::Key(key) = event::read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match answer(&key) {
            Answer::Done => return Ok(typed),
            Answer::Stop => return Err(ErrorKind::Interrupted.into()),
            Answer::Letter(letter) if typed.chars().count() < LONGEST => {
                typed.push(letter);
                if echo == Echo::Shown {
                    say(Clean::new(letter.encode_utf8(&mut [0; 4])).as_str())?;
                }
            }
            Answer::TakeBack => {
                if typed.pop().is_some() && echo == Echo::Shown {
                    say("\u{8} \u{8}")?;
                }
            }
            Answer::Anew => {
                let erased = "\u{8} \u{8}".repeat(typed.chars().count());
                typed.clear();
                if echo == Echo::Shown {
                    say(&erased)?;
                }
            }
            Answer::Letter(_) | Answer::Nothing => {}
        }
    }
}

/// What a key says to the question.
enum Answer {
    Letter(char),
    TakeBack,
    Anew,
    Done,
    Stop,
    Nothing,
}

fn answer(key: &KeyEvent) -> Answer {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Enter => Answer::Done,
        KeyCode::Char('j' | 'm') if control => Answer::Done,
        KeyCode::Char('c' | 'd') if control => Answer::Stop,
        KeyCode::Char('u') if control => Answer::Anew,
        KeyCode::Char('h') if control => Answer::TakeBack,
        KeyCode::Char(letter) if !control => Answer::Letter(letter),
        KeyCode::Backspace => Answer::TakeBack,
        _ => Answer::Nothing,
    }
}

/// To the terminal itself: standard output belongs to the answer, and standard error may go to a file.
fn say(text: &str) -> io::Result<()> {
    #[cfg(unix)]
    if let Ok(mut terminal) = std::fs::OpenOptions::new().write(true).open("/dev/tty") {
        return terminal.write_all(text.as_bytes());
    }
    io::stderr().write_all(text.as_bytes())
}
