//! Setting right what is known: still true, corrected, private, withdrawn, not to be mentioned, closed.

use super::fit::TextOf;
use super::note::{Ground, check_text};
use super::place::Place;
use super::{CustodyError, Direction, TakenBack};
use crate::disclosure::{ORDER, RECOGNITION, REQUEST};
use crate::domain::{
    Audience, Boundary, BoundaryKind, CaseState, CategoryId, Clean, Consent, ConsentState, Customer, Purpose,
    Sensitivity, is_given,
};

/// What is done with one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The customer says that it is still so.
    StillTrue,
    /// The customer says it otherwise.
    Correct(Clean),
    /// It is private from these too.
    Private(Audience),
    /// It was not welcome: private from any, and not to be mentioned.
    Uneasy,
    /// The consent for this purpose is taken back.
    Withdraw(Purpose),
    /// It is private from these and from nobody else; looser.
    Open(Audience),
    /// The promise is kept.
    Close,
    /// The limit holds no longer; looser.
    Drop,
}

/// What a change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Which way it went.
    pub direction: Direction,
    /// Whether it can be taken back.
    pub taken_back: TakenBack,
}

impl Edit {
    /// Which way it goes, known before it is made.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        match self {
            Self::Private(_) | Self::Uneasy | Self::Withdraw(_) => Direction::Tighter,
            Self::StillTrue | Self::Correct(_) | Self::Close => Direction::Neutral,
            Self::Open(_) | Self::Drop => Direction::Looser,
        }
    }

    const fn taken_back(&self) -> TakenBack {
        match self {
            Self::Withdraw(_) => TakenBack::Never,
            Self::Private(_) | Self::Uneasy => TakenBack::AtTheirWord,
            Self::StillTrue | Self::Correct(_) | Self::Close | Self::Open(_) | Self::Drop => TakenBack::Freely,
        }
    }
}

/// Makes the change at this place. Whether the customer said so where it loosens is for the caller to know.
///
/// # Errors
/// The text may not be kept; this cannot be done with this entry. Nothing is changed then.
pub fn mend(customer: &mut Customer, place: Place, edit: &Edit, ground: Ground<'_>) -> Result<Mended, CustodyError> {
    let done = match (edit, place) {
        (Edit::StillTrue, Place::Item(at)) => customer.items.get_mut(at).map(|item| {
            item.confirmed_on = Some(ground.today);
        }),
        (Edit::Correct(text), Place::Item(at)) => {
            let Some(item) = customer.items.get_mut(at) else { return Err(CustodyError::NotWithThis) };
            let safety = item.sensitivity == Sensitivity::Health;
            check_text(text, if safety { TextOf::Safety } else { TextOf::Item }, ground.child_age)?;
            item.text = text.clone();
            item.confirmed_on = Some(ground.today);
            Some(())
        }
        (Edit::Private(audience), _) => {
            let known = audience_of(customer, place, ground);
            known.and_then(|known| set_audience(customer, place, known.union(*audience)))
        }
        (Edit::Open(audience), _) => set_audience(customer, place, *audience),
        (Edit::Uneasy, _) => uneasy(customer, place),
        (Edit::Withdraw(purpose), _) => withdraw(customer, place, *purpose, ground),
        (Edit::Close, Place::Case(at)) => customer.cases.get_mut(at).map(|case| {
            case.state = CaseState::Closed;
            case.closed = Some(ground.today);
        }),
        (Edit::Drop, Place::Limit(at)) => (at < customer.boundaries.len()).then(|| {
            customer.boundaries.remove(at);
        }),
        _ => None,
    };
    done.ok_or(CustodyError::NotWithThis)?;
    Ok(Mended { direction: edit.direction(), taken_back: edit.taken_back() })
}

