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
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::app::{App, Cover};
use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::tui::geometry::Geometry;
use crate::tui::theme::{Meaning, Theme};

/// What a frame is drawn from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The state.
    pub app: &'a App,
    /// The program's own words.
    pub phrases: &'a Phrases,
    /// The house's rules, for the names of its categories.
    pub policy: &'a Policy,
    /// The colours.
    pub theme: Theme,
}

impl Scene<'_> {
    fn style(&self, meaning: Meaning) -> Style {
        self.theme.style(meaning)
    }

    fn say(&self, id: &str) -> Clean {
        self.phrases.text(id)
    }

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

/// Writes lines into an area, from the line `first` on; the last page stays full. A mark at the edge says there is more.
fn page(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, mut lines: Vec<Line<'static>>, first: usize) -> usize {
    let height = usize::from(area.height);
    let last_first = lines.len().saturating_sub(height);
    let first = first.min(last_first);
    let more = (first > 0, first < last_first);
    let shown: Vec<Line<'static>> = lines.drain(first..(first + height).min(lines.len())).collect();
    frame.render_widget(Paragraph::new(shown), area);
    for (is_more, row, mark) in [(more.0, area.y, "↑"), (more.1, area.bottom().saturating_sub(1), "↓")] {
        if is_more && area.width > 0 && height > 1 {
            let edge = Rect::new(area.right().saturating_sub(1), row, 1, 1);
            frame.render_widget(Paragraph::new(mark).style(scene.style(Meaning::Key)), edge);
        }
    }
    last_first
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
