//! Why the training room did not do it.

use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// Why the training room did not do it; what happened and what to do are phrases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TrainingError {
    /// There is no such attempt, or more than one whose name begins like this.
    #[error("no such attempt: {0}")]
    NoAttempt(Clean),
    /// There is no trainee of this pseudonym.
    #[error("no such trainee: {0}")]
    NoTrainee(Clean),
    /// An attempt was played with a scene that this program cannot read any more.
    #[error("the scene of this attempt cannot be read")]
    SceneUnreadable,
    /// An input that was kept cannot be read.
    #[error("an input of this attempt cannot be read")]
    InputUnreadable,
    /// The secret opens no private practice of this trainee.
    #[error("the secret opens no private practice")]
    WrongSecret,
    /// The scene went on while the answer was chosen.
    #[error("the scene has gone on")]
    GoneOn,
    /// The debrief has no finding of this id.
    #[error("no such finding: {0}")]
    NoFinding(Clean),
    /// Somebody else is at this side already, under another pseudonym.
    #[error("the place is taken")]
    Taken,
}

impl TrainingError {
    const fn id(&self) -> &'static str {
        match self {
            Self::NoAttempt(_) => "no-attempt",
            Self::NoTrainee(_) => "no-trainee",
            Self::SceneUnreadable => "scene-unreadable",
            Self::InputUnreadable => "input-unreadable",
            Self::WrongSecret => "wrong-secret",
            Self::GoneOn => "gone-on",
            Self::NoFinding(_) => "no-finding",
            Self::Taken => "taken",
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        let id = format!("error-training-{}", self.id());
        match self {
            Self::NoAttempt(what) | Self::NoTrainee(what) | Self::NoFinding(what) => {
                phrases.format(&id, &[("what", Argument::Text(what))])
            }
            _ => phrases.text(&id),
        }
    }

    /// What to do next.
    #[must_use]
    pub fn hint(&self, phrases: &Phrases) -> Clean {
        phrases.text(&format!("hint-training-{}", self.id()))
    }
}
