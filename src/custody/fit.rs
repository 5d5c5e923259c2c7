//! Whether a text may be kept at all: no judgement of a person, nothing sensitive, no child's profile, no card number,
//! no social network, nothing about somebody else. Pure, so that the gate of an import can ask the same.
//!
//! Sources: GDPR Art. 4(13) to (15), 5(1)(c), 8, 9, 10; law 2297-VI, Art. 7; PCI DSS 3 (card numbers).

use serde::{Deserialize, Serialize};

use super::finder::Finder;
use super::fold::Words;

/// What a text is refused for. The id names the phrases of the reason and of the better wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A judgement of the person, or a label.
    Judgement,
    /// Religion or belief.
    Belief,
    /// Political opinion.
    Politics,
    /// Another special category: origin, sexual life, a union.
    Special,
    /// An illness, a diagnosis, a disability as a label.
    Health,
    /// An allergy or a need, which has a place of its own.
    Need,
    /// A child.
    Child,
    /// Marital status and family life.
    Family,
    /// Somebody else's likes or dealings.
    OtherPerson,
    /// A profile in a social network.
    Social,
    /// A conviction.
    Conviction,
    /// Means and debts.
    Credit,
    /// The number of a payment card or an account.
    CardNumber,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Judgement,
        Self::Belief,
        Self::Politics,
        Self::Special,
        Self::Health,
        Self::Need,
        Self::Child,
        Self::Family,
        Self::OtherPerson,
        Self::Social,
        Self::Conviction,
        Self::Credit,
        Self::CardNumber,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Judgement => "judgement",
            Self::Belief => "belief",
            Self::Politics => "politics",
            Self::Special => "special",
            Self::Health => "health",
            Self::Need => "need",
            Self::Child => "child",
            Self::Family => "family",
            Self::OtherPerson => "other-person",
            Self::Social => "social",
            Self::Conviction => "conviction",
            Self::Credit => "credit",
            Self::CardNumber => "card-number",
        }
    }
}

/// What a text is for: what may stand in it depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOf {
    /// A thing known for personalisation.
    Item,
    /// A need, for safety alone.
    Safety,
    /// An item of a customer's document, which says itself how sensitive it is: a need is taken as it is declared.
    Filed,
    /// An item of a document that declares a need with explicit consent for safety: it may name what the need comes from.
    FiledForSafety,
    /// A complaint or a promise: what happened, in the house's own matter.
    Case,
    /// A wish for address or what a limit is about: the customer's own words, which may name what they keep away from.
    OwnWords,
}

/// What is wrong with keeping this text, if anything. Ages below `child_age` years count as a child's.
#[must_use]
pub fn unfit(text: &str, of: TextOf, child_age: u32) -> Option<Kind> {
    if has_account_number(text) {
        return Some(Kind::CardNumber);
    }
    let words = Words::of(text);
    let is_account = |word: &str| word.strip_prefix('@').is_some_and(|name| name.chars().any(char::is_alphabetic));
    if words.iter().any(is_account) {
        return Some(Kind::Social);
    }
    if of == TextOf::OwnWords {
        return None;
    }
    let listed = Finder::built_in().first(&words, |entry| applies(entry.unless_safety, entry.kind, of));
    let of_a_child = || matches!(of, TextOf::Item | TextOf::Filed) && names_an_age_below(&words, child_age);
    listed.and_then(|entry| entry.kind).or_else(|| of_a_child().then_some(Kind::Child))
}

/// In a case the house's own failure may have to do with anybody and anything; a judgement never has.
const fn applies(unless_safety: bool, kind: Option<Kind>, of: TextOf) -> bool {
    match of {
        TextOf::Item => true,
        TextOf::Safety => !unless_safety,
        TextOf::Filed => !matches!(kind, Some(Kind::Need)),
        TextOf::FiledForSafety => matches!(
            kind,
            Some(Kind::Judgement | Kind::Politics | Kind::Special | Kind::Social | Kind::Conviction | Kind::Credit)
        ),
        TextOf::Case => {
            matches!(kind, Some(Kind::Judgement | Kind::Belief | Kind::Politics | Kind::Special | Kind::Conviction))
        }
        TextOf::OwnWords => false,
    }
}

/// Words for years of age, in the languages of the list; beginnings.
const YEARS: [&str; 12] =
    ["років", "роки", "рочк", "річн", "years", "year-old", "jahre", "jährig", "ans", "años", "anni", "lat"];

/// "8 років", "8-річний", "aged 8", "8 years old": an age in figures below this one.
fn names_an_age_below(words: &Words, child_age: u32) -> bool {
    if !words.iter().any(|word| word.bytes().any(|byte| byte.is_ascii_digit())) {
        return false;
    }
    let after = |at: usize| words.get(at).unwrap_or_default();
    let is_young = |number: &str| number.parse::<u32>().is_ok_and(|age| age < child_age);
    let is_years = |word: &str| YEARS.iter().any(|years| word.starts_with(years));
    let joined = words.iter().any(|word| word.split_once('-').is_some_and(|(age, of)| is_young(age) && is_years(of)));
    let apart = |(at, age): (usize, &str)| after(at + 1).starts_with("year") && after(at + 2) == "old" && is_young(age);
    let aged = |(at, of): (usize, &str)| matches!(of, "aged" | "age" | "віком" | "вік") && is_young(after(at + 1));
    joined || words.iter().enumerate().any(apart) || words.iter().enumerate().any(aged)
}

