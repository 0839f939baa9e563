//! Collections of a resource: its children, and resources elsewhere that it is linked with.

use serde_json::Value;

use super::kind::Kind;
use super::request::TableRequest;
use super::resources::Resource;
use crate::engine::api_error::ApiError;

/// A collection of a resource, which has a path below it and which its responses can embed.
#[derive(Debug)]
pub(crate) struct Entity {
    /// The last segment of its path, and the member of `entities`.
    pub(crate) name: &'static str,
    /// The name of the kind of its members.
    pub(crate) kind: &'static str,
    /// Returns `true` if the second resource belongs to the collection of the first; nothing if those do that have the
    /// first as their parent.
    pub(crate) belongs: Option<fn(&Resource, &Resource) -> bool>,
    /// The name of the first among the [links](super::Kind::link) of the second ones; nothing if they have none.
    pub(crate) by: Option<fn(&Resource) -> String>,
    /// Links a resource of the second key with that of the first; nothing if the document has no such operation.
    pub(crate) attach: Option<Link>,
    pub(crate) detach: Option<Link>,
    /// Takes the place of `kind` and `belongs` where the members are of several kinds.
    pub(crate) listing: Option<Listing>,
}

/// A collection of several kinds, whose items have a shape of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing {
    pub(crate) members: Members,
    /// An item at a depth.
    pub(crate) item: fn(&TableRequest<'_, '_>, &Kind, &Resource, i64) -> Value,
}

/// The members of the collection of a resource.
pub(crate) type Members = for<'a> fn(&'a TableRequest<'_, '_>, &Resource) -> Vec<(&'static Kind, &'a Resource)>;

/// Links two resources by their keys, or separates them.
pub(crate) type Link = fn(&mut TableRequest<'_, '_>, &str, &str) -> Result<(), ApiError>;

impl Entity {
    /// The resources whose parent is the resource.
    pub(crate) const fn children(name: &'static str, kind: &'static str) -> Self {
        Self { name, kind, belongs: None, by: None, attach: None, detach: None, listing: None }
    }

    /// The resources that this is true for.
    pub(crate) const fn linked(
        name: &'static str,
        kind: &'static str,
        belongs: fn(&Resource, &Resource) -> bool,
    ) -> Self {
        Self { name, kind, belongs: Some(belongs), by: None, attach: None, detach: None, listing: None }
    }

    /// The resources of several kinds that a function returns.
    pub(crate) const fn listed(name: &'static str, listing: Listing) -> Self {
        Self { listing: Some(listing), ..Self::linked(name, "", |_, _| false) }
    }
}
