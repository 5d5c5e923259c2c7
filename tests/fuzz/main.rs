//! Every reader is given what people have, what once broke it or led somewhere new (`fuzz/corpus`), and what becomes of both
//! when they are broken at random: the targets of `fuzz/`, with mutations of our own, so that nothing has to be installed.
//! The same inputs each time; others for as long as one likes by the tests that are left out of an ordinary run.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

mod mutate;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mutate::Mutator;

/// Mutations of each reader in an ordinary run.
const MUTATIONS: u64 = 500;
/// Of readers that decode a whole language or scene each time.
const FEWER: u64 = 150;
/// How many seconds each reader gets in the long run.
const SECONDS: &str = "TACTFUL_FUZZ_SECONDS";
/// The corpora kept for libFuzzer, a folder a reader.
const KEPT: &str = "fuzz/corpus";
/// Where the mutations of the long run begin.
const SEED: &str = "TACTFUL_FUZZ_SEED";

struct Reader {
    name: &'static str,
    read: fn(&[u8]),
    /// Files and folders with what people have, beside the kept corpus.
    corpus: &'static [&'static str],
    endings: &'static [&'static str],
    mutations: u64,
}

static READERS: [Reader; 10] = [
    reader("documents", targets::documents, &["tests/imports", "tests/fuzz/seeds"], &["jsonl"]),
    reader("table", targets::table, &["tests/imports", "tests/fuzz/seeds"], &["csv", "txt"]),
    reader("mapping", targets::mapping, &["data/mappings", "fuzz/src"], &["toml"]),
    reader("vcard", targets::vcard, &["tests/exchange/samples", "tests/fuzz/seeds"], &["vcf"]),
    reader("jscontact", targets::jscontact, &["tests/exchange/samples", "tests/fuzz/seeds"], &["json"]),
    reader("policy", targets::policy, &["tests/fuzz/seeds/policy"], &["toml"]),
    reader("settings", targets::settings, &["tests/fuzz/seeds/settings"], &["toml"]),
    Reader {
        mutations: FEWER,
        ..reader("conventions", targets::conventions, &["data/address/lv.toml", "data/address/de.toml"], &["toml"])
    },
    reader("terms", targets::terms, &["data/retention.toml", "tests/fuzz/seeds/terms"], &["toml"]),
    Reader { mutations: FEWER, ..reader("scenario", targets::scenario, &["data/scenarios"], &["toml"]) },
];

const fn reader(
    name: &'static str,
    read: fn(&[u8]),
    corpus: &'static [&'static str],
    endings: &'static [&'static str],
) -> Reader {
    Reader { name, read, corpus, endings, mutations: MUTATIONS }
}

impl Reader {
    fn corpus(&self) -> Vec<Vec<u8>> {
        let mut files = Vec::new();
        for place in self.corpus {
            find(Path::new(place), &mut files);
        }
        files.retain(|file| file.extension().is_some_and(|one| self.endings.iter().any(|ending| one == *ending)));
        let own = files.len();
        find(&Path::new(KEPT).join(self.name), &mut files);
        assert!(files.len() > own, "{} has no kept corpus", self.name);
        files.sort();
        files.iter().map(|file| fs::read(file).expect("a file of the corpus")).collect()
    }

    /// What broke a reader is kept, so that it can be given again.
    fn gives(&self, input: &[u8]) {
        if std::panic::catch_unwind(|| (self.read)(input)).is_err() {
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}", self.name));
            fs::write(&kept, input).expect("kept");
            panic!("{} is broken by {} ({} bytes)", self.name, kept.display(), input.len());
        }
    }

    fn stands(&self, seed: u64, goes_on: &mut dyn FnMut(u64) -> bool) -> u64 {
        let corpus = self.corpus();
        for input in &corpus {
            self.gives(input);
        }
        let mut mutator = Mutator::new(seed);
        let mut given = 0;
        while goes_on(given) {
            self.gives(&mutator.next(&corpus));
            given += 1;
        }
        given
    }
}

fn find(place: &Path, files: &mut Vec<PathBuf>) {
    if place.is_file() {
        files.push(place.to_owned());
    } else if let Ok(entries) = fs::read_dir(place) {
        for entry in entries {
            find(&entry.expect("a file").path(), files);
        }
    }
}

fn named(name: &str) -> &'static Reader {
    READERS.iter().find(|reader| reader.name == name).expect("a reader")
}

macro_rules! readers {
    ($($name:ident),+) => {
        $(#[test]
        fn $name() {
            let reader = named(stringify!($name));
            reader.stands(1, &mut |given| given < reader.mutations);
        })+

        /// As long as `TACTFUL_FUZZ_SECONDS` says for each, an hour if it says nothing: docs/FAULTS.md.
        mod for_long {
            $(#[test]
            #[ignore = "as long as TACTFUL_FUZZ_SECONDS says: see docs/FAULTS.md"]
            fn $name() {
                super::for_long(stringify!($name));
            })+
        }
    };
}
readers!(documents, table, mapping, vcard, jscontact, policy, settings, conventions, terms, scenario);

fn for_long(name: &str) {
    let number = |name: &str, otherwise| std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"));
    let (seconds, seed) = (number(SECONDS, 3_600), number(SEED, 1_000_001));
    let end = Instant::now() + Duration::from_secs(seconds);
    let given = named(name).stands(seed, &mut |_| Instant::now() < end);
    eprintln!("{name}: {given} inputs in {seconds} s from seed {seed}");
}
