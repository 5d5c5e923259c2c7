//! Setting right what stands on the card. An entry is chosen by its number and its words, as they stand there: so nothing
//! that is hidden can be chosen, and nothing that changed meanwhile is taken for something else.

use super::{Act, Asked, Desk, DeskError, Direction, Encounter, Known, Mark, Opened, Word};
use crate::card;
use crate::custody::{self, CustodyError, Edit, Place, limits, places};
use crate::disclosure::{Decision, PublicPart, Verdict, decide};
use crate::domain::{CaseState, CategoryId, Clean, Consent, Customer, Identity, Purpose};
use crate::phrases::Argument;

/// Where on the card an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MendableKind {
    /// To be said.
    Say,
    /// To be confirmed first.
    Confirm,
    /// To be done, not said.
    Quietly,
    /// A case.
    Case,
    /// The customer's own limit.
    Limit,
    /// Not on the card now; listed because a consent stands that the customer can take back.
    Consent,
}

/// One entry of the card that can be set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mendable {
    /// Where it stands.
    pub kind: MendableKind,
    /// Its words on the card.
    pub text: Clean,
    /// What kind of thing it is, in the interface language; empty for cases and limits. Of a consent alone, that too.
    pub label: Clean,
    /// Whether its words can be put otherwise: those of a case, a limit, an order or the visits are not the guest's to word.
    pub can_be_corrected: bool,
    /// The purposes for which consent stands: those that can be withdrawn.
    pub purposes: Vec<Purpose>,
}

/// One entry, as staff choose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Its number on the list, from 0.
    pub number: usize,
    /// Its words, as they stood there.
    pub text: Clean,
}

impl Desk {
    /// The entries of the open card that can be set right, in the order of the card; then, where the person is verified and
    /// nobody else is there, every consent that stands for something the card does not show.
    ///
    /// # Errors
    /// Nothing is open, or the trace of a wider card cannot be written.
    pub fn mendables(&mut self, encounter: &Encounter) -> Result<Vec<Mendable>, DeskError> {
        self.change(encounter)?;
        Ok(self.listed_entries(encounter).into_iter().map(|(mendable, _)| mendable).collect())
    }

    /// A change in words: which, and to which entry, as it stands on the card.
    #[must_use]
    pub fn change_in_words(&self, pick: &Pick, edit: &Edit) -> Clean {
        Clean::new(&format!("{}: {}", self.phrases.text(name(edit)), pick.text))
    }

    /// Makes a change to one entry. A loosening is made only at the customer's own word, and leaves a trace of its own.
    ///
    /// # Errors
    /// The person is not verified; the customer's word is needed first; the entry is not there any more; it can't be done
    /// with this entry; somebody else was first (then the card is theirs); it cannot be written.
    pub fn mend(&mut self, pick: &Pick, edit: &Edit, word: Word, encounter: &Encounter) -> Result<Opened, DeskError> {
        self.change(encounter)?;
        let mark = Mark::of(&(pick, edit));
        if let Some(written) = self.again_in_writing(mark, encounter)? {
            return Ok(written);
        }
        let entries = self.listed_entries(encounter);
        let chosen = entries.get(pick.number).filter(|(entry, _)| entry.text == pick.text);
        let (kind, place) = chosen.map(|(entry, place)| (entry.kind, *place)).ok_or(DeskError::EntryGone)?;
        if kind == MendableKind::Consent && !matches!(edit, Edit::Withdraw(_)) {
            return Err(DeskError::Custody(CustodyError::NotWithThis));
        }
        if edit.direction() == Direction::Looser && word == Word::Unsaid {
            return Err(DeskError::TheirWordFirst);
        }
        let known = if matches!(place, Place::Case(_)) { Known::ByName } else { Known::Verified };
        let act = match edit {
            Edit::Withdraw(_) => Act::Withdraw,
            _ if edit.direction() == Direction::Looser => Act::Lift,
            _ => Act::Change,
        };
        self.make(
            encounter,
            known,
            Asked { first: edit.direction(), mark, name: name(edit) },
            |_| act,
            |customer, ground| custody::mend(customer, place, edit, ground),
        )
    }

    /// The first thing to confirm on the card is still true.
    ///
    /// # Errors
    /// There is nothing to confirm; otherwise as [`Desk::mend`].
    pub fn still_true(&mut self, encounter: &Encounter) -> Result<Opened, DeskError> {
        self.change(encounter)?;
        let entries = self.listed_entries(encounter);
        let first = (0..)
            .zip(&entries)
            .find(|(_, (entry, place))| entry.kind == MendableKind::Confirm && matches!(place, Place::Item(_)));
        let pick = first.map(|(number, (entry, _))| Pick { number, text: entry.text.clone() });
        self.mend(&pick.ok_or(DeskError::NothingToConfirm)?, &Edit::StillTrue, Word::Unsaid, encounter)
    }

