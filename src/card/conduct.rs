//! Lines of conduct: the customer's own limits when nobody else can read them, then the house's standing ones.

use crate::disclosure::{ConfirmStays, NameUse, Policy, PublicPart};
use crate::domain::{
    Audience, Boundary, BoundaryKind, Bystander, CategoryId, Channel, Clean, Encounter, Identity, Occasion,
};
use crate::phrases::{Argument, Phrases};

/// The lines for this encounter. In company they are the house's alone, the same for everybody.
pub fn lines(public: &PublicPart<'_>, encounter: &Encounter, policy: &Policy, phrases: &Phrases) -> Vec<Clean> {
    let mut lines = Vec::new();
    if encounter.is_alone() {
        // Whoever is about to dial has nobody there to verify: that the guest takes no calls is read before, or too late.
        let is_read = |one: &&Boundary| encounter.identity == Identity::Verified || one.kind == BoundaryKind::NoCalls;
        lines.extend(public.boundaries.iter().filter(is_read).map(|boundary| limit(boundary, policy, phrases)));
    }
    if calls_somebody(encounter) {
        lines.push(phrases.text("conduct-look-before-calling"));
    }
    lines.extend(policy.conduct(encounter).map(|line| line.text.get(phrases.interface()).clone()));
    lines.extend(switched(encounter, policy).into_iter().map(|id| phrases.text(id)));
    lines
}

/// Whether the house turns to the customer, where the card cannot say what they wish: the line is the same for everybody.
fn calls_somebody(encounter: &Encounter) -> bool {
    let begins = encounter.channel == Channel::Voicemail || encounter.occasion == Occasion::CallOut;
    begins && !encounter.is_alone()
}

/// The standing lines whose wording the house chose.
fn switched(encounter: &Encounter, policy: &Policy) -> Vec<&'static str> {
    let mut ids = Vec::new();
    if matches!(encounter.channel, Channel::Phone | Channel::Speakerphone | Channel::Video | Channel::Chat) {
        ids.push(match policy.switches().confirm_stays {
            ConfirmStays::NeitherConfirmNorDeny => "conduct-neither-confirm-nor-deny",
            ConfirmStays::TakeAMessage => "conduct-take-a-message",
        });
    }
    match (policy.switches().name_use, encounter.occasion) {
        (NameUse::GreetingAndFarewell, Occasion::Arrival | Occasion::Farewell) => {
            ids.push("conduct-name-greeting-and-farewell");
        }
        (NameUse::Twice, _) => ids.push("conduct-name-twice"),
        (NameUse::GreetingAndFarewell, _) => {}
    }
    ids
}

/// One limit as a line, with the presence in which it applies: it is read before the others come.
#[must_use]
pub fn limit(boundary: &Boundary, policy: &Policy, phrases: &Phrases) -> Clean {
    let about = Argument::Text(&boundary.about);
    let label = policy.label(&CategoryId::new(boundary.about.as_str()), phrases.interface());
    let about = if policy.names_a_category(boundary.about.as_str()) { Argument::Text(&label) } else { about };
    let about = [("about", about)];
    let line = match (boundary.kind, boundary.about.is_empty()) {
        (BoundaryKind::NoRecognition, _) => phrases.text("conduct-no-recognition"),
        (BoundaryKind::NoFirstName, _) => phrases.text("conduct-no-first-name"),
        (BoundaryKind::NoSmallTalk, true) => phrases.text("conduct-no-small-talk"),
        (BoundaryKind::NoSmallTalk, false) => phrases.format("conduct-no-small-talk-about", &about),
        (BoundaryKind::NoOffers, _) => phrases.text("conduct-no-offers"),
        (BoundaryKind::NoQuestions, true) => phrases.text("conduct-no-questions"),
        (BoundaryKind::NoQuestions, false) => phrases.format("conduct-no-questions-about", &about),
        (BoundaryKind::NoTouch, _) => phrases.text("conduct-no-touch"),
        (BoundaryKind::NoSurprises, _) => phrases.text("conduct-no-surprises"),
        (BoundaryKind::NoCalls, _) => phrases.text("conduct-no-calls"),
    };
    match boundary.when.filter(|when| !when.is_empty()) {
        None => line,
        Some(when) => {
            let who = company(when, phrases);
            phrases.format("conduct-in-presence", &[("line", Argument::Text(&line)), ("who", Argument::Text(&who))])
        }
    }
}

fn company(when: Audience, phrases: &Phrases) -> Clean {
    let names = when.bystanders().map(|one| {
        let id = match one {
            Bystander::Any => "present-any",
            Bystander::Partner => "present-partner",
            Bystander::Family => "present-family",
            Bystander::Friends => "present-friends",
            Bystander::Colleagues => "present-colleagues",
            Bystander::Strangers => "present-strangers",
        };
        phrases.text(id).to_string()
    });
    Clean::from(names.collect::<Vec<_>>().join(", "))
}
