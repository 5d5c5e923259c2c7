//! Phrase patterns: what linguists write in data/remarks, and finding them in a line. Grammar of a pattern, by words:
//!
//! | written | means |
//! |---|---|
//! | `usual` | this word, whatever its case |
//! | `usual\|same` | one of these |
//! | `улюблен*`, `*шся` | a word that begins, or ends, so |
//! | `the?` | may be missing |
//! | `_` | any one word |
//! | `..` | up to three words of the same sentence |
//! | `^` | here the sentence begins |
//! | `$` | here the sentence ends |
//! | `^,` | here the sentence or a clause begins |
//! | `$,` | here the sentence or a clause ends |
//! | `(le\|un) ton` | `le` or `un` stands before, and is no part of what is found; only at the beginning |

use std::collections::HashMap;

use super::fold::{fold, is_unspaced};
use super::words::Words;

/// The most words that `..` skips.
const GAP: usize = 3;

#[derive(Clone, Debug)]
enum Step {
    /// One of these words.
    Word { one_of: Vec<Shape>, optional: bool },
    /// Any word.
    Any,
    /// Up to [`GAP`] words.
    Gap,
    /// The beginning of a sentence.
    SentenceStart,
    /// The beginning of a clause.
    ClauseStart,
    /// The end of a sentence.
    SentenceEnd,
    /// The end of a clause.
    ClauseEnd,
}

#[derive(Clone, Debug)]
enum Shape {
    Whole(Box<str>),
    Begins(Box<str>),
    Ends(Box<str>),
}

impl Shape {
    fn read(written: &str) -> Self {
        if let Some(begin) = written.strip_suffix('*') {
            Self::Begins(fold(begin).into())
        } else if let Some(end) = written.strip_prefix('*') {
            Self::Ends(fold(end).into())
        } else {
            Self::Whole(fold(written).into())
        }
    }

    /// How many words of the line, from word `at` on, it is; 0 where it is none. In scripts without spaces, where each letter
    /// is a word, one word of a pattern is several of the line.
    fn fits(&self, words: &Words<'_>, at: usize) -> usize {
        let word = words.at(at);
        let fits = match self {
            Self::Whole(whole) if whole.chars().any(is_unspaced) => return letters(whole, words, at),
            Self::Begins(begin) if begin.chars().any(is_unspaced) => return letters(begin, words, at),
            Self::Whole(whole) => **whole == *word,
            Self::Begins(begin) => word.starts_with(&**begin),
            Self::Ends(end) => word.len() > end.len() && word.ends_with(&**end),
        };
        usize::from(fits)
    }
}

/// How many words of the line spell `written` from word `at` on; 0 where they don't.
fn letters(written: &str, words: &Words<'_>, at: usize) -> usize {
    let (mut rest, mut on) = (written, 0);
    while !rest.is_empty() {
        let word = words.at(at + on);
        match rest.strip_prefix(word).filter(|_| !word.is_empty()) {
            Some(shorter) => rest = shorter,
            None => return 0,
        }
        on += 1;
    }
    on
}

/// A pattern, read: its steps, and how many of the first words only stand before what is found.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    steps: Vec<Step>,
    before: usize,
}

impl Pattern {
    /// Reads a pattern as the file writes it.
    pub fn read(written: &str) -> Self {
        let before = written.split_whitespace().filter(|one| one.starts_with('(') && one.ends_with(')')).count();
        let steps = written.split_whitespace().map(|one| Self::step(one.trim_matches(['(', ')']))).collect();
        Self { steps, before }
    }

    fn step(written: &str) -> Step {
        match written {
            "^" => Step::SentenceStart,
            "^," => Step::ClauseStart,
            "$" => Step::SentenceEnd,
            "$," => Step::ClauseEnd,
            "_" => Step::Any,
            ".." => Step::Gap,
            _ => {
                let (words, optional) = written.strip_suffix('?').map_or((written, false), |words| (words, true));
                Step::Word { one_of: words.split('|').map(Shape::read).collect(), optional }
            }
        }
    }

    /// The numbers of the first and the last word of what is found, where the pattern fits from word `at` on.
    pub fn matches(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        let last = follow(&self.steps, words, at, at)?.checked_sub(1)?;
        let first = at + self.before;
        (last >= first).then_some((first, last))
    }

    /// The words with which a match can begin; nothing where any word can.
    fn first(&self) -> Option<&[Shape]> {
        self.steps.iter().find_map(|step| match step {
            Step::Word { one_of, optional: false } => Some(Some(one_of.as_slice())),
            Step::Word { .. } | Step::Any | Step::Gap => Some(None),
            Step::SentenceStart | Step::ClauseStart | Step::SentenceEnd | Step::ClauseEnd => None,
        })?
    }
}

