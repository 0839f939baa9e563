//! Schemas become types.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Schema, escape};

use super::context::{Lowering, TypeSite, text, variant};
use super::{names, shape, shared_enums, updates, usage};
use crate::Failure;
use crate::codegen::input::overlay::FieldEntry;
use crate::codegen::ir::{Direction, Field, Form, SchemaOutcome, Struct, Type, TypeItem, TypeKind};

/// Callers keep no more arguments than this apart.
pub(crate) const MAX_ARGUMENTS: usize = 4;

/// The types of all schemas, and the outcome of each schema.
pub(crate) fn lower(lowering: &mut Lowering<'_>) -> Result<(Vec<TypeItem>, BTreeMap<String, SchemaOutcome>), Failure> {
    let source = lowering.source;
    let (mut types, mut outcomes) = (Vec::new(), BTreeMap::new());
    for (name, schema) in &source.document.schemas {
        let directions = lowering.usage.directions(name);
        let mut outcome = None;
        for direction in directions {
            // Lists that are sent, and envelopes of what is sent in them, are no types of their own.
            if direction == Direction::Input && lowering.is_transparent(name) {
                outcome.get_or_insert(SchemaOutcome::Alias);
                continue;
            }
            let item = item(lowering, name, schema, direction)?;
            outcome = Some(match &item.kind {
                TypeKind::Alias(_) => SchemaOutcome::Alias,
                _ => SchemaOutcome::Type,
            });
            // Several lists of one item share an alias.
            if !types.iter().any(|known| is_same_alias(known, &item)) {
                types.push(item);
            }
        }
        let outcome = outcome.unwrap_or_else(|| unused(lowering, name));
        outcomes.insert(name.clone(), outcome);
    }
    Ok((types, outcomes))
}

/// Returns true for two aliases of one name and type.
fn is_same_alias(known: &TypeItem, item: &TypeItem) -> bool {
    let same = match (&known.kind, &item.kind) {
        (TypeKind::Alias(known), TypeKind::Alias(new)) => known == new,
        _ => false,
    };
    same && known.rust == item.rust
}

fn unused(lowering: &Lowering<'_>, name: &str) -> SchemaOutcome {
    let usage = &lowering.usage;
    if let Some(reason) = lowering.source.overlay.schema(name).and_then(|entry| entry.omit.as_ref()) {
        SchemaOutcome::Omitted(reason.clone())
    } else if let Some(other) = lowering.source.overlay.schema(name).and_then(|entry| entry.same_as.as_ref()) {
        SchemaOutcome::Omitted(format!("the same as {other}"))
    } else if usage.in_core.contains(name) {
        SchemaOutcome::Core
    } else if usage.envelopes.contains(name) {
        SchemaOutcome::Omitted("the envelope of a request, which is sent for its properties".to_owned())
    } else if usage.in_envelopes.contains(name) {
        SchemaOutcome::Omitted("only in the envelope of a request".to_owned())
    } else {
        SchemaOutcome::Omitted("nothing that is sent or read holds it".to_owned())
    }
}

