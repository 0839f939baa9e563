//! Rust names of schemas, by rule.
//!
//! The thing that a read returns is `X`, its content `XProperties`, its list `XList`; the body of a creation is `NewX`
//! and that of a PATCH `XUpdate`. The body of a PUT is `NewX` if the POST has the same schema, else `XReplacement`. An
//! overlay's name wins; a name by rule that another type would get too falls back to the schema's own.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Operation, Schema};

use super::usage::{SchemaUsage, composite_properties, envelope_properties, preferred};
use super::{names, shape};
use crate::codegen::input::Source;
use crate::codegen::ir::Direction;

/// Affixes that name a message rather than a thing.
const PREFIXES: &[&str] = &["Post", "Put", "Patch"];
const SUFFIXES: &[&str] = &["ResponseData", "Response", "Read", "Output"];

/// Most schemas whose names are made of each other.
const MAX_NAMED: usize = 16;

/// Names by schema and direction: output, input or update; what is used both ways is an output.
#[derive(Default)]
pub(crate) struct TypeNames(BTreeMap<(String, Direction), String>);

impl TypeNames {
    pub(crate) fn new(source: &Source, usage: &SchemaUsage) -> Self {
        let rules = Rules::new(source, usage);
        let mut by_rule = BTreeMap::new();
        let mut names = BTreeMap::new();
        for name in source.document.schemas.keys() {
            for direction in usage.directions(name) {
                let direction = if direction == Direction::Both { Direction::Output } else { direction };
                match rules.given(name, direction) {
                    Some(given) => names.insert((name.clone(), direction), given),
                    None => by_rule.insert((name.clone(), direction), rules.name(name, direction)),
                };
            }
        }
        // Lists of one item type are aliases of one type, so they may share a name.
        let is_list =
            |name: &str| source.document.schemas.get(name).is_some_and(|schema| shape::list_items(schema).is_some());
        let reserved = |rust: &str| source.overlay.ids.contains_key(rust) || source.overlay.enums.contains_key(rust);
        // A name that falls back may be wanted by another one, which then falls back too.
        loop {
            let mut wanted: BTreeMap<&str, Vec<&(String, Direction)>> = BTreeMap::new();
            for (key, rust) in by_rule.iter().chain(&names) {
                wanted.entry(rust.as_str()).or_default().push(key);
            }
            let clashes = |key: &(String, Direction), rust: &String| {
                let mut all = wanted.get(rust.as_str()).into_iter().flatten();
                let lists = is_list(&key.0);
                reserved(rust) || all.any(|other| *other != key && !(lists && is_list(&other.0)))
            };
            let fallen: Vec<_> = by_rule
                .iter()
                .filter(|(key, rust)| clashes(key, rust))
                .map(|(key, rust)| (key.clone(), rules.plain(&key.0, key.1), rust.clone()))
                .filter(|(_, plain, rust)| plain != rust)
                .collect();
            if fallen.is_empty() {
                break;
            }
            by_rule.extend(fallen.into_iter().map(|(key, plain, _)| (key, plain)));
        }
        names.extend(by_rule);
        Self(names)
    }

    /// Returns the Rust name of a schema in a direction.
    pub(crate) fn rust_name(&self, schema: &str, direction: Direction) -> String {
        let direction = match direction {
            Direction::Update if self.has(schema, Direction::Update) => Direction::Update,
            Direction::Input | Direction::Update if self.has(schema, Direction::Input) => Direction::Input,
            _ => Direction::Output,
        };
        self.get(schema, direction)
    }

    /// Returns the name of a schema as a choice, the same in all directions.
    pub(crate) fn choice_name(&self, schema: &str) -> String {
        self.get(schema, self.first(schema, &[Direction::Output, Direction::Input]))
    }

    /// Returns the name from which the enums in place of a schema are named.
    pub(crate) fn enum_base(&self, schema: &str) -> String {
        let direction = self.first(schema, &[Direction::Output, Direction::Input, Direction::Update]);
        let rust = self.get(schema, direction);
        let base = match direction {
            Direction::Output => rust.strip_suffix("Properties"),
            Direction::Update => rust.strip_suffix("Update"),
            _ => rust
                .strip_suffix("Replacement")
                .or_else(|| rust.strip_prefix("New").filter(|rest| rest.starts_with(char::is_uppercase))),
        };
        base.filter(|base| !base.is_empty()).unwrap_or(&rust).to_owned()
    }

    /// Returns the schema of a Rust name.
    pub(crate) fn schema_of(&self, rust: &str) -> Option<&str> {
        self.0.iter().find(|(_, name)| *name == rust).map(|((schema, _), _)| schema.as_str())
    }

