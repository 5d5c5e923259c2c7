//! What modifiers make of a value: initials, monograms, capitals.
//!
//! Source: UTS 35 part 8, "Modifiers" and "Derive initials"; the Unicode Standard, section 3.13 and `SpecialCasing`, for
//! capitals by language.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use super::data::Format;
use super::field::Modifiers;
use super::tag::Subtag;

/// Appends the value as the modifiers want it; `language` is whose capitals are meant.
pub fn append(value: &str, modifiers: Modifiers, format: &Format, language: Subtag, text: &mut String) {
    let start = text.len();
    if modifiers.contains(Modifiers::MONOGRAM) {
        text.push_str(first_grapheme(value));
    } else if modifiers.contains(Modifiers::INITIAL) {
        append_initials(value, modifiers.contains(Modifiers::RETAIN), format, text);
    } else {
        text.push_str(value);
    }
    if modifiers.contains(Modifiers::ALL_CAPS) {
        let plain = text.split_off(start);
        append_capitals(&plain, language, text);
    } else if modifiers.contains(Modifiers::INITIAL_CAP) {
        let plain = text.split_off(start);
        let first = if language.as_str() == "nl" && is_dutch_ij(&plain) { 2 } else { first_grapheme(&plain).len() };
        let (first, rest) = plain.split_at_checked(first).unwrap_or(("", &plain));
        append_title(first, language, text);
        text.push_str(rest);
    }
}

fn first_grapheme(text: &str) -> &str {
    text.graphemes(true).next().unwrap_or_default()
}

fn is_dutch_ij(text: &str) -> bool {
    text.get(..2).is_some_and(|first| first.eq_ignore_ascii_case("ij"))
}

/// The first grapheme of every word. Words end at white space, hyphens and other punctuation that is not part of a word;
/// that punctuation stays between the initials where the pattern says so.
fn append_initials(value: &str, retain: bool, format: &Format, text: &mut String) {
    let mut between = "";
    let (mut any, mut inside) = (false, false);
    for piece in value.split_word_bounds() {
        if piece.chars().next().is_some_and(char::is_alphanumeric) {
            if std::mem::replace(&mut inside, true) && piece.chars().next().is_some_and(runs_on) {
                continue;
            }
            if any {
                text.push_str(if between.is_empty() { format.between_initials } else { between });
            }
            text.push_str(format.initial.0);
            text.push_str(first_grapheme(piece));
            text.push_str(format.initial.1);
            between = "";
            any = true;
        } else {
            inside = false;
            if retain && any && !piece.trim().is_empty() {
                between = piece;
            }
        }
    }
    if !any {
        // Nothing that could be shortened: an emoji, a sign.
        text.push_str(first_grapheme(value));
    }
}

/// Whether words of this script run on without a space, so that only a dictionary could part them (UAX 29, section 4): a
/// name in it is taken for one word, while each ideograph is a word of its own.
fn runs_on(character: char) -> bool {
    matches!(
        character.script(),
        Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tai_Le
            | Script::New_Tai_Lue
            | Script::Tai_Tham
            | Script::Tai_Viet
            | Script::Ahom
            | Script::Hiragana
    )
}

/// Capitals, as the language writes them: a dot on the I in Turkish and Azerbaijani. Greek letters have no accents in
/// capitals, whoever's name they write.
fn append_capitals(value: &str, language: Subtag, text: &mut String) {
    if value.chars().any(|character| character.script() == Script::Greek) {
        let plain: String = value.nfd().filter(|mark| !is_greek_accent(*mark)).collect();
        text.extend(plain.to_uppercase().nfc());
        return;
    }
    let dotted = matches!(language.as_str(), "tr" | "az");
    value.chars().for_each(|character| match character {
        'i' if dotted => text.push('İ'),
        other => text.extend(other.to_uppercase()),
    });
}

/// Grave, acute, circumflex and breathings; the diaeresis stays.
const fn is_greek_accent(mark: char) -> bool {
    matches!(mark, '\u{300}' | '\u{301}' | '\u{342}' | '\u{313}' | '\u{314}')
}

fn append_title(value: &str, language: Subtag, text: &mut String) {
    match value {
        // Letters that Unicode has as one character with a title case of its own.
        "ǆ" | "ǅ" | "Ǆ" => text.push('ǅ'),
        "ǉ" | "ǈ" | "Ǉ" => text.push('ǈ'),
        "ǌ" | "ǋ" | "Ǌ" => text.push('ǋ'),
        "ǳ" | "ǲ" | "Ǳ" => text.push('ǲ'),
        "ß" => text.push_str("Ss"),
        // Georgian has no capitals within ordinary writing.
        _ if value.chars().all(|character| matches!(character, 'ა'..='ჿ')) => text.push_str(value),
        _ => append_capitals(value, language, text),
    }
}
