//! The store's budgets, on an encrypted store of made-up customers: `cargo bench --bench store`.
//!
//! The store is made once and kept under target/; `TACTFUL_BENCH_COUNT` says how many customers (1,000,000).
//! Percentiles are wanted, so this measures by itself: one line a budget, in microseconds.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, Utc};
use tactful::domain::{Channel, Clean, Customer, CustomerId, Purpose};
use tactful::store::{Act, Detail, Filter, House, Jurisdiction, Key, SqliteStore, Store, TrailEntry, Whom};

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
    let small = ready(&folder, &key, 10_000);
    let path = ready(&folder, &key, count);
    measure("open, 10,000 customers", 50, |_| drop(SqliteStore::open(&small, &key).expect("opens")));
    measure("open", 50, |_| drop(SqliteStore::open(&path, &key).expect("opens")));
    let mut store = SqliteStore::open(&path, &key).expect("opens");
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
    measure("change a customer", 200, |n| {
        let id = &ids[n * 15_485_863 % ids.len()];
        let mut stored = store.get(id).expect("read").expect("there");
        stored.customer.name.generation = Clean::new(if n % 2 == 0 { "Jr." } else { "" });
        store.put(&stored.customer, Some(stored.revision), &trace(Whom::Customer(id.clone()))).expect("written");
    });
    measure("arrivals, 500", 20, |_| drop(store.arrivals(today(), 500, Detail::Glance).expect("read")));
    measure("in house, 500", 20, |_| drop(store.in_house(today(), 500, Detail::Glance).expect("read")));
    measure("open cases, 500", 20, |_| drop(store.open_cases(500).expect("read")));
    into_a_store_in_use(&mut store);
    println!("memory {}", memory());
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

fn ready(folder: &Path, key: &Key, count: u64) -> PathBuf {
    let path = folder.join(format!("store-{count}"));
    if path.exists() {
        return path;
    }
    let making = folder.join(format!("making-{count}"));
    for ending in ["", "-wal", "-shm", "-import"] {
        let _ = std::fs::remove_file(folder.join(format!("making-{count}{ending}")));
    }
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    let mut store = SqliteStore::create(&making, key, house).expect("made");
    let mut import = store.import().expect("begins");
    let mut spent = Duration::ZERO;
    for customer in tactful::sample::generate(count, 1, today()) {
        let begun = Instant::now();
        import.add(customer, &KEYS).expect("taken in");
        spent += begun.elapsed();
    }
    let begun = Instant::now();
    import.commit(&trace(Whom::Nobody)).expect("visible");
    let commit = begun.elapsed();
    spent += commit;
    #[expect(clippy::cast_precision_loss, reason = "a rate to read")]
    let rate = count as f64 / spent.as_secs_f64();
    println!("import of {count}: {rate:.0} rows a second, the commit {commit:?}; memory {}", memory());
    drop(store);
    std::fs::rename(&making, &path).expect("kept");
    path
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

/// The longest time that an import into a store in use keeps a colleague's write waiting.
fn into_a_store_in_use(store: &mut SqliteStore) {
    let mut longest = Duration::ZERO;
    let mut import = store.import().expect("begins");
    let begun = Instant::now();
    let mut rows = 0_u32;
    for mut customer in tactful::sample::generate(20_000, 2, today()) {
        customer.id = CustomerId::new(&format!("X-{}", customer.id));
        let one = Instant::now();
        import.add(customer, &KEYS).expect("taken in");
        longest = longest.max(one.elapsed());
        rows += 1;
    }
    let rate = f64::from(rows) / begun.elapsed().as_secs_f64();
    let stopping = Instant::now();
    import.abandon().expect("gone");
    println!(
        "import into it: {rate:.0} rows a second, the longest step {longest:?}; stopped in {:?}",
        stopping.elapsed()
    );
}

fn measure(what: &str, times: usize, mut work: impl FnMut(usize)) {
    let mut spent: Vec<Duration> = (0..times)
        .map(|number| {
            let begun = Instant::now();
            work(number);
            begun.elapsed()
        })
        .collect();
    report(what, &mut spent);
}

fn report(what: &str, spent: &mut [Duration]) {
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 100).min(spent.len() - 1)].as_micros();
    println!("{what:44} p50 {:>7} µs   p99 {:>7} µs", at(50), at(99));
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}
