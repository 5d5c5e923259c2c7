//! How a guest is asked whether something may be noted: what, why, what they get, that no is fine, and the two sentences of
//! notice that the law owes. One language's words, with the house and its law filled in.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::domain::{Channel, Clean, Jurisdiction, Language, Purpose};

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
    offers_by: String,
    and: String,
    benefit: BTreeMap<Purpose, String>,
    channel: BTreeMap<Way, String>,
}

/// A way by which the house may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Way {
    Phone,
    Chat,
    Voicemail,
    Video,
}

impl Way {
    /// None where the customer is there, or nobody is.
    const fn of(channel: Channel) -> Option<Self> {
        match channel {
            Channel::Phone | Channel::Speakerphone => Some(Self::Phone),
            Channel::Chat => Some(Self::Chat),
            Channel::Voicemail => Some(Self::Voicemail),
            Channel::Video => Some(Self::Video),
            Channel::Desk | Channel::BackOffice => None,
        }
    }
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

    /// What the customer gets for it, as they are told: of offers also by which channels the house may begin with them, for
    /// who does not hear that has not agreed to it (GDPR Art. 4(11); Directive 2002/58/EC Art. 13(1)).
    #[must_use]
    pub fn benefit(&self, purpose: Purpose, channels: &[Channel]) -> Clean {
        let Some(words) = &self.words else { return Clean::default() };
        let by = Some(channels).filter(|_| purpose == Purpose::Offers).and_then(|channels| self.ways(words, channels));
        let text = match by {
            Some(by) => words.offers_by.replace("{channel}", &by),
            None => words.benefit.get(&purpose).cloned().unwrap_or_default(),
        };
        Clean::new(&text)
    }

    /// The channels in a sentence; none where the house may begin on none.
    fn ways(&self, words: &File, channels: &[Channel]) -> Option<String> {
        let ways: BTreeSet<Way> = channels.iter().copied().filter_map(Way::of).collect();
        let mut said: Vec<&str> = ways.iter().filter_map(|way| words.channel.get(way).map(String::as_str)).collect();
        let last = said.pop()?;
        if said.is_empty() {
            return Some(last.to_owned());
        }
        let (comma, gap) = if self.is_unspaced() { ("、", "") } else { (", ", " ") };
        Some(format!("{}{gap}{}{gap}{last}", said.join(comma), words.and))
    }

    /// Whether the language writes its sentences without spaces.
    fn is_unspaced(&self) -> bool {
        matches!(self.language.primary(), "ja" | "zh")
    }

    /// The question, one a purpose (GDPR recital 43), then the two sentences of notice. `channels` are those on which the
    /// house may begin with offers; `until` is the last day as the house writes it, none for as long as nobody withdraws.
    #[must_use]
    pub fn lines(&self, what: &Clean, purposes: &[Purpose], channels: &[Channel], until: Option<&Clean>) -> Vec<Clean> {
        let Some(words) = &self.words else { return Vec::new() };
        let what = if what.is_empty() { words.this.as_str() } else { what.as_str() };
        let questions = purposes.iter().zip(std::iter::once(&words.ask).chain(std::iter::repeat(&words.also)));
        let mut lines: Vec<String> = questions
            .map(|(purpose, question)| {
                let benefit = self.benefit(*purpose, channels);
                // What the guest said comes in last, for it may look like anything.
                question.replace("{benefit}", benefit.as_str()).replace("{what}", what)
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
        let gap = if self.is_unspaced() { "" } else { " " };
        format!("{}{gap}{withdraw}", held.replace("{house}", house))
    }
}

#[cfg(test)]
mod tests {
    use super::{Asking, FILES, File};
    use crate::domain::{Channel, Clean, Jurisdiction, Purpose};

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
                (&file.offers_by, &["{channel}"]),
            ] {
                assert!(names.iter().all(|name| text.contains(name)), "{tag}: {text}");
            }
            for jurisdiction in [Jurisdiction::Eu, Jurisdiction::Ua] {
                let house = Clean::new("Hotel Test, 1 Test Street");
                let asking = Asking::of(&tag.parse().expect("a tag"), Some(&house), jurisdiction);
                assert_eq!(asking.language().to_string(), *tag);
                let until = Clean::new("1.2.2027");
                let said = asking.lines(&Clean::new("tea"), &Asking::PURPOSES, &Channel::ALL, Some(&until));
                assert_eq!(said.len(), 5, "{tag}");
                let all = said.iter().map(Clean::as_str).collect::<Vec<_>>().join("\n");
                assert!(!all.contains('{') && all.contains("tea") && all.contains("1.2.2027"), "{tag}: {all}");
                assert!(all.contains("Hotel Test") && !all.contains("Street"), "{tag}: {all}");
                assert_eq!(all.contains("2297"), jurisdiction == Jurisdiction::Ua, "{tag}: {all}");
            }
        }
    }

    #[test]
    fn whoever_agrees_to_offers_hears_of_them_and_by_which_way() {
        for (tag, source) in FILES {
            let file: File = toml::from_str(source).expect("read above");
            assert_eq!(file.channel.len(), 4, "{tag}");
            let asking = Asking::of(&tag.parse().expect("a tag"), None, Jurisdiction::Eu);
            let asked = |purpose, channels: &[Channel]| asking.lines(&Clean::default(), &[purpose], channels, None);
            for word in file.channel.values() {
                assert!(!asked(Purpose::Offers, &[])[0].as_str().contains(word), "{tag}: {word}");
                assert!(asked(Purpose::Offers, &Channel::ALL)[0].as_str().contains(word), "{tag}: {word}");
            }
            // The other purposes begin nothing anywhere.
            let personal = Purpose::ServicePersonalisation;
            assert_eq!(asked(personal, &Channel::ALL), asked(personal, &[]), "{tag}");
        }
        let said = |tag: &str, channels: &[Channel]| {
            let asking = Asking::of(&tag.parse().expect("a tag"), None, Jurisdiction::Eu);
            asking.benefit(Purpose::Offers, channels).to_string()
        };
        let two = [Channel::Chat, Channel::Phone];
        assert_eq!(said("en", &two), "so that we can contact you by phone and in the chat with offers that suit you");
        assert_eq!(said("uk", &[]), "щоб ми могли робити Вам пропозиції, які Вам підходять");
        assert_eq!(said("ja", &two), "お電話とチャットでお好みに合うご提案を差し上げられるよう");
        assert_eq!(said("de", &[Channel::Desk]), "damit wir Ihnen passende Angebote machen können");
    }

    #[test]
    fn a_language_without_words_of_its_own_is_asked_in_english() {
        let of = |tag: &str| Asking::of(&tag.parse().expect("a tag"), None, Jurisdiction::Eu).language().to_string();
        assert_eq!([of("sv"), of("de-AT"), of("zh-TW"), of("sr-Latn")], ["en", "de", "zh-Hant", "sr-Latn"]);
    }
}
