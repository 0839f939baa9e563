//! The emulator against the documents, and its journal.

use crate::support::{get, send};
use http::Method;
use http::StatusCode;
use ionoscloud_emulator::Emulator;
use ionoscloud_spec::Document;

/// None is left to the 501 that would name it.
#[tokio::test]
async fn every_operation_is_emulated() {
    let emulator = Emulator::new();
    for (name, mount) in [
        ("mongodb", "/databases/mongodb"),
        ("auth", "/auth/v1"),
        ("dns", ""),
        ("postgresql-v1", "/databases/postgresql"),
        ("postgresql-v2", ""),
    ] {
        let document = Document::named(name).unwrap();
        assert!(document.operations().len() > 0, "{name}");
        for operation in document.operations() {
            let path = format!("{mount}{}", operation.path.replace(['{', '}'], "_"));
            let method: Method = operation.method.as_str().parse().unwrap();
            let response = send(&emulator, method, &path, Some(serde_json::json!({}))).await;
            let recorded = emulator.journal().requests().pop().unwrap();
            assert_eq!(recorded.operation, Some(operation.id.as_str()));
            assert!(
                [200, 202, 400, 404, 415, 422].contains(&response.status.as_u16()),
                "{}: {}",
                operation.id,
                response.status
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn journal_keeps_requests_in_order() {
    let emulator = Emulator::new();
    get(&emulator, "http://api.test/databases/mongodb/clusters?filter.name=a%2Fb").await;
    tokio::time::advance(std::time::Duration::from_secs(3)).await;
    let response = get(&emulator, "/nowhere").await;
    let requests = emulator.journal().requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].path_and_query, "/databases/mongodb/clusters?filter.name=a%2Fb");
    assert_eq!((requests[0].operation, requests[0].status), (Some("clustersGet"), Some(StatusCode::OK)));
    assert_eq!((requests[1].operation, requests[1].status), (None, Some(StatusCode::NOT_FOUND)));
    assert_eq!((&requests[1].method, requests[1].at.as_secs()), (&Method::GET, 3));
    assert_eq!(response.headers["x-request-id"], requests[1].request_id.as_str());
    assert_ne!(requests[0].request_id, requests[1].request_id);
    emulator.clone().journal().clear();
    assert!(emulator.journal().requests().is_empty());
}

#[tokio::test]
#[should_panic(expected = "no operation is called `clusterPost`; did you mean `clustersPost`?")]
async fn journal_count_of_unknown_operation_panics() {
    let _ = Emulator::new().journal().count("clusterPost");
}
