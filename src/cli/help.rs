//! The call's help, in the interface language: every text is a phrase named after the command or the option.

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::arguments::Arguments;
use crate::phrases::Phrases;

/// The command line with its help in the language of `phrases`.
#[must_use]
pub fn command(phrases: &Phrases) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let root = Arguments::command().disable_help_flag(true).disable_version_flag(true).arg(help).arg(version);
    localise(root, "", phrases)
}

/// The phrase that explains a command: `policy check` and `address check` are two.
fn explanation(command: &Command, above: &str) -> String {
    format!("help-command-{above}{}", command.get_name())
}

fn localise(command: Command, above: &str, phrases: &Phrases) -> Command {
    let about = phrases.text(&explanation(&command, above));
    // clap keeps headings for the life of the program, and help is asked for once.
    let heading = |id: &str| -> &'static str { phrases.text(id).to_string().leak() };
    let usage = phrases.text("help-usage");
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}");
    let (arguments, options) = (heading("help-arguments"), heading("help-options"));
    let localised = command
        .about(about.to_string())
        .help_template(template)
        .subcommand_help_heading(heading("help-commands"))
        .mut_args(|argument| {
            let text = phrases.text(&format!("help-option-{}", argument.get_id().as_str().replace('_', "-")));
            let heading = if argument.is_positional() { arguments } else { options };
            argument.help(text.to_string()).help_heading(heading)
        });
    let below = below(&localised, above);
    localised.mut_subcommands(|subcommand| localise(subcommand.disable_help_flag(true), &below, phrases))
}

/// What stands before the names of a command's own commands; the program's name does not.
fn below(command: &Command, above: &str) -> String {
    match command.get_name() {
        "tactful" => String::new(),
        name => format!("{above}{name}-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Interface;

    fn missing(command: &Command, above: &str, phrases: &Phrases, found: &mut Vec<String>) {
        let option = |argument: &Arg| format!("help-option-{}", argument.get_id().as_str().replace('_', "-"));
        let ids = command.get_arguments().map(option).chain([explanation(command, above)]);
        found.extend(ids.filter(|id| !phrases.has(id)));
        let below = below(command, above);
        command.get_subcommands().for_each(|subcommand| missing(subcommand, &below, phrases, found));
    }

    #[test]
    fn every_command_and_option_is_explained_in_both_languages() {
        for interface in Interface::ALL {
            let phrases = Phrases::new(interface);
            let mut found = Vec::new();
            missing(&command(&phrases), "", &phrases, &mut found);
            assert!(found.is_empty(), "{interface:?}: {found:?}");
        }
    }

    #[test]
    fn the_call_is_well_formed() {
        command(&Phrases::new(Interface::Uk)).debug_assert();
    }
}
