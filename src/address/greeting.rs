//! The greeting: by occasion, hour and region; neutral where the hour is unknown.

use super::Situation;
use super::convention::Convention;
use super::pattern::Slot;
use super::rule::GreetingRule;
use crate::domain::{Clean, Occasion};

/// The greeting with this form of address, or without one.
pub(super) fn greet(convention: &Convention, situation: &Situation, form: Option<&str>) -> Clean {
    let hello = hello(convention, situation).and_then(|rule| say(rule, form, None)).unwrap_or_default();
    let for_occasion = rule(convention, situation, Some(situation.occasion));
    let text = for_occasion.and_then(|rule| say(rule, form, Some(&hello))).unwrap_or(hello);
    Clean::new(&text)
}

/// The greeting to a group, around the group's own words.
pub(super) fn greet_group(convention: &Convention, situation: &Situation) -> Clean {
    if situation.occasion == Occasion::CallOut {
        return greet(convention, situation, None);
    }
    let hello = hello(convention, situation).and_then(|rule| say(rule, None, None)).unwrap_or_default();
    Clean::new(
        &convention
            .several
            .greeting
            .fill(|slot, _| (slot == Slot::Hello).then_some(hello.as_str()))
            .unwrap_or(hello.clone()),
    )
}

fn hello<'a>(convention: &'a Convention, situation: &Situation) -> Option<&'a GreetingRule> {
    rule(convention, situation, None)
}

fn rule<'a>(convention: &'a Convention, situation: &Situation, occasion: Option<Occasion>) -> Option<&'a GreetingRule> {
    convention.greeting.iter().find(|rule| {
        let at = |(from, until): (u32, u32)| situation.hour().is_some_and(|hour| (from..until).contains(&hour));
        let here = situation.language.region().is_some_and(|region| rule.regions.iter().any(|known| known == region));
        rule.occasion == occasion && rule.hours.is_none_or(at) && (rule.regions.is_empty() || here)
    })
}

fn say(rule: &GreetingRule, form: Option<&str>, hello: Option<&str>) -> Option<String> {
    let value = |slot, _| match slot {
        Slot::Form => form,
        Slot::Hello => hello,
        _ => None,
    };
    form.and(rule.named.as_ref()).and_then(|pattern| pattern.fill(value)).or_else(|| rule.nameless.fill(value))
}
