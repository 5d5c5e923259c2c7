//! Who is present, as it is said and as it is taken.

use super::{Channel, Company, Encounter};
use crate::domain::{Audience, Bystander, Moment};

fn present(channel: Channel, company: Company) -> Audience {
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    Encounter { company, ..Encounter::begin(channel, at) }.present()
}

#[test]
fn company_is_read_as_the_options_write_it() {
    for (words, company) in [
        (vec![], Some(Company::Unknown)),
        (vec!["alone"], Some(Company::Alone)),
        (vec!["partner", "friends"], Some(Company::With(Audience::of([Bystander::Partner, Bystander::Friends])))),
        (vec!["partner", "unknown"], Some(Company::Unknown)),
        (vec!["alone", "partner"], None),
        (vec!["alone", "unknown"], None),
        (vec!["nobody"], None),
    ] {
        assert_eq!(Company::parse(words.iter().copied()).ok(), company, "{words:?}");
    }
}

#[test]
fn with_anybody_near_it_is_the_back_office_no_longer() {
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let office = Encounter::begin(Channel::BackOffice, at);
    assert!(office.is_presence_said());
    for company in [Company::Unknown, Company::with(Bystander::Partner)] {
        let mut met = office.clone();
        met.say_present(company);
        assert_eq!((met.channel, met.company, met.identity), (Channel::Desk, company, super::Identity::Claimed));
        assert!(!met.is_alone());
    }
    let mut alone = office;
    alone.say_present(Company::Alone);
    assert!(alone.channel == Channel::BackOffice && alone.is_alone());
}

#[test]
fn nobody_is_believed_alone_where_it_is_not_ours_to_know_who_listens() {
    let everybody = Audience::of(Bystander::ALL);
    for channel in Channel::ALL {
        let alone = present(channel, Company::Alone);
        let expected = if channel.is_private() { Audience::NOBODY } else { everybody };
        assert_eq!(alone, expected, "{channel:?}");
    }
    assert_eq!(present(Channel::BackOffice, Company::Unknown), Audience::NOBODY);
    assert_eq!(present(Channel::Desk, Company::With(Audience::NOBODY)), everybody);
}
