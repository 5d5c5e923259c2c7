//! Names as Unicode has them: UTS 35 part 8 as it stands, over the facts of every locale in Unicode CLDR.
//!
//! Reading order: [`Name`] and [`NameStyle`] (what is asked), `locale` (who formats, in which order), `pattern` and
//! `modify` (how), `data` (the facts), `batch` (lines of JSON). Always: no part is invented, and no literal is left
//! where a part is missing.

mod batch;
mod custom;
mod data;
mod field;
mod locale;
mod modify;
mod name;
mod pattern;
mod style;
mod tag;
#[cfg(test)]
mod tests;

pub use batch::{NameError, NameRequest, name_line};
pub use field::{Field, ModifiedField, Modifiers};
pub use name::Name;
pub use style::{Length, NameOrder, NameStyle, Usage};
pub use tag::{NotALocale, Tag};

pub(crate) use custom::{Custom, written_in};

use self::data::{Data, Format};
use self::name::Seen;
use self::pattern::Pattern;
use self::style::slot;
use self::tag::Subtag;
use crate::domain::Formality;

/// The name for readers of this locale, in this style; empty only where the name has neither given name nor surname.
#[must_use]
pub fn format_name(name: &Name<'_>, reader: Tag, style: &NameStyle) -> String {
    let data = Data::built_in();
    let Some(custom) = Custom::of(data, name.characters(), name.locale(), reader) else { return String::new() };
    let format = custom.format;
    let order = style.order.unwrap_or_else(|| custom.order());
    let length = style.length.unwrap_or(format.length);
    let formality = style.formality.unwrap_or(format.formality);
    let in_style = |usage, formality| {
        let patterns = data.patterns(format, slot(order, length, usage, formality));
        fill(name, patterns, format, custom.capitals)
    };
    let mut text = in_style(style.usage, formality);
    // The standard takes a given name for granted: without one, an informal form may be left with nothing.
    for (usage, formality) in [(style.usage, Formality::Formal), (Usage::Referring, Formality::Formal)] {
        if text.is_empty() {
            text = in_style(usage, formality);
        }
    }
    replace_spaces(text, custom.space())
}

/// The pattern that shows most of the name, filled.
fn fill<'a>(
    name: &Name<'_>,
    mut patterns: impl Iterator<Item = &'a Pattern> + Clone,
    format: &Format,
    language: Subtag,
) -> String {
    let rank = |pattern: &&Pattern| {
        let shown = pattern.fields().filter(|field| name.has(*field)).count();
        let empty = pattern.fields().count() - shown;
        (std::cmp::Reverse(shown), empty, pattern.source())
    };
    let several = patterns.clone().nth(1).is_some();
    let chosen = if several { patterns.min_by_key(rank) } else { patterns.next() };
    let Some(pattern) = chosen else { return String::new() };
    let seen = Seen::new(name, pattern.shows_given());
    pattern.fill(|field, text| {
        if let Some((value, modifiers)) = seen.value(field) {
            modify::append(&value, modifiers, format, language, text);
        }
    })
}

/// Every sequence of spaces, replaced.
fn replace_spaces(text: String, replacement: &str) -> String {
    if replacement == " " && !text.contains("  ") {
        return text;
    }
    let space = |character: char| if replacement == " " { character == ' ' } else { character.is_whitespace() };
    let mut replaced = String::with_capacity(text.len());
    let mut words = text.split(space).filter(|word| !word.is_empty());
    replaced.extend(words.next());
    for word in words {
        replaced.push_str(replacement);
        replaced.push_str(word);
    }
    replaced
}
