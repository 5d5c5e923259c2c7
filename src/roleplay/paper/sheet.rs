//! The sheets for a group of three: guest, staff, observer, each on paper of its own.

use super::block::Block;
use super::sheet_words::condition;
use crate::card;
use crate::domain::{Clean, Interface, Localised};
use crate::phrases::{Argument, Phrases};
use crate::remark::House;
use crate::roleplay::{Event, Expectation, Scenario, panel};

/// Lines to write on.
const LINES: u8 = 6;

/// The three sheets, one after another; lines that are said in `language`, the rest in the interface language.
pub fn blocks(scene: &Scenario, language: Interface, house: House<'_>) -> Vec<Block> {
    let sheet = Sheet { scene, language, phrases: house.phrases };
    let mut out = vec![Block::Title(sheet.with("sheet-title", "title", sheet.label(&scene.title)))];
    out.push(Block::Small(sheet.about()));
    out.extend(sheet.guest());
    out.push(Block::NewSheet);
    out.extend(sheet.staff(house));
    out.push(Block::NewSheet);
    out.extend(sheet.observer());
    out
}

/// What a sheet is written from.
pub(super) struct Sheet<'a> {
    pub scene: &'a Scenario,
    pub language: Interface,
    pub phrases: &'a Phrases,
}

impl Sheet<'_> {
    pub fn word(&self, id: &str) -> Clean {
        self.phrases.text(id)
    }

    pub fn with(&self, id: &str, name: &str, text: &Clean) -> Clean {
        self.phrases.format(id, &[(name, Argument::Text(text))])
    }

    /// A text for reading, in the interface language.
    pub fn label<'t>(&self, text: &'t Localised) -> &'t Clean {
        text.get(self.phrases.interface())
    }

    /// A text for saying, in the language played.
    fn said(&self, text: &Localised) -> Clean {
        text.get(self.language).clone()
    }

    fn quoted(&self, text: &Localised) -> Clean {
        self.with("debrief-quote", "quote", &self.said(text))
    }

    fn about(&self) -> Clean {
        let goals = self.scene.goals.iter().map(|goal| self.word(&format!("competency-{}", goal.id())).to_string());
        let goals = Clean::new(&goals.collect::<Vec<_>>().join(", "));
        let place = self.word(&format!("place-{}", self.scene.place.id()));
        let arguments = [
            ("place", Argument::Text(&place)),
            ("minutes", Argument::Number(self.scene.minutes.into())),
            ("goals", Argument::Text(&goals)),
        ];
        self.phrases.format("sheet-about", &arguments)
    }

    fn guest(&self) -> Vec<Block> {
        let scene = self.scene;
        let mut out = vec![Block::Heading(self.word("sheet-guest")), Block::Part(self.word("sheet-your-part"))];
        out.push(Block::Text(self.label(&scene.brief.guest).clone()));
        if !scene.cue.is_empty() {
            out.push(Block::Part(self.word("sheet-cues")));
            out.extend(scene.cue.iter().map(|cue| Block::Point(self.label(cue).clone())));
        }
        out.push(Block::Part(self.word("sheet-your-lines")));
        for (at, turn) in scene.turn.iter().enumerate() {
            let event = turn.event.as_ref().and_then(|id| scene.event_of(id.as_str()));
            out.extend(event.map(|event| Block::Direction(self.happens("sheet-event", event))));
            let line = |says: Option<&Localised>, does: Option<&Localised>| {
                let does = does.map(|does| format!("({})", self.said(does)));
                let parts = [does, says.map(|says| self.quoted(says).to_string())];
                Clean::new(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
            };
            let number = Clean::new(&(at + 1).to_string());
            out.push(Block::Said(number, line(turn.says.as_ref(), turn.does.as_ref())));
            for other in &turn.line {
                let when = condition(self, &other.when);
                let line = line(other.says.as_ref(), other.does.as_ref());
                out.push(Block::Point(Clean::new(&format!("{} {when}: {line}", self.word("sheet-if")))));
            }
        }
        out
    }

    fn happens(&self, id: &str, event: &Event) -> Clean {
        let says = event.says.as_ref().map(|says| format!(" {}", self.quoted(says))).unwrap_or_default();
        Clean::new(&format!("{}: {}{says}", self.word(id), self.label(&event.does)))
    }

    fn staff(&self, house: House<'_>) -> Vec<Block> {
        let opening = self.scene.opening(self.language);
        let card = panel::card(self.scene.guest(self.language), &opening, house);
        vec![
            Block::Heading(self.word("sheet-staff")),
            Block::Part(self.word("sheet-situation")),
            Block::Text(self.label(&self.scene.brief.staff).clone()),
            Block::Part(self.word("sheet-card")),
            Block::Card(card::text(&card, house.phrases)),
        ]
    }

    fn observer(&self) -> Vec<Block> {
        let scene = self.scene;
        let mut out = vec![Block::Heading(self.word("sheet-observer")), Block::Part(self.word("sheet-look"))];
        out.push(Block::Text(self.label(&scene.brief.observer).clone()));
        for (heading, list) in [
            ("sheet-must", &scene.must),
            ("sheet-must-not", &scene.must_not),
            ("sheet-too-cautious", &scene.too_cautious),
        ] {
            if !list.is_empty() {
                out.push(Block::Part(self.word(heading)));
                out.extend(list.iter().map(|one| Block::Point(self.expected(one))));
            }
        }
        let keys: Vec<&Event> = scene.event.iter().filter(|event| event.key).collect();
        if !keys.is_empty() {
            out.push(Block::Part(self.word("sheet-event-key")));
            out.extend(keys.into_iter().map(|event| Block::Point(self.label(&event.does).clone())));
        }
        out.push(Block::Part(self.word("sheet-model")));
        for turn in &scene.turn {
            let line = turn.says.as_ref().or(turn.does.as_ref()).map(|line| self.said(line)).unwrap_or_default();
            out.push(Block::Point(line));
            out.extend(turn.model.iter().map(|model| Block::Below(self.quoted(model))));
        }
        out.push(Block::Part(self.word("sheet-order")));
        out.extend(
            ["sheet-order-1", "sheet-order-2", "sheet-order-3", "sheet-order-4"].map(|id| Block::Point(self.word(id))),
        );
        out.push(Block::Part(self.word("sheet-sources")));
        out.extend(scene.source.iter().map(|source| Block::Point(self.label(&source.text).clone())));
        out.push(Block::Part(self.word("sheet-notes")));
        out.push(Block::Lines(LINES));
        out.push(Block::Small(self.word("debrief-not-pay")));
        out
    }

    fn expected(&self, one: &Expectation) -> Clean {
        Clean::new(&format!("☐ {} {}", self.label(&one.what), self.label(&one.why)))
    }
}
