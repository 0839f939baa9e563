//! A real server behind every cluster.

mod account;
mod changes;
mod command;
mod engine;
mod folder;
mod inmemorydb;
mod installed;
mod mariadb;
mod mongodb;
mod postgresql;
mod process;
mod server;

use std::collections::HashSet;
use std::convert::Infallible;
use std::fmt;
use std::path::PathBuf;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

use tokio::runtime;
use tokio::sync::{oneshot, watch};
use tokio::task::{JoinSet, LocalSet};

use crate::Emulator;
use engine::Engine;
use folder::Folder;
pub use server::DataPlaneServer;

/// Delay between two checks for changes made through the API.
const INTERVAL: Duration = Duration::from_millis(25);

/// Real servers on loopback, one for each cluster of an [`Emulator`], with the users and databases of the API in it.
///
/// A cluster becomes `AVAILABLE` when its server is there. The `connectionString` of one of MongoDB is then
/// `mongodb://127.0.0.1:PORT`. Those of the other products have the usual port, 5432, 3306 or 6379, and each has an
/// address of its own in 127.0.0.0/8, which is its `dnsName`.
///
/// After a change of a user or a database it is `BUSY` until the server has followed. If the server cannot be started,
/// ends, or refuses a user, the cluster is `FAILED`. Databases are in a temporary folder and live as long as this
/// value; snapshots, restores and upgrades do nothing to them.
///
/// Dropping it stops all servers; [`shutdown`](Self::shutdown) also waits until that is done. They end with the program
/// too if it is killed, and then the next data plane removes their folder.
///
/// ```no_run
/// use ionoscloud_emulator::{DataPlane, DataPlaneServer, Emulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), ionoscloud_emulator::DataPlaneError> {
/// let emulator = Emulator::new();
/// let mongodb = "mongod --bind_ip 127.0.0.1 --port {port} --dbpath {directory} {auth}";
/// let servers = [DataPlaneServer::mongodb(mongodb)?, DataPlaneServer::postgresql()?];
/// let data_plane = DataPlane::start(&emulator, servers, |cluster, error| eprintln!("{cluster}: {error}"))?;
/// data_plane.shutdown().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct DataPlane {
    stop: Option<oneshot::Sender<()>>,
    stopped: oneshot::Receiver<Infallible>,
}

/// The reason why there is no data plane, or no server of a cluster.
#[derive(Debug)]
pub struct DataPlaneError(String);

/// Called with the id of a cluster that is `FAILED`, and the reason.
type Report = Box<dyn Fn(&str, &DataPlaneError) + Send + Sync>;

/// The state that all tasks share.
struct Shared {
    emulator: Emulator,
    engines: Vec<Engine>,
    report: Report,
    folder: Folder,
}

/// A resource that is to have a server.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Subject {
    /// Its place among the engines.
    engine: usize,
    /// The name of its product's document.
    product: &'static str,
    id: String,
}

impl DataPlane {
    /// Starts servers from now on for the clusters of their products, for those that there are already too.
    ///
    /// `report` is called with the id of a cluster that is `FAILED`, and why. Passwords of users are kept from now on,
    /// and nothing prints them. Users that were made before have none here, and are left out.
    ///
    /// # Errors
    /// If two servers are for the same product, or if there can be no temporary folder or no thread. Whether a server
    /// runs shows when the first cluster is created.
    pub fn start(
        emulator: &Emulator,
        servers: impl IntoIterator<Item = DataPlaneServer>,
        report: impl Fn(&str, &DataPlaneError) + Send + Sync + 'static,
    ) -> Result<Self, DataPlaneError> {
        let engines: Vec<Engine> = servers.into_iter().map(DataPlaneServer::into_engine).collect();
        let mut products = HashSet::new();
        for product in engines.iter().flat_map(Engine::products) {
            if !products.insert(*product) {
                return Err(DataPlaneError(format!("two servers are for {product}")));
            }
        }
        let folder = Folder::new().map_err(|error| failed("temporary folder", &error))?;
        for product in products {
            let began = emulator.with_served(product, |clusters, _| clusters.begin());
            began.ok_or_else(|| DataPlaneError(format!("{product} is not emulated")))?;
        }
        let shared = Shared { emulator: emulator.clone(), engines, report: Box::new(report), folder };
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| failed("the runtime", &error))?;
        let ((stop, stopping), (running, stopped)) = (oneshot::channel(), oneshot::channel());
        // A thread of their own: servers end when the thread that has started them does.
        let run = move || {
            LocalSet::new().block_on(&runtime, supervise(Rc::new(shared), stopping));
            drop(running);
        };
        let thread = thread::Builder::new().name("ionos-data-plane".to_owned()).spawn(run);
        thread.map_err(|error| failed("the thread", &error))?;
        Ok(Self { stop: Some(stop), stopped })
    }

    /// Stops all servers and removes their databases.
    pub async fn shutdown(mut self) {
        // The thread stops when the other end is gone, and drops its own end at last.
        self.stop = None;
        let _ = (&mut self.stopped).await;
    }
}

