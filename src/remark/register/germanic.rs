//! German and Dutch. German: "Sie" and its forms are polite by their capital, which the beginning of a sentence hides; then the verb decides.
//! Source: Amtliches Regelwerk der deutschen Rechtschreibung, § 65 (Höflichkeitsanrede groß), § 66 (du klein).

use super::{Gathered, Says, Strength};

/// Adds what the capitals and imperatives of German carry.
pub(super) fn german(gathered: &mut Gathered<'_>) {
    let words = gathered.words;
    for at in 0..words.len() {
        let word = words.at(at);
        if matches!(word, "sie" | "ihnen")
            || (word.starts_with("ihr") && gathered.lexicon.words.has("possessives", word))
        {
            polite(gathered, at);
        } else if words.begins_clause(at)
            && gathered.lexicon.words.has("imperatives", word)
            && !matches!(words.on(at, 1), "ich" | "sie" | "er" | "es" | "wir" | "man")
        {
            let strength = if words.begins_sentence(at) { Strength::Certain } else { Strength::Likely };
            gathered.word(at, Says::T, strength);
        }
    }
}

/// Dutch. "Je" is familiar, and also anybody in general; after a conjunction it often is the latter.
/// Source: Algemene Nederlandse Spraakkunst (e-ANS), 5.2.5 (beleefdheidsvormen) and 5.8 (je, onbepaald).
pub(super) fn dutch(gathered: &mut Gathered<'_>) {
    const SUBORDINATE: [&str; 13] =
        ["als", "wat", "dat", "hoe", "waar", "omdat", "wanneer", "zoals", "zodat", "terwijl", "wie", "waarom", "toen"];
    gathered.each_word(|gathered, at, word| {
        if matches!(word, "je" | "jezelf") {
            let general = SUBORDINATE.contains(&gathered.words.back(at, 1));
            gathered.word(at, Says::T, if general { Strength::Likely } else { Strength::Certain });
        }
    });
}

fn polite(gathered: &mut Gathered<'_>, at: usize) {
    let words = gathered.words;
    if !words.is_capital(at) {
        return;
    }
    if !words.begins_sentence(at) {
        // "Ihr habt": several familiar people, in a letter of the old kind.
        let several = words.at(at) == "ihr" && words.on(at, 1).ends_with('t') && !words.is_capital(at + 1);
        if !several {
            gathered.word(at, Says::V, Strength::Certain);
        }
        return;
    }
    match words.at(at) {
        // "Sie können": politely you, or they; "Sie kann" is she.
        "sie" if !plural_verb(words.on(at, 1)) => {}
        // "Ihr Zimmer" is mostly yours; "ihr habt" is you all.
        "ihr" if !words.is_capital(at + 1) => {}
        _ => gathered.word(at, Says::V, Strength::Likely),
    }
}

fn plural_verb(verb: &str) -> bool {
    verb.ends_with("en") || verb.ends_with("ern") || verb.ends_with("eln") || matches!(verb, "sind" | "tun")
}
