//! The operations that reach a schema, so that a change of it is one of theirs.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;
use ionoscloud_spec::{Document, Schema};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use serde_json::Value;

/// The operations of a document by the schemas that they reach.
pub(super) struct Reach<'a> {
    /// Ids by place.
    operations: Vec<&'a str>,
    by_schema: BTreeMap<&'a str, FixedBitSet>,
}

impl<'a> Reach<'a> {
    /// Finds them in one walk: schemas pass on the operations that reach them, those around first.
    pub(super) fn of(json: &'a Value, document: &'a Document) -> Self {
        let schemas = json.pointer("/components/schemas").and_then(Value::as_object);
        let schemas: Vec<(&str, &Value)> =
            schemas.into_iter().flatten().map(|(name, it)| (name.as_str(), it)).collect();
        let places: BTreeMap<&str, usize> =
            schemas.iter().enumerate().map(|(place, (name, _))| (*name, place)).collect();
        let named = |value: &'a Value| named_in(value).into_iter().filter_map(|name| places.get(name).copied());
        let edges = schemas.iter().enumerate().flat_map(|(from, (_, schema))| named(schema).map(move |to| (from, to)));
        let graph = DiGraph::<(), (), usize>::from_edges(edges);
        let operations: Vec<&str> = document.operations().map(|operation| operation.id.as_str()).collect();
        let mut by_place = vec![FixedBitSet::with_capacity(operations.len()); schemas.len()];
        for (number, operation) in document.operations().enumerate() {
            let method = operation.method.as_str().to_ascii_lowercase();
            let value = json.get("paths").and_then(|paths| paths.get(&operation.path)?.get(&method));
            for place in value.into_iter().flat_map(named) {
                by_place.get_mut(place).into_iter().for_each(|set| set.insert(number));
            }
        }
        // Components come after those that they lead to.
        for nodes in kosaraju_scc(&graph).into_iter().rev() {
            let mut all = FixedBitSet::with_capacity(operations.len());
            nodes.iter().filter_map(|node| by_place.get(node.index())).for_each(|set| all.union_with(set));
            let targets = nodes.iter().flat_map(|node| graph.neighbors(*node)).chain(nodes.iter().copied());
            for node in targets {
                by_place.get_mut(node.index()).into_iter().for_each(|set| set.union_with(&all));
            }
        }
        let by_schema = schemas.iter().zip(by_place).map(|((name, _), set)| (*name, set)).collect();
        Self { operations, by_schema }
    }

    /// Returns the ids of the operations that reach a schema.
    pub(super) fn operations(&self, schema: &str) -> impl Iterator<Item = &'a str> {
        let numbers = self.by_schema.get(schema).into_iter().flat_map(FixedBitSet::ones);
        numbers.filter_map(|number| self.operations.get(number).copied())
    }
}

/// Every schema that a value names.
fn named_in(value: &Value) -> Vec<&str> {
    let (mut open, mut named) = (vec![value], Vec::new());
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                named.extend(reference.and_then(|reference| reference.strip_prefix(Schema::REFERENCE_PREFIX)));
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_reach_schemas_through_others_and_circles() {
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let object = |name: &str| json!({ "type": "object", "properties": { "next": to(name) } });
        let operation = |id: &str, schema: &str| {
            let content = json!({ "application/json": { "schema": to(schema) } });
            json!({ "get": { "operationId": id, "responses": { "200": { "content": content } } } })
        };
        let json = json!({
            "openapi": "3.0.3", "info": { "title": "Toys", "version": "1" }, "servers": [], "security": [],
            "x-ionos-product": "toys", "x-ionos-source": "", "x-ionos-auth": [], "x-ionos-pagination": "none",
            "paths": { "/a": operation("a", "A"), "/b": operation("b", "B"), "/d": operation("d", "D") },
            "components": { "securitySchemes": {}, "schemas": {
                "A": object("B"), "B": object("C"), "C": object("B"), "D": { "type": "string" }, "E": object("D"),
            } },
        });
        let document = Document::parse("toys", &json.to_string()).unwrap();
        let reach = Reach::of(&json, &document);
        let operations = |schema: &str| reach.operations(schema).collect::<Vec<_>>().join(" ");
        assert_eq!(["A", "B", "C", "D", "E"].map(operations), ["a", "a b", "a b", "d", ""]);
    }
}
