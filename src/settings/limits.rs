//! What the house decided for every desk holds over the settings of one: the stricter of both.

use super::Settings;
use crate::disclosure::{Limits, Stricter};

impl Settings {
    /// These settings, no looser than the house's limits.
    #[must_use]
    pub fn within(mut self, limits: &Limits) -> Self {
        let Limits {
            presence_minutes,
            list_seconds,
            blank_minutes,
            lock_minutes,
            reasons_seconds,
            consent_days,
            verify_tries,
            closed_case_days,
            ask_again_days,
            child_age,
        } = *limits;
        for (value, limit) in [
            (&mut self.presence_minutes, presence_minutes),
            (&mut self.list_seconds, list_seconds),
            (&mut self.blank_minutes, blank_minutes),
            (&mut self.people.lock_minutes, lock_minutes),
            (&mut self.reasons_seconds, reasons_seconds),
            (&mut self.consent_days, consent_days),
            (&mut self.verify_tries, verify_tries),
            (&mut self.closed_case_days, closed_case_days),
        ] {
            *value = Stricter::Less.of(*value, limit);
        }
        for (value, limit) in [(&mut self.ask_again_days, ask_again_days), (&mut self.child_age, child_age)] {
            *value = Stricter::More.of(*value, limit);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Allowed, Key};

    #[test]
    fn a_limit_has_the_name_and_the_range_of_its_setting() {
        for (name, least, most) in Limits::RANGES {
            let key = Key::named(name).expect(name);
            assert_eq!(key.allowed(), Allowed::Range(least, most), "{name}");
        }
    }

    #[test]
    fn a_desk_may_be_stricter_than_its_house_and_never_looser() {
        let limits =
            Limits { presence_minutes: Some(3), child_age: Some(18), lock_minutes: Some(9), ..Limits::default() };
        let own = Settings { presence_minutes: 60, child_age: 13, ..Settings::default() };
        let held = own.within(&limits);
        assert_eq!((held.presence_minutes, held.child_age, held.people.lock_minutes), (3, 18, 9));
        let stricter = Settings { presence_minutes: 1, ..Settings::default() }.within(&limits);
        assert_eq!(stricter.presence_minutes, 1);
    }
}
