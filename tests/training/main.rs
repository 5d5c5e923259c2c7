//! Training: the store of attempts, and what is made of it.

mod store;
