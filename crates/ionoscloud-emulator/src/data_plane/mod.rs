//! A real server behind every cluster.

mod command;
mod process;
mod users;

use std::collections::HashSet;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};

use crate::Emulator;
use crate::products::mongodb::Store;
use command::Command;
use process::Process;
use users::Users;

/// Delay between two checks for changes made through the API.
const INTERVAL: Duration = Duration::from_millis(25);

/// MongoDB-compatible servers on loopback, one for each cluster of an [`Emulator`], with the users of the API in it.
///
/// A cluster becomes `AVAILABLE` when its server is there, and its `connectionString` is `mongodb://127.0.0.1:PORT`.
/// After a change of a user it is `BUSY` until the server has followed. If the server cannot be started, ends, or
/// refuses a user, the cluster is `FAILED`. Databases are in a temporary folder and live as long as this value;
/// snapshots and restores do nothing to them.
///
/// Dropping it kills all servers; [`shutdown`](Self::shutdown) also waits until that is done.
///
/// ```no_run
/// use ionoscloud_emulator::{DataPlane, Emulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), ionoscloud_emulator::DataPlaneError> {
/// let emulator = Emulator::new();
/// let command = "mongod --bind_ip 127.0.0.1 --port {port} --dbpath {directory} {auth}";
/// let servers = DataPlane::start(&emulator, command, |cluster, error| eprintln!("{cluster}: {error}"))?;
/// servers.shutdown().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct DataPlane {
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

/// The reason why there is no data plane, or no server of a cluster.
#[derive(Debug)]
pub struct DataPlaneError(String);

/// Called with the id of a cluster that is `FAILED`, and the reason.
type Report = Box<dyn Fn(&str, &DataPlaneError) + Send + Sync>;

/// The state that all tasks share.
struct Shared {
    emulator: Emulator,
    command: Command,
    report: Report,
    folder: TempDir,
}

impl DataPlane {
    /// Starts servers by `command` from now on, for the clusters that there are already too.
    ///
    /// The command is split into words as a shell does, but run without one. In it `{port}` stands for the port of
    /// 127.0.0.1 to listen on and `{directory}` for an empty folder; `{auth}` is left out at the first start, which is
    /// to make a first user, and `--auth` at the second one, which continues with the same folder. So
    /// `mongod --bind_ip 127.0.0.1 --port {port} --dbpath {directory} {auth}`, or
    /// `secantusd-py --host 127.0.0.1 --port {port} --storage-path {directory} {auth}`.
    ///
    /// `report` is called with the id of a cluster that is `FAILED`, and why. Passwords of users are kept from now on,
    /// and nothing prints them. Users that were made before have none here, and are left out.
    ///
    /// # Errors
    /// If the command is empty, has a quote that does not end, or lacks one of the three, or if there can be no
    /// temporary folder. Whether it runs shows when the first cluster is created.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn start(
        emulator: &Emulator,
        command: &str,
        report: impl Fn(&str, &DataPlaneError) + Send + Sync + 'static,
    ) -> Result<Self, DataPlaneError> {
        let command = Command::parse(command)?;
        let folder = tempfile::Builder::new().prefix("ionos-emulator-").tempdir();
        let folder = folder.map_err(|error| DataPlaneError(format!("temporary folder: {error}")))?;
        let began = emulator.with_product(|clusters: &mut Store, _| clusters.begin_data_plane());
        began.ok_or_else(|| DataPlaneError("MongoDB is not emulated".to_owned()))?;
        let shared = Shared { emulator: emulator.clone(), command, report: Box::new(report), folder };
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(supervise(Arc::new(shared), stopped));
        Ok(Self { stop: Some(stop), task })
    }

    /// Kills all servers and removes their databases.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            // Fails if the task is gone, and then there is nothing to stop.
            let _ = stop.send(());
        }
        let _ = (&mut self.task).await;
    }
}

impl Drop for DataPlane {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One task for each cluster that is to have a server.
async fn supervise(shared: Arc<Shared>, mut stopped: oneshot::Receiver<()>) {
    let mut servers = JoinSet::new();
    let mut known = HashSet::new();
    loop {
        let wanted = shared.emulator.with_product(Store::wanted_servers).unwrap_or_default();
        known.retain(|id| wanted.contains(id));
        for id in wanted {
            if known.insert(id.clone()) {
                servers.spawn(serve(Arc::clone(&shared), id));
            }
        }
        while servers.try_join_next().is_some() {}
        tokio::select! {
            () = tokio::time::sleep(INTERVAL) => {}
            // Sent or dropped, it ends here.
            _ = &mut stopped => break,
        }
    }
    servers.shutdown().await;
}

async fn serve(shared: Arc<Shared>, id: String) {
    let directory = shared.folder.path().join(&id);
    if let Err(error) = follow(&shared, &id, &directory).await {
        shared.emulator.with_product(|clusters: &mut Store, now| clusters.server_failed(&id, now));
        (shared.report)(&id, &error);
    }
    // What cannot be removed goes with the whole folder, or stays there.
    let _ = tokio::fs::remove_dir_all(directory).await;
}

/// Keeps the server as the API wants it, until the API wants none or something fails.
async fn follow(shared: &Shared, id: &str, directory: &Path) -> Result<(), DataPlaneError> {
    let (mut process, client) = Process::start_with_administrator(&shared.command, directory).await?;
    let mut users = Users::new(client);
    let mut done = None;
    let wanted = || shared.emulator.with_product(|clusters: &mut Store, now| clusters.wanted(id, now)).flatten();
    while let Some(wanted) = wanted() {
        process.must_run()?;
        if done != Some(wanted.revision) {
            users.become_those(wanted.users).await?;
            done = Some(wanted.revision);
            let address = process.address();
            shared.emulator.with_product(|clusters: &mut Store, now| {
                clusters.server_is_ready(id, wanted.revision, &address, now);
            });
        }
        tokio::time::sleep(INTERVAL).await;
    }
    process.kill().await;
    Ok(())
}

impl fmt::Display for DataPlaneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DataPlaneError {}
