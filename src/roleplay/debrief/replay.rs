//! The replay: what happened, step by step, with the trainee's card as it stood then.

use super::evidence::Evidence;
use super::{Finding, Step};
use crate::card;
use crate::domain::Clean;
use crate::phrases::Argument;
use crate::remark::House;
use crate::roleplay::{DeskKey, Happening, Session, Speaker, Take, What, panel, view};

impl DeskKey {
    /// Its stable id, as documents and phrases (`desk-key-ID`) write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotAlone => "not-alone",
            Self::Alone => "alone",
            Self::Verified => "verified",
            Self::Blank => "blank",
            Self::Reasons => "reasons",
        }
    }
}

impl Session {
    /// The steps of the replay. A card is put together once for as long as it stays the same.
    pub(super) fn steps(&self, findings: &[(&Evidence, Finding)], house: House<'_>) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut standing = (None, Vec::new());
        for (at, one) in self.record.iter().enumerate() {
            let key = Some((one.shown.clone(), one.blank));
            if standing.0 != key {
                standing = (key, self.card_lines(one, house));
            }
            let about: Vec<Clean> =
                findings.iter().filter(|(by, _)| by.at == at).map(|(_, finding)| finding.id.clone()).collect();
            for (who, text) in self.told(one, house) {
                let findings = if who == Speaker::Trainee || about.is_empty() { about.clone() } else { Vec::new() };
                steps.push(Step {
                    turn: one.turn + 1,
                    after: one.after,
                    who,
                    text,
                    earlier_take: one.take == Take::Earlier,
                    card: standing.1.clone(),
                    findings,
                });
            }
        }
        steps
    }

    fn card_lines(&self, one: &Happening, house: House<'_>) -> Vec<Clean> {
        if one.blank {
            return Vec::new();
        }
        card::text(&panel::card(self.scene.guest(self.attempt.language), &one.shown, house), house.phrases)
    }

    /// What of a happening is told: the conversation, and what the trainee did without a word.
    fn told(&self, one: &Happening, house: House<'_>) -> Vec<(Speaker, Clean)> {
        let phrases = house.phrases;
        match &one.what {
            What::Key { key, .. } => vec![(Speaker::Trainee, phrases.text(&format!("desk-key-{}", key.id())))],
            What::Did { category, .. } => {
                let name = house.policy.category(category).map(|known| known.label.get(phrases.interface()).clone());
                let name = name.unwrap_or_else(|| Clean::new(category.as_str()));
                vec![(Speaker::Trainee, phrases.format("debrief-did", &[("what", Argument::Text(&name))]))]
            }
            What::Hint(hint) => {
                vec![(Speaker::Direction, phrases.format("debrief-hint", &[("hint", Argument::Text(hint))]))]
            }
            What::Repeat => vec![(Speaker::Direction, phrases.text("debrief-repeat"))],
            _ => view::lines(one, self.attempt.language).into_iter().map(|said| (said.who, said.text)).collect(),
        }
    }
}
