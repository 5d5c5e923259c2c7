//! Entries of the word index as the bytes of one page: what begins alike is written once, numbers as their distances. Pure.
//!
//! A group for each key: a byte with how much it shares with the key before it and how many bytes follow, these bytes,
//! the length of its numbers, the numbers: the first itself, then the distances, seven bits a byte, the lowest first.

use std::ops::ControlFlow;

use super::posting::{Key, Posting, Span};

/// Bytes of a full block; with its row it fills one page of the store, and no second.
pub(super) const FULL: usize = 3_900;

/// Writes as many entries as there is room for, in their order; answers how many these are. At least one fits.
pub(super) fn encode(postings: &[Posting], room: usize) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(room.min(FULL) + 16);
    let (mut before, mut written) = (Key::from_number(0), 0);
    let mut numbers = Vec::new();
    let mut rest = postings;
    while let Some(first) = rest.first() {
        let key = first.key();
        let shared = key.shared_with(before).min(key.length());
        // The byte, the rest of the key, and the length of the numbers.
        let head = 1 + key.length() - shared + 2;
        let (mut last, mut taken) = (0, 0);
        numbers.clear();
        for posting in rest.iter().take_while(|posting| posting.key() == key) {
            let length = numbers.len();
            push_number(posting.number() - last, &mut numbers);
            if out.len() + head + numbers.len() > room && written + taken > 0 {
                numbers.truncate(length);
                break;
            }
            last = posting.number();
            taken += 1;
        }
        if taken == 0 {
            break;
        }
        let more = key.length() - shared;
        out.push(u8::try_from(shared << 4 | more).unwrap_or(u8::MAX));
        out.extend(key.bytes().skip(shared).take(more));
        push_number(u32::try_from(numbers.len()).unwrap_or(u32::MAX), &mut out);
        out.extend_from_slice(&numbers);
        written += taken;
        rest = rest.get(taken..).unwrap_or_default();
        before = key;
    }
    (out, written)
}

/// All entries of a block in their order; none where it is damaged.
pub(super) fn decode(block: &[u8]) -> Option<Vec<Posting>> {
    let mut postings = Vec::with_capacity(block.len() / 2);
    let mut groups = Groups::of(block);
    for (key, numbers) in groups.by_ref() {
        postings.extend(Numbers::of(numbers).map(|number| Posting::new(key, number)));
    }
    groups.rest.is_empty().then_some(postings)
}

/// Calls `each` with the numbers of a block's entries between two keys, in their order, until it breaks off.
pub(super) fn visit(block: &[u8], span: Span, mut each: impl FnMut(u32) -> ControlFlow<()>) -> ControlFlow<()> {
    for (key, numbers) in Groups::of(block) {
        if key > span.last {
            break;
        }
        if key >= span.first {
            for number in Numbers::of(numbers) {
                each(number)?;
            }
        }
    }
    ControlFlow::Continue(())
}

fn push_number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// A number at the beginning of the bytes; takes it from them.
fn take_number(bytes: &mut &[u8]) -> Option<u32> {
    // Most numbers are distances, and short.
    let (byte, rest) = bytes.split_first()?;
    if byte & 0x80 == 0 {
        *bytes = rest;
        return Some(u32::from(*byte));
    }
    take_long_number(bytes)
}

fn take_long_number(bytes: &mut &[u8]) -> Option<u32> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
        shift += 7;
    }
}

/// Key by key, with the bytes of its numbers.
struct Groups<'a> {
    rest: &'a [u8],
    before: Key,
}

impl<'a> Groups<'a> {
    const fn of(block: &'a [u8]) -> Self {
        Self { rest: block, before: Key::from_number(0) }
    }
}

impl<'a> Iterator for Groups<'a> {
    type Item = (Key, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.rest.split_first()?;
        let (shared, more) = (usize::from(head >> 4), usize::from(head & 15));
        let left = 12_usize.checked_sub(shared + more)?;
        let (letters, mut rest) = rest.split_at_checked(more)?;
        let kept = if shared == 0 { 0 } else { self.before.number() >> (8 * (12 - shared)) };
        let number = letters.iter().fold(kept, |number, byte| number << 8 | u128::from(*byte));
        let length = take_number(&mut rest)?;
        let (numbers, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
        self.before = Key::from_number(number << (8 * left));
        self.rest = rest;
        Some((self.before, numbers))
    }
}

/// The numbers of one key.
struct Numbers<'a> {
    rest: &'a [u8],
    last: u32,
}

impl<'a> Numbers<'a> {
    const fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, last: 0 }
    }
}

impl Iterator for Numbers<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let distance = take_number(&mut self.rest)?;
        self.last = self.last.wrapping_add(distance);
        Some(self.last)
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::super::posting::{Key, Kind, Posting, Span};
    use super::{FULL, decode, encode, visit};

    fn entries(words: &[(String, u32)]) -> Vec<Posting> {
        let mut all: Vec<Posting> =
            words.iter().map(|(word, number)| Posting::new(Key::new(Kind::Word, word), *number)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn within(block: &[u8], span: Span) -> Vec<u32> {
        let mut numbers = Vec::new();
        let _ = visit(block, span, |number| {
            numbers.push(number);
            ControlFlow::Continue(())
        });
        numbers
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(words in prop::collection::vec(("[abш王]{0,14}", 0..=u32::MAX), 0..400)) {
            let all = entries(&words);
            let (mut rest, mut back) = (&all[..], Vec::new());
            while !rest.is_empty() {
                let (bytes, written) = encode(rest, 300);
                prop_assert!(bytes.len() <= 300 && written > 0);
                back.extend(decode(&bytes).expect("whole"));
                rest = &rest[written..];
            }
            prop_assert_eq!(back, all);
        }

        #[test]
        fn damage_is_no_end_of_the_program(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&bytes);
            let _ = within(&bytes, Span::open(Kind::Word, "a"));
        }
    }

    #[test]
    fn a_word_is_found_with_its_numbers() {
        let words: Vec<(String, u32)> = (0..300)
            .zip((0..).step_by(7))
            .map(|(n, number)| (["anna", "annabel", "berta"][n % 3].to_owned(), number))
            .collect();
        let (bytes, written) = encode(&entries(&words), FULL);
        assert_eq!(written, 300);
        let of = |word: &str| -> Vec<u32> {
            words.iter().filter(|(other, _)| other == word).map(|(_, number)| *number).collect()
        };
        assert_eq!(within(&bytes, Span::whole(Kind::Word, "anna")), of("anna"));
        let both = [of("anna"), of("annabel")].concat();
        assert_eq!(within(&bytes, Span::open(Kind::Word, "ann")), both);
        assert!(within(&bytes, Span::open(Kind::Inside, "ann")).is_empty());
    }
}
