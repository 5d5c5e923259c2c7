//! What a made-up customer told the house beyond the contract: visits, a wish, limits, items, each with its consents.

use super::calendar::Calendar;
use super::chance::Chance;
use super::dealings::private_from;
use super::json::Json;
use super::material::People;

/// Writes the personal data of one customer.
pub struct Personal<'a> {
    pub json: &'a mut Json,
    pub chance: &'a mut Chance,
    pub calendar: &'a Calendar,
    pub people: &'a People,
}

const PERSONALISATION: &str = "service-personalisation";

impl Personal<'_> {
    /// Three of ten have been here before.
    pub fn visits(&mut self) {
        if !self.chance.percent(30) {
            return;
        }
        let last = -self.chance.between(5, 700);
        let count = self.chance.between(1, 12);
        self.json.key("visits");
        self.json.open('{');
        self.json.text("first", self.calendar.day(last - (count - 1) * 90));
        self.json.text("last", self.calendar.day(last));
        self.json.value("count", count);
        private_from(self.json, self.chance.weigh(&[(25, "nobody"), (5, "partner"), (3, "colleagues")], ""));
        self.consents(PERSONALISATION, last);
        self.json.close('}');
    }

    /// Three of a hundred said how they wish to be called.
    pub fn wish(&mut self, given: &str) {
        if given.is_empty() || !self.chance.percent(3) {
            return;
        }
        self.json.key("wish");
        self.json.open('{');
        self.json.key("forms");
        self.json.open('{');
        self.json.text(&self.people.tag, given);
        self.json.close('}');
        private_from(self.json, self.chance.weigh(&[(60, ""), (30, "nobody")], "colleagues"));
        self.json.close('}');
    }

    /// Seven of a hundred have set a limit.
    pub fn boundaries(&mut self) {
        let Self { json, chance, .. } = self;
        let kinds = [
            (10, ("no-recognition", "")),
            (20, ("no-first-name", "")),
            (10, ("no-small-talk", "family")),
            (5, ("no-small-talk", "")),
            (20, ("no-offers", "")),
            (8, ("no-questions", "")),
            (4, ("no-touch", "")),
            (5, ("no-surprises", "")),
        ];
        if !chance.percent(7) {
            return;
        }
        json.list("boundaries", |json| {
            let (kind, about) = chance.weigh(&kinds, ("no-calls", ""));
            json.open('{');
            json.text("kind", kind);
            json.text("about", about);
            if chance.percent(25) {
                let present = chance.weigh(&[(40, "any"), (20, "partner"), (20, "family")], "colleagues");
                json.list("when", |json| json.string(present));
            }
            private_from(json, chance.weigh(&[(40, "nobody"), (10, "partner")], ""));
            json.close('}');
        });
    }

    /// Two of five told nothing; the others one to five things.
    pub fn items(&mut self) {
        let count = self.chance.weigh(&[(40, 0), (25, 1), (18, 2), (10, 3), (5, 4)], 5);
        if count == 0 {
            return;
        }
        // Steps of a fifth of the list: nobody tells the same thing twice.
        let told = self.people.items.len();
        let step = (told / 5).max(1);
        let first = usize::try_from(self.chance.below(u32::try_from(told).unwrap_or(u32::MAX))).unwrap_or_default();
        self.json.key("items");
        self.json.open('[');
        for (category, text) in self.people.items.iter().cycle().skip(first).step_by(step).take(count) {
            self.item(category, text);
        }
        self.json.close(']');
    }

    fn item(&mut self, category: &str, text: &str) {
        let people = self.people;
        let need = self.chance.choose(&people.needs).filter(|_| self.chance.percent(2));
        let (category, text) = need.map_or((category, text), |need| ("need", need.as_str()));
        let source = self.chance.weigh(&[(70, "told-us"), (10, "service-history"), (13, "observed")], "inferred");
        let confirmed = -self.chance.between(0, 1_000);
        self.json.open('{');
        let id = uuid::Uuid::from_u64_pair(self.chance.next(), self.chance.next());
        let id = uuid::Builder::from_random_bytes(id.into_bytes()).into_uuid();
        self.json.text("id", id.hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer()));
        self.json.text("category", category);
        self.json.text("text", text);
        self.json.text("source", if need.is_some() { "told-us" } else { source });
        if need.is_some() {
            self.json.text("sensitivity", "health");
        }
        let audiences = [(58, ""), (25, "nobody"), (7, "any"), (4, "partner"), (2, "family"), (2, "colleagues")];
        private_from(self.json, self.chance.weigh(&audiences, "friends"));
        if !self.chance.percent(5) {
            self.json.text("confirmed_on", self.calendar.day(confirmed));
        }
        let purpose = match category {
            "need" => "safety",
            "occasion" => "occasions",
            _ => self.chance.weigh(&[(96, PERSONALISATION)], "offers"),
        };
        self.consents(purpose, confirmed);
        self.json.close('}');
    }

    /// The consents for one purpose, asked for on the day `asked`: most given, some taken back, refused or run out.
    fn consents(&mut self, purpose: &str, asked: i32) {
        let Self { json, chance, calendar, .. } = self;
        // A need nobody was asked about explicitly is not taken in at all.
        let unasked = if purpose == "safety" { "given" } else { "" };
        let answer = chance.weigh(
            &[(74, "given"), (4, "withdrawn"), (6, "refused"), (3, "requested"), (4, "expired"), (6, "unknown")],
            unasked,
        );
        // Nor is one that they did not agree to.
        let never_a_yes = matches!(answer, "refused" | "requested" | "unknown");
        let answer = if purpose == "safety" && never_a_yes { "given" } else { answer };
        let consent = |json: &mut Json, state: &str, on: i32| {
            json.open('{');
            json.text("purpose", purpose);
            json.text("state", state);
            if state != "unknown" {
                json.text("on", calendar.day(on));
                if matches!(state, "given" | "expired") {
                    json.text("expires", calendar.day(on + if state == "given" { 730 } else { 90 }));
                }
                json.text("notice", "2026-1");
            }
            if purpose == "safety" {
                json.value("explicit", true);
            }
            json.close('}');
        };
        json.list("consents", |json| {
            if answer == "withdrawn" {
                consent(json, "given", asked - 60);
            }
            if !answer.is_empty() {
                consent(json, answer, asked);
            }
        });
    }
}
