//! Activity Log: what was created, changed and deleted in the emulator.

use std::time::{Duration, SystemTime};

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::access::{group, join, send_as, user};
use crate::cloud::{self, BASE, call, done, remove};
use crate::support::{get, new_cluster, send};

const CONTRACTS: &str = "/activitylog/v1/contracts";

async fn events(emulator: &Emulator, query: &str) -> (u64, Vec<Value>) {
    let received = get(emulator, &format!("{CONTRACTS}/31415926{query}")).await;
    assert_eq!(received.status, 200, "{}", received.json);
    let hits = received.json["hits"]["hits"].as_array().unwrap();
    let total = received.json["hits"]["total"].as_u64().unwrap();
    (total, hits.iter().map(|hit| hit["_source"].clone()).collect())
}

/// Noon on 1 May 2026.
fn may() -> Emulator {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_777_636_800);
    Emulator::builder().start_time(start).build().unwrap()
}

/// Facts: a bare list of contracts, whose numbers are integers.
#[tokio::test(start_paused = true)]
async fn contracts_are_bare_list_of_one() {
    let emulator = Emulator::new();
    let expected = json!([{ "id": 31_415_926, "type": "contract", "href": format!("{CONTRACTS}/31415926") }]);
    assert_eq!(get(&emulator, CONTRACTS).await.json, expected);
    assert_eq!(get(&emulator, "/activitylog/v1").await.json["version"], "v1");
    let other = get(&emulator, &format!("{CONTRACTS}/27182818")).await;
    assert_eq!(other.json["httpStatus"], "403", "a text in this API");
    assert_eq!(other.json["messages"][0]["errorCode"], "emulator-other-contract");
}

/// Facts: `requestId` is that of the request of the Cloud API; its end is an event of its own.
#[tokio::test(start_paused = true)]
async fn cloud_request_is_accepted_and_then_done() {
    let emulator = may();
    let body = json!({ "properties": { "name": "main", "location": "de/txl" } });
    let created = call(&emulator, Method::POST, "/datacenters", body).await;
    let (total, log) = events(&emulator, "").await;
    assert_eq!((total, log.len()), (1, 1), "the request runs");
    let accepted = &log[0];
    assert_eq!(accepted["event"]["type"], "RequestAccepted");
    assert_eq!(accepted["event"]["param"], json!({ "action": "POST", "uri": "/cloudapi/v6/datacenters" }));
    let resource = json!({ "type": "datacenter", "id": created.id(), "action": [] });
    assert_eq!(accepted["event"]["resources"], json!([resource]));
    assert_eq!(accepted["meta"]["time"], "2026-05-01T12:00:00.000Z");
    assert_eq!(accepted["principal"]["sourceService"], "PUBLIC_REST_V6");
    assert_eq!(accepted["principal"]["identity"]["contractNumber"], 31_415_926);
    let request = accepted["meta"]["requestId"].as_str().unwrap();
    assert_eq!(get(&emulator, &format!("{BASE}/requests/{request}")).await.status, 200);

    done(&emulator, &created).await;
    let (total, log) = events(&emulator, "").await;
    assert_eq!((total, &log[1]["event"]["status"]), (2, &json!("DONE")));
    assert_eq!(
        (&log[1]["event"]["type"], &log[1]["meta"]["requestId"]),
        (&json!("RequestStatusUpdate"), &json!(request))
    );
}

#[tokio::test(start_paused = true)]
async fn failed_request_ends_as_failed() {
    let emulator = Emulator::builder()
        .fault(Fault::on("datacentersPost").then(Effect::respond().fail_resource()))
        .build()
        .unwrap();
    let body = json!({ "properties": { "name": "main", "location": "de/txl" } });
    call(&emulator, Method::POST, "/datacenters", body).await;
    tokio::time::advance(Duration::from_secs(600)).await;
    assert_eq!(events(&emulator, "").await.1[1]["event"]["status"], "FAILED");
}

#[tokio::test(start_paused = true)]
async fn reads_and_refusals_are_no_events() {
    let emulator = Emulator::new();
    get(&emulator, "/databases/mongodb/clusters").await;
    get(&emulator, CONTRACTS).await;
    send(&emulator, Method::POST, "/databases/mongodb/clusters", Some(json!({}))).await;
    assert_eq!(events(&emulator, "").await.0, 0);
}

