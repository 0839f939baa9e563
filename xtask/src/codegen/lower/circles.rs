//! Schemas that would be types of nothing but themselves.
//!
//! An alias cannot lead to itself, even through lists: Rust has no such type. A choice cannot hold itself by value;
//! what a struct or a list is between is fine, as fields are boxed and lists are on the heap.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::Schema;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::shape;
use crate::codegen::input::Source;

/// The names of the schemas that are in such a circle.
pub(super) fn find(source: &Source) -> BTreeSet<String> {
    let schemas = &source.document.schemas;
    let is_choice = |schema: &Schema| !schema.one_of.is_empty();
    let is_struct = |schema: &Schema| shape::is_object(schema) && shape::list_items(schema).is_none();
    let mut found = BTreeSet::new();
    // Aliases among themselves, by every reference.
    found.extend(in_circles(schemas, |schema| {
        let mut names = Vec::new();
        if !is_choice(schema) && !is_struct(schema) {
            references(shape::list_items(schema).unwrap_or(schema), &mut names);
        }
        names
    }));
    // Aliases and choices, by what they are or hold by value.
    found.extend(in_circles(schemas, |schema| {
        let held = schema.one_of.iter().chain(std::iter::once(schema)).filter(|_| !is_struct(schema));
        held.filter_map(|one| shape::unwrap(one).referenced_name()).collect()
    }));
    found
}

/// Every schema that this one names, in parts and lists too, but for the choices and members in it.
fn references<'a>(schema: &'a Schema, names: &mut Vec<&'a str>) {
    names.extend(schema.referenced_name());
    if schema.one_of.is_empty() && !shape::is_object(schema) {
        schema.children().for_each(|(_, child)| references(child, names));
    }
}

/// The schemas that lead to themselves.
fn in_circles<'a>(schemas: &'a BTreeMap<String, Schema>, edges: impl Fn(&'a Schema) -> Vec<&'a str>) -> Vec<String> {
    let places: BTreeMap<&str, NodeIndex<u32>> =
        schemas.keys().enumerate().map(|(place, name)| (name.as_str(), NodeIndex::new(place))).collect();
    let names: Vec<&String> = schemas.keys().collect();
    let mut graph = DiGraph::<(), ()>::with_capacity(schemas.len(), 0);
    for _ in schemas {
        graph.add_node(());
    }
    for ((_, schema), from) in schemas.iter().zip(places.values()) {
        for to in edges(schema).into_iter().filter_map(|name| places.get(name)) {
            graph.add_edge(*from, *to, ());
        }
    }
    let components = kosaraju_scc(&graph).into_iter();
    let circles = components.filter(|nodes| match nodes.as_slice() {
        [only] => graph.contains_edge(*only, *only),
        _ => true,
    });
    circles.flatten().filter_map(|node| Some((*names.get(node.index())?).clone())).collect()
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;
    use serde_json::{Value, json};

    use super::*;

    /// The toy document with further schemas and a member of the first one's type.
    fn lowered(schemas: &Value) -> Result<(), String> {
        let root = crate::repository_root();
        let toy = std::fs::read_to_string(root.join("xtask/tests/kinds/toys.json")).unwrap();
        let mut toy: Value = serde_json::from_str(&toy).unwrap();
        let all = toy["components"]["schemas"].as_object_mut().unwrap();
        all.extend(schemas.as_object().unwrap().clone());
        all["Maker"]["properties"]["circle"] = json!({ "$ref": "#/components/schemas/A" });
        let text = format!("{toy:#}");
        let source = Source::of_version(&root, Document::parse("toys", &text).unwrap(), &text);
        super::super::lower(&source).map(drop).map_err(|failure| failure.to_string())
    }

    #[test]
    fn type_of_nothing_but_itself_is_refused_with_place() {
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let list = |name: &str| json!({ "type": "array", "items": to(name) });
        let choice = |one: Value| json!({ "oneOf": [one, { "type": "string" }] });
        for schemas in [
            json!({ "A": to("B"), "B": to("A") }),
            json!({ "A": list("A") }),
            json!({ "A": list("B"), "B": { "type": "object", "additionalProperties": to("A") } }),
            json!({ "A": { "type": "array", "items": list("A") } }),
            json!({ "A": { "allOf": [to("A")] } }),
            json!({ "A": choice(to("A")) }),
            json!({ "A": choice(to("B")), "B": choice(to("A")) }),
            json!({ "A": choice(to("B")), "B": to("A") }),
        ] {
            let failure = lowered(&schemas).unwrap_err();
            assert!(failure.starts_with("crates/ionoscloud-spec/specs/toys.json:"), "{schemas}: {failure}");
            assert!(failure.contains("the schema `A` is nothing but itself"), "{schemas}: {failure}");
        }
        for schemas in [
            json!({ "A": choice(list("A")) }),
            json!({ "A": list("B"), "B": choice(to("A")) }),
            json!({ "A": { "type": "object", "properties": { "a": to("A") } } }),
            json!({ "A": list("B"), "B": { "type": "object", "properties": { "a": to("A") } } }),
        ] {
            let failure = lowered(&schemas).err().unwrap_or_default();
            assert!(!failure.contains("nothing but itself"), "{schemas}: {failure}");
        }
    }
}
