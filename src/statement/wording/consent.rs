//! A consent in words: what happened on which day, how, and what the customer was told.

use std::sync::LazyLock;

use crate::domain::{Channel, Clean, ConsentState, Interface};
use crate::phrases::Phrases;
use crate::statement::consent_record::{ConsentRecord, Event};
use crate::statement::page::{day, listed, sentence, with};

pub(super) fn lines(record: &ConsentRecord, words: &Phrases) -> Vec<Clean> {
    let mut lines: Vec<Clean> = record.event.iter().map(|event| line(record, event, words)).collect();
    let channels: Vec<Clean> = record.channels.iter().map(|one| words.text(channel_phrase(*one))).collect();
    if record.holds && !channels.is_empty() {
        lines.push(with(words, "statement-consent-channels", "list", &listed(&channels)));
    }
    lines.extend(record.benefit.as_ref().map(|benefit| with(words, "statement-consent-benefit", "text", benefit)));
    lines
}

fn line(record: &ConsentRecord, event: &Event, words: &Phrases) -> Clean {
    let given = event.state == ConsentState::Given;
    let mut parts = vec![state(record, event, words)];
    parts.extend(event.method.as_ref().map(|method| with(words, "statement-consent-how", "text", &how(method, words))));
    if given && event.kind == "ExplicitlyExpressedConsent" {
        parts.push(words.text("statement-consent-explicit"));
    }
    if given {
        let notice = record.privacy_notice.as_ref();
        parts.extend(notice.map(|notice| with(words, "statement-consent-notice", "text", notice)));
    }
    // What ended since is not said to be valid.
    if given && record.holds {
        parts.push(event.duration.map_or_else(
            || words.text("statement-consent-until-withdrawn"),
            |last| with(words, "statement-consent-until", "day", &day(last, words)),
        ));
    }
    sentence(&parts)
}

/// What the customer said, with its day where there is one: the day stands elsewhere in each clause and language.
fn state(record: &ConsentRecord, event: &Event, words: &Phrases) -> Clean {
    let purpose = words.text(&format!("statement-purpose-{}", record.purpose.id()));
    let id = state_phrase(event.state);
    let Some(on) = event.time else { return with(words, id, "purpose", &purpose) };
    let on = day(on, words);
    let texts = [("purpose", &purpose), ("day", &on)];
    words.format(&format!("{id}-on"), &texts.map(|(name, text)| (name, crate::phrases::Argument::Text(text))))
}

/// How consent is expressed at a desk, by the last part of a phrase's id.
const HOW: [&str; 6] = ["desk", "phone", "video", "chat", "back-office", "parent"];

/// The words that a desk stores for it, in each language of the interface.
static STORED: LazyLock<Vec<(Clean, &'static str)>> = LazyLock::new(|| {
    let words_of = |interface| {
        let words = Phrases::new(interface);
        HOW.map(|how| (words.text(&format!("custody-how-{how}")), how))
    };
    Interface::ALL.into_iter().flat_map(words_of).collect()
});

/// How, in the words of the statement where the desk's own are stored; what is written otherwise stays as it is.
fn how(method: &Clean, words: &Phrases) -> Clean {
    let part = |part: &str| {
        let known = STORED.iter().find(|(stored, _)| stored.as_str() == part);
        known.map_or_else(|| part.to_owned(), |(_, how)| words.text(&format!("statement-how-{how}")).to_string())
    };
    Clean::new(&method.as_str().split("; ").map(part).collect::<Vec<_>>().join(", "))
}

const fn state_phrase(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Requested => "statement-consent-requested",
        ConsentState::Given => "statement-consent-given",
        ConsentState::Refused => "statement-consent-refused",
        ConsentState::Withdrawn => "statement-consent-withdrawn",
        ConsentState::Expired => "statement-consent-expired",
        ConsentState::Unknown => "statement-consent-unknown",
    }
}

const fn channel_phrase(channel: Channel) -> &'static str {
    match channel {
        Channel::Desk => "statement-channel-desk",
        Channel::Phone | Channel::Speakerphone => "statement-channel-phone",
        Channel::Video => "statement-channel-video",
        Channel::Chat => "statement-channel-chat",
        Channel::Voicemail => "statement-channel-voicemail",
        Channel::BackOffice => "statement-channel-back-office",
    }
}
