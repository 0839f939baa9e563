//! The resources of a contract as user management sees them: they can be shared, and belong to their creators.

use serde_json::{Value, json};

use super::groups::{self, GROUP};
use super::shares::SHARE;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Kind, Listing, Resource, TableRequest};
use crate::products::cloud_api::{Collection, Members, base, depth_of, reference};

/// The kinds that can be shared by themselves; what is in a data centre is shared with it.
const SHAREABLE: [&str; 7] = ["datacenter", "snapshot", "image", "ipblock", "pcc", "backupunit", "k8s"];

/// The resources that can be shared.
fn of_contract<'a>(request: &'a TableRequest<'_, '_>) -> impl Iterator<Item = (&'static Kind, &'a Resource)> {
    let of_kind = move |kind: &'static Kind| request.resources.of(kind.name).iter().map(move |one| (kind, one));
    shareable(request).flat_map(of_kind).filter(|(kind, one)| is_of_contract(kind, one))
}

/// The one that has this id.
pub(super) fn of_id<'a>(request: &'a TableRequest<'_, '_>, id: &str) -> Option<(&'static Kind, &'a Resource)> {
    let mut found = shareable(request).filter_map(|kind| Some((kind, request.resources.find(kind.name, id)?)));
    found.find(|(kind, one)| is_of_contract(kind, one))
}

fn shareable(request: &TableRequest<'_, '_>) -> impl Iterator<Item = &'static Kind> + use<> {
    request.table.kinds.iter().copied().filter(|kind| SHAREABLE.contains(&kind.name))
}

/// Public images belong to no contract.
fn is_of_contract(kind: &Kind, resource: &Resource) -> bool {
    kind.name != "image" || resource.properties.get("public") != Some(&Value::Bool(true))
}

/// The resources that are shared with a group, as a collection of it.
pub(super) const SHARED: Listing = Listing { members: shared, item: shown };
/// The resources that a user created, as a collection of the user.
pub(super) const OWNED: Listing = Listing { members: owned, item: shown };

fn shared<'a>(request: &'a TableRequest<'_, '_>, group: &Resource) -> Vec<(&'static Kind, &'a Resource)> {
    groups::shared_ids(request, &group.key).filter_map(|id| of_id(request, id)).collect()
}

fn owned<'a>(request: &'a TableRequest<'_, '_>, user: &Resource) -> Vec<(&'static Kind, &'a Resource)> {
    of_contract(request).filter(|(_, one)| one.created.by_id == user.id).collect()
}

/// Lists the resources that can be shared.
pub(crate) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let members = Members::Some(of_contract(request).collect());
    page(request, "resources", members)
}

/// Lists the resources of a type.
pub(crate) fn list_of_type(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let kind = kind(request)?;
    let members = Members::Kept(kind, request.resources.of(kind.name).all());
    page(request, kind.type_name(), members)
}

/// Returns a resource of any type, whether it can be shared by itself or not.
pub(crate) fn get(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let kind = kind(request)?;
    let found = request.resources.of(kind.name).iter().find(|one| one.id == request.path_value(1));
    let resource = found.ok_or_else(|| ApiError::not_found("emulator-not-found", "there is no such resource"))?;
    let depth = depth_of(request).saturating_add(1);
    Ok(Success::json(shown(request, kind, resource, depth)))
}

fn kind(request: &TableRequest<'_, '_>) -> Result<&'static Kind, ApiError> {
    let sent = request.path_value(0);
    let known = request.table.kinds.iter().find(|kind| kind.type_name() == sent && kind.name != SHARE.name);
    known.copied().ok_or_else(|| ApiError::not_found("emulator-not-found", "there is no such type of resources"))
}

fn page<'r>(request: &'r TableRequest<'_, '_>, id: &str, members: Members<'r>) -> Result<Success, ApiError> {
    let href = request.call.url.clone();
    let depth = depth_of(request);
    let collection = Collection { id: id.to_owned(), href, members, filters: true };
    collection.page_of(request, |kind, one| shown(request, kind, one, depth))
}

/// A resource with the groups that it is shared with: a reference at depth 0, its name at 1.
fn shown(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource, depth: i64) -> Value {
    let href = format!("{}/um/resources/{}/{}", base(request), kind.type_name(), resource.id);
    if depth <= 0 {
        return json!({ "id": resource.id, "type": kind.type_name(), "href": href });
    }
    let whole = request.render(kind, resource);
    let shares = request.resources.of(SHARE.name).linked(&resource.id).iter();
    let groups: Vec<Value> = shares
        .filter_map(|share| request.resources.find(GROUP.name, share.parent.as_deref()?))
        .map(|group| reference(request, &GROUP, group))
        .collect();
    let mut collection =
        json!({ "id": format!("{}/groups", resource.id), "type": "collection", "href": format!("{href}/groups") });
    if depth > 1 {
        collection["items"] = groups.into();
    }
    json!({
        "id": resource.id,
        "type": kind.type_name(),
        "href": href,
        "metadata": whole["metadata"],
        "properties": {
            "name": resource.text("name"),
            "secAuthProtection": whole["properties"]["secAuthProtection"].as_bool().unwrap_or_default(),
        },
        "entities": { "groups": collection },
    })
}
