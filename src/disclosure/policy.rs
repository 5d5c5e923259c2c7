//! The policy: categories, roles, notices, standing questions and conduct, and what the house restricts beyond them.
//!
//! The built-in policy is decoded from data/ on first use; [`Policy::merge`](super::Policy::merge) can only tighten it.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Duty;
use super::category::{Category, CategoryFile};
use super::house::HouseSwitches;
use super::limits::{Limits, Stricter};
use super::restrict::Restrict;
use super::role::{Role, RoleFile};
use super::standing::{Conduct, Notice, StandingQuestion, Switches, VerificationQuestion};
use super::viewer::Viewer;
use crate::domain::{Audience, CategoryId, Clean, Encounter, Interface, Language, RoleId};

/// What the house lets its staff see, do, say and ask.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(super) categories: Vec<Category>,
    pub(super) roles: Vec<Role>,
    /// What a role of the house's own may do at most.
    pub(super) house_role_may: Vec<Duty>,
    pub(super) viewer: Viewer,
    pub(super) notices: Vec<Notice>,
    pub(super) standing: Vec<StandingQuestion>,
    pub(super) verification: Vec<VerificationQuestion>,
    pub(super) conduct: Vec<Conduct>,
    switches: Switches,
    /// What the house says of the wording, in place of the program's.
    pub(super) wordings: HouseSwitches,
    pub(super) limits: Limits,
    pub(super) restricts: Vec<Restrict>,
    ask_again_days: u32,
    fallback: Option<Language>,
}

/// For how many days nobody asks again what a customer did not want noted, unless the house sets another time.
const ASK_AGAIN_DAYS: u32 = 365;

/// data/policy.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyFile {
    fallback_language: Language,
    switches: Switches,
    notice: Vec<Notice>,
    standing: Vec<StandingQuestion>,
    verification: Vec<VerificationQuestion>,
    conduct: Vec<Conduct>,
}

/// A file that did not decode would give an empty list, which discloses nothing; a test decodes all three.
static BUILT_IN: LazyLock<Option<Policy>> = LazyLock::new(|| {
    decode(
        include_str!("../../data/categories.toml"),
        include_str!("../../data/roles.toml"),
        include_str!("../../data/policy.toml"),
    )
    .ok()
});

fn decode(categories: &str, roles: &str, policy: &str) -> Result<Policy, toml::de::Error> {
    let categories: CategoryFile = toml::from_str(categories)?;
    let roles: RoleFile = toml::from_str(roles)?;
    let file: PolicyFile = toml::from_str(policy)?;
    Ok(Policy {
        categories: categories.category,
        roles: roles.role,
        house_role_may: roles.house_role_may,
        viewer: Viewer::default(),
        notices: file.notice,
        standing: file.standing,
        verification: file.verification,
        conduct: file.conduct,
        switches: file.switches,
        wordings: HouseSwitches::default(),
        limits: Limits::default(),
        restricts: Vec::new(),
        ask_again_days: ASK_AGAIN_DAYS,
        fallback: Some(file.fallback_language),
    })
}

impl Policy {
    /// The policy compiled in.
    #[must_use]
    pub fn built_in() -> Self {
        BUILT_IN.clone().unwrap_or_else(Self::that_discloses_nothing)
    }

    /// No category is known, no notice, no role: nothing has a basis, everything is private from any.
    #[must_use]
    pub fn that_discloses_nothing() -> Self {
        Self {
            categories: Vec::new(),
            roles: Vec::new(),
            house_role_may: Vec::new(),
            viewer: Viewer::default(),
            notices: Vec::new(),
            standing: Vec::new(),
            verification: Vec::new(),
            conduct: Vec::new(),
            switches: Switches::default(),
            wordings: HouseSwitches::default(),
            limits: Limits::default(),
            restricts: Vec::new(),
            ask_again_days: ASK_AGAIN_DAYS,
            fallback: None,
        }
    }

    /// The category of this id, if the house knows it.
    #[must_use]
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// Every category, in the order of the house's list; the derived ones come last.
    #[must_use]
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// Whether an item may have this category.
    #[must_use]
    pub fn knows_category(&self, id: &str) -> bool {
        self.categories.iter().any(|category| !category.derived && category.id.as_str() == id)
    }

    /// Whether this is the id of a category, derived or not.
    #[must_use]
    pub fn names_a_category(&self, id: &str) -> bool {
        self.categories.iter().any(|category| category.id.as_str() == id)
    }

