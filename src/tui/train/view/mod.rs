//! Draws the training room. Pure: the same app gives the same frame. Every size is drawn, down to nothing at all.

mod debrief;
mod foot;
mod help;
pub mod list;
mod talk;
mod trainee;
mod trainer;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::app::{App, Cover};
use crate::domain::Clean;
use crate::phrases::Argument;
use crate::tui::geometry::Geometry;
use crate::tui::scene::{self, page};

/// What a frame of the training room is drawn from.
pub type Scene<'a> = scene::Scene<'a, App>;

impl Scene<'_> {
    fn said(&self, id: &str, name: &str, text: &Clean) -> Clean {
        self.phrases.format(id, &[(name, Argument::Text(text))])
    }
}

/// Draws one frame; answers the first line of its last page, beyond which nothing scrolls.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>) -> usize {
    let area = frame.area();
    let geometry = Geometry::of(area.width, area.height);
    let last_page = match (scene.app.cover, scene.app.is_over()) {
        (Cover::Help, _) => help::draw(frame, scene, geometry.body),
        (_, true) => debrief::draw(frame, scene, geometry.body),
        _ if scene.app.seat.is_trainee() => trainee::draw(frame, scene, geometry.body),
        _ => trainer::draw(frame, scene, geometry.body),
    };
    foot::draw(frame, scene, geometry);
    last_page
}

/// The last lines of an area that is too small for all.
fn end_of(area: Rect, lines: Vec<Line<'static>>) -> Vec<Line<'static>> {
    let over = lines.len().saturating_sub(usize::from(area.height));
    lines.into_iter().skip(over).collect()
}

/// Minutes and seconds.
fn clock(milliseconds: u64) -> String {
    let seconds = milliseconds / 1_000;
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
