//! Bodies of other types than the document has: no operation takes one.

use ionoscloud_spec::{Document, Operation, Schema, SchemaType};
use serde_json::{Value, json};

/// The levels of members that are changed.
const DEPTH: usize = 3;

/// The variants of a body with one value of another type: the body itself, and each member that the document names.
pub(super) fn variants(document: &Document, operation: &Operation, body: &Value) -> Vec<Value> {
    let declared = operation.request_body.as_ref().and_then(|declared| declared.content.get("application/json"));
    let Some(media) = declared else { return Vec::new() };
    let mut all = Vec::new();
    below(document, &media.schema, body, DEPTH, &mut |variant| all.push(variant));
    all
}

fn below(document: &Document, schema: &Schema, value: &Value, depth: usize, found: &mut dyn FnMut(Value)) {
    let schema = document.follow(schema);
    for part in &schema.all_of {
        below(document, part, value, depth, found);
    }
    match schema.schema_type {
        Some(SchemaType::Object) => [json!(7), json!([]), json!("x")].into_iter().for_each(&mut *found),
        Some(SchemaType::Array) => [json!(7), json!({}), json!("x")].into_iter().for_each(&mut *found),
        Some(SchemaType::String) => [json!(7), json!({}), json!([])].into_iter().for_each(&mut *found),
        Some(SchemaType::Integer | SchemaType::Number) => [json!("x"), json!({})].into_iter().for_each(&mut *found),
        Some(SchemaType::Boolean) => [json!("x"), json!(7)].into_iter().for_each(&mut *found),
        None => {}
    }
    if depth > 0
        && let Value::Object(members) = value
    {
        for (name, declared) in &schema.properties {
            let inner = members.get(name).cloned().unwrap_or(Value::Null);
            below(document, declared, &inner, depth - 1, &mut |variant| {
                let mut changed = members.clone();
                changed.insert(name.clone(), variant);
                found(Value::Object(changed));
            });
        }
    }
}
