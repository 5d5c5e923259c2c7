//! Floor 6: the command line. It reads the call, asks the desk, and writes what the desk answers as text or JSON.
//!
//! Always: answers go to standard output, everything else to standard error; an error says what happened and on its own
//! line what to do; the exit code is 0 (done), 1 (it could not be done), 2 (the call is wrong) or 3 (done in part, or
//! with findings).

#[macro_use]
mod aside;

mod address;
mod arguments;
mod ask;
mod audit;
mod check;
mod config;
mod export;
mod failure;
mod guard;
mod help;
mod lines;
mod log_file;
mod misuse;
mod name;
mod output;
mod paper;
mod people;
mod plain;
mod policy;
mod private_file;
mod prompt;
mod refused;
mod rights;
mod statement;
mod text;
mod train;
mod training;
mod transfer;
mod unlock;
mod upkeep;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use self::arguments::{Arguments, Command, KeyCommand};
use self::failure::{Failure, Outcome};
use self::output::{Form, Output};
use crate::desk::Desk;
use crate::domain::{Clean, Interface};
use crate::log::{self, Event, Screen};
use crate::phrases::Phrases;
use crate::settings::{Environment, Overrides, Settings};
use crate::tui;

pub use guard::tell_faults_by_place;
pub use log_file::begin as log_into;

/// Carries out the call; the first of `words` is the program's own name.
#[must_use]
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    guard::keep_memory_here();
    let words: Vec<OsString> = words.into_iter().collect();
    // Where that is plain it begins before the call is read, which takes a third as long.
    let making_ready = opens_a_desk(&words).then(Desk::make_ready);
    let environment = Environment::of_process();
    let Ok(arguments) = read(&words) else { return explain_call(&words, &environment) };
    // The demonstration keeps nothing on the disk, not even that.
    if let (false, Some(folder)) =
        (matches!(arguments.command, Some(Command::Demo(_))), environment.state_folder.clone())
    {
        log_file::begin(folder);
    }
    let opens_late = matches!(arguments.command, None | Some(Command::Find(_) | Command::Card(_)));
    let _making_ready = making_ready.or_else(|| opens_late.then(Desk::make_ready));
    let overrides = Overrides {
        interface: arguments.common.lang,
        store: arguments.common.store.clone(),
        key_file: arguments.common.key_file.clone(),
        staff: arguments.common.sign_in.staff.as_deref().map(Clean::new),
        pin_file: arguments.common.sign_in.pin_file.clone(),
        training_store: match &arguments.command {
            Some(Command::Train(train)) => train.training_store.clone(),
            _ => None,
        },
    };
    let settings = Settings::load(&environment, &overrides);
    let interface = settings
        .as_ref()
        .map_or_else(|_| overrides.interface.unwrap_or(environment.interface().0), |settings| settings.interface);
    let phrases = Phrases::new(interface);
    guard::tell_faults_by_place(&phrases);
    let form = if arguments.common.json { Form::Json } else { Form::Text };
    let mut output = Output::new(form);
    let done = settings
        .map_err(Failure::from)
        .and_then(|settings| carry_out(arguments, &settings, &phrases, &mut output))
        .and_then(|outcome| output.finish().map(|()| outcome).map_err(Failure::from));
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(3),
        Err(failure) if failure.is_reader_gone() => ExitCode::SUCCESS,
        Err(failure) => {
            failure.say(&phrases);
            ExitCode::from(failure.code())
        }
    }
}

/// Whether the call is for a desk, as far as its first word tells.
fn opens_a_desk(words: &[OsString]) -> bool {
    match words {
        [] => false,
        [_] => true,
        [_, first, ..] => first == "find" || first == "card",
    }
}

fn read(words: &[OsString]) -> Result<Arguments, clap::Error> {
    let matches = <Arguments as clap::CommandFactory>::command().try_get_matches_from(words)?;
    Arguments::from_arg_matches(&matches)
}

