//! From a customer's document and the customer's own lines of the trail to the statement.

use chrono::{DateTime, Days, NaiveDate, SecondsFormat, Utc};

use super::law::{Authority, Basis, rights};
use super::{ConsentRecord, Held, KeptFor, Look, Operating, Statement, What};
use crate::disclosure::{Policy, RECOGNITION};
use crate::domain::{
    Audience, Boundary, CategoryId, Channel, Clean, Consent, ConsentState, Customer, CustomerId, Interface, Item,
    Jurisdiction, Language, Moment, Pronouns, Purpose, RoleId, Sensitivity, Source, Visits, Wish,
};
use crate::phrases::Phrases;
use crate::retention::{Kind, Terms};

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

/// The language of a statement, and the one that was wanted where the program has no words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// The language of its words; one for which there is a statement.
    pub words: Language,
    /// Wanted, and not to be had.
    pub wanted: Option<Language>,
}

/// The language asked for, else the first of the customer's that there is a statement in, else the `house`'s. Where nobody
/// knows which the customer would like, and where there is none in the house's, it is that of the `interface`.
#[must_use]
pub fn tongue(asked: Option<&Language>, customers: &[Language], house: &Language, interface: Interface) -> Tongue {
    let known = |language: &Language| {
        let tag = Phrases::statement_tags().find(|tag| *tag == language.primary());
        tag.and_then(|tag| tag.parse().ok())
    };
    let wanted = asked.map_or(customers, std::slice::from_ref);
    if let Some(words) = wanted.iter().find_map(known) {
        return Tongue { words, wanted: None };
    }
    let wanted = wanted.first().cloned();
    let words = wanted.as_ref().and_then(|_| known(house)).unwrap_or_else(|| Language::from(interface));
    Tongue { words, wanted }
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
    let words = words(&tongue.words);
    let whole = Whole { id: &customer.id, policy, jurisdiction, terms, today: at.day(), words: &words };
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
        looked_at: seen.iter().map(|seen| look(seen, at, policy, &words)).collect(),
        rights: rights(jurisdiction).to_vec(),
        authority: Authority::under(jurisdiction),
    }
}

/// The words of a statement in this language.
#[must_use]
pub fn words(language: &Language) -> Phrases {
    Phrases::for_customers(language).unwrap_or_else(|| Phrases::new(Interface::En))
}

/// The name of something in a customer's language that is none of the interface.
fn named(words: &Phrases, kind: &str, id: &str) -> Option<Clean> {
    let id = format!("statement-{kind}-{id}");
    words.has(&id).then(|| words.text(&id))
}

/// What is kept for the contract leaves at these terms.
const KEPT: [Kind; 5] = [Kind::Party, Kind::Stay, Kind::Order, Kind::Case, Kind::Customer];

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
            ask_again_on: item.confirmed_on.and_then(ask_again),
            since: since(&item.consents).into_iter().chain(item.confirmed_on).min(),
            deleted_on: self.deleted_on(item, shelf_life),
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
            )
        }
    }

    /// The category's name; a house's own category has it in the languages of the interface alone.
    fn label(&self, category: &CategoryId) -> Clean {
        let own = named(self.words, "category", category.as_str());
        own.unwrap_or_else(|| self.policy.label(category, self.words.interface()))
    }

    /// The earlier of the two days on which an item leaves: some time after its consent ends, or long after its shelf life.
    fn deleted_on(&self, item: &Item, shelf_life: Option<u32>) -> Option<NaiveDate> {
        let after = |day: NaiveDate, days: u32| day.checked_add_days(Days::new(u64::from(days) + 1));
        let ended = until(&item.consents).and_then(|last| after(last, self.terms.days(Kind::EndedConsent)));
        let stale = |confirmed| after(confirmed, shelf_life? + self.terms.days(Kind::StaleItem));
        let stale = item.confirmed_on.filter(|_| item.sensitivity != Sensitivity::Health).and_then(stale);
        ended.into_iter().chain(stale).min().filter(|_| !item.text.is_empty())
    }

    fn visits(&self, visits: &Visits) -> Held {
        let default = || self.policy.default_audience(&CategoryId::new(RECOGNITION));
        let what = What::Visits { first: visits.first, last: visits.last, count: visits.count };
        Held {
            source: Source::ServiceHistory,
            private_from: visits.private_from.unwrap_or_else(default),
            ..self.on_consent(what, Basis::Consent, &visits.consents, &format!("{}/visits", self.id))
        }
    }

    fn on_consent(&self, what: What, basis: Basis, consents: &[Consent], own: &str) -> Held {
        Held {
            since: since(consents),
            until: until(consents),
            consents: ConsentRecord::all(consents, own, self.id, self.today),
            ..self.told(what, basis, Audience::NOBODY)
        }
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
