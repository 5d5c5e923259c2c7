//! Unusual use of the store, for security only: off until the house has confirmed that staff were told of it. What is
//! unusual is data; a finding is a reason to ask, not a verdict.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::PeopleError;
use super::glass::reason_of;
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Clean, CustomerId, Moment, PersonName};
use crate::phrases::{Argument, Phrases};
use crate::store::{Act, Looked};

/// What is unusual. A rule that is left out is not looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "tactful unusual use")]
pub struct UnusualRules {
    /// How many days back.
    #[schemars(range(min = 1, max = 3660))]
    pub look_back_days: u32,
    /// Many cards in a short time.
    #[serde(default)]
    pub many_cards: Option<ManyCards>,
    /// The card of a customer with one's own surname.
    #[serde(default)]
    pub namesake: bool,
    /// Cards while the house is closed.
    #[serde(default)]
    pub out_of_hours: Option<Hours>,
    /// The card of a customer with a colleague's name.
    #[serde(default)]
    pub colleague: bool,
}

/// So many different customers in so many minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManyCards {
    /// How many customers.
    #[schemars(range(min = 2))]
    pub cards: usize,
    /// In how many minutes.
    #[schemars(range(min = 1, max = 1440))]
    pub minutes: u32,
}

/// When the house is open, by its own clock. It may close after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// From then on.
    #[serde(deserialize_with = "hour")]
    #[schemars(with = "String")]
    pub opens: NaiveTime,
    /// Until then.
    #[serde(deserialize_with = "hour")]
    #[schemars(with = "String")]
    pub closes: NaiveTime,
}

impl Hours {
    fn covers(self, time: NaiveTime) -> bool {
        if self.opens <= self.closes {
            self.opens <= time && time < self.closes
        } else {
            self.opens <= time || time < self.closes
        }
    }
}

fn hour<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(reader)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| serde::de::Error::custom("write a time as 06:00"))
}

/// One thing that is unusual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnusualFinding {
    /// The rule.
    pub rule: &'static str,
    /// Who.
    pub who: Clean,
    /// When it began, RFC 3339 in UTC.
    pub at: String,
    /// The customer's random token; none where it is about many.
    pub about: Option<Clean>,
    /// How many cards.
    pub cards: usize,
    /// In words.
    pub what: Clean,
}

/// The schema of the rules.
#[must_use]
pub fn unusual_schema() -> schemars::Schema {
    schemars::schema_for!(UnusualRules)
}

impl UnusualRules {
    /// The rules compiled in.
    #[must_use]
    pub fn built_in() -> Self {
        // A file that did not decode would look for nothing; a test decodes it.
        toml::from_str(include_str!("../../../data/unusual.toml")).unwrap_or_default()
    }

    fn of_file(path: &Path) -> Result<Self, DeskError> {
        let file = Clean::new(&path.to_string_lossy());
        let text = std::fs::read_to_string(path)
            .map_err(|error| DeskError::File { file: file.clone(), what: Clean::new(&error.to_string()) })?;
        toml::from_str(&text).map_err(|error| {
            let line =
                error.span().map_or(1, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
            DeskError::Faults { file, faults: vec![Clean::new(&format!("{line}: {}", error.message()))] }
        })
    }
}

impl Desk {
    /// What was unusual, oldest first. That it was looked for is in the trail, with the reason if one is given.
    ///
    /// # Errors
    /// Not this person's duty; the house has not confirmed that staff were informed; the rules have faults; the store
    /// cannot be read.
    pub fn unusual(&mut self, reason: Option<&str>) -> Result<Vec<UnusualFinding>, DeskError> {
        self.require(Duty::Audit)?;
        if self.store.house_notes()?.informed.is_none() {
            return Err(PeopleError::NotInformed.into());
        }
        let rules = match self.settings.people.unusual.clone() {
            Some(file) => UnusualRules::of_file(&file)?,
            None => UnusualRules::built_in(),
        };
        let entry = self.house_entry(Act::Audit);
        match reason {
            Some(reason) => self.store.append_with_reason(&entry, &reason_of(reason)?)?,
            None => self.store.append(&entry)?,
        }
        let since = self.now() - TimeDelta::days(i64::from(rules.look_back_days));
        let looks = self.store.looks_since(since)?;
        let mut found = Vec::new();
        if let Some(many) = rules.many_cards {
            found.extend(many_cards(many, &looks, &self.phrases));
        }
        if let Some(hours) = rules.out_of_hours {
            let closed = |look: &&Looked| !hours.covers(Moment::new(look.at, self.house.zone).local_time().time());
            found.extend(looks.iter().filter(closed).map(|look| one("out-of-hours", look, &self.phrases)));
        }
        if rules.namesake || rules.colleague {
            found.extend(self.known_to_staff(&rules, &looks)?);
        }
        found.sort_by(|a, b| (&a.at, a.rule, &a.who).cmp(&(&b.at, b.rule, &b.who)));
        Ok(found)
    }

