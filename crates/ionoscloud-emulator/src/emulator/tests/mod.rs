//! Every response of every emulated operation holds to the response that the document describes.

mod certificates_and_registries;
mod cloud_api;
mod cloud_operations;
mod databases;
mod platform_services;
mod proofs;
mod reports;
mod wrong_bodies;

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::{CONTENT_TYPE, LOCATION};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_spec::{AdditionalProperties, Document, Method, Operation};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use self::proofs::{Proofs, Read, requests, stored};
use super::*;
use crate::ResponseBody;
use crate::engine::validation::{Direction, violations};

/// Errors of the documents: the document, the violation in responses, and the fact. An entry that is not needed fails.
const DOCUMENT_IS_WRONG: &[(&str, &str, &str)] = &[
    ("cert-manager", "properties.privateKey: required", "the private key of a certificate is never returned"),
    ("compute", "].properties: required", "items of collections are references at a low depth"),
    ("compute", "autoScaling.minNodeCount: must be at least 1", "a pool without an autoscaler has zeros"),
    ("compute", S3_KEY_DATE, "the time at which an S3 key was created has no zone"),
    ("dns", ZONE_FILE, "the zone file is text, and the document gives the response no body"),
    ("inmemorydb", "metadata.dnsName: required", "the name is there once the replica set is"),
    ("inmemorydb-v2", "properties.credentials.password: required", "no response has the password"),
    ("inmemorydb-v2", "properties.snapshot.snapshotHours: required", "the hours are accepted and not returned"),
    ("mariadb-v2", "properties.credentials.password: required", "no response has the password"),
    ("object-storage-management", "properties.secretKey: required", "the secret is in no read"),
    ("postgresql-v2", "properties.credentials.password: required", "no response has the password"),
    ("vpn", "properties.privateKey: required", "the private key of a WireGuard gateway is never returned"),
];
const S3_KEY_DATE: &str = "metadata.createdDate: must be a date and time with an offset, as in 2026-01-31T12:00:00Z";
/// Operations that write although their method is that of a read.
const WRITES_BY_GET: &[&str] = &["tokensGenerate"];
const ZONE_FILE: &str = "zonesZonefileGet: undeclared body";

/// An emulator, and which of its operations have given a response that the document describes.
struct Checked {
    emulator: Emulator,
    /// One that stays without resources.
    other: Emulator,
    /// The first request makes the contract and its user, whichever operation it is of.
    has_contract: bool,
    called: BTreeSet<&'static str>,
    proofs: Proofs,
    location: Option<String>,
    /// Of the last response.
    status: u16,
    /// Entries of [`DOCUMENT_IS_WRONG`] that a response needed.
    excused: BTreeSet<usize>,
}

impl Checked {
    fn new() -> Self {
        Self {
            emulator: Emulator::new(),
            other: Emulator::new(),
            has_contract: false,
            called: BTreeSet::new(),
            proofs: Proofs::default(),
            location: None,
            status: 0,
            excused: BTreeSet::new(),
        }
    }

    /// Returns `true` if the document is known to be wrong about this.
    fn excuses(&mut self, document: &Document, violation: &str) -> bool {
        let known = |(name, rule, _): &(&str, &str, &str)| document.name == *name && violation.ends_with(rule);
        let found = DOCUMENT_IS_WRONG.iter().position(known);
        self.excused.extend(found);
        found.is_some()
    }