    /// Returns the first of these directions in which a schema is a type, else the last one.
    fn first(&self, schema: &str, directions: &[Direction]) -> Direction {
        let found = directions.iter().copied().find(|direction| self.has(schema, *direction));
        found.or(directions.last().copied()).unwrap_or(Direction::Output)
    }

    fn has(&self, schema: &str, direction: Direction) -> bool {
        self.0.contains_key(&(schema.to_owned(), direction))
    }

    fn get(&self, schema: &str, direction: Direction) -> String {
        self.0.get(&(schema.to_owned(), direction)).cloned().unwrap_or_else(|| names::pascal(schema))
    }
}

struct Rules<'a> {
    source: &'a Source,
    usage: &'a SchemaUsage,
    /// The schema of a thing by that of its content.
    owners: BTreeMap<&'a str, &'a str>,
    /// The operations by the schema of their body's content.
    bodies: BTreeMap<&'a str, Vec<&'a Operation>>,
    /// The schema of a composite body by that of its properties.
    composites: BTreeMap<&'a str, &'a str>,
    /// Schemas that occur as items of arrays only.
    only_items: BTreeSet<&'a str>,
}

impl<'a> Rules<'a> {
    fn new(source: &'a Source, usage: &'a SchemaUsage) -> Self {
        let mut owners = BTreeMap::new();
        for (name, schema) in &source.document.schemas {
            let content =
                schema.properties.get("properties").and_then(|content| shape::unwrap(content).referenced_name());
            if let Some(content) = content.filter(|_| usage.read.contains(name)) {
                owners.entry(content).or_insert(name.as_str());
            }
        }
        let mut bodies: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in source.document.operations() {
            if let Some(content) = body_content(source, operation) {
                bodies.entry(content).or_default().push(operation);
            }
        }
        let mut composites = BTreeMap::new();
        for operation in source.document.operations().filter(|operation| operation.method.as_str() == "POST") {
            let body = operation.request_body.as_ref().and_then(|body| preferred(&body.content));
            if let Some((_, body)) = body
                && let Some(name) = shape::unwrap(body).referenced_name()
                && let Some(properties) = composite_properties(source, body)
                && let Some(content) = shape::unwrap(properties).referenced_name()
                // Bodies that hold each other have names of their own.
                && !std::iter::successors(Some(name), |at| composites.get(at).copied()).any(|at| at == content)
            {
                composites.insert(content, name);
            }
        }
        Self { source, usage, owners, bodies, composites, only_items: only_items(source) }
    }

    /// Returns the name that the overlay gives.
    fn given(&self, name: &str, direction: Direction) -> Option<String> {
        let entry = self.source.overlay.schema(name)?;
        match direction {
            Direction::Output | Direction::Both => entry.name.clone(),
            Direction::Input if self.usage.read.contains(name) => entry.input.clone(),
            Direction::Input => entry.input.clone().or(entry.name.clone()),
            Direction::Update if self.usage.read.contains(name) || self.usage.sent.contains(name) => {
                entry.update.clone()
            }
            Direction::Update => entry.update.clone().or(entry.input.clone()).or(entry.name.clone()),
        }
    }

    fn name(&self, name: &str, direction: Direction) -> String {
        match direction {
            Direction::Output | Direction::Both => self.output(name),
            Direction::Input => self.input(name),
            Direction::Update => match self.bodies.get(name).and_then(|operations| self.thing(operations)) {
                Some(thing) => format!("{thing}Update"),
                None => self.plain(name, direction),
            },
        }
    }

    /// Returns a name that no other schema gets by this rule.
    fn plain(&self, name: &str, direction: Direction) -> String {
        let rust = self.given(name, Direction::Output).unwrap_or_else(|| names::pascal(name));
        match direction {
            Direction::Output | Direction::Both => rust,
            Direction::Input if self.usage.read.contains(name) => format!("{rust}Input"),
            Direction::Input => rust,
            Direction::Update if self.usage.read.contains(name) || self.usage.sent.contains(name) => {
                format!("{rust}Update")
            }
            Direction::Update => rust,
        }
    }

    fn output(&self, name: &str) -> String {
        self.output_below(&mut Vec::new(), name).unwrap_or_else(|| names::pascal(name))
    }

