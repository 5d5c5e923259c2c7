//! The conversation, and the line that is being typed.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::Scene;
use crate::domain::Clean;
use crate::roleplay::{Speaker, Spoken, Take};
use crate::tui::theme::Meaning;
use crate::tui::train::app::Purpose;
use crate::tui::view::sheet::Sheet;

/// Where the words begin after the speaker.
const COLUMN: usize = 11;

/// The conversation as lines of this width; what was said before a turn was repeated stands faint.
pub fn lines(scene: Scene<'_>, spoken: &[Spoken], width: u16) -> Vec<Line<'static>> {
    let mut sheet = Sheet::new(width.saturating_sub(1));
    for one in spoken {
        let (who, meaning) = match one.who {
            Speaker::Guest => ("train-guest", Meaning::Greeting),
            Speaker::Newcomer => ("train-newcomer", Meaning::Greeting),
            Speaker::Trainee => ("train-you", Meaning::Say),
            Speaker::Direction => ("train-direction", Meaning::Faint),
        };
        let style = scene.style(if one.take == Take::Earlier { Meaning::Faint } else { meaning });
        let label = format!(" {}", scene.say(who));
        sheet.labelled(&label, COLUMN, one.text.as_str(), (scene.style(Meaning::Faint), style));
    }
    sheet.into_lines()
}

/// The line that is being typed, with what it is for, its end in sight, and the cursor.
pub fn typed(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let Some(purpose) = &scene.app.typing else { return };
    if area.height == 0 {
        return;
    }
    let label = format!(" {} › ", label(scene, purpose));
    let label = if label.width() + 8 > usize::from(area.width) { "› ".to_owned() } else { label };
    let input = &scene.app.input;
    let room = usize::from(area.width).saturating_sub(label.width() + 1).max(1);
    let skip = input.visual_scroll(room);
    let mut hidden = 0;
    let shown: String = input
        .value()
        .chars()
        .skip_while(|c| {
            let goes = hidden < skip;
            hidden += c.to_string().width();
            goes
        })
        .collect();
    let column = label.width() + input.visual_cursor().saturating_sub(skip);
    let line = Line::from(vec![
        Span::styled(label, scene.style(Meaning::Key)),
        Span::styled(Clean::new(&shown).to_string(), scene.style(Meaning::Heading)),
    ]);
    frame.render_widget(Paragraph::new(line), area);
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
    frame.set_cursor_position(Position::new(area.x + column, area.y));
}

fn label(scene: Scene<'_>, purpose: &Purpose) -> Clean {
    let id = match purpose {
        Purpose::Say => "train-type-say",
        Purpose::Guest => "train-type-guest",
        Purpose::Note => "train-type-note",
        Purpose::OwnNote => "train-type-own-note",
        Purpose::Overrule(_) => "train-type-overrule",
        Purpose::Score(goal) => {
            let goal = scene.phrases.text(&format!("competency-{}", goal.id()));
            return scene.said("train-type-score", "goal", &goal);
        }
        Purpose::Own(_) => "train-type-own",
    };
    scene.say(id)
}
