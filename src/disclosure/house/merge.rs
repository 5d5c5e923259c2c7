//! Merging a house policy into another: the stricter of both, whatever the file says.

use super::{HousePolicy, HouseRole};
use crate::disclosure::{Notice, Policy, Role};
use crate::domain::{Clean, Localised};

impl Policy {
    /// This policy tightened by `house`. Nothing in `house` can loosen it: shelf lives take the shorter, audiences and
    /// removals add up, notices cover what both name. Where
    /// houses differ in wording alone, whoever said it first is heard.
    #[must_use]
    pub fn merge(mut self, house: HousePolicy) -> Self {
        for category in &mut self.categories {
            if let Some(days) = house.shelf_life_days.get(&category.id) {
                category.shelf_life_days = category.shelf_life_days.min(*days);
            }
            if let Some(audience) = house.private_from.get(&category.id) {
                category.private_from = category.private_from.union(*audience);
            }
        }
        for role in house.role {
            self.narrow_role(role);
        }
        for notice in &house.notice {
            self.notices.iter_mut().filter(|own| own.id == notice.id).for_each(|own| narrow_notice(own, notice));
        }
        add(&mut self.restricts, house.restrict);
        add(&mut self.standing, house.standing);
        add(&mut self.verification, house.verification);
        add(&mut self.conduct, house.conduct);
        self.wordings.confirm_stays = self.wordings.confirm_stays.or(house.switches.confirm_stays);
        self.wordings.name_use = self.wordings.name_use.or(house.switches.name_use);
        self.limits = self.limits.and(house.limits);
        self
    }

    fn narrow_role(&mut self, narrower: HouseRole) {
        if let Some(role) = self.roles.iter_mut().find(|role| role.id == narrower.id) {
            role.removes.extend(narrower.removes);
            role.may.retain(|duty| !narrower.may_not.contains(duty));
        } else {
            let id: &Clean = &narrower.id.0;
            let label = narrower.label.unwrap_or_else(|| Localised { uk: id.clone(), en: id.clone() });
            let mut may = self.house_role_may.clone();
            may.retain(|duty| !narrower.may_not.contains(duty));
            self.roles.push(Role { id: narrower.id, label, removes: narrower.removes, may });
        }
    }
}

/// The same rule in two files is one rule.
fn add<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

fn narrow_notice(own: &mut Notice, house: &Notice) {
    for (purpose, categories) in &mut own.names {
        categories.retain(|category| house.covers(*purpose, category));
    }
}
