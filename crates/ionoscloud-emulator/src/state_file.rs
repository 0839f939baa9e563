//! Persistent state: what is acknowledged is in a file before the response is sent.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::builder::BuildError;
use crate::clock::Clock;
use crate::emulator::{Emulator, World};

const FORMAT: &str = "ionoscloud-emulator-state";
const VERSION: u32 = 1;

/// The file of one emulator. Each change writes it anew beside itself and renames it, so that it is never half written.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    anchor: Anchor,
    /// The number of the last change that the file has.
    kept: AtomicU64,
    saving: Mutex<()>,
    /// Held for as long as this lives.
    _lock: File,
}

/// Ties the emulator's clock to wall-clock time, so that time passes while no emulator runs.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Anchor {
    /// The time that the emulator began with, which may be any, in nanoseconds since 1970.
    start: i128,
    /// The wall-clock time then, in nanoseconds since 1970.
    began: i128,
}

#[derive(Serialize, Deserialize)]
struct Content<W> {
    format: String,
    version: u32,
    anchor: Anchor,
    /// The emulator's clock when this was written.
    now: Duration,
    world: W,
}

/// The members that every version of the file has.
#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

/// The state of an emulator that starts from a file.
pub(crate) struct Opened {
    pub(crate) file: Arc<StateFile>,
    pub(crate) clock: Clock,
    pub(crate) world: World,
}

impl StateFile {
    /// Reads the file, or begins at `start` if there is none.
    pub(crate) fn open(path: &Path, start: Timestamp) -> Result<Opened, BuildError> {
        let refused = |why: &str| BuildError::new(format!("{}: {why}", path.display()));
        let lock = lock(path).map_err(|error| refused(&error.to_string()))?;
        let wall = Timestamp::now();
        let (anchor, clock, world) = match fs::read(path) {
            Ok(bytes) => {
                let content = read(&bytes).map_err(|why| refused(&format!("{why}; the file is left as it is")))?;
                let clock =
                    content.anchor.resumed(wall, content.now).ok_or_else(|| refused("a time is out of range"))?;
                (content.anchor, clock, content.world)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let anchor = Anchor { start: start.as_nanosecond(), began: wall.as_nanosecond() };
                (anchor, Clock::starting_at(start), World::new())
            }
            Err(error) => return Err(refused(&error.to_string())),
        };
        let (kept, saving) = (AtomicU64::new(0), Mutex::new(()));
        let file = Arc::new(Self { path: path.to_owned(), anchor, kept, saving, _lock: lock });
        Ok(Opened { file, clock, world })
    }

    pub(crate) fn has(&self, change: u64) -> bool {
        self.kept.load(Ordering::Acquire) >= change
    }

    /// Brings the file up to this change at least; blocks until it is on the disk.
    pub(crate) fn keep(&self, emulator: &Emulator, change: u64) -> io::Result<()> {
        let _saving = self.saving.lock().unwrap_or_else(PoisonError::into_inner);
        // The previous holder of the lock may have written this change along with its own.
        if self.has(change) { Ok(()) } else { self.write(emulator) }
    }

    /// Writes everything; fails where the file cannot be written.
    pub(crate) fn write(&self, emulator: &Emulator) -> io::Result<()> {
        let (text, change) = emulator.with_world(|world, now, changes| {
            let (format, version, anchor) = (FORMAT.to_owned(), VERSION, self.anchor);
            (serde_json::to_vec(&Content { format, version, anchor, now, world }), changes)
        });
        replace(&self.path, &text?)?;
        self.kept.fetch_max(change, Ordering::Release);
        Ok(())
    }
}

impl Anchor {
    /// Continues the clock by wall-clock time, never behind what was written.
    fn resumed(self, wall: Timestamp, written: Duration) -> Option<Clock> {
        let start = Timestamp::from_nanosecond(self.start).ok()?;
        let passed = u64::try_from(wall.as_nanosecond().saturating_sub(self.began)).unwrap_or_default();
        Some(Clock::resumed(start, Duration::from_nanos(passed).max(written)))
    }
}

fn read(bytes: &[u8]) -> Result<Content<World>, String> {
    match serde_json::from_slice::<Header>(bytes) {
        Ok(Header { format, .. }) if format != FORMAT => Err("not a state file of this program".to_owned()),
        Ok(Header { version, .. }) if version != VERSION => {
            Err(format!("a state file of version {version}, and this program knows version {VERSION} alone"))
        }
        Ok(_) => serde_json::from_slice(bytes).map_err(|error| damage(&error)),
        Err(error) => Err(damage(&error)),
    }
}

/// The position alone: the error's own text can quote a token.
fn damage(error: &serde_json::Error) -> String {
    format!("not a state file of this program, or damaged at line {}, column {}", error.line(), error.column())
}

/// On the disk under its name when this returns, or not at all.
fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let mut file = private_file(&beside)?;
    file.write_all(text)?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Number of attempts to lock. A lock that is released is held for a moment longer by a process that is being started:
/// it shares all files until its program takes over.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// The lock on the file at this path: on one beside it, since every change replaces the file. It stays there, and is
/// released when the process ends, however that happens.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
    name.push(".lock");
    let file = private_file(&path.with_file_name(name))?;
    for _ in 0..LOCK_TRIES {
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => return Ok(file),
            Err(fs4::TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(fs4::TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::other("it is in use by another emulator"))
}

/// An empty file that its owner alone can read.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resumed_clock_is_monotonic() {
        let second = |second: i64| Timestamp::from_second(second).unwrap();
        let anchor = Anchor { start: second(50).as_nanosecond(), began: second(1_000).as_nanosecond() };
        for (wall, written, expected) in [(1_100, 20, 100), (1_100, 300, 300), (0, 7, 7)] {
            let clock = anchor.resumed(second(wall), Duration::from_secs(written)).unwrap();
            assert_eq!(clock.now().as_secs(), expected);
            assert_eq!(clock.timestamp(Duration::ZERO), "1970-01-01T00:00:50Z");
        }
    }

    #[test]
    fn foreign_files_are_refused_with_reason() {
        for (text, expected) in [
            ("", "damaged at line 1, column 0"),
            ("canary", "damaged at line 1, column 1"),
            ("{\"format\":\"canary\",\"version\":1}", "not a state file of this program"),
            ("{\"format\":\"ionoscloud-emulator-state\",\"version\":2,\"clusters\":[]}", "version 2"),
            ("{\"format\":\"ionoscloud-emulator-state\",\"version\":1,\n\"world\":\"canary\"}", "damaged at line 2"),
        ] {
            let error = read(text.as_bytes()).err().unwrap();
            assert!(error.contains(expected) && !error.contains("canary"), "{text}: {error}");
        }
    }
}
