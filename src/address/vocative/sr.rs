//! The Serbian vocative of names, in both scripts: see `shtokavian` for the rules and their sources.
//!
//! Always: a name comes out in the script in which it came in; one that mixes both stays as it is.

use super::shtokavian::{self, Custom};
use super::{Part, word};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    let rule = |word: &str| shtokavian::vocative(Custom::Serbian, part, word, gender);
    if name.chars().any(|c| latin(c).is_some()) {
        return word::each_part(
            name,
            |c| latin(c).is_some(),
            |word, _| rule(&swap(word, latin)).iter().map(|form| swap(form, cyrillic)).collect(),
        );
    }
    word::each_part(name, shtokavian::is_latin, |word, _| rule(word))
}

/// The scripts letter by letter; lj, nj and dž are the single characters, so that nothing is lost on the way back.
const LETTERS: &[(char, char)] = &[
    ('а', 'a'),
    ('б', 'b'),
    ('в', 'v'),
    ('г', 'g'),
    ('д', 'd'),
    ('ђ', 'đ'),
    ('е', 'e'),
    ('ж', 'ž'),
    ('з', 'z'),
    ('и', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('л', 'l'),
    ('љ', 'ǉ'),
    ('м', 'm'),
    ('н', 'n'),
    ('њ', 'ǌ'),
    ('о', 'o'),
    ('п', 'p'),
    ('р', 'r'),
    ('с', 's'),
    ('т', 't'),
    ('ћ', 'ć'),
    ('у', 'u'),
    ('ф', 'f'),
    ('х', 'h'),
    ('ц', 'c'),
    ('ч', 'č'),
    ('џ', 'ǆ'),
    ('ш', 'š'),
];

/// The Latin letter of a Serbian Cyrillic one.
fn latin(c: char) -> Option<char> {
    other(c, |(cyrillic, latin)| (*cyrillic, *latin))
}

fn cyrillic(c: char) -> Option<char> {
    other(c, |(cyrillic, latin)| (*latin, *cyrillic))
}

/// The letter of the other script, in the same case.
fn other(c: char, pair: impl Fn(&(char, char)) -> (char, char)) -> Option<char> {
    let small = c.to_lowercase().next()?;
    let (_, found) = LETTERS.iter().map(pair).find(|(from, _)| *from == small)?;
    if small == c { Some(found) } else { found.to_uppercase().next() }
}

fn swap(word: &str, letter: impl Fn(char) -> Option<char>) -> String {
    word.chars().map(|c| letter(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given Иван Иване               | a hard consonant
            m given Петар Петре              | the vowel flees
            m given Милош Милоше,Милошу      | a sibilant: rather -е
            m given Андреј Андреју           | a palatal
            m given Предраг Предраже,Предраг | palatalised
            m given Новак Новаче,Новак       | the same
            m given Ђорђе Ђорђе              | -е
            m given Лука Лука,Луко           | -а of a man
            m given Никола Никола            | the same
            m given Пера Перо,Пера           | long rising accent
            m given Срба Србо,Срба           | the same, r is a vowel
            m given Саша Саша                | a falling accent
            m given Митар Митре              | the vowel flees
            m given Светолик Светоличе,Светолик | palatalised
            m given Ерик Ерик                | foreign: custom keeps it
            m given Перица Перице,Перица     | -ица
            m given Срђан Срђане             | a hard consonant
            m given Огњен Огњене             | the same
            f given Милица Милице,Милица     | -ица
            f given Љубица Љубице,Љубица     | a capital of one sound
            f given Нада Надо,Нада           | long rising accent
            f given Ана Ана                  | short accent
            f given Јелена Јелена            | three syllables
            f given Инес Инес                | a woman's name in a consonant
            - given Иван Иван                | gender unknown
            m given Miloš Miloše,Milošu      | Latin script
            f given Ljubica Ljubice,Ljubica  | Latin script
            m given Iван Iван                | mixed scripts
            m given Сергій Сергій            | letters that Serbian lacks
            m surname Петровић Петровићу     | -ић
            m surname Краљ Краљу             | -љ
            m surname Новак Новаче,Новак     | -ак
            m surname Вујић-Петров Вујићу-Петрове | both parts
            m surname Капор Капоре           | a hard consonant
            m surname Савски Савски          | an adjective
            f surname Петровић Петровић      | a woman's
            m surname Petrović Petroviću     | Latin script
            ",
        );
    }
}