/// Help, version, or what is wrong with the call: read once more with the texts of the interface language, which an
/// ordinary call never has to build.
fn explain_call(words: &[OsString], environment: &Environment) -> ExitCode {
    let chosen = words.windows(2).find_map(|pair| match pair {
        [option, value] if option == "--lang" => value.to_str().and_then(interface),
        _ => None,
    });
    let joined = words.iter().find_map(|word| interface(word.to_str()?.strip_prefix("--lang=")?));
    let from_settings = || Settings::load(environment, &Overrides::default()).ok().map(|settings| settings.interface);
    let language = chosen.or(joined).or_else(from_settings).unwrap_or(environment.interface().0);
    let phrases = Phrases::new(language);
    let Err(error) = help::command(&phrases).try_get_matches_from(words) else { return ExitCode::from(2) };
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Nothing is left to be done when the reader has gone.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return ExitCode::from(2);
    }
    for line in misuse::lines(&error, &phrases) {
        aside!("{line}");
    }
    ExitCode::from(2)
}

fn interface(tag: &str) -> Option<Interface> {
    Interface::ALL.into_iter().find(|interface| interface.tag() == tag)
}

fn carry_out(
    arguments: Arguments,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let face = if arguments.common.plain { Face::Plain } else { Face::of_terminal() };
    match arguments.command {
        None => open_desk(unlock::desk(settings, phrases)?, face),
        Some(Command::Demo(demo)) => {
            let face = if demo.plain { Face::Plain } else { face };
            open_desk(unlock::demo(settings)?, face)
        }
        Some(Command::Init(call)) => unlock::init(&call, settings, phrases, output),
        Some(Command::Import(call)) => transfer::import(&call, settings, phrases, output),
        Some(Command::Export(call)) => export::export(&call, settings, phrases, output),
        Some(Command::Find(call)) => ask::find(&call, settings, phrases, output),
        Some(Command::Card(call)) => ask::card(&call, settings, phrases, output),
        Some(Command::Prepare(call)) => ask::prepare(&call, settings, phrases, output),
        Some(Command::Handover) => ask::handover(settings, phrases, output),
        Some(Command::Audit(call)) => audit::audit(&call, settings, phrases, output),
        Some(Command::Staff(call)) => people::staff(&call, settings, phrases, output),
        Some(Command::Statement(call)) => statement::statement(&call, settings, phrases, output),
        Some(Command::Train(call)) => train::train(call.command, face, settings, phrases, output),
        Some(Command::Erase(call)) => rights::erase(&call, settings, phrases, output),
        Some(Command::Restrict(call)) => rights::restrict(&call, settings, phrases, output),
        Some(Command::Object(call)) => rights::object(&call, settings, phrases, output),
        Some(Command::Retention(call)) => rights::retention(&call, settings, phrases, output),
        Some(Command::Backup(call)) => upkeep::backup(&call, settings, phrases, output),
        Some(Command::Restore(call)) => upkeep::restore(&call, settings, phrases, output),
        Some(Command::Key(call)) => {
            let KeyCommand::Change(change) = call.command;
            upkeep::change_key(&change, settings, phrases, output)
        }
        Some(Command::Doctor(call)) => upkeep::doctor(&call, settings, phrases, output),
        Some(Command::Policy(call)) => policy::policy(&call, settings, phrases, output),
        Some(Command::Config) => config::show(settings, phrases, output),
        Some(Command::Sample(sample)) => {
            crate::sample::write_jsonl(sample.count, sample.seed, sample.day, output.raw())?;
            Ok(Outcome::Done)
        }
        Some(Command::Completions(completions)) => paper::completions(completions.shell, phrases, output),
        Some(Command::Man) => paper::manual(phrases, output),
        Some(Command::Check(call)) => check::check(&call, settings, phrases, output),
        Some(Command::Address(call)) => address::address(&call, settings, phrases, output),
        Some(Command::Name(call)) => name::name(&call, phrases, output),
    }
}

/// Which face the desk shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    /// The whole screen.
    Screen,
    /// Line by line.
    Plain,
}

impl Face {
    /// A terminal that knows nothing, or none at all, gets lines.
    fn of_terminal() -> Self {
        let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
        let terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
        if terminal && !dumb { Self::Screen } else { Self::Plain }
    }
}

fn open_desk(mut desk: Desk, face: Face) -> Result<Outcome, Failure> {
    match face {
        Face::Plain => {
            log::note(Event::Started(Screen::None));
            plain::run(&mut desk)
        }
        Face::Screen => {
            tui::run(desk, unlock::now).map_err(Failure::from_screen)?;
            Ok(Outcome::Done)
        }
    }
}