/// Creation, change and deletion, each with the id of its response's header.
#[tokio::test(start_paused = true)]
async fn writes_of_other_products_are_accepted() {
    let emulator = Emulator::new();
    let created = send(&emulator, Method::POST, "/databases/mongodb/clusters", Some(new_cluster("shop"))).await;
    let path = format!("/databases/mongodb/clusters/{}", created.id());
    tokio::time::advance(Duration::from_secs(3_600)).await;
    let change = json!({ "properties": { "displayName": "other" } });
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, 200);
    tokio::time::advance(Duration::from_secs(3_600)).await;
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 200);
    let (_, log) = events(&emulator, "").await;
    let actions: Vec<&str> = log.iter().map(|one| one["event"]["param"]["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["POST", "PATCH", "DELETE"]);
    assert_eq!(log[0]["meta"]["requestId"], created.headers["x-request-id"].to_str().unwrap());
    for event in &log {
        let expected = json!([{ "type": "cluster", "id": created.id(), "action": [] }]);
        assert_eq!(
            (&event["event"]["resources"], &event["principal"]["sourceService"]),
            (&expected, &json!("PUBLIC_REST"))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn generated_token_is_event_without_its_value() {
    let emulator = Emulator::new();
    let token = get(&emulator, "/auth/v1/tokens/generate").await.json["token"].as_str().unwrap().to_owned();
    let log = get(&emulator, &format!("{CONTRACTS}/31415926")).await.json;
    assert_eq!(log["hits"]["hits"][0]["_source"]["event"]["type"], "GenerateToken");
    assert!(!log.to_string().contains(&token));
}

/// Facts: dates or times of RFC 3339; a contract can have thousands of events in a day.
#[tokio::test(start_paused = true)]
async fn log_is_read_by_dates_and_pages() {
    let emulator = may();
    for _ in 0..3 {
        get(&emulator, "/auth/v1/tokens/generate").await;
        tokio::time::advance(Duration::from_secs(86_400)).await;
    }
    let count = async |query: &str| events(&emulator, query).await;
    assert_eq!(count("?dateStart=2026-05-02").await.0, 2);
    assert_eq!(count("?dateEnd=2026-05-02").await.0, 2, "the end is a whole day");
    assert_eq!(count("?dateStart=2026-05-02T12:00:00Z&dateEnd=2026-05-02T12:00:00Z").await.0, 1);
    let (total, page) = count("?offset=1&limit=1").await;
    assert_eq!((total, page.len()), (3, 1));
    assert_eq!(page[0]["meta"]["time"], "2026-05-02T12:00:00.000Z");
    for odd in ["?dateStart=yesterday", "?limit=-1"] {
        assert_eq!(get(&emulator, &format!("{CONTRACTS}/31415926{odd}")).await.status, 422, "{odd}");
    }
}

/// Facts: reading takes a privilege; the creation of a user has the action `sec.user.create`.
#[tokio::test(start_paused = true)]
async fn sub_user_reads_log_with_privilege_alone() {
    let emulator = Emulator::new();
    let user = user(&emulator, "eve@example.com").await;
    let credentials = "Basic ZXZlQGV4YW1wbGUuY29tOmhlciBvd24=";
    let refused = send_as(&emulator, credentials, Method::GET, CONTRACTS).await;
    assert_eq!(refused.json["messages"][0]["errorCode"], "emulator-no-privilege");
    let group = group(&emulator, &["accessActivityLog"]).await;
    done(&emulator, &join(&emulator, &group, &user).await).await;
    let log = send_as(&emulator, credentials, Method::GET, &format!("{CONTRACTS}/31415926")).await;
    assert_eq!(log.json["hits"]["hits"][1]["_source"]["event"]["resources"][0]["action"], json!(["sec.user.create"]));
}

/// A deleted data centre takes its request with it into the log.
#[tokio::test(start_paused = true)]
async fn deletion_of_cloud_resource_is_done_too() {
    let emulator = Emulator::new();
    let datacenter = cloud::datacenter(&emulator).await;
    done(&emulator, &remove(&emulator, &datacenter).await).await;
    let (_, log) = events(&emulator, "").await;
    let seen: Vec<&str> = log.iter().filter_map(|one| one["event"]["param"]["action"].as_str()).collect();
    assert_eq!((seen, log.len()), (vec!["POST", "DELETE"], 4));
}
