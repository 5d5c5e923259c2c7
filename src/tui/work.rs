//! The forms of the desk: how each begins, and what is done when it is saved. Here the words are chosen and the values read;
//! the app only fills lines in.

use chrono::NaiveDate;

use super::effect::{Action, Effect};
use super::form::{Form, Value};
use crate::custody::{Answer, Asking, DayOrder, Edit, NewCase, NewLimit, NewWish, Note, Told, day_to_come};
use crate::desk::{Desk, DeskError, Opened, Pick, Verified, Word};
use crate::domain::{Audience, BoundaryKind, Bystander, Channel, Clean, Encounter, Identity, Purpose};
use crate::phrases::Argument;
use crate::settings::DateStyle;

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
}

impl OpenForm {
    /// What the guest is asked now, as far as the form is filled in: the question, then the notice.
    #[must_use]
    pub fn question(&self) -> Vec<Clean> {
        let Some(asking) = &self.asking else { return Vec::new() };
        let values = self.form.values();
        let purposes = purposes(values.get(PURPOSES));
        let until = text(values.get(UNTIL));
        asking.lines(&text(values.get(WHAT)), &purposes, Some(&until).filter(|until| !until.is_empty()))
    }
}

// The lines of a note, in their order.
const WHAT: usize = 0;
const CATEGORY: usize = 1;
const TOLD: usize = 2;
const PRIVATE: usize = 3;
const PURPOSES: usize = 4;
const UNTIL: usize = 5;
const CHANNELS: usize = 6;
const ANSWER: usize = 7;

/// Longest text of an item, in characters, and of anything else.
const LONGEST: usize = 120;
const LONG: usize = 400;

const CHANNEL_CHOICES: [Channel; 4] = [Channel::Phone, Channel::Chat, Channel::Voicemail, Channel::Video];

/// Whom something can be private from, in the order of the choices after "as usual".
const AUDIENCES: [Audience; 2] = [Audience::NOBODY, Audience::ANY];

/// Begins a form at the open card.
///
/// # Errors
/// Nobody has shown who this is; a caller's answers need no asking any more.
pub fn begin(desk: &mut Desk, kind: FormKind, encounter: &Encounter) -> Result<Action, DeskError> {
    let needs = !matches!(kind, FormKind::Verify | FormKind::Case | FormKind::Word(_));
    if needs && encounter.identity != Identity::Verified {
        return Err(DeskError::NotVerified);
    }
    if kind == FormKind::Verify && encounter.identity == Identity::Verified {
        return Ok(Action::Nothing);
    }
    let asking = (kind == FormKind::Note).then(|| desk.asking(encounter));
    let form = form(desk, &kind, encounter);
    Ok(Action::FormReady(Box::new(OpenForm { kind, form, asking })))
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
            Form::new(say("form-note"))
                .text(say("form-what"), LONGEST, &nothing)
                .one(say("form-category"), labels, Some(0))
                .one(say("form-told"), all(&["form-told-guest", "form-told-staff", "form-told-parent"]), Some(0))
                .one(say("form-private"), audiences(desk, "form-private-default"), Some(0))
                .several(say("form-purposes"), Asking::PURPOSES.iter().map(|one| say(purpose_id(*one))).collect(), &[0])
                .text(say("form-until"), LONG, &until.unwrap_or_default())
                .several(say("form-channels"), CHANNEL_CHOICES.iter().map(|one| say(channel_id(*one))).collect(), &[])
                .one(say("form-answer"), all(&["form-answer-yes", "form-answer-no", "form-answer-not-now"]), None)
        }
        FormKind::Case => Form::new(say("form-case"))
            .text(say("form-what"), LONG, &nothing)
            .text(say("form-promised"), LONG, &nothing)
            .text(say("form-due"), LONG, &nothing),
        FormKind::Limit => Form::new(say("form-limit"))
            .one(say("form-limit-kind"), BoundaryKind::ALL.iter().map(|kind| say(limit_id(*kind))).collect(), Some(2))
            .text(say("form-about"), LONG, &nothing)
            .one(say("form-when"), audiences(desk, "form-always"), Some(0))
            .one(say("form-private"), audiences(desk, "form-private-default"), Some(0)),
        FormKind::Wish => Form::new(say("form-wish"))
            .about(Clean::new(&desk.asking(encounter).language().to_string()))
            .text(say("form-call-me"), LONG, &nothing)
            .text(say("form-never"), LONG, &nothing)
            .one(say("form-private"), audiences(desk, "form-private-nobody"), Some(0)),
        FormKind::Verify => Form::new(say("form-verify"))
            .text(say("form-number"), LONG, &nothing)
            .text(say("form-day"), LONG, &nothing)
            .text(say("form-contact"), LONG, &nothing),
        FormKind::Correct(pick) => Form::new(say("form-correct")).text(say("form-what"), LONGEST, &pick.text),
        FormKind::Withdraw(pick, purposes) => Form::new(say("form-withdraw"))
            .about(pick.text.clone())
            .one(say("form-purpose"), purposes.iter().map(|one| say(purpose_id(*one))).collect(), Some(0)),
        FormKind::Word(_) => Form::new(say("form-word")).one(
            say("form-said"),
            all(&["form-said-no", "form-said-yes"]),
            Some(0),
        ),
    }
}

