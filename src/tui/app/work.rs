//! Work at the open card: filling in a form, or choosing an entry and setting it right.
//!
//! Always: what is typed here is gone the moment somebody may see it who should not (not alone, blank, another card); the
//! entries are those that the card shows and no others; whatever loosens goes by the customer's own word.

use tui_input::InputRequest;

use super::{App, Notice, OpenCard, Person};
use crate::custody::Edit;
use crate::desk::{Mendable, MendableKind, Opened, Pick, Word};
use crate::domain::{Audience, Clean, Encounter, Purpose};
use crate::tui::command::Command;
use crate::tui::effect::Effect;
use crate::tui::work::{FormKind, OpenForm};

/// What is done at the open card.
#[derive(Clone, Debug)]
pub enum Work {
    /// A form is filled in.
    Form(Box<OpenForm>),
    /// An entry is chosen.
    Mend(Mending),
}

/// The entries that can be set right.
#[derive(Clone, Debug)]
pub struct Mending {
    /// The entries, in the order of the card.
    pub entries: Vec<Mendable>,
    /// The one that is chosen.
    pub selected: usize,
}

impl Mending {
    fn pick(&self) -> Option<Pick> {
        let entry = self.entries.get(self.selected)?;
        Some(Pick { number: self.selected, text: entry.text.clone() })
    }

    fn chosen(&self) -> Option<&Mendable> {
        self.entries.get(self.selected)
    }
}

impl OpenCard {
    /// The form that is filled in.
    #[must_use]
    pub fn form(&self) -> Option<&OpenForm> {
        if let Some(Work::Form(form)) = &self.work { Some(form) } else { None }
    }

    /// The entries that are chosen from.
    #[must_use]
    pub fn mending(&self) -> Option<&Mending> {
        if let Some(Work::Mend(mending)) = &self.work { Some(mending) } else { None }
    }
}

