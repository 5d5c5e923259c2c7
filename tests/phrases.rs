//! The program's own words: every phrase the code asks for is there in both languages with the same arguments, and
//! none lies about unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Families whose ids the code puts together: a rule's id, a command's name, an error's hint.
const FAMILIES: [&str; 34] = [
    "unfit-",
    "error-training-",
    "hint-training-",
    "mapping-",
    "rule-",
    "help-command-",
    "help-option-",
    "error-store-",
    "error-file-",
    "hint-store-",
    "hint-file-",
    "refusal-",
    "policy-",
    "act-",
    "category-",
    "remark-",
    "retention-kind-",
    "statement-term-",
    "statement-act-",
    "statement-purpose-",
    "statement-right-",
    "statement-consent-",
    "statement-how-",
    "statement-language-",
    "bystander-",
    "key-",
    "doctor-",
    "competency-",
    "place-",
    "mode-",
    "desk-key-",
    "debrief-basis-",
    "debrief-consequence-",
    "debrief-strength-",
];

#[test]
fn both_languages_say_the_same_things() {
    let (uk, en) = (phrases("uk"), phrases("en"));
    let only = |one: &Entries, other: &Entries| -> Vec<String> {
        one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
    };
    assert!(only(&uk, &en).is_empty(), "only in Ukrainian: {:?}", only(&uk, &en));
    assert!(only(&en, &uk).is_empty(), "only in English: {:?}", only(&en, &uk));
    let differing: Vec<_> = uk.iter().filter(|(id, body)| arguments(body) != arguments(&en[*id])).collect();
    assert!(differing.is_empty(), "the languages take different arguments: {differing:?}");
}

#[test]
fn every_phrase_is_written_once() {
    for language in ["uk", "en"] {
        let mut seen = BTreeMap::new();
        let mut twice = Vec::new();
        for file in files(&folder(language), "ftl") {
            for (id, _) in entries(&read(&file)) {
                twice.extend(seen.insert(id.clone(), file.clone()).map(|_| id));
            }
        }
        assert!(twice.is_empty(), "{language}: written twice: {twice:?}");
    }
}

#[test]
fn nothing_is_empty() {
    for language in ["uk", "en"] {
        let empty: Vec<_> = phrases(language).into_iter().filter(|(_, body)| body.trim().is_empty()).collect();
        assert!(empty.is_empty(), "{language}: {empty:?}");
    }
}

#[test]
fn what_happened_and_what_to_do_come_in_pairs() {
    let known = phrases("en");
    let pair = |id: &String| id.strip_prefix("hint-").map(|rest| format!("error-{rest}"));
    let alone: Vec<_> = known
        .keys()
        .filter(|id| id.starts_with("hint-store-") || id.starts_with("hint-file-"))
        .filter_map(pair)
        .filter(|id| !known.contains_key(id))
        .collect();
    assert!(alone.is_empty(), "nobody says {alone:?}");
}

#[test]
fn every_phrase_the_code_asks_for_is_there() {
    let known = phrases("en");
    let mut missing = Vec::new();
    for file in files(Path::new("src"), "rs") {
        for id in asked_for(&product_code(&file)) {
            if !known.contains_key(&id) {
                missing.push(format!("{}: {id}", file.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_phrase_is_unused() {
    let mut code = String::new();
    for file in files(Path::new("src"), "rs") {
        code += &product_code(&file);
    }
    let literals = literals(&code);
    let unused: Vec<_> = phrases("en")
        .into_keys()
        .filter(|id| !literals.contains(id.as_str()))
        .filter(|id| !FAMILIES.iter().any(|family| id.starts_with(family)))
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

/// The customer's statement is there in more languages than the interface: each says all of it, and nothing besides.
#[test]
fn the_statement_says_the_same_in_every_language() {
    let of_statement = |id: &str| id.starts_with("statement-") && id != "statement-read-first";
    let known: Entries = phrases("en").into_iter().filter(|(id, _)| of_statement(id)).collect();
    let ids = |file: &str| -> Vec<String> {
        let source = read(Path::new(file));
        let named = source.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
        named.map(str::to_owned).collect()
    };
    let derived = ["recognition", "order", "request", "stay", "case"];
    let categories = ids("data/categories.toml").into_iter().filter(|id| !derived.contains(&id.as_str()));
    let named = categories.map(|id| format!("statement-category-{id}"));
    let named: BTreeSet<String> =
        named.chain(ids("data/roles.toml").into_iter().map(|id| format!("statement-role-{id}"))).collect();
    let mut languages: Option<BTreeSet<String>> = None;
    for tag in tactful::phrases::Phrases::statement_tags().filter(|tag| !["uk", "en"].contains(tag)) {
        let own = phrases(tag);
        let missing: Vec<_> = known.keys().chain(&named).filter(|id| !own.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{tag}: missing {missing:?}");
        let tongues = |id: &&String| id.starts_with("statement-language-");
        let unused = |id: &&String| !known.contains_key(*id) && !named.contains(*id) && !tongues(id);
        let unused: Vec<_> = own.keys().filter(unused).collect();
        assert!(unused.is_empty(), "{tag}: nobody asks for {unused:?}");
        let differing: Vec<_> = known.iter().filter(|(id, body)| arguments(body) != arguments(&own[*id])).collect();
        assert!(differing.is_empty(), "{tag} takes different arguments: {differing:?}");
        assert!(own.values().all(|body| !body.trim().is_empty()), "{tag}: something is empty");
        let tongues: BTreeSet<String> = own.keys().filter(tongues).cloned().collect();
        assert_eq!(*languages.get_or_insert_with(|| tongues.clone()), tongues, "{tag}: the same names of languages");
    }
}

#[test]
fn every_statement_can_be_read_whole() {
    for tag in tactful::phrases::Phrases::statement_tags() {
        let words = tactful::phrases::Phrases::for_customers(&tag.parse().expect("a tag")).expect("a statement");
        let unread: Vec<_> = phrases(tag).into_keys().filter(|id| !words.has(id)).collect();
        assert!(unread.is_empty(), "{tag}: {unread:?} cannot be read");
    }
}

type Entries = BTreeMap<String, String>;

fn phrases(language: &str) -> Entries {
    files(&folder(language), "ftl").iter().flat_map(|file| entries(&read(file))).collect()
}

fn folder(language: &str) -> PathBuf {
    Path::new("data/phrases").join(language)
}

/// Fluent messages: `id = pattern`, continued on indented lines.
fn entries(source: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, body)) if is_id(id) => found.push((id.to_owned(), body.to_owned())),
            _ => {
                if let Some((_, body)) = found.last_mut() {
                    body.push('\n');
                    body.push_str(line);
                }
            }
        }
    }
    found
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

fn arguments(body: &str) -> BTreeSet<String> {
    let names = body.split('$').skip(1);
    names.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect()).collect()
}

/// The literal ids in `.text("...")` and `.format("...", ...)`.
fn asked_for(code: &str) -> Vec<String> {
    [".text(", ".format("]
        .into_iter()
        .flat_map(|call| code.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .filter(|id| is_id(id) && id.contains('-'))
        .collect()
}

fn literals(code: &str) -> BTreeSet<&str> {
    code.split('"').collect()
}

fn product_code(path: &Path) -> String {
    read(path).split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is part of the crate") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|ending| ending == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file of the crate is text")
}
