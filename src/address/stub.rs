//! A stand-in until the address room is built: delete this file then.
#![allow(missing_docs, clippy::pedantic)]
use super::*;
use crate::domain::*;
pub struct Conventions;
impl Conventions {
    pub fn built_in() -> Self {
        Self
    }
}
pub struct Situation {
    pub language: Language,
}
impl Situation {
    pub fn of(_: &Encounter, language: Language) -> Self {
        Self { language }
    }
}
pub fn display_name(name: &PersonName) -> Clean {
    Clean::new(&format!("{} {} {}", name.title, name.given, name.surname))
}
pub fn advise(a: &Addressee, s: &Situation, _: &Conventions) -> Advice {
    let n = display_name(&a.name);
    Advice {
        language: s.language.clone(),
        greeting: Clean::new(&format!("Вітаю, {n}")),
        spoken: vec![n.clone()],
        written: n.clone(),
        reference: n,
        vocative: Vocatives::default(),
        register: Register { kind: RegisterKind::V, pronoun: "Ви".into() },
        avoid: vec![],
        ask: None,
        depth: Depth::Order,
        certainty: Certainty::Unsure,
        basis: vec![],
    }
}
pub fn advise_stranger(s: &Situation, c: &Conventions) -> Advice {
    advise(&Addressee::default(), s, c)
}
