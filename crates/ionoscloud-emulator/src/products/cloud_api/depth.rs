//! Resources with the collections below them, down to a depth.
//!
//! A resource by itself has its own properties at depth 0, references to its children at 1, their properties at 2,
//! references to grandchildren at 3, and so on. The items of a list are references at depth 0; at 1 they have their
//! properties, and collections that are references.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use uuid::Uuid;

use super::members::Members;
use crate::engine::router;
use crate::engine::stamp::Member;
use crate::engine::table::request::{href_in, is_hidden};
use crate::engine::table::{Entity, Kind, Resource, Stamps, TableRequest, entity};

/// The greatest depth of the documents. What is linked leads back: a NIC to its group, and the group to its NICs.
const DEEPEST: i64 = 10;

/// The depth that the request asks for, as far as there is one: some operations state no greatest.
pub(crate) fn sent(request: &TableRequest<'_, '_>) -> i64 {
    request.call.query_integer("depth").unwrap_or(0).min(DEEPEST)
}

/// A resource as responses show it, which is written without a copy of it.
pub(crate) struct Shown<'r, 'a, 'c> {
    request: &'r TableRequest<'a, 'c>,
    kind: &'static Kind,
    resource: &'r Resource,
    /// With the host.
    href: String,
    part: Part,
}

/// The part of a resource that is shown.
enum Part {
    /// `id`, `type` and `href`.
    Reference,
    /// The resource without its collections.
    Own,
    /// With the collections, of whose items as much as an item of a list has at this depth.
    WithEntities(i64),
}

impl<'r, 'a, 'c> Shown<'r, 'a, 'c> {
    /// A resource by itself.
    pub(crate) fn single(
        request: &'r TableRequest<'a, 'c>,
        kind: &'static Kind,
        resource: &'r Resource,
        depth: i64,
    ) -> Self {
        let part = if depth > 0 { Part::WithEntities(depth) } else { Part::Own };
        Self { request, kind, resource, href: href(request, kind, resource), part }
    }

    /// A resource as an item of a collection.
    pub(crate) fn item(
        request: &'r TableRequest<'a, 'c>,
        kind: &'static Kind,
        resource: &'r Resource,
        depth: i64,
    ) -> Self {
        Self { href: href(request, kind, resource), ..Self::below(request, kind, resource, "", depth) }
    }

    /// The same of the collection at this URL, which is the one that it was created in.
    pub(crate) fn below(
        request: &'r TableRequest<'a, 'c>,
        kind: &'static Kind,
        resource: &'r Resource,
        collection: &str,
        depth: i64,
    ) -> Self {
        let part = if depth > 0 { Part::WithEntities(depth - 1) } else { Part::Reference };
        Self { request, kind, resource, href: href_in(collection, kind, resource), part }
    }

    /// The same as a value.
    pub(crate) fn to_value(&self) -> Value {
        // Everything in it is JSON already: this cannot fail.
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl Serialize for Shown<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { kind, resource, part, .. } = self;
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("id", &resource.id)?;
        body.serialize_entry("type", kind.type_name())?;
        body.serialize_entry("href", &self.href)?;
        if matches!(part, Part::Reference) {
            return body.end();
        }
        let mut metadata = self.request.metadata(kind, resource);
        if kind.stamps != Stamps::None || kind.life_cycle.is_some() || !metadata.is_empty() {
            metadata.push(("etag", Member::Made(etag(resource).into())));
            body.serialize_entry("metadata", &ByName(metadata))?;
        }
        body.serialize_entry("properties", &Properties(self))?;
        if let (Part::WithEntities(depth), false) = (part, kind.entities.is_empty()) {
            body.serialize_entry("entities", &Entities { owner: self, depth: *depth })?;
        }
        body.end()
    }
}

/// Members of an object by their names.
struct ByName<'r>(Vec<(&'static str, Member<'r>)>);

impl Serialize for ByName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The properties of a resource, and those that are worked out.
struct Properties<'s, 'r, 'a, 'c>(&'s Shown<'r, 'a, 'c>);

impl Serialize for Properties<'_, '_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Shown { request, kind, resource, .. } = self.0;
        let derived = (kind.derived)(&request.view(resource));
        let is_kept = |name: &str| !is_hidden(name) && derived.iter().all(|(other, _)| *other != name);
        let kept = resource.properties.iter().filter(|(name, _)| is_kept(name));
        let kept = kept.map(|(name, value)| (name.as_str(), value));
        let mut properties = serializer.serialize_map(None)?;
        for (name, value) in kept.chain(derived.iter().map(|(name, value)| (*name, value))) {
            match target(request, value) {
                Target::None => properties.serialize_entry(name, value)?,
                Target::Gone => {}
                Target::Resource(kind, resource) => {
                    properties.serialize_entry(name, &Shown::item(request, kind, resource, 0))?;
                }
            }
        }
        properties.end()
    }
}

/// The collections of a resource.
struct Entities<'s, 'r, 'a, 'c> {
    owner: &'s Shown<'r, 'a, 'c>,
    depth: i64,
}

impl Serialize for Entities<'_, '_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { owner, depth } = self;
        let embedded = |entity: &'static Entity| (entity.name, Embedded { owner, entity, depth: *depth });
        serializer.collect_map(owner.kind.entities.iter().map(embedded))
    }
}

/// A collection within a resource: a reference, or with its items.
struct Embedded<'s, 'r, 'a, 'c> {
    owner: &'s Shown<'r, 'a, 'c>,
    entity: &'static Entity,
    depth: i64,
}

