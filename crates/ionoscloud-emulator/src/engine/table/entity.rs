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
    pub(crate) members: Members,
    /// Links a resource of the second key with that of the first; nothing if the document has no such operation.
    pub(crate) attach: Option<Link>,
    pub(crate) detach: Option<Link>,
}

/// The members of the collection of a resource.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Members {
    /// Those that have the resource as their parent.
    Children,
    /// Those that have the [link](super::Kind::links) that a function names.
    Linked(fn(&Resource) -> String),
    /// Those whose keys this hidden list of the resource has, in its order.
    Named(&'static str),
    /// Those of several kinds.
    Listed(Listing),
}

/// A collection of several kinds, whose items have a shape of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing {
    pub(crate) members: for<'a> fn(&'a TableRequest<'_, '_>, &Resource) -> Vec<(&'static Kind, &'a Resource)>,
    /// An item at a depth.
    pub(crate) item: fn(&TableRequest<'_, '_>, &Kind, &Resource, i64) -> Value,
}

/// Links two resources by their keys, or separates them.
pub(crate) type Link = fn(&mut TableRequest<'_, '_>, &str, &str) -> Result<(), ApiError>;

impl Entity {
    /// The resources whose parent is the resource.
    pub(crate) const fn children(name: &'static str, kind: &'static str) -> Self {
        Self { name, kind, members: Members::Children, attach: None, detach: None }
    }

    /// The resources that have the link that a function names.
    pub(crate) const fn linked(name: &'static str, kind: &'static str, link: fn(&Resource) -> String) -> Self {
        Self { members: Members::Linked(link), ..Self::children(name, kind) }
    }

    /// The resources whose keys a hidden list of the resource has.
    pub(crate) const fn named(name: &'static str, kind: &'static str, list: &'static str) -> Self {
        Self { members: Members::Named(list), ..Self::children(name, kind) }
    }

    /// The resources of several kinds that a function returns.
    pub(crate) const fn listed(name: &'static str, listing: Listing) -> Self {
        Self { members: Members::Listed(listing), ..Self::children(name, "") }
    }
}
