//! The customer's rights at the desk: to have use restricted, to object, to be forgotten; and the terms of the house.
//! Each act is in the trail in the same write as what it does.

mod erase;
mod forbid;
mod retention;

pub use erase::Erased;
pub use forbid::{Forbidden, Wanted};
pub use retention::{Mode, RetentionKind, RetentionProgress, RetentionReport};

use super::{Desk, DeskError};
use crate::domain::{Clean, Customer, CustomerId};
use crate::phrases::{Argument, Phrases};
use crate::retention::{TermFault, Terms};
use crate::settings::Settings;
use crate::store::{Revision, StoreError, Stored};

/// How often a change is made again that somebody else's change came before.
const TRIES: u32 = 5;

impl Desk {
    /// Reads the customer, changes a copy and writes it, again if somebody was faster.
    pub(super) fn revise<T>(
        &mut self,
        id: &CustomerId,
        change: &mut dyn FnMut(&mut Self, Stored) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let mut tries = TRIES;
        loop {
            let stored = self.store.get(id)?.ok_or(DeskError::NoSuchCustomer)?;
            match change(self, stored) {
                Err(DeskError::Store(StoreError::Newer)) if tries > 0 => tries -= 1,
                done => return done,
            }
        }
    }

    /// The open card shows what was changed: what it was read from is read again, or dropped with the customer.
    pub(super) fn forget_open(&mut self, id: &CustomerId) {
        if self.open.as_ref().is_some_and(|open| open.id == *id) {
            self.close();
        }
        for place in &mut self.parked {
            if place.as_ref() == Some(id) {
                *place = None;
            }
        }
    }
}

/// The revision that a change builds on.
type Known = (Customer, Revision);

fn known(stored: Stored) -> Known {
    (stored.customer, stored.revision)
}

/// The terms of a desk's own file, or the program's.
///
/// # Errors
/// The file cannot be read, or it has faults.
pub(super) fn terms_of(settings: &Settings, phrases: &Phrases) -> Result<Terms, DeskError> {
    let Some(path) = &settings.terms else {
        return Ok(Terms::built_in());
    };
    let file = Clean::new(&path.to_string_lossy());
    let text = std::fs::read_to_string(path)
        .map_err(|error| DeskError::File { file: file.clone(), what: Clean::new(&error.to_string()) })?;
    Terms::of_house(&text).map_err(|faults| DeskError::Faults {
        file,
        faults: faults.iter().map(|fault| term_fault(fault, phrases)).collect(),
    })
}

/// A fault in terms, in words.
pub(super) fn term_fault(fault: &TermFault, phrases: &Phrases) -> Clean {
    match fault {
        TermFault::Unreadable(why) => phrases.format("terms-unreadable", &[("why", Argument::Text(why))]),
        TermFault::Unknown { kind, line, meant } => {
            let place = [("kind", Argument::Text(kind)), ("line", Argument::Number(*line))];
            match meant {
                None => phrases.format("terms-unknown", &place),
                Some(meant) => {
                    let [kind, line] = place;
                    phrases.format("terms-unknown-meant", &[kind, line, ("meant", Argument::Word(meant.id()))])
                }
            }
        }
        TermFault::Outside { kind, line, least, most } => phrases.format(
            "terms-outside",
            &[
                ("kind", Argument::Word(kind.id())),
                ("line", Argument::Number(*line)),
                ("least", Argument::Number((*least).into())),
                ("most", Argument::Number((*most).into())),
            ],
        ),
    }
}
