//! Checking a scene's file: form, references, meaning. Every fault is named at its line and column, with what was perhaps meant.

mod form;
mod found;
mod meaning;
mod mend;
mod reach;
mod references;
mod schema;

pub(super) use form::{form, guest};
pub(super) use found::{Found, placed};
pub(super) use meaning::meaning;
pub(super) use mend::mended;
pub(super) use references::references;
