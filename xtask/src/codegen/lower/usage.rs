//! Usage of schemas: sent, read, by which tags, and which differ by direction.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Operation, Response, Schema};

use super::sendable::is_sent;
use super::{core_types, names, shape};
use crate::codegen::input::Source;
use crate::codegen::ir::Direction;
use crate::steps::step;

/// The schemas of a document by use.
#[derive(Default)]
pub(crate) struct SchemaUsage {
    pub(crate) sent: BTreeSet<String>,
    pub(crate) read: BTreeSet<String>,
    /// Sent by PATCH, where nothing is required.
    pub(crate) updated: BTreeSet<String>,
    /// Used both ways, but not with the same members.
    pub(crate) split: BTreeSet<String>,
    /// The content of request bodies: a type of its own, whatever else reads the schema.
    pub(crate) bodies: BTreeSet<String>,
    /// Parts of list envelopes and errors, which core reads.
    pub(crate) in_core: BTreeSet<String>,
    /// Request envelopes.
    pub(crate) envelopes: BTreeSet<String>,
    /// Schemas of the other members of request envelopes.
    pub(crate) in_envelopes: BTreeSet<String>,
    /// Members of a choice: their required members distinguish them.
    pub(crate) choices: BTreeSet<String>,
    /// The files of the collections that reach a schema.
    pub(crate) files: BTreeMap<String, BTreeSet<String>>,
}

