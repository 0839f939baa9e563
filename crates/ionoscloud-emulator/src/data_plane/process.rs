//! Programs that run: servers, which end with this program, and programs that do one thing.

use std::fs::{self, File};
use std::hash::{BuildHasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::LazyLock;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::account::Account;
use super::{DataPlaneError, failed};
use crate::engine::secret::Secret;

const STOP_LIMIT: Duration = Duration::from_secs(20);
/// A program that does one thing is done by then.
const RUN_LIMIT: Duration = Duration::from_secs(60);

/// A program, and how it is run.
#[derive(Debug)]
pub(super) struct Program {
    words: Vec<String>,
    account: Option<Account>,
    folder: Option<PathBuf>,
    /// Those of this program too, unless it has an account.
    variables: Vec<(&'static str, String)>,
}

/// The signal that ends a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    Kill,
    /// PostgreSQL's immediate shutdown, which leaves no shared memory behind.
    Quit,
    Terminate,
}

/// A running server; killed when dropped.
#[derive(Debug)]
pub(super) struct Process {
    /// Dropped first: after that the id of the server may be another process's.
    watch: Option<Child>,
    child: Child,
    log: PathBuf,
    stop: Signal,
}

impl Program {
    /// A program that is run as this one is.
    pub(super) fn new(words: Vec<String>) -> Self {
        Self { words, account: None, folder: None, variables: Vec::new() }
    }

    /// The same as a user and in a folder, with these variables and a few that do not depend on the machine.
    pub(super) fn of_account(self, account: &Account, folder: &Path, variables: Vec<(&'static str, String)>) -> Self {
        Self { account: Some(account.clone()), folder: Some(folder.to_owned()), variables, ..self }
    }

    fn name(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    fn command(&self, prefix: &[&str]) -> Command {
        let mut words = prefix.iter().copied().chain(self.words.iter().map(String::as_str));
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).kill_on_drop(true);
        if let Some(account) = &self.account {
            let path = std::env::var_os("PATH").unwrap_or_default();
            command.env_clear().env("PATH", path).env("LC_ALL", "C.UTF-8");
            account.run(&mut command);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        command
    }

    /// Runs it to its end with this text as its input. An error has what it said.
    pub(super) async fn run(&self, input: &str) -> Result<(), DataPlaneError> {
        let mut command = self.command(&[]);
        let run = async {
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
            if let Some(mut stdin) = child.stdin.take() {
                // Fails if it has ended already, and then its status says why.
                let _ = stdin.write_all(input.as_bytes()).await;
            }
            child.wait_with_output().await
        };
        let Ok(output) = timeout(RUN_LIMIT, run).await else {
            return Err(DataPlaneError(format!("{} does not end", self.name())));
        };
        let output = output.map_err(|error| failed(self.name(), &error))?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stderr, output.stdout].concat();
        let said = String::from_utf8_lossy(&said);
        let said: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        Err(DataPlaneError(format!("{} ended with {}: {}", self.name(), output.status, said.join("; "))))
    }
}

impl Process {
    pub(super) fn start(program: &Program, directory: &Path, stop: Signal) -> Result<Self, DataPlaneError> {
        Self::start_watched(program, directory, stop, !*HAS_DEATH_SIGNAL)
    }

    /// Starts a server that ends with this program, by the system's own means or because it is watched.
    fn start_watched(
        program: &Program,
        directory: &Path,
        stop: Signal,
        is_watched: bool,
    ) -> Result<Self, DataPlaneError> {
        let prefix: &[&str] = match stop {
            _ if is_watched || !is_found(program.name()) => &[],
            Signal::Quit => &["setpriv", "--pdeathsig", "QUIT"],
            Signal::Kill | Signal::Terminate => &["setpriv", "--pdeathsig", "KILL"],
        };
        let mut command = program.command(prefix);
        let log = log_of(directory);
        let child = File::create(&log).and_then(|file| {
            command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
            command.spawn()
        });
        let child = child.map_err(|error| failed(program.name(), &error))?;
        let watch = child.id().filter(|_| is_watched).and_then(|id| watch(id, stop));
        Ok(Self { watch, child, log, stop })
    }

    pub(super) async fn ended(&mut self) {
        // `must_run` reports the status.
        let _ = self.child.wait().await;
        self.watch = None;
    }

    /// An error, with the last line that it wrote, if it has ended.
    pub(super) fn must_run(&mut self) -> Result<(), DataPlaneError> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => {
                self.watch = None;
                let log = fs::read(&self.log).unwrap_or_default();
                let log = String::from_utf8_lossy(&log);
                let last = log.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("without a word");
                Err(DataPlaneError(format!("the server has ended with {status}: {last}")))
            }
            Err(error) => Err(failed("the server", &error)),
        }
    }

    /// Ends it as it is to be ended.
    pub(super) async fn stop(self) {
        let stop = self.stop;
        self.end(stop).await;
    }

    /// Ends it by a signal, or kills it if it does not end.
    pub(super) async fn end(mut self, signal: Signal) {
        self.watch = None;
        #[cfg(unix)]
        if let Some(id) = self.child.id().and_then(|id| rustix::process::Pid::from_raw(id.cast_signed())) {
            let number = match signal {
                Signal::Kill => rustix::process::Signal::KILL,
                Signal::Quit => rustix::process::Signal::QUIT,
                Signal::Terminate => rustix::process::Signal::TERM,
            };
            let _ = rustix::process::kill_process(id, number);
            let _ = timeout(STOP_LIMIT, self.child.wait()).await;
        }
        // Fails if it has ended already.
        let _ = self.child.kill().await;
    }
}

