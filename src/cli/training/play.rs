//! Playing a scene: alone, observed, hosted, joined; on the whole screen or line by line.

use chrono::Utc;

use super::plain::{self, Told};
use super::room::{self, Keeps};
use crate::cli::Face;
use crate::cli::arguments::{Host, Join, Observe, Run, Setting};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::Output;
use crate::cli::unlock;
use crate::desk::{AttemptId, How, Leading, Rehearsal, Scene, TrainingRoom};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::roleplay::Readers;
use crate::settings::Settings;
use crate::tui::train::{self as screen, Row, Seat};

/// `train run`
///
/// # Errors
/// There is no such scene, or it cannot be kept.
pub fn run(
    call: &Run,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let face = call.setting.face(face);
    let mut room = room::open(settings, phrases, Keeps::May)?;
    let Some(scene) = wanted(call.scene.as_deref(), face, &room, output)? else { return Ok(Outcome::Done) };
    let trainee = room::pseudonym(call.trainee.as_deref());
    let (rehearsal, told) = if call.private {
        let secret = room::secret(call.secret_file.as_deref(), &trainee, phrases)?;
        let setting = (call.setting.seed(), call.setting.language(settings));
        // A secret that opens none of the owner's practices is more likely mistyped than new.
        let left = room.open_private(&trainee, &secret)?.into_iter().rev().find(|one| {
            !call.again
                && !one.is_over()
                && one.scene().id() == scene.scenario.id()
                && call.setting.fits(one.attempt().seed)
        });
        match left {
            Some(mut left) => {
                left.come_back(&mut room, Utc::now())?;
                (left, Told::GoesOn)
            }
            None => (room.begin_private(&scene, (&trainee, &secret), setting, Utc::now())?.0, Told::Begun),
        }
    } else {
        begin(&mut room, &scene, (How::Alone, Some(trainee)), (&call.setting, call.again), settings)?
    };
    sit(room, rehearsal, (Seat::Alone, told), face, output)
}

/// `train observe`
///
/// # Errors
/// There is no such scene, or it cannot be kept.
pub fn observe(
    call: &Observe,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    room::lead(Leading::Training, settings, phrases)?;
    let mut room = room::open(settings, phrases, Keeps::May)?;
    let scene = room.scene(&call.scene)?;
    let trainee = Some(room::pseudonym(call.trainee.as_deref()));
    let (rehearsal, told) = begin(&mut room, &scene, (How::Observed, trainee), (&call.setting, call.again), settings)?;
    sit(room, rehearsal, (Seat::Observer, told), call.setting.face(face), output)
}

/// `train host`
///
/// # Errors
/// There is no such scene, or the store does not open.
pub fn host(
    call: &Host,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    room::lead(Leading::Training, settings, phrases)?;
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let scene = room.scene(&call.scene)?;
    let (rehearsal, told) = begin(&mut room, &scene, (How::Hosted, None), (&call.setting, call.again), settings)?;
    sit(room, rehearsal, (Seat::Host, told), call.setting.face(face), output)
}

/// `train join`
///
/// # Errors
/// There is no such attempt, somebody else has joined it, or the store does not open.
pub fn join(
    call: &Join,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let face = if call.plain { Face::Plain } else { face };
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let trainee = room::pseudonym(call.trainee.as_deref());
    let id = match &call.attempt {
        Some(name) => room.find(name)?,
        None => awaited(&mut room, &trainee)?,
    };
    let mut rehearsal = room.resume(id)?;
    room.claim(&mut rehearsal, &trainee)?;
    let told = if rehearsal.attempt().log.is_empty() { Told::Begun } else { Told::GoesOn };
    sit(room, rehearsal, (Seat::Joined, told), face, output)
}

/// The hosted scene that runs; where none does yet, the next that begins. Nothing wakes while nothing is written.
fn awaited(room: &mut TrainingRoom, trainee: &Clean) -> Result<AttemptId, Failure> {
    let (sender, rings) = std::sync::mpsc::channel();
    let watch = room.watch(Box::new(move || sender.send(()).unwrap_or_default()))?;
    let mut said = false;
    loop {
        watch.listen_again();
        if let Some(id) = room.running(How::Hosted, None, Some(trainee))? {
            return Ok(id);
        }
        if !said {
            aside!("{}", room.phrases().text("train-waiting-for-trainer"));
            said = true;
        }
        if rings.recv().is_err() {
            return Err(Failure::Interrupted);
        }
        room.settle()?;
    }
}

