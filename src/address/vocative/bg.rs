//! The Bulgarian vocative of names, by the language consultations of the Institute for Bulgarian Language (S. Stefanov,
//! „Здравейте, Петре“ and „Здравей, Радке“; V. Sumrova on Антоне and Антон) and the Academy's Граматика, vol. 2.
//!
//! Men's names in a consonant take -е, beside which the bare name is in use. Women's names stay, since -о (Елено) is
//! felt to be rude; those with the suffixes -ка and -ица take -е. Always: a surname and a patronymic stay
//! (господин Иванов).

use super::Part;
use super::word::{by_gender, change, each_part, ends, is, letter, unchanged};
use crate::domain::Gender;

/// Native names in which ъ before -р flees; in names taken from English (Артър, Кристофър) it stays.
const FLEEING_R: &[&str] = &["петър", "димитър", "александър"];
/// A vowel that flees in this one name only.
const CHANGING: &[(&str, &str)] = &[("павел", "Павле")];
/// Ends that no native name has; with -е they would sound odd.
const FOREIGN: &[&str] = &["ърт", "йн", "йл", "йд", "йс", "ън", "нс", "кс", "мс", "рл", "нт"];
/// Names in -нт that have long been Bulgarian.
const AT_HOME: &[&str] = &["климент", "викент"];

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    if part != Part::Given {
        return unchanged(name);
    }
    each_part(name, is_bulgarian, |word, _| by_gender(word, gender, masculine, feminine))
}

fn masculine(name: &str) -> Vec<String> {
    let small = name.to_lowercase();
    let beside = |form: String| vec![form, name.to_owned()];
    if let Some((_, form)) = CHANGING.iter().find(|(known, _)| small == *known) {
        return beside((*form).to_owned());
    }
    if is_foreign(&small) {
        return unchanged(name);
    }
    match letter(&small, 0) {
        'р' if FLEEING_R.contains(&small.as_str()) => beside(change(name, 2, "ре")),
        'й' => vec![name.to_owned(), change(name, 1, "е")],
        'б' | 'в' | 'д' | 'з' | 'л' | 'м' | 'н' | 'п' | 'р' | 'с' | 'т' | 'ф' => beside(format!("{name}е")),
        _ => unchanged(name),
    }
}

fn is_foreign(small: &str) -> bool {
    small.ends_with("ър") && !FLEEING_R.contains(&small)
        || small.contains("дж")
        || ends(small, FOREIGN) && !AT_HOME.contains(&small)
}

/// Радка, Радке; Елица, Елице; but Моника, whose -ка is no suffix.
fn feminine(name: &str) -> Vec<String> {
    let suffix = name.ends_with("ка") && !"аъоуеиюя".contains(letter(name, 2));
    if suffix || name.ends_with("ица") {
        vec![change(name, 1, "е"), name.to_owned()]
    } else if is(name, &["катя", "надя"]) {
        vec![name.to_owned(), change(name, 1, "е")]
    } else {
        unchanged(name)
    }
}

fn is_bulgarian(c: char) -> bool {
    matches!(c, 'А'..='Щ' | 'а'..='щ' | 'Ъ' | 'ъ' | 'Ь' | 'ь' | 'Ю' | 'ю' | 'Я' | 'я')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Gender::{Feminine, Masculine};

    #[test]
    fn one_name_a_rule() {
        for (gender, name, forms) in [
            (Masculine, "Иван", "Иване Иван"),
            (Masculine, "Виктор", "Викторе Виктор"),
            (Masculine, "Петър", "Петре Петър"),
            (Masculine, "Александър", "Александре Александър"),
            (Masculine, "Артър", "Артър"),
            (Masculine, "Кристофър", "Кристофър"),
            (Masculine, "Павел", "Павле Павел"),
            (Masculine, "Климент", "Клименте Климент"),
            (Masculine, "Николай", "Николай Николае"),
            (Masculine, "Георги", "Георги"),
            (Masculine, "Христо", "Христо"),
            (Masculine, "Никола", "Никола"),
            (Masculine, "Марк", "Марк"),
            (Masculine, "Милош", "Милош"),
            (Masculine, "Робърт", "Робърт"),
            (Masculine, "Джон", "Джон"),
            (Masculine, "Олексій", "Олексій"),
            (Masculine, "John", "John"),
            (Feminine, "Мария", "Мария"),
            (Feminine, "Елена", "Елена"),
            (Feminine, "Радка", "Радке Радка"),
            (Feminine, "Моника", "Моника"),
            (Feminine, "Елица", "Елице Елица"),
            (Feminine, "Катя", "Катя Кате"),
            (Feminine, "Ивет", "Ивет"),
            (Feminine, "Ана-Мария", "Ана-Мария"),
        ] {
            assert_eq!(call(Part::Given, name, Some(gender)).join(" "), forms, "{name}");
        }
        assert_eq!(call(Part::Given, "Иван", None), ["Иван"]);
        assert_eq!(call(Part::Surname, "Иванов", Some(Masculine)), ["Иванов"]);
        assert_eq!(call(Part::Further, "Петров", Some(Masculine)), ["Петров"]);
    }
}
