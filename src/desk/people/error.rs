//! Why somebody was not let in, or may not do it.

use crate::disclosure::Duty;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// Why somebody was not let in, or may not do it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeopleError {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// Name and PIN do not belong together.
    #[error("name and PIN do not belong together")]
    WrongPin,
    /// Too many wrong tries: not before so many seconds.
    #[error("not before {0} s")]
    Wait(u32),
    /// Ten wrong tries in a row.
    #[error("the PIN is locked")]
    Locked,
    /// The role does not have this duty.
    #[error("the role does not have this duty")]
    NotYourDuty(Duty),
    /// Nobody of this name works here.
    #[error("nobody of this name works here: {0}")]
    NoSuchPerson(Clean),
    /// Somebody of this name works here already.
    #[error("somebody of this name works here already: {0}")]
    NameTaken(Clean),
    /// Whoever is added needs a role: one of these.
    #[error("a role is missing: {0}")]
    NoRole(Clean),
    /// A name with nothing in it, or too much.
    #[error("this is no name")]
    NoName,
    /// The PIN is too short.
    #[error("the PIN is too short")]
    PinShort,
    /// Without this person nobody could manage staff.
    #[error("nobody could manage staff any more")]
    NobodyToManage,
    /// With this policy nobody could manage staff, or change it any more.
    #[error("nobody could change this policy any more")]
    NobodyToDecide,
    /// The glass can be broken only verified, alone and on a private channel.
    #[error("the glass only when verified, alone and on a private channel")]
    GlassNotNow,
    /// A reason has to be given.
    #[error("a reason has to be given")]
    NoReason,
    /// Staff have not been informed.
    #[error("staff have not been informed")]
    NotInformed,
}

impl PeopleError {
    /// What happened.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::NotSignedIn => phrases.text("error-not-signed-in"),
            Self::WrongPin => phrases.text("error-wrong-pin"),
            Self::Wait(seconds) => phrases.format("error-wait", &[("seconds", Argument::Number(u64::from(*seconds)))]),
            Self::Locked => phrases.text("error-locked"),
            Self::NotYourDuty(duty) => {
                phrases.format("error-not-your-duty", &[("duty", Argument::Text(&phrases.text(duty.label())))])
            }
            Self::NoSuchPerson(name) => phrases.format("error-no-such-person", &[("name", Argument::Text(name))]),
            Self::NameTaken(name) => phrases.format("error-name-taken", &[("name", Argument::Text(name))]),
            Self::NoRole(roles) => phrases.format("error-no-role", &[("roles", Argument::Text(roles))]),
            Self::NoName => phrases.text("error-no-name"),
            Self::PinShort => phrases.text("error-pin-short"),
            Self::NobodyToManage => phrases.text("error-nobody-to-manage"),
            Self::NobodyToDecide => phrases.text("error-nobody-to-decide"),
            Self::GlassNotNow => phrases.text("error-glass-not-now"),
            Self::NoReason => phrases.text("error-no-reason"),
            Self::NotInformed => phrases.text("error-not-informed"),
        }
    }

    /// What to do next.
    #[must_use]
    pub fn hint(&self, phrases: &Phrases) -> Clean {
        phrases.text(match self {
            Self::NotSignedIn => "hint-not-signed-in",
            Self::WrongPin | Self::Wait(_) => "hint-wrong-pin",
            Self::Locked => "hint-locked",
            Self::NotYourDuty(_) => "hint-not-your-duty",
            Self::NoSuchPerson(_) => "hint-no-such-person",
            Self::NameTaken(_) => "hint-name-taken",
            Self::NoRole(_) => "hint-no-role",
            Self::NoName => "hint-no-name",
            Self::PinShort => "hint-pin-short",
            Self::NobodyToManage => "hint-nobody-to-manage",
            Self::NobodyToDecide => "hint-nobody-to-decide",
            Self::GlassNotNow => "hint-glass-not-now",
            Self::NoReason => "hint-no-reason",
            Self::NotInformed => "hint-not-informed",
        })
    }

    /// Whether the call itself is wrong.
    #[must_use]
    pub const fn is_wrong_call(&self) -> bool {
        matches!(self, Self::NoName | Self::NoRole(_) | Self::NoReason | Self::PinShort)
    }
}
