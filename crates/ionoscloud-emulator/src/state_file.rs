//! The state file: an append-only log of changes, written before a response is sent.
//!
//! The first line is a header. Each other line is a record: the CRC-32 of its text in hexadecimal, a blank, and JSON with
//! the changed entries of one request. A write costs as much as what it changes. When the log has grown to a multiple of
//! the state, it is compacted: written anew beside itself, with one record for each entry, and renamed.
//!
//! A crash can leave half of the last record behind, which was never acknowledged: that tail is cut off. Any other
//! record whose checksum is wrong means damage, and the file is refused.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::clock::Clock;
use crate::engine::settings::BuildError;
use crate::engine::world::{Changes, World};

const FORMAT: &str = "ionoscloud-emulator-state";
const VERSION: u32 = 2;
/// The log is compacted at this size, and at four times the size that it had after the last compaction.
const COMPACT_FROM: u64 = 1024 * 1024;
const COMPACT_GROWTH: u64 = 4;

/// The file of one emulator.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    anchor: Anchor,
    queue: Mutex<Queue>,
    /// The number of the last change that is on the disk.
    kept: AtomicU64,
    log: Mutex<Log>,
    /// Set when the whole world was replaced: no record says so.
    replaced: AtomicBool,
    /// Held for as long as this lives.
    _lock: File,
}

/// Records that are not written yet, in the order of their changes.
#[derive(Debug, Default)]
struct Queue {
    text: Vec<u8>,
    /// The number of the last change.
    recorded: u64,
}

#[derive(Debug)]
struct Log {
    file: File,
    size: u64,
    compact_at: u64,
    /// Set after a failed write: some records are in no file, and only the whole state has them.
    must_compact: bool,
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
struct Header {
    format: String,
    version: u32,
    #[serde(default)]
    anchor: Option<Anchor>,
}

/// The state of an emulator that starts from a file.
pub(crate) struct Opened {
    pub(crate) file: StateFile,
    pub(crate) clock: Clock,
    pub(crate) world: World,
    /// Bytes of a torn record at the end, which were cut off.
    pub(crate) torn: Option<u64>,
}

/// The text of a whole file, up to a change.
pub(crate) struct Snapshot {
    text: Vec<u8>,
    change: u64,
}

impl StateFile {
    /// Reads the file, or begins at `start` if there is none. It is compacted at once, so that it is known to be
    /// writable.
    pub(crate) fn open(path: &Path, start: Timestamp, mut world: World) -> Result<Opened, BuildError> {
        let refused = |why: &str| BuildError::new(format!("{}: {why}", path.display()));
        let failed = |error: io::Error| refused(&error.to_string());
        let lock = lock(path).map_err(failed)?;
        let wall = Timestamp::now();
        let (anchor, clock, torn) = match fs::read(path) {
            Ok(bytes) => {
                let read = read(&bytes, &mut world);
                let read = read.map_err(|why| refused(&format!("{why}; the file is left as it is")))?;
                let clock = read.anchor.resumed(wall, read.now).ok_or_else(|| refused("a time is out of range"))?;
                (read.anchor, clock, read.torn)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let anchor = Anchor { start: start.as_nanosecond(), began: wall.as_nanosecond() };
                (anchor, Clock::starting_at(start), None)
            }
            Err(error) => return Err(failed(error)),
        };
        let text = whole(anchor, &mut world, clock.now()).map_err(|error| failed(error.into()))?;
        let log = Log::create(path, &text).map_err(failed)?;
        let (queue, kept) = (Mutex::default(), AtomicU64::new(0));
        let file = Self {
            path: path.to_owned(),
            anchor,
            queue,
            kept,
            log: Mutex::new(log),
            replaced: AtomicBool::new(false),
            _lock: lock,
        };
        Ok(Opened { file, clock, world, torn })
    }

    /// Takes the changes of one request, to be written by [`keep`](Self::keep). Called in their order.
    pub(crate) fn record(&self, now: Duration, changes: &Changes) {
        // Entries are JSON already: this cannot fail.
        let text = serde_json::to_vec(&(now, changes)).unwrap_or_default();
        let mut queue = guard(&self.queue);
        queue.recorded += 1;
        append_record(&mut queue.text, &text);
    }

