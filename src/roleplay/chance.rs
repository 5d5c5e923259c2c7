//! Chance that is no chance: the order of choices follows from the seed and the turn alone (`SplitMix64`, Steele et al. 2014).

/// The places `0..count` in an order that the seed decides.
pub fn order(count: usize, seed: u64, turn: usize) -> Vec<usize> {
    let mut state = seed ^ (turn as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut keyed: Vec<(u64, usize)> = (0..count).map(|place| (next(&mut state), place)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, place)| place).collect()
}

const fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
