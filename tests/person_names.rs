//! The published cases of UTS 35 part 8: `TACTFUL_ORACLES=FOLDER cargo test --test person_names -- --nocapture` runs
//! those in FOLDER/cldr-names and prints right and wrong by usage and locale; `TACTFUL_ORACLES_SHOW=1` shows every wrong one.
//! Without the first variable nothing is run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use tactful::address::person_name::name_line;

/// Right and wrong, by what is counted.
type Counts = BTreeMap<String, (usize, usize)>;

#[test]
fn the_published_cases_come_out_as_published() {
    let Some(folder) = std::env::var_os("TACTFUL_ORACLES") else { return };
    let mut files: Vec<_> = fs::read_dir(Path::new(&folder).join("cldr-names"))
        .expect("the folder of the cases")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let (mut usages, mut locales) = (Counts::new(), Counts::new());
    for file in &files {
        let locale = file.file_stem().and_then(|name| name.to_str()).expect("a locale");
        for case in cases(&fs::read_to_string(file).expect("text"), locale) {
            let answer: Value =
                serde_json::from_str(&name_line(&case.question.to_string()).expect("an answer")).expect("JSON");
            let right = answer["text"] == case.wanted.as_str();
            if !right && std::env::var_os("TACTFUL_ORACLES_SHOW").is_some() {
                println!("{locale} {} wanted {:?}, got {}", case.question, case.wanted, answer["text"]);
            }
            count(&mut usages, case.question["usage"].as_str().expect("a usage"), right);
            count(&mut locales, locale, right);
        }
    }
    let (right, wrong) = usages.values().fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
    for (what, (right, wrong)) in usages.iter().chain(locales.iter().filter(|(_, counts)| counts.1 > 0)) {
        println!("{what}: {right} right, {wrong} wrong");
    }
    println!("{} locales, {} cases, {wrong} wrong", files.len(), right + wrong);
    assert_eq!(usages.get("addressing").map(|counts| counts.1), Some(0), "addressing must be right everywhere");
    assert!(wrong * 1000 <= right + wrong, "all usages together must be right in 99.9 %");
}

fn count(counts: &mut Counts, what: &str, right: bool) {
    let counts = counts.entry(what.to_owned()).or_default();
    if right { counts.0 += 1 } else { counts.1 += 1 }
}

struct Case {
    question: Value,
    wanted: String,
}

/// Reads a file as its head says: a name, then what is expected for which parameters.
fn cases(text: &str, locale: &str) -> Vec<Case> {
    let (mut name, mut name_locale, mut wanted) = (Map::new(), Value::Null, String::new());
    let mut cases = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split(';').map(str::trim).collect();
        match words.as_slice() {
            ["name", "locale", value] => name_locale = json!(value),
            ["name", field, ..] => {
                let value = line.splitn(3, ';').nth(2).unwrap_or_default().trim();
                name.insert((*field).to_owned(), json!(value));
            }
            ["expectedResult", ..] => line.split_once(';').expect("a value").1.trim().clone_into(&mut wanted),
            ["parameters", order, length, usage, formality] => cases.push(Case {
                question: json!({
                    "name": name, "name_locale": name_locale, "locale": locale, "order": order,
                    "length": length, "usage": usage, "formality": formality,
                }),
                wanted: wanted.clone(),
            }),
            ["endName"] => name.clear(),
            _ => {}
        }
    }
    cases
}
