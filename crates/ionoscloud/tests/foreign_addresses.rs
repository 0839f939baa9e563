//! Responses full of URLs of a host that is not the API's: no request is ever sent there, and so no header either.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use http::{Request, Response};
use ionoscloud::mongodb::{Connection, NewCluster};
use ionoscloud::{Body, Client};

const FOREIGN: &str = "https://elsewhere.example";

/// The hosts of requests, and whether each had an `Authorization` header.
type Asked = Arc<Mutex<Vec<(String, bool)>>>;

/// A client of a service that responds with this status, and links to elsewhere wherever one fits; and the hosts of its
/// requests, with their authorization.
fn client(status: u16) -> (Client, Asked) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let service = tower::service_fn(move |request: Request<Body>| {
        let authorized = request.headers().contains_key("authorization");
        log.lock().unwrap().push((request.uri().authority().unwrap().to_string(), authorized));
        let query = request.uri().query().unwrap_or_default().to_owned();
        let links = format!(r#"{{"self":"{FOREIGN}/a","next":"{FOREIGN}/b","prev":"{FOREIGN}/c"}}"#);
        let item = |id: u32| format!(r#"{{"id":"{id}","href":"{FOREIGN}/{id}","metadata":{{}},"properties":{{}}}}"#);
        let items = match query.rsplit("offset=").next() {
            Some("2") => item(3),
            Some("3") => String::new(),
            _ => format!("{},{}", item(1), item(2)),
        };
        let body = format!(
            r#"{{"id":"1","href":"{FOREIGN}/1","properties":{{}},"items":[{items}],"limit":2,"_links":{links},"links":{links}}}"#
        );
        let response = Response::builder()
            .status(status)
            .header("location", format!("{FOREIGN}/databases/mongodb/clusters/1"))
            .header("content-location", format!("{FOREIGN}/databases/mongodb/clusters/1"))
            .header("link", format!("<{FOREIGN}/b>; rel=next"))
            .header("refresh", format!("0; url={FOREIGN}"))
            .body(Body::from(body));
        async move { response }
    });
    let builder = Client::builder().token(test_secrets::token());
    let builder =
        builder.base_url("https://api.example").configure_transport(|transport| transport.http_service(service));
    (builder.build().unwrap(), asked)
}

#[tokio::test(start_paused = true)]
async fn links_of_responses_are_never_followed() {
    let (client, asked) = client(200);
    let clusters = client.mongodb().clusters();
    assert_eq!(clusters.list().limit(2).collect_up_to(100).await.unwrap().len(), 3);
    clusters.get("1").await.unwrap();
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    let _ = clusters
        .create(
            NewCluster::new()
                .mongodb_version("7.0")
                .instances(1_u32)
                .connections([connection])
                .location("de/txl")
                .display_name("new"),
        )
        .await
        .unwrap();
    let _ = client.mongodb().cluster("1").delete().await.unwrap();
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 6, "{asked:?}");
    assert!(asked.iter().all(|(host, authorized)| host == "api.example" && *authorized), "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn redirects_are_errors() {
    for status in [300, 301, 302, 303, 307, 308] {
        let (client, asked) = client(status);
        let error = client.mongodb().clusters().get("1").await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
        assert_eq!(*asked.lock().unwrap(), [("api.example".to_owned(), true)], "{status}");
    }
}
