//! Findings put into words: where, what was said, why, what it rests on, what would be better, and what it means for the guest.

use std::collections::BTreeMap;

use super::Finding;
use super::evidence::{Evidence, Ground};
use crate::domain::{Clean, Localised};
use crate::phrases::{Argument, Phrases};
use crate::remark;
use crate::roleplay::{Event, Expectation, Input, Kind, Session, Take, What};

impl Session {
    /// What speaks against a competency, as findings; each with its evidence.
    pub(super) fn findings<'e>(&self, evidence: &'e [Evidence], phrases: &Phrases) -> Vec<(&'e Evidence, Finding)> {
        let overruled = self.overruled();
        let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
        let mut against: Vec<&Evidence> = evidence.iter().filter(|one| !one.good).collect();
        against.sort_by_key(|one| one.at);
        let mut findings = Vec::new();
        for one in against {
            let Some(mut finding) = self.finding(one, phrases) else { continue };
            let turn = self.record.get(one.at).and_then(|at| self.scene.turn.get(at.turn));
            let stem = format!("{}-{}", turn.map_or("", |turn| turn.id.as_str()), finding.rule).replace(':', "-");
            let number = numbers.entry(stem.clone()).or_default();
            *number += 1;
            finding.id = Clean::new(&format!("{stem}-{number}"));
            finding.overruled = overruled.get(&finding.id).cloned();
            findings.push((one, finding));
        }
        findings
    }

    /// The trainer's reasons by finding; the last word counts.
    fn overruled(&self) -> BTreeMap<Clean, Clean> {
        let words = self.attempt.log.iter().filter_map(|timed| match &timed.input {
            Input::Overrule { finding, reason } if !reason.is_empty() => Some((finding.clone(), reason.clone())),
            _ => None,
        });
        words.collect()
    }

    fn finding(&self, evidence: &Evidence, phrases: &Phrases) -> Option<Finding> {
        let at = self.record.get(evidence.at)?;
        let blank = Finding {
            id: Clean::default(),
            rule: Clean::default(),
            competency: evidence.competency,
            turn: at.turn + 1,
            quote: None,
            why: Clean::default(),
            basis: Vec::new(),
            better: self.model(at.turn),
            consequence: Clean::default(),
            certainty: evidence.certainty,
            earlier_take: at.take == Take::Earlier,
            overruled: None,
        };
        match &evidence.ground {
            Ground::Remark(place) => {
                let What::Line(line) = &at.what else { return None };
                let found = line.examination.findings.get(*place)?;
                Some(self.of_remark(blank, found, &line.broken, phrases))
            }
            Ground::Expected(id) | Ground::Missing(id) => {
                let (kind, one) = self.scene.expectation(id.as_str())?;
                let happened = matches!(evidence.ground, Ground::Expected(_));
                let quote = match &at.what {
                    What::Line(line) if happened => Some(line.line.clone()),
                    _ => None,
                };
                Some(Finding { quote, ..self.of_expectation(blank, kind, one, phrases) })
            }
            Ground::Noticing(event, _) => {
                let What::Line(line) = &at.what else { return None };
                let event = self.scene.event_of(event.as_str())?;
                Some(Finding { quote: Some(line.line.clone()), ..of_noticing(blank, event, phrases) })
            }
            Ground::CleanLine => None,
        }
    }

    fn of_remark(&self, blank: Finding, found: &remark::Finding, broken: &[Clean], phrases: &Phrases) -> Finding {
        let rule = found.rule.id();
        let own = broken.iter().filter_map(|id| self.scene.expectation(id.as_str()));
        let own = own.map(|(_, one)| one).find(|one| one.found.contains(&found.rule));
        let interface = phrases.interface();
        let basis = own.map(|one| self.basis(&one.source, phrases)).unwrap_or_default();
        let basis = if basis.is_empty() { vec![phrases.text(&format!("debrief-basis-{rule}"))] } else { basis };
        let better = own.and_then(|one| one.better.as_ref()).map(|better| self.spoken(better));
        Finding {
            rule: Clean::new(rule),
            quote: Some(found.text.clone()),
            why: phrases.text(&found.why),
            basis,
            better: better.or_else(|| blank.better.clone()).or_else(|| found.better.clone()),
            consequence: own.map_or_else(
                || phrases.text(&format!("debrief-consequence-{rule}")),
                |one| one.consequence.get(interface).clone(),
            ),
            ..blank
        }
    }

    fn of_expectation(&self, blank: Finding, kind: Kind, one: &Expectation, phrases: &Phrases) -> Finding {
        let interface = phrases.interface();
        let what = one.what.get(interface);
        let why = [("what", Argument::Text(what)), ("why", Argument::Text(one.why.get(interface)))];
        let why = match kind {
            Kind::Must => phrases.format("debrief-missing", &why),
            Kind::MustNot => phrases.format("debrief-must-not", &why),
            Kind::TooCautious => phrases.format("debrief-too-cautious", &why),
        };
        Finding {
            rule: Clean::new(&format!("{}:{}", kind.id(), one.id)),
            why,
            basis: self.basis(&one.source, phrases),
            better: one.better.as_ref().map(|better| self.spoken(better)).or_else(|| blank.better.clone()),
            consequence: one.consequence.get(interface).clone(),
            ..blank
        }
    }

    fn basis(&self, ids: &[Clean], phrases: &Phrases) -> Vec<Clean> {
        self.scene.sources(ids).into_iter().map(|text| text.get(phrases.interface()).clone()).collect()
    }

    /// The first line that would be right at this turn.
    fn model(&self, turn: usize) -> Option<Clean> {
        self.scene.turn.get(turn)?.model.first().map(|model| self.spoken(model))
    }

    fn spoken(&self, text: &Localised) -> Clean {
        text.get(self.attempt.language).clone()
    }
}

fn of_noticing(blank: Finding, event: &Event, phrases: &Phrases) -> Finding {
    let does = event.does.get(phrases.interface());
    Finding {
        rule: Clean::new("noticing"),
        why: phrases.format("debrief-unnoticed", &[("event", Argument::Text(does))]),
        basis: vec![phrases.text("debrief-basis-noticing")],
        consequence: phrases.text("debrief-consequence-noticing"),
        ..blank
    }
}
