//! The families of waits that MongoDB does not have, and waits for several things at once.

use std::future::IntoFuture as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::{join_all, try_join_all};
use http::{Request, Response};
use ionoscloud::api::kubernetes::kinds::NodePool;
use ionoscloud::compute::{NewSnapshot, ServerUpdate};
use ionoscloud::dns::NewZone;
use ionoscloud::resource::{Collection, Handle, Updatable};
use ionoscloud::{Body, Client, Error, wait};

use super::fixture::Fixture as _;
use super::scripted_toy::{ByAction, ByNothing, ByRequest, InDatacenter, ToyKey};
use super::server::Server;

/// What a text of a script begins with if its response has no `Location`, or a `Retry-After` of 40 seconds.
const WITHOUT_LOCATION: &str = "without location: ";
const RETRY_AFTER_40: &str = "retry after 40: ";

/// A client of a server that responds to each path with the texts of a script, the last one for ever.
fn scripted(script: &'static [(&'static str, &'static [&'static str])]) -> (Client, Arc<Mutex<Vec<String>>>) {
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&requests);
    let service = tower::service_fn(move |request: Request<Body>| {
        let line = format!("{} {}", request.method(), request.uri().path());
        let mut seen = seen.lock().unwrap();
        let count = seen.iter().filter(|one| **one == line).count();
        let texts = script.iter().find(|(path, _)| *path == line).map_or(&["404"][..], |(_, texts)| texts);
        seen.push(line);
        let text = texts.get(count).or(texts.last()).copied().unwrap_or_default();
        let response = match text {
            "404" | "422" | "500" => {
                Response::builder().status(text).body(Body::from(r#"{"messages":[{"message":"no"}]}"#))
            }
            "404 of a gateway" => Response::builder().status(404).body(Body::from("<html>")),
            text => {
                let response = Response::builder().status(202);
                let location = "https://toys.example/requests/r-1/status";
                match (text.strip_prefix(WITHOUT_LOCATION), text.strip_prefix(RETRY_AFTER_40)) {
                    (Some(text), _) => response.body(Body::from(text)),
                    (_, Some(text)) => response.header("retry-after", "40").body(Body::from(text)),
                    _ => response.header("location", location).body(Body::from(text)),
                }
            }
        };
        std::future::ready(Ok::<_, Error>(response.unwrap()))
    });
    let client = Client::builder().token("any-token").configure_transport(|transport| transport.http_service(service));
    (client.build().unwrap(), requests)
}

fn handle<K: Updatable<Key = ToyKey>>(client: &Client) -> Handle<K> {
    Handle::new(client.clone(), ToyKey("7".to_owned()))
}

const BUSY: &str = r#"{"state":"BUSY"}"#;
const READY: &str = r#"{"state":"AVAILABLE"}"#;
const QUEUED: &str = r#"{"metadata":{"status":"QUEUED"}}"#;
const DONE: &str = r#"{"metadata":{"status":"DONE"}}"#;
const DONE_WITH_BOM: &str = "\u{feff}{\"metadata\":{\"status\":\"DONE\"}}";
const REFUSED: &str = r#"{"metadata":{"status":"FAILED","message":"[VDC-5-0] no"}}"#;

async fn update<K: Updatable<Key = ToyKey, Update = ()>>(client: &Client) -> Result<K::Seen, Error> {
    handle::<K>(client).update(()).await?.wait().await
}

#[tokio::test(start_paused = true)]
async fn request_family_waits_for_request_then_state() {
    let (client, requests) = scripted(&[
        ("PATCH /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[QUEUED, DONE]),
        ("GET /toys/7", &[BUSY, READY]),
    ]);
    assert_eq!(update::<ByRequest>(&client).await.unwrap().state, "AVAILABLE");
    let expected =
        ["PATCH /toys/7", "GET /requests/r-1/status", "GET /requests/r-1/status", "GET /toys/7", "GET /toys/7"];
    assert_eq!(*requests.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn change_without_request_trusts_no_stale_state() {
    const UNLOCATED: &str = "without location: {\"state\":\"AVAILABLE\"}";
    let (client, requests) = scripted(&[("PATCH /toys/7", &[UNLOCATED]), ("GET /toys/7", &[READY, BUSY, READY])]);
    assert_eq!(update::<ByRequest>(&client).await.unwrap().state, "AVAILABLE");
    assert_eq!(*requests.lock().unwrap(), ["PATCH /toys/7", "GET /toys/7", "GET /toys/7", "GET /toys/7"]);
}

#[tokio::test(start_paused = true)]
async fn empty_response_to_change_keeps_its_request() {
    let (client, requests) =
        scripted(&[("PATCH /toys/7", &[""]), ("GET /requests/r-1/status", &[QUEUED, DONE]), ("GET /toys/7", &[READY])]);
    let changed = handle::<ByRequest>(&client).update(()).await.unwrap();
    assert_eq!(changed.request_id(), Some("r-1"));
    changed.wait().await.unwrap();
    let status = "GET /requests/r-1/status";
    assert_eq!(*requests.lock().unwrap(), ["PATCH /toys/7", "GET /toys/7", status, status, "GET /toys/7"]);
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_request_delays_its_next_poll() {
    const QUEUED_FOR_40: &str = "retry after 40: {\"metadata\":{\"status\":\"QUEUED\"}}";
    let (client, requests) = scripted(&[
        ("PATCH /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[QUEUED_FOR_40, QUEUED, DONE]),
        ("GET /toys/7", &[READY]),
    ]);
    let mut progress = handle::<ByRequest>(&client).update(()).await.unwrap().wait().progress();
    let first = progress.next().await.unwrap().unwrap();
    assert_eq!(first.next_poll_in, Some(Duration::from_secs(40)));
    let second = progress.next().await.unwrap().unwrap();
    assert!(second.next_poll_in.unwrap() < Duration::from_secs(10), "{second}");
    assert_eq!((second.elapsed, requests.lock().unwrap().len()), (Duration::from_secs(40), 3));
}

#[tokio::test(start_paused = true)]
async fn progress_names_request_that_blocks() {
    let (client, _) = scripted(&[
        ("PATCH /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[QUEUED, DONE]),
        ("GET /toys/7", &[BUSY, READY]),
    ]);
    let wait = handle::<ByRequest>(&client).update(()).await.unwrap().wait();
    let mut progress = wait.progress();
    let mut lines = Vec::new();
    while let Some(poll) = progress.next().await {
        lines.push(poll.unwrap().to_string());
    }
    assert!(lines[0].contains("7: its request is QUEUED after 0.0 s") && lines[1].contains("7 is BUSY"), "{lines:?}");
    let (client, _) = scripted(&[("PATCH /toys/7", &[BUSY]), ("GET /requests/r-1/status", &[QUEUED])]);
    let error = handle::<ByRequest>(&client).update(()).await.unwrap().wait().await.unwrap_err();
    assert!(error.to_string().contains("waiting for toy 7; its request is QUEUED"), "{error}");
    assert_eq!(error.wait().unwrap().state(), None, "the toy was not read");
}

#[tokio::test(start_paused = true)]
async fn byte_order_mark_of_request_status_is_ignored() {
    let (client, _) = scripted(&[
        ("PATCH /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[QUEUED, DONE_WITH_BOM]),
        ("GET /toys/7", &[READY]),
    ]);
    assert_eq!(update::<ByRequest>(&client).await.unwrap().state, "AVAILABLE");
}

#[tokio::test(start_paused = true)]
async fn failed_request_ends_wait_with_its_message() {
    let (client, _) = scripted(&[("PATCH /toys/7", &[BUSY]), ("GET /requests/r-1/status", &[QUEUED, REFUSED])]);
    let error = update::<ByRequest>(&client).await.unwrap_err();
    assert!(error.to_string().contains("[VDC-5-0] no"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn deletion_by_request_ends_when_gone() {
    let (client, requests) = scripted(&[("DELETE /toys/7", &[BUSY]), ("GET /requests/r-1/status", &[QUEUED, DONE])]);
    handle::<ByRequest>(&client).delete().await.unwrap().wait().await.unwrap();
    assert_eq!(requests.lock().unwrap().last().unwrap(), "GET /toys/7");
}

#[tokio::test(start_paused = true)]
async fn missing_request_is_no_deletion() {
    let (client, _) = scripted(&[("DELETE /toys/7", &[BUSY]), ("GET /toys/7", &[BUSY])]);
    let error = handle::<ByRequest>(&client).delete().await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{error}");
    let (client, _) = scripted(&[
        ("DELETE /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &["404", QUEUED, DONE]),
        ("GET /toys/7", &["404"]),
    ]);
    handle::<ByRequest>(&client).delete().await.unwrap().wait().await.unwrap();
}

fn in_datacenter(client: &Client) -> Handle<InDatacenter> {
    Handle::new(client.clone(), ToyKey("7".to_owned()))
}

#[tokio::test(start_paused = true)]
async fn change_in_datacenter_ends_when_that_is_available() {
    const IN_PROGRESS: &str = r#"{"metadata":{"state":"BUSY"}}"#;
    const AVAILABLE: &str = r#"{"metadata":{"state":"AVAILABLE"}}"#;
    let (client, requests) = scripted(&[
        ("PATCH /datacenters/d%2F1/toys/7", &[BUSY]),
        ("DELETE /datacenters/d%2F1/toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[QUEUED, DONE]),
        ("GET /datacenters/d%2F1/toys/7", &[BUSY, READY, "404"]),
        ("GET /datacenters/d%2F1", &[IN_PROGRESS, AVAILABLE, IN_PROGRESS, "404"]),
    ]);
    let toy = in_datacenter(&client);
    let changed = toy.update(()).await.unwrap().wait().await.unwrap();
    assert_eq!(changed.state, "AVAILABLE");
    assert_eq!(requests.lock().unwrap().iter().filter(|one| one.ends_with("d%2F1")).count(), 2);
    toy.delete().await.unwrap().wait().await.unwrap();
    assert_eq!(requests.lock().unwrap().iter().filter(|one| one.ends_with("d%2F1")).count(), 4, "gone with it");
}

#[tokio::test(start_paused = true)]
async fn gateway_404_of_datacenter_needs_confirmation() {
    const IN_PROGRESS: &str = r#"{"metadata":{"state":"BUSY"}}"#;
    const AVAILABLE: &str = r#"{"metadata":{"state":"AVAILABLE"}}"#;
    const OF_GATEWAY: &str = "404 of a gateway";
    let (client, requests) = scripted(&[
        ("DELETE /datacenters/d%2F1/toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[DONE]),
        ("GET /datacenters/d%2F1/toys/7", &[OF_GATEWAY, OF_GATEWAY, "404"]),
        ("GET /datacenters/d%2F1", &[OF_GATEWAY, IN_PROGRESS, OF_GATEWAY, AVAILABLE, OF_GATEWAY]),
    ]);
    in_datacenter(&client).delete().await.unwrap().wait().await.unwrap();
    assert_eq!(requests.lock().unwrap().iter().filter(|one| one.ends_with("d%2F1")).count(), 4);
    in_datacenter(&client).delete().await.unwrap().wait().await.unwrap();
    assert_eq!(requests.lock().unwrap().iter().filter(|one| one.ends_with("d%2F1")).count(), 6, "twice is gone");
}

#[tokio::test(start_paused = true)]
async fn missing_datacenter_is_no_end_of_change() {
    let (client, _) = scripted(&[
        ("PATCH /datacenters/d%2F1/toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[DONE]),
        ("GET /datacenters/d%2F1/toys/7", &[READY]),
    ]);
    let error = in_datacenter(&client).update(()).await.unwrap().wait().await.map(|_| ()).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{error}");
}

#[tokio::test(start_paused = true)]
async fn prerequisite_in_lower_case_is_met() {
    let (client, _) = scripted(&[
        ("PATCH /datacenters/d%2F1/toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[r#"{"metadata":{"status":"done"}}"#]),
        ("GET /datacenters/d%2F1/toys/7", &[READY]),
        ("GET /datacenters/d%2F1", &[r#"{"metadata":{"state":"Available"}}"#]),
    ]);
    in_datacenter(&client).update(()).await.unwrap().wait().await.unwrap();
    let (client, _) = scripted(&[
        ("PATCH /toys/7", &[READY]),
        ("GET /toys/7/actions", &[r#"{"items":[{"properties":{"actionStatus":"Successful"}}]}"#]),
        ("GET /toys/7", &[READY]),
    ]);
    update::<ByAction>(&client).await.unwrap();
    let (client, _) = scripted(&[
        ("PATCH /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[r#"{"metadata":{"status":"failed","message":"no room"}}"#]),
    ]);
    assert!(update::<ByRequest>(&client).await.unwrap_err().to_string().contains("no room"));
}

#[tokio::test(start_paused = true)]
async fn parent_in_lower_case_is_ready() {
    let server = Server::of::<NodePool>();
    let cluster = serde_json::json!({"id": "c-1", "metadata": {"state": "active"}});
    server.state.lock().unwrap().given.insert("/k8s/c-1".to_owned(), cluster);
    let pools = Collection::<NodePool>::new(server.client(), NodePool::root());
    pools.create(NodePool::named("web")).await.unwrap().wait().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn odd_status_of_product_means_absent() {
    let (client, _) = scripted(&[
        ("DELETE /toys/7", &[BUSY]),
        ("GET /requests/r-1/status", &[DONE]),
        ("GET /toys/7", &[BUSY, "422"]),
    ]);
    handle::<ByRequest>(&client).delete().await.unwrap().wait().await.unwrap();
    let error = handle::<ByRequest>(&client).wait_until_ready().await.map(|_| ()).unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &ionoscloud::wait::WaitErrorKind::Gone, "{error}");
}

const RUNNING: &str = r#"{"items":[
    {"metadata":{"createdDate":"2026-01-02T00:00:00Z"},"properties":{"actionStatus":"IN_PROGRESS"}},
    {"metadata":{"createdDate":"2026-01-01T00:00:00Z"},"properties":{"actionStatus":"SUCCESSFUL"}}]}"#;
const SUCCESSFUL: &str = r#"{"items":[
    {"metadata":{"createdDate":"2026-01-01T00:00:00Z"},"properties":{"actionStatus":"FAILED"}},
    {"metadata":{"createdDate":"2026-01-02T00:00:00Z"},"properties":{"actionStatus":"SUCCESSFUL"}}]}"#;

#[tokio::test(start_paused = true)]
async fn action_family_waits_for_newest_action() {
    let (client, requests) = scripted(&[
        ("PATCH /toys/7", &[READY]),
        ("GET /toys/7/actions", &[RUNNING, SUCCESSFUL]),
        ("GET /toys/7", &[READY]),
    ]);
    update::<ByAction>(&client).await.unwrap();
    let count = requests.lock().unwrap().iter().filter(|one| one.ends_with("actions")).count();
    assert_eq!(count, 2);
}

#[tokio::test(start_paused = true)]
async fn none_family_polls_no_deletion() {
    let (client, requests) =
        scripted(&[("DELETE /toys/7", &[BUSY]), ("PATCH /toys/7", &[BUSY]), ("GET /toys/7", &[BUSY])]);
    handle::<ByNothing>(&client).delete().await.unwrap().wait().await.unwrap();
    assert_eq!(*requests.lock().unwrap(), ["DELETE /toys/7"]);
    assert_eq!(update::<ByNothing>(&client).await.unwrap().state, "BUSY", "no state is waited for");
}

#[tokio::test(start_paused = true)]
async fn every_waiter_joins_and_spawns() {
    let server = Server::new("PROVISIONING");
    let client = server.client();
    let zones = client.dns().zones();
    let mut created = Vec::new();
    for name in ["a.example", "b.example", "c.example", "d.example"] {
        created.push(zones.create(NewZone::new(name)).await.unwrap());
    }
    let handles: Vec<_> = created.iter().map(|zone| client.dns().zone(&zone.id)).collect();
    let waits: Vec<_> = created.into_iter().map(|zone| zone.wait().into_future()).collect();
    assert_eq!(try_join_all(waits).await.unwrap().len(), 4);
    let ready = handles.iter().map(|handle| handle.wait_until_ready().into_future());
    assert!(join_all(ready).await.iter().all(Result::is_ok));
    assert_eq!(wait::all(handles.iter().map(Handle::wait_until_ready).collect::<Vec<_>>()).await.unwrap().len(), 4);

    let [one, two, three, four] = handles.as_slice() else { panic!("{handles:?}") };
    let ready = tokio::spawn(one.wait_until_ready().into_future());
    let settled = tokio::spawn(one.wait_until_settled().into_future());
    let met = tokio::spawn(one.wait_until(wait::ready()).into_future());
    let replaced = tokio::spawn(two.replace(NewZone::new("b.example")).await.unwrap().wait().into_future());
    let deleted = tokio::spawn(three.delete().await.unwrap().wait().into_future());
    let gone = tokio::spawn(three.wait_until_deleted().into_future());
    let created = tokio::spawn(zones.create(NewZone::new("e.example")).into_future());
    for result in [ready.await, settled.await, replaced.await] {
        result.unwrap().unwrap();
    }
    assert!(met.await.unwrap().unwrap().is_some());
    deleted.await.unwrap().unwrap();
    gone.await.unwrap().unwrap();
    assert!(created.await.unwrap().is_ok());
    let (zone, ()) = wait::all((four.wait_until_ready(), three.wait_until_deleted())).await.unwrap();
    assert_eq!(zone.properties.zone_name.as_deref(), Some("d.example"));
}

/// Spawns a call, and returns the status of its error.
async fn spawned<T: Send + 'static>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> Option<u16> {
    let error = tokio::spawn(call).await.unwrap().map(|_| ()).unwrap_err();
    error.status().map(|status| status.as_u16())
}

#[tokio::test(start_paused = true)]
async fn every_call_and_its_wait_spawn_as_one() {
    let client = scripted(&[]).0;
    let zones = client.dns().zones();
    let zone = zones.handle("z-1");
    let server = client.compute().datacenter("d-1").server("s-1");
    let volume = client.compute().datacenter("d-1").volume("v-1");
    let cluster = client.mongodb().cluster("c-1");
    let statuses = [
        spawned({
            let zones = zones.clone();
            async move { zones.create(NewZone::new("a.example")).await?.wait().await }
        })
        .await,
        spawned({
            let zone = zone.clone();
            async move { zone.replace(NewZone::new("a.example")).await?.wait().await }
        })
        .await,
        spawned({
            let zone = zone.clone();
            async move { zone.delete().await?.wait().await }
        })
        .await,
        spawned({
            let server = server.clone();
            async move { server.update(ServerUpdate::new().cores(2)).await?.wait().await }
        })
        .await,
        spawned(async move { server.start().await?.wait().await }).await,
        spawned(async move { volume.create_snapshot(NewSnapshot::new()).await?.wait().await }).await,
        spawned(async move { cluster.rename("b").await?.wait().await }).await,
        spawned(async move { wait::all(vec![zone.wait_until_ready(), zone.wait_until_settled()]).await }).await,
        spawned({
            let zones = zones.clone();
            async move { zones.find("a.example").await }
        })
        .await,
        spawned(async move { zones.list().collect_up_to(10).await }).await,
    ];
    assert_eq!(statuses, [Some(404); 10]);
}

#[tokio::test(start_paused = true)]
async fn handle_is_restored_from_its_text() {
    let server = Server::new("PROVISIONING");
    let client = server.client();
    let zone = client.dns().zones().create(NewZone::new("a.example")).await.unwrap().wait().await.unwrap();
    let text = client.dns().zone(&zone.id).to_string();
    let restored: ionoscloud::dns::ZoneHandle = client.handle_at(&text).unwrap();
    assert_eq!(restored.get().await.unwrap().id, zone.id);
    assert!(client.handle_at::<ionoscloud::api::mongodb::kinds::Cluster>(&text).is_err());
}
