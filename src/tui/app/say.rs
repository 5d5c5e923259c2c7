//! The line that staff are about to say, under the card. It is examined by the desk with each key.
//!
//! Always: what was found goes with the card the moment the encounter changes, and comes back in the same frame; the text
//! goes with the card that is closed or set aside, and with the neutral page; it is kept nowhere.

use tui_input::{Input, InputRequest};

use super::{App, OpenCard};
use crate::domain::{Channel, Clean};
use crate::remark::Answer;
use crate::tui::effect::Effect;

/// The longest line that is written here, in characters; a letter has lines, not this one.
const LONGEST: usize = 1_000;

/// Where the keys go while a card is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hand {
    /// They are commands of the card.
    #[default]
    Card,
    /// They are letters of the line.
    Line,
}

/// The line.
#[derive(Clone, Debug, Default)]
pub struct Say {
    /// What is written.
    pub input: Input,
    /// What was found in it; none while it is empty, and until it is examined for the encounter as it is now.
    pub answer: Option<Answer>,
    /// Where the keys go.
    pub hand: Hand,
}

impl OpenCard {
    /// Whether the line stands under the card: where people write or speak unseen, always; else while staff write it.
    #[must_use]
    pub fn shows_line(&self) -> bool {
        self.say.hand == Hand::Line || writes_unseen(self.encounter.channel)
    }
}

/// Nobody types with a guest standing there, or looking on.
const fn writes_unseen(channel: Channel) -> bool {
    match channel {
        Channel::Chat | Channel::Phone | Channel::Speakerphone | Channel::Voicemail => true,
        Channel::Desk | Channel::Video | Channel::BackOffice => false,
    }
}

impl App {
    /// The keys write the line from now on.
    pub(super) fn begin_line(&mut self) -> Vec<Effect> {
        if let Some(open) = self.open.as_mut() {
            open.say.hand = Hand::Line;
        }
        Vec::new()
    }

    /// The keys are the card's again. Where a guest may look on nothing written stays.
    pub(super) fn leave_line(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.say.hand = Hand::Card;
            if !open.shows_line() {
                open.say = Say::default();
            }
        }
    }

    /// Nothing written is left, and nothing found.
    pub(super) fn drop_line(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.say = Say::default();
        }
    }

    pub(super) fn write_line(&mut self, request: InputRequest) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        let adds = matches!(request, InputRequest::InsertChar(_));
        if adds && open.say.input.value().chars().count() >= LONGEST {
            return Vec::new();
        }
        open.say.input.handle(request);
        self.written()
    }

    pub(super) fn paste_line(&mut self, text: &Clean) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        open.say.hand = Hand::Line;
        let input = &open.say.input;
        let (at, value) = (input.cursor(), input.value());
        let room = LONGEST.saturating_sub(value.chars().count());
        let pasted: String =
            text.as_str().chars().map(|one| if one.is_control() { ' ' } else { one }).take(room).collect();
        let before: String = value.chars().take(at).collect();
        let after: String = value.chars().skip(at).collect();
        let cursor = at + pasted.chars().count();
        open.say.input = Input::new(format!("{before}{pasted}{after}")).with_cursor(cursor);
        self.written()
    }

    /// The first better line in place of what is written.
    pub(super) fn take_better(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        let mut findings = open.say.answer.iter().flat_map(|answer| &answer.findings);
        let Some(better) = findings.find_map(|finding| finding.better.as_ref()) else { return Vec::new() };
        open.say.input = Input::new(better.to_string());
        self.written()
    }

    /// What is shown is what is examined: nothing stays in the line that a screen would not show as it is. A space at the
    /// end is where the next word begins.
    fn written(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        let value = open.say.input.value();
        let mut clean = Clean::new(value).to_string();
        if value.ends_with(char::is_whitespace) && !clean.is_empty() {
            clean.push(' ');
        }
        if clean != value {
            let left = value.chars().count() - open.say.input.cursor();
            let cursor = clean.chars().count().saturating_sub(left);
            open.say.input = Input::new(clean).with_cursor(cursor);
        }
        self.examine_line()
    }

    /// Asks for the findings anew: after each key, and when the card was decided again.
    pub(super) fn examine_line(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        let line = open.say.input.value();
        if line.trim().is_empty() || !open.shows_line() || open.card.is_none() {
            open.say.answer = None;
            return Vec::new();
        }
        vec![Effect::Examine(line.to_owned(), open.encounter.clone())]
    }

    /// What was found; a late answer is of no use any more.
    pub(super) fn line_examined(&mut self, line: &str, answer: Answer) {
        if let Some(open) = self.open.as_mut().filter(|open| open.say.input.value() == line && open.card.is_some()) {
            open.say.answer = Some(answer);
        }
    }

    /// Whether the keys write the line of an open card.
    pub(super) fn writes_line(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.say.hand == Hand::Line)
    }

    /// Whether pasted text goes into the line.
    pub(super) fn takes_line(&self) -> bool {
        self.open.as_ref().is_some_and(OpenCard::shows_line)
    }
}
