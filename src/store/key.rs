//! What unlocks a store: a passphrase or the content of a key file, turned into a raw key with the store's own salt.
//!
//! Secrets are wiped from memory when they are dropped and are never shown by `Debug`.

use std::fmt;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use crate::domain::Clean;

use super::StoreError;

/// Bytes of a salt: the first of a `SQLCipher` file, in the clear.
pub(super) const SALT: usize = 16;
/// Key files at least this long hold a random key, which needs no stretching.
const LONG_ENOUGH: usize = 32;
/// Memory in KiB and passes for a passphrase: the second choice of RFC 9106, section 4, about 0.17 s of one core.
pub(super) const STRETCH: (u32, u32) = (64 * 1024, 3);
/// For a random key, which only has to be mixed with the salt.
const MIX: (u32, u32) = (Params::MIN_M_COST, 1);

/// What unlocks a store.
pub struct Key {
    secret: Zeroizing<Vec<u8>>,
    cost: (u32, u32),
}

impl Key {
    /// The key of a passphrase; using it takes about 0.17 s, so that guessing is slow.
    #[must_use]
    pub fn from_passphrase(passphrase: &str) -> Self {
        Self { secret: Zeroizing::new(passphrase.as_bytes().to_vec()), cost: STRETCH }
    }

    /// The key in this file. A line end after it does not belong to it. A short one is stretched like a passphrase.
    ///
    /// # Errors
    /// When the file cannot be read or holds nothing.
    pub fn from_file(path: &Path) -> Result<Self, StoreError> {
        let unreadable = || StoreError::NoKey(Clean::new(&path.display().to_string()));
        let mut secret = Zeroizing::new(std::fs::read(path).map_err(|_| unreadable())?);
        if std::str::from_utf8(&secret).is_ok() {
            let end = secret.iter().rposition(|byte| !matches!(byte, b'\r' | b'\n')).map_or(0, |last| last + 1);
            secret.truncate(end);
        }
        if secret.is_empty() {
            return Err(unreadable());
        }
        let cost = if secret.len() < LONG_ENOUGH { STRETCH } else { MIX };
        Ok(Self { secret, cost })
    }

    /// The `PRAGMA key` that unlocks the store with this salt: raw key and salt, so that `SQLCipher` stretches nothing.
    pub(super) fn pragma(&self, salt: [u8; SALT]) -> Result<Zeroizing<String>, StoreError> {
        let failed = |error: argon2::Error| StoreError::Other(Clean::new(&error.to_string()));
        let mut raw = Zeroizing::new([0_u8; 32]);
        let parameters = Params::new(self.cost.0, self.cost.1, 1, Some(raw.len())).map_err(failed)?;
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(&self.secret, &salt, raw.as_mut_slice())
            .map_err(failed)?;
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in raw.iter().chain(&salt) {
            for half in [byte >> 4, byte & 15] {
                pragma.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
            }
        }
        pragma.push_str("'\";");
        Ok(pragma)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// A new salt.
pub(super) fn new_salt() -> Result<[u8; SALT], StoreError> {
    let mut salt = [0; SALT];
    getrandom::fill(&mut salt).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))?;
    Ok(salt)
}
