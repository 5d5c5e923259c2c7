//! Finding somebody: a line to type in, and the few names that match. Nothing typed, nobody's name.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::sheet::{Sheet, fit, pad};
use super::{Scene, page};
use crate::desk::Hit;
use crate::domain::Channel;
use crate::phrases::Argument;
use crate::tui::app::Listing;
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) -> usize {
    let finding = &scene.app.finding;
    match finding.listing {
        Listing::Matches => typed(frame, scene, geometry.title),
        Listing::Arrivals => title(frame, scene, geometry.title, "screen-arrivals"),
        Listing::InHouse => title(frame, scene, geometry.title, "screen-in-house"),
    }
    if finding.hits.is_empty() {
        let empty = match (finding.listing, finding.input.value().trim().is_empty()) {
            (Listing::Matches, true) if finding.channel == Channel::Phone => "screen-search-caller",
            (Listing::Matches, true) => "screen-search-begin",
            (Listing::Matches, false) => "screen-search-nobody",
            _ => "screen-list-nobody",
        };
        let mut sheet = Sheet::new(geometry.list.width);
        sheet.text(3, scene.say(empty).as_str(), scene.style(Meaning::Faint));
        return page(frame, scene, geometry.list, sheet.into_lines(), 0);
    }
    let first = geometry.first_row(finding.hits.len(), finding.selected);
    let rows = finding.hits.iter().enumerate().skip(first).take(usize::from(geometry.list.height));
    let lines: Vec<Line<'static>> =
        rows.map(|(at, hit)| row(scene, hit, at == finding.selected, geometry.list.width)).collect();
    frame.render_widget(Paragraph::new(lines), geometry.list);
    0
}

fn row(scene: Scene<'_>, hit: &Hit, is_selected: bool, width: u16) -> Line<'static> {
    let width = usize::from(width);
    let mark = if is_selected { " ▸ " } else { "   " };
    let stay = hit.stay.map_or_else(String::new, |stay| format!("{} – {}", scene.day(stay.from), scene.day(stay.to)));
    let room_for_name = width.saturating_sub(mark.width() + stay.width() + 2);
    let (name_columns, stay) =
        if room_for_name < 12 { (width.saturating_sub(4), String::new()) } else { (room_for_name, stay) };
    let name = pad(&fit(hit.name.as_str(), name_columns), name_columns);
    let style = scene.style(if is_selected { Meaning::Selected } else { Meaning::Plain });
    let faint = if is_selected { style } else { scene.style(Meaning::Faint) };
    Line::from(vec![Span::styled(format!("{mark}{name}"), style), Span::styled(format!("{stay}  "), faint)])
}

fn title(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, id: &str) {
    let count = u64::try_from(scene.app.finding.hits.len()).unwrap_or(u64::MAX);
    let words = scene.phrases.format(id, &[("count", Argument::Number(count))]);
    let text = fit(&format!(" {words}"), usize::from(area.width));
    frame.render_widget(Paragraph::new(text).style(scene.style(Meaning::Heading)), area);
}

/// The text typed so far, its end in sight, and the cursor.
fn typed(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    if area.height == 0 {
        return;
    }
    let label = format!(" {} › ", scene.say("screen-find"));
    let label = if label.width() + 8 > usize::from(area.width) { "› ".to_owned() } else { label };
    let input = &scene.app.finding.input;
    let room = usize::from(area.width).saturating_sub(label.width() + 1).max(1);
    let skip = input.visual_scroll(room);
    let mut hidden = 0;
    let shown: String = input
        .value()
        .chars()
        .skip_while(|c| {
            let goes = hidden < skip;
            hidden += c.to_string().width();
            goes
        })
        .collect();
    let column = label.width() + input.visual_cursor().saturating_sub(skip);
    let line = Line::from(vec![
        Span::styled(label, scene.style(Meaning::Faint)),
        Span::styled(crate::domain::Clean::new(&shown).to_string(), scene.style(Meaning::Heading)),
    ]);
    frame.render_widget(Paragraph::new(line), area);
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
    frame.set_cursor_position(Position::new(area.x + column, area.y));
}
