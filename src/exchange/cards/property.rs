//! One property of a vCard: its name, parameters and values. The grammar, with folding, quoted-printable, base64 and
//! character sets, is calcard's; each property is read alone, so that a fault costs one line and has its number.

use calcard::vcard::{VCardParameterName as Parameter, VCardValue};
use calcard::{Entry, Parser};

/// A property as its card writes it.
pub(super) struct Property {
    /// The values, each with its components.
    pub(super) values: Vec<Vec<String>>,
    parameters: Vec<(Parameter, String)>,
}

impl Property {
    /// Reads the lines of one property; none, if they are none.
    pub(super) fn read(lines: &str) -> Option<Self> {
        let ended = format!("{lines}\r\nEND:VCARD\r\n");
        let Entry::VCard(card) = Parser::new(&ended).vcard() else { return None };
        let entry = card.entries.into_iter().next()?;
        let values = entry
            .values
            .into_iter()
            .map(|value| match value {
                VCardValue::Component(parts) => parts,
                VCardValue::Binary(data) => vec![String::from_utf8_lossy(&data.data).into_owned()],
                other => vec![other.as_text().unwrap_or_default().to_owned()],
            })
            .collect();
        let parameters = entry
            .params
            .into_iter()
            .map(|one| {
                let text = one.value.as_integer().and_then(|number| match number {
                    calcard::common::IanaType::Iana(number) => Some(number.to_string()),
                    calcard::common::IanaType::Other(_) => None,
                });
                (one.name, text.unwrap_or_else(|| one.value.as_text().unwrap_or_default().to_owned()))
            })
            .collect();
        Some(Self { values, parameters })
    }

    /// The component at this place, its several values joined by a blank.
    pub(super) fn component(&self, at: usize) -> String {
        self.values.get(at).map(|parts| parts.join(" ")).unwrap_or_default()
    }

    /// The whole value of a property that has one text only.
    pub(super) fn text(&self) -> String {
        self.values.iter().map(|parts| parts.join(", ")).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn parameter(&self, name: &Parameter) -> Option<&str> {
        self.parameters.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// How much this one is preferred: 1 is the most; vCard 3 and 2.1 say only that it is.
    pub(super) fn preference(&self) -> u32 {
        let stated = self.parameter(&Parameter::Pref).map(|number| number.parse().unwrap_or(1));
        let typed = self.parameters.iter().any(|(_, value)| value.eq_ignore_ascii_case("pref"));
        stated.unwrap_or(if typed { 1 } else { 101 })
    }
}
