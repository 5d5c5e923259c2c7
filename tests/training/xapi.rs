//! xAPI: the rules that the published schema of statements, 1.0.3, sets for what is written here.

use serde_json::Value;

use super::room::Room;

#[test]
fn every_statement_keeps_the_rules_of_the_schema() {
    let room = Room::new();
    room.attempt("heron & co");
    room.attempt("robin");
    let text = room.out(&["export", "--format", "xapi"]);
    let statements: Vec<Value> = serde_json::from_str(&text).expect("an array of statements");
    assert!(statements.len() >= 4, "a scene and its goals, twice");
    let mut ids: Vec<&str> = statements.iter().map(|one| one["id"].as_str().expect("an id")).collect();
    statements.iter().for_each(check);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), statements.len(), "an id names one statement");
    assert_eq!(text, room.out(&["export", "--format", "xapi"]), "written again, the ids are the same");
}

fn check(statement: &Value) {
    keys(statement, &["id", "actor", "verb", "object", "result", "context", "timestamp", "version"]);
    uuid(&statement["id"]);
    let actor = &statement["actor"];
    keys(actor, &["objectType", "account"]);
    assert_eq!(actor["objectType"], "Agent");
    keys(&actor["account"], &["homePage", "name"]);
    iri(&actor["account"]["homePage"]);
    assert!(actor["account"]["name"].as_str().is_some_and(|name| !name.is_empty()));
    keys(&statement["verb"], &["id", "display"]);
    iri(&statement["verb"]["id"]);
    language_map(&statement["verb"]["display"]);
    activity(&statement["object"]);
    result(&statement["result"]);
    context(&statement["context"]);
    let at = statement["timestamp"].as_str().expect("a timestamp");
    assert!(chrono::DateTime::parse_from_rfc3339(at).is_ok(), "{at}");
    assert_eq!(statement["version"], "1.0.3");
}

fn result(result: &Value) {
    keys(result, &["score", "completion", "duration"]);
    if let Some(score) = result.get("score") {
        keys(score, &["scaled", "raw", "min", "max"]);
        let number = |name: &str| score[name].as_f64().expect("a number");
        assert!((-1.0..=1.0).contains(&number("scaled")));
        assert!(number("min") <= number("raw") && number("raw") <= number("max"));
    }
    if let Some(completion) = result.get("completion") {
        assert!(completion.is_boolean());
    }
    if let Some(duration) = result.get("duration") {
        let text = duration.as_str().and_then(|text| text.strip_prefix("PT")?.strip_suffix('S'));
        assert!(text.is_some_and(|seconds| seconds.parse::<f64>().is_ok()), "{duration}");
    }
}

fn context(context: &Value) {
    keys(context, &["registration", "platform", "language", "extensions", "contextActivities"]);
    uuid(&context["registration"]);
    assert!(["uk", "en"].contains(&context["language"].as_str().expect("a language")));
    context["extensions"].as_object().expect("an object").keys().for_each(|key| iri(&Value::from(key.as_str())));
    if let Some(activities) = context.get("contextActivities") {
        keys(activities, &["parent", "grouping", "category", "other"]);
        activities["parent"].as_array().expect("a list").iter().for_each(activity);
    }
}

fn activity(activity: &Value) {
    keys(activity, &["objectType", "id", "definition"]);
    assert_eq!(activity["objectType"], "Activity");
    iri(&activity["id"]);
    if let Some(definition) = activity.get("definition") {
        keys(definition, &["type", "name"]);
        iri(&definition["type"]);
        language_map(&definition["name"]);
    }
}

fn language_map(map: &Value) {
    let map = map.as_object().expect("a map of languages");
    assert!(map.iter().all(|(tag, text)| tag.len() == 2 && text.is_string()), "{map:?}");
}

fn keys(object: &Value, allowed: &[&str]) {
    let object = object.as_object().expect("an object");
    let other: Vec<_> =
        object.iter().filter(|(key, value)| !allowed.contains(&key.as_str()) || value.is_null()).collect();
    assert!(other.is_empty(), "not in the schema, or null: {other:?}");
}

fn uuid(value: &Value) {
    let id = uuid::Uuid::parse_str(value.as_str().expect("text")).expect("a UUID");
    assert!(matches!(id.get_version_num(), 1..=5) && id.get_variant() == uuid::Variant::RFC4122, "{id}");
}

fn iri(value: &Value) {
    let text = value.as_str().expect("text");
    let scheme = text.split_once(':').expect("a scheme").0;
    let plain = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    assert!(!scheme.is_empty() && scheme.chars().all(plain), "{text}");
    assert!(!text.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c)), "{text}");
}
