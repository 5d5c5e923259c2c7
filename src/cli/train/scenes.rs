//! `train list`, `train check`, `train sheet`: what can be done with scenes before anybody plays.

use std::io::Write;

use serde::Serialize;

use crate::cli::arguments::train::{SheetFormat, TrainCheck, TrainSheet};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::desk::{Rules, Scenes, check_scene, scene_fault, scene_fault_message};
use crate::disclosure::Fault;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::roleplay::{Competency, Place, sheet_html, sheet_markdown};
use crate::settings::Settings;

/// A scene in the list.
#[derive(Serialize)]
struct Listed<'a> {
    scene: &'a Clean,
    title: &'a Clean,
    place: Place,
    goals: &'a [Competency],
    minutes: u16,
}

/// A fault of a file.
#[derive(Serialize)]
struct FaultAnswer<'a> {
    line: usize,
    column: usize,
    key: &'a Clean,
    rule: &'a str,
    message: Clean,
    suggestion: Option<&'a Clean>,
}

/// The scenes, built in and the house's own. A file of the house's that has faults is named with them; the others are listed.
///
/// # Errors
/// The house's folder cannot be read; standard output cannot be written.
pub fn list(settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let scenes = Scenes::of(settings)?;
    let mut outcome = Outcome::Done;
    for id in scenes.ids() {
        let scene = match scenes.open(id.as_str(), phrases) {
            Ok((scene, _)) => scene,
            Err(error) => {
                Failure::from(error).say(phrases);
                outcome = Outcome::Findings;
                continue;
            }
        };
        let title = scene.title.get(phrases.interface());
        if output.form() == Form::Json {
            let (place, goals, minutes) = (scene.place, scene.goals.as_slice(), scene.minutes);
            output.json(&Listed { scene: id, title, place, goals, minutes })?;
            continue;
        }
        let goals = scene.goals.iter().map(|goal| phrases.text(&format!("competency-{}", goal.id())).to_string());
        let goals = Clean::new(&goals.collect::<Vec<_>>().join(", "));
        let place = phrases.text(&format!("place-{}", scene.place.id()));
        let arguments = [
            ("id", Argument::Text(id)),
            ("title", Argument::Text(title)),
            ("place", Argument::Text(&place)),
            ("goals", Argument::Text(&goals)),
        ];
        output.line(0, &phrases.format("train-list", &arguments))?;
    }
    Ok(outcome)
}

/// Every fault of every file.
///
/// # Errors
/// A file cannot be read; the house's own rules have faults; standard output cannot be written.
pub fn check(
    call: &TrainCheck,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let rules = Rules::of(settings, phrases)?;
    let mut outcome = Outcome::Done;
    for path in &call.files {
        let file = Clean::new(&path.to_string_lossy());
        let faults = check_scene(path, &rules, phrases)?;
        if !faults.is_empty() {
            outcome = Outcome::Findings;
        }
        if output.form() == Form::Json {
            let faults: Vec<FaultAnswer<'_>> = faults.iter().map(|fault| answer(fault, phrases)).collect();
            output.json(&serde_json::json!({ "file": file, "faults": faults }))?;
        } else if faults.is_empty() {
            output.line(0, &phrases.format("train-good", &[("file", Argument::Text(&file))]))?;
        } else {
            for fault in &faults {
                output.line(0, &Clean::new(&format!("{file}:{}", scene_fault(fault, phrases))))?;
            }
        }
    }
    Ok(outcome)
}

fn answer<'a>(fault: &'a Fault, phrases: &Phrases) -> FaultAnswer<'a> {
    FaultAnswer {
        line: fault.line,
        column: fault.column,
        key: &fault.key,
        rule: fault.message,
        message: scene_fault_message(fault, phrases),
        suggestion: fault.suggestion.as_ref(),
    }
}

/// The three sheets of a scene.
///
/// # Errors
/// No such scene, or it has faults; standard output cannot be written.
pub fn sheet(
    call: &TrainSheet,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let rules = Rules::of(settings, phrases)?;
    let (scene, _) = Scenes::of(settings)?.open(&call.scene, phrases)?;
    let language = call.language.unwrap_or(phrases.interface());
    let house = rules.house(phrases);
    let text = match call.format {
        SheetFormat::Markdown => sheet_markdown(&scene, language, house),
        SheetFormat::Html => sheet_html(&scene, language, house),
    };
    if output.form() == Form::Json {
        output.json(&serde_json::json!({ "scene": scene.id(), "language": language, "sheet": text }))?;
    } else {
        output.raw().write_all(text.as_bytes())?;
    }
    Ok(Outcome::Done)
}
