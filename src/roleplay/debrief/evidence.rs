//! Evidence: each moment that speaks for or against a competency. What nobody can judge is no evidence.

use crate::domain::Clean;
use crate::remark::{Certainty, Heard, RuleId, Verdict};
use crate::roleplay::{Competency, Expectation, Happening, Judged, Kind, Mark, Noticed, Session, Take, What};

/// What a piece of evidence rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The remark room's finding at this place of the line's findings.
    Remark(usize),
    /// An expectation of the scene, by id.
    Expected(Clean),
    /// A must that did not happen, by id.
    Missing(Clean),
    /// A change of company, by the event's id.
    Noticing(Clean, Noticed),
    /// A line in which nothing is wrong of this kind.
    CleanLine,
}

/// A moment that speaks for or against a competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The competency.
    pub competency: Competency,
    /// For or against.
    pub good: bool,
    /// How sure.
    pub certainty: Certainty,
    /// What it rests on.
    pub ground: Ground,
    /// The place of the happening in the record.
    pub at: usize,
}

/// All evidence of a session in the order of the record; earlier takes too.
pub fn evidence(session: &Session) -> Vec<Evidence> {
    let mut gathered = Gathered { session, all: Vec::new() };
    for (at, one) in session.record.iter().enumerate() {
        gathered.happening(at, one);
    }
    gathered.missing();
    gathered.all
}

struct Gathered<'a> {
    session: &'a Session,
    all: Vec<Evidence>,
}

impl Gathered<'_> {
    fn note(&mut self, competency: Competency, good: bool, certainty: Certainty, ground: Ground, at: usize) {
        self.all.push(Evidence { competency, good, certainty, ground, at });
    }

    fn happening(&mut self, at: usize, one: &Happening) {
        match &one.what {
            What::Line(line) => self.line(at, line),
            What::Key { met, broken, .. } | What::Did { met, broken, .. } => {
                self.expected(at, met, true);
                self.expected(at, broken, false);
            }
            What::Mark { mark, about: Some(about) } => {
                let Some((kind, _)) = self.session.scene.expectation(about.as_str()) else { return };
                let good = matches!(mark, Mark::Must | Mark::Good) && kind == Kind::Must;
                if good || kind != Kind::Must && matches!(mark, Mark::MustNot | Mark::TooCautious) {
                    self.expected(at, std::slice::from_ref(about), good);
                }
            }
            _ => {}
        }
    }

    fn line(&mut self, at: usize, line: &Judged) {
        let findings = &line.examination.findings;
        for (place, finding) in findings.iter().enumerate() {
            let competency = Competency::of_rule(finding.rule);
            self.note(competency, false, finding.certainty, Ground::Remark(place), at);
        }
        let none = |rules: &[RuleId]| findings.iter().all(|finding| !rules.contains(&finding.rule));
        let judged = line.examination.verdict != Verdict::CannotTell;
        let said = matches!(line.examination.register, Heard::V | Heard::T);
        for (holds, competency, rules) in [
            (said, Competency::Register, &[RuleId::Register][..]),
            (line.addressed, Competency::Address, &[RuleId::Familiarity]),
            (line.at_stake, Competency::Discretion, &[RuleId::Leak, RuleId::Presumption]),
        ] {
            if holds && judged && none(rules) {
                self.note(competency, true, Certainty::Certain, Ground::CleanLine, at);
            }
        }
        for (event, noticed) in &line.noticed {
            let good = *noticed != Noticed::Missed;
            let ground = Ground::Noticing(event.clone(), *noticed);
            self.note(Competency::Noticing, good, Certainty::Certain, ground, at);
        }
        self.expected(at, &line.met, true);
        // What the remark room found is not found twice.
        let by_finding = |one: &Expectation| findings.iter().any(|finding| one.found.contains(&finding.rule));
        let scene = self.session.scene.clone();
        let broken: Vec<Clean> = line
            .broken
            .iter()
            .filter(|id| scene.expectation(id.as_str()).is_some_and(|(_, one)| !by_finding(one)))
            .cloned()
            .collect();
        self.expected(at, &broken, false);
    }

    /// Expectations that happened: each must counts once, however often it is done.
    fn expected(&mut self, at: usize, ids: &[Clean], good: bool) {
        for id in ids {
            let Some((_, one)) = self.session.scene.expectation(id.as_str()) else { continue };
            let ground = Ground::Expected(id.clone());
            let counts =
                |known: &Evidence| known.ground == ground && self.session.take_of(known.at) == self.session.take_of(at);
            if !good || !self.all.iter().any(counts) {
                self.note(one.goal, good, Certainty::Certain, ground, at);
            }
        }
    }

    /// Musts that certainly did not happen: done by a key or an act and not done, or answered by chosen lines alone.
    fn missing(&mut self) {
        let scene = self.session.scene.clone();
        for one in &scene.must {
            if let Some(at) = self.session.chance_of(one).filter(|_| !self.session.is_met(one))
                && self.session.is_certain_to_show(one)
            {
                self.note(one.goal, false, Certainty::Certain, Ground::Missing(one.id.clone()), at);
            }
        }
    }
}

impl Session {
    /// Whether what is at this place of the record still counts.
    pub(super) fn take_of(&self, at: usize) -> Take {
        self.record.get(at).map_or(Take::Last, |one| one.take)
    }

    fn counted(&self) -> impl Iterator<Item = (usize, &Happening)> {
        self.record.iter().enumerate().filter(|(_, one)| one.take == Take::Last)
    }

    /// Whether a must was met, or marked as met.
    pub(super) fn is_met(&self, must: &Expectation) -> bool {
        self.counted().any(|(_, one)| match &one.what {
            What::Line(line) => line.met.contains(&must.id),
            What::Key { met, .. } | What::Did { met, .. } => met.contains(&must.id),
            What::Mark { mark: Mark::Must | Mark::Good, about: Some(about) } => *about == must.id,
            _ => false,
        })
    }

    /// Where the last chance to meet this must lies in the record; none where the scene never came to its turns.
    pub(super) fn chance_of(&self, must: &Expectation) -> Option<usize> {
        let here = |one: &Happening| {
            let turn = self.scene.turn.get(one.turn).map(|turn| &turn.id);
            must.at.is_empty() || turn.is_some_and(|turn| must.at.contains(turn))
        };
        let lines = self.counted().filter(|(_, one)| here(one) && matches!(one.what, What::Line(_)));
        lines.map(|(at, _)| at).last()
    }

    /// Whether it would certainly have shown, had this must been met: an act of which the program knows, or turns that were
    /// answered by chosen lines alone. A free line may say it in words that nobody foresaw.
    pub(super) fn is_certain_to_show(&self, must: &Expectation) -> bool {
        let act = must.key.is_some() || must.did.is_some();
        let by_words = must.heard.is_some() || must.asked.is_some();
        let chosen = |one: &Happening| match &one.what {
            What::Line(line) => {
                let turn = self.scene.turn.get(one.turn);
                let here = turn.is_some_and(|turn| must.at.is_empty() || must.at.contains(&turn.id));
                !here
                    || line.chosen
                        && turn.is_some_and(|turn| turn.choice.iter().any(|one| one.meets.contains(&must.id)))
            }
            _ => true,
        };
        act && !by_words || self.counted().all(|(_, one)| chosen(one))
    }
}
