//! JSON Lines in, JSON Lines out: one answer a line, in the order of the questions.

use std::io::{self, BufRead, BufReader, Write};

use serde_json::json;

use super::failure::{Failure, Outcome};
use super::output::Output;
use crate::domain::Clean;

/// Longest line, in bytes: nobody's name is longer.
const LONGEST_LINE: u64 = 4 << 20;

/// Answers standard input line by line, every line with one. A bad line answers with its error and the rest go on; who
/// asks line by line gets each answer before the next question.
///
/// # Errors
/// Standard input cannot be read, or standard output not written.
pub fn answer_lines<E: ToString>(
    answer: impl Fn(&str) -> Result<String, E>,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut outcome = Outcome::Done;
    let mut line = Vec::new();
    while let Some(read) = read_line(&mut input, &mut line)? {
        let answered = match read {
            Read::Whole => std::str::from_utf8(&line)
                .map_err(|error| error.to_string())
                .and_then(|line| answer(line).map_err(|error| error.to_string())),
            Read::TooLong => Err(format!("a line longer than {LONGEST_LINE} bytes")),
        };
        match answered {
            Ok(answer) => writeln!(output.raw(), "{answer}")?,
            Err(error) => {
                outcome = Outcome::Findings;
                output.json(&json!({ "error": Clean::new(&error) }))?;
            }
        }
        if input.buffer().is_empty() {
            output.finish()?;
        }
    }
    Ok(outcome)
}

/// How a line came in.
enum Read {
    Whole,
    TooLong,
}

/// The next line without its end; of one that is too long the rest is passed over.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<Read>> {
    line.clear();
    if io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', line)? == 0 {
        return Ok(None);
    }
    if line.pop_if(|last| *last == b'\n').is_some() {
        line.pop_if(|last| *last == b'\r');
        return Ok(Some(Read::Whole));
    }
    if u64::try_from(line.len()).is_ok_and(|length| length < LONGEST_LINE) {
        return Ok(Some(Read::Whole));
    }
    input.skip_until(b'\n')?;
    Ok(Some(Read::TooLong))
}
