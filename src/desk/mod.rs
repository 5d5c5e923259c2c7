//! Floor 5: what staff can do, one method a use; each loads, decides, writes and leaves its trace.
//!
//! The two faces know only the desk. Always: no card without a trace written first; a tightening waits for nothing; what
//! leaves this room went through [`PublicPart`](crate::disclosure::PublicPart).

mod answer;
mod back_office;
mod conventions_folder;
mod custody;
mod defaults;
mod encounter;
mod error;
mod find;
mod house;
mod parked;
mod people;
mod policy_file;
mod refresh;
mod rehearse;
mod remark;
mod rights;
mod rules;
mod scenes;
mod statement;
mod strictness;
mod trail;
mod transfer;
mod upkeep;

pub use answer::{Begin, Done, Hit, Opened, Promise, QuietTask, Slot, StayDates};
pub use conventions_folder::{check_conventions, conventions_of};
pub use custody::{AskedBefore, Mendable, MendableKind, Pick, Verified, Word};
pub use error::DeskError;
pub use house::{Access, House, Jurisdiction, MakingReady};
pub use people::{
    AuditScope, ChainHash, ChainReport, Door, Member, MemberState, PeopleError, Pin, SignedIn, UnusualFinding,
    UnusualRules, unusual_schema,
};
pub use policy_file::check_policy;
pub use refresh::{Change, Look, Told, Watch};
pub use rehearse::{
    Agreement, AttemptId, Due, ErasedTrainee, How, Kept, Leading, Line, Point, Progress, Rehearsal, RoomPlace,
    RoomRestored, RoomUpkeep, Scene, Secret, Summaries, Summary, TeamLine, TrainingError, TrainingRoom,
    look_around_room, mend_room,
};
pub use rights::{Erased, Forbidden, Mode, RetentionKind, RetentionProgress, RetentionReport, Wanted};
pub use rules::HouseRules;
pub use scenes::{Rules, Scenes, check_scene, scene_fault, scene_fault_message, scene_of};
pub use trail::TrailLine;
pub use transfer::{ImportOutcome, Incoming};
pub use upkeep::{
    Backup, Check, Copied, Examination, Finding, Follow, HowFar, Place, Replace, Restored, Signature, Since, Stage,
    Unreadable, Verdict,
};

use crate::address::Conventions;
use crate::disclosure::Policy;
use crate::domain::{Clean, Customer, CustomerId, Encounter, Interface, Language};
use crate::phrases::Phrases;
use crate::settings::Settings;
use crate::store::{Revision, Store};

/// One desk: a store, the house's rules and words, and what is open on it now.
pub struct Desk {
    store: Box<dyn Store>,
    /// Whether a tightening is lost that could not be written, and nobody was told yet.
    unkept: bool,
    house: House,
    policy: Policy,
    /// What this desk's own files say.
    own: rules::Own,
    /// The revision of the house's policy that is in force here; none while it cannot be read.
    rules: Option<i64>,
    conventions: Conventions,
    remarks: crate::remark::Remarks,
    house_language: Language,
    phrases: Phrases,
    settings: Settings,
    terms: crate::retention::Terms,
    staff: Clean,
    open: Option<Open>,
    parked: [Option<CustomerId>; 3],
    search: SearchTrace,
    signed: people::Signed,
    paging: refresh::Paging,
    /// Customers who were traced on the page of many that is shown.
    traced: std::collections::BTreeSet<CustomerId>,
    clock: Box<dyn Fn() -> chrono::DateTime<chrono::Utc> + Send>,
}

/// The open card: whose, what was read, and the encounter it was last decided for.
struct Open {
    id: CustomerId,
    /// None while the person is a stranger: then nothing is read at all.
    customer: Option<Customer>,
    /// The revision that was read, or that this desk wrote.
    revision: Option<Revision>,
    encounter: Encounter,
    matched: Matched,
    rules: RulesOfCard,
    /// The last change of this encounter.
    last: Option<custody::LastChange>,
    /// What is seen here and could not be written yet, in the order of the changes.
    owed: Vec<custody::Owed>,
    /// How often a caller has answered in this encounter.
    tries: u32,
}

/// Whether the open card was decided under the rules in force.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RulesOfCard {
    InForce,
    /// The house has decided something else since.
    Older,
}

/// Whether lines were matched with what is hidden of the open customer, and that left its trace: one a card, not one a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Matched {
    Untraced,
    Traced,
}

/// Whether the search under way has its trail entry: one a search, not one a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SearchTrace {
    Owed,
    Written,
}

impl Desk {
    /// The program's own words in the interface language.
    #[must_use]
    pub const fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Changes the interface language.
    pub fn set_interface(&mut self, interface: Interface) {
        if self.phrases.interface() != interface {
            self.phrases = Phrases::new(interface);
        }
    }

    /// The effective settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The house's time zone.
    #[must_use]
    pub const fn zone(&self) -> chrono_tz::Tz {
        self.house.zone
    }

    /// The house's rules.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The languages' conventions of address.
    #[must_use]
    pub const fn conventions(&self) -> &Conventions {
        &self.conventions
    }
}
