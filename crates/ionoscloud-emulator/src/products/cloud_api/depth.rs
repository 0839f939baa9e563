//! Resources with the collections below them, down to a depth.
//!
//! A resource by itself has its own properties at depth 0, references to its children at 1, their properties at 2,
//! references to grandchildren at 3, and so on. The items of a list are references at depth 0; at 1 they have their
//! properties, and collections that are references.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::engine::router;
use crate::engine::table::{Entity, Kind, Resource, Stamps, TableRequest};

/// The depth that the request asks for.
pub(crate) fn sent(request: &TableRequest<'_, '_>) -> i64 {
    request.call.query_integer("depth").unwrap_or(0)
}

/// A resource by itself.
pub(super) fn single(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource, depth: i64) -> Value {
    let mut body = own(request, kind, resource);
    if depth > 0 && !kind.entities.is_empty() {
        body["entities"] = entities(request, kind, resource, depth);
    }
    body
}

/// A resource as an item of a collection.
pub(super) fn item(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource, depth: i64) -> Value {
    if depth <= 0 {
        return reference(request, kind, resource);
    }
    let mut body = own(request, kind, resource);
    if !kind.entities.is_empty() {
        body["entities"] = entities(request, kind, resource, depth - 1);
    }
    body
}

/// `id`, `type` and `href`.
pub(crate) fn reference(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource) -> Value {
    let href = format!("{}{}", request.call.origin, request.href(kind, resource));
    json!({ "id": resource.id, "type": kind.type_name(), "href": href })
}

/// The base URL of the API as the client addressed it.
pub(crate) fn base(request: &TableRequest<'_, '_>) -> String {
    format!("{}/{}", request.call.origin, router::mount(request.call.document))
}

/// 32 hexadecimal digits that are others after each change.
pub(super) fn etag(resource: &Resource) -> String {
    let name = format!("{} {:?}", resource.key, resource.modified.at);
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).simple().to_string()
}

/// A resource with its metadata and properties.
fn own(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource) -> Value {
    let mut body = request.render(kind, resource);
    body["href"] = format!("{}{}", request.call.origin, request.href(kind, resource)).into();
    let has_metadata = kind.stamps != Stamps::None || kind.life_cycle.is_some();
    match body.as_object_mut() {
        Some(members) if !has_metadata && members["metadata"].as_object().is_some_and(Map::is_empty) => {
            members.remove("metadata");
        }
        _ => body["metadata"]["etag"] = etag(resource).into(),
    }
    if let Some(properties) = body["properties"].as_object_mut() {
        properties.retain(|_, value| resolve(request, value));
    }
    body
}

/// A member of the properties or the metadata as responses show it, without the rest of the resource.
pub(super) fn member(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource, name: &str) -> Option<Value> {
    if let Some((_, value)) = (kind.derived)(&request.view(resource)).into_iter().find(|(derived, _)| *derived == name)
    {
        return Some(value);
    }
    match resource.properties.get(name).filter(|_| !name.starts_with('_')) {
        Some(value) => {
            let mut value = value.clone();
            resolve(request, &mut value).then_some(value)
        }
        None if name == "etag" => own(request, kind, resource)["metadata"].get(name).cloned(),
        None => request.metadata(kind, resource).remove(name),
    }
}

/// A property that refers to another resource, as it is kept; responses have its `id`, `type` and `href`.
pub(crate) fn link(kind: &str, key: &str) -> Value {
    json!({ LINK: [kind, key] })
}

/// The key of the resource that a property refers to.
pub(crate) fn linked(property: &Value) -> Option<&str> {
    property.get(LINK)?.get(1)?.as_str()
}

const LINK: &str = "_link";

/// Replaces a link by a reference; returns `false` if the resource is gone.
fn resolve(request: &TableRequest<'_, '_>, value: &mut Value) -> bool {
    let part = |index: usize| value.get(LINK)?.get(index)?.as_str();
    let (Some(kind), Some(key)) = (part(0), part(1)) else { return true };
    let found = request.table.kind(kind).and_then(|kind| Some((kind, request.resources.find(kind.name, key)?)));
    let Some((kind, resource)) = found else { return false };
    *value = reference(request, kind, resource);
    true
}

fn entities(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource, depth: i64) -> Value {
    let mut entities = Map::new();
    for entity in kind.entities {
        let mut collection = json!({
            "id": format!("{}/{}", resource.id, entity.name),
            "type": "collection",
            "href": format!("{}{}/{}", request.call.origin, request.href(kind, resource), entity.name),
        });
        if depth > 0 {
            let members = members(request, entity, resource).into_iter();
            let items: Vec<Value> =
                members.map(|(kind, member)| member_of(request, entity, kind, member, depth - 1)).collect();
            collection["items"] = items.into();
        }
        entities.insert(entity.name.to_owned(), collection);
    }
    Value::Object(entities)
}

/// The members of a collection of a resource.
pub(super) fn members<'a>(
    request: &'a TableRequest<'_, '_>,
    entity: &'static Entity,
    owner: &'a Resource,
) -> Vec<(&'static Kind, &'a Resource)> {
    if let Some(listing) = &entity.listing {
        return (listing.members)(request, owner);
    }
    let Some(kind) = request.table.kind(entity.kind) else { return Vec::new() };
    let Some(belongs) = entity.belongs else {
        return request.resources.below(kind, Some(&owner.key)).map(|member| (kind, member)).collect();
    };
    if let Some(by) = entity.by {
        let linked = request.resources.of(entity.kind).linked(&by(owner));
        return linked.filter(|member| belongs(owner, member)).map(|member| (kind, member)).collect();
    }
    let found = request.resources.of(entity.kind).iter().filter(|member| belongs(owner, member));
    found.map(|member| (kind, member)).collect()
}

/// A member of a collection of a resource at a depth.
pub(super) fn member_of(
    request: &TableRequest<'_, '_>,
    entity: &Entity,
    kind: &Kind,
    member: &Resource,
    depth: i64,
) -> Value {
    match &entity.listing {
        Some(listing) => (listing.item)(request, kind, member, depth),
        None => item(request, kind, member, depth),
    }
}
