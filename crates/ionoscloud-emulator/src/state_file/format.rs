//! The text of a state file: a header, and records with checksums.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::clock::Clock;
use crate::engine::world::{Changes, World};

const FORMAT: &str = "ionoscloud-emulator-state";
const VERSION: u32 = 2;
/// The section and the key of an entry that ties the clock to wall-clock time anew.
const CLOCK: (&str, &str) = ("file", "clock");

/// Ties the emulator's clock to wall-clock time, so that time passes while no emulator runs.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Anchor {
    /// The time that the emulator began with, which may be any, in nanoseconds since 1970.
    pub(super) start: i128,
    /// The wall-clock time then, in nanoseconds since 1970.
    pub(super) began: i128,
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    version: u32,
    #[serde(default)]
    anchor: Option<Anchor>,
}

impl Anchor {
    /// Ties a clock to the wall-clock time at which it reads what it reads.
    pub(super) fn of(clock: &Clock, wall: Timestamp) -> Self {
        let passed = i128::try_from(clock.now().as_nanos()).unwrap_or(i128::MAX);
        Self { start: clock.start().as_nanosecond(), began: wall.as_nanosecond().saturating_sub(passed) }
    }

    /// Continues the clock by wall-clock time, never behind what was written.
    pub(super) fn resumed(self, wall: Timestamp, written: Duration) -> Option<Clock> {
        let start = Timestamp::from_nanosecond(self.start).ok()?;
        let passed = u64::try_from(wall.as_nanosecond().saturating_sub(self.began)).unwrap_or_default();
        Some(Clock::resumed(start, Duration::from_nanos(passed).max(written)))
    }
}

/// Header and one record for each entry. A record is a pair: the emulator's clock, and the changes.
pub(super) fn whole(anchor: Anchor, world: &mut World, now: Duration) -> serde_json::Result<Vec<u8>> {
    let mut text = serde_json::to_vec(&Header { format: FORMAT.to_owned(), version: VERSION, anchor: Some(anchor) })?;
    text.push(b'\n');
    world.each_entry(now, |change| {
        append_record(&mut text, &serde_json::to_vec(&(now, [change]))?);
        Ok(())
    })?;
    Ok(text)
}

/// The change that a shift of the clock is.
pub(super) fn moved(anchor: Anchor) -> serde_json::Result<Changes> {
    Ok(vec![(CLOCK.0.to_owned(), CLOCK.1.to_owned(), Some(serde_json::to_value(anchor)?))])
}

pub(super) fn append_record(text: &mut Vec<u8>, record: &[u8]) {
    text.extend_from_slice(format!("{:08x} ", crc32fast::hash(record)).as_bytes());
    text.extend_from_slice(record);
    text.push(b'\n');
}

/// A file that was read.
pub(super) struct Read {
    pub(super) anchor: Anchor,
    pub(super) now: Duration,
    pub(super) torn: Option<u64>,
}

/// Reads a file into the world.
pub(super) fn read(bytes: &[u8], world: &mut World) -> Result<Read, String> {
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let mut anchor = header(lines.next().unwrap_or_default())?;
    let mut now = Duration::ZERO;
    let rest: Vec<&[u8]> = lines.collect();
    for (index, line) in rest.iter().enumerate() {
        match record(line) {
            Some((then, changes)) => {
                now = now.max(then);
                for (section, key, entry) in changes {
                    let misread = |_| format!("an entry at line {} is not understood", index + 2);
                    match entry {
                        Some(entry) if (section.as_str(), key.as_str()) == CLOCK => {
                            anchor = serde_json::from_value(entry).map_err(misread)?;
                        }
                        entry => world.load(&section, &key, entry).map_err(misread)?,
                    }
                }
            }
            None if !line.ends_with(b"\n") => return Ok(Read { anchor, now, torn: Some(line.len() as u64) }),
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
    fn flipped_byte_of_whole_line_is_damage() {
        let mut whole = text();
        append_record(&mut whole, b"[{\"secs\":0,\"nanos\":0},[]]");
        let line = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        whole[line + 20] ^= 1;
        assert!(read(&whole, &mut world()).err().unwrap().contains("damaged at line 2"));
        let mut whole = text();
        let (end, lines) = (whole.len() - 2, whole.iter().filter(|byte| **byte == b'\n').count());
        whole[end] ^= 1;
        assert!(read(&whole, &mut world()).err().unwrap().contains(&format!("damaged at line {lines}: ")));
    }
}
