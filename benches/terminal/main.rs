//! What a person at a terminal waits for, with the built program in a pseudo-terminal on an encrypted store:
//! `cargo bench --bench terminal`.
//!
//! Start to the first frame, a key to the first bytes of its frame, the first search with nothing in the page cache,
//! resident memory, and how fast documents pass the gate alone. `TACTFUL_BENCH_COUNT` says how many customers the larger
//! store has (50,000); stores are kept under target/tmp/bench and shared with the bench `store`.

mod place;
mod screen;

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use place::{Cold, Place};
use screen::Screen;
use tactful::exchange::{self, Format, Options};

/// What a receptionist types, one key after the other.
const TYPED: [&str; 10] =
    ["müller", "anna", "шевченко", "oleksandr", "nguyen", "kowal", "smith", "伟明", "r-104", "4820"];

fn main() {
    let count = std::env::var("TACTFUL_BENCH_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(50_000);
    println!("| what | p50 | p99 | budget |\n|---|---|---|---|");
    let place = Place::new();
    let small = place.store(10_000);
    let large = place.store(count);
    let (mut small_times, mut large_times, mut nothing) = (Vec::new(), Vec::new(), Vec::new());
    // In turns, so that what else the machine does meets all alike.
    for _ in 0..60 {
        nothing.push(screen::nothing());
        small_times.push(start(&place, &small));
        large_times.push(start(&place, &large));
    }
    report("a program that does nothing, to its end", &mut nothing);
    report("start to the first frame, 10,000 customers", &mut small_times);
    report(&format!("start to the first frame, {count} customers"), &mut large_times);
    keys(&place, &large);
    cold(&place, &large);
    gate(&place.documents(10_000));
}

fn start(place: &Place, store: &Path) -> Duration {
    let (screen, time) = Screen::of(place.desk(store));
    screen.leave();
    time
}

/// Every key of every word, from the press to the first bytes of the frame that shows it; a search is behind each.
fn keys(place: &Place, store: &Path) {
    let (mut screen, _) = Screen::of(place.desk(store));
    note("resident memory at the desk, its first frame drawn", &screen.memory());
    let (mut all, mut first_three) = (Vec::new(), Vec::new());
    for _ in 0..10 {
        for word in TYPED {
            for (at, key) in word.chars().enumerate() {
                let time = screen.press(&key.to_string());
                all.push(time);
                if at < 3 {
                    first_three.push(time);
                }
            }
            screen.press("\u{15}");
        }
    }
    report("a key to its bytes, with search", &mut all);
    report("the same, the first three keys of a word", &mut first_three);
    let mut card = Vec::new();
    for _ in 0..20 {
        for key in "müller".chars() {
            screen.press(&key.to_string());
        }
        screen.press("\r");
        screen.press("v");
        card.push(screen.press(" "));
        card.push(screen.press(" "));
        screen.press("/");
    }
    report("Space at the card to its bytes", &mut card);
    note("resident memory at the desk, hundreds of searches on", &screen.memory());
    screen.leave();
}

/// The first word that is looked for after the files of the store have left the page cache.
fn cold(place: &Place, store: &Path) {
    let (mut starts, mut firsts, mut how) = (Vec::new(), Vec::new(), Cold::NotPossible);
    for round in 0..20 {
        how = Place::forget(store);
        let (mut screen, start) = Screen::of(place.desk(store));
        starts.push(start);
        let word = TYPED[round % TYPED.len()];
        firsts.extend(word.chars().next().map(|key| screen.press(&key.to_string())));
        screen.leave();
    }
    note("page cache", how.words());
    report("start to the first frame, cold", &mut starts);
    report("the first key of the first search, cold", &mut firsts);
}

/// Documents through the gate, nothing stored.
fn gate(documents: &Path) {
    let mut rates = Vec::new();
    for _ in 0..5 {
        let source = BufReader::new(File::open(documents).expect("the documents"));
        let options = Options {
            category_known: &|_| true,
            erased: &|_| false,
            total: None,
            progress: &|_| ControlFlow::Continue(()),
        };
        let begun = Instant::now();
        let mut each = |_| ControlFlow::Continue(());
        let tally = exchange::read(source, &Format::JsonLines, &options, &mut each, &mut drop).expect("read");
        #[expect(clippy::cast_precision_loss, reason = "a rate to read")]
        rates.push(tally.accepted as f64 / begun.elapsed().as_secs_f64());
    }
    rates.sort_by(f64::total_cmp);
    note("sample documents through the gate alone", &format!("{:.0} documents a second", rates[rates.len() / 2]));
}

/// What the design allows, by the beginning of what was measured.
const BUDGETS: [(&str, &str); 5] = [
    ("resident memory", "24 MB"),
    ("start to the first frame, cold", ""),
    ("start", "6 ms, 1.2 times that of 10,000"),
    ("a key", "0.8 / 1.5 ms"),
    ("Space", "0.8 / 1.5 ms"),
];

fn budget(what: &str) -> &'static str {
    let first = "the first key of the first search, cold";
    let found = BUDGETS.iter().find(|(begins, _)| what.starts_with(begins)).map_or("", |(_, budget)| budget);
    if what == first { "15 ms" } else { found }
}

fn report(what: &str, spent: &mut [Duration]) {
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 100).min(spent.len() - 1)].as_micros();
    println!("| {what} ({} times) | {} µs | {} µs | {} |", spent.len(), at(50), at(99), budget(what));
}

fn note(what: &str, figure: &str) {
    println!("| {what} | {figure} | | {} |", budget(what));
}
