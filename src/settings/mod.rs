//! Floor 4: the settings that are in force, and where each of them comes from.
//!
//! Built in, then the file, then the environment, then the options of the call: the later wins. A file that cannot be
//! read is an error with its line and what to do, never a silent default.

mod environment;
mod fault;
mod file;
mod key;
mod limits;
mod load;
mod model;
mod overrides;
mod people;
mod rights;
mod training;

pub use environment::Environment;
pub use fault::SettingsError;
pub use key::{Allowed, Key};
pub use load::Settings;
pub use model::{DateStyle, Document, InterfaceChoice, Origin, Theme};
pub use overrides::Overrides;
pub use people::People;
pub use training::Training;
