//! Ukrainian, Polish and Czech: the endings of the second person and the imperative.

use super::{Gathered, Says, Strength};

/// Ukrainian. Source: Український правопис 2019; М. Плющ, «Граматика української мови»: особові закінчення, наказовий спосіб.
pub(super) fn ukrainian(gathered: &mut Gathered<'_>) {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    for at in 0..words.len() {
        let word = words.at(at);
        if lists.has("nothing", word) {
            continue;
        }
        let bare = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь")).unwrap_or(word);
        let letters = word.chars().count();
        let second_person = letters > 3 && ["еш", "єш", "иш", "їш"].iter().any(|ending| bare.ends_with(ending));
        if second_person || lists.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        } else if letters > 4
            && ["уй", "юй", "ляй"].iter().any(|ending| bare.ends_with(ending))
            && !words.is_capital(at)
        {
            gathered.word(at, Says::T, Strength::Likely);
        } else if letters > 4
            && ["іть", "йте", "ьте", "рте", "єте", "їте", "ете"].iter().any(|ending| bare.ends_with(ending))
        {
            gathered.word(at, Says::V, Strength::Certain);
        } else if letters > 4 && bare.ends_with("ите") {
            // "бачите", and "відкрите вікно".
            let adjective = lists.has("adjectives", word);
            if !adjective {
                gathered.word(at, Says::V, Strength::Likely);
            }
        }
    }
}

/// Polish. Source: Nowy słownik poprawnej polszczyzny PWN; formy trybu rozkazującego; pan, pani z trzecią osobą.
pub(super) fn polish(gathered: &mut Gathered<'_>) {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    for at in 0..words.len() {
        let word = words.at(at);
        if lists.has("nothing", word) {
            continue;
        }
        let letters = word.chars().count();
        let second_person = letters > 3 && ["asz", "esz", "isz", "ysz"].iter().any(|ending| word.ends_with(ending));
        let past = letters > 4 && ["łeś", "łaś", "byś"].iter().any(|ending| word.ends_with(ending));
        if second_person || past || lists.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        }
    }
}

/// Czech. Source: Internetová jazyková příručka: časování, rozkazovací způsob, vykání.
pub(super) fn czech(gathered: &mut Gathered<'_>) {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    for at in 0..words.len() {
        let word = words.at(at);
        if lists.has("nothing", word) {
            continue;
        }
        let letters = word.chars().count();
        let second_person = letters > 2 && ["áš", "eš", "íš"].iter().any(|ending| word.ends_with(ending));
        let plural = letters > 3
            && ["áte", "ete", "íte", "ěte", "jte", "ďte", "ňte", "ťte", "žte", "šte", "čte", "ste", "pte"]
                .iter()
                .any(|ending| word.ends_with(ending));
        if second_person || lists.has("imperatives", word) {
            gathered.word(at, Says::T, Strength::Certain);
        } else if plural {
            gathered.word(at, Says::V, Strength::Certain);
        }
    }
}
