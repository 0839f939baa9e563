//! Records of the responses of a connection over HTTP/2: which connections are to be replaced, and which worked.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::rt::{Read, ReadBuf, ReadBufCursor};
use tokio::time::Instant;

use super::origin::Origin;
use crate::defaults::SILENT_CONNECTION_TIMEOUT;
use crate::layers::call_state::CallState;

/// The least time that requests wait without a response before their connection may be taken for a dead one. The time
/// of a call can be shorter than the way to the server and back.
const SHORTEST_SILENCE: Duration = Duration::from_millis(250);

/// The record of one connection.
#[derive(Clone)]
pub(crate) struct ConnectionRecord(Arc<Record>);

struct Record {
    made: Instant,
    frames: Arrivals,
    bodies: Arrivals,
    stage: AtomicU8,
}

/// The kind of frames that a request waits for.
#[derive(Clone, Copy)]
enum Awaited {
    /// Any frame of a response.
    Response,
    /// Part of a body, or its end: a server that sends heads alone is as useless as a silent one.
    Body,
}

/// The arrivals of such frames, and the waits for one.
#[derive(Default)]
struct Arrivals {
    /// Nanoseconds from the making of the connection to the last one, and one more; zero before the first.
    last: AtomicU64,
    silence: Mutex<Silence>,
}

/// The waits of requests that ended without a response since the last arrival. They add up however far apart they are:
/// in between, the server has nothing to respond to.
#[derive(Default)]
struct Silence {
    waited: Duration,
    until: Option<Instant>,
}

/// The stages of a connection, in their order.
const DISPATCHING: u8 = 0;
/// It takes no more requests, and ends those that were sent.
const ENDING: u8 = 1;
/// Its task was dropped before its end.
const DROPPED: u8 = 2;

