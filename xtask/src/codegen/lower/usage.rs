//! Usage of schemas: sent, read, by which tags, and which differ by direction.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Operation, Response, Schema};

use super::{core_types, names, shape};
use crate::codegen::input::Source;
use crate::codegen::ir::Direction;

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
    /// The files of the collections that reach a schema, in the document's order.
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

    fn walk(&mut self, source: &Source, schema: &Schema, direction: Direction, file: &str) {
        let schema = shape::unwrap(schema);
        let Some(name) = schema.referenced_name() else {
            let direction = if direction == Direction::Update { Direction::Input } else { direction };
            for (_, child) in schema.children() {
                self.walk(source, child, direction, file);
            }
            return;
        };
        let target = source.document.follow(schema);
        if core_types::of(&source.overlay.common, target).is_some() {
            collect(source, schema, &mut self.in_core);
            return;
        }
        let files = self.files.entry(name.to_owned()).or_default();
        let new_file = !files.iter().any(|known| known == file);
        if new_file {
            files.push(file.to_owned());
        }
        let set = match direction {
            Direction::Input => &mut self.sent,
            Direction::Update => &mut self.updated,
            Direction::Output | Direction::Both => &mut self.read,
        };
        if !set.insert(name.to_owned()) && !new_file {
            return;
        }
        // The parts of an update are replaced as a whole, so that they are as complete as in other inputs.
        let direction = if direction == Direction::Update { Direction::Input } else { direction };
        if let Some(items) = shape::list_items(target) {
            for (member, part) in &target.properties {
                if member != "items" {
                    collect(source, part, &mut self.in_core);
                }
            }
            let existing = source.overlay.field(name, "items").is_some_and(|entry| entry.existing.is_some());
            if existing && direction == Direction::Input {
                return;
            }
            return self.walk(source, items, direction, file);
        }
        for (member, child) in &target.properties {
            if direction == Direction::Input && is_reference(source, name, member) {
                continue;
            }
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
        let mut split: BTreeSet<String> = both
            .iter()
            .filter(|name| self.bodies.contains(**name) || differs(source, name))
            .map(|name| (*name).clone())
            .collect();
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
        shape::is_envelope_member(member) || !is_sent(source, name, member, child, &mut Vec::new())
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
        Direction::Input | Direction::Update => is_sent(source, schema, member, child, &mut Vec::new()),
        Direction::Output => !child.write_only,
        Direction::Both => true,
    }
}

/// Returns true if a member that is sent refers to something that exists: only its id is sent.
pub(crate) fn is_reference(source: &Source, schema: &str, member: &str) -> bool {
    member != "items" && source.overlay.field(schema, member).is_some_and(|entry| entry.existing.is_some())
}

/// Returns true if a member can be sent: neither it nor everything in it is read-only. `open` are the schemas around
/// it.
fn is_sent<'a>(source: &'a Source, schema: &str, member: &str, child: &'a Schema, open: &mut Vec<&'a str>) -> bool {
    let entry = source.overlay.field(schema, member);
    if entry.is_some_and(|entry| entry.drop.is_some())
        || entry.and_then(|entry| entry.read_only).unwrap_or(child.read_only)
    {
        return false;
    }
    // The server makes what stands around the content.
    let is_thing =
        source.document.schemas.get(schema).is_some_and(|schema| schema.properties.contains_key("properties"));
    if is_thing && shape::is_envelope_member(member) && entry.is_none_or(|entry| entry.read_only.is_none()) {
        return false;
    }
    entry.is_some_and(|entry| entry.type_name.is_some() || entry.existing.is_some()) || has_input(source, child, open)
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
