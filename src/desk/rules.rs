//! The rules in force at this desk: the program's, tightened by the house's policy in the store, tightened by this desk's
//! own file. The settings keep within the limits of both. What a statement says of the house, and after how many days data
//! leave, the house's policy decides where it says so: a desk of its own could not.
//!
//! Always: nobody leaves the house's policy behind with another home or without a file; a change of it reaches a running
//! desk at its next look; a policy that cannot be read discloses nothing.

use std::path::Path;

use super::people::PeopleError;
use super::policy_file::{self, PolicyFile};
use super::{Desk, DeskError};
use crate::disclosure::{Duty, HousePolicy, Policy};
use crate::domain::Clean;
use crate::log::{self, Event};
use crate::phrases::Phrases;
use crate::retention::Terms;
use crate::settings::Settings;
use crate::store::{Act, KeptPolicy, Store, Whom};

/// What this desk's own files say, before the house's policy is laid over them.
#[derive(Clone)]
pub(super) struct Own {
    settings: Settings,
    file: PolicyFile,
    terms: Terms,
}

/// What holds at this desk.
pub(super) struct InForce {
    pub policy: Policy,
    pub settings: Settings,
    pub terms: Terms,
    pub revision: i64,
}

/// The house's policy as its store keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct HouseRules {
    /// The policy file's text; none where the house keeps none.
    pub policy: Option<String>,
    /// When it was last changed, RFC 3339 in UTC.
    pub changed: Option<String>,
    /// By whom.
    pub by: Option<Clean>,
}

impl Own {
    /// Reads this desk's own files.
    ///
    /// # Errors
    /// One of them cannot be read, or has faults.
    pub fn read(settings: Settings, kept: &KeptPolicy, phrases: &Phrases) -> Result<Self, DeskError> {
        let file = match settings.policy_file() {
            Some(file) => policy_file::read(&file, &knowing_roles_of(kept, phrases)?, phrases)?,
            None => PolicyFile::default(),
        };
        let terms = super::rights::terms_of(&settings, phrases)?;
        Ok(Self { settings, file, terms })
    }

    /// The rules in force with the house's policy as the store keeps it.
    ///
    /// # Errors
    /// It has faults: a newer program kept it.
    pub fn under(&self, kept: &KeptPolicy, phrases: &Phrases) -> Result<InForce, DeskError> {
        let house = of_house(kept, phrases)?;
        let own = self.file.clone();
        let statement = house.policy.statement.clone().or(own.policy.statement.clone());
        let policy = Policy::built_in().merge(house.policy).merge(own.policy);
        let settings = self.settings.clone().within(policy.limits()).stating(statement);
        let terms = self.terms.clone().with(&own.terms).with(&house.terms);
        Ok(InForce {
            policy: policy.asking_again_after(settings.ask_again_days),
            terms: terms.with_cases_at_most(settings.closed_case_days),
            settings,
            revision: kept.revision,
        })
    }
}

fn of_house(kept: &KeptPolicy, phrases: &Phrases) -> Result<PolicyFile, DeskError> {
    let Some(text) = &kept.text else { return Ok(PolicyFile::default()) };
    policy_file::parse(text, &Policy::built_in(), &phrases.text("policy-in-store"), phrases)
}

/// The program's own policy with the house's roles: a desk's file may name them.
fn knowing_roles_of(kept: &KeptPolicy, phrases: &Phrases) -> Result<Policy, DeskError> {
    let roles = of_house(kept, phrases)?.policy.role;
    Ok(Policy::built_in().merge(HousePolicy { role: roles, ..HousePolicy::default() }))
}

/// The rules with which a desk begins.
///
/// # Errors
/// A file of this desk or the house's policy has faults; the store cannot be read.
pub(super) fn begin(store: &mut dyn Store, settings: Settings, phrases: &Phrases) -> Result<(Own, InForce), DeskError> {
    let kept = store.kept_policy()?;
    let own = Own::read(settings, &kept, phrases)?;
    let in_force = own.under(&kept, phrases)?;
    Ok((own, in_force))
}

