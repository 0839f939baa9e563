//! The log on the disk: appending, replacing, locking.

use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::Duration;

use crate::replaced_file::{beside, private, replace};

/// The log is compacted at this size, and at four times the size that it had after the last compaction.
const COMPACT_FROM: u64 = 1024 * 1024;
const COMPACT_GROWTH: u64 = 4;

/// An open log file.
#[derive(Debug)]
pub(super) struct Log {
    file: File,
    size: u64,
    compact_at: u64,
    /// Set after a failed write: some records are in no file, and only the whole state has them.
    pub(super) must_compact: bool,
}

impl Log {
    /// Puts a file of this text in place of the one at this path: on the disk under its name, or not at all.
    pub(super) fn create(path: &Path, text: &[u8]) -> io::Result<Self> {
        let file = replace(path, text)?;
        let size = text.len() as u64;
        Ok(Self { file, size, compact_at: COMPACT_FROM.max(size.saturating_mul(COMPACT_GROWTH)), must_compact: false })
    }

    /// Continues the file at this path behind its first bytes, without a copy of it.
    pub(super) fn reopen(path: &Path, size: u64) -> io::Result<Self> {
        let mut log = Self { file: private().open(path)?, size, compact_at: 0, must_compact: false };
        log.cut()?;
        log.put_off_compaction();
        Ok(log)
    }

    /// A failed write may leave half a record: it is cut off, so that the next one begins a line. The text can be
    /// written again, unless the disk has failed in between: it may then have any part of it.
    pub(super) fn append(&mut self, text: &[u8]) -> io::Result<()> {
        if let Err(error) = self.file.write_all(text) {
            self.must_compact |= self.cut().is_err();
            return Err(error);
        }
        if let Err(error) = self.file.sync_data() {
            self.must_compact = true;
            self.cut()?;
            return Err(error);
        }
        self.size += text.len() as u64;
        Ok(())
    }

    fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.size)?;
        self.file.seek(SeekFrom::Start(self.size)).map(drop)
    }

    /// Has the log grow by the same factor again before it is compacted.
    pub(super) fn put_off_compaction(&mut self) {
        self.compact_at = COMPACT_FROM.max(self.size.saturating_mul(COMPACT_GROWTH));
        self.must_compact = false;
    }

    #[cfg(test)]
    pub(super) fn swap_file(&mut self, file: File) {
        self.file = file;
    }

    /// Returns `true` if the log has grown to a multiple of the state, or has to be replaced.
    pub(super) fn needs_compaction(&self) -> bool {
        self.must_compact || self.size >= self.compact_at
    }

    /// Fails if the file was moved or removed: what is written to it then would be lost.
    pub(super) fn is_in_place(&self, path: &Path) -> io::Result<()> {
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

/// Number of attempts to lock. A lock that is released is held for a moment longer by a process that is being started:
/// it shares all files until its program takes over.
const LOCK_TRIES: u32 = 20;
const LOCK_DELAY: Duration = Duration::from_millis(10);

/// The lock on the file at this path: on one beside it, since a compaction replaces the file. It stays there, and is
/// released when the process ends, however that happens.
pub(super) fn lock(path: &Path) -> io::Result<File> {
    // It may be a file of another program: nothing is written to it.
    let file = private().create(true).truncate(false).open(beside(path, ".lock")?)?;
    for _ in 0..LOCK_TRIES {
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => return Ok(file),
            Err(fs4::TryLockError::WouldBlock) => std::thread::sleep(LOCK_DELAY),
            Err(fs4::TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::other("it is in use by another emulator"))
}
