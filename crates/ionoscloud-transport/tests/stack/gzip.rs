use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, ErrorKind};
use ionoscloud_transport::Transport;
use tower::{ServiceBuilder, service_fn};

use crate::support::{Script, get, request, send};

#[tokio::test]
async fn body_limit_applies_to_inflated_bytes() {
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

/// Parts that are compressed each by itself, one after the other, as some servers send them.
fn members(parts: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        let mut encoder = flate2::write::GzEncoder::new(bytes, flate2::Compression::default());
        encoder.write_all(part.as_bytes()).unwrap();
        bytes = encoder.finish().unwrap();
    }
    bytes
}

#[tokio::test]
async fn gzip_members_are_one_body_in_any_chunks() {
    let text = "{\"name\":\"ball\"}".repeat(10_000);
    let compressed = members(&[&text[..70_001], &text[70_001..], ""]);
    for size in [1, 7, 1024, compressed.len()] {
        let compressed = compressed.clone();
        let service = service_fn(move |_: Request<Body>| {
            let pieces: Vec<_> = compressed.chunks(size).map(|piece| Ok::<_, Error>(piece.to_vec().into())).collect();
            // Such a stream panics if it is asked again after its end.
            let pieces = futures_util::stream::unfold(pieces.into_iter(), |mut pieces| async move {
                pieces.next().map(|piece| (piece.map(http_body::Frame::data), pieces))
            });
            let response = Response::builder().header("content-encoding", if size == 7 { "X-GZIP" } else { "gzip" });
            let response = response.header("content-length", "1");
            std::future::ready(response.body(http_body_util::StreamBody::new(Box::pin(pieces))))
        });
        let transport = Script::default().builder().http_service(service).build().unwrap();
        let response = send(&transport, get()).await.unwrap();
        assert_eq!(response.body().as_bytes(), Some(text.as_bytes()), "pieces of {size}");
        assert!(
            !response.headers().contains_key("content-encoding") && !response.headers().contains_key("content-length")
        );
    }
}

#[tokio::test]
async fn other_encodings_and_empty_bodies_pass_unchanged() {
    for (encoding, body) in [("gzip", ""), ("br", "\u{3}"), ("identity", "{}")] {
        let service = service_fn(move |_: Request<Body>| {
            std::future::ready(Response::builder().header("content-encoding", encoding).body(Body::from(body)))
        });
        let transport = Script::default().builder().http_service(service).build().unwrap();
        let response = send(&transport, get()).await.unwrap();
        assert_eq!(response.body().as_bytes(), Some(body.as_bytes()), "{encoding}");
        assert_eq!(response.headers().contains_key("content-encoding"), encoding != "gzip");
    }
}

/// The body of a layer may be a stream that does not know beforehand that it has no bytes.
#[tokio::test]
async fn head_response_is_not_inflated() {
    let service = service_fn(|_: Request<Body>| {
        let nothing = futures_util::stream::empty::<Result<http_body::Frame<bytes::Bytes>, Error>>();
        let response = Response::builder().header("content-encoding", "gzip").header("content-length", "100000000");
        std::future::ready(response.body(http_body_util::StreamBody::new(nothing)))
    });
    let transport = Script::default().builder().http_service(service).build().unwrap();
    let response = send(&transport, request(Method::HEAD)).await.unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b""[..]));
    assert_eq!(response.headers()["content-length"], "100000000", "that of the body which GET would have");
}
