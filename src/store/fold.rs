//! Folding: the one form in which names are searched, so that case, accents and letters that a keyboard lacks do not
//! matter. Pure; what is kept and what is typed go through the same function.

use unicode_normalization::UnicodeNormalization;

use super::romanise::romanise;

/// Characters of one value that are searched; nobody types more, and a hostile field must not fill the index.
const SEARCHED: usize = 160;

/// The folded words of a text, in their order.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// Calls `each` with the folded words of a text, in their order.
pub(super) fn each_word(text: &str, mut each: impl FnMut(&str)) {
    // A text of so many bytes has no more characters.
    let head = if text.len() <= SEARCHED {
        text
    } else {
        text.char_indices().nth(SEARCHED).map_or(text, |(end, _)| &text[..end])
    };
    if head.is_ascii() && !head.contains(['\'', '`']) {
        return each_of_ascii(&head.to_ascii_lowercase(), each);
    }
    let (mut word, mut begun) = (String::with_capacity(32), 0);
    for (place, c) in head.char_indices() {
        match simple(c) {
            Some(Fold::Letter(letter)) => word.push(letter),
            Some(Fold::Nothing) => {}
            Some(Fold::Gap) => {
                end(&mut word, &mut each);
                begun = place + c.len_utf8();
            }
            // From the beginning of the word on, since marks go with the letters before them.
            None => return each_of_any(head.get(begun..).unwrap_or_default(), each),
        }
    }
    end(&mut word, &mut each);
}

/// The same where every word stands in the text as it is.
fn each_of_ascii(text: &str, mut each: impl FnMut(&str)) {
    let mut begun = 0;
    for (place, byte) in text.bytes().chain([b' ']).enumerate() {
        if !byte.is_ascii_alphanumeric() {
            if begun < place {
                each(text.get(begun..place).unwrap_or_default());
            }
            begun = place + 1;
        }
    }
}

/// The same for every script there is.
fn each_of_any(text: &str, mut each: impl FnMut(&str)) {
    let mut word = String::with_capacity(32);
    for c in text.chars().flat_map(char::to_lowercase).nfkd() {
        match c {
            c if is_accent(c) || is_apostrophe(c) => {}
            c if is_letter(c) => push_plain(c, &mut word),
            _ => end(&mut word, &mut each),
        }
    }
    end(&mut word, &mut each);
}

fn end(word: &mut String, each: &mut impl FnMut(&str)) {
    if !word.is_empty() {
        each(word);
        word.clear();
    }
}

/// What becomes of a character by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fold {
    Letter(char),
    Nothing,
    Gap,
}

/// The folding of characters that need no table: ASCII, and Cyrillic as Ukrainian and Russian use it.
fn simple(c: char) -> Option<Fold> {
    Some(Fold::Letter(match c {
        'a'..='z' | '0'..='9' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        c if is_apostrophe(c) => return Some(Fold::Nothing),
        c if c.is_ascii() => return Some(Fold::Gap),
        'й' | 'Й' => 'и',
        'а'..='я' | 'є' | 'і' => c,
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20)?,
        'Є' => 'є',
        'І' | 'ї' | 'Ї' => 'і',
        'Ґ' | 'ґ' => 'г',
        'Ё' | 'ё' => 'е',
        _ => return None,
    }))
}

/// An apostrophe belongs to the word: O'Brien, Мар'яна.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '‘' | 'ʻ')
}

/// Calls `each` with the words of a name in every way in which they may be typed: folded, in Latin letters, and in scripts
/// that write no spaces also as one word. Some come more than once.
pub(super) fn name_words(text: &str, each: &mut impl FnMut(&str)) {
    each_word(text, &mut *each);
    if text.is_ascii() {
        return;
    }
    let head: String = text.chars().take(SEARCHED).flat_map(char::to_lowercase).collect();
    for word in head.split(|c: char| c.is_whitespace() || c == '-') {
        for way in romanise(word) {
            if way.bytes().all(|byte| byte.is_ascii_lowercase()) {
                each(&way);
                continue;
            }
            let (mut joined, mut parts) = (String::with_capacity(way.len()), 0);
            each_word(&way, |part| {
                joined.push_str(part);
                parts += 1;
            });
            if parts > 1 {
                each(&joined);
            }
            each_word(&way, &mut *each);
        }
    }
}