    /// Cards of namesakes and colleagues; each pair of person and customer once.
    fn known_to_staff(&mut self, rules: &UnusualRules, looks: &[Looked]) -> Result<Vec<UnusualFinding>, DeskError> {
        let staff: Vec<Clean> = self.store.staff()?.into_iter().map(|one| one.name).collect();
        let mut names: BTreeMap<CustomerId, Option<PersonName>> = BTreeMap::new();
        let mut told = BTreeSet::new();
        let mut found = Vec::new();
        for look in looks {
            let Some(id) = &look.customer else { continue };
            if !told.insert((look.who.as_str(), id)) {
                continue;
            }
            if !names.contains_key(id) {
                let name = self.store.get(id)?.map(|stored| stored.customer.name);
                names.insert(id.clone(), name);
            }
            let Some(Some(name)) = names.get(id) else { continue };
            if rules.namesake && is_namesake(&look.who, name) {
                found.push(one("namesake", look, &self.phrases));
            }
            if rules.colleague && staff.iter().any(|other| *other != look.who && has_name_of(other, name)) {
                found.push(one("colleague", look, &self.phrases));
            }
        }
        Ok(found)
    }
}

fn many_cards(many: ManyCards, looks: &[Looked], phrases: &Phrases) -> Vec<UnusualFinding> {
    let window = TimeDelta::minutes(i64::from(many.minutes));
    let mut recent: BTreeMap<&str, VecDeque<&Looked>> = BTreeMap::new();
    let mut found = Vec::new();
    for look in looks.iter().filter(|look| look.act == Act::View) {
        let theirs = recent.entry(look.who.as_str()).or_default();
        theirs.push_back(look);
        while theirs.front().is_some_and(|first| look.at - first.at > window) {
            theirs.pop_front();
        }
        let customers: BTreeSet<&str> = theirs.iter().map(|look| look.token.as_str()).collect();
        if customers.len() >= many.cards {
            let cards = customers.len();
            if let Some(first) = theirs.front() {
                let finding = one("many-cards", first, phrases);
                let number = [("cards", Argument::Number(u64::try_from(cards).unwrap_or(u64::MAX)))];
                let what = phrases.format("unusual-many-cards", &number);
                found.push(UnusualFinding { about: None, cards, what, ..finding });
            }
            // What was told is not told again with every further card.
            theirs.clear();
        }
    }
    found
}

fn one(rule: &'static str, look: &Looked, phrases: &Phrases) -> UnusualFinding {
    UnusualFinding {
        rule,
        who: look.who.clone(),
        at: written(look.at),
        about: Some(look.token.clone()),
        cards: 1,
        what: phrases.text(match rule {
            "namesake" => "unusual-namesake",
            "colleague" => "unusual-colleague",
            _ => "unusual-out-of-hours",
        }),
    }
}

fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// Whether the last word of a member's name of two words or more is the customer's surname.
fn is_namesake(who: &Clean, name: &PersonName) -> bool {
    let words: Vec<&str> = who.as_str().split_whitespace().collect();
    let own = words.last().filter(|_| words.len() > 1).map(|word| root(word));
    own.is_some_and(|own| [&name.surname, &name.surname2].into_iter().any(|surname| root(surname.as_str()) == own))
}

/// Whether a customer has both names of a colleague.
fn has_name_of(colleague: &Clean, name: &PersonName) -> bool {
    let given = |word: &str| !name.given.is_empty() && word.to_lowercase() == name.given.as_str().to_lowercase();
    is_namesake(colleague, name) && colleague.as_str().split_whitespace().any(given)
}

/// A surname without its ending of gender, in small letters: Ковальський and Ковальська, Novák and Nováková are one family.
fn root(surname: &str) -> String {
    let small = surname.trim().to_lowercase();
    let without = small.strip_suffix("ová").unwrap_or(&small);
    let root = without.trim_end_matches(['а', 'я', 'й', 'и', 'і', 'ї', 'ь', 'a', 'y', 'i', 'á', 'ý']);
    if root.chars().count() < 3 { small } else { root.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_compiled_in_decode() {
        let rules: UnusualRules = toml::from_str(include_str!("../../../data/unusual.toml")).expect("data decodes");
        assert_eq!(rules, UnusualRules::built_in());
        assert!(rules.many_cards.is_some() && rules.out_of_hours.is_some() && rules.namesake && rules.colleague);
    }

    #[test]
    fn a_family_is_known_by_its_surname_whatever_the_gender() {
        let name = |given: &str, surname: &str| PersonName {
            given: Clean::new(given),
            surname: Clean::new(surname),
            ..PersonName::default()
        };
        for (who, surname, same) in [
            ("Олена Ковальська", "Ковальський", true),
            ("Olena Kovalska", "Kovalsky", true),
            ("Petr Novák", "Nováková", true),
            ("Олена", "Олена", false),
            ("Олена Шевченко", "Шевчук", false),
        ] {
            assert_eq!(is_namesake(&Clean::new(who), &name("Іван", surname)), same, "{who} {surname}");
        }
        assert!(has_name_of(&Clean::new("Олена Ковальська"), &name("Олена", "Ковальська")));
        assert!(!has_name_of(&Clean::new("Олена Ковальська"), &name("Іван", "Ковальський")));
    }

    #[test]
    fn a_house_may_close_after_midnight() {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        let bar = Hours { opens: time("17:00"), closes: time("02:00") };
        assert!(bar.covers(time("01:59")) && bar.covers(time("17:00")));
        assert!(!bar.covers(time("02:00")) && !bar.covers(time("12:00")));
    }
}
