//! `restore`: a backup in the store's place, and what is known of what customers said since.

use serde::Serialize;

use super::follow::Follower;
use super::{Counts, office, shown, tell};
use crate::cli::arguments::RestoreCall;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::cli::unlock;
use crate::desk::{Access, DeskError, Place, Restored, Signature, Since, Unreadable};
use crate::domain::{Channel, Clean, CustomerId, Encounter};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// Customers named one by one at most; `--json` names all.
const NAMED: usize = 20;

/// What was carried into the restored store, and what could not be.
#[derive(Serialize)]
pub(super) struct SinceBackup {
    left_out: u64,
    said_no: u64,
    as_of: Option<String>,
    /// `known`, `partly`, `no-store`, `new-store`, `other-store` or `unreadable`.
    since: &'static str,
    unknown: Vec<CustomerId>,
    /// The trail of the store that was there, where it does not go on in this one.
    trail_replaced: Option<TrailReplaced>,
}

#[derive(Serialize)]
struct TrailReplaced {
    head: String,
    count: u64,
}

impl SinceBackup {
    fn of(restored: &Restored) -> Self {
        let (since, unknown) = match &restored.since {
            Since::Known => ("known", Vec::new()),
            Since::Partly { customers, .. } => ("partly", customers.clone()),
            Since::NoStore => ("no-store", Vec::new()),
            Since::NewStore => ("new-store", Vec::new()),
            Since::OtherStore => ("other-store", Vec::new()),
            Since::Unreadable => ("unreadable", Vec::new()),
        };
        let as_of = restored.as_of.map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
        let trail_replaced =
            restored.replaced_trail.map(|trail| TrailReplaced { head: trail.head.to_string(), count: trail.count });
        Self { left_out: restored.left_out, said_no: restored.said_no, as_of, since, unknown, trail_replaced }
    }
}

/// Puts a backup in the store's place.
///
/// # Errors
/// Desks have the store open, the file is no whole backup, the key does not open it, or it was stopped.
pub fn restore(
    call: &RestoreCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    if call.training {
        return super::training::restore(call, settings, phrases, output);
    }
    let follower = Follower::listening(phrases)?;
    let access = match &settings.key_file {
        Some(file) => Access::KeyFile(file.clone()),
        None => Access::Passphrase(unlock::ask_in_silence(&phrases.text("unlock-passphrase"))?),
    };
    let by = match unlock::open_with(&access, settings, phrases) {
        Ok(desk) => {
            let office = office(&desk);
            desk.hand_in(&office)?
        }
        Err(Failure::Desk(DeskError::Store(error))) if error.is_about_a_store_that_does_not_open() => {
            let now = unlock::now(unlock::local_zone());
            Signature::of_nobody_known(settings, &Encounter::begin(Channel::BackOffice, now))
        }
        Err(failure) => return Err(failure),
    };
    let unreadable = if call.force { Unreadable::Restore } else { Unreadable::Refuse };
    let opens = call.backup_key_file.clone().map(Access::KeyFile);
    let place = Place { store: &settings.store, access: &access };
    unlock::make_folder(&settings.store)?;
    let done = place.restore(&call.file, opens.as_ref().unwrap_or(&access), unreadable, by, &follower.follow());
    let restored = follower.ended(done)?;
    let (store, kept) = (shown(&settings.store), restored.kept.as_deref().map(shown));
    // Where there was no store, or nobody in it, nothing of one was left behind.
    let outcome = match restored.since {
        Since::Known | Since::NoStore | Since::NewStore => Outcome::Done,
        Since::OtherStore | Since::Partly { .. } | Since::Unreadable => Outcome::Findings,
    };
    if output.form() == Form::Json {
        let since = Some(SinceBackup::of(&restored));
        output.json(&Counts { store: Some(&store), kept: kept.as_ref(), since, ..Counts::of(restored.copied) })?;
        return Ok(outcome);
    }
    let file = shown(&call.file);
    output.line(0, &phrases.format("restore-done", &[("file", Argument::Text(&file))]))?;
    tell(restored.copied, phrases, output)?;
    for (id, count) in [("restore-left-out", restored.left_out), ("restore-said-no", restored.said_no)] {
        if count > 0 {
            output.line(2, &phrases.format(id, &[("count", Argument::Number(count))]))?;
        }
    }
    if let Some(kept) = &kept {
        output.line(0, &phrases.format("restore-kept", &[("file", Argument::Text(kept))]))?;
        output.line(0, &phrases.format("restore-since", &[("file", Argument::Text(kept))]))?;
    }
    if let Some(trail) = restored.replaced_trail {
        let head = Clean::new(&trail.head.to_string());
        let arguments = [("count", Argument::Number(trail.count)), ("head", Argument::Text(&head))];
        let id = if trail.count == 0 { "restore-trail-unreadable" } else { "restore-trail-replaced" };
        output.line(0, &phrases.format(id, &arguments))?;
    }
    not_known(&restored, phrases, output)?;
    Ok(outcome)
}

/// What could not be carried, and what to do about it.
fn not_known(restored: &Restored, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    let when = restored.as_of.map(|at| Clean::new(&at.format("%Y-%m-%d %H:%M UTC").to_string())).unwrap_or_default();
    let when = ("when", Argument::Text(&when));
    match &restored.since {
        Since::Known => return Ok(()),
        Since::NoStore => output.line(0, &phrases.format("restore-no-store", &[when]))?,
        Since::NewStore => output.line(0, &phrases.format("restore-new-store", &[when]))?,
        Since::OtherStore => output.line(0, &phrases.format("restore-other-store", &[when]))?,
        Since::Unreadable => output.line(0, &phrases.format("restore-unreadable", &[when]))?,
        Since::Partly { customers, others } => {
            if !customers.is_empty() {
                let named: Vec<&str> = customers.iter().take(NAMED).map(CustomerId::as_str).collect();
                let list = Clean::new(&named.join(", "));
                let count = ("count", Argument::Number(customers.len() as u64));
                let arguments = [when.clone(), count, ("list", Argument::Text(&list))];
                output.line(0, &phrases.format("restore-partly", &arguments))?;
            }
            if *others {
                output.line(0, &phrases.format("restore-unreadable", &[when]))?;
            }
        }
    }
    Ok(output.line(0, &phrases.text("restore-not-known-do"))?)
}
