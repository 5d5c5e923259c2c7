//! Finds what of the reject list stands in a text: in one walk over its words, whatever the length of the list.

use std::sync::LazyLock;

use super::fold::{Wanted, Words};
use super::refused::{Entry, refused_list};

/// So many words after the first run the second may stand.
const NEAR: usize = 3;

/// The first words of every run, as a tree of their bytes.
pub(super) struct Finder {
    nodes: Vec<Node>,
}

#[derive(Default)]
struct Node {
    next: Vec<(u8, usize)>,
    /// Runs whose first word may go on from here.
    open: Vec<Run>,
    /// Runs whose first word ends here.
    whole: Vec<Run>,
}

/// A run of words, and what must follow it.
struct Run {
    /// The entry's place in the list.
    place: usize,
    entry: &'static Entry,
    wanted: &'static Wanted,
    beside: Option<&'static [Wanted]>,
}

impl Run {
    fn is_at(&self, words: &Words, at: usize) -> bool {
        let follows = |end: usize| {
            let until = words.count().min(end + NEAR);
            let one = |run: &Wanted| (end..until).any(|at| run.end_from(words, at, until).is_some());
            self.beside.is_none_or(|beside| beside.iter().any(one))
        };
        self.wanted.end_from(words, at, words.count()).is_some_and(follows)
    }
}

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let mut finder = Finder { nodes: vec![Node::default()] };
    for (place, entry) in refused_list().refused.iter().enumerate() {
        for (wanted, beside) in entry.runs() {
            finder.add(Run { place, entry, wanted, beside });
        }
    }
    finder
});

impl Finder {
    /// The one for the list compiled in.
    pub fn built_in() -> &'static Self {
        &FINDER
    }

    fn add(&mut self, run: Run) {
        let Some((first, open)) = run.wanted.first() else { return };
        let mut at = 0;
        for byte in first.bytes() {
            at = self.child(at, byte).unwrap_or_else(|| {
                let new = self.nodes.len();
                self.nodes.push(Node::default());
                if let Some(node) = self.nodes.get_mut(at) {
                    node.next.push((byte, new));
                }
                new
            });
        }
        if let Some(node) = self.nodes.get_mut(at) {
            if open { node.open.push(run) } else { node.whole.push(run) }
        }
    }

    fn child(&self, at: usize, byte: u8) -> Option<usize> {
        let next = &self.nodes.get(at)?.next;
        next.iter().find(|(one, _)| *one == byte).map(|(_, child)| *child)
    }

    /// The first entry of the list that these words are of, among those that `counts`.
    pub fn first(&'static self, words: &Words, counts: impl Fn(&Entry) -> bool) -> Option<&'static Entry> {
        let mut found: Option<&Run> = None;
        for (at, word) in words.iter().enumerate() {
            let mut look = |runs: &'static [Run]| {
                for run in runs {
                    let is_first = found.is_none_or(|found| run.place < found.place);
                    if is_first && counts(run.entry) && run.is_at(words, at) {
                        found = Some(run);
                    }
                }
            };
            let mut place = Some(0);
            for byte in word.bytes() {
                place = place.and_then(|place| self.child(place, byte));
                match place.and_then(|place| self.nodes.get(place)) {
                    Some(node) => look(&node.open),
                    None => break,
                }
            }
            if let Some(node) = place.and_then(|place| self.nodes.get(place)) {
                look(&node.whole);
            }
        }
        found.map(|run| run.entry)
    }
}

#[cfg(test)]
mod tests {
    use super::{Finder, NEAR, Run};
    use crate::custody::fold::Words;
    use crate::custody::refused::refused_list;

    /// The list read from its beginning for every text, as one would by hand.
    fn by_hand(words: &Words) -> Option<&'static str> {
        let is_in = |wanted, beside| {
            let entry = &refused_list().refused[0];
            (0..words.count()).any(|at| Run { place: 0, entry, wanted, beside }.is_at(words, at))
        };
        let mut entries = refused_list().refused.iter();
        entries
            .find(|entry| entry.runs().any(|(wanted, beside)| is_in(wanted, beside)))
            .map(|entry| entry.about.as_str())
    }

    #[test]
    fn it_finds_what_the_list_finds() {
        let texts = include_str!("../../data/refused.toml").replace('*', "ів");
        let lines: Vec<&str> = texts.lines().collect();
        let mut found = 0;
        for line in &lines {
            for piece in line.split(['"', ',', '=']).chain([*line]) {
                let words = Words::of(piece);
                let quick = Finder::built_in().first(&words, |_| true).map(|entry| entry.about.as_str());
                assert_eq!(quick, by_hand(&words), "{piece}");
                found += usize::from(quick.is_some());
            }
        }
        assert!(found > 500, "{found}");
        let near =
            |gap: usize| Finder::built_in().first(&Words::of(&format!("wife {}likes", "x ".repeat(gap))), |_| true);
        assert!(near(NEAR - 1).is_some() && near(NEAR).is_none());
    }
}
