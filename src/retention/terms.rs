//! The terms: the program's own, and a house's within their limits.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::domain::Clean;

/// What a term is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The text of an item whose consent has ended.
    EndedConsent,
    /// An item long past its shelf life.
    StaleItem,
    /// The record of a consent that has ended.
    ConsentRecord,
    /// Earlier visits.
    Visits,
    /// The party of a stay.
    Party,
    /// A stay.
    Stay,
    /// An order.
    Order,
    /// A closed case.
    Case,
    /// Everything of a customer.
    Customer,
    /// Entries of the trail.
    Trail,
    /// Ticks at quiet tasks.
    QuietTask,
    /// Copies that the program made itself.
    OwnBackup,
}

impl Kind {
    /// Every kind, in the order of the file.
    pub const ALL: [Self; 12] = [
        Self::EndedConsent,
        Self::StaleItem,
        Self::ConsentRecord,
        Self::Visits,
        Self::Party,
        Self::Stay,
        Self::Order,
        Self::Case,
        Self::Customer,
        Self::Trail,
        Self::QuietTask,
        Self::OwnBackup,
    ];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::EndedConsent => "ended-consent",
            Self::StaleItem => "stale-item",
            Self::ConsentRecord => "consent-record",
            Self::Visits => "visits",
            Self::Party => "party",
            Self::Stay => "stay",
            Self::Order => "order",
            Self::Case => "case",
            Self::Customer => "customer",
            Self::Trail => "trail",
            Self::QuietTask => "quiet-task",
            Self::OwnBackup => "own-backup",
        }
    }
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// What it is for.
    pub id: Kind,
    /// Days.
    pub days: u32,
    /// The least a house may set.
    least: u32,
    /// The most.
    most: u32,
    /// The legal basis.
    pub basis: Clean,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    term: Vec<Term>,
}

/// Every term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms(Vec<Term>);

/// A file that did not decode would keep nothing a day longer than it must; a test decodes it.
static BUILT_IN: LazyLock<Vec<Term>> = LazyLock::new(|| {
    toml::from_str::<File>(include_str!("../../data/retention.toml")).map(|file| file.term).unwrap_or_default()
});

/// A house's own terms, as it writes them.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "tactful terms")]
pub struct HouseTerms {
    /// Days by kind, each within the limits of the program's own terms.
    #[serde(default)]
    #[schemars(with = "BTreeMap<Kind, u32>")]
    days: WrittenDays,
}

/// Days by kind as a house wrote them, not yet looked at.
pub type WrittenDays = BTreeMap<String, toml::Spanned<u32>>;

/// Days by kind, each within its limits.
pub type Days = Vec<(Kind, u32)>;

/// What is wrong with a house's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermFault {
    /// The file cannot be read as TOML, or has another key: the reader's own words.
    Unreadable(Clean),
    /// No such kind.
    Unknown {
        /// As the file has it.
        kind: Clean,
        /// Its line.
        line: u64,
        /// What was probably meant.
        meant: Option<Kind>,
    },
    /// More or less than may be.
    Outside {
        /// Which.
        kind: Kind,
        /// Its line.
        line: u64,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
}

impl Terms {
    /// The program's own terms.
    #[must_use]
    pub fn built_in() -> Self {
        Self(BUILT_IN.clone())
    }

    /// The program's own terms with the days of a house's file.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn of_house(text: &str) -> Result<Self, Vec<TermFault>> {
        let house: HouseTerms =
            toml::from_str(text).map_err(|error| vec![TermFault::Unreadable(Clean::new(&error.to_string()))])?;
        Ok(Self::built_in().with(&Self::days_of(&house.days, text)?))
    }

    /// What a house wrote in `text`, as days of known kinds within their limits.
    ///
    /// # Errors
    /// Each kind that is not known, each number outside its limits, by its line in `text`.
    pub fn days_of(written: &WrittenDays, text: &str) -> Result<Days, Vec<TermFault>> {
        let (mut known, mut faults) = (Days::new(), Vec::new());
        for (id, days) in written {
            let before = text.get(..days.span().start).unwrap_or_default();
            let line = before.bytes().filter(|byte| *byte == b'\n').count() as u64 + 1;
            let Some(term) = BUILT_IN.iter().find(|term| term.id.id() == id) else {
                faults.push(TermFault::Unknown { kind: Clean::new(id), line, meant: nearest(id) });
                continue;
            };
            if (term.least..=term.most).contains(days.get_ref()) {
                known.push((term.id, *days.get_ref()));
            } else {
                faults.push(TermFault::Outside { kind: term.id, line, least: term.least, most: term.most });
            }
        }
        if faults.is_empty() { Ok(known) } else { Err(faults) }
    }

    /// The same with other days for these kinds.
    #[must_use]
    pub fn with(mut self, days: &Days) -> Self {
        for (kind, days) in days {
            self.0.iter_mut().filter(|term| term.id == *kind).for_each(|term| term.days = *days);
        }
        self
    }

    /// The same, closed cases leaving after at most so many days.
    #[must_use]
    pub fn with_cases_at_most(mut self, days: u32) -> Self {
        for term in self.0.iter_mut().filter(|term| term.id == Kind::Case) {
            term.days = term.days.min(days);
        }
        self
    }

    /// Days of a kind; none if the kind has no term.
    #[must_use]
    pub fn days(&self, kind: Kind) -> u32 {
        self.0.iter().find(|term| term.id == kind).map_or(0, |term| term.days)
    }

    /// Every term, in the order of the file.
    #[must_use]
    pub fn all(&self) -> &[Term] {
        &self.0
    }
}

fn nearest(id: &str) -> Option<Kind> {
    let likeness = |kind: &Kind| strsim::normalized_damerau_levenshtein(id, kind.id());
    let best = Kind::ALL.into_iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))?;
    (likeness(&best) >= 0.6).then_some(best)
}

impl Default for Terms {
    fn default() -> Self {
        Self::built_in()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_term_within_its_own_limits() {
        let terms = Terms::built_in();
        assert_eq!(terms.all().iter().map(|term| term.id).collect::<Vec<_>>(), Kind::ALL);
        assert!(
            terms.all().iter().all(|term| term.least <= term.days && term.days <= term.most && !term.basis.is_empty())
        );
    }

    #[test]
    fn a_house_sets_days_within_the_limits_and_is_told_where_it_does_not() {
        let terms = Terms::of_house("[days]\nstay = 90\norder = 3650\n").expect("no fault");
        assert_eq!((terms.days(Kind::Stay), terms.days(Kind::Order), terms.days(Kind::Party)), (90, 3650, 0));
        let faults = Terms::of_house("[days]\nparty = 1\nended-consent = 91\nstays = 2\n").expect_err("faults");
        let line = |fault: &TermFault| match fault {
            TermFault::Outside { kind, line, .. } => (kind.id().to_owned(), *line),
            TermFault::Unknown { kind, line, meant } => (format!("{kind} {meant:?}"), *line),
            TermFault::Unreadable(_) => (String::new(), 0),
        };
        let mut found: Vec<_> = faults.iter().map(line).collect();
        found.sort();
        assert_eq!(found, [("ended-consent".into(), 3), ("party".into(), 2), ("stays Some(Stay)".into(), 4)]);
        assert!(matches!(Terms::of_house("[day]\n").expect_err("a fault")[..], [TermFault::Unreadable(_)]));
    }
}
