//! What the trainee does: says a line, chooses one, asks the card's question, presses a key of the desk.

use super::happening::{Judged, What};
use super::session::Said;
use super::stage::{Noticed, Phase};
use super::{DeskKey, Expectation, Judgement, Kind, Mode, Session};
use crate::card::Card;
use crate::domain::{CategoryId, Clean, Company, Identity};
use crate::remark::{CutLine, House};

impl Session {
    /// The trainee says a line. `meant` is the choice's own list of what it meets and breaks, where it was chosen.
    pub(super) fn answer(&mut self, line: &Clean, choice: Option<usize>, after: u64, house: House<'_>) -> Vec<Said> {
        // While a trainer thinks of the guest's words, one may say another sentence of one's own.
        let adds = self.stage.phase == Phase::Guest && choice.is_none();
        if (self.stage.phase != Phase::Trainee && !adds) || self.is_paused() || line.is_empty() {
            return Vec::new();
        }
        if self.attempt.mode == Mode::Observed {
            return Vec::new();
        }
        self.say(line, choice, None, after, house)
    }

    pub(super) fn choose(&mut self, chosen: Option<usize>, after: u64, house: House<'_>) -> Vec<Said> {
        let language = self.attempt.language;
        let line =
            chosen.and_then(|place| self.turn()?.choice.get(place)).map(|choice| choice.say.get(language).clone());
        line.map_or_else(Vec::new, |line| self.answer(&line, chosen, after, house))
    }

    /// The card's open question, asked aloud: nothing where the card as it stands has none of this category.
    pub(super) fn ask(&mut self, category: &CategoryId, after: u64, house: House<'_>) -> Vec<Said> {
        if self.stage.phase != Phase::Trainee || self.is_paused() || self.attempt.mode == Mode::Observed {
            return Vec::new();
        }
        let card = self.card(house);
        let question = |card: Card| card.ask.into_iter().find(|one| one.category == *category);
        match card.and_then(question) {
            Some(question) => {
                self.stage.asked.insert(category.clone());
                self.say(&question.question, None, Some(category.clone()), after, house)
            }
            None => Vec::new(),
        }
    }

    fn say(
        &mut self,
        line: &Clean,
        choice: Option<usize>,
        asked: Option<CategoryId>,
        after: u64,
        house: House<'_>,
    ) -> Vec<Said> {
        let cut = CutLine::new(line.as_str(), &self.attempt.language.into(), house.remarks);
        let mut judged = self.judge(line, cut.as_ref(), choice, asked, house);
        judged.noticed = self.settle(cut.as_ref());
        self.stage.missed |= judged.noticed.iter().any(|(_, noticed)| *noticed == Noticed::Missed);
        self.stage.disclosed |= judged.leaks();
        self.stage.met.extend(judged.met.iter().cloned());
        self.stage.broken.extend(judged.broken.iter().cloned());
        let at_once = (self.scene.judgement == Judgement::AtOnce).then(|| self.at_once(&judged, house));
        self.write(What::Line(Box::new(judged)), after);
        let mut said: Vec<Said> = at_once.filter(|found| !found.is_empty()).map(Said::Judged).into_iter().collect();
        said.extend(self.answered(after, house));
        said
    }

    /// Why, for each finding of a line, where the scene judges at once.
    fn at_once(&self, judged: &Judged, house: House<'_>) -> Vec<Clean> {
        let found = judged.examination.findings.iter().map(|finding| house.phrases.text(&finding.why));
        let interface = house.phrases.interface();
        let broken = judged.broken.iter().filter_map(|id| self.scene.expectation(id.as_str()));
        found.chain(broken.map(|(_, one)| one.why.get(interface).clone())).collect()
    }

    /// Settles the changes of company that waited for these words.
    fn settle(&mut self, cut: Option<&CutLine<'_>>) -> Vec<(Clean, Noticed)> {
        let language = self.attempt.language;
        let open = std::mem::take(&mut self.stage.open);
        let covered = self.stage.is_noticed();
        let settled = open.into_iter().filter_map(|open| {
            let wordings = self.scene.event_of(open.event.as_str()).and_then(|event| event.noticed.as_ref());
            let heard = wordings.is_some_and(|wordings| wordings.heard_in(cut, language));
            let noticed = match (open.key && covered, heard) {
                (true, _) => Noticed::ByKey,
                (false, true) => Noticed::ByWords,
                (false, false) if open.due => Noticed::Missed,
                // Nothing was to be pressed and nothing was said: nobody can tell.
                (false, false) => return None,
            };
            Some((open.event, noticed))
        });
        settled.collect()
    }

    /// The trainee says who is beside the guest. It takes effect at once; what is loosened stays as strict as what is so.
    pub(super) fn presence(&mut self, words: &[Clean], after: u64) -> Vec<Said> {
        let Ok(company) = Company::parse(words.iter().map(Clean::as_str)) else { return Vec::new() };
        if self.stage.phase == Phase::Ended {
            return Vec::new();
        }
        self.stage.said = company;
        for open in &mut self.stage.open {
            open.key = true;
        }
        self.press(if company == Company::Alone { DeskKey::Alone } else { DeskKey::NotAlone }, after)
    }

    /// The trainee says that the document has been seen; it is believed only where the guest has shown one.
    pub(super) fn verified(&mut self, after: u64) -> Vec<Said> {
        if self.stage.phase == Phase::Ended {
            return Vec::new();
        }
        if self.stage.document {
            self.stage.real.identity = Identity::Verified;
        }
        self.press(DeskKey::Verified, after)
    }

    pub(super) fn blank(&mut self, after: u64) -> Vec<Said> {
        self.stage.blank = !self.stage.blank && self.stage.phase != Phase::Ended;
        if !self.stage.blank {
            return Vec::new();
        }
        for open in &mut self.stage.open {
            open.key = true;
        }
        self.press(DeskKey::Blank, after)
    }

    pub(super) fn reasons(&mut self, after: u64) -> Vec<Said> {
        self.stage.reasons = !self.stage.reasons && self.stage.phase != Phase::Ended;
        if self.stage.reasons { self.press(DeskKey::Reasons, after) } else { Vec::new() }
    }

    fn press(&mut self, key: DeskKey, after: u64) -> Vec<Said> {
        let (met, broken) = self.acted(|one| one.key == Some(key));
        self.write(What::Key { key, met, broken }, after)
    }

    pub(super) fn did(&mut self, category: &CategoryId, after: u64) -> Vec<Said> {
        if self.stage.phase == Phase::Ended {
            return Vec::new();
        }
        self.stage.done.insert(category.clone());
        let (met, broken) = self.acted(|one| one.did.as_ref() == Some(category));
        self.write(What::Did { category: category.clone(), met, broken }, after)
    }

    /// The musts that an act meets, and the must-nots and too-cautious that it is, at this turn.
    pub(super) fn acted(&mut self, is: impl Fn(&Expectation) -> bool) -> (Vec<Clean>, Vec<Clean>) {
        let turn = self.turn().map(|turn| turn.id.clone());
        let here = |one: &Expectation| one.at.is_empty() || turn.as_ref().is_some_and(|turn| one.at.contains(turn));
        let (mut met, mut broken) = (Vec::new(), Vec::new());
        for (kind, one) in self.scene.expectations().filter(|(_, one)| here(one) && is(one)) {
            let list = if kind == Kind::Must { &mut met } else { &mut broken };
            list.push(one.id.clone());
        }
        self.stage.met.extend(met.iter().cloned());
        self.stage.broken.extend(broken.iter().cloned());
        (met, broken)
    }
}
