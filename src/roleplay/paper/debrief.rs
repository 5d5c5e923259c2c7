//! A debrief in blocks, in the order of a good one.

use super::block::{Bar, Block};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::remark::Certainty;
use crate::roleplay::{Debrief, Finding, GoalScore, Mode, Scorer, Speaker, Step};

/// The debrief, top to bottom.
pub fn blocks(debrief: &Debrief, phrases: &Phrases) -> Vec<Block> {
    let text = |id: &str| phrases.text(id);
    let mut out = vec![Block::Title(phrases.format("debrief-title", &[("title", Argument::Text(&debrief.title))]))];
    out.push(Block::Small(facts(debrief, phrases)));
    if debrief.stopped {
        out.push(Block::Small(text("debrief-stopped")));
    }
    out.push(Block::Heading(text("debrief-own")));
    for own in &debrief.own {
        out.push(Block::Part(own.asked.clone()));
        out.push(own.answer.clone().map_or_else(|| Block::Small(text("debrief-no-answer")), Block::Text));
    }
    out.push(Block::Heading(text("debrief-strengths")));
    for strength in &debrief.strengths {
        let head = headed(strength.turn, strength.competency.id(), phrases);
        out.push(Block::Point(Clean::new(&format!("{head}: {}", strength.what))));
        out.extend(strength.quote.as_ref().map(|quote| Block::Below(quoted(quote, phrases))));
    }
    if debrief.strengths.is_empty() {
        out.push(Block::Text(text("debrief-no-strengths")));
    }
    out.push(Block::Heading(text("debrief-changes")));
    for id in &debrief.changes {
        if let Some(finding) = debrief.findings.iter().find(|finding| finding.id == *id) {
            out.extend(changed(finding, phrases));
        }
    }
    if debrief.changes.is_empty() {
        out.push(Block::Text(text("debrief-no-changes")));
    }
    out.push(Block::Heading(text("debrief-goals")));
    let bars = debrief.goals.iter().map(|goal| bar(goal, phrases)).collect();
    out.push(Block::Chart(text("debrief-chart"), bars));
    out.push(Block::Heading(text("debrief-findings")));
    for finding in &debrief.findings {
        out.extend(found(finding, phrases));
    }
    if debrief.findings.is_empty() {
        out.push(Block::Text(text("debrief-no-findings")));
    }
    if !debrief.unjudged.is_empty() {
        out.push(Block::Heading(text("debrief-unjudged")));
        out.extend(debrief.unjudged.iter().map(|one| Block::Point(one.what.clone())));
    }
    out.push(Block::Heading(text("debrief-remarks")));
    out.extend(debrief.remarks.iter().map(|one| Block::Point(joined(&[&turn(one.turn, phrases), &one.text]))));
    if debrief.remarks.is_empty() {
        out.push(Block::Text(text("debrief-no-remarks")));
    }
    out.push(Block::Heading(text("debrief-rating")));
    out.push(Block::Text(match debrief.rating {
        Some(rating) => phrases.format("debrief-rating-points", &[("rating", Argument::Number(rating.into()))]),
        None => text("debrief-rating-none"),
    }));
    out.push(Block::Small(text("debrief-not-pay")));
    out.push(Block::Heading(text("debrief-replay")));
    out.extend(replay(&debrief.replay, phrases));
    out
}

fn facts(debrief: &Debrief, phrases: &Phrases) -> Clean {
    let mode = phrases.text(match debrief.mode {
        Mode::Alone => "mode-alone",
        Mode::Hosted => "mode-hosted",
        Mode::Observed => "mode-observed",
    });
    let minutes = (debrief.took + 30_000) / 60_000;
    let arguments = [
        ("mode", Argument::Text(&mode)),
        ("minutes", Argument::Number(minutes)),
        ("hints", Argument::Number(debrief.hints.into())),
        ("repeats", Argument::Number(debrief.repeats.into())),
    ];
    phrases.format("debrief-facts", &arguments)
}

fn goal_name(id: &str, phrases: &Phrases) -> Clean {
    phrases.text(&format!("competency-{id}"))
}

fn turn(number: usize, phrases: &Phrases) -> Clean {
    let number = u64::try_from(number).unwrap_or(u64::MAX);
    let turn = phrases.format("debrief-turn", &[("turn", Argument::Number(number))]);
    Clean::new(&format!("{turn}."))
}

fn quoted(quote: &Clean, phrases: &Phrases) -> Clean {
    phrases.format("debrief-quote", &[("quote", Argument::Text(quote))])
}

