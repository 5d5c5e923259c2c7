//! Faults of reference: ids that are there twice or not at all, texts that are empty, turns without exit. Part of every reading,
//! so that whoever holds a scene may rely on its ids.

use std::collections::HashSet;

use super::Found;
use super::reach;
use crate::domain::encounter::NotACompany;
use crate::domain::{Clean, Company, Localised};
use crate::roleplay::{Answers, Competency, END, Expectation, SceneFile, Turn, When, Wordings};

/// Most goals that one scene has.
const MOST_GOALS: usize = 3;
/// Longest scene, in minutes.
const MOST_MINUTES: u16 = 120;

/// Every fault of reference.
pub fn references(file: &SceneFile) -> Vec<Found> {
    let mut check = Check { file, found: Vec::new() };
    check.whole();
    check.ids();
    for (at, turn) in file.turn.iter().enumerate() {
        check.turn(at, turn);
    }
    check.expectations();
    check.events();
    // Ways that lead nowhere would have every turn behind them unreachable as well.
    if !check.found.iter().any(Found::is_of_ways) {
        check.found.extend(reach::faults(file));
    }
    check.found
}

struct Check<'a> {
    file: &'a SceneFile,
    found: Vec<Found>,
}

impl Check<'_> {
    fn say(&mut self, found: Found) {
        self.found.push(found);
    }

    fn whole(&mut self) {
        let file = self.file;
        if file.format != 1 {
            self.say(Found::new("format", "scene-format").word(&file.format.to_string()));
        }
        if file.goals.is_empty() || file.goals.len() > MOST_GOALS {
            self.say(Found::new("goals", "scene-goals").word(&file.goals.len().to_string()));
        }
        for (at, goal) in file.goals.iter().enumerate() {
            if file.goals.iter().take(at).any(|earlier| earlier == goal) {
                self.say(Found::new(format!("goals.{at}"), "scene-twice").word(goal.id()));
            }
        }
        if file.minutes == 0 || file.minutes > MOST_MINUTES {
            self.say(Found::new("minutes", "scene-minutes").word(&file.minutes.to_string()));
        }
        for (path, list) in [("turn", file.turn.is_empty()), ("source", file.source.is_empty())] {
            if list {
                self.say(Found::new(path, "scene-none").word(path));
            }
        }
        self.company("encounter.company", &file.encounter.company);
        let brief = &file.brief;
        for (key, text) in [("staff", &brief.staff), ("guest", &brief.guest), ("observer", &brief.observer)] {
            self.text(&format!("brief.{key}"), text);
        }
        self.text("title", &file.title);
        for (at, cue) in file.cue.iter().enumerate() {
            self.text(&format!("cue.{at}"), cue);
        }
        for (at, source) in file.source.iter().enumerate() {
            self.text(&format!("source.{at}.text"), &source.text);
        }
    }

    fn company(&mut self, path: &str, words: &[Clean]) {
        let known = ["alone", "partner", "family", "friends", "colleagues", "strangers", "unknown"];
        match Company::parse(words.iter().map(Clean::as_str)) {
            Ok(_) => {}
            Err(NotACompany::Word(word)) => {
                self.say(Found::new(path, "scene-unknown-word").word(word.as_str()).none_of(known));
            }
            Err(NotACompany::AloneWithOthers) => self.say(Found::new(path, "scene-alone-with-others")),
        }
    }

    fn text(&mut self, path: &str, text: &Localised) {
        for (tag, text) in [("uk", &text.uk), ("en", &text.en)] {
            if text.is_empty() {
                self.say(Found::new(format!("{path}.{tag}"), "scene-missing-language").word(tag));
            }
        }
    }

    fn some_text(&mut self, path: &str, text: Option<&Localised>) {
        if let Some(text) = text {
            self.text(path, text);
        }
    }

    fn ids(&mut self) {
        let file = self.file;
        let turns = file.turn.iter().enumerate().map(|(at, one)| (format!("turn.{at}.id"), &one.id));
        self.once(turns);
        self.once(file.event.iter().enumerate().map(|(at, one)| (format!("event.{at}.id"), &one.id)));
        self.once(file.source.iter().enumerate().map(|(at, one)| (format!("source.{at}.id"), &one.id)));
        self.once(expected(file).into_iter().map(|(path, one)| (format!("{path}.id"), &one.id)));
    }

    fn once<'a>(&mut self, ids: impl Iterator<Item = (String, &'a Clean)>) {
        let mut seen = HashSet::new();
        for (path, id) in ids {
            let letters = id.as_str().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if !letters || id.is_empty() || *id == END {
                self.say(Found::new(path, "scene-not-an-id").word(id.as_str()));
            } else if !seen.insert(id) {
                self.say(Found::new(path, "scene-twice").word(id.as_str()));
            }
        }
    }

    fn known(&mut self, path: String, id: &Clean, known: &[&str]) {
        if !known.contains(&id.as_str()) {
            self.say(Found::new(path, "scene-unknown-id").word(id.as_str()).none_of(known.iter().copied()));
        }
    }

    fn turn(&mut self, at: usize, turn: &Turn) {
        let file = self.file;
        let path = format!("turn.{at}");
        let places: Vec<&str> = file.turn.iter().map(|turn| turn.id.as_str()).chain([END]).collect();
        let events: Vec<&str> = file.event.iter().map(|event| event.id.as_str()).collect();
        let texts = [("says", &turn.says), ("does", &turn.does), ("hint", &turn.hint)];
        for (key, text) in texts {
            self.some_text(&format!("{path}.{key}"), text.as_ref());
        }
        if turn.says.is_none() && turn.does.is_none() {
            self.say(Found::new(&path, "scene-silent-turn").word(turn.id.as_str()));
        }
        if turn.model.is_empty() {
            self.say(Found::new(&path, "scene-no-model").word(turn.id.as_str()));
        }
        if file.answers == Answers::Choices && turn.choice.is_empty() {
            self.say(Found::new(&path, "scene-no-choice").word(turn.id.as_str()));
        }
        for (place, model) in turn.model.iter().enumerate() {
            self.text(&format!("{path}.model.{place}"), model);
        }
        if let Some(event) = &turn.event {
            self.known(format!("{path}.event"), event, &events);
        }
        for (place, line) in turn.line.iter().enumerate() {
            let below = format!("{path}.line.{place}");
            self.when(&format!("{below}.when"), &line.when);
            self.some_text(&format!("{below}.says"), line.says.as_ref());
            self.some_text(&format!("{below}.does"), line.does.as_ref());
            if line.says.is_none() && line.does.is_none() {
                self.say(Found::new(below, "scene-silent-turn").word(turn.id.as_str()));
            }
        }
        for (place, exit) in turn.then.iter().enumerate() {
            self.when(&format!("{path}.then.{place}.when"), &exit.when);
            self.known(format!("{path}.then.{place}.go"), &exit.go, &places);
        }
        match &turn.next {
            Some(next) => self.known(format!("{path}.next"), next, &places),
            None if at + 1 == file.turn.len() => {
                self.say(Found::new(path.clone(), "scene-no-exit").word(turn.id.as_str()));
            }
            None => {}
        }
        let musts: Vec<&str> = file.must.iter().map(|one| one.id.as_str()).collect();
        let others = others(file);
        for (place, choice) in turn.choice.iter().enumerate() {
            let below = format!("{path}.choice.{place}");
            self.text(&format!("{below}.say"), &choice.say);
            for (list, key, known) in [(&choice.meets, "meets", &musts), (&choice.breaks, "breaks", &others)] {
                for (on, id) in list.iter().enumerate() {
                    self.known(format!("{below}.{key}.{on}"), id, known);
                    let elsewhere = |one: &Expectation| !one.at.is_empty() && !one.at.contains(&turn.id);
                    if file.expectation(id.as_str()).is_some_and(|(_, one)| elsewhere(one)) {
                        let path = format!("{below}.{key}.{on}");
                        self.say(Found::new(path, "scene-choice-elsewhere").word(id.as_str()).limit(turn.id.as_str()));
                    }
                }
            }
        }
    }

    fn when(&mut self, path: &str, when: &When) {
        let file = self.file;
        let musts: Vec<&str> = file.must.iter().map(|one| one.id.as_str()).collect();
        let others = others(file);
        for (list, key, known) in
            [(&when.met, "met", &musts), (&when.unmet, "unmet", &musts), (&when.broken, "broken", &others)]
        {
            for (on, id) in list.iter().enumerate() {
                self.known(format!("{path}.{key}.{on}"), id, known);
            }
        }
        let events: Vec<&str> = file.event.iter().map(|event| event.id.as_str()).collect();
        if let Some(event) = &when.after {
            self.known(format!("{path}.after"), event, &events);
        }
        self.wordings(&format!("{path}.said"), when.said.as_ref());
    }

    fn wordings(&mut self, path: &str, wordings: Option<&Wordings>) {
        for (tag, wording) in wordings.into_iter().flat_map(|all| [("uk", &all.uk), ("en", &all.en)]) {
            if wording.written().iter().all(Clean::is_empty) {
                self.say(Found::new(format!("{path}.{tag}"), "scene-missing-language").word(tag));
            }
        }
    }

    fn expectations(&mut self) {
        let file = self.file;
        let turns: Vec<&str> = file.turn.iter().map(|turn| turn.id.as_str()).collect();
        let sources: Vec<&str> = file.source.iter().map(|source| source.id.as_str()).collect();
        for (path, one) in expected(file) {
            for (name, text) in [("what", &one.what), ("why", &one.why), ("consequence", &one.consequence)] {
                self.text(&format!("{path}.{name}"), text);
            }
            self.some_text(&format!("{path}.better"), one.better.as_ref());
            self.wordings(&format!("{path}.heard"), one.heard.as_ref());
            if !file.goals.contains(&one.goal) {
                let goals = file.goals.iter().map(|goal| goal.id());
                self.say(Found::new(format!("{path}.goal"), "scene-not-a-goal").word(one.goal.id()).none_of(goals));
            }
            for (on, turn) in one.at.iter().enumerate() {
                self.known(format!("{path}.at.{on}"), turn, &turns);
            }
            if one.source.is_empty() {
                self.say(Found::new(&path, "scene-no-source").word(one.id.as_str()));
            }
            for (on, source) in one.source.iter().enumerate() {
                self.known(format!("{path}.source.{on}"), source, &sources);
            }
        }
        for (at, goal) in file.goals.iter().enumerate().filter(|(_, goal)| !is_scored(file, **goal)) {
            self.say(Found::new(format!("goals.{at}"), "scene-goal-unscored").word(goal.id()));
        }
    }

    fn events(&mut self) {
        for (at, event) in self.file.event.iter().enumerate() {
            self.text(&format!("event.{at}.does"), &event.does);
            self.some_text(&format!("event.{at}.says"), event.says.as_ref());
            self.wordings(&format!("event.{at}.noticed"), event.noticed.as_ref());
            if !event.company.is_empty() {
                self.company(&format!("event.{at}.company"), &event.company);
            }
        }
    }
}

/// Every expectation with the keys that lead to it.
fn expected(file: &SceneFile) -> Vec<(String, &Expectation)> {
    let lists = [("must", &file.must), ("must_not", &file.must_not), ("too_cautious", &file.too_cautious)];
    let each = lists
        .into_iter()
        .flat_map(|(key, list)| list.iter().enumerate().map(move |(at, one)| (format!("{key}.{at}"), one)));
    each.collect()
}

/// The ids of what must not happen, and of what would be too cautious.
fn others(file: &SceneFile) -> Vec<&str> {
    file.must_not.iter().chain(&file.too_cautious).map(|one| one.id.as_str()).collect()
}

/// Whether anything in the scene can score this goal. Address, register and discretion are heard in every line.
fn is_scored(file: &SceneFile, goal: Competency) -> bool {
    let by_lines = matches!(goal, Competency::Address | Competency::Register | Competency::Discretion);
    by_lines
        || goal == Competency::Noticing && !file.event.is_empty()
        || file.expectations().any(|(_, one)| one.goal == goal)
}
