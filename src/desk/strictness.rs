//! Whether a changed encounter can only show less than the one before: then it is obeyed without waiting for anything.
//! Everything else counts as loosening, and waits until its trace is written.

use crate::domain::{Audience, Bystander, Encounter, Identity};

/// Which way a change of the encounter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Nothing can be seen, said or done that could not before.
    Tighter,
    /// Something might; the trace comes first.
    Looser,
}

/// The direction from one encounter to the next. A change that is not plainly tighter is looser.
#[must_use]
pub fn direction(before: &Encounter, after: &Encounter) -> Direction {
    let same_ground = before.purpose == after.purpose
        && before.role == after.role
        && before.occasion == after.occasion
        && before.channel == after.channel;
    let same_or_more_company = covers(after.present(), before.present());
    let same_or_less_known = strictness(after.identity) >= strictness(before.identity);
    if same_ground && same_or_more_company && same_or_less_known { Direction::Tighter } else { Direction::Looser }
}

fn covers(more: Audience, fewer: Audience) -> bool {
    Bystander::ALL.into_iter().all(|one| more.names(one) || !fewer.names(one))
}

const fn strictness(identity: Identity) -> u8 {
    match identity {
        Identity::Verified => 0,
        Identity::Claimed => 1,
        Identity::Unverified => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, direction};
    use crate::domain::{Bystander, Channel, Company, Encounter, Identity, Moment};

    fn encounter() -> Encounter {
        let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
        Encounter { company: Company::Alone, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, at) }
    }

    #[test]
    fn company_and_doubt_tighten_and_everything_else_waits_for_its_trace() {
        let alone = encounter();
        let unknown = Encounter { company: Company::Unknown, ..alone.clone() };
        let partner = Encounter { company: Company::with(Bystander::Partner), ..alone.clone() };
        let claimed = Encounter { identity: Identity::Claimed, ..alone.clone() };
        let speaker = Encounter { channel: Channel::Speakerphone, ..alone.clone() };
        for (before, after, expected) in [
            (&alone, &unknown, Direction::Tighter),
            (&alone, &partner, Direction::Tighter),
            (&partner, &unknown, Direction::Tighter),
            (&alone, &claimed, Direction::Tighter),
            (&unknown, &alone, Direction::Looser),
            (&unknown, &partner, Direction::Looser),
            (&claimed, &alone, Direction::Looser),
            (&speaker, &alone, Direction::Looser),
        ] {
            assert_eq!(direction(before, after), expected, "{before:?} {after:?}");
        }
    }
}
