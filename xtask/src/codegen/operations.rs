//! Operations of the document become operations of the SDK.

use ionoscloud_spec::{Location, Pagination, Schema, SchemaType};

use super::ir::{Answer, Body, Direction, Encoding, Operation, Parameter, Type, TypeItem, TypeKind};
use super::lower::{Lowering, Owner, text};
use super::overlay::{OperationEntry, ParameterEntry};
use super::source::Source;
use super::{names, reach, security, shape};
use crate::Failure;

/// All operations, in the document's order.
pub(super) fn lower(lowering: &mut Lowering<'_>, types: &[TypeItem]) -> Result<Vec<Operation>, Failure> {
    let source = lowering.source;
    source.document.operations().map(|operation| one(lowering, operation, types)).collect()
}

fn one(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    types: &[TypeItem],
) -> Result<Operation, Failure> {
    let source = lowering.source;
    let none = OperationEntry::default();
    let entry = source.overlay.operations.get(&operation.id);
    let said = entry.map_or(&none, |entry| &entry.value);
    let (file, pointer) = (reach::file_of(operation), operation.pointer());
    let list = answered_schema(operation).is_some_and(|schema| {
        let schema = source.document.follow(shape::unwrap(schema));
        shape::has_items(schema) || schema.items.is_some()
    });
    let shape = names::Shape { method: operation.method.as_str(), path: &operation.path, answers_list: list };
    let rust = said.name.clone().unwrap_or_else(|| names::operation(&shape));
    let owner = Owner { name: &rust, file: &file, pointer: &pointer, place: entry.map(|entry| &entry.place) };
    let mut parameters = parameters(lowering, operation, &owner)?;
    let filters = operation.collection_filters.iter().any(|filter| filter == "filter.{property}");
    for (wire, ty) in [("orderBy", Type::Text), ("maxResults", Type::U32)] {
        let listed = operation.collection_filters.iter().any(|filter| filter == wire);
        if listed && !parameters.iter().any(|parameter| parameter.wire == wire) {
            let said = source.overlay.parameter(&operation.id, wire);
            parameters.push(parameter(&said, wire, ty, Location::Query, false));
        }
    }
    let body = body(lowering, operation, &parameters, &owner)?;
    let answer = answer(lowering, operation, said, &owner)?;
    let paged = paged(&parameters, &answer, types);
    check_paging(source, operation, said, paged.is_some(), &owner)?;
    Ok(Operation {
        id: operation.id.clone(),
        method: operation.method.as_str(),
        path: operation.path.clone(),
        tag: operation.tags.first().cloned().unwrap_or_default(),
        file: file.clone(),
        doc: text(said.doc.as_ref()),
        note: text(said.note.as_ref()),
        new_doc: text(said.new.as_ref()),
        idempotent: said.idempotent,
        auth_methods: security::of_operation(source, operation)?,
        deprecated: operation.deprecated,
        parameters,
        body,
        answer,
        paged,
        filters,
        pointer: pointer.clone(),
        rust: rust.clone(),
    })
}

