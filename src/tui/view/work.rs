//! Work at the open card: a form to fill in, or the entries to choose from, in the place of the card's lists.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::sheet::{Sheet, fit, pad};
use super::{Scene, page};
use crate::desk::{Mendable, MendableKind};
use crate::domain::Clean;
use crate::tui::app::{Mending, OpenCard};
use crate::tui::form::{Field, Form};
use crate::tui::theme::Meaning;
use crate::tui::work::{FormKind, OpenForm};

/// Where the values begin after their labels.
const COLUMN: usize = 18;

/// Draws the form or the entries below `above`, the lines that stand there already.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, open: &OpenCard, area: Rect, above: Vec<Line<'static>>) -> usize {
    let mut lines = above;
    let width = area.width.saturating_sub(1);
    let focus = match (open.form(), open.mending()) {
        (Some(form), _) => form_lines(scene, form, width, &mut lines),
        (None, Some(mending)) => entry_lines(scene, mending, width, &mut lines),
        (None, None) => Focus { row: 0, column: None },
    };
    // The line that the keys go to is in sight, on a screen of any height.
    let height = usize::from(area.height);
    let first = if lines.len() <= height { 0 } else { (focus.row + 2).saturating_sub(height) };
    let last = page(frame, scene, area, lines, first);
    if let (Some(column), Some(row)) = (focus.column, focus.row.checked_sub(first.min(last))) {
        let place = |at: usize, size: u16| u16::try_from(at).unwrap_or(u16::MAX).min(size.saturating_sub(1));
        if row < height && area.width > 0 {
            frame.set_cursor_position(Position::new(
                area.x + place(column, area.width),
                area.y + place(row, area.height),
            ));
        }
    }
    last
}

/// Where the eye has to be: the row, and the column of the cursor where there is one.
struct Focus {
    row: usize,
    column: Option<usize>,
}

fn form_lines(scene: Scene<'_>, open: &OpenForm, width: u16, lines: &mut Vec<Line<'static>>) -> Focus {
    let form = &open.form;
    let mut top = Sheet::new(width);
    let title = match (&open.kind, form.about.is_empty()) {
        (FormKind::Word(_), _) | (_, true) => form.title.to_string(),
        (_, false) => format!("{}: {}", form.title, form.about),
    };
    top.text(1, &title, scene.style(Meaning::Heading));
    lines.extend(top.into_lines());
    let mut focus = Focus { row: lines.len(), column: None };
    for (place, line) in form.lines.iter().enumerate().filter(|(_, line)| !line.is_left_out) {
        let is_focused = place == form.focus;
        let (value, column) =
            value(scene, &line.field, is_focused, usize::from(width).saturating_sub(COLUMN + 1).max(2));
        if is_focused {
            focus = Focus { row: lines.len(), column: column.map(|column| COLUMN + column) };
        }
        let mark = if is_focused { "›" } else { " " };
        let label = pad(&fit(&format!(" {mark} {}", line.label), COLUMN - 1), COLUMN);
        let style = scene.style(if is_focused { Meaning::Key } else { Meaning::Faint });
        let mut row = vec![Span::styled(label, style)];
        row.extend(value);
        lines.push(Line::from(row));
    }
    let mut below = Sheet::new(width);
    below.gap();
    question(scene, open, form, &mut below);
    lines.extend(below.into_lines());
    focus
}

/// How the guest is asked, as far as the form is filled in: to be said, so it stands out.
fn question(scene: Scene<'_>, open: &OpenForm, form: &Form, sheet: &mut Sheet) {
    let asked = open.question();
    if asked.is_empty() {
        return;
    }
    let mut label = format!("   {}", scene.say("form-ask"));
    let count = asked.len();
    for (place, line) in asked.iter().enumerate() {
        let meaning = if place + 1 == count { Meaning::Plain } else { Meaning::Ask };
        sheet.labelled(&label, COLUMN, line.as_str(), (scene.style(Meaning::Faint), scene.style(meaning)));
        label.clear();
    }
    if form.unanswered() == Some(form.focus) {
        sheet.labelled("", COLUMN, scene.say("form-answer-first").as_str(), (Style::new(), scene.style(Meaning::Key)));
    }
}

