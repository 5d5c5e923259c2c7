//! The scenes to choose from.

use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::foot;
use crate::domain::Clean;
use crate::phrases::Phrases;
use crate::tui::geometry::Geometry;
use crate::tui::theme::{Meaning, Theme};
use crate::tui::train::command::Mode;
use crate::tui::train::keys;
use crate::tui::view::sheet::{Sheet, fit, pad};

/// A scene in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is called.
    pub title: Clean,
    /// Its goals, in words.
    pub goals: Clean,
}

/// Draws the list with the selected row, or the keys of it.
pub fn draw(
    frame: &mut Frame<'_>,
    (phrases, theme): (&Phrases, Theme),
    rows: &[Row],
    (selected, helps): (usize, bool),
) {
    let geometry = Geometry::of(frame.area().width, frame.area().height);
    let title = Paragraph::new(format!(" {}", phrases.text("train-choose"))).style(theme.style(Meaning::Heading));
    frame.render_widget(title, geometry.title);
    if helps {
        let mut sheet = Sheet::new(geometry.list.width);
        for binding in keys::bound(Mode::Choosing) {
            if let Some(help) = binding.help {
                let styles = (theme.style(Meaning::Key), theme.style(Meaning::Plain));
                sheet.labelled(&format!("   {}", binding.shown), 14, phrases.text(help).as_str(), styles);
            }
        }
        frame.render_widget(Paragraph::new(sheet.into_lines()), geometry.list);
        foot::footer(frame, (phrases, theme), Mode::Help, geometry.footer);
        return;
    }
    let first = geometry.first_row(rows.len(), selected);
    let width = usize::from(geometry.list.width);
    let shown = rows.iter().enumerate().skip(first).take(usize::from(geometry.list.height));
    let lines: Vec<Line<'static>> = shown
        .map(|(place, row)| {
            let mark = if place == selected { " ▸ " } else { "   " };
            let title_columns = (width.saturating_sub(4) * 2 / 3).max(1);
            let goals = fit(row.goals.as_str(), width.saturating_sub(title_columns + 4));
            let title = pad(&fit(row.title.as_str(), title_columns), title_columns);
            let style = theme.style(if place == selected { Meaning::Selected } else { Meaning::Plain });
            let faint = if place == selected { style } else { theme.style(Meaning::Faint) };
            Line::from(vec![Span::styled(format!("{mark}{title}"), style), Span::styled(format!(" {goals}"), faint)])
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), geometry.list);
    foot::footer(frame, (phrases, theme), Mode::Choosing, geometry.footer);
}
