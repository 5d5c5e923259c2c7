//! The list of keys, made from the table of keys.

use ratatui::Frame;

use super::sheet::Sheet;
use super::{Scene, page};
use crate::tui::command::Mode;
use crate::tui::geometry::Geometry;
use crate::tui::keys;
use crate::tui::theme::Meaning;

/// The modes in the order in which people meet them, with their titles.
const CHAPTERS: [(Mode, &str); 6] = [
    (Mode::EmptySearch, "screen-help-title-search"),
    (Mode::Card, "screen-help-title-card"),
    (Mode::Say, "screen-help-title-say"),
    (Mode::Mend, "screen-help-title-mend"),
    (Mode::Form, "screen-help-title-form"),
    (Mode::BackOffice, "screen-help-title-back-office"),
];

/// Where the words begin after the keys.
const COLUMN: usize = 14;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) -> usize {
    let mut sheet = Sheet::new(geometry.body.width);
    for (mode, title) in CHAPTERS {
        sheet.gap();
        sheet.text(1, scene.say(title).as_str(), scene.style(Meaning::Heading));
        for binding in keys::bound(mode) {
            if let Some(help) = binding.help {
                let styles = (scene.style(Meaning::Key), scene.style(Meaning::Plain));
                sheet.labelled(&format!("   {}", binding.shown), COLUMN, scene.say(help).as_str(), styles);
            }
        }
    }
    page(frame, scene, geometry.body, sheet.into_lines(), scene.app.help_scroll)
}
