//! Successes whose body a gateway dropped, and deletions with a body of another form.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use http::{Method, Request, Response};
use ionoscloud::mongodb::{ClusterUpdate, Connection, NewCluster, NewUser, UserUpdate};
use ionoscloud::{Body, Client, Error};

const CLUSTER: &str = r#"{"id":"c-1","metadata":{"state":"AVAILABLE"},"properties":{"displayName":"inventory",
    "mongoDBVersion":"7.0","instances":1,"location":"de/txl","templateID":"33457e53-1f8b-4ed2-8a12-2d42355aa759",
    "connections":[{"datacenterId":"5a029f4a-72e5-11ec-90d6-0242ac120003","lanId":"1","cidrList":["10.7.222.3/24"]}]}}"#;
const USER: &str = r#"{"type":"user","properties":{"username":"anna"}}"#;

/// A client of a server that responds to reads as usual and to writes with these, and the requests that it got.
fn client(
    write: impl Fn() -> Response<Body> + Send + Sync + 'static,
    reads_found: bool,
) -> (Client, Arc<Mutex<Vec<String>>>) {
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&requests);
    let write = Arc::new(write);
    let service = tower::service_fn(move |request: Request<Body>| {
        seen.lock().unwrap().push(format!("{} {}", request.method(), request.uri().path()));
        let body = if request.uri().path().contains("/users/") { USER } else { CLUSTER };
        let response = match *request.method() {
            Method::GET if reads_found => Response::new(Body::from(body)),
            Method::GET => Response::builder().status(404).body(Body::from("{}")).unwrap(),
            _ => write(),
        };
        std::future::ready(Ok::<_, Error>(response))
    });
    let client = Client::builder().token("any-token").configure_transport(|transport| transport.http_service(service));
    (client.build().unwrap(), requests)
}

fn empty(status: u16, location: &'static str) -> impl Fn() -> Response<Body> {
    move || Response::builder().status(status).header("location", location).body(Body::empty()).unwrap()
}

fn inventory() -> NewCluster {
    let network = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections([network])
        .location("de/txl")
        .display_name("inventory")
        .template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
}

#[tokio::test(start_paused = true)]
async fn empty_create_response_is_completed_by_its_location() {
    for (status, location) in [(202, "/databases/mongodb/clusters/c-1"), (201, "https://h/clusters/c-1")] {
        let (client, requests) = client(empty(status, location), true);
        let created = client.mongodb().clusters().create(inventory()).await.unwrap();
        assert_eq!(created.response().id, "c-1");
        let expected = ["POST /databases/mongodb/clusters", "GET /databases/mongodb/clusters/c-1"];
        assert_eq!(*requests.lock().unwrap(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn empty_create_response_without_usable_location_is_unknown() {
    for (location, reads_found) in [("/cloudapi/v6/requests/c-1/status", true), ("/clusters/c-1", false)] {
        let (client, _) = client(empty(202, location), reads_found);
        let error = client.mongodb().clusters().create(inventory()).await.map(|_| ()).unwrap_err();
        assert!(error.may_have_been_processed());
    }
    let (client, _) = client(empty(202, "/clusters/c-1"), true);
    let mut other = inventory();
    other.display_name = Some("another".to_owned());
    assert!(client.mongodb().clusters().create(other).await.is_err(), "the id leads to a cluster of another name");
}

/// Names are not unique: only what agrees with the creation in all that it shows is what it created.
#[tokio::test(start_paused = true)]
async fn location_of_other_cluster_is_not_taken() {
    let old = CLUSTER.replace(r#""state""#, r#""createdDate":"2020-01-01T00:00:00Z","state""#);
    let larger = CLUSTER.replace(r#""instances":1"#, r#""instances":7"#);
    for other in [old, larger] {
        let shown = other.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let response = Response::builder().header("date", "Sat, 28 Nov 2026 12:00:00 GMT");
            let response = match *request.method() {
                Method::GET if request.uri().path().ends_with("/clusters") => {
                    response.body(Body::from(r#"{"items":[]}"#))
                }
                Method::GET => response.body(Body::from(shown.clone())),
                _ => response.status(202).header("location", "/clusters/c-1").body(Body::empty()),
            };
            std::future::ready(Ok::<_, Error>(response.unwrap()))
        });
        let client = Client::builder().token("any-token");
        let client = client.configure_transport(|transport| transport.http_service(service)).build().unwrap();
        let error = client.mongodb().clusters().create(inventory()).await.map(|_| ()).unwrap_err();
        assert!(error.lost_creation().is_some(), "{other}: {error}");
    }
}

/// One id is the result of one creation.
#[tokio::test(start_paused = true)]
async fn location_is_taken_by_one_creation_alone() {
    let (client, _) = client(empty(202, "/clusters/c-1"), true);
    let clusters = client.mongodb().clusters();
    assert_eq!(clusters.create(inventory()).await.unwrap().response().id, "c-1");
    assert!(clusters.create(inventory()).await.is_err(), "another call created it");
}

#[tokio::test(start_paused = true)]
async fn empty_update_response_is_completed_by_read() {
    for status in [200, 202, 204] {
        let (client, requests) = client(empty(status, "/elsewhere"), true);
        let cluster = client.mongodb().cluster("c-1");
        let updated = cluster.update(ClusterUpdate::new().display_name("inventory")).await.unwrap();
        assert_eq!(updated.response().id, "c-1");
        let user = cluster.users().update("anna", UserUpdate::new().password("a long password")).await.unwrap();
        assert_eq!(user.response().properties.username.as_ref().unwrap(), "anna");
        let user = cluster.users().create(NewUser::new("anna", "a long password")).await.unwrap();
        assert_eq!(user.response().properties.username.as_ref().unwrap(), "anna");
        assert_eq!(requests.lock().unwrap().len(), 6, "each write once, each followed by a read");
    }
    let (client, _) = client(empty(200, "/elsewhere"), false);
    let error = client.mongodb().cluster("c-1").update(ClusterUpdate::new()).await.map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("the response is empty") && error.may_have_been_processed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn deletion_with_any_body_succeeds() {
    for body in ["", "{}", "deleted", r#"{"message":"accepted"}"#] {
        let (client, _) = client(move || Response::new(Body::from(body)), true);
        let cluster = client.mongodb().cluster("c-1");
        assert!(cluster.delete().await.unwrap().response().is_none(), "{body}");
        assert!(cluster.users().delete("anna").await.unwrap().response().is_none(), "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn wait_for_deletion_ends_with_410() {
    let polls = Arc::new(AtomicUsize::new(0));
    let service = tower::service_fn(move |request: Request<Body>| {
        let destroying = CLUSTER.replace("AVAILABLE", "DESTROYING");
        let response = match *request.method() {
            Method::DELETE => Response::builder().status(202).body(Body::empty()),
            _ if polls.fetch_add(1, Ordering::Relaxed) == 0 => Ok(Response::new(Body::from(destroying))),
            _ => Response::builder().status(410).body(Body::from("{}")),
        };
        std::future::ready(Ok::<_, Error>(response.unwrap()))
    });
    let client = Client::builder().token("any-token").configure_transport(|transport| transport.http_service(service));
    client.build().unwrap().mongodb().cluster("c-1").delete().await.unwrap().wait().await.unwrap();
}
