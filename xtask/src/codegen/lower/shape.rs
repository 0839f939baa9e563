//! The purpose of a schema by its form: list envelope, request envelope, map, list of values.

use ionoscloud_spec::{AdditionalProperties, EnumValue, Schema, SchemaType};

/// Members that a list envelope may have; core's `List` reads them.
const LIST_MEMBERS: &[&str] = &["items", "type", "id", "href", "offset", "limit", "count", "total", "_links", "links"];
/// Members of a thing that stand around its content and are made by the server.
const ENVELOPE_MEMBERS: &[&str] = &["metadata", "type", "id", "href"];

/// The schema that an `allOf` of one element stands for; it is there to carry siblings such as `nullable`.
pub(crate) fn unwrap(schema: &Schema) -> &Schema {
    match schema.all_of.as_slice() {
        [only] => unwrap(only),
        _ => schema,
    }
}

/// The schema of the items, if this is the envelope of a list.
pub(crate) fn list_items(schema: &Schema) -> Option<&Schema> {
    let known = schema.properties.keys().all(|member| LIST_MEMBERS.contains(&member.as_str()));
    schema.properties.get("items").filter(|_| known)?.items.as_deref()
}

/// Returns true if this is an object with a list of `items`, whatever else it has.
pub(crate) fn has_items(schema: &Schema) -> bool {
    schema.properties.get("items").is_some_and(|items| items.items.is_some())
}

/// Returns true for the members of a thing that the server makes.
pub(crate) fn is_envelope_member(member: &str) -> bool {
    ENVELOPE_MEMBERS.contains(&member)
}

/// The values, if this is text of which the document names some; a list known to be outdated does not count.
pub(crate) fn text_values(schema: &Schema) -> Option<Vec<String>> {
    let values = if schema.enumeration.is_empty() { &schema.extensible_enum } else { &schema.enumeration };
    if values.is_empty() || schema.enum_incomplete {
        return None;
    }
    let text = |value: &EnumValue| match value {
        EnumValue::String(text) => Some(text.clone()),
        EnumValue::Integer(_) => None,
    };
    values.iter().map(text).collect()
}

/// Returns true if this has members of its own.
pub(crate) fn is_object(schema: &Schema) -> bool {
    !schema.properties.is_empty()
}

/// The schema of the values, if this is a map; `None` within for any JSON.
pub(crate) fn map_values(schema: &Schema) -> Option<Option<&Schema>> {
    match &schema.additional_properties {
        _ if is_object(schema) => None,
        Some(AdditionalProperties::Schema(values)) => Some(Some(values)),
        _ if schema.schema_type == Some(SchemaType::Object) => Some(None),
        _ => None,
    }
}
