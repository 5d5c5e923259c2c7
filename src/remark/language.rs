//! One language's file under data/remarks, as it is written, and as it is used.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::category::{CategoryWords, Typical};
use super::numbers::Numbers;
use super::pattern::PatternSet;
use super::register::{Says, Strength, VerbForms};
use super::words::Apostrophe;
use super::{Certainty, RuleId};
use crate::domain::{CategoryId, Clean};

/// A language's file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LanguageFile {
    /// What an apostrophe is.
    apostrophe: Apostrophe,
    /// The norms that patterns name, by a short word.
    #[serde(rename = "source")]
    sources: BTreeMap<String, Clean>,
    /// What carries the register.
    register: RegisterFile,
    /// Verbs, by what they do; only the grammars of the register read them.
    pub verbs: BTreeMap<String, Vec<String>>,
    /// Word lists that a grammar reads.
    pub words: BTreeMap<String, Vec<String>>,
    /// Phrase patterns.
    pattern: Vec<PatternFile>,
    /// What to say instead of a familiar word, word by word, in the order of trying.
    instead: Vec<Instead>,
    /// A line that fits where nothing better is known, by rule.
    standing: BTreeMap<String, Clean>,
    /// Number words.
    numbers: Numbers,
    /// What a request for consent holds.
    asking: AskingFile,
    /// Words typical of a category, by its id.
    category: BTreeMap<CategoryId, CategoryWords>,
    /// Patterns of a line that refuses to say something.
    refusal: Vec<String>,
}

/// What a request for consent holds, as patterns.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct AskingFile {
    /// The norms this rests on.
    source: Vec<String>,
    /// That consent is asked for.
    request: Vec<String>,
    /// What would be kept.
    what: Vec<String>,
    /// What for.
    why: Vec<String>,
    /// What the customer gets.
    benefit: Vec<String>,
    /// That no is fine.
    free: Vec<String>,
    /// Requests that lack something.
    found: Vec<String>,
    /// Requests that lack nothing, and lines that are none.
    clean: Vec<String>,
}

/// The words of the register.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RegisterFile {
    /// The norm these rest on.
    source: Vec<String>,
    /// Patterns that are familiar and nothing else.
    t: Vec<String>,
    /// Patterns that are polite and nothing else.
    v: Vec<String>,
    /// Patterns that are mostly familiar.
    likely_t: Vec<String>,
    /// Patterns that are mostly polite.
    likely_v: Vec<String>,
    /// Patterns whose words carry nothing, whatever the others say.
    nothing: Vec<String>,
}

/// A phrase pattern.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PatternFile {
    /// The rule.
    pub rule: RuleId,
    /// The reason: the end of a message id, `remark-RULE-WHY`.
    pub why: String,
    /// The patterns.
    pub say: Vec<String>,
    /// How sure.
    #[serde(default = "likely")]
    pub certainty: Certainty,
    /// When it is wrong.
    #[serde(default)]
    pub when: When,
    /// A line to say instead.
    #[serde(default)]
    pub better: Option<Clean>,
    /// Short words of the norms it rests on.
    #[cfg_attr(not(test), allow(dead_code, reason = "read when the file is checked"))]
    pub source: Vec<String>,
    /// Lines in which it must be found.
    #[cfg_attr(not(test), allow(dead_code, reason = "examples are for the test that runs them"))]
    pub found: Vec<String>,
    /// Lines in which it must not.
    #[serde(default)]
    #[cfg_attr(not(test), allow(dead_code, reason = "examples are for the test that runs them"))]
    pub clean: Vec<String>,
}

const fn likely() -> Certainty {
    Certainty::Likely
}

/// When a phrase is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum When {
    /// Whoever is there.
    #[default]
    Always,
    /// When somebody else may hear, or nothing says that recognition may be voiced.
    Overheard,
    /// Unless the familiar register is due.
    Familiar,
    /// Unless the person is a stranger.
    Known,
}

/// A part of a request for consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asking {
    /// The request itself.
    Request,
    /// What would be kept.
    What,
    /// What for.
    Why,
    /// What the customer gets.
    Benefit,
    /// That no is fine.
    Free,
}

/// A familiar word and its polite counterpart, for better lines.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Instead {
    /// Words as spoken, small letters.
    pub from: String,
    /// What to say.
    pub to: String,
}

/// What a pattern of the register says, and how strongly; nothing where its words carry none.
pub(super) type Carries = Option<(Says, Strength)>;