    /// Sends a request and checks the response against the document of the operation.
    async fn send(&mut self, line: &str, body: Value) -> Value {
        let (method, path) = line.split_once(' ').unwrap();
        let sent = body.clone();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", "Bearer token")
            .header("content-type", if body.is_string() { "text/plain" } else { "application/json" })
            .body(Full::<Bytes>::from(body.as_str().map_or_else(|| body.to_string(), str::to_owned)))
            .unwrap();
        let (parts, body) = request.into_parts();
        let Routed { document, operation, .. } = self.emulator.shared.find(&parts).unwrap();
        let request = Request::from_parts(parts, body);
        let is_read =
            matches!(operation.method, Method::Get | Method::Head) && !WRITES_BY_GET.contains(&operation.id.as_str());
        if !std::mem::replace(&mut self.has_contract, true) {
            let first = Request::builder().uri("/cloudapi/v6/contracts").header("authorization", "Bearer token");
            assert!(body_of(&self.emulator, first.body(Full::default()).unwrap()).await.is_some());
        }
        if !is_read {
            self.takes_no_other_types(document, operation, line, &sent).await;
        }
        let same = is_read.then(|| request.clone());
        let before = stored(&self.emulator);
        let (parts, body) = self.emulator.clone().oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let response = operation.response(parts.status.as_u16()).unwrap_or_else(|| panic!("{line}: {}", parts.status));
        if let Some(location) = parts.headers.get(LOCATION) {
            self.location = Some(location.to_str().unwrap().to_owned());
        }
        self.status = parts.status.as_u16();
        if parts.status.is_success() {
            self.called.insert(operation.id.as_str());
            let after = stored(&self.emulator);
            match same {
                Some(same) => {
                    let other = body_of(&self.other, same).await;
                    let read = Read { path, body: &parsed(&body), without_resources: other.as_ref() };
                    let is_of_requests = operation.id.starts_with("requests");
                    let readable = if is_of_requests { requests(&self.emulator) } else { after };
                    self.proofs.take_read(document, operation, &readable, &read);
                }
                None => self.proofs.take_write(document, operation, &before, &after),
            }
        }
        let Some(media) = response.content.values().next() else {
            let is_empty = body.is_empty() && !parts.headers.contains_key(CONTENT_TYPE);
            assert!(is_empty || self.excuses(document, &format!("{}: undeclared body", operation.id)), "{line}");
            return if is_empty { Value::Null } else { Value::from(String::from_utf8(body.to_vec()).unwrap()) };
        };
        let media_type = parts.headers[CONTENT_TYPE].to_str().unwrap();
        if !media_type.ends_with("json") {
            assert!(response.content.contains_key(media_type), "{line}: {media_type}");
            return Value::from(String::from_utf8(body.to_vec()).unwrap());
        }
        let value: Value = serde_json::from_slice(&body).unwrap();
        let mut found = violations(document, &media.schema, &value, "", Direction::Response);
        found.retain(|one| !self.excuses(document, one));
        assert!(found.is_empty(), "{line} returned {}: {found:?}", parts.status);
        for member in value.as_object().into_iter().flatten().map(|(member, _)| member) {
            let declared = document.follow(&media.schema);
            let is_open = declared
                .additional_properties
                .as_ref()
                .is_some_and(|more| *more != AdditionalProperties::Allowed(false));
            assert!(is_open || declared.properties.contains_key(member), "{line}: undeclared {member}");
        }
        value
    }

    /// Fails if the operation takes a body with a value of another type than the document has.
    async fn takes_no_other_types(&self, document: &Document, operation: &Operation, line: &str, body: &Value) {
        let (method, path) = line.split_once(' ').unwrap();
        for variant in wrong_bodies::variants(document, operation, body) {
            let request = Request::builder().method(method).uri(path).header("authorization", "Bearer token");
            let request = request.header("content-type", "application/json").body(Full::from(variant.to_string()));
            let taken = body_of(&self.emulator, request.unwrap()).await;
            assert_eq!(taken, None, "{line}: {variant}");
        }
    }

    /// Fails unless every operation of a document has been called with success, and is proven.
    fn has_called_all_of(&self, document: &str) {
        let entries = DOCUMENT_IS_WRONG.iter().enumerate().filter(|(_, (name, ..))| *name == document);
        let needless: Vec<_> = entries.filter(|(index, _)| !self.excused.contains(index)).collect();
        assert!(needless.is_empty(), "entries that nothing needs: {needless:?}");
        let document = Document::named(document).unwrap();
        let all: BTreeSet<&str> = document.operations().map(|one| one.id.as_str()).collect();
        let uncalled: Vec<_> = all.difference(&self.called).collect();
        assert!(uncalled.is_empty(), "not called: {uncalled:?}");
        self.proofs.are_those_of(document);
    }
}

/// A body as a value: of JSON, or the text.
fn parsed(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(body)))
}

/// The body of a response with success.
async fn body_of(emulator: &Emulator, request: Request<Full<Bytes>>) -> Option<Value> {
    let (parts, body) = emulator.clone().oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    parts.status.is_success().then(|| parsed(&body))
}

