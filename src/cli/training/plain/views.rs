//! What a seat hears line by line: brief, card, conversation, lines to choose from, script.

use super::sitting::Sitting;
use super::words;
use crate::card;
use crate::cli::failure::Failure;
use crate::cli::plain::words as desk;
use crate::domain::{Bystander, CategoryId, Clean, Company};
use crate::phrases::Argument;
use crate::roleplay::{Answers, Competency, Input, Speaker};
use crate::tui::train::Seat;

/// The word of the encounter's options for somebody beside the guest.
pub(super) const fn relation(who: Bystander) -> &'static str {
    match who {
        Bystander::Partner => "partner",
        Bystander::Family => "family",
        Bystander::Friends => "friends",
        Bystander::Colleagues => "colleagues",
        Bystander::Strangers => "strangers",
        Bystander::Any => "unknown",
    }
}

impl Sitting<'_> {
    /// What was read before, and how to begin.
    pub(super) fn brief(&mut self) -> Result<(), Failure> {
        let view = self.rehearsal.trainee_view(&self.room);
        self.line("title", &view.title)?;
        if self.seat.is_trainee() {
            self.line("brief", &view.brief)?;
        }
        self.phrase(if self.seat.is_trainee() { "train-plain-welcome" } else { "train-plain-welcome-trainer" })
    }

    /// The card as it stands for what the trainee said and for who is there.
    pub(super) fn card(&mut self) -> Result<(), Failure> {
        let view = self.rehearsal.trainee_view(&self.room);
        let Some(shown) = &view.card else { return self.phrase("screen-blank") };
        let lines = card::text(shown, self.room.phrases());
        lines.iter().try_for_each(|line| self.line("card", line))?;
        let stays = !self.clears && view.company == Company::Alone && self.seat.is_trainee();
        if stays { self.phrase("plain-stays") } else { Ok(()) }
    }

    /// What the desk answers to one of its own words.
    pub(super) fn answer_of_the_desk(&mut self, input: &Input) -> Result<(), Failure> {
        match input {
            Input::Presence(_) | Input::Verified => self.presence_said(),
            Input::Blank => self.card(),
            Input::Reasons => self.reasons(),
            _ => Ok(()),
        }
    }

    /// Why something is withheld, where it may be read: verified, alone, on a private channel.
    fn reasons(&mut self) -> Result<(), Failure> {
        let view = self.rehearsal.trainee_view(&self.room);
        let Some(why) = view.card.and_then(|card| card.why) else { return self.phrase("error-reasons-not-now") };
        if why.is_empty() {
            return self.phrase("plain-no-reasons");
        }
        for one in why {
            self.line("why", &Clean::new(&format!("{}: {} ({})", one.label, one.sentence, one.basis)))?;
        }
        Ok(())
    }

    /// After the trainee said who is there: as at the line-by-line desk, what is private waits for `show`.
    pub(super) fn presence_said(&mut self) -> Result<(), Failure> {
        let view = self.rehearsal.trainee_view(&self.room);
        if view.company == Company::Alone {
            return self.phrase("plain-now-show");
        }
        self.clear()?;
        self.card()
    }

    /// The conversation since the last time. Who joins, and whoever may have, is told on a cleared screen.
    pub(super) fn conversation(&mut self) -> Result<(), Failure> {
        let all = self.rehearsal.session().conversation();
        let fresh = all.get(self.said..).unwrap_or_default();
        let own = |who: Speaker| who == Speaker::Trainee && self.seat.is_trainee() && self.said > 0;
        let fresh: Vec<_> = fresh.iter().filter(|one| !own(one.who)).cloned().collect();
        self.said = all.len();
        if self.seat.is_trainee() && fresh.iter().any(|one| one.who == Speaker::Direction) {
            self.clear()?;
        }
        for one in &fresh {
            let (kind, id) = match one.who {
                Speaker::Guest => ("guest", "train-said-guest"),
                Speaker::Newcomer => ("newcomer", "train-said-newcomer"),
                Speaker::Trainee => ("trainee", "train-said-trainee"),
                Speaker::Direction => ("direction", "train-said-direction"),
            };
            let line = if self.output.form() == crate::cli::output::Form::Json {
                one.text.clone()
            } else {
                self.room.phrases().format(id, &[("text", Argument::Text(&one.text))])
            };
            self.line(kind, &line)?;
        }
        if self.seat.is_trainee() && !fresh.is_empty() && !self.rehearsal.is_over() {
            self.choices()?;
        }
        Ok(())
    }

    /// The lines to choose from.
    pub(super) fn choices(&mut self) -> Result<(), Failure> {
        let choices = self.rehearsal.trainee_view(&self.room).choices;
        for (place, line) in choices.iter().enumerate() {
            self.line("choice", &Clean::new(&format!("{}. {line}", place + 1)))?;
        }
        Ok(())
    }

    /// Words of the trainee's own, where the scene takes them.
    pub(super) fn free_line(&mut self, text: &str) -> Result<Option<Input>, Failure> {
        let view = self.rehearsal.trainee_view(&self.room);
        if view.answers == Answers::Choices {
            self.phrase("train-choose-a-line")?;
            return Ok(None);
        }
        Ok(Some(Input::Say(Clean::new(text))))
    }

    pub(super) fn quiet(&self, number: usize) -> Option<Input> {
        let card = self.rehearsal.trainee_view(&self.room).card?;
        let category: CategoryId = card.quietly.get(number.checked_sub(1)?)?.category.clone();
        Some(Input::Did(category))
    }

    pub(super) fn question(&self, number: usize) -> Option<Input> {
        let card = self.rehearsal.trainee_view(&self.room).card?;
        Some(Input::Asked(card.ask.get(number.checked_sub(1)?)?.category.clone()))
    }

    /// For whoever leads or looks on: the guest's part, the script, the events, and what to look for.
    pub(super) fn script(&mut self) -> Result<(), Failure> {
        let view = self.rehearsal.trainer_view(&self.room);
        let part = if self.seat == Seat::Host { &view.part } else { &view.look };
        self.line("part", part)?;
        for cue in &view.cues {
            self.line("cue", cue)?;
        }
        let goal = |goal: &Competency| self.room.phrases().text(&format!("competency-{}", goal.id())).to_string();
        let goals: Vec<String> = self.rehearsal.scene().goals.iter().map(goal).collect();
        let goals = format!("{}: {}", self.room.phrases().text("train-goals"), goals.join(", "));
        self.line("goals", &Clean::new(&goals))?;
        self.phrase("train-script")?;
        for (place, turn) in view.script.iter().enumerate() {
            let here = if turn.here { "▸ " } else { "" };
            self.line("turn", &Clean::new(&format!("{here}{}. {}", place + 1, turn.line)))?;
        }
        if !view.events.is_empty() {
            self.phrase("train-events")?;
        }
        for (place, event) in view.events.iter().enumerate() {
            self.line("event", &Clean::new(&format!("{}. {}", place + 1, event.does)))?;
        }
        self.phrase("train-watch")?;
        for (place, one) in view.watch.iter().enumerate() {
            let seen = if one.seen { "✓ " } else { "" };
            self.line("watch", &Clean::new(&format!("{seen}{}. {}", place + 1, one.what)))?;
        }
        Ok(())
    }

    /// What can be said at this seat.
    pub(super) fn help(&mut self) -> Result<(), Failure> {
        let seat = self.seat;
        for entry in words::TABLE.iter().filter(|entry| entry.seats.contains(&seat)) {
            let ways = [entry.english, entry.ukrainian].concat().join(", ");
            let line = format!("{ways}: {}", self.room.phrases().text(entry.help));
            self.line("help", &Clean::new(&line))?;
        }
        for entry in desk::TABLE.iter().filter(|entry| words::OF_THE_DESK.contains(&entry.help)) {
            let ways = [entry.english, entry.ukrainian].concat().join(", ");
            let line = format!("{ways}: {}", self.room.phrases().text(entry.help));
            self.line("help", &Clean::new(&line))?;
        }
        Ok(())
    }
}
