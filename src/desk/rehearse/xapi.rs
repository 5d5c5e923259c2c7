//! Attempts as statements of the Experience API 1.0.3 (part two: statements), written by hand: who by pseudonym, did what
//! scene, with which result. No guest is in them: guests of scenes are made up.

use chrono::SecondsFormat;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Summary;
use crate::roleplay::GoalScore;

/// The home of the pseudonyms and of the scenes' names; `.example` belongs to nobody (RFC 2606).
const HOME: &str = "https://tactful.example";

/// The statements of an attempt: that the scene was completed, then each goal that has points.
pub fn statements(one: &Summary) -> Vec<Value> {
    let mut statements = vec![completed(one)];
    statements.extend(one.debrief.goals.iter().filter_map(|goal| scored(one, goal)));
    statements
}

fn completed(one: &Summary) -> Value {
    let points: Vec<u64> = one.debrief.goals.iter().filter_map(|goal| goal.points).map(u64::from).collect();
    let count = u64::try_from(points.len()).unwrap_or(0);
    let mean = (count > 0).then(|| (points.iter().sum::<u64>() + count / 2) / count);
    let mut result = json!({ "completion": !one.debrief.stopped, "duration": duration(one.debrief.took) });
    if let (Some(mean), Some(result)) = (mean, result.as_object_mut()) {
        result.insert("score".to_owned(), score(mean));
    }
    let verb = if one.debrief.stopped { "terminated" } else { "completed" };
    statement(one, one.attempt.0, (verb, scene(one), result), None)
}

fn scored(one: &Summary, goal: &GoalScore) -> Option<Value> {
    let points = u64::from(goal.points?);
    let id = Uuid::new_v5(&one.attempt.0, goal.competency.id().as_bytes());
    let object = json!({
        "objectType": "Activity",
        "id": format!("{HOME}/competencies/{}", goal.competency.id()),
        "definition": {
            "type": "http://adlnet.gov/expapi/activities/objective",
            "name": { "en": goal.competency.id() },
        },
    });
    let parent = json!({ "parent": [{ "objectType": "Activity", "id": scene_id(one) }] });
    Some(statement(one, id, ("scored", object, json!({ "score": score(points) })), Some(parent)))
}

fn statement(
    one: &Summary,
    id: Uuid,
    (verb, object, result): (&str, Value, Value),
    activities: Option<Value>,
) -> Value {
    let who = one.trainee.as_ref().map(ToString::to_string).unwrap_or_default();
    let at = one.ended.unwrap_or(one.begun).to_rfc3339_opts(SecondsFormat::Millis, true);
    let mut context = json!({
        "registration": one.attempt.0.to_string(),
        "platform": "tactful",
        "language": one.debrief.language.tag(),
        "extensions": {
            format!("{HOME}/extensions/how"): one.how,
            format!("{HOME}/extensions/version"): one.version,
            format!("{HOME}/extensions/hints"): one.debrief.hints,
        },
    });
    if let (Some(activities), Some(context)) = (activities, context.as_object_mut()) {
        context.insert("contextActivities".to_owned(), activities);
    }
    json!({
        "id": id.to_string(),
        "actor": { "objectType": "Agent", "account": { "homePage": HOME, "name": who } },
        "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{verb}"), "display": { "en": verb } },
        "object": object,
        "result": result,
        "context": context,
        "timestamp": at,
        "version": "1.0.3",
    })
}

fn scene_id(one: &Summary) -> String {
    format!("{HOME}/scenes/{}", escaped(one.debrief.scene.as_str()))
}

fn scene(one: &Summary) -> Value {
    json!({
        "objectType": "Activity",
        "id": scene_id(one),
        "definition": {
            "type": "http://adlnet.gov/expapi/activities/simulation",
            "name": { one.debrief.language.tag(): one.debrief.title },
        },
    })
}

/// Points of 100 as a score; `scaled` lies between -1 and 1.
fn score(points: u64) -> Value {
    let points = u32::try_from(points.min(100)).unwrap_or(100);
    json!({ "scaled": f64::from(points) / 100.0, "raw": points, "min": 0, "max": 100 })
}

/// ISO 8601, to hundredths of a second as the specification counts.
fn duration(milliseconds: u64) -> String {
    format!("PT{}.{:02}S", milliseconds / 1_000, milliseconds % 1_000 / 10)
}

/// A file's name as a part of an IRI: what is no letter, digit or mark of RFC 3986, 2.3, by its bytes.
fn escaped(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    name.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
