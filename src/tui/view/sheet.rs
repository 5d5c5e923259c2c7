//! A sheet of lines, filled from the top and wrapped by what the terminal shows in columns, not by letters.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Lines of one width.
pub struct Sheet {
    width: usize,
    lines: Vec<Line<'static>>,
}

impl Sheet {
    /// An empty sheet of so many columns.
    pub fn new(width: u16) -> Self {
        Self { width: usize::from(width).max(1), lines: Vec::new() }
    }

    /// The lines.
    pub fn into_lines(self) -> Vec<Line<'static>> {
        self.lines
    }

    /// An empty line, never two in a row and never the first.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// A text that begins after `label` and hangs under itself when it is wrapped. Where the sheet is too narrow for
    /// that, the label gets its own line.
    pub fn labelled(&mut self, label: &str, column: usize, text: &str, styles: (Style, Style)) {
        let narrow = self.width < column + 16;
        let indent = if narrow { 2.min(self.width / 4) } else { column };
        let mut rows = wrap(text, self.width - indent).into_iter();
        let label = fit(label, self.width);
        if narrow {
            if !label.trim().is_empty() {
                self.lines.push(Line::from(Span::styled(label, styles.0)));
            }
        } else if let Some(first) = rows.next() {
            let label = pad(&fit(&label, column.saturating_sub(1)), column);
            self.lines.push(Line::from(vec![Span::styled(label, styles.0), Span::styled(first, styles.1)]));
        }
        for row in rows {
            self.lines.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(row, styles.1)]));
        }
    }

    /// A text from `indent` on.
    pub fn text(&mut self, indent: usize, text: &str, style: Style) {
        let indent = if self.width < indent + 16 { 0 } else { indent };
        for row in wrap(text, self.width - indent) {
            self.lines.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(row, style)]));
        }
    }

    /// Two texts on one line, the second at its end; below each other where they do not fit.
    pub fn ends(&mut self, indent: usize, left: (&str, Style), right: (&str, Style)) {
        let needed = indent + left.0.width() + right.0.width() + 3;
        if right.0.is_empty() || needed > self.width {
            self.text(indent, left.0, left.1);
            if !right.0.is_empty() {
                self.text(indent, right.0, right.1);
            }
            return;
        }
        let space = self.width - indent - left.0.width() - right.0.width() - 1;
        self.lines.push(Line::from(vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(left.0.to_owned(), left.1),
            Span::raw(" ".repeat(space)),
            Span::styled(right.0.to_owned(), right.1),
        ]));
    }
}

/// `text` with spaces up to this column.
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// `text` in at most so many columns, with an ellipsis where it is cut.
pub fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        if used + grapheme.width() + 1 > columns {
            break;
        }
        used += grapheme.width();
        kept.push_str(grapheme);
    }
    if columns > 0 {
        kept.push('…');
    }
    kept
}

/// `text` in rows of at most so many columns, broken at spaces, and inside a word only when it alone is too long.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(2);
    let mut rows = vec![String::new()];
    let mut used = 0;
    for word in words(text) {
        if used + word.width() > columns && used > 0 {
            rows.push(String::new());
            used = 0;
        }
        if word == " " && used == 0 {
            continue;
        }
        for grapheme in word.graphemes(true) {
            if used + grapheme.width() > columns {
                rows.push(String::new());
                used = 0;
            }
            used += grapheme.width();
            if let Some(row) = rows.last_mut() {
                row.push_str(grapheme);
            }
        }
    }
    for row in &mut rows {
        row.truncate(row.trim_end().len());
    }
    rows
}

/// The text in pieces that stay together on a row: words with the marks that belong to them, and single spaces. Wide
/// letters, which are written without spaces, part anywhere but before a mark.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for (start, piece) in text.split_word_bound_indices() {
        let end = start + piece.len();
        let before = pieces.last().and_then(|(from, to)| text.get(*from..*to));
        match (before.is_some_and(|before| belongs(before, piece)), pieces.last_mut()) {
            (true, Some(last)) => last.1 = end,
            _ => pieces.push((start, end)),
        }
    }
    pieces
        .into_iter()
        .filter_map(|(start, end)| text.get(start..end))
        .map(|piece| if piece.chars().all(char::is_whitespace) { " " } else { piece })
}

fn belongs(before: &str, piece: &str) -> bool {
    let is_space = |text: &str| text.chars().all(char::is_whitespace);
    let parts = |text: Option<char>| text.is_some_and(|one| one.is_alphanumeric() && one.to_string().width() > 1);
    let is_seam = parts(before.chars().next_back()) && parts(piece.chars().next());
    !(is_space(before) || is_space(piece) || is_seam)
}

#[cfg(test)]
mod tests {
    use super::{fit, wrap};

    #[test]
    fn marks_stay_with_their_word() {
        assert_eq!(wrap("у звертанні; мовний етикет", 11), ["у", "звертанні;", "мовний", "етикет"]);
        assert_eq!(wrap("one (two) three", 9), ["one (two)", "three"]);
        assert_eq!(wrap("one “two, three”", 8), ["one", "“two,", "three”"]);
        assert_eq!(wrap("王伟明。王伟", 6), ["王伟", "明。王", "伟"]);
    }

    #[test]
    fn columns_are_counted_as_the_terminal_shows_them() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("王伟明王伟明", 4), ["王伟", "明王", "伟明"]);
        assert_eq!(wrap("Donaudampfschiff", 6), ["Donaud", "ampfsc", "hiff"]);
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(fit("王伟明", 5), "王伟…");
        assert_eq!(fit("abc", 0), "");
    }
}
