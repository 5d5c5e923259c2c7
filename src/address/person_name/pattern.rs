//! A pattern: fields with literals before, between and after them.
//!
//! Source: UTS 35 part 8, "namePattern Syntax" and "Process a namePattern".

use super::field::{Field, ModifiedField, Modifiers};

/// A pattern as the data have it.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    before: &'static str,
    /// Each field with the literal after it.
    fields: Vec<(ModifiedField, &'static str)>,
}

impl Pattern {
    /// Reads a pattern; `None` where it has no field or a field that nobody knows.
    #[must_use]
    pub fn parse(source: &'static str) -> Option<Self> {
        let mut pieces = source.split('{');
        let before = pieces.next()?;
        let fields: Vec<_> = pieces
            .map(|piece| {
                let (field, after) = piece.split_once('}')?;
                Some((ModifiedField::parse(field)?, after))
            })
            .collect::<Option<_>>()?;
        (!fields.is_empty()).then_some(Self { source, before, fields })
    }

    /// The pattern as it is written, for a choice that is the same every time.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// The fields asked for.
    pub fn fields(&self) -> impl Iterator<Item = ModifiedField> {
        self.fields.iter().map(|(field, _)| *field)
    }

    /// Whether the given name is shown, and not by its initial only.
    #[must_use]
    pub fn shows_given(&self) -> bool {
        self.fields().any(|one| one.field == Field::Given && !one.modifiers.contains(Modifiers::INITIAL))
    }

    /// Fills the pattern: `write` appends a field's value to the text, or nothing where there is none. Literals beside
    /// empty fields go with them, so that no hole is left.
    pub fn fill(&self, mut write: impl FnMut(ModifiedField, &mut String)) -> String {
        let mut text = String::with_capacity(64);
        let mut value = String::new();
        // The literal before the next field, and the one after the last field that had a value.
        let mut before = self.before;
        let mut last: Option<&str> = None;
        let mut skipped = false;
        for (place, (field, after)) in self.fields.iter().enumerate() {
            value.clear();
            write(*field, &mut value);
            if value.is_empty() {
                skipped = true;
            } else {
                match last {
                    None if place == 0 => text.push_str(before),
                    None => {}
                    Some(literal) if skipped => coalesce(literal, before, &mut text),
                    Some(literal) => text.push_str(literal),
                }
                text.push_str(&value);
                last = Some(after);
                skipped = false;
            }
            before = after;
        }
        if let (Some(literal), false) = (last, skipped) {
            text.push_str(literal);
        }
        text
    }
}

/// Two literals that meet where a field was empty become one: of the first what stands up to its first space, of the
/// second what stands after its last, so that punctuation goes with the field that it belongs to.
fn coalesce(one: &str, other: &str, text: &mut String) {
    if one.ends_with(other) {
        text.push_str(one);
        return;
    }
    let space = one.char_indices().find(|(_, character)| character.is_whitespace());
    let kept = space.map_or(one.len(), |(at, character)| at + character.len_utf8());
    text.push_str(one.get(..kept).unwrap_or(one));
    let space = other.char_indices().rfind(|(_, character)| character.is_whitespace());
    let from = match (space, kept < one.len() || one.ends_with(char::is_whitespace)) {
        (Some((at, character)), true) => at + character.len_utf8(),
        (Some((at, _)), false) => at,
        (None, _) => 0,
    };
    text.push_str(other.get(from..).unwrap_or(other));
}