/// Follows `steps` from word `at` of a match that began at `begun`; answers the word after the match.
fn follow(steps: &[Step], words: &Words<'_>, at: usize, begun: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let inside = at < words.len() && (at == begun || !words.begins_sentence(at));
    match step {
        Step::SentenceStart => words.begins_sentence(at).then(|| follow(rest, words, at, begun))?,
        Step::ClauseStart => words.begins_clause(at).then(|| follow(rest, words, at, begun))?,
        Step::SentenceEnd => {
            (at >= words.len() || words.begins_sentence(at)).then(|| follow(rest, words, at, begun))?
        }
        Step::ClauseEnd => (at >= words.len() || words.begins_clause(at)).then(|| follow(rest, words, at, begun))?,
        Step::Any => inside.then(|| follow(rest, words, at + 1, begun))?,
        Step::Gap => (0..=GAP)
            .take_while(|skip| (0..*skip).all(|one| at + one < words.len() && !words.begins_sentence(at + one)))
            .find_map(|skip| follow(rest, words, at + skip, begun)),
        Step::Word { one_of, optional } => {
            let mut here =
                one_of.iter().map(|shape| if inside { shape.fits(words, at) } else { 0 }).filter(|count| *count > 0);
            here.find_map(|count| follow(rest, words, at + count, begun))
                .or_else(|| optional.then(|| follow(rest, words, at, begun)).flatten())
        }
    }
}

/// Many patterns, found by the first letter of their first word.
#[derive(Clone, Debug)]
pub(super) struct PatternSet<Meaning> {
    entries: Vec<(Pattern, Meaning)>,
    by_letter: HashMap<char, Vec<usize>>,
    anywhere: Vec<usize>,
}

impl<Meaning> Default for PatternSet<Meaning> {
    fn default() -> Self {
        Self { entries: Vec::new(), by_letter: HashMap::new(), anywhere: Vec::new() }
    }
}

/// A pattern found: words `from..=to`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'a, Meaning> {
    /// The first word.
    pub from: usize,
    /// The last word.
    pub to: usize,
    /// What the pattern stands for.
    pub meaning: &'a Meaning,
}

impl<Meaning> PatternSet<Meaning> {
    /// Adds a pattern.
    pub fn add(&mut self, written: &str, meaning: Meaning) {
        let pattern = Pattern::read(written);
        let place = self.entries.len();
        let letters: Option<Vec<char>> = pattern.first().and_then(|first| {
            first
                .iter()
                .map(|shape| match shape {
                    Shape::Whole(word) | Shape::Begins(word) => word.chars().next(),
                    Shape::Ends(_) => None,
                })
                .collect()
        });
        match letters {
            Some(mut letters) => {
                letters.sort_unstable();
                letters.dedup();
                for letter in letters {
                    self.by_letter.entry(letter).or_default().push(place);
                }
            }
            None => self.anywhere.push(place),
        }
        self.entries.push((pattern, meaning));
    }

    /// Every match in the line, in the order of the words.
    pub fn find<'a>(&'a self, words: &Words<'_>) -> Vec<Found<'a, Meaning>> {
        let mut found = Vec::new();
        for at in 0..words.len() {
            let letter = words.at(at).chars().next().unwrap_or_default();
            let candidates = self.by_letter.get(&letter).into_iter().flatten().chain(&self.anywhere);
            for (pattern, meaning) in candidates.filter_map(|place| self.entries.get(*place)) {
                if let Some((from, to)) = pattern.matches(words, at) {
                    found.push(Found { from, to, meaning });
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::PatternSet;
    use crate::remark::words::{Apostrophe, Words};

    fn finds(pattern: &str, line: &str) -> Option<String> {
        let mut set = PatternSet::default();
        set.add(pattern, ());
        let words = Words::new(line, Apostrophe::Letter);
        let found = set.find(&words);
        let first = found.first()?;
        let span = words.span(first.from, first.to)?;
        line.get(span.start..span.end).map(str::to_owned)
    }

    #[test]
    fn a_pattern_finds_its_words_and_nothing_across_a_sentence() {
        for (pattern, line, found) in [
            ("the usual", "The usual?", Some("The usual")),
            ("the? usual $", "Is this usual?", Some("usual")),
            ("the usual $", "The usual fee applies.", None),
            ("last time .. you", "Last time, as I recall, you came late", Some("Last time, as I recall, you")),
            ("last time .. you", "It was the last time. Will you sit down?", None),
            ("як завжди", "Вам, як\u{a0}завжди, чаю?", Some("як\u{a0}завжди")),
            ("улюблен* стол*", "Ваш УЛЮБЛЕНИЙ столик", Some("УЛЮБЛЕНИЙ столик")),
            ("^ dear|love", "My dear", None),
            ("(le|un) ton", "Sur un ton sec", Some("ton")),
            ("^, dear|love", "Well, love, sit down", Some("love")),
            ("cafe\u{301}", "Un CAFÉ ?", Some("CAFÉ")),
        ] {
            assert_eq!(finds(pattern, line).as_deref(), found, "{pattern} in {line}");
        }
    }
}
