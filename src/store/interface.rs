//! The `Store` interface: what the desk asks of a store, whatever keeps it.

use chrono::NaiveDate;

use super::{HouseRules, StoreError, TrailEntry, Upkeep};
use crate::custody::Carries;
use crate::disclosure::Policy;
use crate::domain::{Customer, CustomerId};

/// A customer's revision; grows with every change, so that nobody overwrites a newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub i64);

/// A customer as kept, with the revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The customer.
    pub customer: Customer,
    /// The revision read.
    pub revision: Revision,
}

/// How a search looks. What is private from somebody who is or may be present (a confidential stay's booking number,
/// a private order, a private wish) is searched and ranked exactly as if it did not exist.
#[derive(Clone, Copy)]
pub struct Filter<'a> {
    /// The day in the house's zone, for present stays first.
    pub day: NaiveDate,
    /// How many at most.
    pub limit: usize,
    /// Reduces a customer to the public part for the encounter; what is gone from it must neither match nor rank.
    /// What every encounter may find can be ranked without calling it.
    pub public: &'a dyn Fn(&Customer) -> Customer,
}

/// How much of a customer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What a list shows: id, name, first and last days of stays. Where it depends on the encounter which of these may
    /// be shown, the whole customer.
    Glance,
    /// Everything.
    Whole,
}

/// One match of a search, ranked; the desk decides what of it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The customer, as [`Detail::Glance`] has it; whole if found through something that may be private.
    pub customer: Customer,
    /// The closeness of the match: 0 is best; equal numbers are ordered by present stay, then id.
    pub rank: u32,
}

/// A kept import: nothing of it is seen before [`Import::commit`], nothing remains after [`Import::abandon`] or drop.
pub trait Import {
    /// Takes one customer in. Of a known customer only the keys that the record carries are brought up to date; what
    /// the desk changed since wins, and what the customer forbade or took back holds.
    ///
    /// # Errors
    /// When it cannot be written.
    fn add(&mut self, brought: Brought<'_>) -> Result<(), StoreError>;

    /// Makes everything added visible in one short transaction, with its trail entry.
    ///
    /// # Errors
    /// When it cannot be written; then nothing is visible.
    fn commit(self: Box<Self>, trace: &TrailEntry) -> Result<Imported, StoreError>;

    /// Leaves nothing behind.
    ///
    /// # Errors
    /// When what was staged cannot be removed now; the next opening removes it.
    fn abandon(self: Box<Self>) -> Result<(), StoreError>;
}

/// A record of a file, past the gate.
#[derive(Clone, Debug)]
pub struct Brought<'a> {
    /// Where it stands in the file.
    pub line: u64,
    /// The customer.
    pub customer: Customer,
    /// The top-level keys that it carries.
    pub keys: &'a [&'a str],
    /// How much of each.
    pub carries: Carries,
}

impl<'a> Brought<'a> {
    /// A whole document.
    #[must_use]
    pub const fn document(customer: Customer, keys: &'a [&'a str]) -> Self {
        Self { line: 0, customer, keys, carries: Carries::Whole }
    }
}

/// What an import did, and what of the file it did not take over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// In numbers.
    pub tally: ImportTally,
    /// Line of the file and key, where what is known was kept in place of what the file says.
    pub kept: Vec<(u64, &'static str)>,
}

/// What an import did, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportTally {
    /// Customers not known before.
    pub new: u64,
    /// Known customers whose document changed.
    pub changed: u64,
    /// Known customers whose document says what was known.
    pub unchanged: u64,
    /// Keys kept, whole or in part, because the desk had changed them since, or the customer had forbidden or taken back.
    pub kept: u64,
    /// Customers who were erased while the import was under way.
    pub erased: u64,
}

/// What changed, for a desk that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing since.
    None,
    /// Something; look again.
    Something,
}

/// Where customers and the trail are kept. Methods take `&mut self` because a store keeps prepared statements.
pub trait Store: super::People + super::Rights + HouseRules + Upkeep + Send {
    /// The customer of this id.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn get(&mut self, id: &CustomerId) -> Result<Option<Stored>, StoreError>;

    /// The customers that match `text`, best first: name in any order and script, phone digits, e-mail, booking and
    /// order numbers. At most `filter.limit`, and never more than 200 are ranked. What may be private is looked for by
    /// words and numbers of three characters and more, one of a script without spaces, and by whole shorter numbers.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn candidates(&mut self, text: &str, filter: Filter<'_>) -> Result<Vec<Candidate>, StoreError>;

    /// Customers whose stay begins on `day`, by id: at most `limit`, and beside them at most as many whose stay is
    /// confidential.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn arrivals(&mut self, day: NaiveDate, limit: usize, detail: Detail) -> Result<Vec<Customer>, StoreError>;

    /// Customers with a stay that covers `day` and began before it, by id; as many as [`Store::arrivals`].
    ///
    /// # Errors
    /// When the store cannot be read.
    fn in_house(&mut self, day: NaiveDate, limit: usize, detail: Detail) -> Result<Vec<Customer>, StoreError>;

    /// Customers with an open case, the earliest due first, then by id.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn open_cases(&mut self, limit: usize) -> Result<Vec<Customer>, StoreError>;

    /// Writes the customer if it still has the revision `expected` (none: it must be new), and its trail entry, in one
    /// durable transaction.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when somebody changed it since; otherwise when it cannot be written.
    fn put(
        &mut self,
        customer: &Customer,
        expected: Option<Revision>,
        trace: &TrailEntry,
    ) -> Result<Revision, StoreError>;

    /// Appends to the trail; durable when it returns.
    ///
    /// # Errors
    /// When it cannot be written: then nothing may be shown.
    fn append(&mut self, entry: &TrailEntry) -> Result<(), StoreError>;

    /// The trail, newest first, at most `limit` entries.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn trail(&mut self, limit: usize) -> Result<Vec<TrailEntry>, StoreError>;

    /// The trail of this customer, newest first and whole: the customer is entitled to every line of it.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn trail_of(&mut self, id: &CustomerId) -> Result<Vec<TrailEntry>, StoreError>;

    /// Calls `each` with every customer in the order of their ids.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` says so.
    fn for_each(&mut self, each: &mut dyn FnMut(Customer) -> Result<(), StoreError>) -> Result<(), StoreError>;

    /// Begins an import; a desk that is open goes on working meanwhile. `policy` says from whom something is private of
    /// which nobody said.
    ///
    /// # Errors
    /// When the store cannot be written, or another import is under way.
    fn import(&mut self, policy: &Policy) -> Result<Box<dyn Import + '_>, StoreError>;

    /// Quiet tasks ticked off for `day`, as opaque keys.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn done_tasks(&mut self, day: NaiveDate) -> Result<Vec<String>, StoreError>;

    /// Ticks a quiet task off, or on again.
    ///
    /// # Errors
    /// When it cannot be written.
    fn tick(&mut self, day: NaiveDate, task: &str, done: bool, trace: &TrailEntry) -> Result<(), StoreError>;

    /// Whether something was written by another process since the last call. Waits for nothing: what another is just
    /// writing is not counted yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn changes(&mut self) -> Result<Change, StoreError>;
}
