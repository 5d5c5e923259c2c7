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
use crate::tui::form::Field;
use crate::tui::theme::Meaning;
use crate::tui::work::{CATEGORY, FormKind, OpenForm};

/// Where the values begin after their labels.
const COLUMN: usize = 20;

/// Draws the form or the entries below `above`, the lines that stand there already.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, open: &OpenCard, area: Rect, above: Vec<Line<'static>>) -> usize {
    let mut lines = above;
    let width = area.width.saturating_sub(1);
    let focus = match (open.form(), open.mending()) {
        (Some(form), _) => form_lines(scene, form, width, &mut lines),
        (None, Some(mending)) => entry_lines(scene, mending, width, &mut lines),
        (None, None) => Focus { row: 0, column: None, reads_on: false },
    };
    let height = usize::from(area.height);
    let moved = open.form().map_or(0, |form| form.moved);
    let first = focus.first(lines.len(), height).saturating_add_signed(moved);
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
    /// Whether what is below it has to be read out now.
    reads_on: bool,
}

impl Focus {
    /// The first line shown: the one that the keys go to is in sight with the line after it, on a screen of any height; and
    /// where something has to be read out, its end is too, as far as there is room.
    fn first(&self, count: usize, height: usize) -> usize {
        if count <= height {
            return 0;
        }
        let in_sight = (self.row + 2).saturating_sub(height);
        if self.reads_on { (count - height).min(self.row).max(in_sight) } else { in_sight }
    }
}

fn form_lines(scene: Scene<'_>, open: &OpenForm, width: u16, lines: &mut Vec<Line<'static>>) -> Focus {
    let form = &open.form;
    let mut top = Sheet::new(width);
    let title = match (&open.kind, form.about.is_empty()) {
        (FormKind::Word(_), _) | (_, true) => form.title.to_string(),
        (_, false) => format!("{}: {}", form.title, form.about),
    };
    top.text(1, &title, scene.style(Meaning::Heading));
    if matches!(open.kind, FormKind::Word(_)) {
        top.text(3, form.about.as_str(), scene.style(Meaning::Plain));
    }
    lines.extend(top.into_lines());
    let mut focus = Focus { row: lines.len(), column: None, reads_on: false };
    for (place, line) in form.lines.iter().enumerate().filter(|(_, line)| !line.is_left_out) {
        let is_focused = place == form.focus;
        let room = usize::from(width).saturating_sub(COLUMN + 1).max(2);
        let (value, column, below) = match &line.field {
            Field::Several { options, at } => {
                let mut rows = several(scene, options, is_focused.then_some(*at), room).into_iter();
                (rows.next().unwrap_or_default(), None, rows.collect())
            }
            field => {
                let (value, column) = value(scene, field, is_focused, room);
                (value, column, Vec::new())
            }
        };
        if is_focused {
            let reads_on = open.asking.is_some() && form.awaits_answer();
            focus = Focus { row: lines.len(), column: column.map(|column| COLUMN + column), reads_on };
        }
        let mark = if is_focused { "›" } else { " " };
        let is_answer = matches!(line.field, Field::Answer { .. });
        let label = if is_answer && open.asks_once() { scene.say("form-answer") } else { line.label.clone() };
        let label = pad(&fit(&format!(" {mark} {label}"), COLUMN - 1), COLUMN);
        let style = scene.style(if is_focused { Meaning::Key } else { Meaning::Faint });
        let mut row = vec![Span::styled(label, style)];
        row.extend(value);
        lines.push(Line::from(row));
        let indented = |row: Vec<Span<'static>>| Line::from([vec![Span::raw(" ".repeat(COLUMN))], row].concat());
        lines.extend(below.into_iter().map(indented));
        if is_focused {
            focus.row = lines.len().saturating_sub(1);
        }
        if place == CATEGORY && open.was_asked_in_vain() {
            let mut before = Sheet::new(width);
            let said = scene.say("form-asked-in-vain");
            before.labelled("", COLUMN, said.as_str(), (Style::new(), scene.style(Meaning::Mind)));
            lines.extend(before.into_lines());
        }
        if is_focused && is_answer {
            let mut hint = Sheet::new(width);
            let said = scene.say(if open.asking.is_some() { "form-answer-first" } else { "form-answer-digits" });
            hint.labelled("", COLUMN, said.as_str(), (Style::new(), scene.style(Meaning::Key)));
            lines.extend(hint.into_lines());
        }
    }
    let mut below = Sheet::new(width);
    below.gap();
    question(scene, open, &mut below);
    lines.extend(below.into_lines());
    focus
}

/// How the guest is asked, as far as the form is filled in: to be said, so it stands out.
fn question(scene: Scene<'_>, open: &OpenForm, sheet: &mut Sheet) {
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
        Field::Answer { options, at } if is_focused => {
            let numbered = (0..).zip(options).map(|(place, option)| {
                let mark = if *at == Some(place) { "(•)" } else { "( )" };
                format!("{mark} {} {option}", place + 1)
            });
            (vec![Span::styled(fit(&numbered.collect::<Vec<_>>().join("  "), room), plain)], None)
        }
        Field::Answer { options, at } => {
            let given = at.and_then(|at| options.get(at)).map_or("–", Clean::as_str);
            (vec![Span::styled(fit(given, room), plain)], None)
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
        Field::Several { .. } => (Vec::new(), None),
    }
}

/// What can be ticked, in as many rows as it takes: nothing that can be chosen is out of sight.
fn several(scene: Scene<'_>, options: &[(Clean, bool)], mark: Option<usize>, room: usize) -> Vec<Vec<Span<'static>>> {
    let mut rows = vec![Vec::new()];
    let mut used = 0;
    for (place, (option, is_ticked)) in options.iter().enumerate() {
        let text = fit(&format!("{} {option}", if *is_ticked { "[✓]" } else { "[ ]" }), room);
        if used > 0 && used + 1 + text.width() > room {
            rows.push(Vec::new());
            used = 0;
        }
        let gap = usize::from(used > 0);
        used += gap + text.width();
        let meaning = if mark == Some(place) { Meaning::Selected } else { Meaning::Plain };
        if let Some(row) = rows.last_mut() {
            row.push(Span::raw(" ".repeat(gap)));
            row.push(Span::styled(text, scene.style(meaning)));
        }
    }
    rows
}

fn entry_lines(scene: Scene<'_>, mending: &Mending, width: u16, lines: &mut Vec<Line<'static>>) -> Focus {
    let mut top = Sheet::new(width);
    top.text(1, scene.say("form-mend").as_str(), scene.style(Meaning::Heading));
    if mending.entries.is_empty() {
        top.text(3, scene.say("form-mend-nothing").as_str(), scene.style(Meaning::Faint));
    }
    lines.extend(top.into_lines());
    let mut focus = Focus { row: lines.len(), column: None, reads_on: false };
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
        MendableKind::Consent => ("○", Meaning::Faint),
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
