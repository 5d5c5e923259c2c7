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

pub use words::language;

use ratatui::Frame;

use super::app::{App, Cover, Screen};
use super::geometry::Geometry;
use super::scene::{self, page};
use crate::domain::Clean;

/// What a frame of the desk is drawn from.
pub type Scene<'a> = scene::Scene<'a, App>;

impl Scene<'_> {
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
