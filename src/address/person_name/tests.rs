//! The features of the standard, one table each, on names of our own.

use proptest::prelude::*;

use super::*;

/// `given=Iris surname=Falke @de` for readers of `locale`; in a value, `_` is a space.
fn name_of(text: &str) -> Name<'_> {
    let locale = text.split(' ').find_map(|word| word.strip_prefix('@')).and_then(Tag::parse);
    let mut name = Name::new(locale);
    for (key, value) in text.split(' ').filter_map(|word| word.split_once('=')) {
        name.set(ModifiedField::parse(key).expect("a field"), value.replace('_', " "));
    }
    name
}

/// `sorting long referring formal`, in any order, each where it is said.
fn style_of(text: &str) -> NameStyle {
    let mut style = NameStyle::default();
    for word in text.split(' ') {
        match word {
            "givenFirst" => style.order = Some(NameOrder::GivenFirst),
            "surnameFirst" => style.order = Some(NameOrder::SurnameFirst),
            "sorting" => style.order = Some(NameOrder::Sorting),
            "long" => style.length = Some(Length::Long),
            "medium" => style.length = Some(Length::Medium),
            "short" => style.length = Some(Length::Short),
            "referring" => style.usage = Usage::Referring,
            "addressing" => style.usage = Usage::Addressing,
            "monogram" => style.usage = Usage::Monogram,
            "formal" => style.formality = Some(Formality::Formal),
            "informal" => style.formality = Some(Formality::Informal),
            other => panic!("no style: {other}"),
        }
    }
    style
}

fn check(rows: &[(&str, &str, &str, &str)]) {
    for (name, locale, style, wanted) in rows {
        let reader = Tag::parse(locale).expect("a locale");
        let text = format_name(&name_of(name), reader, &style_of(style));
        assert_eq!(text, *wanted, "{name} for {locale}, {style}");
    }
}

#[test]
fn the_reader_and_the_name_decide_the_order() {
    check(&[
        ("given=Iris surname=Falke @de", "de", "long referring formal", "Iris Falke"),
        ("given=Anna surname=Nagy @hu", "hu", "long referring formal", "Nagy Anna"),
        ("given=Anna surname=Nagy @hu", "en", "long referring formal", "Anna Nagy"),
        ("given=Minjun surname=Park @ko", "en", "long referring formal", "Park Minjun"),
        ("given=Weiming surname=Wang @zh", "en", "long referring formal", "Wang Weiming"),
        ("given=Weiming surname=Wang @zh-Hant-TW", "de", "long referring formal", "Wang, Weiming"),
        ("given=Iris surname=Falke", "zh", "long referring formal", "Iris Falke"),
    ]);
}

#[test]
fn a_name_in_another_script_is_written_as_its_own_readers_write_it() {
    check(&[
        ("given=伟明 surname=王 @zh", "de", "long referring formal", "王伟明"),
        ("given=伟明 surname=王", "de", "long referring formal", "王伟明"),
        ("given=駿 surname=森 @ja", "en", "long referring formal", "森駿"),
        ("given=민준 surname=박 @ko", "uk", "long referring formal", "박민준"),
        ("given=Iris surname=Falke @de", "ja", "long referring formal", "Iris Falke"),
        ("given=Ірина surname=Коваль @uk", "ja", "long referring formal", "Ірина Коваль"),
        // A foreign name in the reader's script has the sign for foreign names between its parts.
        ("given=イリス surname=ファルケ @de", "ja", "long referring formal", "イリス・ファルケ"),
        ("given=イリス surname=ファルケ @ja", "ja", "surnameFirst long referring formal", "ファルケイリス"),
    ]);
}

#[test]
fn parts_that_are_missing_leave_no_hole() {
    check(&[
        ("given=Oleh @uk", "uk", "long referring formal", "Oleh"),
        ("given=Sukarno @id", "en", "short referring formal", "Sukarno"),
        ("given=Sukarno @id", "en", "sorting long referring formal", "Sukarno"),
        ("given=Sukarno title=Mr @id", "en", "long addressing formal", "Mr Sukarno"),
        ("given=Ada surname=Hill credentials=MBA @en", "en", "long referring formal", "Ada Hill MBA"),
        (
            "given=Ada surname=Hill generation=Jr. credentials=MBA @en",
            "en",
            "long referring formal",
            "Ada Hill Jr., MBA",
        ),
        ("given=Ada surname=Hill generation=Jr. @en", "en", "long referring formal", "Ada Hill Jr."),
        ("surname=Hill @en", "en", "long referring formal", "Hill"),
        ("surname=Hill @en", "en", "sorting long referring formal", "Hill"),
        // Without a given name an informal form would be nothing at all.
        ("surname=Hill title=Ms @en", "en", "long addressing informal", "Ms Hill"),
    ]);
}

