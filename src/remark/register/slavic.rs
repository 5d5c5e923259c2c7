//! Ukrainian, Polish and Czech: the endings of the second person and the imperative.

use super::{Gathered, Says, Strength};

/// Ukrainian. Source: Український правопис 2019; М. Плющ, «Граматика української мови»: особові закінчення, наказовий спосіб.
pub(super) fn ukrainian(gathered: &mut Gathered<'_>) {
    gathered.each_word(|gathered, at, word| {
        let (words, lists) = (gathered.words, &gathered.lexicon.words);
        let bare = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь")).unwrap_or(word);
        let letters = word.chars().count();
        if letters > 3 && ends(bare, &["еш", "єш", "иш", "їш"]) || lists.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        } else if letters > 4 && ends(bare, &["уй", "юй", "ляй"]) && !words.is_capital(at) {
            gathered.word(at, Says::T, Strength::Likely);
        } else if letters > 4 && ends(bare, &["іть", "йте", "ьте", "рте", "ште", "єте", "їте", "ете"])
        {
            gathered.word(at, Says::V, Strength::Certain);
        } else if letters > 4 && bare.ends_with("ите") && !lists.has("adjectives", word) {
            // "бачите", but not "відкрите вікно".
            gathered.word(at, Says::V, Strength::Likely);
        }
    });
}

/// Polish. Source: Nowy słownik poprawnej polszczyzny PWN; formy trybu rozkazującego; pan, pani z trzecią osobą.
pub(super) fn polish(gathered: &mut Gathered<'_>) {
    gathered.each_word(|gathered, at, word| {
        let letters = word.chars().count();
        let second_person = letters > 3 && ends(word, &["asz", "esz", "isz", "ysz"]);
        let past = letters > 4 && ends(word, &["łeś", "łaś", "byś"]);
        if second_person || past || gathered.lexicon.words.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        }
    });
}

/// Czech. Source: Internetová jazyková příručka: časování, rozkazovací způsob, vykání.
pub(super) fn czech(gathered: &mut Gathered<'_>) {
    const PLURAL: &[&str] =
        &["áte", "ete", "íte", "ěte", "jte", "ďte", "ňte", "ťte", "žte", "šte", "čte", "ste", "pte"];
    gathered.each_word(|gathered, at, word| {
        let letters = word.chars().count();
        if letters > 2 && ends(word, &["áš", "eš", "íš"]) || gathered.lexicon.words.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        } else if letters > 3 && ends(word, PLURAL) {
            gathered.word(at, Says::V, Strength::Certain);
        }
    });
}

fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}
