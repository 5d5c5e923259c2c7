//! What each side sees of a scene. The trainee's view is made from the card and the conversation alone.

use super::happening::{Happening, Take, What};
use super::stage::Phase;
use super::{Answers, Mark, Place, Readers, Session, panel};
use crate::card::Card;
use crate::domain::{Clean, Company, Encounter, Interface, Localised};
use crate::remark::House;

/// Who says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The guest.
    Guest,
    /// Somebody who joined.
    Newcomer,
    /// The trainee.
    Trainee,
    /// Nobody: a stage direction.
    Direction,
}

/// A line of the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Whose.
    pub who: Speaker,
    /// What.
    pub text: Clean,
    /// Milliseconds since the scene began.
    pub after: u64,
    /// Whether it still counts, or the turn was played again after it.
    pub take: Take,
}

/// What the trainee sees.
#[derive(Clone, Debug, PartialEq)]
pub struct TraineeView {
    /// What the scene is called.
    pub title: Clean,
    /// What the trainee read before.
    pub brief: Clean,
    /// Where the scene stands in its course.
    pub phase: Phase,
    /// Whether the clock stands still.
    pub paused: bool,
    /// The card; none while the screen is blank.
    pub card: Option<Card>,
    /// Who is beside the guest, as the trainee said last.
    pub company: Company,
    /// The conversation so far.
    pub conversation: Vec<Spoken>,
    /// How the trainee answers.
    pub answers: Answers,
    /// The lines to choose from, in the order of [`super::Input::Choose`].
    pub choices: Vec<Clean>,
    /// Whether there is a hint for this turn.
    pub hint: bool,
    /// Hints taken.
    pub hints: u32,
}

/// An event on a key of the trainer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventKey {
    /// Its id, for [`super::Input::Event`].
    pub id: Clean,
    /// What happens.
    pub does: Clean,
    /// Whether it has happened.
    pub happened: bool,
}

/// A turn of the script, for the trainer or observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptTurn {
    /// Its id.
    pub id: Clean,
    /// What the guest says, or does where nothing is said.
    pub line: Clean,
    /// Lines that would be right.
    pub model: Vec<Clean>,
    /// Whether the scene stands here.
    pub here: bool,
}

/// Something that must happen, must not, or would be too cautious, for the trainer or observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    /// Its id, for [`super::Input::Mark`].
    pub id: Clean,
    /// As which it is marked.
    pub mark: Mark,
    /// What.
    pub what: Clean,
    /// Whether it was seen or marked.
    pub seen: bool,
}

/// What the trainer or observer sees.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainerView {
    /// The trainee's screen.
    pub trainee: TraineeView,
    /// Where it plays.
    pub place: Place,
    /// The guest's part, to be played.
    pub part: Clean,
    /// What to look at.
    pub look: Clean,
    /// The guest's emotional cues.
    pub cues: Vec<Clean>,
    /// The encounter as it really is.
    pub real: Encounter,
    /// The script.
    pub script: Vec<ScriptTurn>,
    /// The events.
    pub events: Vec<EventKey>,
    /// What must happen, must not, and would be too cautious.
    pub watch: Vec<Watch>,
    /// Remarks so far.
    pub notes: Vec<(Readers, Clean)>,
}

impl Session {
    /// The card as the trainee would have it: decided for the stricter of the company that is there and the company that the
    /// trainee said, by the rooms of the desk. None while the screen is blank.
    #[must_use]
    pub fn card(&self, house: House<'_>) -> Option<Card> {
        if self.stage.blank {
            return None;
        }
        let guest = self.scene.guest(self.attempt.language);
        let shown = self.stage.shown();
        Some(if self.stage.reasons {
            panel::with_reasons(guest, &shown, house)
        } else {
            panel::card(guest, &shown, house)
        })
    }

