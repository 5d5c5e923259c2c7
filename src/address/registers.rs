//! The register of a language by formality, number and region. Always: what a region does not say otherwise is the
//! language's own; a pronoun that has a gender is said in it only where the person's is known.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Register, RegisterKind};
use crate::domain::{Clean, Formality, Gender};

/// How many are addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Towards {
    /// One person of this gender.
    One(Option<Gender>),
    /// Several.
    Several,
}

/// Register by formality, and towards several, with what regions say otherwise.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Registers {
    formal: RegisterRule,
    informal: RegisterRule,
    several: RegisterRule,
    /// Towards several, informally; absent is `several`.
    several_informal: Option<RegisterRule>,
    #[serde(default)]
    region: BTreeMap<String, RegionRegisters>,
}

/// What a region says otherwise.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct RegionRegisters {
    formal: Option<RegisterRule>,
    informal: Option<RegisterRule>,
    several: Option<RegisterRule>,
    several_informal: Option<RegisterRule>,
}

/// A register as the files write it.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct RegisterRule {
    kind: RegisterKind,
    pronoun: Clean,
    /// The pronoun to a man, where it has a gender: o senhor.
    masculine: Option<Clean>,
    /// To a woman: a senhora.
    feminine: Option<Clean>,
}

impl Registers {
    /// The register here.
    pub(super) fn of(&self, towards: Towards, formality: Formality, region: Option<&str>) -> Register {
        let own = region.and_then(|region| self.region.get(region));
        let (rule, gender) = match (towards, formality) {
            (Towards::One(gender), Formality::Formal) => {
                (own.and_then(|own| own.formal.as_ref()).unwrap_or(&self.formal), gender)
            }
            (Towards::One(gender), Formality::Informal) => {
                (own.and_then(|own| own.informal.as_ref()).unwrap_or(&self.informal), gender)
            }
            (Towards::Several, Formality::Formal) => {
                (own.and_then(|own| own.several.as_ref()).unwrap_or(&self.several), None)
            }
            (Towards::Several, Formality::Informal) => {
                let own = own.and_then(|own| own.several_informal.as_ref());
                (own.or(self.several_informal.as_ref()).unwrap_or(&self.several), None)
            }
        };
        let pronoun = match gender {
            Some(Gender::Masculine) => rule.masculine.as_ref(),
            Some(Gender::Feminine) => rule.feminine.as_ref(),
            _ => None,
        };
        Register { kind: rule.kind, pronoun: pronoun.unwrap_or(&rule.pronoun).clone() }
    }
}