#[test]
fn particles_go_where_the_reader_looks_for_them() {
    let name = "given=Jan surname-prefix=van_den surname-core=Berg title=dhr. @nl";
    check(&[
        (name, "nl", "long referring formal", "dhr. Jan van den Berg"),
        (name, "nl", "long addressing formal", "dhr. van den Berg"),
        (name, "nl", "sorting long referring formal", "Berg, Jan van den"),
        (name, "en", "sorting long referring formal", "Berg, Jan van den"),
        ("given=Joan surname=de_Puig title=Sr. @ca", "ca", "surnameFirst long addressing formal", "Sr. De Puig"),
        // A prefix without its core says nothing.
        ("given=Jan surname-prefix=van surname=Dam @nl", "en", "sorting long referring formal", "Dam, Jan"),
    ]);
}

#[test]
fn initials_and_monograms_are_whole_letters_as_people_see_them() {
    check(&[
        ("given=Mary_Beth given2=Jo-Ann surname=Hill @en", "en", "short referring formal", "M.B.J.A. Hill"),
        ("given=Mary_Beth given2=Jo surname=Hill @en", "de", "short referring formal", "M. B. J. Hill"),
        ("given=Jean-Marie surname=Colin @fr", "fr", "short referring formal", "J.-M. Colin"),
        ("given=D'Arcy surname=O'Brien @en", "en", "short referring formal", "D. O'Brien"),
        // A letter and its marks stay together, composed or not.
        ("given=E\u{301}tienne surname=Colin @fr", "en", "short referring formal", "E\u{301}. Colin"),
        ("given=ada given2=may surname=hill @en", "en", "long monogram formal", "AMH"),
        ("given=irem surname=ışık @tr", "tr", "long monogram informal", "İI"),
        ("given=Έλλη surname=Βλάχου @el", "el", "long monogram formal", "ΕΒ"),
        ("given=Άνταμ surname=Χιλ @en", "el", "long monogram formal", "ΑΧ"),
        ("given=มานี surname=แสงระวี @th", "th", "medium monogram formal", "มแ"),
        ("given=👩\u{200d}🍳 surname=Hill @en", "en", "short referring formal", "👩\u{200d}🍳 Hill"),
    ]);
}

#[test]
fn the_form_among_friends_is_used_where_there_is_one() {
    check(&[
        ("given=Thomas given-informal=Tom surname=Hill @en", "en", "long addressing informal", "Tom"),
        ("given=Thomas surname=Hill @en", "en", "long addressing informal", "Thomas"),
        ("given=Thomas given-informal=Tom surname=Hill @en", "en", "medium monogram informal", "T"),
        ("given=Thomas given-informal=Tom surname=Hill title=Mr @en", "en", "long addressing formal", "Mr Hill"),
    ]);
}

#[test]
fn a_name_that_brings_its_own_case_forms_is_shown_in_them() {
    // Gaelic patterns ask for the vocative, Latvian ones for the genitive before a title.
    let ozols = "given=Jānis surname=Ozols surname-genitive=Ozola title=kungs @lv";
    check(&[(ozols, "lv", "surnameFirst long addressing formal", "Ozola kungs")]);
    check(&[
        ("given=Seumas given-vocative=Sheumais surname=Ros @gd", "gd", "long addressing informal", "Sheumais"),
        ("given=Seumas surname=Ros @gd", "gd", "long addressing informal", "Seumas"),
    ]);
}

const FIELDS: [&str; 9] = [
    "title",
    "given",
    "given-informal",
    "given2",
    "surname",
    "surname-prefix",
    "surname-core",
    "generation",
    "credentials",
];

fn any_style() -> impl Strategy<Value = NameStyle> {
    let order = prop_oneof![
        Just(None),
        Just(Some(NameOrder::GivenFirst)),
        Just(Some(NameOrder::SurnameFirst)),
        Just(Some(NameOrder::Sorting)),
    ];
    let length = prop_oneof![Just(Length::Long), Just(Length::Medium), Just(Length::Short)];
    let usage = prop_oneof![Just(Usage::Referring), Just(Usage::Addressing), Just(Usage::Monogram)];
    let formality = prop_oneof![Just(Formality::Formal), Just(Formality::Informal)];
    (order, length, usage, formality).prop_map(|(order, length, usage, formality)| NameStyle {
        order,
        length: Some(length),
        usage,
        formality: Some(formality),
    })
}

