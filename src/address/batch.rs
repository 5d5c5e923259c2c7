//! `tactful address --batch`: one line of JSON in, one out. The command line only pumps lines.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{
    About, Certainty, Conventions, Depth, Register, Situation, Vocatives, advise, advise_line, advise_several,
    advise_stranger,
};
use crate::domain::{
    Addressee, Boundary, Clean, Gender, Identity, Interface, Language, Moment, PersonName, StatedEncounter, Wish,
};

/// One question: a name or several, and the encounter.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Line {
    name: Option<PersonName>,
    names: Option<Vec<Member>>,
    gender: Option<Gender>,
    #[serde(flatten)]
    encounter: StatedEncounter,
    wish: Wish,
    never: Vec<Clean>,
    boundaries: Vec<Boundary>,
    /// A moment whose line is asked for.
    about: Option<About>,
}

/// One of several: the fields of a name, and the person's gender.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Member {
    title: Clean,
    given: Clean,
    given2: Clean,
    surname: Clean,
    surname2: Clean,
    generation: Clean,
    credentials: Clean,
    known_as: Clean,
    phonetic: Clean,
    language: Option<Language>,
    gender: Option<Gender>,
}

/// The answer, as the documents have it.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    greeting: &'a Clean,
    spoken: &'a [Clean],
    written: &'a Clean,
    reference: &'a Clean,
    vocative: &'a Vocatives,
    register: &'a Register,
    avoid: Vec<AvoidAnswer<'a>>,
    ask: &'a Option<Clean>,
    depth: Depth,
    certainty: Certainty,
    basis: &'a [Clean],
    /// Only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<LineAnswer<'a>>,
}

#[derive(Debug, Serialize)]
struct LineAnswer<'a> {
    about: About,
    say: &'a Clean,
    not: &'a Option<Clean>,
    why: &'a Clean,
    basis: &'a [Clean],
}

#[derive(Debug, Serialize)]
struct AvoidAnswer<'a> {
    form: &'a Clean,
    why: &'a Clean,
}

/// Why a line has no answer.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// The line is no question as the documents have it.
    #[error("{0}")]
    Line(#[from] serde_json::Error),
    /// The company is none.
    #[error("{0}")]
    Company(#[from] crate::domain::encounter::NotACompany),
    /// The time is none.
    #[error("{0}")]
    Time(#[from] crate::domain::moment::NotAMoment),
    /// Neither `name` nor `names`, or both.
    #[error("give either `name` or `names`")]
    Who,
}

/// Answers one line. A local time is read in `zone`; reasons are in the interface language, which is also the
/// conversation language where the line names none.
///
/// # Errors
/// When the line cannot be read, with what is wrong.
pub fn answer_line(
    line: &str,
    interface: Interface,
    conventions: &Conventions,
    zone: Tz,
) -> Result<String, BatchError> {
    let line: Line = serde_json::from_str(line)?;
    let time = line.encounter.moment(zone)?;
    let encounter = line.encounter.encounter(time.unwrap_or_else(|| Moment::new(DateTime::UNIX_EPOCH, zone)))?;
    let present = encounter.present();
    let language = match &encounter.language {
        Some(language) => language.clone(),
        None => interface.tag().parse().map_err(|_| BatchError::Who)?,
    };
    let situation = Situation { time, ..Situation::of(&encounter, language) };
    let mut wish = line.wish;
    if wish.private_from.is_some_and(|from| from.meets(present)) {
        wish.forms = BTreeMap::new();
    }
    wish.never.extend(line.never);
    let mut boundaries = line.boundaries;
    boundaries.retain(|limit| !limit.audience().meets(present));
    // Where no identity is said, whoever asks gives the name.
    let stranger = line.encounter.identity == Some(Identity::Unverified);
    let who = || match &line.name {
        Some(name) if !stranger => {
            let (wish, boundaries) = (wish.clone(), boundaries.clone());
            Some(Addressee { name: name.clone(), gender: line.gender, wish, boundaries })
        }
        _ => None,
    };
    let moment = line.about.and_then(|about| advise_line(who().as_ref(), &situation, about, conventions));
    let advice = match (line.name, line.names) {
        _ if stranger => advise_stranger(&situation, conventions),
        (Some(name), None) => {
            advise(&Addressee { name, gender: line.gender, wish, boundaries }, &situation, conventions)
        }
        (None, Some(names)) => {
            let each: Vec<Addressee> = names.into_iter().map(|one| one.addressee(line.gender, &wish)).collect();
            advise_several(&each, &situation, conventions)
        }
        _ => return Err(BatchError::Who),
    };
    let answer = Answer {
        greeting: &advice.greeting,
        spoken: &advice.spoken,
        written: &advice.written,
        reference: &advice.reference,
        vocative: &advice.vocative,
        register: &advice.register,
        avoid: advice.avoid.iter().map(|one| AvoidAnswer { form: &one.form, why: one.why.get(interface) }).collect(),
        ask: &advice.ask,
        depth: advice.depth,
        certainty: advice.certainty,
        basis: &advice.basis,
        line: moment.as_ref().map(|line| LineAnswer {
            about: line.about,
            say: &line.say,
            not: &line.not,
            why: line.why.get(interface),
            basis: &line.basis,
        }),
    };
    Ok(serde_json::to_string(&answer)?)
}

impl Member {
    fn addressee(self, gender: Option<Gender>, wish: &Wish) -> Addressee {
        let name = PersonName {
            title: self.title,
            given: self.given,
            given2: self.given2,
            surname: self.surname,
            surname2: self.surname2,
            generation: self.generation,
            credentials: self.credentials,
            known_as: self.known_as,
            phonetic: self.phonetic,
            language: self.language,
        };
        // A wish for several is what none of them wants to hear; a wished form is one person's.
        let wish = Wish { never: wish.never.clone(), private_from: wish.private_from, ..Wish::default() };
        Addressee { name, gender: self.gender.or(gender), wish, boundaries: Vec::new() }
    }
}
