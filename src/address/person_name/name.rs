//! A name as the standard takes it: fields, some with modifiers, and the locale it comes from.
//!
//! Source: UTS 35 part 8, "Access `PersonName` object".

use std::borrow::Cow;

use super::field::{Field, ModifiedField, Modifiers};
use super::locale::script_of;
use super::tag::Tag;

/// Which field values the caller's name can hold under modifiers; the rest are made from them.
const PARTS: Modifiers = Modifiers::PREFIX.with(Modifiers::CORE);

/// A name to be formatted.
#[derive(Clone, Debug, Default)]
pub struct Name<'a> {
    values: Vec<(ModifiedField, Cow<'a, str>)>,
    locale: Option<Tag>,
}

impl<'a> Name<'a> {
    /// A name without any field; `locale` is where it comes from, if anybody told.
    #[must_use]
    pub const fn new(locale: Option<Tag>) -> Self {
        Self { values: Vec::new(), locale }
    }

    /// Where the name comes from, if anybody told.
    #[must_use]
    pub const fn locale(&self) -> Option<Tag> {
        self.locale
    }

    /// Those whose name it is, as far as its locale or the script of its letters tell.
    #[must_use]
    pub fn own_reader(&self) -> Tag {
        self.locale.unwrap_or_else(|| Tag { script: script_of(self.characters()), ..Tag::default() })
    }

    /// The same name from elsewhere.
    pub(super) const fn set_locale(&mut self, locale: Option<Tag>) {
        self.locale = locale;
    }

    /// Adds a field's value; blank text is none, and a later value takes the place of an earlier one.
    pub fn set(&mut self, field: ModifiedField, value: impl Into<Cow<'a, str>>) {
        let value = match value.into() {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        self.values.retain(|(known, _)| *known != field);
        if !value.is_empty() {
            self.values.push((field, value));
        }
    }

    /// The best value for what is asked, with the modifiers that are still to be applied to it.
    #[must_use]
    pub fn value(&self, asked: ModifiedField) -> Option<(Cow<'_, str>, Modifiers)> {
        let kind = asked.modifiers.without(PARTS);
        let find = |part: Modifiers| self.best(asked.field, part, kind);
        let core = || find(Modifiers::CORE);
        let plain = || find(Modifiers::NONE);
        if asked.modifiers.contains(Modifiers::PREFIX) {
            // A prefix without its core says nothing.
            return core().and_then(|_| find(Modifiers::PREFIX)).map(as_borrowed);
        }
        if asked.modifiers.contains(Modifiers::CORE) {
            return core().or_else(plain).map(as_borrowed);
        }
        if let Some(plain) = plain() {
            return Some(as_borrowed(plain));
        }
        let (core, rest) = core()?;
        Some(match find(Modifiers::PREFIX) {
            Some((prefix, _)) => (Cow::Owned(format!("{prefix} {core}")), rest),
            None => (Cow::Borrowed(core), rest),
        })
    }

    /// The value under most of the modifiers asked for and none other.
    fn best(&self, field: Field, part: Modifiers, kind: Modifiers) -> Option<(&str, Modifiers)> {
        let asked = kind.with(part);
        let fits = |known: &ModifiedField| {
            known.field == field && known.modifiers.contains(part) && asked.contains(known.modifiers)
        };
        let values = self.values.iter().filter(|(known, _)| fits(known));
        let (known, text) = values.max_by_key(|(known, _)| known.modifiers.count())?;
        Some((text.as_ref(), kind.without(known.modifiers)))
    }

    /// Whether there is a value.
    #[must_use]
    pub fn has(&self, asked: ModifiedField) -> bool {
        self.value(asked).is_some()
    }

    /// Whether the name has neither given name nor surname, one of which the standard asks for.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        ![Field::Given, Field::Surname].into_iter().any(|field| self.has(ModifiedField::plain(field)))
    }

    /// The letters of the surname, then those of the given name.
    pub(super) fn characters(&self) -> impl Iterator<Item = char> {
        [Field::Surname, Field::Given].into_iter().flat_map(|field| {
            self.values.iter().filter(move |(known, _)| known.field == field).flat_map(|(_, text)| text.chars())
        })
    }
}

/// How a pattern sees the name: a name without a surname lends its given name where the pattern would not show it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    name: &'a Name<'a>,
    given_as_surname: bool,
}

impl<'a> Seen<'a> {
    /// The name as a pattern that shows the given name, or does not, sees it.
    #[must_use]
    pub fn new(name: &'a Name<'a>, shows_given: bool) -> Self {
        let given_as_surname = !shows_given && !name.has(ModifiedField::plain(Field::Surname));
        Self { name, given_as_surname }
    }

    /// The best value for what is asked, with the modifiers that are still to be applied to it.
    #[must_use]
    pub fn value(&self, asked: ModifiedField) -> Option<(Cow<'a, str>, Modifiers)> {
        match asked.field {
            Field::Given if self.given_as_surname => None,
            Field::Surname if self.given_as_surname => self.name.value(ModifiedField { field: Field::Given, ..asked }),
            _ => self.name.value(asked),
        }
    }
}

fn as_borrowed((text, rest): (&str, Modifiers)) -> (Cow<'_, str>, Modifiers) {
    (Cow::Borrowed(text), rest)
}
