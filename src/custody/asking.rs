//! How a guest is asked whether something may be noted: what, why, what they get, that no is fine, and the two sentences of
//! notice that the law owes. One language's words, with the house and its law filled in.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{Clean, Jurisdiction, Language, Purpose};

macro_rules! files {
    ($($tag:literal),+ $(,)?) => {
        &[$(($tag, include_str!(concat!("../../data/asking/", $tag, ".toml")))),+]
    };
}

/// Every full language.
const FILES: &[(&str, &str)] = files!(
    "uk", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "bg", "hr", "sr", "sr-Latn", "lt", "lv", "ro",
    "el", "ka", "hu", "tr", "ja", "ko", "zh", "zh-Hant",
);

/// The language where the conversation's has no words of its own.
const FALLBACK: &str = "en";

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<String>,
    house: String,
    this: String,
    ask: String,
    also: String,
    held_until: String,
    held: String,
    withdraw: String,
    withdraw_ua: String,
    benefit: BTreeMap<Purpose, String>,
}

/// The words of asking in one language, for one house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    language: Language,
    words: Option<File>,
    house: Option<String>,
    jurisdiction: Jurisdiction,
}

impl Asking {
    /// The purposes that a guest can be asked for: the service itself rests on the contract, not on consent (EDPB
    /// guidelines 02/2019).
    pub const PURPOSES: [Purpose; 4] =
        [Purpose::ServicePersonalisation, Purpose::Offers, Purpose::Occasions, Purpose::Safety];

    /// The words in this language, else in its primary language, else in English. `controller` is who answers for the
    /// data, as the settings name it: name, and address behind a comma.
    #[must_use]
    pub fn of(language: &Language, controller: Option<&Clean>, jurisdiction: Jurisdiction) -> Self {
        let tag = language.to_string();
        let traditional = language.primary() == "zh" && matches!(language.region(), Some("TW" | "HK" | "MO"));
        let wanted = [tag.as_str(), if traditional { "zh-Hant" } else { language.primary() }, FALLBACK];
        let found = wanted.iter().find_map(|wanted| FILES.iter().find(|(tag, _)| tag == wanted));
        let (tag, source) = found.copied().unwrap_or((FALLBACK, ""));
        let name = controller.and_then(|text| text.as_str().split(',').next()).map(str::trim);
        Self {
            language: tag.parse().unwrap_or_else(|_| language.clone()),
            // What is compiled in is read by a test.
            words: toml::from_str(source).ok(),
            house: name.filter(|name| !name.is_empty()).map(ToOwned::to_owned),
            jurisdiction,
        }
    }

    /// The language of the words.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// What the customer gets for it, as they are told.
    #[must_use]
    pub fn benefit(&self, purpose: Purpose) -> Clean {
        let words = self.words.as_ref().and_then(|words| words.benefit.get(&purpose));
        words.map(|text| Clean::new(text)).unwrap_or_default()
    }

    /// The question, one a purpose (GDPR recital 43), then the two sentences of notice. `until` is the last day as the
    /// house writes it; none for as long as nobody withdraws.
    #[must_use]
    pub fn lines(&self, what: &Clean, purposes: &[Purpose], until: Option<&Clean>) -> Vec<Clean> {
        let Some(words) = &self.words else { return Vec::new() };
        let what = if what.is_empty() { words.this.as_str() } else { what.as_str() };
        let questions = purposes.iter().zip(std::iter::once(&words.ask).chain(std::iter::repeat(&words.also)));
        let mut lines: Vec<String> = questions
            .map(|(purpose, question)| {
                let benefit = words.benefit.get(purpose).map(String::as_str).unwrap_or_default();
                // What the guest said comes in last, for it may look like anything.
                question.replace("{benefit}", benefit).replace("{what}", what)
            })
            .collect();
        lines.push(self.notice(words, until));
        lines.iter().map(|line| Clean::new(line)).collect()
    }

    /// Who holds it and how long; that consent can be withdrawn at any time (GDPR Art. 13(1)(a), 13(2)(a), 13(2)(c); law
    /// 2297-VI, Art. 8 and 12).
    fn notice(&self, words: &File, until: Option<&Clean>) -> String {
        let house = self.house.as_deref().unwrap_or(&words.house);
        let held = match until {
            Some(until) => words.held_until.replace("{until}", until.as_str()),
            None => words.held.clone(),
        };
        let withdraw = match self.jurisdiction {
            Jurisdiction::Eu => &words.withdraw,
            Jurisdiction::Ua => &words.withdraw_ua,
        };
        let gap = if matches!(self.language.primary(), "ja" | "zh") { "" } else { " " };
        format!("{}{gap}{withdraw}", held.replace("{house}", house))
    }
}

#[cfg(test)]
mod tests {
    use super::{Asking, FILES, File};
    use crate::domain::{Clean, Jurisdiction};

    #[test]
    fn every_language_says_all_of_it() {
        for (tag, source) in FILES {
            let file: File = toml::from_str(source).unwrap_or_else(|fault| panic!("{tag}: {fault}"));
            assert!(Asking::PURPOSES.iter().all(|purpose| file.benefit.contains_key(purpose)), "{tag}");
            assert!(!source.contains("source = []"), "{tag}");
            for (text, names) in [
                (&file.ask, &["{what}", "{benefit}"][..]),
                (&file.also, &["{benefit}"]),
                (&file.held_until, &["{house}", "{until}"]),
                (&file.held, &["{house}"]),
            ] {
                assert!(names.iter().all(|name| text.contains(name)), "{tag}: {text}");
            }
            for jurisdiction in [Jurisdiction::Eu, Jurisdiction::Ua] {
                let house = Clean::new("Hotel Test, 1 Test Street");
                let asking = Asking::of(&tag.parse().expect("a tag"), Some(&house), jurisdiction);
                assert_eq!(asking.language().to_string(), *tag);
                let said = asking.lines(&Clean::new("tea"), &Asking::PURPOSES, Some(&Clean::new("1.2.2027")));
                assert_eq!(said.len(), 5, "{tag}");
                let all = said.iter().map(Clean::as_str).collect::<Vec<_>>().join("\n");
                assert!(!all.contains('{') && all.contains("tea") && all.contains("1.2.2027"), "{tag}: {all}");
                assert!(all.contains("Hotel Test") && !all.contains("Street"), "{tag}: {all}");
                assert_eq!(all.contains("2297"), jurisdiction == Jurisdiction::Ua, "{tag}: {all}");
            }
        }
    }

    #[test]
    fn a_language_without_words_of_its_own_is_asked_in_english() {
        let of = |tag: &str| Asking::of(&tag.parse().expect("a tag"), None, Jurisdiction::Eu).language().to_string();
        assert_eq!([of("sv"), of("de-AT"), of("zh-TW"), of("sr-Latn")], ["en", "de", "zh-Hant", "sr-Latn"]);
    }
}
