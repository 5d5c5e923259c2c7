//! The blocks that a paper is made of.

use crate::domain::Clean;

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// From 0 to 100; none where there is no score.
    pub points: Option<u8>,
    /// What it stands for, in words.
    pub note: Clean,
}

/// A piece of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title, once.
    Title(Clean),
    /// A heading.
    Heading(Clean),
    /// A smaller heading.
    Part(Clean),
    /// A paragraph.
    Text(Clean),
    /// A paragraph in small print.
    Small(Clean),
    /// A point of a list.
    Point(Clean),
    /// A point of a list that belongs to the point before.
    Below(Clean),
    /// A word and what belongs to it, beneath a point.
    Term(Clean, Clean),
    /// A line of a conversation: who, and what.
    Said(Clean, Clean),
    /// A stage direction.
    Direction(Clean),
    /// The card, line by line.
    Card(Vec<Clean>),
    /// A chart, with its description in words.
    Chart(Clean, Vec<Bar>),
    /// Empty lines to write on.
    Lines(u8),
    /// What follows is another person's paper.
    NewSheet,
}
