//! Makes `data/address/person-names.txt` from the published JSON of Unicode CLDR.
//!
//! ```text
//! npm pack cldr-person-names-full@48.2.0 cldr-core@48.2.0     # and unpack both
//! cargo run --example person_name_data -- cldr-person-names-full/package cldr-core/package > data/address/person-names.txt
//! ```
//!
//! The same packages always give the same bytes. What the file's parts mean stands in its head.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

const HEAD: &str = "\
# Person names: patterns, name order, likely scripts.
# Made by examples/person_name_data.rs from Unicode CLDR 48.2; see LICENSE-UNICODE beside this file.
# Columns are parted by tabs.
# [patterns]  one a line, numbered from 0.
# [formats]   locales; formality and length by default; space between parts of a native and of a foreign name; initial;
#             two initials; names that are given first; names that are surname first; numbers of the patterns: for
#             givenFirst and surnameFirst by length (long, medium, short), usage (referring, addressing, monogram) and
#             formality (formal, informal), then for sorting by length and formality; 3+4 where there are two.
# [scripts]   the script and the languages written in it; a language not named here is written in Latn.
# [likely]    what is likely for a script, a region, or both.
# [aliases]   the old code of a language and the one in use.
";

const ORDERS: [&str; 2] = ["givenFirst", "surnameFirst"];
const LENGTHS: [&str; 3] = ["long", "medium", "short"];
const USAGES: [&str; 3] = ["referring", "addressing", "monogram"];
const FORMALITIES: [&str; 2] = ["formal", "informal"];

fn main() -> Result<()> {
    let mut folders = std::env::args().skip(1);
    let names = folders.next().context("first the folder of cldr-person-names-full")?;
    let core = folders.next().context("then the folder of cldr-core")?;
    print!("{HEAD}");
    formats(Path::new(&names), Path::new(&core))?;
    likely(Path::new(&core))
}

fn read(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(serde_json::from_str(&text)?)
}

fn object<'a>(value: &'a Value, pointer: &str) -> Result<&'a Map<String, Value>> {
    value.pointer(pointer).and_then(Value::as_object).with_context(|| format!("no object at {pointer}"))
}

fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Result<&'a str> {
    object.get(key).and_then(Value::as_str).with_context(|| format!("no text at {key}"))
}

/// Patterns and formats: locales that agree in everything share a line.
fn formats(names: &Path, core: &Path) -> Result<()> {
    let mut rows: BTreeMap<String, (Vec<String>, Map<String, Value>)> = BTreeMap::new();
    for folder in std::fs::read_dir(names.join("main"))? {
        let folder = folder?.path();
        let tag = folder.file_name().and_then(|name| name.to_str()).context("a folder's name")?.to_owned();
        let all = read(&folder.join("personNames.json"))?;
        let mut format = object(&all, &format!("/main/{tag}/personNames"))?.clone();
        format.remove("sampleName");
        rows.entry(serde_json::to_string(&format)?).or_insert_with(|| (Vec::new(), format)).0.push(tag);
    }
    // A locale without data of its own may still have another parent than its language.
    let parents = read(&core.join("supplemental/parentLocales.json"))?;
    let known: BTreeSet<String> = rows.values().flat_map(|(tags, _)| tags.clone()).collect();
    for (child, parent) in object(&parents, "/supplemental/parentLocales/parentLocale")? {
        let parent = parent.as_str().unwrap_or_default();
        let row = rows.values_mut().find(|(tags, _)| tags.iter().any(|tag| tag == parent));
        if let (Some((tags, _)), false) = (row, known.contains(child)) {
            tags.push(child.clone());
        }
    }
    let mut patterns: BTreeMap<String, usize> = BTreeMap::new();
    let chosen: Vec<_> =
        rows.into_values().map(|(tags, format)| Ok((tags, slots(&format)?, format))).collect::<Result<_>>()?;
    for pattern in chosen.iter().flat_map(|(_, slots, _)| slots.iter().flatten()) {
        patterns.insert(pattern.clone(), 0);
    }
    println!("[patterns]");
    for (number, (pattern, place)) in patterns.iter_mut().enumerate() {
        *place = number;
        println!("{pattern}");
    }
    let mut lines = BTreeSet::new();
    for (mut tags, slots, format) in chosen {
        tags.sort_unstable();
        let numbers = |slot: &Vec<String>| {
            let numbers: Vec<String> =
                slot.iter().filter_map(|pattern| patterns.get(pattern)).map(ToString::to_string).collect();
            numbers.join("+")
        };
        let order = |key: &str| {
            let tags = format.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            tags.map(|tag| tag.replace('_', "-")).collect::<Vec<_>>().join(" ")
        };
        let columns = [
            tags.join(" "),
            format!("{} {}", text(&format, "formality")?, text(&format, "length")?),
            text(&format, "nativeSpaceReplacement")?.to_owned(),
            text(&format, "foreignSpaceReplacement")?.to_owned(),
            text(&format, "initial")?.to_owned(),
            text(&format, "initialSequence")?.to_owned(),
            order(ORDERS[0]),
            order(ORDERS[1]),
            slots.iter().map(numbers).collect::<Vec<_>>().join(" "),
        ];
        lines.insert(columns.join("\t"));
    }
    println!("[formats]");
    for line in &lines {
        println!("{line}");
    }
    Ok(())
}

