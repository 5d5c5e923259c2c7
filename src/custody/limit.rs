//! The customer's own limits and wishes for address, and what the house owes them: a case with its promise.

use chrono::NaiveDate;

use super::fit::{TextOf, unfit};
use super::{CustodyError, Direction, Mended, TakenBack};
use crate::domain::{Audience, Boundary, BoundaryKind, Case, CaseState, Clean, Customer, Language, Wish};

/// A limit to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLimit {
    /// What must not be done.
    pub kind: BoundaryKind,
    /// What it is about: a category, a subject in the customer's words, or nothing in particular.
    pub about: Clean,
    /// In whose presence it applies; none is always.
    pub when: Option<Audience>,
    /// Who must not learn of it; none is any.
    pub private_from: Option<Audience>,
}

/// A wish for address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWish {
    /// "Call me ..."; empty where only something is never to be said.
    pub form: Clean,
    /// In which language.
    pub language: Language,
    /// What the customer never wants to hear; empty for nothing new.
    pub never: Clean,
    /// From whom the wished form is private.
    pub private_from: Audience,
}

/// A promise or a complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase {
    /// What happened.
    pub what: Clean,
    /// What was promised.
    pub promised: Clean,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// Longest text of a limit, a wish or a case, in characters.
const LONGEST: usize = 400;

fn check(text: &Clean, of: TextOf) -> Result<(), CustodyError> {
    if text.as_str().chars().count() > LONGEST {
        return Err(CustodyError::TooLong);
    }
    unfit(text.as_str(), of, 0).map_or(Ok(()), |kind| Err(CustodyError::Unfit(kind)))
}

/// Keeps a limit. A limit can only tighten.
///
/// # Errors
/// The text may not be kept.
pub fn set_limit(customer: &mut Customer, limit: &NewLimit) -> Result<Mended, CustodyError> {
    check(&limit.about, TextOf::OwnWords)?;
    let boundary =
        Boundary { kind: limit.kind, about: limit.about.clone(), when: limit.when, private_from: limit.private_from };
    if !customer.boundaries.contains(&boundary) {
        customer.boundaries.push(boundary);
    }
    Ok(Mended { direction: Direction::Tighter, taken_back: TakenBack::AtTheirWord })
}

/// Keeps a wish for address: the newest form in a language counts, what is never to be said adds up, and a wish that was
/// private stays so.
///
/// # Errors
/// Nothing is wished; the text may not be kept.
pub fn set_wish(customer: &mut Customer, new: &NewWish) -> Result<Mended, CustodyError> {
    if new.form.is_empty() && new.never.is_empty() {
        return Err(CustodyError::Empty);
    }
    check(&new.form, TextOf::OwnWords)?;
    check(&new.never, TextOf::OwnWords)?;
    let wish = customer.wish.get_or_insert_with(Wish::default);
    if !new.form.is_empty() {
        wish.forms.insert(new.language.to_string(), new.form.clone());
        let audience = wish.private_from.unwrap_or(Audience::NOBODY).union(new.private_from);
        wish.private_from = (!audience.is_empty() || wish.private_from.is_some()).then_some(audience);
    }
    if !new.never.is_empty() && !wish.never.contains(&new.never) {
        wish.never.push(new.never.clone());
    }
    Ok(Mended { direction: Direction::Tighter, taken_back: TakenBack::AtTheirWord })
}

/// Opens a case.
///
/// # Errors
/// Nothing is written, or the text may not be kept: a label is no case.
pub fn open_case(customer: &mut Customer, new: &NewCase, today: NaiveDate) -> Result<Mended, CustodyError> {
    if new.what.is_empty() {
        return Err(CustodyError::Empty);
    }
    check(&new.what, TextOf::Case)?;
    check(&new.promised, TextOf::Case)?;
    customer.cases.push(Case {
        opened: today,
        what: new.what.clone(),
        promised: new.promised.clone(),
        due: new.due,
        state: CaseState::Open,
        closed: None,
    });
    Ok(Mended { direction: Direction::Neutral, taken_back: TakenBack::Freely })
}
