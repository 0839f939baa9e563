//! The journal in a file.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use ionoscloud_emulator::Emulator;

/// Time limit for the last lines when the program ends.
const LAST_LINES: Duration = Duration::from_secs(2);

/// A thread that writes each request to a file, as a line of JSON. It ends when the emulator is gone.
pub(crate) struct JournalFile {
    ended: Receiver<()>,
}

impl JournalFile {
    pub(crate) fn start(path: &Path, emulator: &Emulator) -> Result<Self, String> {
        let mut file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let (requests, name) = (emulator.journal().follow(), path.display().to_string());
        let (end, ended) = channel();
        thread::spawn(move || {
            for request in requests {
                if let Err(error) = writeln!(file, "{}", request.to_json()) {
                    eprintln!("ionos-emulator: {name}: {error}; the journal ends here");
                    break;
                }
            }
            let _ = end.send(());
        });
        Ok(Self { ended })
    }

    /// Waits for the last lines, once nothing serves any more.
    pub(crate) fn finish(self) {
        let _ = self.ended.recv_timeout(LAST_LINES);
    }
}
