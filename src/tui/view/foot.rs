//! Header, notice and footer: where one is, what was not done, and the keys that fit the width.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

use super::sheet::{fit, wrap};
use super::{Scene, words};
use crate::disclosure::Glass;
use crate::domain::{Channel, Clean};
use crate::tui::app::{Cover, Notice, Presence, Screen, Shown};
use crate::tui::command::Mode;
use crate::tui::geometry::Geometry;
use crate::tui::keys;
use crate::tui::theme::Meaning;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    header(frame, scene, geometry);
    notice(frame, scene, geometry);
    footer(frame, scene, geometry);
}

fn header(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    let app = scene.app;
    let channel = match app.screen {
        Screen::BackOffice => Channel::BackOffice,
        Screen::Card => app.open.as_ref().map_or(Channel::Desk, |open| open.encounter.channel),
        Screen::Search => app.finding.channel,
    };
    let parked: Vec<String> = app.parked.iter().map(|slot| slot.0.to_string()).collect();
    let parked =
        if parked.is_empty() { String::new() } else { format!("{} {} ", scene.say("screen-parked"), parked.join(" ")) };
    let width = usize::from(geometry.header.width);
    let person = app.person.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
    let beyond = match scene.policy.glass() {
        Glass::Broken if app.screen == Screen::Card => format!("  {}", scene.say("screen-beyond-role")),
        Glass::Broken | Glass::Whole => String::new(),
    };
    let left = format!(" tactful  {}{person}{beyond}", scene.say(words::channel(channel)));
    // Where there is no room for all three, the waiting cards stay and the time goes.
    let clock = if app.shows_time() { app.now.local_time().format(" %H:%M ").to_string() } else { String::new() };
    let clock = if left.width() + parked.width() + clock.width() < width { clock } else { String::new() };
    let taken = parked.width() + clock.width();
    let left = fit(&left, width.saturating_sub(taken + 1));
    let space = " ".repeat(width.saturating_sub(left.width() + taken));
    let line = Line::from(vec![
        Span::styled(left, scene.style(Meaning::Faint)),
        Span::raw(space),
        Span::styled(fit(&parked, width), scene.style(Meaning::Key)),
        Span::styled(clock, scene.style(Meaning::Faint)),
    ]);
    frame.render_widget(Paragraph::new(line), geometry.header);
}

/// Adding the first person is offered on the empty search, beside the work and never in its way.
fn offers(scene: Scene<'_>) -> bool {
    scene.app.offer == Shown::Open && scene.app.mode() == Mode::EmptySearch
}

fn notice(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    let offer;
    let passed;
    let notice = match &scene.app.notice {
        Some(notice) => notice,
        None if scene.app.presence == Presence::Passed && scene.app.screen == Screen::Card => {
            passed = Notice { sentence: Clean::default(), hint: scene.say("plain-presence-passed") };
            &passed
        }
        None if offers(scene) => {
            offer = Notice { sentence: scene.say("screen-offer-first"), hint: scene.say("screen-offer-first-hint") };
            &offer
        }
        None => return,
    };
    let tone = if scene.app.notice.is_some() { Meaning::Alarm } else { Meaning::Plain };
    let width = usize::from(geometry.notice.width).saturating_sub(2);
    let rows = usize::from(geometry.notice.height);
    let mut lines = Vec::new();
    for (text, meaning) in [(&notice.sentence, tone), (&notice.hint, Meaning::Plain)] {
        if text.is_empty() {
            continue;
        }
        let text = wrap(text.as_str(), width);
        lines.extend(text.into_iter().map(|row| Line::from(Span::styled(format!(" {row}"), scene.style(meaning)))));
    }
    // What to do is read to its end: a long notice lies over a few lines more of the body.
    let more = if rows < 2 { 0 } else { lines.len().min(LONGEST_NOTICE).saturating_sub(rows) };
    let more = u16::try_from(more).unwrap_or_default().min(geometry.notice.y.saturating_sub(geometry.header.bottom()));
    let area = Rect { y: geometry.notice.y - more, height: geometry.notice.height + more, ..geometry.notice };
    lines.truncate(usize::from(area.height));
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(lines), area);
}

/// The most lines of a notice.
const LONGEST_NOTICE: usize = 5;

/// The keys alone, for a page without a header.
pub fn keys(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    footer(frame, scene, geometry);
}

/// As many hints as fit, the most used first; the way to the help always last.
fn footer(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) {
    let mode = scene.app.mode();
    let width = usize::from(geometry.footer.width);
    let rows = usize::from(geometry.footer.height);
    let mut lines: Vec<Vec<Span<'static>>> = vec![Vec::new()];
    let mut used = 0;
    let hints = keys::bound(mode).filter_map(|binding| Some((binding.shown, binding.label?)));
    let (mut hints, help): (Vec<_>, Vec<_>) = hints.partition(|(_, label)| *label != HELP);
    let reserved = help.first().map_or(0, |(key, label)| hint_width(key, scene.say(label).as_str()));
    hints.truncate(MOST);
    for (key, label) in hints {
        let words = scene.say(label);
        let needed = hint_width(key, words.as_str());
        let is_last_row = lines.len() == rows;
        let room = if is_last_row { width.saturating_sub(reserved) } else { width };
        if used + needed > room {
            if is_last_row || needed > width {
                continue;
            }
            lines.push(Vec::new());
            used = 0;
            if lines.len() == rows && needed > width.saturating_sub(reserved) {
                continue;
            }
        }
        used += needed;
        push_hint(scene, &mut lines, key, words.as_str());
    }
    if used + reserved > width && lines.len() < rows {
        lines.push(Vec::new());
    }
    for (key, label) in help {
        push_hint(scene, &mut lines, key, scene.say(label).as_str());
    }
    if scene.app.cover == Cover::Relation {
        lines.truncate(rows);
    }
    let lines: Vec<Line<'static>> = lines.into_iter().map(Line::from).collect();
    frame.render_widget(Paragraph::new(lines), geometry.footer);
}

const HELP: &str = "screen-key-help";

/// More hints than this are noise; the help has them all.
const MOST: usize = 16;

fn hint_width(key: &str, words: &str) -> usize {
    key.width() + words.width() + 4
}

fn push_hint(scene: Scene<'_>, lines: &mut [Vec<Span<'static>>], key: &str, words: &str) {
    if let Some(line) = lines.last_mut() {
        line.push(Span::styled(format!(" {key}"), scene.style(Meaning::Key)));
        line.push(Span::styled(format!(" {words}  "), scene.style(Meaning::Faint)));
    }
}
