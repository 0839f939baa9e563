use bytes::Bytes;
use http::{Method, Request, Response};
use http_body_util::Full;
use ionoscloud_core::{Body, ErrorKind, OperationInfo};

use crate::support::{Script, TOYS, get, send};

fn stream(text: &'static str) -> Response<Body> {
    Response::new(Body::wrap(Full::new(Bytes::from_static(text.as_bytes()))))
}

#[tokio::test]
async fn body_over_limit_is_error_without_retry() {
    let script = Script::new([Ok(stream("12345")), Ok(stream("123456"))]);
    let transport = script.builder().body_limit(5).build().unwrap();
    assert_eq!(send(&transport, get()).await.unwrap().body().as_bytes(), Some(&b"12345"[..]));
    let error = send(&transport, get()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), script.count()), (ErrorKind::BodyTooLarge, 1, 2));
    assert!(error.to_string().contains("5 bytes"), "{error}");
}

#[tokio::test]
async fn streaming_response_passes_unchanged() {
    let script = Script::new([Ok(stream("123456"))]);
    let transport = script.builder().body_limit(5).build().unwrap();
    let info = OperationInfo::new(&TOYS, "toysWatch", Method::GET, "/log").streaming(true);
    let request = Request::get("/log").extension(info).body(Body::empty()).unwrap();
    let response = send(&transport, request).await.unwrap();
    assert!(response.body().as_bytes().is_none(), "it has not been read");
    assert_eq!(response.into_body().collect(6).await.unwrap(), "123456");
    assert!(!script.seen()[0].headers.contains_key("accept-encoding"));
}
