//! The responses of Certificate Manager: recorded ones first, then that written by hand.

use ionoscloud_core::{Lifecycle as _, Timestamp};
use ionoscloud_models::cert_manager::{
    AutoCertificate, Certificate, ExternalAccountBinding, NewAutoCertificate, NewCertificate, NewProvider, Provider,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn recorded_auto_certificate_is_issued_later() {
    let auto: AutoCertificate = round_trip(fixture!("cert_manager/create_auto_certificate")).unwrap();
    assert_eq!((auto.state(), auto.is_ready(), auto.is_failed()), (Some("PROVISIONING"), false, false));
    assert_eq!(text(&auto.properties.provider_id), Some("a000005d-0000-4000-8000-00000000005d"));
    assert_eq!(text(&auto.properties.key_algorithm), Some("rsa4096"));
    let metadata = auto.metadata.unwrap();
    assert_eq!((metadata.last_issued_certificate_id, text(&metadata.message)), (None, Some("Issue in progress.")));
    assert_eq!(metadata.created_date.as_ref().map(Timestamp::as_str), Some("2025-09-29T11:14:24.072501Z"));
}

#[test]
fn recorded_provider_is_ready_at_once_without_secret() {
    let provider: Provider = round_trip(fixture!("cert_manager/create_provider")).unwrap();
    assert!(provider.is_ready() && !provider.is_failed());
    let binding = provider.properties.external_account_binding.unwrap();
    assert_eq!((text(&binding.key_id), binding.key_secret.is_none()), (Some("some-key-id"), true));
}

/// Version 1 of the API had neither names nor validity in the metadata.
#[test]
fn recorded_certificate_of_version_1_is_read() {
    let certificate: Certificate = round_trip(fixture!("cert_manager/create_certificate")).unwrap();
    assert!(certificate.is_ready() && certificate.properties.private_key.is_none());
    assert_eq!(text(&certificate.properties.name), Some("test_certificate"));
}

#[test]
fn certificate_has_names_and_validity() {
    let certificate: Certificate = round_trip(fixture!("cert_manager/get_certificate")).unwrap();
    assert_eq!(text(&certificate.properties.certificate_chain), Some(""));
    let metadata = certificate.metadata.unwrap();
    assert_eq!((metadata.expired, text(&metadata.common_name)), (Some(false), Some("example.com")));
    assert_eq!(metadata.not_after.as_ref().map(Timestamp::as_str), Some("2026-05-31T23:59:59Z"));
    assert_eq!(text(&metadata.auto_certificate_id), Some("a000005c-0000-4000-8000-00000000005c"));
}

#[test]
fn certificate_keys_are_sent_and_shown_nowhere() {
    let certificate =
        NewCertificate::new().name("a").certificate("pem").certificate_chain("").private_key("canary-key");
    let expected = json!({ "name": "a", "certificate": "pem", "certificateChain": "", "privateKey": "canary-key" });
    assert_eq!(to_value(&certificate).unwrap(), expected);
    let binding = ExternalAccountBinding::new().key_id("k").key_secret("canary-secret");
    let provider = NewProvider::new()
        .name("acme")
        .email("a@example.com")
        .server("https://acme.example")
        .external_account_binding(binding);
    assert_eq!(to_value(&provider).unwrap()["externalAccountBinding"]["keySecret"], "canary-secret");
    let shown = format!("{certificate:?} {certificate:#?} {provider:?} {provider:#?}");
    assert!(!shown.contains("canary"), "{shown}");
    let auto = NewAutoCertificate::new()
        .provider_id("p-1")
        .common_name("example.com")
        .key_algorithm("rsa2048")
        .name("a")
        .subject_alternative_names([""; 0]);
    assert_eq!(to_value(auto).unwrap()["subjectAlternativeNames"], json!([]));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<AutoCertificate>(fixture!("cert_manager/create_auto_certificate"), &["id", "properties"])
        .unwrap();
    each_member_replaced::<Provider>(fixture!("cert_manager/create_provider"), &["id", "properties"]).unwrap();
    each_member_replaced::<Certificate>(fixture!("cert_manager/get_certificate"), &["id", "properties"]).unwrap();
}
