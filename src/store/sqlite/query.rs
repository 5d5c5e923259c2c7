//! What is looked for, how the index is asked for it, and how close a record comes to it. Pure.

use crate::store::fold::{self, is_unspaced};

use super::record::{DOMAIN, REVERSED};

/// What is looked for.
pub(super) struct Query {
    /// The folded words; every one must match.
    words: Vec<String>,
    /// All digits together, when nothing but a telephone number was typed; without the zero before a national number.
    phone: Option<String>,
    /// A number such as R-77810 as one word.
    joined: Option<String>,
    /// Whether an `@` was typed: then words after it are worth looking for at once.
    address: bool,
}

/// How a word of the query stands in a match expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Whole,
    Open,
}

/// Tiers of closeness, in steps of which candidates are fetched.
pub(super) const TIER: u32 = 100;
const _: () = assert!(TIER > 8 * 4, "eight words at their worst must stay within a tier");

/// The letters by which a longer word after an `@` is looked for; ranking tells the rest.
const DOMAIN_HEAD: usize = 5;

impl Query {
    /// What was typed; none when there is nothing to look for.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut words = fold::words(text);
        words.truncate(8);
        let alone = text.chars().all(|c| c.is_numeric() || c.is_whitespace() || "+-()/.".contains(c));
        let digits = fold::digits(text);
        let digits = digits.trim_start_matches('0');
        let phone = (alone && digits.len() >= 3).then(|| digits.to_owned());
        let address = text.contains(DOMAIN);
        let number = words.len() > 1 && !address && !text.contains(char::is_whitespace) && !digits.is_empty();
        let joined = number.then(|| words.concat());
        (!words.is_empty()).then_some(Self { words, phone, joined, address })
    }

    /// The expressions that lead to candidates, closest first; a step is asked when those before it gave too few.
    pub fn steps(&self) -> Vec<String> {
        if self.address {
            return vec![self.each(domain)];
        }
        let mut steps = Vec::with_capacity(4);
        if let Some(phone) = &self.phone {
            let reversed: String = phone.chars().rev().collect();
            let written = self.words.concat();
            steps.push(format!("\"{written}\"* OR \"{REVERSED}{reversed}\"* OR \"{phone}\"*"));
            return steps;
        }
        if let Some(joined) = &self.joined {
            steps.push(format!("\"{joined}\"*"));
        }
        steps.push(self.each(|word| expression(word, Ending::Whole)));
        steps.push(self.each(|word| expression(word, Ending::Open)));
        steps
    }

    /// The last step: words after the `@` of e-mail addresses.
    pub fn last_step(&self) -> Option<String> {
        (!self.address && self.phone.is_none()).then(|| self.each(domain))
    }

    /// Whether what was found by the number as one word is all there is to find.
    pub const fn is_number(&self) -> bool {
        self.joined.is_some()
    }

    /// The expression that leads to guests present among very many: long words only, since two short ones meet in very
    /// many places; ranking tells the rest.
    pub fn distinctive(&self) -> Option<String> {
        if self.phone.is_some() || self.address {
            return self.steps().pop();
        }
        let long: Vec<&String> = self.words.iter().filter(|word| word.chars().count() >= 3).collect();
        let most = self.words.iter().max_by_key(|word| word.chars().count());
        let chosen = if long.is_empty() { most.into_iter().collect() } else { long };
        let parts: Vec<String> = chosen.into_iter().map(|word| expression(word, Ending::Open)).collect();
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }

    /// The trigrams of the words long enough, for matches inside a name; words with digits are told apart by ranking.
    pub fn inside(&self) -> Option<String> {
        let mut parts = Vec::new();
        for word in self.words.iter().filter(|word| !has_digit(word)) {
            let letters: Vec<char> = word.chars().collect();
            parts.extend(letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())));
        }
        (!parts.is_empty() && !self.address).then(|| parts.join(" AND "))
    }

    /// What leads to records that may be private: any word that is more than one or two letters.
    pub fn guarded(&self) -> Option<String> {
        let telling = |word: &&String| word.chars().count() >= 3 || has_digit(word) || word.chars().any(is_unspaced);
        let parts: Vec<String> =
            self.words.iter().chain(&self.joined).filter(telling).map(|word| expression(word, Ending::Open)).collect();
        (!parts.is_empty()).then(|| parts.join(" OR "))
    }

    fn each(&self, part: impl Fn(&str) -> String) -> String {
        self.words.iter().map(|word| part(word)).collect::<Vec<_>>().join(" AND ")
    }

    /// How close the record comes, if every word is in it: whole words (0 and more), beginnings and ends (100 and
    /// more), inside a name (200 and more); within these, name before number.
    pub fn rank(&self, record: &str) -> Option<u32> {
        let mut lines = record.split('\n');
        let names = lines.next().unwrap_or_default();
        let phones = lines.next().unwrap_or_default();
        let others = lines.next().unwrap_or_default();
        let words = self.words.iter().try_fold((0, 0), |(tier, sum), word| {
            let class = class(word, names, phones, others)?;
            Some((tier.max(class / 2), sum + class))
        });
        let by_words = words.map(|(tier, sum)| tier * TIER + sum);
        let by_phone = self.phone.as_deref().and_then(|digits| {
            phones.split(' ').any(|phone| phone.ends_with(digits) || phone.starts_with(digits)).then_some(TIER + 3)
        });
        let by_number = self.joined.as_deref().and_then(|joined| {
            let best = others.split(' ').filter(|other| other.starts_with(joined)).map(str::len).min()?;
            Some(if best == joined.len() { 1 } else { TIER + 3 })
        });
        by_words.into_iter().chain(by_phone).chain(by_number).min()
    }
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// A word as the index has it.
fn expression(word: &str, ending: Ending) -> String {
    let star = if ending == Ending::Open { "*" } else { "" };
    if word.chars().any(is_unspaced) {
        let mut parts: Vec<String> = Vec::new();
        let mut run = String::new();
        for c in word.chars() {
            if is_unspaced(c) {
                parts.extend((!run.is_empty()).then(|| format!("\"{run}\"")));
                run.clear();
                parts.push(format!("\"{c}\""));
            } else {
                run.push(c);
            }
        }
        parts.extend((!run.is_empty()).then(|| format!("\"{run}\"*")));
        return format!("({})", parts.join(" AND "));
    }
    if ending == Ending::Open && word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        let reversed: String = word.chars().rev().collect();
        return format!("(\"{word}\"* OR \"{REVERSED}{reversed}\"*)");
    }
    format!("\"{word}\"{star}")
}

