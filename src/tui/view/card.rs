//! The card, in the order of the conversation: how to address, who is present, the booking, what may be said, confirmed,
//! done, asked, and what to mind.

use ratatui::Frame;
use ratatui::text::Line;

use super::sheet::Sheet;
use super::{Scene, page, say, statement, words, work};
use crate::card::{AddressPanel, Card, CaseLine, Entry, StayLine};
use crate::domain::Clean;
use crate::phrases::Argument;
use crate::tui::app::{OpenCard, Shown};
use crate::tui::geometry::Geometry;
use crate::tui::theme::Meaning;

/// Where the words begin after the marks.
const COLUMN: usize = 20;

pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, geometry: Geometry) -> usize {
    let Some(open) = &scene.app.open else { return 0 };
    let Some(card) = &open.card else { return 0 };
    if let Some(told) = &open.statement {
        return statement::draw(frame, scene, geometry, told, open.scroll);
    }
    let (body, below) = say::divide(scene, open, geometry.body);
    say::draw(frame, scene, open, below);
    if open.work.is_some() {
        // A form needs the room: of the card stay the name and who is present.
        let mut above = Sheet::new(body.width.saturating_sub(1));
        let heading = if card.heading.is_empty() { scene.say("card-stranger") } else { card.heading.clone() };
        above.text(1, heading.as_str(), scene.style(Meaning::Heading));
        presence(&mut above, scene, open, &card.address);
        above.gap();
        return work::draw(frame, scene, open, body, above.into_lines());
    }
    page(frame, scene, body, lines(scene, open, card, body.width), open.scroll)
}

/// The open card as lines of this width.
pub fn lines(scene: Scene<'_>, open: &OpenCard, card: &Card, width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    address(&mut sheet, scene, card, open.forms);
    presence(&mut sheet, scene, open, &card.address);
    // Reasons take the place of the lists: below them they would open out of sight on a small screen.
    if card.why.is_some() {
        reasons(&mut sheet, scene, card);
    } else {
        booking(&mut sheet, scene, card);
        lists(&mut sheet, scene, card);
    }
    sheet.into_lines()
}

/// What to say, to confirm, to do, to ask and to mind, in the order of the conversation.
fn lists(sheet: &mut Sheet, scene: Scene<'_>, card: &Card) {
    sheet.gap();
    entries(sheet, scene, ("●", "card-say", Meaning::Say), &card.say);
    entries(sheet, scene, ("◐", "card-confirm", Meaning::Confirm), &card.confirm);
    entries(sheet, scene, ("▸", "card-quietly", Meaning::Quietly), &card.quietly);
    list(sheet, scene, ("?", "card-ask", Meaning::Ask), card.ask.iter().map(|ask| ask.question.clone()));
    list(sheet, scene, ("!", "card-mind", Meaning::Mind), card.conduct.iter().cloned());
}

/// The heading, and the sentence to say now on a line of its own with air around it.
fn address(sheet: &mut Sheet, scene: Scene<'_>, card: &Card, forms: Shown) {
    let address = &card.address;
    let heading = if card.heading.is_empty() { scene.say("card-stranger") } else { card.heading.clone() };
    sheet.text(1, heading.as_str(), scene.style(Meaning::Heading));
    sheet.gap();
    let pronoun = address.register.pronoun.as_str();
    sheet.ends(4, (address.greeting.as_str(), scene.style(Meaning::Greeting)), (pronoun, scene.style(Meaning::Faint)));
    // What may be said comes before what may not: that list can be long, and the screen small.
    if forms == Shown::Open {
        other_forms(sheet, scene, address);
    }
    avoid(sheet, scene, address, forms);
    if let Some(ask) = &address.ask {
        sheet.text(4, &format!("? {ask}"), scene.style(Meaning::Ask));
    }
    moments(sheet, scene, address, forms);
    if forms == Shown::Open {
        basis(sheet, scene, address);
    }
    sheet.gap();
}

/// What to say in a hard moment; what not, and why, beside the other forms.
fn moments(sheet: &mut Sheet, scene: Scene<'_>, address: &AddressPanel, forms: Shown) {
    for line in &address.lines {
        sheet.text(4, &format!("● {}", line.say), scene.style(Meaning::Say));
        if forms == Shown::Open
            && let Some(not) = &line.not
        {
            let said = [("form", Argument::Text(not)), ("why", Argument::Text(&line.why))];
            sheet.text(6, scene.phrases.format("card-avoid", &said).as_str(), scene.style(Meaning::Mind));
        }
    }
}

/// Forms to avoid that stand on the card at once: the likeliest slips come first, all of them beside the other forms.
const LIKELIEST: usize = 4;

/// What not to say, on one line; each with why beside the other forms.
fn avoid(sheet: &mut Sheet, scene: Scene<'_>, address: &AddressPanel, forms: Shown) {
    let style = scene.style(Meaning::Mind);
    if forms == Shown::Closed && !address.avoid.is_empty() {
        let all: Vec<&str> = address.avoid.iter().take(LIKELIEST).map(|avoid| avoid.form.as_str()).collect();
        let all = Clean::new(&all.join(", "));
        sheet.text(4, scene.phrases.format("screen-avoid", &[("forms", Argument::Text(&all))]).as_str(), style);
        return;
    }
    for avoid in &address.avoid {
        let said = [("form", Argument::Text(&avoid.form)), ("why", Argument::Text(&avoid.why))];
        sheet.text(4, scene.phrases.format("card-avoid", &said).as_str(), style);
    }
}

