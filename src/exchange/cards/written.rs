//! What a contact card or a table cannot hold of a customer, so that whoever exports can be told.

use crate::domain::{Clean, Customer, PersonName};

/// The keys of this customer's document that a contact card has no place for, with how many of each there are.
#[must_use]
pub fn left_out(customer: &Customer) -> Vec<(&'static str, u64)> {
    let wish = customer.wish.as_ref();
    let counts = [
        ("stays", customer.stays.len()),
        ("orders", customer.orders.len()),
        ("cases", customer.cases.len()),
        ("visits", usize::from(customer.visits.is_some())),
        ("wish.forms", wish.map_or(0, |wish| wish.forms.len())),
        ("wish.never", wish.map_or(0, |wish| wish.never.len())),
        ("pronouns", private_pronouns(customer)),
        ("restricted", usize::from(customer.restricted.is_some())),
        ("objections", customer.objections.len()),
        ("boundaries", customer.boundaries.len()),
        ("items", customer.items.len()),
        (
            "consents",
            customer.items.iter().map(|item| item.consents.len()).sum::<usize>()
                + customer.visits.as_ref().map_or(0, |visits| visits.consents.len()),
        ),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| (key, count as u64)).collect()
}

/// The same for `JSContact`, which has no place for the language of a name, and says how its parts are said but not how
/// somebody is called who has none.
#[must_use]
pub fn left_out_of_jscontact(customer: &Customer) -> Vec<(&'static str, u64)> {
    let name = &customer.name;
    let mut left = left_out(customer);
    left.extend(name.language.is_some().then_some(("name.language", 1)));
    let parts = PersonName { known_as: Clean::default(), ..name.clone() };
    left.extend((!name.phonetic.is_empty() && full_name(&parts).is_empty()).then_some(("name.phonetic", 1)));
    left
}

/// A card cannot say that they are private, so they are left out of it.
fn private_pronouns(customer: &Customer) -> usize {
    customer.pronouns.as_ref().map_or(0, |one| one.forms.len()) - super::pronouns::public(customer).len()
}

/// The same for a row of a table, which of stays and orders holds numbers and days of arrival only, and of a
/// name not how it is said.
#[must_use]
pub fn left_out_of_table(customer: &Customer) -> Vec<(&'static str, u64)> {
    let mut left = left_out(customer);
    left.retain(|(key, _)| *key != "pronouns");
    let more = [
        ("pronouns", customer.pronouns.as_ref().map_or(0, |one| one.forms.len())),
        ("name.phonetic", usize::from(!customer.name.phonetic.is_empty())),
        ("name.language", usize::from(customer.name.language.is_some())),
    ];
    left.extend(more.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| (key, count as u64)));
    left
}

/// What a phonetic form says for each of these parts of the name; as a whole for the first, where the words do not
/// match the parts one by one.
pub(super) fn phonetic_of<'a>(phonetic: &'a Clean, parts: &[&Clean]) -> Vec<&'a str> {
    let filled = parts.iter().filter(|part| !part.is_empty()).count();
    let words: Vec<&str> = phonetic.as_str().split(' ').collect();
    let mut said = if words.len() == filled { words } else { vec![phonetic.as_str()] }.into_iter();
    parts.iter().map(|part| if part.is_empty() { "" } else { said.next().unwrap_or_default() }).collect()
}

/// The script of a phonetic form, as ISO 15924 names it.
pub(super) fn script_of(phonetic: &Clean) -> &'static str {
    use unicode_script::{Script, UnicodeScript as _};
    let known = |script: &Script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    phonetic.as_str().chars().map(|c| c.script()).find(known).unwrap_or(Script::Latin).short_name()
}

/// The name in one line, as it is read: title, given names, surnames, generation, credentials; of somebody without
/// these, what they go by.
pub(super) fn full_name(name: &PersonName) -> String {
    let parts =
        [&name.title, &name.given, &name.given2, &name.surname, &name.surname2, &name.generation, &name.credentials];
    let full = parts.into_iter().filter(|part| !part.is_empty()).map(Clean::as_str).collect::<Vec<_>>().join(" ");
    if full.is_empty() { name.known_as.to_string() } else { full }
}
