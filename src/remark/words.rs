//! A line cut into words that remember where they stood. Folding (case, normal form, apostrophes) is for comparing only:
//! spans always point into the line as it was given.

use unicode_normalization::char::is_combining_mark;

use super::Span;
use super::fold::{fold_into, is_apostrophe, is_hyphen, is_invisible, is_letter, is_unspaced};

/// What an apostrophe is in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Apostrophe {
    /// A letter inside the word: м'який, don't.
    #[default]
    Letter,
    /// The end of a clitic: t'aime, l'uomo.
    Clitic,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// It begins small.
    Small,
    /// It begins with a capital.
    Capital,
    /// Two letters or more, all capitals.
    Capitals,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// A space.
    Space,
    /// Nothing: the two are one written word ("dis-moi", "l'eau").
    Joined,
    /// A comma, a dash, a bracket.
    Pause,
    /// The beginning of the line, or the end of a sentence.
    Start,
}

/// One word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it stands in the line.
    pub span: Span,
    /// Where its folded form stands in the folded text.
    folded: (usize, usize),
    /// How it is written.
    pub shape: Shape,
    /// What stands before it.
    pub before: Before,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
}

/// A line and its words.
#[derive(Debug)]
pub(super) struct Words<'a> {
    /// The line as it was given.
    pub line: &'a str,
    text: String,
    list: Vec<Word>,
    /// Whether every word is in capitals, which then say nothing.
    shouted: bool,
}

impl<'a> Words<'a> {
    /// Cuts `line` into words.
    pub fn new(line: &'a str, apostrophe: Apostrophe) -> Self {
        let mut cut = Self {
            line,
            text: String::with_capacity(line.len()),
            list: Vec::with_capacity(line.len() / 5 + 1),
            shouted: false,
        };
        cut.cut(apostrophe);
        let letters = cut.list.iter().filter(|word| word.folded.1 - word.folded.0 > 2);
        let (capitals, all) = letters
            .fold((0, 0), |(capitals, all), word| (capitals + usize::from(word.shape == Shape::Capitals), all + 1));
        cut.shouted = all >= 2 && capitals == all;
        cut
    }

    fn cut(&mut self, apostrophe: Apostrophe) {
        let mut before = Before::Start;
        let mut quoted = Quotes::default();
        let mut characters = self.line.char_indices().peekable();
        while let Some((start, first)) = characters.next() {
            if !is_letter(first) {
                // "M. Dupont": a letter and a dot are an abbreviation.
                let initial = first == '.' && self.list.last().is_some_and(|word| word.folded.1 - word.folded.0 == 1);
                if !initial {
                    before = after_mark(before, first, characters.peek().map(|(_, next)| *next));
                }
                quoted.pass(first);
                continue;
            }
            let mut end = start + first.len_utf8();
            if is_unspaced(first) {
                self.push(Span { start, end }, before, quoted.open());
                before = if characters.peek().is_some_and(|(_, next)| is_letter(*next)) {
                    Before::Joined
                } else {
                    Before::Space
                };
                continue;
            }
            let mut clitic = false;
            while let Some(&(at, next)) = characters.peek() {
                let inside = if (is_letter(next) && !is_unspaced(next)) || is_combining_mark(next) {
                    true
                } else if is_apostrophe(next) && self.letter_follows(at + next.len_utf8()) {
                    clitic = apostrophe == Apostrophe::Clitic;
                    true
                } else {
                    is_invisible(next) && self.letter_follows(at + next.len_utf8())
                };
                if !inside {
                    break;
                }
                characters.next();
                end = at + next.len_utf8();
                if clitic {
                    break;
                }
            }
            self.push(Span { start, end }, before, quoted.open());
            before = if clitic { Before::Joined } else { Before::Space };
            if !clitic
                && characters
                    .peek()
                    .is_some_and(|(at, next)| is_hyphen(*next) && self.letter_follows(at + next.len_utf8()))
            {
                characters.next();
                before = Before::Joined;
            }
        }
    }