    /// The trainee's view; labels in the interface language, what is said in the conversation language.
    #[must_use]
    pub fn trainee_view(&self, house: House<'_>) -> TraineeView {
        let interface = house.phrases.interface();
        let language = self.attempt.language;
        let turn = self.turn();
        let said = |place: usize| turn.and_then(|turn| turn.choice.get(place)).map(|one| one.say.get(language).clone());
        TraineeView {
            title: self.scene.title.get(interface).clone(),
            brief: self.scene.brief.staff.get(interface).clone(),
            phase: self.stage.phase,
            paused: self.is_paused(),
            card: self.card(house),
            company: self.stage.said,
            conversation: self.conversation(),
            answers: self.scene.answers,
            choices: self.choices(house).into_iter().filter_map(said).collect(),
            hint: turn.is_some_and(|turn| turn.hint.is_some()),
            hints: self.hints,
        }
    }

    /// The trainer's or observer's view.
    #[must_use]
    pub fn trainer_view(&self, house: House<'_>) -> TrainerView {
        let interface = house.phrases.interface();
        let text = |text: &Localised| text.get(interface).clone();
        TrainerView {
            trainee: self.trainee_view(house),
            place: self.scene.place,
            part: text(&self.scene.brief.guest),
            look: text(&self.scene.brief.observer),
            cues: self.scene.cue.iter().map(text).collect(),
            real: self.stage.real.clone(),
            script: self.script(),
            events: self
                .scene
                .event
                .iter()
                .map(|event| EventKey {
                    id: event.id.clone(),
                    does: text(&event.does),
                    happened: self.stage.events.contains(&event.id),
                })
                .collect(),
            watch: self.watch(interface),
            notes: self.record.iter().filter_map(note).collect(),
        }
    }

    /// The encounter as the trainee has said it: what really is, with the company that the trainee said last.
    #[must_use]
    pub fn encounter_said(&self) -> Encounter {
        Encounter { company: self.stage.said, ..self.stage.real.clone() }
    }

    /// The conversation so far, stage directions between.
    #[must_use]
    pub fn conversation(&self) -> Vec<Spoken> {
        self.record.iter().flat_map(|one| lines(one, self.attempt.language)).collect()
    }

    fn script(&self) -> Vec<ScriptTurn> {
        let language = self.attempt.language;
        let turns = self.scene.turn.iter().enumerate().map(|(place, turn)| ScriptTurn {
            id: turn.id.clone(),
            line: turn.says.as_ref().or(turn.does.as_ref()).map(|line| line.get(language).clone()).unwrap_or_default(),
            model: turn.model.iter().map(|line| line.get(language).clone()).collect(),
            here: place == self.stage.turn,
        });
        turns.collect()
    }

    fn watch(&self, interface: Interface) -> Vec<Watch> {
        let marked = |id: &Clean| {
            self.record.iter().any(|one| matches!(&one.what, What::Mark { about: Some(about), .. } if about == id))
        };
        let watches = self.scene.expectations().map(|(kind, one)| Watch {
            id: one.id.clone(),
            mark: kind.mark(),
            what: one.what.get(interface).clone(),
            seen: self.stage.met.contains(&one.id) || self.stage.broken.contains(&one.id) || marked(&one.id),
        });
        watches.collect()
    }
}

fn note(one: &Happening) -> Option<(Readers, Clean)> {
    match &one.what {
        What::Note { text, readers } => Some((*readers, text.clone())),
        _ => None,
    }
}

/// What of a happening is heard or seen by the trainee.
pub(super) fn lines(one: &Happening, language: Interface) -> Vec<Spoken> {
    let spoken = |who, text: &Clean| Spoken { who, text: text.clone(), after: one.after, take: one.take };
    match &one.what {
        What::Guest { says, does } => {
            let does = does.iter().map(|text| spoken(Speaker::Direction, text));
            does.chain(says.iter().map(|text| spoken(Speaker::Guest, text))).collect()
        }
        What::Event { does, says, .. } => {
            let says = says.iter().map(|says| spoken(Speaker::Newcomer, says.get(language)));
            [spoken(Speaker::Direction, does.get(language))].into_iter().chain(says).collect()
        }
        What::Line(line) => vec![spoken(Speaker::Trainee, &line.line)],
        _ => Vec::new(),
    }
}
