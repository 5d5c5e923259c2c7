//! A card as lines of plain text, the same for the command line and for screen readers.
//!
//! Order and marks are those of the screen: how to address, stay and cases, what to say, confirm, do quietly, ask, mind.
//! Words stand beside the marks, so that nothing depends on a sign or on colour.

use chrono::NaiveDate;

use super::{Card, CaseLine, Entry, StayLine};
use crate::domain::{Clean, Interface};
use crate::phrases::{Argument, Phrases};

/// The lines of a card, top to bottom.
#[must_use]
pub fn text(card: &Card, phrases: &Phrases) -> Vec<Clean> {
    let mut lines = address(card, phrases);
    lines.extend(card.stay.as_ref().map(|stay| stay_line(stay, phrases)));
    lines.extend(card.cases.iter().map(|case| case_line(case, phrases)));
    lines.extend(card.say.iter().map(|entry| marked("●", "card-say", &entry.text, phrases)));
    lines.extend(card.confirm.iter().map(|entry| marked("◐", "card-confirm", &confirmed(entry, phrases), phrases)));
    lines.extend(card.quietly.iter().map(|entry| marked("▸", "card-quietly", &entry.text, phrases)));
    lines.extend(card.ask.iter().map(|ask| marked("?", "card-ask", &ask.question, phrases)));
    lines.extend(card.conduct.iter().map(|line| marked("!", "card-mind", line, phrases)));
    for why in card.why.iter().flatten() {
        let reason = [&why.label, &why.sentence, &why.rule, &why.basis].map(Argument::Text);
        let [what, sentence, rule, basis] = reason;
        let arguments = [("what", what), ("sentence", sentence), ("rule", rule), ("basis", basis)];
        lines.push(phrases.format("card-why", &arguments));
    }
    lines
}

fn address(card: &Card, phrases: &Phrases) -> Vec<Clean> {
    let panel = &card.address;
    let heading = if card.heading.is_empty() { phrases.text("card-stranger") } else { card.heading.clone() };
    let mut lines = vec![heading];
    if !panel.greeting.is_empty() {
        let greeting = ("greeting", Argument::Text(&panel.greeting));
        lines.push(if panel.register.pronoun.is_empty() {
            phrases.format("card-greeting", &[greeting])
        } else {
            let pronoun = ("pronoun", Argument::Text(&panel.register.pronoun));
            phrases.format("card-greeting-pronoun", &[greeting, pronoun])
        });
    }
    for avoid in &panel.avoid {
        let arguments = [("form", Argument::Text(&avoid.form)), ("why", Argument::Text(&avoid.why))];
        lines.push(phrases.format("card-avoid", &arguments));
    }
    lines.extend(panel.ask.iter().map(|ask| marked("?", "card-ask", ask, phrases)));
    for line in &panel.lines {
        lines.push(marked("●", "card-say", &line.say, phrases));
        if let Some(not) = &line.not {
            let arguments = [("form", Argument::Text(not)), ("why", Argument::Text(&line.why))];
            lines.push(phrases.format("card-avoid", &arguments));
        }
    }
    lines
}

fn marked(mark: &str, word: &'static str, text: &Clean, phrases: &Phrases) -> Clean {
    Clean::from(format!("{mark} {}: {text}", phrases.text(word)))
}

fn confirmed(entry: &Entry, phrases: &Phrases) -> Clean {
    let Some(day) = entry.confirmed_on else { return entry.text.clone() };
    let day = day_text(day, phrases);
    phrases.format("card-noted", &[("text", Argument::Text(&entry.text)), ("day", Argument::Text(&day))])
}

fn stay_line(stay: &StayLine, phrases: &Phrases) -> Clean {
    let (from, to) = (day_text(stay.from, phrases), day_text(stay.to, phrases));
    let mut parts = vec![phrases.format("card-stay", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])];
    if let Some(eta) = &stay.eta {
        parts.push(phrases.format("card-eta", &[("eta", Argument::Text(eta))]));
    }
    parts.extend(
        stay.room_ready.map(|ready| phrases.text(if ready { "card-room-ready" } else { "card-room-not-ready" })),
    );
    if let Some(party) = stay.party {
        parts.push(phrases.format("card-adults", &[("count", Argument::Number(u64::from(party.adults)))]));
        if party.children > 0 {
            parts.push(phrases.format("card-children", &[("count", Argument::Number(u64::from(party.children)))]));
        }
    }
    joined(&parts)
}

fn case_line(case: &CaseLine, phrases: &Phrases) -> Clean {
    let mut parts = vec![phrases.format("card-case", &[("what", Argument::Text(&case.what))])];
    if let Some(promised) = &case.promised {
        parts.push(phrases.format("card-promised", &[("promised", Argument::Text(promised))]));
    }
    if let Some(due) = case.due {
        let due = day_text(due, phrases);
        parts.push(phrases.format("card-due", &[("day", Argument::Text(&due))]));
    }
    joined(&parts)
}

fn joined(parts: &[Clean]) -> Clean {
    Clean::from(parts.iter().map(Clean::as_str).collect::<Vec<_>>().join("; "))
}

/// A day as the interface language writes it.
pub(super) fn day_text(day: NaiveDate, phrases: &Phrases) -> Clean {
    let pattern = match phrases.interface() {
        Interface::Uk => "%d.%m.%Y",
        Interface::En => "%-d %B %Y",
    };
    Clean::from(day.format(pattern).to_string())
}