/// A part of a schema: a value, or another schema that the overlay names.
enum Part<'a> {
    Value(&'a Schema),
    Schema(&'a str),
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

/// The file of an operation: that of its collection.
pub(crate) fn file_of(operation: &Operation) -> String {
    names::file(&operation.path)
}

impl SchemaUsage {
    pub(crate) fn new(source: &Source) -> Self {
        let mut usage = Self::default();
        for operation in source.document.operations() {
            let file = file_of(operation);
            for parameter in &operation.parameters {
                usage.walk(source, &parameter.schema, Direction::Input, &file);
            }
            usage.body(source, operation, &file);
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

    fn body(&mut self, source: &Source, operation: &Operation, file: &str) {
        let Some((_, body)) = operation.request_body.as_ref().and_then(|body| preferred(&body.content)) else { return };
        let direction = body_direction(operation);
        let target = source.document.follow(shape::unwrap(body));
        if let Some(entry) = source.overlay.operations.get(&operation.id).and_then(|entry| entry.value.body.as_ref()) {
            collect(source, body, &mut self.in_envelopes);
            if let Some(member) = member_of(source, body, &entry.member).filter(|_| entry.type_name.is_none()) {
                self.walk(source, member, Direction::Input, file);
            }
            return;
        }
        let content = match (shape::unwrap(body).referenced_name(), envelope_properties(source, body)) {
            (Some(name), Some(properties)) => {
                self.envelopes.insert(name.to_owned());
                for (member, schema) in &target.properties {
                    if member != "properties" {
                        collect(source, schema, &mut self.in_envelopes);
                    }
                }
                properties
            }
            _ => body,
        };
        let content_target = source.document.follow(shape::unwrap(content));
        if let Some(name) = shape::unwrap(content).referenced_name()
            && shape::is_object(content_target)
            && direction != Direction::Update
        {
            self.bodies.insert(name.to_owned());
        }
        self.walk(source, content, direction, file);
    }

    fn response(&mut self, source: &Source, response: &Response, success: bool, file: &str) {
        match preferred(&response.content) {
            Some((_, schema)) if success => self.walk(source, schema, Direction::Output, file),
            Some((_, schema)) => collect(source, schema, &mut self.in_core),
            None => {}
        }
    }

    /// Marks every schema that a value leads to. One after the other, as a long chain would overflow the stack.
    fn walk(&mut self, source: &Source, schema: &Schema, direction: Direction, file: &str) {
        let mut open = vec![(Part::Value(schema), direction)];
        while let Some((part, direction)) = open.pop() {
            step();
            // The parts of an update are replaced as a whole, so that they are as complete as in other inputs.
            let inner = if direction == Direction::Update { Direction::Input } else { direction };
            let name = match part {
                Part::Schema(name) => name,
                Part::Value(value) => match shape::unwrap(value).referenced_name() {
                    Some(name) => name,
                    None => {
                        open.extend(shape::unwrap(value).children().map(|(_, child)| (Part::Value(child), inner)));
                        continue;
                    }
                },
            };
            let Some(schema) = source.document.schemas.get(name) else { continue };
            let target = source.document.follow(schema);
            if core_types::of(&source.overlay.common, target).is_some() {
                self.in_core.insert(name.to_owned());
                collect(source, target, &mut self.in_core);
            } else if self.mark(name, direction, file) {
                open.extend(self.parts(source, name, target, inner).into_iter().map(|part| (part, inner)));
            }
        }
    }

    /// Marks a schema itself; returns false if it was known of this file and direction.
    fn mark(&mut self, name: &str, direction: Direction, file: &str) -> bool {
        let is_new_file = self.files.entry(name.to_owned()).or_default().insert(file.to_owned());
        let set = match direction {
            Direction::Input => &mut self.sent,
            Direction::Update => &mut self.updated,
            Direction::Output | Direction::Both => &mut self.read,
        };
        set.insert(name.to_owned()) || is_new_file
    }

    /// Returns what a schema holds in a direction.
    fn parts<'a>(&mut self, source: &'a Source, name: &str, target: &'a Schema, direction: Direction) -> Vec<Part<'a>> {
        if let Some(items) = shape::list_items(target) {
            for (_, part) in target.properties.iter().filter(|(member, _)| *member != "items") {
                collect(source, part, &mut self.in_core);
            }
            let existing = source.overlay.field(name, "items").is_some_and(|entry| entry.existing.is_some());
            let is_named = existing && direction == Direction::Input;
            return if is_named { Vec::new() } else { vec![Part::Value(items)] };
        }
        let is_held = |(member, child): &(&String, &Schema)| {
            !(direction == Direction::Input && is_reference(source, name, member))
                && has(source, name, member, child, direction)
        };
        let part = |(member, child): (&'a String, &'a Schema)| {
            // A type that the overlay gives is followed if it stands for a schema.
            match source.overlay.field(name, member).and_then(|entry| entry.type_name.as_deref()) {
                Some(rust) => schema_named(source, rust).map(Part::Schema),
                None => Some(Part::Value(child)),
            }
        };
        let members = target.properties.iter().filter(is_held).filter_map(part);
        let others = target.children().filter(|(pointer, _)| !pointer.starts_with("/properties/"));
        members.chain(others.map(|(_, child)| Part::Value(child))).collect()
    }

    fn find_choices(&mut self, schema: &Schema) {
        self.choices.extend(schema.one_of.iter().filter_map(Schema::referenced_name).map(str::to_owned));
        for (_, child) in schema.children() {
            self.find_choices(child);
        }
    }

    /// Finds the schemas that differ by direction: those whose members do, and those that hold such a one.
    fn find_split(&mut self, source: &Source) {
        let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut open: Vec<&str> = Vec::new();
        for name in self.sent.intersection(&self.read) {
            if self.bodies.contains(name) || differs(source, name) {
                open.push(name);
            }
            let mut parts = Vec::new();
            if let Some(schema) = source.document.schemas.get(name) {
                direct_parts(schema, &mut parts);
            }
            for part in parts {
                holders.entry(part).or_default().push(name);
            }
        }
        let mut split = BTreeSet::new();
        while let Some(name) = open.pop() {
            step();
            if split.insert(name.to_owned()) {
                open.extend(holders.remove(name).unwrap_or_default());
            }
        }
        self.split = split;
    }

    /// Returns the directions in which a schema becomes a type.
    pub(crate) fn directions(&self, name: &str) -> Vec<Direction> {
        let mut directions = match (self.read.contains(name), self.sent.contains(name)) {
            (true, true) if self.split.contains(name) => vec![Direction::Output, Direction::Input],
            (true, true) => vec![Direction::Both],
            (true, false) => vec![Direction::Output],
            (false, true) => vec![Direction::Input],
            (false, false) => Vec::new(),
        };
        directions.extend(self.updated.contains(name).then_some(Direction::Update));
        directions
    }
}

/// Returns the schema of the properties, if a body is an envelope around them: all other members are made by the server
/// or by the client.
pub(crate) fn envelope_properties<'a>(source: &'a Source, body: &'a Schema) -> Option<&'a Schema> {
    let name = shape::unwrap(body).referenced_name()?;
    let target = source.document.follow(shape::unwrap(body));
    let properties = target.properties.get("properties")?;
    let mut others = target.properties.iter().filter(|(member, _)| *member != "properties");
    let empty = |(member, child): (&String, &Schema)| {
        shape::is_envelope_member(member) || !is_sent(source, name, member, child)
    };
    others.all(empty).then_some(properties)
}

/// Returns the properties of a body that holds other things beside them: `properties` and `entities`.
pub(crate) fn composite_properties<'a>(source: &'a Source, body: &'a Schema) -> Option<&'a Schema> {
    let target = source.document.follow(shape::unwrap(body));
    let has_entities = target.properties.contains_key("entities");
    target.properties.get("properties").filter(|_| has_entities && envelope_properties(source, body).is_none())
}

/// Returns the schema of a member of a body; dots lead into objects.
pub(crate) fn member_of<'a>(source: &'a Source, body: &'a Schema, path: &str) -> Option<&'a Schema> {
    let mut at = body;
    for member in path.split('.') {
        at = source.document.follow(shape::unwrap(at)).properties.get(member)?;
    }
    Some(at)
}

/// Returns the direction of an operation's body.
pub(crate) fn body_direction(operation: &Operation) -> Direction {
    if operation.method.as_str() == "PATCH" { Direction::Update } else { Direction::Input }
}

/// Returns true if a member exists in a direction.
pub(crate) fn has(source: &Source, schema: &str, member: &str, child: &Schema, direction: Direction) -> bool {
    let entry = source.overlay.field(schema, member);
    if entry.is_some_and(|entry| entry.drop.is_some()) {
        return false;
    }
    match direction {
        // A change leaves out what the API never changes.
        Direction::Update if entry.is_some_and(|entry| entry.fixed.is_some()) => false,
        Direction::Input | Direction::Update => is_sent(source, schema, member, child),
        Direction::Output => !child.write_only,
        Direction::Both => true,
    }
}

/// Returns true if a member that is sent refers to something that exists: only its id is sent.
pub(crate) fn is_reference(source: &Source, schema: &str, member: &str) -> bool {
    member != "items" && source.overlay.field(schema, member).is_some_and(|entry| entry.existing.is_some())
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
    entry.is_some_and(|entry| entry.input.is_some() || entry.secret == Some(true))
        || schema.properties.iter().any(|(member, child)| {
            let entry = source.overlay.field(name, member);
            let secret = |type_name: &Option<String>| type_name.as_deref() == Some("Secret");
            !has(source, name, member, child, Direction::Input)
                || !has(source, name, member, child, Direction::Output)
                || entry.is_some_and(|entry| {
                    entry.secret == Some(true)
                        || entry.null == Some(true)
                        || entry.required.is_some()
                        || secret(&entry.type_name)
                })
        })
}

/// Every schema that is named below this one.
fn collect(source: &Source, schema: &Schema, into: &mut BTreeSet<String>) {
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        step();
        match schema.referenced_name() {
            Some(name) if into.insert(name.to_owned()) => open.push(source.document.follow(schema)),
            Some(_) => {}
            None => open.extend(schema.children().map(|(_, child)| child)),
        }
    }
}

/// The schemas that a schema names itself.
fn direct_parts<'a>(schema: &'a Schema, into: &mut Vec<&'a str>) {
    match schema.referenced_name() {
        Some(name) => into.push(name),
        None => schema.children().for_each(|(_, child)| direct_parts(child, into)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn fixed_member_is_in_creation_and_no_change() {
        let source = Source::read(&repository_root(), "compute").unwrap();
        for (schema, member) in [("IpBlockProperties", "location"), ("VolumeProperties", "imagePassword")] {
            let child = source.document.schemas.get(schema).and_then(|it| it.properties.get(member)).unwrap();
            let exists = |direction| has(&source, schema, member, child, direction);
            let directions = [Direction::Input, Direction::Output, Direction::Update];
            assert_eq!(directions.map(exists), [true, true, false], "{schema}.{member}");
        }
    }
}
