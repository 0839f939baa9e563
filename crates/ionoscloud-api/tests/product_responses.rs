//! The responses of DNS and PostgreSQL through their operations: bodies that are there or not, and text.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use ionoscloud_api::{Operation, dns, postgresql};
use ionoscloud_core::{Error, ErrorKind, Lifecycle as _};

/// The response that is written down beside the models, with its source.
macro_rules! fixture {
    ($path:literal) => {
        include_str!(concat!("../../ionoscloud-models/tests/fixtures/", $path, ".json"))
    };
}

fn respond<O: Operation>(status: u16, content_type: &'static str, body: &'static str) -> Result<O::Output, Error> {
    let mut response = Response::new(Bytes::from_static(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response.headers_mut().insert("content-type", HeaderValue::from_static(content_type));
    O::response(response)
}

fn json<O: Operation>(status: u16, body: &'static str) -> Result<O::Output, Error> {
    respond::<O>(status, "application/json", body)
}

#[test]
fn dns_writes_are_decoded_from_202() {
    let zone = json::<dns::CreateZone>(202, fixture!("dns/create_zone")).unwrap();
    assert_eq!((zone.id.as_str(), zone.is_ready()), ("a0000057-0000-4000-8000-000000000057", true));
    let zone = json::<dns::ReplaceZone>(202, fixture!("dns/create_zone_failed")).unwrap();
    assert!(zone.is_failed(), "a failure with a success status");
    let record = json::<dns::CreateZoneRecord>(202, fixture!("dns/create_zone_record")).unwrap();
    assert_eq!(record.properties.priority, Some(0));
    let secondary = json::<dns::CreateSecondaryZone>(202, fixture!("dns/create_secondary_zone")).unwrap();
    assert_eq!(secondary.properties.primary_ips.len(), 2);
    let keys = json::<dns::CreateZoneKeys>(202, fixture!("dns/create_zone_keys")).unwrap();
    assert_eq!(keys.properties.unwrap().validity_days, Some(90));
    let record = json::<dns::CreateReverseRecord>(201, fixture!("dns/create_reverse_record")).unwrap();
    assert_eq!(record.properties.ip.as_deref(), Some("2001:db8::25"));
    let status = json::<dns::GetZoneTransferStatus>(202, fixture!("dns/get_zone_transfer_status")).unwrap();
    assert_eq!(status.items.len(), 2);
}

#[test]
fn dns_deletions_accept_any_body() {
    for body in ["{}", "", r#"{"id":"a"}"#, "null"] {
        json::<dns::DeleteZone>(202, body).unwrap();
        json::<dns::DeleteZoneRecord>(202, body).unwrap();
        json::<dns::DeleteZoneKeys>(202, body).unwrap();
        json::<dns::DeleteSecondaryZone>(202, body).unwrap();
        json::<dns::DeleteReverseRecord>(202, body).unwrap();
        json::<dns::StartZoneTransfer>(202, body).unwrap();
    }
}

#[test]
fn zone_file_is_text() {
    let file = "$ORIGIN example.com.\n@ 3600 IN NS ns1.example.net.\nwww 60 IN A 192.0.2.1 ; ü\n";
    assert_eq!(respond::<dns::GetZoneFile>(200, "text/plain", file).unwrap(), file);
    let records = json::<dns::ReplaceZoneFile>(200, fixture!("dns/list_records")).unwrap();
    assert_eq!(records.items.len(), 1);
}

#[test]
fn unsigned_zone_has_no_keys() {
    let body = r#"{"httpStatus":404,"messages":[{"errorCode":"paas-1","message":"not found"}]}"#;
    assert!(json::<dns::ListZoneKeys>(404, body).unwrap_err().is_not_found());
}

#[test]
fn postgresql_v1_deletion_returns_cluster_or_nothing() {
    let deleted = json::<postgresql::v1::DeleteCluster>(200, fixture!("postgresql/v1_get_cluster")).unwrap();
    assert_eq!(deleted.unwrap().id, "a0000051-0000-4000-8000-000000000051");
    assert_eq!(json::<postgresql::v1::DeleteCluster>(202, "").unwrap(), None);
    json::<postgresql::v1::DeleteClusterUser>(200, "").unwrap();
    json::<postgresql::v1::DeleteClusterDatabase>(202, "{}").unwrap();
    json::<postgresql::v1::RestoreCluster>(202, "").unwrap();
}

#[test]
fn postgresql_writes_are_decoded_from_any_success() {
    for status in [200, 201, 202] {
        let cluster = json::<postgresql::v1::CreateCluster>(status, fixture!("postgresql/v1_create_cluster")).unwrap();
        assert_eq!(cluster.state(), Some("BUSY"));
        let user =
            json::<postgresql::v1::CreateClusterUser>(status, fixture!("postgresql/v1_create_cluster_user")).unwrap();
        assert_eq!(user.properties.system, Some(false));
        let cluster = json::<postgresql::v2::ReplaceCluster>(status, fixture!("postgresql/v2_create_cluster")).unwrap();
        assert_eq!(cluster.state(), Some("PROVISIONING"));
    }
    json::<postgresql::v2::DeleteCluster>(202, "").unwrap();
}

#[test]
fn empty_body_of_read_or_create_is_error() {
    for error in [
        json::<dns::GetZone>(200, "").unwrap_err(),
        json::<dns::CreateZone>(202, "").unwrap_err(),
        json::<postgresql::v1::GetCluster>(200, "").unwrap_err(),
        json::<postgresql::v2::CreateCluster>(201, "").unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("empty"), "{error}");
    }
}

#[test]
fn number_out_of_range_is_named_by_its_path() {
    let error = json::<dns::GetZoneRecord>(200, r#"{"id":"a","properties":{"ttl":-1}}"#).unwrap_err();
    assert!(error.to_string().contains("properties.ttl"), "{error}");
    let error = json::<dns::GetZoneRecord>(200, r#"{"id":"a","properties":{"ttl":4294967296}}"#).unwrap_err();
    assert!(error.to_string().contains("properties.ttl"), "{error}");
    let record = json::<dns::GetZoneRecord>(200, r#"{"id":"a","properties":{"ttl":20.0}}"#).unwrap();
    assert_eq!(record.properties.ttl_seconds, Some(20));
}
