//! French, Spanish, Italian and Portuguese. French says "vous"; the others say "you" politely by the third person, which by
//! itself may be anybody's: a bare verb is heard as polite only where no subject stands beside it, and never for certain.

use super::conjugation::Reading;
use super::{Gathered, Says, Strength};

/// French. Source: Grevisse & Goosse, Le bon usage, § 659-662 (vous de politesse), § 808 (impératif).
pub(super) fn french(gathered: &mut Gathered<'_>) {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    for at in 0..words.len() {
        let word = words.at(at);
        if word.len() > 4 && word.ends_with("ez") && !lists.has("nothing", word) {
            if !several_familiar(words, at) {
                gathered.word(at, Says::V, Strength::Certain);
            }
        } else if lists.has("imperatives", word) {
            let with_pronoun =
                matches!(words.on(at, 1), "moi" | "toi" | "nous" | "le" | "la" | "les" | "lui" | "en" | "y")
                    && words.word(at + 1).is_some_and(|next| next.before == crate::remark::words::Before::Joined);
            let negated = words.on(at, 1) == "pas" && words.begins_clause(at.saturating_sub(1));
            if with_pronoun {
                gathered.word(at, Says::T, Strength::Certain);
            } else if words.begins_sentence(at) || negated {
                gathered.word(at, Says::T, Strength::Likely);
            }
        }
    }
}

/// "Toi et tes chiens vivez": the verb agrees with several, one of them called "toi".
fn several_familiar(words: &crate::remark::words::Words<'_>, at: usize) -> bool {
    (1..=4).any(|back| words.back(at, back) == "toi" && words.back(at, back - 1) == "et")
}

/// Spanish. Source: Nueva gramática de la lengua española, § 16.15-16.17 (usted con tercera persona), § 42.3 (imperativo).
pub(super) fn spanish(gathered: &mut Gathered<'_>) {
    gathered.each_word(|gathered, at, word| verb(gathered, at, word, Pronouns::Attached));
}

/// Portuguese of Portugal; in Brazil "você" is everybody's word. Source: Cunha & Cintra, cap. 11 (formas de tratamento).
pub(super) fn portuguese(gathered: &mut Gathered<'_>) {
    gathered.each_word(|gathered, at, word| verb(gathered, at, word, Pronouns::Hyphened));
}

/// How pronouns stand behind a verb.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pronouns {
    /// As one word with it: dígame, dimmi.
    Attached,
    /// As words of their own behind a hyphen: diga-me.
    Hyphened,
}

/// What a word says as a form of a verb: familiar where it can be so, else an order or a third person, which may be polite.
fn verb(gathered: &mut Gathered<'_>, at: usize, word: &str, pronouns: Pronouns) {
    let reading = gathered.lexicon.forms.reading(word);
    if reading.can_be(Reading::FAMILIAR) {
        if is_verb_here(gathered, at, word) {
            gathered.word(at, Says::T, Strength::Certain);
        }
    } else if pronouns == Pronouns::Hyphened || !enclitic(gathered, at, word) {
        imperatives(gathered, at, reading);
        third_person(gathered, at, reading);
    }
}

/// Italian. Source: Serianni, Grammatica italiana, VII 80-95 (allocutivi), XI 380 (imperativo).
pub(super) fn italian(gathered: &mut Gathered<'_>) {
    for at in 0..gathered.words.len() {
        let word = gathered.words.at(at);
        capital_pronoun(gathered, at, word);
        if gathered.lexicon.words.has("nothing", word) {
            continue;
        }
        let reading = gathered.lexicon.forms.reading(word);
        if reading.can_be(Reading::FAMILIAR) && reading.can_be(Reading::POLITE_IMPERATIVE) {
            italian_ambiguous(gathered, at, word);
        } else {
            verb(gathered, at, word, Pronouns::Attached);
        }
    }
}

