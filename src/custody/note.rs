//! Noting something: with the customer's yes it is kept, with their no or not now only that they were asked.

use chrono::{Days, NaiveDate};

use super::fit::{TextOf, unfit};
use super::{Asking, CustodyError, Direction, Mended, TakenBack};
use crate::disclosure::Policy;
use crate::domain::{
    Audience, CategoryId, Channel, Clean, Consent, ConsentState, Customer, Item, Purpose, Sensitivity, Source,
};

/// The category of needs: for safety, with explicit consent.
const NEED: &str = "need";

/// Longest text of an item, in characters.
const LONGEST: usize = 120;

/// Who told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// The guest.
    #[default]
    Guest,
    /// Nobody: staff noticed it.
    Staff,
    /// A parent, about a child: for safety alone.
    Parent,
}

/// How the customer answered. There is no default: silence is no consent (GDPR recital 32).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It may be noted.
    Yes,
    /// It may not.
    No,
    /// Not now: perhaps another day.
    NotNow,
}

/// What is to be noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// As it was told.
    pub text: Clean,
    /// What kind of thing it is.
    pub category: CategoryId,
    /// Who told.
    pub told: Told,
    /// From whom it is private; none for the category's default.
    pub private_from: Option<Audience>,
    /// For which purposes it was asked, and what the customer answered to each: yes to one is no yes to another (GDPR
    /// recital 43).
    pub answers: Vec<(Purpose, Answer)>,
    /// The last day of the consent; none until it is withdrawn.
    pub until: Option<NaiveDate>,
    /// On which channels the house may begin with offers.
    pub channels: Vec<Channel>,
}

/// What every change needs beside what it changes.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The house's rules.
    pub policy: &'a Policy,
    /// Today, by the house's clock.
    pub today: NaiveDate,
    /// How consent is expressed here, as the record says it.
    pub how: &'a Clean,
    /// What the guest was told.
    pub asking: &'a Asking,
    /// Below which age nothing is noted, in years.
    pub child_age: u32,
    /// The id of an item to come.
    pub id: uuid::Uuid,
}

/// Notes it.
///
/// # Errors
/// The text may not be kept, is empty or too long; no purpose, or one that the notice does not name; a need for something
/// else than safety; the last day is over. Nothing is changed then.
pub fn note(customer: &mut Customer, note: &Note, ground: Ground<'_>) -> Result<Mended, CustodyError> {
    let purposes: Vec<Purpose> = note.purposes().collect();
    let safety = purposes == [Purpose::Safety];
    if !ground.policy.knows_category(note.category.as_str()) {
        return Err(CustodyError::NoSuchCategory);
    }
    if purposes.is_empty() {
        return Err(CustodyError::NoPurpose);
    }
    if note.told == Told::Parent && !safety {
        return Err(CustodyError::ParentForSafetyAlone);
    }
    if (note.category.as_str() == NEED || purposes.contains(&Purpose::Safety)) && !safety {
        return Err(CustodyError::SafetyAlone);
    }
    let notice = notice(note, ground.policy)?;
    let consent = |(purpose, answer): &(Purpose, Answer)| Consent {
        purpose: *purpose,
        state: match answer {
            Answer::Yes => ConsentState::Given,
            Answer::No => ConsentState::Refused,
            Answer::NotNow => ConsentState::Requested,
        },
        on: Some(ground.today),
        expires: note.until.filter(|_| *answer == Answer::Yes),
        how: ground.how.clone(),
        notice: notice.clone(),
        benefit: ground.asking.benefit(*purpose, &note.channels),
        explicit: *answer == Answer::Yes && *purpose == Purpose::Safety,
        // The channels are part of what was agreed to for offers, and of nothing else.
        channels: if *purpose == Purpose::Offers { note.channels.clone() } else { Vec::new() },
    };
    let consents: Vec<Consent> = note.answers.iter().map(consent).collect();
    if !note.is_agreed() {
        remember_the_answer(customer, note, consents, ground);
        return Ok(Mended { direction: Direction::Tighter, taken_back: TakenBack::AtTheirWord });
    }
    check_text(&note.text, if safety { TextOf::Safety } else { TextOf::Item }, ground.child_age)?;
    if note.until.is_some_and(|until| until < ground.today) {
        return Err(CustodyError::Over);
    }
    customer.items.push(Item {
        id: Some(ground.id),
        category: note.category.clone(),
        text: note.text.clone(),
        source: if note.told == Told::Staff { Source::Observed } else { Source::ToldUs },
        sensitivity: if safety { Sensitivity::Health } else { Sensitivity::Ordinary },
        private_from: note.private_from,
        confirmed_on: Some(ground.today),
        consents,
    });
    // With the note goes whatever they refused beside it.
    let all_agreed = note.answers.iter().all(|(_, answer)| *answer == Answer::Yes);
    let taken_back = if all_agreed { TakenBack::Freely } else { TakenBack::AtTheirWord };
    Ok(Mended { direction: Direction::Neutral, taken_back })
}

