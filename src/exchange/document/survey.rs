//! A quick look at a line: which top-level keys it carries, and whether cleaning would surely change nothing.

use crate::domain::Customer;

/// The top-level keys of a line that is a well-formed document.
pub(super) fn keys(text: &str) -> Vec<&'static str> {
    let bytes = text.as_bytes();
    let mut found = Vec::with_capacity(Customer::KEYS.len() + 2);
    let (mut at, mut depth) = (0, 0_u32);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let end = string_end(bytes, at);
                let is_key = depth == 1 && bytes.iter().skip(end).find(|b| !b.is_ascii_whitespace()) == Some(&b':');
                if is_key && let Some(quoted) = text.get(at..end) {
                    found.extend(known(quoted));
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn known(quoted: &str) -> Option<&'static str> {
    let plain = quoted.get(1..quoted.len().saturating_sub(1))?;
    if plain.contains('\\') {
        let key = serde_json::from_str::<String>(quoted).ok()?;
        return named(&key);
    }
    named(plain)
}

fn named(key: &str) -> Option<&'static str> {
    ["format", "id"].into_iter().chain(Customer::KEYS).find(|known| *known == key)
}

/// The place after the closing quote of the string that begins at `start`.
pub(super) fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(rest) = bytes.get(at..)
        && let Some(place) = memchr::memchr2(b'"', b'\\', rest)
    {
        if rest.get(place) == Some(&b'"') {
            return at + place + 1;
        }
        at += place + 2;
    }
    bytes.len()
}

/// Whether no string of the line holds anything that cleaning could change beyond white space and normalisation.
/// May say no without need, never yes wrongly.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    (bytes.is_ascii() || text.chars().all(|c| c.is_ascii() || plain(u32::from(c))))
        && !bytes.contains(&0x7f)
        && (!bytes.contains(&b'\\') || escapes_are_plain(bytes))
}

fn escapes_are_plain(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if *byte != b'\\' {
            at += 1;
            continue;
        }
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'n' | b't' | b'r') => at += 2,
            Some(b'u') => {
                let digits = bytes.get(at + 2..at + 6).and_then(|digits| std::str::from_utf8(digits).ok());
                match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
                    Some(code) if matches!(code, 0x20..=0x7e) || plain(code) => at += 6,
                    _ => return false,
                }
            }
            _ => return false,
        }
    }
    true
}

/// Letters, digits and signs of the usual scripts: neither invisible, nor control, nor combining, nor joining.
const fn plain(code: u32) -> bool {
    matches!(
        code,
        0xa1..=0xac | 0xae..=0x2ff | 0x370..=0x482 | 0x48a..=0x590 | 0x5be..=0x5be | 0x5d0..=0x5f4
            | 0x620..=0x64a | 0x660..=0x66f | 0x671..=0x6d3 | 0x6ee..=0x6ff | 0x10a0..=0x10ff
            | 0x1e00..=0x1fff | 0x2010..=0x2027 | 0x2030..=0x205e | 0x20a0..=0x20cf | 0x2100..=0x2bff
            | 0x3001..=0x3029 | 0x3030..=0x3098 | 0x309b..=0x3163 | 0x3400..=0x9fff | 0xac00..=0xd7a3
            | 0xff01..=0xff9f | 0x1_f300..=0x1_faff | 0x2_0000..=0x3_134f
    )
}

#[cfg(test)]
mod tests {
    use super::{is_plain, keys};
    use crate::domain::Clean;

    #[test]
    fn keys_are_those_of_the_outer_object_only() {
        let line = r#"{"id": "a\"", "name" : {"id": "x", "given": "wish"}, "items": [{"format": {"stays": 1}}], "wi\u0073h": {}}"#;
        assert_eq!(keys(line), ["id", "name", "items", "wish"]);
    }

    #[test]
    fn what_is_plain_comes_out_of_cleaning_as_it_went_in() {
        for code in 0..=0x10_ffff {
            let Some(c) = char::from_u32(code) else { continue };
            let text = format!("a{c}b");
            if c != '\\' && is_plain(&text) && !c.is_whitespace() && !c.is_control() {
                assert_eq!(Clean::with_report(&text).1, crate::domain::text::Change::None, "{code:x}");
                let tower = format!("a{}b", String::from(c).repeat(20));
                assert_eq!(Clean::with_report(&tower).1, crate::domain::text::Change::None, "{code:x}");
            }
        }
    }
}
