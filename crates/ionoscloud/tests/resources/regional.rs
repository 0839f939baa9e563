//! Products with a server in each location: the location of a noun, of the client, or none.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud::postgresql::v2::ClusterHandle;
use ionoscloud::{Body, Client, ClientBuilder, Error, ErrorKind, Location, RequestOptions, ServerSelector};

type Hosts = Arc<Mutex<Vec<String>>>;

/// A client whose server has an empty list for every path, and the URLs of its requests.
fn client(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, Hosts) {
    let hosts = Hosts::default();
    let seen = Arc::clone(&hosts);
    let service = tower::service_fn(move |request: Request<Body>| {
        seen.lock().unwrap().push(request.uri().host().unwrap_or_default().to_owned());
        let response = Response::builder().status(200).body(Body::from(r#"{"items":[],"offset":0,"limit":1000}"#));
        std::future::ready(Ok::<_, Error>(response.unwrap()))
    });
    let client = configure(Client::builder().token("any-token"));
    (client.configure_transport(|transport| transport.http_service(service)).build().unwrap(), hosts)
}

fn at(location: &str) -> ServerSelector {
    ServerSelector::Location(Location::from(location))
}

#[tokio::test]
async fn noun_without_location_is_rejected_with_choices() {
    let (client, hosts) = client(|client| client);
    let error = client.postgresql().v2().clusters().find("orders").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("pick one of de/txl, de/fra, de/fra/2, fr/par"), "{error}");
    assert!(hosts.lock().unwrap().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn location_of_noun_precedes_that_of_client() {
    let (client, hosts) = client(|client| client.server("psqlv2", at("fr/par")));
    let v2 = client.postgresql().v2();
    v2.clusters().find("orders").await.unwrap();
    v2.at("us/las").clusters().find("orders").await.unwrap();
    v2.at("us/las").clusters().with(RequestOptions::new().server(at("de/fra/2"))).find("orders").await.unwrap();
    let expected = ["postgresql.fr-par.ionos.com", "postgresql.us-las.ionos.com", "postgresql.de-fra.ionos.com"];
    assert_eq!(*hosts.lock().unwrap(), expected);
}

#[tokio::test]
async fn options_of_any_verb_keep_location_of_noun() {
    let (client, hosts) = client(|client| client.server("psqlv2", at("fr/par")));
    let clusters = client.postgresql().v2().at("us/las").clusters();
    let cluster = clusters.handle("4711");
    let hurried = || RequestOptions::new().timeout(Duration::from_secs(5));
    clusters.list().with(hurried()).page().await.unwrap();
    clusters.list().with(hurried()).collect_up_to(1).await.unwrap();
    clusters.list().with(RequestOptions::new()).with(hurried()).limit(1).pages().next().await.unwrap().unwrap();
    clusters.with(hurried()).list().with(hurried()).page().await.unwrap();
    clusters.with(hurried()).find("orders").await.unwrap();
    // The list is no cluster, and no backup.
    assert!(clusters.get("4711").with(hurried()).await.is_err());
    assert!(cluster.with(hurried()).get().with(hurried()).await.is_err());
    drop(cluster.delete().with(hurried()).await);
    let expected = vec!["postgresql.us-las.ionos.com"; hosts.lock().unwrap().len()];
    assert_eq!(*hosts.lock().unwrap(), expected);
    assert!(expected.len() >= 8);
    clusters.list().with(hurried().server(at("de/fra/2"))).page().await.unwrap();
    assert_eq!(hosts.lock().unwrap().last().unwrap(), "postgresql.de-fra.ionos.com");
}

#[tokio::test]
async fn handle_keeps_its_location_in_its_text() {
    let (client, hosts) = client(|client| client);
    let text = client.postgresql().v2().at("es/vit").cluster("4711").to_string();
    assert_eq!(text, "postgresql-v2@es/vit:/clusters/4711");
    let cluster: ClusterHandle = client.handle_at(&text).unwrap();
    assert!(cluster.get().await.is_err(), "the list is no cluster");
    assert_eq!(*hosts.lock().unwrap(), ["postgresql.es-vit.ionos.com"]);
}

#[tokio::test]
async fn versions_of_one_product_go_to_their_own_servers() {
    let (client, hosts) = client(|client| client);
    client.postgresql().v1().clusters().find("orders").await.unwrap();
    client.postgresql().v2().at("gb/lhr").backups().list().collect_up_to(10).await.unwrap();
    assert_eq!(*hosts.lock().unwrap(), ["api.ionos.com", "postgresql.gb-lhr.ionos.com"]);
}
