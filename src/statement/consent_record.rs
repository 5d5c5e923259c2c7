//! A consent as a record with the fields of ISO/IEC TS 27560; the purposes are those of W3C DPV 2.3.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::{Channel, Clean, Consent, ConsentState, CustomerId, Purpose};
use crate::retention::stands;

/// The published form of the record.
const SCHEMA_VERSION: &str = "ISO/IEC TS 27560:2023";

/// One consent, as a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentRecord {
    /// Which form the record has.
    pub schema_version: &'static str,
    /// The same as long as the record is: what it is about, its purpose, its number among those of that purpose.
    pub record_id: String,
    /// Whose consent.
    pub pii_principal_id: CustomerId,
    /// The notice under which it was given.
    pub privacy_notice: Option<Clean>,
    /// What for.
    pub purpose: Purpose,
    /// The purpose in the words of DPV.
    pub purpose_type: &'static str,
    /// What the customer gets for it, as they were told.
    pub benefit: Option<Clean>,
    /// On which channels the house may begin on the strength of it.
    pub channels: Vec<Channel>,
    /// What happened, in order.
    pub event: Vec<Event>,
    /// Whether it holds on the day of the statement.
    #[serde(skip)]
    pub holds: bool,
}

/// One thing that happened to a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Explicit where the law asks for that, else expressed.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Where the consent stands since.
    pub state: ConsentState,
    /// Since which day.
    pub time: Option<NaiveDate>,
    /// The last day, through its end; none is until withdrawn.
    pub duration: Option<NaiveDate>,
    /// Who expressed it; none where nobody did, as when it runs out.
    pub expressed_by: Option<&'static str>,
    /// How.
    pub method: Option<Clean>,
}

impl ConsentRecord {
    /// Where the consent stands on the day of the statement.
    #[must_use]
    pub fn state(&self) -> ConsentState {
        self.event.last().map_or(ConsentState::Unknown, |event| event.state)
    }

    /// The consents to one thing as records; `about` is that thing's own id.
    pub(super) fn all(consents: &[Consent], about: &str, customer: &CustomerId, today: NaiveDate) -> Vec<Self> {
        let number = |place: usize, purpose: Purpose| {
            consents.iter().take(place + 1).filter(|consent| consent.purpose == purpose).count()
        };
        consents
            .iter()
            .enumerate()
            .map(|(place, consent)| Self {
                schema_version: SCHEMA_VERSION,
                record_id: format!("{about}/{}/{}", consent.purpose.id(), number(place, consent.purpose)),
                pii_principal_id: customer.clone(),
                privacy_notice: said(&consent.notice),
                purpose: consent.purpose,
                purpose_type: purpose_type(consent.purpose),
                benefit: said(&consent.benefit),
                channels: consent.channels.clone(),
                event: events(consent, today),
                holds: stands(consent, consents, today),
            })
            .collect()
    }
}

fn events(consent: &Consent, today: NaiveDate) -> Vec<Event> {
    let kind = if consent.explicit { "ExplicitlyExpressedConsent" } else { "ExpressedConsent" };
    let own = Event {
        kind,
        state: consent.state,
        time: consent.on,
        duration: consent.expires,
        expressed_by: match consent.state {
            ConsentState::Given | ConsentState::Refused | ConsentState::Withdrawn => Some("data-subject"),
            ConsentState::Requested => Some("controller"),
            ConsentState::Expired | ConsentState::Unknown => None,
        },
        method: said(&consent.how),
    };
    let ran_out = consent.expires.filter(|last| consent.state == ConsentState::Given && *last < today);
    let end = ran_out.map(|last| Event {
        kind,
        state: ConsentState::Expired,
        time: Some(last),
        duration: None,
        expressed_by: None,
        method: None,
    });
    [Some(own), end].into_iter().flatten().collect()
}

fn said(text: &Clean) -> Option<Clean> {
    Some(text.clone()).filter(|text| !text.is_empty())
}

const fn purpose_type(purpose: Purpose) -> &'static str {
    match purpose {
        // DPV has no purpose of its own for a need that must be kept in mind while serving.
        Purpose::Service | Purpose::Safety => "RequestedServiceProvision",
        Purpose::ServicePersonalisation => "ServicePersonalisation",
        Purpose::Offers => "DirectMarketing",
        Purpose::Occasions => "PersonalisedBenefits",
    }
}
