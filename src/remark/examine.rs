//! The examination of one line.

use super::register::{self, Hearing, Says, Strength};
use super::words::Words;
use super::{Certainty, Examination, Finding, Heard, Remarks, RuleId, Span, Verdict};
use crate::address::RegisterKind;
use crate::domain::{Clean, Language};

/// Longest line that is examined, in bytes; nobody says more in one breath.
const LONGEST: usize = 16_384;

/// A line, and what is known of the moment in which it is said.
#[derive(Clone, Copy, Debug)]
pub struct Remark<'a> {
    /// The line.
    pub line: &'a str,
    /// The conversation language.
    pub language: &'a Language,
    /// The register that is due.
    pub due: RegisterKind,
}

/// Examines a line.
#[must_use]
pub fn examine(remark: &Remark<'_>, remarks: &Remarks) -> Examination {
    let unknown = Examination { register: Heard::Unknown, findings: Vec::new(), verdict: Verdict::CannotTell };
    let Some(lexicon) = remarks.lexicon(remark.language) else { return unknown };
    if remark.line.len() > LONGEST || !remark.line.chars().any(char::is_alphanumeric) {
        return unknown;
    }
    let words = Words::new(remark.line, lexicon.apostrophe);
    let hearing = register::hear(&words, lexicon);
    let mut findings = register_findings(remark, &hearing);
    findings.sort_by_key(|finding| (finding.span, finding.rule));
    let verdict = if findings.is_empty() { Verdict::Clean } else { Verdict::Findings };
    Examination { register: hearing.register, findings, verdict }
}

/// What is wrong with the register: familiar where polite is due, and the other way round only where it is certain.
fn register_findings(remark: &Remark<'_>, hearing: &Hearing) -> Vec<Finding> {
    let (wrong, why) = match remark.due {
        RegisterKind::V => (Says::T, "register-familiar"),
        RegisterKind::T => (Says::V, "register-distant"),
        RegisterKind::None => return Vec::new(),
    };
    let least = if wrong == Says::V { Strength::Certain } else { Strength::Likely };
    let heard =
        matches!((wrong, hearing.register), (Says::T, Heard::T | Heard::Mixed) | (Says::V, Heard::V | Heard::Mixed));
    let carriers = hearing.evidence.iter().filter(|one| heard && one.says == wrong && one.strength >= least);
    carriers.map(|one| finding(remark.line, one.span, RuleId::Register, why, certainty(one.strength))).collect()
}

const fn certainty(strength: Strength) -> Certainty {
    match strength {
        Strength::Certain => Certainty::Certain,
        Strength::Likely => Certainty::Likely,
    }
}

fn finding(line: &str, span: Span, rule: RuleId, why: &str, certainty: Certainty) -> Finding {
    let text = Clean::new(line.get(span.start..span.end).unwrap_or_default());
    Finding { rule, span, text, why: format!("remark-{why}"), better: None, certainty }
}
