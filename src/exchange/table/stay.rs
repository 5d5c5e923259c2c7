//! What a row says of a stay. A cell that has no stay to belong to is reported, never dropped in silence.

use chrono::Days;

use super::super::gate::LONGEST_FIELD;
use super::super::mapping::Field;
use super::super::{Rule, Weight};
use super::row::{Gone, Refuse, Row};
use crate::domain::{Party, Request, Stay};

/// What says nothing without a day of arrival.
const OF_A_STAY: [Field; 9] = [
    Field::Booking,
    Field::To,
    Field::Nights,
    Field::Eta,
    Field::Room,
    Field::Adults,
    Field::Children,
    Field::Request,
    Field::Confidential,
];

impl Row<'_> {
    pub(super) fn stay(&self, refuse: Refuse<'_>) -> Result<Option<Stay>, Gone> {
        let Some(from) = self.day(Field::From, Weight::Record, refuse)? else {
            for field in OF_A_STAY {
                self.leave(field, Rule::CellAlone, refuse);
            }
            return Ok(None);
        };
        let last = self.number::<u64>(Field::Nights, refuse).map(|nights| from.checked_add_days(Days::new(nights)));
        if last == Some(None) {
            self.leave(Field::Nights, Rule::Number, refuse);
        }
        let to = match self.day(Field::To, Weight::Record, refuse)? {
            Some(to) => to,
            None => last.flatten().unwrap_or(from),
        };
        if to < from {
            refuse(self.refusal(self.place(Field::To), Rule::StayBackwards, Weight::Record));
            return Err(Gone);
        }
        let requests = self.values(Field::Request, LONGEST_FIELD, refuse);
        Ok(Some(Stay {
            booking: self.field(Field::Booking, refuse),
            from,
            to,
            eta: self.field(Field::Eta, refuse),
            room: self.field(Field::Room, refuse),
            room_ready: None,
            party: self.party(refuse),
            requests: requests.into_iter().map(|text| Request { text, private_from: None }).collect(),
            confidential: self.says_yes(Field::Confidential, refuse).unwrap_or_default(),
        }))
    }

    /// Who comes; children alone are no party.
    fn party(&self, refuse: Refuse<'_>) -> Option<Party> {
        let children = self.number(Field::Children, refuse);
        let adults = self.number(Field::Adults, refuse);
        if adults.is_none() && children.is_some_and(|children| children > 0) {
            self.leave(Field::Children, Rule::CellAlone, refuse);
        }
        adults.map(|adults| Party { adults, children: children.unwrap_or(0) })
    }
}