    /// What the card shows, with its place in the document.
    fn listed_entries(&self, encounter: &Encounter) -> Vec<(Mendable, Place)> {
        let Some(customer) = self.open.as_ref().and_then(|open| open.customer.as_ref()) else { return Vec::new() };
        if encounter.identity == Identity::Unverified {
            return Vec::new();
        }
        let public = PublicPart::of(customer, encounter, &self.policy);
        let decisions = decide(&public, encounter, &self.policy);
        let all = places(customer, &public, &decisions, encounter);
        let mut entries = Vec::new();
        for (verdict, kind) in [
            (Verdict::Say, MendableKind::Say),
            (Verdict::ConfirmFirst, MendableKind::Confirm),
            (Verdict::DoQuietly, MendableKind::Quietly),
        ] {
            for (place, decision) in all.iter().filter(|(_, decision)| decision.verdict == verdict) {
                let mendable = Mendable {
                    kind,
                    text: card::entry_text(decision, &self.phrases),
                    label: self.policy.label(&decision.category, self.phrases.interface()),
                    can_be_corrected: matches!(place, Place::Item(_)),
                    purposes: given(consents(customer, *place), encounter),
                };
                entries.push((mendable, *place));
            }
        }
        let bare = |kind, text| Mendable {
            kind,
            text,
            label: Clean::default(),
            can_be_corrected: false,
            purposes: Vec::new(),
        };
        if decisions.shows_cases() {
            let open = (0..).zip(&public.cases).filter(|(_, case)| case.state == CaseState::Open);
            entries.extend(open.map(|(at, case)| (bare(MendableKind::Case, case.what.clone()), Place::Case(at))));
        }
        if encounter.identity == Identity::Verified && encounter.is_alone() {
            for at in limits(customer, &public) {
                let line =
                    customer.boundaries.get(at).map(|limit| card::limit_line(limit, &self.policy, &self.phrases));
                entries.extend(line.map(|line| (bare(MendableKind::Limit, line), Place::Limit(at))));
            }
            entries.extend(self.other_consents(customer, encounter, &all));
        }
        entries
    }

    /// What the card does not show, be it for its purpose, a limit, a term or a role, as far as a consent stands for it: it is
    /// as easy to withdraw as it was to give (GDPR Art. 7(3)). Its words are read only where a card for that purpose would
    /// show them.
    fn other_consents(
        &self,
        customer: &Customer,
        encounter: &Encounter,
        all: &[(Place, &Decision)],
    ) -> Vec<(Mendable, Place)> {
        let hidden = all.iter().filter(|(_, decision)| !is_shown(decision.verdict));
        let standing = hidden.filter_map(|(place, decision)| {
            let purposes = given(consents(customer, *place), encounter);
            (!purposes.is_empty()).then_some((place, decision, purposes))
        });
        let entry = |(place, decision, purposes): (&Place, &&Decision, Vec<Purpose>)| {
            let label = self.policy.label(&decision.category, self.phrases.interface());
            let is_read = purposes.iter().any(|purpose| self.would_show(customer, *place, *purpose, encounter));
            let text = if is_read { card::entry_text(decision, &self.phrases) } else { label.clone() };
            let label = self.phrases.format("form-mend-consent", &[("label", Argument::Text(&label))]);
            (Mendable { kind: MendableKind::Consent, text, label, can_be_corrected: false, purposes }, *place)
        };
        standing.map(entry).collect()
    }

    /// Whether a card for this purpose would show what stands at this place.
    fn would_show(&self, customer: &Customer, place: Place, purpose: Purpose, encounter: &Encounter) -> bool {
        let encounter = Encounter { purpose, ..encounter.clone() };
        let public = PublicPart::of(customer, &encounter, &self.policy);
        let decisions = decide(&public, &encounter, &self.policy);
        let found = places(customer, &public, &decisions, &encounter);
        found.iter().any(|(at, decision)| *at == place && is_shown(decision.verdict))
    }

    /// The categories that something may be noted under, in the house's order.
    #[must_use]
    pub fn categories(&self) -> Vec<(CategoryId, Clean)> {
        let interface = self.phrases.interface();
        let own = self.policy.categories().iter().filter(|category| !category.derived);
        own.map(|category| (category.id.clone(), category.label.get(interface).clone())).collect()
    }
}

/// The phrase that names a change.
const fn name(edit: &Edit) -> &'static str {
    match edit {
        Edit::StillTrue => "screen-key-true",
        Edit::Correct(_) => "screen-key-correct",
        Edit::Private(_) => "screen-key-private",
        Edit::Uneasy => "screen-key-uneasy",
        Edit::Withdraw(_) => "screen-key-withdraw",
        Edit::Open(_) => "screen-key-open-up",
        Edit::Close | Edit::Drop => "screen-key-finish",
    }
}

const fn is_shown(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Say | Verdict::ConfirmFirst | Verdict::DoQuietly)
}

fn consents(customer: &Customer, place: Place) -> &[Consent] {
    match place {
        Place::Item(at) => customer.items.get(at).map_or(&[], |item| &item.consents),
        Place::Visits => customer.visits.as_ref().map_or(&[], |visits| &visits.consents),
        _ => &[],
    }
}

fn given(consents: &[Consent], encounter: &Encounter) -> Vec<Purpose> {
    let today = encounter.at.day();
    Purpose::ALL.into_iter().filter(|purpose| custody::is_given(consents, *purpose, today)).collect()
}
