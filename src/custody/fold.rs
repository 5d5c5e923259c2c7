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
        let folded: String = if text.chars().all(is_settled) {
            text.chars().flat_map(char::to_lowercase).map(one_apostrophe).collect()
        } else {
            text.nfkc().flat_map(char::to_lowercase).map(one_apostrophe).nfc().collect()
        };
        let mut spans = Vec::with_capacity(folded.len() / 4);
        let mut begun = None;
        for (at, c) in folded.char_indices().chain([(folded.len(), ' ')]) {
            if is_of_word(c) {
                begun = begun.or(Some(at));
            } else if let Some(from) = begun.take() {
                let word = folded.get(from..at).unwrap_or_default();
                let trimmed = word.trim_start_matches(['\'', '-']);
                let from = from + word.len() - trimmed.len();
                let length = trimmed.trim_end_matches(['\'', '-']).len();
                if length > 0 {
                    spans.push((from, from + length));
                }
            }
        }
        Self { folded, spans }
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

/// Letters and signs that composing leaves as they are, in capitals and small: those of most texts.
const fn is_settled(c: char) -> bool {
    matches!(c, ' '..='~' | '«' | '»' | '\u{c0}'..='\u{12f}' | '\u{400}'..='\u{45f}' | 'Ґ' | 'ґ' | '–' | '—' | '‘'..='„' | 'ʼ')
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
    use super::{Wanted, Words, bare, is_settled, one_apostrophe, words};
    use unicode_normalization::UnicodeNormalization as _;

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
        for c in (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| is_settled(*c)) {
            let text = format!("a{c}e{c}");
            let slow: String = text.nfkc().flat_map(char::to_lowercase).map(one_apostrophe).nfc().collect();
            let quick: String = text.chars().flat_map(char::to_lowercase).map(one_apostrophe).collect();
            assert_eq!(quick, slow, "{:x}", u32::from(c));
        }
        assert_eq!(words("-Кава, «чай-латте»; 'O’Neil'--x @anna.m"), ["кава", "чай-латте", "o'neil'--x", "@anna", "m"]);
    }
}
