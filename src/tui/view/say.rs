//! The line that staff are about to say, at the foot of the card: what is written, what was found in it, each with its
//! words, why, and what to say instead. Words found are underlined, and named below; where there is no colour marks stand
//! under them as well.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::Scene;
use super::sheet::{fit, wrap};
use crate::phrases::Argument;
use crate::remark::{Answer, FoundAnswer, Verdict};
use crate::tui::app::{Hand, OpenCard};
use crate::tui::theme::{Meaning, Theme};

/// The most rows of the line itself; of a longer one those around the cursor are shown.
const ROWS: usize = 3;

/// Where the findings begin.
const INDENT: usize = 3;

/// The card above, the line below: never more than half of what there is.
pub fn divide(scene: Scene<'_>, open: &OpenCard, body: Rect) -> (Rect, Rect) {
    if !open.shows_line() {
        return (body, Rect { y: body.bottom(), height: 0, ..body });
    }
    let wanted = u16::try_from(rows(scene, open, body.width).lines.len()).unwrap_or(u16::MAX);
    let height = wanted.min((body.height / 2).max(1)).min(body.height);
    let above = Rect { height: body.height - height, ..body };
    (above, Rect { y: above.bottom(), height, ..body })
}

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, open: &OpenCard, area: Rect) {
    if area.height == 0 {
        return;
    }
    let mut rows = rows(scene, open, area.width);
    let height = usize::from(area.height);
    if rows.lines.len() > height {
        rows.lines.truncate(height);
        if let Some(last) = rows.lines.last_mut().filter(|_| height > 1) {
            *last = Line::from(Span::styled("   …", scene.style(Meaning::Faint)));
        }
    }
    frame.render_widget(Paragraph::new(rows.lines), area);
    let (column, row) = rows.cursor;
    if open.say.hand == Hand::Line && row < height {
        let place = |at: usize, size: u16| u16::try_from(at).unwrap_or(u16::MAX).min(size.saturating_sub(1));
        frame.set_cursor_position(Position::new(area.x + place(column, area.width), area.y + place(row, area.height)));
    }
}

/// What stands below the card, and the column and row of the cursor in it.
struct Rows {
    lines: Vec<Line<'static>>,
    cursor: (usize, usize),
}

fn rows(scene: Scene<'_>, open: &OpenCard, width: u16) -> Rows {
    let width = usize::from(width);
    let label = format!(" {} › ", scene.say("screen-say"));
    let label = if label.width() + 20 > width { "› ".to_owned() } else { label };
    let text = open.say.input.value();
    let answer = open.say.answer.as_ref();
    let findings = answer.map_or(&[][..], |answer| &answer.findings);
    let pieces = rows_of(text, width.saturating_sub(label.width() + 1).max(2));
    let cursor = text.char_indices().nth(open.say.input.cursor()).map_or(text.len(), |(at, _)| at);
    let at_row = pieces.iter().rposition(|(start, _)| *start <= cursor).unwrap_or(0);
    let first = (at_row + 1).saturating_sub(ROWS);
    let mut lines = Vec::new();
    let mut place = (label.width(), 0);
    for (number, (start, end)) in pieces.iter().enumerate().skip(first).take(ROWS) {
        if number == at_row {
            place = (label.width() + text.get(*start..cursor).unwrap_or_default().width(), lines.len());
        }
        let head = if number == first { label.clone() } else { " ".repeat(label.width()) };
        let mut row = vec![Span::styled(head, scene.style(Meaning::Faint))];
        let parts = parts(text, (*start, *end), findings);
        let style =
            |found: &Found| scene.style(if *found == Found::Something { Meaning::Found } else { Meaning::Plain });
        row.extend(parts.iter().map(|(part, found)| Span::styled((*part).to_owned(), style(found))));
        lines.push(Line::from(row));
        if scene.theme == Theme::Monochrome && parts.iter().any(|(_, found)| *found == Found::Something) {
            let mark = |(part, found): &(&str, Found)| match found {
                Found::Something => "~".repeat(part.width()),
                Found::Nothing => " ".repeat(part.width()),
            };
            lines.push(Line::from(format!(
                "{}{}",
                " ".repeat(label.width()),
                parts.iter().map(mark).collect::<String>()
            )));
        }
    }
    lines.extend(answer.into_iter().flat_map(|answer| verdict(scene, answer, width)));
    Rows { lines, cursor: place }
}

