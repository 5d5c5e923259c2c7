//! The loop: one channel of events, one deadline, effects performed before the next frame.
//!
//! Always: the terminal is as it was, however the loop ends; nothing wakes while nothing happens.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono_tz::Tz;
use ratatui::backend::Backend;

use super::app::{App, House};
use super::effect::{Action, Effect};
use super::terminal::{self, Heard};
use super::theme::Theme;
use super::view::{self, Scene};
use super::{door, input, perform};
use crate::desk::{Change, Desk, Look, Watch};
use crate::domain::{Clean, Moment};
use crate::log::{self, Event, Screen};

/// The full-screen desk, until staff leave it.
///
/// # Errors
/// The terminal cannot be read or written.
pub fn run(desk: Desk, now: fn(Tz) -> Moment) -> anyhow::Result<()> {
    let (mut terminal, sender, events) = terminal::open()?;
    // Nobody listens any more once the desk is left.
    let begin_watch = |desk: &Desk| {
        terminal::listen_for_its_end(sender.clone());
        desk.watch(Box::new(move || drop(sender.send(Heard::Written)))).ok()
    };
    converse(desk, &mut terminal.terminal, &events, begin_watch, now)
}

/// Whether the loop goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    On,
    Out,
}

fn converse<B: Backend>(
    mut desk: Desk,
    terminal: &mut ratatui::Terminal<B>,
    events: &Receiver<Heard>,
    begin_watch: impl FnOnce(&Desk) -> Option<Watch>,
    now: fn(Tz) -> Moment,
) -> anyhow::Result<()>
where
    B::Error: Send + Sync + 'static,
{
    let zone = desk.zone();
    let theme = Theme::of(desk.settings().theme);
    let mut app = App::new(House::of(desk.settings()), desk.phrases().interface(), now(zone));
    door::begin(&mut desk, &mut app, now(zone))?;
    let size = terminal.size()?;
    log::note(Event::Started(Screen::of(size.width, size.height)));
    app.update(Action::Resize(size.width, size.height), now(zone));
    let (mut watch, mut begin_watch) = (None, Some(begin_watch));
    loop {
        let scene = Scene { app: &app, phrases: desk.phrases(), policy: desk.policy(), theme };
        let mut last_page = 0;
        terminal.draw(|frame| last_page = view::draw(frame, scene))?;
        app.drawn(last_page);
        if let Some(begin_watch) = begin_watch.take() {
            log::note(Event::FirstFrame);
            watch = begin_watch(&desk);
            if watch.is_none() {
                log::note(Event::NotWatched);
                let (what, hint) = (desk.phrases().text("watch-failed"), desk.phrases().text("watch-failed-hint"));
                app.update(Action::Failed(what, hint), now(zone));
                continue;
            }
            // What was written before anybody would have told of it.
            if look_up(&mut desk, &mut app, Look::Settled, now(zone)) {
                continue;
            }
        }
        match attend(&mut desk, &mut app, events, watch.as_ref(), now)? {
            Goes::On => {}
            Goes::Out => {
                log::note(Event::Left);
                return Ok(());
            }
        }
    }
}

/// Serves what comes until there is something to draw. What came together is drawn together: typing ahead costs one frame;
/// what this desk itself has written costs none.
fn attend(
    desk: &mut Desk,
    app: &mut App,
    events: &Receiver<Heard>,
    watch: Option<&Watch>,
    now: fn(Tz) -> Moment,
) -> anyhow::Result<Goes> {
    let zone = desk.zone();
    loop {
        let heard = match app.deadline() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(deadline) => events.recv_timeout(until(deadline, now(zone))),
        };
        let first = match heard {
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => return Ok(serve(desk, app, Action::Wake, now(zone))),
            Err(RecvTimeoutError::Disconnected) => return Ok(Goes::Out),
        };
        let mut draw = false;
        for heard in std::iter::once(first).chain(events.try_iter().take(AT_ONCE)) {
            let (look, event) = match heard {
                Heard::Quit => return Ok(Goes::Out),
                Heard::Failed(error) => return Err(error.into()),
                Heard::Written => (Look::Settled, None),
                Heard::Event(event) => (Look::Glance, Some(event)),
            };
            if look == Look::Settled
                && let Some(watch) = watch
            {
                watch.listen_again();
            }
            draw |= look_up(desk, app, look, now(zone));
            let Some(event) = event else { continue };
            draw = true;
            if let Some(action) = input::action(app.mode(), event)
                && serve(desk, app, action, now(zone)) == Goes::Out
            {
                return Ok(Goes::Out);
            }
        }
        if draw {
            return Ok(Goes::On);
        }
    }
}

/// Looks whether a colleague has written, and obeys what the house has decided. Answers whether there is anything to draw.
/// What can't be looked at will say so itself when it is read again.
pub fn look_up(desk: &mut Desk, app: &mut App, look: Look, now: Moment) -> bool {
    let action = match desk.look(look) {
        Ok(Change::None) => return false,
        Ok(Change::SentOut) => {
            log::note(Event::SentOut);
            door::sent_out(desk)
        }
        Ok(Change::Something) => Action::ColleagueWrote,
        Err(error) => {
            error.note();
            Action::ColleagueWrote
        }
    };
    app.keeps_to(House::of(desk.settings()));
    serve(desk, app, action, now);
    true
}

/// How many events at most are served before a frame is drawn.
const AT_ONCE: usize = 64;

/// One action and everything that follows from it.
fn serve(desk: &mut Desk, app: &mut App, action: Action, now: Moment) -> Goes {
    let effects = app.update(action, now);
    if settle(desk, app, effects, now) { Goes::On } else { Goes::Out }
}

/// Performs effects and everything that follows from them. Answers whether staff stay. What fails ends its sequence: a
/// card that could not be parked is not closed by what came after it.
pub fn settle(desk: &mut Desk, app: &mut App, effects: Vec<Effect>, now: Moment) -> bool {
    let mut waiting: std::collections::VecDeque<Effect> = effects.into();
    while let Some(effect) = waiting.pop_front() {
        if effect == Effect::Quit {
            desk.close();
            let Some(lost) = lost(desk) else { return false };
            // Whoever leaves now would never hear of it. The next time they go.
            waiting.clear();
            waiting.extend(app.update(Action::CardLost(lost.0, lost.1), now));
            continue;
        }
        let answer = perform::perform(desk, effect, now);
        if matches!(answer, Action::Failed(..)) {
            waiting.clear();
        }
        waiting.extend(app.update(answer, now));
        if let Some((sentence, hint)) = lost(desk) {
            waiting.extend(app.update(Action::Failed(sentence, hint), now));
        }
    }
    true
}

/// What to say where something made at a card is lost with it; once.
fn lost(desk: &mut Desk) -> Option<(Clean, Clean)> {
    desk.take_unkept().then(|| (desk.phrases().text("error-unkept"), desk.phrases().text("hint-unkept")))
}

fn until(deadline: chrono::DateTime<chrono::Utc>, now: Moment) -> Duration {
    // A deadline that just passed is met at once; one that is far is looked at again when it is near.
    (deadline - now.utc()).to_std().unwrap_or(Duration::ZERO) + Duration::from_millis(1)
}
