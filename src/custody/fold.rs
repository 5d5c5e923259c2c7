//! The form in which words are compared: lower case, one apostrophe, composed letters.

use unicode_normalization::UnicodeNormalization;

/// The words of a text, folded; marks around and between them are left behind.
pub fn words(text: &str) -> Vec<String> {
    let words = Words::of(text);
    words.iter().map(str::to_owned).collect()
}

/// The words of a text in one piece of memory: a file has many texts, and each is looked at once.
pub struct Words {
    folded: String,
    spans: Vec<(usize, usize)>,
}

impl Words {
    /// The words of this text, folded.
    pub fn of(text: &str) -> Self {
        Self::settled(text).unwrap_or_else(|| Self::composed(text))
    }

    /// Of a text in letters that composing leaves as they are, which most texts are.
    fn settled(text: &str) -> Option<Self> {
        let mut words = Building::with_room(text.len());
        for c in text.chars() {
            let (c, of_word) = settled(c)?;
            words.push(c, of_word);
        }
        Some(words.done())
    }

    fn composed(text: &str) -> Self {
        let mut words = Building::with_room(text.len());
        for c in text.nfkc().flat_map(char::to_lowercase).map(one_apostrophe).nfc() {
            words.push(c, is_of_word(c));
        }
        words.done()
    }

    /// How many.
    pub const fn count(&self) -> usize {
        self.spans.len()
    }

    /// The word at this place, from 0.
    pub fn get(&self, place: usize) -> Option<&str> {
        self.spans.get(place).and_then(|(from, to)| self.folded.get(*from..*to))
    }

    /// Every word, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.spans.iter().filter_map(|(from, to)| self.folded.get(*from..*to))
    }
}

/// Words on the way.
struct Building {
    words: Words,
    begun: Option<usize>,
}

impl Building {
    fn with_room(bytes: usize) -> Self {
        Self {
            words: Words { folded: String::with_capacity(bytes), spans: Vec::with_capacity(bytes / 4) },
            begun: None,
        }
    }

    fn push(&mut self, c: char, of_word: bool) {
        if of_word {
            self.begun = self.begun.or(Some(self.words.folded.len()));
        } else {
            self.end();
        }
        self.words.folded.push(c);
    }

    fn end(&mut self) {
        let Some(from) = self.begun.take() else { return };
        let word = self.words.folded.get(from..).unwrap_or_default();
        let trimmed = word.trim_start_matches(['\'', '-']);
        let from = from + word.len() - trimmed.len();
        let length = trimmed.trim_end_matches(['\'', '-']).len();
        if length > 0 {
            self.words.spans.push((from, from + length));
        }
    }

    fn done(mut self) -> Words {
        self.end();
        self.words
    }
}

/// A character that composing leaves as it is, in small letters, and whether it belongs to a word; none where that is not so.
fn settled(c: char) -> Option<(char, bool)> {
    let later = |by: u32| char::from_u32(u32::from(c) + by).map(|c| (c, true));
    match c {
        '`' | '‘' | '’' | 'ʼ' => Some(('\'', true)),
        ' '..='~' => Some((c.to_ascii_lowercase(), is_of_word(c))),
        '×' | '÷' | '«' | '»' | '–' | '—' | '‚'..='„' => Some((c, false)),
        'À'..='Þ' | 'А'..='Я' => later(0x20),
        'Ѐ'..='Џ' => later(0x50),
        'ß'..='ÿ' | 'а'..='џ' | 'ґ' => Some((c, true)),
        'Ґ' => later(1),
        '\u{100}'..='\u{12f}' => c.to_lowercase().next().map(|c| (c, true)),
        _ => None,
    }
}

fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '\'' | '@' | '-');
    }
    c.is_alphanumeric() || is_mark(c)
}

/// Letters and digits alone, in lower case: how a number is compared, whatever stands between its parts.
pub fn bare(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

const fn one_apostrophe(c: char) -> char {
    match c {
        '’' | 'ʼ' | '`' | '‘' | '´' => '\'',
        _ => c,
    }
}

/// A run of words to be found, each perhaps with any ending (`*`).
#[derive(Clone, Debug)]
pub struct Wanted(Vec<(String, bool)>);

impl Wanted {
    /// Reads a run of words as the data files write it.
    pub fn read(written: &str) -> Self {
        let word = |word: &str| {
            let open = word.ends_with('*');
            (words(word.trim_end_matches('*')).concat(), open)
        };
        Self(written.split_whitespace().map(word).collect())
    }

    /// Its first word, and whether that may have any ending; none where it has no words.
    pub fn first(&self) -> Option<(&str, bool)> {
        self.0.first().map(|(word, open)| (word.as_str(), *open))
    }

    /// Where it ends if it begins at this place and within `until`: the place after its last word.
    pub fn end_from(&self, words: &Words, at: usize, until: usize) -> Option<usize> {
        let end = at + self.0.len();
        let fits_one = |((wanted, open), place): (&(String, bool), usize)| {
            let fits = |word: &str| if *open { word.starts_with(wanted.as_str()) } else { word == wanted };
            words.get(place).is_some_and(fits)
        };
        (!self.0.is_empty() && end <= until && self.0.iter().zip(at..).all(fits_one)).then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, Words, bare, words};

    #[test]
    fn words_are_found_whatever_their_apostrophe_and_ending() {
        let text = Words::of("Вона завжди п’є чай; Скаржиться!");
        for (wanted, found) in
            [("п'є чай", true), ("скарж*", true), ("скарж", false), ("чай п'є", false), ("завжди п'є ч*", true)]
        {
            let wanted_run = Wanted::read(wanted);
            let ends = (0..text.count()).any(|at| wanted_run.end_from(&text, at, text.count()).is_some());
            assert_eq!(ends, found, "{wanted}");
        }
    }

    #[test]
    fn a_number_is_its_letters_and_digits() {
        assert_eq!(bare("R – 77 810"), bare("r77810"));
    }

    #[test]
    fn what_is_settled_is_folded_as_everything_is() {
        let mut many = 0;
        for c in (0..=0x10_ffff).filter_map(char::from_u32) {
            for text in [format!("a{c}e {c}{c} -{c}"), format!("{c}")] {
                let Some(quick) = Words::settled(&text) else { continue };
                let slow = Words::composed(&text);
                assert_eq!((&quick.folded, &quick.spans), (&slow.folded, &slow.spans), "{:x}", u32::from(c));
                many += 1;
            }
        }
        assert!(many > 500, "{many}");
        assert_eq!(words("-Кава, «чай-латте»; 'O’Neil'--x @anna.m"), ["кава", "чай-латте", "o'neil'--x", "@anna", "m"]);
    }
}