/// What stands in a line, and the column of the cursor where something is typed.
fn value(scene: Scene<'_>, field: &Field, is_focused: bool, room: usize) -> (Vec<Span<'static>>, Option<usize>) {
    let plain = scene.style(Meaning::Plain);
    match field {
        Field::Text { input, .. } => {
            let skip = if is_focused { input.visual_scroll(room) } else { 0 };
            let mut hidden = 0;
            let kept = input.value().chars().skip_while(|letter| {
                let goes = hidden < skip;
                hidden += letter.to_string().width();
                goes
            });
            let shown = Clean::new(&kept.collect::<String>()).to_string();
            let cursor = is_focused.then(|| input.visual_cursor().saturating_sub(skip));
            (vec![Span::styled(fit(&shown, room), plain)], cursor)
        }
        Field::One { options, at } => {
            let chosen = at.and_then(|at| options.get(at)).map_or("–", Clean::as_str);
            let shown = if is_focused { format!("‹ {chosen} ›") } else { chosen.to_owned() };
            (vec![Span::styled(fit(&shown, room), plain)], None)
        }
        Field::List { options, alone, said, at } => {
            let words: Vec<&str> = said
                .iter()
                .filter(|place| *place != at)
                .chain([at])
                .filter_map(|place| options.get(*place))
                .map(Clean::as_str)
                .collect();
            let list = words.join(" + ");
            if !is_focused {
                return (vec![Span::styled(fit(&list, room), plain)], None);
            }
            let list = fit(&format!("‹ {list} ›"), room);
            let hint = format!("  {}", scene.say("form-and-also"));
            let fits = at >= alone && list.width() + hint.width() <= room;
            let hint = fits.then(|| Span::styled(hint, scene.style(Meaning::Faint)));
            (std::iter::once(Span::styled(list, plain)).chain(hint).collect(), None)
        }
        Field::Several { options, at } => {
            let mut spans = Vec::new();
            let mut used = 0;
            for (place, (option, is_ticked)) in options.iter().enumerate() {
                let tick = if *is_ticked { "[✓]" } else { "[ ]" };
                let text = format!("{tick} {option}");
                if used + text.width() > room && !spans.is_empty() {
                    break;
                }
                used += text.width() + 2;
                let here = is_focused && place == *at;
                spans.push(Span::styled(text, scene.style(if here { Meaning::Selected } else { Meaning::Plain })));
                spans.push(Span::raw("  "));
            }
            (spans, None)
        }
    }
}

fn entry_lines(scene: Scene<'_>, mending: &Mending, width: u16, lines: &mut Vec<Line<'static>>) -> Focus {
    let mut top = Sheet::new(width);
    top.text(1, scene.say("form-mend").as_str(), scene.style(Meaning::Heading));
    if mending.entries.is_empty() {
        top.text(3, scene.say("form-mend-nothing").as_str(), scene.style(Meaning::Faint));
    }
    lines.extend(top.into_lines());
    let mut focus = Focus { row: lines.len(), column: None };
    for (place, entry) in mending.entries.iter().enumerate() {
        let is_chosen = place == mending.selected;
        if is_chosen {
            focus.row = lines.len();
        }
        lines.push(entry_line(scene, entry, is_chosen, usize::from(width)));
    }
    focus
}

fn entry_line(scene: Scene<'_>, entry: &Mendable, is_chosen: bool, width: usize) -> Line<'static> {
    let (mark, meaning) = match entry.kind {
        MendableKind::Say => ("●", Meaning::Say),
        MendableKind::Confirm => ("◐", Meaning::Confirm),
        MendableKind::Quietly => ("▸", Meaning::Quietly),
        MendableKind::Case => ("◇", Meaning::Confirm),
        MendableKind::Limit => ("!", Meaning::Mind),
    };
    let pointer = if is_chosen { " › " } else { "   " };
    let label = if entry.label.is_empty() { String::new() } else { format!("  {}", entry.label) };
    let room = width.saturating_sub(pointer.width() + mark.width() + 1 + label.width());
    let words = if is_chosen { Meaning::Selected } else { Meaning::Plain };
    Line::from(vec![
        Span::styled(pointer.to_owned(), scene.style(Meaning::Key)),
        Span::styled(format!("{mark} "), scene.style(meaning)),
        Span::styled(fit(entry.text.as_str(), room), scene.style(words)),
        Span::styled(label, scene.style(Meaning::Faint)),
    ])
}
