use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Request, Response, Version};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use ionoscloud_core::Body;
use ionoscloud_transport::{Token, Transport, defaults};
use tokio::io::DuplexStream;
use tokio::time::Instant;

use crate::negotiated_http2::NegotiatedHttp2;
use crate::support::{get, status};

async fn serve(stream: DuplexStream) {
    let service = hyper::service::service_fn(|request: Request<Incoming>| async move {
        assert_eq!(request.version(), Version::HTTP_2);
        Ok::<_, Infallible>(Response::new(Body::from("{}")))
    });
    let _ = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

#[tokio::test]
async fn cold_burst_over_http2_shares_one_connection() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let connector = tower::service_fn(move |_: http::Uri| {
        counted.fetch_add(1, Ordering::Relaxed);
        let (client, server) = tokio::io::duplex(64 * 1024);
        tokio::spawn(serve(server));
        async move {
            tokio::task::yield_now().await;
            Ok::<_, Infallible>(NegotiatedHttp2(TokioIo::new(client)))
        }
    });
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).connector(connector);
    let transport = builder.build().unwrap();
    let results = futures_util::future::join_all((0..64).map(|_| status(&transport, get()))).await;
    assert!(results.iter().all(|status| *status == 200));
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

/// A connection that died without a word: the first one passes nothing on any more after this time.
const DEAF_AFTER: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn connection_without_pong_is_dropped() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let connector = tower::service_fn(move |_: http::Uri| {
        let is_first = counted.fetch_add(1, Ordering::Relaxed) == 0;
        let (client, mut near) = tokio::io::duplex(64 * 1024);
        let (mut far, server) = tokio::io::duplex(64 * 1024);
        tokio::spawn(serve(server));
        tokio::spawn(async move {
            let relay = tokio::io::copy_bidirectional(&mut near, &mut far);
            let limit = if is_first { DEAF_AFTER } else { Duration::from_secs(1000) };
            let _ = tokio::time::timeout(limit, relay).await;
            // Both ends stay open.
            std::future::pending::<()>().await;
        });
        async move { Ok::<_, Infallible>(NegotiatedHttp2(TokioIo::new(client))) }
    });
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).connector(connector);
    let transport = builder.attempt_timeout(Duration::from_secs(100)).build().unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    tokio::time::sleep(DEAF_AFTER).await;

    let began = Instant::now();
    assert_eq!(status(&transport, get()).await, 200, "the next attempt has a connection of its own");
    assert_eq!(connections.load(Ordering::Relaxed), 2);
    // Counted from what was heard last.
    let noticed = defaults::HTTP2_PING_INTERVAL + defaults::HTTP2_PING_TIMEOUT;
    let took = began.elapsed();
    assert!(noticed <= took + DEAF_AFTER && took < noticed + Duration::from_secs(5), "{took:?}");
}
