//! Scores of the scene's goals, strengths, things to change, and what goes to the trainer.

use super::evidence::{Evidence, Ground};
use super::{Finding, GoalScore, Scorer, Strength, Unjudged};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::remark::{Certainty, Verdict};
use crate::roleplay::{Competency, Input, Mark, Noticed, Session, Take, What};

/// Strengths and things to change that one debrief names: more cannot be kept in mind.
const FEW: usize = 2;

impl Session {
    /// The scene's goals with their scores. A finding that was overruled counts neither way; a likely one counts half.
    pub(super) fn goals(&self, evidence: &[Evidence], findings: &[(&Evidence, Finding)]) -> Vec<GoalScore> {
        let goals = self.scene.goals.iter().map(|goal| {
            let counts = |one: &&Evidence| {
                let overruled = findings.iter().any(|(by, finding)| *by == *one && finding.overruled.is_some());
                one.competency == *goal && self.take_of(one.at) == Take::Last && !overruled
            };
            let (mut good, mut all, mut judged) = (0_u32, 0_u32, 0_u32);
            for one in evidence.iter().filter(counts) {
                let weight = if one.certainty == Certainty::Certain { 2 } else { 1 };
                all += weight;
                good += if one.good { weight } else { 0 };
                judged += 1;
            }
            let program = (all > 0).then(|| u8::try_from((good * 100 + all / 2) / all).unwrap_or(100));
            let trainer = self.trainers_score(*goal);
            GoalScore {
                competency: *goal,
                points: trainer.or(program),
                judged,
                by: if trainer.is_some() { Scorer::Trainer } else { Scorer::Program },
            }
        });
        goals.collect()
    }

    fn trainers_score(&self, goal: Competency) -> Option<u8> {
        self.attempt.log.iter().rev().find_map(|timed| match timed.input {
            Input::Score { goal: scored, points } if scored == goal => Some(points.min(100)),
            _ => None,
        })
    }

    /// At most two things that went well, of different kinds: moments the trainer marked, then what the scene asked for, then
    /// what the rules of the desk heard.
    pub(super) fn strengths(&self, evidence: &[Evidence], phrases: &Phrases) -> Vec<Strength> {
        let mut strengths: Vec<(u8, Strength)> = self.marked_good(phrases);
        for one in evidence.iter().filter(|one| one.good && self.take_of(one.at) == Take::Last) {
            let Some(at) = self.record.get(one.at) else { continue };
            let (rank, what) = match &one.ground {
                Ground::Expected(id) => {
                    let Some((_, expected)) = self.scene.expectation(id.as_str()) else { continue };
                    (1, expected.what.get(phrases.interface()).clone())
                }
                Ground::Noticing(event, noticed) => {
                    let Some(event) = self.scene.event_of(event.as_str()) else { continue };
                    let does = [("event", Argument::Text(event.does.get(phrases.interface())))];
                    let by_key = *noticed == Noticed::ByKey;
                    (1, phrases.format(if by_key { "debrief-noticed-key" } else { "debrief-noticed-words" }, &does))
                }
                // Praise for a clean line would sound hollow beside a finding of the same kind.
                Ground::CleanLine if evidence.iter().any(|other| !other.good && other.competency == one.competency) => {
                    continue;
                }
                Ground::CleanLine => (2, phrases.text(&format!("debrief-strength-{}", one.competency.id()))),
                Ground::Remark(_) | Ground::Missing(_) => continue,
            };
            let quote = match &at.what {
                What::Line(line) => Some(line.line.clone()),
                _ => None,
            };
            strengths.push((rank, Strength { competency: one.competency, turn: at.turn + 1, what, quote }));
        }
        strengths.sort_by_key(|(rank, one)| (*rank, !self.scene.goals.contains(&one.competency), one.turn));
        let mut few: Vec<Strength> = Vec::new();
        for (_, strength) in strengths {
            let new = few.iter().all(|one| one.competency != strength.competency);
            if few.len() < FEW && new {
                few.push(strength);
            }
        }
        few
    }

