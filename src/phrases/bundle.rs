//! One language's messages.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::{Clean, Interface};

macro_rules! files {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/phrases/", $language, "/", $name, ".ftl")))),+]
    };
}

const UK: &[(&str, &str)] = files!("uk":
    "card",
    "cli",
    "custody",
    "desk",
    "errors",
    "exchange",
    "people",
    "playing",
    "remarks",
    "rights",
    "roleplay",
    "rules",
    "say",
    "settings",
    "statement",
    "tui",
    "upkeep",
);
const EN: &[(&str, &str)] = files!("en":
    "card",
    "cli",
    "custody",
    "desk",
    "errors",
    "exchange",
    "people",
    "playing",
    "remarks",
    "rights",
    "roleplay",
    "rules",
    "say",
    "settings",
    "statement",
    "tui",
    "upkeep",
);

/// The messages of one interface language.
pub struct Phrases {
    interface: Interface,
    bundle: FluentBundle<FluentResource>,
}

/// A typed argument of a message.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a Clean),
    /// A word of the program's own.
    Word(&'static str),
    /// A number, for plurals too.
    Number(u64),
}

impl Phrases {
    /// The messages compiled in, in this language.
    #[must_use]
    pub fn new(interface: Interface) -> Self {
        let files = match interface {
            Interface::Uk => UK,
            Interface::En => EN,
        };
        Self::from_sources(interface, files.iter().map(|(_, source)| (*source).to_owned()))
    }

    /// The messages of these Fluent files; a later file replaces what an earlier one says.
    /// Entries that cannot be read are left out: a test reads ours, and the settings room checks a user's.
    #[must_use]
    pub fn from_sources(interface: Interface, sources: impl IntoIterator<Item = String>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language_of(interface)]);
        // Isolation marks are bidi controls, which nothing here ever shows.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { interface, bundle }
    }

    /// The language of these messages.
    #[must_use]
    pub const fn interface(&self) -> Interface {
        self.interface
    }

    /// The message `id`. A missing message shows its id, so that nothing is silently empty; a test finds these.
    #[must_use]
    pub fn text(&self, id: &str) -> Clean {
        self.format(id, &[])
    }

    /// The message `id` with its arguments.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Clean {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return Clean::new(id);
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Argument::Word(word) => values.set(*name, FluentValue::from(*word)),
                Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        Clean::new(&self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()))
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

fn language_of(interface: Interface) -> unic_langid::LanguageIdentifier {
    interface.tag().parse().unwrap_or_default()
}
