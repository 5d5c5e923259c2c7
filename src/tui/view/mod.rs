//! Draws the app. Pure: the same app gives the same frame. Every size is drawn, down to nothing at all.

mod blank;
pub(super) mod card;
mod door;
mod foot;
mod help;
mod office;
mod say;
mod search;
pub(super) mod sheet;
mod statement;
mod words;
mod work;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::app::{App, Cover, Screen};
use super::geometry::Geometry;
use super::theme::{Meaning, Theme};
use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::phrases::Phrases;

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

    fn day(&self, day: chrono::NaiveDate) -> Clean {
        self.app.house.dates.write(day)
    }
}

/// Draws one frame; answers the first line of its last page, beyond which nothing scrolls.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>) -> usize {
    let area = frame.area();
    let geometry = Geometry::of(area.width, area.height);
    if let Some(door) = &scene.app.door {
        door::draw(frame, scene, geometry, door);
        return 0;
    }
    let last_page = match scene.app.cover {
        Cover::Blank => {
            blank::draw(frame, scene, geometry);
            return 0;
        }
        Cover::Help => help::draw(frame, scene, geometry),
        Cover::Bare | Cover::Relation => match scene.app.screen {
            Screen::Search => search::draw(frame, scene, geometry),
            Screen::Card => card::draw(frame, scene, geometry),
            Screen::BackOffice => office::draw(frame, scene, geometry),
        },
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
