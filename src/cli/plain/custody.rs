//! Noting and setting right at the line-by-line desk. The same acts as on the full screen, in words.
//!
//! Always: after a change what was said and typed of it is cleared where the terminal can; a question that waits for its
//! answer is forgotten when anything else is said, or the company changes; numbers are those that were read out last.

use std::io::{self, Write};

use super::custody_words::{About, Said, SaidLimit};
use super::session::{Open, Session};
use crate::custody::{Answer, Asking, Edit, NewCase, NewLimit, NewWish, Note, purpose_id};
use crate::desk::{AskedBefore, Desk, DeskError, Mendable, MendableKind, Opened, Pick, Verified, Word};
use crate::domain::{Audience, Clean, Encounter, Purpose};
use crate::phrases::Argument;

/// What waits for an answer.
#[derive(Clone, Debug)]
pub enum Pending {
    /// Whether it may be noted, and what was answered so far.
    Note(Box<Note>, Vec<Answer>),
    /// Whether the customer said so.
    Word(Pick, Edit),
    /// Whether the customer said so; then the last change is taken back.
    Undo,
}

impl<W: Write> Session<'_, W> {
    /// Carries out what was said of what is known.
    pub(super) fn about(&mut self, about: About) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        let waiting = self.pending.take();
        let encounter = self.encounter.clone();
        match about {
            About::Note(said) => self.ask_to_note(&said),
            About::Answer(answers) => self.answered(waiting, &answers),
            About::Entries => self.read_entries(),
            About::True(None) => self.changed("custody-confirmed", |desk| desk.still_true(&encounter)),
            About::True(Some(row)) => self.mend(row, Edit::StillTrue),
            About::Correct(row, text) => self.mend(row, Edit::Correct(Clean::new(&text))),
            About::Private(row, Audience::NOBODY) => self.mend(row, Edit::Open(Audience::NOBODY)),
            About::Private(row, audience) => self.mend(row, Edit::Private(audience)),
            About::Withdraw(row, purpose) => self.withdraw(row, purpose),
            About::Uneasy(row) => self.mend(row, Edit::Uneasy),
            About::Boundary(said) => self.set_limit(&said),
            About::Wish(form, private_from) => self.wish(&form, "", private_from),
            About::Never(never) => self.wish("", &never, Audience::NOBODY),
            About::Case(what, promised, due) => self.open_case(&what, &promised, &due),
            About::Close(row) => {
                let limit = row.checked_sub(1).and_then(|row| self.entries.get(row));
                let is_limit = limit.is_some_and(|entry| entry.kind == MendableKind::Limit);
                self.mend(row, if is_limit { Edit::Drop } else { Edit::Close })
            }
            About::Undo => self.undo(Word::Unsaid),
            About::Verify(answers) => self.verify(&answers),
        }
    }

    /// Reads out how the guest is asked, and waits for the answer.
    fn ask_to_note(&mut self, said: &Said) -> io::Result<()> {
        let settings = self.desk.settings();
        let (days, dates) = (settings.consent_days, settings.dates);
        let named = if said.category.is_empty() { "other" } else { &said.category };
        let Some(category) = self.desk.category_named(named) else { return self.complain(&no_such_category()) };
        let mut note = Note::begin(category, self.encounter.at.day(), days);
        note.text = Clean::new(&said.text);
        note.told = said.told;
        // What nobody put in its place is private until somebody does.
        let unplaced = said.category.is_empty().then_some(Audience::ANY);
        note.private_from = said.private_from.or(unplaced);
        note.channels.clone_from(&said.channels);
        if !said.purposes.is_empty() {
            note = note.for_purposes(&said.purposes);
        }
        if !said.until.is_empty() {
            match self.desk.day_meant(&said.until, &self.encounter) {
                Ok(day) => note.until = Some(day),
                Err(error) => return self.complain(&error),
            }
        }
        // Nobody is asked for what must not be kept.
        match self.desk.check_note(&note, &self.encounter) {
            Ok(AskedBefore::No) => {}
            Ok(AskedBefore::InVain) => self.say_phrase("form-asked-in-vain")?,
            Err(error) => return self.complain(&error),
        }
        let asked = asked(&note);
        let until = note.until.map(|day| dates.write(day));
        let lines = self.desk.asking(&self.encounter).lines(&note.text, &asked, &note.channels, until.as_ref());
        for line in &lines {
            self.say(line)?;
        }
        self.pending = Some(Pending::Note(Box::new(note), Vec::new()));
        self.say_phrase(if asked.len() > 1 { "plain-answers" } else { "plain-answer" })
    }

    fn answered(&mut self, waiting: Option<Pending>, answers: &[Answer]) -> io::Result<()> {
        let encounter = self.encounter.clone();
        match (waiting, answers) {
            (None, _) => self.say_phrase("plain-nothing-asked"),
            (Some(Pending::Note(note, before)), answers) => self.answered_note(note, &[&before, answers].concat()),
            (Some(Pending::Word(pick, edit)), [Answer::Yes]) => {
                self.changed("custody-done", |desk| desk.mend(&pick, &edit, Word::TheirOwn, &encounter))
            }
            (Some(Pending::Undo), [Answer::Yes]) => self.undo(Word::TheirOwn),
            (Some(Pending::Word(..) | Pending::Undo), _) => self.say_phrase("plain-left"),
        }
    }

    /// One answer to each question, in its order; what is still owed is asked for, and nothing is kept until then.
    fn answered_note(&mut self, note: Box<Note>, answers: &[Answer]) -> io::Result<()> {
        let asked = asked(&note);
        if answers.len() > asked.len().max(1) {
            self.pending = Some(Pending::Note(note, Vec::new()));
            return self.say_phrase("plain-too-many-answers");
        }
        if let Some(next) = asked.get(answers.len()) {
            let purpose = self.desk.phrases().text(purpose_id(*next));
            let owed = self.desk.phrases().format("plain-answer-to", &[("purpose", Argument::Text(&purpose))]);
            self.pending = Some(Pending::Note(note, answers.to_vec()));
            return self.say(&owed);
        }
        // What is not asked for goes with the first answer.
        let first = answers.first().copied().unwrap_or(Answer::NotNow);
        let answered = |purpose: Purpose| {
            let place = asked.iter().position(|one| *one == purpose);
            (purpose, place.and_then(|place| answers.get(place)).copied().unwrap_or(first))
        };
        let note = Note { answers: note.purposes().map(answered).collect(), ..*note };
        let encounter = self.encounter.clone();
        self.changed(note.outcome(), |desk| desk.note(&note, &encounter))
    }

    fn read_entries(&mut self) -> io::Result<()> {
        let entries = match self.desk.mendables(&self.encounter) {
            Ok(entries) => entries,
            Err(error) => return self.complain(&error),
        };
        if entries.is_empty() {
            self.say_phrase("form-mend-nothing")?;
        }
        for (row, entry) in (1..).zip(&entries) {
            self.say(&entry_line(row, entry))?;
        }
        self.entries = entries;
        Ok(())
    }

    /// The entry of this number, as it was read out.
    fn pick(&self, row: usize) -> Option<Pick> {
        let number = row.checked_sub(1)?;
        Some(Pick { number, text: self.entries.get(number)?.text.clone() })
    }

    fn mend(&mut self, row: usize, edit: Edit) -> io::Result<()> {
        let Some(pick) = self.pick(row) else { return self.say_phrase("plain-no-entry") };
        let encounter = self.encounter.clone();
        match self.desk.mend(&pick, &edit, Word::Unsaid, &encounter) {
            Err(DeskError::TheirWordFirst) => {
                let change = self.desk.change_in_words(&pick, &edit);
                self.pending = Some(Pending::Word(pick, edit));
                self.say(&change)?;
                self.say_phrase("form-word")
            }
            done => {
                let said = match edit {
                    Edit::StillTrue => "custody-confirmed",
                    Edit::Withdraw(_) => "custody-withdrawn",
                    _ => "custody-done",
                };
                self.changed(said, |_| done)
            }
        }
    }

    fn withdraw(&mut self, row: usize, purpose: Option<Purpose>) -> io::Result<()> {
        let consented = row.checked_sub(1).and_then(|row| self.entries.get(row)).map(|entry| entry.purposes.clone());
        let purpose = match (purpose, consented.unwrap_or_default().as_slice()) {
            (Some(purpose), _) => purpose,
            (None, [only]) => *only,
            (None, []) => Purpose::ServicePersonalisation,
            (None, _) => return self.say_phrase("plain-which-purpose"),
        };
        self.mend(row, Edit::Withdraw(purpose))
    }

    fn set_limit(&mut self, said: &SaidLimit) -> io::Result<()> {
        let encounter = self.encounter.clone();
        let category = self.desk.category_named(&said.about);
        let about = category.map_or_else(|| Clean::new(&said.about), |id| Clean::new(id.as_str()));
        let limit = NewLimit { kind: said.kind, about, when: said.when, private_from: said.private_from };
        self.changed(self.desk.limit_kept(&limit), |desk| desk.set_limit(&limit, &encounter))
    }

    fn wish(&mut self, form: &str, never: &str, private_from: Audience) -> io::Result<()> {
        let encounter = self.encounter.clone();
        let language = self.desk.language(&encounter);
        let (form, never) = (Clean::new(form), Clean::new(never));
        let wish = NewWish { form, language, never, private_from };
        self.changed("custody-done", |desk| desk.set_wish(&wish, &encounter))
    }

    fn open_case(&mut self, what: &str, promised: &str, due: &str) -> io::Result<()> {
        let encounter = self.encounter.clone();
        let day = (!due.is_empty()).then(|| self.desk.day_meant(due, &encounter)).transpose();
        let day = match day {
            Ok(day) => day,
            Err(error) => return self.complain(&error),
        };
        let case = NewCase { what: Clean::new(what), promised: Clean::new(promised), due: day };
        self.changed("custody-done", |desk| desk.open_case(&case, &encounter))
    }

    fn undo(&mut self, word: Word) -> io::Result<()> {
        let encounter = self.encounter.clone();
        match self.desk.undo(word, &encounter) {
            Err(DeskError::TheirWordFirst) => {
                let change = self.desk.last_change();
                self.pending = Some(Pending::Undo);
                self.say(&change)?;
                self.say_phrase("form-word")
            }
            done => self.changed("custody-undone", |_| done),
        }
    }

    fn verify(&mut self, answers: &[String]) -> io::Result<()> {
        let encounter: Encounter = self.encounter.clone();
        let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
        match self.desk.verify(&answers, &encounter) {
            Ok(Verified::Match(opened)) => {
                self.encounter = opened.encounter;
                self.say_phrase("custody-match")?;
                if self.encounter.is_alone() { self.say_phrase("plain-now-show") } else { self.read_out(&opened.card) }
            }
            Ok(Verified::NoMatch { left }) => {
                let count = [("count", Argument::Number(left.into()))];
                let tries = self.desk.phrases().format("custody-tries-left", &count);
                self.say_phrase("custody-no-match")?;
                self.say(&tries)
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Makes a change, clears what was said and typed of it, and says that it is kept or why not.
    fn changed(
        &mut self,
        said: &'static str,
        change: impl FnOnce(&mut Desk) -> Result<Opened, DeskError>,
    ) -> io::Result<()> {
        match change(self.desk) {
            Ok(opened) => {
                self.entries.clear();
                self.clear()?;
                self.say_phrase(said)?;
                if self.encounter.is_alone() { self.say_phrase("plain-now-show") } else { self.read_out(&opened.card) }
            }
            Err(error) => {
                self.complain(&error)?;
                // A colleague was first: what stands here now is theirs.
                if error.is_overtaken() { self.show() } else { Ok(()) }
            }
        }
    }
}

/// The purposes for which the guest is asked, in the order of the questions.
fn asked(note: &Note) -> Vec<Purpose> {
    note.purposes().filter(|one| Asking::PURPOSES.contains(one)).collect()
}

fn no_such_category() -> DeskError {
    DeskError::from(crate::custody::CustodyError::NoSuchCategory)
}

fn entry_line(row: usize, entry: &Mendable) -> Clean {
    let label = if entry.label.is_empty() { String::new() } else { format!("{}: ", entry.label) };
    Clean::new(&format!("{row}. {label}{}", entry.text))
}
