//! Header, notice and footer: the scene's name, what was not done, and the keys that fit the width.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

use super::{Scene, clock};
use crate::phrases::Phrases;
use crate::tui::geometry::Geometry;
use crate::tui::theme::{Meaning, Theme};
use crate::tui::train::app::Seat;
use crate::tui::train::command::Mode;
use crate::tui::train::keys;
use crate::tui::view::sheet::{fit, wrap};

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    header(frame, scene, geometry.header);
    notice(frame, scene, geometry.notice);
    footer(frame, (scene.phrases, scene.theme), scene.app.mode(), geometry.footer);
}

fn header(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let seat = match scene.app.seat {
        Seat::Alone => "train-seat-alone",
        Seat::Joined => "train-seat-trainee",
        Seat::Host => "train-seat-trainer",
        Seat::Observer => "train-seat-observer",
    };
    let title = scene.app.trainee().map(|view| view.title.to_string()).unwrap_or_default();
    let time = if scene.app.shows_clock() { format!(" {} ", clock(scene.app.elapsed())) } else { String::new() };
    let width = usize::from(area.width);
    let left = fit(&format!(" tactful  {}  {title}", scene.say(seat)), width.saturating_sub(time.width() + 1));
    let space = " ".repeat(width.saturating_sub(left.width() + time.width()));
    let faint = scene.style(Meaning::Faint);
    let line = Line::from(vec![Span::styled(left, faint), Span::raw(space), Span::styled(time, faint)]);
    frame.render_widget(Paragraph::new(line), area);
}

fn notice(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let Some(notice) = &scene.app.notice else { return };
    let width = usize::from(area.width).saturating_sub(2);
    let mut lines = Vec::new();
    for (text, meaning) in [(&notice.sentence, Meaning::Alarm), (&notice.hint, Meaning::Plain)] {
        let rows = wrap(text.as_str(), width);
        lines.extend(rows.into_iter().map(|row| Line::from(Span::styled(format!(" {row}"), scene.style(meaning)))));
    }
    lines.truncate(usize::from(area.height));
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(lines), area);
}

const HELP: &str = "screen-key-help";

/// As many hints as fit, the most used first; the way to the help always last.
pub fn footer(frame: &mut Frame<'_>, (phrases, theme): (&Phrases, Theme), mode: Mode, area: Rect) {
    let hints = keys::bound(mode).filter_map(|binding| Some((binding.shown, binding.label?)));
    let (hints, help): (Vec<_>, Vec<_>) = hints.partition(|(_, label)| *label != HELP);
    let (width, rows) = (usize::from(area.width), usize::from(area.height));
    let needed = |key: &str, label: &str| key.width() + phrases.text(label).as_str().width() + 4;
    let reserved = help.first().map_or(0, |(key, label)| needed(key, label));
    let mut lines: Vec<Vec<Span<'static>>> = vec![Vec::new()];
    let mut used = 0;
    let push = |lines: &mut Vec<Vec<Span<'static>>>, key: &str, label: &str| {
        if let Some(line) = lines.last_mut() {
            line.push(Span::styled(format!(" {key}"), theme.style(Meaning::Key)));
            line.push(Span::styled(format!(" {}  ", phrases.text(label)), theme.style(Meaning::Faint)));
        }
    };
    for (key, label) in hints {
        let room = |rows_so_far: usize| if rows_so_far >= rows { width.saturating_sub(reserved) } else { width };
        if used + needed(key, label) > room(lines.len()) {
            if lines.len() >= rows || needed(key, label) > room(lines.len() + 1) {
                continue;
            }
            lines.push(Vec::new());
            used = 0;
        }
        used += needed(key, label);
        push(&mut lines, key, label);
    }
    for (key, label) in help {
        push(&mut lines, key, label);
    }
    lines.truncate(rows);
    let lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    frame.render_widget(Paragraph::new(lines), area);
}
