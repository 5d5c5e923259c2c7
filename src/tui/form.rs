//! A short form: lines with a text, one choice, or several; keyboard only. It knows nothing of what it is for.
//!
//! Always: a line shows nothing but what was typed or offered; one key goes to the next line, arrows, digits and first
//! letters choose, and every text is what a screen would show of it.

use tui_input::{Input, InputRequest};

use super::keys::{Key, latin};
use crate::domain::Clean;

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
    /// Any of these.
    Several {
        /// What can be ticked, and whether it is.
        options: Vec<(Clean, bool)>,
        /// The place of the mark.
        at: usize,
    },
}

/// One line of a form.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its label.
    pub label: Clean,
    /// What stands in it.
    pub field: Field,
    /// Whether it is left out: what it asks does not arise.
    pub is_left_out: bool,
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

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// What it is.
    pub title: Clean,
    /// What it is about: words of the card that are on the screen already.
    pub about: Clean,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The line that the keys go to.
    pub focus: usize,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new(title: Clean) -> Self {
        Self { title, about: Clean::default(), lines: Vec::new(), focus: 0 }
    }

    /// The same with what it is about.
    #[must_use]
    pub fn about(mut self, about: Clean) -> Self {
        self.about = about;
        self
    }

    /// The same with a line to type in, perhaps with something in it already.
    #[must_use]
    pub fn text(self, label: Clean, longest: usize, begins: &Clean) -> Self {
        let field = Field::Text { input: Input::new(begins.to_string()), longest };
        self.push(label, field)
    }

    /// The same with a line of which one is chosen.
    #[must_use]
    pub fn one(self, label: Clean, options: Vec<Clean>, at: Option<usize>) -> Self {
        self.push(label, Field::One { options, at })
    }

    /// The same with a line of which several can be ticked; those in `ticked` are.
    #[must_use]
    pub fn several(self, label: Clean, options: Vec<Clean>, ticked: &[usize]) -> Self {
        let options = (0..).zip(options).map(|(place, option)| (option, ticked.contains(&place))).collect();
        self.push(label, Field::Several { options, at: 0 })
    }

    fn push(mut self, label: Clean, field: Field) -> Self {
        self.lines.push(Line { label, field, is_left_out: false });
        self
    }

    /// What every line says.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let value = |line: &Line| match &line.field {
            Field::Text { input, .. } => Value::Text(Clean::new(input.value())),
            Field::One { at, .. } => Value::One(*at),
            Field::Several { options, .. } => {
                Value::Several((0..).zip(options).filter(|(_, (_, ticked))| *ticked).map(|(place, _)| place).collect())
            }
        };
        self.lines.iter().map(value).collect()
    }

    /// The first line where a choice is still to be made.
    #[must_use]
    pub fn unanswered(&self) -> Option<usize> {
        self.lines.iter().position(|line| matches!(line.field, Field::One { at: None, .. }))
    }

    /// To the next line; after the last comes the first.
    pub fn next(&mut self) {
        self.step(1);
    }

    /// To the line before.
    pub fn previous(&mut self) {
        self.step(self.lines.len().saturating_sub(1));
    }

    fn step(&mut self, by: usize) {
        let count = self.lines.len().max(1);
        let round = (1..=count).map(|step| (self.focus + step * by) % count);
        let there = |place: &usize| self.lines.get(*place).is_some_and(|line| !line.is_left_out);
        self.focus = round.into_iter().find(there).unwrap_or(self.focus);
    }

    /// Leaves a line out, or takes it in again.
    pub fn leave_out(&mut self, line: usize, is_left_out: bool) {
        if let Some(line) = self.lines.get_mut(line) {
            line.is_left_out = is_left_out;
        }
    }

    /// One change at the line that the keys go to.
    pub fn edit(&mut self, request: InputRequest) {
        let Some(line) = self.lines.get_mut(self.focus) else { return };
        match &mut line.field {
            Field::Text { input, longest } => {
                let is_full = input.value().chars().count() >= *longest;
                let adds = matches!(request, InputRequest::InsertChar(_));
                if !(adds && is_full) {
                    input.handle(request);
                }
            }
            Field::One { options, at } => *at = chosen(options.iter(), *at, request),
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

    /// Ticks this and nothing else in a line of several.
    pub fn tick_only(&mut self, line: usize, place: usize) {
        if let Some(Line { field: Field::Several { options, .. }, .. }) = self.lines.get_mut(line) {
            for (at, (_, ticked)) in options.iter_mut().enumerate() {
                *ticked = at == place;
            }
        }
    }

    /// Text is pasted into a line to type in.
    pub fn paste(&mut self, text: &Clean) {
        for letter in text.as_str().chars().filter(|letter| !letter.is_control()) {
            if let Some(Line { field: Field::Text { .. }, .. }) = self.lines.get(self.focus) {
                self.edit(InputRequest::InsertChar(letter));
            }
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

#[cfg(test)]
mod tests {
    use tui_input::InputRequest::{GoToNextChar, GoToPrevChar, InsertChar};

    use super::{Form, Value};
    use crate::domain::Clean;

    fn form() -> Form {
        let words = |all: &[&str]| all.iter().map(|one| Clean::new(one)).collect::<Vec<_>>();
        Form::new("a form".into())
            .text("what".into(), 3, &Clean::default())
            .one("kind".into(), words(&["tea", "coffee", "tonic"]), Some(0))
            .several("for".into(), words(&["now", "later"]), &[0])
            .one("answer".into(), words(&["yes", "no"]), None)
    }

    fn typed(form: &mut Form, text: &str) {
        text.chars().for_each(|letter| form.edit(InsertChar(letter)));
    }

    #[test]
    fn a_form_is_filled_in_by_keys_alone() {
        let mut form = form();
        typed(&mut form, "abcd");
        form.next();
        typed(&mut form, "t");
        form.next();
        form.edit(GoToNextChar);
        typed(&mut form, " ");
        assert_eq!(form.unanswered(), Some(3));
        form.next();
        typed(&mut form, "n");
        assert_eq!(
            form.values(),
            [Value::Text("abc".into()), Value::One(Some(2)), Value::Several(vec![0, 1]), Value::One(Some(1))]
        );
        assert_eq!(form.unanswered(), None);
        form.next();
        assert_eq!(form.focus, 0);
    }

    #[test]
    fn choices_go_round_and_take_digits_and_letters_of_either_layout() {
        let mut form = form();
        form.focus = 1;
        for (key, place) in
            [(GoToPrevChar, 2), (GoToNextChar, 0), (InsertChar('2'), 1), (InsertChar('е'), 2), (InsertChar('9'), 2)]
        {
            form.edit(key);
            assert_eq!(form.values().get(1), Some(&Value::One(Some(place))), "{key:?}");
        }
    }
}