fn parameters(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    owner: &Owner<'_>,
) -> Result<Vec<Parameter>, Failure> {
    let source = lowering.source;
    let in_path = |wire: &str| operation.path.find(&format!("{{{wire}}}"));
    // Path parameters in path order, then required ones, then the document's order.
    let mut declared: Vec<_> = operation.parameters.iter().enumerate().collect();
    declared.sort_by_key(|(i, parameter)| match parameter.location {
        Location::Path => (0, in_path(&parameter.name).unwrap_or_default()),
        _ if parameter.required => (1, *i),
        _ => (2, *i),
    });
    let mut lowered = Vec::new();
    for (i, declared) in declared {
        let wire = declared.name.as_str();
        let said = source.overlay.parameter(&operation.id, wire);
        // The client and the request options send headers such as the contract number.
        if declared.location == Location::Header || said.drop.is_some() {
            continue;
        }
        let pointer = format!("{}/parameters/{i}", owner.pointer);
        let enum_name = format!("{}{}", owner.name, names::pascal(&short(wire)));
        let owner = Owner { name: &enum_name, pointer: &pointer, ..*owner };
        let ty = match said.type_name.as_deref() {
            Some(given) => lowering.named_type(given, &declared.schema, Direction::Input, &owner)?,
            None if matches!(wire, "limit" | "offset") => Type::U32,
            None if wire == "depth" && declared.schema.schema_type == Some(SchemaType::Integer) => Type::U32,
            None => lowering.type_of(&declared.schema, Direction::Input, &owner)?,
        };
        let joined = matches!(ty, Type::List(_)) && declared.explode == Some(false);
        if joined || matches!(ty, Type::Map(_) | Type::Json | Type::Page(_)) {
            return Err(
                source.failure(&pointer, format!("the parameter `{wire}` has no form in a URL that is supported"))
            );
        }
        lowered.push(parameter(&said, wire, ty, declared.location, declared.required));
    }
    let duplicate =
        |parameter: &Parameter| lowered.iter().filter(|other| short(&other.wire) == short(&parameter.wire)).count() > 1;
    let clashing: Vec<bool> = lowered.iter().map(duplicate).collect();
    for (parameter, clashes) in lowered.iter_mut().zip(clashing) {
        if clashes && source.overlay.parameter(&operation.id, &parameter.wire).name.is_none() {
            parameter.rust = names::snake(&parameter.wire);
        }
    }
    Ok(lowered)
}

fn parameter(said: &ParameterEntry, wire: &str, ty: Type, location: Location, required: bool) -> Parameter {
    Parameter {
        wire: wire.to_owned(),
        rust: said.name.clone().unwrap_or_else(|| names::snake(&short(wire))),
        ty,
        in_path: location == Location::Path,
        required: required || location == Location::Path,
        doc: text(said.doc.as_ref()),
    }
}

/// A filter is called by what it filters.
fn short(wire: &str) -> String {
    wire.strip_prefix("filter.").unwrap_or(wire).to_owned()
}

fn body(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    parameters: &[Parameter],
    owner: &Owner<'_>,
) -> Result<Option<Body>, Failure> {
    let Some(declared) = &operation.request_body else { return Ok(None) };
    let Some((media, schema)) = reach::preferred(&declared.content) else { return Ok(None) };
    let enum_name = format!("{}Body", owner.name);
    let pointer = format!("{}/requestBody", owner.pointer);
    let owner = Owner { name: &enum_name, pointer: &pointer, ..*owner };
    let target = lowering.source.document.follow(shape::unwrap(schema));
    let envelope = shape::unwrap(schema).referenced_name().and_then(|_| shape::envelope_properties(target));
    let envelope = envelope.filter(|_| declared.required);
    let (ty, encoding) = match envelope {
        _ if is_text(media) && declared.required => (Type::Text, Encoding::Text(media.to_owned())),
        _ if !is_json(media) => {
            return Err(lowering.source.failure(&pointer, format!("a body of `{media}` is not supported")));
        }
        Some(properties) => (lowering.type_of(properties, Direction::Input, &owner)?, Encoding::Properties),
        None => (lowering.type_of(schema, Direction::Input, &owner)?, Encoding::Json),
    };
    let noun = names::body(&operation.path, matches!(ty, Type::List(_)));
    let taken = parameters.iter().any(|parameter| parameter.rust == noun);
    let rust = if taken { "body".to_owned() } else { noun };
    Ok(Some(Body { rust, ty, required: declared.required, encoding }))
}

fn answer(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    said: &OperationEntry,
    owner: &Owner<'_>,
) -> Result<Answer, Failure> {
    let enum_name = format!("{}Answer", owner.name);
    let owner = Owner { name: &enum_name, ..*owner };
    let mut found: Option<Answer> = None;
    let mut empty = false;
    for (status, response) in operation.successes() {
        let Some((media, schema)) = reach::preferred(&response.content) else {
            empty = true;
            continue;
        };
        let answer = if is_json(media) {
            Answer::Json(lowering.type_of(schema, Direction::Output, &owner)?)
        } else if is_text(media) {
            Answer::Text(media.to_owned())
        } else {
            let pointer = format!("{}/responses/{status}", owner.pointer);
            return Err(lowering.source.failure(&pointer, format!("an answer of `{media}` is not supported")));
        };
        if found.as_ref().is_some_and(|found| *found != answer) {
            let pointer = format!("{}/responses/{status}", owner.pointer);
            return Err(lowering.source.failure(&pointer, "successes answer different types"));
        }
        found = Some(answer);
    }
    if found.is_none() || said.answer.is_some() {
        return stated_answer(operation, said, found.is_some()).map_err(|text| owner.failure(lowering.source, text));
    }
    Ok(match found {
        None => Answer::Nothing,
        // A deletion answers what was deleted, or what became of it, or not a byte: documents state only one of these.
        Some(Answer::Json(ty)) if empty || operation.method.as_str() == "DELETE" => Answer::OptionalJson(ty),
        Some(answer) => answer,
    })
}

