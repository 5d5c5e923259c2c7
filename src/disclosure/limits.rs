//! Numbers that a house sets for every desk: what a desk's own settings say can only be stricter.

use serde::Deserialize;

/// The house's limits; absent leaves it to the settings of each desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// After how many minutes at most it is unknown again who is present.
    #[schemars(range(min = 1, max = 60))]
    pub presence_minutes: Option<u32>,
    /// After how many seconds at most a list of names is hidden.
    #[schemars(range(min = 5, max = 600))]
    pub list_seconds: Option<u32>,
    /// After how many idle minutes at most the screen goes blank.
    #[schemars(range(min = 1, max = 60))]
    pub blank_minutes: Option<u32>,
    /// After how many idle minutes at most a desk with staff locks.
    #[schemars(range(min = 1, max = 240))]
    pub lock_minutes: Option<u32>,
    /// After how many seconds at most opened reasons close.
    #[schemars(range(min = 5, max = 600))]
    pub reasons_seconds: Option<u32>,
    /// For how many days at most a consent noted at the desk holds.
    #[schemars(range(min = 1, max = 3650))]
    pub consent_days: Option<u32>,
    /// How many times at most in one encounter a caller may answer the questions.
    #[schemars(range(min = 1, max = 10))]
    pub verify_tries: Option<u32>,
    /// For how many days at most a closed case is kept.
    #[schemars(range(min = 1, max = 365))]
    pub closed_case_days: Option<u32>,
    /// For how many days at least nobody asks again about what a customer did not want noted.
    #[schemars(range(min = 30, max = 3650))]
    pub ask_again_days: Option<u32>,
    /// Below which age, or a higher one, nothing is noted of a person.
    #[schemars(range(min = 13, max = 18))]
    pub child_age: Option<u32>,
}

/// Which way a number is stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stricter {
    /// The smaller one.
    Less,
    /// The greater one.
    More,
}

impl Stricter {
    /// The stricter of a value and a limit.
    #[must_use]
    pub fn of(self, value: u32, limit: Option<u32>) -> u32 {
        match (self, limit) {
            (_, None) => value,
            (Self::Less, Some(limit)) => value.min(limit),
            (Self::More, Some(limit)) => value.max(limit),
        }
    }
}

impl Limits {
    /// What each limit may be: the range of the setting of the same name, both ends included.
    pub const RANGES: [(&'static str, u32, u32); 10] = [
        ("presence_minutes", 1, 60),
        ("list_seconds", 5, 600),
        ("blank_minutes", 1, 60),
        ("lock_minutes", 1, 240),
        ("reasons_seconds", 5, 600),
        ("consent_days", 1, 3650),
        ("verify_tries", 1, 10),
        ("closed_case_days", 1, 365),
        ("ask_again_days", 30, 3650),
        ("child_age", 13, 18),
    ];

    /// These limits and the others, the stricter of both.
    #[must_use]
    pub fn and(mut self, mut other: Self) -> Self {
        for ((own, way), (other, _)) in self.numbers().into_iter().zip(other.numbers()) {
            *own = match *own {
                Some(value) => Some(way.of(value, *other)),
                None => *other,
            };
        }
        self
    }

    fn numbers(&mut self) -> [(&mut Option<u32>, Stricter); 10] {
        [
            (&mut self.presence_minutes, Stricter::Less),
            (&mut self.list_seconds, Stricter::Less),
            (&mut self.blank_minutes, Stricter::Less),
            (&mut self.lock_minutes, Stricter::Less),
            (&mut self.reasons_seconds, Stricter::Less),
            (&mut self.consent_days, Stricter::Less),
            (&mut self.verify_tries, Stricter::Less),
            (&mut self.closed_case_days, Stricter::Less),
            (&mut self.ask_again_days, Stricter::More),
            (&mut self.child_age, Stricter::More),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_limits_the_stricter_holds_whichever_comes_first() {
        let one = Limits { presence_minutes: Some(3), child_age: Some(16), ..Limits::default() };
        let other =
            Limits { presence_minutes: Some(5), child_age: Some(18), list_seconds: Some(9), ..Limits::default() };
        let both =
            Limits { presence_minutes: Some(3), child_age: Some(18), list_seconds: Some(9), ..Limits::default() };
        assert_eq!(one.and(other), both);
        assert_eq!(other.and(one), both);
    }
}
