//! What the program does for the customer's data before anything else: no memory of it on the disk when it falls, and not
//! a word of it in what is said of a fault.

use std::panic::{Location, PanicHookInfo};

use crate::log::{self, Event};
use crate::phrases::Phrases;

/// No core dump, and nobody else's debugger: neither a file nor a collector of dumps nor another program of the same user
/// gets the memory in which keys and customers are. Where the system refuses, the program works all the same.
pub fn keep_memory_here() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    // A collector to which the system pipes dumps does not ask for that limit.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// From here on a fault of the program is told by its place in the source and nothing else: the message of a panic may
/// quote what the program was just working on.
pub fn tell_faults_by_place(phrases: &Phrases) {
    let (sentence, hint) = (phrases.text("fault-of-the-program"), phrases.text("fault-of-the-program-hint"));
    std::panic::set_hook(Box::new(move |fault: &PanicHookInfo<'_>| {
        log::note(Event::Panicked(fault.location()));
        aside!("{sentence} {}", place(fault.location()));
        aside!("{hint}");
    }));
}

fn place(location: Option<&Location<'_>>) -> String {
    location.map_or_else(String::new, |place| format!("({}:{}:{})", place.file(), place.line(), place.column()))
}
