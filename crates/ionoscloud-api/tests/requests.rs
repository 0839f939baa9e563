//! Every operation as the request it becomes: one snapshot per product, and hand-written cases.

mod generated;

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};

use http::Request;
use ionoscloud_api::Operation;
use ionoscloud_api::auth::{DeleteTokens, GenerateToken, GetToken};
use ionoscloud_api::mongodb::{
    CreateClusterUser, GetCluster, GetClusterLogs, GetClusterUser, ListClusters, RestoreCluster, UpdateCluster,
    UpdateClusterUser,
};
use ionoscloud_core::{Body, Error, ErrorKind, OperationInfo};
use ionoscloud_models::auth::TokenCriteria;
use ionoscloud_models::mongodb::{ClusterUpdate, LogDirection, NewUser, Restore, UserUpdate};
use serde_json::Value;

/// An operation with what shows it, and the request that it becomes.
pub(crate) struct Built {
    name: &'static str,
    shown: String,
    request: Result<Request<Body>, Error>,
}

/// Builds the request of an operation.
pub(crate) fn built(name: &'static str, operation: &(impl Operation + Debug)) -> Built {
    Built { name, shown: format!("{operation:?} {operation:#?}"), request: operation.request() }
}

fn target(operation: &impl Operation) -> Result<String, Error> {
    operation.request().map(|request| request.uri().to_string())
}

fn body(operation: &impl Operation) -> Result<String, Error> {
    let request = operation.request()?;
    Ok(String::from_utf8_lossy(request.body().as_bytes().unwrap_or_default()).into_owned())
}

const FULL: &str = " with everything";
const ZERO: &str = " with zero values";

/// All requests but those with zero values as text: name, method and target, headers, body.
fn render(built: &[Built]) -> String {
    let mut text = String::new();
    for Built { name, request, .. } in built.iter().filter(|built| !built.name.ends_with(ZERO)) {
        let _ = match request {
            Ok(request) => render_one(&mut text, name, request),
            Err(error) => write!(text, "{name}\nrefused: {error}\n\n"),
        };
    }
    text
}

fn render_one(text: &mut String, name: &str, request: &Request<Body>) -> std::fmt::Result {
    writeln!(text, "{name}\n{} {}", request.method(), request.uri())?;
    for (header, value) in request.headers() {
        writeln!(text, "{header}: {}", value.to_str().unwrap_or("not text"))?;
    }
    match request.body().as_bytes() {
        Some([]) => {}
        Some(body) => writeln!(text, "{}", String::from_utf8_lossy(body))?,
        None => writeln!(text, "a stream")?,
    }
    writeln!(text)
}

/// The ids of the operations in the list, from what travels with their requests.
fn ids(built: &[Built]) -> BTreeSet<&'static str> {
    let requests = built.iter().filter_map(|built| built.request.as_ref().ok());
    requests.filter_map(|request| request.extensions().get::<OperationInfo>()).map(OperationInfo::id).collect()
}

#[test]
fn requests_of_each_product_match_snapshot() {
    for (product, operations, built) in generated::products() {
        assert_eq!(ids(&built).len(), operations, "{product}");
        insta::assert_snapshot!(product, render(&built));
    }
}

/// The JSON pointers of a body's members, and the keys of the query.
fn members(request: &Request<Body>) -> BTreeSet<String> {
    fn collect(value: &Value, at: &str, members: &mut BTreeSet<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(object) => object.iter().map(|(key, child)| (key.replace('/', "~1"), child)).collect(),
            Value::Array(list) => list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
            _ => return,
        };
        for (key, child) in children {
            let pointer = format!("{at}/{key}");
            collect(child, &pointer, members);
            members.insert(pointer);
        }
    }
    let query = request.uri().query().unwrap_or_default();
    let mut members: BTreeSet<String> =
        query.split('&').map(|pair| pair.split('=').next().unwrap_or_default().to_owned()).collect();
    if let Some(Ok(body)) = request.body().as_bytes().map(serde_json::from_slice::<Value>) {
        collect(&body, "", &mut members);
    }
    members
}

