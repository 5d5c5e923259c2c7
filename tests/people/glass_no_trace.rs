//! Broken glass leaves no trace either: as soon as anybody may be present, the frames of a guest with something private
//! are those of the same guest without it, to the byte; and with the encounter the glass is whole.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use ratatui::buffer::Buffer;
use tactful::desk::{Access, Desk, House, Incoming, Jurisdiction, Pin};
use tactful::domain::{Channel, Clean, Encounter, Interface, Moment, RoleId};
use tactful::exchange::{self, Format};
use tactful::settings::Settings;

use crate::screen::{Screens, of};

const GUEST: &str = r#"{"id":"C-1","name":{"given":"Anna","surname":"Müller","language":"de"},"gender":"feminine","languages":["de"],"items":[{"category":"pillow","text":"a second pillow","source":"told-us","private_from":[],"confirmed_on":"2026-11-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05","notice":"2026-1"}]}GIFT]}"#;
const GIFT: &str = r#",{"category":"gift","text":"a brooch for her sister","source":"told-us","private_from":["any"],"confirmed_on":"2026-11-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05","notice":"2026-1"}]}"#;

/// Whether the guest's document has the gift in it.
#[derive(Clone, Copy)]
enum Gift {
    There,
    Never,
}

/// Olena leads the shift and is in; Petro works at the reception.
fn olena(folder: &Path, name: &str, gift: Gift, interface: Interface) -> Screens {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let (store, key, file) = (folder.join(name), folder.join("key"), folder.join("guest.jsonl"));
    fs::write(&key, "a key of more than thirty-two letters").expect("the key is written");
    let gift = match gift {
        Gift::There => GIFT,
        Gift::Never => "",
    };
    fs::write(&file, GUEST.replace("GIFT", gift)).expect("a file");
    let access = Access::KeyFile(key);
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    Desk::create(&store, &access, house).expect("a new store");
    let mut desk = Desk::open_store(&store, &access, Settings::default(), interface).expect("it opens");
    let incoming = Incoming {
        name: Clean::new("guest"),
        source: exchange::open(&file).expect("the file opens"),
        format: &Format::JsonLines,
        progress: &|_| ControlFlow::Continue(()),
        report: &mut |refusal| panic!("refused: {refusal:?}"),
    };
    desk.import(incoming, &Encounter::begin(Channel::BackOffice, now)).expect("imported");
    desk.add_staff("Olena", None, &Pin::of("1111")).expect("the first person");
    let reception = RoleId(Clean::new("reception"));
    desk.add_staff("Petro", Some(&reception), &Pin::of("2222")).expect("another person");
    of(desk, now)
}

fn looks_beyond(desk: Screens) -> Screens {
    desk.press("x").type_text("she fainted, and nobody else is here").press("enter")
}

/// The frames of one day with the guest, beginning alone with broken glass, which is the first of them.
fn day(mut desk: Screens) -> (Buffer, Vec<Buffer>) {
    desk = looks_beyond(desk.type_text("mül").press("enter v space"));
    let alone = desk.buffer();
    let mut frames = Vec::new();
    // Somebody steps up; then it is said who; then they go, and the glass is whole.
    for keys in ["space", "c 1", "a", "esc", "space", "space", "w", "esc"] {
        desk = desk.press(keys);
        frames.push(desk.buffer());
    }
    // Broken once more: others can hear on the loudspeaker, and nobody says anything for a while.
    desk = looks_beyond(desk.press("space space")).press("h h");
    frames.push(desk.buffer());
    desk = looks_beyond(desk.press("esc esc").type_text("mül").press("enter v space")).wait(5 * 60 + 1);
    frames.push(desk.buffer());
    // Under the line that is judged, the gift is no leak in company that an empty card would not have.
    desk = looks_beyond(desk.press("space space space")).press("space s").type_text("The brooch for your sister?");
    frames.push(desk.buffer());
    desk = desk.press("esc esc esc").type_text("mül");
    frames.push(desk.buffer());
    // The next encounter, alone again: it ended with the one before.
    desk = desk.press("enter v space");
    frames.push(desk.buffer());
    desk = looks_beyond(desk).press("ctrl-l");
    frames.push(desk.buffer());
    desk = desk.press("enter").type_text("Olena").press("enter").type_text("1111").press("enter");
    desk = desk.type_text("mül").press("enter v space");
    frames.push(desk.buffer());
    (alone, frames)
}

#[test]
fn frames_in_company_and_after_it_are_those_of_a_guest_without_what_is_private() {
    let folder = tempfile::tempdir().expect("a folder");
    for interface in Interface::ALL {
        for (columns, rows) in [(80, 24), (120, 40), (20, 5)] {
            let walk = |which: &str, gift: Gift| {
                let name = format!("{which}-{}-{columns}", interface.tag());
                day(olena(folder.path(), &name, gift, interface).sized(columns, rows))
            };
            let (lifted, with) = walk("with", Gift::There);
            let (empty, without) = walk("without", Gift::Never);
            for (at, (with, without)) in with.iter().zip(&without).enumerate() {
                assert!(with == without, "frame {at}, {interface:?} {columns}x{rows}");
            }
            // And it was there to be seen while the glass was broken.
            assert!(columns == 20 || lifted != empty, "{interface:?} {columns}x{rows}");
        }
    }
}
