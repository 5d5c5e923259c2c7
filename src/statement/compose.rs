//! From a customer's document and the customer's own lines of the trail to the statement.

use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};

use super::law::{Authority, Basis, rights};
use super::tongue::{Tongue, named, words};
use super::{ConsentRecord, Held, KeptFor, Look, Operating, Statement, TrailKept, What};
use crate::disclosure::{Policy, RECOGNITION};
use crate::domain::{
    Audience, Boundary, CategoryId, Channel, Clean, Consent, ConsentState, Customer, CustomerId, Item, Jurisdiction,
    Moment, Pronouns, Purpose, RoleId, Sensitivity, Source, Visits, Wish,
};
use crate::phrases::Phrases;
use crate::retention::{Kind, Leaving, Terms, customer_leaves, stands, text_leaves, visits_leave};

/// What the house says of itself.
#[derive(Clone, Debug, Default)]
pub struct Controller {
    /// Who answers for the data.
    pub name: Option<Clean>,
    /// How to reach whoever is responsible for data protection.
    pub data_protection_contact: Option<Clean>,
    /// Who outside the house gets any of it.
    pub recipients: Vec<Clean>,
    /// Under whose law.
    pub jurisdiction: Jurisdiction,
    /// After how long things leave.
    pub terms: Terms,
}

/// One of the customer's lines of the trail; who did it is left behind unless the house names its staff.
#[derive(Clone, Debug)]
pub struct Seen {
    /// When.
    pub at: DateTime<Utc>,
    /// Who, where the house names its staff (in principle it need not: CJEU C-579/21).
    pub who: Option<Clean>,
    /// In which role.
    pub role: Option<Clean>,
    /// What was done, by its id.
    pub act: Clean,
    /// What for.
    pub purpose: Purpose,
    /// Where.
    pub channel: Channel,
}

/// The statement of this customer at this moment; `seen` newest first.
#[must_use]
pub fn compose(
    customer: &Customer,
    seen: &[Seen],
    controller: Controller,
    policy: &Policy,
    at: Moment,
    tongue: Tongue,
) -> Statement {
    let jurisdiction = controller.jurisdiction;
    let terms = &controller.terms;
    let trail_days = terms.days(Kind::Trail);
    let words = words(&tongue.words);
    let kept = customer.restricted.is_some();
    let all_leaves = customer_leaves(customer, at.day(), terms);
    let whole =
        Whole { id: &customer.id, policy, jurisdiction, terms, kept, all_leaves, today: at.day(), words: &words };
    let items = customer.items.iter().enumerate().map(|(place, item)| whole.item(item, place));
    let visits = customer.visits.iter().map(|visits| whole.visits(visits));
    let wishes = customer.wish.iter().flat_map(|wish| whole.wish(wish));
    let pronouns = customer.pronouns.iter().flat_map(|pronouns| whole.pronouns(pronouns));
    let boundaries = customer.boundaries.iter().map(|boundary| whole.boundary(boundary));
    let held = items.chain(visits).chain(wishes).chain(pronouns).chain(boundaries).collect();
    Statement {
        format: 1,
        language: tongue.words,
        language_wanted: tongue.wanted,
        given_at: at.utc().to_rfc3339_opts(SecondsFormat::Secs, true),
        given_on: at.day(),
        customer: customer.id.clone(),
        jurisdiction,
        controller: controller.name,
        data_protection_contact: controller.data_protection_contact,
        operating: operating(customer, jurisdiction, &controller.terms),
        restricted: customer.restricted,
        objections: customer.objections.clone(),
        held,
        recipients: controller.recipients,
        trail: TrailKept { basis: Basis::Security.article(jurisdiction), days: trail_days },
        looked_at: seen.iter().map(|seen| look(seen, at, policy, &words)).collect(),
        rights: rights(jurisdiction).to_vec(),
        authority: Authority::under(jurisdiction),
    }
}

