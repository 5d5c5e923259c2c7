//! The scenes that come with the program: in order, both languages, and each can be played well and badly.

use std::collections::BTreeSet;
use std::fs;

use tactful::domain::Interface;
use tactful::roleplay::{BUILT_IN, Competency, Place, Scenario, SceneFile};

use crate::harness::{Rules, Trainee, read, samples, shown};

#[test]
fn every_scene_passes_its_check() {
    let rules = Rules::new(Interface::En);
    let faults: Vec<String> = BUILT_IN
        .iter()
        .map(|(name, text)| (name, Scenario::check(text, name, &samples, rules.house())))
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(name, faults)| format!("{name}\n{}", shown(&faults)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_of_the_folder_is_compiled_in() {
    let files = fs::read_dir("data/scenarios").expect("the folder is part of the crate");
    let names = files.filter_map(|file| {
        let path = file.expect("the folder can be read").path();
        let toml = path.extension().is_some_and(|ending| ending == "toml");
        toml.then(|| path.file_stem().and_then(|name| name.to_str()).map(str::to_owned)).flatten()
    });
    let compiled: BTreeSet<String> = BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names.collect::<BTreeSet<_>>(), compiled);
}

#[test]
fn the_scenes_cover_places_goals_and_moments() {
    let scenes: Vec<_> = BUILT_IN.iter().map(|(_, text)| read(text)).collect();
    assert!(scenes.len() >= 14);
    for place in [Place::Hotel, Place::Shop, Place::ServiceDesk] {
        assert!(scenes.iter().any(|scene| scene.place == place), "{place:?}");
    }
    for goal in Competency::ALL {
        assert!(scenes.iter().any(|scene| scene.goals.contains(&goal)), "{goal:?}");
    }
    for scene in &scenes {
        assert!((4..=8).contains(&scene.turn.len()), "{}: {} turns", scene.title.en, scene.turn.len());
        assert!(scene.title.uk != scene.title.en);
    }
}

#[test]
fn model_lines_lead_to_the_end_without_a_finding() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        for (name, text) in BUILT_IN {
            let mut trainee = Trainee::plays(text, interface, &rules);
            let scene = trainee.session.scene().clone();
            for turn in &scene.turn {
                // Whoever plays by the model notices who has come, and does what is to be done without a word.
                trainee.sets("unknown");
                for must in scene.must.iter().filter(|must| must.at.contains(&turn.id)) {
                    if let Some(category) = &must.did {
                        trainee.quietly(category.as_str());
                    }
                }
                trainee.says(turn.model[0].get(interface).as_str());
            }
            let debrief = trainee.debrief();
            assert_eq!(debrief.findings, [], "{name} {interface:?}");
            assert!(!debrief.stopped && trainee.session.phase() == tactful::roleplay::Phase::Ended, "{name}");
            for goal in &debrief.goals {
                assert!(goal.points.is_none_or(|points| points == 100), "{name} {goal:?}");
            }
        }
    }
}

#[test]
fn a_wrong_choice_is_found() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        for (name, text) in BUILT_IN {
            let scene = read(text);
            for (at, turn) in scene.turn.iter().enumerate() {
                for wrong in turn.choice.iter().filter(|choice| !choice.breaks.is_empty()) {
                    let mut trainee = Trainee::plays(text, interface, &rules);
                    for earlier in &scene.turn[..at] {
                        trainee.says(earlier.model[0].get(interface).as_str());
                    }
                    let line = wrong.say.get(interface).clone();
                    let place = trainee.session.trainee_view(rules.house()).choices.iter().position(|one| *one == line);
                    trainee.does(tactful::roleplay::Input::Choose(place.expect("the line is among the choices")));
                    assert!(!trainee.found().is_empty(), "{name} {interface:?}: nothing found in {line}");
                }
            }
        }
    }
}

/// `TACTFUL_WRITE_SCHEMA=1 cargo test --test roleplay schema` writes it anew.
#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = "docs/schema/scenario.schema.json";
    let schema = schemars::schema_for!(SceneFile);
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
    if std::env::var_os("TACTFUL_WRITE_SCHEMA").is_some() {
        fs::write(path, &text).expect("the schema is written");
    }
    assert!(fs::read_to_string(path).unwrap_or_default() == text, "{path} is not what the types say");
}
