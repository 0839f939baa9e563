//! Faults, in process and on a paused clock.

use std::io;
use std::time::Duration;

use crate::support::{CLUSTERS, Received, create, exchange, get, new_cluster, send};
use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::{Effect, Emulator, Fault, ResponseBody, RetryAfter, ServiceError, TimestampForm};
use serde_json::{Value, json};
use tokio::time::{Instant, timeout};
use tower::ServiceExt as _;

const SECOND: Duration = Duration::from_secs(1);

fn with(fault: Fault) -> Emulator {
    Emulator::builder().fault(fault).build().unwrap()
}

/// The order of a cluster, which a fault may leave without a response.
async fn order(emulator: &Emulator) -> Result<Response<ResponseBody>, ServiceError> {
    let request =
        Request::post(CLUSTERS).header("authorization", "Bearer t").header("content-type", "application/json");
    emulator.clone().oneshot(request.body(Full::<Bytes>::from(new_cluster("a").to_string())).unwrap()).await
}

async fn raw_get(emulator: &Emulator, path: &str) -> Response<ResponseBody> {
    let request = Request::get(path).header("authorization", "Bearer t").body(Full::<Bytes>::default()).unwrap();
    emulator.clone().oneshot(request).await.unwrap()
}

async fn clusters(emulator: &Emulator) -> usize {
    emulator.clear_faults();
    get(emulator, CLUSTERS).await.json["items"].as_array().unwrap().len()
}

#[tokio::test(start_paused = true)]
async fn lost_response_differs_from_lost_request() {
    let gateway = || Effect::status(StatusCode::GATEWAY_TIMEOUT).html();
    for (effect, made) in [(gateway(), 0), (gateway().after_processing(), 1)] {
        let emulator = with(Fault::on("clustersPost").then(effect));
        let (parts, body) = order(&emulator).await.unwrap().into_parts();
        assert_eq!(
            (parts.status.as_u16(), &parts.headers["content-type"]),
            (504, &HeaderValue::from_static("text/html"))
        );
        assert!(body.collect().await.unwrap().to_bytes().starts_with(b"<html>"));
        assert_eq!(clusters(&emulator).await, made);
    }
    for (effect, made) in [(Effect::reset(), 0), (Effect::reset().after_processing(), 1)] {
        let emulator = with(Fault::on("clustersPost").then(effect));
        let error = order(&emulator).await.unwrap_err();
        assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionReset);
        assert_eq!(clusters(&emulator).await, made);
    }
    for (effect, made) in [(Effect::stall(), 0), (Effect::stall().after_processing(), 1)] {
        let emulator = with(Fault::on("clustersPost").then(effect));
        assert!(timeout(3_600 * SECOND, order(&emulator)).await.is_err());
        assert_eq!(clusters(&emulator).await, made);
    }
}

#[tokio::test(start_paused = true)]
async fn success_with_failed_cluster_leaves_it_failed() {
    let emulator = with(Fault::on("clustersPost").then(Effect::respond().fail_resource()));
    let made = send(&emulator, Method::POST, CLUSTERS, Some(new_cluster("a"))).await;
    assert_eq!((made.status, made.state()), (StatusCode::OK, "FAILED"));
    tokio::time::advance(SECOND * 3_600).await;
    let path = format!("{CLUSTERS}/{}", made.id());
    assert_eq!(get(&emulator, &path).await.state(), "FAILED");
    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status, deleted.state()), (StatusCode::OK, "DESTROYING"));
}

