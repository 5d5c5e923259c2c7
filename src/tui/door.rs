//! What the screen asks of the desk at the door, and how it is performed.

use super::app::{App, Notice};
use super::effect::Action;
use crate::desk::{Desk, DeskError, Door, PeopleError, Pin};
use crate::disclosure::Duty;
use crate::domain::{Clean, Moment};

/// Something to do at the door.
#[derive(Clone, Debug, PartialEq)]
pub enum DoorEffect {
    /// Whoever is in goes out, and the door is closed.
    Lock,
    /// Somebody asks to be let in.
    SignIn(Clean, Pin),
    /// The first person of the house.
    AddFirst(Clean, Pin),
    /// The PIN typed twice was not the same.
    Differ,
    /// Adding the first person is put off.
    PutOff,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum DoorAnswer {
    /// A single person's store.
    Open,
    /// The same, and nobody has said yet that it stays so.
    Offer,
    /// These people can be let in; and why somebody is out now.
    Closed(Vec<Clean>, Option<Notice>),
    /// Somebody is in.
    In {
        /// Who.
        name: Clean,
        /// Whether their work is with customers.
        serves: bool,
    },
}

/// Tells the app what stands between the desk and whoever starts it.
///
/// # Errors
/// The store cannot be read.
pub fn begin(desk: &mut Desk, app: &mut App, now: Moment) -> Result<(), DeskError> {
    let answer = match desk.door()? {
        Door::Open if desk.offers_first_person()? => DoorAnswer::Offer,
        Door::Open => DoorAnswer::Open,
        Door::Closed(people) => match desk.signed_in() {
            Some(person) => DoorAnswer::In { name: person.name.clone(), serves: desk.policy().lets(Duty::Customers) },
            None => DoorAnswer::Closed(people, None),
        },
    };
    app.update(Action::Door(answer), now);
    Ok(())
}

/// Performs one effect at the door.
///
/// # Errors
/// Whoever it is may not come in, or it cannot be written.
pub fn perform(desk: &mut Desk, effect: DoorEffect) -> Result<Action, DeskError> {
    Ok(match effect {
        DoorEffect::Lock => {
            let said = desk.sign_out().err().map(|error| notice(desk, &error));
            closed(desk, said)?
        }
        DoorEffect::SignIn(name, pin) => {
            // Whoever has to wait has not tried yet.
            desk.may_try(name.as_str())?;
            desk.sign_in(name.as_str(), &pin)?;
            inside(desk)
        }
        DoorEffect::AddFirst(name, pin) => {
            desk.add_staff(name.as_str(), None, &pin)?;
            inside(desk)
        }
        DoorEffect::Differ => {
            let phrases = desk.phrases();
            Action::Failed(phrases.text("sign-in-differ"), phrases.text("sign-in-differ-hint"))
        }
        DoorEffect::PutOff => {
            desk.put_off_first_person()?;
            Action::Nothing
        }
    })
}

/// What the app is told of an error: whoever was sent out meanwhile stands before the door.
pub fn failed(desk: &mut Desk, error: &DeskError) -> Action {
    let said = notice(desk, error);
    if matches!(error, DeskError::People(PeopleError::NotSignedIn))
        && let Ok(action) = closed(desk, Some(said.clone()))
    {
        return action;
    }
    Action::Failed(said.sentence, said.hint)
}

/// Whoever was at the desk was sent out by a colleague's write.
pub fn sent_out(desk: &mut Desk) -> Action {
    let said = notice(desk, &DeskError::People(PeopleError::NotSignedIn));
    // Where the store does not answer, the door is closed all the same.
    closed(desk, Some(said.clone())).unwrap_or_else(|_| Action::Door(DoorAnswer::Closed(Vec::new(), Some(said))))
}

fn closed(desk: &mut Desk, said: Option<Notice>) -> Result<Action, DeskError> {
    Ok(Action::Door(match desk.door()? {
        Door::Open => DoorAnswer::Open,
        Door::Closed(people) => DoorAnswer::Closed(people, said),
    }))
}

fn inside(desk: &Desk) -> Action {
    let name = desk.signed_in().map(|person| person.name.clone()).unwrap_or_default();
    Action::Door(DoorAnswer::In { name, serves: desk.policy().lets(Duty::Customers) })
}

fn notice(desk: &Desk, error: &DeskError) -> Notice {
    error.note();
    Notice { sentence: error.sentence(desk.phrases()), hint: error.hint(desk.phrases()) }
}
