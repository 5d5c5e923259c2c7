//! The words for people, purposes, channels, limits and answers, in both interface languages.

use crate::custody::Answer;
use crate::domain::{Audience, BoundaryKind, Bystander, Channel, Purpose};

/// One spelling of a word: small letters, and one apostrophe for all.
fn spelt(word: &str) -> String {
    word.to_lowercase().replace(['’', 'ʼ'], "'")
}

/// One answer.
pub fn answer(word: &str) -> Option<Answer> {
    Some(match spelt(word).as_str() {
        "yes" | "y" | "так" => Answer::Yes,
        "no" | "n" | "ні" => Answer::No,
        "later" | "l" | "потім" => Answer::NotNow,
        _ => return None,
    })
}

/// One or several, apart by commas; `nobody` alone is nobody.
pub fn audience(text: &str) -> Option<Audience> {
    let words: Vec<String> = text.split(',').map(|word| spelt(word.trim())).collect();
    if matches!(words.as_slice(), [one] if matches!(one.as_str(), "nobody" | "нікого" | "ні від кого")) {
        return Some(Audience::NOBODY);
    }
    let one = |word: &String| {
        let word = word.trim_start_matches("від ").trim_start_matches("from ");
        Some(match word {
            "anybody" | "any" | "будь-кого" | "усіх" => Bystander::Any,
            "partner"
            | "партнера"
            | "партнерки"
            | "чоловіка"
            | "дружини"
            | "партнері"
            | "партнерці"
            | "чоловікові"
            | "дружині" => Bystander::Partner,
            "family" | "родини" | "родині" | "сім'ї" => Bystander::Family,
            "friends" | "друзів" | "друзях" => Bystander::Friends,
            "colleagues" | "колег" | "колегах" => Bystander::Colleagues,
            "strangers" | "незнайомих" | "незнайомців" | "незнайомцях" => {
                Bystander::Strangers
            }
            _ => return None,
        })
    };
    words.iter().map(one).collect::<Option<Vec<_>>>().map(Audience::of)
}

/// One purpose.
pub fn purpose(word: &str) -> Option<Purpose> {
    Some(match spelt(word).as_str() {
        "personal" | "service-personalisation" | "увага" | "уваги" => Purpose::ServicePersonalisation,
        "offers" | "пропозиції" | "пропозицій" => Purpose::Offers,
        "occasions" | "свята" | "свят" => Purpose::Occasions,
        "safety" | "безпека" | "безпеки" => Purpose::Safety,
        "service" | "послуга" | "послуги" => Purpose::Service,
        _ => return None,
    })
}

/// One channel on which the house may begin.
pub fn channel(word: &str) -> Option<Channel> {
    Some(match spelt(word).as_str() {
        "phone" | "телефон" => Channel::Phone,
        "chat" | "чат" => Channel::Chat,
        "voicemail" | "автовідповідач" => Channel::Voicemail,
        "video" | "відео" => Channel::Video,
        _ => return None,
    })
}

/// One kind of limit.
pub fn boundary(word: &str) -> Option<BoundaryKind> {
    Some(match spelt(word).as_str() {
        "no-recognition" | "не-впізнавати" => BoundaryKind::NoRecognition,
        "no-first-name" | "не-на-ім'я" => BoundaryKind::NoFirstName,
        "no-small-talk" | "без-розмов" => BoundaryKind::NoSmallTalk,
        "no-offers" | "без-пропозицій" => BoundaryKind::NoOffers,
        "no-questions" | "без-запитань" => BoundaryKind::NoQuestions,
        "no-touch" | "не-торкатися" => BoundaryKind::NoTouch,
        "no-surprises" | "без-сюрпризів" => BoundaryKind::NoSurprises,
        "no-calls" | "не-дзвонити" => BoundaryKind::NoCalls,
        _ => return None,
    })
}
