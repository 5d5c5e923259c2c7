//! The training room on the whole screen: the trainee's side, the trainer's, the observer's, and the debrief.
//!
//! Built as the desk's screen is: keys become commands, commands change the app, the app names effects, the loop performs
//! them, the view draws. The trainee's side holds a [`TraineeView`](crate::roleplay::TraineeView) and nothing else.

pub mod app;
pub mod command;
pub mod effect;
pub mod keys;
mod perform;
mod run;
pub mod view;

pub use app::Seat;
pub use perform::sight;
pub use run::{Left, Row, choose, play};
