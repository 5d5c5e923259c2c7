//! Interruptions: a card set aside for another person or a ringing telephone. Parked cards are numbers without names.

use super::{Begin, Desk, DeskError, Opened, Slot};
use crate::domain::{Channel, Encounter, Moment};

impl Desk {
    /// Sets the open card aside.
    ///
    /// # Errors
    /// Nothing is open, or three are parked already.
    pub fn park(&mut self) -> Result<Slot, DeskError> {
        let id = self.open.as_ref().map(|open| open.id.clone()).ok_or(DeskError::NothingOpen)?;
        let free = (1..).zip(&mut self.parked).find(|(_, place)| place.is_none());
        let (number, place) = free.ok_or(DeskError::ParkedFull)?;
        *place = Some(id);
        self.close();
        Ok(Slot(number))
    }

    /// Comes back to a parked card, with presence and identity as an encounter begins.
    ///
    /// # Errors
    /// Nothing is parked there, or the card cannot be opened; then it stays parked, unless nobody of this id is known any more.
    pub fn resume(&mut self, slot: Slot, at: Moment) -> Result<Opened, DeskError> {
        let index = usize::from(slot.0).wrapping_sub(1);
        let id = self.parked.get(index).cloned().flatten().ok_or(DeskError::NothingParked)?;
        let opened = self.open(&id, &Encounter::begin(Channel::Desk, at), Begin::Suggested);
        // Whoever was forgotten at another desk meanwhile does not come back, and holds no place.
        if matches!(opened, Ok(_) | Err(DeskError::NoSuchCustomer))
            && let Some(place) = self.parked.get_mut(index)
        {
            *place = None;
        }
        opened
    }

    /// The places where a card is parked.
    #[must_use]
    pub fn parked(&self) -> Vec<Slot> {
        (1..).zip(&self.parked).filter(|(_, place)| place.is_some()).map(|(number, _)| Slot(number)).collect()
    }
}
