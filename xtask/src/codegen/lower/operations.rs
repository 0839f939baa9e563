//! Operations of the document become operations of the SDK.

use std::collections::BTreeSet;

use ionoscloud_spec::{Location, Schema, SchemaType};

use super::context::{Lowering, TypeSite, text};
use super::{names, security, shape, usage};
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{BodyEntry, OperationEntry, ParameterEntry};
use crate::codegen::ir::{Body, Direction, Encoding, Operation, Parameter, Response, Type};

/// All operations, in the document's order.
pub(crate) fn lower(lowering: &mut Lowering<'_>) -> Result<Vec<Operation>, Failure> {
    let source = lowering.source;
    source.document.operations().map(|operation| one(lowering, operation)).collect()
}

/// One operation.
pub(crate) fn one(lowering: &mut Lowering<'_>, operation: &ionoscloud_spec::Operation) -> Result<Operation, Failure> {
    let source = lowering.source;
    let none = OperationEntry::default();
    let placed = source.overlay.operations.get(&operation.id);
    let entry = placed.map_or(&none, |entry| &entry.value);
    let (file, pointer) = (usage::file_of(operation), operation.pointer());
    let list = response_schema(operation).is_some_and(|schema| {
        let schema = source.document.follow(shape::unwrap(schema));
        shape::has_items(schema) || schema.items.is_some()
    });
    let shape = names::Shape { method: operation.method.as_str(), path: &operation.path, returns_list: list };
    let rust = entry.name.clone().unwrap_or_else(|| names::operation(&shape));
    let site =
        TypeSite { name: &rust, member: "", file: &file, pointer: &pointer, place: placed.map(|entry| &entry.place) };
    let mut parameters = parameters(lowering, operation, &site)?;
    let filters = operation.collection_filters.iter().any(|filter| filter == "filter.{property}");
    for (wire, ty) in [("orderBy", Type::Text), ("maxResults", Type::U32)] {
        let listed = operation.collection_filters.iter().any(|filter| filter == wire);
        if listed && !parameters.iter().any(|parameter| parameter.wire == wire) {
            let entry = source.overlay.parameter(&operation.id, wire);
            parameters.push(parameter(&entry, wire, ty, Location::Query, false));
        }
    }
    let body = body(lowering, operation, &parameters, &site)?;
    let response = response(lowering, operation, entry, &site)?;
    Ok(Operation {
        id: operation.id.clone(),
        method: operation.method.as_str(),
        path: operation.path.clone(),
        tag: operation.tags.first().cloned().unwrap_or_default(),
        file: file.clone(),
        doc: text(entry.doc.as_ref()),
        note: text(entry.note.as_ref()),
        new_doc: text(entry.new.as_ref()),
        idempotent: entry.idempotent,
        auth_methods: security::of_operation(source, operation)?,
        deprecated: operation.deprecated,
        parameters,
        body,
        response,
        paging: None,
        filters,
        pointer: pointer.clone(),
        rust: rust.clone(),
    })
}

fn parameters(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    site: &TypeSite<'_>,
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
        let entry = source.overlay.parameter(&operation.id, wire);
        // The client and the request options send headers such as the contract number. A level of detail is of the
        // response, and there is none.
        let of_nothing = wire == "depth" && response_schema(operation).is_none();
        if declared.location == Location::Header || entry.drop.is_some() || of_nothing {
            continue;
        }
        let pointer = format!("{}/parameters/{i}", site.pointer);
        let enum_name = format!("{}{}", site.name, names::pascal(&short(wire)));
        let site = TypeSite { name: &enum_name, member: wire, pointer: &pointer, ..*site };
        let ty = match entry.type_name.as_deref() {
            Some(given) => lowering.named_type(given, &declared.schema, Direction::Input, &site)?,
            None if matches!(wire, "limit" | "offset") => Type::U32,
            None if wire == "depth" && declared.schema.schema_type == Some(SchemaType::Integer) => Type::U32,
            None => {
                let name = entry.name.as_deref().unwrap_or(wire);
                match lowering.ids.of_parameter(name, &declared.schema) {
                    Some(id) => lowering.id_type(&id),
                    None => lowering.type_of(&declared.schema, Direction::Input, &site)?,
                }
            }
        };
        let joined = matches!(ty, Type::List(_)) && declared.explode == Some(false);
        let value = source.document.follow(shape::unwrap(&declared.schema));
        let value = value.items.as_deref().map_or(value, |items| source.document.follow(shape::unwrap(items)));
        let is_composed = shape::is_object(value) || !value.one_of.is_empty() || value.items.is_some();
        if joined || is_composed || matches!(ty, Type::Map(_) | Type::Json | Type::Page(_)) {
            return Err(
                source.failure(&pointer, format!("the parameter `{wire}` has no form in a URL that is supported"))
            );
        }
        lowered.push(parameter(&entry, wire, ty, declared.location, declared.required));
    }
    let (mut known, mut clashing) = (BTreeSet::new(), BTreeSet::new());
    for parameter in &lowered {
        if !known.insert(short(&parameter.wire)) {
            clashing.insert(short(&parameter.wire));
        }
    }
    for parameter in &mut lowered {
        if clashing.contains(&short(&parameter.wire))
            && source.overlay.parameter(&operation.id, &parameter.wire).name.is_none()
        {
            parameter.rust = names::snake(&parameter.wire);
        }
    }
    Ok(lowered)
}

