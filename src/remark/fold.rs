//! Folding for comparing: case, normal form, apostrophes; and which characters make a word.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Folds a word for comparing: canonical composition, small letters, one apostrophe, nothing invisible.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

pub(super) fn fold_into(word: &str, into: &mut String) {
    let push = |into: &mut String, character: char| {
        if is_apostrophe(character) {
            into.push('\'');
        } else if !is_invisible(character) {
            into.extend(character.to_lowercase());
        }
    };
    if is_nfc_quick(word.chars()) == IsNormalized::Yes {
        word.chars().for_each(|character| push(into, character));
    } else {
        word.nfc().for_each(|character| push(into, character));
    }
}

pub(super) fn is_letter(character: char) -> bool {
    character.is_alphanumeric()
}

/// Whether the letter belongs to a script that sets no spaces between words: each is a word of its own here.
pub(super) const fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '々' | '\u{20000}'..='\u{2ffff}')
}

pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ' | '‘' | '`' | '´')
}

pub(super) const fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

pub(super) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{fe00}'..='\u{fe0f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
