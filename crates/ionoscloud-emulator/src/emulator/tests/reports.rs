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

/// `security` is empty there: the document lets everyone read which API this is.
#[tokio::test]
async fn operation_without_security_needs_no_credentials() {
    for (path, expected) in [("/activitylog/v1", 200), ("/activitylog/v1/contracts", 401)] {
        for credentials in [None, Some("Digest anyone")] {
            let mut request = Request::builder().uri(path);
            if let Some(credentials) = credentials {
                request = request.header("authorization", credentials);
            }
            let response = Emulator::new().oneshot(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap();
            assert_eq!(response.status().as_u16(), expected, "{path} with {credentials:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn billing_responses_match_document() {
    let mut checked = Checked::new();
    let datacenter = json!({ "properties": { "name": "main", "location": "de/txl" } });
    let with_server = checked.send("POST /cloudapi/v6/datacenters", datacenter.clone()).await["id"].clone();
    let with_disk = checked.send("POST /cloudapi/v6/datacenters", datacenter).await["id"].clone();
    let [with_server, with_disk] = [with_server, with_disk].map(|id| id.as_str().unwrap().to_owned());
    settle().await;
    let server = json!({ "properties": { "name": "web", "cores": 1, "ram": 1024 } });
    checked.send(&format!("POST /cloudapi/v6/datacenters/{with_server}/servers"), server).await;
    let disk = json!({ "properties": { "name": "disk", "size": 10, "type": "HDD", "licenceType": "LINUX" } });
    checked.send(&format!("POST /cloudapi/v6/datacenters/{with_disk}/volumes"), disk).await;
    checked.send("POST http://dns.de-fra.ionos.com/zones", json!({ "properties": { "zoneName": "a.example" } })).await;
    // Three months, so that there are two invoices. Errors are left out: the document gives them no members.
    tokio::time::advance(Duration::from_secs(92 * 24 * 3_600)).await;
    checked.called.clear();
    let contract = "/billing/31415926";
    let invoices = checked.send(&format!("GET {contract}/invoices"), Value::Null).await;
    let id = |index: usize| invoices["invoices"][index]["id"].as_str().unwrap();
    let month = &invoices["invoices"][0]["date"].as_str().unwrap()[..7];
    for path in [
        "/billing/intern/ping",
        "/billing/profile",
        &format!("/billing/invoices/{month}"),
        &format!("{contract}/invoices/{}", id(0)),
        &format!("{contract}/invoices/{}", id(1)),
        &format!("{contract}/evn"),
        &format!("{contract}/evn/{month}"),
        &format!("{contract}/products"),
        &format!("{contract}/traffic?ip=true"),
        &format!("{contract}/traffic"),
        &format!("{contract}/traffic/{month}"),
        &format!("{contract}/usage"),
        &format!("{contract}/usage/{with_server}?period={month}"),
        &format!("{contract}/usage/{with_disk}?period={month}"),
        &format!("{contract}/utilization"),
        &format!("{contract}/utilization/{month}"),
        &format!("{contract}/utilization/daily/{month}-01"),
    ] {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    checked.has_called_all_of("billing");
}
