//! The floors of the house: a room imports only from floors below it, pure rooms touch nothing of the world, the two
//! faces never name the store, and no file is two rooms in one.

use std::fs;
use std::path::{Path, PathBuf};

/// Room and floor, from the ground up.
const FLOORS: [(&str, u8); 18] = [
    ("log", 1),
    ("domain", 1),
    ("disclosure", 2),
    ("address", 2),
    ("phrases", 2),
    ("retention", 2),
    ("card", 3),
    ("custody", 3),
    ("remark", 3),
    ("statement", 3),
    ("store", 4),
    ("exchange", 4),
    ("settings", 4),
    ("sample", 4),
    ("roleplay", 4),
    ("desk", 5),
    ("tui", 6),
    ("cli", 6),
];

/// What a pure room must not name: files, clock, environment, terminal, SQL, randomness.
const WORLD: [&str; 12] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "rusqlite",
    "crossterm",
    "getrandom",
];

#[test]
fn a_room_imports_only_from_floors_below() {
    let mut faults = Vec::new();
    for path in sources() {
        let Some(own) = room_of(&path) else { continue };
        let Some(floor) = floor_of(&own) else { continue };
        for named in product_code(&path).lines().flat_map(named_rooms) {
            let reaches_up = floor_of(&named).is_some_and(|other| other >= floor);
            // The command line starts the full-screen desk: the one step sideways.
            if named != own && reaches_up && !(own == "cli" && named == "tui") {
                faults.push(format!("{} names {named}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_faces_never_name_the_store() {
    let faults: Vec<_> = sources()
        .into_iter()
        .filter(|path| matches!(room_of(path).as_deref(), Some("tui" | "cli")))
        .filter(|path| product_code(path).contains("crate::store"))
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn nothing_is_logged_but_through_the_room_that_has_no_place_for_text() {
    let allowed = [Path::new("src/log.rs"), Path::new("src/cli/log_file.rs")];
    let faults: Vec<_> = sources()
        .into_iter()
        .filter(|path| !allowed.contains(&path.as_path()))
        .filter(|path| product_code(path).contains("tracing::"))
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn pure_rooms_touch_nothing_of_the_world() {
    let mut faults = Vec::new();
    for path in sources() {
        if room_of(&path).is_none_or(|room| room != "roleplay" && floor_of(&room).is_none_or(|floor| floor > 3)) {
            continue;
        }
        let code = product_code(&path);
        let named = WORLD.iter().filter(|word| code.contains(**word));
        faults.extend(named.map(|word| format!("{} names {word}", path.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_file_fits_in_the_head() {
    let long: Vec<_> = sources()
        .into_iter()
        .chain(rust_files(Path::new("tests")))
        .map(|path| (read(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > 300)
        .collect();
    assert!(long.is_empty(), "over 300 lines: {long:?}");
}

#[test]
fn a_file_says_what_it_is_for() {
    let silent: Vec<_> = sources().into_iter().filter(|path| !read(path).starts_with("//!")).collect();
    assert!(silent.is_empty(), "without a first `//!` line: {silent:?}");
}

fn floor_of(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

fn room_of(path: &Path) -> Option<String> {
    let inside = path.strip_prefix("src").ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

fn named_rooms(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    code.match_indices("crate::")
        .map(|(at, word)| code[at + word.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

/// The file up to its test module: tests may reach anywhere.
fn product_code(path: &Path) -> String {
    read(path).split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn sources() -> Vec<PathBuf> {
    rust_files(Path::new("src"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is part of the crate") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file is text")
}