fn parameter(entry: &ParameterEntry, wire: &str, ty: Type, location: Location, required: bool) -> Parameter {
    Parameter {
        wire: wire.to_owned(),
        rust: entry.name.clone().unwrap_or_else(|| names::snake(&short(wire))),
        ty,
        in_path: location == Location::Path,
        required: required || location == Location::Path,
        doc: text(entry.doc.as_ref()),
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
    site: &TypeSite<'_>,
) -> Result<Option<Body>, Failure> {
    let Some(declared) = &operation.request_body else { return Ok(None) };
    let Some((media, schema)) = usage::preferred(&declared.content) else { return Ok(None) };
    let enum_name = format!("{}Body", site.name);
    let pointer = format!("{}/requestBody", site.pointer);
    let site = TypeSite { name: &enum_name, pointer: &pointer, ..*site };
    if let Some(entry) =
        lowering.source.overlay.operations.get(&operation.id).and_then(|entry| entry.value.body.clone())
    {
        return member_body(lowering, schema, &entry, &site).map(Some);
    }
    let target = lowering.source.document.follow(shape::unwrap(schema));
    let envelope = usage::envelope_properties(lowering.source, schema);
    let direction = usage::body_direction(operation);
    // Only a PUT below an id has one before the thing exists.
    let with_id = target.required.iter().any(|member| member == "id") && operation.method.as_str() == "PUT";
    let (ty, encoding) = match envelope {
        _ if is_text(media) && declared.required => (Type::Text, Encoding::Text(media.to_owned())),
        _ if is_text(media) => {
            let text = format!("a body of `{media}` is supported where it is required, and this one is optional");
            return Err(lowering.source.failure(&pointer, text));
        }
        // What is sent says that it is JSON, and no more.
        _ if media != "application/json" => {
            return Err(lowering.source.failure(&pointer, format!("a body of `{media}` is not supported")));
        }
        Some(properties) => {
            let encoding = if with_id { Encoding::PropertiesWithId } else { Encoding::Properties };
            (lowering.type_of(properties, direction, &site)?, encoding)
        }
        None => (lowering.type_of(schema, direction, &site)?, Encoding::Json),
    };
    let noun = names::body(&operation.path, matches!(ty, Type::List(_)));
    let taken = parameters.iter().any(|parameter| parameter.rust == noun);
    let rust = if taken { "body".to_owned() } else { noun };
    Ok(Some(Body { rust, ty, required: declared.required, encoding, doc: String::new() }))
}

/// Lowers a body of which the overlay names the only member.
fn member_body(
    lowering: &mut Lowering<'_>,
    body: &Schema,
    entry: &BodyEntry,
    site: &TypeSite<'_>,
) -> Result<Body, Failure> {
    let doc = text(entry.doc.as_ref());
    if entry.member.is_empty() {
        return Ok(Body { rust: String::new(), ty: Type::Json, required: true, encoding: Encoding::EmptyObject, doc });
    }
    let source = lowering.source;
    let Some(member) = usage::member_of(source, body, &entry.member) else {
        return Err(site.failure(source, format!("the body has no member `{}`", entry.member)));
    };
    let ty = match entry.type_name.as_deref() {
        Some(given) => lowering.named_type(given, member, Direction::Input, site)?,
        None => lowering.type_of(member, Direction::Input, site)?,
    };
    let path: Vec<String> = entry.member.split('.').map(str::to_owned).collect();
    let last = path.last().map(String::as_str).unwrap_or_default();
    let rust = entry.name.clone().unwrap_or_else(|| names::snake(last));
    Ok(Body { rust, ty, required: true, encoding: Encoding::Member(path), doc })
}

fn response(
    lowering: &mut Lowering<'_>,
    operation: &ionoscloud_spec::Operation,
    entry: &OperationEntry,
    site: &TypeSite<'_>,
) -> Result<Response, Failure> {
    let enum_name = format!("{}Response", site.name);
    let site = TypeSite { name: &enum_name, ..*site };
    let mut found: Option<Response> = None;
    let mut empty = false;
    for (status, response) in operation.successes() {
        let Some((media, schema)) = usage::preferred(&response.content) else {
            empty = true;
            continue;
        };
        let response = if is_json(media) {
            Response::Json(lowering.type_of(schema, Direction::Output, &site)?)
        } else if is_text(media) {
            Response::Text(media.to_owned())
        } else {
            let pointer = format!("{}/responses/{status}", site.pointer);
            return Err(lowering.source.failure(&pointer, format!("a response of `{media}` is not supported")));
        };
        if found.as_ref().is_some_and(|found| *found != response) {
            let pointer = format!("{}/responses/{status}", site.pointer);
            return Err(lowering.source.failure(&pointer, "successes return different types"));
        }
        found = Some(response);
    }
    if found.is_none() || entry.response.is_some() {
        return stated_response(operation, entry, found.is_some()).map_err(|text| site.failure(lowering.source, text));
    }
    Ok(match found {
        None => Response::Nothing,
        // A deletion returns the deleted resource, its new state, or no body: documents state only one of these.
        Some(Response::Json(Type::Map(inner))) if *inner == Type::Json && operation.method.as_str() == "DELETE" => {
            Response::Nothing
        }
        Some(Response::Json(ty)) if empty || operation.method.as_str() == "DELETE" => Response::OptionalJson(ty),
        // An object without members has nothing to read.
        Some(Response::Json(Type::Map(inner))) if *inner == Type::Json && operation.method.as_str() != "GET" => {
            Response::Nothing
        }
        Some(Response::Text(media)) if entry.secret_response == Some(true) => Response::SecretText(media),
        // Free-form JSON that is a secret is kept as the text of a file.
        Some(Response::Json(Type::Map(_) | Type::Json | Type::Text)) if entry.secret_response == Some(true) => {
            Response::SecretText("application/json".to_owned())
        }
        Some(response) => response,
    })
}

/// The response that the overlay states for a success without content in the document. A read without content would
/// lose its data.
fn stated_response(
    operation: &ionoscloud_spec::Operation,
    entry: &OperationEntry,
    documented: bool,
) -> Result<Response, String> {
    let id = &operation.id;
    match entry.response.as_deref() {
        Some(_) if documented => Err(format!("the document states what `{id}` returns; remove `response`")),
        None if operation.method.as_str() == "GET" => Err(format!(
            "`{id}` reads something, and the document states no content: say `response`, a media type or `none`"
        )),
        None => Ok(Response::Nothing),
        Some("none") if operation.method.as_str() == "GET" => Ok(Response::Nothing),
        Some("none") => Err(format!("`{id}` returns nothing anyway; remove `response`")),
        Some(media) if is_text(media) => Ok(Response::Text(media.to_owned())),
        Some(media) => Err(format!("a response of `{media}` is not supported here, only text and `none`")),
    }
}

fn is_json(media: &str) -> bool {
    media == "application/json" || media.ends_with("+json")
}

fn is_text(media: &str) -> bool {
    media.starts_with("text/") || media.ends_with("yaml")
}

/// The schema of the first success that has a body.
fn response_schema(operation: &ionoscloud_spec::Operation) -> Option<&Schema> {
    operation.successes().find_map(|(_, response)| usage::preferred(&response.content)).map(|(_, schema)| schema)
}

/// Returns true if an operation has this parameter, or any operation if none is named.
pub(crate) fn has_parameter(source: &Source, operation: Option<&str>, name: &str) -> bool {
    let operations = source.document.operations().filter(|found| operation.is_none_or(|id| found.id == id));
    operations.into_iter().any(|operation| {
        operation.parameters.iter().any(|parameter| parameter.name == name)
            || operation.collection_filters.iter().any(|filter| filter == name)
    })
}
