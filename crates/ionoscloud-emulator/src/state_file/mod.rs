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
    /// The records that were in the queue; nothing if the text alone says what they do.
    queued: Option<Vec<u8>>,
}

/// Returns `true` if the disk, or what its user may have of it, is full.
pub(crate) fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
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
        let (clock, torn, there) = match fs::read(&resolved) {
            Ok(bytes) => {
                let length = bytes.len() as u64;
                let read = read(&bytes, &mut world);
                let read = read.map_err(|why| refused(&format!("{why}; the file is left as it is")))?;
                let clock = read.anchor.resumed(wall, read.now).ok_or_else(|| refused("a time is out of range"))?;
                (clock, read.torn, Some(length - read.torn.unwrap_or_default()))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => (Clock::starting_at(start), None, None),
            Err(error) => return Err(failed(error)),
        };
        let text = whole(Anchor::of(&clock, wall), &mut world, clock.now()).map_err(|error| failed(error.into()))?;
        let log = match (Log::create(&resolved, &text), there) {
            // A full disk has no room for a copy, but may have some for changes.
            (Err(error), Some(length)) if is_full(&error) => Log::reopen(&resolved, length),
            (created, _) => created,
        };
        let log = log.map_err(failed)?;
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
        // The clock stays within what JSON numbers hold in nanoseconds: this cannot fail.
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
        let queued = std::mem::take(&mut queue.text);
        let queued = (!std::mem::take(&mut queue.replaced)).then_some(queued);
        Ok(Snapshot { text, change: queue.recorded, queued })
    }

    /// Brings the file up to this change at least; blocks until it is on the disk. An error names the file.
    pub(crate) fn keep(
        &self,
        change: u64,
        snapshot: impl FnOnce(&Self) -> serde_json::Result<Snapshot>,
    ) -> io::Result<()> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", self.path.display()));
        self.bring_to(change, snapshot).map_err(named)
    }

    fn bring_to(&self, change: u64, snapshot: impl FnOnce(&Self) -> serde_json::Result<Snapshot>) -> io::Result<()> {
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
            if let Err(error) = log.append(&text) {
                self.put_back(text);
                return Err(error);
            }
            self.kept.fetch_max(recorded, Ordering::Release);
        }
        if log.needs_compaction() {
            let is_choice = !log.must_compact;
            // Stays set if this fails: the snapshot has taken over what was queued.
            log.must_compact = true;
            let Snapshot { text, change, queued } = snapshot(self)?;
            match (Log::create(&self.path, &text), queued) {
                (Ok(created), _) => {
                    *log = created;
                    self.kept.fetch_max(change, Ordering::Release);
                }
                // There is no room for a copy: the log continues as it is.
                (Err(error), Some(queued)) if is_choice && is_full(&error) => {
                    self.put_back(queued);
                    log.put_off_compaction();
                }
                (Err(error), _) => return Err(error),
            }
        }
        Ok(())
    }

    /// Puts records that are in no file before those that were queued since.
    fn put_back(&self, text: Vec<u8>) {
        guard(&self.queue).text.splice(0..0, text);
    }
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own, and a new file in it.
    fn open(name: &str) -> (PathBuf, StateFile) {
        let folder = std::env::temp_dir().join(format!("state-file-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let world = World::new(crate::products::all());
        let file = StateFile::open(&folder.join("state"), Timestamp::UNIX_EPOCH, world).unwrap().file;
        (folder, file)
    }

    fn no_snapshot(_: &StateFile) -> serde_json::Result<Snapshot> {
        panic!("there is no room for a copy")
    }

    #[test]
    fn change_that_found_no_room_is_written_with_next() {
        let (folder, file) = open("full");
        let change = |key: &str| vec![("dns".to_owned(), key.to_owned(), None)];
        file.record(Duration::ZERO, &change("first"));
        file.keep(1, no_snapshot).unwrap();
        let before = fs::read(&file.path).unwrap();
        // A file that cannot be written stands for a full disk.
        guard(&file.log).swap_file(File::open(&file.path).unwrap());
        file.record(Duration::ZERO, &change("second"));
        let error = file.keep(2, no_snapshot).unwrap_err().to_string();
        assert!(error.starts_with(&file.path.display().to_string()), "{error}");
        assert_eq!((file.has(1), file.has(2)), (true, false));
        let writable = fs::OpenOptions::new().append(true).open(&file.path).unwrap();
        guard(&file.log).swap_file(writable);
        guard(&file.log).must_compact = false;
        file.record(Duration::ZERO, &change("third"));
        file.keep(3, no_snapshot).unwrap();
        let text = fs::read(&file.path).unwrap();
        let rest = String::from_utf8(text.strip_prefix(before.as_slice()).unwrap().to_vec()).unwrap();
        assert!(rest.lines().count() == 2 && rest.contains("second") && rest.contains("third"), "{rest}");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn file_is_continued_in_place_without_torn_record() {
        let (folder, file) = open("continued");
        let whole = fs::read(&file.path).unwrap();
        fs::write(&file.path, [&whole[..], b"torn"].concat()).unwrap();
        let mut log = Log::reopen(&file.path, whole.len() as u64).unwrap();
        log.append(b"a record\n").unwrap();
        assert_eq!(fs::read(&file.path).unwrap(), [&whole[..], b"a record\n"].concat());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn replacement_beside_write_is_kept() {
        let (folder, file) = open("replaced");
        let replaced = |file: &StateFile| {
            Ok(Snapshot { text: b"replaced".to_vec(), change: guard(&file.queue).recorded, queued: None })
        };
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