/// The type of a schema in one direction.
pub(crate) fn item(
    lowering: &mut Lowering<'_>,
    name: &str,
    schema: &Schema,
    direction: Direction,
) -> Result<TypeItem, Failure> {
    let source = lowering.source;
    let entry = source.overlay.schema(name);
    let pointer = format!("/components/schemas/{}", escape(name));
    if let Some(entry) = source.overlay.schemas.get(name)
        && entry.value.omit.is_some()
    {
        return Err(entry.place.failure(format!("`{name}` cannot be left out: it is sent or read")));
    }
    if lowering.circles.contains(name) {
        let text = format!(
            "the schema `{name}` is nothing but itself: its references lead around, and no object is among them"
        );
        return Err(source.failure(&pointer, text));
    }
    let rust = lowering.names.rust_name(name, direction);
    let doc = match direction {
        Direction::Input => entry.and_then(|entry| entry.input_doc.as_ref().or(entry.doc.as_ref())),
        Direction::Update => {
            entry.and_then(|entry| entry.update_doc.as_ref().or(entry.input_doc.as_ref()).or(entry.doc.as_ref()))
        }
        _ => entry.and_then(|entry| entry.doc.as_ref()),
    };
    let file = file_of(&rust, lowering.usage.files.get(name));
    let site = TypeSite { name: &rust, member: name, file: &file, pointer: &pointer, place: None };
    let own = reference(name);
    let envelope = usage::envelope_properties(source, &own).filter(|_| direction == Direction::Input);
    let existing = schema.properties.get("id").filter(|id| usage::has(source, name, "id", id, direction));
    let kind = if let (Some(properties), Some(id)) = (envelope, existing) {
        let new = lowering.type_of(properties, direction, &site)?;
        let given = source.overlay.field(name, "id").and_then(|entry| entry.type_name.as_deref());
        let id = match given {
            Some(given) => lowering.named_type(given, id, direction, &site)?,
            None => lowering.type_of(id, direction, &site)?,
        };
        TypeKind::NewOrExisting { new, id }
    } else if let Some(items) = shape::list_items(schema) {
        TypeKind::Alias(Type::Page(Box::new(lowering.type_of(items, direction, &site)?)))
    } else if shape::is_object(schema) {
        TypeKind::Struct(Struct {
            direction,
            fields: fields(lowering, name, schema, direction, &site)?,
            lifecycle: None,
            made_from: None,
            page: None,
            composite: direction == Direction::Input && usage::composite_properties(source, &reference(name)).is_some(),
        })
    } else if let Some(values) = shape::text_values(schema) {
        let value_entry = |value: &str| entry.and_then(|entry| entry.values.get(value));
        let extra = entry.into_iter().flat_map(|entry| &entry.values).filter(|(_, value)| value.extra.is_some());
        let extra = extra.map(|(value, _)| value.get_ref()).filter(|value| !values.contains(value));
        let variants: Vec<_> = values.iter().chain(extra).map(|value| variant(value, value_entry(value))).collect();
        TypeKind::Enum(variants)
    } else if schema.one_of.is_empty() {
        TypeKind::Alias(lowering.type_of(schema, direction, &site)?)
    } else {
        TypeKind::Union { direction, members: members(lowering, schema, direction, &site)? }
    };
    Ok(TypeItem {
        rust: rust.clone(),
        vendor: name.to_owned(),
        doc: text(doc),
        file: file.clone(),
        kind,
        pointer: pointer.clone(),
    })
}

/// A reference to a schema.
fn reference(name: &str) -> Schema {
    Schema { reference: Some(format!("{}{name}", Schema::REFERENCE_PREFIX)), ..Schema::default() }
}

/// The file of a schema: that of the collection whose noun is the longest in its name, else that of the only collection
/// that reaches it, else one called as such collections are without their parents (`flow_logs`), else `common`.
fn file_of(rust: &str, files: Option<&BTreeSet<String>>) -> String {
    let singulars = |name: &str| names::words(name).iter().map(|word| names::singular(word)).collect::<Vec<_>>();
    let words = singulars(rust);
    let none = BTreeSet::new();
    let files = files.unwrap_or(&none);
    // A name such as `ids_` ends in no words.
    let is_named = |noun: &str| {
        let nouns = singulars(noun);
        !nouns.is_empty() && words.windows(nouns.len()).any(|part| part == nouns)
    };
    let named = files.iter().filter(|file| is_named(file));
    let named = named.max_by_key(|file| (file.len(), std::cmp::Reverse(*file)));
    match named.or_else(|| files.first().filter(|_| files.len() == 1)) {
        Some(named) => named.clone(),
        None => {
            let ends = files.iter().flat_map(|file| file.match_indices('_').filter_map(|(at, _)| file.get(at + 1..)));
            let longest = ends.filter(|end| is_named(end)).max_by_key(|end| (end.len(), std::cmp::Reverse(*end)));
            longest.unwrap_or("common").to_owned()
        }
    }
}