impl ConnectionRecord {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Record {
            made: Instant::now(),
            frames: Arrivals::default(),
            bodies: Arrivals::default(),
            stage: AtomicU8::new(DISPATCHING),
        }))
    }

    /// Records that the connection takes no more requests.
    pub(super) fn note_ending(&self) {
        self.0.stage.fetch_max(ENDING, Ordering::AcqRel);
    }

    /// Records that the task of the connection was dropped.
    pub(super) fn note_dropped(&self) {
        self.0.stage.fetch_max(DROPPED, Ordering::AcqRel);
    }

    /// Returns whether the connection takes no more requests, and its task still drives those that were sent: a request
    /// that it dropped without a result is none of them.
    pub(super) fn is_ending(&self) -> bool {
        self.0.stage.load(Ordering::Acquire) == ENDING
    }

    /// Records what began in the bytes that arrived.
    fn note_arrived(&self, seen: Seen) {
        if seen.frame {
            self.0.frames.note(self.0.made);
        }
        if seen.body {
            self.0.bodies.note(self.0.made);
        }
    }

    /// Returns whether any response arrived.
    pub(super) fn has_responded(&self) -> bool {
        self.0.frames.last(self.0.made).is_some()
    }

    /// Records a request that ended without what it awaits, and returns whether nothing of that kind arrived while it
    /// and those before it waited, and for long enough.
    fn note_end(&self, awaited: Awaited, begun: Instant, long_enough: Duration) -> bool {
        let arrivals = match awaited {
            Awaited::Response => &self.0.frames,
            Awaited::Body => &self.0.bodies,
        };
        arrivals.note_end(self.0.made, begun) >= long_enough
    }

    pub(crate) fn is_of_same_connection(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Arrivals {
    fn note(&self, made: Instant) {
        let nanos = u64::try_from(made.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.last.fetch_max(nanos.saturating_add(1), Ordering::AcqRel);
    }

    fn last(&self, made: Instant) -> Option<Instant> {
        let nanos = self.last.load(Ordering::Acquire).checked_sub(1)?;
        made.checked_add(Duration::from_nanos(nanos))
    }

    /// Returns the time that requests have waited in vain.
    fn note_end(&self, made: Instant, begun: Instant) -> Duration {
        let mut silence = self.silence.lock().unwrap_or_else(PoisonError::into_inner);
        let last = self.last(made);
        if last.is_some_and(|last| silence.until.is_some_and(|until| last >= until)) {
            *silence = Silence::default();
        }
        if last.is_some_and(|last| last > begun) {
            return Duration::ZERO;
        }
        let now = Instant::now();
        // What requests waited at the same time is added once.
        let since = silence.until.map_or(begun, |until| until.max(begun));
        let added = silence.waited + now.saturating_duration_since(since);
        silence.waited = added.max(now.saturating_duration_since(begun));
        silence.until = Some(now);
        silence.waited
    }
}

/// Watches over a request and the body of its response. If their time runs out and nothing arrived on the connection
/// for a while, it is retired: one that acknowledges pings and nothing else would otherwise be used for ever.
///
/// Over HTTP/1 hyper closes the connection of a request that is cancelled.
pub(super) struct Watch {
    call: CallState,
    origin: Arc<Origin>,
    record: ConnectionRecord,
    awaited: Awaited,
    /// The start of the wait; `None` while there is none.
    waits_since: Option<Instant>,
}

impl Watch {
    /// Begins with a request that was handed to a connection.
    pub(super) fn begin(call: CallState, origin: Arc<Origin>, record: ConnectionRecord) -> Self {
        Self { call, origin, record, awaited: Awaited::Response, waits_since: Some(Instant::now()) }
    }

    /// Ends with an error.
    pub(super) fn end(mut self) {
        self.waits_since = None;
    }

    /// Continues with the body of the response.
    pub(super) fn of_body(mut self) -> Self {
        (self.awaited, self.waits_since) = (Awaited::Body, None);
        self
    }

    /// Records whether the body's reader waits for more of it: one that does not read says nothing of the connection.
    pub(super) fn note_polled(&mut self, is_pending: bool) {
        match is_pending {
            true => _ = self.waits_since.get_or_insert_with(Instant::now),
            false => self.waits_since = None,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(since) = self.waits_since else { return };
        // A caller that is cancelled early says little about the connection: only many of them together do.
        let timed_out = self.call.has_timed_out();
        let long_enough = if timed_out { SHORTEST_SILENCE } else { SILENT_CONNECTION_TIMEOUT };
        if self.record.note_end(self.awaited, since, long_enough) {
            self.origin.retire(&self.record);
            tracing::debug!(target: "ionoscloud", "no response arrived on the connection: it is not used any more");
        }
    }
}

/// The number of bytes that are read at once.
const READ_SIZE: usize = 16 * 1024;

/// Reads a stream, and records the frames of responses.
pub(super) struct Recorder {
    record: ConnectionRecord,
    frames: FrameHeads,
    buffer: Box<[u8]>,
}

impl Recorder {
    pub(super) fn new(record: ConnectionRecord) -> Self {
        Self { record, frames: FrameHeads::default(), buffer: vec![0; READ_SIZE].into() }
    }

    pub(super) fn poll_read(
        &mut self,
        stream: Pin<&mut (impl Read + ?Sized)>,
        cx: &mut Context<'_>,
        mut buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let size = self.buffer.len().min(buf.remaining());
        let mut read = ReadBuf::new(&mut self.buffer[..size]);
        ready!(stream.poll_read(cx, read.unfilled()))?;
        self.record.note_arrived(self.frames.see(read.filled()));
        buf.put_slice(read.filled());
        Poll::Ready(Ok(()))
    }
}

/// Finds the heads of frames ([RFC 9113, section 4.1](https://www.rfc-editor.org/rfc/rfc9113#section-4.1)) in what is
/// read, however it is cut.
#[derive(Default)]
struct FrameHeads {
    head: [u8; 9],
    head_read: usize,
    payload_left: usize,
}

/// The parts of responses that begin in bytes that were read.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// A frame: `DATA`, `HEADERS`, or `CONTINUATION`.
    frame: bool,
    /// Part of a body, or its end.
    body: bool,
}

/// Kinds of frames and a flag (RFC 9113, sections 6.1, 6.2, 6.10).
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;

impl FrameHeads {
    fn see(&mut self, mut bytes: &[u8]) -> Seen {
        let mut seen = Seen::default();
        while !bytes.is_empty() {
            let skipped = self.payload_left.min(bytes.len());
            self.payload_left -= skipped;
            bytes = &bytes[skipped..];
            let taken = (self.head.len() - self.head_read).min(bytes.len());
            self.head[self.head_read..self.head_read + taken].copy_from_slice(&bytes[..taken]);
            self.head_read += taken;
            bytes = &bytes[taken..];
            if self.head_read == self.head.len() {
                let [a, b, c, kind, flags, ..] = self.head;
                self.payload_left = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
                self.head_read = 0;
                seen.frame |= matches!(kind, DATA | HEADERS | CONTINUATION);
                let ends = matches!(kind, DATA | HEADERS) && flags & END_STREAM != 0;
                seen.body |= ends || (kind == DATA && self.payload_left > 0);
            }
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, length: u8) -> Vec<u8> {
        flagged(kind, 0, length)
    }

    fn flagged(kind: u8, flags: u8, length: u8) -> Vec<u8> {
        [vec![0, 0, length, kind, flags, 0, 0, 0, 1], vec![1; usize::from(length)]].concat()
    }

    /// Waits without a response.
    async fn time_out(record: &ConnectionRecord, millis: u64) -> bool {
        let begun = Instant::now();
        tokio::time::advance(Duration::from_millis(millis)).await;
        record.note_end(Awaited::Response, begun, SHORTEST_SILENCE)
    }

    #[tokio::test(start_paused = true)]
    async fn waits_without_response_add_up_until_next_frame() {
        let record = ConnectionRecord::new();
        for is_before_frame in [true, false] {
            assert!(!time_out(&record, 100).await && !time_out(&record, 100).await);
            if is_before_frame {
                record.note_arrived(Seen { frame: true, body: false });
            }
            tokio::time::advance(Duration::from_secs(60)).await;
        }
        assert!(time_out(&record, 50).await, "250 ms since the frame");
    }

    #[tokio::test(start_paused = true)]
    async fn waits_at_same_time_count_once() {
        let record = ConnectionRecord::new();
        let begun = Instant::now();
        tokio::time::advance(Duration::from_millis(100)).await;
        assert!((0..50).all(|_| !record.note_end(Awaited::Response, begun, SHORTEST_SILENCE)));
        tokio::time::advance(Duration::from_millis(150)).await;
        assert!(record.note_end(Awaited::Response, begun, SHORTEST_SILENCE), "the longest alone is long enough");
    }

    #[test]
    fn frames_of_responses_are_seen_however_they_are_cut() {
        let others = [frame(4, 6), frame(8, 4), frame(3, 4), frame(7, 8), frame(6, 8), frame(4, 0)].concat();
        for response in [0, 1, 9] {
            let bytes = [others.clone(), frame(response, 20), others.clone()].concat();
            for size in 1..bytes.len() {
                let mut frames = FrameHeads::default();
                let seen = bytes.chunks(size).filter(|bytes| frames.see(bytes).frame).count();
                assert_eq!(seen, 1, "{response} in pieces of {size}");
            }
        }
        assert!(!FrameHeads::default().see(&others).frame);
    }

    #[test]
    fn heads_and_empty_data_are_no_body() {
        for (bytes, is_body) in [
            (flagged(1, 0, 20), false),
            (flagged(9, 1, 20), false),
            (flagged(0, 0, 0), false),
            (flagged(0, 0, 1), true),
            (flagged(0, END_STREAM, 0), true),
            (flagged(1, END_STREAM, 20), true),
            (flagged(4, END_STREAM, 0), false),
        ] {
            assert_eq!(FrameHeads::default().see(&bytes).body, is_body, "{bytes:?}");
        }
    }
}
