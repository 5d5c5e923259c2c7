//! The register of a line: what its words carry, and what they carry together. English marks none; a language without a
//! file is unknown. Words in quotation marks are somebody else's and carry nothing, unless nothing else does.

mod conjugation;
mod endings;
mod germanic;
mod japanese;
mod japanese_words;
mod lists;
mod romance;
mod slavic;

pub(super) use conjugation::VerbForms;
pub(super) use lists::WordLists;

use super::language::Lexicon;
use super::words::Words;
use super::{Heard, Span};

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// Familiar.
    T,
    /// Polite.
    V,
}

/// How strongly it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// It can be meant otherwise: counts where nothing speaks against it.
    Likely,
    /// It carries nothing else.
    Certain,
}

/// A word that carries the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub says: Says,
    /// How strongly.
    pub strength: Strength,
}

/// What was heard.
#[derive(Clone, Debug)]
pub(super) struct Hearing {
    /// The register of the line.
    pub register: Heard,
    /// What carries it, in the order of the line.
    pub evidence: Vec<Evidence>,
}

/// Words of a line that carry a register, gathered by the grammars.
pub(super) struct Gathered<'a> {
    /// The line.
    pub words: &'a Words<'a>,
    /// The language.
    pub lexicon: &'a Lexicon,
    evidence: Vec<Evidence>,
    silenced: Vec<bool>,
}

impl<'a> Gathered<'a> {
    /// Judges each word but those that the language lists as carrying nothing.
    pub fn each_word(&mut self, mut judge: impl FnMut(&mut Self, usize, &'a str)) {
        let words = self.words;
        for at in 0..words.len() {
            let word = words.at(at);
            if !self.lexicon.words.has("nothing", word) {
                judge(self, at, word);
            }
        }
    }

    /// Notes that words `from..=to` say something.
    pub fn note(&mut self, from: usize, to: usize, says: Says, strength: Strength) {
        let silent = (from..=to).any(|at| self.silenced.get(at).copied().unwrap_or(true));
        let Some(span) = self.words.span(from, to).filter(|_| !silent) else { return };
        self.evidence.push(Evidence { span, says, strength });
    }

    /// Whether something is known of word number `at` already.
    pub fn is_judged(&self, at: usize) -> bool {
        let span = self.words.word(at).map(|word| word.span);
        span.is_some_and(|span| self.evidence.iter().any(|one| one.span.meets(span)))
    }

    /// Notes that one word says something.
    pub fn word(&mut self, at: usize, says: Says, strength: Strength) {
        self.note(at, at, says, strength);
    }
}

/// Hears the register of a line.
pub(super) fn hear(words: &Words<'_>, lexicon: &Lexicon) -> Hearing {
    if lexicon.tag == "ja" {
        return japanese::hear(words.line);
    }
    let heard = hear_words(words, lexicon, Whose::Speaker);
    if heard.register != Heard::None || !words.quotes_speech() {
        return heard;
    }
    // Nothing but somebody else's sentence carries a register: it is heard, and no word of it is the speaker's fault.
    let told = match hear_words(words, lexicon, Whose::Anybody).register {
        Heard::Mixed => Heard::Unknown,
        register => register,
    };
    Hearing { register: told, evidence: Vec::new() }
}

/// Whose words are heard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The speaker's own: what is quoted is not.
    Speaker,
    /// Quoted ones too.
    Anybody,
}

fn hear_words(words: &Words<'_>, lexicon: &Lexicon, whose: Whose) -> Hearing {
    let own_words = whose == Whose::Speaker && !words.all_quoted();
    let silenced = (0..words.len()).map(|at| own_words && words.word(at).is_some_and(|word| word.quoted)).collect();
    let mut gathered = Gathered { words, lexicon, evidence: Vec::new(), silenced };
    let found = lexicon.register.find(words);
    for silent in found.iter().filter(|one| one.meaning.is_none()) {
        for at in silent.from..=silent.to {
            if let Some(silenced) = gathered.silenced.get_mut(at) {
                *silenced = true;
            }
        }
    }
    for one in &found {
        let only_looks_so = one.from == one.to && lexicon.words.has("looks_so", words.at(one.from));
        if let (Some((says, strength)), false) = (one.meaning, only_looks_so) {
            gathered.note(one.from, one.to, *says, *strength);
        }
    }
    match lexicon.tag.as_str() {
        "de" => germanic::german(&mut gathered),
        "nl" => germanic::dutch(&mut gathered),
        "fr" => romance::french(&mut gathered),
        "es" => romance::spanish(&mut gathered),
        "it" => romance::italian(&mut gathered),
        "pt" => romance::portuguese(&mut gathered),
        "uk" => slavic::ukrainian(&mut gathered),
        "pl" => slavic::polish(&mut gathered),
        "cs" => slavic::czech(&mut gathered),
        _ => endings::by_endings(&mut gathered),
    }
    let mut evidence = gathered.evidence;
    evidence.sort_by_key(|one| (one.span.start, one.span.end));
    evidence.dedup_by_key(|one| (one.span, one.says == Says::T));
    let register = match together(&evidence) {
        Heard::T if lexicon.words.has("traits", "third-you") && one_against(&evidence, words) => Heard::Unknown,
        Heard::Mixed if lexicon.words.has("traits", "plural-you") && one_among_many(&evidence) => Heard::Unknown,
        register => register,
    };
    Hearing { register, evidence }
}

/// A single familiar word in one sentence and a polite question in another, where politeness is said by the third person:
/// the question is put to somebody, so the line may well be a mixture.
fn one_against(evidence: &[Evidence], words: &Words<'_>) -> bool {
    let place = |one: &Evidence| {
        (0..words.len()).find(|at| words.word(*at).is_some_and(|word| word.span.start == one.span.start))
    };
    let sentence = |at: usize| (0..=at).rev().find(|at| words.begins_sentence(*at)).unwrap_or(0);
    let mut familiar = evidence.iter().filter(|one| one.says == Says::T).filter_map(place);
    let (Some(only), None) = (familiar.next(), familiar.next()) else { return false };
    let mut polite = evidence.iter().filter(|one| one.says == Says::V).filter_map(place);
    polite.any(|at| words.is_question(at) && sentence(at) != sentence(only))
}

/// One polite word among familiar ones, where the polite pronoun is also the plural: it may mean several people.
fn one_among_many(evidence: &[Evidence]) -> bool {
    let certain = |says| evidence.iter().filter(|one| one.says == says && one.strength == Strength::Certain).count();
    certain(Says::V) == 1 && certain(Says::T) >= 3
}

/// What the words carry together.
fn together(evidence: &[Evidence]) -> Heard {
    let has = |says, strength| evidence.iter().any(|one| one.says == says && one.strength == strength);
    let certain = (has(Says::T, Strength::Certain), has(Says::V, Strength::Certain));
    match certain {
        (true, true) => Heard::Mixed,
        (true, false) => Heard::T,
        (false, true) => Heard::V,
        (false, false) => match (has(Says::T, Strength::Likely), has(Says::V, Strength::Likely)) {
            (true, true) => Heard::Unknown,
            (true, false) => Heard::T,
            (false, true) => Heard::V,
            (false, false) => Heard::None,
        },
    }
}
