//! Lists on the line-by-line desk: matches, arrivals, guests in house, quiet tasks, promises, parked cards.

use std::io::{self, Write};

use super::session::{Open, Session};
use crate::cli::text;
use crate::desk::{Begin, Desk, DeskError, Done, Hit, Slot};
use crate::domain::{Channel, Clean, Encounter};
use crate::phrases::Argument;

impl<W: Write> Session<'_, W> {
    pub(super) fn list(
        &mut self,
        ask: impl FnOnce(&mut Desk, &Encounter) -> Result<Vec<Hit>, DeskError>,
    ) -> io::Result<()> {
        self.put_down()?;
        let hits = match ask(self.desk, &self.encounter) {
            Ok(hits) => hits,
            Err(error) => return self.complain(&error),
        };
        if hits.is_empty() {
            return self.say_phrase("plain-nobody");
        }
        let dates = self.desk.settings().dates;
        for (row, hit) in (1..).zip(&hits) {
            self.say(&Clean::new(&format!("{row}. {}", text::hit(hit, dates))))?;
        }
        self.open = Open::Hits(hits, self.encounter.at);
        Ok(())
    }

    pub(super) fn open_row(&mut self, row: usize) -> io::Result<()> {
        let Open::Hits(hits, _) = &self.open else { return self.say_phrase("plain-no-list") };
        let Some(id) = hits.get(row.wrapping_sub(1)).map(|hit| hit.customer.clone()) else {
            return self.say_phrase("plain-no-row");
        };
        // The other names of the list go before the card comes.
        self.put_down()?;
        match self.desk.open(&id, &self.encounter, Begin::Suggested) {
            Ok(opened) => self.opened(opened.encounter),
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn park(&mut self) -> io::Result<()> {
        match self.desk.park() {
            Ok(slot) => {
                self.put_down()?;
                let number = [("number", Argument::Number(slot.0.into()))];
                let parked = self.desk.phrases().format("plain-parked", &number);
                self.say(&parked)
            }
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn resume(&mut self, number: u8) -> io::Result<()> {
        self.put_down()?;
        match self.desk.resume(Slot(number), self.encounter.at) {
            Ok(opened) => self.opened(opened.encounter),
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn prepare(&mut self) -> io::Result<()> {
        self.put_down()?;
        let office = self.back_office();
        let tasks = match self.desk.prepare(office.at.day(), &office) {
            Ok(tasks) => tasks,
            Err(error) => return self.complain(&error),
        };
        if tasks.is_empty() {
            return self.say_phrase("list-no-tasks");
        }
        for (row, task) in (1..).zip(&tasks) {
            let line = text::task(task, self.desk.phrases());
            self.say(&Clean::new(&format!("{row}. {line}")))?;
        }
        self.open = Open::Tasks(tasks);
        Ok(())
    }

    pub(super) fn done(&mut self, row: usize) -> io::Result<()> {
        let office = self.back_office();
        let Open::Tasks(tasks) = &self.open else { return self.say_phrase("plain-no-list") };
        let Some(task) = tasks.get(row.wrapping_sub(1)) else { return self.say_phrase("plain-no-row") };
        match self.desk.tick(task, Done::Yes, office.at.day(), &office) {
            Ok(()) => self.say_phrase("plain-ticked"),
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn handover(&mut self) -> io::Result<()> {
        self.put_down()?;
        let office = self.back_office();
        let promises = match self.desk.handover(office.at.day(), &office) {
            Ok(promises) => promises,
            Err(error) => return self.complain(&error),
        };
        if promises.is_empty() {
            return self.say_phrase("list-no-promises");
        }
        let dates = self.desk.settings().dates;
        for promise in &promises {
            for line in text::promise(promise, self.desk.phrases(), dates) {
                self.say(&line)?;
            }
        }
        self.open = Open::Page;
        Ok(())
    }

    pub(super) fn back_office(&self) -> Encounter {
        Encounter::begin(Channel::BackOffice, self.encounter.at)
    }
}
