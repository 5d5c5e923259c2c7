//! The loop of the training room: one channel of events, one deadline, effects performed before the next frame. What the
//! other side writes comes as an event too; nothing wakes while nothing is written.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono_tz::Tz;
use crossterm::event::{Event, KeyEventKind, MouseEventKind};
use ratatui::backend::Backend;

use super::app::{App, Seat};
use super::command::{Command, Mode};
use super::effect::{Action, Effect};
use super::{keys, perform, view};
use crate::desk::{Rehearsal, TrainingRoom, Watch};
use crate::domain::Moment;
use crate::tui::input;
use crate::tui::terminal::{self, Heard};
use crate::tui::theme::Theme;

pub use super::view::list::Row;

/// What the room was left with.
pub struct Left {
    /// The room.
    pub room: TrainingRoom,
    /// The scene as it stands; everything of it is kept.
    pub rehearsal: Rehearsal,
}

/// Plays a scene at this seat until it is left.
///
/// # Errors
/// The terminal cannot be read or written.
pub fn play(room: TrainingRoom, rehearsal: Rehearsal, seat: Seat, now: fn(Tz) -> Moment) -> anyhow::Result<Left> {
    let (mut terminal, sender, events) = terminal::open()?;
    terminal::listen_for_its_end(sender.clone());
    // Nobody listens any more once the room is left.
    let watch = room.watch(Box::new(move || drop(sender.send(Heard::Written)))).ok();
    let mut table = Table { room, rehearsal, seat, watch, now };
    table.converse(&mut terminal.terminal, &events)?;
    drop(terminal);
    Ok(Left { room: table.room, rehearsal: table.rehearsal })
}

/// Chooses a scene from a list; none when the list is left.
///
/// # Errors
/// The terminal cannot be read or written.
pub fn choose(room: &TrainingRoom, rows: &[Row]) -> anyhow::Result<Option<usize>> {
    let (mut terminal, sender, events) = terminal::open()?;
    terminal::listen_for_its_end(sender);
    let theme = Theme::of(room.settings().theme);
    let (mut selected, mut helps) = (0_usize, false);
    loop {
        terminal.terminal.draw(|frame| view::list::draw(frame, (room.phrases(), theme), rows, (selected, helps)))?;
        let event = match events.recv() {
            Ok(Heard::Event(event)) => event,
            Ok(Heard::Failed(error)) => return Err(error.into()),
            Ok(Heard::Written) => continue,
            Ok(Heard::Quit) | Err(_) => return Ok(None),
        };
        let mode = if helps { Mode::Help } else { Mode::Choosing };
        let last = rows.len().saturating_sub(1);
        match action(mode, event) {
            Some(Action::Do(Command::Take)) => return Ok((!rows.is_empty()).then_some(selected)),
            Some(Action::Do(Command::Leave)) => return Ok(None),
            Some(Action::Do(Command::Up)) => selected = selected.saturating_sub(1),
            Some(Action::Do(Command::Down)) => selected = (selected + 1).min(last),
            Some(Action::Do(Command::PageUp)) => selected = selected.saturating_sub(10),
            Some(Action::Do(Command::PageDown)) => selected = (selected + 10).min(last),
            Some(Action::Do(Command::Help)) => helps = true,
            Some(Action::Do(Command::Back)) => helps = false,
            _ => {}
        }
    }
}

/// Everything a seat works with.
struct Table {
    room: TrainingRoom,
    rehearsal: Rehearsal,
    seat: Seat,
    watch: Option<Watch>,
    now: fn(Tz) -> Moment,
}

/// Whether the loop goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    On,
    Out,
}

impl Table {
    fn converse<B: Backend>(
        &mut self,
        terminal: &mut ratatui::Terminal<B>,
        events: &Receiver<Heard>,
    ) -> anyhow::Result<()>
    where
        B::Error: Send + Sync + 'static,
    {
        let theme = Theme::of(self.room.settings().theme);
        let interface = self.room.phrases().interface();
        let phrases = self.room.phrases();
        let stop = (phrases.text("train-stop-again"), phrases.text("train-stop-again-hint"));
        let mut app = App::new(self.seat, self.room.settings(), interface, stop, self.moment());
        let size = terminal.size()?;
        app.update(Action::Resize(size.width, size.height), self.moment());
        let first = perform::sight(&self.room, &self.rehearsal, self.seat, self.moment());
        app.update(Action::Saw(Box::new(first)), self.moment());
        if self.watch.is_none() && self.room.place().is_some() && self.seat != Seat::Alone {
            let phrases = self.room.phrases();
            let not_told = Action::Failed(phrases.text("watch-failed"), phrases.text("watch-failed-hint"));
            app.update(not_told, self.moment());
        }
        loop {
            let scene = view::Scene { app: &app, phrases: self.room.phrases(), policy: self.room.policy(), theme };
            let mut last_page = 0;
            terminal.draw(|frame| last_page = view::draw(frame, scene))?;
            app.drawn(last_page);
            if self.attend(&mut app, events)? == Goes::Out {
                return Ok(());
            }
        }
    }

    fn attend(&mut self, app: &mut App, events: &Receiver<Heard>) -> anyhow::Result<Goes> {
        let heard = match app.deadline() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(deadline) => {
                let left = (deadline - self.moment().utc()).to_std().unwrap_or(Duration::ZERO);
                events.recv_timeout(left + Duration::from_millis(1))
            }
        };
        let first = match heard {
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => return Ok(self.serve(app, Action::Wake)),
            Err(RecvTimeoutError::Disconnected) => return Ok(Goes::Out),
        };
        for heard in std::iter::once(first).chain(events.try_iter().take(AT_ONCE)) {
            let action = match heard {
                Heard::Quit => return Ok(Goes::Out),
                Heard::Failed(error) => return Err(error.into()),
                Heard::Written => {
                    if let Some(watch) = &self.watch {
                        watch.listen_again();
                    }
                    Some(Action::Written)
                }
                Heard::Event(event) => action(app.mode(), event),
            };
            if let Some(action) = action
                && self.serve(app, action) == Goes::Out
            {
                return Ok(Goes::Out);
            }
        }
        Ok(Goes::On)
    }

    fn serve(&mut self, app: &mut App, action: Action) -> Goes {
        let effects = app.update(action, self.moment());
        for effect in effects {
            if effect == Effect::Leave {
                return Goes::Out;
            }
            let now = self.moment();
            let answer = perform::perform(&mut self.room, &mut self.rehearsal, self.seat, effect, now);
            app.update(answer, self.moment());
        }
        Goes::On
    }

    fn moment(&self) -> Moment {
        (self.now)(self.room.zone())
    }
}

/// How many events at most are served before a frame is drawn.
const AT_ONCE: usize = 64;

/// What this event asks for in this mode.
fn action(mode: Mode, event: Event) -> Option<Action> {
    match event {
        Event::Key(pressed) if pressed.kind != KeyEventKind::Release => {
            let key = input::key(&pressed)?;
            match keys::resolve(mode, key) {
                Some(command) => Some(Action::Do(command)),
                None if mode.takes_text() => input::edit(key).map(Action::Edit),
                None => None,
            }
        }
        Event::Paste(text) => Some(Action::Paste(crate::domain::Clean::new(&text))),
        Event::Resize(columns, rows) => Some(Action::Resize(columns, rows)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::ScrollUp => Some(Action::Do(Command::Up)),
            MouseEventKind::ScrollDown => Some(Action::Do(Command::Down)),
            _ => None,
        },
        _ => None,
    }
}
