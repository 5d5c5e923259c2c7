//! A run turned into a scene to edit: what the trainer said becomes the guest's turns, what was said well becomes a model line.

use super::draft::quoted;
use super::happening::{Take, What};
use super::{Mark, Session};
use crate::domain::Clean;

/// A turn as it was played.
#[derive(Default)]
struct Played {
    says: Vec<Clean>,
    does: Vec<Clean>,
    events: Vec<Clean>,
    answers: Vec<(Clean, Worth)>,
}

/// What a line was worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Worth {
    /// Nothing was found in it, or the trainer marked it as good.
    Model,
    /// Something was found in it.
    Wrong,
}

impl Session {
    /// The scene's file with the turns as they were played in place of its own, as text to edit. What is said stands in both
    /// languages as it was said: translating is the editor's, and a comment says so. Lines with a finding become choices.
    #[must_use]
    pub fn as_scene(&self) -> String {
        let file = self.scene.file.clone();
        let head = toml::to_string(&super::SceneFile {
            turn: Vec::new(),
            must: Vec::new(),
            must_not: Vec::new(),
            too_cautious: Vec::new(),
            ..file
        });
        // A scene that was read can be written; its own turns would only be lost with it.
        let mut out = head.unwrap_or_default().replacen("turn = []\n", "", 1);
        let note = match self.attempt.language {
            crate::domain::Interface::Uk => {
                "\n# Ходи — так, як їх зіграно. Репліки записано однією мовою: перекладіть другу, перегляньте зразкові\n\
                 # репліки, додайте [[must]] і [[must_not]] та перевірте: tactful train check\n"
            }
            crate::domain::Interface::En => {
                "\n# The turns as they were played. Lines stand in one language twice: translate the other, look over the\n\
                 # model lines, add [[must]] and [[must_not]], and check: tactful train check\n"
            }
        };
        out += note;
        let turns = self.played();
        let last = turns.len();
        for (at, turn) in (1..).zip(&turns) {
            out += &written(at, turn, at == last);
        }
        out
    }

    /// The guest's lines and what was answered to each. A new turn begins whenever the guest speaks after an answer.
    fn played(&self) -> Vec<Played> {
        let mut turns: Vec<Played> = Vec::new();
        let counted = self.record.iter().filter(|one| one.take == Take::Last);
        for one in counted {
            let opens = turns.last().is_none_or(|turn| !turn.answers.is_empty());
            if opens && matches!(one.what, What::Guest { .. } | What::Event { .. }) {
                turns.push(Played::default());
            }
            let Some(turn) = turns.last_mut() else { continue };
            match &one.what {
                What::Guest { says, does } => {
                    turn.says.extend(says.clone());
                    turn.does.extend(does.clone());
                }
                What::Event { id, .. } => turn.events.push(id.clone()),
                What::Line(line) => {
                    let clean = line.examination.findings.is_empty() && line.broken.is_empty();
                    turn.answers.push((line.line.clone(), if clean { Worth::Model } else { Worth::Wrong }));
                }
                What::Mark { mark: Mark::Good, .. } => {
                    if let Some((_, worth)) = turn.answers.last_mut() {
                        *worth = Worth::Model;
                    }
                }
                _ => {}
            }
        }
        turns.retain(|turn| !turn.says.is_empty() || !turn.does.is_empty());
        turns
    }
}

fn written(at: usize, turn: &Played, last: bool) -> String {
    let both = |text: &Clean| format!("{{ uk = {0}, en = {0} }}", quoted(text));
    let joined = |texts: &[Clean]| Clean::new(&texts.iter().map(Clean::as_str).collect::<Vec<_>>().join(" "));
    let mut lines = vec![String::new(), "[[turn]]".to_owned(), format!("id = \"turn-{at}\"")];
    lines.extend(turn.events.first().map(|event| format!("event = {}", quoted(event))));
    let told = [("does", &turn.does), ("says", &turn.says)];
    let told = told.into_iter().filter(|(_, texts)| !texts.is_empty());
    lines.extend(told.map(|(key, texts)| format!("{key} = {}", both(&joined(texts)))));
    lines.extend(last.then(|| "next = \"end\"".to_owned()));
    let worth = |worth: Worth| turn.answers.iter().filter(move |(_, one)| *one == worth).map(|(line, _)| line);
    lines.push("model = [".to_owned());
    lines.extend(worth(Worth::Model).map(|line| format!("  {},", both(line))));
    lines.push("]".to_owned());
    for line in worth(Worth::Wrong) {
        lines.extend(["[[turn.choice]]".to_owned(), format!("say = {}", both(line))]);
    }
    lines.join("\n") + "\n"
}
