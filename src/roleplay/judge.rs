//! Judging a line: by the remark room in the encounter as it really is, and by what the scene expects. No rule is written here.

use super::happening::Judged;
use super::{Expectation, Kind, Session};
use crate::disclosure::{Permissions, PublicPart, decide};
use crate::domain::{CategoryId, Clean, Customer, Encounter};
use crate::remark::{CutLine, Examination, House, Reach, RuleId, examine_for};

impl Judged {
    /// Whether something private was said aloud.
    #[must_use]
    pub fn leaks(&self) -> bool {
        self.examination.findings.iter().any(|finding| finding.rule == RuleId::Leak)
    }
}

/// What the remark room says of a line to this guest in this encounter. The whole customer is matched: nobody in a scene is a
/// real guest, and a line is judged by what it would have told those present.
#[must_use]
pub fn examined(line: &str, guest: &Customer, encounter: &Encounter, house: House<'_>) -> Examination {
    examine_for(line, None, Some(guest), encounter, Reach::Everything, house)
}

/// Whether something is withheld from somebody who is present, or from a stranger: then a line can leak.
#[must_use]
pub fn at_stake(guest: &Customer, encounter: &Encounter, house: House<'_>) -> bool {
    let public = PublicPart::of(guest, encounter, house.policy);
    let held_back = public.items.len() < guest.items.len()
        || public.orders.len() < guest.orders.len()
        || public.visits.is_some() != guest.visits.is_some()
        || public.boundaries.len() < guest.boundaries.len()
        || public.stays != guest.stays;
    let decisions = decide(&public, encounter, house.policy);
    held_back || decisions.iter().any(|one| !one.permissions.contains(Permissions::MENTION))
}

/// What of the guest staff may not even see in this encounter, in small letters: no line of the scene's own may spell it out.
#[must_use]
pub fn hidden(guest: &Customer, encounter: &Encounter, house: House<'_>) -> Vec<String> {
    let public = PublicPart::of(guest, encounter, house.policy);
    let decisions = decide(&public, encounter, house.policy);
    let seen =
        |text: &Clean| decisions.iter().any(|one| one.text == *text && one.permissions.contains(Permissions::SEE));
    let things = guest.items.iter().map(|item| &item.text).chain(guest.orders.iter().map(|order| &order.what));
    things.filter(|text| !text.is_empty() && !seen(text)).map(|text| text.as_str().to_lowercase()).collect()
}

/// Whether a text spells out one of these.
#[must_use]
pub fn spells_out(text: &Clean, hidden: &[String]) -> bool {
    let text = text.as_str().to_lowercase();
    hidden.iter().any(|thing| text.contains(thing))
}

impl Session {
    pub(super) fn judge(
        &self,
        line: &Clean,
        cut: Option<&CutLine<'_>>,
        choice: Option<usize>,
        asked: Option<CategoryId>,
        house: House<'_>,
    ) -> Judged {
        let language = self.attempt.language;
        let guest = self.scene.guest(language);
        let real = &self.stage.real;
        let examination = examined(line.as_str(), guest, real, house);
        let spoken = super::panel::advice(guest, real, house).spoken;
        let folded = line.as_str().to_lowercase();
        let addressed = spoken.iter().any(|form| folded.contains(&form.as_str().to_lowercase()));
        let (met, broken) = self.expected(cut, choice, asked.as_ref(), &examination);
        Judged {
            line: line.clone(),
            chosen: choice.is_some(),
            asked,
            at_stake: at_stake(guest, real, house),
            examination,
            addressed,
            met,
            broken,
            noticed: Vec::new(),
        }
    }

    /// The musts that a line meets, and the must-nots and too-cautious that it is, at this turn.
    fn expected(
        &self,
        cut: Option<&CutLine<'_>>,
        choice: Option<usize>,
        asked: Option<&CategoryId>,
        examination: &Examination,
    ) -> (Vec<Clean>, Vec<Clean>) {
        let language = self.attempt.language;
        let turn = self.turn();
        let chosen = choice.and_then(|place| turn?.choice.get(place));
        let here = |one: &Expectation| one.at.is_empty() || turn.is_some_and(|turn| one.at.contains(&turn.id));
        let is = |one: &Expectation| {
            chosen.is_some_and(|choice| choice.meets.contains(&one.id) || choice.breaks.contains(&one.id))
                || one.heard.as_ref().is_some_and(|heard| heard.heard_in(cut, language))
                || examination.findings.iter().any(|finding| one.found.contains(&finding.rule))
                || asked.is_some() && one.asked.as_ref() == asked
        };
        let (mut met, mut broken) = (Vec::new(), Vec::new());
        for (kind, one) in self.scene.expectations().filter(|(_, one)| here(one) && is(one)) {
            let list = if kind == Kind::Must { &mut met } else { &mut broken };
            list.push(one.id.clone());
        }
        (met, broken)
    }
}
