//! What in a policy file would loosen the policy that it is to tighten.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::check::{Check, under};
use super::grammar::{Words, fixed};
use crate::domain::{Audience, Bystander, CategoryId, Clean, Purpose, RoleId};

impl Check<'_> {
    /// What would loosen the policy.
    pub(super) fn loosening(&mut self, file: &DeTable<'_>) {
        for (key, days) in entries(file, "shelf_life_days") {
            let limit = self.policy.category(&CategoryId::new(key)).map(|category| category.shelf_life_days);
            let days_said = days.get_ref().as_integer().and_then(|days| days.as_str().parse::<u32>().ok());
            if let (Some(limit), Some(said)) = (limit, days_said)
                && said > limit
            {
                let path = under("shelf_life_days", key);
                self.fault("policy-longer-shelf-life", &days.span(), &path, &said.to_string(), &limit.to_string());
            }
        }
        for (key, audience) in entries(file, "private_from") {
            let Some(category) = self.policy.category(&CategoryId::new(key)) else { continue };
            let own = category.private_from;
            if !covers(audience_of(audience.get_ref()), own) {
                let limit = own.bystanders().filter_map(word_of).collect::<Vec<_>>().join(", ");
                self.fault("policy-narrower-audience", &audience.span(), &under("private_from", key), key, &limit);
            }
        }
        for notice in tables(file, "notice") {
            self.notice(notice);
        }
        self.role_labels(file);
    }

    fn notice(&mut self, notice: &Spanned<DeValue<'_>>) {
        let Some(id) = notice.get_ref().get("id") else { return };
        let Some(name) = id.get_ref().as_str() else { return };
        let Some(own) = self.policy.notice(name).cloned() else {
            let known: Vec<&str> = self.policy.notices().iter().map(|notice| notice.id.as_str()).collect();
            self.fault_in_word("policy-unknown-notice", &id.span(), "notice.id", name, &known);
            return;
        };
        let names = notice.get_ref().get("names").and_then(|names| names.get_ref().as_table());
        for (purpose, categories) in names.into_iter().flatten() {
            let Some(of) = Purpose::ALL.into_iter().find(|of| purpose_word(*of) == purpose.get_ref().as_ref()) else {
                continue;
            };
            for category in categories.get_ref().as_array().into_iter().flat_map(|list| list.iter()) {
                let Some(word) = category.get_ref().as_str() else { continue };
                if !own.covers(of, &CategoryId::new(word)) {
                    let path = under("notice.names", purpose.get_ref());
                    self.fault("policy-wider-notice", &category.span(), &path, word, name);
                }
            }
        }
    }

    /// A role of the house's own needs a name to show.
    fn role_labels(&mut self, file: &DeTable<'_>) {
        for role in tables(file, "role") {
            let id = role.get_ref().get("id").and_then(|id| id.get_ref().as_str());
            let known = id.is_some_and(|id| self.policy.knows_role(&RoleId(Clean::new(id))));
            if !known && role.get_ref().get("label").is_none() {
                self.fault("policy-missing-key", &role.span(), "role", "label", "");
            }
        }
    }
}

fn entries<'t, 'i>(file: &'t DeTable<'i>, key: &str) -> Vec<(&'t str, &'t Spanned<DeValue<'i>>)> {
    let table = file.get(key).and_then(|value| value.get_ref().as_table());
    table.into_iter().flatten().map(|(key, value)| (key.get_ref().as_ref(), value)).collect()
}

fn tables<'t, 'i>(file: &'t DeTable<'i>, key: &str) -> Vec<&'t Spanned<DeValue<'i>>> {
    let list = file.get(key).and_then(|value| value.get_ref().as_array());
    list.into_iter().flat_map(|list| list.iter()).collect()
}

fn audience_of(value: &DeValue<'_>) -> Audience {
    let words = value.as_array().into_iter().flat_map(|list| list.iter()).filter_map(|word| word.get_ref().as_str());
    Audience::of(words.filter_map(|word| Bystander::ALL.into_iter().find(|one| word_of(*one) == Some(word))))
}

fn covers(more: Audience, fewer: Audience) -> bool {
    more.names(Bystander::Any) || fewer.bystanders().all(|one| more.names(one))
}

fn word_of(bystander: Bystander) -> Option<&'static str> {
    fixed(Words::Bystander).get(bystander as usize).copied()
}

fn purpose_word(purpose: Purpose) -> &'static str {
    fixed(Words::Purpose).get(purpose as usize).copied().unwrap_or_default()
}