fn any_locale() -> impl Strategy<Value = Tag> {
    let tags = prop::sample::select(vec![
        "en", "de", "nl", "fr", "uk", "ja", "zh", "zh-Hant", "yue", "ko", "hu", "ar", "he", "th", "my", "el", "tr",
        "sv", "ca", "bs", "und", "xx", "sr-Latn", "en-AU",
    ]);
    tags.prop_map(|tag| Tag::parse(tag).expect("a tag"))
}

fn any_name(value: &'static str) -> impl Strategy<Value = (Vec<Option<String>>, Option<Tag>)> {
    let fields = prop::collection::vec(prop::option::of(value.prop_map(|text| text)), FIELDS.len());
    (fields, prop::option::of(any_locale()))
}

fn built(values: &[Option<String>], locale: Option<Tag>) -> Name<'_> {
    let mut name = Name::new(locale);
    for (field, value) in FIELDS.iter().zip(values) {
        name.set(ModifiedField::parse(field).expect("a field"), value.as_deref().unwrap_or_default());
    }
    name
}

/// Whether a word is made of beginnings of the words of these parts: some locales put nothing between them.
fn made_of(word: &str, parts: &[&str]) -> bool {
    let mut reached = vec![false; word.len() + 1];
    reached[0] = true;
    for start in 0..word.len() {
        for piece in parts.iter().flat_map(|part| part.split(' ')).filter(|_| reached[start]).collect::<Vec<_>>() {
            let common = piece.bytes().zip(word[start..].bytes()).take_while(|(one, other)| one == other).count();
            reached[start + 1..=start + common].fill(true);
        }
    }
    reached[word.len()]
}

proptest! {
    /// Whatever stands in the fields, formatting ends, and with letters that the name or the punctuation has.
    #[test]
    fn any_text_can_stand_in_a_field((values, locale) in any_name("\\PC{0,200}"), reader in any_locale(), style in any_style()) {
        let text = format_name(&built(&values, locale), reader, &style);
        prop_assert!(text.len() < 20_000);
    }

    /// Letters come from the name, capitals apart; there is no hole, and a name is never formatted away.
    #[test]
    fn nothing_is_invented_and_nothing_is_left_open(
        (values, locale) in any_name("[a-z]{1,9}( [a-z]{1,9})?"), reader in any_locale(), style in any_style(),
    ) {
        let name = built(&values, locale);
        let text = format_name(&name, reader, &style);
        let parts: Vec<&str> = values.iter().flatten().map(String::as_str).collect();
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words.filter(|_| style.usage != Usage::Monogram) {
            let word = word.to_lowercase().replace('\u{307}', "");
            let known = made_of(&word, &parts);
            prop_assert!(known, "{word} in {text}");
        }
        prop_assert!(!text.contains("  ") && text.trim() == text, "{text:?}");
        let somebody = [Field::Given, Field::Surname].into_iter().any(|field| name.has(ModifiedField::plain(field)));
        prop_assert!(!somebody || !text.is_empty());
    }
}

#[test]
fn a_line_is_answered_or_says_what_is_wrong() {
    let line = r#"{"name": {"given": "Jan", "surname-core": "Dijk", "surname-prefix": "van"}, "locale": "nl", "order": "sorting"}"#;
    assert_eq!(name_line(line).expect("an answer"), r#"{"text":"van Dijk, Jan"}"#);
    for (line, fault) in [
        (r#"{"name": {"title": "Dr."}, "locale": "en"}"#, "the name needs `given` or `surname`"),
        (r#"{"name": {"given": "  "}, "locale": "en"}"#, "the name needs `given` or `surname`"),
        (r#"{"name": {"given": "Ada"}, "locale": "?"}"#, "`?` is not a locale"),
        (r#"{"name": {"nick": "Ada"}, "locale": "en"}"#, "`nick` is no field of a name"),
        (r#"{"name": {"given-core-prefix": "Ada"}, "locale": "en"}"#, "is no field of a name"),
        (r#"{"name": {"given": "Ada"}}"#, "missing field `locale`"),
        ("{", "EOF"),
    ] {
        let error = name_line(line).expect_err(line).to_string();
        assert!(error.contains(fault), "{line}: {error}");
    }
}

#[test]
fn an_answer_carries_no_escape_sequence_to_the_terminal() {
    let line = r#"{"name": {"given": "A\u001b[31mda", "surname": "H\u202eill"}, "locale": "en", "length": "long"}"#;
    assert_eq!(name_line(line).expect("an answer"), r#"{"text":"Ada Hill"}"#);
}
