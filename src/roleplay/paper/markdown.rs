//! Blocks as Markdown.

use super::block::{Bar, Block};
use crate::domain::Clean;
use crate::statement::marked;

/// The blocks as `CommonMark`.
pub fn write(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in blocks {
        let tight = matches!(
            (before, block),
            (
                Some(Block::Point(_) | Block::Below(_) | Block::Term(..)),
                Block::Point(_) | Block::Below(_) | Block::Term(..)
            )
        );
        if !tight && !out.is_empty() {
            out.push('\n');
        }
        out += &one(block);
        before = Some(block);
    }
    out
}

fn one(block: &Block) -> String {
    match block {
        Block::Title(text) => format!("# {}\n", marked(text)),
        Block::Heading(text) => format!("## {}\n", marked(text)),
        Block::Part(text) => format!("### {}\n", marked(text)),
        Block::Text(text) => format!("{}\n", marked(text)),
        Block::Small(text) | Block::Direction(text) => format!("*{}*\n", marked(text)),
        Block::Point(text) => format!("- {}\n", marked(text)),
        Block::Below(text) => format!("  - {}\n", marked(text)),
        Block::Term(word, text) => format!("  - **{}:** {}\n", marked(word), marked(text)),
        Block::Said(who, text) => format!("**{}:** {}\n", marked(who), marked(text)),
        Block::Card(lines) => joined(lines.iter().map(|line| format!("> {}  ", marked(line)))),
        Block::Chart(_, bars) => joined(bars.iter().map(bar)),
        Block::Lines(count) => (0..*count).map(|_| "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n").collect(),
        Block::NewSheet => "---\n".to_owned(),
    }
}

/// A bar of ten signs, with its note.
fn bar(bar: &Bar) -> String {
    let full = usize::from(bar.points.unwrap_or(0)).min(100).div_ceil(10);
    let drawn = match bar.points {
        Some(_) => format!("{}{}", "█".repeat(full), "░".repeat(10 - full)),
        None => "·".repeat(10),
    };
    let label = Clean::new(&format!("{drawn} {}", bar.note));
    format!("- {}", marked(&label))
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}
