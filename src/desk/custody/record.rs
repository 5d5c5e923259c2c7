//! Recording while talking: a note with the guest's answer, a limit, a wish, a case.

use chrono::NaiveDate;

use super::{Act, Asked, Desk, DeskError, Direction, Encounter, Known, Mark, Opened};
use crate::custody::{self, Answer, DayOrder, NewCase, NewLimit, NewWish, Note, Told};
use crate::disclosure::{Duty, PublicPart, was_asked_in_vain};
use crate::domain::{BoundaryKind, CategoryId, Clean, Identity, Interface};
use crate::settings::DateStyle;

/// Whether the guest has said no to such a question lately: then nobody asks again, unless they speak of it themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedBefore {
    /// They have not.
    No,
    /// They have, or put it off today.
    InVain,
}

impl Desk {
    /// The day that is meant by what somebody writes: "31.12.", "31 December", "tomorrow"; without a year the next one.
    ///
    /// # Errors
    /// It is no day.
    pub fn day_meant(&self, text: &str, encounter: &Encounter) -> Result<NaiveDate, DeskError> {
        let day = custody::day_to_come(text, encounter.at.day(), self.day_order());
        day.ok_or_else(|| DeskError::NotADay(Clean::new(text)))
    }

    /// Which number of a written day comes first.
    pub(super) const fn day_order(&self) -> DayOrder {
        match self.settings.dates {
            DateStyle::MonthFirst => DayOrder::MonthFirst,
            DateStyle::DayFirst | DateStyle::Iso => DayOrder::DayFirst,
        }
    }

    /// Whether this could be noted if the guest agreed: asked before the guest is, so that nobody asks for what must not be
    /// kept, nor on behalf of somebody who may not keep it. Nothing is changed. Answers whether the guest has said no to such
    /// a question lately.
    ///
    /// # Errors
    /// As [`Desk::note`], but for the writing.
    pub fn check_note(&mut self, note: &Note, encounter: &Encounter) -> Result<AskedBefore, DeskError> {
        self.may_record()?;
        let customer = self.open.as_ref().ok_or(DeskError::NothingOpen)?.customer.as_ref();
        let known = customer.filter(|_| encounter.identity == Identity::Verified);
        let mut trial = known.ok_or(DeskError::NotVerified)?.clone();
        let (how, asking) = (Clean::default(), self.asking(encounter));
        let ground = self.ground(&how, &asking, encounter);
        custody::note(&mut trial, &note.clone().answered(Answer::Yes), ground)?;
        Ok(self.asked_before(&note.category, encounter))
    }

    /// Refuses whoever may not record, before anything is typed and before the guest is asked.
    ///
    /// # Errors
    /// Nobody is signed in, or the role does not record.
    pub fn may_record(&mut self) -> Result<(), DeskError> {
        self.require(Duty::Record)
    }

    /// Whether the guest at the open card was asked about this kind of thing and did not want it noted, less time ago than
    /// the house lets pass. Looked at only where nobody else is.
    #[must_use]
    pub fn asked_before(&self, category: &CategoryId, encounter: &Encounter) -> AskedBefore {
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref());
        let known = customer.filter(|_| encounter.identity == Identity::Verified);
        let in_vain = known.is_some_and(|customer| {
            let public = PublicPart::of(customer, encounter, &self.policy);
            was_asked_in_vain(category, &public, encounter, &self.policy)
        });
        if in_vain { AskedBefore::InVain } else { AskedBefore::No }
    }

    /// Notes something, or that the guest did not want it noted. In company it is kept like anywhere, and shown only if it
    /// may be.
    ///
    /// # Errors
    /// The person is not verified; the text may not be kept, or not for these purposes; somebody else was first (then the
    /// card is theirs); it cannot be written.
    pub fn note(&mut self, note: &Note, encounter: &Encounter) -> Result<Opened, DeskError> {
        let first = if note.is_agreed() { Direction::Neutral } else { Direction::Tighter };
        let mark = Mark::of(note);
        if let Some(written) = self.again_in_writing(mark, encounter)? {
            return Ok(written);
        }
        let parent = self.phrases.text("custody-how-parent");
        self.make(
            encounter,
            Known::Verified,
            Asked { first, mark, name: "screen-key-note" },
            |_| Act::Change,
            |customer, ground| {
                let how = match note.told {
                    Told::Parent => Clean::new(&format!("{}; {parent}", ground.how)),
                    Told::Guest | Told::Staff => ground.how.clone(),
                };
                custody::note(customer, note, custody::Ground { how: &how, ..ground })
            },
        )
    }

    /// The phrase that says how a limit was kept: one on a subject of its own holds back nothing that is on the card by itself.
    #[must_use]
    pub fn limit_kept(&self, limit: &NewLimit) -> &'static str {
        let about = matches!(limit.kind, BoundaryKind::NoSmallTalk | BoundaryKind::NoQuestions);
        let is_free = about && !limit.about.is_empty() && !self.policy.names_a_category(limit.about.as_str());
        if is_free { "custody-limit-free" } else { "custody-done" }
    }

    /// Keeps the customer's own limit.
    ///
    /// # Errors
    /// As [`Desk::note`].
    pub fn set_limit(&mut self, limit: &NewLimit, encounter: &Encounter) -> Result<Opened, DeskError> {
        let mark = Mark::of(limit);
        if let Some(written) = self.again_in_writing(mark, encounter)? {
            return Ok(written);
        }
        self.make(
            encounter,
            Known::Verified,
            Asked { first: Direction::Tighter, mark, name: "screen-key-limit" },
            |_| Act::Change,
            |customer, _| custody::set_limit(customer, limit),
        )
    }

    /// Keeps how the customer wishes to be addressed, and how never.
    ///
    /// # Errors
    /// As [`Desk::note`].
    pub fn set_wish(&mut self, wish: &NewWish, encounter: &Encounter) -> Result<Opened, DeskError> {
        let mark = Mark::of(wish);
        if let Some(written) = self.again_in_writing(mark, encounter)? {
            return Ok(written);
        }
        self.make(
            encounter,
            Known::Verified,
            Asked { first: Direction::Tighter, mark, name: "screen-key-wish" },
            |_| Act::Change,
            |customer, _| custody::set_wish(customer, wish),
        )
    }

    /// Opens a case: what happened, what was promised, by when.
    ///
    /// # Errors
    /// As [`Desk::note`]; a name is enough.
    pub fn open_case(&mut self, case: &NewCase, encounter: &Encounter) -> Result<Opened, DeskError> {
        let today = encounter.at.day();
        self.make(
            encounter,
            Known::ByName,
            Asked { first: Direction::Neutral, mark: Mark::of(case), name: "screen-key-case" },
            |_| Act::Change,
            |customer, _| custody::open_case(customer, case, today),
        )
    }

    /// The category of this id, or of this name in either interface language, in any of its forms.
    #[must_use]
    pub fn category_named(&self, name: &str) -> Option<CategoryId> {
        let name = name.trim().to_lowercase().replace(['\'', 'ʼ'], "’");
        let own = self.policy.categories().iter().filter(|category| !category.derived);
        let mut fitting = own.filter(|category| {
            let labels = Interface::ALL.into_iter().map(|interface| category.label.get(interface).as_str());
            let mut names = labels.chain(category.also.iter().map(String::as_str));
            category.id.as_str() == name || names.any(|label| label.to_lowercase() == name)
        });
        fitting.next().map(|category| category.id.clone())
    }
}
