//! `tactful check --batch`: one line of JSON in, one out. The command line only pumps lines.

use chrono::DateTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Certainty, Examination, Heard, Reach, Remark, Remarks, RuleId, Secrets, Verdict, examine};
use crate::address::{Conventions, Listeners, RegisterKind, Situation, advise, advise_stranger};
use crate::disclosure::{Policy, PublicPart};
use crate::domain::{Clean, Customer, Encounter, Formality, Identity, Language, Moment, StatedEncounter};
use crate::phrases::{Argument, Phrases};

/// One question: a line, and the encounter; with a customer document, what may not be said of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(rename = "line")]
    text: String,
    register: Option<RegisterKind>,
    customer: Option<Customer>,
    #[serde(flatten)]
    encounter: StatedEncounter,
}

/// The answer, as the documents have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The register heard.
    pub register: Heard,
    /// The line as a whole; the documents tell it by the findings and the register.
    #[serde(skip)]
    pub verdict: Verdict,
    /// What was found.
    pub findings: Vec<FoundAnswer>,
}

/// A finding, as the documents have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FoundAnswer {
    /// The rule.
    pub rule: RuleId,
    /// The first byte in the line.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The words found.
    pub text: Clean,
    /// Why, in the interface language.
    pub why: Clean,
    /// What to say instead, in the conversation language.
    pub better: Option<Clean>,
    /// How sure.
    pub certainty: Certainty,
}

impl Answer {
    /// The documents' form of an examination.
    #[must_use]
    pub fn of(examination: Examination, phrases: &Phrases) -> Self {
        let findings = examination.findings.into_iter().map(|finding| FoundAnswer {
            rule: finding.rule,
            start: finding.span.start,
            end: finding.span.end,
            text: finding.text,
            why: phrases.text(&finding.why),
            better: finding.better,
            certainty: finding.certainty,
        });
        Self { register: examination.register, verdict: examination.verdict, findings: findings.collect() }
    }
}

impl FoundAnswer {
    /// The finding as people read it: its words, why, the rule and how sure.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        let certainty = phrases.text(match self.certainty {
            Certainty::Certain => "check-certain",
            Certainty::Likely => "check-likely",
        });
        let rule = Clean::new(self.rule.id());
        let arguments = [
            ("text", Argument::Text(&self.text)),
            ("why", Argument::Text(&self.why)),
            ("rule", Argument::Text(&rule)),
            ("certainty", Argument::Text(&certainty)),
        ];
        phrases.format("check-finding", &arguments)
    }
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
    /// A moment is needed and none was given.
    #[error("with `customer` say `at`: what may be said depends on the day")]
    NoTime,
}

/// What a batch is answered with.
#[derive(Clone, Copy)]
pub struct House<'a> {
    /// Forms of address.
    pub conventions: &'a Conventions,
    /// What is known of remarks.
    pub remarks: &'a Remarks,
    /// The house's rules.
    pub policy: &'a Policy,
    /// The program's own words; their language is also the conversation language where a line names none.
    pub phrases: &'a Phrases,
    /// The house's time zone.
    pub zone: Tz,
    /// Now, for lines that name no time.
    pub now: Option<Moment>,
}

/// Answers one line. Whoever sends a customer document knows it, so everything in it is matched.
///
/// # Errors
/// When the line cannot be read, with what is wrong.
pub fn answer_line(line: &str, house: House<'_>) -> Result<Answer, BatchError> {
    let line: Line = serde_json::from_str(line)?;
    let at = line.encounter.moment(house.zone)?.or(house.now);
    let moment = match (at, &line.customer) {
        (Some(at), _) => at,
        (None, None) => Moment::new(DateTime::UNIX_EPOCH, house.zone),
        (None, Some(_)) => return Err(BatchError::NoTime),
    };
    let encounter = line.encounter.encounter(moment)?;
    let examination =
        examine_for(&line.text, line.register, line.customer.as_ref(), &encounter, Reach::Everything, house);
    Ok(Answer::of(examination, house.phrases))
}

/// Examines a line in an encounter, for a customer if there is one. `register` is the register that is due, where somebody
/// says so; else it is the one that the customer, the formality and the language's custom ask for.
///
/// How rooms above use it: a role-play, a debrief and a batch give the guest's document, the encounter of that turn and
/// [`Reach::Everything`], since whoever reads the answer holds the document; what stands on a screen beside a guest gives
/// [`Reach::PublicPart`]. The language is the encounter's, else the first the guest asked for. Findings come in the order
/// of the line; [`Verdict::CannotTell`] means that nothing was examined, which is no praise.
#[must_use]
pub fn examine_for(
    line: &str,
    register: Option<RegisterKind>,
    customer: Option<&Customer>,
    encounter: &Encounter,
    reach: Reach,
    house: House<'_>,
) -> Examination {
    let chosen = encounter.language.clone();
    let asked_for = || customer.and_then(|customer| customer.languages.first().cloned());
    let language = chosen.or_else(asked_for).unwrap_or_else(|| house.phrases.interface().into());
    let situation = Situation::of(encounter, language.clone());
    let addressee = customer.map(|customer| PublicPart::of(customer, encounter, house.policy).addressee());
    let advice = match &addressee {
        Some(addressee) if encounter.identity != Identity::Unverified => {
            advise(addressee, &situation, house.conventions)
        }
        _ => advise_stranger(&situation, house.conventions),
    };
    let secrets =
        customer.map(|customer| Secrets::of(customer, encounter, house.policy, &language, reach, house.remarks));
    let due = register.unwrap_or_else(|| due(&language, encounter, advice.register.kind));
    let remark = Remark {
        due,
        channel: encounter.channel,
        listeners: if encounter.is_alone() { Listeners::Nobody } else { Listeners::Others },
        identity: encounter.identity,
        addressee: addressee.as_ref().map(|addressee| (&advice, &addressee.name)),
        secrets: secrets.as_ref(),
        ..Remark::new(line, &language)
    };
    examine(&remark, house.remarks)
}

/// The register that custom asks for; where a language's customs are not known, politeness.
fn due(language: &Language, encounter: &Encounter, custom: RegisterKind) -> RegisterKind {
    match (custom, encounter.formality, language.primary()) {
        (RegisterKind::None, _, "en") => RegisterKind::None,
        (RegisterKind::None, Some(Formality::Informal), _) => RegisterKind::T,
        (RegisterKind::None, ..) => RegisterKind::V,
        (custom, ..) => custom,
    }
}
