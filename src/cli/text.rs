//! What the desk answers, as lines of text for people.

use crate::desk::{Hit, Promise, QuietTask, StayDates};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::DateStyle;

/// A row of a search or a list.
#[must_use]
pub fn hit(hit: &Hit, dates: DateStyle) -> Clean {
    let stay = hit.stay.map(|stay| format!("  {}", stay_dates(stay, dates))).unwrap_or_default();
    Clean::new(&format!("{}{stay}", hit.name))
}

/// First and last day of a stay.
#[must_use]
pub fn stay_dates(stay: StayDates, dates: DateStyle) -> Clean {
    Clean::new(&format!("{} – {}", dates.write(stay.from), dates.write(stay.to)))
}

/// A quiet task.
#[must_use]
pub fn task(task: &QuietTask, phrases: &Phrases) -> Clean {
    let place = task.room.as_ref().map(|room| phrases.format("list-room", &[("room", Argument::Text(room))]));
    let parts = [task.eta.clone(), place, Some(task.name.clone())];
    let who = parts.into_iter().flatten().map(|part| part.to_string()).collect::<Vec<_>>().join(", ");
    let text = format!("{who}: {}", task.text);
    if task.done {
        phrases.format("list-done", &[("task", Argument::Text(&Clean::new(&text)))])
    } else {
        Clean::new(&text)
    }
}

/// A promise or an open case, with what is said beneath it.
#[must_use]
pub fn promise(promise: &Promise, phrases: &Phrases, dates: DateStyle) -> Vec<Clean> {
    let room = promise.room.as_ref().map(|room| phrases.format("list-room", &[("room", Argument::Text(room))]));
    let who = room.map_or_else(|| promise.name.to_string(), |room| format!("{room}, {}", promise.name));
    let mut lines = vec![Clean::new(&format!("{who}: {}", promise.what))];
    let promised = promise.promised.as_ref();
    lines.extend(promised.map(|what| phrases.format("list-promised", &[("what", Argument::Text(what))])));
    if let Some(due) = promise.due {
        let day = dates.write(due);
        let day = [("day", Argument::Text(&day))];
        lines.push(if promise.overdue {
            phrases.format("list-overdue", &day)
        } else {
            phrases.format("list-due", &day)
        });
    }
    lines
}
