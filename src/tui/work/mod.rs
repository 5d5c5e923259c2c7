//! The forms of the desk: how each begins, and what is done when it is saved. Here the words are chosen and the values read;
//! the app only fills lines in.

use tui_input::InputRequest;

mod save;
mod words;

pub use save::{check, mend, save, still_true, undo};

use self::words::{ALONE, CHANNEL_CHOICES, audiences, channel_id, channels, limit_id, one, purposes, text};
use super::effect::{Action, Effect};
use super::form::Form;
use super::view::language;
use crate::custody::{Asking, Note, purpose_id};
use crate::desk::{AskedBefore, Desk, DeskError, Pick};
use crate::domain::{BoundaryKind, CategoryId, Clean, Encounter, Identity, Purpose};

/// What a form is for.
#[derive(Clone, Debug, PartialEq)]
pub enum FormKind {
    /// Something the guest said.
    Note,
    /// A case.
    Case,
    /// A limit.
    Limit,
    /// A wish for address.
    Wish,
    /// What a caller answers.
    Verify,
    /// Why somebody looks beyond the role.
    Glass,
    /// Another text for this entry.
    Correct(Pick),
    /// The consent for one of these purposes is taken back.
    Withdraw(Pick, Vec<Purpose>),
    /// Whether the customer said so; then this is done.
    Word(Box<Effect>),
}

/// An open form, and how the guest is asked where it asks.
#[derive(Clone, Debug)]
pub struct OpenForm {
    /// What it is for.
    pub kind: FormKind,
    /// The form.
    pub form: Form,
    /// How the guest is asked.
    pub asking: Option<Asking>,
    /// Which of the categories is for needs.
    pub need: Option<usize>,
    /// Which of the categories the guest was asked about lately, and said no.
    pub asked_in_vain: Vec<usize>,
    /// How many lines it is moved down from where the keys are, or up.
    pub moved: isize,
}

impl OpenForm {
    /// One key. A need is kept for safety alone, so choosing the category chooses the purpose with it.
    pub fn edit(&mut self, request: InputRequest) {
        let at = |form: &Form| one(form.values().get(CATEGORY));
        let before = at(&self.form);
        let (owed, line) = (self.form.unanswered(), self.form.focus);
        self.moved = 0;
        self.form.edit(request);
        let after = at(&self.form);
        if self.kind == FormKind::Note && before != after && self.need.is_some() {
            let safety = Asking::PURPOSES.iter().position(|purpose| *purpose == Purpose::Safety);
            if after == self.need {
                self.form.tick_only(PURPOSES, safety.unwrap_or_default());
            } else if before == self.need {
                self.form.tick_only(PURPOSES, 0);
            }
        }
        self.ask_what_arises();
        // An answer given by its digit: the keys go on to the next one that is owed.
        if owed == Some(line)
            && matches!(request, InputRequest::InsertChar(_))
            && let Some(next) = self.form.unanswered().filter(|next| *next > line)
        {
            self.form.focus = next;
        }
    }

    /// Every purpose has an answer of its own (GDPR recital 43). On which channels the house may begin is asked only where
    /// offers are.
    fn ask_what_arises(&mut self) {
        if self.kind == FormKind::Note {
            let chosen = purposes(self.form.values().get(PURPOSES));
            self.form.leave_out(CHANNELS, !chosen.contains(&Purpose::Offers));
            for (place, purpose) in Asking::PURPOSES.iter().enumerate() {
                self.form.leave_out(ANSWERS + place, !chosen.contains(purpose));
            }
        }
    }

    /// Whether it asks for an answer to one purpose only.
    #[must_use]
    pub fn asks_once(&self) -> bool {
        self.kind == FormKind::Note && purposes(self.form.values().get(PURPOSES)).len() == 1
    }

    /// Whether the guest said no lately when they were asked about what is chosen here.
    #[must_use]
    pub fn was_asked_in_vain(&self) -> bool {
        one(self.form.values().get(CATEGORY)).is_some_and(|at| self.asked_in_vain.contains(&at))
    }

    /// Moves it by so many lines, no farther than it was drawn long.
    pub fn scroll(&mut self, by: isize, longest: usize) {
        let longest = isize::try_from(longest).unwrap_or(isize::MAX);
        self.moved = self.moved.saturating_add(by).clamp(-longest, longest);
    }

    /// What the guest is asked now, as far as the form is filled in: the question, then the notice.
    #[must_use]
    pub fn question(&self) -> Vec<Clean> {
        let Some(asking) = &self.asking else { return Vec::new() };
        let values = self.form.values();
        let purposes = purposes(values.get(PURPOSES));
        let until = text(values.get(UNTIL));
        let channels = channels(values.get(CHANNELS));
        let until = Some(&until).filter(|until| !until.is_empty());
        asking.lines(&text(values.get(WHAT)), &purposes, &channels, until)
    }
}

/// The category of needs.
const NEED: &str = "need";

// The lines of a note, in their order.
const WHAT: usize = 0;
/// Where the category stands.
pub const CATEGORY: usize = 1;
const TOLD: usize = 2;
const PRIVATE: usize = 3;
const PURPOSES: usize = 4;
const UNTIL: usize = 5;
const CHANNELS: usize = 6;
/// The first answer; they stand in the order of [`Asking::PURPOSES`].
const ANSWERS: usize = 7;

