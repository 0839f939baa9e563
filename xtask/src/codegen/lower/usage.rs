//! Usage of schemas: sent, read, by which tags, and which differ by direction.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Operation, Response, Schema};

use super::{names, shape};
use crate::codegen::input::Source;
use crate::codegen::ir::Direction;

/// The schemas of a document by use.
#[derive(Default)]
pub(crate) struct SchemaUsage {
    pub(crate) sent: BTreeSet<String>,
    pub(crate) read: BTreeSet<String>,
    /// Used both ways, but not with the same members.
    pub(crate) split: BTreeSet<String>,
    /// Parts of list envelopes and errors, which core reads.
    pub(crate) in_core: BTreeSet<String>,
    /// Request envelopes.
    pub(crate) envelopes: BTreeSet<String>,
    /// Schemas of the other members of request envelopes.
    pub(crate) in_envelopes: BTreeSet<String>,
    /// Members of a choice: their required members distinguish them.
    pub(crate) choices: BTreeSet<String>,
    /// The files of the tags that reach a schema, in the document's order.
    pub(crate) files: BTreeMap<String, Vec<String>>,
}

/// The media type of a response or a body that the generator deals with, and its schema.
pub(crate) fn preferred(content: &BTreeMap<String, ionoscloud_spec::MediaType>) -> Option<(&str, &Schema)> {
    let by = |wanted: &dyn Fn(&str) -> bool| {
        content.iter().find(|(media, _)| wanted(media)).map(|(media, body)| (media.as_str(), &body.schema))
    };
    // YAML beside JSON is a file for a program, such as a kubeconfig: text.
    by(&|media| media == "application/yaml")
        .or_else(|| by(&|media| media == "application/json"))
        .or_else(|| by(&|media| media.starts_with("text/")))
        .or_else(|| content.iter().next().map(|(media, body)| (media.as_str(), &body.schema)))
}

/// The file of an operation: that of its first tag.
pub(crate) fn file_of(operation: &Operation) -> String {
    operation
        .tags
        .first()
        .map(|tag| names::words(tag))
        .filter(|words| !words.is_empty())
        .map_or_else(|| "general".to_owned(), |words| names::snake(&words.join("-")))
}

impl SchemaUsage {
    pub(crate) fn new(source: &Source) -> Self {
        let mut usage = Self::default();
        for operation in source.document.operations() {
            let file = file_of(operation);
            for parameter in &operation.parameters {
                usage.walk(source, &parameter.schema, Direction::Input, &file);
            }
            if let Some(body) = &operation.request_body
                && let Some((_, schema)) = preferred(&body.content)
            {
                // `RequestBuilder` has no optional envelope: only what is always sent does without.
                if body.required {
                    usage.body(source, schema, &file);
                } else {
                    usage.walk(source, schema, Direction::Input, &file);
                }
            }
            for (status, response) in &operation.responses {
                usage.response(source, response, status.is_success(), &file);
            }
        }
        usage.find_split(source);
        for schema in source.document.schemas.values() {
            usage.find_choices(schema);
        }
        usage
    }

    fn body(&mut self, source: &Source, body: &Schema, file: &str) {
        let target = source.document.follow(shape::unwrap(body));
        let (Some(name), Some(properties)) =
            (shape::unwrap(body).referenced_name(), shape::envelope_properties(target))
        else {
            return self.walk(source, body, Direction::Input, file);
        };
        self.envelopes.insert(name.to_owned());
        self.walk(source, properties, Direction::Input, file);
        for (member, schema) in &target.properties {
            if member != "properties" {
                collect(source, schema, &mut self.in_envelopes);
            }
        }
    }

    fn response(&mut self, source: &Source, response: &Response, success: bool, file: &str) {
        match preferred(&response.content) {
            Some((_, schema)) if success => self.walk(source, schema, Direction::Output, file),
            Some((_, schema)) => collect(source, schema, &mut self.in_core),
            None => {}
        }
    }

    fn walk(&mut self, source: &Source, schema: &Schema, direction: Direction, file: &str) {
        let schema = shape::unwrap(schema);
        let Some(name) = schema.referenced_name() else {
            for (_, child) in schema.children() {
                self.walk(source, child, direction, file);
            }
            return;
        };
        let files = self.files.entry(name.to_owned()).or_default();
        let new_file = !files.iter().any(|known| known == file);
        if new_file {
            files.push(file.to_owned());
        }
        let set = if direction == Direction::Input { &mut self.sent } else { &mut self.read };
        if !set.insert(name.to_owned()) && !new_file {
            return;
        }
        let target = source.document.follow(schema);
        if let Some(items) = shape::list_items(target) {
            for (member, part) in &target.properties {
                if member != "items" {
                    collect(source, part, &mut self.in_core);
                }
            }
            return self.walk(source, items, direction, file);
        }
        for (member, child) in &target.properties {
            if has(source, name, member, child, direction) {
                match source.overlay.field(name, member).and_then(|entry| entry.type_name.as_deref()) {
                    Some(rust) => self.walk_named(source, rust, direction, file),
                    None => self.walk(source, child, direction, file),
                }
            }
        }
        let others = target.children().filter(|(pointer, _)| !pointer.starts_with("/properties/"));
        for (_, child) in others.collect::<Vec<_>>() {
            self.walk(source, child, direction, file);
        }
    }

    /// Follows a type that the overlay gives to a field, if it stands for a schema.
    fn walk_named(&mut self, source: &Source, rust: &str, direction: Direction, file: &str) {
        if let Some(name) = schema_named(source, rust) {
            let reference = Some(format!("{}{name}", Schema::REFERENCE_PREFIX));
            self.walk(source, &Schema { reference, ..Schema::default() }, direction, file);
        }
    }