/// Turn and competency, before what is said of them.
fn headed(number: usize, id: &str, phrases: &Phrases) -> Clean {
    let number = u64::try_from(number).unwrap_or(u64::MAX);
    let goal = goal_name(id, phrases);
    phrases.format("debrief-at", &[("turn", Argument::Number(number)), ("goal", Argument::Text(&goal))])
}

fn joined(parts: &[&Clean]) -> Clean {
    Clean::new(&parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(" "))
}

fn bar(goal: &GoalScore, phrases: &Phrases) -> Bar {
    let label = goal_name(goal.competency.id(), phrases);
    let arguments = |points: u8| [("goal", Argument::Text(&label)), ("points", Argument::Number(points.into()))];
    let note = match (goal.points, goal.by) {
        (Some(points), Scorer::Trainer) => phrases.format("debrief-goal-trainer", &arguments(points)),
        (Some(points), Scorer::Program) => {
            let score = phrases.format("debrief-goal-points", &arguments(points));
            let judged = phrases.format("debrief-judged", &[("count", Argument::Number(goal.judged.into()))]);
            Clean::new(&format!("{score}, {judged}"))
        }
        (None, _) => phrases.format("debrief-goal-none", &[("goal", Argument::Text(&label))]),
    };
    Bar { points: goal.points, note }
}

/// A thing to change: what it was, and what would be better.
fn changed(finding: &Finding, phrases: &Phrases) -> Vec<Block> {
    let said = finding.quote.as_ref().map(|quote| quoted(quote, phrases)).unwrap_or_default();
    let mut out = vec![Block::Point(joined(&[&turn(finding.turn, phrases), &said, &finding.why]))];
    let better = finding.better.clone();
    out.extend(better.map(|better| Block::Term(phrases.text("debrief-better"), quoted(&better, phrases))));
    out
}

fn found(finding: &Finding, phrases: &Phrases) -> Vec<Block> {
    let mut head = vec![headed(finding.turn, finding.competency.id(), phrases)];
    if let Some(quote) = &finding.quote {
        let quote = quoted(quote, phrases);
        head = head.iter().map(|at| Clean::new(&format!("{at}: {quote}"))).collect();
    }
    if finding.certainty == Certainty::Likely {
        head.push(phrases.text("debrief-likely"));
    }
    if finding.earlier_take {
        head.push(phrases.text("debrief-earlier"));
    }
    let mut out = vec![Block::Part(joined(&head.iter().collect::<Vec<_>>()))];
    let basis = Clean::new(&finding.basis.iter().map(Clean::as_str).collect::<Vec<_>>().join("; "));
    for (word, text) in [
        ("debrief-why", Some(finding.why.clone())),
        ("debrief-basis", Some(basis)),
        ("debrief-better", finding.better.as_ref().map(|better| quoted(better, phrases))),
        ("debrief-consequence", Some(finding.consequence.clone())),
    ] {
        out.extend(text.filter(|text| !text.is_empty()).map(|text| Block::Term(phrases.text(word), text)));
    }
    if let Some(reason) = &finding.overruled {
        out.push(Block::Text(phrases.format("debrief-overruled", &[("reason", Argument::Text(reason))])));
    }
    out
}

/// The conversation, with the card wherever it changed.
fn replay(steps: &[Step], phrases: &Phrases) -> Vec<Block> {
    let mut out = Vec::new();
    let (mut turn_before, mut card_before): (usize, Option<&[Clean]>) = (0, None);
    for step in steps {
        if step.turn != turn_before {
            out.push(Block::Part(turn(step.turn, phrases)));
            turn_before = step.turn;
        }
        out.push(match step.who {
            Speaker::Direction => Block::Direction(step.text.clone()),
            Speaker::Guest => Block::Said(phrases.text("debrief-who-guest"), step.text.clone()),
            Speaker::Newcomer => Block::Said(phrases.text("debrief-who-newcomer"), step.text.clone()),
            Speaker::Trainee => Block::Said(phrases.text("debrief-who-trainee"), step.text.clone()),
        });
        if card_before != Some(step.card.as_slice()) {
            out.push(if step.card.is_empty() {
                Block::Small(phrases.text("debrief-card-blank"))
            } else {
                let head = [Clean::new(&format!("{}:", phrases.text("debrief-card")))];
                Block::Card(head.into_iter().chain(step.card.iter().cloned()).collect())
            });
            card_before = Some(&step.card);
        }
    }
    out
}
