//! Refuses overlay entries that match or change nothing.

use ionoscloud_spec::{Document, Schema};

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{Entry, FieldEntry, Place, SchemaEntry, ValueEntry};
use crate::codegen::ir::{Direction, Module, Response, Type, TypeKind};
use crate::codegen::lower::usage::{self, SchemaUsage};
use crate::codegen::lower::{core_types, operations, shape};

/// Returns what an overlay names and the document does not have, each with the nearest name that it has.
pub(crate) fn unmatched(source: &Source) -> Vec<Failure> {
    let (overlay, document) = (&source.overlay, &source.document);
    let mut missing = Vec::new();
    let ids = || document.operations().map(|operation| operation.id.as_str());
    for (id, entry) in &overlay.operations {
        if document.operation(id).is_none() {
            let unexplained = ids().filter(|other| !overlay.operations.contains_key(*other));
            let text = format!("there is no operation `{id}`{}", nearest(id, unexplained, ids()));
            missing.push(entry.place.failure(text));
            continue;
        }
        for name in entry.value.parameters.keys() {
            if !operations::has_parameter(source, Some(id), name.get_ref()) {
                let near = nearest(name.get_ref(), std::iter::empty(), parameters(document, Some(id)));
                let text = format!("the operation `{id}` has no parameter `{}`{near}", name.get_ref());
                missing.push(overlay.place_in(&entry.place, name).failure(text));
            }
        }
    }
    for (name, entry) in &overlay.parameters {
        if !operations::has_parameter(source, None, name) {
            let text = format!(
                "no operation has a parameter `{name}`{}",
                nearest(name, std::iter::empty(), parameters(document, None))
            );
            missing.push(entry.place.failure(text));
        }
    }
    let names = || document.schemas.keys().map(String::as_str);
    for (name, entry) in &overlay.schemas {
        let Some(schema) = document.schemas.get(name) else {
            let unexplained = names().filter(|other| !overlay.schemas.contains_key(*other));
            let text = format!("there is no schema `{name}`{}", nearest(name, unexplained, names()));
            missing.push(entry.place.failure(text));
            continue;
        };
        let members = || schema.properties.keys().map(String::as_str);
        for field in entry.value.fields.keys() {
            if !schema.properties.contains_key(field.get_ref()) {
                let known = |other: &&str| entry.value.fields.keys().any(|key| key.get_ref() == other);
                let near = nearest(field.get_ref(), members().filter(|other| !known(other)), members());
                let text = format!("the schema `{name}` has no member `{}`{near}", field.get_ref());
                missing.push(overlay.place_in(&entry.place, field).failure(text));
            }
        }
    }
    missing
}

fn parameters<'a>(document: &'a Document, operation: Option<&'a str>) -> impl Iterator<Item = &'a str> {
    let operations = document.operations().filter(move |found| operation.is_none_or(|id| found.id == id));
    operations.flat_map(|operation| operation.parameters.iter().map(|parameter| parameter.name.as_str()))
}

/// Returns the name that is most like a missing one, as the end of a message. One that nothing speaks of yet is
/// preferred.
fn nearest<'a>(name: &str, unexplained: impl Iterator<Item = &'a str>, all: impl Iterator<Item = &'a str>) -> String {
    const PREFERENCE: f64 = 0.25;
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let likeness = |other: &str| strsim::jaro_winkler(&plain(name), &plain(other));
    let scored = unexplained.map(|other| (likeness(other) + PREFERENCE, other));
    let scored = scored.chain(all.map(|other| (likeness(other), other)));
    match scored.max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((_, other)) => format!("; the nearest is `{other}`"),
        None => String::new(),
    }
}

/// Refuses an overlay that speaks of what is not there.
pub(crate) fn check(source: &Source, schema_usage: &SchemaUsage, module: &Module) -> Result<(), Failure> {
    let overlay = &source.overlay;
    for (name, entry) in &overlay.schemas {
        let Some(schema) = source.document.schemas.get(name) else { continue };
        if let Some(core) = core_types::of(&overlay.common, schema) {
            return Err(entry.place.failure(format!("`{name}` is core's `{core}`, by common.toml; remove its entry")));
        }
        check_effects(source, schema_usage, name, schema, entry)?;
        let values = shape::text_values(schema).unwrap_or_default();
        for (value, value_entry) in &entry.value.values {
            let place = overlay.place_in(&entry.place, value);
            check_value(name, value.get_ref(), value_entry, &values, &place)?;
        }
    }
    check_types(source, module)
}

