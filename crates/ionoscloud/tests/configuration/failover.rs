//! The block `failover` and servers of one location, used round-robin.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud::mongodb::operations::{ListTemplates, UpdateCluster};
use ionoscloud::transport::RetryPolicy;
use ionoscloud::{Body, Client, ClientBuilder, Error, ErrorKind, mongodb::ClusterUpdate};

use crate::recording::{Events, Folder};

const ENDPOINTS: &str = "
environments:
  - name: e
    products:
      - name: mongo
        endpoints:
          - name: https://one.example
          - name: https://two.example
";

/// A client of the file, and the hosts of its requests: `one.example` returns a status or, without one, cannot be
/// connected.
fn client(
    failover: &str,
    status: Option<u16>,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, Arc<Mutex<Vec<String>>>) {
    let folder = Folder::new();
    let file = folder.write("config", format!("{ENDPOINTS}{failover}"));
    let hosts: Arc<Mutex<Vec<String>>> = Arc::default();
    let asked = Arc::clone(&hosts);
    let service = tower::service_fn(move |request: Request<Body>| {
        let host = request.uri().host().unwrap().to_owned();
        let respond = |status: u16| Ok(Response::builder().status(status).body(Body::from(r#"{"items":[]}"#)).unwrap());
        let result = match (host.as_str(), status) {
            ("one.example", Some(status)) => respond(status),
            ("one.example", None) => Err(Error::new(ErrorKind::Connect, "no server is there")),
            _ => respond(200),
        };
        asked.lock().unwrap().push(host);
        std::future::ready(result)
    });
    let builder = configure(Client::builder().token(test_secrets::token()).config_file(file));
    (builder.configure_transport(|transport| transport.http_service(service)).build().unwrap(), hosts)
}

fn as_it_is(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[tokio::test(start_paused = true)]
async fn unreachable_endpoint_fails_over_to_next() {
    let (client, hosts) = client("failover: {strategy: roundRobin}", None, as_it_is);
    client.send(ListTemplates::new()).await.unwrap();
    assert_eq!(*hosts.lock().unwrap(), ["one.example", "two.example"]);
}

#[tokio::test(start_paused = true)]
async fn without_round_robin_first_endpoint_is_used() {
    for block in ["", "failover: {strategy: none, maxRetries: 9}", "failover: {maxRetries: 9}"] {
        let (client, hosts) = client(block, None, as_it_is);
        client.send(ListTemplates::new()).await.unwrap_err();
        assert_eq!(*hosts.lock().unwrap(), ["one.example"; 4], "{block}");
    }
}

#[tokio::test(start_paused = true)]
async fn failover_block_sets_attempts_and_delays() {
    let block =
        "failover: {strategy: roundRobin, maxRetries: 6, exponentialBackoff: {initialInterval: 1ms, maxInterval: 2ms}}";
    let (busy, hosts) = client(&block.replace("6", "0"), Some(503), |builder| builder.base_url("https://one.example"));
    busy.send(ListTemplates::new()).await.unwrap_err();
    assert_eq!(hosts.lock().unwrap().len(), 4, "zero is the default");
    let (busy, hosts) = client(block, Some(503), |builder| builder.base_url("https://one.example"));
    let began = tokio::time::Instant::now();
    busy.send(ListTemplates::new()).await.unwrap_err();
    assert_eq!(hosts.lock().unwrap().len(), 7);
    assert!(began.elapsed() < Duration::from_millis(20), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn status_of_failover_block_tries_next_endpoint() {
    let block = "failover: {strategy: roundRobin, failoverOnStatusCodes: [409]}";
    let (client, hosts) = client(block, Some(409), as_it_is);
    client.send(ListTemplates::new()).await.unwrap();
    assert_eq!(*hosts.lock().unwrap(), ["one.example", "two.example"]);
}

#[tokio::test(start_paused = true)]
async fn unclear_change_is_not_retried_by_failover_block() {
    let block = "failover: {strategy: roundRobin, retryableMethods: [GET, PATCH], failoverOnStatusCodes: [504]}";
    let (client, hosts) = client(block, Some(504), as_it_is);
    client.send(UpdateCluster::new("c-1", ClusterUpdate::new())).await.unwrap_err();
    assert_eq!(*hosts.lock().unwrap(), ["one.example"]);
    let folder = Folder::new();
    let file = folder.write("config", block);
    let events = Events::of(|| drop(Client::builder().token(test_secrets::token()).config_file(file).build().unwrap()));
    assert!(events.starts_with("WARN") && events.contains("POST or PATCH"), "{events}");
}

#[tokio::test(start_paused = true)]
async fn builder_takes_precedence_over_failover_block() {
    let (client, hosts) = client("failover: {strategy: roundRobin, maxRetries: 6}", None, |builder| {
        builder.configure_transport(|transport| transport.retry(RetryPolicy::new().max_attempts(2)).failover(false))
    });
    client.send(ListTemplates::new()).await.unwrap_err();
    assert_eq!(*hosts.lock().unwrap(), ["one.example"; 2]);
}