/// "Lei", "La", "Le", "Suo" within a sentence, and "aiutarLa": polite by their capital.
fn capital_pronoun(gathered: &mut Gathered<'_>, at: usize, word: &str) {
    let words = gathered.words;
    let Some(span) = words.word(at).map(|word| word.span) else { return };
    let written = words.line.get(span.start..span.end).unwrap_or_default();
    let inner = written.len() > 4 && ["La", "Le", "Lo", "Si", "Lei"].iter().any(|ending| written.ends_with(ending));
    let own = matches!(word, "lei" | "suo" | "sua" | "suoi" | "sue" | "le" | "la")
        && !words.begins_sentence(at)
        && words.is_capital(at);
    // "a La Spezia", "La bella e la bestia": an article that belongs to a name; the pronoun stands before its verb.
    let next = words.on(at, 1);
    let verb = gathered.lexicon.forms.reading(next) != Reading::default()
        || ["o", "ò", "amo", "emo"].iter().any(|ending| next.ends_with(ending));
    let article = matches!(word, "la" | "le") && (words.is_capital(at + 1) || !verb);
    if inner || (own && !article) {
        gathered.word(at, Says::V, Strength::Certain);
    }
}

/// "parli" is "you speak", or politely "speak!", or a subjunctive.
fn italian_ambiguous(gathered: &mut Gathered<'_>, at: usize, word: &str) {
    let words = gathered.words;
    let head = clause_head(gathered, at);
    let before = before_verb(gathered, at);
    if matches!(before, "che" | "lei" | "egli" | "ella" | "prego" | "perché" | "affinché" | "qualora" | "sebbene") {
        if before == "lei" || before == "prego" {
            gathered.word(at, Says::V, Strength::Likely);
        }
    } else if head && !words.is_question(at) {
        gathered.word(at, Says::V, Strength::Likely);
    } else if is_verb_here(gathered, at, word) {
        let strength = if before == "tu" || before == "ti" { Strength::Certain } else { Strength::Likely };
        gathered.word(at, Says::T, strength);
    }
}

/// Whether a form that can also be a noun is the verb here: no article, preposition or plural adjective before it.
fn is_verb_here(gathered: &Gathered<'_>, at: usize, word: &str) -> bool {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    let before = words.back(at, 1);
    if lists.has("nominal", before) {
        return false;
    }
    if !lists.has("homographs", word) {
        return true;
    }
    words.begins_sentence(at) && words.is_question(at) || lists.has("verbal", before)
}

/// "dime", "siéntate", "dígame", "ayudarte", "aiutarti": what hangs on the verb.
fn enclitic(gathered: &mut Gathered<'_>, at: usize, word: &str) -> bool {
    let lexicon = gathered.lexicon;
    let mut rest = word;
    let mut hanging: Vec<&str> = Vec::new();
    let clitics: &[&str] = if lexicon.tag == "es" {
        &["nos", "los", "las", "les", "me", "te", "se", "lo", "la", "le"]
    } else {
        &[
            "telo", "tela", "teli", "tele", "tene", "glielo", "gliela", "mi", "ti", "si", "ci", "lo", "la", "li", "le",
            "ne",
        ]
    };
    for _ in 0..2 {
        let Some(clitic) = clitics.iter().find(|clitic| rest.len() > clitic.len() + 1 && rest.ends_with(**clitic))
        else {
            break;
        };
        rest = rest.strip_suffix(clitic).unwrap_or(rest);
        hanging.push(clitic);
        let plain: String = rest.chars().map(plain_vowel).collect();
        let reading = lexicon.forms.reading(&plain);
        let exact = lexicon.forms.reading(rest);
        let familiar = hanging.iter().any(|clitic| clitic.starts_with('t'));
        let non_finite = Reading::INFINITIVE;
        // "ayudarte", whatever the verb; "parte" and "suerte" are listed.
        let infinitive = rest.len() > 4 && ["ar", "er", "ir"].iter().any(|end| rest.ends_with(end));
        if (infinitive && familiar && hanging.len() == 1)
            || reading.can_be(non_finite)
            || exact.can_be(non_finite)
            || reading.can_be(Reading::GERUND)
            || exact.can_be(Reading::GERUND)
        {
            if familiar {
                gathered.word(at, Says::T, Strength::Certain);
            } else if hanging.iter().any(|clitic| matches!(*clitic, "le")) {
                gathered.word(at, Says::V, Strength::Likely);
            }
            return true;
        }
        let accented = rest.chars().any(|letter| plain_vowel(letter) != letter);
        if lexicon.tag == "es" && (accented || lexicon.words.has("short_imperatives", rest)) {
            if reading.can_be(Reading::POLITE_IMPERATIVE) && !familiar {
                gathered.word(at, Says::V, Strength::Certain);
                return true;
            }
            if reading.can_be(Reading::IMPERATIVE) {
                gathered.word(at, Says::T, Strength::Certain);
                return true;
            }
        }
        let italian =
            lexicon.tag == "it" && (lexicon.words.has("short_imperatives", rest) || exact.can_be(Reading::IMPERATIVE));
        let first = gathered.words.begins_clause(at)
            || matches!(gathered.words.back(at, 1), "e" | "ed" | "ma" | "poi" | "quindi" | "allora" | "o" | "non");
        if italian && first {
            gathered.word(at, Says::T, Strength::Certain);
            return true;
        }
    }
    false
}

