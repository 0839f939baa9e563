//! Connections of any connector, as one type.

use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};

#[cfg(feature = "http2")]
use super::connection::{ConnectionRecord, Recorder};

/// A connection that a connector made.
///
/// One type for all of them, because all of HTTP is compiled once for each type of connection: that through a proxy,
/// the one on which the proxy is asked for a tunnel, that of HTTP/1 and that of HTTP/2.
pub(crate) struct Stream {
    io: Box<dyn Io>,
    is_forwarded: bool,
    #[cfg(feature = "http2")]
    recorder: Option<Recorder>,
}

/// The requirements on the stream of a connector.
trait Io: Read + Write + Connection + Unpin + Send {}

impl<I: Read + Write + Connection + Unpin + Send> Io for I {}

impl Stream {
    pub(crate) fn new(io: impl Read + Write + Connection + Unpin + Send + 'static) -> Self {
        Self {
            io: Box::new(io),
            is_forwarded: false,
            #[cfg(feature = "http2")]
            recorder: None,
        }
    }

    /// A connection to a proxy that forwards requests, which therefore carry the absolute URL.
    #[cfg(feature = "proxy")]
    pub(super) fn forwarded(self) -> Self {
        Self { is_forwarded: true, ..self }
    }

    /// Records the frames of responses as they arrive: before any caller learns of them, or of what comes after them.
    #[cfg(feature = "http2")]
    pub(super) fn recorded(self, record: ConnectionRecord) -> Self {
        Self { recorder: Some(Recorder::new(record)), ..self }
    }

    #[cfg(feature = "http2")]
    pub(super) fn speaks_http2(&self) -> bool {
        self.io.connected().is_negotiated_h2()
    }

    fn io(self: Pin<&mut Self>) -> Pin<&mut dyn Io> {
        Pin::new(&mut *self.get_mut().io)
    }
}

/// For hyper's client, which over HTTP/2 serves only the requests that wait for the stream: no record is kept of such a
/// connection, and one that falls silent would be used for ever.
impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = self.io.connected();
        if connected.is_negotiated_h2() {
            connected.poison();
        }
        if self.is_forwarded { connected.proxy(true) } else { connected }
    }
}

impl Read for Stream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<()>> {
        let this = self.get_mut();
        #[cfg(feature = "http2")]
        if let Some(recorder) = &mut this.recorder {
            return recorder.poll_read(Pin::new(&mut *this.io), cx, buf);
        }
        Pin::new(&mut *this.io).poll_read(cx, buf)
    }
}

impl Write for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> {
        self.io().poll_write(cx, buf)
    }

    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        self.io().poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.io().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.io().poll_shutdown(cx)
    }
}
