//! Responses whose body or headers are not what they say they are.

use bytes::Bytes;
use http::Method;
use ionoscloud_core::{Body, Error, ErrorKind};

use crate::server::{Act, FaultyServer, Then};
use crate::support::{Case, assert_good, builder, get, post, request_with, send};

fn respond(headers: &str, body: &[u8]) -> Bytes {
    [format!("HTTP/1.1 200 OK\r\n{headers}\r\n").as_bytes(), body].concat().into()
}

fn with_length(headers: &str, body: &[u8]) -> Bytes {
    respond(&format!("content-length: {}\r\n{headers}", body.len()), body)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn bodies_that_contradict_their_headers_are_lost() {
    let chunked = "transfer-encoding: chunked\r\n";
    let cases = [
        ("shorter than its length", Act::respond(respond("content-length: 10\r\n", b"{}"), Then::Close)),
        ("a size that is no number", Act::respond(respond(chunked, b"zz\r\n{}\r\n0\r\n\r\n"), Then::Close)),
        ("a size beyond all numbers", Act::respond(respond(chunked, b"ffffffffffffffffff\r\n{}"), Then::Close)),
        ("a chunk without its end", Act::respond(respond(chunked, b"2\r\n{}xx0\r\n\r\n"), Then::Close)),
        ("no last chunk", Act::respond(respond(chunked, b"2\r\n{}\r\n"), Then::Close)),
        ("two lengths", Act::respond(respond("content-length: 2\r\ncontent-length: 3\r\n", b"{}"), Then::Close)),
        ("a length that is no number", Act::respond(respond("content-length: two\r\n", b"{}"), Then::Close)),
    ];
    for (name, act) in cases {
        Case { name, act, kind: ErrorKind::ConnectionLost, text: "", retried: true }.hold(|builder| builder).await;
    }
}

#[tokio::test]
async fn wrapped_body_of_known_length_is_sent_with_it() {
    let server = FaultyServer::start([Act::good(), Act::good()]).await;
    let transport = builder().base_url(server.url()).build().unwrap();
    let known = http_body_util::Full::new(Bytes::from_static(b"{\"name\":\"ball\"}"));
    let chunks = [Ok::<_, Error>(http_body::Frame::data(Bytes::from_static(b"{}")))];
    let unknown = http_body_util::StreamBody::new(futures_util::stream::iter(chunks));
    for body in [Body::wrap(known), Body::wrap(unknown)] {
        assert_eq!(send(&transport, request_with(Method::POST, body)).await.unwrap().status(), 200);
    }
    let heads = server.heads();
    assert!(heads[0].contains("content-length: 15") && !heads[0].contains("transfer-encoding"), "{}", heads[0]);
    assert!(heads[1].contains("transfer-encoding: chunked"), "{}", heads[1]);
}

#[tokio::test]
async fn bytes_after_content_length_are_dropped() {
    let planted = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\": 666}";
    for extra in ["x", planted] {
        let body = respond("content-length: 2\r\n", format!("{{}}{extra}").as_bytes());
        let server = FaultyServer::start([Act::respond(body, Then::KeepAlive)]).await;
        let transport = builder().base_url(server.url()).build().unwrap();
        for name in ["with more than it says", "after it", "and so on"] {
            assert_good(&transport, name).await;
        }
        assert_eq!((server.requests(), server.connections()), (3, 2), "the connection is not used again");
    }
    // This status has no body, whatever the headers say.
    let nothing = format!("HTTP/1.1 204 No Content\r\ncontent-length: {}\r\n\r\n{planted}", planted.len());
    let server = FaultyServer::start([Act::respond(nothing, Then::KeepAlive)]).await;
    let transport = builder().base_url(server.url()).build().unwrap();
    let response = send(&transport, post()).await.unwrap();
    assert_eq!((response.status().as_u16(), response.body().as_bytes()), (204, Some(&b""[..])));
    assert_good(&transport, "after it").await;
    assert_eq!((server.requests(), server.connections()), (2, 2), "the connection is not used again");
}

#[tokio::test]
async fn broken_gzip_bodies_are_errors() {
    let whole = gzip(&b"{\"name\":\"ball\"}".repeat(100));
    let mut wrong_sum = whole.clone();
    let sum = wrong_sum.len() - 8;
    wrong_sum[sum] ^= 0xff;
    let bodies = [
        ("no gzip at all", b"{\"name\":\"ball\"}".to_vec()),
        ("cut off", whole[..whole.len() / 2].to_vec()),
        ("a wrong sum", wrong_sum),
    ];
    for (name, body) in bodies {
        let act = Act::respond(with_length("content-encoding: gzip\r\n", &body), Then::KeepAlive);
        Case { name, act, kind: ErrorKind::ConnectionLost, text: "broke off", retried: true }
            .hold(|builder| builder)
            .await;
    }
}

#[tokio::test]
async fn gzip_bomb_is_limited() {
    let bomb = gzip(&vec![b' '; 20 << 20]);
    assert!(bomb.len() < 50_000);
    let act = Act::respond(with_length("content-encoding: gzip\r\n", &bomb), Then::KeepAlive);
    let text = "larger than the limit of 1000000 bytes";
    Case { name: "a bomb", act, kind: ErrorKind::BodyTooLarge, text, retried: false }
        .hold(|builder| builder.body_limit(1_000_000))
        .await;
}

#[tokio::test]
async fn uncompressed_body_is_limited() {
    let endless = Act::drip("HTTP/1.1 200 OK\r\n\r\n0123456789");
    let chunks = Act::respond(respond("transfer-encoding: chunked\r\n", b"20\r\n0123456789"), Then::Close);
    for (name, act) in [("an endless body", endless), ("a large chunk", chunks)] {
        Case { name, act, kind: ErrorKind::BodyTooLarge, text: "limit of 9 bytes", retried: false }
            .hold(|builder| builder.body_limit(9))
            .await;
    }
}

#[tokio::test]
async fn length_above_limit_is_refused_by_header() {
    let stalled = |head: &str| Act::respond(head.to_owned(), Then::Stall);
    let length = "content-length: 1000000000000\r\n\r\n";
    let cases = [
        ("a body", stalled(&format!("HTTP/1.1 200 OK\r\n{length}"))),
        ("the body of an error", stalled(&format!("HTTP/1.1 404 Not Found\r\n{length}"))),
        #[cfg(feature = "gzip")]
        ("a compressed body", stalled(&format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n{length}"))),
    ];
    for (name, act) in cases {
        Case { name, act, kind: ErrorKind::BodyTooLarge, text: "limit of 67108864 bytes", retried: false }
            .hold(|builder| builder)
            .await;
    }
}

#[tokio::test]
async fn excessive_headers_are_error() {
    let many: String = (0..1_000).map(|number| format!("x-{number}: 1\r\n")).collect();
    let large = format!("x-large: {}\r\n", "a".repeat(2 << 20));
    let endless = Act::respond(format!("HTTP/1.1 200 OK\r\n{}", "x: 1\r\n".repeat(1 << 20)), Then::Close);
    let cases = [
        ("many headers", Act::respond(with_length(&many, b"{}"), Then::Close)),
        ("a large header", Act::respond(with_length(&large, b"{}"), Then::Close)),
        ("headers without an end", endless),
    ];
    for (name, act) in cases {
        Case { name, act, kind: ErrorKind::ConnectionLost, text: "was lost", retried: true }
            .hold(|builder| builder)
            .await;
    }
    // As many as a gateway may add are no fault.
    let some: String = (0..60).map(|number| format!("x-{number}: {}\r\n", "a".repeat(500))).collect();
    let server = FaultyServer::start([Act::respond(with_length(&some, b"{}"), Then::KeepAlive)]).await;
    let transport = builder().base_url(server.url()).build().unwrap();
    assert_eq!(send(&transport, get()).await.unwrap().headers().len(), 61);
    assert_eq!(send(&transport, post()).await.unwrap().status(), 200);
}
