//! Reading a scene's file: its types first, then every id in it. Fast where nothing is wrong; where something is, the check
//! names every fault at its place.

use serde::Deserialize as _;

use super::check;
use super::guest::Samples;
use super::{Scenario, SceneFile};
use crate::disclosure::Fault;
use crate::domain::{Clean, Customer, Interface, Moment};
use crate::remark::House;

/// The zone of a scene's clock: its moments are local, and nobody in it travels.
pub(super) const ZONE: chrono_tz::Tz = chrono_tz::UTC;

impl Scenario {
    /// Reads a scene from its file's text; `name` is the file's name without `.toml`, and the scene's id.
    ///
    /// # Errors
    /// Every fault of form and of reference, by line. Faults of meaning are [`Scenario::check`]'s.
    pub fn read(text: &str, name: &str, samples: Samples<'_>) -> Result<Self, Vec<Fault>> {
        let file = toml::from_str::<SceneFile>(text).map_err(|error| check::form(text, &error))?;
        let faults = check::references(&file);
        if !faults.is_empty() {
            return Err(check::placed(text, faults));
        }
        Self::put_together(file, name, samples).map_err(|found| {
            let form = check::guest(text);
            if form.is_empty() { check::placed(text, found) } else { form }
        })
    }

    /// Every fault of a scene's file, in the order of lines: of form, of reference and of meaning. None when it can be played.
    #[must_use]
    pub fn check(text: &str, name: &str, samples: Samples<'_>, house: House<'_>) -> Vec<Fault> {
        let (file, mut faults, mended) = match toml::from_str::<SceneFile>(text) {
            Ok(file) => (file, Vec::new(), Vec::new()),
            Err(error) => {
                let faults = check::form(text, &error);
                // What is no TOML has nothing further to be said of it.
                let Some((file, mended)) = check::mended(text) else { return faults };
                (file, faults, mended)
            }
        };
        let mut found = check::references(&file);
        match Self::put_together(file, name, samples) {
            Ok(scene) => found.extend(check::meaning(&scene, house)),
            Err(wrong) => {
                faults.extend(check::guest(text));
                let named = faults.iter().any(|fault| fault.key.as_str().starts_with("customer"));
                found.extend(wrong.into_iter().filter(|_| !named));
            }
        }
        found.retain(|one| !one.is_within(&mended));
        faults.extend(check::placed(text, found));
        faults.sort_by_key(|fault| (fault.line, fault.column));
        faults.dedup();
        faults
    }

    fn put_together(file: SceneFile, name: &str, samples: Samples<'_>) -> Result<Self, Vec<check::Found>> {
        let Ok(begins) = Moment::parse(file.encounter.at.as_str(), ZONE) else {
            return Err(vec![check::Found::new("encounter.at", "scene-not-a-moment").word(file.encounter.at.as_str())]);
        };
        let guest = |language: Interface| guest(&file, language, begins, samples);
        let (uk, en) = (guest(Interface::Uk)?, guest(Interface::En)?);
        Ok(Self { id: Clean::new(name), file, uk, en, begins })
    }
}

fn guest(
    file: &SceneFile,
    language: Interface,
    begins: Moment,
    samples: Samples<'_>,
) -> Result<Customer, Vec<check::Found>> {
    if let Some(id) = file.customer.sample() {
        let found = samples(&Clean::new(id), begins.day());
        return found.ok_or_else(|| vec![check::Found::new("customer", "scene-no-sample").word(id)]);
    }
    let document = file.customer.in_language(language);
    Customer::deserialize(document).map_err(|error| {
        vec![check::Found::new("customer", "scene-customer").word(error.message()).limit(language.tag())]
    })
}
