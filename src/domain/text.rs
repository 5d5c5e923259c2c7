//! `Clean`: the only text that a view, a file, a log line or a window title takes.
//!
//! Its constructor is the sanitiser, so a value of this type never holds a control character, an escape sequence,
//! a bidi control or a tower of combining marks, whoever wrote it.

use std::borrow::{Borrow, Cow};
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::escape::Characters;

/// Combining marks kept on one base; every orthography in use needs fewer.
const MARKS_A_BASE: usize = 8;

/// Text that is safe to show on a terminal, in a file and in a window title; always in Unicode NFC.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Clean(String);

impl Clean {
    /// Cleans `raw`: white space and controls become one space each run, escape sequences, bidi controls and
    /// invisible characters go, joiners stay where a script needs them, and a base keeps eight combining marks.
    #[must_use]
    pub fn new(raw: &str) -> Self {
        Self(clean(raw).into_owned())
    }

    /// Like [`Clean::new`], and tells whether anything was changed beyond Unicode normalisation.
    #[must_use]
    pub fn with_report(raw: &str) -> (Self, Change) {
        let text = clean(raw);
        let change = if text.nfc().eq(raw.nfc()) { Change::None } else { Change::Cleaned };
        (Self(text.into_owned()), change)
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left of the text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether the sanitiser had to change a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The text came out as it went in.
    None,
    /// Something was taken out or replaced.
    Cleaned,
}

/// Texts of plain letters, digits and single spaces need no work: most names are of this kind.
fn needs_no_work(raw: &str) -> bool {
    if raw.is_ascii() {
        let bytes = raw.as_bytes();
        let spaced = |two: &[u8]| matches!(two, b"  ");
        return bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
            && !bytes.windows(2).any(spaced)
            && bytes.first() != Some(&b' ')
            && bytes.last() != Some(&b' ');
    }
    let mut last_space = true;
    for character in raw.chars() {
        match character {
            ' ' if last_space => return false,
            ' ' => last_space = true,
            c if is_plain(c) => last_space = false,
            _ => return false,
        }
    }
    raw.is_empty() || !last_space
}

/// Characters that stay as they are wherever they stand among their like: visible, and in NFC without their neighbours.
const fn is_plain(c: char) -> bool {
    matches!(c as u32, 0x21..=0x7e | 0xa1..=0xac | 0xae..=0x24f | 0x386 | 0x388..=0x3ce | 0x400..=0x481 | 0x48a..=0x52f
        | 0x10d0..=0x10fa | 0x1e00..=0x1eff | 0x2013..=0x201e | 0x2026 | 0x3041..=0x3096 | 0x30a1..=0x30fa | 0x30fc
        | 0x4e00..=0x9fff | 0xac00..=0xd7a3)
}

fn clean(raw: &str) -> Cow<'_, str> {
    if needs_no_work(raw) {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut marks = 0;
    let mut characters = Characters::of(raw);
    while let Some(character) = characters.next() {
        match character {
            c if characters.skip_command(c) => {}
            c if c.is_whitespace() || c.is_control() => {
                marks = 0;
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            // ZWNJ and ZWJ carry spelling in Persian and the scripts of India: kept between two letters of these.
            '\u{200c}' | '\u{200d}' => {
                let before = out.chars().next_back().is_some_and(joins);
                let after = characters.peek().is_some_and(joins);
                if before && after {
                    out.push(character);
                }
            }
            c if is_invisible(c) => {}
            c if is_combining_mark(c) => {
                if !out.is_empty() && !out.ends_with(' ') && marks < MARKS_A_BASE {
                    marks += 1;
                    out.push(c);
                }
            }
            c => {
                marks = 0;
                out.push(c);
            }
        }
    }
    out.truncate(out.trim_end().len());
    if unicode_normalization::is_nfc(&out) { Cow::Owned(out) } else { Cow::Owned(out.nfc().collect()) }
}

/// Whether joiners next to this character carry spelling: Arabic and its extensions, the scripts of India, Mongolian.
fn joins(c: char) -> bool {
    matches!(u32::from(c), 0x0600..=0x08ff | 0x0900..=0x0dff | 0x0e80..=0x0fff | 0x1000..=0x109f | 0x1780..=0x18af | 0xfb50..=0xfdff | 0xfe70..=0xfefe)
}

/// Format, private and unassigned-looking characters that show as nothing, or change the order of what is shown.
fn is_invisible(c: char) -> bool {
    matches!(
        u32::from(c),
        0x00ad | 0x034f | 0x061c | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f
            | 0x200b | 0x200e | 0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f
            | 0xfeff | 0xffa0 | 0xfff0..=0xffff | 0x1_bca0..=0x1_bca3 | 0x1_d173..=0x1_d17a
            | 0xe_0000..=0xe_0fff | 0xe000..=0xf8ff | 0xf_0000..=0x10_ffff
    )
}

impl From<&str> for Clean {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Clean {
    fn from(raw: String) -> Self {
        if needs_no_work(&raw) { Self(raw) } else { Self::new(&raw) }
    }
}

impl AsRef<str> for Clean {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Clean {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl PartialEq<str> for Clean {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Clean {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<'de> Deserialize<'de> for Clean {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

    use super::{Change, Clean, is_invisible, is_plain};

    #[test]
    fn what_is_taken_as_it_is_needs_no_work() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            assert!(!c.is_control() && !c.is_whitespace() && !is_invisible(c) && !is_combining_mark(c), "{c:?}");
            assert!(std::iter::once(c).nfc().eq([c]), "{c:?}");
            assert!(['a', c].into_iter().nfc().eq(['a', c]), "{c:?} joins what stands before it");
        }
    }

    #[test]
    fn escape_sequences_and_controls_go() {
        for (raw, shown) in [
            ("Anna\u{1b}[2JMüller", "AnnaMüller"),
            ("\u{1b}]0;title\u{7}Anna", "Anna"),
            ("\u{1b}]52;c;ZXZpbA==\u{1b}\\Anna", "Anna"),
            ("\u{1b}]unfinished", "unfinished"),
            ("\u{9b}31mAnna", "Anna"),
            ("An\u{0}na", "An na"),
            ("  Anna \t\r\n Müller ", "Anna Müller"),
            ("a\u{202e}b\u{2066}c\u{200b}d", "abcd"),
        ] {
            assert_eq!(Clean::new(raw), shown, "{raw:?}");
        }
    }

    #[test]
    fn joiners_stay_where_a_script_needs_them() {
        assert_eq!(Clean::new("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(Clean::new("An\u{200d}na"), "Anna");
    }

    #[test]
    fn a_base_keeps_eight_marks() {
        let tower = format!("a{}", "\u{0316}".repeat(10_000));
        assert_eq!(Clean::new(&tower).as_str().chars().count(), 9);
    }

    #[test]
    fn normalisation_alone_is_no_change() {
        assert_eq!(Clean::with_report("Mu\u{308}ller"), (Clean::new("Müller"), Change::None));
        assert_eq!(Clean::with_report("Müller\u{7}").1, Change::Cleaned);
    }
}
