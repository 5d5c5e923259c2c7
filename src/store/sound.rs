//! How a name sounds, roughly, whatever letters write it: so that мюллер typed in Cyrillic finds Müller, and шмідт Schmidt.
//! Pure.
//!
//! What is kept in Latin letters is read in two ways, as on the continent of Europe (j as й, z as ц, ch as х) and as in
//! English (j as дж, z as з, ch as ч); what is typed in Cyrillic has one. Vowels in a row count as their last; doubled
//! letters, soft signs and silent h are dropped; г, ґ, х and h are one, as are the hushing and the hissing s. The practical
//! transcription of German and English names into Ukrainian is that of the Ukrainian orthography of 2019, §§ 121-140.

/// Whether it is a letter of the Cyrillic scripts.
pub(super) const fn is_cyrillic(c: char) -> bool {
    matches!(c as u32, 0x0400..=0x052f)
}

/// How a folded word in Cyrillic sounds.
#[expect(clippy::match_same_arms, reason = "a table in the order of the alphabet")]
pub(super) fn of_cyrillic(word: &str) -> String {
    let mut sounds = Sounds::default();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            'а' => sounds.push('a'),
            'б' => sounds.push('b'),
            'в' => sounds.push('v'),
            'г' | 'ґ' | 'х' => sounds.push('g'),
            'д' if letters.next_if_eq(&'ж').is_some() => sounds.push('Z'),
            'д' => sounds.push('d'),
            'е' | 'є' | 'э' => sounds.push('e'),
            'ж' => sounds.push('Z'),
            'з' => sounds.push('Z'),
            'и' | 'і' | 'ї' | 'й' | 'ы' | 'ј' => sounds.push('e'),
            'к' => sounds.push('k'),
            'л' | 'љ' => sounds.push('l'),
            'м' => sounds.push('m'),
            'н' | 'њ' => sounds.push('n'),
            'о' | 'у' | 'ў' | 'ю' => sounds.push('o'),
            'п' => sounds.push('p'),
            'р' => sounds.push('r'),
            'с' | 'ш' => sounds.push('s'),
            'т' if letters.next_if_eq(&'с').is_some() => sounds.push('c'),
            'т' => sounds.push('t'),
            'ф' => sounds.push('f'),
            'ц' | 'ч' | 'ћ' => sounds.push('c'),
            'щ' => {
                sounds.push('s');
                sounds.push('c');
            }
            'я' => sounds.push('a'),
            _ => {}
        }
    }
    sounds.0
}

/// How a folded word in Latin letters may sound: one way or two.
pub(super) fn of_latin(word: &str) -> impl Iterator<Item = String> {
    let is_read = word.bytes().all(|letter| letter.is_ascii_lowercase());
    let continental = is_read.then(|| read(word, Reading::Continental));
    let english = (is_read && is_read_in_two_ways(word)).then(|| read(word, Reading::English));
    let english = english.filter(|english| continental.as_ref() != Some(english));
    continental.into_iter().chain(english)
}

/// Whether anything in it is read in another way in English; most names hold nothing of the kind.
fn is_read_in_two_ways(word: &str) -> bool {
    let two = |two: &[u8]| matches!(two, b"eu" | b"dt" | b"ge" | b"gi" | b"gy");
    word.contains(['c', 'j', 'z']) || word.as_bytes().windows(2).any(two)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Continental,
    English,
}

/// Letters that are read together, the longest first.
const BOTH: [(&str, &str); 15] = [
    ("sch", "s"),
    ("tch", "c"),
    ("shch", "sc"),
    ("sh", "s"),
    ("sz", "s"),
    ("cz", "c"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "c"),
    ("tz", "c"),
    ("zh", "Z"),
    ("kh", "g"),
    ("gh", "g"),
    ("qu", "kv"),
];
const CONTINENTAL: [(&str, &str); 4] = [("tsch", "c"), ("ch", "g"), ("chs", "ks"), ("eu", "e")];
const ENGLISH: [(&str, &str); 5] = [("tsch", "c"), ("ch", "c"), ("rz", "Z"), ("eu", "o"), ("dt", "t")];

fn read(word: &str, reading: Reading) -> String {
    let own: &[(&str, &str)] = if reading == Reading::Continental { &CONTINENTAL } else { &ENGLISH };
    let mut sounds = Sounds::default();
    let (mut rest, mut before) = (word, ' ');
    while let Some(letter) = rest.chars().next() {
        // Most letters begin no such group.
        let groups = if begins_none(rest) { [].iter().chain(&[]) } else { own.iter().chain(&BOTH) };
        let together = groups.filter(|(letters, _)| rest.starts_with(letters));
        let (length, sound) = together.max_by_key(|(letters, _)| letters.len()).map_or_else(
            || (letter.len_utf8(), alone(letter, before, rest.get(1..).and_then(|rest| rest.chars().next()), reading)),
            |(letters, sound)| (letters.len(), *sound),
        );
        sound.chars().for_each(|sound| sounds.push(sound));
        let (read, left) = rest.split_at(length);
        before = read.chars().next_back().unwrap_or(' ');
        rest = left;
    }
    sounds.0
}