/// The patterns of every combination, in the order that the head of the file says.
fn slots(format: &Map<String, Value>) -> Result<Vec<Vec<String>>> {
    let mut slots = Vec::new();
    let all = format.get("personName").context("no patterns")?;
    let usual = ORDERS
        .iter()
        .flat_map(|order| LENGTHS.map(|length| (order, length)))
        .flat_map(|(order, length)| USAGES.map(|usage| format!("/{order}/{length}/{usage}")));
    for pointer in usual.chain(LENGTHS.map(|length| format!("/sorting/{length}/referring"))) {
        let patterns = object(all, &pointer)?;
        for formality in FORMALITIES {
            let more =
                (1..).map_while(|number| patterns.get(&format!("{formality}-alt-{number}"))).filter_map(Value::as_str);
            slots.push(std::iter::once(text(patterns, formality)?).chain(more).map(str::to_owned).collect());
        }
    }
    Ok(slots)
}

/// Likely scripts of languages, likely locales of scripts and regions, old codes of languages.
fn likely(core: &Path) -> Result<()> {
    let all = read(&core.join("supplemental/likelySubtags.json"))?;
    let all = object(&all, "/supplemental/likelySubtags")?;
    let mut scripts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let script_of = |tag: &str| all.get(tag).and_then(Value::as_str).and_then(|tag| tag.split('-').nth(1));
    for tag in all.keys().filter(|tag| !tag.starts_with("und")) {
        let subtags: Vec<&str> = tag.split('-').collect();
        let usual = match subtags.as_slice() {
            [_] => "Latn",
            [language, region] if region.len() < 4 => script_of(language).unwrap_or("Latn"),
            _ => continue,
        };
        if let Some(script) = script_of(tag).filter(|script| *script != usual) {
            scripts.entry(script).or_default().push(tag);
        }
    }
    println!("[scripts]");
    for (script, tags) in &scripts {
        println!("{script}\t{}", tags.join(" "));
    }
    println!("[likely]");
    for (tag, likely) in all.iter().filter(|(tag, _)| tag.starts_with("und")) {
        println!("{tag}\t{}", likely.as_str().unwrap_or_default());
    }
    println!("[aliases]");
    let aliases = read(&core.join("supplemental/aliases.json"))?;
    for (old, new) in object(&aliases, "/supplemental/metadata/alias/languageAlias")? {
        let new = text(new.as_object().context("an alias")?, "_replacement")?;
        if !old.contains('-') && !new.contains(' ') {
            println!("{old}\t{}", new.replace('_', "-"));
        }
    }
    Ok(())
}
