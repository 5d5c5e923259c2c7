//! What is looked for, where the index leads to it, and how close a record comes to it. Pure.

use crate::store::fold::{self, is_unspaced};
use crate::store::sound;

use super::posting::{Kind, Span};
use super::record::DOMAIN;
use super::words::backwards;

/// What is looked for.
pub(super) struct Query {
    /// The folded words; every one must match.
    words: Vec<String>,
    /// How each word sounds, where it is typed in Cyrillic: names in Latin letters are found by it too.
    sounds: Vec<Option<String>>,
    /// All digits together, when nothing but a telephone number was typed; without the zero before a national number.
    phone: Option<String>,
    /// A number such as R-77810 as one word.
    joined: Option<String>,
    /// Whether an `@` was typed: then words after it are worth looking for at once.
    address: bool,
}

/// What leads to a word that may be private.
#[derive(Clone, Copy)]
enum Lead<'a> {
    Begins(&'a str),
    Is(&'a str),
}

/// One way to candidates: every word must lead to a row by one of its spans.
pub(super) struct Step {
    pub words: Vec<Vec<Span>>,
    /// Where those stand that no others can come closer than: the word itself, when there is only one.
    pub closest: Option<Span>,
}

impl Step {
    const fn of(words: Vec<Vec<Span>>) -> Self {
        Self { words, closest: None }
    }
}

/// Tiers of closeness, in steps of which candidates are fetched.
pub(super) const TIER: u32 = 100;
const _: () = assert!(TIER > 8 * 5, "eight words at their worst must stay within a tier");

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
        let sound = |word: &String| word.chars().all(sound::is_cyrillic).then(|| sound::of_cyrillic(word));
        let sounds = words.iter().map(|word| sound(word).filter(|sound| !sound.is_empty())).collect();
        (!words.is_empty()).then_some(Self { words, sounds, phone, joined, address })
    }

    /// The steps to candidates, closest first; a step is taken when those before it gave too few.
    pub fn steps(&self) -> Vec<Step> {
        if self.address {
            return vec![self.each(domain)];
        }
        if let Some(phone) = &self.phone {
            let written = self.words.concat();
            let mut spans = vec![Span::open(Kind::Word, &written), Span::open(Kind::Ending, &backwards(phone))];
            spans.extend((written != *phone).then(|| Span::open(Kind::Word, phone)));
            return vec![Step::of(vec![spans])];
        }
        let mut steps = Vec::with_capacity(3);
        steps.extend(self.joined.iter().map(|joined| Step::of(vec![vec![Span::open(Kind::Word, joined)]])));
        if self.is_begun_number() {
            return steps;
        }
        if let [word] = self.words.as_slice() {
            steps.push(Step { closest: Some(Span::whole(Kind::Word, word)), ..Step::of(vec![open(word)]) });
        } else {
            steps.push(self.each(whole));
            steps.push(self.each(open));
        }
        steps
    }

    /// Steps that are taken last: names in Latin letters by their sound, parts of names, and words after the `@` of e-mail
    /// addresses.
    pub fn far_steps(&self) -> Vec<Step> {
        let mut steps = Vec::with_capacity(3);
        if self.address || self.phone.is_some() || self.is_begun_number() {
            return steps;
        }
        if self.sounds.iter().any(Option::is_some) {
            let spans = |(word, sound): (&String, &Option<String>)| {
                let mut spans = open(word);
                spans.extend(sound.as_deref().map(|sound| Span::open(Kind::Sound, sound)));
                spans
            };
            steps.push(Step::of(self.words.iter().zip(&self.sounds).map(spans).collect()));
        }
        if self.words.iter().any(|word| is_long(word) && !has_digit(word)) {
            steps.push(self.each(inside));
        }
        steps.push(self.each(domain));
        steps
    }

    /// Whether only the beginning of a number was typed so far, as in r-1: one by one each part leads to half of all customers.
    fn is_begun_number(&self) -> bool {
        self.joined.is_some() && !self.words.iter().any(|word| tells(word))
    }

    /// Whether what was found by the number as one word is all there is to find.
    pub const fn is_number(&self) -> bool {
        self.joined.is_some()
    }

    /// What leads to records that may be private: any word or number of more than two characters, and a shorter number as it
    /// is. The beginnings of these lead to so many that it would take milliseconds to look at each.
    pub fn guarded(&self) -> Vec<Span> {
        let spans = self.leads().map(|lead| match lead {
            Lead::Begins(word) => Span::open(Kind::Private, word),
            Lead::Is(word) => Span::whole(Kind::Private, word),
        });
        spans.collect()
    }

    /// Whether a record is one to which something leads. Of a customer found through what may be private, the part that this
    /// encounter may know must itself be one: else they would be found through what it may not.
    pub fn is_led_to(&self, record: &str) -> bool {
        self.leads().any(|lead| {
            record.split(['\n', ' ']).any(|word| match lead {
                Lead::Begins(lead) => word.starts_with(lead),
                Lead::Is(lead) => word == lead,
            })
        })
    }

    fn leads(&self) -> impl Iterator<Item = Lead<'_>> {
        let lead = |word| {
            if tells(word) { Some(Lead::Begins(word)) } else { has_digit(word).then_some(Lead::Is(word)) }
        };
        self.words.iter().chain(&self.joined).map(String::as_str).filter_map(lead)
    }

    fn each(&self, spans: impl Fn(&str) -> Vec<Span>) -> Step {
        Step::of(self.words.iter().map(|word| spans(word)).collect())
    }

    /// How close the record comes, if every word is in it: whole words (0 and more), beginnings and ends (100 and
    /// more), inside a name or by its sound (200 and more); within these, name before number.
    pub fn rank(&self, record: &str) -> Option<u32> {
        let mut lines = record.split('\n');
        let names = lines.next().unwrap_or_default();
        let phones = lines.next().unwrap_or_default();
        let others = lines.next().unwrap_or_default();
        let words = self.words.iter().zip(&self.sounds).try_fold((0, 0), |(tier, sum), (word, sound)| {
            let class = class(word, names, phones, others).or_else(|| heard(sound.as_deref()?, names))?;
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

/// Whether a word is worth looking for inside others.
fn is_long(word: &str) -> bool {
    word.chars().nth(2).is_some()
}

/// Whether the beginning of a word leads to few enough by itself.
fn tells(word: &str) -> bool {
    is_long(word) || word.chars().any(is_unspaced)
}

/// Whether a word is looked for at the end of telephone numbers too.
fn is_number(word: &str) -> bool {
    word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn whole(word: &str) -> Vec<Span> {
    vec![Span::whole(Kind::Word, word)]
}

/// A word at the beginning of others; numbers also at the end of telephone numbers, scripts without spaces anywhere.
fn open(word: &str) -> Vec<Span> {
    let mut spans = vec![Span::open(Kind::Word, word)];
    if is_number(word) {
        spans.push(Span::open(Kind::Ending, &backwards(word)));
    }
    if word.chars().any(is_unspaced) {
        spans.push(Span::open(Kind::Inside, word));
    }
    spans
}

/// A word anywhere in a name; short ones and those with digits at the beginning only.
fn inside(word: &str) -> Vec<Span> {
    let mut spans = open(word);
    if is_long(word) && !has_digit(word) && spans.len() == 1 {
        spans.push(Span::open(Kind::Inside, word));
    }
    spans
}

/// A word anywhere, after an `@` too.
fn domain(word: &str) -> Vec<Span> {
    let mut spans = open(word);
    spans.push(Span::open(Kind::Domain, word));
    spans
}

/// A name in Latin letters that sounds like what was typed in Cyrillic.
fn heard(sound: &str, names: &str) -> Option<u32> {
    let latin = names.split(' ').filter(|name| name.is_ascii());
    latin.flat_map(sound::of_latin).any(|name| name.starts_with(sound)).then_some(5)
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
        } else if name.contains(word) && (unspaced || is_long(word)) {
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
    if is_number(word) {
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

#[cfg(test)]
mod tests {
    use super::super::posting::{Kind, Span};
    use super::Query;

    #[test]
    fn the_beginning_of_a_number_leads_to_numbers_alone() {
        let steps = |text: &str| {
            let query = Query::new(text).expect("something to look for");
            (query.steps().len(), query.far_steps().len())
        };
        assert_eq!([steps("r-1"), steps("a-55")], [(1, 0), (1, 0)]);
        assert!(steps("r-104") > (1, 0) && steps("o-brien2") > (1, 0) && steps("王-1") > (1, 0));
        assert!(steps("r 1") > (1, 0), "two words");
    }

    #[test]
    fn short_beginnings_do_not_lead_to_what_may_be_private() {
        let guarded = |text: &str| Query::new(text).expect("something to look for").guarded();
        let (whole, open) = (|text| Span::whole(Kind::Private, text), |text| Span::open(Kind::Private, text));
        assert_eq!(guarded("an"), []);
        assert_eq!([guarded("r-1"), guarded("r-10")], [[whole("1"), whole("r1")], [whole("10"), open("r10")]]);
        assert_eq!([guarded("ann"), guarded("王")], [[open("ann")], [open("王")]]);
    }

    #[test]
    fn nobody_is_found_who_was_only_led_to_by_what_is_hidden() {
        let query = |text: &str| Query::new(text).expect("something to look for");
        assert!(query("an 1").is_led_to("\n\nring 1\n") && !query("an 1").is_led_to("annchen\n\n12\n"));
        assert!(query("A-552").is_led_to("\n\na5521 5521\n") && !query("A-552").is_led_to("anna\n\nring\n"));
    }
}
