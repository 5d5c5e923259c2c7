//! Which locale formats a name, and in which order: script, language and region of the name against those of the
//! reader.
//!
//! Source: UTS 35 part 8, "Derive the name locale", "Derive the formatting locale", "Derive the name order"; part 1,
//! "Likely Subtags".

use unicode_script::{Script, UnicodeScript};

use super::data::{Data, Format};
use super::style::NameOrder;
use super::tag::{Subtag, Tag};

impl Data {
    /// The locale under the code of its language that is in use.
    #[must_use]
    pub fn canonical(&self, tag: Tag) -> Tag {
        match self.alias(tag.language) {
            Some(new) => {
                Tag { language: new.language, script: tag.script.or(new.script), region: tag.region.or(new.region) }
            }
            None => tag,
        }
    }

    /// The locale with its likely script; where no language is told, also with the likely language and region.
    #[must_use]
    pub fn maximal(&self, tag: Tag) -> Tag {
        if tag.language != Subtag::UND {
            return Tag { script: tag.script.or(self.script(tag.language, tag.region)), ..tag };
        }
        let (script, region) = (tag.script, tag.region);
        let und = Tag::of(Subtag::UND);
        let ways = [tag, Tag { script, ..und }, Tag { region, ..und }, und];
        let likely = ways.into_iter().find_map(|way| self.likely(way)).unwrap_or(und);
        Tag { language: likely.language, script: script.or(likely.script), region: region.or(likely.region) }
    }

    /// The format of the nearest locale: a script that the language is not usually written in shares nothing with it.
    #[must_use]
    pub fn nearest(&self, tag: Tag) -> Option<&Format> {
        let Tag { language, script, region } = self.maximal(tag);
        let usual = |region| scripts_match(script, self.script(language, region));
        let by_region = (!region.is_none()).then(|| {
            let regional = || usual(region).then(|| self.format(Tag { region, ..Tag::of(language) })).flatten();
            self.format(Tag { language, script, region }).or_else(regional)
        });
        by_region
            .flatten()
            .or_else(|| self.format(Tag { script, ..Tag::of(language) }))
            .or_else(|| usual(Subtag::NONE).then(|| self.format(Tag::of(language))).flatten())
            .or_else(|| self.format(Tag::of(Subtag::UND)))
    }

    /// The locale that formats a name in this script for this reader: the reader's, or the name's own where the reader's
    /// script is another. A name without letters is nobody's and stays with the reader.
    #[must_use]
    pub fn formatting(&self, reader: Tag, name: Option<Tag>, script: Subtag) -> Tag {
        let reader = self.maximal(reader);
        if script.is_none() || scripts_match(script, reader.script) {
            return reader;
        }
        let by_script = |region| self.maximal(Tag { language: Subtag::UND, script, region });
        let Some(name) = name else { return by_script(Subtag::NONE) };
        let full = self.maximal(name);
        // Han is the name's script whether its locale says Hans or Hant: the locale knows more.
        let own = if scripts_match(script, full.script) { full } else { Tag { script, ..name } };
        let known = name.language != Subtag::UND && self.nearest(own).is_some_and(|format| format.own);
        if known { own } else { by_script(name.region) }
    }

    /// The order of names of this locale, as readers of the format expect it.
    #[must_use]
    pub fn order(&self, format: &Format, name: Option<Tag>, script: Subtag) -> NameOrder {
        let name = name.unwrap_or_else(|| self.maximal(Tag { script, ..Tag::of(Subtag::UND) }));
        let bare = Tag::of(name.language);
        let chain = [name, Tag { script: name.script, ..bare }, Tag { region: name.region, ..bare }, bare];
        let ways = chain.into_iter().flat_map(|way| [way, Tag { language: Subtag::UND, ..way }]);
        ways.into_iter()
            .find_map(|way| {
                let given = format.given_first.contains(&way).then_some(NameOrder::GivenFirst);
                given.or_else(|| format.surname_first.contains(&way).then_some(NameOrder::SurnameFirst))
            })
            .unwrap_or(NameOrder::GivenFirst)
    }
}

/// The script of the first letter that has one; empty where none has.
pub(super) fn script_of(characters: impl Iterator<Item = char>) -> Subtag {
    characters
        .map(|character| if character.is_ascii_alphabetic() { Script::Latin } else { character.script() })
        .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
        .map_or(Subtag::NONE, |script| Subtag::new(script.short_name()))
}

/// Whether two scripts are the same, one stands for a set with the other in it, or both for sets that meet.
#[must_use]
pub fn scripts_match(one: Subtag, other: Subtag) -> bool {
    let members = |script: Subtag| -> &[&str] {
        match script.as_str() {
            "Jpan" => &["Hani", "Hira", "Kana"],
            "Kore" => &["Hang", "Hani"],
            "Hans" | "Hant" => &["Hani"],
            "Hanb" => &["Hani", "Bopo"],
            "Hrkt" => &["Hira", "Kana"],
            "Jamo" => &["Hang"],
            "Latf" | "Latg" => &["Latn"],
            "Cyrs" => &["Cyrl"],
            "Aran" => &["Arab"],
            "Syre" | "Syrj" | "Syrn" => &["Syrc"],
            _ => &[],
        }
    };
    let holds = |set: Subtag, script: Subtag| members(set).contains(&script.as_str());
    one == other
        || holds(one, other)
        || holds(other, one)
        || members(one).iter().any(|script| members(other).contains(script))
}
