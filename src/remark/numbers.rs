//! Numbers in words, as patterns: how a room number comes back when it is said.

use serde::Deserialize;

use super::fold::fold;

/// The number words of a language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Numbers {
    /// Zero to nine.
    pub digits: Vec<String>,
    /// Ten to nineteen.
    teens: Vec<String>,
    /// Twenty, thirty, to ninety.
    tens: Vec<String>,
    /// One hundred to nine hundred; as patterns.
    hundreds: Vec<String>,
    /// How tens and units join: `{tens} {unit}`, `{unit}und{tens}`.
    join: String,
    /// Whether hundreds are written together with the rest.
    together: bool,
}

impl Numbers {
    /// A number below a hundred in words, as a pattern.
    pub fn below_hundred(&self, value: usize) -> Option<String> {
        match (value / 10, value % 10) {
            (0, 0) => None,
            (0, unit) => self.digits.get(unit).cloned(),
            (1, unit) => self.teens.get(unit).cloned(),
            (tens, 0) => self.tens.get(tens.checked_sub(2)?).cloned(),
            (tens, unit) => {
                let (tens, unit) = (self.tens.get(tens.checked_sub(2)?)?, self.digits.get(unit)?);
                Some(self.join.replace("{tens}", tens).replace("{unit}", unit))
            }
        }
    }

    /// A number below a thousand in words, as a pattern.
    pub fn cardinal(&self, value: usize) -> Option<String> {
        let hundreds = match value / 100 {
            0 => return self.below_hundred(value),
            hundreds => self.hundreds.get(hundreds.checked_sub(1)?)?,
        };
        if value.is_multiple_of(100) {
            return Some(hundreds.clone());
        }
        let rest = self.below_hundred(value % 100)?;
        Some(if self.together { format!("{hundreds}{rest}") } else { format!("{hundreds} {rest}") })
    }
}

/// A room number in digits and in words, as patterns: "412", "four one two", "four twelve", "four hundred twelve".
pub(super) fn number_patterns(number: &str, numbers: &Numbers) -> Vec<String> {
    let parts: Vec<&str> =
        number.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let mut patterns = vec![fold(&parts.join(" "))];
    let digits: Vec<usize> =
        number.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| digit as usize).collect();
    if digits.len() < 2 || digits.len() != number.chars().count() {
        return patterns;
    }
    let join = |parts: Vec<Option<String>>| parts.into_iter().collect::<Option<Vec<_>>>().map(|parts| parts.join(" "));
    patterns.push(digits.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    patterns.extend(join(digits.iter().map(|digit| numbers.digits.get(*digit).cloned()).collect()));
    let value = digits.iter().fold(0, |value, digit| value * 10 + digit);
    if let Some(spoken) = numbers.cardinal(value) {
        patterns.push(spoken);
    }
    if value >= 100 {
        let (head, tail) = (value / 100, value % 100);
        if let (Some(head), Some(tail)) = (numbers.below_hundred(head % 100), numbers.below_hundred(tail)) {
            patterns.push(format!("{head} {tail}"));
        }
    }
    patterns.sort();
    patterns.dedup();
    patterns
}

#[cfg(test)]
mod tests {
    use crate::remark::leak::Reach;
    use crate::remark::{Remarks, Secrets};

    #[test]
    fn a_room_number_is_known_however_it_is_said() {
        let customer = r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Lang"},
            "stays": [{"from": "2026-11-23", "to": "2026-11-26", "room": "412"}]}"#;
        let customer = serde_json::from_str(customer).expect("a customer");
        let at = crate::domain::Moment::parse("2026-11-24T12:00", chrono_tz::Europe::Kyiv).expect("a moment");
        let encounter = crate::domain::Encounter::begin(crate::domain::Channel::Desk, at);
        let policy = crate::disclosure::Policy::built_in();
        let remarks = Remarks::built_in();
        for (tag, line) in [
            ("en", "It is four one two."),
            ("en", "You have four twelve, Ms Lang."),
            ("en", "Number four hundred and twelve."),
            ("uk", "Ваш номер — чотириста дванадцять."),
            ("uk", "Ви у чотириста дванадцятому."),
            ("de", "Zimmer vierhundertzwölf, bitte."),
            ("de", "Das ist die 412."),
        ] {
            let language = tag.parse().expect("a language");
            let secrets = Secrets::of(&customer, &encounter, &policy, &language, Reach::Everything, &remarks);
            let remark =
                crate::remark::Remark { secrets: Some(&secrets), ..crate::remark::Remark::new(line, &language) };
            let found = crate::remark::examine(&remark, &remarks).findings;
            assert!(found.iter().any(|finding| finding.why == "remark-leak-room"), "{line}: {found:?}");
        }
    }
}
