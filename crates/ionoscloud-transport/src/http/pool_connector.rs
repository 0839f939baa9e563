//! The connector of hyper's client, and what its streams say of themselves.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use ionoscloud_core::BoxError;
use tower_service::Service;

use crate::http::connect::{Connector, Timed};
use crate::http::origin::Origins;
use crate::layers::http_service::BoxFuture;

/// The connector of hyper's client, which takes the stream first that was made for those who waited.
///
/// hyper clones it for each request, and few of those make a connection.
pub(super) struct PoolConnector<C: Connector> {
    connector: Timed<C>,
    origins: Arc<Origins<C::Response>>,
}

impl<C: Connector> PoolConnector<C> {
    pub(super) fn new(connector: Timed<C>, origins: Arc<Origins<C::Response>>) -> Self {
        Self { connector, origins }
    }
}

impl<C: Connector> Clone for PoolConnector<C> {
    fn clone(&self) -> Self {
        Self { connector: self.connector.clone(), origins: Arc::clone(&self.origins) }
    }
}

impl<C: Connector> Service<Uri> for PoolConnector<C> {
    type Response = PoolStream<C::Response>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<PoolStream<C::Response>, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let origin = self.origins.of(&uri);
        if let Some(stream) = origin.as_ref().and_then(|origin| origin.take_spare()) {
            return Box::pin(std::future::ready(Ok(PoolStream(stream))));
        }
        let connecting = self.connector.connect(uri);
        Box::pin(async move {
            let stream = connecting.await?;
            // The server changed its mind: the next request has the origin's shared connection made.
            #[cfg(feature = "http2")]
            if let Some(origin) = origin.filter(|_| stream.connected().is_negotiated_h2()) {
                origin.forget_http1();
            }
            Ok(PoolStream(stream))
        })
    }
}

/// A stream of hyper's client, which over HTTP/2 serves only the requests that wait for it: no record is kept of such a
/// connection, and one that falls silent would be used for ever.
pub(super) struct PoolStream<S>(S);

impl<S: Connection> Connection for PoolStream<S> {
    fn connected(&self) -> Connected {
        let connected = self.0.connected();
        if connected.is_negotiated_h2() {
            connected.poison();
        }
        connected
    }
}

impl<S: Read + Unpin> Read for PoolStream<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl<S: Write + Unpin> Write for PoolStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
