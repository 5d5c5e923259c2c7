//! The scenes that come with the program.

macro_rules! scenes {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/scenarios/", $name, ".toml")))),*]
    };
}

/// Name and text of every scene compiled in, in the order in which they are listed.
pub const BUILT_IN: &[(&str, &str)] = scenes!(
    "usual-before-new-partner",
    "again-with-someone-else",
    "caller-asks-for-a-room",
    "room-number-in-the-lobby",
    "key-for-a-spouse",
    "gift-asked-for-by-its-person",
    "found-and-not-called",
    "speakerphone-in-mid-call",
    "professor-by-first-name",
    "gender-the-booking-guessed",
    "allergy-at-a-business-lunch",
    "widower-with-two-breakfasts",
    "asking-for-consent-well",
    "stale-preference",
    "regular-who-wants-something-else",
    "refusing-too-much",
    "open-complaint-at-shift-change",
);
