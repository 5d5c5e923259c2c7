//! Where answers go: standard output, buffered, as lines of clean text or as JSON.

use std::io::{self, BufWriter, StdoutLock, Write};

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::domain::Clean;

/// In which form a call answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// For programs: one object, or JSON Lines.
    Json,
}

/// Standard output.
pub struct Output {
    form: Form,
    out: BufWriter<StdoutLock<'static>>,
}

impl Output {
    /// Standard output in this form.
    #[must_use]
    pub fn new(form: Form) -> Self {
        Self { form, out: BufWriter::new(io::stdout().lock()) }
    }

    /// The form asked for.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// One line of text; `indent` blanks before it.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub fn line(&mut self, indent: usize, text: &Clean) -> io::Result<()> {
        writeln!(self.out, "{:indent$}{text}", "")
    }

    /// One row of a table: cells with the columns that each takes at least, a space more between them.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub fn row(&mut self, indent: usize, cells: &[(Clean, usize)]) -> io::Result<()> {
        let mut line = " ".repeat(indent);
        for (text, columns) in cells {
            let missing = columns.saturating_sub(text.as_str().width());
            line.push_str(text.as_str());
            line.push_str(&" ".repeat(missing + 2));
        }
        writeln!(self.out, "{}", line.trim_end())
    }

    /// One object on one line.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"\n")
    }

    /// The bytes of a document that is no text for people: a page of the manual, a completion script, an export.
    pub fn raw(&mut self) -> &mut (impl Write + use<>) {
        &mut self.out
    }

    /// Writes out what is held back.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
