//! Reading the trail: one's own freely, another's for data protection only, with a reason that is itself in the trail;
//! and whether the chain is whole.

use serde::Serialize;

use super::glass::reason_of;
use super::sign_in::is_same_name;
use super::{PeopleError, Signed};
use crate::desk::trail::{TrailLine, line};
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::store::{Act, ChainFault, ChainHash, Recorded, Whose};

/// Whose trail is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuditScope {
    /// One's own; in a single person's store that is all of it.
    #[default]
    Mine,
    /// Everybody's.
    Everybody,
    /// Of this member of staff.
    Of(Clean),
}

/// What looking through the chain found, as `audit verify --json` gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChainReport {
    /// How many entries there are.
    pub count: u64,
    /// The number of the last.
    pub last: u64,
    /// The hash of the last entry, to be kept elsewhere.
    pub head: String,
    /// The last segment that was sealed and has left.
    pub sealed: Option<SealedReport>,
    /// What is wrong, the first bad entry first.
    pub faults: Vec<FaultReport>,
}

/// A segment that has left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealedReport {
    /// The number of its last entry.
    pub last: u64,
    /// Its closing hash.
    pub hash: String,
    /// When it was sealed, RFC 3339 in UTC.
    pub at: String,
}

/// One fault of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultReport {
    /// The entry; none where it concerns the end.
    pub entry: Option<u64>,
    /// What kind of fault.
    pub rule: &'static str,
    /// In words.
    pub what: Clean,
}

impl Desk {
    /// One's own trail, newest first.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn audit(&mut self, limit: usize) -> Result<Vec<TrailLine>, DeskError> {
        self.audit_of(&AuditScope::Mine, None, limit)
    }

    /// The trail of whoever is asked for, newest first. Reading others' is in the trail, with its reason.
    ///
    /// # Errors
    /// Nobody is signed in; another's trail without the duty or without a reason; the store cannot be read.
    pub fn audit_of(
        &mut self,
        scope: &AuditScope,
        reason: Option<&str>,
        limit: usize,
    ) -> Result<Vec<TrailLine>, DeskError> {
        self.check_signed_in()?;
        let whose = match (scope, &self.signed) {
            (AuditScope::Mine | AuditScope::Everybody, Signed::Single) => Whose::Everybody,
            (AuditScope::Mine, Signed::In(person)) => Whose::Of(person.name.clone()),
            (AuditScope::Of(name), Signed::In(person)) if person.name == *name => Whose::Of(name.clone()),
            (scope, _) => {
                self.require(Duty::Audit)?;
                let reason = reason_of(reason.unwrap_or_default())?;
                let entry = self.house_entry(Act::Audit);
                self.store.append_with_reason(&entry, &reason)?;
                match scope {
                    AuditScope::Of(name) => Whose::Of(self.name_as_kept(name)?),
                    AuditScope::Mine | AuditScope::Everybody => Whose::Everybody,
                }
            }
        };
        let recorded = self.store.recorded(&whose, limit)?;
        Ok(recorded.into_iter().map(|Recorded { entry, reason, .. }| TrailLine { reason, ..line(entry) }).collect())
    }

    /// A name as the trail writes it, however it was typed.
    fn name_as_kept(&mut self, typed: &Clean) -> Result<Clean, DeskError> {
        let kept = self.store.staff()?.into_iter().map(|one| one.name);
        let mut same = kept.filter(|name| is_same_name(name.as_str(), typed.as_str()));
        Ok(same.next().unwrap_or_else(|| typed.clone()))
    }

    /// Looks through the whole chain; `known` is a head that was kept elsewhere.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn verify_trail(&mut self, known: Option<ChainHash>) -> Result<ChainReport, DeskError> {
        self.check_signed_in()?;
        let chain = self.store.verify_trail(known)?;
        Ok(ChainReport {
            count: chain.count,
            last: chain.last,
            head: chain.head.to_string(),
            sealed: chain.sealed.map(|seal| SealedReport {
                last: seal.number,
                hash: seal.hash.to_string(),
                at: seal.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            }),
            faults: chain.faults.into_iter().map(|fault| report(fault, &self.phrases)).collect(),
        })
    }
}

fn report(fault: ChainFault, phrases: &Phrases) -> FaultReport {
    let number = |id: &str, entry: u64| phrases.format(id, &[("entry", Argument::Number(entry))]);
    match fault {
        ChainFault::Missing(first, until) => {
            let last = until.saturating_sub(1).max(first);
            let range = [("entry", Argument::Number(first)), ("last", Argument::Number(last))];
            FaultReport { entry: Some(first), rule: "missing", what: phrases.format("chain-missing", &range) }
        }
        ChainFault::Altered(entry) => {
            FaultReport { entry: Some(entry), rule: "altered", what: number("chain-altered", entry) }
        }
        ChainFault::ReasonAltered(entry) => {
            FaultReport { entry: Some(entry), rule: "reason-altered", what: number("chain-reason-altered", entry) }
        }
        ChainFault::HeadNotFound => {
            FaultReport { entry: None, rule: "head-not-found", what: phrases.text("chain-head-not-found") }
        }
    }
}

impl From<PeopleError> for DeskError {
    fn from(error: PeopleError) -> Self {
        Self::People(error)
    }
}