/// Whether something was found in a part of the line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Something,
    Nothing,
}

/// The bytes `from..to` of the text, cut where findings begin and end.
fn parts<'a>(text: &'a str, (from, to): (usize, usize), findings: &[FoundAnswer]) -> Vec<(&'a str, Found)> {
    let mut cuts: Vec<usize> = findings.iter().flat_map(|one| [one.start, one.end]).collect();
    cuts.extend([from, to]);
    cuts.retain(|cut| (from..=to).contains(cut));
    cuts.sort_unstable();
    cuts.dedup();
    let pairs = cuts.iter().zip(cuts.iter().skip(1));
    let found = |start: usize| findings.iter().any(|one| one.start <= start && start < one.end);
    pairs
        .filter_map(|(start, end)| {
            let found = if found(*start) { Found::Something } else { Found::Nothing };
            Some((text.get(*start..*end)?, found))
        })
        .collect()
}

/// What was found, in words: nobody has to see an underline.
fn verdict(scene: Scene<'_>, answer: &Answer, width: usize) -> Vec<Line<'static>> {
    let room = width.saturating_sub(INDENT + 1).max(2);
    let faint = scene.style(Meaning::Faint);
    match answer.verdict {
        Verdict::Clean => {
            return vec![Line::from(Span::styled(fit(&format!(" ✓ {}", scene.say("check-clean")), width), faint))];
        }
        Verdict::CannotTell => {
            return vec![Line::from(Span::styled(
                fit(&format!(" ? {}", scene.say("check-cannot-tell")), width),
                faint,
            ))];
        }
        Verdict::Findings => {}
    }
    let mut lines = Vec::new();
    let mut offered = None;
    for finding in &answer.findings {
        hanging(&mut lines, " ~ ", &wrap(finding.sentence(scene.phrases).as_str(), room), scene, Meaning::Mind);
        // The same better line is offered once, for all that it mends.
        if let Some(better) = finding.better.as_ref().filter(|better| offered.as_ref() != Some(better)) {
            let words = scene.phrases.format("check-better", &[("text", Argument::Text(better))]);
            hanging(&mut lines, "   ", &wrap(words.as_str(), room), scene, Meaning::Say);
            offered = Some(better);
        }
    }
    lines
}

fn hanging(lines: &mut Vec<Line<'static>>, mark: &str, rows: &[String], scene: Scene<'_>, meaning: Meaning) {
    for (number, row) in rows.iter().enumerate() {
        let head = if number == 0 { mark.to_owned() } else { " ".repeat(mark.width()) };
        lines.push(Line::from(Span::styled(format!("{head}{row}"), scene.style(meaning))));
    }
}

/// The bytes of the text that stand on each row, broken after a space where there is one.
fn rows_of(text: &str, columns: usize) -> Vec<(usize, usize)> {
    let mut rows = Vec::new();
    let (mut start, mut used, mut space) = (0, 0, None);
    for (at, grapheme) in text.grapheme_indices(true) {
        let wide = grapheme.width();
        if used + wide > columns && at > start {
            let end = space.filter(|space| *space > start).unwrap_or(at);
            rows.push((start, end));
            start = end;
            used = text.get(start..at).unwrap_or_default().width();
            space = None;
        }
        used += wide;
        if grapheme == " " {
            space = Some(at + grapheme.len());
        }
    }
    rows.push((start, text.len()));
    rows
}
