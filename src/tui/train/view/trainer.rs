//! The trainer's and the observer's screen: the trainee's card as it stands, the script, events, and what to look for. A wide
//! screen shows all of it in two columns, a narrow one a page at a time.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::trainee::card_lines;
use super::{Scene, end_of, page, talk};
use crate::domain::{Bystander, Clean, Company};
use crate::phrases::{Argument, Phrases};
use crate::roleplay::{Mark, Phase, TrainerView};
use crate::tui::theme::Meaning;
use crate::tui::train::app::Seat;
use crate::tui::train::keys::EVENT_KEYS;
use crate::tui::view::sheet::Sheet;

/// Columns from which both columns have room.
const WIDE: u16 = 110;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    let Some(view) = scene.app.trainer() else { return 0 };
    let status = status(scene, view, area.width);
    let typing = u16::from(scene.app.typing.is_some()).min(area.height);
    let status_rows = u16::try_from(status.len()).unwrap_or(u16::MAX).min(area.height.saturating_sub(typing));
    frame.render_widget(Paragraph::new(status), Rect { height: status_rows, ..area });
    let typed = Rect { y: area.bottom().saturating_sub(typing), height: typing, ..area };
    let rest = Rect { y: area.y + status_rows, height: area.height - status_rows - typing, ..area };
    let last = if area.width >= WIDE { columns(frame, scene, view, rest) } else { narrow(frame, scene, view, rest) };
    talk::typed(frame, scene, typed);
    last
}

fn columns(frame: &mut Frame<'_>, scene: Scene<'_>, view: &TrainerView, area: Rect) -> usize {
    let left = Rect { width: area.width / 2, ..area };
    let right = Rect { x: area.x + left.width + 1, width: area.width - left.width - 1, ..area };
    let talk_rows = area.height / 2;
    let talk_area = Rect { height: talk_rows, ..left };
    let spoken = talk::lines(scene, &view.trainee.conversation, left.width);
    frame.render_widget(Paragraph::new(end_of(talk_area, spoken)), talk_area);
    let card_area = Rect { y: left.y + talk_rows, height: left.height - talk_rows, ..left };
    page(frame, scene, card_area, card_lines(scene, left.width), 0);
    let mut lines = lead(scene, view, right.width);
    lines.extend(watch(scene, view, right.width));
    lines.extend(brief(scene, view, right.width));
    page(frame, scene, right, lines, 0)
}

fn narrow(frame: &mut Frame<'_>, scene: Scene<'_>, view: &TrainerView, area: Rect) -> usize {
    match scene.app.page {
        0 => {
            let lead = lead(scene, view, area.width);
            let lead_rows = u16::try_from(lead.len()).unwrap_or(u16::MAX).min(area.height * 2 / 3);
            let talk_area = Rect { height: area.height - lead_rows, ..area };
            let spoken = talk::lines(scene, &view.trainee.conversation, area.width);
            frame.render_widget(Paragraph::new(end_of(talk_area, spoken)), talk_area);
            let lead_area = Rect { y: talk_area.bottom(), height: lead_rows, ..area };
            page(frame, scene, lead_area, lead, 0)
        }
        1 => page(frame, scene, area, card_lines(scene, area.width), 0),
        _ => {
            let mut lines = watch(scene, view, area.width);
            lines.extend(brief(scene, view, area.width));
            page(frame, scene, area, lines, 0)
        }
    }
}

/// What really is, what the trainee has said, and whether it is noticed.
fn status(scene: Scene<'_>, view: &TrainerView, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    let real = company(view.real.company, scene.phrases);
    let said = company(view.trainee.company, scene.phrases);
    let line =
        scene.phrases.format("train-status", &[("real", Argument::Text(&real)), ("said", Argument::Text(&said))]);
    let who = scene.app.sight.as_ref().and_then(|sight| sight.who.clone());
    let who = who.unwrap_or_else(|| scene.say("train-nobody-yet"));
    let moment = match (view.trainee.paused, view.trainee.phase) {
        (true, _) => scene.say("train-paused"),
        (_, Phase::Guest) => scene.say("train-your-turn"),
        _ => who,
    };
    sheet.ends(1, (line.as_str(), scene.style(Meaning::Heading)), (moment.as_str(), scene.style(Meaning::Confirm)));
    sheet.into_lines()
}

