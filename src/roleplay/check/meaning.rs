//! Faults of meaning: a scene that can be read and would still teach wrongly, or nothing.

use super::Found;
use super::reach::standings;
use crate::disclosure::{Decision, Permissions, PublicPart, decide};
use crate::domain::{Audience, Clean, Customer, Encounter, Interface, Language};
use crate::remark::{CutLine, House};
use crate::roleplay::{Expectation, Kind, Scenario, judge};

/// Every fault of meaning.
pub fn meaning(scene: &Scenario, house: House<'_>) -> Vec<Found> {
    let standings = standings(scene);
    let mut found = Vec::new();
    for language in Interface::ALL {
        model_lines(scene, language, &standings, house, &mut found);
        shown(scene, language, &standings, house, &mut found);
    }
    never_at_risk(scene, &standings, house, &mut found);
    categories(scene, house, &mut found);
    found
}

/// A model line that itself has a finding, in an encounter in which it can come; or that is itself what must not happen; and a
/// must that no model line says.
fn model_lines(
    scene: &Scenario,
    language: Interface,
    standings: &[(usize, Encounter)],
    house: House<'_>,
    found: &mut Vec<Found>,
) {
    let guest = scene.guest(language);
    let tag = Language::from(language);
    let heard = |one: &Expectation, line: &Clean| {
        let cut = CutLine::new(line.as_str(), &tag, house.remarks);
        one.heard.as_ref().is_some_and(|all| all.heard_in(cut.as_ref(), language))
    };
    for (at, turn) in scene.turn.iter().enumerate() {
        for (place, model) in turn.model.iter().enumerate() {
            let line = model.get(language);
            let path = || format!("turn.{at}.model.{place}.{}", language.tag());
            for (_, here) in standings.iter().filter(|(standing, _)| *standing == at) {
                let here = Encounter { language: Some(tag.clone()), ..here.clone() };
                let examination = judge::examined(line.as_str(), guest, &here, house);
                for finding in examination.findings {
                    let why = house.phrases.text(&finding.why);
                    found.push(
                        Found::new(path(), "scene-model-finding").word(finding.text.as_str()).limit(why.as_str()),
                    );
                }
            }
            let wrong = scene.expectations().filter(|(kind, one)| *kind != Kind::Must && is_at(one, &turn.id));
            for (_, one) in wrong.filter(|(_, one)| heard(one, line)) {
                found.push(Found::new(path(), "scene-model-breaks").word(one.id.as_str()));
            }
        }
    }
    for (at, one) in scene.must.iter().enumerate().filter(|(_, one)| one.heard.is_some()) {
        let here = scene.turn.iter().filter(|turn| is_at(one, &turn.id));
        if !here.flat_map(|turn| &turn.model).any(|model| heard(one, model.get(language))) {
            let path = format!("must.{at}.heard.{}", language.tag());
            found.push(Found::new(path, "scene-must-unsaid").word(one.id.as_str()));
        }
    }
}

/// A choice or a hint that spells out, on the trainee's screen, what the company that is there forbids: a wrong line may point at
/// it, never show it whole.
fn shown(
    scene: &Scenario,
    language: Interface,
    standings: &[(usize, Encounter)],
    house: House<'_>,
    found: &mut Vec<Found>,
) {
    let guest = scene.guest(language);
    for (at, here) in standings {
        let Some(turn) = scene.turn.get(*at) else { continue };
        let hidden = judge::hidden(guest, here, house);
        let choices = turn.choice.iter().enumerate().map(|(on, one)| (format!("turn.{at}.choice.{on}.say"), &one.say));
        let hint = turn.hint.iter().map(|hint| (format!("turn.{at}.hint"), hint));
        for (path, text) in choices.chain(hint) {
            let line = text.get(language).as_str().to_lowercase();
            for thing in hidden.iter().filter(|thing| line.contains(*thing)) {
                found.push(Found::new(format!("{path}.{}", language.tag()), "scene-shows-hidden").word(thing));
            }
        }
    }
}

fn is_at(one: &Expectation, turn: &Clean) -> bool {
    one.at.is_empty() || one.at.contains(turn)
}

/// Something private that may be said, or has no one to be kept from, wherever the scene stands.
fn never_at_risk(scene: &Scenario, standings: &[(usize, Encounter)], house: House<'_>, found: &mut Vec<Found>) {
    let language = Interface::Uk;
    let guest = scene.guest(language);
    let by_key = scene.event.iter().flat_map(|event| standings.iter().map(move |(_, here)| event.applied(here)));
    let everywhere: Vec<Encounter> = standings.iter().map(|(_, here)| here.clone()).chain(by_key).collect();
    let sayable: Vec<Vec<Clean>> = everywhere.iter().map(|here| sayable(guest, here, house)).collect();
    let withheld = |text: &Clean| sayable.iter().any(|said| !said.contains(text));
    for (at, item) in guest.items.iter().enumerate() {
        let audience = item.private_from.unwrap_or_else(|| house.policy.default_audience(&item.category));
        if audience != Audience::NOBODY && !withheld(&item.text) {
            let path = format!("customer.items.{at}");
            found.push(Found::new(path, "scene-never-at-risk").word(item.text.as_str()));
        }
    }
    for (at, order) in guest.orders.iter().enumerate() {
        let private = order.private_from.is_some_and(|audience| audience != Audience::NOBODY);
        if private && !withheld(&order.what) {
            let path = format!("customer.orders.{at}");
            found.push(Found::new(path, "scene-never-at-risk").word(order.what.as_str()));
        }
    }
}

/// The texts that may be said in this encounter.
fn sayable(guest: &Customer, here: &Encounter, house: House<'_>) -> Vec<Clean> {
    let public = PublicPart::of(guest, here, house.policy);
    let said = |one: &&Decision| one.permissions.contains(Permissions::MENTION);
    decide(&public, here, house.policy).iter().filter(said).map(|one| one.text.clone()).collect()
}

/// Categories that the house does not have.
fn categories(scene: &Scenario, house: House<'_>, found: &mut Vec<Found>) {
    let known: Vec<&str> =
        house.policy.categories().iter().filter(|one| !one.derived).map(|one| one.id.as_str()).collect();
    for (at, item) in scene.guest(Interface::Uk).items.iter().enumerate() {
        if !known.contains(&item.category.as_str()) {
            let path = format!("customer.items.{at}.category");
            found.push(
                Found::new(path, "scene-unknown-word").word(item.category.as_str()).none_of(known.iter().copied()),
            );
        }
    }
}
