//! A statement in words, before it has a form: a title, and sections of sentences with what belongs to each.

use chrono::{Datelike, NaiveDate};

use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// The whole.
pub(super) struct Page {
    pub title: Clean,
    pub lead: Vec<Clean>,
    pub sections: Vec<Section>,
}

/// One heading and what stands under it.
pub(super) struct Section {
    pub heading: Clean,
    pub blocks: Vec<Block>,
}

/// A sentence, and the sentences that belong to it.
pub(super) struct Block {
    pub text: Clean,
    pub details: Vec<Clean>,
}

impl From<Clean> for Block {
    fn from(text: Clean) -> Self {
        Self { text, details: Vec::new() }
    }
}

/// A day in words, so that it can be read aloud.
pub(super) fn day(day: NaiveDate, words: &Phrases) -> Clean {
    let year = Clean::new(&day.year().to_string());
    let arguments = [
        ("day", Argument::Number(day.day().into())),
        ("month", Argument::Number(day.month().into())),
        ("year", Argument::Text(&year)),
    ];
    words.format("statement-day", &arguments)
}

/// A phrase with one text in it.
pub(super) fn with(words: &Phrases, id: &str, name: &str, text: &Clean) -> Clean {
    words.format(id, &[(name, Argument::Text(text))])
}

/// An article's id (`A6-1-b`, `2297-VI-8-2-3`) as people write it in the language: which part is called what differs.
pub(super) fn law(article: &str, words: &Phrases) -> Clean {
    let parts = |text: &str| text.split('-').map(Clean::new).collect::<Vec<_>>();
    if let Some([article, part, point]) = article.strip_prefix("2297-VI-").map(parts).as_deref() {
        // A number, for languages that write it as a word.
        let part = Argument::Number(part.as_str().parse().unwrap_or_default());
        let arguments = [("article", Argument::Text(article)), ("part", part), ("point", Argument::Text(point))];
        return words.format("statement-law-ua", &arguments);
    }
    let parts = parts(article.trim_start_matches('A'));
    let names = ["article", "paragraph", "point"];
    let arguments: Vec<_> = names.into_iter().zip(parts.iter().map(Argument::Text)).collect();
    let id = match parts.len() {
        3 => "statement-law-eu-point",
        2 => "statement-law-eu-paragraph",
        _ => "statement-law-eu",
    };
    words.format(id, &arguments)
}

/// Texts as one list in a sentence; apart by semicolons where one of them has a comma of its own.
pub(super) fn listed<'a>(texts: impl IntoIterator<Item = &'a Clean>) -> Clean {
    let texts: Vec<&str> = texts.into_iter().map(Clean::as_str).collect();
    let between = if texts.iter().any(|text| text.contains(',')) { "; " } else { ", " };
    Clean::new(&texts.join(between))
}

/// A text said in a language, or in any (BCP 47 `und`): then no language is named.
pub(super) fn in_language([id, any]: [&str; 2], tag: &str, text: &Clean, words: &Phrases) -> Clean {
    if tag.is_empty() || tag == "und" {
        return with(words, any, "text", text);
    }
    let language = language(tag, words);
    words.format(id, &[("language", Argument::Text(&language)), ("text", Argument::Text(text))])
}

/// So many days, as they stand in a sentence.
pub(super) fn days(days: u32, words: &Phrases) -> Clean {
    words.format("statement-days", &[("days", Argument::Number(days.into()))])
}

/// A language by its name where the program has one, else by its tag.
pub(super) fn language(tag: &str, words: &Phrases) -> Clean {
    let primary = tag.split('-').next().unwrap_or_default();
    let ids = [format!("statement-language-{primary}"), format!("screen-language-{primary}")];
    ids.iter().find(|id| words.has(id)).map_or_else(|| Clean::new(tag), |id| words.text(id))
}

/// The parts of a sentence put together, with its full stop.
pub(super) fn sentence(parts: &[Clean]) -> Clean {
    Clean::new(&format!("{}.", parts.iter().map(Clean::as_str).collect::<Vec<_>>().join(", ")))
}
