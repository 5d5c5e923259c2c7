//! Folding: the one form in which names are searched, so that case, accents and letters that a keyboard lacks do not
//! matter. Pure; what is kept and what is typed go through the same function.

use unicode_normalization::UnicodeNormalization;

use super::romanise::romanise;

/// Characters of one value that are searched; nobody types more, and a hostile field must not fill the index.
const SEARCHED: usize = 160;

/// The folded words of a text, in their order.
pub(super) fn words(text: &str) -> Vec<String> {
    let head = text.char_indices().nth(SEARCHED).map_or(text, |(end, _)| &text[..end]);
    let mut gathered = Gathered::default();
    for c in head.chars() {
        match simple(c) {
            Some(Fold::Letter(letter)) => gathered.word.push(letter),
            Some(Fold::Nothing) => {}
            Some(Fold::Gap) => gathered.end(),
            None => return any_words(head),
        }
    }
    gathered.end();
    gathered.words
}

/// The same for every script there is.
fn any_words(head: &str) -> Vec<String> {
    let mut gathered = Gathered::default();
    for c in head.chars().flat_map(char::to_lowercase).nfkd() {
        match c {
            c if is_accent(c) || is_apostrophe(c) => {}
            c if is_letter(c) => push_plain(c, &mut gathered.word),
            _ => gathered.end(),
        }
    }
    gathered.end();
    gathered.words
}

#[derive(Default)]
struct Gathered {
    words: Vec<String>,
    word: String,
}

impl Gathered {
    fn end(&mut self) {
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
        }
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

/// The words of a name with every way in which they may be typed: folded, in Latin letters, and in scripts that write
/// no spaces also as one word.
pub(super) fn name_words(text: &str, into: &mut Vec<String>) {
    let mut add = |word: String| {
        if !word.is_empty() && !into.contains(&word) {
            into.push(word);
        }
    };
    for word in words(text) {
        add(word);
    }
    if text.is_ascii() {
        return;
    }
    let head: String = text.chars().take(SEARCHED).flat_map(char::to_lowercase).collect();
    for word in head.split(|c: char| c.is_whitespace() || c == '-') {
        for way in romanise(word) {
            let latin = words(&way);
            if latin.len() > 1 {
                add(latin.concat());
            }
            for part in latin {
                add(part);
            }
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
    use super::{Fold, any_words, name_words, simple, words};

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
            name_words(kept, &mut all);
            assert!(all.iter().any(|word| word == typed), "{kept}: {all:?}");
        }
    }

    #[test]
    fn a_hostile_field_stays_small() {
        assert!(words(&"ab ".repeat(400_000)).len() < 100);
    }
}