/// Does what a filled-in form asks for.
///
/// # Errors
/// As the desk says.
pub fn save(desk: &mut Desk, kind: &FormKind, values: &[Value], encounter: &Encounter) -> Result<Action, DeskError> {
    let value = |line: usize| values.get(line);
    match kind {
        FormKind::Note => note(desk, values, encounter),
        FormKind::Case => {
            let due = text(value(2));
            let due = if due.is_empty() { None } else { Some(day(desk, &due, encounter)?) };
            let case = NewCase { what: text(value(0)), promised: text(value(1)), due };
            let opened = desk.open_case(&case, encounter)?;
            Ok(done(desk, opened, "custody-done"))
        }
        FormKind::Limit => {
            let kind = one(value(0)).and_then(|at| BoundaryKind::ALL.get(at)).copied();
            let limit = NewLimit {
                kind: kind.unwrap_or(BoundaryKind::NoSmallTalk),
                about: about(desk, &text(value(1))),
                when: audience(one(value(2))).filter(|when| !when.is_empty()),
                private_from: audience(one(value(3))),
            };
            let opened = desk.set_limit(&limit, encounter)?;
            Ok(done(desk, opened, "custody-done"))
        }
        FormKind::Wish => {
            let wish = NewWish {
                form: text(value(0)),
                language: desk.asking(encounter).language().clone(),
                never: text(value(1)),
                private_from: audience(one(value(2))).unwrap_or(Audience::NOBODY),
            };
            let opened = desk.set_wish(&wish, encounter)?;
            Ok(done(desk, opened, "custody-done"))
        }
        FormKind::Verify => {
            let answers: Vec<Clean> = values.iter().map(|value| text(Some(value))).collect();
            let answers: Vec<&str> = answers.iter().map(Clean::as_str).collect();
            Ok(match desk.verify(&answers, encounter)? {
                Verified::Match(opened) => done(desk, *opened, "custody-match"),
                Verified::NoMatch { left } => {
                    let count = [("count", Argument::Number(left.into()))];
                    Action::NoMatch(
                        desk.phrases().text("custody-no-match"),
                        desk.phrases().format("custody-tries-left", &count),
                    )
                }
            })
        }
        FormKind::Correct(pick) => mend(desk, pick, &Edit::Correct(text(value(0))), Word::Unsaid, encounter),
        FormKind::Withdraw(pick, purposes) => {
            let purpose = one(value(0)).and_then(|at| purposes.get(at)).copied();
            let edit = Edit::Withdraw(purpose.unwrap_or(Purpose::ServicePersonalisation));
            mend(desk, pick, &edit, Word::Unsaid, encounter)
        }
        FormKind::Word(effect) => match (one(value(0)), &**effect) {
            (Some(1), Effect::Mend(pick, edit, _, _)) => mend(desk, pick, edit, Word::TheirOwn, encounter),
            (Some(1), Effect::Undo(..)) => undo(desk, Word::TheirOwn, encounter),
            _ => Ok(Action::FormLeft),
        },
    }
}

/// Makes a change to one entry.
///
/// # Errors
/// As [`Desk::mend`].
pub fn mend(
    desk: &mut Desk,
    pick: &Pick,
    edit: &Edit,
    word: Word,
    encounter: &Encounter,
) -> Result<Action, DeskError> {
    let opened = desk.mend(pick, edit, word, encounter)?;
    let said = match edit {
        Edit::StillTrue => "custody-confirmed",
        Edit::Withdraw(_) => "custody-withdrawn",
        _ => "custody-done",
    };
    Ok(done(desk, opened, said))
}

/// Takes back the last change.
///
/// # Errors
/// As [`Desk::undo`].
pub fn undo(desk: &mut Desk, word: Word, encounter: &Encounter) -> Result<Action, DeskError> {
    let opened = desk.undo(word, encounter)?;
    Ok(done(desk, opened, "custody-undone"))
}

/// The first thing to confirm is still true.
///
/// # Errors
/// As [`Desk::still_true`].
pub fn still_true(desk: &mut Desk, encounter: &Encounter) -> Result<Action, DeskError> {
    let opened = desk.still_true(encounter)?;
    Ok(done(desk, opened, "custody-confirmed"))
}

