//! The process of one server: started twice, because the first user is made before it asks for one.

use std::fs::{self, File};
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use mongodb::Client;
use mongodb::bson::doc;
use mongodb::options::{ClientOptions, Credential, ServerAddress};
use tokio::process::Child;
use tokio::time::{Instant, sleep, timeout};

use super::DataPlaneError;
use super::command::Command;
use crate::engine::secret::Secret;

/// A server that does not respond by then never will.
const START_LIMIT: Duration = Duration::from_secs(60);
const STOP_LIMIT: Duration = Duration::from_secs(20);
const PORTS_TO_TRY: u32 = 3;
const ADMINISTRATOR: &str = "ionos-emulator";

/// A running server; killed when dropped.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    port: u16,
    log: PathBuf,
}

impl Process {
    /// A server that asks for authentication, and a client that may do everything there.
    pub(super) async fn start_with_administrator(
        command: &Command,
        directory: &Path,
    ) -> Result<(Self, Client), DataPlaneError> {
        fs::create_dir_all(directory).map_err(|error| failed("its folder", &error))?;
        let password = password();
        let (first, client) = Self::start_on_a_free_port(command, directory, None).await?;
        let roles = [doc! { "role": "root", "db": "admin" }].to_vec();
        let user = doc! { "createUser": ADMINISTRATOR, "pwd": password.reveal(), "roles": roles };
        client.database("admin").run_command(user).await.map_err(|error| failed("the first user", &error))?;
        client.shutdown().await;
        first.stop().await;
        Self::start_on_a_free_port(command, directory, Some(&password)).await
    }

    /// Starts it on another port if another process takes the first one before the start.
    async fn start_on_a_free_port(
        command: &Command,
        directory: &Path,
        password: Option<&Secret>,
    ) -> Result<(Self, Client), DataPlaneError> {
        let mut ports_left = PORTS_TO_TRY;
        loop {
            let port = free_port().map_err(|error| failed("no free port", &error))?;
            ports_left -= 1;
            match Self::start(command, directory, port, password).await {
                Err(_) if ports_left > 0 && TcpListener::bind(("127.0.0.1", port)).is_err() => {}
                outcome => return outcome,
            }
        }
    }

    /// Waits until it responds.
    async fn start(
        command: &Command,
        directory: &Path,
        port: u16,
        password: Option<&Secret>,
    ) -> Result<(Self, Client), DataPlaneError> {
        let words = command.words(port, directory, password.is_some());
        let log = directory.with_extension("log");
        let mut program = tokio::process::Command::new(words.first().map_or("", String::as_str));
        program.args(words.iter().skip(1)).stdin(Stdio::null()).kill_on_drop(true);
        let child = File::create(&log).and_then(|file| {
            program.stdout(file.try_clone()?).stderr(file);
            program.spawn()
        });
        let child = child.map_err(|error| failed(words.first().map_or("", String::as_str), &error))?;
        let mut process = Self { child, port, log };
        let client = client(port, password).map_err(|error| failed("the driver", &error))?;
        let deadline = Instant::now() + START_LIMIT;
        loop {
            let admin = client.database("admin");
            let response = tokio::select! {
                response = admin.run_command(doc! { "ping": 1 }) => response,
                _ = process.child.wait() => {
                    process.must_run()?;
                    continue;
                }
            };
            match response {
                Ok(_) => return Ok((process, client)),
                Err(error) if Instant::now() > deadline => return Err(failed("it does not respond", &error)),
                Err(_) => sleep(Duration::from_millis(50)).await,
            }
        }
    }

    pub(super) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// An error, with the last line that it wrote, if it has ended.
    pub(super) fn must_run(&mut self) -> Result<(), DataPlaneError> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => {
                let log = fs::read(&self.log).unwrap_or_default();
                let log = String::from_utf8_lossy(&log);
                let last = log.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("without a word");
                Err(DataPlaneError(format!("the server has ended with {status}: {last}")))
            }
            Err(error) => Err(failed("the server", &error)),
        }
    }

    pub(super) async fn kill(mut self) {
        // Fails if it has ended already.
        let _ = self.child.kill().await;
    }

    /// Lets it write what it has.
    async fn stop(mut self) {
        #[cfg(unix)]
        if let Some(id) = self.child.id().and_then(|id| rustix::process::Pid::from_raw(id.cast_signed())) {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::TERM);
            let _ = timeout(STOP_LIMIT, self.child.wait()).await;
        }
        self.kill().await;
    }
}

fn client(port: u16, password: Option<&Secret>) -> mongodb::error::Result<Client> {
    let host = ServerAddress::Tcp { host: "127.0.0.1".to_owned(), port: Some(port) };
    let patience = Duration::from_secs(5);
    let mut options = ClientOptions::builder()
        .hosts(vec![host])
        .direct_connection(true)
        .connect_timeout(patience)
        .server_selection_timeout(patience)
        .build();
    options.credential = password.map(|password| {
        let (name, password) = (ADMINISTRATOR.to_owned(), password.reveal().to_owned());
        Credential::builder().username(name).password(password).source("admin".to_owned()).build()
    });
    Client::with_options(options)
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// The standard library's hasher starts from the system's randomness, and a password is all that is drawn.
fn password() -> Secret {
    let draw = || RandomState::new().hash_one(0);
    Secret::new(&format!("{:016x}{:016x}", draw(), draw()))
}

fn failed(what: &str, error: &dyn std::error::Error) -> DataPlaneError {
    DataPlaneError(format!("{what}: {error}"))
}
