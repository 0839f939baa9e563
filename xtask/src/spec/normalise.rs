//! Reduces a document to its facts: prose dropped, keys sorted, everything else as it was.

use serde_json::{Map, Value};

use super::source::{Content, Node};

/// Keywords whose value is for people only.
const PROSE: &[&str] = &["description", "summary", "example", "examples", "externalDocs"];

/// Keywords whose value maps names, chosen by the API, to things: a property called `description` is not prose.
const NAMED: &[&str] = &[
    "properties",
    "schemas",
    "paths",
    "responses",
    "content",
    "headers",
    "securitySchemes",
    "variables",
    "parameters",
];

/// Keywords whose value is sent or received as it stands.
const LITERAL: &[&str] = &["default", "enum"];

/// The facts of a whole document.
pub(crate) fn normalise(document: &Node) -> Value {
    keywords(document, &[])
}

/// The text of a normalised document: sorted keys, one a line.
pub(crate) fn text(facts: &Value) -> String {
    // `{:#}` writes JSON with an indent of two.
    format!("{facts:#}\n")
}

fn keywords(node: &Node, keep: &[&str]) -> Value {
    match &node.content {
        Content::Scalar(value) => value.clone(),
        Content::List(elements) => elements.iter().map(|element| keywords(element, &[])).collect(),
        Content::Map(members) => {
            sorted(members.iter().filter(|(key, _)| !is_prose(key, keep)).map(|(key, node)| (key, member(key, node))))
        }
    }
}

/// The facts of the value of a keyword.
pub(super) fn member(key: &str, node: &Node) -> Value {
    match key {
        key if LITERAL.contains(&key) || key.starts_with("x-") => literal(node),
        key if NAMED.contains(&key) => named(node),
        // The title of the API is its name; titles of schemas are prose.
        "info" => keywords(node, &["title"]),
        _ => keywords(node, &[]),
    }
}

fn is_prose(key: &str, keep: &[&str]) -> bool {
    (PROSE.contains(&key) || key == "title") && !keep.contains(&key)
}

fn named(node: &Node) -> Value {
    match &node.content {
        Content::Map(members) => sorted(members.iter().map(|(name, node)| (name, keywords(node, &[])))),
        Content::List(_) | Content::Scalar(_) => keywords(node, &[]),
    }
}

fn literal(node: &Node) -> Value {
    match &node.content {
        Content::Scalar(value) => value.clone(),
        Content::List(elements) => elements.iter().map(literal).collect(),
        Content::Map(members) => sorted(members.iter().map(|(key, node)| (key, literal(node)))),
    }
}

// Sorted here, as the map type of serde_json keeps another order if some other crate asks it to.
fn sorted<'a>(members: impl Iterator<Item = (&'a String, Value)>) -> Value {
    let mut members: Vec<(&String, Value)> = members.collect();
    members.sort_by_key(|(key, _)| *key);
    Value::Object(members.into_iter().map(|(key, value)| (key.clone(), value)).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn normalised(yaml: &str) -> String {
        text(&normalise(&Node::parse(Path::new("a.yaml"), yaml).unwrap()))
    }

    #[test]
    fn prose_is_dropped_and_keys_sorted() {
        let source = "info:\n  version: '1.0'\n  title: API\n  description: Long\ncomponents:\n  schemas:\n    B:\n      title: b\n      type: object\n      example: {a: 1}\n    A:\n      summary: s\n";
        let expected = "{\n  \"components\": {\n    \"schemas\": {\n      \"A\": {},\n      \"B\": {\n        \"type\": \"object\"\n      }\n    }\n  },\n  \"info\": {\n    \"title\": \"API\",\n    \"version\": \"1.0\"\n  }\n}\n";
        assert_eq!(normalised(source), expected);
    }

    #[test]
    fn names_and_values_like_prose_are_kept() {
        let source = "properties:\n  description:\n    type: string\n    description: gone\n  title: {type: string}\n  properties:\n    properties:\n      example: {type: string}\ndefault:\n  summary: kept\nx-note:\n  description: kept\n";
        let expected: Value = serde_json::json!({
            "properties": {
                "description": {"type": "string"},
                "title": {"type": "string"},
                "properties": {"properties": {"example": {"type": "string"}}},
            },
            "default": {"summary": "kept"},
            "x-note": {"description": "kept"},
        });
        assert_eq!(normalised(source), text(&expected));
    }

    #[test]
    fn order_of_lists_is_kept() {
        assert_eq!(normalised("required: [b, a]\n"), "{\n  \"required\": [\n    \"b\",\n    \"a\"\n  ]\n}\n");
    }
}
