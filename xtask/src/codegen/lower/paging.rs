//! The way in which operations list collections, and lists that should page and do not.

use ionoscloud_spec::Pagination;

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::OperationEntry;
use crate::codegen::ir::{
    Direction, Envelope, Form, Module, Operation, PagedBy, Paging, Response, Step, Type, TypeKind,
};

/// Gives the operations that list collections their paging, and the envelopes they return their items; returns what
/// is wrong with the others.
pub(crate) fn lower(source: &Source, module: &mut Module) -> Vec<Failure> {
    let mut failures = Vec::new();
    let none = OperationEntry::default();
    for i in 0..module.operations.len() {
        let Some(operation) = module.operations.get(i) else { continue };
        let place = source.overlay.operations.get(&operation.id);
        let entry = place.map_or(&none, |entry| &entry.value);
        let found = of_operation(module, operation, entry);
        let checked = found.and_then(|found| check(source, operation, entry, found.is_some()).map(|()| found));
        let found = checked.unwrap_or_else(|text| {
            failures.push(match place {
                Some(entry) => entry.place.failure(text),
                None => source.failure(&operation.pointer, text),
            });
            None
        });
        let Some((mut paging, page)) = found else { continue };
        paging.max_limit = max_limit(source, &operation.id);
        if let (Some((rust, page)), false) = (page, paging.by == PagedBy::Whole)
            && let Some(item) = module.types.iter_mut().find(|item| item.rust == rust)
            && let TypeKind::Struct(of) = &mut item.kind
        {
            of.page = Some(Box::new(page));
        }
        if let Some(operation) = module.operations.get_mut(i) {
            operation.paging = Some(paging);
        }
    }
    failures
}

fn max_limit(source: &Source, id: &str) -> Option<u32> {
    let parameters = &source.document.operation(id)?.parameters;
    let limit = parameters.iter().find(|parameter| parameter.name == "limit")?;
    limit.schema.maximum.as_ref()?.as_u64()?.try_into().ok()
}

/// A type that is a page, and the members that make it one.
type PageType = Option<(String, Envelope)>;

fn of_operation(
    module: &Module,
    operation: &Operation,
    entry: &OperationEntry,
) -> Result<Option<(Paging, PageType)>, String> {
    let takes = |wire: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|parameter| parameter.wire == wire && parameter.rust == wire && parameter.ty == Type::U32)
    };
    let offset = takes("limit") && takes("offset");
    let whole = !operation.parameters.iter().any(|parameter| ["limit", "offset"].contains(&parameter.wire.as_str()));
    let Response::Json(ty) = &operation.response else { return Ok(None) };
    if let Type::Page(item) = module.resolve(ty) {
        let by = if offset { PagedBy::Offset } else { PagedBy::Whole };
        return Ok((offset || whole).then(|| (Paging { item: (**item).clone(), by, max_limit: None }, None)));
    }
    let Type::Named(rust) = module.resolve(ty) else { return Ok(None) };
    let steps =
        |path: &str| steps(module, rust, path).ok_or_else(|| format!("`{}` returns no member `{path}`", operation.id));
    let items = match &entry.items {
        Some(path) => steps(path)?,
        None => match steps("items") {
            Ok(items) => items,
            Err(_) => return Ok(None),
        },
    };
    let Some(Type::List(item)) = items.last().map(|step| step.ty.clone()) else { return Ok(None) };
    let token = entry.token.as_deref().map(steps).transpose()?;
    let by = match &entry.token {
        Some(wire) => {
            let Some(parameter) = operation.parameters.iter().find(|parameter| parameter.wire == *wire) else {
                return Err(format!("`{}` has no parameter `{wire}`", operation.id));
            };
            PagedBy::Token { parameter: parameter.rust.clone(), limit: takes("limit") }
        }
        None if offset => PagedBy::Offset,
        None => return Ok(None),
    };
    let one = |path: &str| steps(path).ok().and_then(|mut steps| steps.pop());
    let envelope = Envelope {
        item: (*item).clone(),
        items,
        offset: one("offset").filter(|step| step.ty.is_integer()),
        limit: one("limit").filter(|step| step.ty.is_integer()),
        links: one("_links").filter(|step| step.ty == Type::Core("Links")),
        token,
    };
    Ok(Some((Paging { item: *item, by, max_limit: None }, Some((rust.clone(), envelope)))))
}

/// The fields that lead to a member of what is read.
fn steps(module: &Module, rust: &str, path: &str) -> Option<Vec<Step>> {
    let mut at = Type::Named(rust.to_owned());
    let mut steps = Vec::new();
    for wire in path.split('.') {
        let Type::Named(name) = &at else { return None };
        let TypeKind::Struct(of) = &module.find(name)?.kind else { return None };
        let field = of.fields.iter().find(|field| field.wire == wire && of.direction == Direction::Output)?;
        let optional = field.form == Form::Optional;
        steps.push(Step { rust: field.rust.clone(), ty: field.ty.clone(), optional });
        at = field.ty.clone();
    }
    Some(steps)
}

/// Refuses a list by limit and offset that cannot be paged, unless the overlay gives a reason.
fn check(source: &Source, lowered: &Operation, entry: &OperationEntry, paged: bool) -> Result<(), String> {
    let id = &lowered.id;
    let Some(operation) = source.document.operation(id) else { return Ok(()) };
    let takes = |wire: &str| operation.parameters.iter().any(|parameter| parameter.name == wire);
    let by_offset =
        !matches!(operation.pagination.unwrap_or(source.document.pagination), Pagination::Cursor | Pagination::None);
    let by_offset = by_offset && takes("limit") && takes("offset");
    match (&entry.unpaged, paged) {
        (None, false) if by_offset => Err(format!(
            "`{id}` takes limit and offset, but returns no list: say where its items are, `items`, or `unpaged` and why"
        )),
        (Some(_), _) if paged || !by_offset => Err(format!("`unpaged` changes nothing: `{id}` needs no reason")),
        (_, false) if entry.items.is_some() || entry.token.is_some() => {
            Err(format!("`{id}` does not page; remove `items` and `token`"))
        }
        _ => Ok(()),
    }
}