/// What is kept of a customer leaves at these terms.
const KEPT: [Kind; 8] = [
    Kind::Party,
    Kind::Stay,
    Kind::Order,
    Kind::Case,
    Kind::EndedConsent,
    Kind::Visits,
    Kind::ConsentRecord,
    Kind::Customer,
];

fn operating(customer: &Customer, jurisdiction: Jurisdiction, terms: &Terms) -> Operating {
    Operating {
        basis: Basis::Contract.article(jurisdiction),
        name: customer.name.clone(),
        gender: customer.gender,
        languages: customer.languages.clone(),
        contacts: customer.contacts.clone(),
        stays: customer.stays.clone(),
        orders: customer.orders.clone(),
        cases: customer.cases.clone(),
        kept: KEPT.into_iter().map(|kind| KeptFor { kind, days: terms.days(kind) }).collect(),
    }
}

fn look(seen: &Seen, at: Moment, policy: &Policy, words: &Phrases) -> Look {
    let local = Moment::new(seen.at, at.zone());
    let known = seen.role.as_ref().and_then(|role| policy.role(&RoleId(role.clone())));
    Look {
        at: seen.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        who: seen.who.clone(),
        day: local.day(),
        time: Clean::new(&local.local_time().format("%H:%M").to_string()),
        role_label: known
            .map(|role| {
                named(words, "role", role.id.0.as_str()).unwrap_or_else(|| role.label.get(words.interface()).clone())
            })
            .or_else(|| seen.role.clone()),
        role: seen.role.clone(),
        act: seen.act.clone(),
        purpose: seen.purpose,
        channel: seen.channel,
    }
}

/// What every part of a statement needs.
struct Whole<'a> {
    id: &'a CustomerId,
    policy: &'a Policy,
    jurisdiction: Jurisdiction,
    terms: &'a Terms,
    /// Whether nothing leaves, because the customer restricted it.
    kept: bool,
    /// When everything of the customer leaves.
    all_leaves: Option<Leaving>,
    today: NaiveDate,
    words: &'a Phrases,
}

