//! JSON Lines in, JSON Lines out: one answer a line, in the order of the questions.

use std::io::{self, BufRead, Write};

use serde_json::json;

use super::failure::{Failure, Outcome};
use super::output::Output;
use crate::domain::Clean;

/// Longest line, in bytes: nobody's name is longer.
const LONGEST_LINE: u64 = 4 << 20;

/// Answers standard input line by line. A bad line answers with its error and the rest go on; blank lines are passed
/// over.
///
/// # Errors
/// Standard input cannot be read, or standard output not written.
pub fn answer_lines<E: ToString>(
    answer: impl Fn(&str) -> Result<String, E>,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut input = io::stdin().lock();
    let mut outcome = Outcome::Done;
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answered = std::str::from_utf8(&line)
            .map_err(|error| error.to_string())
            .and_then(|line| answer(line).map_err(|error| error.to_string()));
        match answered {
            Ok(answer) => writeln!(output.raw(), "{answer}")?,
            Err(error) => {
                outcome = Outcome::Findings;
                output.json(&json!({ "error": Clean::new(&error) }))?;
            }
        }
    }
    Ok(outcome)
}

fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let read = io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', line)?;
    Ok(read > 0)
}