fn fields(
    lowering: &mut Lowering<'_>,
    name: &str,
    schema: &Schema,
    direction: Direction,
    site: &TypeSite<'_>,
) -> Result<Vec<Field>, Failure> {
    let source = lowering.source;
    // The types of one schema share their inline enums, so these are named after the thing.
    let enum_site = lowering.names.enum_base(name);
    // The parts of an update are replaced as a whole.
    let part = if direction == Direction::Update { Direction::Input } else { direction };
    let required: BTreeMap<&str, usize> =
        schema.required.iter().enumerate().rev().map(|(place, wire)| (wire.as_str(), place)).collect();
    let mut fields = Vec::new();
    for (wire, child) in &schema.properties {
        if !usage::has(source, name, wire, child, direction) {
            continue;
        }
        let entry = source.overlay.field(name, wire);
        let pointer = format!("{}/properties/{}", site.pointer, escape(wire));
        let shared = lowering.shared_enums.name(name, wire).map(str::to_owned);
        let file = if shared.is_some() { shared_enums::FILE } else { site.file };
        let enum_name = shared.unwrap_or_else(|| format!("{enum_site}{}", names::pascal(wire)));
        let place = source.overlay.schemas.get(name).map(|entry| &entry.place);
        let site = TypeSite { name: &enum_name, member: wire, file, pointer: &pointer, place };
        let ty = match entry.and_then(|entry| entry.type_name.as_deref()) {
            _ if entry.is_some_and(|entry| entry.secret == Some(true)) => {
                lowering.named_type("Secret", child, part, &site)?
            }
            Some(given) => lowering.named_type(given, child, part, &site)?,
            None if part == Direction::Input && usage::is_reference(source, name, wire) => {
                let id = entry.and_then(|entry| entry.existing.as_deref()).unwrap_or_default();
                Type::Existing(Box::new(lowering.id_named(id, &site)?))
            }
            None => match lowering.ids.of_member(source, name, wire, child) {
                Some(id) if child.items.is_some() => Type::List(Box::new(lowering.id_type(&id))),
                Some(id) => lowering.id_type(&id),
                None => lowering.type_of(child, part, &site)?,
            },
        };
        let stated = required.contains_key(wire.as_str());
        // Without something that has to be there, the first of several choices would take any object.
        let distinguishes = stated && !child.nullable && lowering.usage.choices.contains(name);
        let always = entry.is_some_and(|entry| entry.always) || distinguishes;
        let common = source.overlay.common.fields.get(wire);
        fields.push(field(&Member { wire, child, entry, common, stated, always }, direction, ty, pointer.clone()));
    }
    // Required members come first, in the document's order, as in `new`; then those that a reader looks for first.
    let rank = |field: &Field| {
        let at = required.get(field.wire.as_str()).copied();
        let required =
            if field.required && direction != Direction::Output { at.unwrap_or(usize::MAX - 1) } else { usize::MAX };
        (required, place_of(&field.wire))
    };
    fields.sort_by_key(rank);
    name_many(&mut fields, direction);
    Ok(fields)
}

/// Makes setters of required members that are too many for arguments. What is only sent is refused without
/// them before anything is sent; what is read too may lack them.
fn name_many(fields: &mut [Field], direction: Direction) {
    let arguments = fields.iter().filter(|field| field.required);
    let plain = |field: &&Field| match direction {
        Direction::Input => field.form == Form::Plain && !matches!(field.ty, Type::Items { .. } | Type::LanNumber),
        Direction::Both => field.form == Form::Optional,
        Direction::Output | Direction::Update => false,
    };
    if arguments.clone().count() <= MAX_ARGUMENTS || !arguments.clone().all(|field| plain(&field)) {
        return;
    }
    for field in fields.iter_mut().filter(|field| field.required) {
        field.required = false;
        if direction == Direction::Input {
            field.form = Form::Needed;
        }
        if !field.doc.is_empty() && !field.doc.ends_with("Required.") {
            field.doc.push_str(" Required.");
        }
    }
}

/// The place of a member among those that are not required: a thing begins with its id and content.
fn place_of(wire: &str) -> u8 {
    match wire {
        "id" => 0,
        "properties" => 1,
        "metadata" => 2,
        "entities" => 3,
        "type" => 5,
        "href" => 6,
        _ => 4,
    }
}

