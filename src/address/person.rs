//! Reading a name as it really arrives: booking systems' capitals and slashes, titles in the wrong field, company
//! names, digits. What cannot be trusted is left out; nothing is ever made up.

use unicode_script::{Script, UnicodeScript};

use super::common::{Common, TitleWords};
use crate::domain::{Addressee, Gender, Language, PersonName};

/// The parts of a name that may be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub given: String,
    /// Further given names or the patronymic.
    pub given2: String,
    pub surname: String,
    pub surname2: String,
    pub generation: String,
    pub known_as: String,
    /// Ids of ranks, highest first, as the common table orders them.
    pub ranks: Vec<String>,
    pub gender: Option<Gender>,
    pub language: Option<String>,
    /// Several persons under one name, or an organisation: nobody to address by it.
    pub nobody: bool,
}

impl Person {
    /// Reads what is known of the person.
    pub(super) fn read(addressee: &Addressee, common: Option<&Common>, conversation: &Language) -> Self {
        let name = &addressee.name;
        let mut person = Self {
            given: usable(&name.given),
            given2: usable(&name.given2),
            surname: usable(&name.surname),
            surname2: usable(&name.surname2),
            generation: usable(&name.generation),
            known_as: usable(&name.known_as),
            language: name.language.as_ref().map(|language| language.primary().to_owned()),
            ..Self::default()
        };
        let mut titles: Vec<String> = words(name.title.as_str(), common);
        person.split_booking_form(name, common, &mut titles);
        person.take_titles(common, &mut titles);
        person.nobody |= common.is_some_and(|common| is_organisation(name, common));
        person.read_titles(&titles, common, conversation);
        person.gender = addressee.gender.or(person.gender);
        person.quiet_capitals(common);
        if person.nobody {
            person.given.clear();
            person.surname.clear();
            person.known_as.clear();
            person.ranks.clear();
        }
        person
    }

    /// "MUELLER/ANNA MRS" and "Müller, Anna" in one field.
    fn split_booking_form(&mut self, name: &PersonName, common: Option<&Common>, titles: &mut Vec<String>) {
        let (field, other) =
            if name.surname.is_empty() { (&name.given, &name.surname) } else { (&name.surname, &name.given) };
        if !other.is_empty() {
            return;
        }
        let Some((surname, rest)) = field.as_str().split_once(['/', ',']) else { return };
        let mut given: Vec<&str> = rest.split_whitespace().collect();
        while let Some(last) = given.last().copied().filter(|word| is_title(word, common)) {
            titles.push(last.to_owned());
            given.pop();
        }
        if matches!(given.as_slice(), [one] if matches!(plain(one).as_str(), "jr" | "sr" | "ii" | "iii" | "iv")) {
            self.generation = given.join(" ");
            given.clear();
        }
        self.surname = usable(surname.trim());
        self.given = usable(given.join(" "));
    }

    /// "Herr Müller" as a surname, "Mrs Anna" as a given name.
    fn take_titles(&mut self, common: Option<&Common>, titles: &mut Vec<String>) {
        for part in [&mut self.given, &mut self.surname] {
            while let Some((first, rest)) = part.split_once(' ') {
                if !is_title(first, common) && !is_and(first) {
                    break;
                }
                titles.push(first.to_owned());
                *part = rest.trim().to_owned();
            }
            while let Some((before, last)) = ending(part, common) {
                titles.push(last);
                *part = before;
            }
        }
    }

    /// What the titles say. A word that is another title elsewhere (先生) is read by the name's language; where nobody
    /// told it, by that of the conversation.
    fn read_titles(&mut self, titles: &[String], common: Option<&Common>, conversation: &Language) {
        let Some(common) = common else { return };
        let east_asian = self.surname.chars().chain(self.given.chars()).any(is_east_asian);
        let language = self.language.as_deref().or(east_asian.then_some(conversation.primary()));
        let mut genders: Vec<Gender> = Vec::new();
        for word in titles {
            self.nobody |= is_and(word);
            let own = |title: &&TitleWords| {
                title.languages.is_empty() || language.is_some_and(|own| title.languages.iter().any(|one| one == own))
            };
            for title in common.titles(&plain(word)).filter(own) {
                if let Some(rank) = title.rank.as_ref().filter(|rank| !self.ranks.contains(rank)) {
                    self.ranks.push(rank.clone());
                }
                genders.extend(title.gender.filter(|gender| !genders.contains(gender)));
            }
        }
        self.ranks.sort_by_key(|rank| common.precedence(rank));
        match genders.as_slice() {
            [one] => self.gender = Some(*one),
            [] => {}
            _ => self.nobody = true,
        }
    }

    /// MUELLER becomes Mueller, and a name written in small letters throughout gets its capitals; initials and names
    /// that mix cases stay.
    fn quiet_capitals(&mut self, common: Option<&Common>) {
        let letters = match self.language.as_deref() {
            Some("tr" | "az") => Lowercase::Turkish,
            None if [&self.given, &self.surname].iter().any(|part| part.contains(['İ', 'Ğ'])) => Lowercase::Turkish,
            _ => Lowercase::Common,
        };
        let parts = [&self.given, &self.given2, &self.surname, &self.surname2];
        let loud = is_capitals(&self.surname, 2);
        // Beside a surname in capitals small letters are a habit of the system too.
        let small = parts.iter().all(|part| part.is_empty() || is_small(part) || loud && is_capitals(part, 2));
        if loud || small {
            self.surname = capitalised(&self.surname, common, letters);
        }
        let enough = if loud { 2 } else { 3 };
        for part in [&mut self.given, &mut self.given2, &mut self.surname2] {
            if small || is_capitals(part, enough) {
                *part = capitalised(part, None, letters);
            }
        }
    }
}

