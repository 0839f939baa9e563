//! Which operations page, and lists that should and do not.

use ionoscloud_spec::Pagination;

use super::context::TypeSite;
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::OperationEntry;
use crate::codegen::ir::{Parameter, Response, Type, TypeItem, TypeKind};

/// Refuses a list by limit and offset that cannot be paged, unless the overlay gives a reason.
pub(crate) fn check(
    source: &Source,
    operation: &ionoscloud_spec::Operation,
    entry: &OperationEntry,
    paged: bool,
    site: &TypeSite<'_>,
) -> Result<(), Failure> {
    let id = &operation.id;
    let takes = |wire: &str| operation.parameters.iter().any(|parameter| parameter.name == wire);
    let by_offset =
        !matches!(operation.pagination.unwrap_or(source.document.pagination), Pagination::Cursor | Pagination::None);
    let text = match (&entry.unpaged, paged) {
        (None, false) if by_offset && takes("limit") && takes("offset") => {
            format!(
                "`{id}` takes limit and offset, but returns no plain list, so it cannot page; say `unpaged` and why"
            )
        }
        (Some(_), true) => format!("`{id}` pages; remove `unpaged`"),
        _ => return Ok(()),
    };
    Err(site.failure(source, text))
}

/// The item type, if the operation lists by limit and offset.
pub(crate) fn item(parameters: &[Parameter], response: &Response, types: &[TypeItem]) -> Option<Type> {
    let takes = |wire: &str| {
        parameters.iter().any(|parameter| parameter.wire == wire && parameter.rust == wire && parameter.ty == Type::U32)
    };
    let Response::Json(Type::Named(name)) = response else { return None };
    let item = types.iter().find(|item| item.rust == *name)?;
    match &item.kind {
        TypeKind::Alias(Type::Page(item)) if takes("limit") && takes("offset") => Some((**item).clone()),
        _ => None,
    }
}

/// The item type, if the operation returns a whole collection in one response: a list without limit and offset.
pub(crate) fn whole_item(parameters: &[Parameter], response: &Response, types: &[TypeItem]) -> Option<Type> {
    let takes = |wire: &str| parameters.iter().any(|parameter| parameter.wire == wire);
    let Response::Json(Type::Named(name)) = response else { return None };
    match &types.iter().find(|item| item.rust == *name)?.kind {
        TypeKind::Alias(Type::Page(item)) if !takes("limit") && !takes("offset") => Some((**item).clone()),
        _ => None,
    }
}