/// Who is there, in words.
fn company(company: Company, phrases: &Phrases) -> Clean {
    match company {
        Company::Alone => phrases.text("screen-company-alone"),
        Company::Unknown => phrases.text("screen-company-unknown"),
        Company::With(present) => {
            let word = |one: Bystander| match one {
                Bystander::Any => "screen-company-anybody",
                Bystander::Partner => "screen-company-partner",
                Bystander::Family => "screen-company-family",
                Bystander::Friends => "screen-company-friends",
                Bystander::Colleagues => "screen-company-colleagues",
                Bystander::Strangers => "screen-company-strangers",
            };
            let who: Vec<String> = present.bystanders().map(|one| phrases.text(word(one)).to_string()).collect();
            Clean::new(&who.join(", "))
        }
    }
}

/// The guest's lines on the numbers, and the events on their keys. An observer does not speak for the guest.
fn lead(scene: Scene<'_>, view: &TrainerView, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    let plain = scene.style(Meaning::Plain);
    sheet.text(1, scene.say("train-script").as_str(), scene.style(Meaning::Heading));
    let here = view.script.iter().position(|turn| turn.here).unwrap_or(0);
    for (place, turn) in view.script.iter().enumerate() {
        let key = if scene.app.seat == Seat::Host && place < 9 { (place + 1).to_string() } else { "·".to_owned() };
        let mark = if turn.here { "▸" } else { " " };
        let style = if turn.here { scene.style(Meaning::Greeting) } else { plain };
        sheet.labelled(&format!(" {mark}{key}"), 5, turn.line.as_str(), (scene.style(Meaning::Key), style));
        if place == here {
            for line in &turn.model {
                sheet.labelled(
                    "",
                    5,
                    scene.said("train-model", "line", line).as_str(),
                    (plain, scene.style(Meaning::Say)),
                );
            }
        }
    }
    if !view.events.is_empty() {
        sheet.gap();
        sheet.text(1, scene.say("train-events").as_str(), scene.style(Meaning::Heading));
    }
    for (place, event) in view.events.iter().enumerate() {
        let key = EVENT_KEYS.get(place).copied().unwrap_or("·");
        let mark = if event.happened { "✓" } else { " " };
        let style = if event.happened { scene.style(Meaning::Faint) } else { plain };
        sheet.labelled(&format!(" {mark}{key}"), 5, event.does.as_str(), (scene.style(Meaning::Key), style));
    }
    sheet.into_lines()
}

/// What must happen, must not, and would be too cautious.
fn watch(scene: Scene<'_>, view: &TrainerView, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    sheet.text(1, scene.say("train-watch").as_str(), scene.style(Meaning::Heading));
    for (place, one) in view.watch.iter().enumerate() {
        let (word, meaning) = match one.mark {
            Mark::Must => ("train-key-must", Meaning::Say),
            Mark::MustNot => ("train-key-must-not", Meaning::Alarm),
            Mark::TooCautious => ("train-key-cautious", Meaning::Confirm),
            Mark::Good => ("train-key-good", Meaning::Say),
        };
        let selected = place == scene.app.selected;
        let pointer = if selected { "▸" } else { " " };
        let seen = if one.seen { "✓" } else { " " };
        let number =
            if scene.app.seat == Seat::Observer && place < 9 { (place + 1).to_string() } else { String::new() };
        let label = format!(" {pointer}{seen}{number} {}", scene.say(word));
        let style = if one.seen { scene.style(Meaning::Faint) } else { scene.style(Meaning::Plain) };
        sheet.labelled(&label, 20, one.what.as_str(), (scene.style(meaning), style));
    }
    sheet.into_lines()
}

/// The guest's part, what to look at, the cues, and the remarks so far.
fn brief(scene: Scene<'_>, view: &TrainerView, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    let styles = (scene.style(Meaning::Faint), scene.style(Meaning::Plain));
    sheet.gap();
    if let Some(sight) = &scene.app.sight {
        sheet.labelled(&format!(" {}", scene.say("train-goals")), 12, sight.goals.as_str(), styles);
    }
    for (id, text) in [("train-part", &view.part), ("train-look", &view.look)] {
        if !text.is_empty() {
            sheet.labelled(&format!(" {}", scene.say(id)), 12, text.as_str(), styles);
        }
    }
    for cue in &view.cues {
        sheet.labelled(&format!(" {}", scene.say("train-cue")), 12, cue.as_str(), styles);
    }
    for (_, note) in &view.notes {
        sheet.labelled(&format!(" {}", scene.say("train-noted")), 12, note.as_str(), styles);
    }
    sheet.into_lines()
}
