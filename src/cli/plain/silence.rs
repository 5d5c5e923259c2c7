//! A terminal that shows nothing of what is typed, line by line. However it ends, the terminal is as it was: dropped, or
//! stopped by a signal.

#[cfg(unix)]
pub use unix::Silence;

/// Where there is no such terminal, nothing is silenced; whoever signs in gives the PIN in a file.
#[cfg(not(unix))]
pub struct Silence;

#[cfg(not(unix))]
impl Silence {
    /// Nothing to silence.
    pub fn begin() -> Option<Self> {
        None
    }
}

#[cfg(unix)]
mod unix {
    use std::io::stdin;
    use std::sync::OnceLock;

    use rustix::termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr};

    /// The terminal without its echo.
    pub struct Silence {
        before: Termios,
    }

    impl Silence {
        /// Standard input without its echo; none where it is no terminal, or one that does not obey.
        pub fn begin() -> Option<Self> {
            let before = isatty(stdin()).then(|| tcgetattr(stdin()).ok()).flatten()?;
            give_back_at_a_signal(&before);
            let mut silent = before.clone();
            silent.local_modes.remove(LocalModes::ECHO);
            silent.local_modes.insert(LocalModes::ECHONL);
            tcsetattr(stdin(), OptionalActions::Now, &silent).ok()?;
            Some(Self { before })
        }
    }

    impl Drop for Silence {
        fn drop(&mut self) {
            // A terminal that is gone needs no giving back.
            let _ = tcsetattr(stdin(), OptionalActions::Now, &self.before);
        }
    }

    static WATCHED: OnceLock<()> = OnceLock::new();

    /// A signal ends the program as ever, but not before the terminal is as it was.
    fn give_back_at_a_signal(before: &Termios) {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let before = before.clone();
        WATCHED.get_or_init(|| {
            let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return };
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    let _ = tcsetattr(stdin(), OptionalActions::Now, &before);
                    let _ = signal_hook::low_level::emulate_default_handler(signal);
                }
            });
        });
    }
}
