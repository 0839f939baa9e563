//! Refuses input types that cannot send what a document takes.
//!
//! For each operation a full body is made from the JSON of the document alone: lowering, names and overlay have no part
//! in it. It is read into the input type as described for the emitters, and written again: what comes back has to be
//! equal. A member that no input can set needs a reason in the overlay.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::FieldEntry;
use crate::codegen::ir::{Body, Direction, Encoding, Form, ItemForm, Module, Struct, Type, TypeItem, TypeKind};

const TIME: &str = "2026-01-02T03:04:05Z";

/// Members of a thing that stand around its content: the server makes them, or the path has them.
const AROUND: &[&str] = &["id", "href", "type", "metadata"];

/// Checks the bodies of all operations of a document.
pub(crate) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let document: Value = serde_json::from_str(&source.text)
        .map_err(|error| Failure::new(error.to_string()).at(&source.file, Some(error.line())))?;
    let mut writer = Writer { source, module, unset: BTreeSet::new(), excused: BTreeSet::new() };
    let mut failures = Vec::new();
    for operation in &module.operations {
        let Some(body) = &operation.body else { continue };
        let pointer = format!("{}/requestBody", operation.pointer);
        let content = document.pointer(&format!("{pointer}/content")).and_then(Value::as_object);
        let Some(schema) =
            content.and_then(|content| content.get("application/json")).and_then(|json| json.get("schema"))
        else {
            continue;
        };
        let Some(full) = (Sampler { document: &document, open: Vec::new() }).sample(schema) else { continue };
        match writer.body(body, &full, &schema_name(schema)) {
            Ok(Some(written)) if !equal(&written, &full) => {
                let text = format!("`{}` would send {written} for {full}", operation.id);
                failures.push(source.failure(&pointer, text));
            }
            Ok(_) => {}
            Err(text) => failures.push(source.failure(&pointer, format!("`{}`: {text}", operation.id))),
        }
    }
    for (schema, member) in &writer.unset {
        let text = format!(
            "no input can set `{member}` of `{schema}`; say why: `unset = …` at [schemas.{schema}.fields.{member}]"
        );
        failures.push(source.failure(&format!("/components/schemas/{schema}/properties/{member}"), text));
    }
    for (schema, entry) in &source.overlay.schemas {
        for (member, field) in &entry.value.fields {
            if field.unset.is_some() && !writer.excused.contains(&(schema.clone(), member.get_ref().clone())) {
                let place = source.overlay.place_in(&entry.place, member);
                failures.push(place.failure(format!("`unset` changes nothing: `{}` can be set", member.get_ref())));
            }
        }
    }
    crate::codegen::one_failure(failures)
}

/// A member that a document takes and no input can set.
#[derive(Debug)]
pub(crate) struct Unset {
    pub(crate) document: String,
    pub(crate) schema: String,
    pub(crate) member: String,
    pub(crate) reason: String,
}

/// Returns the members that no input can set, with the reasons that the overlay gives.
pub(crate) fn unset(source: &Source) -> Vec<Unset> {
    let fields = source.overlay.schemas.iter().flat_map(|(schema, entry)| {
        entry.value.fields.iter().filter_map(move |(member, field)| Some((schema, member, field.unset.as_ref()?)))
    });
    let unset = fields.map(|(schema, member, reason)| Unset {
        document: source.document.name.clone(),
        schema: schema.clone(),
        member: member.get_ref().clone(),
        reason: reason.clone(),
    });
    unset.collect()
}

/// Makes full bodies from the schemas of a document.
struct Sampler<'a> {
    document: &'a Value,
    /// The schemas that are being made, outermost first.
    open: Vec<&'a str>,
}

