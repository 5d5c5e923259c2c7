//! Where things stand on the screen, for the view and for clicks alike. Any size is answered, however small.

use ratatui::layout::Rect;

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Geometry {
    /// The first line: program, place, parked cards.
    pub header: Rect,
    /// Between header and footer.
    pub body: Rect,
    /// The line the text is typed in, or the title of a list.
    pub title: Rect,
    /// Rows of names or tasks.
    pub list: Rect,
    /// The selected row in full, below the list; empty where it has no place.
    pub detail: Rect,
    /// What went wrong, above the footer; also empty.
    pub notice: Rect,
    /// The keys.
    pub footer: Rect,
}

impl Geometry {
    /// The parts of a screen of this size.
    #[must_use]
    pub fn of(columns: u16, rows: u16) -> Self {
        let line = |y: u16, height: u16| {
            let y = y.min(rows);
            Rect::new(0, y, columns, height.min(rows - y))
        };
        // A tall screen has room to breathe; a small one gives every line to the content.
        let airy = u16::from(rows >= 12);
        let footer_rows = match rows {
            0..=3 => 0,
            4..=15 => 1,
            _ => 2,
        };
        let footer = line(rows - footer_rows, footer_rows);
        // A notice lies over the end of the body: it is rare, and the lines are needed for the card.
        let notice_rows = if rows >= 6 { 2 } else { u16::from(rows >= 4) };
        let notice = line(footer.y.saturating_sub(notice_rows), notice_rows);
        let top = u16::from(rows >= 3) + airy;
        let body = line(top, footer.y.saturating_sub(airy).saturating_sub(top));
        let title_rows = (1 + airy).min(body.height);
        Self {
            header: line(0, u16::from(rows >= 3)),
            body,
            title: Rect { height: title_rows.min(1), ..body },
            list: Rect { y: body.y + title_rows, height: body.height - title_rows, ..body },
            detail: Rect { y: body.bottom(), height: 0, ..body },
            notice,
            footer,
        }
    }

    /// The same with the last lines of the list given to the selected row in full, where there are enough.
    #[must_use]
    pub fn with_detail(self) -> Self {
        if self.list.height < 2 * DETAIL + 4 {
            return self;
        }
        let list = Rect { height: self.list.height - DETAIL - 1, ..self.list };
        Self { list, detail: Rect { y: list.bottom() + 1, height: DETAIL, ..list }, ..self }
    }

    /// The first of `count` rows to show so that `selected` is among the visible ones.
    #[must_use]
    pub fn first_row(&self, count: usize, selected: usize) -> usize {
        first_of_window(usize::from(self.list.height), count, selected)
    }

    /// Which row of the list stands at this place.
    #[must_use]
    pub fn row_at(&self, column: u16, row: u16, count: usize, selected: usize) -> Option<usize> {
        let inside = self.list.contains((column, row).into());
        let at = self.first_row(count, selected) + usize::from(row.checked_sub(self.list.y)?);
        (inside && at < count).then_some(at)
    }
}

/// Lines for the selected row in full.
const DETAIL: u16 = 3;

/// Keeps the window still while the selection is inside its page.
fn first_of_window(height: usize, count: usize, selected: usize) -> usize {
    if height == 0 || count <= height {
        return 0;
    }
    (selected / height * height).min(count - height)
}
