//! What an examination of a store found: one finding for each thing looked at, good or bad.

use crate::domain::Clean;

/// Everything that was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examination {
    /// One finding for each thing, in the order in which they matter.
    pub findings: Vec<Finding>,
}

impl Examination {
    /// Whether anything is at fault.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(|finding| finding.verdict == Verdict::Fault)
    }

    /// One more.
    pub fn add(&mut self, check: Check, verdict: Verdict, count: u64) {
        self.findings.push(Finding { check, verdict, what: Clean::default(), count });
    }

    pub(super) fn sound(&mut self, check: Check) {
        self.findings.push(Finding { check, verdict: Verdict::Sound, what: Clean::default(), count: 0 });
    }

    pub(super) fn note(&mut self, check: Check, what: Clean, count: u64) {
        self.findings.push(Finding { check, verdict: Verdict::Note, what, count });
    }

    pub(super) fn fault(&mut self, check: Check, what: Clean, count: u64) {
        self.findings.push(Finding { check, verdict: Verdict::Fault, what, count });
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub check: Check,
    /// How it is.
    pub verdict: Verdict,
    /// What in particular: a path, a table, what `SQLite` says. Never anything of a customer.
    pub what: Clean,
    /// How many of them.
    pub count: u64,
}

/// How a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it should be.
    Sound,
    /// Worth knowing; nothing is wrong.
    Note,
    /// Wrong.
    Fault,
}

/// The things looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The log of the last changes beside the store is whole.
    Log,
    /// The key opens it, it is ours, and not newer than the program.
    Opens,
    /// Every page is what was written, by its keyed digest.
    Pages,
    /// Tables and indexes agree with each other.
    Tables,
    /// What refers to something finds it.
    References,
    /// The search index is whole.
    Search,
    /// Every customer can be read, and lists and search tables agree with it.
    Customers,
    /// No entry of the trail was removed, changed or put elsewhere.
    Trail,
    /// Its format is this program's.
    Format,
    /// Only the owner may read the files.
    Permissions,
    /// There is room on the disk.
    Room,
    /// Nothing is left of work that was cut short.
    Leftovers,
    /// There is a backup, and it is not old.
    Backups,
    /// The newest backup is where it was put; told under the same name as that it is not old.
    #[serde(rename = "backups")]
    BackupGone,
    /// What was erased is overwritten everywhere.
    Overwriting,
    /// Nothing is past its term.
    Terms,
    /// The training store opens, and its pages and tables are whole.
    Training,
}

impl Check {
    /// The word by which phrases and JSON name it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Opens => "opens",
            Self::Pages => "pages",
            Self::Tables => "tables",
            Self::References => "references",
            Self::Search => "search",
            Self::Customers => "customers",
            Self::Trail => "trail",
            Self::Format => "format",
            Self::Permissions => "permissions",
            Self::Room => "room",
            Self::Leftovers => "leftovers",
            Self::Backups => "backups",
            Self::BackupGone => "backup-gone",
            Self::Overwriting => "overwriting",
            Self::Terms => "terms",
            Self::Training => "training",
        }
    }
}
