//! Two processes on one store, thousands of operations mixed: nothing is lost, nobody overwrites a newer change, no write
//! fails because the store is busy, and the chain of the trail is whole.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use tactful::disclosure::Policy;
use tactful::domain::{Channel, Clean, Customer, CustomerId, PersonName, Purpose};
use tactful::store::{
    Act, Brought, Detail, Filter, Follow, Key, People, Replace, SqliteStore, Store, StoreError, TrailEntry, Upkeep,
    Whom,
};

use crate::harness::{House, documents, faults};

/// Customers whom both change.
const CUSTOMERS: u64 = 60;
const FOLDER: &str = "TACTFUL_TEST_TOGETHER";
const WHO: &str = "TACTFUL_TEST_WHO";
const COUNT: &str = "TACTFUL_TEST_COUNT";

#[test]
fn two_processes_lose_nothing() {
    two_processes(300);
}

#[test]
#[ignore = "minutes: cargo test --test upkeep -- --ignored ten_thousand"]
fn two_processes_ten_thousand_operations() {
    two_processes(5_000);
}

fn two_processes(each: u64) {
    let house = House::new();
    house.file("first.jsonl", (0..CUSTOMERS).map(|n| format!("C-{n}")));
    house.imports("first.jsonl");
    let begin = |who: &str| {
        Command::new(std::env::current_exe().expect("this test"))
            .args(["together::one_of_two", "--exact", "--ignored", "--nocapture"])
            .env(FOLDER, house.path(""))
            .env(WHO, who)
            .env(COUNT, each.to_string())
            .spawn()
            .expect("it starts")
    };
    let both = [begin("A"), begin("B")];
    for mut one in both {
        assert!(one.wait().expect("it ends").success());
    }
    let mut store = house.open("store", "key").expect("opens");
    assert_eq!(faults(&house.path("store"), &mut store), "");
    let now = documents(&mut store).expect("read");
    let mut trail = 1;
    for who in ["A", "B"] {
        let said = fs::read_to_string(house.path(&format!("said-{who}"))).expect("what it was told");
        let orders: BTreeSet<&str> = said.lines().filter(|line| line.starts_with("order ")).collect();
        assert!(orders.len() as u64 >= each / 3, "it changed customers");
        for order in orders {
            let (customer, number) = order[6..].split_once(' ').expect("two words");
            let times = now[customer].matches(&format!("\"{number}\"")).count();
            assert_eq!(times, 1, "{order}: acknowledged, and there {times} times");
        }
        for id in said.lines().filter_map(|line| line.strip_prefix("imported ")) {
            assert!(now.contains_key(id), "{id} was imported");
        }
        trail += said.lines().filter(|line| !line.starts_with("imported ")).count();
    }
    let chain = store.verify_trail(None).expect("read");
    assert!(chain.faults.is_empty(), "{:?}", chain.faults);
    assert_eq!(chain.count, trail as u64, "every act that was acknowledged is in the trail, and no other");
}

#[test]
#[ignore = "one of the two processes of the test above"]
fn one_of_two() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let variable = |name: &str| std::env::var(name).expect("set by the test");
    let mut desk = Desk::open(&folder, variable(WHO));
    for number in 0..variable(COUNT).parse().expect("a number") {
        desk.does(number);
    }
}

struct Desk {
    store: SqliteStore,
    folder: PathBuf,
    who: String,
    said: fs::File,
}

impl Desk {
    fn open(folder: &Path, who: String) -> Self {
        let key = Key::from_file(&folder.join("key")).expect("a key");
        let store = SqliteStore::open(&folder.join("store"), &key).expect("opens");
        let said = fs::File::create(folder.join(format!("said-{who}"))).expect("a file");
        Self { store, folder: folder.to_owned(), who, said }
    }

    /// What the store has acknowledged.
    fn say(&mut self, line: &str) {
        writeln!(self.said, "{line}").expect("written");
    }

    fn does(&mut self, number: u64) {
        let id = CustomerId::new(&format!("C-{}", (number * 7 + self.who.len() as u64) % CUSTOMERS));
        match number % 10 {
            0..=4 => self.orders(&id, number),
            5 => self.finds(&id),
            6 | 7 => self.opens(&id),
            8 => self.ticks(number),
            _ if number % 100 == 99 => self.backs_up(),
            _ if number % 50 == 49 => self.imports(number),
            _ => self.lists(),
        }
    }