/// Zero, false, the empty text and the list of nothing are values like any other.
#[test]
fn zero_values_that_were_set_are_sent() {
    let (mut compared, mut lost) = (0, String::new());
    for (product, _, operations) in generated::products() {
        let find = |name: &str| operations.iter().find(|built| built.name == name).unwrap().request.as_ref().unwrap();
        for name in operations.iter().filter_map(|built| built.name.strip_suffix(ZERO)) {
            let (full, zero) = (find(&format!("{name}{FULL}")), find(&format!("{name}{ZERO}")));
            let sent = members(zero);
            for member in members(full).difference(&sent).filter(|member| !is_within_nothing(zero, member)) {
                let _ = writeln!(lost, "{product}: {name} lacks {member}");
            }
            compared += 1;
        }
    }
    assert!(lost.is_empty(), "{lost}");
    assert!(compared > 100, "{compared} operations");
}

/// Returns true for what stands in a list or a map of nothing; keys of maps are not those of structs.
fn is_within_nothing(request: &Request<Body>, member: &str) -> bool {
    let body = request.body().as_bytes().map(serde_json::from_slice::<Value>);
    let (Some(Ok(body)), Some((parent, key))) = (body, member.rsplit_once('/')) else { return false };
    match body.pointer(parent) {
        Some(Value::Array(list)) => list.is_empty(),
        Some(Value::Object(map)) => map.is_empty() && key.ends_with("%ü"),
        _ => false,
    }
}

#[test]
fn secrets_of_all_operations_are_sent_and_not_shown() {
    let mut secrets = 0;
    for (product, _, operations) in generated::products() {
        for Built { name, shown, request } in operations {
            assert!(!shown.contains("canary"), "{product}: {name}: {shown}");
            let request = request.unwrap();
            let shown = format!("{request:?} {:?}", request.body());
            assert!(!shown.contains("canary"), "{product}: {name}: {shown}");
            let body = request.body().as_bytes().unwrap_or_default();
            secrets += String::from_utf8_lossy(body).matches("canary").count();
        }
    }
    assert!(secrets > 10, "{secrets} secrets");
}

/// The ids of the operations that are not repeated after an unknown outcome.
fn not_idempotent(built: &[Built]) -> Vec<&'static str> {
    let requests = built.iter().filter_map(|built| built.request.as_ref().ok());
    let infos = requests.filter_map(|request| request.extensions().get::<OperationInfo>());
    let ids: BTreeSet<_> = infos.filter(|info| !info.is_idempotent()).map(OperationInfo::id).collect();
    ids.into_iter().collect()
}

#[test]
fn only_listed_dns_and_database_operations_are_not_idempotent() {
    let creations = ["reverserecordsPost", "secondaryzonesPost", "zonesKeysPost", "zonesPost", "zonesRecordsPost"];
    assert_eq!(not_idempotent(&generated::dns::operations()), creations);
    assert_eq!(
        not_idempotent(&generated::postgresql::v1::operations()),
        ["clusterRestorePost", "clustersPatch", "clustersPost", "databasesPost", "usersPatch", "usersPost"]
    );
    assert_eq!(not_idempotent(&generated::postgresql::v2::operations()), ["clustersPost"]);
    let changes = ["clustersPatch", "clustersPost", "clustersRestore"];
    assert_eq!(not_idempotent(&generated::mariadb::v1::operations()), changes);
    assert_eq!(not_idempotent(&generated::mariadb::v2::operations()), ["clustersPost"]);
    let creations = ["replicasetsPost", "snapshotsRestoresPost"];
    assert_eq!(not_idempotent(&generated::inmemorydb::v1::operations()), creations);
    assert_eq!(not_idempotent(&generated::inmemorydb::v2::operations()), ["clustersPost"]);
}

/// A renewed key ends the one before, and its response may be the lost one.
#[test]
fn only_creations_changes_and_key_renewals_are_not_idempotent() {
    let logging = ["pipelinesKeyPost", "pipelinesPatch", "pipelinesPost"];
    assert_eq!(not_idempotent(&generated::logging::operations()), logging);
    assert_eq!(not_idempotent(&generated::monitoring::operations()), ["pipelinesKeyPost", "pipelinesPost"]);
    assert_eq!(not_idempotent(&generated::cdn::operations()), ["distributionsPost"]);
    assert_eq!(not_idempotent(&generated::kafka::operations()), ["clustersPost", "clustersTopicsPost"]);
    assert_eq!(not_idempotent(&generated::nfs::operations()), ["clustersPost", "clustersSharesPost"]);
}

