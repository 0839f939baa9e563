//! Collections of a resource: its children, and resources elsewhere that it is linked with.

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
    /// Returns `true` if the second resource belongs to the collection of the first.
    pub(crate) belongs: fn(&Resource, &Resource) -> bool,
    /// Links a resource of the second key with that of the first; nothing if the document has no such operation.
    pub(crate) attach: Option<Link>,
    pub(crate) detach: Option<Link>,
}

/// Links two resources by their keys, or separates them.
pub(crate) type Link = fn(&mut TableRequest<'_, '_>, &str, &str) -> Result<(), ApiError>;

impl Entity {
    /// The resources whose parent is the resource.
    pub(crate) const fn children(name: &'static str, kind: &'static str) -> Self {
        let belongs: fn(&Resource, &Resource) -> bool =
            |owner, member| member.parent.as_deref() == Some(owner.key.as_str());
        Self { name, kind, belongs, attach: None, detach: None }
    }

    /// The resources that this is true for.
    pub(crate) const fn linked(
        name: &'static str,
        kind: &'static str,
        belongs: fn(&Resource, &Resource) -> bool,
    ) -> Self {
        Self { name, kind, belongs, attach: None, detach: None }
    }
}