/// A number of a payment card (13 to 19 digits that pass Luhn's check, ISO/IEC 7812-1) or an IBAN (ISO 13616).
fn has_account_number(text: &str) -> bool {
    // A card has at least 13 digits, an account at least 15 digits and capitals: few texts have so many.
    let counts = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    if text.bytes().filter(counts).count() < 13 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let compact = |c: char| !matches!(c, ' ' | '-' | '.' | '\u{a0}');
    let run: String = text.chars().filter(|c| compact(*c)).collect();
    let digits = run.split(|c: char| !c.is_ascii_digit());
    digits.clone().any(|run| (13..=19).contains(&run.len()) && passes_luhn(run)) || has_iban(&run)
}

fn passes_luhn(digits: &str) -> bool {
    let doubled = |(place, digit): (usize, u32)| match (place % 2, digit * 2) {
        (0, _) => digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    };
    let sum: u32 = digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate().map(doubled).sum();
    sum.is_multiple_of(10) && digits.chars().any(|c| c != '0')
}

fn has_iban(run: &str) -> bool {
    let letters: Vec<char> = run.chars().collect();
    (0..letters.len()).any(|from| (15..=34).any(|length| letters.get(from..from + length).is_some_and(is_iban)))
}

fn is_iban(account: &[char]) -> bool {
    let [country, country2, check, check2, rest @ ..] = account else { return false };
    let shape = country.is_ascii_uppercase()
        && country2.is_ascii_uppercase()
        && check.is_ascii_digit()
        && check2.is_ascii_digit()
        && rest.iter().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
    if !shape {
        return false;
    }
    let turned = rest.iter().chain([country, country2, check, check2]);
    let remainder = turned.filter_map(|c| c.to_digit(36)).fold(0_u32, |left, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (left * shift + value) % 97
    });
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::{Kind, TextOf, unfit};

    #[test]
    fn what_must_not_be_kept_is_refused_in_many_languages() {
        for (text, kind) in [
            ("скаржник", Kind::Judgement),
            ("Проблемна клієнтка", Kind::Judgement),
            ("complainer, always late", Kind::Judgement),
            ("a difficult guest", Kind::Judgement),
            ("schwieriger Gast", Kind::Judgement),
            ("мусульманин, не їсть свинини", Kind::Belief),
            ("eats kosher", Kind::Belief),
            ("votes for the greens", Kind::Politics),
            ("гей", Kind::Special),
            ("діабет другого типу", Kind::Health),
            ("she is pregnant", Kind::Health),
            ("Diabetikerin", Kind::Health),
            ("алергія на горіхи", Kind::Need),
            ("gluten free bread", Kind::Need),
            ("син любить футбол", Kind::Child),
            ("her daughter likes cocoa", Kind::Child),
            ("8-річний хлопець, квиток", Kind::Child),
            ("a boy aged 9", Kind::Child),
            ("розлучена", Kind::Family),
            ("дружина не п’є вина", Kind::OtherPerson),
            ("his wife prefers red", Kind::OtherPerson),
            ("instagram: anna_m", Kind::Social),
            ("@anna.m", Kind::Social),
            ("has a criminal record", Kind::Conviction),
            ("не платить вчасно", Kind::Credit),
            ("4111 1111 1111 1111", Kind::CardNumber),
            ("card 5500-0000-0000-0004 please", Kind::CardNumber),
            ("DE89 3704 0044 0532 0130 00", Kind::CardNumber),
        ] {
            assert_eq!(unfit(text, TextOf::Item, 16), Some(kind), "{text}");
        }
    }

    #[test]
    fn what_people_like_is_kept() {
        for text in [
            "ройбуш без цукру",
            "low-fat yoghurt",
            "a kind word in the morning",
            "perstень для дружини",
            "день народження чоловіка, торт потай",
            "груба сіль, товста ковдра",
            "amante del vino tinto",
            "chorizo al vino",
            "manta pesada",
            "30 years of service, a small cake",
            "room 412 on the 4th floor",
            "+380 44 555 0141 after 16:00",
            "difficult to reach before noon",
            "скупатися зранку в басейні",
            "has breakfast with his wife",
        ] {
            assert_eq!(unfit(text, TextOf::Item, 16), None, "{text}");
        }
    }

    #[test]
    fn a_need_is_kept_for_safety_and_a_diagnosis_never() {
        for (text, kind) in [
            ("алергія на горіхи", None),
            ("nut allergy of her daughter", None),
            ("диета, діабет", Some(Kind::Health)),
            ("complainer", Some(Kind::Judgement)),
        ] {
            assert_eq!(unfit(text, TextOf::Safety, 16), kind, "{text}");
        }
    }

    #[test]
    fn a_case_tells_what_happened_and_judges_nobody() {
        assert_eq!(unfit("the child's cot was broken", TextOf::Case, 16), None);
        assert_eq!(unfit("рахунок за ліки не той", TextOf::Case, 16), None);
        assert_eq!(unfit("again that complainer", TextOf::Case, 16), Some(Kind::Judgement));
        assert_eq!(unfit("no talk about religion", TextOf::OwnWords, 16), None);
    }
}
