//! The language that a cell names: a tag, a code of three letters, or the name of a language as data/languages.toml has it.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::super::mapping::fold;
use crate::domain::Language;

/// Names and codes, folded, with their languages; a test reads them.
static NAMES: LazyLock<HashMap<String, Language>> = LazyLock::new(|| {
    let read: BTreeMap<String, Vec<String>> =
        toml::from_str(include_str!("../../../data/languages.toml")).unwrap_or_default();
    let parsed = read.into_iter().filter_map(|(tag, names)| Some((tag.parse::<Language>().ok()?, names)));
    parsed.flat_map(|(language, names)| names.into_iter().map(move |name| (fold(&name), language.clone()))).collect()
});

/// The language, if the text names one: by a tag of two or three letters, perhaps with a region, by a code of ISO 639-2, or
/// by its name. Names are not guessed at.
pub(super) fn language(text: &str) -> Option<Language> {
    let name = text.split('(').next().unwrap_or(text);
    if let Some(named) = NAMES.get(&fold(name)) {
        return Some(named.clone());
    }
    let tag = text.replace('_', "-");
    let primary = tag.split('-').next().unwrap_or_default();
    // A code of three letters before a region is the language's other code: ENG-US.
    let primary_named = NAMES.get(&fold(primary)).filter(|_| primary.len() == 3);
    match (primary_named, tag.get(primary.len()..)) {
        (Some(named), Some(rest)) => format!("{}{rest}", named.primary()).parse().ok(),
        _ => (2..=3).contains(&primary.len()).then(|| tag.parse().ok()).flatten(),
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, language};

    #[test]
    fn the_list_has_every_language_that_has_forms_of_address() {
        let folder = format!("{}/data/address", env!("CARGO_MANIFEST_DIR"));
        for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            let is_list = file.extension().is_some_and(|ending| ending == "toml");
            let tag = file.file_stem().unwrap().to_str().unwrap().to_owned();
            if is_list && tag != "order" {
                assert!(NAMES.values().any(|language| language.to_string() == tag), "{tag}");
            }
        }
    }

    #[test]
    fn tags_codes_and_names() {
        for (text, tag) in [
            ("de", "de"),
            ("DE_AT", "de-AT"),
            ("English", "en"),
            ("ENG", "en"),
            ("eng-US", "en-US"),
            ("English (United Kingdom)", "en"),
            ("ger", "de"),
            ("Deutsch", "de"),
            ("Українська", "uk"),
            ("Français", "fr"),
            ("日本語", "ja"),
        ] {
            assert_eq!(language(text).map(|one| one.to_string()).as_deref(), Some(tag), "{text}");
        }
        for text in ["Elvish", "2/1", "", "(de)", "English, German"] {
            assert_eq!(language(text), None, "{text}");
        }
    }
}
