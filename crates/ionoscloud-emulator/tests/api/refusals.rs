//! Every class of refusal, its status, its code and its headers.

use crate::support::{CLUSTERS, DATACENTER, TEMPLATES, exchange, get, new_cluster, send};
use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::{Emulator, RateLimit};
use serde_json::json;

fn post(content_type: Option<&str>, body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    let mut request = Request::post(CLUSTERS).header("authorization", "Bearer token");
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    request.body(Full::new(body.into())).unwrap()
}

#[tokio::test]
async fn wrong_credentials_are_401_everywhere() {
    let emulator = Emulator::builder().token("right").build().unwrap();
    for path in [CLUSTERS, "/databases/mongodb/nothing", "/databases/mongodb/versions", "/zone"] {
        let none = exchange(&emulator, Request::get(path).body(Full::default()).unwrap()).await;
        assert_eq!((none.status.as_u16(), none.code()), (401, "paas-auth-1"), "{path}");
        let wrong = Request::get(path).header("authorization", "Bearer canary").body(Full::default()).unwrap();
        let wrong = exchange(&emulator, wrong).await;
        assert_eq!((wrong.status.as_u16(), wrong.code()), (401, "paas-auth-1"), "{path}");
        assert!(!wrong.json.to_string().contains("canary"));
    }
    let right = Request::get(CLUSTERS).header("authorization", "Bearer right").body(Full::default()).unwrap();
    assert_eq!(exchange(&emulator, right).await.status, 200);
    assert!(!format!("{:?}", emulator.journal()).contains("canary"));
}

#[tokio::test]
async fn errors_have_media_type_of_document() {
    let emulator = Emulator::new();
    let of = async |path: &str| get(&emulator, path).await.headers["content-type"].clone();
    assert_eq!(of(&format!("{CLUSTERS}/x")).await, "application/problem+json");
    assert_eq!(of("/auth/v1/tokens/x").await, "application/json");
    assert_eq!(of("/nowhere").await, "application/json");
    assert_eq!(of(TEMPLATES).await, "application/json");
}

#[tokio::test]
async fn unknown_paths_ids_and_methods_are_rejected() {
    let emulator = Emulator::new();
    let unknown = get(&emulator, "/databases/mongodb/nothing").await;
    assert_eq!((unknown.status.as_u16(), unknown.code()), (404, "emulator-unknown-path"));
    for method in [Method::GET, Method::DELETE] {
        let unknown = send(&emulator, method, &format!("{CLUSTERS}/x"), None).await;
        assert_eq!((unknown.status.as_u16(), unknown.code()), (404, "emulator-cluster-not-found"));
    }
    for method in [Method::PUT, Method::OPTIONS, Method::from_bytes(b"BREW").unwrap()] {
        let refused = send(&emulator, method, CLUSTERS, None).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (405, "emulator-method-not-allowed"));
        assert_eq!(refused.headers["allow"], "GET, HEAD, POST");
    }
}

#[tokio::test]
async fn bodies_must_be_json_with_its_media_type() {
    let emulator = Emulator::new();
    let text = new_cluster("a").to_string();
    for content_type in [None, Some(""), Some("text/plain"), Some("application/jsonx"), Some("application/xml")] {
        let refused = exchange(&emulator, post(content_type, text.clone())).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (415, "emulator-media-type"), "{content_type:?}");
    }
    for content_type in ["application/json", "Application/JSON ; charset=utf-8"] {
        assert_eq!(exchange(&emulator, post(Some(content_type), text.clone())).await.status, 200);
    }
    for body in ["", "{", "{\"canary\":}", "\u{feff}{}", "[".repeat(1_000).as_str()] {
        let refused = exchange(&emulator, post(Some("application/json"), body.to_owned())).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "emulator-malformed-json"), "{body:.20}");
        assert!(!refused.json.to_string().contains("canary"));
    }
    assert_eq!(exchange(&emulator, post(Some("application/json"), "null")).await.status, 422);
    let invalid = exchange(&emulator, post(Some("application/json"), &b"{\"a\":\"\xff\"}"[..])).await;
    assert_eq!(invalid.code(), "emulator-malformed-json");
}

