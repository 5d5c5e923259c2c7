//! An import on two threads: the caller's reads, checks and folds, this one's writes. The order is kept, and no more than a
//! few batches are held between them.

use std::fs::File;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::Connection;

use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::store::{Brought, Import, Imported, StoreError, TrailEntry};

use super::given::Given;
use super::import::Staging;

/// Customers handed over together.
const BATCH: usize = 64;
/// Batches that may wait: as many customers as are read while the words of others are sorted and written; some thirty
/// megabytes.
const WAITING: usize = 256;
/// How long a write stays open for the next batch: a slow file must not hold the desk up.
const PATIENCE: Duration = Duration::from_millis(10);

enum Order {
    Take(Vec<Given>),
    Commit(Box<TrailEntry>),
}

/// What the writing thread ends with: the connection goes home.
type Ended = (Connection, Result<Imported, StoreError>);

/// The caller's end.
pub(super) struct Pipe<'a> {
    home: &'a mut Connection,
    batch: Vec<Given>,
    running: Option<(SyncSender<Order>, JoinHandle<Ended>)>,
}

impl<'a> Pipe<'a> {
    /// Begins an import; the store's connection is lent to the writing thread until its end.
    pub fn begin(home: &'a mut Connection, lock: Option<File>, policy: &Policy) -> Result<Self, StoreError> {
        let connection = std::mem::replace(home, Connection::open_in_memory()?);
        let (orders, received) = sync_channel(WAITING);
        let (begun, beginning) = channel();
        let policy = policy.clone();
        let worker = std::thread::spawn(move || write(connection, lock, &policy, &received, &begun));
        let mut pipe = Self { home, batch: Vec::with_capacity(BATCH), running: Some((orders, worker)) };
        match beginning.recv() {
            Ok(()) => Ok(pipe),
            Err(_) => pipe.end().and_then(|_| Err(lost())),
        }
    }

    fn hand_over(&mut self) -> Result<(), StoreError> {
        let batch = std::mem::replace(&mut self.batch, Vec::with_capacity(BATCH));
        self.order(Order::Take(batch))
    }

    /// Nobody receives any more when something could not be written: then that is the answer.
    fn order(&mut self, order: Order) -> Result<(), StoreError> {
        let Some((orders, _)) = &self.running else { return Err(lost()) };
        if orders.send(order).is_ok() {
            return Ok(());
        }
        self.end().and_then(|_| Err(lost()))
    }

    /// Waits for the writing thread, which leaves nothing behind unless it was told to commit.
    fn end(&mut self) -> Result<Imported, StoreError> {
        let Some((orders, worker)) = self.running.take() else { return Ok(Imported::default()) };
        drop(orders);
        let (connection, result) = worker.join().map_err(|_| lost())?;
        *self.home = connection;
        result
    }
}

impl Import for Pipe<'_> {
    fn add(&mut self, brought: Brought<'_>) -> Result<(), StoreError> {
        self.batch.push(Given::new(brought)?);
        if self.batch.len() < BATCH { Ok(()) } else { self.hand_over() }
    }

    fn commit(mut self: Box<Self>, trace: &TrailEntry) -> Result<Imported, StoreError> {
        self.hand_over()?;
        self.order(Order::Commit(Box::new(trace.clone())))?;
        self.end()
    }

    fn abandon(mut self: Box<Self>) -> Result<(), StoreError> {
        self.end().map(|_| ())
    }
}

impl Drop for Pipe<'_> {
    fn drop(&mut self) {
        // Failing here leaves rows that nobody sees and that the next opening removes.
        let _ = self.end();
    }
}

fn lost() -> StoreError {
    StoreError::Other(Clean::new("the import has ended"))
}

fn write(
    connection: Connection,
    lock: Option<File>,
    policy: &Policy,
    orders: &Receiver<Order>,
    begun: &Sender<()>,
) -> Ended {
    let result = Staging::begin(&connection, lock, policy).and_then(|staging| {
        // The caller waits for this word; it is there.
        let _ = begun.send(());
        follow(staging, orders)
    });
    (connection, result)
}

fn follow(mut staging: Staging<'_>, orders: &Receiver<Order>) -> Result<Imported, StoreError> {
    loop {
        let order = match orders.recv_timeout(PATIENCE) {
            Err(RecvTimeoutError::Timeout) => {
                staging.flush()?;
                orders.recv().ok()
            }
            order => order.ok(),
        };
        match order {
            Some(Order::Take(batch)) => batch.into_iter().try_for_each(|given| staging.take(given))?,
            Some(Order::Commit(trace)) => return staging.show(&trace),
            None => return staging.leave().map(|()| Imported::default()),
        }
    }
}
