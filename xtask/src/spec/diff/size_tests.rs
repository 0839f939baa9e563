//! Documents that no person writes: thousands of schemas, one beside the other and one within the other.

use serde_json::{Map, json};

use super::super::operand;
use super::*;
use crate::steps::counted;

/// A document whose schemas are called by `prefix`, and whose first one is sent and read.
fn document(prefix: &str, schemas: impl IntoIterator<Item = Value>) -> String {
    let named = schemas.into_iter().enumerate().map(|(i, schema)| (format!("{prefix}{i}"), schema));
    let content = json!({ "content": { "application/json": { "schema": to(prefix, 0) } } });
    let operation = json!({ "operationId": "toysPost", "requestBody": content, "responses": { "200": content } });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "Toys", "version": "1" },
        "paths": { "/toys": { "post": operation } },
        "components": { "schemas": named.collect::<Map<_, _>>() },
    });
    document.to_string()
}

fn to(prefix: &str, number: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/{prefix}{number}") })
}

/// Each one within the one before; the last one has something that is only read, so that all differ by direction.
fn chain(prefix: &str, length: usize) -> String {
    let inner = (1..length).map(|i| json!({ "type": "object", "properties": { "next": to(prefix, i) } }));
    let last = json!({ "type": "object", "properties": {
        "a": { "type": "string" }, "b": { "type": "string", "readOnly": true },
    } });
    document(prefix, inner.chain([last]))
}

/// One beside the other, all of which the first one has.
fn wide(prefix: &str, count: usize) -> String {
    let members = (1..count).map(|i| (format!("m{i}"), to(prefix, i))).collect::<Map<_, _>>();
    let others = (1..count).map(|i| json!({ "type": "object", "properties": { "a": {}, format!("b{i}"): {} } }));
    document(prefix, std::iter::once(json!({ "type": "object", "properties": members })).chain(others))
}

/// All of one content, so that a name alone distinguishes them.
fn alike(prefix: &str, count: usize) -> String {
    document(prefix, (0..count).map(|_| json!({ "type": "object", "properties": { "a": {}, "b": {} } })))
}

/// Names of one another.
fn aliases(prefix: &str, count: usize) -> String {
    document(prefix, (1..count).map(|i| to(prefix, i)).chain([json!({ "type": "string" })]))
}

fn between(old: &str, new: &str) -> Report {
    let root = crate::codegen::scratch("diff-sizes");
    let read = |text: &str| operand::one(Path::new("toys.json"), text.as_bytes(), Some("toys")).unwrap();
    compare(&root, "toys", &read(old)["toys"], &read(new)["toys"]).unwrap()
}

#[test]
fn steps_grow_like_document() {
    type Make = fn(&str, usize) -> String;
    let cases: [(&str, Make); 4] = [("chain", chain), ("wide", wide), ("alike", alike), ("aliases", aliases)];
    for (name, make) in cases {
        for new in ["S", "T"] {
            let steps = [100, 200].map(|size| counted(|| between(&make("S", size), &make(new, size))).1);
            let [small, large] = steps;
            assert!(small >= 100 && large * 10 < small * 25, "{name}, {new}: {steps:?}");
        }
    }
}

/// On a stack that a call for each schema would overflow.
#[test]
fn long_chain_needs_no_stack() {
    let run =
        || std::thread::Builder::new().stack_size(1 << 20).spawn(|| between(&chain("S", 3_000), &chain("S", 3_000)));
    let report = run().unwrap().join().unwrap();
    assert_eq!(report.changes, []);
}

#[test]
fn renamed_schemas_are_recognised_among_many() {
    let of = |prefix: &str| {
        let schema =
            |i: usize| json!({ "type": "object", "properties": { "a": {}, format!("b{i}"): {}, format!("c{i}"): {} } });
        document(prefix, (0..300).map(schema))
    };
    let report = between(&of("Toy"), &of("Toys"));
    assert_eq!(report.changes.iter().filter(|change| change.kind == "schema renamed").count(), 300);
}