/// A process that ends a server when this program has ended, whichever way: then its input ends too.
#[cfg(unix)]
fn watch(server: u32, stop: Signal) -> Option<Child> {
    let signal = match stop {
        Signal::Quit => "QUIT",
        Signal::Kill | Signal::Terminate => "KILL",
    };
    let mut command = Command::new("sh");
    command.args(["-c", "read -r _; kill -s \"$1\" \"$2\"", "sh", signal, &server.to_string()]);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    command.spawn().ok()
}

/// There is no such shell.
#[cfg(not(unix))]
fn watch(_: u32, _: Signal) -> Option<Child> {
    None
}

/// `true` if the system can end servers whose parent is killed: Linux, by `setpriv` of util-linux.
static HAS_DEATH_SIGNAL: LazyLock<bool> = LazyLock::new(|| {
    let mut probe = std::process::Command::new("setpriv");
    probe.args(["--pdeathsig", "KILL", "true"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    cfg!(target_os = "linux") && probe.status().is_ok_and(|status| status.success())
});

/// Without it the error of what is not there would be that of another program.
fn is_found(program: &str) -> bool {
    if program.contains('/') { Path::new(program).is_file() } else { find_program(program, &[]).is_some() }
}

/// The file that a server in this folder writes to.
pub(super) fn log_of(directory: &Path) -> PathBuf {
    directory.with_extension("log")
}

/// The path of a program in one of these folders, or else in one of `PATH`.
pub(super) fn find_program(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    all.map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// The standard library's hasher starts from the system's randomness, and a password is all that is drawn.
pub(super) fn password() -> Secret {
    Secret::new(&format!("{:016x}{:016x}", random(), random()))
}

pub(super) fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn sleeper() -> Program {
        Program::new(["sleep", "100"].map(str::to_owned).to_vec())
    }

    #[tokio::test]
    async fn watched_server_ends_with_input_of_its_watch() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join("1");
        let mut process = Process::start_watched(&sleeper(), &directory, Signal::Quit, true).unwrap();
        process.must_run().unwrap();
        // As when this program is killed: the system closes the pipe.
        drop(process.watch.as_mut().unwrap().stdin.take());
        timeout(STOP_LIMIT, process.child.wait()).await.unwrap().unwrap();
        assert!(process.must_run().unwrap_err().to_string().contains("signal: 3"));
        assert!(process.watch.is_none(), "the id may be another process's");
    }

    #[tokio::test]
    async fn watch_ends_before_its_server() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join("1");
        let process = Process::start_watched(&sleeper(), &directory, Signal::Kill, true).unwrap();
        let watch = process.watch.as_ref().unwrap().id().unwrap();
        timeout(STOP_LIMIT, process.stop()).await.unwrap();
        // It is reaped in the background.
        for _ in 0..500 {
            let alive =
                std::process::Command::new("kill").args(["-0", &watch.to_string()]).stderr(Stdio::null()).status();
            if !alive.unwrap().success() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the watch runs on");
    }
}
