//! Floor 1: what the program writes down of itself for whoever has to mend it. Pure: an event goes to `tracing`, and the
//! command line decides where that is written.
//!
//! Always: an event is made of numbers and of words that stand in the source. No name, id, path, search or text of
//! anybody can be part of one, because no variant has a place for it. This is the only room that names `tracing`.

use std::panic::Location;

/// The target by which the program's own events are told from those of libraries.
pub const TARGET: &str = "tactful";

/// Something that happened to the program.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// The desk begins on a screen of this size, or on none.
    Started(Screen),
    /// A store was opened.
    StoreOpened {
        /// How long it took.
        micros: u64,
        /// Whose.
        store: StoreKind,
    },
    /// The first frame stands on the screen.
    FirstFrame,
    /// The desk was left.
    Left,
    /// A store was brought from one format to another.
    Migrated {
        /// Before.
        from: u64,
        /// After.
        to: u64,
    },
    /// A file of customers was taken in.
    Imported(Imported),
    /// Upkeep of the store was done.
    Kept(Upkeep),
    /// The house's policy changed, and this desk follows.
    RulesFollowed,
    /// Whoever was signed in was sent out.
    SentOut,
    /// The file system tells this desk of no writes.
    NotWatched,
    /// Something failed; its kind.
    Failed(Kind),
    /// The program has a fault, at this place in the source. What it says of it is not told: it may quote a customer.
    Panicked(Option<&'a Location<'a>>),
}

/// A kind of failure: a word that stands in the source; for most the phrase that says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(pub &'static str);

/// How large a terminal is; its exact size tells machines apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Line by line.
    None,
    /// Below 80 columns or 24 rows.
    Small,
    /// 80 columns and 24 rows, or more.
    Ordinary,
    /// 120 columns and 40 rows, or more.
    Large,
}

/// Whose store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreKind {
    /// The guests'.
    Guests,
    /// The training room's.
    Training,
}

/// What an import did, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records read.
    pub read: u64,
    /// Customers not known before.
    pub new: u64,
    /// Customers changed.
    pub changed: u64,
    /// Things refused.
    pub refused: u64,
    /// How long it took.
    pub millis: u64,
}

/// Upkeep that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upkeep {
    /// A copy.
    Backup,
    /// A store from a copy.
    Restore,
    /// A new key.
    KeyChange,
}

impl Screen {
    /// The size of a terminal.
    #[must_use]
    pub const fn of(columns: u16, rows: u16) -> Self {
        match (columns, rows) {
            (120.., 40..) => Self::Large,
            (80.., 24..) => Self::Ordinary,
            _ => Self::Small,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Small => "small",
            Self::Ordinary => "80x24",
            Self::Large => "120x40",
        }
    }
}

/// Writes an event down. What is ordinary waits until something is worth a write: the first frame, a failure, a change.
pub fn note(event: Event<'_>) {
    match event {
        Event::Started(screen) => {
            let (version, screen) = (env!("CARGO_PKG_VERSION"), screen.word());
            tracing::debug!(target: TARGET, event = "started", version, screen);
        }
        Event::StoreOpened { micros, store } => {
            let store = match store {
                StoreKind::Guests => "guests",
                StoreKind::Training => "training",
            };
            tracing::debug!(target: TARGET, event = "store-opened", store, micros);
        }
        Event::FirstFrame => tracing::info!(target: TARGET, event = "first-frame"),
        Event::Left => tracing::info!(target: TARGET, event = "left"),
        Event::Migrated { from, to } => tracing::info!(target: TARGET, event = "migrated", from, to),
        Event::Imported(Imported { read, new, changed, refused, millis }) => {
            tracing::info!(target: TARGET, event = "imported", read, new, changed, refused, millis);
        }
        Event::Kept(what) => {
            let what = match what {
                Upkeep::Backup => "backup",
                Upkeep::Restore => "restore",
                Upkeep::KeyChange => "key-change",
            };
            tracing::info!(target: TARGET, event = "upkeep", what);
        }
        Event::RulesFollowed => tracing::info!(target: TARGET, event = "rules-followed"),
        Event::SentOut => tracing::info!(target: TARGET, event = "sent-out"),
        Event::NotWatched => tracing::warn!(target: TARGET, event = "not-watched"),
        Event::Failed(Kind(kind)) => {
            let kind = kind.trim_start_matches("hint-");
            tracing::warn!(target: TARGET, event = "failed", kind);
        }
        Event::Panicked(place) => {
            let file = place.map_or("", Location::file);
            let (line, column) = place.map_or((0, 0), |place| (place.line(), place.column()));
            tracing::error!(target: TARGET, event = "panic", file, line, column);
        }
    }
}
