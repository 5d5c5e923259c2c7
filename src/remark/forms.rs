//! The forms in which a word can come back: inflected, compounded, in another script, a number in words. They are worked out
//! once for each thing that may not be said, and can be read by whoever may read the thing itself.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::fold::{fold, is_unspaced};
use super::inflection::{agglutinates, endings, is_cyrillic_language, stems};
use super::language::Lexicon;
use super::words::{Apostrophe, Words};

/// A word's stem and what may follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stem {
    /// The beginning of every form.
    stem: String,
    /// Whether a compound may go on after it, or begin before it.
    compounds: bool,
}

impl Stem {
    /// The stems of a folded word; several where vowels or consonants alternate.
    pub fn of(word: &str, tag: &str) -> Vec<Self> {
        let (word, compounds) = (plain(word, tag), word.chars().count() >= 4 && matches!(tag, "de" | "nl"));
        stems(&word, tag).into_iter().map(|stem| Self { stem, compounds }).collect()
    }

    /// Whether a folded word is a form of this stem.
    fn fits(&self, word: &str, tag: &str) -> bool {
        let word = plain(word, tag);
        if let Some(rest) = word.strip_prefix(self.stem.as_str()) {
            let rest = rest.strip_suffix("'s").unwrap_or(rest);
            let long = self.stem.chars().count();
            return rest.is_empty()
                || (self.compounds && (long >= 5 || (long == 4 && rest.chars().count() >= 4)))
                || (agglutinates(tag) && (long >= 4 || tag == "ko") && rest.chars().count() <= MOST_SUFFIXES)
                || endings(tag).contains(&rest)
                // джаз, джазовий.
                || (tag == "uk" && long >= 4 && rest.strip_prefix("ов").is_some_and(|rest| endings(tag).contains(&rest)));
        }
        // Duftkerzen, Geburtstagsgeschenk: the thing is what a longer word ends in.
        let long = self.stem.chars().count();
        let tail = |ending: &&str| {
            long >= 4
                && long + ending.len() >= 6
                && word
                    .strip_suffix(*ending)
                    .is_some_and(|cut| cut.strip_suffix(&*self.stem).is_some_and(|head| head.chars().count() >= 3))
        };
        self.compounds && endings(tag).iter().chain(&[""]).any(tail)
    }

    /// The stem as people read it.
    pub fn shown(&self) -> String {
        if self.compounds { format!("*{}*", self.stem) } else { format!("{}*", self.stem) }
    }
}

/// The most letters of suffix behind suffix.
const MOST_SUFFIXES: usize = 9;

/// A Greek word without its accents, which move in inflection; any other as it is.
fn plain<'a>(word: &'a str, tag: &str) -> Cow<'a, str> {
    if tag != "el" {
        return Cow::Borrowed(word);
    }
    let bare = |letter: char| match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        other => other,
    };
    Cow::Owned(word.chars().map(bare).collect())
}

/// One word of a thing, in all its stems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its stems.
    pub stems: Vec<Stem>,
    /// The word in Latin letters, where it is written in Cyrillic; and the other way round by comparing skeletons.
    skeletons: Vec<String>,
    latin: bool,
    /// The language by whose endings it changes.
    own: String,
}

impl Word {
    /// A word of a thing, as it changes in the language of this tag; a word in another script as it changes in its own.
    pub fn of(folded: &str, tag: &str) -> Self {
        let latin = folded.is_ascii() || !folded.chars().any(is_cyrillic);
        let own = match (latin, is_cyrillic_language(tag)) {
            (false, false) => "uk",
            (true, true) if tag != "sr" => "en",
            _ => tag,
        };
        Self { stems: Stem::of(folded, own), own: own.to_owned(), skeletons: skeletons(folded), latin }
    }

    /// Whether a word of a line is a form of it.
    pub fn fits(&self, heard: &Heard<'_>) -> bool {
        if self.stems.iter().any(|stem| stem.fits(heard.word, &self.own)) {
            return true;
        }
        heard.cyrillic == self.latin
            && self.skeletons.iter().any(|known| heard.skeletons().iter().any(|heard| same_sound(known, heard)))
    }
}

/// A folded word of a line; how it sounds is worked out once, and only if another script asks.
pub(super) struct Heard<'a> {
    word: &'a str,
    cyrillic: bool,
    skeletons: OnceCell<Vec<String>>,
}

impl<'a> Heard<'a> {
    /// A folded word.
    pub fn of(word: &'a str) -> Self {
        Self { word, cyrillic: word.chars().any(is_cyrillic), skeletons: OnceCell::new() }
    }

    fn skeletons(&self) -> &[String] {
        self.skeletons.get_or_init(|| skeletons(self.word))
    }
}

/// Whether two skeletons are one word, with or without an ending.
fn same_sound(known: &str, heard: &str) -> bool {
    let shared = known.len().saturating_sub(1);
    known.len() >= 5
        && heard.len() <= known.len() + 3
        && known.get(..shared).is_some_and(|head| heard.starts_with(head))
}

