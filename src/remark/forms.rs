//! The forms in which a word can come back: inflected, compounded, in another script, a number in words. They are worked out
//! once for each thing that may not be said, and can be read by whoever may read the thing itself.

use super::fold::fold;
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

/// Endings that a word can lose and take, longest first, by language. Sources: the declension tables of the school grammars
/// that data/address and data/remarks name.
fn endings(tag: &str) -> &'static [&'static str] {
    match tag {
        "uk" => &[
            "ового",
            "овому",
            "остями",
            "ості",
            "ями",
            "ами",
            "ими",
            "ого",
            "ому",
            "ої",
            "ою",
            "ею",
            "єю",
            "ові",
            "еві",
            "єві",
            "ів",
            "їв",
            "ом",
            "ем",
            "єм",
            "ам",
            "ям",
            "ах",
            "ях",
            "их",
            "им",
            "ий",
            "ій",
            "ей",
            "ок",
            "а",
            "я",
            "о",
            "е",
            "є",
            "и",
            "і",
            "ї",
            "у",
            "ю",
            "ь",
            "й",
        ],
        "pl" => &[
            "ami", "ach", "ego", "emu", "ymi", "imi", "owi", "om", "ów", "em", "ie", "ej", "ym", "im", "ych", "ich",
            "ą", "ę", "a", "e", "i", "o", "u", "y",
        ],
        "cs" => &[
            "ami", "emi", "ách", "ích", "ého", "ému", "ými", "ovi", "ům", "ů", "em", "ou", "ém", "ým", "ých", "ě", "á",
            "é", "í", "ý", "a", "e", "i", "o", "u", "y",
        ],
        "de" => &["ern", "en", "er", "em", "es", "e", "n", "s"],
        "en" => &["ies", "es", "s", "y", "ed", "ing", "e"],
        "fr" => &["es", "s", "x", "e"],
        "es" | "pt" => &["os", "as", "es", "s", "o", "a", "e", "ões", "ão"],
        "it" => &["he", "hi", "i", "e", "a", "o"],
        "nl" => &["en", "jes", "je", "s", "e"],
        _ => &[],
    }
}

impl Stem {
    /// The stems of a folded word; several where vowels or consonants alternate.
    pub fn of(word: &str, tag: &str) -> Vec<Self> {
        let letters = word.chars().count();
        let least = if letters <= 4 { 2 } else { 3 };
        let cut = endings(tag)
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .find(|stem| stem.chars().count() >= least)
            .unwrap_or(word);
        let mut stems = vec![cut.to_owned()];
        match tag {
            "uk" => ukrainian(cut, &mut stems),
            "de" => stems.extend(umlaut(cut)),
            "pl" | "cs" => fleeting(cut, &["ek", "ec", "ók"], &mut stems),
            _ => {}
        }
        stems.dedup();
        let compounds = letters >= 5 && matches!(tag, "de" | "nl");
        stems.into_iter().map(|stem| Self { stem, compounds }).collect()
    }

    /// Whether a folded word is a form of this stem.
    fn fits(&self, word: &str, tag: &str) -> bool {
        if let Some(rest) = word.strip_prefix(self.stem.as_str()) {
            return rest.is_empty()
                || (self.compounds && self.stem.chars().count() >= 5)
                || endings(tag).contains(&rest.strip_suffix("'s").unwrap_or(rest))
                || rest == "'s";
        }
        self.compounds
            && self.stem.chars().count() >= 5
            && endings(tag)
                .iter()
                .chain(&[""])
                .any(|ending| word.strip_suffix(ending).is_some_and(|cut| cut.ends_with(self.stem.as_str())))
    }

    /// The stem as people read it.
    pub fn shown(&self) -> String {
        if self.compounds { format!("*{}*", self.stem) } else { format!("{}*", self.stem) }
    }
}

