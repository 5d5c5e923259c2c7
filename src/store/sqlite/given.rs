//! What an import is given, made ready by the thread that reads.

use crate::domain::{Customer, Item};
use crate::store::StoreError;

use super::keys::{Keys, give_item_ids};
use super::row::{self, Prepared};

/// One customer to take in, made ready as far as that needs no store.
pub(super) struct Given {
    pub keys: Keys,
    /// As a customer not known before is kept, which most of a large file are.
    pub prepared: Prepared,
    /// The places of items that got their id here.
    named: Vec<usize>,
}

impl Given {
    pub fn new(mut customer: Customer, keys: &[&str]) -> Result<Self, StoreError> {
        let unnamed = |(place, item): (usize, &Item)| item.id.is_none().then_some(place);
        let named = customer.items.iter().enumerate().filter_map(unnamed).collect();
        give_item_ids(&mut customer, None);
        let prepared = row::prepare(&customer)?;
        Ok(Self { keys: Keys::named(keys), prepared, named })
    }

    /// The customer, with the ids of items that are known already.
    pub fn meeting(self, known: &Customer) -> Result<Customer, StoreError> {
        let mut customer = self.prepared.customer()?;
        for place in self.named {
            if let Some(item) = customer.items.get_mut(place) {
                item.id = None;
            }
        }
        give_item_ids(&mut customer, Some(known));
        Ok(customer)
    }
}
