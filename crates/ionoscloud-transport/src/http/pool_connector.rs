//! The connector of hyper's client.

use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use ionoscloud_core::BoxError;
use tower_service::Service;

use crate::http::connect::Timed;
use crate::http::origin::Origins;
use crate::http::stream::Stream;
use crate::layers::http_service::BoxFuture;

/// The connector of hyper's client, which takes the stream first that was made for those who waited.
///
/// hyper clones it for each request, and few of those make a connection.
#[derive(Clone)]
pub(super) struct PoolConnector {
    connector: Timed,
    origins: Arc<Origins>,
}

impl PoolConnector {
    pub(super) fn new(connector: Timed, origins: Arc<Origins>) -> Self {
        Self { connector, origins }
    }
}

impl Service<Uri> for PoolConnector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let origin = self.origins.of(&uri);
        if let Some(stream) = origin.as_ref().and_then(|origin| origin.take_spare()) {
            return Box::pin(std::future::ready(Ok(stream)));
        }
        let connecting = self.connector.connect(uri);
        Box::pin(async move {
            let stream = connecting.await?;
            // The server changed its mind: the next request has the origin's shared connection made.
            #[cfg(feature = "http2")]
            if let Some(origin) = origin.filter(|_| stream.speaks_http2()) {
                origin.forget_http1();
            }
            Ok(stream)
        })
    }
}
