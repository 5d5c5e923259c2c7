//! What several benches measure by.

use std::time::{Duration, Instant};

/// How long each of so many pieces of work took.
pub fn spent(times: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    (0..times)
        .map(|number| {
            let begun = Instant::now();
            work(number);
            begun.elapsed()
        })
        .collect()
}