#[tokio::test(start_paused = true)]
async fn responses_match_documents() {
    let mut checked = Checked::new();
    let clusters = "/databases/mongodb/clusters";
    let new = json!({ "properties": {
        "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } });
    let mut older = new.clone();
    older["properties"]["mongoDBVersion"] = "6.0".into();
    let created = checked.send(&format!("POST {clusters}"), new).await;
    let path = format!("{clusters}/{}", created["id"].as_str().unwrap());
    checked.send(&format!("DELETE {path}"), Value::Null).await;
    tokio::time::advance(Duration::from_secs(24 * 3_600)).await;
    checked.send(&format!("GET {path}"), Value::Null).await;
    let change = json!({ "properties": { "displayName": "b" } });
    checked.send(&format!("PATCH {path}"), change).await;
    tokio::time::advance(Duration::from_secs(120)).await;
    let roles = json!([{ "role": "read", "database": "orders" }]);
    let more_roles = json!([{ "role": "readWrite", "database": "orders" }]);
    let user = json!({ "properties": { "username": "ada", "password": "0123456789", "roles": roles } });
    for (line, body) in [
        (format!("POST {path}/users"), user.clone()),
        (format!("PATCH {path}/users/ada"), json!({ "properties": { "roles": more_roles } })),
        (format!("GET {path}/users/ada"), Value::Null),
        (format!("GET {path}/users"), Value::Null),
        (format!("POST {path}/users"), user),
        (format!("DELETE {path}/users/ada"), Value::Null),
    ] {
        checked.send(&line, body).await;
        tokio::time::advance(Duration::from_secs(20)).await;
    }
    let snapshots = checked.send(&format!("GET {path}/snapshots"), Value::Null).await;
    let target = json!({ "snapshotId": snapshots["items"][0]["id"] });
    for _ in ["taken", "refused"] {
        checked.send(&format!("POST {path}/restore"), target.clone()).await;
    }
    tokio::time::advance(Duration::from_secs(600)).await;
    for path in [
        &format!("{clusters}?limit=1&offset=0"),
        &format!("{path}/logs"),
        &format!("{path}/logs?limit=0"),
        &format!("{path}/versions"),
        "/databases/mongodb/versions",
        "/databases/mongodb/infos/version",
        "/databases/mongodb/infos/versions",
        "/databases/mongodb/templates?limit=2&offset=2",
        &format!("{clusters}?limit=0"),
        "/auth/v1/tokens/generate?ttl=60",
        "/auth/v1/tokens",
        "/auth/v1/tokens/unknown",
    ] {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    let older = checked.send(&format!("POST {clusters}"), older).await;
    let older = format!("{clusters}/{}", older["id"].as_str().unwrap());
    tokio::time::advance(Duration::from_secs(24 * 3_600)).await;
    for tail in ["logs", "versions"] {
        checked.send(&format!("GET {older}/{tail}"), Value::Null).await;
    }
    checked.send(&format!("DELETE {path}"), Value::Null).await;
    checked.send(&format!("POST {clusters}"), json!({})).await;
    let tokens = checked.send("GET /auth/v1/tokens", Value::Null).await;
    let token = format!("/auth/v1/tokens/{}", tokens["tokens"][0]["id"].as_str().unwrap());
    for line in [
        &format!("GET {token}"),
        &format!("DELETE {token}"),
        "GET /auth/v1/tokens/generate?ttl=60",
        "DELETE /auth/v1/tokens?criteria=ALL",
    ] {
        checked.send(line, Value::Null).await;
    }

    checked.has_called_all_of("mongodb");
    checked.has_called_all_of("auth");
}

#[tokio::test(start_paused = true)]
async fn dns_responses_match_document() {
    let mut checked = Checked::new();
    let zone = checked.send("POST /zones", json!({ "properties": { "zoneName": "example.com" } })).await;
    let zone = format!("/zones/{}", zone["id"].as_str().unwrap());
    let record = json!({ "properties": { "name": "", "type": "A", "content": "192.0.2.1" } });
    let made = checked.send(&format!("POST {zone}/records"), record.clone()).await;
    let record_path = format!("{zone}/records/{}", made["id"].as_str().unwrap());
    checked.send(&format!("POST {zone}/records"), record).await;
    let keys = json!({ "properties": {
        "keyParameters": { "algorithm": "RSASHA256", "kskBits": 4096, "zskBits": 2048 },
        "nsecParameters": { "nsecMode": "NSEC3", "nsec3Iterations": 1, "nsec3SaltBits": 64 },
        "validity": 90,
    } });
    checked.send(&format!("GET {zone}/keys"), Value::Null).await;
    checked.send(&format!("POST {zone}/keys"), keys.clone()).await;
    checked.send(&format!("POST {zone}/keys"), keys).await;
    let secondary = json!({ "properties": { "zoneName": "example.com", "primaryIps": ["192.0.2.53"] } });
    let made = checked.send("POST /secondaryzones", secondary).await;
    let secondary_path = format!("/secondaryzones/{}", made["id"].as_str().unwrap());
    let secondary = json!({ "properties": { "zoneName": "example.org", "primaryIps": ["192.0.2.55"] } });
    let made = checked.send("POST /secondaryzones", secondary).await;
    let other_axfr = format!("/secondaryzones/{}/axfr", made["id"].as_str().unwrap());
    let reverse = json!({ "properties": { "name": "a.example.com", "ip": "192.0.2.1" } });
    let made = checked.send("POST /reverserecords", reverse.clone()).await;
    checked.send("POST /reverserecords", reverse).await;
    let other_record = json!({ "properties": { "name": "", "type": "A", "content": "192.0.2.7" } });
    let other_secondary = json!({ "properties": { "zoneName": "example.com", "primaryIps": ["192.0.2.54"] } });
    let other_reverse = json!({ "properties": { "name": "b.example.com", "ip": "192.0.2.1" } });
    let reverse_path = format!("/reverserecords/{}", made["id"].as_str().unwrap());
    tokio::time::advance(Duration::from_secs(1)).await;
    for (line, body) in [
        (format!("PUT {secondary_path}/axfr"), Value::Null),
        (format!("PUT {zone}"), json!({ "properties": { "zoneName": "example.com", "description": "a" } })),
        (format!("PUT {record_path}"), other_record),
        (format!("PUT {secondary_path}"), other_secondary),
        (format!("PUT {reverse_path}"), other_reverse),
        (format!("PUT {zone}/zonefile"), "www A 192.0.2.2\n@ MX 10 mail\n".into()),
    ] {
        checked.send(&line, body).await;
    }
    for path in [
        "/quota",
        "/records?filter.name=ww&filter.type=A&limit=1",
        "/reverserecords?filter.recordIp=192.0.2.1",
        "/reverserecords/unknown",
        "/secondaryzones?filter.state=AVAILABLE",
        "/zones?filter.zoneName=example&offset=0",
        "/zones/unknown",
        &zone,
        &secondary_path,
        &reverse_path,
        &format!("{secondary_path}/axfr"),
        &other_axfr,
        &format!("{secondary_path}/records"),
        &format!("{zone}/keys"),
        &format!("{zone}/records"),
        &format!("{zone}/zonefile"),
    ] {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    let records = checked.send(&format!("GET {zone}/records"), Value::Null).await;
    let record = format!("{zone}/records/{}", records["items"][0]["id"].as_str().unwrap());
    checked.send(&format!("GET {record}"), Value::Null).await;
    for path in [record, format!("{zone}/keys"), zone, secondary_path, reverse_path] {
        checked.send(&format!("DELETE {path}"), Value::Null).await;
    }
    checked.has_called_all_of("dns");
}

#[tokio::test(start_paused = true)]
async fn vm_autoscaling_responses_hold_to_document() {
    let mut checked = Checked::new();
    let groups = "http://api.ionos.com/autoscaling/groups";
    let action = json!({ "amount": 1, "amountType": "ABSOLUTE", "deleteVolumes": true });
    let mut properties = json!({
        "name": "web", "datacenter": { "id": "5a029f4a-72e5-11ec-90d6-0242ac120003" }, "location": "de/txl",
        "minReplicaCount": 1, "maxReplicaCount": 2,
        "policy": {
            "metric": "INSTANCE_CPU_UTILIZATION_AVERAGE", "unit": "TOTAL", "scaleInThreshold": 30,
            "scaleInAction": action, "scaleOutThreshold": 70, "scaleOutAction": { "amount": 1, "amountType": "ABSOLUTE" },
        },
        "replicaConfiguration": { "cores": 1, "ram": 1024, "nics": [{ "lan": 1, "name": "lan" }] },
    });
    let made = checked.send(&format!("POST {groups}"), json!({ "properties": properties })).await;
    checked.send(&format!("POST {groups}"), json!({ "properties": {} })).await;
    let group = format!("{groups}/{}", made["id"].as_str().unwrap());
    tokio::time::advance(Duration::from_secs(1_000)).await;
    properties["minReplicaCount"] = 2.into();
    checked.send(&format!("PUT {group}"), json!({ "properties": properties })).await;
    for collection in ["actions", "servers"] {
        let all = checked.send(&format!("GET {group}/{collection}?depth=2"), Value::Null).await;
        let path = format!("{group}/{collection}/{}", all["items"][0]["id"].as_str().unwrap());
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    for path in [groups, &group, &format!("{groups}/5a029f4a-72e5-11ec-90d6-0242ac120003")] {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    checked.send(&format!("DELETE {group}"), Value::Null).await;
    checked.has_called_all_of("vm-autoscaling");
}

/// A 404 would be taken for a resource that is gone.
#[tokio::test]
async fn other_version_of_cloud_api_is_501() {
    for (line, expected) in [("GET /cloudapi/v60", 501), ("GET /cloudapi/v6/datacenters/a", 404)] {
        let (status, text) = status_and_body(line).await;
        assert_eq!(status, expected, "{line}: {text}");
    }
}

async fn status_and_body(line: &str) -> (u16, String) {
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(path).header("authorization", "Bearer token");
    let request = request.body(Full::<Bytes>::default()).unwrap();
    let (parts, body) = Emulator::new().oneshot(request).await.unwrap().into_parts();
    (parts.status.as_u16(), String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap())
}

#[test]
fn emulator_is_clone_send_sync_and_unpin() {
    fn shared<T: Clone + Send + Sync + Unpin + 'static>() {}
    shared::<Emulator>();
    fn sent<T: Send + Sync + Unpin + 'static>() {}
    sent::<ResponseBody>();
}
