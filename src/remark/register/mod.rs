//! The register of a line: what its words carry, and what they carry together. English marks none; a language without a
//! file is unknown. Words in quotation marks are somebody else's and carry nothing, unless the whole line is quoted.

mod conjugation;
mod germanic;
mod japanese;
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
    let own_words = !words.all_quoted();
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
        if let Some((says, strength)) = one.meaning {
            gathered.note(one.from, one.to, *says, *strength);
        }
    }
    match lexicon.tag.as_str() {
        "de" => germanic::german(&mut gathered),
        "fr" => romance::french(&mut gathered),
        "es" => romance::spanish(&mut gathered),
        "it" => romance::italian(&mut gathered),
        "pt" => romance::portuguese(&mut gathered),
        "uk" => slavic::ukrainian(&mut gathered),
        "pl" => slavic::polish(&mut gathered),
        "cs" => slavic::czech(&mut gathered),
        _ => {}
    }
    let mut evidence = gathered.evidence;
    evidence.sort_by_key(|one| (one.span.start, one.span.end));
    evidence.dedup_by_key(|one| (one.span, one.says == Says::T));
    Hearing { register: together(&evidence), evidence }
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
