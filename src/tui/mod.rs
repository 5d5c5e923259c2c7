//! Floor 6: the full-screen desk. Keys become commands, commands change the app, the app names effects, the loop performs
//! them, the view draws. Always: the views get a card and never a customer.

pub mod app;
pub mod command;
pub mod door;
pub mod effect;
pub mod form;
pub mod geometry;
pub mod input;
pub mod keys;
mod perform;
mod run;
pub mod scene;
mod terminal;
pub mod theme;
pub mod train;
pub mod view;
pub mod work;

pub use door::begin;
pub use run::{look_up, run, settle};
