//! The register of languages that mark it in the endings of verbs, as their files list them: `ends_t` and `ends_v` carry
//! nothing else, `ends_likely_t` and `ends_likely_v` can be meant otherwise, and words in `nothing` only look so. A word that
//! a pattern knows as a whole is judged by the pattern. Sources: the grammars that each file names.

use super::{Gathered, Says, Strength};

/// The lists, the surest first.
const LISTS: [(&str, Says, Strength); 4] = [
    ("ends_t", Says::T, Strength::Certain),
    ("ends_v", Says::V, Strength::Certain),
    ("ends_likely_t", Says::T, Strength::Likely),
    ("ends_likely_v", Says::V, Strength::Likely),
];

/// The shortest stem before an ending, in letters.
const STEM: usize = 1;

/// Adds what the endings carry.
pub(super) fn by_endings(gathered: &mut Gathered<'_>) {
    let lists = &gathered.lexicon.words;
    gathered.each_word(|gathered, at, word| {
        if gathered.is_judged(at) {
            return;
        }
        let fits = |ending: &str| word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= STEM);
        let found = LISTS.iter().find(|(name, _, _)| lists.in_list(name).any(fits));
        if let Some((_, says, strength)) = found {
            gathered.word(at, *says, *strength);
        }
    });
}