impl<'a> Sampler<'a> {
    /// Returns a value with every member that can be sent; none if nothing in it can.
    fn sample(&mut self, schema: &'a Value) -> Option<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if self.open.contains(&reference) {
                return None;
            }
            self.open.push(reference);
            let target = self.document.pointer(reference.trim_start_matches('#'));
            let value = target.and_then(|target| self.sample(target));
            self.open.pop();
            return value;
        }
        let first = |key: &str| schema.get(key).and_then(Value::as_array).and_then(|values| values.first());
        if let Some(only) = first("allOf").or_else(|| first("oneOf")) {
            return self.sample(only);
        }
        if let Some(value) = first("enum").or_else(|| first("x-extensible-enum")) {
            return Some(value.clone());
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") if schema.get("format").is_some_and(|format| format == "date-time") => Some(TIME.into()),
            Some("string") => Some("text".into()),
            Some("boolean") => Some(true.into()),
            Some("integer" | "number") => {
                let minimum = schema.get("minimum").and_then(Value::as_f64).unwrap_or_default();
                Some(Value::from(minimum.max(1.0).ceil() as u64))
            }
            Some("array") => {
                let items = schema.get("items").and_then(|items| self.sample(items));
                Some(Value::Array(vec![items?]))
            }
            _ => self.object(schema),
        }
    }

    fn object(&mut self, schema: &'a Value) -> Option<Value> {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let mut members = Map::new();
            for (name, property) in properties {
                let is_read_only = property.get("readOnly").is_some_and(|read_only| read_only == true);
                if let Some(value) = self.sample(property).filter(|_| !is_read_only) {
                    members.insert(name.clone(), value);
                }
            }
            return (!members.is_empty()).then_some(Value::Object(members));
        }
        let values = schema.get("additionalProperties").filter(|values| values.is_object());
        let value = values.map_or_else(|| Some("any".into()), |values| self.sample(values))?;
        Some(Value::Object(Map::from_iter([("key".to_owned(), value)])))
    }
}

/// Writes bodies as the generated types do.
struct Writer<'a> {
    source: &'a Source,
    module: &'a Module,
    /// Schema and member of what no input can set, without a reason.
    unset: BTreeSet<(String, String)>,
    /// The same with a reason.
    excused: BTreeSet<(String, String)>,
}

