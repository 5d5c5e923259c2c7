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

/// An article's id (`A6-1-b`, `2297-VI-8-2-3`) as people write it.
pub(super) fn law(article: &str, words: &Phrases) -> Clean {
    let parts = |text: &str| text.split('-').map(Clean::new).collect::<Vec<_>>();
    if let Some([article, part, point]) = article.strip_prefix("2297-VI-").map(parts).as_deref() {
        let arguments =
            [("article", Argument::Text(article)), ("part", Argument::Text(part)), ("point", Argument::Text(point))];
        return words.format("statement-law-ua", &arguments);
    }
    let number = article.trim_start_matches('A');
    let (first, below) = number.split_once('-').unwrap_or((number, ""));
    let below = if below.is_empty() { String::new() } else { format!("({})", below.replace('-', ")(")) };
    with(words, "statement-law-eu", "article", &Clean::new(&format!("{first}{below}")))
}

/// Texts as one list in a sentence.
pub(super) fn listed<'a>(texts: impl IntoIterator<Item = &'a Clean>) -> Clean {
    Clean::new(&texts.into_iter().map(Clean::as_str).collect::<Vec<_>>().join(", "))
}

/// A language by its name where the program has one, else by its tag.
pub(super) fn language(tag: &str, words: &Phrases) -> Clean {
    let primary = tag.split('-').next().unwrap_or_default();
    let ids = [format!("statement-language-{primary}"), format!("screen-language-{primary}")];
    ids.iter().find(|id| words.has(id)).map_or_else(|| Clean::new(tag), |id| words.text(id))
}

/// The parts of a sentence put together, with its full stop.
pub(super) fn sentence(parts: &[Clean]) -> Clean {
    Clean::new(&format!("{}.", listed(parts)))
}
