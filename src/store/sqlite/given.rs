//! What an import is given, made ready by the thread that reads.

use crate::custody::{Carries, Changed, complete, go_on, hold};
use crate::disclosure::Policy;
use crate::domain::{Customer, Item};
use crate::store::{Brought, StoreError};

use super::keys::{Keys, give_item_ids};
use super::row::{self, Kept, Prepared};

/// One customer to take in, made ready as far as that needs no store.
pub(super) struct Given {
    /// Where it stands in its file.
    pub line: u64,
    pub keys: Keys,
    pub carries: Carries,
    /// As a customer not known before is kept, which most of a large file are.
    pub prepared: Prepared,
    /// The places of items that got their id here.
    named: Vec<usize>,
}

impl Given {
    pub fn new(brought: Brought<'_>) -> Result<Self, StoreError> {
        let Brought { line, mut customer, keys, carries } = brought;
        let unnamed = |(place, item): (usize, &Item)| item.id.is_none().then_some(place);
        let named = customer.items.iter().enumerate().filter_map(unnamed).collect();
        give_item_ids(&mut customer, None);
        let prepared = row::prepare(&customer)?;
        Ok(Self { line, keys: Keys::named(keys), carries, prepared, named })
    }

    /// The customer, with the ids of items that are known already.
    fn meeting(self, known: &Customer) -> Result<Customer, StoreError> {
        let mut customer = self.prepared.customer()?;
        for place in self.named {
            if let Some(item) = customer.items.get_mut(place) {
                item.id = None;
            }
        }
        give_item_ids(&mut customer, Some(known));
        Ok(customer)
    }

    /// The known customer with what the file says, and the keys in which something else is kept. What the desk changed
    /// since wins: of stays and orders what it changed, of other keys the whole. What the customer forbade or took back holds.
    pub fn bringing_up_to_date(self, known: &Kept, policy: &Policy) -> Result<(Customer, Keys), StoreError> {
        let (keys, carries) = (self.keys, self.carries);
        let (before, of_desk) = (&known.stored.customer, known.desk_keys);
        let mut brought = self.meeting(before)?;
        if carries == Carries::Parts {
            brought = complete(brought, before);
        }
        // The same file again: nothing of it has to be held to anything.
        if Keys::between(&brought, before).and(keys) == Keys::default() {
            return Ok((before.clone(), Keys::default()));
        }
        let [stays, orders] = [["stays"], ["orders"]].map(|key| Keys::named(&key));
        let touches = |key: Keys| of_desk.and(key) != Keys::default();
        let changed = Changed { stays: touches(stays), orders: touches(orders) };
        let held = hold(go_on(brought.clone(), before, changed), before, policy);
        let mut merged = before.clone();
        keys.without(of_desk.without(stays.or(orders))).copy(&held, &mut merged);
        let kept = Keys::between(&brought, &merged).and(keys);
        Ok((merged, kept))
    }
}