impl Writer<'_> {
    /// Returns what the operation sends for a body, or nothing if its overlay states the only member.
    fn body(&mut self, body: &Body, full: &Value, schema: &str) -> Result<Option<Value>, String> {
        match &body.encoding {
            Encoding::Json => self.write(&body.ty, full).map(Some),
            Encoding::Properties | Encoding::PropertiesWithId => {
                let Some(properties) = full.get("properties") else {
                    return Err("the content of the body cannot be sent by the document".to_owned());
                };
                let mut written = self.around(full, schema, &["properties"], Direction::Input);
                written.insert("properties".to_owned(), self.write(&body.ty, properties)?);
                Ok(Some(Value::Object(written)))
            }
            Encoding::Member(path) => {
                if let Some(value) = full.pointer(&format!("/{}", path.join("/"))) {
                    self.write(&body.ty, value)?;
                }
                Ok(None)
            }
            Encoding::EmptyObject | Encoding::Text(_) => Ok(None),
        }
    }

    /// The members beside those that are sent: a reason treats them as equal.
    fn around(&mut self, full: &Value, schema: &str, sent: &[&str], direction: Direction) -> Map<String, Value> {
        let mut kept = Map::new();
        let has_content = full.get("properties").is_some();
        for (member, value) in full.as_object().into_iter().flatten().filter(|(name, _)| !sent.contains(&name.as_str()))
        {
            let entry = self.source.overlay.field(schema, member);
            let key = (schema.to_owned(), member.clone());
            let fixed = |entry: &FieldEntry| entry.fixed.is_some() && direction == Direction::Update;
            let stated = entry
                .is_some_and(|entry| entry.drop.is_some() || entry.read_only == Some(true) || fixed(entry))
                || (has_content && AROUND.contains(&member.as_str()));
            if entry.is_some_and(|entry| entry.unset.is_some()) {
                self.excused.insert(key);
            } else if !(stated || has_content && AROUND.contains(&member.as_str())) {
                self.unset.insert(key);
            }
            kept.insert(member.clone(), value.clone());
        }
        kept
    }

    fn write(&mut self, ty: &Type, value: &Value) -> Result<Value, String> {
        let wrong = |what: &str| Err(format!("{value} is no {what}"));
        match ty {
            Type::Json => Ok(value.clone()),
            Type::Core("MaintenanceWindow") => match value.as_object() {
                Some(members) if members.keys().all(|name| ["time", "dayOfTheWeek"].contains(&name.as_str())) => {
                    Ok(value.clone())
                }
                _ => wrong("maintenance window"),
            },
            Type::Text | Type::Core(_) if value.is_string() => Ok(value.clone()),
            Type::Text | Type::Core(_) => wrong("text"),
            Type::Bool if value.is_boolean() => Ok(value.clone()),
            Type::Bool => wrong("flag"),
            // Only the id is sent, by the overlay's word.
            Type::Existing(_) => Ok(value.clone()),
            Type::LanNumber => self.write(&Type::U32, value),
            Type::F64 if value.is_number() => Ok(value.clone()),
            Type::F64 => wrong("number"),
            Type::U16 | Type::U32 | Type::U64 | Type::I64 => {
                let maximum = match ty {
                    Type::U16 => u64::from(u16::MAX),
                    Type::U32 => u64::from(u32::MAX),
                    _ => u64::MAX,
                };
                if value.as_u64().is_some_and(|number| number <= maximum) { Ok(value.clone()) } else { wrong("count") }
            }
            Type::List(item) => match value.as_array() {
                Some(items) => items.iter().map(|value| self.write(item, value)).collect(),
                None => wrong("list"),
            },
            Type::Map(inner) => match value.as_object() {
                Some(members) => {
                    let written = members.iter().map(|(key, value)| Ok((key.clone(), self.write(inner, value)?)));
                    written.collect::<Result<Map<_, _>, String>>().map(Value::Object)
                }
                None => wrong("map"),
            },
            Type::Items { item, form } => self.items(item, *form, value),
            Type::Page(_) => Err("a list of responses is sent".to_owned()),
            Type::Named(name) => match self.module.find(name) {
                Some(item) => self.named(item, value),
                None => self.write(&Type::Text, value),
            },
        }
    }

    /// Writes the items of an envelope; its other members are the server's.
    fn items(&mut self, item: &Type, form: ItemForm, value: &Value) -> Result<Value, String> {
        let mut written = value.clone();
        let items = written.get_mut("items").and_then(Value::as_array_mut);
        for value in items.into_iter().flatten() {
            match form {
                ItemForm::Whole => *value = self.write(item, value)?,
                ItemForm::Properties => {
                    if let Some(properties) = value.get_mut("properties") {
                        *properties = self.write(item, properties)?;
                    }
                }
                // Only the id of what exists is sent, by the overlay's word.
                ItemForm::Id => {}
            }
        }
        Ok(written)
    }

    fn named(&mut self, item: &TypeItem, value: &Value) -> Result<Value, String> {
        match &item.kind {
            TypeKind::Enum(_) => self.write(&Type::Text, value),
            TypeKind::Alias(ty) => self.write(ty, value),
            TypeKind::NewOrExisting { new, .. } => {
                let mut written = self.around(value, &item.vendor, &["properties"], Direction::Input);
                if let Some(properties) = value.get("properties") {
                    written.insert("properties".to_owned(), self.write(new, properties)?);
                }
                Ok(Value::Object(written))
            }
            TypeKind::Union { members, .. } => {
                let unset = self.unset.clone();
                let mut failure = Err(format!("{value} fits no choice of `{}`", item.rust));
                for (_, ty) in members {
                    match self.write(ty, value) {
                        Ok(written) if self.unset == unset => return Ok(written),
                        other => failure = other,
                    }
                    self.unset.clone_from(&unset);
                }
                failure
            }
            TypeKind::Struct(of) => self.structure(item, of, value),
        }
    }

    fn structure(&mut self, item: &TypeItem, of: &Struct, value: &Value) -> Result<Value, String> {
        let Some(members) = value.as_object() else { return Err(format!("{value} is no `{}`", item.rust)) };
        let sent: Vec<&str> = of.fields.iter().map(|field| field.wire.as_str()).collect();
        let mut written = self.around(value, &item.vendor, &sent, of.direction);
        for field in &of.fields {
            match members.get(&field.wire) {
                Some(value) => {
                    let value = self.write(&field.ty, value).map_err(|text| format!("`{}`: {text}", field.wire))?;
                    written.insert(field.wire.clone(), value);
                }
                None if (field.required || field.form == Form::Needed)
                    && field.form != Form::Collection
                    && !self.is_stated(item, &field.wire) =>
                {
                    return Err(format!("`{}` requires `{}`, which the document does not take", item.rust, field.wire));
                }
                None => {}
            }
        }
        Ok(Value::Object(written))
    }

    /// Returns true if the overlay says that a member is sent, against the document.
    fn is_stated(&self, item: &TypeItem, member: &str) -> bool {
        let entry = self.source.overlay.field(&item.vendor, member);
        entry.is_some_and(|entry| entry.read_only == Some(false) || entry.required == Some(true))
    }
}

fn schema_name(schema: &Value) -> String {
    let reference = schema.get("$ref").and_then(Value::as_str).unwrap_or_default();
    reference.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Compares two values; numbers by their value.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}
