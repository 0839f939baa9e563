//! A token that expires between two requests, and responses that point elsewhere.

use std::sync::atomic::{AtomicU32, Ordering};

use http::HeaderValue;
use ionoscloud_core::{Error, Product};
use ionoscloud_transport::{BoxFuture, Credentials};

use crate::server::{Act, FaultyServer, Then};
use crate::support::{assert_good, builder, post, send};

/// The first time it is asked it has a value that is too old.
#[derive(Default)]
struct Expiring(AtomicU32);

impl Credentials for Expiring {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        let asked = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(HeaderValue::from_static(if asked == 0 { "Bearer old" } else { "Bearer new" })) })
    }
}

#[tokio::test]
async fn expired_token_is_replaced_within_call() {
    let unauthorized = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\n{}";
    let server = FaultyServer::start([Act::respond(unauthorized, Then::KeepAlive)]).await;
    let transport = builder().no_retry().credentials(Expiring::default()).base_url(server.url()).build().unwrap();
    assert_eq!(send(&transport, post()).await.unwrap().status(), 200);
    assert_good(&transport, "after").await;
    let values: Vec<_> = server
        .heads()
        .iter()
        .map(|head| head.split("authorization: ").nth(1).and_then(|rest| rest.lines().next()).unwrap().to_owned())
        .collect();
    assert_eq!(
        (values, server.connections()),
        (["bearer old", "bearer new", "bearer new"].map(str::to_owned).into(), 1)
    );
}

#[tokio::test]
async fn foreign_url_in_response_gets_no_request() {
    let elsewhere = FaultyServer::start([]).await;
    let body = format!("{{\"_links\":{{\"next\":\"{}/things?offset=1\"}}}}", elsewhere.url());
    for status in
        ["201 Created", "202 Accepted", "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Moved"]
    {
        let head = format!(
            "HTTP/1.1 {status}\r\nlocation: {}/things/1\r\nlink: <{}/things>; rel=next\r\ncontent-length: {}\r\n\r\n",
            elsewhere.url(),
            elsewhere.url(),
            body.len()
        );
        let server = FaultyServer::start([Act::respond(head + &body, Then::KeepAlive)]).await;
        let transport = builder().base_url(server.url()).build().unwrap();
        let response = send(&transport, post()).await.unwrap();
        assert_eq!(response.status().as_str(), &status[..3]);
        assert_good(&transport, status).await;
        assert_eq!((server.requests(), elsewhere.connections()), (2, 0), "{status}");
    }
}