/// Goes on with the scene that this trainee left in the middle, or begins it.
fn begin(
    room: &mut TrainingRoom,
    scene: &Scene,
    (how, trainee): (How, Option<Clean>),
    (setting, again): (&Setting, bool),
    settings: &Settings,
) -> Result<(Rehearsal, Told), Failure> {
    let now = Utc::now();
    let running = if again { None } else { room.running(how, Some(scene.scenario.id()), trainee.as_ref())? };
    if let Some(id) = running
        && setting.fits(room.seed(id)?)
    {
        let mut rehearsal = room.resume(id)?;
        if !rehearsal.is_over() {
            if how != How::Hosted {
                rehearsal.come_back(room, now)?;
            }
            return Ok((rehearsal, Told::GoesOn));
        }
    }
    let (rehearsal, _) = room.begin(scene, how, trainee, (setting.seed(), setting.language(settings)), now)?;
    Ok((rehearsal, Told::Begun))
}

fn sit(
    room: TrainingRoom,
    rehearsal: Rehearsal,
    (seat, told): (Seat, Told),
    face: Face,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    match face {
        Face::Plain => plain::run(room, rehearsal, (seat, told), output),
        Face::Screen => {
            let left = screen::play(room, rehearsal, seat, unlock::now).map_err(Failure::from_screen)?;
            goodbye(&left.room, &left.rehearsal, seat, output)
        }
    }
}

/// After the whole screen is given back: the debrief to scroll through, or how to go on.
fn goodbye(room: &TrainingRoom, rehearsal: &Rehearsal, seat: Seat, output: &mut Output) -> Result<Outcome, Failure> {
    if rehearsal.is_over() {
        let readers = if seat.is_trainee() { Readers::Trainee } else { Readers::Trainer };
        for (indent, line) in room.debrief_lines(&rehearsal.debrief(room, readers)) {
            output.line(indent, &line)?;
        }
        return Ok(Outcome::Done);
    }
    let id = Clean::new(&rehearsal.id().to_string());
    output.line(0, &room.phrases().format("train-left", &[("attempt", Argument::Text(&id))]))?;
    Ok(Outcome::Done)
}

/// The scene named; where none is, one chosen from a list.
fn wanted(named: Option<&str>, face: Face, room: &TrainingRoom, output: &mut Output) -> Result<Option<Scene>, Failure> {
    if let Some(name) = named {
        return Ok(Some(room.scene(name)?));
    }
    let interface = room.phrases().interface();
    let mut scenes = room.scenes();
    let rows: Vec<Row> = scenes
        .iter()
        .map(|scene| {
            let goal = |goal: &crate::roleplay::Competency| {
                room.phrases().text(&format!("competency-{}", goal.id())).to_string()
            };
            let goals: Vec<String> = scene.scenario.goals.iter().map(goal).collect();
            Row { title: scene.scenario.title.get(interface).clone(), goals: Clean::new(&goals.join(", ")) }
        })
        .collect();
    let place = match face {
        Face::Screen => screen::choose(room, &rows).map_err(Failure::from_screen)?,
        Face::Plain => plain::choose(room, &rows, output)?,
    };
    Ok(place.filter(|place| *place < scenes.len()).map(|place| scenes.swap_remove(place)))
}

impl Setting {
    fn face(&self, face: Face) -> Face {
        if self.plain { Face::Plain } else { face }
    }

    /// The seed named, or one by chance; it is kept beside the attempt.
    fn seed(&self) -> u64 {
        self.seed.unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0 >> 16)
    }

    /// Whether a scene that was left with this seed is the one that is wanted.
    fn fits(&self, seed: u64) -> bool {
        self.seed.is_none_or(|wanted| wanted == seed)
    }

    fn language(&self, settings: &Settings) -> crate::domain::Interface {
        self.language.unwrap_or(settings.interface)
    }
}
