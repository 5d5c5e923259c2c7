//! A fault in a policy file: where, what, and what was perhaps meant.

use std::ops::Range;

use crate::domain::Clean;

/// One fault, by line. The words come from the phrases: `message` with the arguments `key`, `word` and `limit`, and
/// `policy-did-you-mean` with `suggestion` where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The key it stands under, with dots.
    pub key: Clean,
    /// The phrase that says what is wrong.
    pub message: &'static str,
    /// What stands there.
    pub word: Clean,
    /// What could stand there instead, or the limit passed.
    pub limit: Clean,
    /// The nearest thing that could stand there.
    pub suggestion: Option<Clean>,
}

/// Places in a text as lines and columns.
pub struct Places<'a>(pub &'a str);

impl Places<'_> {
    /// Line and column of the byte where `span` begins; both from 1.
    pub fn of(&self, span: &Range<usize>) -> (usize, usize) {
        let before = self.0.get(..span.start).unwrap_or(self.0);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// The word of `known` nearest to `word`, if any is near enough to have been meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Clean> {
    let close = known.into_iter().map(|one| (strsim::jaro_winkler(word, one), one));
    let best = close.filter(|(likeness, _)| *likeness > 0.75).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, one)| Clean::new(one))
}
