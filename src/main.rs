//! The program `tactful`: the command line, and nothing besides.

use std::process::ExitCode;

/// An import hands what one thread has made to another; the system's allocator pays for that at every string.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tactful::cli::run(std::env::args_os())
}
