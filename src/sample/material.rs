//! What made-up customers are made of: names and texts of each language, from data/sample/names.
//!
//! Every text is cleaned and made ready for a JSON string here, once, so that writing a customer is only copying.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::Clean;

macro_rules! languages {
    ($($tag:literal),+ $(,)?) => {
        [$(include_str!(concat!("../../data/sample/names/", $tag, ".toml"))),+]
    };
}

const FILES: [&str; 17] =
    languages!("uk", "en", "de", "fr", "pl", "cs", "es", "pt", "it", "nl", "hu", "vi", "ar", "ja", "zh", "ko", "tr");

/// The material of every language.
pub struct Material {
    languages: Vec<People>,
    weights: u32,
}

impl Material {
    /// The material compiled in. A file that cannot be read is left out; a test finds it.
    #[must_use]
    pub fn compiled() -> Self {
        let languages: Vec<_> =
            FILES.iter().filter_map(|file| toml::from_str::<File>(file).ok()).map(People::from).collect();
        let weights = languages.iter().map(|people| people.weight).sum();
        Self { languages, weights }
    }

    /// The language met at `drawn`, a number below [`Material::weights`].
    #[must_use]
    pub fn at(&self, drawn: u32) -> Option<&People> {
        let mut left = drawn;
        self.languages.iter().find(|people| {
            let here = left < people.weight;
            left = left.saturating_sub(people.weight);
            here
        })
    }

    /// The sum of the languages' weights.
    #[must_use]
    pub const fn weights(&self) -> u32 {
        self.weights
    }
}

/// The names and texts of one language.
pub struct People {
    pub tag: String,
    pub weight: u32,
    pub phone: String,
    pub titles: Vec<Gendered>,
    pub masculine: Vec<Name>,
    pub feminine: Vec<Name>,
    pub second: Vec<Gendered>,
    pub second_share: u32,
    pub surnames: Vec<Gendered>,
    pub second_surname: bool,
    pub double_barrelled: u32,
    /// Needs of health or diet: kept on explicit consent only.
    pub needs: Vec<String>,
    pub requests: Vec<String>,
    pub orders: Vec<String>,
    /// What happened, and what was promised.
    pub cases: Vec<(String, String)>,
    /// Category and text.
    pub items: Vec<(String, String)>,
}

/// A part of a name.
pub struct Name {
    /// Ready for a JSON string.
    pub text: String,
    /// How it is said, where the script does not tell.
    pub phonetic: String,
    /// In the letters of an e-mail address.
    pub latin: String,
}

/// A part of a name in the form for a man and for a woman.
pub struct Gendered {
    pub masculine: Name,
    pub feminine: Name,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    weight: u32,
    phone: String,
    #[serde(default)]
    titles: Vec<String>,
    masculine: Vec<String>,
    feminine: Vec<String>,
    #[serde(default)]
    second: Vec<String>,
    #[serde(default)]
    second_share: u32,
    surnames: Vec<String>,
    #[serde(default)]
    second_surname: bool,
    #[serde(default)]
    double_barrelled: u32,
    needs: Vec<String>,
    requests: Vec<String>,
    orders: Vec<String>,
    cases: Vec<String>,
    items: BTreeMap<String, Vec<String>>,
}

impl From<File> for People {
    fn from(file: File) -> Self {
        let items = file
            .items
            .iter()
            .flat_map(|(category, texts)| texts.iter().map(|text| (category.clone(), ready(text))).collect::<Vec<_>>());
        Self {
            weight: file.weight,
            phone: ready(&file.phone),
            titles: gendered(&file.titles),
            masculine: file.masculine.iter().map(|name| Name::read(name)).collect(),
            feminine: file.feminine.iter().map(|name| Name::read(name)).collect(),
            second: gendered(&file.second),
            second_share: file.second_share,
            surnames: gendered(&file.surnames),
            second_surname: file.second_surname,
            double_barrelled: file.double_barrelled,
            needs: file.needs.iter().map(|text| ready(text)).collect(),
            requests: file.requests.iter().map(|text| ready(text)).collect(),
            orders: file.orders.iter().map(|text| ready(text)).collect(),
            cases: file.cases.iter().map(|case| halves(case, '/')).map(|(a, b)| (ready(a), ready(b))).collect(),
            items: items.collect(),
            tag: file.language,
        }
    }
}

impl Name {
    /// Reads `佐藤/さとう`, or a name alone.
    fn read(entry: &str) -> Self {
        let (text, phonetic) = halves(entry, '/');
        let sound = if phonetic.is_empty() { text } else { phonetic };
        let latin = deunicode::deunicode(sound).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        Self { text: ready(text), phonetic: ready(phonetic), latin: latin.to_ascii_lowercase() }
    }
}

/// Reads `Kowalski|Kowalska`, or one form for both.
fn gendered(entries: &[String]) -> Vec<Gendered> {
    let read = |entry: &String| {
        let (masculine, feminine) = halves(entry, '|');
        let feminine = if feminine.is_empty() { masculine } else { feminine };
        Gendered { masculine: Name::read(masculine), feminine: Name::read(feminine) }
    };
    entries.iter().map(read).collect()
}

fn halves(entry: &str, at: char) -> (&str, &str) {
    entry.split_once(at).unwrap_or((entry, ""))
}

/// Clean, and ready to stand between the quotes of a JSON string.
fn ready(text: &str) -> String {
    Clean::new(text).as_str().replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::{FILES, Material};

    #[test]
    fn every_file_is_read() {
        assert_eq!(Material::compiled().languages.len(), FILES.len());
    }
}