/// і that becomes о or е in an open syllable, к г х that soften, -ець and -ок that lose their vowel, -ов- of an adjective.
fn ukrainian(cut: &str, stems: &mut Vec<String>) {
    if let Some((head, tail)) = cut.rsplit_once('і').filter(|(_, tail)| (1..=2).contains(&tail.chars().count())) {
        stems.push(format!("{head}о{tail}"));
        stems.push(format!("{head}е{tail}"));
    }
    for (hard, soft) in [('к', ["ц", "ч"]), ('г', ["з", "ж"]), ('х', ["с", "ш"])] {
        if let Some(head) = cut.strip_suffix(hard) {
            stems.extend(soft.map(|soft| format!("{head}{soft}")));
        }
    }
    if let Some(head) = cut.strip_suffix("ов").filter(|head| head.chars().count() >= 4) {
        stems.push(head.to_owned());
    }
    fleeting(cut, &["ець", "ец", "ок", "ен"], stems);
}

fn fleeting(cut: &str, endings: &[&str], stems: &mut Vec<String>) {
    for ending in endings {
        let Some(head) = cut.strip_suffix(ending).filter(|head| head.chars().count() >= 3) else { continue };
        let consonant: String =
            ending.chars().filter(|letter| !"еокeoóь".contains(*letter) || *letter == 'к').collect();
        let consonant = if *ending == "ók" || *ending == "ek" { "k".to_owned() } else { consonant };
        stems.push(format!("{head}{consonant}"));
        // перстень, персня.
        if let Some(shorter) = head.strip_suffix('т').filter(|_| consonant == "н") {
            stems.push(format!("{shorter}{consonant}"));
        }
    }
}

fn umlaut(cut: &str) -> Option<String> {
    let (at, vowel) = cut.char_indices().rev().find(|(_, letter)| "aeiouäöü".contains(*letter))?;
    let changed = match vowel {
        'a' => 'ä',
        'o' => 'ö',
        'u' => 'ü',
        _ => return None,
    };
    Some(format!("{}{changed}{}", cut.get(..at)?, cut.get(at + vowel.len_utf8()..)?))
}

/// One word of a thing, in all its stems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its stems.
    pub stems: Vec<Stem>,
    /// The word in Latin letters, where it is written in Cyrillic; and the other way round by comparing skeletons.
    skeleton: String,
    latin: bool,
}

impl Word {
    /// A word of a thing.
    pub fn of(folded: &str, tag: &str) -> Self {
        let latin = folded.is_ascii() || !folded.chars().any(is_cyrillic);
        Self { stems: Stem::of(folded, tag), skeleton: skeleton(folded), latin }
    }

    /// Whether word `at` of a line is a form of it.
    pub fn fits(&self, word: &str, tag: &str) -> bool {
        if self.stems.iter().any(|stem| stem.fits(word, tag)) {
            return true;
        }
        let other_script = word.chars().any(is_cyrillic) == self.latin;
        if !other_script || self.skeleton.len() < 5 {
            return false;
        }
        let heard = skeleton(word);
        let shared = self.skeleton.len() - 1;
        heard.len() <= self.skeleton.len() + 3
            && self.skeleton.get(..shared).is_some_and(|head| heard.starts_with(head))
    }
}

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

/// A word in plain Latin consonants and vowels, for comparing across scripts. Source: the romanisation of the Cabinet of
/// Ministers of Ukraine, resolution 55 of 2010, with doubled letters and y, j, w made one.
fn skeleton(word: &str) -> String {
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
    let plain = plain.replace("ck", "k").replace("oo", "u").replace("ee", "i").replace('c', "k");
    let mut single = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if !single.ends_with(letter) {
            single.push(letter);
        }
    }
    single
}

/// The words of a thing's text that say something, each with its folded form; numbers stay numbers.
pub(super) fn content_words(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let words = Words::new(text, Apostrophe::Letter);
    (0..words.len())
        .map(|at| fold(words.at(at)))
        .filter(|word| {
            word.chars().count() > 2 && !lexicon.words.has("stop", word) && !word.chars().all(char::is_numeric)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Word;

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
            ("uk", "rooibos", "ройбос", false),
            ("uk", "espresso", "еспресо", true),
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
            assert_eq!(Word::of(word, tag).fits(heard, tag), known, "{word}, {heard}");
        }
    }
}
