//! The door: a page that says nothing, or name and PIN. Of a PIN nothing is shown, not even how long it is.

use ratatui::Frame;
use ratatui::layout::{Alignment, Position};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

use super::sheet::Sheet;
use super::{Scene, foot};
use crate::domain::Clean;
use crate::tui::app::{Asks, Comes, Door};
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

/// Where the words begin.
const INDENT: usize = 3;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry, door: &Door) {
    frame.render_widget(Clear, frame.area());
    if door.asks == Asks::Nothing {
        let mut middle = geometry.body;
        middle.y += middle.height / 2;
        middle.height = middle.height.min(1);
        let words = Paragraph::new(scene.say("screen-locked").to_string());
        frame.render_widget(words.alignment(Alignment::Center).style(scene.style(Meaning::Faint)), middle);
        return;
    }
    let mut sheet = Sheet::new(geometry.body.width);
    let title = match door.comes {
        Comes::Known => "screen-sign-in",
        Comes::First => "screen-first-person",
    };
    sheet.text(INDENT, scene.say(title).as_str(), scene.style(Meaning::Heading));
    if door.comes == Comes::First {
        sheet.text(INDENT, scene.say("screen-first-person-why").as_str(), scene.style(Meaning::Faint));
    }
    sheet.gap();
    let label = match door.asks {
        Asks::Name | Asks::Nothing => scene.say("sign-in-name"),
        Asks::Pin if door.comes == Comes::First => scene.say("sign-in-new-pin"),
        Asks::Pin => scene.say("sign-in-pin"),
        Asks::PinAgain => scene.say("unlock-again"),
    };
    let name = Clean::new(door.name.value());
    if door.asks != Asks::Name {
        sheet.text(INDENT, name.as_str(), scene.style(Meaning::Plain));
    }
    let typed = if door.asks == Asks::Name { name.as_str() } else { "" };
    let line = format!("{label} {typed}");
    sheet.text(INDENT, &line, scene.style(Meaning::Heading));
    let mut lines = sheet.into_lines();
    let row = lines.len().saturating_sub(1);
    let mut below = Sheet::new(geometry.body.width);
    for listed in door.listed() {
        let is_chosen = listed.as_str() == name.as_str();
        let style = scene.style(if is_chosen { Meaning::Selected } else { Meaning::Plain });
        let number = door.numbered().iter().position(|name| name == listed).map(|place| (place + 1).to_string());
        let mark = if is_chosen { "▸" } else { number.as_deref().unwrap_or(" ") };
        below.text(INDENT, &format!("{mark} {listed}"), style);
    }
    if let Some(said) = &door.said {
        below.gap();
        below.text(INDENT, said.sentence.as_str(), scene.style(Meaning::Alarm));
        below.text(INDENT, said.hint.as_str(), scene.style(Meaning::Plain));
    }
    lines.push(ratatui::text::Line::default());
    lines.extend(below.into_lines());
    frame.render_widget(Paragraph::new(lines), geometry.body);
    let column = u16::try_from(INDENT + line.width()).unwrap_or(u16::MAX).min(geometry.body.width.saturating_sub(1));
    let row = u16::try_from(row).unwrap_or(u16::MAX).min(geometry.body.height.saturating_sub(1));
    frame.set_cursor_position(Position::new(geometry.body.x + column, geometry.body.y + row));
    foot::keys(frame, scene, geometry);
}
