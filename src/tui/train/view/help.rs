//! The list of keys, made from the table of keys: of this seat, and of the debrief.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Scene, page};
use crate::tui::theme::Meaning;
use crate::tui::train::app::Seat;
use crate::tui::train::command::Mode;
use crate::tui::train::keys;
use crate::tui::view::sheet::Sheet;

/// Where the words begin after the keys.
const COLUMN: usize = 14;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    let mut sheet = Sheet::new(area.width);
    let chapters: &[(Mode, &str)] = match scene.app.seat {
        Seat::Alone | Seat::Joined => {
            &[(Mode::Desk, "train-help-title-trainee"), (Mode::Reading, "train-help-title-debrief")]
        }
        Seat::Host => &[(Mode::Leading, "train-help-title-trainer"), (Mode::Reviewing, "train-help-title-debrief")],
        Seat::Observer => {
            &[(Mode::Observing, "train-help-title-observer"), (Mode::Reviewing, "train-help-title-debrief")]
        }
    };
    for (mode, title) in chapters {
        sheet.gap();
        sheet.text(1, scene.say(title).as_str(), scene.style(Meaning::Heading));
        for binding in keys::bound(*mode) {
            if let Some(help) = binding.help {
                let styles = (scene.style(Meaning::Key), scene.style(Meaning::Plain));
                sheet.labelled(&format!("   {}", binding.shown), COLUMN, scene.say(help).as_str(), styles);
            }
        }
    }
    page(frame, scene, area, sheet.into_lines(), scene.app.scroll)
}
