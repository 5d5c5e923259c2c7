//! The trainee's screen: the card of the desk, the conversation, and nothing else.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::{Scene, end_of, page, talk};
use crate::domain::Clean;
use crate::roleplay::{Phase, TraineeView};
use crate::tui::theme::Meaning;
use crate::tui::train::app::Cover;
use crate::tui::view::card;
use crate::tui::view::sheet::Sheet;

/// Rows that the conversation keeps beside a long card.
const LAST_WORDS: u16 = 5;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    let Some(view) = scene.app.trainee() else { return 0 };
    let below = below(scene, view, area.width);
    let typing = u16::from(scene.app.typing.is_some());
    let below_rows = u16::try_from(below.len()).unwrap_or(u16::MAX);
    let spoken = talk::lines(scene, &view.conversation, area.width);
    // The card comes first, and the conversation keeps its last words; what is typed and chosen always has its place.
    let spoken_rows = u16::try_from(spoken.len()).unwrap_or(u16::MAX);
    let fixed = (below_rows + typing).min(area.height);
    let both = area.height.saturating_sub(fixed + 1);
    let card_needs = u16::try_from(card_lines(scene, area.width).len()).unwrap_or(u16::MAX);
    let talk_rows = spoken_rows.min(both.saturating_sub(card_needs).max(LAST_WORDS).min(both));
    let card_rows = area.height.saturating_sub(fixed + talk_rows + 1);
    let card_area = Rect { height: card_rows, ..area };
    let last = desk_card(frame, scene, card_area);
    let talk_area = Rect { y: area.bottom().saturating_sub(fixed + talk_rows), height: talk_rows, ..area };
    let rule_area = Rect { y: talk_area.y.saturating_sub(1), height: 1.min(area.height), ..area };
    if card_rows > 0 {
        let rule = "─".repeat(usize::from(area.width));
        frame.render_widget(Paragraph::new(rule).style(scene.style(Meaning::Faint)), rule_area);
    }
    frame.render_widget(Paragraph::new(end_of(talk_area, spoken)), talk_area);
    let below_area = Rect { y: talk_area.bottom(), height: below_rows.min(fixed), ..area };
    frame.render_widget(Paragraph::new(below), below_area);
    let typed_area = Rect { y: area.bottom().saturating_sub(1), height: typing.min(area.height), ..area };
    talk::typed(frame, scene, typed_area);
    last
}

/// The card, as the desk draws it; the neutral line while the screen is blank.
pub fn desk_card(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    let lines = card_lines(scene, area.width);
    let first = scene.app.desk.open.as_ref().map_or(0, |open| open.scroll);
    page(frame, scene, area, lines, first)
}

pub fn card_lines(scene: Scene<'_>, width: u16) -> Vec<Line<'static>> {
    let desk = scene.of(&scene.app.desk);
    if let Some((open, shown)) = scene.app.desk.open.as_ref().and_then(|open| Some((open, open.card.as_ref()?))) {
        return card::lines(desk, open, shown, width);
    }
    let mut sheet = Sheet::new(width);
    sheet.text(1, scene.say("screen-blank").as_str(), scene.style(Meaning::Faint));
    sheet.into_lines()
}

/// Between conversation and typed line: what can be chosen now, and what the trainee should know of the moment.
fn below(scene: Scene<'_>, view: &TraineeView, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    let card = view.card.as_ref();
    let (title, rows): (Option<&str>, Vec<Clean>) = match scene.app.cover {
        Cover::Relation => {
            let who = ["partner", "family", "friends", "colleagues", "strangers"];
            let rows = who.iter().map(|who| scene.say(&format!("screen-company-{who}"))).collect();
            (Some("train-pick-relation"), rows)
        }
        Cover::Quietly => {
            let rows = card.map_or_else(Vec::new, |card| card.quietly.iter().map(|one| one.text.clone()).collect());
            (Some("train-pick-quietly"), rows)
        }
        Cover::Asking => {
            let rows = card.map_or_else(Vec::new, |card| card.ask.iter().map(|one| one.question.clone()).collect());
            (Some("train-pick-question"), rows)
        }
        Cover::Bare | Cover::Help => (None, scene.app.choices().to_vec()),
    };
    if let Some(title) = title {
        sheet.text(1, scene.say(title).as_str(), scene.style(Meaning::Heading));
    }
    for (row, number) in rows.iter().take(9).zip(1..) {
        let styles = (scene.style(Meaning::Key), scene.style(Meaning::Plain));
        sheet.labelled(&format!(" {number}"), 4, row.as_str(), styles);
    }
    for line in &scene.app.told {
        sheet.text(1, line.as_str(), scene.style(Meaning::Confirm));
    }
    let moment = match (view.paused, view.phase) {
        (true, _) => Some("train-paused"),
        (_, Phase::Guest) => Some("train-wait-guest"),
        _ => None,
    };
    if let Some(id) = moment {
        sheet.text(1, scene.say(id).as_str(), scene.style(Meaning::Faint));
    }
    sheet.into_lines()
}
