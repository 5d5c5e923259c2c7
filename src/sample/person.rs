//! One made-up customer: who it is, written as a document of format 1, keys in the order of the documents.
//!
//! The gender recorded is that of the list the name was taken from, never guessed from a name, and unknown in one of
//! seven.

use super::calendar::Calendar;
use super::chance::Chance;
use super::dealings::Dealings;
use super::json::Json;
use super::material::{Gendered, Material, Name, People};
use super::personal::Personal;

/// Writes customer `number` of `seed` into `json`.
pub fn write(json: &mut Json, material: &Material, calendar: &Calendar, seed: u64, number: u64) {
    let mut chance = Chance::of(seed, number);
    let Some(people) = material.at(chance.below(material.weights())) else { return };
    let number = format!("{number:07}");
    let form = if chance.percent(51) { Form::Feminine } else { Form::Masculine };
    let name = Drawn::draw(&mut chance, people, form);
    json.open('{');
    json.value("format", 1);
    json.texts("id", &["S-", &number]);
    name.write(json, people);
    gender(json, &mut chance, form);
    languages(json, &mut chance, people);
    contacts(json, &mut chance, people, &name, &number);
    let mut dealings = Dealings { json, chance: &mut chance, calendar, people, number: &number };
    dealings.stays();
    dealings.orders();
    dealings.cases();
    let mut personal = Personal { json, chance: &mut chance, calendar, people };
    personal.visits();
    personal.wish(name.given.map(|name| name.text.as_str()).unwrap_or_default());
    personal.boundaries();
    personal.items();
    json.close('}');
}

/// From which list of names: the gender that is known because it was chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Masculine,
    Feminine,
}

impl Form {
    const fn of(self, both: &Gendered) -> &Name {
        match self {
            Self::Masculine => &both.masculine,
            Self::Feminine => &both.feminine,
        }
    }
}

/// The parts of a name as they were drawn.
struct Drawn<'a> {
    title: Option<&'a Name>,
    given: Option<&'a Name>,
    second: Option<&'a Name>,
    surname: Option<&'a Name>,
    /// The other half of a double-barrelled surname.
    joined: Option<&'a Name>,
    second_surname: Option<&'a Name>,
}

impl<'a> Drawn<'a> {
    fn draw(chance: &mut Chance, people: &'a People, form: Form) -> Self {
        let given = match form {
            Form::Masculine => &people.masculine,
            Form::Feminine => &people.feminine,
        };
        let mut part = |share: u32, from: &'a [Gendered]| {
            let drawn = chance.percent(share).then(|| chance.choose(from)).flatten();
            drawn.map(|both| form.of(both))
        };
        let title = part(4, &people.titles);
        let second = part(people.second_share, &people.second);
        let surname = part(99, &people.surnames);
        let joined = part(people.double_barrelled, &people.surnames);
        let second_surname = part(if people.second_surname { 92 } else { 0 }, &people.surnames);
        let simple = |name: &Name| !name.text.contains([' ', '-']);
        let joined = joined
            .filter(|half| simple(half) && surname.is_some_and(|surname| simple(surname) && surname.text != half.text));
        let second_surname = second_surname.filter(|_| surname.is_some());
        Self { title, given: chance.choose(given), second, surname, joined, second_surname }
    }

    fn write(&self, json: &mut Json, people: &People) {
        fn text(name: Option<&Name>) -> &str {
            name.map(|name| name.text.as_str()).unwrap_or_default()
        }
        fn sound(name: Option<&Name>) -> &str {
            name.map(|name| name.phonetic.as_str()).unwrap_or_default()
        }
        json.key("name");
        json.open('{');
        json.text("title", text(self.title));
        json.text("given", text(self.given));
        json.text("given2", text(self.second));
        match self.joined {
            Some(joined) => json.texts("surname", &[text(self.surname), "-", &joined.text]),
            None => json.text("surname", text(self.surname)),
        }
        json.text("surname2", text(self.second_surname));
        match (sound(self.surname), sound(self.given), people.tag.as_str()) {
            ("", given, _) => json.text("phonetic", given),
            (surname, given, "ja") => json.texts("phonetic", &[surname, " ", given]),
            (surname, given, _) => json.texts("phonetic", &[given, " ", surname]),
        }
        json.text("language", &people.tag);
        json.close('}');
    }
}

fn gender(json: &mut Json, chance: &mut Chance, form: Form) {
    let own = match form {
        Form::Masculine => "masculine",
        Form::Feminine => "feminine",
    };
    json.text("gender", chance.weigh(&[(84, own), (15, "")], "common"));
}

fn languages(json: &mut Json, chance: &mut Chance, people: &People) {
    let own = people.tag.as_str();
    let (first, second) = chance.weigh(&[(70, (own, "")), (14, (own, "en")), (6, ("en", own))], ("", ""));
    json.list("languages", |json| {
        if !first.is_empty() {
            json.string(first);
        }
        if !second.is_empty() && second != first {
            json.string(second);
        }
    });
}

fn contacts(json: &mut Json, chance: &mut Chance, people: &People, name: &Drawn<'_>, number: &str) {
    let (phone, email) = chance.weigh(&[(60, (true, true)), (25, (true, false)), (13, (false, true))], (false, false));
    if !phone && !email {
        return;
    }
    json.key("contacts");
    json.open('{');
    if phone {
        let digits = format!("{:05}", chance.below(100_000));
        json.list("phone", |json| json.strings(&[&people.phone, &digits]));
    }
    if email {
        let latin = |name: Option<&'_ Name>| name.map(|name| name.latin.clone()).unwrap_or_default();
        let (given, surname) = (latin(name.given), latin(name.surname));
        let host = if chance.percent(50) { "@example.org" } else { "@example.net" };
        let number = number.trim_start_matches('0');
        json.list("email", |json| json.strings(&[&given, ".", &surname, number, host]));
    }
    json.close('}');
}
