//! The form in which words are compared: lower case, one apostrophe, composed letters.

use unicode_normalization::UnicodeNormalization;

/// The words of a text, folded; marks around and between them are left behind.
pub fn words(text: &str) -> Vec<String> {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).map(one_apostrophe).nfc().collect();
    let parts = folded.split(|c: char| !(c.is_alphanumeric() || is_mark(c) || c == '\'' || c == '@' || c == '-'));
    let trimmed = parts.map(|word| word.trim_matches(['\'', '-']));
    trimmed.filter(|word| !word.is_empty()).map(str::to_owned).collect()
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

    /// Where it ends in `words`, each time it is there: the place after its last word.
    pub fn ends_in<'a>(&'a self, words: &'a [String]) -> impl Iterator<Item = usize> + 'a {
        let length = self.0.len();
        let fits = move |window: &[String]| {
            let fits_one = |((wanted, open), word): (&(String, bool), &String)| {
                if *open { word.starts_with(wanted.as_str()) } else { word == wanted }
            };
            self.0.iter().zip(window).all(fits_one)
        };
        let windows = words.windows(length.max(1)).enumerate();
        windows.filter(move |(_, window)| length > 0 && fits(window)).map(move |(at, _)| at + length)
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, bare, words};

    #[test]
    fn words_are_found_whatever_their_apostrophe_and_ending() {
        let text = words("Вона завжди п’є чай; Скаржиться!");
        for (wanted, found) in
            [("п'є чай", true), ("скарж*", true), ("скарж", false), ("чай п'є", false), ("завжди п'є ч*", true)]
        {
            assert_eq!(Wanted::read(wanted).ends_in(&text).next().is_some(), found, "{wanted}");
        }
    }

    #[test]
    fn a_number_is_its_letters_and_digits() {
        assert_eq!(bare("R – 77 810"), bare("r77810"));
    }
}