    fn marked_good(&self, phrases: &Phrases) -> Vec<(u8, Strength)> {
        let marked = self.record.iter().enumerate().filter_map(|(at, one)| match &one.what {
            What::Mark { mark: Mark::Good, about } if one.take == Take::Last => Some((at, one, about)),
            _ => None,
        });
        let strengths = marked.map(|(at, one, about)| {
            let expected = about.as_ref().and_then(|id| self.scene.expectation(id.as_str()));
            let goal = expected.map_or(Competency::Service, |(_, one)| one.goal);
            let what = expected.map_or_else(
                || phrases.text("debrief-good-moment"),
                |(_, one)| one.what.get(phrases.interface()).clone(),
            );
            (0, Strength { competency: goal, turn: one.turn + 1, what, quote: self.line_before(at) })
        });
        strengths.collect()
    }

    /// The trainee's last line before this place of the record.
    pub(super) fn line_before(&self, at: usize) -> Option<Clean> {
        self.record.iter().take(at).rev().find_map(|one| match &one.what {
            What::Line(line) => Some(line.line.clone()),
            _ => None,
        })
    }

    /// At most two findings to change first: those that cost the guest most, of different rules.
    pub(super) fn changes(&self, findings: &[(&Evidence, Finding)]) -> Vec<Clean> {
        let mut open: Vec<&Finding> =
            findings.iter().map(|(_, one)| one).filter(|one| one.overruled.is_none() && !one.earlier_take).collect();
        open.sort_by_key(|one| {
            (one.certainty == Certainty::Likely, !self.scene.goals.contains(&one.competency), gravity(one.competency))
        });
        let mut few: Vec<&Finding> = Vec::new();
        for one in open {
            if few.len() < FEW && few.iter().all(|known| known.rule != one.rule) {
                few.push(one);
            }
        }
        few.into_iter().map(|one| one.id.clone()).collect()
    }

    /// What the program could not judge: musts that a free line may have met in words nobody foresaw, lines in no language
    /// known here, goals of which nothing was seen.
    pub(super) fn unjudged(&self, goals: &[GoalScore], phrases: &Phrases) -> Vec<Unjudged> {
        let interface = phrases.interface();
        let musts = self
            .scene
            .must
            .iter()
            .filter(|one| !self.is_met(one) && self.chance_of(one).is_some() && !self.is_certain_to_show(one));
        let mut unjudged: Vec<Unjudged> = musts
            .map(|one| Unjudged {
                competency: one.goal,
                what: phrases.format("debrief-unheard", &[("what", Argument::Text(one.what.get(interface)))]),
            })
            .collect();
        for one in self.record.iter().filter(|one| one.take == Take::Last) {
            if let What::Line(line) = &one.what
                && line.examination.verdict == Verdict::CannotTell
            {
                unjudged.push(Unjudged {
                    competency: Competency::Register,
                    what: phrases.format("debrief-cannot-tell", &[("line", Argument::Text(&line.line))]),
                });
            }
        }
        for goal in goals.iter().filter(|goal| goal.points.is_none()) {
            let name = phrases.text(&format!("competency-{}", goal.competency.id()));
            let what = phrases.format("debrief-nothing-seen", &[("goal", Argument::Text(&name))]);
            unjudged.push(Unjudged { competency: goal.competency, what });
        }
        unjudged
    }
}

/// How much a slip costs the guest, gravest first.
const fn gravity(competency: Competency) -> u8 {
    match competency {
        Competency::Discretion => 0,
        Competency::Consent => 1,
        Competency::Empathy => 2,
        Competency::Noticing => 3,
        Competency::Service => 4,
        Competency::Address => 5,
        Competency::Register => 6,
        Competency::Asking => 7,
    }
}
