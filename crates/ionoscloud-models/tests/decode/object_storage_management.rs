//! The responses of Object Storage Management: the key recorded, the region by hand.

use ionoscloud_core::{Lifecycle as _, ProvisioningState};
use ionoscloud_models::object_storage_management::{AccessKey, NewAccessKey, Region};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

/// The canonical user is missing, which Terraform's provider was seen to stumble over.
#[test]
fn created_access_key_shows_its_secret_to_caller_alone() {
    let key: AccessKey = serde_json::from_str(fixture!("object_storage_management/create_access_key")).unwrap();
    assert_eq!(key.properties.secret_key.as_ref().unwrap().expose(), "canary-secret");
    assert_eq!((key.is_ready(), &key.properties.canonical_user_id), (true, &None));
    let metadata = key.metadata.as_ref().unwrap();
    assert_eq!((&metadata.status, metadata.supported_regions.len()), (&Some(ProvisioningState::Available), 5));
    let shown = format!("{key:?} {}", serde_json::to_string(&key).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn region_has_endpoint_and_capabilities() {
    let region: Region = round_trip(fixture!("object_storage_management/get_region")).unwrap();
    assert_eq!(text(&region.properties.endpoint), Some("s3.eu-central-3.ionoscloud.com"));
    assert_eq!(region.properties.capability.as_ref().unwrap().s3_select, Some(false));
}

#[test]
fn inputs_send_set_members_only() {
    assert_eq!(to_value(NewAccessKey::new("")).unwrap(), json!({ "description": "" }));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    let fixture = fixture!("object_storage_management/create_access_key");
    each_member_replaced::<AccessKey>(fixture, &["id", "properties"]).unwrap();
    each_member_replaced::<Region>(fixture!("object_storage_management/get_region"), &["id", "properties"]).unwrap();
}