impl App {
    /// Whether the keys fill in a form.
    pub(super) fn fills_in(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.form().is_some())
    }

    /// Whether the keys choose an entry.
    pub(super) fn mends(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.mending().is_some())
    }

    /// Leaves the form or the entries; answers whether there was something to leave.
    pub(super) fn leave_work(&mut self) -> bool {
        self.open.as_mut().is_some_and(|open| open.work.take().is_some())
    }

    /// The encounter has changed: entries are another encounter's, and a form stays only where nobody else is.
    pub(super) fn tighten_work(&mut self) {
        let stays = |open: &OpenCard| open.encounter.is_alone() && open.form().is_some();
        if let Some(open) = self.open.as_mut().filter(|open| !stays(open)) {
            open.work = None;
        }
    }

    /// What staff ask for at the card, beside changing the encounter.
    pub(super) fn at_work(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Note => self.begin(FormKind::Note),
            Command::NewCase => self.begin(FormKind::Case),
            Command::NewLimit => self.begin(FormKind::Limit),
            Command::NewWish => self.begin(FormKind::Wish),
            Command::Identify => self.begin(FormKind::Verify),
            Command::BreakGlass => self.begin(FormKind::Glass),
            Command::Mend => self.ask(Effect::Mendables),
            Command::StillTrue if self.mends() => self.mend(|_| Edit::StillTrue),
            Command::StillTrue => self.ask(Effect::StillTrue),
            Command::Undo => self.ask(|encounter| Effect::Undo(Word::Unsaid, encounter)),
            Command::Correct => self.begin_correction(),
            Command::Withdraw => self.begin_withdrawal(),
            Command::Private => self.mend(|_| Edit::Private(Audience::ANY)),
            Command::PrivateFrom(who) => self.mend(|_| Edit::Private(Audience::of([who]))),
            Command::NotPrivate => self.mend(|_| Edit::Open(Audience::NOBODY)),
            Command::Uneasy => self.mend(|_| Edit::Uneasy),
            Command::Finish => {
                self.mend(|entry| if entry.kind == MendableKind::Limit { Edit::Drop } else { Edit::Close })
            }
            Command::Save => self.save_form(),
            Command::NextField | Command::PreviousField => self.step_in_form(command),
            _ => Vec::new(),
        }
    }

    fn begin(&mut self, kind: FormKind) -> Vec<Effect> {
        self.ask(|encounter| Effect::Begin(kind, encounter))
    }

    /// Asks the desk for something at the open card, at this moment. Of a stranger nothing is held.
    fn ask(&mut self, effect: impl FnOnce(Encounter) -> Effect) -> Vec<Effect> {
        let now = self.now;
        let Some(open) = self.open.as_mut().filter(|open| open.card.is_some()) else { return Vec::new() };
        open.encounter.at = now;
        open.confirmed.at = now;
        vec![effect(open.encounter.clone())]
    }

    fn mend(&mut self, edit: impl FnOnce(&Mendable) -> Edit) -> Vec<Effect> {
        let Some(mending) = self.open.as_ref().and_then(OpenCard::mending) else { return Vec::new() };
        let (Some(pick), Some(entry)) = (mending.pick(), mending.chosen()) else { return Vec::new() };
        let edit = edit(entry);
        self.ask(|encounter| Effect::Mend(pick, edit, Word::Unsaid, encounter))
    }

    fn begin_with(&mut self, kind: impl FnOnce(Pick, &Mendable) -> FormKind) -> Vec<Effect> {
        let Some(mending) = self.open.as_ref().and_then(OpenCard::mending) else { return Vec::new() };
        let (Some(pick), Some(entry)) = (mending.pick(), mending.chosen()) else { return Vec::new() };
        let kind = kind(pick, entry);
        self.begin(kind)
    }

    /// Begins with the words that stand there; what cannot be worded otherwise is refused before anything is typed.
    fn begin_correction(&mut self) -> Vec<Effect> {
        let chosen = self.open.as_ref().and_then(OpenCard::mending).and_then(Mending::chosen);
        if chosen.is_some_and(|entry| !entry.can_be_corrected) {
            return self.mend(|entry| Edit::Correct(entry.text.clone()));
        }
        self.begin_with(|pick, _| FormKind::Correct(pick))
    }

    /// Asks for which purpose; where consent stands for none, the desk says so.
    fn begin_withdrawal(&mut self) -> Vec<Effect> {
        let consented = self.open.as_ref().and_then(OpenCard::mending).and_then(Mending::chosen);
        if consented.is_some_and(|entry| entry.purposes.is_empty()) {
            return self.mend(|_| Edit::Withdraw(Purpose::ServicePersonalisation));
        }
        self.begin_with(|pick, entry| FormKind::Withdraw(pick, entry.purposes.clone()))
    }

    /// Saves; where an answer is still owed, the keys go there first.
    fn save_form(&mut self) -> Vec<Effect> {
        let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut()) else {
            return Vec::new();
        };
        let (kind, values) = (form.kind.clone(), form.form.values());
        if let Some(line) = form.form.unanswered() {
            form.form.focus = line;
            return self.ask(|encounter| Effect::Check(kind, values, encounter));
        }
        self.ask(|encounter| Effect::Save(kind, values, encounter))
    }

    fn step_in_form(&mut self, command: Command) -> Vec<Effect> {
        if let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut()) {
            form.moved = 0;
            if command == Command::NextField { form.form.next() } else { form.form.previous() }
        }
        Vec::new()
    }

    /// One key in a form.
    pub(super) fn fill_in(&mut self, request: InputRequest) -> Vec<Effect> {
        if let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut()) {
            form.edit(request);
        }
        Vec::new()
    }

    pub(super) fn paste_into_form(&mut self, text: &Clean) -> Vec<Effect> {
        if let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut()) {
            form.form.paste(text);
        }
        Vec::new()
    }

    /// Moves what stands in the form's place, up or down; answers whether there is a form.
    pub(super) fn scroll_form(&mut self, command: Command, page: usize) -> bool {
        let longest = self.longest_form;
        let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut()) else { return false };
        let page = isize::try_from(page).unwrap_or(1);
        form.scroll(
            match command {
                Command::Up => -1,
                Command::Down => 1,
                Command::PageUp => -page,
                Command::PageDown => page,
                _ => 0,
            },
            longest,
        );
        true
    }

    /// Moves the choice among the entries; answers whether there are any to choose from.
    pub(super) fn step_among_entries(&mut self, to: impl FnOnce(usize, usize) -> usize) -> bool {
        let Some(Work::Mend(mending)) = self.open.as_mut().and_then(|open| open.work.as_mut()) else { return false };
        mending.selected = to(mending.selected, mending.entries.len());
        true
    }

    pub(super) fn form_ready(&mut self, form: OpenForm) {
        if let Some(open) = self.open.as_mut().filter(|open| open.card.is_some()) {
            open.work = Some(Work::Form(Box::new(form)));
        }
    }

    pub(super) fn entries_ready(&mut self, entries: Vec<Mendable>) {
        if let Some(open) = self.open.as_mut().filter(|open| open.card.is_some()) {
            let before = open.mending().map_or(0, |mending| mending.selected);
            let selected = before.min(entries.len().saturating_sub(1));
            open.work = Some(Work::Mend(Mending { entries, selected }));
        }
    }

    /// The card was decided again: the entries are those that it shows now.
    pub(super) fn entries_again(&mut self) -> Vec<Effect> {
        let Some(Work::Mend(mending)) = self.open.as_mut().and_then(|open| open.work.as_mut()) else {
            return Vec::new();
        };
        mending.entries.clear();
        self.ask(Effect::Mendables)
    }

    /// It is kept: the form is gone, and with it what was typed; the card is as it is now.
    pub(super) fn edited(&mut self, opened: Opened, said: Clean) -> Vec<Effect> {
        if let Some(open) = self.open.as_mut() {
            open.work = None;
            open.encounter = opened.encounter.clone();
            open.confirmed = opened.encounter;
            open.reasons_at = None;
            open.languages = opened.languages;
            open.card = Some(opened.card);
            if open.person == Person::Stranger {
                open.person = Person::Known(None);
            }
        }
        self.notice = Some(Notice { sentence: Clean::default(), hint: said });
        self.examine_line()
    }

    /// It is not kept: the card is as tight as it was asked to be, or as a colleague left it.
    pub(super) fn not_saved(&mut self, opened: Option<Opened>, keeps: Keeps, notice: Notice) -> Vec<Effect> {
        self.notice = Some(notice);
        if keeps == Keeps::Nothing {
            self.leave_work();
        }
        // What could not be kept is not asked either: back to what is written.
        if let Some(Work::Form(form)) = self.open.as_mut().and_then(|open| open.work.as_mut())
            && form.form.unanswered().is_some()
        {
            form.form.focus = 0;
        }
        if let (Some(open), Some(opened)) = (self.open.as_mut(), opened) {
            open.card = Some(opened.card);
        }
        let mut effects = self.entries_again();
        effects.extend(self.examine_line());
        effects
    }
}

/// Whether what was typed stays to be typed further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// The form.
    Form,
    /// Nothing.
    Nothing,
}
