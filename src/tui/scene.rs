//! What a frame is drawn from, whosever app it is: the desk's or the training room's.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::theme::{Meaning, Theme};
use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::phrases::Phrases;

/// What a frame is drawn from.
pub struct Scene<'a, A> {
    /// The state.
    pub app: &'a A,
    /// The program's own words.
    pub phrases: &'a Phrases,
    /// The house's rules, for the names of its categories.
    pub policy: &'a Policy,
    /// The colours.
    pub theme: Theme,
}

// By hand: a derived one would ask that the app can be copied.
impl<A> Clone for Scene<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Scene<'_, A> {}

impl<'a, A> Scene<'a, A> {
    /// The same for a part of it that is an app of its own.
    pub(super) const fn of<B>(self, app: &'a B) -> Scene<'a, B> {
        Scene { app, phrases: self.phrases, policy: self.policy, theme: self.theme }
    }

    pub(super) fn style(&self, meaning: Meaning) -> Style {
        self.theme.style(meaning)
    }

    pub(super) fn say(&self, id: &str) -> Clean {
        self.phrases.text(id)
    }
}

/// Writes lines into an area, from the line `first` on; the last page stays full. A mark at the edge says there is more.
pub fn page<A>(
    frame: &mut Frame<'_>,
    scene: Scene<'_, A>,
    area: Rect,
    mut lines: Vec<Line<'static>>,
    first: usize,
) -> usize {
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
