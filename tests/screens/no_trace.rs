//! No trace on the screen: a customer with something private and one who never had it give the same frames in company.

use std::fs::File;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use super::harness::{Screens, of};
use tactful::desk::{Access, Desk, House, Incoming, Jurisdiction};
use tactful::domain::{Channel, Clean, Customer, Encounter, Interface, Moment};
use tactful::exchange::{self, Format};
use tactful::settings::Settings;

pub fn screens(folder: &Path, name: &str, customer: &Customer, interface: Interface) -> Screens {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let (store, key, file) = (folder.join(name), folder.join("key"), folder.join(format!("{name}.jsonl")));
    std::fs::write(&key, "a key of more than thirty-two letters").expect("the key is written");
    let mut out = File::create(&file).expect("a file");
    exchange::export_jsonl(customer, &mut out).expect("a document");
    out.flush().expect("written");
    let access = Access::KeyFile(key);
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    Desk::create(&store, &access, house).expect("a new store");
    let mut desk = Desk::open_store(&store, &access, Settings::default(), interface).expect("it opens");
    let incoming = Incoming {
        name: Clean::new("sample"),
        source: exchange::open(&file).expect("the file opens"),
        format: &Format::JsonLines,
        progress: &|_| ControlFlow::Continue(()),
        report: &mut |refusal| panic!("refused: {refusal:?}"),
    };
    desk.import(incoming, &Encounter::begin(Channel::BackOffice, now)).expect("imported");
    of(desk, now)
}

#[test]
fn frames_in_company_are_equal_with_and_without_what_is_private() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let mut people = tactful::sample::customers(day).into_iter();
    let with = people.find(|customer| customer.id.as_str() == "C-1001").expect("the guest of the walk");
    let mut without = with.clone();
    without.items.retain(|item| item.category.as_str() != "drink");
    assert!(without.items.len() < with.items.len());
    let folder = tempfile::tempdir().expect("a folder");
    for interface in Interface::ALL {
        for (columns, rows) in [(80, 24), (120, 40), (20, 5)] {
            let name = |which: &str| format!("{which}-{}-{columns}", interface.tag());
            let walk = |which: &str, customer: &Customer| {
                let mut guest = screens(folder.path(), &name(which), customer, interface)
                    .sized(columns, rows)
                    .type_text("ковальч")
                    .press("enter v");
                let first = guest.buffer();
                let mut company = guest.press("space c 1 a end");
                let second = company.buffer();
                let mut reasons = company.press("space space w");
                let third = reasons.buffer();
                // The line under the card answers alike for both, whatever is typed, at the desk and where it stands by itself.
                let mut asked = reasons.press("esc s").type_text("Вам ройбуш, як завжди? Ройбуш готовий. Rooibos?");
                let fourth = asked.buffer();
                let mut chat = asked.press("esc h h h h s").type_text("Ваш ройбуш уже чекає");
                let fifth = chat.buffer();
                let mut tightened = chat.press("ctrl-v ctrl-space ctrl-space");
                [first, second, third, fourth, fifth, tightened.buffer()]
            };
            assert!(walk("with", &with) == walk("without", &without), "{interface:?} {columns}x{rows}");
        }
    }
}
