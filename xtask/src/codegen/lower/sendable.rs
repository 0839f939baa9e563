//! Values that a request can hold: those with something in them that the server does not make.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::Schema;

use super::shape;
use crate::codegen::input::Source;
use crate::steps::step;

/// The reason why a value can be sent, or not.
enum Input<'a> {
    /// It has no schema of its own.
    Plain,
    /// It can be sent if this schema has anything that can.
    Of(&'a str),
}

/// Returns true if a member can be sent: neither it nor everything in it is read-only.
pub(super) fn is_sent(source: &Source, schema: &str, member: &str, child: &Schema) -> bool {
    if !is_writable(source, schema, member, child) {
        return false;
    }
    let entry = source.overlay.field(schema, member);
    entry.is_some_and(|entry| entry.type_name.is_some() || entry.existing.is_some())
        || match input(child) {
            Input::Plain => true,
            Input::Of(name) => source.sendable.get_or_init(|| find(source)).contains(name),
        }
}

/// Returns true for a member that is neither left out nor made by the server, whatever is in it.
fn is_writable(source: &Source, schema: &str, member: &str, child: &Schema) -> bool {
    let entry = source.overlay.field(schema, member);
    if entry.is_some_and(|entry| entry.drop.is_some())
        || entry.and_then(|entry| entry.read_only).unwrap_or(child.read_only)
    {
        return false;
    }
    // The server makes what stands around the content.
    let is_thing =
        source.document.schemas.get(schema).is_some_and(|schema| schema.properties.contains_key("properties"));
    !(is_thing && shape::is_envelope_member(member) && entry.is_none_or(|entry| entry.read_only.is_none()))
}

fn input(schema: &Schema) -> Input<'_> {
    let schema = shape::unwrap(schema);
    match (&schema.items, schema.referenced_name()) {
        (Some(items), _) => input(items),
        (None, Some(name)) => Input::Of(name),
        (None, None) => Input::Plain,
    }
}

/// The schemas that have anything to send: from those that have it themselves to all that lead there, each once.
fn find(source: &Source) -> BTreeSet<String> {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Vec<&str> = Vec::new();
    for (name, schema) in &source.document.schemas {
        for part in parts(source, name, schema) {
            match part {
                Input::Plain => open.push(name),
                Input::Of(part) => holders.entry(part).or_default().push(name),
            }
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        step();
        if found.insert(name.to_owned()) {
            open.extend(holders.remove(name).unwrap_or_default());
        }
    }
    found
}

/// The parts of a schema that can be sent.
fn parts<'a>(source: &'a Source, name: &'a str, schema: &'a Schema) -> Vec<Input<'a>> {
    let target = source.document.follow(schema);
    let of_member = |(member, child): (&'a String, &'a Schema)| {
        let entry = source.overlay.field(name, member);
        let is_given = entry.is_some_and(|entry| entry.type_name.is_some() || entry.existing.is_some());
        let part = if is_given { Input::Plain } else { input(child) };
        is_writable(source, name, member, child).then_some(part)
    };
    if shape::list_items(target).is_some() {
        return target.properties.get_key_value("items").and_then(of_member).into_iter().collect();
    }
    if shape::is_object(target) {
        return target.properties.iter().filter_map(of_member).collect();
    }
    vec![target.items.as_deref().map_or(Input::Plain, input)]
}