/// Longest text of an item, in characters, and of anything else.
const LONGEST: usize = 120;
const LONG: usize = 400;

/// Begins a form at the open card.
///
/// # Errors
/// Nobody has shown who this is; a caller's answers need no asking any more.
pub fn begin(desk: &mut Desk, kind: FormKind, encounter: &Encounter) -> Result<Action, DeskError> {
    let needs = !matches!(kind, FormKind::Verify | FormKind::Case | FormKind::Word(_));
    if needs && encounter.identity != Identity::Verified {
        return Err(DeskError::NotVerified);
    }
    match &kind {
        FormKind::Glass => desk.may_break_glass(encounter)?,
        // Of a caller whom nobody looked up there is nothing to compare with.
        FormKind::Verify if !desk.is_open() => return Err(DeskError::NothingOpen),
        FormKind::Verify => {}
        _ => desk.may_record()?,
    }
    if kind == FormKind::Verify && encounter.identity == Identity::Verified {
        return Ok(Action::Nothing);
    }
    let asking = (kind == FormKind::Note).then(|| desk.asking(encounter));
    let form = form(desk, &kind, encounter);
    let need = desk.categories().iter().position(|(id, _)| id.as_str() == NEED);
    let asked = |id: &CategoryId| desk.asked_before(id, encounter) == AskedBefore::InVain;
    let categories = (0..).zip(desk.categories()).filter(|(_, (id, _))| kind == FormKind::Note && asked(id));
    let asked_in_vain = categories.map(|(place, _)| place).collect();
    let mut open = OpenForm { kind, form, asking, need, asked_in_vain, moved: 0 };
    open.ask_what_arises();
    Ok(Action::FormReady(Box::new(open)))
}

fn form(desk: &Desk, kind: &FormKind, encounter: &Encounter) -> Form {
    let say = |id: &str| desk.phrases().text(id);
    let all = |ids: &[&str]| ids.iter().map(|id| say(id)).collect::<Vec<_>>();
    let nothing = Clean::default();
    match kind {
        FormKind::Note => {
            let categories = desk.categories();
            let begun = categories.first().map(|(id, _)| id.clone());
            let days = desk.settings().consent_days;
            let note = begun.map(|id| Note::begin(id, encounter.at.day(), days));
            let until = note.and_then(|note| note.until).map(|day| desk.settings().dates.write(day));
            let labels = categories.into_iter().map(|(_, label)| label).collect();
            let answers = all(&["form-answer-yes", "form-answer-no", "form-answer-not-now"]);
            let note = Form::new(say("form-note"))
                .text(say("form-what"), LONGEST, &nothing)
                .one(say("form-category"), labels, Some(0))
                .one(say("form-told"), all(&["form-told-guest", "form-told-staff", "form-told-parent"]), Some(0))
                .list(say("form-private"), audiences(desk, Some("form-private-default")), ALONE)
                .several(say("form-purposes"), Asking::PURPOSES.iter().map(|one| say(purpose_id(*one))).collect(), &[0])
                .text(say("form-until"), LONG, &until.unwrap_or_default())
                .several(say("form-channels"), CHANNEL_CHOICES.iter().map(|one| say(channel_id(*one))).collect(), &[]);
            Asking::PURPOSES
                .iter()
                .fold(note, |form, purpose| form.answer(say(purpose_id(*purpose)), answers.clone(), None))
        }
        FormKind::Case => Form::new(say("form-case"))
            .text(say("form-what"), LONG, &nothing)
            .text(say("form-promised"), LONG, &nothing)
            .text(say("form-due"), LONG, &nothing),
        FormKind::Limit => Form::new(say("form-limit"))
            .one(say("form-limit-kind"), BoundaryKind::ALL.iter().map(|kind| say(limit_id(*kind))).collect(), Some(2))
            .text(say("form-about"), LONG, &nothing)
            .list(say("form-when"), audiences(desk, Some("form-always")), ALONE)
            .list(say("form-private"), audiences(desk, Some("form-limit-default")), ALONE),
        FormKind::Wish => Form::new(say("form-wish"))
            .about(language(&desk.language(encounter), desk.phrases()))
            .text(say("form-call-me"), LONG, &nothing)
            .text(say("form-never"), LONG, &nothing)
            .list(say("form-private"), audiences(desk, None), ALONE - 1),
        FormKind::Verify => Form::new(say("form-verify"))
            .text(say("form-number"), LONG, &nothing)
            .text(say("form-day"), LONG, &nothing)
            .text(say("form-contact"), LONG, &nothing),
        FormKind::Glass => Form::new(say("form-glass")).text(say("form-glass-reason"), LONG, &nothing),
        FormKind::Correct(pick) => Form::new(say("form-correct")).text(say("form-what"), LONGEST, &pick.text),
        FormKind::Withdraw(pick, purposes) => Form::new(say("form-withdraw")).about(pick.text.clone()).one(
            say("form-purpose"),
            purposes.iter().map(|one| say(purpose_id(*one))).collect(),
            Some(0),
        ),
        FormKind::Word(effect) => {
            let about = match &**effect {
                Effect::Mend(pick, edit, ..) => desk.change_in_words(pick, edit),
                _ => desk.last_change(),
            };
            Form::new(say("form-word")).about(about).answer(
                say("form-said"),
                all(&["form-said-yes", "form-said-no"]),
                Some(1),
            )
        }
    }
}
