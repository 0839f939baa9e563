//! One call never creates two, whatever happens to it: for every product.

use std::sync::{Arc, Mutex};

use http::{Request, Response};
use ionoscloud::api::{compute, dns, mongodb, user_management};
use ionoscloud::postgresql::v2::{ClusterBackup, ClusterReplacement, Connection, NewInstances, ReplicationMode};
use ionoscloud::resource::{Collection, Creatable, Listable, Named};
use ionoscloud::{Body, Client, Error, ErrorKind, MaintenanceWindow, Resolution, Weekday};
use proptest::prelude::*;
use serde_json::json;

use super::fixture::Fixture;
use super::server::{Fault, Server};

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![Just(Fault::Refused), Just(Fault::LostRequest), Just(Fault::LostResponse)]
}

async fn one_call<K: Fixture>(faults: Vec<Fault>, late_lists: u32, recover: bool) {
    let (collection, new) = (K::root(), K::named("a.example"));
    one_creation::<K>(Server::of::<K>(), collection, new, faults, late_lists, recover).await;
}

/// Creates one with these faults, and asserts that there is at most one, which the caller can find out about.
pub(crate) async fn one_creation<K: Creatable + Named>(
    server: Server,
    parent: K::Parent,
    new: K::New,
    faults: Vec<Fault>,
    late_lists: u32,
    recover: bool,
) {
    {
        let mut state = server.state.lock().unwrap();
        (state.faults, state.late_lists) = (faults, late_lists);
    }
    let request = Collection::<K>::new(server.client(), parent).create(new);
    let request = if recover { request.recover_lost_response() } else { request };
    match request.await {
        Ok(_) => assert_eq!(server.count(), 1),
        Err(error) => {
            assert!(server.count() <= 1);
            let Some(lost) = error.lost_creation() else {
                assert_eq!(server.count(), 0, "{error}");
                return;
            };
            match lost.resolve::<<K as Listable>::Entry>().await.unwrap() {
                Resolution::Created(_) => assert_eq!(server.count(), 1),
                Resolution::NotFound => assert_eq!(server.count(), 0),
                // The API shows neither who created it nor when.
                Resolution::Ambiguous(entries) => {
                    assert!(entries.iter().all(|entry| K::entry_origin(entry).created.is_none()), "{}", K::NOUN);
                    assert_eq!(server.count(), 1);
                }
                other => panic!("nothing else has this name: {other:?}"),
            }
        }
    }
}

fn on_a_virtual_clock(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(test);
}

proptest! {
    // Seeds of failures belong into a test of their own.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn one_call_never_creates_two_resources(
        faults in prop::collection::vec(fault(), 0..4),
        late_lists in 0_u32..4,
        recover: bool,
    ) {
        on_a_virtual_clock(one_call::<mongodb::kinds::Cluster>(faults.clone(), late_lists, recover));
        on_a_virtual_clock(one_call::<dns::kinds::Zone>(faults.clone(), late_lists, recover));
        on_a_virtual_clock(one_call::<compute::kinds::Server>(faults.clone(), late_lists, recover));
        on_a_virtual_clock(one_call::<user_management::kinds::User>(faults, late_lists, recover));
    }
}

#[tokio::test(start_paused = true)]
async fn creation_by_put_is_repeated_under_one_id() {
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&requests);
    let service = tower::service_fn(move |request: Request<Body>| {
        let mut seen = seen.lock().unwrap();
        let path = request.uri().path().to_owned();
        seen.push(format!("{} {path}", request.method()));
        let body = json!({
            "id": path.rsplit('/').next(),
            "metadata": {"state": if seen.len() < 4 { "PROVISIONING" } else { "AVAILABLE" }},
            "properties": {"name": "orders"},
        });
        let lost = seen.len() == 1;
        std::future::ready(if lost {
            Err(Error::new(ErrorKind::ConnectionLost, "reset"))
        } else {
            Ok(Response::new(Body::from(body.to_string())))
        })
    });
    let client = Client::builder().token("any-token").configure_transport(|transport| transport.http_service(service));
    let clusters = client.build().unwrap().postgresql().v2().at("de/txl").clusters();
    let content = ClusterReplacement::new()
        .name("orders")
        .version("17")
        .instances(NewInstances::new())
        .connection(Connection::new("d-1", "1", "10.7.222.2/24"))
        .maintenance_window(MaintenanceWindow::new("04:30:00", Weekday::Sunday))
        .replication_mode(ReplicationMode::Asynchronous)
        .backup(ClusterBackup::new("de", 7));
    let cluster = clusters.create_by_put(content).await.unwrap().wait().await.unwrap();
    let id = cluster.id.as_str();
    let (put, get) = (format!("PUT /clusters/{id}"), format!("GET /clusters/{id}"));
    assert_eq!(*requests.lock().unwrap(), [put.as_str(), &put, &get, &get], "one id: {id}");
    assert!(id.len() == 36 && id.as_bytes()[14] == b'4', "{id}");
}
