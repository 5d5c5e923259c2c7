//! One language's messages: all of them in an interface language, and those of the customer's statement in others too.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::{Clean, Interface, Language};

/// Each file once, in both languages.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        const UK: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../data/phrases/uk/", $name, ".ftl")))),+];
        const EN: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../data/phrases/en/", $name, ".ftl")))),+];
    };
}

files!(
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

/// What a customer is told of their own data, in languages that are none of the interface.
macro_rules! statements {
    ($($tag:literal),+ $(,)?) => {
        const STATEMENTS: &[(&str, &str)] =
            &[$(($tag, include_str!(concat!("../../data/phrases/", $tag, "/statement.ftl")))),+];
    };
}

statements!("cs", "de", "es", "fr", "it", "nl", "pl", "pt");

/// The messages of one interface language. A file of them is read when the first of its messages is wanted: a screen needs
/// few of them, and stands on it.
pub struct Phrases {
    interface: Interface,
    tag: &'static str,
    files: Vec<MessageFile>,
    /// In which file a message stands, by its id.
    places: HashMap<&'static str, usize>,
}

/// One file, read at its first use.
struct MessageFile {
    source: &'static str,
    bundle: OnceLock<FluentBundle<FluentResource>>,
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
        Self::of(interface, interface.tag(), files)
    }

    /// The messages of a statement in this language, if there is one; in a language of the interface, all there are.
    #[must_use]
    pub fn for_customers(language: &Language) -> Option<Self> {
        let primary = language.primary();
        if let Some(interface) = Interface::ALL.into_iter().find(|one| one.tag() == primary) {
            return Some(Self::new(interface));
        }
        let file = STATEMENTS.iter().find(|(tag, _)| *tag == primary)?;
        Some(Self::of(Interface::En, file.0, std::slice::from_ref(file)))
    }

    /// The languages in which customers are told what is held of them, by their tags.
    pub fn statement_tags() -> impl Iterator<Item = &'static str> {
        Interface::ALL.into_iter().map(Interface::tag).chain(STATEMENTS.iter().map(|(tag, _)| *tag))
    }

    fn of(interface: Interface, tag: &'static str, files: &'static [(&'static str, &'static str)]) -> Self {
        let mut places = HashMap::with_capacity(1_024);
        for (place, (_, source)) in files.iter().enumerate() {
            places.extend(ids(source).map(|id| (id, place)));
        }
        let file = |(_, source): &(&str, &'static str)| MessageFile { source, bundle: OnceLock::new() };
        Self { interface, tag, files: files.iter().map(file).collect(), places }
    }

    /// The interface language: of these messages, or of the house's own names where a customer's language has none for them.
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
        let Some(bundle) = self.bundle(id) else { return Clean::new(id) };
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { return Clean::new(id) };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Argument::Word(word) => values.set(*name, FluentValue::from(*word)),
                Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        Clean::new(&bundle.format_pattern(pattern, Some(&values), &mut Vec::new()))
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle(id).is_some_and(|bundle| bundle.has_message(id))
    }

    fn bundle(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let file = self.files.get(*self.places.get(id)?)?;
        Some(file.bundle.get_or_init(|| read(self.tag, file.source)))
    }
}

/// The ids of a file's messages: what begins a line and stands before an equals sign.
fn ids(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (id, _) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        Some(id.trim_end())
    })
}

/// Entries that cannot be read are left out: a test reads them all.
fn read(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    // The Portuguese is that of Portugal, where nought is plural (CLDR plural rules of pt-PT).
    let tag = if tag == "pt" { "pt-PT" } else { tag };
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // Isolation marks are bidi controls, which nothing here ever shows.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}
