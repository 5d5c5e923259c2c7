//! What is wrong with a call, in the interface language: what was not understood, what was probably meant, and how the
//! call is written. The reader of calls finds the fault; its own sentences are never shown.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// The lines that tell the fault: what happened, what to do, and how the call is written.
#[must_use]
pub fn lines(error: &Error, phrases: &Phrases) -> Vec<Clean> {
    let mut lines = vec![sentence(error, phrases)];
    lines.push(hint(error, phrases));
    if let Some(usage) = text(error, ContextKind::Usage) {
        let usage = usage.strip_prefix("Usage:").unwrap_or(&usage);
        // Where a call can be written in several ways, one says enough.
        let usage = usage.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        lines.push(Clean::new(&format!("{} {usage}", phrases.text("help-usage"))));
    }
    lines
}

fn sentence(error: &Error, phrases: &Phrases) -> Clean {
    let part = |kind| Clean::new(&text(error, kind).unwrap_or_default());
    let (argument, value) = (part(ContextKind::InvalidArg), part(ContextKind::InvalidValue));
    let about = |id: &str| phrases.format(id, &[("what", Argument::Text(&argument))]);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.as_str().starts_with('-') => about("call-unknown-option"),
        ErrorKind::UnknownArgument => about("call-too-many"),
        ErrorKind::InvalidSubcommand => {
            let command = part(ContextKind::InvalidSubcommand);
            phrases.format("call-unknown-command", &[("what", Argument::Text(&command))])
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues if value.is_empty() => {
            about("call-value-missing")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => phrases
            .format("call-invalid-value", &[("what", Argument::Text(&argument)), ("value", Argument::Text(&value))]),
        ErrorKind::MissingRequiredArgument => about("call-missing"),
        ErrorKind::MissingSubcommand => phrases.text("call-command-missing"),
        ErrorKind::TooManyValues => phrases.format("call-too-many", &[("what", Argument::Text(&value))]),
        ErrorKind::ArgumentConflict => {
            let other = part(ContextKind::PriorArg);
            if other == argument || other.is_empty() {
                about("call-twice")
            } else {
                phrases
                    .format("call-conflict", &[("what", Argument::Text(&argument)), ("other", Argument::Text(&other))])
            }
        }
        ErrorKind::InvalidUtf8 => phrases.text("call-not-text"),
        _ => phrases.text("call-wrong"),
    }
}

/// What was probably meant; of values, all that are allowed; else where everything is written.
fn hint(error: &Error, phrases: &Phrases) -> Clean {
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let likely = meant.into_iter().find_map(|kind| text(error, kind));
    let said = |id: &str, words: &str| phrases.format(id, &[("words", Argument::Text(&Clean::new(words)))]);
    if let Some(likely) = likely {
        return said("call-did-you-mean", &likely);
    }
    let allowed = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    match allowed.into_iter().find_map(|kind| text(error, kind)) {
        Some(allowed) => said("call-one-of", &allowed),
        None => phrases.text("call-see-help"),
    }
}

/// What the fault says of this, if anything; several words with commas between them.
fn text(error: &Error, kind: ContextKind) -> Option<String> {
    let text = match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}