    fn letter_follows(&self, at: usize) -> bool {
        self.line.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_letter)
    }

    fn push(&mut self, span: Span, before: Before, quoted: bool) {
        let Some(written) = self.line.get(span.start..span.end) else { return };
        let from = self.text.len();
        let shape = shape(written);
        if written.is_ascii() {
            self.text.push_str(written);
            if let Some(new) = self.text.get_mut(from..) {
                new.make_ascii_lowercase();
            }
        } else {
            fold_into(written, &mut self.text);
        }
        self.list.push(Word { span, folded: (from, self.text.len()), shape, before, quoted });
    }

    /// Every word, folded.
    pub fn all_folded(&self) -> Vec<String> {
        (0..self.len()).map(|at| self.at(at).to_owned()).collect()
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Word number `at`.
    pub fn word(&self, at: usize) -> Option<&Word> {
        self.list.get(at)
    }

    /// The folded form of word number `at`; empty past the end.
    pub fn at(&self, at: usize) -> &str {
        self.list.get(at).and_then(|word| self.text.get(word.folded.0..word.folded.1)).unwrap_or_default()
    }

    /// The folded form of the word `back` before `at` in the same sentence; empty where there is none.
    pub fn back(&self, at: usize, back: usize) -> &str {
        let Some(target) = at.checked_sub(back) else { return "" };
        let crosses = (target + 1..=at).any(|place| self.begins_sentence(place));
        if crosses { "" } else { self.at(target) }
    }

    /// The folded form of the word `on` after `at` in the same sentence; empty where there is none.
    pub fn on(&self, at: usize, on: usize) -> &str {
        let crosses = (at + 1..=at + on).any(|place| self.begins_sentence(place));
        if crosses { "" } else { self.at(at + on) }
    }

    /// Whether word number `at` begins a sentence.
    pub fn begins_sentence(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.before == Before::Start)
    }

    /// Whether word number `at` begins a sentence or follows a pause.
    pub fn begins_clause(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| matches!(word.before, Before::Start | Before::Pause))
    }

    /// Whether word number `at` is written with a capital that its place does not explain.
    pub fn is_capital(&self, at: usize) -> bool {
        !self.shouted && self.word(at).is_some_and(|word| word.shape != Shape::Small)
    }

    /// Whether the whole line is in capitals.
    pub const fn is_shouted(&self) -> bool {
        self.shouted
    }

    /// The first mark after word number `at` and before the next word.
    pub fn mark_after(&self, at: usize) -> Option<char> {
        let from = self.word(at)?.span.end;
        let to = self.word(at + 1).map_or(self.line.len(), |next| next.span.start);
        self.line.get(from..to)?.chars().find(|mark| !mark.is_whitespace())
    }

    /// Whether the sentence of word number `at` ends in a question mark.
    pub fn is_question(&self, at: usize) -> bool {
        let last = (at + 1..self.len()).find(|place| self.begins_sentence(*place)).unwrap_or(self.len());
        last.checked_sub(1).and_then(|last| self.mark_after(last)).is_some_and(|mark| matches!(mark, '?' | '？' | ';'))
    }

    /// Whether every word stands in quotation marks, so that none is somebody else's.
    pub fn all_quoted(&self) -> bool {
        self.list.iter().all(|word| word.quoted)
    }

    /// Whether a whole sentence is quoted, and not just a word: three quoted words in a row.
    pub fn quotes_speech(&self) -> bool {
        self.list.windows(3).any(|three| three.iter().all(|word| word.quoted))
    }

    /// The span of words `from..=to`.
    pub fn span(&self, from: usize, to: usize) -> Option<Span> {
        Some(self.word(from)?.span.to(self.word(to)?.span))
    }
}

#[derive(Default)]
struct Quotes {
    depth: usize,
    straight: bool,
}

impl Quotes {
    fn pass(&mut self, mark: char) {
        match mark {
            '«' | '“' | '„' | '‹' | '「' | '『' if !(mark == '“' && self.depth > 0) => self.depth += 1,
            '»' | '”' | '“' | '›' | '」' | '』' => self.depth = self.depth.saturating_sub(1),
            '"' => self.straight = !self.straight,
            _ => {}
        }
    }

    const fn open(&self) -> bool {
        self.depth > 0 || self.straight
    }
}

fn after_mark(before: Before, mark: char, next: Option<char>) -> Before {
    match mark {
        '.' | '!' | '?' | '…' | '¿' | '¡' | '。' | '？' | '！' | '\n' | '\r' => {
            // "3.30" and "z.B." go on.
            if mark == '.' && next.is_some_and(char::is_alphanumeric) { before } else { Before::Start }
        }
        _ if before == Before::Start => Before::Start,
        _ if mark.is_whitespace() || is_apostrophe(mark) => before_space(before),
        _ => Before::Pause,
    }
}

const fn before_space(before: Before) -> Before {
    match before {
        Before::Joined => Before::Space,
        other => other,
    }
}

fn shape(written: &str) -> Shape {
    let mut letters = written.chars().filter(|character| character.is_alphabetic());
    let Some(first) = letters.next() else { return Shape::Small };
    if !first.is_uppercase() {
        return Shape::Small;
    }
    match letters.next() {
        Some(second) if second.is_uppercase() && letters.all(|letter| !letter.is_lowercase()) => Shape::Capitals,
        _ => Shape::Capital,
    }
}
