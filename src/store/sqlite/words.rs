//! The words under which a row is found, made of its record. Pure.

use crate::store::fold;
use crate::store::sound;

use super::posting::{Key, Kind};
use super::record::DOMAIN;

/// Letters of a name that are looked for inside it at least; scripts without spaces need only one.
const INSIDE: usize = 3;

/// The keys of a row, made of what every encounter may find and of what may be private; in their order, each once.
pub(super) fn keys(folded: &str, guarded: &str) -> Vec<Key> {
    let mut keys = Vec::with_capacity(48);
    let mut lines = folded.split('\n');
    let names = lines.next().unwrap_or_default();
    let phones = lines.next().unwrap_or_default();
    let others = lines.next().unwrap_or_default();
    let days = lines.next().unwrap_or_default();
    let latin = names.is_ascii() || !names.chars().any(sound::is_cyrillic);
    for word in words(names) {
        keys.push(Key::new(Kind::Word, word));
        inside(word, &mut keys);
        if latin && word.is_ascii() {
            keys.extend(sound::of_latin(word).map(|sound| Key::new(Kind::Sound, &sound)));
        }
    }
    for phone in words(phones) {
        keys.push(Key::new(Kind::Word, phone));
        keys.push(Key::new(Kind::Ending, &backwards(phone)));
    }
    for other in words(others) {
        keys.push(match other.strip_prefix(DOMAIN) {
            Some(domain) => Key::new(Kind::Domain, domain),
            None => Key::new(Kind::Word, other),
        });
    }
    keys.extend(days.chars().map(day));
    if !guarded.is_empty() {
        // A word that everybody may find of this customer comes no closer by being private as well.
        let private = |(line, text): (usize, &str)| {
            let known = |word: &str| words(names).chain(words(if line == 0 { "" } else { others })).any(|w| w == word);
            words(text).filter(|word| !known(word)).map(|word| Key::new(Kind::Private, word)).collect::<Vec<_>>()
        };
        keys.extend(guarded.split('\n').enumerate().flat_map(private));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The key of a day of a stay, which a record has as one character.
pub(super) fn day(day: char) -> Key {
    Key::new(Kind::Day, day.encode_utf8(&mut [0; 4]))
}

/// A telephone number from its end.
pub(super) fn backwards(phone: &str) -> String {
    phone.chars().rev().collect()
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ').filter(|word| !word.is_empty())
}

/// What is left of a name after some of its letters.
fn inside(word: &str, keys: &mut Vec<Key>) {
    let mut letters = word.chars().count();
    for (place, c) in word.char_indices() {
        if place > 0 && (letters >= INSIDE || fold::is_unspaced(c)) {
            keys.extend(word.get(place..).map(|rest| Key::new(Kind::Inside, rest)));
        }
        letters -= 1;
    }
}
