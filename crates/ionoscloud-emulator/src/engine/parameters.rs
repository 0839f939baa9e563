//! Query and header parameters, validated against the document.

use http::HeaderMap;
use ionoscloud_spec::{Document, Location, Operation, Parameter, SchemaType};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use super::validation::{self, Direction, OpenLists};

/// The declared query parameters by name, with the document's defaults for those that were not sent.
///
/// Members of the query that the operation does not declare are ignored. Every violation names its parameter.
pub(crate) fn read(
    document: &Document,
    operation: &Operation,
    query: &str,
    headers: &HeaderMap,
) -> Result<Map<String, Value>, Vec<String>> {
    let sent = decoded(query);
    let mut values = Map::new();
    let mut violations = Vec::new();
    for parameter in &operation.parameters {
        let texts: Vec<&str> = match parameter.location {
            Location::Path => continue,
            Location::Query => {
                sent.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str()).collect()
            }
            Location::Header => {
                headers.get_all(&parameter.name).iter().filter_map(|value| value.to_str().ok()).collect()
            }
        };
        let followed = document.follow(&parameter.schema);
        match texts.as_slice() {
            [_, ..] if followed.schema_type == Some(SchemaType::Array) => {
                // Repeated, or separated by commas: clients write lists in both forms.
                let items = texts.iter().flat_map(|text| text.split(',')).map(Value::from).collect();
                let value = Value::Array(items);
                let found = validation::violations(
                    document,
                    followed,
                    &value,
                    &parameter.name,
                    Direction::Request(&OpenLists::All),
                );
                violations.extend(found);
                values.insert(parameter.name.clone(), value);
            }
            [] if parameter.required => violations.push(format!("{}: required", parameter.name)),
            [] => {
                if let Some(default) = &followed.default {
                    values.insert(parameter.name.clone(), default.clone());
                }
            }
            [text] => {
                let value = typed(document, parameter, text);
                let found = validation::violations(
                    document,
                    &parameter.schema,
                    &value,
                    &parameter.name,
                    Direction::Request(&OpenLists::All),
                );
                violations.extend(found);
                values.insert(parameter.name.clone(), value);
            }
            _ => violations.push(format!("{}: given more than once", parameter.name)),
        }
    }
    if violations.is_empty() { Ok(values) } else { Err(violations) }
}

/// The members of a query, where a plus is a blank, as forms write it and some clients do.
pub(crate) fn decoded(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let blanks: Vec<u8> = text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect();
        percent_decode(&blanks).decode_utf8_lossy().into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// The value that the text stands for; the text itself where it does not parse, which the validator then refuses.
fn typed(document: &Document, parameter: &Parameter, text: &str) -> Value {
    let parsed = match document.follow(&parameter.schema).schema_type {
        Some(SchemaType::Integer) => text.parse::<i64>().ok().map(Value::from),
        Some(SchemaType::Number) => text.parse::<f64>().ok().map(Value::from),
        // In any case, as one of the vendor's SDKs writes it: `False`.
        Some(SchemaType::Boolean) => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}
