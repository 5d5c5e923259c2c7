//! Floor 3: what may happen to a customer's data at the desk, as pure changes of the document: noting, confirming, correcting,
//! making private, withdrawing, limits, wishes, cases; whether a text may be noted at all; how a guest is asked; whether
//! a caller's answers fit; what of a newer document an older one has to keep to; how a file meets somebody who is known.
//!
//! Always: a change either tightens, is neutral, or is named [`Direction::Looser`]; a refusal, a withdrawal and a consent
//! are kept alike, by purpose, with their day; a text that is refused is kept nowhere.
//!
//! Reading order: [`Note`], [`unfit`], [`Asking`], [`Place`], [`Edit`], [`answers_fit`], [`carry`], [`hold`], [`complete`].

mod asking;
mod carry;
mod finder;
mod fit;
mod fold;
mod hold;
mod limit;
mod meet;
mod mend;
mod note;
mod place;
mod refused;
mod spoken_day;
mod verify;

pub use asking::Asking;
pub use carry::{carry, has_made_private, has_said_no};
pub use fit::{Kind, TextOf, unfit};
pub use hold::hold;
pub use limit::{NewCase, NewLimit, NewWish, open_case, set_limit, set_wish};
pub use meet::{Carries, Changed, complete, go_on};
pub use mend::{Edit, Mended, mend};
pub use note::{Answer, Ground, Note, Told, note, purpose_id};
pub use place::{Place, limits, places};
pub use refused::{Entry as RefusedEntry, List as RefusedList, refused_list};
pub use spoken_day::{DayOrder, SpokenDay, day_to_come};
pub use verify::answers_fit;

pub use crate::domain::is_given;

/// Which way a change goes for what may be seen, said and done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Less than before.
    Tighter,
    /// Something is added, brought up to date or set right; nothing that was private is less so.
    Neutral,
    /// More than before: only at the customer's own word.
    Looser,
}

/// Whether a change can be taken back within the encounter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenBack {
    /// Freely.
    Freely,
    /// Taking it back loosens something: only at the customer's own word.
    AtTheirWord,
    /// A withdrawal stays a withdrawal.
    Never,
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CustodyError {
    /// The text may not be kept.
    #[error("this text may not be kept")]
    Unfit(Kind),
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// The text is longer than a document takes.
    #[error("the text is too long")]
    TooLong,
    /// No purpose was asked for.
    #[error("no purpose")]
    NoPurpose,
    /// The house has no such category, or the program makes it itself.
    #[error("no such category")]
    NoSuchCategory,
    /// The notice that customers are given does not name this purpose for this category.
    #[error("the notice does not name this purpose for this category")]
    NotInTheNotice,
    /// A need is kept for safety alone, and what is kept for safety is a need.
    #[error("a need is kept for safety alone")]
    SafetyAlone,
    /// A parent may agree to what keeps a child safe, and to nothing else.
    #[error("a parent's consent covers safety only")]
    ParentForSafetyAlone,
    /// The last day is over already.
    #[error("the last day is over already")]
    Over,
    /// This cannot be done with this entry.
    #[error("not with this entry")]
    NotWithThis,
}
