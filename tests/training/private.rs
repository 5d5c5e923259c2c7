//! Private practice: its owner opens it, nobody else does, and it stands in no table and no export.

use super::room::{Room, SCENE};

fn practise(room: &Room, secret: &str) {
    let call = ["run", SCENE, "--as", "heron", "--private", "--secret-file", secret];
    let heard = room.says(&call, "Good evening, Mr Miller.\nWould you like your usual?\nstop\nmine alone\n\n");
    assert!(heard.contains("Debrief:"));
}

#[test]
fn only_the_owner_opens_it() {
    let room = Room::new();
    let (own, other) = (room.write("own", "correct horse\n"), room.write("other", "battery staple\n"));
    practise(&room, &own);
    let opened = room.out(&["debrief", "last", "--private", "--as", "heron", "--secret-file", &own]);
    assert!(opened.contains("mine alone"));
    for (trainee, secret) in [("heron", &other), ("robin", &own)] {
        let call = ["debrief", "last", "--private", "--as", trainee, "--secret-file", secret];
        let output = room.run(&call);
        assert_eq!(output.status.code(), Some(1), "{trainee}");
        assert!(!String::from_utf8_lossy(&output.stdout).contains("mine alone"));
    }
}

#[test]
fn it_stands_in_no_table_and_no_export_and_goes_with_its_owner() {
    let room = Room::new();
    let own = room.write("own", "correct horse\n");
    practise(&room, &own);
    assert!(room.json(&["attempts"]).is_empty());
    assert!(room.json(&["progress"]).is_empty());
    assert!(room.json(&["agreement"]).is_empty());
    assert_eq!(room.out(&["export"]).lines().count(), 1, "the headings alone");
    assert_eq!(room.out(&["export", "--format", "xapi"]).trim(), "[]");
    assert_eq!(room.json(&["erase", "heron"])[0]["private"], 1);
    assert!(room.json(&["attempts", "--private", "--as", "heron", "--secret-file", &own]).is_empty());
}
