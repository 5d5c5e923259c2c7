//! How one UUID is written as a customer's number: cards write it bare or as a URN, in capitals or not.
//!
//! Sources: RFC 9562 section 4 (the case of its digits means nothing; `urn:uuid:`), RFC 8141 section 2 (nor that of the
//! scheme), RFC 6350 section 6.7.6 and RFC 9553 section 2.1.9 (a card's UID is such a URN, or free text).

/// The scheme of a UUID as a URN.
const SCHEME: &str = "urn:uuid:";
/// Letters of a UUID as it is usually written.
const LENGTH: usize = 36;

/// A number as a card has it, a UUID of it in small letters. Whether it is a URN stays: documents refer to it so.
#[must_use]
pub fn in_small_letters(id: &str) -> String {
    match digits(id) {
        Some(digits) if digits.len() < id.len() => format!("{SCHEME}{}", digits.to_ascii_lowercase()),
        Some(digits) => digits.to_ascii_lowercase(),
        None => id.to_owned(),
    }
}

/// The ways in which a number may be written that is or has a UUID, the plainest first; none where it has none.
#[must_use]
pub fn spellings(id: &str) -> Vec<String> {
    let Some(digits) = digits(id) else { return Vec::new() };
    let (small, capital) = (digits.to_ascii_lowercase(), digits.to_ascii_uppercase());
    vec![small.clone(), format!("{SCHEME}{small}"), capital.clone(), format!("{SCHEME}{capital}")]
}

/// The UUID of a number, without the scheme.
fn digits(id: &str) -> Option<&str> {
    let scheme = id.get(..SCHEME.len()).filter(|scheme| scheme.eq_ignore_ascii_case(SCHEME));
    let digits = scheme.and_then(|scheme| id.get(scheme.len()..)).unwrap_or(id);
    (digits.len() == LENGTH && uuid::Uuid::try_parse(digits).is_ok()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{in_small_letters, spellings};

    #[test]
    fn one_uuid_is_one_number_however_it_is_written() {
        let small = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        let capital = small.to_uppercase();
        for (written, kept) in [
            (small.to_owned(), small.to_owned()),
            (capital.clone(), small.to_owned()),
            (format!("URN:uuid:{capital}"), format!("urn:uuid:{small}")),
            (format!("urn:uuid:{small}"), format!("urn:uuid:{small}")),
        ] {
            assert_eq!(in_small_letters(&written), kept);
            assert_eq!(spellings(&written)[0], small, "{written}");
            assert!(spellings(&written).contains(&kept));
        }
        for other in ["C-1042", "urn:uuid:secret", "urn:isbn:f81d4fae", "", "{f81d4fae7dec11d0a76500a0c91e6bf60000}"] {
            assert_eq!((in_small_letters(other), spellings(other).len()), (other.to_owned(), 0));
        }
    }
}