#[test]
fn filter_is_percent_encoded() {
    for (name, encoded) in [
        ("prod", "prod"),
        ("my prod", "my%20prod"),
        ("a/b", "a%2Fb"),
        ("Büro Köln", "B%C3%BCro%20K%C3%B6ln"),
        ("50%", "50%25"),
        ("a+b&limit=1#x?y", "a%2Bb%26limit%3D1%23x%3Fy"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("~-._", "~-._"),
        ("", ""),
    ] {
        let operation = ListClusters::new().name(name);
        assert_eq!(target(&operation).unwrap(), format!("/clusters?filter.name={encoded}"));
    }
    let operation = ListClusters::new().name("ü b").offset(200).limit(50);
    let target = target(&operation).unwrap();
    let (path, query) = target.split_once('?').unwrap();
    let mut parts: Vec<_> = query.split('&').collect();
    parts.sort_unstable();
    assert_eq!((path, parts), ("/clusters", vec!["filter.name=%C3%BC%20b", "limit=50", "offset=200"]));
}

#[test]
fn path_parameter_stays_in_its_segment() {
    let operation = GetClusterUser::new("id/../x", "jürgen/ops 100%");
    assert_eq!(target(&operation).unwrap(), "/clusters/id%2F..%2Fx/users/j%C3%BCrgen%2Fops%20100%25");
    assert_eq!(target(&GetToken::new("a?b#c")).unwrap(), "/tokens/a%3Fb%23c");
    for refused in ["", ".", ".."] {
        let error = target(&GetCluster::new(refused)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(
            error.to_string().contains("clusterId") && error.to_string().starts_with("clustersFindById"),
            "{error}"
        );
        assert!(!error.was_sent());
    }
}

#[test]
fn times_and_enums_are_query_parameters() {
    let operation = GetClusterLogs::new("c")
        .start("2026-01-20T00:00:00+01:00")
        .end("2026-01-20T12:00:00Z")
        .direction(LogDirection::Forward)
        .limit(5000);
    let target_of_logs = target(&operation).unwrap();
    let (path, query) = target_of_logs.split_once('?').unwrap();
    assert_eq!(path, "/clusters/c/logs");
    for part in
        ["start=2026-01-20T00%3A00%3A00%2B01%3A00", "end=2026-01-20T12%3A00%3A00Z", "direction=FORWARD", "limit=5000"]
    {
        assert!(query.split('&').any(|found| found == part), "{part} in {query}");
    }
    assert_eq!(target(&GenerateToken::new().ttl_seconds(3600)).unwrap(), "/tokens/generate?ttl=3600");
    assert_eq!(target(&DeleteTokens::new(TokenCriteria::Expired)).unwrap(), "/tokens?criteria=EXPIRED");
}

#[test]
fn password_is_in_body_only() {
    let create = CreateClusterUser::new("c", NewUser::new("reporting", "canary-password"));
    let update = UpdateClusterUser::new("c", "reporting", UserUpdate::new().password("canary-password"));
    assert_eq!(body(&create).unwrap(), r#"{"properties":{"username":"reporting","password":"canary-password"}}"#);
    assert_eq!(body(&update).unwrap(), r#"{"properties":{"password":"canary-password"}}"#);
    for (operation, request) in [
        (format!("{create:?} {create:#?}"), create.request().unwrap()),
        (format!("{update:?} {update:#?}"), update.request().unwrap()),
    ] {
        assert!(!operation.contains("canary"), "{operation}");
        assert!(!request.uri().to_string().contains("canary"));
        let shown = format!("{request:?} {:?} {:?}", request.headers(), request.body());
        assert!(!shown.contains("canary"), "{shown}");
    }
}

#[test]
fn bodies_have_their_envelope() {
    let update = UpdateCluster::new("c", ClusterUpdate::new().display_name("Büro"));
    assert_eq!(body(&update).unwrap(), r#"{"properties":{"displayName":"Büro"}}"#);
    let restore = RestoreCluster::new("c", Restore::new().snapshot_id("s"));
    assert_eq!(body(&restore).unwrap(), r#"{"snapshotId":"s"}"#);
    assert_eq!(target(&restore).unwrap(), "/clusters/c/restore");
    let request = restore.request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["accept"], "application/json");
    let request = GetCluster::new("c").request().unwrap();
    assert!(request.headers().get("content-type").is_none());
    assert_eq!(request.body().as_bytes().map(<[u8]>::len), Some(0));
}