/// A language, ready to examine lines in it.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Its primary subtag.
    pub tag: String,
    /// What an apostrophe is.
    pub apostrophe: Apostrophe,
    /// Patterns of the register.
    pub register: PatternSet<Carries>,
    /// Phrase patterns, by their place in `phrases`.
    pub patterns: PatternSet<usize>,
    /// What the patterns stand for.
    pub phrases: Vec<PatternFile>,
    /// Verb forms and what they carry.
    pub forms: VerbForms,
    /// Familiar words and their polite counterparts.
    pub instead: Vec<Instead>,
    /// Word lists that a grammar reads.
    pub words: super::register::WordLists,
    /// A line that fits where nothing better is known, by rule.
    pub standing: BTreeMap<String, Clean>,
    /// Number words.
    pub numbers: Numbers,
    /// Requests for consent.
    pub asking: PatternSet<Asking>,
    /// Lines with what must and must not be found in them.
    #[cfg(test)]
    pub asking_examples: (Vec<String>, Vec<String>),
    /// Everyday words of the house, which tell nothing by themselves, in all their forms, by first letter.
    everyday: HashMap<char, Vec<super::forms::Word>>,
    /// Words typical of a category.
    pub typical: PatternSet<Typical>,
    /// Lines that refuse to say something.
    pub refusal: PatternSet<()>,
}

impl Lexicon {
    /// Makes a language's file ready.
    pub fn of(tag: &str, file: LanguageFile) -> Self {
        let mut register = PatternSet::default();
        let lists = [
            (&file.register.t, Some((Says::T, Strength::Certain))),
            (&file.register.v, Some((Says::V, Strength::Certain))),
            (&file.register.likely_t, Some((Says::T, Strength::Likely))),
            (&file.register.likely_v, Some((Says::V, Strength::Likely))),
            (&file.register.nothing, None),
        ];
        for (list, carries) in lists {
            for written in list {
                register.add(written, carries);
            }
        }
        let mut patterns = PatternSet::default();
        for (place, phrase) in file.pattern.iter().enumerate() {
            for written in &phrase.say {
                patterns.add(written, place);
            }
        }
        let everyday = file.words.get("everyday").into_iter().flatten().flat_map(|line| line.split_whitespace());
        let mut by_letter: HashMap<char, Vec<super::forms::Word>> = HashMap::new();
        for word in everyday.map(super::fold::fold) {
            let first = word.chars().next().unwrap_or_default();
            by_letter.entry(first).or_default().push(super::forms::Word::of(&word, tag));
        }
        let mut refusal = PatternSet::default();
        file.refusal.iter().for_each(|written| refusal.add(written, ()));
        let mut asking = PatternSet::default();
        let parts = [
            (&file.asking.request, Asking::Request),
            (&file.asking.what, Asking::What),
            (&file.asking.why, Asking::Why),
            (&file.asking.benefit, Asking::Benefit),
            (&file.asking.free, Asking::Free),
        ];
        for (written, part) in parts.into_iter().flat_map(|(list, part)| list.iter().map(move |one| (one, part))) {
            asking.add(written, part);
        }
        Self {
            asking,
            #[cfg(test)]
            asking_examples: (file.asking.found, file.asking.clean),
            everyday: by_letter,
            typical: super::category::typical(file.category),
            refusal,
            standing: file.standing,
            numbers: file.numbers,
            tag: tag.to_owned(),
            apostrophe: file.apostrophe,
            register,
            patterns,
            forms: VerbForms::of(tag, &file.verbs),
            instead: file.instead,
            words: super::register::WordLists::of(file.words),
            phrases: file.pattern,
        }
    }
}

impl Lexicon {
    /// What a compound of German or Dutch names before an everyday word: "kamillentee" is about "kamille".
    pub fn compound_head(&self, word: &str) -> Option<String> {
        let everyday = self.words.in_list("everyday").filter(|tail| tail.chars().count() >= 3);
        let heads = everyday.filter_map(|tail| word.strip_suffix(tail));
        let head = heads.filter(|head| head.chars().count() >= 5).min_by_key(|head| head.len())?;
        let bare = ["n", "s"].iter().find_map(|link| head.strip_suffix(link)).unwrap_or(head);
        (matches!(self.tag.as_str(), "de" | "nl") && !self.is_everyday(bare)).then(|| bare.to_owned())
    }

    /// Whether a folded word is an everyday word of the house, which tells nothing by itself.
    pub fn is_everyday(&self, word: &str) -> bool {
        let heard = super::forms::Heard::of(word);
        let first = word.chars().next().unwrap_or_default();
        self.everyday.get(&first).is_some_and(|same| same.iter().any(|everyday| everyday.fits(&heard)))
    }
}

impl LanguageFile {
    /// The short words of norms that patterns name and the file does not explain.
    pub fn unexplained_sources(&self) -> Vec<&str> {
        let named = self
            .pattern
            .iter()
            .flat_map(|pattern| &pattern.source)
            .chain(&self.register.source)
            .chain(&self.asking.source);
        named.filter(|word| !self.sources.contains_key(*word)).map(String::as_str).collect()
    }
}
