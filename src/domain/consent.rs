//! Consent, purpose by purpose.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, Clean};

/// What something may be used for. The ids are the documents'; beside each, its W3C DPV 2.3 purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// `RequestedServiceProvision`: the stay, the order, the case itself.
    Service,
    /// `ServicePersonalisation`.
    ServicePersonalisation,
    /// `DirectMarketing`.
    Offers,
    /// `PersonalisedBenefits`: birthdays, anniversaries.
    Occasions,
    /// Allergies and needs, on explicit consent only (GDPR Art. 9(2)(a)).
    Safety,
}

impl Purpose {
    /// Every purpose, in the order of the documents.
    pub const ALL: [Self; 5] =
        [Self::Service, Self::ServicePersonalisation, Self::Offers, Self::Occasions, Self::Safety];

    /// The purpose as the documents write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::ServicePersonalisation => "service-personalisation",
            Self::Offers => "offers",
            Self::Occasions => "occasions",
            Self::Safety => "safety",
        }
    }
}

/// Where a consent stands. Only `Given` allows anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    /// Asked, not yet answered.
    Requested,
    /// Given.
    Given,
    /// Asked and refused.
    Refused,
    /// Taken back (GDPR Art. 7(3)).
    Withdrawn,
    /// Ran out.
    Expired,
    /// Nobody knows: what an import finds without a record.
    Unknown,
}

/// One consent record, after ISO/IEC TS 27560.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// Where it stands.
    pub state: ConsentState,
    /// The day of this state; it holds from the start of the day in the house's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The last day on which it holds, through its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
    /// How it was expressed: "spoken at the desk".
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub how: Clean,
    /// The notice under which it was given.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub notice: Clean,
    /// What the customer gets for it, as they were told.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub benefit: Clean,
    /// Whether it was given explicitly, as Art. 9 asks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explicit: bool,
    /// On which channels the house may begin an encounter on the strength of it; none named, on none. Asked of `offers`
    /// alone (GDPR Art. 7; Directive 2002/58/EC Art. 13: unsolicited communications need consent for that way).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
}

/// The records that decide whether consent for this purpose stands, and their day: those of the latest day, and with them
/// those without one.
fn deciding(consents: &[Consent], purpose: Purpose) -> Option<(NaiveDate, impl Iterator<Item = &Consent> + Clone)> {
    let of_purpose = consents.iter().filter(move |consent| consent.purpose == purpose);
    let latest = of_purpose.clone().filter_map(|consent| consent.on).max()?;
    Some((latest, of_purpose.filter(move |consent| consent.on.is_none_or(|on| on == latest))))
}

/// Whether consent for this purpose stands: the latest record is a yes that is not over; among those of one day, every one.
#[must_use]
pub fn is_given(consents: &[Consent], purpose: Purpose, today: NaiveDate) -> bool {
    let holds = |consent: &Consent| {
        consent.state == ConsentState::Given && consent.expires.is_none_or(|expires| expires >= today)
    };
    deciding(consents, purpose).is_some_and(|(_, mut records)| records.all(holds))
}

/// The day on which consent for this purpose ends or ended: of a yes its last day, where it has one, and the day of any
/// record that came after it; of a refusal, a withdrawal or a mere question its own day (GDPR Art. 7(3)).
#[must_use]
pub fn ends_on(consents: &[Consent], purpose: Purpose) -> Option<NaiveDate> {
    let Some((latest, records)) = deciding(consents, purpose) else {
        return consents
            .iter()
            .filter(|consent| consent.purpose == purpose)
            .filter_map(|consent| consent.expires)
            .min();
    };
    if records.clone().any(|consent| consent.state != ConsentState::Given) {
        return Some(latest);
    }
    records.filter_map(|consent| consent.expires).min().or(Some(latest))
}
