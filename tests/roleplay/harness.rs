//! A scene, the house's rules, and a trainee at the keyboard.

use std::sync::Arc;
use std::time::Duration;

use tactful::address::Conventions;
use tactful::disclosure::{Fault, Policy};
use tactful::domain::{CategoryId, Clean, Customer, Interface};
use tactful::phrases::Phrases;
use tactful::remark::{House, Remarks};
use tactful::roleplay::{BUILT_IN, Debrief, Input, Mode, Readers, Said, Scenario, Session};
use tactful::sample;

/// The rules of the desk.
pub struct Rules {
    conventions: Conventions,
    remarks: Remarks,
    policy: Policy,
    pub phrases: Phrases,
}

impl Rules {
    pub fn new(interface: Interface) -> Self {
        Self {
            conventions: Conventions::built_in(),
            remarks: Remarks::built_in(),
            policy: Policy::built_in(),
            phrases: Phrases::new(interface),
        }
    }

    pub fn house(&self) -> House<'_> {
        House {
            conventions: &self.conventions,
            remarks: &self.remarks,
            policy: &self.policy,
            phrases: &self.phrases,
            zone: chrono_tz::UTC,
            now: None,
        }
    }
}

/// A sample customer by id.
pub fn samples(id: &Clean, day: chrono::NaiveDate) -> Option<Customer> {
    sample::customers(day).into_iter().find(|customer| customer.id.text() == id)
}

/// The text of a scene that comes with the program.
pub fn text(name: &str) -> &'static str {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, text)| *text).expect("a scene of this name")
}

/// A scene from a text that has no fault.
pub fn read(text: &str) -> Arc<Scenario> {
    Arc::new(Scenario::read(text, "scene", &samples).unwrap_or_else(|faults| panic!("{}", shown(&faults))))
}

/// Faults as one line each.
pub fn shown(faults: &[Fault]) -> String {
    faults
        .iter()
        .map(|fault| format!("{}:{} {} {}", fault.line, fault.column, fault.message, fault.word))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A trainee in a scene, a second passing before each input.
pub struct Trainee<'a> {
    pub session: Session,
    rules: &'a Rules,
    seconds: u64,
}

impl<'a> Trainee<'a> {
    pub fn plays(text: &str, language: Interface, rules: &'a Rules) -> Self {
        Self::in_mode(text, language, Mode::Alone, rules)
    }

    pub fn in_mode(text: &str, language: Interface, mode: Mode, rules: &'a Rules) -> Self {
        let (session, _) = Session::start(read(text), 7, language, mode, rules.house());
        Self { session, rules, seconds: 0 }
    }

    pub fn does(&mut self, input: Input) -> Vec<Said> {
        self.seconds += 1;
        self.session.apply(input, Duration::from_secs(self.seconds), self.rules.house())
    }

    pub fn says(&mut self, line: &str) -> Vec<Said> {
        self.does(Input::Say(Clean::new(line)))
    }

    pub fn sets(&mut self, company: &str) -> Vec<Said> {
        self.does(Input::Presence(vec![Clean::new(company)]))
    }

    pub fn quietly(&mut self, category: &str) -> Vec<Said> {
        self.does(Input::Did(CategoryId::new(category)))
    }

    /// Everything that stands on the trainee's card.
    pub fn card(&self) -> String {
        let card = self.session.card(self.rules.house());
        let lines = card.map(|card| tactful::card::text(&card, &self.rules.phrases)).unwrap_or_default();
        lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    pub fn debrief(&self) -> Debrief {
        self.session.debrief(Readers::Trainee, self.rules.house())
    }

    /// The rules of the findings that count.
    pub fn found(&self) -> Vec<String> {
        let findings = self.debrief().findings.into_iter();
        findings.filter(|one| !one.earlier_take && one.overruled.is_none()).map(|one| one.rule.to_string()).collect()
    }
}
