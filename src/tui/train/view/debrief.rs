//! After the scene: the questions of the trainee's own view, and only then the debrief.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Scene, page, talk};
use crate::phrases::Argument;
use crate::tui::theme::Meaning;
use crate::tui::train::app::Purpose;
use crate::tui::view::sheet::Sheet;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    let typing = u16::from(scene.app.typing.is_some()).min(area.height);
    let typed = Rect { y: area.bottom().saturating_sub(typing), height: typing, ..area };
    let above = Rect { height: area.height - typing, ..area };
    let mut sheet = Sheet::new(area.width.saturating_sub(1));
    if scene.app.reads_debrief() {
        text(&mut sheet, scene);
    } else {
        own_view(&mut sheet, scene);
    }
    let last = page(frame, scene, above, sheet.into_lines(), scene.app.scroll);
    talk::typed(frame, scene, typed);
    last
}

fn own_view(sheet: &mut Sheet, scene: Scene<'_>) {
    sheet.text(1, scene.say("train-over").as_str(), scene.style(Meaning::Heading));
    sheet.gap();
    let asked = match &scene.app.typing {
        Some(Purpose::Own(question)) => *question,
        _ => return,
    };
    let own = scene.app.debrief().and_then(|debrief| debrief.own.iter().find(|own| own.question == asked));
    if let Some(own) = own {
        sheet.text(1, own.asked.as_str(), scene.style(Meaning::Greeting));
    }
}

fn text(sheet: &mut Sheet, scene: Scene<'_>) {
    let Some(page) = scene.app.sight.as_ref().and_then(|sight| sight.debrief.as_ref()) else { return };
    if !scene.app.seat.is_trainee() {
        selected(sheet, scene);
    }
    for (indent, line) in &page.lines {
        let meaning = if *indent == 0 { Meaning::Heading } else { Meaning::Plain };
        sheet.text(1 + indent, line.as_str(), scene.style(meaning));
    }
}

/// The finding that the trainer's keys are about.
fn selected(sheet: &mut Sheet, scene: Scene<'_>) {
    let Some(debrief) = scene.app.debrief() else { return };
    let Some(finding) = debrief.findings.get(scene.app.selected) else { return };
    let number = |count: usize| Argument::Number(u64::try_from(count).unwrap_or(u64::MAX));
    let line = scene.phrases.format(
        "train-finding",
        &[
            ("number", number(scene.app.selected + 1)),
            ("count", number(debrief.findings.len())),
            ("rule", Argument::Text(&finding.rule)),
            ("why", Argument::Text(&finding.why)),
        ],
    );
    sheet.text(1, line.as_str(), scene.style(Meaning::Confirm));
    sheet.gap();
}
