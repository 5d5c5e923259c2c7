//! A PIN as it is kept: stretched by argon2id with a salt of its own, so that even who opens the store cannot read it.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};

use super::StoreError;
use super::key::{SALT, new_salt};
use crate::domain::Clean;

/// Memory in KiB and passes: the second choice of RFC 9106, section 4. About 0.17 s of one core, so that a sign-in stays
/// well below a second on a slow machine, and its memory is given back at once.
const COST: (u32, u32) = (64 * 1024, 3);

/// A PIN, stretched.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash {
    pub(super) salt: [u8; SALT],
    pub(super) hash: [u8; 32],
    pub(super) memory: u32,
    pub(super) passes: u32,
}

/// Tells one PIN from the one given after it, and nothing more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PinMark([u8; SALT]);

impl PinMark {
    /// The mark of the PIN that has this salt.
    pub(super) const fn of(salt: [u8; SALT]) -> Self {
        Self(salt)
    }
}

impl fmt::Debug for PinMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinMark")
    }
}

impl PinHash {
    /// What tells this PIN from another one.
    #[must_use]
    pub const fn mark(&self) -> PinMark {
        PinMark(self.salt)
    }

    /// This PIN with a new salt.
    ///
    /// # Errors
    /// When the system gives no randomness or no memory.
    pub fn of(pin: &str) -> Result<Self, StoreError> {
        let salt = new_salt()?;
        Ok(Self { salt, hash: stretch(pin, salt, COST)?, memory: COST.0, passes: COST.1 })
    }

    /// Whether it is this PIN; takes as long either way.
    ///
    /// # Errors
    /// When the system gives no memory.
    pub fn matches(&self, pin: &str) -> Result<bool, StoreError> {
        let tried = stretch(pin, self.salt, (self.memory, self.passes))?;
        Ok(tried.iter().zip(&self.hash).fold(0, |differs, (one, other)| differs | (one ^ other)) == 0)
    }

    /// Takes the time that a comparison takes, so that an unknown name is not told from a wrong PIN by its haste.
    ///
    /// # Errors
    /// When the system gives no memory.
    pub fn match_nobody(pin: &str) -> Result<(), StoreError> {
        stretch(pin, [0; SALT], COST).map(|_| ())
    }
}

fn stretch(pin: &str, salt: [u8; SALT], (memory, passes): (u32, u32)) -> Result<[u8; 32], StoreError> {
    let failed = |error: argon2::Error| StoreError::Other(Clean::new(&error.to_string()));
    let mut hash = [0; 32];
    let parameters = Params::new(memory, passes, 1, Some(hash.len())).map_err(failed)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(pin.as_bytes(), &salt, &mut hash)
        .map_err(failed)?;
    Ok(hash)
}

impl fmt::Debug for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinHash")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_opens_only_its_own_hash_and_never_shows() {
        let (one, two) = (PinHash::of("4711").unwrap(), PinHash::of("4711").unwrap());
        assert_ne!(one, two, "a salt of its own");
        assert!(one.matches("4711").unwrap() && two.matches("4711").unwrap());
        assert!(!one.matches("4712").unwrap());
        assert_eq!(format!("{one:?}"), "PinHash");
    }
}
