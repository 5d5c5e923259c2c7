//! Paper: sheets and debriefs as Markdown and HTML, for print and for keeping.

use tactful::domain::{Clean, Interface};
use tactful::roleplay::{BUILT_IN, Input, Readers, debrief_html, debrief_markdown, sheet_html, sheet_markdown};

use crate::harness::{Rules, Trainee, read, text};

#[test]
fn a_page_needs_nothing_from_outside_and_runs_nothing() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        for (name, text) in BUILT_IN {
            let sheet = sheet_html(&read(text), interface, rules.house());
            let trainee = Trainee::plays(text, interface, &rules);
            let debrief = debrief_html(&trainee.debrief(), &rules.phrases);
            for page in [sheet, debrief] {
                for outside in ["<script", "src=", "href=", "url(", "@import", "<link"] {
                    assert!(!page.contains(outside), "{name}: {outside}");
                }
                assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"));
            }
        }
    }
}

#[test]
fn what_somebody_typed_arrives_as_text() {
    let rules = Rules::new(Interface::En);
    let mut trainee = Trainee::plays(text("usual-before-new-partner"), Interface::En, &rules);
    trainee.says("<script>alert(1)</script> **bold** [link](http://x) \u{1b}[2J");
    trainee.does(Input::Note { text: Clean::new("<img src=x onerror=alert(1)>"), readers: Readers::Trainee });
    let page = debrief_html(&trainee.debrief(), &rules.phrases);
    assert!(!page.contains("<script") && !page.contains("<img") && page.contains("&lt;script&gt;"));
    let markdown = debrief_markdown(&trainee.debrief(), &rules.phrases);
    assert!(markdown.contains("\\<script") && !markdown.contains(" <script"), "{markdown}");
    assert!(!markdown.contains("[link](") && !markdown.contains('\u{1b}'), "{markdown}");
}

#[test]
fn each_of_three_reads_their_own_sheet() {
    let rules = Rules::new(Interface::En);
    let sheet = sheet_markdown(&read(text("usual-before-new-partner")), Interface::En, rules.house());
    let parts: Vec<&str> = sheet.split("\n---\n").collect();
    let [guest, staff, observer] = parts.as_slice() else { panic!("{} parts", parts.len()) };
    assert!(guest.contains("first date") && !staff.contains("first date"), "the desk does not know the guest's part");
    assert!(staff.contains("negroni"), "the card is on the staff's sheet");
    assert!(observer.contains("Must not happen") && !staff.contains("Must not happen"));
}

#[test]
fn the_pages_look_as_they_did() {
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        let tag = interface.tag();
        let mut trainee = Trainee::plays(text("usual-before-new-partner"), interface, &rules);
        for at in [1, 1, 0, 0] {
            trainee.does(Input::Choose(at));
        }
        insta::assert_snapshot!(format!("debrief_{tag}"), debrief_markdown(&trainee.debrief(), &rules.phrases));
        let sheet = sheet_markdown(&read(text("key-for-a-spouse")), interface, rules.house());
        insta::assert_snapshot!(format!("sheet_{tag}"), sheet);
    }
}
