//! The lines of one property of a vCard, put together again, and their letters. Lines are joined as bytes: some programs
//! fold within a character, and readers should restore it (RFC 6350, section 3.2).

use encoding_rs::Encoding;

/// Longest property that is held, in bytes; pictures are longer and have no place anyway.
const LONGEST_PROPERTY: usize = 64 << 10;

const QUOTED_PRINTABLE: &[u8] = b"QUOTED-PRINTABLE";

/// The lines of one property, as they stand in the file.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) line: u64,
    pub(super) bytes: Vec<u8>,
    pub(super) too_long: bool,
    soft: bool,
    parameters: Parameters,
}

/// How far the parameters were looked through: each byte once, however many lines they have.
#[derive(Default)]
struct Parameters {
    looked: usize,
    quoted: bool,
    /// Where the colon stands that ends them, and whether they say quoted-printable.
    end: Option<(usize, bool)>,
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
            // The grammar knows what a soft break of quoted-printable is; any other is taken out with its one blank.
            if self.soft {
                self.bytes.extend_from_slice(b"\r\n");
            }
            let folded = !self.soft && !self.bytes.is_empty();
            self.bytes.extend_from_slice(if folded { line.get(1..).unwrap_or_default() } else { line });
            self.look();
        } else if self.bytes.is_empty() {
            // The name alone, for the report.
            self.bytes.extend_from_slice(line.get(..100).unwrap_or(line));
        }
        self.soft = line.ends_with(b"=") && self.is_printable();
    }

    /// Looks for the colon that ends the parameters; one within quotes does not.
    fn look(&mut self) {
        let Parameters { looked, quoted, end } = &mut self.parameters;
        if end.is_some() {
            return;
        }
        let mut new = self.bytes.iter().enumerate().skip(*looked);
        let colon = new.find(|(_, byte)| {
            *quoted ^= **byte == b'"';
            **byte == b':' && !*quoted
        });
        *looked = self.bytes.len();
        *end = colon.map(|(at, _)| {
            let parameters = self.bytes.get(..at).unwrap_or_default();
            let says = |part: &[u8]| part.eq_ignore_ascii_case(QUOTED_PRINTABLE);
            (at, parameters.windows(QUOTED_PRINTABLE.len()).any(says))
        });
    }

    /// Whether the parameters say quoted-printable; the value may speak of it too, and means nothing by it.
    fn is_printable(&self) -> bool {
        self.parameters.end.is_some_and(|(_, printable)| printable)
    }

    /// The name of the property, in capitals and without its group; none, where the line has no colon.
    pub(super) fn name(&self) -> Option<String> {
        let end = self.bytes.iter().position(|byte| matches!(byte, b':' | b';'))?;
        // Of a property that is too long no more than its beginning is held.
        if !self.too_long && memchr::memchr(b':', &self.bytes).is_none() {
            return None;
        }
        let name = self.bytes.get(..end).and_then(|name| std::str::from_utf8(name).ok())?.trim();
        let name = name.rsplit('.').next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        is_name.then(|| name.to_ascii_uppercase())
    }

    /// The text: UTF-8, or the character set that the property names.
    pub(super) fn decode(&self) -> Option<String> {
        if let Ok(text) = std::str::from_utf8(&self.bytes) {
            return Some(text.to_owned());
        }
        let (end, _) = self.parameters.end?;
        let parameters = String::from_utf8_lossy(self.bytes.get(..end).unwrap_or_default());
        let set = parameters.split(';').find_map(|one| {
            let (key, value) = one.split_once('=')?;
            key.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_owned())
        })?;
        let (text, _, broken) = Encoding::for_label(set.as_bytes())?.decode(&self.bytes);
        (!broken).then(|| text.into_owned())
    }
}
