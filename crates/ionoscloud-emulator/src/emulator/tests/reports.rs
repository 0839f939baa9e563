//! The responses of what reports on the contract, Activity Log and Billing, each against its document.

use super::platform_services::settle;
use super::*;

#[tokio::test(start_paused = true)]
async fn activity_log_responses_match_document() {
    let mut checked = Checked::new();
    checked.send("POST http://dns.de-fra.ionos.com/zones", json!({ "properties": { "zoneName": "a.example" } })).await;
    let datacenter = json!({ "properties": { "name": "main", "location": "de/txl" } });
    checked.send("POST /cloudapi/v6/datacenters", datacenter).await;
    settle().await;
    checked.called.clear();
    for path in ["", "/contracts", "/contracts/31415926", "/contracts/31415926?dateStart=2026-01-01&limit=1"] {
        checked.send(&format!("GET /activitylog/v1{path}"), Value::Null).await;
    }
    checked.has_called_all_of("activity-log");
}

#[tokio::test(start_paused = true)]
async fn billing_responses_match_document() {
    let mut checked = Checked::new();
    let datacenter = json!({ "properties": { "name": "main", "location": "de/txl" } });
    let datacenter = checked.send("POST /cloudapi/v6/datacenters", datacenter).await;
    checked.send("POST http://dns.de-fra.ionos.com/zones", json!({ "properties": { "zoneName": "a.example" } })).await;
    // Two months, so that there is an invoice. Errors are left out: the document gives them no members.
    tokio::time::advance(Duration::from_secs(62 * 24 * 3_600)).await;
    checked.called.clear();
    let contract = "/billing/31415926";
    let invoices = checked.send(&format!("GET {contract}/invoices"), Value::Null).await;
    let invoice = invoices["invoices"][0].clone();
    let (id, month) = (invoice["id"].as_str().unwrap(), &invoice["date"].as_str().unwrap()[..7]);
    let datacenter = datacenter["id"].as_str().unwrap();
    for path in [
        "/billing/intern/ping",
        "/billing/profile",
        &format!("/billing/invoices/{month}"),
        &format!("{contract}/invoices/{id}"),
        &format!("{contract}/evn"),
        &format!("{contract}/evn/{month}"),
        &format!("{contract}/products"),
        &format!("{contract}/traffic?ip=true"),
        &format!("{contract}/traffic"),
        &format!("{contract}/traffic/{month}"),
        &format!("{contract}/usage"),
        &format!("{contract}/usage/{datacenter}?period={month}"),
        &format!("{contract}/utilization"),
        &format!("{contract}/utilization/{month}"),
        &format!("{contract}/utilization/daily/{month}-01"),
    ] {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    checked.has_called_all_of("billing");
}
