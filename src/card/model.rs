//! What stands on a card. Serialised it is the `card --json` document; fields that are only for the screen are skipped.

use chrono::NaiveDate;
use serde::Serialize;

use crate::address::{Certainty, Depth, Register};
use crate::domain::{CategoryId, Clean, CustomerId, Identity, Language, Party};

/// One customer's card for one encounter. Every list is present even when empty; nothing depends on what is private.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Whose card; none for a stranger.
    pub customer: Option<CustomerId>,
    /// What we know of who this is.
    pub identity: Identity,
    /// The name in its own order, for the heading; empty for a stranger.
    #[serde(skip)]
    pub heading: Clean,
    /// How to address.
    pub address: AddressPanel,
    /// The present stay.
    pub stay: Option<StayLine>,
    /// Open cases and promises.
    pub cases: Vec<CaseLine>,
    /// What may be said.
    pub say: Vec<Entry>,
    /// What to confirm first.
    pub confirm: Vec<Entry>,
    /// What to do quietly.
    pub quietly: Vec<Entry>,
    /// What to ask openly.
    pub ask: Vec<Question>,
    /// Lines of conduct, in the interface language.
    pub conduct: Vec<Clean>,
    /// Why something is withheld or narrowed; only when asked for, verified, alone, on a private channel.
    pub why: Option<Vec<Why>>,
}

/// How to address, as the card shows it. Empty texts where there is nothing to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddressPanel {
    /// The sentence to say now, in the conversation language.
    pub greeting: Clean,
    /// Forms of address, preferred first.
    pub spoken: Vec<Clean>,
    /// T or V, and the pronoun.
    pub register: Register,
    /// What not to say, each with why.
    pub avoid: Vec<AvoidLine>,
    /// What to ask when something is unknown.
    pub ask: Option<Clean>,
    /// How sure the answer is.
    pub certainty: Certainty,
    /// The norms it rests on.
    pub basis: Vec<Clean>,
    /// What to say, and what not, in the hard moments of the occasion.
    #[serde(skip)]
    pub lines: Vec<MomentLine>,
    /// The conversation language.
    #[serde(skip)]
    pub language: Language,
    /// The written salutation.
    #[serde(skip)]
    pub written: Clean,
    /// How to speak of them to a colleague.
    #[serde(skip)]
    pub reference: Clean,
    /// How deep the program knows the language.
    #[serde(skip)]
    pub depth: Depth,
}

/// A line for a hard moment, in the conversation language, and why, in the interface language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentLine {
    /// What is safe to say.
    pub say: Clean,
    /// What is not.
    pub not: Option<Clean>,
    /// Why.
    pub why: Clean,
}

/// A form to avoid and why, in the interface language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AvoidLine {
    /// The form.
    pub form: Clean,
    /// Why.
    pub why: Clean,
}

/// The present stay. The room is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StayLine {
    /// Arrival.
    pub from: NaiveDate,
    /// Departure.
    pub to: NaiveDate,
    /// When the guest means to arrive.
    pub eta: Option<Clean>,
    /// Whether the room is ready; none when nobody said.
    pub room_ready: Option<bool>,
    /// How many come.
    pub party: Option<Party>,
}

/// An open case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseLine {
    /// What happened.
    pub what: Clean,
    /// What was promised.
    pub promised: Option<Clean>,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// One thing that may be said, confirmed or done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its category.
    pub category: CategoryId,
    /// As it was told.
    pub text: Clean,
    /// The day it was last confirmed, for "noted 14 months ago"; only on the screen.
    #[serde(skip)]
    pub confirmed_on: Option<NaiveDate>,
}

/// An open question, in the conversation language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The category it asks about; the house's verification questions have `verification`.
    pub category: CategoryId,
    /// The question.
    pub question: Clean,
    /// The language it is in.
    pub language: Language,
}

/// Why something is withheld or narrowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Why {
    /// What it is about: the category.
    pub category: CategoryId,
    /// The category's name in the interface language; only on the screen.
    #[serde(skip)]
    pub label: Clean,
    /// The rule's stable id.
    pub rule: Clean,
    /// The legal or ethical basis.
    pub basis: Clean,
    /// A sentence that could be read to the customer, in the interface language.
    pub sentence: Clean,
}