/// A member of a schema and what is known of it.
struct Member<'a> {
    wire: &'a str,
    child: &'a Schema,
    entry: Option<&'a FieldEntry>,
    /// The doc of all members of this name.
    common: Option<&'a String>,
    /// True if the document requires it.
    stated: bool,
    /// True if a response without it is refused.
    always: bool,
}

fn field(member: &Member<'_>, direction: Direction, ty: Type, pointer: String) -> Field {
    let Member { wire, child, entry, common, stated, always } = *member;
    let required = entry.and_then(|entry| entry.required).unwrap_or(stated);
    let required = (required || (always && direction == Direction::Both)) && direction != Direction::Update;
    let collection = matches!(ty, Type::List(_) | Type::Map(_));
    let form = match direction {
        _ if matches!(ty, Type::Items { .. }) => Form::Collection,
        Direction::Input | Direction::Update if entry.is_some_and(|entry| entry.null == Some(true)) => Form::Patch,
        Direction::Update => Form::Optional,
        Direction::Input if required => Form::Plain,
        Direction::Input => Form::Optional,
        Direction::Output | Direction::Both if always => Form::Plain,
        Direction::Output if collection => Form::Collection,
        // What is sent too sends a list of nothing where one was set.
        Direction::Both if collection && required => Form::Collection,
        Direction::Output | Direction::Both => Form::Optional,
    };
    let doc = match direction {
        Direction::Input | Direction::Update => entry.and_then(|entry| entry.input_doc.as_ref().or(entry.doc.as_ref())),
        _ => entry.and_then(|entry| entry.doc.as_ref()),
    };
    let mut doc = text(doc.or(common));
    if direction == Direction::Update {
        doc = updates::without_default(&doc);
    }
    if child.deprecated && !doc.is_empty() {
        doc.push_str("\n\nDeprecated by the API.");
    }
    let rust = entry.and_then(|entry| entry.name.clone()).unwrap_or_else(|| names::snake(wire));
    Field {
        wire: wire.to_owned(),
        rust,
        ty,
        form,
        required: required && form != Form::Patch && direction != Direction::Output,
        boxed: false,
        default: entry.and_then(|entry| entry.default.clone()).filter(|_| direction == Direction::Input),
        fixed: entry.is_some_and(|entry| entry.fixed.is_some()),
        doc,
        pointer,
    }
}

fn members(
    lowering: &mut Lowering<'_>,
    schema: &Schema,
    direction: Direction,
    site: &TypeSite<'_>,
) -> Result<Vec<(String, Type)>, Failure> {
    let mut members = Vec::new();
    // The first choice that fits is taken: the one that asks for most, and of two that ask for as much the one that
    // loses least, is the first.
    let mut choices: Vec<&Schema> = schema.one_of.iter().collect();
    let source = lowering.source;
    let size = |choice: &&Schema| {
        let target = source.document.follow(choice);
        std::cmp::Reverse((target.required.len(), target.properties.len()))
    };
    choices.sort_by_key(size);
    let takes_any = |choice: &&&Schema| {
        let target = source.document.follow(choice);
        shape::is_object(target) && target.required.is_empty()
    };
    if !direction.is_sent_only() && choices.iter().filter(takes_any).count() > 1 {
        let text = "a choice of several objects that require nothing, so that a response does not show which it is";
        return Err(source.failure(site.pointer, text));
    }
    let secret = source.overlay.schema(site.member).is_some_and(|entry| entry.secret == Some(true));
    for choice in choices {
        let ty = match lowering.type_of(choice, direction, site)? {
            Type::Text if secret => Type::Core("Secret"),
            ty => ty,
        };
        let name = match (&ty, choice.referenced_name()) {
            (_, Some(vendor)) => lowering.names.choice_name(vendor),
            (Type::List(_), _) => "List".to_owned(),
            (Type::Map(_), _) => "Map".to_owned(),
            (Type::Bool, _) => "Flag".to_owned(),
            (Type::U64 | Type::U32 | Type::U16 | Type::I64 | Type::F64, _) => "Number".to_owned(),
            _ => "Text".to_owned(),
        };
        members.push((name, ty));
    }
    Ok(members)
}