/// Refuses what changes nothing in the directions that a schema is used in.
fn check_effects(
    source: &Source,
    schema_usage: &SchemaUsage,
    name: &str,
    schema: &Schema,
    entry: &Entry<SchemaEntry>,
) -> Result<(), Failure> {
    let content = &entry.value;
    let (sent, read) = (schema_usage.sent.contains(name), schema_usage.read.contains(name));
    let updated = schema_usage.updated.contains(name);
    let has_input = updated || (sent && (!read || schema_usage.split.contains(name)));
    let sent = sent || updated;
    for (key, useless) in [
        ("input", content.input.is_some() && !sent),
        ("update", content.update.is_some() && !updated),
        ("update_doc", content.update_doc.is_some() && !updated),
        ("input_doc", content.input_doc.is_some() && !has_input),
    ] {
        if useless {
            return Err(entry.place.failure(format!("`{key}` changes nothing: `{name}` has no input")));
        }
    }
    for (member, field) in &content.fields {
        let Some(child) = schema.properties.get(member.get_ref()) else { continue };
        let wire = member.get_ref().as_str();
        let in_input = sent && usage::has(source, name, wire, child, Direction::Input);
        let required = schema.required.iter().any(|required| required == wire);
        let FieldEntry { always, null, read_only, drop, input_doc, required: wanted, fixed, default, .. } = field;
        let why = if !sent && !read {
            Some("the entry changes nothing: nothing that is sent or read holds the schema")
        } else if *always && !read {
            Some("`always` changes nothing: the schema is never read")
        } else if *read_only == Some(true) && (!sent || child.read_only) {
            Some("`read_only` changes nothing: the member is not sent anyway")
        } else if *read_only == Some(false) && !in_input {
            Some("`read_only = false` changes nothing: the member is not sent")
        } else if drop.is_some() && !sent && !read {
            Some("`drop` changes nothing: nothing that is sent or read holds the schema")
        } else if null.is_some() && !in_input {
            Some("`null` changes nothing: the member is not sent")
        } else if *null == Some(false) && !child.nullable {
            Some("`null = false` changes nothing: the document does not call the member nullable")
        } else if wanted.is_some() && !schema_usage.sent.contains(name) && in_input {
            Some("`required` changes nothing: an update requires nothing")
        } else if wanted.is_some() && !in_input {
            Some("`required` changes nothing: the member is not sent")
        } else if default.is_some() && !(schema_usage.sent.contains(name) && in_input) {
            Some("`default` changes nothing: no `new` sets the member")
        } else if default.is_some() && (required && *wanted != Some(false) || *wanted == Some(true)) {
            Some("`default` changes nothing: the member is an argument of `new`")
        } else if fixed.is_some() && !in_input {
            Some("`fixed` changes nothing: the member is not sent")
        } else if *wanted == Some(required) {
            Some("`required` changes nothing: the document says the same")
        } else if input_doc.is_some() && !(has_input && in_input) {
            Some("`input_doc` changes nothing: the member is in no input of its own")
        } else {
            None
        };
        if let Some(why) = why {
            return Err(source.overlay.place_in(&entry.place, member).failure(format!("`{wire}` of `{name}`: {why}")));
        }
    }
    Ok(())
}

/// Ids and enums must be the type of something; the values of an enum must be in a list of the document.
fn check_types(source: &Source, module: &Module) -> Result<(), Failure> {
    let overlay = &source.overlay;
    for (name, entry) in &overlay.ids {
        if !uses(module, name) {
            return Err(entry.place.failure(format!("nothing is of the type `{name}`")));
        }
    }
    for (name, entry) in &overlay.enums {
        let Some(TypeKind::Enum(variants)) = module.find(name).map(|item| &item.kind) else {
            return Err(entry.place.failure(format!("nothing is of the type `{name}`")));
        };
        if variants.is_empty() {
            let text = format!("no member or parameter of the type `{name}` has a list of values");
            return Err(entry.place.failure(text));
        }
        for (value, value_entry) in &entry.value.values {
            let known: Vec<String> = variants.iter().map(|variant| variant.text.clone()).collect();
            check_value(name, value.get_ref(), value_entry, &known, &overlay.place_in(&entry.place, value))?;
        }
    }
    Ok(())
}

fn check_value(name: &str, value: &str, entry: &ValueEntry, known: &[String], place: &Place) -> Result<(), Failure> {
    if known.iter().any(|known| known == value) || entry.extra.is_some() {
        return Ok(());
    }
    let near = nearest(value, std::iter::empty(), known.iter().map(String::as_str));
    let text = format!("`{name}` has no value `{value}`{near}; if it was seen elsewhere, say where: `extra = …`");
    Err(place.failure(text))
}

fn uses(module: &Module, name: &str) -> bool {
    let mut used = false;
    let mut visit = |ty: &Type| used |= matches!(ty, Type::Named(named) if named == name);
    for item in &module.types {
        match &item.kind {
            TypeKind::Struct(of) => of.fields.iter().for_each(|field| field.ty.each(&mut visit)),
            TypeKind::Union { members, .. } => members.iter().for_each(|(_, ty)| ty.each(&mut visit)),
            TypeKind::Alias(ty) => ty.each(&mut visit),
            TypeKind::NewOrExisting { new, id } => [new, id].into_iter().for_each(|ty| ty.each(&mut visit)),
            TypeKind::Enum(_) => {}
        }
    }
    for operation in &module.operations {
        operation.parameters.iter().for_each(|parameter| parameter.ty.each(&mut visit));
        operation.body.iter().for_each(|body| body.ty.each(&mut visit));
        if let Response::Json(ty) | Response::OptionalJson(ty) = &operation.response {
            ty.each(&mut visit);
        }
    }
    used
}