    /// The name of a category in the interface language; an unknown one shows its id.
    #[must_use]
    pub fn label(&self, id: &CategoryId, interface: Interface) -> Clean {
        self.category(id).map_or_else(|| Clean::new(id.as_str()), |category| category.label.get(interface).clone())
    }

    /// The role of this id.
    #[must_use]
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// Every role.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// Whether the house has this role.
    #[must_use]
    pub fn knows_role(&self, id: &RoleId) -> bool {
        self.role(id).is_some()
    }

    /// The notice of this id.
    #[must_use]
    pub fn notice(&self, id: &str) -> Option<&Notice> {
        self.notices.iter().find(|notice| notice.id == *id)
    }

    /// Every notice the house knows.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The standing questions of this encounter.
    pub fn standing(&self, encounter: &Encounter) -> impl Iterator<Item = &StandingQuestion> {
        self.standing.iter().filter(move |question| question.belongs_to(encounter))
    }

    /// The verification questions of this encounter.
    pub fn verification(&self, encounter: &Encounter) -> impl Iterator<Item = &VerificationQuestion> {
        self.verification.iter().filter(move |question| question.belongs_to(encounter))
    }

    /// The standing lines of conduct of this encounter.
    pub fn conduct(&self, encounter: &Encounter) -> impl Iterator<Item = &Conduct> {
        self.conduct.iter().filter(move |line| line.belongs_to(encounter))
    }

    /// The switches of wording.
    #[must_use]
    pub fn switches(&self) -> Switches {
        Switches {
            confirm_stays: self.wordings.confirm_stays.unwrap_or(self.switches.confirm_stays),
            name_use: self.wordings.name_use.unwrap_or(self.switches.name_use),
        }
    }

    /// The numbers that the house sets for every desk.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The language of a question that the conversation language lacks.
    #[must_use]
    pub const fn fallback_language(&self) -> Option<&Language> {
        self.fallback.as_ref()
    }

    /// The same, where nobody asks again for so many days after a refusal.
    #[must_use]
    pub const fn asking_again_after(mut self, days: u32) -> Self {
        self.ask_again_days = days;
        self
    }

    /// For how many days nobody asks again about what a customer did not want noted.
    #[must_use]
    pub fn ask_again_days(&self) -> u32 {
        Stricter::More.of(self.ask_again_days, self.limits.ask_again_days)
    }

    /// The house's own restrictions.
    #[must_use]
    pub fn restricts(&self) -> &[Restrict] {
        &self.restricts
    }

    /// From whom things of a category are private if nobody said; a category the house does not know, from any.
    #[must_use]
    pub fn default_audience(&self, id: &CategoryId) -> Audience {
        self.category(id).map_or(Audience::ANY, |category| category.private_from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_compiled_in_decodes_and_names_only_what_it_knows() {
        let policy = decode(
            include_str!("../../data/categories.toml"),
            include_str!("../../data/roles.toml"),
            include_str!("../../data/policy.toml"),
        )
        .expect("data decodes");
        let named = policy.notices.iter().flat_map(|notice| notice.names.values().flatten());
        let removals = policy.roles.iter().flat_map(|role| &role.removes);
        let by_roles = removals.flat_map(|removal| removal.categories.iter().chain(&removal.except));
        let asked = policy.standing.iter().map(|question| &question.category);
        for id in named.chain(by_roles).chain(asked) {
            assert!(policy.category(id).is_some(), "{id}");
        }
    }

    #[test]
    fn every_question_is_there_in_every_full_language() {
        let policy = Policy::built_in();
        let of_categories = policy.categories.iter().map(|category| &category.question);
        let standing = policy.standing.iter().map(|question| &question.question);
        let verifying = policy.verification.iter().map(|question| &question.question);
        for question in of_categories.chain(standing).chain(verifying) {
            for tag in ["uk", "en", "de", "fr", "es", "it", "pt", "nl", "lt", "lv", "hr", "sr", "ro", "el", "ka"] {
                assert!(question.languages().any(|language| language.primary() == tag), "{question:?} {tag}");
            }
        }
    }

    #[test]
    fn the_kitchen_is_asked_about_on_every_occasion() {
        let policy = Policy::built_in();
        let at = crate::domain::Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
        for occasion in crate::domain::Occasion::ALL {
            let encounter = Encounter { occasion, ..Encounter::begin(crate::domain::Channel::Desk, at) };
            assert!(policy.standing(&encounter).any(|question| question.category.as_str() == "need"), "{occasion:?}");
        }
    }
}
