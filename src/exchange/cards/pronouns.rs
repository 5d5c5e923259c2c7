//! Pronouns, in and out: PRONOUNS of RFC 9554, `speakToAs.pronouns` of RFC 9553 with its localizations. A customer goes by
//! one set in a language; what a card says without a language stands under `und`, as BCP 47 has it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;

use serde_json::{Map, Value, json};

use super::super::gate::{LONGEST_NAME, fits};
use super::super::{Rule, Weight};
use super::contact::Desk;
use crate::domain::{Audience, Clean, Customer, Language, Pronouns};

/// The tag of no language in particular.
const ANY: &str = "und";

/// One set as a card has it: preference, language, text, line.
pub(super) struct Stated {
    pub(super) preference: u32,
    pub(super) language: Option<String>,
    pub(super) text: String,
    pub(super) line: u64,
}

/// The pronouns of a customer: of several for one language the preferred one; another is told. They are private from whom
/// the card is.
pub(super) fn settled(
    desk: &mut Desk<'_>,
    mut stated: Vec<Stated>,
    private_from: Option<Audience>,
) -> Option<Pronouns> {
    stated.sort_by_key(|one| one.preference);
    let mut forms: BTreeMap<String, Clean> = BTreeMap::new();
    for one in stated {
        let tag = one.language.as_deref().unwrap_or(ANY);
        let text = desk.clean(one.line, "PRONOUNS", &one.text);
        let Ok(language) = tag.parse::<Language>() else {
            desk.refuse(one.line, Rule::LanguageTag, Weight::Part, "PRONOUNS");
            continue;
        };
        if !fits(text.as_str(), LONGEST_NAME) {
            desk.refuse(one.line, Rule::FieldTooLong, Weight::Part, "PRONOUNS");
        } else if let Entry::Vacant(place) = forms.entry(language.to_string()) {
            place.insert(text);
        } else {
            desk.refuse(one.line, Rule::NoPlace, Weight::Notice, "PRONOUNS");
        }
    }
    forms.retain(|_, text| !text.is_empty());
    (!forms.is_empty()).then_some(Pronouns { forms, private_from })
}

/// Those that may be written to a card, which cannot say that they are private: by language, none for no language.
pub(super) fn public(customer: &Customer) -> Vec<(Option<&str>, &Clean)> {
    let pronouns = customer.pronouns.iter().filter(|one| one.private_from.is_none_or(Audience::is_empty));
    let forms = pronouns.flat_map(|one| &one.forms);
    forms.map(|(tag, text)| (Some(tag.as_str()).filter(|tag| *tag != ANY), text)).collect()
}

/// PRONOUNS lines of a vCard.
pub(super) fn write_vcard(customer: &Customer, line: &mut dyn FnMut(&str, &Clean) -> io::Result<()>) -> io::Result<()> {
    public(customer).into_iter().try_for_each(|(tag, text)| match tag {
        Some(tag) => line(&format!("PRONOUNS;LANGUAGE={tag}"), text),
        None => line("PRONOUNS", text),
    })
}

/// Puts grammatical gender and pronouns into a `JSContact` card.
pub(super) fn write_jscontact(customer: &Customer, gender: Option<&str>, card: &mut Map<String, Value>) {
    let set = |text: &Clean| json!({"p1": {"pronouns": text.as_str()}});
    let mut speak = Map::new();
    speak.extend(gender.map(|gender| ("grammaticalGender".to_owned(), json!(gender))));
    let mut localized = Map::new();
    for (tag, text) in public(customer) {
        match tag {
            None => {
                speak.insert("pronouns".to_owned(), set(text));
            }
            // A patch sets what stands below the path, which has to be there.
            Some(tag) if gender.is_some() => {
                localized.insert(tag.to_owned(), json!({"speakToAs/pronouns": set(text)}));
            }
            Some(tag) => {
                localized.insert(tag.to_owned(), json!({"speakToAs": {"pronouns": set(text)}}));
            }
        }
    }
    if !speak.is_empty() {
        card.insert("speakToAs".to_owned(), Value::Object(speak));
    }
    if !localized.is_empty() {
        card.insert("localizations".to_owned(), Value::Object(localized));
    }
}

/// The sets of a `pronouns` object of `JSContact`.
pub(super) fn of_object(value: &Value, language: Option<&str>, line: u64) -> Vec<Stated> {
    let sets = value.as_object().into_iter().flat_map(Map::values);
    sets.filter_map(|one| {
        let text = one.get("pronouns")?.as_str()?.to_owned();
        let preference = one.get("pref").and_then(Value::as_u64).and_then(|number| number.try_into().ok());
        Some(Stated { preference: preference.unwrap_or(101), language: language.map(str::to_owned), text, line })
    })
    .collect()
}

/// What a patch of another language says of pronouns: as a whole, or one set of them.
pub(super) fn of_patch(path: &str, patched: &Value, language: &str, line: u64) -> Vec<Stated> {
    match path {
        "speakToAs" => patched.get("pronouns").map(|sets| of_object(sets, Some(language), line)).unwrap_or_default(),
        "speakToAs/pronouns" => of_object(patched, Some(language), line),
        _ => {
            let one = path.strip_prefix("speakToAs/pronouns/").and_then(|rest| rest.split_once('/'));
            let text = one.filter(|(_, key)| *key == "pronouns").and_then(|_| patched.as_str());
            let stated =
                |text: &str| Stated { preference: 1, language: Some(language.to_owned()), text: text.to_owned(), line };
            text.map(stated).into_iter().collect()
        }
    }
}
