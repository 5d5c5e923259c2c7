//! The line-by-line desk of a house with staff, as a screen reader or a script speaks to it.

use crate::house::Staffed;

#[test]
fn name_and_pin_come_first_and_the_lock_obeys_nothing_else() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let heard = house.0.says("find anna\nopen 1\nquit\n");
    assert!(!heard.contains("Müller"), "{heard}");
    let heard = house.0.says("Petro\npin of Petro\nfind anna\nlock\nfind anna\nnot a pin\nquit\n");
    assert_eq!(heard.matches("Müller").count(), 1, "{heard}");
    assert!(heard.contains("Signed in: Petro") && heard.contains("do not belong together"), "{heard}");
    assert!(!heard.contains("pin of Petro"), "{heard}");
}

#[test]
fn another_person_begins_with_the_handover() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let heard =
        house.0.says("Petro\npin of Petro\nswitch\nOlena\npin of Olena\nfind anna\nswitch\npin of Petro\nquit\n");
    assert_eq!(heard.matches("No open promises").count(), 2, "{heard}");
    assert_eq!(heard.matches("Signed in: Petro").count(), 2, "{heard}");
}

#[test]
fn a_number_stands_for_a_name() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let heard = house.0.says("2\npin of Petro\nswitch\n1\npin of Olena\nquit\n");
    assert!(heard.contains("1 Olena, 2 Petro"), "{heard}");
    assert!(heard.contains("Signed in: Petro") && heard.contains("Signed in: Olena"), "{heard}");
}

#[test]
fn the_first_person_is_offered_and_can_be_put_off() {
    let house = crate::harness::Desk::made();
    let offers = |heard: &str| heard.contains("“switch” adds the first one");
    assert!(offers(&house.says("quit\n")));
    assert!(house.says("single\nquit\n").contains("Noted"));
    assert!(!offers(&house.says("quit\n")));
    let heard = house.says("switch\nOlena\n4711\n4711\nlock\nOlena\n4711\nquit\n");
    assert_eq!(heard.matches("Signed in: Olena").count(), 2, "{heard}");
    assert_eq!(house.code(&["find", "anna"]), 1);
}

#[test]
fn a_supervisor_looks_beyond_the_role_and_others_do_not() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let begin = "find anna\n1\nverified\nalone\n";
    let olena = house.0.says(&format!("Olena\npin of Olena\n{begin}beyond the guest fainted\nshow\nquit\n"));
    assert!(olena.contains("The role is set aside"), "{olena}");
    let petro = house.0.says(&format!("Petro\npin of Petro\n{begin}beyond the guest fainted\nquit\n"));
    assert!(petro.contains("looking beyond the role") && !petro.contains("set aside"), "{petro}");
}
