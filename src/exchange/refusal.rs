//! What was refused or changed, and where. A refusal names a rule and a key or heading, never the value: what must
//! not be stored must not be stored in a report either.

use std::io::{self, Write};

use serde::Serialize;

use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// Longest key that a report repeats, in characters: keys come from the file too.
const LONGEST_KEY: usize = 80;

/// One thing that was refused or changed at the gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The line in the file, from 1.
    pub line: u64,
    /// The character in the line, or the cell in the row, from 1; 0 where the whole line is meant.
    pub column: u64,
    /// Which rule.
    pub rule: Rule,
    /// Whether something was refused, or only changed.
    pub weight: Weight,
    /// The key in the document (`items[2].text`) or the heading of the column.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub key: Clean,
    /// What was probably meant: a key or a word of the format, never a value of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<Clean>,
}

/// How much of the file a refusal cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// The whole record was refused.
    Record,
    /// An item, a cell or a column was refused; the rest was kept.
    Part,
    /// Nothing was refused; something was changed or left aside.
    Notice,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $phrase:literal;)+) => {
        /// The rules of the gate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $id)] $name,)+
        }

        impl Rule {
            /// Every rule, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable id that reports carry.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The phrase that says what happened and what to do; takes `key` and `suggestion`.
            #[must_use]
            pub const fn phrase(self) -> &'static str {
                match self { $(Self::$name => $phrase,)+ }
            }
        }
    };
}

rules! {
    /// The bytes are not UTF-8.
    NotUtf8 = "not-utf8", "refusal-not-utf8";
    /// The line is longer than four megabytes.
    LineTooLong = "line-too-long", "refusal-line-too-long";
    /// The line is no JSON.
    Syntax = "syntax", "refusal-syntax";
    /// The line ends in the middle of a document.
    Truncated = "truncated", "refusal-truncated";
    /// A NUL or another control character stands bare in the line.
    ControlCharacter = "control-character", "refusal-control-character";
    /// Lists within lists without end.
    TooDeep = "too-deep", "refusal-too-deep";
    /// The format is not 1.
    Format = "format", "refusal-format";
    /// A key that the format does not know.
    UnknownKey = "unknown-key", "refusal-unknown-key";
    /// A key that stands twice in one object.
    DuplicateKey = "duplicate-key", "refusal-duplicate-key";
    /// A key that must be there is not.
    MissingKey = "missing-key", "refusal-missing-key";
    /// A text where a list is wanted, and the like.
    WrongType = "wrong-type", "refusal-wrong-type";
    /// A word that the format does not know.
    UnknownValue = "unknown-value", "refusal-unknown-value";
    /// A number that is too large, negative or broken.
    Number = "number", "refusal-number";
    /// Not a date as the format writes it.
    NotADate = "not-a-date", "refusal-not-a-date";
    /// A day that no calendar has.
    NoSuchDate = "no-such-date", "refusal-no-such-date";
    /// Days that can be read day first or month first, and no row of the file shows which.
    DateOrder = "date-order", "refusal-date-order";
    /// A stay that ends before it begins.
    StayBackwards = "stay-backwards", "refusal-stay-backwards";
    /// Not a BCP 47 language tag.
    LanguageTag = "language-tag", "refusal-language-tag";
    /// Not a UUID.
    ItemId = "item-id", "refusal-item-id";
    /// A record without an id.
    NoId = "no-id", "refusal-no-id";
    /// A record without any name.
    NoName = "no-name", "refusal-no-name";
    /// An id that stood earlier in the file.
    DuplicateId = "duplicate-id", "refusal-duplicate-id";
    /// Somebody who asked to be erased (GDPR Art. 17).
    Erased = "erased", "refusal-erased";
    /// An item's text of more than 120 characters.
    TextTooLong = "text-too-long", "refusal-text-too-long";
    /// A part of a name of more than 400 characters.
    NameTooLong = "name-too-long", "refusal-name-too-long";
    /// Another field of more than 1,000 characters.
    FieldTooLong = "field-too-long", "refusal-field-too-long";
    /// A customer whose document would be longer than four megabytes: the rows of a till's collective guest.
    TooMuch = "too-much", "refusal-too-much";
    /// An item from a source that nobody may use.
    SourceRefused = "source-refused", "refusal-source";
    /// A special category of personal data (GDPR Art. 9).
    SensitivitySpecial = "sensitivity-special", "refusal-special";
    /// A health need without explicit consent for safety (GDPR Art. 9(2)(a)).
    HealthWithoutConsent = "health-without-consent", "refusal-health";
    /// A text that holds what is never kept: a judgement of a person, a sensitive matter, a child, an account's number
    /// (GDPR Art. 5(1)(c), 8, 9, 10).
    UnfitText = "unfit-text", "refusal-unfit";
    /// A category that is not on the house's list.
    UnknownCategory = "unknown-category", "refusal-category";
    /// A column, or a key, of the reject list.
    RefusedColumn = "refused-column", "refusal-column";
    /// A row with more cells than the table has headings.
    TooManyCells = "too-many-cells", "refusal-too-many-cells";
    /// What the desk changed since, or the customer forbade or took back, was kept in place of what the file says
    /// (GDPR Art. 7(3), 18, 21).
    Kept = "kept", "refusal-kept";
    /// A cell that says nothing without another one, which is empty: a room without a day of arrival.
    CellAlone = "cell-alone", "refusal-cell-alone";
    /// Text came out other than it went in: escape sequences, invisible characters, towers of marks.
    Cleaned = "cleaned", "refusal-cleaned";
    /// A column that the mapping does not name.
    ColumnNotMapped = "column-not-mapped", "refusal-column-not-mapped";
    /// A property of a contact card that a customer's document has no place for.
    NoPlace = "no-place", "refusal-no-place";
    /// A card of a group, an organisation, a place or a thing.
    NoPerson = "no-person", "refusal-no-person";
    /// A card that ends before its end, or never begins.
    CardTruncated = "card-truncated", "refusal-card-truncated";
    /// A line that is no property.
    CardLine = "card-line", "refusal-card-line";
}

