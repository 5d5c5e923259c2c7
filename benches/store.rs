//! The store's budgets, on an encrypted store of made-up customers: `cargo bench --bench store`.
//!
//! The store is made once and kept under target/; `TACTFUL_BENCH_COUNT` says how many customers (1,000,000).
//! Percentiles are wanted, so this measures by itself: one row a budget, in a table.

mod shared;

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, Utc};
use tactful::disclosure::Policy;
use tactful::domain::{Channel, Clean, Customer, CustomerId, Purpose};
use tactful::exchange::{Accepted, Format, Options, read};
use tactful::store::{Act, Brought, Detail, Filter, House, Jurisdiction, Key, SqliteStore, Store, TrailEntry, Whom};

// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const KEYS: [&str; 12] = [
    "id",
    "name",
    "gender",
    "languages",
    "contacts",
    "stays",
    "orders",
    "cases",
    "visits",
    "wish",
    "boundaries",
    "items",
];

fn main() {
    let count = std::env::var("TACTFUL_BENCH_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000_000);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    std::fs::create_dir_all(&folder).expect("a folder");
    let key_path = folder.join("key");
    std::fs::write(&key_path, "0123456789abcdef".repeat(4)).expect("a key file");
    let key = Key::from_file(&key_path).expect("a key");
    println!("| what | p50 | p99 | budget |\n|---|---|---|---|");
    let small = ready(&folder, &key, 10_000);
    let path = ready(&folder, &key, count);
    measure("open, 10,000 customers", 50, |_| drop(SqliteStore::open(&small, &key).expect("opens")));
    measure("open", 50, |_| drop(SqliteStore::open(&path, &key).expect("opens")));
    let mut store = SqliteStore::open(&path, &key).expect("opens");
    note("memory, the store open", &memory(), "");
    let ids = some_ids(count);
    measure("read a customer", 5_000, |n| {
        store.get(&ids[n * 7919 % ids.len()]).expect("read").expect("there");
    });
    measure("read a customer, trace written", 1_000, |n| {
        let id = &ids[n * 104_729 % ids.len()];
        store.get(id).expect("read").expect("there");
        store.append(&trace(Whom::Customer(id.clone()))).expect("written");
    });
    searches(&mut store);
    note("memory, after reading and searching", &memory(), "24 MB");
    measure("change a customer", 200, |n| {
        let id = &ids[n * 15_485_863 % ids.len()];
        let mut stored = store.get(id).expect("read").expect("there");
        stored.customer.name.generation = Clean::new(if n % 2 == 0 { "Jr." } else { "" });
        store.put(&stored.customer, Some(stored.revision), &trace(Whom::Customer(id.clone()))).expect("written");
    });
    measure("arrivals, 500", 20, |_| drop(store.arrivals(today(), 500, Detail::Glance).expect("read")));
    measure("in house, 500", 20, |_| drop(store.in_house(today(), 500, Detail::Glance).expect("read")));
    measure("open cases, 500", 20, |_| drop(store.open_cases(500).expect("read")));
    note("memory, after lists", &memory(), "");
    drop(store);
    into_a_store_in_use(&path, &key);
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date")
}

fn trace(about: Whom) -> TrailEntry {
    TrailEntry {
        at: Utc::now(),
        who: Clean::new("Olena"),
        role: None,
        purpose: Purpose::ServicePersonalisation,
        channel: Channel::Desk,
        act: Act::View,
        about,
    }
}

/// A file of documents, taken in through the gate as `tactful import` does.
fn ready(folder: &Path, key: &Key, count: u64) -> PathBuf {
    let path = folder.join(format!("store-{count}"));
    if path.exists() && is_of_this_program(&path, key) {
        return path;
    }
    for ending in ["", "-wal", "-shm", "-import"] {
        let _ = std::fs::remove_file(folder.join(format!("store-{count}{ending}")));
    }
    let file = folder.join(format!("customers-{count}.jsonl"));
    if !file.exists() {
        let mut out = BufWriter::new(File::create(&file).expect("a file"));
        for customer in tactful::sample::generate(count, 1, today()) {
            serde_json::to_writer(&mut out, &customer).expect("a document");
            out.write_all(b"\n").expect("written");
        }
        out.flush().expect("written");
    }
    let making = folder.join(format!("making-{count}"));
    for ending in ["", "-wal", "-shm", "-import"] {
        let _ = std::fs::remove_file(folder.join(format!("making-{count}{ending}")));
    }
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    let mut store = SqliteStore::create(&making, key, house).expect("made");
    let (begun, work) = (Instant::now(), processor_seconds());
    let mut import = store.import(&Policy::built_in()).expect("begins");
    let options = Options {
        category_known: &|_| true,
        erased: &|_| false,
        total: None,
        progress: &|_| ControlFlow::Continue(()),
    };
    let mut each = |Accepted { line, customer, carries, keys }: Accepted| {
        import.add(Brought { line, customer, keys: &keys, carries }).expect("taken in");
        ControlFlow::Continue(())
    };
    let source = BufReader::new(File::open(&file).expect("the file"));
    read(source, &Format::JsonLines, &options, &mut each, &mut |_| ()).expect("read");
    let committing = Instant::now();
    import.commit(&trace(Whom::Nobody)).expect("visible");
    let commit = committing.elapsed();
    #[expect(clippy::cast_precision_loss, reason = "a rate to read")]
    let rate = |seconds: f64| count as f64 / seconds;
    let spent = begun.elapsed().as_secs_f64();
    note(&format!("import of {count}"), &format!("{:.0} rows a second", rate(spent)), "60,000");
    note(
        "the same, by the work of the processors",
        &format!("{:.0} rows a second", rate(processor_seconds() - work)),
        "",
    );
    note("the last write, the commit and the merging", &format!("{commit:?}"), "");
    note("memory at the end of it", &memory(), "");
    drop(store);
    std::fs::rename(&making, &path).expect("kept");
    path
}

/// Whether a kept store has the tables that this program works with: before a release they may change in place.
fn is_of_this_program(path: &Path, key: &Key) -> bool {
    let whole = |customer: &Customer| customer.clone();
    SqliteStore::open(path, key).is_ok_and(|mut store| {
        store.candidates("anna", Filter { day: today(), limit: 20, public: &whole }).is_ok()
            && store.append(&trace(Whom::Nobody)).is_ok()
    })
}

/// What this process has used of all cores, in seconds (Linux; clock ticks are hundredths).
fn processor_seconds() -> f64 {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = status.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn some_ids(count: u64) -> Vec<CustomerId> {
    tactful::sample::generate(count.min(50_000), 1, today()).map(|customer| customer.id).collect()
}

fn searches(store: &mut SqliteStore) {
    let typed = [
        "a",
        "an",
        "ann",
        "anna",
        "m",
        "mü",
        "mül",
        "müller",
        "anna m",
        "anna mül",
        "шев",
        "шевченко",
        "олек",
        "oleksandr",
        "伟",
        "王伟",
        "ngu",
        "nguyen",
        "901",
        "4820",
        "77810",
        "r-1042",
        "@",
        "example",
        "zzz",
        "ller",
        "kowal",
        "smith j",
    ];
    let whole = |customer: &Customer| customer.clone();
    let mut all = Vec::new();
    for text in typed {
        let mut times = Vec::new();
        let mut hits = 0;
        for _ in 0..20 {
            let begun = Instant::now();
            hits = store.candidates(text, Filter { day: today(), limit: 20, public: &whole }).expect("searched").len();
            times.push(begun.elapsed());
        }
        all.extend(&times);
        report(&format!("search `{text}`: {hits} hits"), &mut times);
    }
    report("search, all of these", &mut all);
}

/// How long an import into a store in use keeps a colleague's write waiting.
fn into_a_store_in_use(path: &Path, key: &Key) {
    let mut store = SqliteStore::open(path, key).expect("opens");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let colleague = scope.spawn(|| {
            let mut desk = SqliteStore::open(path, key).expect("opens");
            let mut waits = Vec::new();
            while !done.load(Ordering::Relaxed) {
                let begun = Instant::now();
                desk.append(&trace(Whom::Nobody)).expect("written");
                waits.push(begun.elapsed());
                std::thread::sleep(Duration::from_millis(5));
            }
            waits
        });
        let rows: Vec<Customer> = tactful::sample::generate(60_000, 2, today()).collect();
        let begun = Instant::now();
        let mut import = store.import(&Policy::built_in()).expect("begins");
        for mut customer in rows {
            customer.id = CustomerId::new(&format!("X-{}", customer.id));
            import.add(Brought::document(customer, &KEYS)).expect("taken in");
        }
        let spent = begun.elapsed();
        let stopping = Instant::now();
        import.abandon().expect("gone");
        let stopped = stopping.elapsed();
        done.store(true, Ordering::Relaxed);
        let mut waits = colleague.join().expect("the colleague");
        note("import of 60,000 into it", &format!("{:.0} rows a second", 60_000.0 / spent.as_secs_f64()), "");
        note("stopping that", &format!("{stopped:?}"), "");
        report("a colleague's write meanwhile", &mut waits);
        note("the longest of these", &format!("{:?}", waits.last().copied().unwrap_or_default()), "50 ms");
    });
}

fn measure(what: &str, times: usize, work: impl FnMut(usize)) {
    report(what, &mut shared::spent(times, work));
}

/// What the design allows, by the beginning of what was measured.
const BUDGETS: [(&str, &str); 4] = [
    ("read a customer, trace", "0.5 ms p99"),
    ("read a customer", "100 µs"),
    ("search", "0.1 / 1 ms"),
    ("open", "6 ms to the first frame, 1.2 times that of 10,000"),
];

fn report(what: &str, spent: &mut [Duration]) {
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 100).min(spent.len() - 1)].as_micros();
    let budget = BUDGETS.iter().find(|(begins, _)| what.starts_with(begins)).map_or("", |(_, budget)| budget);
    println!("| {what} | {} µs | {} µs | {budget} |", at(50), at(99));
}

fn note(what: &str, figure: &str, budget: &str) {
    println!("| {what} | {figure} | | {budget} |");
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}