/// The skeletons of a word: with English pairs of vowels read as one sound, and letter by letter.
fn skeletons(word: &str) -> Vec<String> {
    let plain = latin_letters(word);
    let mut both = vec![single(&plain.replace("oo", "u").replace("ee", "i")), single(&plain)];
    both.dedup();
    both
}

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

/// A word in plain Latin consonants and vowels, for comparing across scripts. Source: the romanisation of the Cabinet of
/// Ministers of Ukraine, resolution 55 of 2010, with doubled letters and y, j, w made one.
fn latin_letters(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        let latin = match letter {
            'а' | 'á' | 'à' | 'â' | 'ä' => "a",
            'б' => "b",
            'в' | 'w' => "v",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'є' | 'é' | 'è' | 'ê' | 'ё' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' | 'ї' | 'й' | 'y' | 'j' | 'ы' => "i",
            'к' | 'q' => "k",
            'л' | 'ł' => "l",
            'м' => "m",
            'н' => "n",
            'о' | 'ó' | 'ö' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ü' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' => "ch",
            'ш' | 'щ' => "sh",
            'ю' => "iu",
            'я' => "ia",
            'ь' | 'ъ' | '\'' => "",
            other => {
                plain.push(other);
                continue;
            }
        };
        plain.push_str(latin);
    }
    plain.replace("ck", "k").replace('c', "k")
}

/// The word with doubled letters made one.
fn single(plain: &str) -> String {
    let mut single = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if !single.ends_with(letter) {
            single.push(letter);
        }
    }
    single
}

/// The runs of a thing's text in a script without spaces that say something: two characters and more of one kind, since
/// what stands between is grammar.
pub(super) fn unspaced_runs(text: &str) -> Vec<String> {
    let kind = |letter: char| match letter {
        '\u{30a0}'..='\u{30ff}' => 1,
        '\u{3040}'..='\u{309f}' => 0,
        other if is_unspaced(other) => 2,
        _ => 0,
    };
    let mut runs: Vec<(i32, String)> = Vec::new();
    for letter in text.chars() {
        match runs.last_mut() {
            Some((last, run)) if *last == kind(letter) => run.push(letter),
            _ => runs.push((kind(letter), letter.to_string())),
        }
    }
    runs.into_iter().filter(|(kind, run)| *kind > 0 && run.chars().count() >= 2).map(|(_, run)| run).collect()
}

/// Words after which a thing is named that is not there.
const NEGATING: [&str; 16] = [
    "без",
    "without",
    "no",
    "ohne",
    "sans",
    "sin",
    "senza",
    "sem",
    "zonder",
    "bez",
    "brez",
    "fără",
    "be",
    "bez",
    "χωρίς",
    "nélkül",
];

/// The words of a thing's text that say something, each with its folded form; numbers stay numbers.
pub(super) fn content_words(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let words = Words::new(text, Apostrophe::Letter);
    // "without sugar" says nothing about sugar.
    let without = |at: usize| NEGATING.contains(&words.back(at, 1));
    (0..words.len())
        .filter(|at| !without(*at))
        .map(|at| fold(words.at(at)))
        .filter(|word| {
            let least = if lexicon.tag == "ko" { 2 } else { 3 };
            word.chars().count() >= least && !lexicon.words.has("stop", word) && !word.chars().all(char::is_numeric)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Heard, Word};

    #[test]
    fn a_word_is_known_again_in_its_forms_and_compounds() {
        for (tag, word, heard, known) in [
            ("uk", "ромашковий", "ромашкового", true),
            ("uk", "ромашковий", "ромашку", true),
            ("uk", "каблучка", "каблучку", true),
            ("uk", "каблучка", "каблучці", true),
            ("uk", "подушка", "подушками", true),
            ("uk", "перстень", "персня", true),
            ("uk", "чай", "час", false),
            ("uk", "чай", "чаю", true),
            ("uk", "rooibos", "ройбос", true),
            ("uk", "espresso", "еспресо", true),
            ("uk", "сережка", "сережок", true),
            ("en", "ромашковий", "romashkovyi", true),
            ("hu", "kamilla", "kamillát", true),
            ("ko", "국화차", "국화차를", true),
            ("el", "χαμομήλι", "χαμομηλιού", true),
            ("pl", "książka", "książce", true),
            ("de", "rooibos", "rooibostee", true),
            ("de", "kräutertee", "kräutertees", true),
            ("de", "geschenk", "geburtstagsgeschenk", true),
            ("de", "apfelsaft", "apfelsäfte", true),
            ("de", "ring", "bringen", false),
            ("en", "peony", "peonies", true),
            ("en", "ring", "rings", true),
            ("en", "ring", "bringing", false),
            ("en", "orchid", "orchid's", true),
        ] {
            assert_eq!(Word::of(word, tag).fits(&Heard::of(heard)), known, "{word}, {heard}");
        }
    }
}
