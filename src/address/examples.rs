//! Every language's file carries examples of its rules; this runs them.

use super::{Conventions, check_language};

#[test]
fn what_the_files_show_is_what_comes_out() {
    let conventions = Conventions::built_in();
    for tag in conventions.languages() {
        let faults = check_language(tag, &conventions);
        assert!(faults.is_empty(), "{tag}: {faults:#?}");
    }
}

#[test]
fn every_language_in_full_depth_has_its_situations() {
    let conventions = Conventions::built_in();
    for tag in conventions.languages() {
        let convention = conventions.full(&tag.parse().expect("a language tag")).expect("the file can be read");
        let right_and_wrong = convention.example.iter().filter(|example| !example.wrong.is_empty()).count();
        assert!(right_and_wrong >= 20, "{tag} shows {right_and_wrong} situations with a right form and a wrong one");
    }
}
