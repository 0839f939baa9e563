//! Query and header parameters, validated against the document.

use http::HeaderMap;
use ionoscloud_spec::{Document, Location, Operation, Parameter, SchemaType};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::validation::{self, Direction};

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
        match texts.as_slice() {
            [] if parameter.required => violations.push(format!("{}: required", parameter.name)),
            [] => {
                if let Some(default) = &document.follow(&parameter.schema).default {
                    values.insert(parameter.name.clone(), default.clone());
                }
            }
            [text] => {
                let value = typed(document, parameter, text);
                let found =
                    validation::violations(document, &parameter.schema, &value, &parameter.name, Direction::Request);
                violations.extend(found);
                values.insert(parameter.name.clone(), value);
            }
            _ => violations.push(format!("{}: given more than once", parameter.name)),
        }
    }
    if violations.is_empty() { Ok(values) } else { Err(violations) }
}

/// The members of a query, where a plus is a blank, as forms write it and some clients do.
fn decoded(query: &str) -> Vec<(String, String)> {
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
        Some(SchemaType::Boolean) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read_of(id: &str, query: &str) -> Result<Value, Vec<String>> {
        let (document, operation) = ["mongodb", "auth"]
            .into_iter()
            .filter_map(Document::named)
            .find_map(|document| Some((document, document.operation(id)?)))
            .unwrap();
        read(document, operation, query, &HeaderMap::new()).map(Value::from)
    }

    #[test]
    fn defaults_apply_and_unknown_are_ignored() {
        assert_eq!(read_of("clustersGet", "depth=1&pretty&&=x"), Ok(json!({ "limit": 100, "offset": 0 })));
    }

    #[test]
    fn text_is_decoded_with_plus_for_blank() {
        let read = read_of("clustersGet", "filter.name=a+b%26c%2F%C3%BC%2B&limit=1&offset=7");
        assert_eq!(read, Ok(json!({ "filter.name": "a b&c/ü+", "limit": 1, "offset": 7 })));
    }

    #[test]
    fn violations_name_the_parameter() {
        assert_eq!(read_of("clustersGet", "limit=0"), Err(vec!["limit: must be at least 1".to_owned()]));
        assert_eq!(read_of("clustersGet", "limit=1001"), Err(vec!["limit: must be at most 1000".to_owned()]));
        for text in ["abc", "", "1.5", "99999999999999999999"] {
            let query = format!("limit={text}&offset=x");
            let expected = ["limit: must be an integer", "offset: must be an integer"].map(String::from);
            assert_eq!(read_of("clustersGet", &query), Err(expected.to_vec()), "{text}");
        }
        assert_eq!(read_of("clustersGet", "limit=1&limit=2"), Err(vec!["limit: given more than once".to_owned()]));
        assert_eq!(read_of("tokensDeleteByCriteria", ""), Err(vec!["criteria: required".to_owned()]));
        assert_eq!(
            read_of("clustersLogsGet", "start=yesterday"),
            Err(vec!["start: must be a date and time with an offset, as in 2026-01-31T12:00:00Z".to_owned()])
        );
    }

    #[test]
    fn headers_are_parameters_too() {
        let document = Document::named("auth").unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-contract-number", "many".parse().unwrap());
        let read = read(document, document.operation("tokensGet").unwrap(), "", &headers);
        assert_eq!(read, Err(vec!["X-Contract-Number: must be an integer".to_owned()]));
    }
}