/// One task for each resource that is to have a server.
async fn supervise(shared: Rc<Shared>, mut stopped: oneshot::Receiver<()>) {
    let (stopping, watched) = watch::channel(());
    let mut servers = JoinSet::new();
    let mut known = HashSet::new();
    let mut number = 0_u64;
    loop {
        let wanted = shared.wanted();
        known.retain(|subject| wanted.contains(subject));
        for subject in wanted {
            if known.insert(subject.clone()) {
                // Never the folder of an earlier server, which may still be about to end.
                number += 1;
                let directory = shared.folder.path().join(number.to_string());
                servers.spawn_local(serve(Rc::clone(&shared), subject, directory, watched.clone()));
            }
        }
        while servers.try_join_next().is_some() {}
        tokio::select! {
            () = tokio::time::sleep(INTERVAL) => {}
            // Sent or dropped, it ends here.
            _ = &mut stopped => break,
        }
    }
    drop(stopping);
    while servers.join_next().await.is_some() {}
}

async fn serve(shared: Rc<Shared>, subject: Subject, directory: PathBuf, stopping: watch::Receiver<()>) {
    if let Err(error) = shared.follow(&subject, &directory, stopping).await {
        shared.emulator.with_served(subject.product, |clusters, now| {
            if let Some(timeline) = clusters.timeline(&subject.id, now) {
                timeline.server_failed();
            }
        });
        (shared.report)(&subject.id, &error);
    }
    // What cannot be removed goes with the whole folder.
    let _ = tokio::fs::remove_dir_all(&directory).await;
    let _ = tokio::fs::remove_file(process::log_of(&directory)).await;
}

impl Shared {
    fn wanted(&self) -> HashSet<Subject> {
        let products = self.engines.iter().enumerate();
        let products = products.flat_map(|(engine, one)| one.products().iter().map(move |product| (engine, *product)));
        let subjects = products.flat_map(|(engine, product)| {
            let ids = self.emulator.with_served(product, |clusters, now| clusters.wanted_servers(now));
            ids.into_iter().flatten().map(move |id| Subject { engine, product, id })
        });
        subjects.collect()
    }

    /// Keeps the server as the API wants it, until the API wants none, or it is to stop, or something fails.
    async fn follow(
        &self,
        subject: &Subject,
        directory: &std::path::Path,
        mut stopping: watch::Receiver<()>,
    ) -> Result<(), DataPlaneError> {
        let Subject { engine, product, id } = subject;
        let Some(engine) = self.engines.get(*engine) else { return Ok(()) };
        let mut server = tokio::select! {
            server = engine.start(directory) => server?,
            _ = stopping.changed() => return Ok(()),
        };
        loop {
            let wanted = self.emulator.with_served(product, |clusters, now| {
                let accounts = clusters.wanted_accounts(id, now)?;
                Some((accounts, clusters.timeline(id, now)?.awaited_revision()))
            });
            let Some((accounts, revision)) = wanted.flatten() else { break };
            server.must_run()?;
            if let Some(revision) = revision {
                server.follow(accounts).await?;
                self.emulator.with_served(product, |clusters, now| {
                    if let Some(timeline) = clusters.timeline(id, now) {
                        timeline.server_is_ready(revision, server.address());
                    }
                });
            }
            tokio::select! {
                () = tokio::time::sleep(INTERVAL) => {}
                _ = stopping.changed() => break,
            }
        }
        server.stop().await;
        Ok(())
    }
}

fn failed(what: &str, error: &dyn std::error::Error) -> DataPlaneError {
    DataPlaneError(format!("{what}: {error}"))
}

impl fmt::Display for DataPlaneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DataPlaneError {}

#[cfg(test)]
mod tests;