/// Whether this text may be kept as the text of an item.
pub(super) fn check_text(text: &Clean, of: TextOf, child_age: u32) -> Result<(), CustodyError> {
    if text.is_empty() {
        return Err(CustodyError::Empty);
    }
    if text.as_str().chars().count() > LONGEST {
        return Err(CustodyError::TooLong);
    }
    unfit(text.as_str(), of, child_age).map_or(Ok(()), |kind| Err(CustodyError::Unfit(kind)))
}

/// The latest notice that names every purpose asked for with this category.
fn notice(note: &Note, policy: &Policy) -> Result<Clean, CustodyError> {
    let names_all =
        |notice: &&crate::disclosure::Notice| note.purposes().all(|purpose| notice.covers(purpose, &note.category));
    let latest = policy.notices().iter().filter(names_all).max_by(|one, other| one.id.cmp(&other.id));
    latest.map(|notice| notice.id.clone()).ok_or(CustodyError::NotInTheNotice)
}

/// That the customer was asked about this kind of thing, and what they said; without the text, and for nobody else's eyes.
fn remember_the_answer(customer: &mut Customer, note: &Note, consents: Vec<Consent>, ground: Ground<'_>) {
    let known = customer.items.iter_mut().find(|item| item.category == note.category && item.text.is_empty());
    if let Some(item) = known {
        item.private_from = Some(Audience::ANY);
        item.consents.retain(|old| {
            let asked_again_today =
                old.on == Some(ground.today) && note.purposes().any(|purpose| purpose == old.purpose);
            !(asked_again_today && old.state == ConsentState::Requested)
        });
        item.consents.extend(consents);
        return;
    }
    customer.items.push(Item {
        id: Some(ground.id),
        category: note.category.clone(),
        text: Clean::default(),
        source: Source::ToldUs,
        sensitivity: Sensitivity::Ordinary,
        private_from: Some(Audience::ANY),
        confirmed_on: None,
        consents,
    });
}

/// The phrase that names a purpose.
#[must_use]
pub const fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Service => "form-purpose-service",
        Purpose::ServicePersonalisation => "form-purpose-service-personalisation",
        Purpose::Offers => "form-purpose-offers",
        Purpose::Occasions => "form-purpose-occasions",
        Purpose::Safety => "form-purpose-safety",
    }
}

impl Note {
    /// A note of this category on this day as the form begins: told by the guest, for personal service, for the house's
    /// term of so many days.
    #[must_use]
    pub fn begin(category: CategoryId, today: NaiveDate, days: u32) -> Self {
        let purpose = if category.as_str() == NEED { Purpose::Safety } else { Purpose::ServicePersonalisation };
        Self {
            text: Clean::default(),
            category,
            told: Told::Guest,
            private_from: None,
            answers: vec![(purpose, Answer::NotNow)],
            until: today.checked_add_days(Days::new(u64::from(days))),
            channels: Vec::new(),
        }
    }

    /// The same for these purposes, put off until the customer answers.
    #[must_use]
    pub fn for_purposes(self, purposes: &[Purpose]) -> Self {
        Self { answers: purposes.iter().map(|purpose| (*purpose, Answer::NotNow)).collect(), ..self }
    }

    /// The same with this answer to every purpose.
    #[must_use]
    pub fn answered(self, answer: Answer) -> Self {
        Self { answers: self.answers.into_iter().map(|(purpose, _)| (purpose, answer)).collect(), ..self }
    }

    /// The purposes for which it was asked.
    pub fn purposes(&self) -> impl Iterator<Item = Purpose> {
        self.answers.iter().map(|(purpose, _)| *purpose)
    }

    /// What came of it, by the phrase that says so.
    #[must_use]
    pub fn outcome(&self) -> &'static str {
        let any = |wanted: Answer| self.answers.iter().any(|(_, answer)| *answer == wanted);
        match (any(Answer::Yes), any(Answer::No), any(Answer::NotNow)) {
            (true, false, false) => "custody-noted",
            (true, ..) => "custody-noted-in-part",
            (false, true, _) => "custody-refusal-kept",
            (false, false, _) => "custody-put-off",
        }
    }

    /// Whether it is kept: the customer agreed to one purpose at least.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.answers.iter().any(|(_, answer)| *answer == Answer::Yes)
    }
}
