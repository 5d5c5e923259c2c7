//! A short form: lines with a text, one choice, several, or a list said one after the other; keyboard only. It knows
//! nothing of what it is for.
//!
//! Always: a line shows nothing but what was typed or offered; one key goes to the next line, arrows, digits and first
//! letters choose, and every text is what a screen would show of it.

use tui_input::{Input, InputRequest};

mod field;

pub use field::{Field, Value};

use crate::domain::Clean;

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

    /// The same with a line for somebody's answer; `at` stands there until they have answered.
    #[must_use]
    pub fn answer(self, label: Clean, options: Vec<Clean>, at: Option<usize>) -> Self {
        self.push(label, Field::Answer { options, at })
    }

    /// The same with a line of which several can be ticked; those in `ticked` are.
    #[must_use]
    pub fn several(self, label: Clean, options: Vec<Clean>, ticked: &[usize]) -> Self {
        let options = (0..).zip(options).map(|(place, option)| (option, ticked.contains(&place))).collect();
        self.push(label, Field::Several { options, at: 0 })
    }

    /// The same with a line in which a list is said, of which the first `alone` go with no other.
    #[must_use]
    pub fn list(self, label: Clean, options: Vec<Clean>, alone: usize) -> Self {
        self.push(label, Field::List { options, alone, said: Vec::new(), at: 0 })
    }

    fn push(mut self, label: Clean, field: Field) -> Self {
        self.lines.push(Line { label, field, is_left_out: false });
        self
    }

    /// What every line says.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        self.lines.iter().map(|line| line.field.value()).collect()
    }

    /// The first line where a choice is still to be made.
    #[must_use]
    pub fn unanswered(&self) -> Option<usize> {
        let is_owed = |line: &Line| {
            !line.is_left_out && matches!(line.field, Field::One { at: None, .. } | Field::Answer { at: None, .. })
        };
        self.lines.iter().position(is_owed)
    }

    /// Whether the keys go to a line for an answer.
    #[must_use]
    pub fn awaits_answer(&self) -> bool {
        self.lines.get(self.focus).is_some_and(|line| matches!(line.field, Field::Answer { .. }))
    }

    /// Takes the answer at this line back: what was asked is not what was answered.
    pub fn unanswer(&mut self, line: usize) {
        if let Some(Line { field: Field::Answer { at, .. }, .. }) = self.lines.get_mut(line) {
            *at = None;
        }
    }

    /// Names a line anew.
    pub fn relabel(&mut self, line: usize, label: Clean) {
        if let Some(line) = self.lines.get_mut(line) {
            line.label = label;
        }
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
        if let Some(line) = self.lines.get_mut(self.focus) {
            line.field.edit(request);
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

#[cfg(test)]
mod tests {
    use tui_input::InputRequest::{DeletePrevChar, GoToNextChar, GoToPrevChar, InsertChar};

    use super::{Form, Value};
    use crate::domain::Clean;

    fn form() -> Form {
        let words = |all: &[&str]| all.iter().map(|one| Clean::new(one)).collect::<Vec<_>>();
        Form::new("a form".into())
            .text("what".into(), 3, &Clean::default())
            .one("kind".into(), words(&["tea", "coffee", "tonic"]), Some(0))
            .several("for".into(), words(&["now", "later"]), &[0])
            .answer("answer".into(), words(&["yes", "no"]), None)
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
        // No letter answers: the same key would mean "no" in one language and "yes" in another.
        typed(&mut form, "yntн ");
        assert_eq!((form.unanswered(), form.awaits_answer()), (Some(3), true));
        typed(&mut form, "2");
        assert_eq!(
            form.values(),
            [Value::Text("abc".into()), Value::One(Some(2)), Value::Several(vec![0, 1]), Value::One(Some(1))]
        );
        assert_eq!(form.unanswered(), None);
        form.next();
        assert_eq!(form.focus, 0);
    }

    #[test]
    fn a_list_is_said_with_spaces_and_taken_back_with_the_other_key() {
        let words = |all: &[&str]| all.iter().map(|one| Clean::new(one)).collect::<Vec<_>>();
        let all = words(&["as usual", "nobody", "partner", "family", "friends"]);
        let list = || Form::new("a form".into()).list("from".into(), all.clone(), 2);
        for (keys, places) in [
            ("", &[0][..]),
            ("p", &[2]),
            ("ff", &[4]),
            ("p ff", &[2, 4]),
            ("p p", &[2]),
            ("5 3", &[2, 4]),
            ("p f n", &[1]),
            ("p n f", &[3]),
            ("n p", &[2]),
        ] {
            let mut form = list();
            typed(&mut form, keys);
            assert_eq!(form.values(), [Value::Several(places.to_vec())], "{keys}");
        }
        let mut form = list();
        typed(&mut form, "p ff");
        form.edit(DeletePrevChar);
        assert_eq!(form.values(), [Value::Several(vec![2])]);
        form.edit(DeletePrevChar);
        assert_eq!(form.values(), [Value::Several(vec![2])]);
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
