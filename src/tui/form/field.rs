//! What stands in one line of a form, and what a key does to it.

use tui_input::{Input, InputRequest};

use crate::domain::Clean;
use crate::tui::keys::{Key, latin};

/// What stands in a line.
#[derive(Clone, Debug)]
pub enum Field {
    /// A text of at most so many characters.
    Text {
        /// What is typed.
        input: Input,
        /// The most characters.
        longest: usize,
    },
    /// One of these; nothing is chosen until somebody chooses, where that has to be said.
    One {
        /// What can be chosen.
        options: Vec<Clean>,
        /// The place of what is chosen.
        at: Option<usize>,
    },
    /// What somebody answered: one of these by its digit, never by a letter. One key types the first letter of "no" on one
    /// layout and of "так" on the other, and it must not mean both.
    Answer {
        /// What can be answered.
        options: Vec<Clean>,
        /// The place of the answer; none until somebody answers.
        at: Option<usize>,
    },
    /// Any of these.
    Several {
        /// What can be ticked, and whether it is.
        options: Vec<(Clean, bool)>,
        /// The place of the mark.
        at: usize,
    },
    /// One of these, and after a space another: as one says a list. The first few stand alone.
    List {
        /// What can be said.
        options: Vec<Clean>,
        /// How many, from the first, go with no other.
        alone: usize,
        /// The places of what was said before.
        said: Vec<usize>,
        /// The place of what is being said.
        at: usize,
    },
}

/// What a line says, as whoever opened the form reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The text.
    Text(Clean),
    /// The place of what is chosen, if anything is.
    One(Option<usize>),
    /// The places of what is ticked.
    Several(Vec<usize>),
}

impl Field {
    /// What it says.
    #[must_use]
    pub fn value(&self) -> Value {
        match self {
            Field::Text { input, .. } => Value::Text(Clean::new(input.value())),
            Field::One { at, .. } | Field::Answer { at, .. } => Value::One(*at),
            Field::Several { options, .. } => {
                Value::Several((0..).zip(options).filter(|(_, (_, ticked))| *ticked).map(|(place, _)| place).collect())
            }
            Field::List { said, at, .. } => {
                let mut places: Vec<usize> = said.iter().chain([at]).copied().collect();
                places.sort_unstable();
                places.dedup();
                Value::Several(places)
            }
        }
    }

    /// One change.
    pub fn edit(&mut self, request: InputRequest) {
        match self {
            Field::Text { input, longest } => {
                let is_full = input.value().chars().count() >= *longest;
                let adds = matches!(request, InputRequest::InsertChar(_));
                if !(adds && is_full) {
                    input.handle(request);
                }
            }
            Field::One { options, at } => *at = chosen(options.iter(), *at, request),
            Field::Answer { options, at } => match request {
                InputRequest::InsertChar(typed) if !typed.is_ascii_digit() => {}
                request => *at = chosen(options.iter(), *at, request),
            },
            Field::List { options, alone, said, at } => match request {
                InputRequest::InsertChar(' ') if *at >= *alone && !said.contains(at) => said.push(*at),
                InputRequest::InsertChar(' ') => {}
                InputRequest::DeletePrevChar => *at = said.pop().unwrap_or(*at),
                request => {
                    *at = chosen(options.iter(), Some(*at), request).unwrap_or(*at);
                    if *at < *alone {
                        said.clear();
                    }
                }
            },
            Field::Several { options, at } => match request {
                InputRequest::InsertChar(' ') => tick(options, *at),
                InputRequest::InsertChar(_) => {
                    if let Some(place) = chosen(options.iter().map(|(option, _)| option), Some(*at), request) {
                        *at = place;
                        tick(options, place);
                    }
                }
                request => *at = chosen(options.iter().map(|(option, _)| option), Some(*at), request).unwrap_or(*at),
            },
        }
    }
}

fn tick(options: &mut [(Clean, bool)], at: usize) {
    if let Some((_, ticked)) = options.get_mut(at) {
        *ticked = !*ticked;
    }
}

/// Where a choice stands after an arrow, a digit, or a first letter: of several that begin alike the next one.
fn chosen<'a>(
    options: impl Iterator<Item = &'a Clean> + Clone,
    at: Option<usize>,
    request: InputRequest,
) -> Option<usize> {
    let count = options.clone().count();
    if count == 0 {
        return None;
    }
    match request {
        InputRequest::GoToNextChar | InputRequest::InsertChar(' ') => Some(at.map_or(0, |at| (at + 1) % count)),
        InputRequest::GoToPrevChar => Some(at.map_or(count - 1, |at| (at + count - 1) % count)),
        InputRequest::GoToStart => Some(0),
        InputRequest::GoToEnd => Some(count - 1),
        InputRequest::InsertChar(typed) => {
            let digit = typed.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            let numbered = digit.and_then(|digit| digit.checked_sub(1)).filter(|place| *place < count);
            numbered.or_else(|| by_letter(options, at, typed)).or(at)
        }
        _ => at,
    }
}

fn by_letter<'a>(options: impl Iterator<Item = &'a Clean>, at: Option<usize>, typed: char) -> Option<usize> {
    let typed = typed.to_lowercase().next()?;
    let Key::Char(on_latin) = latin(Key::Char(typed)) else { return None };
    let first = |option: &Clean| option.as_str().chars().next().and_then(|letter| letter.to_lowercase().next());
    let all: Vec<Option<char>> = options.map(first).collect();
    let from = at.map_or(0, |at| at + 1);
    let round = || (0..all.len()).map(|step| (from + step) % all.len());
    let begins = |letter: char| round().find(|place| all.get(*place).is_some_and(|first| *first == Some(letter)));
    begins(typed).or_else(|| begins(on_latin))
}
