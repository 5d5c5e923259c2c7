//! The facts of every locale, from Unicode CLDR. A locale's line and a pattern are decoded when first asked for.
//!
//! What the file's sections and columns mean stands in its own head.

use std::sync::{LazyLock, OnceLock};

use super::pattern::Pattern;
use super::style::{Length, SLOTS};
use super::tag::{Subtag, Tag};
use crate::domain::Formality;

const SOURCE: &str = include_str!("../../../data/address/person-names.txt");

static DATA: LazyLock<Data> = LazyLock::new(|| Data::read(SOURCE));

/// Everything that is known of names by locale.
#[derive(Debug, Default)]
pub struct Data {
    patterns: Vec<(&'static str, OnceLock<Option<Pattern>>)>,
    formats: Vec<(&'static str, OnceLock<Option<Format>>)>,
    /// The format of a locale, by number.
    locales: Vec<(Tag, usize)>,
    /// Scripts other than Latin, by language or language and region.
    scripts: Vec<(Tag, Subtag)>,
    likely: Vec<(Tag, Tag)>,
    aliases: Vec<(Subtag, Tag)>,
}

/// How a locale writes names.
#[derive(Debug)]
pub struct Format {
    /// The usual formality.
    pub formality: Formality,
    /// The usual length.
    pub length: Length,
    /// Between the parts of a name of this language.
    pub native_space: &'static str,
    /// Between the parts of any other name.
    pub foreign_space: &'static str,
    /// What stands before and after an initial.
    pub initial: (&'static str, &'static str),
    /// What stands between two initials.
    pub between_initials: &'static str,
    /// Whose names are given first.
    pub given_first: Vec<Tag>,
    /// Whose names are surname first.
    pub surname_first: Vec<Tag>,
    /// Whether the order of names is told for this locale itself, not only for all.
    pub own: bool,
    slots: Vec<Vec<usize>>,
}

impl Data {
    /// The facts compiled in.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &DATA
    }

    fn read(source: &'static str) -> Self {
        let mut data = Self::default();
        let mut section = "";
        for line in source.lines() {
            if line.starts_with('[') {
                section = line;
                continue;
            }
            let (first, rest) = line.split_once('\t').unwrap_or((line, ""));
            match section {
                "[patterns]" => data.patterns.push((line, OnceLock::new())),
                "[formats]" => {
                    let number = data.formats.len();
                    data.formats.push((line, OnceLock::new()));
                    let named = first.split(' ').filter(|tag| !Tag::has_variant(tag)).filter_map(Tag::parse);
                    data.locales.extend(named.map(|tag| (tag, number)));
                }
                "[scripts]" => {
                    let script = Subtag::new(first);
                    data.scripts.extend(rest.split(' ').filter_map(Tag::parse).map(|tag| (tag, script)));
                }
                "[likely]" => data.likely.extend(Tag::parse(first).zip(Tag::parse(rest))),
                "[aliases]" => data.aliases.extend(Tag::parse(first).map(|tag| tag.language).zip(Tag::parse(rest))),
                _ => {}
            }
        }
        data.locales.sort_unstable();
        data.scripts.sort_unstable();
        data.likely.sort_unstable();
        data.aliases.sort_unstable();
        data
    }

    /// The format of exactly this locale.
    #[must_use]
    pub fn format(&self, tag: Tag) -> Option<&Format> {
        let (line, decoded) = self.formats.get(found(&self.locales, tag)?)?;
        decoded.get_or_init(|| Format::read(line)).as_ref()
    }

    /// The patterns of a combination.
    pub fn patterns<'a>(&'a self, format: &'a Format, slot: usize) -> impl Iterator<Item = &'a Pattern> + Clone {
        let numbers = format.slots.get(slot).map(Vec::as_slice).unwrap_or_default();
        numbers.iter().filter_map(|number| {
            let (source, decoded) = self.patterns.get(*number)?;
            decoded.get_or_init(|| Pattern::parse(source)).as_ref()
        })
    }

    /// The script that a language is written in, in a region where one is told.
    #[must_use]
    pub fn script(&self, language: Subtag, region: Subtag) -> Subtag {
        let known = |region| found(&self.scripts, Tag { region, ..Tag::of(language) });
        known(region).or_else(|| known(Subtag::NONE)).unwrap_or(Subtag::LATN)
    }

    /// What is likely for exactly this script or region.
    #[must_use]
    pub fn likely(&self, tag: Tag) -> Option<Tag> {
        found(&self.likely, tag)
    }

    /// The language in use for an old code.
    #[must_use]
    pub fn alias(&self, language: Subtag) -> Option<Tag> {
        found(&self.aliases, language)
    }
}

fn found<K: Ord + Copy, V: Copy>(sorted: &[(K, V)], key: K) -> Option<V> {
    let place = sorted.binary_search_by_key(&key, |(known, _)| *known).ok()?;
    sorted.get(place).map(|(_, value)| *value)
}

impl Format {
    fn read(line: &'static str) -> Option<Self> {
        let mut columns = line.split('\t').skip(1);
        let (formality, length) = columns.next()?.split_once(' ')?;
        let native_space = columns.next()?;
        let foreign_space = columns.next()?;
        let initial = columns.next()?.split_once("{0}")?;
        let between_initials = columns.next()?.strip_prefix("{0}")?.strip_suffix("{1}")?;
        let order = |tags: &str| tags.split(' ').filter_map(Tag::parse).collect::<Vec<_>>();
        let (given_first, surname_first) = (columns.next()?, columns.next()?);
        let numbers = |slot: &str| slot.split('+').map(|number| number.parse().ok()).collect::<Option<Vec<usize>>>();
        let slots: Vec<Vec<usize>> = columns.next()?.split(' ').map(numbers).collect::<Option<_>>()?;
        let format = Self {
            formality: if formality == "formal" { Formality::Formal } else { Formality::Informal },
            length: match length {
                "long" => Length::Long,
                "short" => Length::Short,
                _ => Length::Medium,
            },
            native_space,
            foreign_space,
            initial,
            between_initials,
            given_first: order(given_first),
            surname_first: order(surname_first),
            own: (given_first, surname_first) != ("und", "ja ko vi yue zh"),
            slots,
        };
        (format.slots.len() == SLOTS).then_some(format)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_has_a_pattern_for_everything_that_can_be_asked() {
        let data = Data::built_in();
        assert!(data.locales.len() > 700);
        for (tag, _) in &data.locales {
            let format = data.format(*tag).unwrap_or_else(|| panic!("{tag:?} cannot be read"));
            for slot in 0..SLOTS {
                let asked = format.slots[slot].len();
                assert!(asked > 0 && data.patterns(format, slot).count() == asked, "{tag:?} {slot}");
            }
        }
    }
}