impl Whole<'_> {
    fn item(&self, item: &Item, place: usize) -> Held {
        let own = item.id.map_or_else(|| format!("{}/item/{}", self.id, place + 1), |id| id.to_string());
        let shelf_life = self.policy.category(&item.category).map(|category| category.shelf_life_days);
        let explicit = item.sensitivity == Sensitivity::Health;
        let ask_again = |confirmed: NaiveDate| confirmed.checked_add_days(Days::new(u64::from(shelf_life?) + 1));
        Held {
            source: item.source,
            private_from: item.private_from.unwrap_or_else(|| self.policy.default_audience(&item.category)),
            confirmed_on: item.confirmed_on,
            // A need that keeps somebody safe never goes stale: see disclosure.
            ask_again_on: item.confirmed_on.filter(|_| !explicit).and_then(ask_again),
            since: since(&item.consents).into_iter().chain(item.confirmed_on).min(),
            ..self.on_consent(
                What::Item {
                    id: item.id,
                    category: item.category.clone(),
                    label: self.label(&item.category),
                    text: item.text.clone(),
                    sensitivity: item.sensitivity,
                },
                if explicit { Basis::ExplicitConsent } else { Basis::Consent },
                &item.consents,
                &own,
                text_leaves(item, self.today, self.terms, shelf_life),
            )
        }
    }

    /// The category's name; a house's own category has it in the languages of the interface alone.
    fn label(&self, category: &CategoryId) -> Clean {
        let own = named(self.words, "category", category.as_str());
        own.unwrap_or_else(|| self.policy.label(category, self.words.interface()))
    }

    fn visits(&self, visits: &Visits) -> Held {
        let default = || self.policy.default_audience(&CategoryId::new(RECOGNITION));
        let leaving = visits_leave(visits, self.today, self.terms);
        let what = What::Visits { first: visits.first, last: visits.last, count: visits.count };
        Held {
            source: Source::ServiceHistory,
            private_from: visits.private_from.unwrap_or_else(default),
            ..self.on_consent(what, Basis::Consent, &visits.consents, &format!("{}/visits", self.id), leaving)
        }
    }

    fn on_consent(&self, what: What, basis: Basis, consents: &[Consent], own: &str, leaving: Option<Leaving>) -> Held {
        let leaving = self.first(leaving, consents).filter(|_| !self.kept);
        Held {
            deleted_on: leaving.map(|leaving| leaving.day),
            deleted_by: leaving.map(|leaving| leaving.kind),
            since: since(consents),
            until: until(consents),
            consents: ConsentRecord::all(consents, own, self.id, self.today),
            ..self.told(what, basis, Audience::NOBODY)
        }
    }

    /// What is held longest leaves with the customer. Where neither a day nor a consent is known, the day of the import
    /// decides, which is not known here.
    fn first(&self, own: Option<Leaving>, consents: &[Consent]) -> Option<Leaving> {
        let known = own.is_some() || consents.iter().any(|consent| stands(consent, consents, self.today));
        let all = self.all_leaves.filter(|_| known);
        own.into_iter().chain(all).min_by_key(|leaving| leaving.day)
    }

    fn wish(&self, wish: &Wish) -> Vec<Held> {
        let audience = wish.private_from.unwrap_or(Audience::NOBODY);
        let forms = wish.forms.iter().map(|(language, text)| {
            let what = What::WishedForm { language: Clean::new(language).to_string(), text: text.clone() };
            self.told(what, Basis::Contract, audience)
        });
        let never = wish
            .never
            .iter()
            .map(|text| self.told(What::NeverForm { text: text.clone() }, Basis::Contract, Audience::NOBODY));
        forms.chain(never).collect()
    }

    fn pronouns(&self, pronouns: &Pronouns) -> Vec<Held> {
        let audience = pronouns.private_from.unwrap_or(Audience::NOBODY);
        let told = |(language, text): (&String, &Clean)| {
            let what = What::Pronouns { language: Clean::new(language).to_string(), text: text.clone() };
            self.told(what, Basis::Contract, audience)
        };
        pronouns.forms.iter().map(told).collect()
    }

    fn boundary(&self, boundary: &Boundary) -> Held {
        let category = CategoryId::new(boundary.about.as_str());
        let known = self.policy.category(&category).is_some();
        let about = if known { self.label(&category) } else { boundary.about.clone() };
        let about = Some(about).filter(|about| !about.is_empty());
        let what = What::Boundary { boundary: boundary.kind, about, when: boundary.when };
        self.told(what, Basis::Contract, boundary.audience())
    }

    fn told(&self, what: What, basis: Basis, private_from: Audience) -> Held {
        Held {
            what,
            basis: basis.article(self.jurisdiction),
            source: Source::ToldUs,
            private_from,
            since: None,
            confirmed_on: None,
            ask_again_on: None,
            until: None,
            deleted_on: None,
            deleted_by: None,
            consents: Vec::new(),
        }
    }
}

fn since(consents: &[Consent]) -> Option<NaiveDate> {
    consents.iter().filter(|consent| consent.state == ConsentState::Given).filter_map(|consent| consent.on).min()
}

/// The last day of the longest consent that nothing later took back; none where one has no end.
fn until(consents: &[Consent]) -> Option<NaiveDate> {
    let is_last = |consent: &&Consent| {
        let of_purpose = consents.iter().filter(|other| other.purpose == consent.purpose);
        of_purpose.max_by_key(|other| other.on).is_some_and(|last| last == *consent)
    };
    let standing = consents.iter().filter(is_last).filter(|consent| consent.state == ConsentState::Given);
    standing.map(|consent| consent.expires).collect::<Option<Vec<_>>>()?.into_iter().max()
}
