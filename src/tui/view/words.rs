//! The words for channel, company, identity, occasion, formality and language, by phrase id.

use crate::domain::{Bystander, Channel, Clean, Company, Encounter, Formality, Identity, Language, Occasion};
use crate::phrases::{Argument, Phrases};

pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Desk => "screen-channel-desk",
        Channel::Phone => "screen-channel-phone",
        Channel::Speakerphone => "screen-channel-speakerphone",
        Channel::Video => "screen-channel-video",
        Channel::Chat => "screen-channel-chat",
        Channel::Voicemail => "screen-channel-voicemail",
        Channel::BackOffice => "screen-channel-back-office",
    }
}

pub fn identity(identity: Identity) -> &'static str {
    match identity {
        Identity::Verified => "screen-identity-verified",
        Identity::Claimed => "screen-identity-claimed",
        Identity::Unverified => "screen-identity-unverified",
    }
}

pub fn occasion(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Arrival => "screen-occasion-arrival",
        Occasion::Request => "screen-occasion-request",
        Occasion::Complaint => "screen-occasion-complaint",
        Occasion::Sale => "screen-occasion-sale",
        Occasion::Payment => "screen-occasion-payment",
        Occasion::Refusal => "screen-occasion-refusal",
        Occasion::CallOut => "screen-occasion-call-out",
        Occasion::Farewell => "screen-occasion-farewell",
        Occasion::Condolence => "screen-occasion-condolence",
    }
}

/// Who is present, in words: where it is not ours to know who listens, that is what is said.
pub fn company(encounter: &Encounter, phrases: &Phrases) -> Clean {
    if !encounter.channel.is_private() {
        return phrases.text("screen-company-anybody");
    }
    match encounter.company {
        Company::Alone => phrases.text("screen-company-alone"),
        Company::Unknown => phrases.text("screen-company-unknown"),
        Company::With(present) => {
            let who: Vec<String> = present.bystanders().map(|one| phrases.text(bystander(one)).to_string()).collect();
            phrases.format("screen-company-with", &[("who", Argument::Text(&Clean::new(&who.join(", "))))])
        }
    }
}

fn bystander(one: Bystander) -> &'static str {
    match one {
        Bystander::Any => "screen-company-anybody",
        Bystander::Partner => "screen-company-partner",
        Bystander::Family => "screen-company-family",
        Bystander::Friends => "screen-company-friends",
        Bystander::Colleagues => "screen-company-colleagues",
        Bystander::Strangers => "screen-company-strangers",
    }
}

pub fn formality(formality: Option<Formality>) -> &'static str {
    match formality {
        None => "screen-formality-custom",
        Some(Formality::Formal) => "screen-formality-formal",
        Some(Formality::Informal) => "screen-formality-informal",
    }
}

/// A language by its name where we have it, else by its tag.
#[must_use]
pub fn language(language: &Language, phrases: &Phrases) -> Clean {
    let id = match language.primary() {
        "uk" => "screen-language-uk",
        "en" => "screen-language-en",
        "de" => "screen-language-de",
        "fr" => "screen-language-fr",
        "pl" => "screen-language-pl",
        "es" => "screen-language-es",
        "it" => "screen-language-it",
        "cs" => "screen-language-cs",
        "pt" => "screen-language-pt",
        "hu" => "screen-language-hu",
        "ja" => "screen-language-ja",
        "zh" => "screen-language-zh",
        "vi" => "screen-language-vi",
        "ar" => "screen-language-ar",
        _ => return Clean::new(&language.to_string()),
    };
    phrases.text(id)
}
