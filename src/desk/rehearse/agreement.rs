//! How often trainers disagree with a rule: what they overruled, of what they had before them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::DeskError;
use super::TrainingRoom;
use crate::domain::Clean;
use crate::roleplay::Readers;

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// The rule's id.
    pub rule: Clean,
    /// Findings of it in attempts in which a trainer had a hand.
    pub findings: u64,
    /// Of these, overruled.
    pub overruled: u64,
    /// The trainers' reasons.
    pub reasons: Vec<Clean>,
}

impl TrainingRoom {
    /// Per rule how often trainers disagreed, the most disputed first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn agreement(&mut self) -> Result<Vec<Agreement>, DeskError> {
        let mut rules: BTreeMap<Clean, Agreement> = BTreeMap::new();
        for summary in self.summaries(Readers::Trainer)?.kept.iter().filter(|one| one.reviewed) {
            for finding in &summary.debrief.findings {
                let entry = rules.entry(finding.rule.clone()).or_insert_with(|| Agreement {
                    rule: finding.rule.clone(),
                    findings: 0,
                    overruled: 0,
                    reasons: Vec::new(),
                });
                entry.findings += 1;
                if let Some(reason) = &finding.overruled {
                    entry.overruled += 1;
                    entry.reasons.push(reason.clone());
                }
            }
        }
        let mut rules: Vec<Agreement> = rules.into_values().collect();
        rules.sort_by(|one, other| {
            let share = |rule: &Agreement, of: &Agreement| u128::from(rule.overruled) * u128::from(of.findings);
            share(other, one).cmp(&share(one, other)).then_with(|| one.rule.cmp(&other.rule))
        });
        Ok(rules)
    }
}