/// A word anywhere, after an `@` too. Nearly all customers may share such a word, so it is never gathered by a long
/// beginning, for which the index would merge all its places first.
fn domain(word: &str) -> String {
    let open = expression(word, Ending::Open);
    let head: String = word.chars().take(DOMAIN_HEAD).collect();
    if head.len() == word.len() {
        return format!("({open} OR \"{DOMAIN}{word}\"*)");
    }
    format!("({open} OR \"{DOMAIN}{word}\" OR \"{DOMAIN}{head}\"*)")
}

fn class(word: &str, names: &str, phones: &str, others: &str) -> Option<u32> {
    let mut best = None;
    let mut better = |class: u32| best = Some(best.map_or(class, |best: u32| best.min(class)));
    let unspaced = word.chars().any(is_unspaced);
    for name in names.split(' ') {
        if name == word {
            return Some(0);
        } else if name.starts_with(word) {
            better(2);
        } else if name.contains(word) && (unspaced || word.chars().count() >= 3) {
            better(if unspaced { 3 } else { 4 });
        }
    }
    for other in others.split(' ') {
        if other == word {
            better(1);
        } else if other.starts_with(word) {
            better(3);
        } else if other.strip_prefix(DOMAIN).is_some_and(|other| other.starts_with(word)) {
            better(4);
        }
    }
    if word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        for phone in phones.split(' ') {
            if phone == word {
                better(1);
            } else if phone.ends_with(word) || phone.starts_with(word) {
                better(3);
            }
        }
    }
    best
}
