//! Merging a house policy into another: the stricter of both, whatever the file says.

use super::{HousePolicy, HouseRole};
use crate::disclosure::{Notice, Policy, Role};
use crate::domain::{Clean, Localised};

impl Policy {
    /// This policy tightened by `house`. Nothing in `house` can loosen it: shelf lives take the shorter, audiences and
    /// removals add up, notices cover what both name.
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
        self.restricts.extend(house.restrict);
        self.standing.extend(house.standing);
        self.verification.extend(house.verification);
        self.conduct.extend(house.conduct);
        self.switches.confirm_stays = house.switches.confirm_stays.unwrap_or(self.switches.confirm_stays);
        self.switches.name_use = house.switches.name_use.unwrap_or(self.switches.name_use);
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

fn narrow_notice(own: &mut Notice, house: &Notice) {
    for (purpose, categories) in &mut own.names {
        categories.retain(|category| house.covers(*purpose, category));
    }
}