impl Serialize for Embedded<'_, '_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { owner, entity, .. } = self;
        let mut collection = serializer.serialize_map(None)?;
        collection.serialize_entry("id", &format_args!("{}/{}", owner.resource.id, entity.name))?;
        collection.serialize_entry("type", "collection")?;
        collection.serialize_entry("href", &format_args!("{}/{}", owner.href, entity.name))?;
        if self.depth > 0 {
            collection.serialize_entry("items", &Items(self))?;
        }
        collection.end()
    }
}

struct Items<'e, 's, 'r, 'a, 'c>(&'e Embedded<'s, 'r, 'a, 'c>);

impl Serialize for Items<'_, '_, '_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Embedded { owner, entity, depth, .. } = self.0;
        let (request, members) = (owner.request, members(owner.request, entity, owner.resource));
        if matches!(entity.members, entity::Members::Children) {
            let href = format!("{}/{}", owner.href, entity.name);
            let item = |(kind, one)| Shown::below(request, kind, one, &href, depth - 1);
            return serializer.collect_seq(members.iter().map(item));
        }
        serializer.collect_seq(members.iter().map(|(kind, one)| Item::of(request, entity, kind, one, depth - 1)))
    }
}

/// A member of a collection of a resource at a depth.
pub(super) enum Item<'r, 'a, 'c> {
    Resource(Shown<'r, 'a, 'c>),
    /// In the shape of a [listing](entity::Listing).
    Listed(Value),
}

impl<'r, 'a, 'c> Item<'r, 'a, 'c> {
    pub(super) fn of(
        request: &'r TableRequest<'a, 'c>,
        entity: &Entity,
        kind: &'static Kind,
        member: &'r Resource,
        depth: i64,
    ) -> Self {
        match &entity.members {
            entity::Members::Listed(listing) => Self::Listed((listing.item)(request, kind, member, depth)),
            _ => Self::Resource(Shown::item(request, kind, member, depth)),
        }
    }
}

impl Serialize for Item<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Resource(resource) => resource.serialize(serializer),
            Self::Listed(value) => value.serialize(serializer),
        }
    }
}

fn href(request: &TableRequest<'_, '_>, kind: &Kind, resource: &Resource) -> String {
    format!("{}{}", request.call.origin, request.href(kind, resource))
}

/// `id`, `type` and `href`.
pub(crate) fn reference(request: &TableRequest<'_, '_>, kind: &'static Kind, resource: &Resource) -> Value {
    Shown::item(request, kind, resource, 0).to_value()
}

/// The base URL of the API as the client addressed it.
pub(crate) fn base(request: &TableRequest<'_, '_>) -> String {
    format!("{}/{}", request.call.origin, router::mount(request.call.document))
}

/// 32 hexadecimal digits that are others after each change.
pub(super) fn etag(resource: &Resource) -> String {
    let name = [resource.key.as_bytes(), &resource.modified.at.as_nanos().to_be_bytes()].concat();
    Uuid::new_v5(&Uuid::NAMESPACE_URL, &name).simple().to_string()
}

/// A member of the properties or the metadata as responses show it, without the rest of the resource.
pub(super) fn member(
    request: &TableRequest<'_, '_>,
    kind: &'static Kind,
    resource: &Resource,
    name: &str,
) -> Option<Value> {
    if let Some((_, value)) = (kind.derived)(&request.view(resource)).into_iter().find(|(derived, _)| *derived == name)
    {
        return Some(value);
    }
    match resource.properties.get(name).filter(|_| !is_hidden(name)) {
        Some(value) => match target(request, value) {
            Target::None => Some(value.clone()),
            Target::Gone => None,
            Target::Resource(kind, resource) => Some(reference(request, kind, resource)),
        },
        None if name == "etag" => Shown::single(request, kind, resource, 0).to_value()["metadata"].get(name).cloned(),
        None => {
            let mut metadata = request.metadata(kind, resource).into_iter();
            metadata.find(|(other, _)| *other == name).map(|(_, value)| value.into())
        }
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

/// The resource that a property refers to.
enum Target<'r> {
    /// It is no link.
    None,
    Gone,
    Resource(&'static Kind, &'r Resource),
}

fn target<'r>(request: &'r TableRequest<'_, '_>, value: &Value) -> Target<'r> {
    let part = |index: usize| value.get(LINK)?.get(index)?.as_str();
    let (Some(kind), Some(key)) = (part(0), part(1)) else { return Target::None };
    let found = request.table.kind(kind).and_then(|kind| Some((kind, request.resources.find(kind.name, key)?)));
    found.map_or(Target::Gone, |(kind, resource)| Target::Resource(kind, resource))
}

/// The members of a collection of a resource.
pub(super) fn members<'r>(request: &'r TableRequest<'_, '_>, entity: &'static Entity, owner: &Resource) -> Members<'r> {
    if let entity::Members::Listed(listing) = &entity.members {
        return Members::Some((listing.members)(request, owner));
    }
    let Some(kind) = request.table.kind(entity.kind) else { return Members::Some(Vec::new()) };
    let kept = request.resources.of(entity.kind);
    match entity.members {
        entity::Members::Linked(link) => Members::Kept(kind, kept.linked(&link(owner))),
        entity::Members::Named(list) => {
            Members::Some(owner.texts(list).filter_map(|key| Some((kind, kept.find(key)?))).collect())
        }
        _ => Members::Kept(kind, request.resources.below(kind, Some(&owner.key))),
    }
}
