//! The guests whose rows may still go on: the latest few thousand, in the order in which they came.

use std::collections::{HashMap, VecDeque};

use super::super::input::Accepted;
use super::merge::Merge;

/// Guests held at once: longer than any arrivals list, and a few megabytes.
const WIDTH: usize = 4_096;

#[derive(Default)]
pub(super) struct Window {
    order: VecDeque<String>,
    held: HashMap<String, Held>,
}

struct Held {
    line: u64,
    accepted: Accepted,
    /// Made with the second row: most guests have one.
    merge: Option<Box<Merge>>,
}

impl Window {
    /// Adds a row to its guest. When the window is full, the guest who came first is settled and leaves it.
    pub(super) fn add(&mut self, line: u64, accepted: Accepted) -> Option<(u64, Accepted)> {
        let id = accepted.customer.id.as_str().to_owned();
        if let Some(held) = self.held.get_mut(&id) {
            let merge = held.merge.get_or_insert_with(|| Box::new(Merge::into(&held.accepted.customer)));
            merge.add(&mut held.accepted, accepted);
            return None;
        }
        self.order.push_back(id.clone());
        self.held.insert(id, Held { line, accepted, merge: None });
        if self.order.len() <= WIDTH { None } else { self.order.pop_front().and_then(|first| self.settle(&first)) }
    }

    /// Those who are still held, in their order.
    pub(super) fn rest(mut self) -> impl Iterator<Item = (u64, Accepted)> {
        let order = std::mem::take(&mut self.order);
        order.into_iter().filter_map(move |id| self.settle(&id))
    }

    fn settle(&mut self, id: &str) -> Option<(u64, Accepted)> {
        self.held.remove(id).map(|held| (held.line, held.accepted))
    }
}