/// Letters between which no space stands: Han, Kana, Hangul.
pub(super) fn is_east_asian(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul)
}

/// A title behind the name, and what stands before it: "Ahmet Bey", "Nagy úr", 田中様.
fn ending(part: &str, common: Option<&Common>) -> Option<(String, String)> {
    let common = common?;
    if part.ends_with(is_east_asian) {
        let title = common.ending(part)?;
        let before = part.strip_suffix(title)?.trim_end();
        return (!before.is_empty()).then(|| (before.to_owned(), title.to_owned()));
    }
    let (before, last) = part.rsplit_once(' ')?;
    common.titles(&plain(last)).any(|title| title.after).then(|| (before.to_owned(), last.to_owned()))
}

/// A word of a title without full stops, in lower case.
fn plain(word: &str) -> String {
    word.chars().filter(|c| !matches!(c, '.' | ',')).flat_map(char::to_lowercase).collect()
}

/// The words of a title: "Prof.Dr." is two, "Dipl.-Ing." is one, and so is "Dott.ssa" where it is known.
fn words(text: &str, common: Option<&Common>) -> Vec<String> {
    let known = |word: &str| common.is_some_and(|common| common.titles(&plain(word)).next().is_some());
    let split = |word: &str| match word {
        word if known(word) => vec![word.to_owned()],
        _ => word.replace('.', ". ").replace(". -", ".-").split_whitespace().map(ToOwned::to_owned).collect(),
    };
    text.split_whitespace().flat_map(split).collect()
}

fn is_and(word: &str) -> bool {
    matches!(word, "&" | "+" | "/")
}

/// Whether the word is a title also in a field of names.
fn is_title(word: &str, common: Option<&Common>) -> bool {
    common.is_some_and(|common| common.titles(&plain(word)).any(|title| !title.only_in_title))
}

fn is_organisation(name: &PersonName, common: &Common) -> bool {
    name.given.as_str().split_whitespace().chain(name.surname.as_str().split_whitespace()).any(|word| {
        common.organisation.iter().any(|mark| mark == word.trim_matches(|c| matches!(c, ',' | '"' | '«' | '»')))
    })
}

/// A part that can be said: letters with what belongs between letters. Words without a letter go, and a part with
/// digits or signs inside a word is no name.
fn usable(part: impl AsRef<str>) -> String {
    let mut out = String::new();
    for word in part.as_ref().split_whitespace() {
        if matches!(word, "&" | "+") {
            out.push_str(if out.is_empty() { "& " } else { " &" });
            continue;
        }
        if !word.chars().any(char::is_alphabetic) {
            continue;
        }
        if !word.chars().all(is_of_a_name) {
            return String::new();
        }
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphabetic()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(
            c,
            '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '`' | '.' | '·' | '・' | '\u{200c}' | '\u{200d}'
        )
}

fn is_capitals(part: &str, enough: usize) -> bool {
    let letters = || part.chars().filter(|c| c.is_alphabetic());
    letters().count() >= enough && letters().all(char::is_uppercase) && !part.contains('.')
}

/// How capitals become small: Turkish and Azerbaijani have two letters i (Unicode, `SpecialCasing`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lowercase {
    Common,
    Turkish,
}

impl Lowercase {
    fn of(self, text: &str) -> String {
        match self {
            Self::Turkish => text.replace('I', "ı").replace('İ', "i").to_lowercase(),
            Self::Common => text.replace('İ', "i").to_lowercase(),
        }
    }

    fn capital(self, c: char) -> String {
        match self {
            Self::Turkish if c == 'i' => "İ".to_owned(),
            _ => c.to_uppercase().collect(),
        }
    }
}

/// Letters without a capital among them, in a script whose names begin with one; Georgian names do not.
fn is_small(part: &str) -> bool {
    let has_capital = |c: char| c.to_uppercase().ne(std::iter::once(c)) && !matches!(c, '\u{10d0}'..='\u{10ff}');
    part.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_lowercase() && has_capital(c))
}

fn capitalised(part: &str, common: Option<&Common>, letters: Lowercase) -> String {
    let many = part.contains(' ');
    let word = |word: &str| {
        let small = letters.of(word);
        if many && common.is_some_and(|common| common.particle.contains(&small)) {
            return small;
        }
        let mut start = true;
        let mut out = String::with_capacity(word.len());
        for (place, c) in small.chars().enumerate() {
            if start {
                out.push_str(&letters.capital(c));
            } else {
                out.push(c);
            }
            // O'Brien begins again after the apostrophe; Лук'ян does not.
            start = c == '-'
                || matches!(c, '\'' | '’') && place == 1 && small.is_char_boundary(1) && small.starts_with(['o', 'd']);
        }
        out
    };
    part.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
