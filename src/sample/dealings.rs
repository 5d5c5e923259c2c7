//! What a made-up customer has with the house: stays, orders and open cases.

use super::calendar::Calendar;
use super::chance::Chance;
use super::json::Json;
use super::material::People;

/// Writes the operating data of one customer.
pub struct Dealings<'a> {
    pub json: &'a mut Json,
    pub chance: &'a mut Chance,
    pub calendar: &'a Calendar,
    pub people: &'a People,
    /// The customer's number, for the numbers of bookings and orders.
    pub number: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Now,
    Past,
    Future,
}

impl Dealings<'_> {
    /// Of fifty customers one has a stay around today; a third stayed before.
    pub fn stays(&mut self) {
        let now = self.chance.percent(2);
        let past = self.chance.percent(32);
        let future = self.chance.percent(6);
        if !now && !past && !future {
            return;
        }
        self.json.key("stays");
        self.json.open('[');
        for (met, when, place) in [(now, When::Now, "1"), (past, When::Past, "2"), (future, When::Future, "3")] {
            if met {
                self.stay(when, place);
            }
        }
        self.json.close(']');
    }

    fn stay(&mut self, when: When, place: &str) {
        let from = match when {
            When::Now => -self.chance.between(0, 3),
            When::Past => -self.chance.between(20, 900),
            When::Future => self.chance.between(1, 90),
        };
        let nights = self.chance.between(1, 5);
        let to = if when == When::Now { (from + nights).max(0) } else { from + nights };
        self.json.open('{');
        self.json.texts("booking", &["R-", self.number, "-", place]);
        self.json.text("from", self.calendar.day(from));
        self.json.text("to", self.calendar.day(to.max(from + 1)));
        if from >= 0 && self.chance.percent(60) {
            let hour = format!("{}:{}", self.chance.between(12, 22), self.chance.weigh(&[(50, "00")], "30"));
            self.json.text("eta", &hour);
        }
        if when != When::Future {
            let room = format!("{}{:02}", self.chance.between(1, 7), self.chance.between(1, 28));
            self.json.text("room", &room);
        }
        if when == When::Now {
            self.json.value("room_ready", from < 0 || self.chance.percent(60));
        }
        self.party();
        self.requests();
        if self.chance.below(200) == 0 {
            self.json.value("confidential", true);
        }
        self.json.close('}');
    }

    fn party(&mut self) {
        let children = if self.chance.percent(12) { self.chance.between(1, 3) } else { 0 };
        self.json.key("party");
        self.json.open('{');
        self.json.value("adults", self.chance.between(1, 2));
        self.json.value("children", children);
        self.json.close('}');
    }

    fn requests(&mut self) {
        let Some(text) = self.chance.choose(&self.people.requests).filter(|_| self.chance.percent(15)) else { return };
        let private = self.chance.weigh(&[(70, "nobody"), (15, "partner")], "");
        self.json.list("requests", |json| {
            json.open('{');
            json.text("text", text);
            private_from(json, private);
            json.close('}');
        });
    }

    /// A quarter has ordered something; one order in twelve is nobody else's business.
    pub fn orders(&mut self) {
        let count = self.chance.weigh(&[(75, 0), (18, 1)], 2);
        let Self { json, chance, calendar, people, number } = self;
        json.list("orders", |json| {
            for place in ["1", "2"].iter().take(count) {
                json.open('{');
                json.texts("order", &["A-", number, "-", place]);
                json.text("on", calendar.day(-chance.between(0, 700)));
                json.text("what", chance.choose(&people.orders).map(String::as_str).unwrap_or_default());
                private_from(json, chance.weigh(&[(40, "nobody"), (5, "partner"), (3, "any")], ""));
                json.close('}');
            }
        });
    }

    /// Three of a hundred have a case, most of them closed.
    pub fn cases(&mut self) {
        let Some((what, promised)) = self.chance.choose(&self.people.cases).filter(|_| self.chance.percent(3)) else {
            return;
        };
        let (state, opened) = if self.chance.percent(30) {
            ("open", -self.chance.between(0, 8))
        } else {
            ("closed", -self.chance.between(15, 300))
        };
        let due = opened + self.chance.between(0, 9);
        let calendar = self.calendar;
        self.json.list("cases", |json| {
            json.open('{');
            json.text("opened", calendar.day(opened));
            json.text("what", what);
            json.text("promised", promised);
            json.text("due", calendar.day(due));
            json.text("state", state);
            json.close('}');
        });
    }
}

/// From whom something is private: a relation, `nobody`, or nothing when nobody said.
pub fn private_from(json: &mut Json, from: &str) {
    if from.is_empty() {
        return;
    }
    json.key("private_from");
    json.open('[');
    if from != "nobody" {
        json.string(from);
    }
    json.close(']');
}
