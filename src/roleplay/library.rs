//! The scenes that come with the program.

macro_rules! scenes {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/scenarios/", $name, ".toml")))),*]
    };
}

/// Name and text of every scene compiled in, in the order in which they are listed.
pub const BUILT_IN: &[(&str, &str)] = scenes!();