/// A document that has no 415 has another status for what cannot be read, if it has any.
#[tokio::test]
async fn unreadable_request_has_documented_status() {
    let emulator = Emulator::new();
    let post = |path: &str, content_type: &str| {
        let request = Request::post(path).header("authorization", "Bearer token").header("content-type", content_type);
        request.body(Full::from("{}")).unwrap()
    };
    for (path, status) in [("/kafka/clusters", 415), ("/dns/zones", 400), ("/containerregistries/registries", 400)] {
        assert_eq!(exchange(&emulator, post(path, "text/plain")).await.status, status, "{path}");
    }
    for (path, status) in
        [("/mariadb/clusters?limit=0", 422), ("/dns/zones?limit=0", 400), ("/mariadbv2/v2/clusters?limit=0", 400)]
    {
        assert_eq!(get(&emulator, path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn body_over_one_mebibyte_is_not_read() {
    let emulator = Emulator::new();
    let refused = exchange(&emulator, post(Some("application/json"), vec![b' '; 1024 * 1024 + 1])).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (413, "emulator-body-too-large"));
    let read = exchange(&emulator, post(Some("application/json"), vec![b' '; 1024 * 1024])).await;
    assert_eq!(read.status, 400);
    let anonymous = Request::post(CLUSTERS).body(Full::from(vec![b' '; 1024 * 1024 + 1])).unwrap();
    assert_eq!(exchange(&emulator, anonymous).await.status, 401);
}

#[tokio::test]
async fn all_violations_are_reported_with_member() {
    let emulator = Emulator::new();
    let body = json!({ "properties": {
        "displayName": 1,
        "location": "de/txl",
        "instances": 3,
        "connections": [{ "lanId": 2, "cidrList": [null] }, { "datacenterId": DATACENTER, "lanId": "2", "cidrList": [] }],
        "maintenanceWindow": { "time": "10:00:00", "dayOfTheWeek": "MONDAY" },
        "ram": 3000,
        "storageType": "Tape",
    } });
    let refused = send(&emulator, Method::POST, CLUSTERS, Some(body)).await;
    assert_eq!(refused.status, 422);
    assert_eq!(
        refused.messages(),
        [
            "properties.mongoDBVersion: required",
            "properties.connections: must have at most 1 element(s)",
            "properties.connections[0].datacenterId: required",
            "properties.connections[0].cidrList[0]: must not be null",
            "properties.connections[0].lanId: must be a string",
            "properties.displayName: must be a string",
            "properties.maintenanceWindow.dayOfTheWeek: must be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday",
            "properties.ram: must be a multiple of 1024",
            "properties.storageType: must be one of HDD, SSD, SSD Standard, SSD Premium",
            "properties.templateID: required unless the edition is enterprise",
        ]
    );
    for (body, message) in [
        (json!([]), "body: must be an object"),
        (json!(null), "body: must not be null"),
        (json!({}), "properties: required"),
        (json!({ "properties": null }), "properties: must not be null"),
        (json!({ "properties": [] }), "properties: must be an object"),
    ] {
        let refused = send(&emulator, Method::POST, CLUSTERS, Some(body)).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]));
    }
}

#[tokio::test]
async fn parameters_out_of_range_are_named() {
    let emulator = Emulator::new();
    for (query, message) in [
        ("limit=0", "limit: must be at least 1"),
        ("limit=1001", "limit: must be at most 1000"),
        ("limit=abc", "limit: must be an integer"),
        ("offset=-1", "offset: must be at least 0"),
    ] {
        for path in [CLUSTERS, TEMPLATES] {
            let refused = get(&emulator, &format!("{path}?{query}")).await;
            assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]), "{query}");
        }
    }
}

#[tokio::test]
async fn truncated_request_body_is_bad_request() {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower::ServiceExt as _;

    struct Broken;
    impl http_body::Body for Broken {
        type Data = Bytes;
        type Error = std::io::Error;
        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
            Poll::Ready(Some(Err(std::io::Error::other("reset"))))
        }
    }
    let request = Request::post(CLUSTERS)
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .body(Broken)
        .unwrap();
    assert_eq!(Emulator::new().oneshot(request).await.unwrap().status(), 400);
}

#[tokio::test(start_paused = true)]
async fn requests_beyond_rate_are_429_unprocessed() {
    let emulator = Emulator::builder().rate_limit(RateLimit::per_second(2.0).burst(2)).build().unwrap();
    let create = async |name| send(&emulator, Method::POST, CLUSTERS, Some(new_cluster(name))).await;
    assert_eq!((create("one").await.status.as_u16(), create("two").await.status.as_u16()), (200, 200));
    let refused = create("three").await;
    assert_eq!((refused.status.as_u16(), refused.code()), (429, "emulator-rate-limit"));
    assert_eq!(refused.headers["retry-after"], "1");
    tokio::time::advance(std::time::Duration::from_secs(1)).await;
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"].as_array().map(Vec::len), Some(2));
    emulator.set_rate_limit(None).unwrap();
    for _ in 0..10 {
        assert_eq!(get(&emulator, CLUSTERS).await.status, 200);
    }
    assert!(emulator.set_rate_limit(Some(RateLimit::per_second(0.0))).is_err());
    assert_eq!(emulator.journal().requests().iter().filter(|sent| sent.status.is_some_and(|s| s == 429)).count(), 1);
}

#[tokio::test]
async fn impossible_values_are_rejected_unless_lenient() {
    let wrong = || {
        let mut body = new_cluster(" ");
        body["properties"]["location"] = "de/fra/1".into();
        body["properties"]["connections"][0]["datacenterId"] = "d".into();
        body["properties"]["connections"][0]["lanId"] = "two".into();
        body
    };
    let refused = send(&Emulator::new(), Method::POST, CLUSTERS, Some(wrong())).await;
    assert_eq!(refused.status, 422);
    let expected = [
        "properties.location: must be one of de/fra, de/fra/2, de/txl, es/vit, fr/par, gb/bhx, gb/lhr, us/ewr, us/las, us/mci",
        "properties.displayName: must not be empty",
        "properties.connections[0].datacenterId: must be a UUID",
        "properties.connections[0].lanId: must be a number",
    ];
    assert_eq!(refused.messages(), expected);
    let lenient = Emulator::builder().strict(false).build().unwrap();
    assert_eq!(send(&lenient, Method::POST, CLUSTERS, Some(wrong())).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn odd_statuses_can_follow_document() {
    for (odd, status) in [(true, 500), (false, 422)] {
        let emulator = Emulator::builder().odd_statuses(odd).build().unwrap();
        let path = crate::support::available(&emulator).await;
        let change = serde_json::json!({ "properties": { "displayName": "" } });
        assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, status);
    }
}
