//! The lines of one property of a vCard, folded as the file folds them, and their letters.

use encoding_rs::Encoding;

/// Longest property that is held, in bytes; pictures are longer and have no place anyway.
const LONGEST_PROPERTY: usize = 64 << 10;

/// Bytes in which the parameters are looked for.
const LONGEST_PARAMETERS: usize = 400;
const QUOTED_PRINTABLE: &[u8] = b"QUOTED-PRINTABLE";

/// The lines of one property, as they stand in the file.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) line: u64,
    pub(super) bytes: Vec<u8>,
    pub(super) too_long: bool,
    soft: bool,
}

impl Pending {
    pub(super) fn continues(&self, next: &[u8]) -> bool {
        !self.bytes.is_empty() && (self.soft || next.first().is_some_and(|byte| matches!(byte, b' ' | b'\t')))
    }

    pub(super) fn add(&mut self, line: &[u8]) {
        if self.bytes.len() + line.len() > LONGEST_PROPERTY {
            self.too_long = true;
        }
        if !self.too_long {
            if !self.bytes.is_empty() {
                self.bytes.extend_from_slice(b"\r\n");
            }
            self.bytes.extend_from_slice(line);
        } else if self.bytes.is_empty() {
            // The name alone, for the report.
            self.bytes.extend_from_slice(line.get(..100).unwrap_or(line));
        }
        self.soft = line.ends_with(b"=") && self.is_printable();
    }

    /// Whether the parameters say quoted-printable; the value may speak of it too, and means nothing by it.
    fn is_printable(&self) -> bool {
        let start = self.bytes.get(..LONGEST_PARAMETERS).unwrap_or(&self.bytes);
        let parameters = start.split(|byte| *byte == b':').next().unwrap_or_default();
        parameters.windows(QUOTED_PRINTABLE.len()).any(|part| part.eq_ignore_ascii_case(QUOTED_PRINTABLE))
    }
}

/// The text: UTF-8, or the character set that the property names.
pub(super) fn decode(bytes: &[u8], start: &str) -> Option<String> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.to_owned());
    }
    let (parameters, _) = start.split_once(':')?;
    let set = parameters.split(';').find_map(|one| {
        let (key, value) = one.split_once('=')?;
        key.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_owned())
    })?;
    let (text, _, broken) = Encoding::for_label(set.as_bytes())?.decode(bytes);
    (!broken).then(|| text.into_owned())
}
