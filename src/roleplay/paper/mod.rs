//! Paper: debriefs and sheets as Markdown and as self-contained HTML pages. What is said is decided once, in blocks; the two
//! forms only write it. Whatever a text contains arrives as that text; nothing is loaded from outside, and nothing runs.

mod block;
mod debrief;
mod html;
mod lines;
mod markdown;
mod sheet;
mod sheet_words;

use super::{Debrief, Scenario};
use crate::domain::{Clean, Interface};
use crate::phrases::Phrases;
use crate::remark::House;

/// The debrief as plain lines, each with the blanks before it.
#[must_use]
pub fn debrief_lines(debrief: &Debrief, phrases: &Phrases) -> Vec<(usize, Clean)> {
    lines::write(&debrief::blocks(debrief, phrases))
}

/// The debrief in Markdown.
#[must_use]
pub fn debrief_markdown(debrief: &Debrief, phrases: &Phrases) -> String {
    markdown::write(&debrief::blocks(debrief, phrases))
}

/// The debrief as one HTML page with a chart of the goals, to be kept or printed.
#[must_use]
pub fn debrief_html(debrief: &Debrief, phrases: &Phrases) -> String {
    html::write(&debrief::blocks(debrief, phrases), phrases.interface())
}

/// Guest, staff and observer pages for a group of three, in Markdown. `language` is that of the lines that are said.
#[must_use]
pub fn sheet_markdown(scene: &Scenario, language: Interface, house: House<'_>) -> String {
    markdown::write(&sheet::blocks(scene, language, house))
}

/// Guest, staff and observer pages as one HTML page that prints on three sheets or more, each person's by itself.
#[must_use]
pub fn sheet_html(scene: &Scenario, language: Interface, house: House<'_>) -> String {
    html::write(&sheet::blocks(scene, language, house), house.phrases.interface())
}
