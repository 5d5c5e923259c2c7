//! What goes with the program: completions for shells and the page of the manual.

use super::failure::{Failure, Outcome};
use super::help;
use super::output::Output;
use crate::phrases::Phrases;

/// Writes the completion script of a shell.
///
/// # Errors
/// When standard output cannot be written.
pub fn completions(shell: clap_complete::Shell, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut command = help::command(phrases);
    // clap_complete panics where its writer fails, so it writes to memory first.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "tactful", &mut script);
    std::io::Write::write_all(output.raw(), &script)?;
    Ok(Outcome::Done)
}

/// Writes the page of the manual, with every command.
///
/// # Errors
/// When standard output cannot be written.
pub fn manual(phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut command = help::command(phrases);
    command.build();
    clap_mangen::Man::new(command.clone()).render(output.raw())?;
    for subcommand in command.get_subcommands() {
        let name: &'static str = format!("tactful-{}", subcommand.get_name()).leak();
        clap_mangen::Man::new(subcommand.clone().name(name)).render(output.raw())?;
    }
    Ok(Outcome::Done)
}
