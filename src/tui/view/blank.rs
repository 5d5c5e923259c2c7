//! The neutral page: nobody's name, nothing of the house.

use ratatui::Frame;
use ratatui::layout::Alignment;
use ratatui::widgets::{Clear, Paragraph};

use super::Scene;
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    frame.render_widget(Clear, frame.area());
    let mut middle = geometry.body;
    middle.y += middle.height / 2;
    middle.height = middle.height.min(1);
    let words = scene.say("screen-blank");
    let page = Paragraph::new(words.to_string()).alignment(Alignment::Center).style(scene.style(Meaning::Faint));
    frame.render_widget(page, middle);
}