    fn find_choices(&mut self, schema: &Schema) {
        self.choices.extend(schema.one_of.iter().filter_map(Schema::referenced_name).map(str::to_owned));
        for (_, child) in schema.children() {
            self.find_choices(child);
        }
    }

    fn find_split(&mut self, source: &Source) {
        let both: Vec<&String> = self.sent.intersection(&self.read).collect();
        let mut split: BTreeSet<String> =
            both.iter().filter(|name| differs(source, name)).map(|name| (*name).clone()).collect();
        loop {
            let before = split.len();
            for name in &both {
                let mut parts = BTreeSet::new();
                if let Some(schema) = source.document.schemas.get(*name) {
                    direct_parts(schema, &mut parts);
                }
                if !parts.is_disjoint(&split) {
                    split.insert((*name).clone());
                }
            }
            if split.len() == before {
                break;
            }
        }
        self.split = split;
    }

    /// The directions a schema is used in; `None` if it is not used.
    pub(crate) fn direction(&self, name: &str) -> Option<Direction> {
        match (self.sent.contains(name), self.read.contains(name)) {
            (true, true) => Some(Direction::Both),
            (true, false) => Some(Direction::Input),
            (false, true) => Some(Direction::Output),
            (false, false) => None,
        }
    }

    /// The Rust name of a schema in a direction.
    pub(crate) fn rust_name(&self, source: &Source, name: &str, direction: Direction) -> String {
        let entry = source.overlay.schema(name);
        let output = entry.and_then(|entry| entry.name.clone()).unwrap_or_else(|| names::pascal(name));
        let input = entry.and_then(|entry| entry.input.clone());
        if direction != Direction::Input {
            output
        } else if self.split.contains(name) {
            input.unwrap_or_else(|| format!("{output}Input"))
        } else if self.read.contains(name) {
            output
        } else {
            input.unwrap_or(output)
        }
    }
}

/// Returns true if a member exists in a direction.
pub(crate) fn has(source: &Source, schema: &str, member: &str, child: &Schema, direction: Direction) -> bool {
    match direction {
        Direction::Input => is_sent(source, schema, member, child, &mut Vec::new()),
        Direction::Output => !child.write_only,
        Direction::Both => true,
    }
}

/// Returns true if a member can be sent: neither it nor everything in it is read-only. `open` are the schemas around it.
fn is_sent<'a>(source: &'a Source, schema: &str, member: &str, child: &'a Schema, open: &mut Vec<&'a str>) -> bool {
    let entry = source.overlay.field(schema, member);
    if child.read_only || entry.is_some_and(|entry| entry.read_only) {
        return false;
    }
    entry.is_some_and(|entry| entry.type_name.is_some()) || has_input(source, child, open)
}

/// Returns true if a schema has anything that can be sent.
fn has_input<'a>(source: &'a Source, schema: &'a Schema, open: &mut Vec<&'a str>) -> bool {
    let schema = shape::unwrap(schema);
    if let Some(items) = &schema.items {
        return has_input(source, items, open);
    }
    let Some(name) = schema.referenced_name() else { return true };
    let target = source.document.follow(schema);
    if open.contains(&name) {
        return false;
    }
    open.push(name);
    let sent = if shape::list_items(target).is_some() {
        let items = target.properties.get_key_value("items");
        items.is_some_and(|(member, items)| is_sent(source, name, member, items, open))
    } else if shape::is_object(target) {
        target.properties.iter().any(|(member, child)| is_sent(source, name, member, child, open))
    } else {
        target.items.as_ref().is_none_or(|items| has_input(source, items, open))
    };
    open.pop();
    sent
}

/// The schema whose Rust name this is.
pub(crate) fn schema_named<'a>(source: &'a Source, rust: &str) -> Option<&'a str> {
    let named = |name: &&String| match source.overlay.schema(name).and_then(|entry| entry.name.as_deref()) {
        Some(given) => given == rust,
        None => names::pascal(name) == rust,
    };
    source.document.schemas.keys().find(named).map(String::as_str)
}

/// Returns true if the members of a schema differ by direction, in the document or by its overlay.
fn differs(source: &Source, name: &str) -> bool {
    let Some(schema) = source.document.schemas.get(name) else { return false };
    let entry = source.overlay.schema(name);
    entry.is_some_and(|entry| entry.input.is_some())
        || schema.properties.iter().any(|(member, child)| {
            let entry = source.overlay.field(name, member);
            let secret = |type_name: &Option<String>| type_name.as_deref() == Some("Secret");
            !has(source, name, member, child, Direction::Input)
                || !has(source, name, member, child, Direction::Output)
                || entry.is_some_and(|entry| {
                    entry.secret || entry.null == Some(true) || entry.required.is_some() || secret(&entry.type_name)
                })
        })
}

/// Every schema that is named below this one.
fn collect(source: &Source, schema: &Schema, into: &mut BTreeSet<String>) {
    if let Some(name) = schema.referenced_name() {
        if into.insert(name.to_owned()) {
            collect(source, source.document.follow(schema), into);
        }
        return;
    }
    for (_, child) in schema.children() {
        collect(source, child, into);
    }
}

/// The schemas that a schema names itself.
fn direct_parts(schema: &Schema, into: &mut BTreeSet<String>) {
    if let Some(name) = schema.referenced_name() {
        into.insert(name.to_owned());
        return;
    }
    for (_, child) in schema.children() {
        direct_parts(child, into);
    }
}
