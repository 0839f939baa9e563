//! The network of a cluster, which cannot be deleted before the cluster is gone and a while has passed.

use std::time::Duration;

use crate::support::{CLUSTERS, Received, available, create, exchange, get, send};
use http::{Method, Request, StatusCode};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use serde_json::{Value, json};
use tokio::time::advance;

const SECOND: Duration = Duration::from_secs(1);
const DATACENTER: &str = "/cloudapi/v6/datacenters/5a029f4a-72e5-11ec-90d6-0242ac120003";
/// The one that new clusters are in.
const LAN: &str = "/cloudapi/v6/datacenters/5a029f4a-72e5-11ec-90d6-0242ac120003/lans/2";

async fn delete(emulator: &Emulator, path: &str) -> Received {
    send(emulator, Method::DELETE, path, None).await
}

/// Returns `true` if the LAN and its data centre are locked; both or neither must be.
async fn is_locked(emulator: &Emulator) -> bool {
    let [lan, datacenter] = [delete(emulator, LAN).await.status, delete(emulator, DATACENTER).await.status];
    assert_eq!(lan, datacenter);
    // Neither was ever made: 404 is that of the resource.
    assert!(lan == StatusCode::FORBIDDEN || lan == StatusCode::NOT_FOUND, "{lan}");
    lan == StatusCode::FORBIDDEN
}

#[tokio::test(start_paused = true)]
async fn network_is_locked_until_5_minutes_after_404() {
    let emulator = Emulator::new();
    assert!(!is_locked(&emulator).await);
    let cluster = available(&emulator).await;
    assert!(is_locked(&emulator).await);
    delete(&emulator, &cluster).await;
    advance(60 * SECOND).await;
    // Asking again delays nothing.
    delete(&emulator, &cluster).await;
    advance(60 * SECOND).await;
    assert_eq!(get(&emulator, &cluster).await.status, 404);
    assert!(is_locked(&emulator).await);
    advance(299 * SECOND).await;
    assert!(is_locked(&emulator).await);
    advance(SECOND).await;
    assert!(!is_locked(&emulator).await);
}

#[tokio::test(start_paused = true)]
async fn protected_network_403_names_cluster() {
    let emulator = Emulator::new();
    let id = create(&emulator, "a").await;
    for (path, what) in [(LAN, "lan 2"), (DATACENTER, "datacenter 5a029f4a-72e5-11ec-90d6-0242ac120003")] {
        let refused = delete(&emulator, path).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (403, "emulator-delete-protected"));
        assert_eq!(refused.messages(), [format!("{what} is delete-protected by the MongoDB cluster {id}")]);
    }
}

#[tokio::test(start_paused = true)]
async fn lock_is_per_network_and_shared_by_clusters() {
    let emulator = Emulator::new();
    let cluster = available(&emulator).await;
    let other = format!("{CLUSTERS}/{}", create(&emulator, "b").await);
    for free in [
        "/cloudapi/v6/datacenters/5a029f4a-72e5-11ec-90d6-0242ac120003/lans/1",
        "/cloudapi/v6/datacenters/e/lans/2",
        "/cloudapi/v6/datacenters/e",
    ] {
        assert_eq!(delete(&emulator, free).await.status, 404, "{free}");
    }
    delete(&emulator, &cluster).await;
    advance(480 * SECOND).await;
    assert!(is_locked(&emulator).await, "by the other one");
    delete(&emulator, &other).await;
    advance(419 * SECOND).await;
    assert!(is_locked(&emulator).await);
    advance(SECOND).await;
    assert!(!is_locked(&emulator).await);
}

#[tokio::test(start_paused = true)]
async fn lock_time_is_setting_and_scaled() {
    let times = Times::default().network_release(100 * SECOND).deletion(Duration::ZERO);
    let emulator = Emulator::builder().times(times).time_scale(10.0).build().unwrap();
    let cluster = available(&emulator).await;
    delete(&emulator, &cluster).await;
    assert_eq!(get(&emulator, &cluster).await.status, 404);
    advance(9 * SECOND).await;
    assert!(is_locked(&emulator).await);
    advance(SECOND).await;
    assert!(!is_locked(&emulator).await);
}

/// A data centre and a LAN in it, both made.
async fn network(emulator: &Emulator) -> String {
    let datacenters = "/cloudapi/v6/datacenters";
    let new = json!({ "properties": { "name": "d", "location": "de/txl" } });
    let datacenter = format!("{datacenters}/{}", send(emulator, Method::POST, datacenters, Some(new)).await.id());
    let new = json!({ "properties": { "name": "l" } });
    let lan = send(emulator, Method::POST, &format!("{datacenter}/lans"), Some(new)).await.id();
    format!("{datacenter}/lans/{lan}")
}

#[tokio::test(start_paused = true)]
async fn lan_deletion_is_accepted_and_its_request_runs() {
    let emulator = Emulator::new();
    let lan = network(&emulator).await;
    advance(60 * SECOND).await;
    let path = format!("http://api.test:8080{lan}?pretty=false&depth=0");
    let accepted = delete(&emulator, &path).await;
    assert_eq!((accepted.status.as_u16(), &accepted.json), (202, &Value::Null));
    let location = accepted.headers["location"].to_str().unwrap();
    assert_eq!(get(&emulator, location).await.json["metadata"]["status"], "QUEUED");
    advance(SECOND).await;
    let status = get(&emulator, location).await;
    let id = status.id();
    assert_eq!(location, format!("http://api.test:8080/cloudapi/v6/requests/{id}"));
    let target = json!({ "id": "1", "type": "lan", "href": format!("http://api.test:8080{lan}") });
    assert_eq!(status.json["metadata"]["status"], "RUNNING");
    assert_eq!(status.json["metadata"]["targets"], json!([{ "target": target, "status": "RUNNING" }]));
    advance(5 * SECOND).await;
    assert_eq!(get(&emulator, location).await.json["metadata"]["status"], "DONE");
    assert_eq!(delete(&emulator, &lan).await.code(), "309");
    assert_eq!(get(&emulator, "/cloudapi/v6/requests/unknown/status").await.code(), "309");
}

#[tokio::test(start_paused = true)]
async fn lan_deletion_has_auth_validation_and_faults() {
    let emulator = Emulator::builder().token("token").build().unwrap();
    let anonymous = Request::delete(LAN).body(Default::default()).unwrap();
    assert_eq!(exchange(&emulator, anonymous).await.status, 401);
    let deep = delete(&emulator, &format!("{LAN}?depth=11")).await;
    assert_eq!((deep.status.as_u16(), deep.code()), (422, "emulator-validation"));

    let lan = network(&emulator).await;
    let lost = Effect::status(StatusCode::GATEWAY_TIMEOUT).after_processing();
    emulator.add_fault(Fault::on("datacentersLansDelete").resource("1").nth(1).then(lost)).unwrap();
    emulator.journal().clear();
    let lost = delete(&emulator, &lan).await;
    assert_eq!((lost.status.as_u16(), lost.headers.get("location")), (504, None));
    assert_eq!(delete(&emulator, &lan).await.status, 202, "it is there until its request is done");
    let operations: Vec<_> = emulator.journal().requests().iter().map(|request| request.operation).collect();
    assert_eq!(operations, [Some("datacentersLansDelete"), Some("datacentersLansDelete")]);
}
