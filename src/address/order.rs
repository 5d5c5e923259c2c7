//! The order of a name by UTS 35 part 8: what comes first, and what stands between, before readers of a language.

use unicode_normalization::char::is_combining_mark;

use super::person::Person;
use super::person_name::{
    Custom, Field, Length, ModifiedField, Name, NameOrder, NameStyle, Tag, Usage, format_name, written_in,
};
use crate::domain::{Clean, Formality, Language, PersonName};

/// A longer title is a remark in the wrong field; "Prof. Dr. Dr. h.c. mult." is shorter.
const LONGEST_TITLE: usize = 40;

/// Where the name comes from: its own language if somebody told; else, by UTS 35 part 8, that of the conversation where
/// the name is written in the script of it; else nobody knows.
pub(super) fn name_locale(person: &Person, conversation: &Language) -> Option<Tag> {
    if let Some(own) = &person.language {
        return Tag::parse(own);
    }
    let text = if person.surname.is_empty() { &person.given } else { &person.surname };
    let conversation = Tag::from(conversation);
    written_in(text, conversation).then_some(conversation)
}

/// Given name and surname as readers of a language expect names of that origin; without a reader, as those do whose
/// name it is: "Nagy Anna", to readers of English "Anna Nagy".
pub(super) fn full(given: &str, surname: &str, name: Option<Tag>, reader: Option<Tag>) -> String {
    if given.is_empty() || surname.is_empty() {
        return format!("{given}{surname}");
    }
    let custom = Custom::among(reader, name, &format!("{surname}{given}"));
    let (order, space) = custom.map_or((NameOrder::GivenFirst, " "), |custom| (custom.order(), custom.space()));
    match order {
        NameOrder::SurnameFirst => format!("{surname}{space}{given}"),
        _ => format!("{given}{space}{surname}"),
    }
}

/// The name to be said to somebody, title included, as readers of a language have it: "Dr. Müller", "Anh Minh". Nothing
/// without a title: a bare surname is a slight in more languages than the patterns tell.
pub(super) fn with_title(person: &Person, title: &str, name: Option<Tag>, reader: &Language) -> Option<String> {
    if title.is_empty() || person.surname.is_empty() {
        return None;
    }
    let mut parts = Name::new(name);
    let fields = [(Field::Title, title), (Field::Given, &person.given), (Field::Surname, &person.surname)];
    for (field, text) in fields {
        parts.set(ModifiedField::plain(field), text);
    }
    let style = NameStyle {
        length: Some(Length::Long),
        usage: Usage::Addressing,
        formality: Some(Formality::Formal),
        ..NameStyle::default()
    };
    Some(format_name(&parts, reader.into(), &style)).filter(|text| text.contains(title))
}

/// A title that may be said as it stands: one person's, in letters.
pub(super) fn title(text: &str) -> &str {
    let said =
        text.chars().all(|c| c.is_alphabetic() || is_combining_mark(c) || matches!(c, ' ' | '.' | '-' | '\'' | '’'));
    if said && text.chars().count() <= LONGEST_TITLE { text } else { "" }
}

