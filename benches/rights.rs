//! What the customer's rights cost, at the desk's own doors, on an encrypted store of made-up customers:
//! `cargo bench --bench rights`.
//!
//! The store is made once and kept under target/; `TACTFUL_BENCH_COUNT` says how many customers (20,000). What is erased, is
//! erased in a copy of it.

mod shared;

use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use chrono_tz::Europe::Kyiv;
use tactful::desk::{Access, Desk, Follow, House, Incoming, Jurisdiction, Mode, Place, Replace, Unreadable, Wanted};
use tactful::domain::{Channel, Clean, CustomerId, Encounter, Interface, Moment, Purpose};
use tactful::exchange::{self, Format};
use tactful::settings::Settings;
use tactful::statement::{html, words};

fn main() {
    let count = std::env::var("TACTFUL_BENCH_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    std::fs::create_dir_all(&folder).expect("a folder");
    let access = key(&folder);
    let made = ready(&folder, &access, count);
    let store = folder.join("rights-working");
    clear(&store);
    std::fs::copy(&made, &store).expect("a copy");
    println!("| what, {count} customers | p50 | p99 |\n|---|---|---|");
    let mut desk = open(&store, &access);
    let mut ids = Vec::new();
    let mut take = |customer: &tactful::domain::Customer| {
        ids.push(customer.id.clone());
        Ok(())
    };
    desk.export(&[], &mut take, &office()).expect("read");
    for tag in ["uk", "de"] {
        let language = tag.parse().expect("a tag");
        measure(&format!("statement as HTML, {tag}"), 200, |n| {
            let id = &ids[n * 7919 % ids.len()];
            let statement = desk.statement(id, Some(&language), &office()).expect("given");
            drop(html(&statement, &words(&statement.language)));
        });
    }
    measure("retention, preview of everybody", 5, |_| {
        desk.retention(Mode::Preview, &office(), &|_| ControlFlow::Continue(())).expect("looked at");
    });
    let backup = folder.join("rights-backup");
    clear(&backup);
    let follow = Follow { stop: std::sync::Arc::default(), progress: &|_| {} };
    desk.backup(&access, &backup, Replace::Yes, &follow, &office()).expect("copied");
    measure("restrict one customer", 200, |n| {
        desk.restrict(&ids[n * 104_729 % ids.len()], Wanted::Forbidden, &office()).expect("restricted");
    });
    measure("erase one customer, overwritten everywhere", 20, |n| {
        erase(&mut desk, &ids[n * 15_485_863 % ids.len()]);
    });
    let by = desk.hand_in(&office()).expect("closed");
    let place = Place { store: &store, access: &access };
    let begun = Instant::now();
    let restored = place.restore(&backup, &access, Unreadable::Refuse, by, &follow).expect("restored");
    println!(
        "| restore, {} left out, {} held to their word | {:?} | |",
        restored.left_out,
        restored.said_no,
        begun.elapsed()
    );
    for path in [Some(store), Some(backup), restored.kept].into_iter().flatten() {
        clear(&path);
    }
}

fn erase(desk: &mut Desk, id: &CustomerId) {
    desk.erase(id, &office()).expect("erased");
}

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", Kyiv).expect("a moment")
}

fn office() -> Encounter {
    Encounter { purpose: Purpose::Service, ..Encounter::begin(Channel::BackOffice, now()) }
}

fn key(folder: &Path) -> Access {
    let path = folder.join("key");
    std::fs::write(&path, "0123456789abcdef".repeat(4)).expect("a key file");
    Access::KeyFile(path)
}

fn open(store: &Path, access: &Access) -> Desk {
    Desk::open_store(store, access, Settings::default(), Interface::En).expect("it opens")
}

/// A store of so many customers, taken in as `tactful import` does.
fn ready(folder: &Path, access: &Access, count: u64) -> PathBuf {
    let path = folder.join(format!("rights-{count}"));
    if Desk::open_store(&path, access, Settings::default(), Interface::En).is_ok() {
        return path;
    }
    clear(&path);
    let file = folder.join(format!("rights-{count}.jsonl"));
    let mut out = std::io::BufWriter::new(std::fs::File::create(&file).expect("a file"));
    for customer in tactful::sample::generate(count, 1, now().day()) {
        serde_json::to_writer(&mut out, &customer).expect("a document");
        out.write_all(b"\n").expect("written");
    }
    out.flush().expect("written");
    Desk::create(&path, access, House { zone: Kyiv, jurisdiction: Jurisdiction::Eu }).expect("a store");
    let incoming = Incoming {
        name: Clean::new("customers"),
        source: exchange::open(&file).expect("it opens"),
        format: &Format::JsonLines,
        progress: &|_| ControlFlow::Continue(()),
        report: &mut |refusal| panic!("refused: {refusal:?}"),
    };
    open(&path, access).import(incoming, &office()).expect("imported");
    path
}

/// Takes a store away, with what lies beside it.
fn clear(path: &Path) {
    for ending in ["", "-wal", "-shm", "-import", "-desks"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

fn measure(what: &str, times: usize, work: impl FnMut(usize)) {
    let mut spent = shared::spent(times, work);
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 100).min(spent.len() - 1)];
    println!("| {what} | {:?} | {:?} |", at(50), at(99));
}
