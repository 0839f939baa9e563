//! Billing: what existed in virtual time.

use std::time::{Duration, SystemTime};

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use crate::cloud::{call, datacenter, done, made, remove};
use crate::support::{Received, get, new_cluster, send};

const CONTRACT: &str = "/billing/31415926";
const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

/// Midnight at the begin of 1 May 2026.
fn may() -> Emulator {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_777_593_600);
    Emulator::builder().start_time(start).build().unwrap()
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

async fn ok(emulator: &Emulator, path: &str) -> Value {
    let Received { status, json, .. } = get(emulator, &format!("{CONTRACT}{path}")).await;
    assert_eq!(status, 200, "{path}: {json}");
    json
}

/// The quantity of a meter in the usage of a data centre, by the place of the latter in the list.
fn quantity(usage: &Value, datacenter: usize, meter: &str) -> f64 {
    let meters = usage["datacenters"][datacenter]["meters"].as_array().unwrap();
    let found = meters.iter().find(|one| one["meterId"] == meter).unwrap_or_else(|| panic!("{meter} in {usage}"));
    found["quantity"]["quantity"].as_str().unwrap().parse().unwrap()
}

/// A server with 2 cores and 4 GB of RAM.
async fn server(emulator: &Emulator, datacenter: &str) -> String {
    let body = json!({ "properties": { "name": "web", "cores": 2, "ram": 4096 } });
    made(emulator, &format!("{datacenter}/servers"), body).await
}

/// Facts: quantities of usage are texts; the contract's number has a leading zero in texts.
#[tokio::test(start_paused = true)]
async fn usage_of_server_grows_with_time_and_size() {
    let emulator = may();
    let datacenter = datacenter(&emulator).await;
    let path = server(&emulator, &datacenter).await;
    let before = quantity(&ok(&emulator, "/usage").await, 0, "C01000");
    later(10 * HOUR).await;
    let usage = ok(&emulator, "/usage").await;
    assert!((quantity(&usage, 0, "C01000") - before - 20.0).abs() < 0.01, "10 hours of 2 cores: {usage}");
    assert!((quantity(&usage, 0, "R01000") - 2.0 * before - 40.0).abs() < 0.01, "10 hours of 4 GB");
    assert_eq!((&usage["startDate"], &usage["endDate"]), (&json!("2026-05-01"), &json!("2026-05-31")));
    assert_eq!(usage["metadata"]["contractId"], "031415926");
    assert_eq!(usage["datacenters"][0]["name"], "main");
    let cores = quantity(&usage, 0, "C01000");
    call(&emulator, Method::PATCH, &path, json!({ "cores": 4 })).await;
    later(HOUR).await;
    let grown = quantity(&ok(&emulator, "/usage").await, 0, "C01000");
    assert!((grown - cores - 4.0).abs() < 0.01, "an hour of 4 cores");
}

#[tokio::test(start_paused = true)]
async fn server_that_is_off_costs_nothing() {
    let emulator = may();
    let datacenter = datacenter(&emulator).await;
    let path = server(&emulator, &datacenter).await;
    done(&emulator, &call(&emulator, Method::POST, &format!("{path}/stop"), json!({})).await).await;
    let before = ok(&emulator, "/usage").await;
    later(10 * HOUR).await;
    assert_eq!(ok(&emulator, "/usage").await, before);
}

/// A deletion ends the usage, and what was used stays, also after the resources are forgotten.
#[tokio::test(start_paused = true)]
async fn deleted_resources_stay_in_bills() {
    let emulator = may();
    let datacenter = datacenter(&emulator).await;
    server(&emulator, &datacenter).await;
    later(HOUR).await;
    done(&emulator, &remove(&emulator, &datacenter).await).await;
    later(DAY).await;
    let usage = ok(&emulator, "/usage").await;
    let cores = quantity(&usage, 0, "C01000");
    assert!((2.0..2.5).contains(&cores), "{usage}");
    later(DAY).await;
    assert_eq!(ok(&emulator, "/usage").await, usage);
}

/// A cluster is in the data centre of its network, though no such data centre was created.
#[tokio::test(start_paused = true)]
async fn cluster_is_utilized_by_hour_as_noisy_number() {
    let emulator = may();
    let created = send(&emulator, Method::POST, "/databases/mongodb/clusters", Some(new_cluster("shop"))).await;
    later(14 * HOUR + 56 * 60).await;
    let utilization = ok(&emulator, "/utilization/2026-05").await;
    let meter = &utilization["datacenters"][0]["meters"][0];
    assert_eq!((&meter["meterId"], &meter["resourceId"]), (&json!("DBMP1000"), &json!(created.id())));
    assert!(meter["quantity"].to_string().starts_with("{\"quantity\":14.93333339"), "of single precision: {meter}");
    assert_eq!((&meter["exists"], &meter["region"], &meter["type"]), (&Value::Null, &json!("de/txl"), &json!("DBAAS")));
    for (filter, found) in [("type=DBAAS", 1), ("type=SERVER", 0), (&format!("resource={}", created.id()), 1)] {
        let filtered = ok(&emulator, &format!("/utilization?{filter}")).await;
        assert_eq!(filtered["datacenters"].as_array().unwrap().len(), found, "{filter}");
    }
    let day = ok(&emulator, "/utilization/daily/2026-05-02").await;
    assert_eq!((&day["startDate"], &day["datacenters"]), (&json!("2026-05-02"), &json!([])));
}

