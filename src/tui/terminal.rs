//! The terminal: taken over whole, and given back however the program ends: by its end, an error, a signal or a panic.

use std::io::{self, Stdout, stdout};
use std::mem::ManuallyDrop;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, MouseEventKind,
};
use crossterm::execute;
use crossterm::style::force_color_output;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

/// What the loop hears.
pub enum Heard {
    /// Something from keyboard, mouse or window.
    Event(Event),
    /// Somebody has written to the store.
    Written,
    /// A signal asks to leave.
    Quit,
    /// The keyboard cannot be read any more.
    Failed(io::Error),
}

/// The terminal while it is ours; dropped, it is as it was.
pub struct Owned {
    /// Where frames go. Never dropped: ratatui would tell of a cursor that it cannot show, on a standard error that may be
    /// gone with the terminal, and that ends a program by a crash. The cursor is shown when all is given back.
    pub terminal: ManuallyDrop<Terminal<CrosstermBackend<Stdout>>>,
}

impl Drop for Owned {
    fn drop(&mut self) {
        give_back();
    }
}

/// Takes the terminal over and listens. Whoever else has something to tell the loop does it by the sender.
///
/// # Errors
/// Standard input or output is no terminal.
pub fn open() -> io::Result<(Owned, Sender<Heard>, Receiver<Heard>)> {
    // With NO_COLOR crossterm would reset attributes too, and the selection would vanish: our theme obeys it instead.
    force_color_output(true);
    let (sender, events) = channel();
    listen_for_signals(sender.clone())?;
    enable_raw_mode()?;
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        give_back();
        before(panic);
    }));
    let opened = take_over();
    if opened.is_err() {
        give_back();
    }
    let owned = opened?;
    listen(sender.clone());
    Ok((owned, sender, events))
}

fn take_over() -> io::Result<Owned> {
    // The title says nothing of who is on the screen.
    execute!(stdout(), EnterAlternateScreen, Clear(ClearType::All))?;
    execute!(stdout(), EnableBracketedPaste, EnableMouseCapture, SetTitle("tactful"))?;
    Ok(Owned { terminal: ManuallyDrop::new(Terminal::new(CrosstermBackend::new(stdout()))?) })
}

/// What cannot be given back, because the terminal is gone, needs no giving back.
fn give_back() {
    let _ = execute!(stdout(), DisableMouseCapture, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

fn listen(sender: Sender<Heard>) {
    thread::spawn(move || {
        loop {
            let heard = crossterm::event::read().map_or_else(Heard::Failed, Heard::Event);
            // The mouse that only moves asks for nothing, and must not wake the loop.
            if matches!(&heard, Heard::Event(Event::Mouse(mouse)) if mouse.kind == MouseEventKind::Moved) {
                continue;
            }
            let is_last = matches!(heard, Heard::Failed(_));
            if sender.send(heard).is_err() || is_last {
                return;
            }
        }
    });
}

/// Ends the loop when the terminal is gone. Mostly a signal says so, not to a program that was started apart from the
/// terminal's session; the keyboard cannot be asked, since crossterm reads a closed one again and again.
#[cfg(unix)]
pub fn listen_for_its_end(sender: Sender<Heard>) {
    use std::io::IsTerminal;

    use rustix::event::{PollFd, PollFlags, poll};

    if !io::stdin().is_terminal() {
        return;
    }
    thread::spawn(move || {
        let keyboard = io::stdin();
        // Nothing is asked for: only its end is told.
        let mut watched = [PollFd::new(&keyboard, PollFlags::empty())];
        let ended = loop {
            match poll(&mut watched, None) {
                Err(rustix::io::Errno::INTR) => {}
                ended => break ended,
            }
        };
        if ended.is_ok() {
            let _ = sender.send(Heard::Quit);
        }
    });
}

/// Where there is no such call, the keyboard's error has to do.
#[cfg(not(unix))]
pub fn listen_for_its_end(_: Sender<Heard>) {}

#[cfg(unix)]
fn listen_for_signals(sender: Sender<Heard>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    thread::spawn(move || {
        for _ in signals.forever() {
            if sender.send(Heard::Quit).is_err() {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn listen_for_signals(_: Sender<Heard>) -> io::Result<()> {
    Ok(())
}