/// Whether no group of letters stands at the beginning, as its first two tell.
fn begins_none(rest: &str) -> bool {
    match rest.as_bytes() {
        [first, second, ..] => {
            matches!(first, b'a' | b'b' | b'f' | b'h' | b'i' | b'j' | b'l'..=b'o' | b'u'..=b'y')
                || !matches!(second, b'c' | b'h' | b'k' | b's'..=b'u' | b'z')
        }
        _ => true,
    }
}

fn alone(letter: char, before: char, after: Option<char>, reading: Reading) -> &'static str {
    let continental = reading == Reading::Continental;
    let softens = matches!(after, Some('e' | 'i' | 'y'));
    match letter {
        'a' => "a",
        'b' => "b",
        'c' if continental && (softens || after.is_none()) => "c",
        'c' if softens => "s",
        'd' => "d",
        'e' | 'i' | 'y' => "e",
        'f' => "f",
        'g' if !continental && softens => "Z",
        // Silent before a consonant and at the end: Kohl, Johnson.
        'h' if before != ' ' && !after.is_some_and(is_vowel) => "",
        'g' | 'h' => "g",
        'j' if continental => "e",
        'k' | 'c' | 'q' => "k",
        'l' => "l",
        'm' => "m",
        'n' => "n",
        'o' | 'u' => "o",
        'p' => "p",
        'r' => "r",
        's' => "s",
        't' => "t",
        'v' | 'w' => "v",
        'x' => "ks",
        'z' if continental => "c",
        // z and j.
        _ => "Z",
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Sounds as they are gathered.
#[derive(Default)]
struct Sounds(String);

impl Sounds {
    fn push(&mut self, sound: char) {
        let vowel = |sound: char| matches!(sound, 'a' | 'e' | 'o');
        match self.0.chars().next_back() {
            Some(last) if last == sound => {}
            Some(last) if vowel(last) && vowel(sound) => {
                self.0.pop();
                self.0.push(sound);
            }
            _ => self.0.push(sound),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::{name_words, words};
    use super::{BOTH, CONTINENTAL, ENGLISH, Reading, of_cyrillic, of_latin, read};

    fn meets(typed: &str, kept: &str) -> bool {
        let typed = words(typed);
        let mut names = Vec::new();
        name_words(kept, &mut |word| names.push(word.to_owned()));
        let sound = of_cyrillic(&typed[0]);
        names.iter().flat_map(|name| of_latin(name)).any(|name| name.starts_with(&sound))
    }

    #[test]
    fn groups_of_letters_are_not_passed_over() {
        for (letters, _) in CONTINENTAL.iter().chain(&ENGLISH).chain(&BOTH) {
            assert!(!super::begins_none(letters), "{letters}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_second_way_is_never_left_out(word in "[a-z]{1,9}|[cdegijrtuyz]{1,6}") {
            let (one, other) = (read(&word, Reading::Continental), read(&word, Reading::English));
            proptest::prop_assert!(of_latin(&word).any(|sound| sound == other), "{} {}", one, other);
        }
    }

    #[test]
    fn a_name_is_met_as_cyrillic_writes_it() {
        for (typed, kept) in [
            ("мюллер", "Müller"),
            ("мюл", "Müller"),
            ("шмідт", "Schmidt"),
            ("шмід", "Schmidt"),
            ("шміт", "Schmidt"),
            ("шульц", "Schulz"),
            ("вагнер", "Wagner"),
            ("єгер", "Jäger"),
            ("шнайдер", "Schneider"),
            ("гайнц", "Heinz"),
            ("нойманн", "Neumann"),
            ("бах", "Bach"),
            ("юнг", "Jung"),
            ("джонсон", "Johnson"),
            ("сміт", "Smith"),
            ("вільямс", "Williams"),
            ("річард", "Richard"),
            ("анна", "Anna"),
            ("ковальскі", "Kowalski"),
            ("вишневскі", "Wiśniewski"),
            ("лукаш", "Łukasz"),
            ("новак", "Novák"),
            ("ковачич", "Kovačić"),
            ("нгуєн", "Nguyễn"),
            ("олександр", "Oleksandr"),
            ("шевченко", "Shevchenko"),
            ("щербак", "Shcherbak"),
            ("харченко", "Kharchenko"),
            ("юлія", "Yuliia"),
            ("сергій", "Serhii"),
            ("гарсія", "García"),
            ("квентін", "Quentin"),
            ("александер", "Alexander"),
        ] {
            assert!(
                meets(typed, kept),
                "{typed} {kept}: {} {:?}",
                of_cyrillic(typed),
                of_latin(&words(kept)[0]).collect::<Vec<_>>()
            );
        }
        for (typed, other) in [("мюллер", "Meier"), ("шмідт", "Smolka"), ("анна", "Berta"), ("вагнер", "Werner")]
        {
            assert!(!meets(typed, other), "{typed} {other}");
        }
    }
}
