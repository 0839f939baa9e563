//! The state file: an append-only log of changes, written before a response is sent.
//!
//! The first line is a header. Each other line is a record: the CRC-32 of its text in hexadecimal, a blank, and JSON
//! with the changed entries of one request. A write costs as much as what it changes. When the log has grown to a
//! multiple of the state, it is compacted: written anew beside itself, with one record for each entry, and renamed.
//!
//! A crash can leave half of the last record behind, which was never acknowledged: a tail without the end of its line
//! is cut off. A whole line whose checksum is wrong means damage, the last one too, and the file is refused.

mod format;
mod log;

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::engine::clock::Clock;
use crate::engine::settings::BuildError;
use crate::engine::world::{Changes, World};
use crate::replaced_file::resolved;
use format::{Anchor, append_record, moved, read, whole};
use log::{Log, lock};

/// The file of one emulator.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    queue: Mutex<Queue>,
    /// The number of the last change that is on the disk.
    kept: AtomicU64,
    log: Mutex<Log>,
    /// Held for as long as this lives.
    _lock: File,
}

/// Records that are not written yet, in the order of their changes.
#[derive(Debug, Default)]
struct Queue {
    text: Vec<u8>,
    /// The number of the last change.
    recorded: u64,
    /// Set when the whole world was replaced: no record says so.
    replaced: bool,
}

impl Queue {
    fn replace(&mut self) {
        self.text.clear();
        self.recorded += 1;
        self.replaced = true;
    }
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
        // Links to one file are one file.
        let resolved = resolved(path).map_err(failed)?;
        let lock = lock(&resolved).map_err(failed)?;
        let wall = Timestamp::now();
        let (clock, torn) = match fs::read(&resolved) {
            Ok(bytes) => {
                let read = read(&bytes, &mut world);
                let read = read.map_err(|why| refused(&format!("{why}; the file is left as it is")))?;
                let clock = read.anchor.resumed(wall, read.now).ok_or_else(|| refused("a time is out of range"))?;
                (clock, read.torn)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => (Clock::starting_at(start), None),
            Err(error) => return Err(failed(error)),
        };
        let text = whole(Anchor::of(&clock, wall), &mut world, clock.now()).map_err(|error| failed(error.into()))?;
        let log = Log::create(&resolved, &text).map_err(failed)?;
        let (queue, kept) = (Mutex::default(), AtomicU64::new(0));
        let file = Self { path: resolved, queue, kept, log: Mutex::new(log), _lock: lock };
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

    /// Takes the move of the clock that was just made. Called with the world locked.
    pub(crate) fn record_clock(&self, clock: &Clock) {
        // A shift of centuries is beyond what JSON numbers hold in nanoseconds. The record alone then keeps the clock
        // from going back, and the time that passes until a restart is lost.
        let changes = moved(Anchor::of(clock, Timestamp::now())).unwrap_or_default();
        self.record(clock.now(), &changes);
    }

    /// Takes another world in place of all that was recorded. Called with the world locked.
    pub(crate) fn replace(&self) {
        guard(&self.queue).replace();
    }

    /// The number of the last change.
    pub(crate) fn recorded(&self) -> u64 {
        guard(&self.queue).recorded
    }

    pub(crate) fn has(&self, change: u64) -> bool {
        self.kept.load(Ordering::Acquire) >= change
    }

    /// Everything up to now, with the records in the queue, which is empty then. Called with the world locked.
    pub(crate) fn snapshot(&self, world: &mut World, clock: &Clock) -> serde_json::Result<Snapshot> {
        let text = whole(Anchor::of(clock, Timestamp::now()), world, clock.now())?;
        let mut queue = guard(&self.queue);
        queue.text.clear();
        queue.replaced = false;
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
        let in_place = log.is_in_place(&self.path);
        // One critical section: a replacement is seen here, or follows with a later number of its own.
        let queued = {
            let mut queue = guard(&self.queue);
            log.must_compact |= std::mem::take(&mut queue.replaced);
            if log.must_compact {
                None
            } else {
                in_place?;
                Some((std::mem::take(&mut queue.text), queue.recorded))
            }
        };
        if let Some((text, recorded)) = queued {
            log.append(&text)?;
            self.kept.fetch_max(recorded, Ordering::Release);
        }
        if log.needs_compaction() {
            // Stays set if this fails: the snapshot has taken over what was queued.
            log.must_compact = true;
            let snapshot = snapshot(self)?;
            *log = Log::create(&self.path, &snapshot.text)?;
            self.kept.fetch_max(snapshot.change, Ordering::Release);
        }
        Ok(())
    }
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacement_beside_write_is_kept() {
        let folder = std::env::temp_dir().join(format!("state-file-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let world = World::new(crate::products::all());
        let file = StateFile::open(&folder.join("state"), Timestamp::UNIX_EPOCH, world).unwrap().file;
        let replaced =
            |file: &StateFile| Ok(Snapshot { text: b"replaced".to_vec(), change: guard(&file.queue).recorded });
        file.record(Duration::ZERO, &Changes::new());
        std::thread::scope(|scope| {
            let mut queue = guard(&file.queue);
            let write = scope.spawn(|| file.keep(1, replaced));
            while file.log.try_lock().is_ok() {
                std::thread::yield_now();
            }
            // The write now waits for the queue.
            std::thread::sleep(Duration::from_millis(20));
            queue.replace();
            drop(queue);
            write.join().unwrap().unwrap();
        });
        file.keep(2, replaced).unwrap();
        assert_eq!(fs::read(&file.path).unwrap(), b"replaced");
        fs::remove_dir_all(&folder).unwrap();
    }
}