fn note(desk: &mut Desk, values: &[Value], encounter: &Encounter) -> Result<Action, DeskError> {
    let value = |line: usize| values.get(line);
    let until = text(value(UNTIL));
    let category = one(value(CATEGORY)).and_then(|at| desk.categories().into_iter().nth(at));
    let answer = match one(value(ANSWER)) {
        Some(0) => Answer::Yes,
        Some(1) => Answer::No,
        _ => Answer::NotNow,
    };
    let note = Note {
        text: text(value(WHAT)),
        category: category.map_or_else(|| crate::domain::CategoryId::new(""), |(id, _)| id),
        told: match one(value(TOLD)) {
            Some(1) => Told::Staff,
            Some(2) => Told::Parent,
            _ => Told::Guest,
        },
        private_from: audience(one(value(PRIVATE))),
        purposes: purposes(value(PURPOSES)),
        until: if until.is_empty() { None } else { Some(day(desk, &until, encounter)?) },
        channels: several(value(CHANNELS)).iter().filter_map(|at| CHANNEL_CHOICES.get(*at)).copied().collect(),
        answer,
    };
    let opened = desk.note(&note, encounter)?;
    let said = match answer {
        Answer::Yes => "custody-noted",
        Answer::No => "custody-refusal-kept",
        Answer::NotNow => "custody-put-off",
    };
    Ok(done(desk, opened, said))
}

fn done(desk: &Desk, opened: Opened, said: &'static str) -> Action {
    Action::Edited(Box::new(opened), desk.phrases().text(said))
}

/// A subject as it was said, or the category that is meant by its name.
fn about(desk: &Desk, said: &Clean) -> Clean {
    let named = said.as_str().to_lowercase();
    let of_name = desk.categories().into_iter().find(|(_, label)| label.as_str().to_lowercase() == named);
    of_name.map_or_else(|| said.clone(), |(id, _)| Clean::new(id.as_str()))
}

fn day(desk: &Desk, said: &Clean, encounter: &Encounter) -> Result<NaiveDate, DeskError> {
    let order = day_order(desk.settings().dates);
    day_to_come(said.as_str(), encounter.at.day(), order).ok_or_else(|| DeskError::NotADay(said.clone()))
}

/// Which number of a written day comes first.
#[must_use]
pub const fn day_order(dates: DateStyle) -> DayOrder {
    match dates {
        DateStyle::MonthFirst => DayOrder::MonthFirst,
        DateStyle::DayFirst | DateStyle::Iso => DayOrder::DayFirst,
    }
}

fn audiences(desk: &Desk, first: &str) -> Vec<Clean> {
    let ids = [
        first,
        "form-private-nobody",
        "form-private-any",
        "screen-company-partner",
        "screen-company-family",
        "screen-company-friends",
        "screen-company-colleagues",
        "screen-company-strangers",
    ];
    ids.iter().map(|id| desk.phrases().text(id)).collect()
}

/// The audience of a choice; none for the first, "as usual".
fn audience(at: Option<usize>) -> Option<Audience> {
    let place = at?.checked_sub(1)?;
    let one = |place: usize| Bystander::ALL.get(place).map(|one| Audience::of([*one]));
    AUDIENCES.get(place).copied().or_else(|| one(place - 1))
}

fn purposes(value: Option<&Value>) -> Vec<Purpose> {
    several(value).iter().filter_map(|at| Asking::PURPOSES.get(*at)).copied().collect()
}

fn text(value: Option<&Value>) -> Clean {
    if let Some(Value::Text(text)) = value { text.clone() } else { Clean::default() }
}

const fn one(value: Option<&Value>) -> Option<usize> {
    if let Some(Value::One(at)) = value { *at } else { None }
}

fn several(value: Option<&Value>) -> Vec<usize> {
    if let Some(Value::Several(all)) = value { all.clone() } else { Vec::new() }
}

const fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Service => "form-purpose-service",
        Purpose::ServicePersonalisation => "form-purpose-service-personalisation",
        Purpose::Offers => "form-purpose-offers",
        Purpose::Occasions => "form-purpose-occasions",
        Purpose::Safety => "form-purpose-safety",
    }
}

const fn channel_id(channel: Channel) -> &'static str {
    match channel {
        Channel::Chat => "form-channel-chat",
        Channel::Voicemail => "form-channel-voicemail",
        Channel::Video => "form-channel-video",
        _ => "form-channel-phone",
    }
}

const fn limit_id(kind: BoundaryKind) -> &'static str {
    match kind {
        BoundaryKind::NoRecognition => "form-limit-no-recognition",
        BoundaryKind::NoFirstName => "form-limit-no-first-name",
        BoundaryKind::NoSmallTalk => "form-limit-no-small-talk",
        BoundaryKind::NoOffers => "form-limit-no-offers",
        BoundaryKind::NoQuestions => "form-limit-no-questions",
        BoundaryKind::NoTouch => "form-limit-no-touch",
        BoundaryKind::NoSurprises => "form-limit-no-surprises",
        BoundaryKind::NoCalls => "form-limit-no-calls",
    }
}