fn other_forms(sheet: &mut Sheet, scene: Scene<'_>, address: &AddressPanel) {
    labelled(sheet, scene, "screen-forms-spoken", &joined(&address.spoken, " / "));
    labelled(sheet, scene, "screen-forms-written", address.written.as_str());
    labelled(sheet, scene, "screen-forms-colleague", address.reference.as_str());
}

/// The norms that the forms rest on.
fn basis(sheet: &mut Sheet, scene: Scene<'_>, address: &AddressPanel) {
    labelled(sheet, scene, "screen-forms-basis", &joined(&address.basis, "; "));
}

fn joined(texts: &[Clean], between: &str) -> String {
    texts.iter().map(Clean::as_str).collect::<Vec<_>>().join(between)
}

fn labelled(sheet: &mut Sheet, scene: Scene<'_>, id: &str, text: &str) {
    if !text.is_empty() {
        let styles = (scene.style(Meaning::Faint), scene.style(Meaning::Plain));
        sheet.labelled(&format!("    {}", scene.say(id)), COLUMN, text, styles);
    }
}

/// With whom, and everything else the card was decided for.
fn presence(sheet: &mut Sheet, scene: Scene<'_>, open: &OpenCard, address: &AddressPanel) {
    let encounter = &open.encounter;
    let company = words::company(encounter, scene.phrases);
    let mut around: Vec<String> =
        [words::channel(encounter.channel), words::identity(encounter.identity), words::occasion(encounter.occasion)]
            .into_iter()
            .map(|id| scene.say(id).to_string())
            .collect();
    around.push(words::language(&address.language, scene.phrases).to_string());
    if encounter.formality.is_some() {
        around.push(scene.say(words::formality(encounter.formality)).to_string());
    }
    let with = format!("{} {company}", scene.say("screen-with"));
    sheet.ends(1, (&with, scene.style(Meaning::Heading)), (&around.join(", "), scene.style(Meaning::Faint)));
}

fn booking(sheet: &mut Sheet, scene: Scene<'_>, card: &Card) {
    if card.stay.is_some() || !card.cases.is_empty() {
        sheet.gap();
    }
    if let Some(stay) = &card.stay {
        sheet.text(1, &stay_words(scene, stay), scene.style(Meaning::Plain));
    }
    for case in &card.cases {
        sheet.text(1, &case_words(scene, case), scene.style(Meaning::Confirm));
    }
}

fn stay_words(scene: Scene<'_>, stay: &StayLine) -> String {
    let (from, to) = (scene.day(stay.from), scene.day(stay.to));
    let mut parts =
        vec![scene.phrases.format("card-stay", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))])];
    parts.extend(stay.eta.as_ref().map(|eta| scene.phrases.format("card-eta", &[("eta", Argument::Text(eta))])));
    parts.extend(
        stay.room_ready.map(|is_ready| scene.say(if is_ready { "card-room-ready" } else { "card-room-not-ready" })),
    );
    if let Some(party) = stay.party {
        let mut count = |id: &str, number: u64| {
            if number > 0 {
                parts.push(scene.phrases.format(id, &[("count", Argument::Number(number))]));
            }
        };
        count("card-adults", u64::from(party.adults));
        count("card-children", u64::from(party.children));
    }
    parts.iter().map(Clean::as_str).collect::<Vec<_>>().join(", ")
}

fn case_words(scene: Scene<'_>, case: &CaseLine) -> String {
    let mut parts = vec![scene.phrases.format("card-case", &[("what", Argument::Text(&case.what))])];
    parts.extend(
        case.promised.as_ref().map(|said| scene.phrases.format("card-promised", &[("promised", Argument::Text(said))])),
    );
    parts.extend(case.due.map(|due| {
        let day = scene.day(due);
        scene.phrases.format("card-due", &[("day", Argument::Text(&day))])
    }));
    parts.iter().map(Clean::as_str).collect::<Vec<_>>().join(" – ")
}

/// A mark, a word, and what it says of the lines behind it.
type Label = (&'static str, &'static str, Meaning);

fn entries(sheet: &mut Sheet, scene: Scene<'_>, label: Label, entries: &[Entry]) {
    let today = scene.app.now.day();
    let lines = entries.iter().map(|entry| match entry.confirmed_on.filter(|_| label.2 == Meaning::Confirm) {
        Some(day) if day < today => {
            let day = scene.day(day);
            scene.phrases.format("card-noted", &[("text", Argument::Text(&entry.text)), ("day", Argument::Text(&day))])
        }
        _ => entry.text.clone(),
    });
    list(sheet, scene, label, lines);
}

fn list(sheet: &mut Sheet, scene: Scene<'_>, (mark, id, meaning): Label, lines: impl Iterator<Item = Clean>) {
    let mut label = format!(" {mark} {}", scene.say(id));
    for line in lines {
        sheet.labelled(&label, COLUMN, line.as_str(), (scene.style(meaning), scene.style(Meaning::Plain)));
        label.clear();
    }
}

fn reasons(sheet: &mut Sheet, scene: Scene<'_>, card: &Card) {
    let Some(why) = &card.why else { return };
    sheet.gap();
    sheet.text(1, scene.say("screen-why-title").as_str(), scene.style(Meaning::Heading));
    if why.is_empty() {
        sheet.text(1, scene.say("screen-why-nothing").as_str(), scene.style(Meaning::Plain));
    }
    for reason in why {
        let what = scene.policy.label(&reason.category, scene.app.interface);
        let line = scene.phrases.format(
            "card-why",
            &[
                ("what", Argument::Text(&what)),
                ("sentence", Argument::Text(&reason.sentence)),
                ("rule", Argument::Text(&reason.rule)),
                ("basis", Argument::Text(&reason.basis)),
            ],
        );
        sheet.text(1, line.as_str(), scene.style(Meaning::Plain));
    }
}
