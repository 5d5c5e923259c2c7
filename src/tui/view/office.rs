//! Quiet tasks and promises, where no guest can see the screen.

use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::sheet::{Sheet, fit, pad};
use super::{Scene, page};
use crate::desk::{Promise, QuietTask};
use crate::domain::Clean;
use crate::phrases::Argument;
use crate::tui::app::{Office, Page};
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) -> usize {
    let Some(office) = &scene.app.office else { return 0 };
    let geometry = geometry.with_detail();
    title(frame, scene, office, geometry);
    let width = usize::from(geometry.list.width);
    let height = usize::from(geometry.list.height);
    let (count, nothing) = match office.page {
        Page::Prepare => (office.tasks.len(), "screen-prepare-nothing"),
        Page::Handover => (office.promises.len(), "screen-handover-nothing"),
    };
    if count == 0 {
        let mut sheet = Sheet::new(geometry.list.width);
        sheet.text(3, scene.say(nothing).as_str(), scene.style(Meaning::Faint));
        return page(frame, scene, geometry.list, sheet.into_lines(), 0);
    }
    let first = geometry.first_row(count, office.selected);
    let shown = first..(first + height).min(count);
    let lines: Vec<Line<'static>> = match office.page {
        Page::Prepare => (shown.clone().zip(office.tasks.iter().skip(first)))
            .map(|(at, task)| task_row(scene, task, at == office.selected, width))
            .collect(),
        Page::Handover => (shown.clone().zip(office.promises.iter().skip(first)))
            .map(|(at, promise)| promise_row(scene, promise, at == office.selected, width))
            .collect(),
    };
    frame.render_widget(Paragraph::new(lines), geometry.list);
    frame.render_widget(Paragraph::new(detail(scene, office, geometry.detail.width)), geometry.detail);
    0
}

/// The selected row in full: whose, and what is to be done or was promised.
fn detail(scene: Scene<'_>, office: &Office, width: u16) -> Vec<Line<'static>> {
    let (name, text) = match office.page {
        Page::Prepare => match office.tasks.get(office.selected) {
            Some(task) => (&task.name, task.text.to_string()),
            None => return Vec::new(),
        },
        Page::Handover => match office.promises.get(office.selected) {
            Some(promise) => (&promise.name, both(promise)),
            None => return Vec::new(),
        },
    };
    let mut sheet = Sheet::new(width);
    sheet.text(3, name.as_str(), scene.style(Meaning::Heading));
    sheet.text(3, &text, scene.style(Meaning::Plain));
    sheet.into_lines()
}

/// What happened, and what was promised.
fn both(promise: &Promise) -> String {
    let promised = promise.promised.as_ref().map_or_else(String::new, |promised| format!(" → {promised}"));
    format!("{}{promised}", promise.what)
}

fn title(frame: &mut Frame<'_>, scene: Scene<'_>, office: &Office, geometry: Geometry) {
    let day = scene.day(office.day);
    let words = match office.page {
        Page::Prepare => {
            let count = office.tasks.iter().filter(|task| !task.done).count();
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            scene
                .phrases
                .format("screen-prepare-title", &[("day", Argument::Text(&day)), ("count", Argument::Number(count))])
        }
        Page::Handover => scene.phrases.format("screen-handover-title", &[("day", Argument::Text(&day))]),
    };
    let text = fit(&format!(" {words}"), usize::from(geometry.title.width));
    frame.render_widget(Paragraph::new(text).style(scene.style(Meaning::Heading)), geometry.title);
}

fn task_row(scene: Scene<'_>, task: &QuietTask, is_selected: bool, width: usize) -> Line<'static> {
    let mark = if task.done { "[✓]" } else { "[ ]" };
    let when = task.eta.as_ref().map_or("", Clean::as_str);
    let room = task.room.as_ref().map_or("", Clean::as_str);
    let style = if task.done { Meaning::Faint } else { Meaning::Plain };
    row(scene, (mark, style), [when, room, task.name.as_str(), task.text.as_str()], is_selected, width)
}

fn promise_row(scene: Scene<'_>, promise: &Promise, is_selected: bool, width: usize) -> Line<'static> {
    let due = promise.due.map(|due| scene.day(due));
    let room = promise.room.as_ref().map_or("", Clean::as_str);
    let (mark, style) = if promise.overdue { ("!", Meaning::Alarm) } else { (" ", Meaning::Plain) };
    let text = both(promise);
    let due = due.as_ref().map_or("", Clean::as_str);
    row(scene, (mark, style), [due, room, promise.name.as_str(), &text], is_selected, width)
}

/// One row in columns: mark, when, where, who, what. What has the most room; on a narrow screen when and where go.
fn row(
    scene: Scene<'_>,
    (mark, meaning): (&str, Meaning),
    [when, place, who, what]: [&str; 4],
    is_selected: bool,
    width: usize,
) -> Line<'static> {
    let style = scene.style(if is_selected { Meaning::Selected } else { meaning });
    let mut text = format!("{}{mark} ", if is_selected { "▸" } else { " " });
    if width >= 60 {
        text += &pad(&fit(when, 11), 12);
        text += &pad(&fit(place, 6), 7);
    }
    let columns = (width / 4).clamp(6, 28);
    text += &pad(&fit(who, columns), columns + 2);
    text += &fit(what, width.saturating_sub(text.width()));
    Line::from(Span::styled(pad(&fit(&text, width), width), style))
}
