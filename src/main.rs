//! The program `tactful`: the command line, and nothing besides.

use std::process::ExitCode;

fn main() -> ExitCode {
    tactful::cli::run(std::env::args_os())
}
