//! Every documented status of a failure, with every body that an API or a gateway may send with it.

use bytes::Bytes;
use http::StatusCode;
use ionoscloud_core::{Error, ErrorKind, OperationInfo};

use crate::server::{Act, FaultyServer, Then};
use crate::support::{assert_good, builder, get, post, send};

/// Facts of the documents' default responses, and what gateways and the life cycle of clusters add.
const STATUSES: [u16; 15] = [400, 401, 402, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503, 504];

/// And those of a success that has a body.
const SUCCESSES: [u16; 3] = [200, 201, 202];

/// The type of a body, the body, and the text in it for people, if any.
fn bodies() -> [(&'static str, Bytes, Option<&'static str>); 5] {
    let documented = r#"{"httpStatus":422,"messages":[{"errorCode":"toys-1","message":"no such ball"}]}"#;
    [
        ("application/json", documented.into(), Some("no such ball")),
        ("application/problem+json", r#"{"type":"about:blank","detail":"out of balls"}"#.into(), Some("out of balls")),
        ("text/html", "<html><body>Bad Gateway</body></html>".into(), None),
        ("application/json", Bytes::new(), None),
        ("application/octet-stream", vec![b'x'; 10_000_000].into(), None),
    ]
}

fn respond(status: u16, content_type: &str, body: &[u8]) -> Act {
    let head =
        format!("HTTP/1.1 {status} Any\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n", body.len());
    Act::respond([head.as_bytes(), body].concat(), Then::KeepAlive)
}

#[tokio::test]
async fn every_status_with_every_body_is_api_error() {
    for (content_type, body, text) in bodies() {
        let acts = STATUSES.map(|status| respond(status, content_type, &body));
        let server = FaultyServer::start(acts).await;
        let transport = builder().no_retry().base_url(server.url()).build().unwrap();
        for (index, status) in STATUSES.iter().enumerate() {
            let name = format!("{status} with {} bytes of {content_type}", body.len());
            let request = post();
            let info = request.extensions().get::<OperationInfo>().unwrap().clone();
            let response = send(&transport, request).await.expect(&name);
            assert_eq!((response.status().as_u16(), server.requests()), (*status, index + 1), "{name}");
            assert_eq!(response.body().as_bytes().map_or(0, <[u8]>::len), body.len(), "{name}");

            let bytes = response.map(|body| body.as_bytes().unwrap_or_default().to_vec());
            let error = Error::from_response(&info, &bytes);
            assert_eq!((error.kind(), error.status()), (ErrorKind::Api, StatusCode::from_u16(*status).ok()), "{name}");
            assert_eq!(error.messages().first().and_then(|message| message.text()), text, "{name}");
            assert!(error.was_sent() && error.may_have_been_processed() == (*status >= 500), "{name}");
            assert_eq!(error.is_retryable(), *status == 429, "{name}");
            assert!(error.to_string().len() < 300, "{name}: {error}");
        }
        assert_good(&transport, content_type).await;
        assert_eq!(server.connections(), 1, "every response was read to its end: {content_type}");
    }
}

#[tokio::test]
async fn every_success_with_every_body_is_returned() {
    for (content_type, body, _) in bodies() {
        let server = FaultyServer::start(SUCCESSES.map(|status| respond(status, content_type, &body))).await;
        let transport = builder().base_url(server.url()).build().unwrap();
        for (index, status) in SUCCESSES.iter().enumerate() {
            let name = format!("{status} with {} bytes of {content_type}", body.len());
            let response = send(&transport, post()).await.expect(&name);
            assert_eq!((response.status().as_u16(), server.requests()), (*status, index + 1), "{name}");
            assert_eq!(response.body().as_bytes(), Some(&body[..]), "{name}");
        }
        assert_good(&transport, content_type).await;
        assert_eq!(server.connections(), 1, "every response was read to its end: {content_type}");
    }
}

#[tokio::test]
async fn retryable_statuses_are_sent_again() {
    for status in STATUSES {
        let server = FaultyServer::start([respond(status, "application/json", b"{}")]).await;
        let transport = builder().base_url(server.url()).build().unwrap();
        let response = send(&transport, get()).await.unwrap();
        let again = [429, 500, 502, 503, 504].contains(&status);
        let expected = if again { (200, 2) } else { (status, 1) };
        assert_eq!((response.status().as_u16(), server.requests()), expected);
    }
}
