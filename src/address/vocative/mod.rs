//! The vocative, one folder a language: rules with a short list of exceptions.

pub(super) mod uk;
