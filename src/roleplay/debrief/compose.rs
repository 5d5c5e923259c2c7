//! Putting a debrief together, in its order.

use super::evidence::evidence;
use super::{Debrief, OwnAnswer, TrainerRemark};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::remark::House;
use crate::roleplay::{Input, Mark, OwnView, Readers, Session, What};

impl Session {
    /// The debrief as it stands: also before the scene has ended, for a trainer who looks ahead. `reader` decides which of the
    /// trainer's remarks are in it.
    #[must_use]
    pub fn debrief(&self, reader: Readers, house: House<'_>) -> Debrief {
        let phrases = house.phrases;
        let evidence = evidence(self);
        let findings = self.findings(&evidence, phrases);
        let goals = self.goals(&evidence, &findings);
        let last = self.record.last().map_or(0, |one| one.after);
        let repeats = self.record.iter().filter(|one| matches!(one.what, What::Repeat)).count();
        Debrief {
            scene: self.scene.id().clone(),
            title: self.scene.title.get(phrases.interface()).clone(),
            mode: self.attempt.mode,
            language: self.attempt.language,
            took: u64::try_from(self.elapsed(std::time::Duration::from_millis(last)).as_millis()).unwrap_or(u64::MAX),
            hints: self.hints,
            repeats: u32::try_from(repeats).unwrap_or(u32::MAX),
            stopped: self.stopped,
            own: self.own(phrases),
            strengths: self.strengths(&evidence, phrases),
            changes: self.changes(&findings),
            unjudged: self.unjudged(&goals, phrases),
            goals,
            remarks: self.remarks(reader, phrases),
            rating: self.rating(),
            replay: self.steps(&findings, house),
            findings: findings.into_iter().map(|(_, finding)| finding).collect(),
        }
    }

    fn own(&self, phrases: &Phrases) -> Vec<OwnAnswer> {
        let answer = |asked: OwnView| {
            self.attempt.log.iter().rev().find_map(|timed| match &timed.input {
                Input::Own { question, answer } if *question == asked && !answer.is_empty() => Some(answer.clone()),
                _ => None,
            })
        };
        let questions = [(OwnView::Feeling, "debrief-own-feeling"), (OwnView::Change, "debrief-own-change")];
        let own =
            questions.map(|(question, id)| OwnAnswer { question, asked: phrases.text(id), answer: answer(question) });
        own.into_iter().collect()
    }

    fn rating(&self) -> Option<u8> {
        self.attempt.log.iter().rev().find_map(|timed| match timed.input {
            Input::Rating(rating) => Some(rating.clamp(1, 5)),
            _ => None,
        })
    }

    fn remarks(&self, reader: Readers, phrases: &Phrases) -> Vec<TrainerRemark> {
        let remark = |(at, one): (usize, &crate::roleplay::Happening)| {
            let text = match &one.what {
                What::Note { text, readers } if *readers == Readers::Trainee || reader == Readers::Trainer => {
                    text.clone()
                }
                What::Mark { mark, about } => self.marked(*mark, about.as_ref(), at, phrases),
                _ => return None,
            };
            Some(TrainerRemark { turn: one.turn + 1, text })
        };
        self.record.iter().enumerate().filter_map(remark).collect()
    }

    /// A mark in words, with the line it is about.
    fn marked(&self, mark: Mark, about: Option<&Clean>, at: usize, phrases: &Phrases) -> Clean {
        let expected = about.and_then(|id| self.scene.expectation(id.as_str()));
        let what = expected.map(|(_, one)| one.what.get(phrases.interface()).clone()).or_else(|| self.line_before(at));
        // In a spoken scene no line is written down: the guest's tells the moment.
        let guests = || {
            let turn = self.scene.turn.get(self.record.get(at)?.turn)?;
            turn.says.as_ref().or(turn.does.as_ref()).map(|line| line.get(self.attempt.language).clone())
        };
        let what = what.or_else(guests).unwrap_or_default();
        let id = match mark {
            Mark::Must => "debrief-marked-must",
            Mark::MustNot => "debrief-marked-must-not",
            Mark::TooCautious => "debrief-marked-too-cautious",
            Mark::Good => "debrief-marked-good",
        };
        phrases.format(id, &[("what", Argument::Text(&what))])
    }
}
