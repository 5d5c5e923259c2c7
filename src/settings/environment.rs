//! What the settings take from the outside: variables and the platform's folders, as one value that a test can make.

use std::collections::BTreeMap;
use std::path::PathBuf;

use etcetera::BaseStrategy;

use crate::domain::Interface;

/// A snapshot of the variables and folders that the settings look at.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    /// Where the platform keeps a user's settings; none without a home.
    pub settings_folder: Option<PathBuf>,
    /// Where the platform keeps a user's data; none without a home.
    pub data_folder: Option<PathBuf>,
    /// Where the platform keeps what a program writes down of itself; none without a home.
    pub state_folder: Option<PathBuf>,
    /// The user's home, for paths that begin with `~`.
    pub home: Option<PathBuf>,
}

/// The variables that mean something to the settings.
const VARIABLES: [&str; 12] = [
    "TACTFUL_CONFIG",
    "TACTFUL_STORE",
    "TACTFUL_KEY_FILE",
    "TACTFUL_STAFF",
    "TACTFUL_PIN_FILE",
    "TACTFUL_TRAINING_STORE",
    "TACTFUL_TRAINING_KEY_FILE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "COLORFGBG",
];

impl Environment {
    /// The environment of this process.
    #[must_use]
    pub fn of_process() -> Self {
        let mut variables: BTreeMap<String, String> = VARIABLES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), std::env::var(name).ok()?)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if cfg!(not(unix)) && !variables.contains_key("LANG") {
            variables.extend(sys_locale::get_locale().map(|locale| ("LANG".to_owned(), locale)));
        }
        let places = etcetera::choose_base_strategy().ok();
        Self {
            variables,
            settings_folder: places.as_ref().map(|place| place.config_dir().join("tactful")),
            data_folder: places.as_ref().map(|place| place.data_dir().join("tactful")),
            state_folder: places
                .as_ref()
                .map(|place| place.state_dir().unwrap_or_else(|| place.data_dir()).join("tactful")),
            home: places.map(|place| place.home_dir().to_owned()),
        }
    }

    /// An environment of these variables and no folders.
    #[must_use]
    pub fn of(variables: &[(&str, &str)]) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { variables, ..Self::default() }
    }

    /// The value of a variable, if it is set and not empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether the terminal says that it is light: `COLORFGBG` ends with the number of its background, and of the sixteen
    /// colours white (7), the bright ones (9 to 15) are light, black, grey (8) and the other dark ones are not.
    #[must_use]
    pub fn has_light_background(&self) -> bool {
        let background = self.get("COLORFGBG").and_then(|colours| colours.rsplit(';').next()?.parse().ok());
        matches!(background, Some(7_u8 | 9..=15))
    }

    /// The interface language of the locale and the variable that says so: Ukrainian where it begins with `uk`,
    /// English otherwise.
    #[must_use]
    pub fn interface(&self) -> (Interface, Option<&'static str>) {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| Some((name, self.get(name)?)));
        match named {
            Some((name, locale)) if locale.to_ascii_lowercase().starts_with("uk") => (Interface::Uk, Some(name)),
            Some((name, _)) => (Interface::En, Some(name)),
            None => (Interface::En, None),
        }
    }
}
