//! Inputs made of others: bytes changed, taken out, doubled, put elsewhere, joined with pieces of other inputs and with what
//! readers find hard.

/// What readers find hard: ends, quotes, escapes, marks that hide, numbers at their limits, words of the formats.
const HARD: [&str; 40] = [
    "\0",
    "\n",
    "\r\n",
    "\"",
    "\\",
    "'",
    ",",
    ";",
    "\t",
    "=",
    "=1+1",
    "@SUM(1)",
    "{",
    "}",
    "[",
    "]",
    "[[",
    ":",
    "\u{feff}",
    "\u{202e}",
    "\u{200d}",
    "\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "ﷺ",
    "\u{1b}[2J",
    "\u{2028}",
    "null",
    "true",
    "-1",
    "0",
    "99999999999999999999",
    "1e400",
    "2026-02-30",
    "9999-12-31",
    "0000-01-01",
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=",
    "{\"id\":\"",
    "private_from",
    "consents",
];
/// The longest input made.
const LONGEST: usize = 1 << 15;

pub struct Mutator {
    state: u64,
}

impl Mutator {
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Pseudo-random and the same for the same seed (Steele, Lea and Flood, 2014).
    fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { usize::try_from(self.number() % end as u64).expect("small") }
    }

    fn one<'a>(&mut self, corpus: &'a [Vec<u8>]) -> &'a [u8] {
        let place = self.below(corpus.len());
        &corpus[place]
    }

    /// A piece of `input`, by the ends of its lines as often as anywhere.
    fn piece(&mut self, input: &[u8]) -> Vec<u8> {
        if self.below(2) == 0 {
            let lines: Vec<&[u8]> = input.split_inclusive(|byte| *byte == b'\n').collect();
            if !lines.is_empty() {
                let place = self.below(lines.len());
                return lines[place].to_vec();
            }
        }
        let from = self.below(input.len() + 1);
        let to = (from + self.below(40)).min(input.len());
        input[from..to].to_vec()
    }

    /// The next input.
    pub fn next(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut input = self.one(corpus).to_vec();
        for _ in 0..=self.below(6) {
            self.change(&mut input, corpus);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let at = self.below(input.len() + 1);
        match self.below(9) {
            0 if at < input.len() => {
                let bit = self.below(8);
                input[at] ^= 1 << bit;
            }
            1 if at < input.len() => input[at] = u8::try_from(self.below(256)).expect("a byte"),
            2 => drop(input.drain(at..(at + self.below(30)).min(input.len()))),
            3 => {
                let piece = self.piece(input);
                input.splice(at..at, piece);
            }
            4 => {
                let other = self.one(corpus).to_vec();
                let piece = self.piece(&other);
                input.splice(at..at, piece);
            }
            5 => input.truncate(at),
            6 => {
                // The same again and again: deep, long, many.
                let (piece, times) = (self.piece(input), self.below(60));
                input.splice(at..at, piece.repeat(times));
            }
            _ => {
                let place = self.below(HARD.len());
                input.splice(at..at, HARD[place].bytes());
            }
        }
    }
}
