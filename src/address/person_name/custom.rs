//! Whose custom a name follows before certain readers: order, and what stands between its parts.
//!
//! Source: UTS 35 part 8, "Derive the name locale" to "Derive the name order", and "Setting the spaceReplacement".

use super::data::{Data, Format};
use super::locale;
use super::style::NameOrder;
use super::tag::{Subtag, Tag};

/// The custom that a name in a script follows before readers of a locale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Custom {
    data: &'static Data,
    pub(super) format: &'static Format,
    /// Whose capitals are meant.
    pub(super) capitals: Subtag,
    name: Option<Tag>,
    script: Subtag,
    native: bool,
}

impl Custom {
    /// The custom for a name of these letters, surname first, from that locale, before these readers.
    pub(super) fn of(
        data: &'static Data,
        letters: impl Iterator<Item = char>,
        name: Option<Tag>,
        reader: Tag,
    ) -> Option<Self> {
        let name = name.map(|tag| data.canonical(tag));
        let script = locale::script_of(letters);
        let by = data.formatting(data.canonical(reader), name, script);
        let whose = name.unwrap_or_else(|| data.maximal(Tag { script, ..Tag::default() }));
        Some(Self {
            data,
            format: data.nearest(by)?,
            capitals: name.map_or(by.language, |tag| tag.language),
            name,
            script,
            native: same_spaces(by.language, whose.language),
        })
    }

    /// The custom among `reader`; without one, among those whose name it is, as far as locale or script tell.
    pub(crate) fn among(reader: Option<Tag>, name: Option<Tag>, letters: &str) -> Option<Self> {
        let data = Data::built_in();
        let own = || name.unwrap_or_else(|| Tag { script: locale::script_of(letters.chars()), ..Tag::default() });
        Self::of(data, letters.chars(), name, reader.unwrap_or_else(own))
    }

    /// Which part comes first.
    pub(crate) fn order(&self) -> NameOrder {
        self.data.order(self.format, self.name, self.script)
    }

    /// What stands between the parts.
    pub(crate) const fn space(&self) -> &'static str {
        if self.native { self.format.native_space } else { self.format.foreign_space }
    }
}

/// Whether text is written in a script of the language.
pub(crate) fn written_in(text: &str, language: Tag) -> bool {
    let script = locale::script_of(text.chars());
    let data = Data::built_in();
    !script.is_none() && locale::scripts_match(script, data.maximal(data.canonical(language)).script)
}

/// Whether names of one language are spaced natively in the other: Japanese and Chinese share their ways.
fn same_spaces(one: Subtag, other: Subtag) -> bool {
    let shared = |language: Subtag| matches!(language.as_str(), "ja" | "zh" | "yue");
    one == other || (shared(one) && shared(other))
}