impl Desk {
    /// The house's policy in the store, and who decided it when.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn house_rules(&mut self) -> Result<HouseRules, DeskError> {
        self.check_signed_in()?;
        let kept = self.store.kept_policy()?;
        let (changed, by) = kept.changed.unzip();
        let changed = changed.map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
        Ok(HouseRules { policy: kept.text, changed, by })
    }

    /// Keeps the policy file at `path` as the house's, for every desk of the store.
    ///
    /// # Errors
    /// Not this person's duty; the file cannot be read or has faults; with it nobody could manage staff, or change it
    /// any more; it cannot be written.
    pub fn keep_house_policy(&mut self, path: &Path) -> Result<(), DeskError> {
        self.require(Duty::Policy)?;
        let text = policy_file::text_of(path)?;
        let known = Policy::built_in();
        let house = policy_file::parse(&text, &known, &policy_file::shown(path), &self.phrases)?;
        self.somebody_must_answer_for(&known.merge(house.policy))?;
        self.write_policy(Some(&text))
    }

    /// Takes the house's policy out of the store.
    ///
    /// # Errors
    /// Not this person's duty; it cannot be written.
    pub fn drop_house_policy(&mut self) -> Result<(), DeskError> {
        self.require(Duty::Policy)?;
        self.write_policy(None)
    }

    fn write_policy(&mut self, text: Option<&str>) -> Result<(), DeskError> {
        let trace = self.house_entry(Act::Policy);
        self.store.keep_policy(text, &trace)?;
        self.follow_the_house()
    }

    /// Nobody leaves this policy behind: it must leave somebody who can manage staff and change it again.
    fn somebody_must_answer_for(&mut self, policy: &Policy) -> Result<(), DeskError> {
        let staff = self.store.staff()?;
        let working: Vec<_> = staff.iter().filter(|one| one.retired.is_none()).map(|one| &one.role).collect();
        let roles: Vec<_> =
            if working.is_empty() { policy.roles().iter().map(|role| &role.id).collect() } else { working };
        let somebody_may = |duty| roles.iter().any(|role| policy.role_may(role, duty));
        if somebody_may(Duty::Staff) && somebody_may(Duty::Policy) {
            Ok(())
        } else {
            Err(PeopleError::NobodyToDecide.into())
        }
    }

    /// Takes over what the house has decided since: at once, for whatever is decided from now on. What may now be seen
    /// of an open card and could not before has its trace first, or the card is closed.
    ///
    /// # Errors
    /// The store cannot be read, or its policy has faults: then nothing is disclosed any more.
    pub(super) fn follow_the_house(&mut self) -> Result<(), DeskError> {
        let revision = self.store.policy_revision().map_err(DeskError::from);
        if matches!(revision, Ok(now) if Some(now) == self.rules) {
            return Ok(());
        }
        let kept = revision.and_then(|_| Ok(self.store.kept_policy()?));
        match kept.and_then(|kept| self.own.under(&kept, &self.phrases)) {
            Ok(rules) => {
                self.trace_what_may_loosen();
                self.decide_under(rules.policy);
                self.settings = rules.settings;
                self.terms = rules.terms;
                self.rules = Some(rules.revision);
                log::note(Event::RulesFollowed);
                Ok(())
            }
            Err(error) => {
                self.close();
                self.decide_under(Policy::that_discloses_nothing());
                self.rules = None;
                Err(error)
            }
        }
    }

    fn decide_under(&mut self, policy: Policy) {
        let role = self.policy.viewer_role().cloned();
        self.policy = policy;
        self.policy.looked_at_by(role);
        if let Some(open) = self.open.as_mut() {
            open.rules = super::RulesOfCard::Older;
        }
    }

    fn trace_what_may_loosen(&mut self) {
        let Some(open) = self.open.as_ref().filter(|open| open.customer.is_some()) else { return };
        let (id, encounter) = (open.id.clone(), open.encounter.clone());
        if self.trace(Act::View, Whom::Customer(id), &encounter).is_err() {
            self.close();
        }
    }
}
