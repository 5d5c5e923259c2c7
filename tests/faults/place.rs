//! A place that cannot be written: without rights or without room. What was there is as it was.

use std::fs;

use crate::harness::{House, told};

const CUSTOMERS: u32 = 3_000;

fn many(house: &House) -> String {
    let line = |n| format!("{{\"id\":\"M-{n}\",\"name\":{{\"given\":\"Many\",\"surname\":\"Number {n}\"}}}}\n");
    fs::write(house.path("many.jsonl"), (0..CUSTOMERS).map(line).collect::<String>()).expect("a file");
    house.text("many.jsonl")
}

#[test]
fn a_store_that_may_only_be_read_says_so_and_shows_nothing() {
    let house = House::with_anna();
    // The key may be read by whoever reads the store here; the rights of the store are what is tried.
    house.may("key", 0o644);
    house.may("store", 0o444);
    house.may(".", 0o555);
    let before = fs::read(house.path("store")).expect("the store");
    for words in [&["card", "C-1"][..], &["find", "anna"], &["import", "/etc/passwd"]] {
        let output = house.run_as_somebody(words);
        let said = told(&output, 1);
        assert!(output.stdout.is_empty(), "no trace can be written, so no card: {words:?}");
        assert!(said.contains("read but not written") && said.contains("permissions"), "{words:?}: {said}");
    }
    assert_eq!(fs::read(house.path("store")).expect("the store"), before);
    house.may(".", 0o755);
    house.may("store", 0o600);
    assert_eq!(house.customers(), 1);
}

#[test]
fn a_folder_that_may_only_be_read_gets_no_new_store() {
    let house = House::with_anna();
    house.may("key", 0o644);
    fs::create_dir(house.path("locked")).expect("a folder");
    house.run_as_somebody(&["--version"]);
    house.may("locked", 0o555);
    let place = house.text("locked/store");
    let said = told(&house.run_as_somebody(&["--store", &place, "init"]), 1);
    assert!(said.contains("locked"), "the place is named: {said}");
    assert!(!house.path("locked/store").exists());
}

#[test]
fn a_store_that_somebody_may_not_read_is_named() {
    let house = House::with_anna();
    house.may("key", 0o644);
    house.may("store", 0o000);
    house.run_as_somebody(&["--version"]);
    house.may(".", 0o755);
    let said = told(&house.run_as_somebody(&["find", "anna"]), 1);
    assert!(said.contains("store"), "{said}");
    house.may("store", 0o600);
    assert_eq!(house.customers(), 1);
}

#[test]
fn a_full_disk_is_named_and_nothing_of_the_file_remains() {
    let house = House::new();
    many(&house);
    let script = r#"
        "$tactful" init && "$tactful" import "$HOME/anna.jsonl" || exit 1
        cat /dev/zero >"$disk/filler" 2>/dev/null
        "$tactful" import "$HOME/many.jsonl" && exit 1
        "$tactful" --store "$disk/other" init && exit 1
        test ! -e "$disk/other" || exit 1
        mount -o remount,size=64m "$disk" && "$tactful" export && "$tactful" import "$HOME/many.jsonl" --json >&2
    "#;
    fs::write(house.path("anna.jsonl"), "{\"id\":\"C-1\",\"name\":{\"given\":\"Anna\"}}\n").expect("a file");
    let Some(output) = house.on_a_small_disk(script) else { return };
    let (said, shown) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{said}\n{shown}");
    assert!(said.contains("The disk is full") && said.contains("Make room"), "{said}");
    assert!(shown.contains("Anna") && !shown.contains("Many"), "{shown}");
    assert!(said.contains(&format!("\"new\":{CUSTOMERS}")), "with room again it goes on: {said}");
}

#[test]
fn a_file_system_that_may_only_be_read_is_named_and_shows_nothing() {
    let house = House::new();
    fs::write(house.path("anna.jsonl"), "{\"id\":\"C-1\",\"name\":{\"given\":\"Anna\"}}\n").expect("a file");
    let script = r#"
        "$tactful" init >&2 && "$tactful" import "$HOME/anna.jsonl" >&2 || exit 1
        mount -o remount,ro "$disk"
        for words in "card C-1" "find anna" "import $HOME/anna.jsonl" "erase C-1" "backup $HOME/backup" "export"; do
            "$tactful" $words && exit 1
        done
        test ! -e "$HOME/backup" || exit 1
        "$tactful" doctor >&2; test $? -eq 3 || exit 1
        mount -o remount,rw "$disk" && "$tactful" export >&2
    "#;
    let Some(output) = house.on_a_small_disk(script) else { return };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(output.stdout.is_empty(), "no trace can be written, so nothing is shown");
    assert!(said.matches("read but not written").count() >= 7, "{said}");
    assert!(said.contains("\"Anna\""), "with rights again it goes on: {said}");
}

#[test]
fn a_file_that_may_not_grow_is_an_error_and_nothing_of_it_remains() {
    let house = House::with_anna();
    let file = many(&house);
    let blocks = fs::metadata(house.path("store")).expect("the store").len() / 512 + 400;
    let said = told(&house.run_with_small_files(blocks, &["import", &file]), 1);
    assert!(said.contains("check the disk"), "{said}");
    assert_eq!(house.customers(), 1);
    assert!(house.run(&["import", &file]).status.success(), "with room again it goes on");
    assert_eq!(house.customers(), usize::try_from(CUSTOMERS).expect("a count") + 1);
    let place = house.text("other");
    told(&house.run_with_small_files(16, &["--store", &place, "init"]), 1);
    assert!(!house.path("other").exists(), "no half of a store");
}
