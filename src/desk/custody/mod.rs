//! What is known stays the customer's: noting, setting right, taking back, at the open card.
//!
//! Always: a change is made to the revision that was read, so nobody overwrites a colleague's in silence; a tightening is
//! seen at once, even where it cannot be written; anything else is seen when it is durable; a loosening needs the
//! customer's own word and has its own trace; nothing of what is hidden in the encounter can be chosen, confirmed or guessed.

mod caller;
mod entries;
mod owed;
mod record;
mod undo;

pub use caller::Verified;
pub use entries::{Mendable, MendableKind, Pick};
pub use record::AskedBefore;
pub use undo::Word;

use owed::Mark;

pub(super) use owed::Owed;
pub(super) use undo::LastChange;

use super::{Desk, DeskError, Opened};
use crate::custody::{Asking, CustodyError, Direction, Ground, Mended};
use crate::disclosure::{Duty, PublicPart};
use crate::domain::{Channel, Clean, Customer, Encounter, Identity, Language};
use crate::store::{Act, StoreError, Whom};

/// How well the customer has to be known for a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// By name: what the house owes somebody may be written down for whoever says it.
    ByName,
    /// Verified: nobody else may give, refuse or take back a consent.
    Verified,
}

/// What is known of a change before it is made.
struct Asked {
    /// The way it goes.
    first: Direction,
    /// By this it is known when it is asked for again.
    mark: Mark,
    /// The phrase that names it, and nothing of what it says.
    name: &'static str,
}

impl Desk {
    /// How the guest at the open card is asked, in the language of the conversation; in English where that has no words of
    /// its own.
    #[must_use]
    pub fn asking(&self, encounter: &Encounter) -> Asking {
        Asking::of(&self.language(encounter), self.settings.controller.as_ref(), self.house.jurisdiction)
    }

    /// The language of the conversation at the open card: the one chosen, else the customer's first, else the house's.
    #[must_use]
    pub fn language(&self, encounter: &Encounter) -> Language {
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref());
        let own = customer.filter(|_| encounter.identity != Identity::Unverified).and_then(|customer| {
            let public = PublicPart::of(customer, encounter, &self.policy);
            public.languages.first().cloned()
        });
        encounter.language.clone().or(own).unwrap_or_else(|| self.house_language.clone())
    }

    /// Makes one change to the open customer.
    fn make(
        &mut self,
        encounter: &Encounter,
        known: Known,
        Asked { first, mark, name }: Asked,
        act: impl FnOnce(&Mended) -> Act,
        change: impl FnOnce(&mut Customer, Ground<'_>) -> Result<Mended, CustodyError>,
    ) -> Result<Opened, DeskError> {
        // The view is as tight as the encounter before anything else.
        self.change(encounter)?;
        self.require(Duty::Record)?;
        if first != Direction::Tighter {
            self.write_owed(encounter)?;
        }
        let open = self.open.as_ref().ok_or(DeskError::NothingOpen)?;
        let (Some(before), Some(revision)) = (open.customer.clone(), open.revision) else {
            return Err(DeskError::NotVerified);
        };
        if known == Known::Verified && encounter.identity != Identity::Verified {
            return Err(DeskError::NotVerified);
        }
        let mut after = before.clone();
        let how = self.phrases.text(how(encounter.channel));
        let asking = self.asking(encounter);
        let ground = self.ground(&how, &asking, encounter);
        let mended = change(&mut after, ground)?;
        let act = act(&mended);
        let last = LastChange::of(before, mended.taken_back, name);
        if first == Direction::Tighter {
            if let Some(open) = self.open.as_mut() {
                open.customer = Some(after);
                open.owed.push(Owed::new(act, mark));
            }
            self.write_owed(encounter)?;
        } else {
            let trace = self.entry(act, Whom::Customer(after.id.clone()), encounter);
            match self.store.put(&after, Some(revision), &trace) {
                Ok(revision) => {
                    if let Some(open) = self.open.as_mut() {
                        open.customer = Some(after);
                        open.revision = Some(revision);
                    }
                }
                Err(StoreError::Newer) => {
                    self.read_afresh(encounter)?;
                    return Err(DeskError::Store(StoreError::Newer));
                }
                Err(error) => return Err(DeskError::Store(error)),
            }
        }
        if let Some(open) = self.open.as_mut() {
            open.last = Some(last);
        }
        self.shown(encounter)
    }

    fn ground<'a>(&'a self, how: &'a Clean, asking: &'a Asking, encounter: &Encounter) -> Ground<'a> {
        Ground {
            policy: &self.policy,
            today: encounter.at.day(),
            how,
            asking,
            child_age: self.settings.child_age,
            id: uuid::Uuid::new_v4(),
        }
    }

    /// The card as it is now.
    fn shown(&mut self, encounter: &Encounter) -> Result<Opened, DeskError> {
        let card = self.change(encounter)?;
        Ok(Opened { card, encounter: encounter.clone(), languages: self.languages() })
    }

    /// A colleague was first: what stands here now is theirs, and nothing of one's own is left to undo.
    fn read_afresh(&mut self, encounter: &Encounter) -> Result<(), DeskError> {
        let id = self.open.as_ref().map(|open| open.id.clone()).ok_or(DeskError::NothingOpen)?;
        let stored = self.read_stored(&id)?;
        self.trace(Act::View, Whom::Customer(id), encounter)?;
        if let Some(open) = self.open.as_mut() {
            open.customer = Some(stored.customer);
            open.revision = Some(stored.revision);
            open.last = None;
        }
        Ok(())
    }
}

/// How a consent is expressed on this channel, as its record says it.
const fn how(channel: Channel) -> &'static str {
    match channel {
        Channel::Desk => "custody-how-desk",
        Channel::Phone | Channel::Speakerphone | Channel::Voicemail => "custody-how-phone",
        Channel::Video => "custody-how-video",
        Channel::Chat => "custody-how-chat",
        Channel::BackOffice => "custody-how-back-office",
    }
}
