//! Every member of a response, replaced by what does not belong there: decoding succeeds or fails by the member's type.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const SIGNED: &[&str] = &["contractNumber", "total"];

/// Replaces each member of a response in turn by null, by nothing and by values of other types.
///
/// Null and absence decode, except for members that the type requires. Of the other values only those of the member's
/// type decode: the empty text, the empty list, the empty object, and a whole number that is not negative.
pub(crate) fn each_member_replaced<T: DeserializeOwned + Serialize>(
    text: &str,
    required: &[&str],
) -> serde_json::Result<()> {
    let response: Value = serde_json::from_str(text)?;
    let written = serde_json::to_value(serde_json::from_str::<T>(text)?)?;
    let mut pointers = Vec::new();
    collect_pointers(&response, "", &mut pointers);
    // The type reads no member that it does not keep. Limit and offset of a list are any number, see the tests of core.
    pointers.retain(|pointer| written.pointer(pointer).is_some() && !["/limit", "/offset"].contains(&pointer.as_str()));
    for pointer in pointers {
        let (parent, member) = pointer.rsplit_once('/').unwrap_or_default();
        let needed =
            required.contains(&pointer.as_str()) || required.contains(&member) && !in_window(&response, parent);
        let original = response.pointer(&pointer).cloned().unwrap_or_default();
        for replacement in
            [Value::Null, json!(""), json!({}), json!([]), json!(20), json!(20.0), json!(20.5), json!(-1), json!(true)]
        {
            let mut odd = response.clone();
            if let Some(place) = odd.pointer_mut(&pointer) {
                *place = replacement.clone();
            }
            let expected = match (&original, &replacement) {
                (_, Value::Null) => !needed,
                (Value::String(_), Value::String(_)) | (Value::Bool(_), Value::Bool(_)) => true,
                (Value::Array(_), Value::Array(_)) | (Value::Object(_), Value::Object(_)) => true,
                (Value::Number(_), Value::Number(_)) if written.pointer(&pointer).is_some_and(Value::is_f64) => true,
                // Numbers without a bound in their document are signed.
                (Value::Number(_), Value::Number(number)) if SIGNED.contains(&member) => {
                    number.as_f64().is_some_and(|number| number.fract() == 0.0)
                }
                (Value::Number(_), Value::Number(number)) => {
                    number.as_f64().is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
                }
                // A list stands for the members of a struct in their order, and an empty one for none.
                (Value::Object(_), Value::Array(_)) => continue,
                _ => false,
            };
            let result = decodes::<T>(&odd);
            assert_eq!(result.is_ok(), expected, "{replacement} at {pointer}: {result:?}");
        }
        let mut odd = response.clone();
        if let Some(Value::Object(object)) = odd.pointer_mut(parent) {
            object.remove(member);
            let result = decodes::<T>(&odd);
            assert_eq!(result.is_ok(), !needed, "without {pointer}: {result:?}");
        }
    }
    Ok(())
}

/// The list around the items has an id as well, which no type requires.
fn in_window(response: &Value, parent: &str) -> bool {
    response.pointer(parent).is_some_and(|object| object.get("items").is_some())
}

fn decodes<T: DeserializeOwned>(response: &Value) -> Result<(), String> {
    serde_json::from_str::<T>(&response.to_string()).map(drop).map_err(|error| error.to_string())
}

fn collect_pointers(value: &Value, at: &str, pointers: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => return,
    };
    for (key, child) in children {
        let pointer = format!("{at}/{key}");
        collect_pointers(child, &pointer, pointers);
        if value.is_object() {
            pointers.push(pointer);
        }
    }
}
