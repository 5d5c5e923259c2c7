//! What it costs to advise on one name, and to answer one line of a batch.

use chrono_tz::Europe::Kyiv;
use divan::Bencher;
use tactful::address::{Conventions, Situation, advise, answer_line};
use tactful::domain::{Addressee, Gender, Interface, PersonName};

fn main() {
    divan::main();
}

#[divan::bench(args = ["uk", "de", "en"])]
fn one_name(bencher: Bencher<'_, '_>, tag: &str) {
    let conventions = Conventions::built_in();
    let (given, given2, surname) = match tag {
        "uk" => ("Іван", "Петрович", "Шевченко"),
        "de" => ("Hans", "", "Müller"),
        _ => ("John", "", "Miller"),
    };
    let name: PersonName =
        serde_json::from_value(serde_json::json!({"given": given, "given2": given2, "surname": surname}))
            .expect("a name");
    let person = Addressee { name, gender: Some(Gender::Masculine), ..Addressee::default() };
    let situation = Situation::new(tag.parse().expect("a language"));
    bencher.bench(|| advise(&person, &situation, &conventions));
}

#[divan::bench]
fn batch_line(bencher: Bencher<'_, '_>) {
    let conventions = Conventions::built_in();
    let line = serde_json::json!({"name": {"given": "Іван", "given2": "Петрович", "surname": "Шевченко"},
        "gender": "masculine", "language": "uk", "formality": "formal", "channel": "desk"})
    .to_string();
    bencher.bench(|| answer_line(&line, Interface::Uk, &conventions, Kyiv));
}

#[divan::bench(args = ["Iris Falke de ko", "Müller Käthe ko lt", "太郎 山田 ja ja", "Олег Шевченко uk de"])]
fn name_line(bencher: Bencher<'_, '_>, question: &str) {
    let words: Vec<&str> = question.split(' ').collect();
    let line = serde_json::json!({"name": {"given": words[0], "surname": words[1], "given2": words[0]},
        "name_locale": words[2], "locale": words[3], "length": "long", "usage": "referring", "formality": "formal"})
    .to_string();
    bencher.bench(|| tactful::address::person_name::name_line(&line));
}
