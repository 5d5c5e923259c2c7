//! The customer's statement, line by line as it is read out.

use ratatui::Frame;

use super::sheet::Sheet;
use super::{Scene, page};
use crate::tui::app::Told;
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry, told: &Told, first: usize) -> usize {
    let mut sheet = Sheet::new(geometry.body.width.saturating_sub(1));
    let is_empty = |place: Option<usize>| {
        let line = place.and_then(|place| told.lines.get(place));
        line.is_none_or(|(_, text)| text.is_empty())
    };
    for (place, (indent, text)) in told.lines.iter().enumerate() {
        if text.is_empty() {
            sheet.gap();
            continue;
        }
        // A heading stands alone.
        let heading = is_empty(place.checked_sub(1)) && is_empty(Some(place + 1));
        let meaning = if heading { Meaning::Heading } else { Meaning::Plain };
        sheet.text(indent + 1, text.as_str(), scene.style(meaning));
    }
    page(frame, scene, geometry.body, sheet.into_lines(), first)
}
