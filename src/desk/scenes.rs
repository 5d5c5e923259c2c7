//! The scenes of the training room: those that come with the program, with the files of the house's own folder over them; and
//! what a scene is judged by, which is what the desk itself judges by.

use std::collections::BTreeMap;
use std::path::Path;

use super::{DeskError, conventions_folder, conventions_of, policy_file};
use crate::address::Conventions;
use crate::disclosure::{Fault, Policy};
use crate::domain::{Clean, Customer};
use crate::phrases::{Argument, Phrases};
use crate::remark::{self, Remarks};
use crate::roleplay::{BUILT_IN, Scenario};
use crate::sample;
use crate::settings::Settings;

/// Every scene that can be played, by id.
#[derive(Clone, Debug)]
pub struct Scenes(BTreeMap<Clean, String>);

/// The rules by which scenes are judged: those of the desk, with the house's own over them.
pub struct Rules {
    conventions: Conventions,
    remarks: Remarks,
    policy: Policy,
}

impl Rules {
    /// The rules in force under these settings.
    ///
    /// # Errors
    /// The house's policy or conventions have faults.
    pub fn of(settings: &Settings, phrases: &Phrases) -> Result<Self, DeskError> {
        let policy = match settings.policy_file() {
            Some(file) => policy_file::tightened(&file, phrases)?,
            None => Policy::built_in(),
        };
        Ok(Self { conventions: conventions_of(settings)?, remarks: Remarks::built_in(), policy })
    }

    /// The house's rules of disclosure.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What the rooms are asked with.
    #[must_use]
    pub const fn house<'a>(&'a self, phrases: &'a Phrases) -> remark::House<'a> {
        remark::House {
            conventions: &self.conventions,
            remarks: &self.remarks,
            policy: &self.policy,
            phrases,
            zone: chrono_tz::UTC,
            now: None,
        }
    }
}

impl Scenes {
    /// The scenes in force: built in, and over them the files of the folder that the settings name.
    ///
    /// # Errors
    /// The folder or a file in it cannot be read.
    pub fn of(settings: &Settings) -> Result<Self, DeskError> {
        let built_in = BUILT_IN.iter().map(|(name, text)| (Clean::new(name), (*text).to_owned()));
        let mut scenes: BTreeMap<Clean, String> = built_in.collect();
        if let Some(folder) = &settings.training.scenarios {
            let files = conventions_folder::read(folder)?;
            scenes.extend(files.into_iter().map(|(name, text)| (Clean::new(&name), text)));
        }
        Ok(Self(scenes))
    }

    /// The ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &Clean> {
        self.0.keys()
    }

    /// The text of a scene's file.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// A scene by its id, or by the path of its file. Answers the file's text with it, to be kept with an attempt.
    ///
    /// # Errors
    /// There is none; the file cannot be read; it has faults.
    pub fn open(&self, name: &str, phrases: &Phrases) -> Result<(Scenario, String), DeskError> {
        let (id, text) = match self.0.get(name) {
            Some(text) => (name.to_owned(), text.clone()),
            None if Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) => {
                read(Path::new(name))?
            }
            None => return Err(DeskError::NoSuchScene(Clean::new(name))),
        };
        let scene = scene_of(&text, &id, phrases)?;
        Ok((scene, text))
    }
}

/// A scene from its file's text, as an attempt keeps it.
///
/// # Errors
/// It has faults.
pub fn scene_of(text: &str, id: &str, phrases: &Phrases) -> Result<Scenario, DeskError> {
    Scenario::read(text, id, &customer).map_err(|faults| DeskError::Faults {
        file: Clean::new(&format!("{id}.toml")),
        faults: faults.iter().map(|fault| scene_fault(fault, phrases)).collect(),
    })
}

/// Every fault of the scene's file at `path`, of form, of reference and of meaning; none when it can be played.
///
/// # Errors
/// When the file cannot be read.
pub fn check_scene(path: &Path, rules: &Rules, phrases: &Phrases) -> Result<Vec<Fault>, DeskError> {
    let (id, text) = read(path)?;
    Ok(Scenario::check(&text, &id, &customer, rules.house(phrases)))
}

/// A fault in a sentence, with the suggestion where there is one.
#[must_use]
pub fn scene_fault(fault: &Fault, phrases: &Phrases) -> Clean {
    let what = scene_fault_message(fault, phrases);
    Clean::new(&format!("{}:{}: {what}", fault.line, fault.column))
}

/// The same without line and column.
#[must_use]
pub fn scene_fault_message(fault: &Fault, phrases: &Phrases) -> Clean {
    let arguments = [("word", Argument::Text(&fault.word)), ("limit", Argument::Text(&fault.limit))];
    let what = phrases.format(fault.message, &arguments);
    let meant = fault.suggestion.as_ref().map(|suggestion| {
        let meant = phrases.format("policy-did-you-mean", &[("suggestion", Argument::Text(suggestion))]);
        format!(" {meant}")
    });
    Clean::new(&format!("{what}{}", meant.unwrap_or_default()))
}

/// A sample customer, their stays and consents around the day of the scene.
pub(super) fn customer(id: &Clean, day: chrono::NaiveDate) -> Option<Customer> {
    sample::customers(day).into_iter().find(|customer| customer.id.text() == id)
}

/// The name without its ending, and the text.
fn read(path: &Path) -> Result<(String, String), DeskError> {
    let shown = Clean::new(&path.to_string_lossy());
    let refuse = |error: std::io::Error| DeskError::File { file: shown, what: Clean::new(&error.to_string()) };
    let text = std::fs::read_to_string(path).map_err(refuse)?;
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((name, text))
}