/// What a person says of a success without content in the document; a read without content would lose what it reads.
fn stated_answer(
    operation: &ionoscloud_spec::Operation,
    said: &OperationEntry,
    documented: bool,
) -> Result<Answer, String> {
    let id = &operation.id;
    match said.answer.as_deref() {
        Some(_) if documented => Err(format!("the document states what `{id}` answers; take `answer` away")),
        None if operation.method.as_str() == "GET" => Err(format!(
            "`{id}` reads something, and the document states no content: say `answer`, a media type or `none`"
        )),
        None => Ok(Answer::Nothing),
        Some("none") if operation.method.as_str() == "GET" => Ok(Answer::Nothing),
        Some("none") => Err(format!("`{id}` answers nothing anyway; take `answer` away")),
        Some(media) if is_text(media) => Ok(Answer::Text(media.to_owned())),
        Some(media) => Err(format!("an answer of `{media}` is not supported here, only text and `none`")),
    }
}

/// Refuses a list by limit and offset that nobody can page through, unless the overlay says why.
fn check_paging(
    source: &Source,
    operation: &ionoscloud_spec::Operation,
    said: &OperationEntry,
    paged: bool,
    owner: &Owner<'_>,
) -> Result<(), Failure> {
    let id = &operation.id;
    let takes = |wire: &str| operation.parameters.iter().any(|parameter| parameter.name == wire);
    let by_offset =
        !matches!(operation.pagination.unwrap_or(source.document.pagination), Pagination::Cursor | Pagination::None);
    let text = match (&said.unpaged, paged) {
        (None, false) if by_offset && takes("limit") && takes("offset") => {
            format!(
                "`{id}` takes limit and offset, but answers no plain list, so it cannot page; say `unpaged` and why"
            )
        }
        (Some(_), true) => format!("`{id}` pages; take `unpaged` away"),
        _ => return Ok(()),
    };
    Err(owner.failure(source, text))
}

fn is_json(media: &str) -> bool {
    media == "application/json" || media.ends_with("+json")
}

fn is_text(media: &str) -> bool {
    media.starts_with("text/") || media.ends_with("yaml")
}

/// The schema of the first success that has a body.
fn answered_schema(operation: &ionoscloud_spec::Operation) -> Option<&Schema> {
    operation.successes().find_map(|(_, response)| reach::preferred(&response.content)).map(|(_, schema)| schema)
}

/// The item type, if the operation lists by limit and offset.
fn paged(parameters: &[Parameter], answer: &Answer, types: &[TypeItem]) -> Option<Type> {
    let takes = |wire: &str| {
        parameters.iter().any(|parameter| parameter.wire == wire && parameter.rust == wire && parameter.ty == Type::U32)
    };
    let Answer::Json(Type::Named(name)) = answer else { return None };
    let item = types.iter().find(|item| item.rust == *name)?;
    match &item.kind {
        TypeKind::Alias(Type::Page(item)) if takes("limit") && takes("offset") => Some((**item).clone()),
        _ => None,
    }
}

/// Whether an overlay's parameter exists somewhere, for the check of entries.
pub(super) fn has_parameter(source: &Source, operation: Option<&str>, name: &str) -> bool {
    let operations = source.document.operations().filter(|found| operation.is_none_or(|id| found.id == id));
    operations.into_iter().any(|operation| {
        operation.parameters.iter().any(|parameter| parameter.name == name)
            || operation.collection_filters.iter().any(|filter| filter == name)
    })
}
