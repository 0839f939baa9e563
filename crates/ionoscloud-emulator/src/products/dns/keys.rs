//! DNSSEC: one set of keys for a zone.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{KEYS, ZONE};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Proposal, Resource, TableRequest};

pub(super) fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    if proposal.siblings().next().is_some() {
        return Err(ApiError::new(StatusCode::CONFLICT, "emulator-zone-signed", "the zone is signed already"));
    }
    let parameters = proposal.properties.get("keyParameters");
    let bits = |name: &str| parameters.and_then(|parameters| parameters[name].as_u64()).unwrap_or_default();
    if bits("kskBits") < bits("zskBits") {
        let text = "properties.keyParameters.kskBits: must not be less than zskBits".to_owned();
        return Err(ApiError::invalid(vec![text]));
    }
    Ok(())
}

/// The keys of the zone; 404 if it is not signed.
pub(super) fn get(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&ZONE)?.id.clone();
    let keys = signed(request, &zone)?;
    // Made up, and the same for the same keys.
    let noise = |of: &str| Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{} {of}", keys.id).as_bytes());
    let (tag, digest) = (noise("tag").as_u128() & 0xffff, noise("digest"));
    let digest = format!("{:x}{:x}", digest.simple(), noise("more").simple()).to_uppercase();
    let public_key = format!("AwEAAa{}{}", noise("key").simple(), noise("rest").simple());
    let item = json!({
        "keyTag": u32::try_from(tag).unwrap_or_default(),
        "digestAlgorithmMnemonic": "SHA-256",
        "digest": digest,
        "keyData": { "flags": 257, "pubKey": public_key },
        "composedKeyData": format!("257 3 8 {public_key}"),
    });
    let properties = &keys.properties;
    Ok(Success::json(json!({
        "id": keys.id,
        "type": KEYS.name,
        "href": format!("/zones/{zone}/keys"),
        "metadata": { "zoneId": zone, "items": [item] },
        "properties": {
            "keyParameters": { "algorithm": properties["keyParameters"]["algorithm"] },
            "nsecParameters": { "nsecMode": properties["nsecParameters"]["nsecMode"] },
        },
    })))
}

pub(super) fn delete(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&ZONE)?.id.clone();
    let id = signed(request, &zone)?.id.clone();
    request.remove(&KEYS, &id);
    Ok(Success::json(Value::Object(serde_json::Map::new())))
}

fn signed<'a>(request: &'a TableRequest<'_, '_>, zone: &str) -> Result<&'a Resource, ApiError> {
    let mut keys = request.resources.of(KEYS.name).iter();
    let own = keys.find(|one| one.parent.as_deref() == Some(zone));
    own.ok_or_else(|| ApiError::not_found("emulator-zone-unsigned", "the zone has no DNSSEC keys"))
}
