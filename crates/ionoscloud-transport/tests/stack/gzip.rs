use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Request, Response};
use ionoscloud_core::{Body, Error, ErrorKind};
use ionoscloud_transport::Transport;
use tower::{ServiceBuilder, service_fn};

use crate::toys::{Script, get, send};

#[tokio::test]
async fn the_size_limit_counts_inflated_bytes() {
    let body = "a".repeat(100_000);
    let service = service_fn(move |request: Request<Body>| {
        assert_eq!(request.headers()["accept-encoding"], "gzip");
        std::future::ready(Ok::<_, Error>(Response::new(Body::from(body.clone()))))
    });
    let wire = Arc::new(AtomicBool::new(false));
    let small_on_the_wire = wire.clone();
    let compressed = ServiceBuilder::new()
        .map_response(move |response: Response<Body>| {
            small_on_the_wire.store(response.headers()["content-encoding"] == "gzip", Ordering::Relaxed);
            response
        })
        .service(Transport::new(tower_http::compression::Compression::new(service)));
    let builder = |limit| Script::default().builder().http_service(compressed.clone()).body_limit(limit);
    let response = send(&builder(100_000).build().unwrap(), get()).await.unwrap();
    assert_eq!(response.body().as_bytes().map(<[u8]>::len), Some(100_000));
    assert!(wire.load(Ordering::Relaxed));
    let error = send(&builder(99_999).no_retry().build().unwrap(), get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
}
