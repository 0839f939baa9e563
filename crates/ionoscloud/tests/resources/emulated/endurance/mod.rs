//! Tasks over all products for hours of virtual time, while requests and responses are lost: nothing is lost, doubled
//! or left behind, and the journal is the witness. `ENDURANCE=24x200` are 24 hours with 200 tasks.

mod products;
mod task;
mod weather;
mod witness;

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ionoscloud::resource::{Collection, Creatable, Deletable, Handle, Named};
use ionoscloud_emulator::Emulator;
use serde::Serialize;
use tokio::task::JoinSet;
use tokio::time::Instant;

use self::products::{databases, infrastructure, networks, services};
use self::task::{Task, is_empty};
use self::weather::weather;
use self::witness::{Known, Witness};
use super::client;

/// Hours and tasks.
fn size() -> (u32, usize) {
    let text = std::env::var("ENDURANCE").unwrap_or_else(|_| "1x30".to_owned());
    let (hours, tasks) = text.split_once('x').unwrap();
    (hours.parse().unwrap(), tasks.parse().unwrap())
}

#[tokio::test(start_paused = true)]
async fn tasks_over_all_products_endure_bad_weather() {
    tokio::task::LocalSet::new().run_until(endure()).await;
}

/// The tasks, up to a number.
struct Tasks {
    left: usize,
    number: usize,
    until: Instant,
    known: Arc<Mutex<Known>>,
    running: JoinSet<()>,
    /// The checks after them that nothing is left.
    checks: Vec<Pin<Box<dyn Future<Output = ()>>>>,
}

impl Tasks {
    /// One more, unless there are enough.
    fn next(&mut self, document: &'static str) -> Option<Task> {
        self.left = self.left.checked_sub(1)?;
        self.number += 1;
        Some(Task { number: self.number, document, until: self.until, known: self.known.clone() })
    }

    fn run<K>(
        &mut self,
        document: &'static str,
        collection: Collection<K>,
        new: impl Fn(&str) -> K::New + 'static,
        live: impl AsyncFn(&Task, &Handle<K>, &str) + 'static,
    ) where
        K: Creatable + Named + Deletable,
    {
        self.checks.push(Box::pin(is_empty(collection.clone())));
        if let Some(task) = self.next(document) {
            self.running.spawn_local(task.run(collection, new, live));
        }
    }

    /// As [`run`](Self::run), for a kind that the client does not find by its name.
    fn run_nameless<K>(
        &mut self,
        document: &'static str,
        collection: Collection<K>,
        new: impl Fn(&str) -> K::New + 'static,
        live: impl AsyncFn(&Task, &Handle<K>, &str) + 'static,
    ) where
        K: Creatable<Entry: Serialize> + Deletable,
    {
        self.checks.push(Box::pin(is_empty(collection.clone())));
        if let Some(task) = self.next(document) {
            self.running.spawn_local(task.run_nameless(collection, new, live));
        }
    }
}

async fn endure() {
    let (hours, tasks) = size();
    let emulator = Emulator::new();
    let client = client(&emulator).await;
    assert_eq!(emulator.journal().count("auth/tokensGenerate"), 1, "the client's own");
    emulator.journal().clear();
    let known = Arc::new(Mutex::new(Known::default()));
    let mut all = Tasks {
        left: tasks,
        number: 0,
        until: Instant::now() + Duration::from_secs(3_600) * hours,
        known: known.clone(),
        running: JoinSet::new(),
        checks: Vec::new(),
    };
    while all.left > 0 {
        if let Some(task) = all.next("auth") {
            all.running.spawn_local(task.run_tokens(client.clone()));
        }
        databases(&client, &mut all);
        services(&client, &mut all);
        networks(&client, &mut all);
        infrastructure(&client, &mut all);
    }
    let Tasks { mut running, checks, until, .. } = all;
    running.spawn_local(weather(emulator.clone(), until));
    let mut witness = Witness::default();
    while !running.is_empty() {
        let joined = tokio::time::timeout(Duration::from_secs(60), running.join_next()).await;
        if let Ok(Some(joined)) = joined {
            joined.unwrap();
        }
        witness.read(&emulator);
    }
    for check in checks {
        check.await;
    }
    let known = known.lock().unwrap();
    let creations: usize = known.creations.values().sum();
    let changes = known.updates.values().sum::<usize>() + known.replacements.values().sum::<usize>();
    let faults = witness.faults;
    println!("{hours} virtual hours, {tasks} tasks: {creations} creations, {changes} changes, {faults} faults");
    witness.agrees(&known);
    assert!(
        creations > 2 * tasks && changes > tasks && faults > creations,
        "{creations} creations, {changes} changes, {faults} faults: too few for a verdict"
    );
}