impl Refusal {
    /// A refusal at this place.
    #[must_use]
    pub fn new(line: u64, column: u64, rule: Rule, weight: Weight, key: &str) -> Self {
        Self { line, column, rule, weight, key: short(key), suggestion: None }
    }

    /// What is known was kept in this key, in place of what the file says of it.
    #[must_use]
    pub fn kept(line: u64, key: &'static str) -> Self {
        Self::new(line, 0, Rule::Kept, Weight::Notice, key)
    }

    /// The same with what was probably meant.
    #[must_use]
    pub fn suggesting(mut self, suggestion: Option<&str>) -> Self {
        self.suggestion = suggestion.map(Clean::new);
        self
    }

    /// What happened and what to do, in the words of the interface.
    #[must_use]
    pub fn words(&self, phrases: &Phrases) -> Clean {
        let nothing = Clean::default();
        let suggestion = self.suggestion.as_ref();
        let said = phrases.format(self.rule.phrase(), &[("key", Argument::Text(&self.key))]);
        match suggestion.filter(|meant| **meant != nothing) {
            Some(meant) => {
                let ask = phrases.format("refusal-did-you-mean", &[("suggestion", Argument::Text(meant))]);
                Clean::new(&format!("{said} {ask}"))
            }
            None => said,
        }
    }
}

fn short(key: &str) -> Clean {
    let cut = key.char_indices().nth(LONGEST_KEY).map_or(key.len(), |(at, _)| at);
    Clean::new(key.get(..cut).unwrap_or_default())
}

#[derive(Serialize)]
struct ReportLine<'a> {
    #[serde(flatten)]
    refusal: &'a Refusal,
    hint: Clean,
}

/// Writes one line of the report: a JSON object with line, column, rule, weight, key, suggestion and a hint in words.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_report(refusal: &Refusal, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &ReportLine { refusal, hint: refusal.words(phrases) })?;
    out.write_all(b"\n")
}