    /// Takes another world in place of all that was recorded. Called with the world locked.
    pub(crate) fn replace(&self) {
        let mut queue = guard(&self.queue);
        queue.text.clear();
        queue.recorded += 1;
        self.replaced.store(true, Ordering::Release);
    }

    /// The number of the last change.
    pub(crate) fn recorded(&self) -> u64 {
        guard(&self.queue).recorded
    }

    pub(crate) fn has(&self, change: u64) -> bool {
        self.kept.load(Ordering::Acquire) >= change
    }

    /// Everything up to now, with the records in the queue, which is empty then. Called with the world locked.
    pub(crate) fn snapshot(&self, world: &mut World, now: Duration) -> serde_json::Result<Snapshot> {
        let text = whole(self.anchor, world, now)?;
        let mut queue = guard(&self.queue);
        queue.text.clear();
        Ok(Snapshot { text, change: queue.recorded })
    }

    /// Brings the file up to this change at least; blocks until it is on the disk.
    pub(crate) fn keep(
        &self,
        change: u64,
        snapshot: impl FnOnce(&Self) -> serde_json::Result<Snapshot>,
    ) -> io::Result<()> {
        let mut log = guard(&self.log);
        // The previous holder of the lock may have written this change along with its own.
        if self.has(change) {
            return Ok(());
        }
        log.must_compact |= self.replaced.swap(false, Ordering::AcqRel);
        if !log.must_compact {
            log.is_in_place(&self.path)?;
            let (text, recorded) = {
                let mut queue = guard(&self.queue);
                (std::mem::take(&mut queue.text), queue.recorded)
            };
            log.append(&text)?;
            self.kept.fetch_max(recorded, Ordering::Release);
        }
        if log.must_compact || log.size >= log.compact_at {
            // Stays set if this fails: the snapshot has taken over what was queued.
            log.must_compact = true;
            let snapshot = snapshot(self)?;
            *log = Log::create(&self.path, &snapshot.text)?;
            self.kept.fetch_max(snapshot.change, Ordering::Release);
        }
        Ok(())
    }
}

impl Log {
    /// Puts a file of this text in place of the one at this path: on the disk under its name, or not at all.
    fn create(path: &Path, text: &[u8]) -> io::Result<Self> {
        let mut name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
        name.push(".new");
        let beside = path.with_file_name(name);
        let mut file = private_file(&beside)?;
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if cfg!(unix) {
            File::open(folder)?.sync_all()?;
        }
        let size = text.len() as u64;
        Ok(Self { file, size, compact_at: COMPACT_FROM.max(size.saturating_mul(COMPACT_GROWTH)), must_compact: false })
    }

    /// A failed write may leave half a record: it is cut off, so that the next one begins a line.
    fn append(&mut self, text: &[u8]) -> io::Result<()> {
        let written = self.file.write_all(text).and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            self.must_compact = true;
            self.file.set_len(self.size)?;
            self.file.seek(SeekFrom::Start(self.size))?;
            return Err(error);
        }
        self.size += text.len() as u64;
        Ok(())
    }

    /// Fails if the file was moved or removed: what is written to it then would be lost.
    fn is_in_place(&self, path: &Path) -> io::Result<()> {
        let there = fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            let own = self.file.metadata()?;
            if (there.dev(), there.ino()) != (own.dev(), own.ino()) {
                return Err(io::Error::other("another file has taken its place"));
            }
        }
        #[cfg(not(unix))]
        drop(there);
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

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Header and one record for each entry. A record is a pair: the emulator's clock, and the changes.
fn whole(anchor: Anchor, world: &mut World, now: Duration) -> serde_json::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(&Header { format: FORMAT.to_owned(), version: VERSION, anchor: Some(anchor) })?;
    text.push(b'\n');
    for change in world.entries(now)? {
        append_record(&mut text, &serde_json::to_vec(&(now, [change]))?);
    }
    Ok(text)
}

fn append_record(text: &mut Vec<u8>, record: &[u8]) {
    text.extend_from_slice(format!("{:08x} ", crc32fast::hash(record)).as_bytes());
    text.extend_from_slice(record);
    text.push(b'\n');
}

struct Read {
    anchor: Anchor,
    now: Duration,
    torn: Option<u64>,
}

