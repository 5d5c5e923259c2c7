//! The settings: what a file says, what it may not say, what outranks it, and the published schema.

use std::fs;
use std::path::PathBuf;

use tactful::domain::Interface;
use tactful::phrases::Phrases;
use tactful::settings::{Document, Environment, Key, Origin, Overrides, Settings, SettingsError, Theme};
use tempfile::TempDir;

fn with_file(text: &str) -> (TempDir, Result<Settings, SettingsError>) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("config.toml");
    fs::write(&file, text).expect("the file is written");
    let environment = Environment::of(&[("TACTFUL_CONFIG", file.to_str().expect("a plain path"))]);
    let settings = Settings::load(&environment, &Overrides::default());
    (folder, settings)
}

#[test]
fn without_a_file_the_built_in_values_hold() {
    let settings = Settings::load(&Environment::of(&[]), &Overrides::default()).expect("nothing to fail on");
    assert_eq!((settings.presence_minutes, settings.list_seconds, settings.matches), (5, 20, 20));
    assert_eq!(settings.language.to_string(), "uk");
    assert!(Key::ALL.into_iter().all(|key| settings.origin(key) == Origin::BuiltIn));
}

#[test]
fn the_later_layer_wins_and_each_value_says_where_it_comes_from() {
    let (folder, settings) = with_file("interface = \"uk\"\nlist_seconds = 30\nstore = \"desk.store\"\n");
    let settings = settings.expect("a good file");
    assert_eq!(settings.interface, Interface::Uk);
    assert_eq!((settings.list_seconds, settings.origin(Key::ListSeconds)), (30, Origin::File));
    assert_eq!(settings.store, folder.path().join("desk.store"));

    let file = folder.path().join("config.toml");
    let environment = Environment::of(&[
        ("TACTFUL_CONFIG", file.to_str().expect("a plain path")),
        ("TACTFUL_STORE", "/elsewhere"),
        ("TACTFUL_KEY_FILE", "/key"),
        ("LANG", "de_DE.UTF-8"),
        ("NO_COLOR", "1"),
    ]);
    let options = Overrides { key_file: Some(PathBuf::from("/other-key")), ..Overrides::default() };
    let settings = Settings::load(&environment, &options).expect("a good file");
    assert_eq!(settings.interface, Interface::Uk, "the file outranks the locale");
    assert_eq!(settings.origin(Key::Store), Origin::Environment("TACTFUL_STORE"));
    assert_eq!(settings.origin(Key::KeyFile), Origin::Option("--key-file"));
    assert_eq!((settings.theme, settings.origin(Key::Theme)), (Theme::Mono, Origin::Environment("NO_COLOR")));
}

#[test]
fn the_locale_chooses_the_interface() {
    for (variables, expected) in [
        (vec![("LANG", "uk_UA.UTF-8")], Interface::Uk),
        (vec![("LANG", "uk_UA.UTF-8"), ("LC_MESSAGES", "en_GB.UTF-8")], Interface::En),
        (vec![("LC_ALL", "uk"), ("LC_MESSAGES", "C")], Interface::Uk),
        (vec![("LANG", "C")], Interface::En),
        (vec![], Interface::En),
    ] {
        assert_eq!(Environment::of(&variables).interface().0, expected, "{variables:?}");
    }
}

#[test]
fn a_fault_is_named_with_its_line_and_what_to_write_instead() {
    for (text, line, hint) in [
        ("# mine\npresence_minuts = 4\n", "line 2", "presence_minutes"),
        ("list-seconds = 4\n", "line 1", "list_seconds"),
        ("frobnicate = 1\n", "line 1", "tactful config"),
        ("matches = 0\n", "line 1", "from 1 to 200"),
        ("\nmatches = \"many\"\n", "line 2", "from 1 to 200"),
        ("theme = \"pink\"\n", "line 1", "high-contrast"),
        ("language = \"not a tag\"\n", "line 1", "de-AT"),
        ("store = 7\n", "line 1", "path in quotes"),
        ("a\nb = [\n", "line 1", "key = value"),
    ] {
        let (_folder, settings) = with_file(text);
        let error = settings.expect_err(text);
        let phrases = Phrases::new(Interface::En);
        let (sentence, hint_given) = (error.sentence(&phrases), error.hint(&phrases));
        assert!(sentence.as_str().contains(line), "{text:?}: {sentence}");
        assert!(hint_given.as_str().contains(hint), "{text:?}: {hint_given}");
    }
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let environment = Environment::of(&[("TACTFUL_CONFIG", "/nowhere/config.toml")]);
    assert!(matches!(Settings::load(&environment, &Overrides::default()), Err(SettingsError::Unreadable { .. })));
}

#[test]
fn a_light_terminal_gets_the_light_theme_unless_something_else_is_asked_for() {
    let theme = |variables: &[(&str, &str)]| {
        Settings::load(&Environment::of(variables), &Overrides::default()).expect("nothing to fail on").theme
    };
    for (colours, expected) in [
        ("0;15", Theme::Light),
        ("0;7", Theme::Light),
        ("0;default;15", Theme::Light),
        ("15;0", Theme::Auto),
        ("7;8", Theme::Auto),
        ("15;default", Theme::Auto),
        ("", Theme::Auto),
        ("15", Theme::Light),
        ("0;300", Theme::Auto),
    ] {
        assert_eq!(theme(&[("COLORFGBG", colours)]), expected, "{colours}");
    }
    assert_eq!(theme(&[("COLORFGBG", "0;15"), ("NO_COLOR", "1")]), Theme::Mono);
}

#[test]
fn the_clock_is_shown_unless_switched_off() {
    let (_folder, settings) = with_file("clock = false\n");
    assert!(!settings.expect("a good file").clock && Settings::default().clock);
    let (_folder, settings) = with_file("clock = \"no\"\n");
    let error = settings.expect_err("no switch");
    let said = error.hint(&Phrases::new(Interface::En));
    assert!(said.as_str().contains("true or false"), "{said}");
}

#[test]
fn the_table_of_keys_and_the_published_schema_are_those_of_the_type() {
    let schema = serde_json::to_value(schemars::schema_for!(Document)).expect("a schema is JSON");
    let properties = schema["properties"].as_object().expect("an object");
    let named: Vec<_> = Key::ALL.iter().map(|key| key.name()).collect();
    assert!(named.iter().all(|name| properties.contains_key(*name)) && named.len() == properties.len());

    let path = "docs/schema/settings.schema.json";
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
    if std::env::var_os("TACTFUL_WRITE_SCHEMA").is_some() {
        fs::write(path, &text).expect("the schema is written");
    }
    let published = fs::read_to_string(path).unwrap_or_default();
    assert!(published == text, "{path} is not what the type says; TACTFUL_WRITE_SCHEMA=1 cargo test writes it anew");
}