/// From whom it is private now.
fn audience_of(customer: &Customer, place: Place, ground: Ground<'_>) -> Option<Audience> {
    let by_default =
        |own: Option<Audience>, id: &str| own.unwrap_or_else(|| ground.policy.default_audience(&CategoryId::new(id)));
    match place {
        Place::Item(at) => customer.items.get(at).map(|item| by_default(item.private_from, item.category.as_str())),
        Place::Visits => customer.visits.as_ref().map(|visits| by_default(visits.private_from, RECOGNITION)),
        Place::Order(at) => customer.orders.get(at).map(|order| by_default(order.private_from, ORDER)),
        Place::Request(stay, at) => {
            let request = customer.stays.get(stay).and_then(|stay| stay.requests.get(at));
            request.map(|request| by_default(request.private_from, REQUEST))
        }
        Place::Limit(at) => customer.boundaries.get(at).map(Boundary::audience),
        Place::Case(_) => None,
    }
}

fn set_audience(customer: &mut Customer, place: Place, audience: Audience) -> Option<()> {
    let private_from = match place {
        Place::Item(at) => &mut customer.items.get_mut(at)?.private_from,
        Place::Visits => &mut customer.visits.as_mut()?.private_from,
        Place::Order(at) => &mut customer.orders.get_mut(at)?.private_from,
        Place::Request(stay, at) => &mut customer.stays.get_mut(stay)?.requests.get_mut(at)?.private_from,
        Place::Limit(at) => &mut customer.boundaries.get_mut(at)?.private_from,
        Place::Case(_) => return None,
    };
    *private_from = Some(audience);
    Some(())
}

/// The tightening is kept, not the mood: private from any, and a limit on talking about it of which nobody else learns.
/// For an item that is a limit on its category, so it tightens more than it has to, never less; recognition is left out
/// altogether.
fn uneasy(customer: &mut Customer, place: Place) -> Option<()> {
    let (kind, about) = match place {
        Place::Item(at) => (BoundaryKind::NoSmallTalk, Clean::new(customer.items.get(at)?.category.as_str())),
        Place::Order(_) => (BoundaryKind::NoSmallTalk, Clean::new(ORDER)),
        Place::Request(..) => (BoundaryKind::NoSmallTalk, Clean::new(REQUEST)),
        Place::Visits => (BoundaryKind::NoRecognition, Clean::default()),
        Place::Case(_) | Place::Limit(_) => return None,
    };
    set_audience(customer, place, Audience::ANY)?;
    let limit = Boundary { kind, about, when: None, private_from: Some(Audience::ANY) };
    if !customer.boundaries.contains(&limit) {
        customer.boundaries.push(limit);
    }
    Some(())
}

/// The record of the withdrawal is added to those before it. Where nothing else given carries it, what was known goes; that
/// something was agreed to and taken back stays (GDPR Art. 7(1), 7(3)).
fn withdraw(customer: &mut Customer, place: Place, purpose: Purpose, ground: Ground<'_>) -> Option<()> {
    let consents = match place {
        Place::Item(at) => &mut customer.items.get_mut(at)?.consents,
        Place::Visits => &mut customer.visits.as_mut()?.consents,
        _ => return None,
    };
    let given = consents.iter().rev().find(|one| one.purpose == purpose && one.state == ConsentState::Given)?;
    let withdrawn = Consent {
        state: ConsentState::Withdrawn,
        on: Some(ground.today),
        expires: None,
        how: ground.how.clone(),
        channels: Vec::new(),
        explicit: false,
        ..given.clone()
    };
    consents.push(withdrawn);
    let is_carried = Purpose::ALL.into_iter().any(|purpose| is_given(consents, purpose, ground.today));
    if is_carried {
        return Some(());
    }
    if let Place::Item(at) = place {
        let item = customer.items.get_mut(at)?;
        item.text = Clean::default();
        item.confirmed_on = None;
    } else {
        let visits = customer.visits.as_mut()?;
        (visits.first, visits.last, visits.count) = (None, None, 0);
    }
    Some(())
}
