//! Parameters on the documents of the products.

use http::HeaderMap;
use ionoscloud_spec::Document;
use serde_json::{Value, json};

use crate::engine::parameters::read;

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
fn violations_name_parameter() {
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
