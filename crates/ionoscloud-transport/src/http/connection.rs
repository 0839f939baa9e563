//! Records of the responses of a connection: which of them are to be given up, and which may be blamed for nothing.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Extensions;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{CaptureConnection, Connected, Connection, capture_connection};
use tokio::time::Instant;

use crate::defaults::SILENT_CONNECTION_TIMEOUT;
use crate::layers::call_state::CallState;

/// The record of one connection over HTTP/2, as an extension of its responses.
#[derive(Clone)]
pub(super) struct ConnectionRecord(Arc<Record>);

struct Record {
    made: Instant,
    /// Nanoseconds from `made` to the last frame of a response, and one more; zero before the first.
    last_frame: AtomicU64,
}

impl ConnectionRecord {
    fn new() -> Self {
        Self(Arc::new(Record { made: Instant::now(), last_frame: AtomicU64::new(0) }))
    }

    /// Records a frame of a response.
    #[cfg(feature = "http2")]
    pub(super) fn note_frame(&self) {
        let nanos = u64::try_from(self.0.made.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.0.last_frame.fetch_max(nanos.saturating_add(1), Ordering::Relaxed);
    }

    /// Returns whether any response arrived.
    ///
    /// A response that came with the rejection of another request is recorded once its own task is run, so this waits a
    /// few milliseconds for the first.
    #[cfg(feature = "http2")]
    pub(super) async fn has_responded_soon(&self) -> bool {
        for _ in 0..10 {
            if self.0.last_frame.load(Ordering::Relaxed) > 0 {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        false
    }

    fn is_silent_since(&self, time: Instant) -> bool {
        let last_frame = self.0.last_frame.load(Ordering::Relaxed);
        last_frame == 0 || self.0.made + Duration::from_nanos(last_frame) < time
    }

    #[cfg(feature = "http2")]
    pub(super) fn is_of_same_connection(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Returns the record of a connection, if it is one over HTTP/2.
    pub(super) fn of(connected: &Connected) -> Option<Self> {
        let mut extras = Extensions::new();
        connected.get_extras(&mut extras);
        extras.remove()
    }
}

/// Watches over a request. If its time runs out and nothing arrived on its connection meanwhile, the connection is
/// poisoned: one that acknowledges pings and nothing else would otherwise be used for ever.
///
/// Over HTTP/1 hyper closes the connection of a request that is given up.
pub(super) struct Watch {
    connection: CaptureConnection,
    call: Option<CallState>,
    began: Instant,
    is_over: bool,
}

impl Watch {
    /// Begins with a request that is about to be sent.
    pub(super) fn begin<B>(request: &mut http::Request<B>) -> Self {
        let call = request.extensions().get::<CallState>().cloned();
        Self { connection: capture_connection(request), call, began: Instant::now(), is_over: false }
    }

    pub(super) fn connection(&self) -> CaptureConnection {
        self.connection.clone()
    }

    /// Ends with a response or an error.
    pub(super) fn end(mut self) {
        self.is_over = true;
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A caller that gives up early says nothing about the connection.
        let timed_out = self.call.as_ref().is_some_and(CallState::has_timed_out)
            || self.began.elapsed() >= SILENT_CONNECTION_TIMEOUT;
        if self.is_over || !timed_out {
            return;
        }
        let connection = self.connection.connection_metadata();
        let Some(connected) = connection.as_ref() else { return };
        if ConnectionRecord::of(connected).is_some_and(|record| record.is_silent_since(self.began)) {
            connected.poison();
            tracing::debug!(target: "ionoscloud", "no response arrived on the connection: it is not used any more");
        }
    }
}

/// A stream that begins a record if HTTP/2 was negotiated on it.
pub(crate) struct Recorded<S> {
    stream: S,
    speaks_http2: Arc<AtomicBool>,
}

impl<S> Recorded<S> {
    pub(super) fn new(stream: S, speaks_http2: Arc<AtomicBool>) -> Self {
        Self { stream, speaks_http2 }
    }
}

impl<S: Connection> Connection for Recorded<S> {
    fn connected(&self) -> Connected {
        let connected = self.stream.connected();
        if !connected.is_negotiated_h2() {
            return connected;
        }
        self.speaks_http2.store(true, Ordering::Relaxed);
        connected.extra(ConnectionRecord::new())
    }
}

impl<S: Read + Unpin> Read for Recorded<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: Write + Unpin> Write for Recorded<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