    fn entry(&self, act: Act, about: Whom) -> TrailEntry {
        TrailEntry {
            at: chrono::Utc::now(),
            who: Clean::new(&self.who),
            role: None,
            purpose: Purpose::Service,
            channel: Channel::Desk,
            act,
            about,
        }
    }

    /// One more order for a customer whom the other may be changing at this moment.
    fn orders(&mut self, id: &CustomerId, number: u64) {
        let order = format!("{}-{number}", self.who);
        loop {
            let known = self.store.get(id).expect("read").expect("there");
            let mut customer = known.customer;
            let document = serde_json::json!({"order": order, "on": "2026-11-20", "what": "ring"});
            customer.orders.push(serde_json::from_value(document).expect("an order"));
            let entry = self.entry(Act::Change, Whom::Customer(id.clone()));
            match self.store.put(&customer, Some(known.revision), &entry) {
                Ok(_) => return self.say(&format!("order {id} {order}")),
                Err(StoreError::Newer) => {}
                Err(error) => panic!("a change fails: {error}"),
            }
        }
    }

    fn finds(&mut self, id: &CustomerId) {
        let entry = self.entry(Act::Search, Whom::Nobody);
        self.store.append(&entry).expect("a trace never fails for a busy store");
        self.say("search");
        let day = "2026-11-24".parse().expect("a day");
        let filter = Filter { day, limit: 20, public: &Customer::clone };
        let found = self.store.candidates(&format!("of {id}"), filter).expect("searched");
        assert!(found.iter().any(|one| one.customer.id == *id), "{id} is found");
    }

    fn opens(&mut self, id: &CustomerId) {
        let entry = self.entry(Act::View, Whom::Customer(id.clone()));
        self.store.append(&entry).expect("a trace never fails for a busy store");
        self.say("view");
        assert!(self.store.get(id).expect("read").is_some());
    }

    fn ticks(&mut self, number: u64) {
        let entry = self.entry(Act::Change, Whom::Nobody);
        let day = "2026-11-24".parse().expect("a day");
        self.store.tick(day, &format!("task {}", number % 30), number.is_multiple_of(20), &entry).expect("ticked");
        self.say("tick");
    }

    fn lists(&mut self) {
        let entry = self.entry(Act::List, Whom::Nobody);
        self.store.append(&entry).expect("a trace never fails for a busy store");
        self.say("list");
        self.store.arrivals("2026-11-24".parse().expect("a day"), 100, Detail::Glance).expect("listed");
    }

    fn backs_up(&mut self) {
        let (to, entry) = (self.folder.join(format!("backup-{}", self.who)), self.entry(Act::Backup, Whom::Nobody));
        let key = Key::from_file(&self.folder.join("key")).expect("a key");
        let follow = Follow { stop: Arc::default(), progress: &|_| {} };
        let copied = self.store.backup(&to, &key, Replace::Yes, &entry, &follow).expect("copied while both work");
        assert!(copied.customers >= CUSTOMERS);
        self.say("backup");
    }

    /// New customers; one import at a time, so it waits for the other's.
    fn imports(&mut self, number: u64) {
        let entry = self.entry(Act::Import, Whom::Nobody);
        let ids: Vec<String> = (0..4).map(|n| format!("{}-{number}-{n}", self.who)).collect();
        loop {
            match self.store.import(&Policy::built_in()) {
                Ok(mut import) => {
                    for id in &ids {
                        let surname = Clean::new(&format!("Of {id}"));
                        let customer =
                            Customer::new(CustomerId::new(id), PersonName { surname, ..PersonName::default() });
                        import.add(Brought::document(customer, &["id", "name"])).expect("taken in");
                    }
                    import.commit(&entry).expect("seen");
                    break;
                }
                Err(StoreError::Busy) => std::thread::yield_now(),
                Err(error) => panic!("an import fails: {error}"),
            }
        }
        self.say("import");
        for id in ids {
            self.say(&format!("imported {id}"));
        }
    }
}
