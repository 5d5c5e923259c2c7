//! Floor 3: would this line be right, here, now? Findings on what a member of staff says or is about to say.
//!
//! Always: a finding quotes the line and names nothing private that the line does not contain; in company the answer is the
//! same for every customer with the same public part; English is never said to have a T or a V.
//!
//! Reading order: [`Finding`], `words` (a line cut up), `pattern` and `language` (what data/remarks says), `register`,
//! `examine`.

mod asking;
mod batch;
mod better;
mod category;
mod examine;
#[cfg(test)]
mod examples;
mod familiarity;
mod finding;
mod fold;
mod forms;
mod inflection;
mod language;
mod leak;
mod numbers;
mod pattern;
mod register;
mod remarks;
mod titles;
mod wording;
mod words;

pub use batch::{Answer, BatchError, FoundAnswer, House, answer_line, examine_for};
pub use examine::{Remark, examine};
pub use finding::{Certainty, Examination, Finding, Heard, RuleId, Span, Verdict};
pub use leak::{Expansion, Reach, Secrets};
pub use remarks::{BrokenRemarks, Remarks};
pub use wording::{CutLine, Wording};
