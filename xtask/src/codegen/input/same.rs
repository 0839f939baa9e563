//! Equal schemas under several names: the overlay's `same_as` lets one stand for the others.

use std::collections::BTreeMap;

use serde_json::Value;

use super::overlay::Overlay;
use crate::Failure;

const PREFIX: &str = "#/components/schemas/";

/// Returns the text of the document with references to the schemas that stand for others, if any do.
pub(super) fn merged(text: &str, overlay: &Overlay) -> Result<Option<String>, Failure> {
    let entries = overlay.schemas.iter().filter_map(|(name, entry)| Some((name, entry, entry.value.same_as.as_ref()?)));
    let same: BTreeMap<&str, &str> = entries.clone().map(|(name, _, other)| (name.as_str(), other.as_str())).collect();
    // What is no JSON is reported by the reader of documents.
    let Ok(mut document) = serde_json::from_str::<Value>(text) else { return Ok(None) };
    if same.is_empty() {
        return Ok(None);
    }
    redirect(&mut document, &same);
    for (name, entry, other) in entries {
        let schema = |name: &str| document.pointer(&format!("/components/schemas/{}", ionoscloud_spec::escape(name)));
        let (Some(own), Some(target)) = (schema(name), schema(other)) else {
            return Err(entry.place.failure(format!("`{name}` and `{other}` have to be schemas of the document")));
        };
        if !equal(own, target) {
            return Err(entry.place.failure(format!("`{name}` is not the same as `{other}`")));
        }
    }
    Ok(Some(format!("{document:#}")))
}

fn redirect(value: &mut Value, same: &BTreeMap<&str, &str>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(target) = reference.strip_prefix(PREFIX).and_then(|name| same.get(name))
            {
                *reference = format!("{PREFIX}{target}");
            }
            members.values_mut().for_each(|member| redirect(member, same));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, same)),
        _ => {}
    }
}

/// Compares two schemas by what a reader of responses sees: members, types and values.
fn equal(own: &Value, target: &Value) -> bool {
    const FORM: &[&str] =
        &["$ref", "type", "format", "items", "properties", "additionalProperties", "enum", "allOf", "oneOf"];
    match (own, target) {
        (Value::Object(own), Value::Object(target)) => FORM.iter().all(|key| match (own.get(*key), target.get(*key)) {
            (Some(Value::Object(a)), Some(Value::Object(b))) if *key == "properties" => {
                a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
            }
            (Some(a), Some(b)) => equal(a, b),
            (None, None) => true,
            _ => false,
        }),
        (Value::Array(own), Value::Array(target)) => {
            own.len() == target.len() && own.iter().zip(target).all(|(a, b)| equal(a, b))
        }
        _ => own == target,
    }
}
