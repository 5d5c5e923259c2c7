//! What is said on standard error. Where nobody hears it any more, as in a window that was closed, that is no fault: the
//! standard library's own macros would end the program by a crash.

/// Says a line.
macro_rules! aside {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($said)*);
    }};
}

/// Says something that goes on in the same line.
macro_rules! aside_begun {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = write!(std::io::stderr(), $($said)*);
    }};
}
