//! A pattern of the conventions: text with slots, `{courtesy} {given} {patronymic}`. A pattern with a slot that the
//! person does not fill gives nothing: no form ever has a hole in it or an invented part. `{surname:name}` takes the
//! nominative inside a form that calls, `{surname:call}` the vocative, and `{form:capital}` begins a sentence.

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
    /// The surname in the genitive, where custom puts it before the word of courtesy: Ozoliņa kungs.
    Genitive,
    /// Every rank, as written before a name: Prof. Dr.
    Titles,
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
            "genitive" => Self::Genitive,
            "titles" => Self::Titles,
            "full" => Self::Full,
            "pet" => Self::Pet,
            "form" => Self::Form,
            "hello" => Self::Hello,
            _ => return None,
        })
    }
}

/// How the content of a slot is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// As the form has it.
    #[default]
    Own,
    /// As one speaks of the person, even where the rest calls.
    Name,
    /// As one calls the person, even where the rest speaks of them.
    Call,
    /// With a capital, at the start of a sentence.
    Capital,
}

impl Shape {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Name,
            "call" => Self::Call,
            "capital" => Self::Capital,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(Slot, Shape),
}

/// Text with slots.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub(super) struct Pattern(Vec<Piece>);

/// The text is no pattern.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{0}` is no pattern: a slot is courtesy, rank, titles, given, patronymic, surname, genitive, full, pet, form or hello, in braces, perhaps with :name, :call or :capital"
)]
pub(super) struct NotAPattern(String);

impl TryFrom<String> for Pattern {
    type Error = NotAPattern;

    fn try_from(text: String) -> Result<Self, NotAPattern> {
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, behind)) = after.split_once('}') else { return Err(NotAPattern(text)) };
            let (name, shape) =
                name.split_once(':').map_or((name, Some(Shape::Own)), |(name, shape)| (name, Shape::named(shape)));
            let (Some(slot), Some(shape)) = (Slot::named(name), shape) else { return Err(NotAPattern(text)) };
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(Piece::Slot(slot, shape));
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
        self.0.iter().any(|piece| matches!(piece, Piece::Slot(own, _) if *own == slot))
    }

    /// Whether it says a first name and nothing that makes it formal.
    pub(super) fn is_first_name(&self) -> bool {
        self.has(Slot::Given) && ![Slot::Patronymic, Slot::Surname, Slot::Genitive].iter().any(|slot| self.has(*slot))
    }

    /// Whether it is a first name alone.
    pub(super) fn is_bare_first_name(&self) -> bool {
        matches!(self.0.as_slice(), [Piece::Slot(Slot::Given | Slot::Pet, _)])
    }

    /// The text with its slots filled; nothing if one stays empty.
    pub(super) fn fill<'a>(&self, value: impl Fn(Slot, Shape) -> Option<&'a str>) -> Option<String> {
        let mut out = String::with_capacity(64);
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Slot(slot, shape) => {
                    let text = value(*slot, *shape).filter(|text| !text.is_empty())?;
                    let mut letters = text.chars();
                    match (shape, letters.next()) {
                        (Shape::Capital, Some(first)) => {
                            out.extend(first.to_uppercase());
                            out.push_str(letters.as_str());
                        }
                        _ => out.push_str(text),
                    }
                }
            }
        }
        Some(out)
    }
}
