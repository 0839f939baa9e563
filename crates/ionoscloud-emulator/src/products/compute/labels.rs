//! Labels: pairs of key and value at resources of six kinds, written at once.

use serde_json::{Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::segment::escaped;
use crate::engine::table::{IdRule, Kind, Resource, Stamps, TableRequest};
use crate::products::cloud_api::labelled;

const fn label(name: &'static str, parent: &'static str, collection: &'static str) -> Kind {
    Kind {
        type_name: Some("label"),
        parent: Some(parent),
        id: IdRule::Property("key"),
        immutable: &["key"],
        stamps: Stamps::Both,
        settle: |properties| {
            properties.retain(|name, _| matches!(name.as_str(), "key" | "value"));
        },
        rules: |proposal| match (proposal.text("key"), proposal.text("value")) {
            ("", _) => Err(ApiError::invalid(vec!["properties.key: Attribute is required".to_owned()])),
            (_, "") => Err(ApiError::invalid(vec!["properties.value: Attribute is required".to_owned()])),
            _ => Ok(()),
        },
        ..Kind::new(name, collection)
    }
}

pub(crate) static DATACENTER: Kind = label("datacenter-label", "datacenter", "/datacenters/{datacenterId}/labels");
pub(crate) static SERVER: Kind =
    label("server-label", "server", "/datacenters/{datacenterId}/servers/{serverId}/labels");
pub(crate) static VOLUME: Kind =
    label("volume-label", "volume", "/datacenters/{datacenterId}/volumes/{volumeId}/labels");
pub(crate) static SNAPSHOT: Kind = label("snapshot-label", "snapshot", "/snapshots/{snapshotId}/labels");
pub(crate) static IP_BLOCK: Kind = label("ipblock-label", "ipblock", "/ipblocks/{ipblockId}/labels");
pub(crate) static IMAGE: Kind = label("image-label", "image", "/images/{imageId}/labels");

const ALL: [&Kind; 6] = [&DATACENTER, &SERVER, &VOLUME, &SNAPSHOT, &IP_BLOCK, &IMAGE];

/// The labels of all resources, with a URN for each.
pub(crate) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    labelled(request, &ALL, shown).map(Success::json)
}

/// The label of a URN.
pub(crate) fn by_urn(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let urn = request.path_value(0);
    let mut all = ALL.iter().flat_map(|kind| request.resources.of(kind.name).iter().map(move |one| (*kind, one)));
    let found = all.find(|(kind, label)| urn_of(request, kind, label) == urn);
    let (kind, label) = found.ok_or_else(|| ApiError::not_found("emulator-not-found", "there is no such label"))?;
    Ok(Success::json(shown(request, kind, label)))
}

/// `urn:label:server:{id}:{key}`.
fn urn_of(request: &TableRequest<'_, '_>, kind: &Kind, label: &Resource) -> String {
    let parent = kind.parent.unwrap_or_default();
    let owner = label.parent.as_deref().and_then(|key| request.resources.find(parent, key));
    format!("urn:label:{parent}:{}:{}", owner.map_or("", |one| one.id.as_str()), label.id)
}

fn shown(request: &TableRequest<'_, '_>, kind: &Kind, label: &Resource) -> Value {
    let owner_kind = kind.parent.and_then(|name| request.table.kind(name));
    let owner = owner_kind.zip(label.parent.as_deref());
    let owner = owner.and_then(|(kind, key)| Some((kind, request.resources.find(kind.name, key)?)));
    let urn = urn_of(request, kind, label);
    let mut body = request.render(kind, label);
    body["href"] = format!("{}/labels/{}", crate::products::cloud_api::base(request), escaped(&urn)).into();
    body["id"] = urn.into();
    if let Some((kind, owner)) = owner {
        body["properties"]["resourceId"] = owner.id.clone().into();
        body["properties"]["resourceType"] = kind.type_name().into();
        body["properties"]["resourceHref"] = format!("{}{}", request.call.origin, request.href(kind, owner)).into();
    } else {
        body["properties"]["resourceId"] = json!("");
    }
    body
}
