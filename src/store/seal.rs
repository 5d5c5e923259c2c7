//! Sealing under a person's own secret: what is sealed opens for its owner and for nobody else, whoever has the store.
//!
//! `XChaCha20-Poly1305` with random nonces; the key is stretched from the secret as a passphrase of a store is.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::StoreError;
use super::key::STRETCH;
use crate::domain::Clean;

/// Bytes of a nonce.
const NONCE: usize = 24;

/// Seals and opens.
pub struct Seal {
    cipher: XChaCha20Poly1305,
}

impl Seal {
    /// The seal of this owner's secret in the store with this salt; takes about 0.17 s, so that guessing is slow. Two
    /// owners with the same secret have different seals.
    ///
    /// # Errors
    /// When there is no memory for the stretching.
    pub fn of(secret: &str, owner: &Clean, salt: [u8; 16]) -> Result<Self, StoreError> {
        let failed = |error: argon2::Error| StoreError::Other(Clean::new(&error.to_string()));
        let mut raw = Zeroizing::new([0_u8; 32]);
        let parameters = Params::new(STRETCH.0, STRETCH.1, 1, Some(raw.len())).map_err(failed)?;
        let own: Vec<u8> = salt.iter().chain(owner.as_str().as_bytes()).copied().collect();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(secret.as_bytes(), &own, raw.as_mut_slice())
            .map_err(failed)?;
        Ok(Self { cipher: XChaCha20Poly1305::new(&Key::from(*raw)) })
    }

    /// Seals `text`; `place` says where it belongs, and it opens nowhere else.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn seal(&self, text: &[u8], place: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0_u8; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))?;
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), Payload { msg: text, aad: place })
            .map_err(|_| StoreError::Other(Clean::new("cannot be sealed")))?;
        Ok(nonce.into_iter().chain(sealed).collect())
    }

    /// Opens what was sealed at `place`; none where it is another's, was moved or was changed.
    #[must_use]
    pub fn open(&self, sealed: &[u8], place: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        self.cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: place }).ok().map(Zeroizing::new)
    }
}

#[cfg(test)]
mod tests {
    use super::Seal;
    use crate::domain::Clean;

    #[test]
    fn it_opens_for_its_owner_in_its_place_and_for_nobody_else() {
        let salt = [7; 16];
        let own = Seal::of("correct horse", &Clean::new("heron"), salt).expect("memory");
        let sealed = own.seal("practice".as_bytes(), b"1").expect("randomness");
        assert_eq!(own.open(&sealed, b"1").as_deref().map(Vec::as_slice), Some("practice".as_bytes()));
        assert!(own.open(&sealed, b"2").is_none(), "moved to another place");
        let other = Seal::of("correct horse", &Clean::new("robin"), salt).expect("memory");
        assert!(other.open(&sealed, b"1").is_none(), "another with the same secret");
        let mut changed = sealed;
        if let Some(last) = changed.last_mut() {
            *last ^= 1;
        }
        assert!(own.open(&changed, b"1").is_none(), "changed on the disk");
        assert!(own.open(b"short", b"1").is_none());
    }
}
