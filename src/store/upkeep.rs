//! The upkeep of a store: being told of what others write.

use super::{Change, StoreError, Told, Watch};

/// What keeps a store well while desks work on it.
pub trait Upkeep {
    /// Calls `told` soon after anybody, this process too, has begun to write; see [`Watch`]. Then
    /// [`Upkeep::settled_changes`] says whether somebody else has written something.
    ///
    /// # Errors
    /// When the system cannot watch the store's folder.
    fn watch(&self, told: Told) -> Result<Watch, StoreError>;

    /// Whether something was written by another process since the last look; who is writing at this moment is waited
    /// for, so that whoever was told of a write also sees it.
    ///
    /// # Errors
    /// When the store cannot be read, or another holds it for seconds.
    fn settled_changes(&mut self) -> Result<Change, StoreError>;
}