#[tokio::test(start_paused = true)]
async fn status_fault_has_every_form_of_body() {
    let status = || Effect::status(StatusCode::SERVICE_UNAVAILABLE);
    for (effect, media_type, start) in [
        (status(), Some("application/json"), "{\"httpStatus\":503,"),
        (status().problem_json(), Some("application/problem+json"), "{\"httpStatus\":503,"),
        (status().html(), Some("text/html"), "<html>"),
        (status().garbage(), Some("application/json"), "{\"id\": \""),
        (status().empty(), None, ""),
    ] {
        let emulator = with(Fault::on("clustersGet").then(effect));
        let (parts, body) = raw_get(&emulator, CLUSTERS).await.into_parts();
        let text = body.collect().await.unwrap().to_bytes();
        assert_eq!(parts.status, 503);
        assert_eq!(parts.headers.get("content-type").map(|value| value.to_str().unwrap()), media_type);
        assert!(text.starts_with(start.as_bytes()) && text.is_empty() == start.is_empty(), "{text:?}");
        assert!(parts.headers.contains_key("x-request-id") && !parts.headers.contains_key(RETRY_AFTER));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_fault_has_every_form() {
    let start = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    for (form, expected) in [
        (RetryAfter::Seconds(7), "7"),
        (RetryAfter::Date(90 * SECOND), "Thu, 01 Jan 2026 00:01:30 GMT"),
        (RetryAfter::Text(HeaderValue::from_static("soon")), "soon"),
    ] {
        let effect = Effect::status(StatusCode::TOO_MANY_REQUESTS).retry_after(form);
        let emulator = Emulator::builder().start_time(start).fault(Fault::on_anything().then(effect)).build().unwrap();
        let response = get(&emulator, "/no/such/path").await;
        assert_eq!(
            (response.code(), &response.headers[RETRY_AFTER]),
            ("emulator-fault", &HeaderValue::from_static(expected))
        );
        assert_eq!(response.headers["date"], "Thu, 01 Jan 2026 00:00:00 GMT");
    }
}

#[tokio::test(start_paused = true)]
async fn response_can_be_late_slow_or_endless() {
    let emulator = with(Fault::on("templatesGet").nth(1).then(Effect::respond().delay(5 * SECOND)));
    let path = "/databases/mongodb/templates?limit=1";
    let start = Instant::now();
    let whole = get(&emulator, path).await.json;
    assert_eq!(start.elapsed(), 5 * SECOND);

    let length = whole.to_string().len();
    emulator.add_fault(Fault::on("templatesGet").nth(1).then(Effect::respond().slow(100, SECOND))).unwrap();
    assert_eq!(get(&emulator, path).await.json, whole);
    assert_eq!(start.elapsed(), 5 * SECOND + SECOND * u32::try_from(length.div_ceil(100)).unwrap());

    emulator.add_fault(Fault::on("templatesGet").nth(1).then(Effect::respond().stall_after(10))).unwrap();
    let mut body = raw_get(&emulator, path).await.into_body();
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap().len(), 10);
    assert!(timeout(3_600 * SECOND, body.frame()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn truncated_body_fails_and_garbage_does_not() {
    let path = "/databases/mongodb/templates?limit=1";
    for (after, expected) in
        [(0, 0), (10, 10), (1_000_000, get(&Emulator::new(), path).await.json.to_string().len() - 1)]
    {
        let emulator = with(Fault::on("templatesGet").then(Effect::respond().truncate_after(after)));
        let mut body = raw_get(&emulator, path).await.into_body();
        if expected > 0 {
            assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap().len(), expected);
        }
        let error = body.frame().await.unwrap().unwrap_err();
        assert_eq!(error.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::UnexpectedEof);
    }
    let emulator = with(Fault::on("clustersPost").then(Effect::respond().garbage()));
    let response = order(&emulator).await.unwrap();
    assert_eq!(response.status(), 200);
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert!(serde_json::from_slice::<Value>(&text).is_err());
    assert_eq!(clusters(&emulator).await, 1);
}

#[tokio::test(start_paused = true)]
async fn each_poll_can_have_its_own_fault() {
    let find = |n| Fault::on("clustersFindById").nth(n);
    let emulator = Emulator::builder()
        .fault(find(1).then(Effect::respond().remove("/metadata/state")))
        .fault(find(2).then(Effect::respond().set("/properties/displayName", Value::Null)))
        .fault(find(3).then(Effect::respond().set("/properties/colour", "red")))
        .fault(find(4).then(Effect::respond().timestamps(TimestampForm::Offset)))
        .fault(find(5).then(Effect::respond().timestamps(TimestampForm::ZoneLess)))
        .fault(find(6).then(Effect::status(StatusCode::NOT_FOUND)))
        .build()
        .unwrap();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    let mut reads: Vec<Received> = Vec::new();
    for _ in 0..7 {
        reads.push(get(&emulator, &path).await);
    }
    assert_eq!(reads[0].json["metadata"].get("state"), None);
    assert_eq!(reads[1].json["properties"]["displayName"], Value::Null);
    assert_eq!(reads[2].json["properties"]["colour"], "red");
    assert!(reads[3].json["metadata"]["createdDate"].as_str().unwrap().ends_with("+01:00"));
    assert!(!reads[4].json["metadata"]["createdDate"].as_str().unwrap().ends_with('Z'));
    assert_eq!((reads[5].status.as_u16(), reads[5].code()), (404, "emulator-fault"));
    assert_eq!((reads[6].status.as_u16(), reads[6].state()), (200, "BUSY"));
}

#[tokio::test(start_paused = true)]
async fn lists_can_be_endless_or_without_items() {
    let emulator = Emulator::new();
    create(&emulator, "a").await;
    assert_eq!(get(&emulator, CLUSTERS).await.json["_links"].get("next"), None);
    emulator.add_fault(Fault::on("clustersGet").nth(2).then(Effect::respond().remove("/items"))).unwrap();
    emulator.add_fault(Fault::on("clustersGet").then(Effect::respond().endless_next())).unwrap();
    let page = get(&emulator, &format!("{CLUSTERS}?limit=7&filter.name=a")).await.json;
    let next = page["_links"]["next"].as_str().unwrap();
    assert!(next.ends_with("/clusters?limit=7&offset=7&filter.name=a"), "{next}");
    assert_eq!(get(&emulator, CLUSTERS).await.json.get("items"), None);
}

#[tokio::test(start_paused = true)]
async fn journal_names_fault_without_status() {
    let emulator = Emulator::new();
    let id = create(&emulator, "a").await;
    let path = format!("{CLUSTERS}/{id}");
    let rule = Fault::on("clustersDelete").resource(&id).nth(1).named("cut").then(Effect::reset().after_processing());
    emulator.add_fault(rule).unwrap();
    emulator.add_fault(Fault::on("clustersFindById").then(Effect::status(StatusCode::BAD_GATEWAY))).unwrap();
    tokio::time::advance(480 * SECOND).await;
    let delete = Request::delete(&path).header("authorization", "Bearer t").body(Full::<Bytes>::default()).unwrap();
    assert!(emulator.clone().oneshot(delete.clone()).await.is_err());
    assert_eq!(get(&emulator, &path).await.status, 502);
    assert_eq!(exchange(&emulator, delete).await.state(), "DESTROYING");
    let seen: Vec<_> = emulator.journal().requests().into_iter().skip(1).map(|one| (one.fault, one.status)).collect();
    assert_eq!(
        seen,
        [
            (Some("cut".to_owned()), None),
            (Some("fault 2".to_owned()), Some(StatusCode::BAD_GATEWAY)),
            (None, Some(StatusCode::OK)),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn fault_precedes_auth_and_after_processing_keeps_auth() {
    let emulator = Emulator::builder()
        .token("right")
        .fault(Fault::on("clustersPost").then(Effect::status(StatusCode::BAD_GATEWAY).after_processing()))
        .build()
        .unwrap();
    let response = send(&emulator, Method::POST, CLUSTERS, Some(new_cluster("a"))).await;
    assert_eq!(response.status, 502);
    let request = Request::get(CLUSTERS).header("authorization", "Bearer right").body(Full::default()).unwrap();
    assert_eq!(exchange(&emulator, request).await.json["items"], json!([]));
}
