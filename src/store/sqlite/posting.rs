//! One entry of the word index: a key made of a word, and the number of the row that has the word. Pure.
//!
//! A key is short: words that begin alike for eleven letters share one, and rare scripts share more. So an entry only
//! leads to a row; whether the row matches is told by its record. What begins alike stands together, a word itself before
//! the longer ones that begin with it.

/// Bytes of a key: its kind, and the first letters of the word.
const LENGTH: usize = 12;

/// What a word is to those who look for it. The numbers are kept in stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word of a name, a telephone number, a number of a booking, an order or another word.
    Word = 1,
    /// A telephone number from its end.
    Ending = 2,
    /// A word after the `@` of an e-mail address.
    Domain = 3,
    /// A word of a name without its first letters.
    Inside = 4,
    /// A day of a stay.
    Day = 5,
    /// A name in Latin letters as it sounds.
    Sound = 6,
    /// A word that may be private in some encounter.
    Private = 7,
}

/// Where the entries of a word stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u128);

impl Key {
    /// The key of a word.
    pub fn new(kind: Kind, word: &str) -> Self {
        Self(Bytes::of(kind, word).filled_up_with(0))
    }

    /// The key from its bytes as a number.
    pub const fn from_number(number: u128) -> Self {
        Self(number)
    }

    /// The bytes as a number, the first byte the highest of twelve.
    pub const fn number(self) -> u128 {
        self.0
    }

    /// How many bytes it begins with of another.
    pub const fn shared_with(self, other: Self) -> usize {
        (((self.0 ^ other.0) << 32).leading_zeros() / 8) as usize
    }

    /// Its length without the empty bytes at the end.
    pub const fn length(self) -> usize {
        LENGTH.saturating_sub((self.0.trailing_zeros() / 8) as usize)
    }

    /// The bytes.
    pub fn bytes(self) -> impl Iterator<Item = u8> {
        self.0.to_be_bytes().into_iter().skip(16 - LENGTH)
    }
}

/// Keys that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub first: Key,
    pub last: Key,
}

impl Span {
    /// The word alone, as far as a key can tell.
    pub fn whole(kind: Kind, word: &str) -> Self {
        let key = Key::new(kind, word);
        Self { first: key, last: key }
    }

    /// All words that begin so, the word itself first.
    pub fn open(kind: Kind, beginning: &str) -> Self {
        let bytes = Bytes::of(kind, beginning);
        Self { first: Key(bytes.filled_up_with(0)), last: Key(bytes.filled_up_with(0xff)) }
    }
}

/// The beginning of a key.
struct Bytes {
    number: u128,
    length: usize,
}

impl Bytes {
    fn of(kind: Kind, word: &str) -> Self {
        let mut bytes = Self { number: kind as u128, length: 1 };
        if word.is_ascii() {
            let head = word.as_bytes().get(..LENGTH - 1).unwrap_or(word.as_bytes());
            bytes.number = head.iter().fold(bytes.number, |number, byte| number << 8 | u128::from(*byte));
            bytes.length += head.len();
            return bytes;
        }
        for c in word.chars() {
            let [.., high, low] = u32::from(c).to_be_bytes();
            match u32::from(c) {
                0..=0x7f => bytes.push(low),
                // Cyrillic, one byte a letter.
                0x430..=0x46f => bytes.push(low.wrapping_add(0x50)),
                _ => {
                    bytes.push(0xc0 | (high & 0x3f));
                    bytes.push(low);
                }
            }
            if bytes.length == LENGTH {
                break;
            }
        }
        bytes
    }

    fn push(&mut self, byte: u8) {
        if self.length < LENGTH {
            self.number = self.number << 8 | u128::from(byte);
            self.length += 1;
        }
    }

    fn filled_up_with(&self, byte: u8) -> u128 {
        let free = 8 * (LENGTH - self.length);
        let filling = (u128::from(byte) * 0x0101_0101_0101_0101_0101_0101) & ((1 << free) - 1);
        self.number << free | filling
    }
}

/// An entry: ordered by key, then by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Posting(u128);

impl Posting {
    pub const fn new(key: Key, number: u32) -> Self {
        Self(key.0 << 32 | number as u128)
    }

    /// The entry of a row by its number in the table; of the rows beyond four thousand million none is found.
    pub fn of_row(key: Key, number: i64) -> Self {
        Self::new(key, u32::try_from(number).unwrap_or(u32::MAX))
    }

    pub const fn key(self) -> Key {
        Key(self.0 >> 32)
    }

    #[expect(clippy::cast_possible_truncation, reason = "the number is the lower half")]
    pub const fn number(self) -> u32 {
        self.0 as u32
    }

    /// In an order that is that of the entries.
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Kind, Posting, Span};

    #[test]
    fn what_begins_so_is_between_first_and_last_and_nothing_else_is() {
        let words = ["a", "an", "anna", "annabella-maria", "ann", "b", "шев", "шевченко", "王", "王伟", "김", "@", ""];
        for kind in [Kind::Word, Kind::Inside] {
            for beginning in words {
                let span = Span::open(kind, beginning);
                for word in words {
                    let key = Key::new(kind, word);
                    let between = span.first <= key && key <= span.last;
                    assert_eq!(between, word.starts_with(beginning), "{beginning} {word}");
                    assert_eq!(Span::whole(kind, word).first, key);
                }
                assert!(Key::new(Kind::Private, beginning) > span.last);
            }
        }
    }

    #[test]
    fn long_words_keep_what_fits() {
        let long = Key::new(Kind::Word, "wolfeschlegelstein");
        assert_eq!(long, Key::new(Kind::Word, "wolfeschlegelberger"));
        assert_eq!(Span::open(Kind::Word, "wolfeschlegel").last, long);
        assert!(Span::open(Kind::Word, "wolfesch").last > long);
    }

    #[test]
    fn an_entry_comes_back_from_its_bytes() {
        let key = Key::new(Kind::Word, "müller");
        let posting = Posting::new(key, 77_810);
        let back = Posting::from_bytes(posting.to_bytes());
        assert_eq!((back, back.key(), back.number()), (posting, key, 77_810));
        assert!(Posting::new(key, 1) < Posting::new(key, 2));
        assert!(Posting::new(key, u32::MAX) < Posting::new(Key::new(Kind::Word, "müllers"), 0));
    }
}
