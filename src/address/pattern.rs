//! A pattern of the conventions: text with slots, `{courtesy} {given} {patronymic}`. A pattern with a slot that the
//! person does not fill gives nothing: no form ever has a hole in it or an invented part.

use serde::Deserialize;

/// What a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// пан, Frau, Ms
    Courtesy,
    /// The rank that is said: професор, Dr.
    Rank,
    /// The given name, or the name the person goes by.
    Given,
    /// The patronymic.
    Patronymic,
    /// The surname.
    Surname,
    /// Given name and surname in the order of the name's language.
    Full,
    /// A short form of the given name, from the convention's list.
    Pet,
    /// A finished form of address.
    Form,
    /// A finished greeting.
    Hello,
}

impl Slot {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "courtesy" => Self::Courtesy,
            "rank" => Self::Rank,
            "given" => Self::Given,
            "patronymic" => Self::Patronymic,
            "surname" => Self::Surname,
            "full" => Self::Full,
            "pet" => Self::Pet,
            "form" => Self::Form,
            "hello" => Self::Hello,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(Slot),
}

/// Text with slots.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Pattern(Vec<Piece>);

/// The text is no pattern.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{0}` is no pattern: a slot is courtesy, rank, given, patronymic, surname, full, pet, form or hello, in braces"
)]
pub(super) struct NotAPattern(String);

impl TryFrom<String> for Pattern {
    type Error = NotAPattern;

    fn try_from(text: String) -> Result<Self, NotAPattern> {
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, behind)) = after.split_once('}') else { return Err(NotAPattern(text)) };
            let Some(slot) = Slot::named(name) else { return Err(NotAPattern(text)) };
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(Piece::Slot(slot));
            rest = behind;
        }
        if rest.contains('}') {
            return Err(NotAPattern(text));
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Ok(Self(pieces))
    }
}

impl Pattern {
    /// Whether the pattern has this slot.
    pub(super) fn has(&self, slot: Slot) -> bool {
        self.0.contains(&Piece::Slot(slot))
    }

    /// Whether it says a first name and nothing that makes it formal.
    pub(super) fn is_first_name(&self) -> bool {
        self.has(Slot::Given) && !self.has(Slot::Patronymic) && !self.has(Slot::Surname)
    }

    /// The text with its slots filled; nothing if one stays empty.
    pub(super) fn fill<'a>(&self, value: impl Fn(Slot) -> Option<&'a str>) -> Option<String> {
        let mut out = String::with_capacity(64);
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Slot(slot) => out.push_str(value(*slot).filter(|text| !text.is_empty())?),
            }
        }
        Some(out)
    }
}