/// The digits of a text.
pub(super) fn digits(text: &str) -> String {
    text.chars().take(SEARCHED).filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect()
}

/// Whether the script writes words without spaces, so that each character is indexed by itself.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x3005..=0x3007 | 0x3040..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x1_b000..=0x1_b16f | 0x2_0000..=0x3_ffff)
}

/// Whether it is a Korean syllable: surname and given name are written together.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Marks that people leave out when they type; vowel signs of the scripts of India are none of these.
fn is_accent(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036f | 0x0483..=0x0487 | 0x0591..=0x05c7 | 0x0610..=0x061a | 0x0640 | 0x064b..=0x065f | 0x0670
        | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0x3099 | 0x309a | 0xfe20..=0xfe2f)
}

/// Letters that no decomposition takes apart.
fn push_plain(c: char, word: &mut String) {
    match c {
        'ß' => word.push_str("ss"),
        'ø' => word.push('o'),
        'ł' => word.push('l'),
        'đ' | 'ð' => word.push('d'),
        'þ' => word.push_str("th"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'ı' => word.push('i'),
        'ħ' => word.push('h'),
        'ŋ' => word.push('n'),
        'ŧ' => word.push('t'),
        'ґ' => word.push('г'),
        'ς' => word.push('σ'),
        'ى' | 'ی' => word.push('ي'),
        'ة' => word.push('ه'),
        'ک' => word.push('ك'),
        // Katakana and hiragana are one to a reader.
        '\u{30a1}'..='\u{30f6}' => word.push(char::from_u32(u32::from(c) - 0x60).unwrap_or(c)),
        _ => word.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::{Fold, each_of_any, name_words, simple, words};

    fn any_words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each_of_any(text, |word| words.push(word.to_owned()));
        words
    }

    proptest::proptest! {
        #[test]
        fn it_does_not_matter_where_the_short_way_ends(text in "[a-cA-CÀ-ÿ '’\u{301}\u{323}йїґàłßヤﬁ-]{0,24}") {
            proptest::prop_assert_eq!(words(&text), any_words(&text));
        }
    }

    #[test]
    fn the_short_way_is_the_long_way() {
        for c in ('\0'..='\u{2fff}').filter(|c| simple(*c).is_some()) {
            let text = format!("a{c}b");
            assert_eq!(words(&text), any_words(&text), "{c:?}");
        }
        assert_eq!(simple('\u{301}'), None);
        assert_eq!(simple(' '), Some(Fold::Gap));
    }

    #[test]
    fn what_is_typed_meets_what_is_kept() {
        for (kept, typed) in [
            ("Łukasz", "lukasz"),
            ("Søren", "soren"),
            ("Королёв", "королев"),
            ("Nguyễn", "nguyen"),
            ("Strauß", "STRAUSS"),
            ("O’Brien", "o'brien"),
            ("Мар'яна", "марʼяна"),
            ("Ґалаґан", "галаган"),
            ("ヤマダ", "やまだ"),
            ("İpek", "ipek"),
            ("Anna-Maria", "anna maria"),
        ] {
            assert_eq!(words(kept), words(typed), "{kept} {typed}");
        }
    }

    #[test]
    fn names_are_found_in_latin_letters() {
        for (kept, typed) in [("Олександр", "oleksandr"), ("Müller", "mueller"), ("伟明", "weiming"), ("김", "gim")]
        {
            let mut all = Vec::new();
            name_words(kept, &mut |word| all.push(word.to_owned()));
            assert!(all.iter().any(|word| word == typed), "{kept}: {all:?}");
        }
    }

    #[test]
    fn a_hostile_field_stays_small() {
        assert!(words(&"ab ".repeat(400_000)).len() < 100);
    }
}
