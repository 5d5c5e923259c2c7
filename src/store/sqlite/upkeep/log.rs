//! Whether the log of the last changes (`-wal`) that a killed desk has left is whole.
//!
//! `SQLite` reads the log up to the first frame whose running checksum does not fit, and takes what follows for the rest
//! of an older log: a flipped bit would silently take the last changes back. What follows a bad frame tells the two apart:
//! the end of a whole change under the same salts is never written after a frame that was not. The format is that of
//! <https://www.sqlite.org/fileformat2.html#the_write_ahead_log>.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use crate::store::StoreError;
use crate::store::sqlite::error::of_file;

use super::files::{LOG, with};

const HEADER: usize = 32;
const FRAME: usize = 24;
/// The two magic numbers: the byte order of the checksums.
const LITTLE: u32 = 0x377f_0682;
const BIG: u32 = 0x377f_0683;

/// Whether changes in the log beside this store are damaged. Nobody may have the store open.
pub(in crate::store::sqlite) fn is_damaged(store: &Path) -> Result<bool, StoreError> {
    let path = with(store, LOG);
    let seen = File::open(&path).and_then(|file| walk(&mut BufReader::with_capacity(1 << 16, file)));
    match seen {
        Ok(seen) => Ok(seen.is_damaged),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(of_file(&error, &path)),
    }
}

/// Cuts the log after its last whole change.
pub(super) fn cut(log: &Path) -> std::io::Result<()> {
    let file = File::options().read(true).write(true).open(log)?;
    let seen = walk(&mut BufReader::with_capacity(1 << 16, &file))?;
    file.set_len(seen.whole_until)?;
    file.sync_all()
}

/// What a walk through a log has seen.
struct Seen {
    is_damaged: bool,
    /// Where the last whole change ends.
    whole_until: u64,
}

/// The running checksum.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Sum(u32, u32);

impl Sum {
    fn of(self, bytes: &[u8], order: Order) -> Self {
        bytes.chunks_exact(8).fold(self, |Self(one, two), eight| {
            let one = one.wrapping_add(order.word(eight, 0)).wrapping_add(two);
            Self(one, two.wrapping_add(order.word(eight, 4)).wrapping_add(one))
        })
    }

    /// As it stands in the file, which is always with the highest byte first.
    fn stored(bytes: &[u8], at: usize) -> Self {
        Self(Order::Big.word(bytes, at), Order::Big.word(bytes, at + 4))
    }
}

#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

impl Order {
    fn word(self, bytes: &[u8], at: usize) -> u32 {
        let four: [u8; 4] = bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).unwrap_or_default();
        match self {
            Self::Little => u32::from_le_bytes(four),
            Self::Big => u32::from_be_bytes(four),
        }
    }
}

fn walk(log: &mut impl Read) -> std::io::Result<Seen> {
    let mut header = [0; HEADER];
    if !fill(log, &mut header)? {
        // Nothing, or a header that was just being written to a new log.
        return Ok(Seen { is_damaged: false, whole_until: 0 });
    }
    let order = if Order::Big.word(&header, 0) == BIG { Order::Big } else { Order::Little };
    let sum = Sum(0, 0).of(header.get(..24).unwrap_or_default(), order);
    let page = usize::try_from(Order::Big.word(&header, 8)).unwrap_or(0);
    let is_sound = matches!(Order::Big.word(&header, 0), LITTLE | BIG) && sum == Sum::stored(&header, 24);
    if !is_sound || !page.is_power_of_two() || !(512..=65_536).contains(&page) {
        return Ok(Seen { is_damaged: true, whole_until: 0 });
    }
    let times_begun_anew = Order::Big.word(&header, 12);
    let salts = header.get(16..24).unwrap_or_default();
    let mut state = Walk { sum, whole: true, changes: 0 };
    let mut frame = vec![0; FRAME + page];
    let (mut at, mut seen) = (HEADER, Seen { is_damaged: false, whole_until: u64::try_from(HEADER).unwrap_or(0) });
    while !seen.is_damaged && fill(log, &mut frame)? {
        at += frame.len();
        let changes = state.changes;
        seen.is_damaged = state.meets(&frame, salts, order, times_begun_anew);
        if state.changes > changes {
            seen.whole_until = u64::try_from(at).unwrap_or(u64::MAX);
        }
    }
    Ok(seen)
}

struct Walk {
    sum: Sum,
    /// Every frame so far fits.
    whole: bool,
    /// Whole changes so far.
    changes: u64,
}

impl Walk {
    /// Whether this frame shows that the log is damaged.
    fn meets(&mut self, frame: &[u8], salts: &[u8], order: Order, times_begun_anew: u32) -> bool {
        let (head, content) = frame.split_at(FRAME.min(frame.len()));
        let has_salts = head.get(8..16) == Some(salts);
        let ends_change = Order::Big.word(head, 4) != 0;
        if !self.whole {
            return has_salts && ends_change;
        }
        let sum = self.sum.of(head.get(..8).unwrap_or_default(), order).of(content, order);
        let fits = sum == Sum::stored(head, 16);
        if fits && has_salts {
            self.sum = sum;
            self.changes += u64::from(ends_change);
            return false;
        }
        self.whole = false;
        let is_begun_anew = self.changes == 0 && times_begun_anew > 0;
        // The content is what was written and only the salts are not; or the end of a change is not what was written. In a
        // log that has just been begun anew, a frame over one of the log before may be half written.
        fits || (has_salts && ends_change && !is_begun_anew)
    }
}

/// Reads as much as fits; whether there was so much.
fn fill(log: &mut impl Read, into: &mut [u8]) -> std::io::Result<bool> {
    let mut filled = 0;
    while let Some(rest) = into.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match log.read(rest) {
            Ok(0) => return Ok(false),
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}
