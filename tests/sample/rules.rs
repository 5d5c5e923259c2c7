//! The sample customers show what the program is for: each rule of disclosure narrows something of somebody's.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use tactful::disclosure::{Decisions, Policy, PublicPart, RuleId, Verdict, decide};
use tactful::domain::{
    BoundaryKind, Bystander, Channel, Clean, Company, Customer, Encounter, Identity, Moment, RoleId,
};
use tactful::exchange::{Format, Options, export_jsonl, read};
use tactful::sample::{customers, write_jsonl};

fn alone() -> Encounter {
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    Encounter { company: Company::Alone, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, at) }
}

fn people() -> Vec<Customer> {
    customers(alone().at.day())
}

fn decisions(customer: &Customer, encounter: &Encounter) -> Decisions {
    let policy = Policy::built_in();
    decide(&PublicPart::of(customer, encounter, &policy), encounter, &policy)
}

#[test]
fn every_rule_of_the_program_narrows_something() {
    let role = Some(RoleId(Clean::new("housekeeping")));
    let encounters = [
        alone(),
        Encounter { identity: Identity::Claimed, ..alone() },
        Encounter { channel: Channel::Voicemail, ..alone() },
        Encounter { role, ..alone() },
    ];
    let mut met = BTreeSet::new();
    for customer in people() {
        for encounter in &encounters {
            let decisions = decisions(&customer, encounter);
            met.extend(decisions.iter().flat_map(|decision| &decision.reasons).map(|reason| reason.rule));
        }
    }
    for rule in RuleId::ALL {
        // Company is met where a thing is not in the public part; the house's own rules are in its policy file.
        if !matches!(rule, RuleId::Company | RuleId::House) {
            assert!(met.contains(&rule), "{rule:?}");
        }
    }
}

#[test]
fn every_verdict_is_on_somebodys_card() {
    let met: BTreeSet<_> = people()
        .iter()
        .flat_map(|one| decisions(one, &alone()).iter().map(|one| one.verdict).collect::<Vec<_>>())
        .collect();
    for verdict in [Verdict::Say, Verdict::ConfirmFirst, Verdict::DoQuietly, Verdict::AskOpenly, Verdict::Withheld] {
        assert!(met.contains(&verdict), "{verdict:?}");
    }
}

#[test]
fn each_company_hides_something_that_another_does_not() {
    let hidden = |company: Company| -> BTreeSet<String> {
        let encounter = Encounter { company, ..alone() };
        let policy = Policy::built_in();
        let mut hidden = BTreeSet::new();
        for customer in people() {
            let public = PublicPart::of(&customer, &encounter, &policy);
            let shown: BTreeSet<_> = public.items.iter().map(|item| item.id).collect();
            let gone = customer.items.iter().filter(|item| !shown.contains(&item.id));
            hidden.extend(gone.map(|item| item.text.to_string()));
        }
        hidden
    };
    assert!(hidden(Company::Alone).is_empty());
    let unknown = hidden(Company::Unknown);
    let relations = [Bystander::Partner, Bystander::Friends, Bystander::Colleagues, Bystander::Strangers];
    let each: Vec<_> = relations.iter().map(|one| hidden(Company::with(*one))).collect();
    for (place, one) in each.iter().enumerate() {
        assert!(one.is_subset(&unknown));
        let others: BTreeSet<_> =
            each.iter().enumerate().filter(|(other, _)| *other != place).flat_map(|(_, texts)| texts.clone()).collect();
        assert!(one.difference(&others).next().is_some(), "{:?}", relations[place]);
    }
}

#[test]
fn a_confidential_guest_is_nobody_until_verified_and_alone() {
    let policy = Policy::built_in();
    let confidential = |one: &&Customer| one.stays.iter().any(|stay| stay.confidential);
    let people = people();
    let guest = people.iter().find(confidential).expect("a confidential guest");
    assert!(guest.boundaries.iter().any(|one| one.kind == BoundaryKind::NoCalls));
    for (identity, company, shown) in [
        (Identity::Verified, Company::Alone, true),
        (Identity::Claimed, Company::Alone, false),
        (Identity::Verified, Company::Unknown, false),
    ] {
        let encounter = Encounter { identity, company, ..alone() };
        let public = PublicPart::of(guest, &encounter, &policy);
        assert_eq!(public.present_stay(encounter.at.day()).is_some(), shown, "{identity:?} {company:?}");
    }
}

#[test]
fn whoever_is_made_up_passes_the_gate_whole() {
    let policy = Policy::built_in();
    let mut file = Vec::new();
    write_jsonl(2_000, 1, alone().at.day(), &mut file).expect("memory takes everything");
    for customer in people() {
        export_jsonl(&customer, &mut file).expect("memory takes everything");
    }
    let options = Options {
        category_known: &|category| policy.knows_category(category),
        erased: &|_| false,
        total: None,
        progress: &|_| ControlFlow::Continue(()),
    };
    let mut refused = Vec::new();
    let tally =
        read(file.as_slice(), &Format::JsonLines, &options, &mut |_| ControlFlow::Continue(()), &mut |refusal| {
            refused.push(refusal);
        });
    assert_eq!(refused, []);
    assert_eq!(tally.expect("the file is read").accepted, 2_000 + u64::try_from(people().len()).expect("a few"));
}