    /// Returns `None` for a schema whose own name is being made from that of what it holds or is held by, and for one
    /// far away: a list or an envelope that holds itself is named like any other object.
    fn output_below<'n>(&'n self, open: &mut Vec<&'n str>, name: &'n str) -> Option<String> {
        if open.len() > MAX_NAMED || open.contains(&name) {
            return None;
        }
        open.push(name);
        let found = self.output_of(open, name);
        open.pop();
        Some(found)
    }

    fn output_of<'n>(&'n self, open: &mut Vec<&'n str>, name: &'n str) -> String {
        if let Some(given) = self.given(name, Direction::Output) {
            return given;
        }
        if let Some(owner) = self.owners.get(name)
            && let Some(owner) = self.output_below(open, owner)
        {
            return format!("{owner}Properties");
        }
        let Some(schema) = self.source.document.schemas.get(name) else { return names::pascal(name) };
        let items = schema.properties.get("items").and_then(|items| items.items.as_deref());
        if let Some(item) = items.and_then(|items| shape::unwrap(items).referenced_name())
            && let Some(item) = self.output_below(open, item)
        {
            return format!("{item}List");
        }
        if items.is_some() && shape::list_items(schema).is_some() {
            let stem = names::singular_pascal(name);
            return if stem.ends_with("List") { stem } else { format!("{stem}List") };
        }
        let pascal = names::pascal(name);
        if shape::is_object(schema) {
            if self.only_items.contains(name) {
                return names::singular_pascal(name);
            }
            return stripped(&pascal, schema.properties.contains_key("properties"));
        }
        pascal
    }

    fn input(&self, name: &str) -> String {
        if let Some(composite) = self.composites.get(name) {
            return format!(
                "{}Properties",
                self.given(composite, Direction::Input).unwrap_or_else(|| self.input(composite))
            );
        }
        if let Some(operations) = self.bodies.get(name)
            && let Some(thing) = self.thing(operations)
        {
            return if operations.iter().any(|operation| operation.method.as_str() == "POST") {
                format!("New{thing}")
            } else {
                format!("{thing}Replacement")
            };
        }
        let output = self.output(name);
        if self.usage.read.contains(name) { format!("New{output}") } else { output }
    }

    /// Returns the name of the thing that operations create or change: what they return, else the noun of the path.
    fn thing(&self, operations: &[&Operation]) -> Option<String> {
        let operation = operations.iter().copied().min_by_key(|operation| operation.method.as_str() != "POST")?;
        let response = operation.successes().find_map(|(_, response)| preferred(&response.content))?;
        let name = shape::unwrap(response.1).referenced_name()?;
        let schema = self.source.document.schemas.get(name)?;
        (shape::is_object(schema) && !shape::has_items(schema)).then(|| self.output(name))
    }
}

/// Returns the schema of a body's content, without its envelope, if it is an object with a name.
fn body_content<'a>(source: &'a Source, operation: &'a Operation) -> Option<&'a str> {
    let (_, body) = preferred(&operation.request_body.as_ref()?.content)?;
    let body = shape::unwrap(body);
    if source.overlay.operations.get(&operation.id).is_some_and(|entry| entry.value.body.is_some()) {
        return None;
    }
    let content = envelope_properties(source, body).map_or(body, shape::unwrap);
    let name = content.referenced_name()?;
    shape::is_object(source.document.follow(content)).then_some(name)
}

/// Returns the schemas with a plural name that are items of arrays, and nothing else.
fn only_items(source: &Source) -> BTreeSet<&str> {
    let mut items = BTreeSet::new();
    let mut others = BTreeSet::new();
    for schema in source.document.schemas.values() {
        references(schema, false, &mut items, &mut others);
    }
    for operation in source.document.operations() {
        for response in operation.responses.values() {
            response.content.values().for_each(|media| references(&media.schema, false, &mut items, &mut others));
        }
        if let Some(body) = &operation.request_body {
            body.content.values().for_each(|media| references(&media.schema, false, &mut items, &mut others));
        }
    }
    &items - &others
}

fn references<'a>(schema: &'a Schema, is_item: bool, items: &mut BTreeSet<&'a str>, others: &mut BTreeSet<&'a str>) {
    let schema = shape::unwrap(schema);
    if let Some(name) = schema.referenced_name() {
        if is_item {
            items.insert(name);
        } else {
            others.insert(name);
        }
        return;
    }
    for (pointer, child) in schema.children() {
        references(child, pointer == "/items", items, others);
    }
}

/// Removes the affixes of a message; `Resource` too, if it is an envelope.
fn stripped(name: &str, is_envelope: bool) -> String {
    let mut stem = name;
    let is_word = |rest: &&str| rest.starts_with(char::is_uppercase);
    for prefix in PREFIXES {
        stem = stem.strip_prefix(prefix).filter(is_word).unwrap_or(stem);
    }
    let suffixes = SUFFIXES.iter().chain(is_envelope.then_some(&"Resource"));
    for suffix in suffixes {
        if let Some(rest) = stem.strip_suffix(suffix).filter(|rest| !rest.is_empty()) {
            return rest.to_owned();
        }
    }
    stem.to_owned()
}
