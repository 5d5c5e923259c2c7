//! Floor 2: what may be seen, done, said and asked. Rules only restrict.
//!
//! Reading order: [`Permissions`], the [`Policy`] and its parts, [`PublicPart`] (what may be known here at all), the
//! rules (one function a file), [`decide`].

mod category;
mod decide;
mod duty;
mod house;
mod limits;
mod permission;
mod policy;
mod public_part;
mod restrict;
mod role;
mod rules;
mod spoken;
mod standing;
mod thing;
mod viewer;

pub use category::{CASE, Category, CategoryFile, ORDER, RECOGNITION, REQUEST, STAY};
pub use decide::{Decision, Decisions, Reason, decide, may_ask, sees_cases, sees_stay, was_asked_in_vain};
pub use duty::Duty;
pub use house::{Fault, HousePolicy, HouseRole, HouseStatement, HouseSwitches};
pub(crate) use house::{Places, nearest};
pub use limits::{Limits, Stricter};
pub use permission::{Permissions, Verdict};
pub use policy::Policy;
pub use public_part::PublicPart;
pub use restrict::Restrict;
pub use role::{PermissionWord, Removal, Role, RoleFile};
pub use rules::RuleId;
pub use spoken::Spoken;
pub use standing::{Conduct, ConfirmStays, NameUse, Notice, StandingQuestion, Switches, VerificationQuestion};
pub use thing::Subject;
pub use viewer::Glass;
