//! Spaces at which no line is broken, put in when a page is made: what is shown at a terminal has plain ones (see `Clean`).

use crate::domain::Language;

/// In French these stand after a space, and never begin a line (Imprimerie nationale, Lexique des règles typographiques).
const AFTER_A_SPACE: [&str; 5] = [":", ";", "?", "!", "»"];

/// The text as it is printed in this language.
pub(super) fn typeset(text: String, language: &Language) -> String {
    if language.primary() != "fr" {
        return text;
    }
    let text =
        AFTER_A_SPACE.iter().fold(text, |text, mark| text.replace(&format!(" {mark}"), &format!("\u{a0}{mark}")));
    text.replace("« ", "«\u{a0}")
}