/// Reads a file into the world.
fn read(bytes: &[u8], world: &mut World) -> Result<Read, String> {
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let anchor = header(lines.next().unwrap_or_default())?;
    let mut now = Duration::ZERO;
    let rest: Vec<&[u8]> = lines.collect();
    for (index, line) in rest.iter().enumerate() {
        match record(line) {
            Some((then, changes)) => {
                now = now.max(then);
                for (section, key, entry) in changes {
                    let loaded = world.load(&section, &key, entry);
                    loaded.map_err(|_| format!("an entry at line {} is not understood", index + 2))?;
                }
            }
            None if index + 1 == rest.len() => return Ok(Read { anchor, now, torn: Some(line.len() as u64) }),
            None => return Err(format!("damaged at line {}: its checksum is wrong", index + 2)),
        }
    }
    Ok(Read { anchor, now, torn: None })
}

fn header(line: &[u8]) -> Result<Anchor, String> {
    match serde_json::from_slice::<Header>(line) {
        Ok(Header { format, .. }) if format != FORMAT => Err("not a state file of this program".to_owned()),
        Ok(Header { version: VERSION, anchor: Some(anchor), .. }) if line.ends_with(b"\n") => Ok(anchor),
        Ok(Header { version, .. }) if version != VERSION => {
            Err(format!("a state file of version {version}, and this program knows version {VERSION} alone"))
        }
        Ok(_) => Err("damaged at line 1: the header is not whole".to_owned()),
        // The position alone: the error's own text can quote a token.
        Err(error) => Err(format!(
            "not a state file of this program, or damaged at line {}, column {}",
            error.line(),
            error.column()
        )),
    }
}

/// The record of a line, if it is whole.
fn record(line: &[u8]) -> Option<(Duration, Changes)> {
    let line = line.strip_suffix(b"\n")?;
    let (sum, text) = (line.get(..8)?, line.get(9..)?);
    let sum = u32::from_str_radix(std::str::from_utf8(sum).ok()?, 16).ok()?;
    (crc32fast::hash(text) == sum).then(|| serde_json::from_slice(text).ok()).flatten()
}

/// Number of attempts to lock. A lock that is released is held for a moment longer by a process that is being started:
/// it shares all files until its program takes over.
const LOCK_TRIES: u32 = 20;
const LOCK_DELAY: Duration = Duration::from_millis(10);

/// The lock on the file at this path: on one beside it, since a compaction replaces the file. It stays there, and is
/// released when the process ends, however that happens.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
    name.push(".lock");
    let file = private_file(&path.with_file_name(name))?;
    for _ in 0..LOCK_TRIES {
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => return Ok(file),
            Err(fs4::TryLockError::WouldBlock) => std::thread::sleep(LOCK_DELAY),
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

    fn world() -> World {
        World::new(crate::products::all())
    }

    fn text() -> Vec<u8> {
        whole(Anchor { start: 0, began: 0 }, &mut world(), Duration::from_secs(7)).unwrap()
    }

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
            ("{\"format\":\"ionoscloud-emulator-state\",\"version\":1,\"clusters\":[]}", "version 1"),
            ("{\"format\":\"ionoscloud-emulator-state\",\"version\":2,\"anchor\":{\"start\":0,\"began\":0}}", "header"),
        ] {
            let error = read(text.as_bytes(), &mut world()).err().unwrap();
            assert!(error.contains(expected) && !error.contains("canary"), "{text}: {error}");
        }
    }

    #[test]
    fn torn_tail_is_cut_and_counted() {
        let whole = text();
        let last = whole[..whole.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
        for end in last + 1..whole.len() {
            let read = read(&whole[..end], &mut world()).unwrap();
            assert_eq!(read.torn, Some((end - last) as u64));
        }
        assert_eq!(read(&whole, &mut world()).unwrap().torn, None);
        assert_eq!(read(&whole, &mut world()).unwrap().now, Duration::from_secs(7));
    }

    #[test]
    fn flipped_byte_before_the_tail_is_damage() {
        let mut whole = text();
        append_record(&mut whole, b"[{\"secs\":0,\"nanos\":0},[]]");
        let line = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        whole[line + 20] ^= 1;
        assert!(read(&whole, &mut world()).err().unwrap().contains("damaged at line 2"));
    }
}
