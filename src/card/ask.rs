//! What to ask openly. In company only the house's standing questions, which say nothing of the one who hears them.

use super::{Card, Question};
use crate::disclosure::{Decisions, Policy, PublicPart, Spoken, Verdict, may_ask};
use crate::domain::{CategoryId, Encounter, Identity, Language};

/// The standing questions without the categories that the card shows; alone also those whose verdict is *ask openly*.
pub fn questions(
    card: &Card,
    public: &PublicPart<'_>,
    decisions: &Decisions,
    encounter: &Encounter,
    policy: &Policy,
) -> Vec<Question> {
    let language = &card.address.language;
    let entries = || card.say.iter().chain(&card.confirm).chain(&card.quietly);
    let is_shown = |category: &CategoryId| entries().any(|entry| entry.category == *category);
    let mut questions: Vec<Question> = Vec::new();
    for standing in policy.standing(encounter) {
        if !is_shown(&standing.category) && may_ask(&standing.category, public, encounter, policy) {
            questions.extend(question(&standing.category, &standing.question, language, policy));
        }
    }
    if encounter.identity == Identity::Verified && encounter.is_alone() {
        for decision in decisions.iter().filter(|decision| decision.verdict == Verdict::AskOpenly) {
            let category = &decision.category;
            let asked = questions.iter().any(|question| question.category == *category);
            if !asked && !is_shown(category) && may_ask(category, public, encounter, policy) {
                questions.extend(of_category(category, language, policy));
            }
        }
    }
    questions
}

/// The house's verification questions.
pub fn verification(language: &Language, encounter: &Encounter, policy: &Policy) -> Vec<Question> {
    let category = CategoryId::new("verification");
    let asked = policy.verification(encounter);
    asked.filter_map(|verifying| question(&category, &verifying.question, language, policy)).collect()
}

/// The category's own open question; that of `other` for a category the house does not know.
fn of_category(category: &CategoryId, language: &Language, policy: &Policy) -> Option<Question> {
    let known = policy.category(category).or_else(|| policy.category(&CategoryId::new("other")))?;
    question(category, &known.question, language, policy)
}

fn question(category: &CategoryId, spoken: &Spoken, language: &Language, policy: &Policy) -> Option<Question> {
    let (language, text) = spoken.say(language, policy.fallback_language())?;
    Some(Question { category: category.clone(), question: text.clone(), language: language.clone() })
}
