//! The training room: scenes are played here by the rooms of the desk, and attempts are kept in a store of their own. No
//! guest's data is ever read in it.
//!
//! Always: an input is durable before anything that follows from it is shown; what is shown follows from scene, seed and
//! inputs alone; the trainee's side is given a [`TraineeView`](crate::roleplay::TraineeView) and nothing else.

mod agreement;
mod begin;
mod export;
mod fault;
mod lead;
mod next;
mod open;
mod private;
mod progress;
mod rehearsal;
mod summary;
mod upkeep;
mod watch;
mod xapi;

pub use agreement::Agreement;
pub use fault::TrainingError;
pub use lead::Leading;
pub use open::{Scene, TrainingRoom};
pub use private::Secret;
pub use progress::{Due, Line, Point, Progress, TeamLine};
pub use rehearsal::Rehearsal;
pub use summary::{Summaries, Summary};
pub use upkeep::{Kept, RoomPlace, RoomRestored, RoomUpkeep, look_around_room, mend_room};

pub use crate::store::training::{AttemptId, ErasedTrainee, How};
