//! A new scene with its comments: it can be played as it is, and every line of it is there to be changed.

use super::{Competency, EventKind, Place};
use crate::domain::{Clean, Interface};

/// What is asked before a scene is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The title in Ukrainian.
    pub title_uk: Clean,
    /// The title in English.
    pub title_en: Clean,
    /// Where it plays.
    pub place: Place,
    /// Its goals.
    pub goals: Vec<Competency>,
    /// What happens in it.
    pub event: EventKind,
}

impl Draft {
    /// The scene's file, with comments in this language.
    #[must_use]
    pub fn write(&self, comments: Interface) -> String {
        let template = match comments {
            Interface::Uk => include_str!("../../data/scenarios/new/uk.toml"),
            Interface::En => include_str!("../../data/scenarios/new/en.toml"),
        };
        let goals = self.goals.iter().map(|goal| format!("\"{}\"", goal.id())).collect::<Vec<_>>().join(", ");
        let musts: String = self.goals.iter().map(|goal| must(*goal)).collect();
        let (channel, company) = match self.event {
            EventKind::OnSpeaker => ("phone", "alone"),
            EventKind::StepsAside => ("desk", "partner"),
            _ => ("desk", "alone"),
        };
        // A ringing telephone by itself brings nobody: in the draft somebody waits behind the guest.
        let after = if self.event == EventKind::PhoneRings { "company = [\"strangers\"]\n" } else { "" };
        template
            .replace("{{title_uk}}", &quoted(&self.title_uk))
            .replace("{{title_en}}", &quoted(&self.title_en))
            .replace("{{place}}", self.place.id())
            .replace("{{goals}}", &goals)
            .replace("{{channel}}", channel)
            .replace("{{company}}", company)
            .replace("{{event}}", self.event.id())
            .replace("{{after}}", after)
            .replace("{{first_goal}}", goals.split(',').next().unwrap_or_default())
            .replace("{{musts}}", &musts)
    }
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &Clean) -> String {
    toml::Value::String(text.to_string()).to_string()
}

/// A must for this goal, seen by the trainer until somebody writes by which words it is heard.
fn must(goal: Competency) -> String {
    let (uk, en) = match goal {
        Competency::Address => ("Звертається так, як бажає гість.", "Calls the guest as the guest wishes."),
        Competency::Register => ("Говорить на «Ви».", "Keeps a polite tone."),
        Competency::Discretion => ("Приватного вголос не каже.", "Leaves what is private unsaid."),
        Competency::Consent => ("Питає згоди й каже, навіщо.", "Asks for consent and says what for."),
        Competency::Asking => ("Питає відкрито, а не вгадує.", "Asks openly instead of guessing."),
        Competency::Empathy => ("Зважає на те, що гість відчуває.", "Meets what the guest feels."),
        Competency::Service => ("Гість дістає те, по що прийшов.", "The guest gets what they came for."),
        Competency::Noticing => ("Помічає, хто підійшов.", "Notices who has come."),
    };
    let id = goal.id();
    format!(
        "\n[[must]]\nid = \"shows-{id}\"\ngoal = \"{id}\"\nwhat = {{ uk = \"{uk}\", en = \"{en}\" }}\n\
         why = {{ uk = \"Заради цього сцену й грають.\", en = \"It is what the scene is played for.\" }}\n\
         source = [\"house\"]\n\
         consequence = {{ uk = \"Гість цього не дістає.\", en = \"The guest goes without it.\" }}\n"
    )
}
