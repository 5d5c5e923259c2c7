//! `train new`: a few questions, and a commented scene to fill in. Answers come from standard input, so that a pipe can give them.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};

use crate::cli::arguments::train::TrainNew;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::roleplay::{Competency, Draft, EventKind, Place};

/// Asks, and writes `NAME.toml` in this folder.
///
/// # Errors
/// The file is there already or cannot be written; nobody answers the questions.
pub fn new(call: &TrainNew, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let name = call.name.trim_end_matches(".toml");
    let path = PathBuf::from(format!("{name}.toml"));
    let file = Clean::new(&path.to_string_lossy());
    if path.exists() {
        return Err(Failure::Exists(file));
    }
    let mut ask = Ask { phrases, answers: io::stdin().lock() };
    let draft = Draft {
        title_uk: ask.text("train-new-title-uk")?,
        title_en: ask.text("train-new-title-en")?,
        place: ask.word("train-new-place", &[Place::Hotel, Place::Shop, Place::ServiceDesk].map(Place::id))?,
        goals: ask.words("train-new-goals", &Competency::ALL.map(Competency::id))?,
        event: ask.word("train-new-event", &EventKind::ALL.map(EventKind::id))?,
    };
    let mut made = std::fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
    made.write_all(draft.write(phrases.interface()).as_bytes())?;
    made.sync_all()?;
    match output.form() {
        Form::Json => output.json(&serde_json::json!({ "file": file }))?,
        Form::Text => output.line(0, &phrases.format("train-new-done", &[("file", Argument::Text(&file))]))?,
    }
    Ok(Outcome::Done)
}

struct Ask<'a, R> {
    phrases: &'a Phrases,
    answers: R,
}

impl<R: BufRead> Ask<'_, R> {
    fn line(&mut self, question: &str) -> Result<String, Failure> {
        aside!("{}", self.phrases.text(question));
        let mut line = String::new();
        if self.answers.read_line(&mut line)? == 0 {
            return Err(Failure::Output(io::ErrorKind::UnexpectedEof.into()));
        }
        Ok(line.trim().to_owned())
    }

    fn text(&mut self, question: &str) -> Result<Clean, Failure> {
        loop {
            let text = Clean::new(&self.line(question)?);
            if !text.is_empty() {
                return Ok(text);
            }
        }
    }

    fn word<T: DeserializeOwned>(&mut self, question: &str, known: &[&'static str]) -> Result<T, Failure> {
        loop {
            let line = self.line(question)?;
            if let Some(word) = self.read(&line, known) {
                return Ok(word);
            }
        }
    }

    fn words<T: DeserializeOwned + PartialEq>(
        &mut self,
        question: &str,
        known: &[&'static str],
    ) -> Result<Vec<T>, Failure> {
        loop {
            let line = self.line(question)?;
            let words = line.split([' ', ',']).filter(|word| !word.is_empty());
            let read: Option<Vec<T>> = words.map(|word| self.read(word, known)).collect();
            let mut once: Vec<T> = Vec::new();
            for one in read.unwrap_or_default() {
                if !once.contains(&one) {
                    once.push(one);
                }
            }
            if (1..=3).contains(&once.len()) {
                return Ok(once);
            }
        }
    }

    fn read<T: DeserializeOwned>(&self, word: &str, known: &[&'static str]) -> Option<T> {
        let read = T::deserialize(StrDeserializer::<Error>::new(word)).ok();
        if read.is_none() {
            let (word, limit) = (Clean::new(word), Clean::new(&known.join(", ")));
            let arguments = [("word", Argument::Text(&word)), ("limit", Argument::Text(&limit))];
            aside!("{}", self.phrases.format("train-new-again", &arguments));
        }
        read
    }
}