/// Facts: the data are there twice.
#[tokio::test(start_paused = true)]
async fn evn_has_interval_of_each_size_twice() {
    let emulator = may();
    let datacenter = datacenter(&emulator).await;
    let body = json!({ "properties": { "name": "d", "size": 10, "type": "HDD", "licenceType": "OTHER" } });
    let volume = made(&emulator, &format!("{datacenter}/volumes"), body).await;
    later(HOUR).await;
    call(&emulator, Method::PATCH, &volume, json!({ "size": 20 })).await;
    later(HOUR).await;
    let evn = ok(&emulator, "/evn").await;
    let data = evn["datacenters"][0]["data"].as_array().unwrap();
    let values: Vec<f64> = data.iter().map(|one| one["value"].as_f64().unwrap()).collect();
    assert_eq!((values.as_slice(), evn["evnCSV"].as_array().unwrap().len()), ([10.0, 20.0].as_slice(), 2));
    assert_eq!((&data[1]["itemStub"], &data[1]["intervalDivisor"]), (&json!("S01000"), &json!(43_200)));
    assert_eq!(data[0]["to"], data[1]["from"], "nothing between");
    assert_eq!(evn["metadata"]["period"], "2026-05");
}

/// A month that is over has an invoice, with the prices of the list.
#[tokio::test(start_paused = true)]
async fn month_that_is_over_has_invoice() {
    let emulator = may();
    send(&emulator, Method::POST, "/dns/zones", Some(json!({ "properties": { "zoneName": "example.com" } }))).await;
    later(15 * DAY).await;
    assert_eq!(ok(&emulator, "/invoices").await["invoices"], json!([]));
    later(17 * DAY).await;
    let expected = json!([{ "id": "GY00202605", "date": "2026-06-01", "amount": 0.52, "unit": "EUR" }]);
    assert_eq!(ok(&emulator, "/invoices").await["invoices"], expected);
    let invoice = ok(&emulator, "/invoices/GY00202605").await;
    assert_eq!(invoice["total"], json!({ "quantity": 0.52, "unit": "EUR" }));
    let item = &invoice["datacenters"][0]["meters"][0];
    assert_eq!((&item["meterId"], &item["rate"]["quantity"]), (&json!("DNSP1000"), &json!(0.5)));
    let of_month = get(&emulator, "/billing/invoices/2026-05").await.json;
    assert_eq!(of_month, json!([invoice]));
    assert_eq!(get(&emulator, "/billing/invoices/2026-05?contractid=1").await.json, json!([]));
    assert_eq!(get(&emulator, &format!("{CONTRACT}/invoices/GY1")).await.code(), "emulator-invoice-not-found");
}

#[tokio::test(start_paused = true)]
async fn month_13_and_other_contract_are_errors() {
    let emulator = may();
    for path in ["/usage?period=2026-13", "/utilization/2026-13", "/utilization/daily/2026-02-30", "/evn/2026"] {
        assert_eq!(get(&emulator, &format!("{CONTRACT}{path}")).await.status, 422, "{path}");
    }
    for path in ["usage", "products", "evn/2026-05", "invoices/GY1", "traffic", "utilization/daily/2026-05-01"] {
        let other = get(&emulator, &format!("/billing/27182818/{path}")).await;
        assert_eq!((other.status.as_u16(), other.code()), (403, "emulator-other-contract"), "{path}");
    }
    let unknown = get(&emulator, &format!("{CONTRACT}/usage/5a029f4a-72e5-11ec-90d6-0242ac120003")).await;
    assert_eq!(unknown.code(), "emulator-datacenter-not-found");
}

/// Facts: three forms of the same; nothing flows here.
#[tokio::test(start_paused = true)]
async fn traffic_is_zero_on_each_day_of_datacenter() {
    let emulator = may();
    datacenter(&emulator).await;
    later(2 * DAY).await;
    let traffic = ok(&emulator, "/traffic").await;
    let days = traffic["trafficObj"]["vdc"][0]["dates"].as_array().unwrap();
    assert_eq!((days.len(), &days[0]), (3, &json!({ "date": "2026-05-01", "in": 0.0, "out": 0.0 })));
    assert_eq!(traffic["trafficArr"].as_array().unwrap().len(), traffic["traffic"].as_array().unwrap().len());
    let csv = ok(&emulator, "/traffic/2026-05?output=csv").await;
    assert!(csv.get("trafficObj").is_none() && csv["traffic"].as_array().unwrap().len() == 3);
    assert_eq!(ok(&emulator, "/traffic?ip=true").await["trafficObj"], json!({ "nic": [] }));
}

/// Facts: prices are texts. A user and a password are enough.
#[tokio::test(start_paused = true)]
async fn profile_and_prices_are_there_from_start() {
    let emulator = Emulator::new();
    let profile = get(&emulator, "/billing/profile").await.json;
    assert_eq!(profile["companies"][0]["contractId"], "031415926");
    let prices = ok(&emulator, "/products?date=2026-05-01").await;
    let cores = prices["products"].as_array().unwrap().iter().find(|one| one["meterId"] == "C01000").unwrap();
    assert_eq!(cores["unitCost"], json!({ "quantity": "0.04", "unit": "EUR" }));
    assert_eq!(get(&emulator, "/billing/intern/ping").await.status, 200);
    assert_eq!(ok(&emulator, "/usage").await["datacenters"], json!([]));
}
