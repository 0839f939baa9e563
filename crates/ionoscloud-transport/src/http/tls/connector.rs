use std::task::{Context, Poll};

use http::Uri;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use ionoscloud_core::BoxError;
use tower_service::Service;

use crate::http::connect::Tcp;
use crate::layers::http_service::BoxFuture;

/// Connects in plaintext or by TLS. One type for both, because all of HTTP is compiled for each type of connection.
#[derive(Clone)]
pub(crate) enum PlainOrTls {
    Plain(Tcp),
    Tls(HttpsConnector<Tcp>),
}

impl Service<Uri> for PlainOrTls {
    type Response = MaybeHttpsStream<<Tcp as Service<Uri>>::Response>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // That of TCP is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        match self {
            Self::Plain(tcp) => {
                let connecting = tcp.call(uri);
                Box::pin(async move { Ok(MaybeHttpsStream::Http(connecting.await?)) })
            }
            Self::Tls(tls) => tls.call(uri),
        }
    }
}
