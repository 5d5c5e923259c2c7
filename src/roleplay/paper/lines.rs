//! Blocks as plain lines, for a terminal and whoever listens to it.

use super::block::Block;
use crate::domain::Clean;

/// The blocks as lines, each with the blanks before it.
pub fn write(blocks: &[Block]) -> Vec<(usize, Clean)> {
    let mut lines = Vec::new();
    for block in blocks {
        let said = |who: &Clean, text: &Clean| Clean::new(&format!("{who}: {text}"));
        match block {
            Block::Title(text) | Block::Heading(text) => lines.push((0, text.clone())),
            Block::Part(text) | Block::Text(text) | Block::Small(text) => lines.push((2, text.clone())),
            Block::Direction(text) => lines.push((4, Clean::new(&format!("({text})")))),
            Block::Point(text) => lines.push((2, Clean::new(&format!("- {text}")))),
            Block::Below(text) => lines.push((4, text.clone())),
            Block::Term(who, text) | Block::Said(who, text) => lines.push((4, said(who, text))),
            Block::Card(card) => lines.extend(card.iter().map(|line| (6, line.clone()))),
            Block::Chart(_, bars) => lines.extend(bars.iter().map(|bar| (2, bar.note.clone()))),
            Block::Lines(_) | Block::NewSheet => {}
        }
    }
    lines
}
