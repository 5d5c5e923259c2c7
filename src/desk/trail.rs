//! The trace every act leaves, and reading it back.

use chrono::{DateTime, Utc};

use super::{Desk, DeskError};
use crate::domain::{Clean, Encounter};
use crate::store::{Act, TrailEntry, Whom};

/// One line of the trail as it is read: who, when, for what, about whom by token, what kind of act.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct TrailLine {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub who: Clean,
    /// In which role, if one was chosen.
    pub role: Option<Clean>,
    /// For what.
    pub purpose: crate::domain::Purpose,
    /// On which channel.
    pub channel: crate::domain::Channel,
    /// What kind of act.
    pub act: Act,
    /// The customer's random token; none for an act about nobody in particular.
    pub about: Option<Clean>,
    /// The reason given in free text, where the act needs one and as long as it is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Clean>,
}

impl Desk {
    pub(super) fn trace(&mut self, act: Act, about: Whom, encounter: &Encounter) -> Result<(), DeskError> {
        self.check_signed_in()?;
        let entry = self.entry(act, about, encounter);
        Ok(self.store.append(&entry)?)
    }

    /// Now, by the clock of this machine. What a call says of its moment decides what a card shows, never when the trail
    /// says that it was shown.
    pub(super) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Takes the time of the trail, of PINs and of their delays from another clock; for tests.
    pub fn set_clock(&mut self, clock: impl Fn() -> DateTime<Utc> + Send + 'static) {
        self.clock = Box::new(clock);
    }

    pub(super) fn entry(&self, act: Act, about: Whom, encounter: &Encounter) -> TrailEntry {
        TrailEntry {
            at: self.now(),
            who: self.staff.clone(),
            role: encounter.role.as_ref().or(self.policy.viewer_role()).map(|role| role.0.clone()),
            purpose: encounter.purpose,
            channel: encounter.channel,
            act,
            about,
        }
    }
}

pub(super) fn line(entry: TrailEntry) -> TrailLine {
    TrailLine {
        at: entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        who: entry.who,
        role: entry.role,
        purpose: entry.purpose,
        channel: entry.channel,
        act: entry.act,
        about: match entry.about {
            Whom::Nobody => None,
            Whom::Customer(id) => Some(id.text().clone()),
            Whom::Token(token) => Some(token),
        },
        reason: None,
    }
}
