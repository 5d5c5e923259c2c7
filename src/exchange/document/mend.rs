//! Small helps for the gate: a line without its refused items, whether a text needs cleaning, the nearest known word.

use std::borrow::Cow;

use crate::domain::Clean;
use crate::domain::text::Change;

/// The line without the items that were refused.
pub(super) fn without<'a>(text: &'a str, gone: &[(usize, usize)]) -> Cow<'a, str> {
    if gone.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for (start, end) in gone {
        let before = text.get(from..*start).unwrap_or_default();
        let after = text.get(*end..).unwrap_or_default();
        rest.push_str(before);
        if let Some(next) = after.trim_start().strip_prefix(',') {
            from = text.len() - next.len();
        } else {
            let cut = rest.trim_end();
            rest.truncate(cut.strip_suffix(',').unwrap_or(cut).len());
            from = *end;
        }
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(rest)
}

/// Whether cleaning takes more than white space: line ends in a note are nothing to report.
pub(in super::super) fn needs_cleaning(raw: &str) -> bool {
    Clean::with_report(raw).1 == Change::Cleaned
        && Clean::with_report(&raw.split_whitespace().collect::<String>()).1 == Change::Cleaned
}

/// The known word that is nearest to this one, if one is near.
pub(in super::super) fn closest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase().replace(['_', ' '], "-");
    let length = folded.chars().count();
    known
        // What is that much longer or shorter is not near, and need not be compared letter by letter.
        .filter(|one| one.chars().count().abs_diff(length) <= 1 + one.len() / 4)
        .map(|one| (strsim::damerau_levenshtein(&folded, &one.replace('_', "-")), one))
        .filter(|(distance, one)| *distance <= 1 + one.len().min(folded.len()) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, one)| one)
}