/// The name in its own order, for headings and search results: "Dr. Anna Müller", "Nagy Anna", "王伟明".
#[must_use]
pub fn display_name(name: &PersonName) -> Clean {
    let join = |parts: &[&Clean]| {
        let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    };
    let surname = join(&[&name.surname, &name.surname2]);
    let core = with_middle_name(name, &surname).unwrap_or_else(|| {
        let given = join(&[&name.given, &name.given2]);
        full(&given, &surname, name.language.as_ref().map(Tag::from), None)
    });
    let core = if core.is_empty() { name.known_as.to_string() } else { core };
    let parts = [name.title.as_str(), &core, name.generation.as_str()];
    Clean::new(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}

/// A name of three as the patterns of its own locale have it, since not everywhere does the second given name follow the
/// first: "Nguyễn Văn Minh". Nothing where the patterns leave a part out.
fn with_middle_name(name: &PersonName, surname: &str) -> Option<String> {
    let fields =
        [(Field::Given, name.given.as_str()), (Field::Given2, name.given2.as_str()), (Field::Surname, surname)];
    if fields.iter().any(|(_, text)| text.is_empty()) {
        return None;
    }
    let mut parts = Name::new(name.language.as_ref().map(Tag::from));
    for (field, text) in fields {
        parts.set(ModifiedField::plain(field), text);
    }
    let style = NameStyle { length: Some(Length::Long), formality: Some(Formality::Formal), ..NameStyle::default() };
    let text = format_name(&parts, parts.own_reader(), &style);
    fields.iter().all(|(_, part)| text.contains(part)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Option<Tag> {
        Tag::parse(text)
    }

    #[test]
    fn a_name_has_its_own_order_among_its_own() {
        for (language, given, surname, wanted) in [
            ("hu", "Anna", "Nagy", "Nagy Anna"),
            ("ja", "太郎", "山田", "山田太郎"),
            ("ja", "Taro", "Yamada", "Yamada Taro"),
            ("ko", "민준", "김", "김민준"),
            ("zh", "伟明", "王", "王伟明"),
            ("zh-Hant-TW", "偉明", "王", "王偉明"),
            ("vi", "Minh", "Nguyễn", "Nguyễn Minh"),
            ("de", "Anna", "Müller", "Anna Müller"),
            ("uk", "Олег", "Шевченко", "Олег Шевченко"),
            ("fr", "シャルル", "ブラン", "シャルル・ブラン"),
            ("", "伟明", "王", "王伟明"),
            ("", "Anna", "Müller", "Anna Müller"),
        ] {
            assert_eq!(full(given, surname, tag(language), None), wanted, "{language}");
        }
    }

    #[test]
    fn a_second_given_name_stands_where_its_language_has_it() {
        for (language, given, given2, surname, wanted) in [
            ("vi", "Minh", "Văn", "Nguyễn", "Nguyễn Văn Minh"),
            ("vi", "Hương", "Thị", "Trần", "Trần Thị Hương"),
            ("uk", "Олена", "Петрівна", "Ковальчук", "Олена Петрівна Ковальчук"),
            ("ru", "Анна", "Ивановна", "Белова", "Анна Ивановна Белова"),
            ("de", "Anna", "Maria", "Müller", "Anna Maria Müller"),
            ("hu", "Anna", "Mária", "Nagy", "Nagy Anna Mária"),
            ("pt", "João", "Pedro", "Silva", "João Pedro Silva"),
            ("", "Anna", "Maria", "Müller", "Anna Maria Müller"),
        ] {
            let name = PersonName {
                given: Clean::new(given),
                given2: Clean::new(given2),
                surname: Clean::new(surname),
                language: language.parse().ok(),
                ..PersonName::default()
            };
            assert_eq!(display_name(&name), wanted, "{language}");
        }
    }

    #[test]
    fn a_reader_sees_the_order_that_readers_of_the_language_expect() {
        for (language, reader, given, surname, wanted) in [
            ("hu", "en", "Anna", "Nagy", "Anna Nagy"),
            ("hu", "hu", "Anna", "Nagy", "Nagy Anna"),
            ("de", "hu", "Anna", "Müller", "Anna Müller"),
            ("ko", "en", "Minjun", "Kim", "Kim Minjun"),
            ("ko", "uk", "민준", "김", "김민준"),
        ] {
            assert_eq!(full(given, surname, tag(language), tag(reader)), wanted, "{language} for {reader}");
        }
    }

    #[test]
    fn a_title_is_said_where_the_language_says_it_and_a_surname_never_bare() {
        let person = Person { given: "Minh".into(), surname: "Nguyễn".into(), ..Person::default() };
        let said =
            |title: &str, reader: &str| with_title(&person, title, tag("vi"), &reader.parse().expect("a language"));
        assert_eq!(said("Dr.", "da").as_deref(), Some("Dr. Nguyễn"));
        assert_eq!(said("Ông", "vi").as_deref(), Some("Ông Minh"));
        assert_eq!(said("", "da"), None);
        for title_of_nobody in ["Mr. & Mrs.", "Room 12", "MUELLER/ANNA"] {
            assert_eq!(title(title_of_nobody), "", "{title_of_nobody}");
        }
    }
}