/// The imperatives that stand at the head of a clause.
fn imperatives(gathered: &mut Gathered<'_>, at: usize, reading: Reading) {
    let words = gathered.words;
    if !clause_head(gathered, at) {
        return;
    }
    if reading.can_be(Reading::POLITE_IMPERATIVE) && !words.is_question(at) {
        gathered.word(at, Says::V, Strength::Certain);
    } else if words.begins_sentence(at)
        && gathered.lexicon.words.has("imperatives", words.at(at))
        && !words.is_question(at)
    {
        // The same form is the third person of most verbs.
        let strength = if reading.can_be(Reading::THIRD) { Strength::Likely } else { Strength::Certain };
        gathered.word(at, Says::T, strength);
    }
}

/// A third person without a subject beside it: politely "you", if nothing in the line says otherwise.
fn third_person(gathered: &mut Gathered<'_>, at: usize, reading: Reading) {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    let dependent = reading.can_be(Reading::THIRD_DEPENDENT) || reading.can_be(Reading::POLITE_IMPERATIVE);
    if !reading.can_be(Reading::THIRD) && !dependent {
        return;
    }
    let word = words.at(at);
    let near = words.back(at, 1);
    // Where a noun can stand, no verb does: "la habla", "de cuenta".
    if lists.has("articles", near) && !lists.has("clitics", near) {
        return;
    }
    // "you know", said in passing.
    if lists.has("tags", word) && !lists.has("nominal", near) {
        gathered.word(at, Says::V, Strength::Likely);
        return;
    }
    let question = words.is_question(at);
    let alone_at_head = clause_head(gathered, at);
    // "habla" at the head may be an order to a friend; in Italian at the head of any clause.
    let ordering = words.begins_sentence(at) || gathered.lexicon.tag == "it";
    if alone_at_head && ordering && !question && reading.can_be(Reading::IMPERATIVE) {
        return;
    }
    let before = before_verb(gathered, at);
    let head = alone_at_head || lists.has("openers", before) || (before == "que" && clause_asks_for_you(gathered, at));
    let subject_after =
        lists.has("articles", words.on(at, 1)) && words.on(at, 2) != "que" && !lists.has("transitive", word);
    let impersonal = lists.has("impersonal", word) && !(question && alone_at_head && !subject_after);
    let asked = question
        && !lists.has("articles", before)
        && !lists.has("nominal", before)
        && !reading.can_be(Reading::INFINITIVE);
    if (head || asked) && !subject_after && !impersonal {
        gathered.word(at, Says::V, Strength::Likely);
    }
}

/// Whether the "que" before the verb opens a clause of its own, and not one about a noun: "creo que", "lo que".
fn clause_asks_for_you(gathered: &Gathered<'_>, at: usize) -> bool {
    let (words, lexicon) = (gathered.words, gathered.lexicon);
    let Some(que) = (0..at).rev().find(|place| words.at(*place) == "que") else { return false };
    if words.begins_clause(que) {
        return true;
    }
    let before = words.back(que, 1);
    lexicon.forms.reading(before).can_be(Reading::FIRST) || lexicon.words.has("before_that", before)
}

/// The word before a verb and its clitics and adverbs; empty at the head of a clause.
fn before_verb<'a>(gathered: &Gathered<'a>, at: usize) -> &'a str {
    let (words, lists) = (gathered.words, &gathered.lexicon.words);
    let mut place = at;
    while !words.begins_clause(place) {
        let before = words.back(place, 1);
        if !lists.has("clitics", before) {
            return before;
        }
        let Some(back) = place.checked_sub(1) else { break };
        place = back;
    }
    ""
}

/// Whether nothing but clitics and "no" stands between the beginning of a clause and the verb.
fn clause_head(gathered: &Gathered<'_>, at: usize) -> bool {
    before_verb(gathered, at).is_empty()
}

const fn plain_vowel(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        other => other,
    }
}
