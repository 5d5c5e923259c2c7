//! Chance that is the same every time: customer `number` of `seed` draws the same values whatever came before.

/// The `SplitMix64` sequence (Steele, Lea and Flood, 2014): small, fast, and even enough for made-up people. Never for
/// secrets.
pub struct Chance(u64);

impl Chance {
    /// The sequence of one customer.
    #[must_use]
    pub fn of(seed: u64, number: u64) -> Self {
        Self(mix(seed ^ 0x74_61_63_74_66_75_6c) ^ mix(number))
    }

    /// The next value.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: u32) -> u32 {
        let high = u64::from(end).wrapping_mul(self.next() >> 32) >> 32;
        u32::try_from(high).unwrap_or_default()
    }

    /// A number of `first..=last`.
    pub fn between(&mut self, first: i32, last: i32) -> i32 {
        first.saturating_add_unsigned(self.below(first.abs_diff(last).saturating_add(1)))
    }

    /// Whether something met in so many of a hundred is met now.
    pub fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// One of these; none when there is none.
    pub fn choose<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let index = self.below(u32::try_from(from.len()).unwrap_or(u32::MAX));
        from.get(usize::try_from(index).unwrap_or_default())
    }

    /// One of these by their shares of a hundred; the last takes what is left.
    pub fn weigh<T: Copy>(&mut self, shares: &[(u32, T)], last: T) -> T {
        let mut drawn = self.below(100);
        for (share, one) in shares {
            if drawn < *share {
                return *one;
            }
            drawn -= share;
        }
        last
    }
}

const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
