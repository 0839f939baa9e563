//! The log reader for a product other than MongoDB, whose tests cover its paging.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use http::{Request, Response};
use ionoscloud::postgresql::v1::LogDirection;
use ionoscloud::{Body, Client, Error};

const PAGE: &str = r#"{"instances":[
    {"name":"a","messages":[{"time":"2026-01-01T00:00:01Z","message":"one"},{"time":"2026-01-01T00:00:03Z"}]},
    {"name":"b","messages":[{"time":"2026-01-01T00:00:02Z","message":"two"}]}]}"#;

#[tokio::test]
async fn postgresql_lines_are_in_order_of_time() {
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&requests);
    let service = tower::service_fn(move |request: Request<Body>| {
        seen.lock().unwrap().push(request.uri().to_string());
        std::future::ready(Ok::<_, Error>(Response::new(Body::from(PAGE))))
    });
    let client = Client::builder().token("any-token").configure_transport(|transport| transport.http_service(service));
    let cluster = client.build().unwrap().postgresql().v1().cluster("c-1");
    let lines = cluster.logs().direction(LogDirection::Forward).until("2026-01-01T00:00:09Z").lines();
    let texts: Vec<String> = lines.map(|line| line.unwrap().to_string()).collect().await;
    let expected = ["2026-01-01T00:00:01Z a one", "2026-01-01T00:00:02Z b two", "2026-01-01T00:00:03Z a "];
    assert_eq!(texts, expected);
    let first = requests.lock().unwrap()[0].clone();
    assert!(first.starts_with("https://api.ionos.com/databases/postgresql/clusters/c-1/logs?end="), "{first}");
    assert!(first.contains("direction=FORWARD&limit=1000"), "{first}");
}
