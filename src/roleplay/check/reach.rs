//! What can be reached: turns from the first one, the end from every turn, events from a turn or the trainer's key.

use super::Found;
use crate::domain::{Channel, Company, Encounter, Identity};
use crate::roleplay::{END, Scenario, SceneFile};

/// Turns and events that nobody can reach, and turns from which no way leads to the end.
pub fn faults(file: &SceneFile) -> Vec<Found> {
    let ways: Vec<Vec<Option<usize>>> = (0..file.turn.len()).map(|at| ways(file, at)).collect();
    let mut reached = vec![false; file.turn.len()];
    let mut waiting = vec![0];
    while let Some(at) = waiting.pop() {
        if let Some(seen) = reached.get_mut(at).filter(|seen| !**seen) {
            *seen = true;
            waiting.extend(ways.get(at).into_iter().flatten().flatten());
        }
    }
    // Backwards from the end, until nothing new leads there.
    let mut ends = vec![false; file.turn.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for (at, ways) in ways.iter().enumerate() {
            let leads = ways.iter().any(|way| way.is_none_or(|next| ends.get(next).copied().unwrap_or(false)));
            if let Some(known) = ends.get_mut(at).filter(|known| leads && !**known) {
                *known = true;
                changed = true;
            }
        }
    }
    let mut found = Vec::new();
    for (at, turn) in file.turn.iter().enumerate() {
        let is = |list: &[bool]| list.get(at).copied().unwrap_or(false);
        if !is(&reached) {
            found.push(Found::new(format!("turn.{at}.id"), "scene-unreachable-turn").word(turn.id.as_str()));
        }
        if !is(&ends) {
            found.push(Found::new(format!("turn.{at}.id"), "scene-no-exit").word(turn.id.as_str()));
        }
    }
    for (at, event) in file.event.iter().enumerate() {
        let named =
            file.turn.iter().zip(&reached).any(|(turn, reached)| *reached && turn.event.as_ref() == Some(&event.id));
        if !named && !event.key {
            found.push(Found::new(format!("event.{at}.id"), "scene-unreachable-event").word(event.id.as_str()));
        }
    }
    found
}

/// The ways on from a turn; none stands for the end.
fn ways(file: &SceneFile, at: usize) -> Vec<Option<usize>> {
    let Some(turn) = file.turn.get(at) else { return Vec::new() };
    let place = |id: &str| if id == END { Some(None) } else { file.turn_at(id).map(Some) };
    let mut ways: Vec<Option<usize>> = turn.then.iter().filter_map(|exit| place(exit.go.as_str())).collect();
    match &turn.next {
        Some(next) => ways.extend(place(next.as_str())),
        None => ways.push((at + 1 < file.turn.len()).then_some(at + 1)),
    }
    ways
}

/// Turn and encounter in which the scene can stand, by its turns alone. A guest who has shown a document counts as verified.
pub fn standings(scene: &Scenario) -> Vec<(usize, Encounter)> {
    let opening = scene.opening(crate::domain::Interface::Uk);
    let mut seen: Vec<(usize, Channel, Company, Identity)> = Vec::new();
    let mut standings = Vec::new();
    let mut waiting = vec![(0, opening)];
    while let Some((at, before)) = waiting.pop() {
        let Some(turn) = scene.turn.get(at) else { continue };
        let event = turn.event.as_ref().and_then(|id| scene.event_of(id.as_str()));
        let mut here = event.map_or_else(|| before.clone(), |event| event.applied(&before));
        if turn.document {
            here.identity = Identity::Verified;
        }
        let key = (at, here.channel, here.company, here.identity);
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        waiting.extend(ways(scene, at).into_iter().flatten().map(|next| (next, here.clone())));
        standings.push((at, here));
    }
    standings.sort_by_key(|(at, _)| *at);
    standings
}
