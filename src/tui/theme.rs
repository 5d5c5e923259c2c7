//! Colours by meaning. Nothing is said by colour alone: every meaning has its word or mark, so that no colour at all works.

use ratatui::style::{Color, Modifier, Style};

use crate::settings;

/// What a piece of the screen means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Ordinary text.
    Plain,
    /// The sentence to say now.
    Greeting,
    /// A customer's name as a heading.
    Heading,
    /// What may be said.
    Say,
    /// What to confirm first.
    Confirm,
    /// What to do quietly.
    Quietly,
    /// What to ask openly.
    Ask,
    /// Conduct, and forms to avoid.
    Mind,
    /// Secondary words: labels, dates, hints.
    Faint,
    /// A key.
    Key,
    /// Words of the line that something was found in.
    Found,
    /// The selected row.
    Selected,
    /// Something was not done, or is past due.
    Alarm,
}

/// The colours of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// For light terminals.
    Light,
    /// For dark terminals.
    Dark,
    /// Strong contrast.
    HighContrast,
    /// No colour at all.
    Monochrome,
}

impl Theme {
    /// The theme the settings ask for; they have heard `NO_COLOR` already.
    #[must_use]
    pub const fn of(chosen: settings::Theme) -> Self {
        match chosen {
            settings::Theme::Auto | settings::Theme::Dark => Self::Dark,
            settings::Theme::Light => Self::Light,
            settings::Theme::HighContrast => Self::HighContrast,
            settings::Theme::Mono => Self::Monochrome,
        }
    }

    /// How this meaning looks.
    #[must_use]
    pub fn style(self, meaning: Meaning) -> Style {
        let shape = shape(meaning);
        if meaning == Meaning::Selected {
            return shape;
        }
        match self {
            Self::Monochrome => shape,
            Self::Dark => colour(meaning, shape, &DARK),
            Self::Light => colour(meaning, shape, &LIGHT),
            Self::HighContrast => colour(meaning, shape, &STRONG).remove_modifier(Modifier::DIM),
        }
    }
}

fn shape(meaning: Meaning) -> Style {
    let style = Style::new();
    match meaning {
        Meaning::Greeting | Meaning::Heading | Meaning::Key | Meaning::Alarm => style.add_modifier(Modifier::BOLD),
        Meaning::Faint => style.add_modifier(Modifier::DIM),
        Meaning::Found => style.add_modifier(Modifier::UNDERLINED),
        Meaning::Selected => style.add_modifier(Modifier::REVERSED),
        _ => style,
    }
}

/// Colours in the order greeting, say, confirm, quietly, ask, mind, key, alarm.
type Palette = [Color; 8];

const DARK: Palette = [
    Color::LightCyan,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::Yellow,
    Color::LightCyan,
    Color::LightRed,
];

const LIGHT: Palette = [
    Color::Blue,
    Color::Indexed(22),
    Color::Indexed(94),
    Color::Indexed(18),
    Color::Magenta,
    Color::Indexed(94),
    Color::Blue,
    Color::Red,
];

const STRONG: Palette = [
    Color::LightYellow,
    Color::White,
    Color::White,
    Color::White,
    Color::White,
    Color::LightYellow,
    Color::LightYellow,
    Color::LightRed,
];

fn colour(meaning: Meaning, shape: Style, palette: &Palette) -> Style {
    let [greeting, say, confirm, quietly, ask, mind, key, alarm] = *palette;
    match meaning {
        Meaning::Greeting => shape.fg(greeting),
        Meaning::Say => shape.fg(say),
        Meaning::Confirm => shape.fg(confirm),
        Meaning::Quietly => shape.fg(quietly),
        Meaning::Ask => shape.fg(ask),
        Meaning::Mind | Meaning::Found => shape.fg(mind),
        Meaning::Key => shape.fg(key),
        Meaning::Alarm => shape.fg(alarm),
        Meaning::Plain | Meaning::Heading | Meaning::Faint | Meaning::Selected => shape,
    }
}
