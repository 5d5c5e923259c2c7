//! Where a scene stands: turn, real encounter, what the trainee said of it, what was met and broken so far. Small and cheap to
//! keep, so that a turn can be played again from where it began.

use std::collections::BTreeSet;

use crate::domain::{Audience, Bystander, CategoryId, Clean, Company, Encounter, Identity};

/// Where the scene stands in its course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The trainee is to answer.
    Trainee,
    /// The trainer is to have the guest speak.
    Guest,
    /// The scene has ended; the debrief is open.
    Ended,
}

/// Whether a change of company was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Noticed {
    /// By the key, before the next words.
    ByKey,
    /// The next words show it.
    ByWords,
    /// Neither.
    Missed,
}

/// A change of company that waits for the next words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The event.
    pub event: Clean,
    /// Whether the key was pressed since.
    pub key: bool,
    /// Whether there was something to do: who already counts everybody as present has no key to press.
    pub due: bool,
}

/// The state of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of its own, and every mixture of them is possible"
)]
pub struct Stage {
    /// The turn's place in the scene, from 0.
    pub turn: usize,
    /// Where the scene stands in its course.
    pub phase: Phase,
    /// The encounter as it really is.
    pub real: Encounter,
    /// Who is beside the guest, as the trainee said last.
    pub said: Company,
    /// Whether the guest has shown a document, or answered the house's questions.
    pub document: bool,
    /// Whether the screen is blank.
    pub blank: bool,
    /// Whether the reasons stand open.
    pub reasons: bool,
    /// Categories asked about openly.
    pub asked: BTreeSet<CategoryId>,
    /// Categories done quietly.
    pub done: BTreeSet<CategoryId>,
    /// Musts met.
    pub met: BTreeSet<Clean>,
    /// Must-nots and too-cautious that happened.
    pub broken: BTreeSet<Clean>,
    /// Events that happened.
    pub events: BTreeSet<Clean>,
    /// Whether anything private was said aloud.
    pub disclosed: bool,
    /// Whether a change of company was missed.
    pub missed: bool,
    /// Changes of company that wait for the next words.
    pub open: Vec<Open>,
}

impl Stage {
    /// The beginning.
    #[must_use]
    pub fn new(real: Encounter) -> Self {
        Self {
            turn: 0,
            phase: Phase::Trainee,
            said: real.company,
            document: real.identity == Identity::Verified,
            real,
            blank: false,
            reasons: false,
            asked: BTreeSet::new(),
            done: BTreeSet::new(),
            met: BTreeSet::new(),
            broken: BTreeSet::new(),
            events: BTreeSet::new(),
            disclosed: false,
            missed: false,
            open: Vec::new(),
        }
    }

    /// The encounter that the trainee's card is decided for: company is the stricter of what is so and what the trainee said,
    /// so that no frame after an event shows what the newcomer must not see.
    #[must_use]
    pub fn shown(&self) -> Encounter {
        Encounter { company: stricter(self.real.company, self.said), ..self.real.clone() }
    }

    /// Whether what the trainee said covers everybody who is there.
    #[must_use]
    pub fn is_noticed(&self) -> bool {
        covers(self.said, self.real.company)
    }
}

/// Whoever is present by one or the other.
fn stricter(one: Company, other: Company) -> Company {
    match (one, other) {
        (Company::Unknown, _) | (_, Company::Unknown) => Company::Unknown,
        (Company::Alone, company) | (company, Company::Alone) => company,
        (Company::With(one), Company::With(other)) => Company::With(one.union(other)),
    }
}

/// Whether `said` is at least as strict as `real`.
fn covers(said: Company, real: Company) -> bool {
    match (said, real) {
        (Company::Unknown, _) | (_, Company::Alone) | (Company::With(_), Company::Unknown) => true,
        (Company::Alone, _) => false,
        (Company::With(said), Company::With(real)) => real.bystanders().all(|one| includes(said, one)),
    }
}

fn includes(said: Audience, one: Bystander) -> bool {
    said.names(Bystander::Any) || Audience::of([one]).meets(said)
}

/// Whether somebody joined, or may have: what may be said became less.
#[must_use]
pub fn is_tighter(before: &Encounter, after: &Encounter) -> bool {
    let (before, after) = (before.present(), after.present());
    after.bystanders().any(|one| !before.names(one))
}
