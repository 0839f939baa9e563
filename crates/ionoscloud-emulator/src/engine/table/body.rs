//! The properties that a request sends, validated against the document.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Document, Operation, Schema};
use serde_json::{Map, Value};

use super::kind::Kind;
use super::request::TableRequest;
use super::write::at;
use crate::engine::api_error::ApiError;
use crate::engine::validation::missing;

impl TableRequest<'_, '_> {
    /// The properties of the body: those that the document knows and that callers may set.
    pub(crate) fn sent(&self) -> Result<Map<String, Value>, ApiError> {
        self.sent_as_part_of(&Map::new(), &[])
    }

    /// The same of a PATCH, which is merged into what is stored: required members of these objects need not be sent
    /// again.
    pub(super) fn sent_as_part_of(
        &self,
        stored: &Map<String, Value>,
        partial: &[&str],
    ) -> Result<Map<String, Value>, ApiError> {
        let mut violations = self.call.violations_of(&self.call.body);
        let prefix = if self.is_wrapped() { "properties." } else { "" };
        let is_stored = |violation: &str| {
            let path = missing(violation).and_then(|path| path.strip_prefix(prefix));
            let object = path.and_then(|path| path.split_once('.')).map(|(object, _)| object);
            object.is_some_and(|object| partial.contains(&object))
                && path.is_some_and(|path| at(stored, &path.replace('.', "/")).is_some())
        };
        violations.retain(|violation| !is_stored(violation));
        let wrapped = self.is_wrapped();
        if wrapped && self.call.body.get("properties").is_none() && violations.is_empty() {
            violations.push("properties: required".to_owned());
        }
        if !violations.is_empty() {
            return Err(ApiError::invalid(violations));
        }
        Ok(self.properties_in(self.call.operation, &self.call.body))
    }

    /// The violations of a PATCH that would change a property which the document does not let it change. What the
    /// resource does not have either is ignored, as it may be a newer client's, unless its kind takes it at creation
    /// alone: secrets, which are not stored to be compared.
    pub(super) fn fixed_in_body(&self, kind: &Kind, stored: &Map<String, Value>) -> Vec<String> {
        let body = &self.call.body;
        let wrapped = self.is_wrapped();
        if !wrapped && body.get("properties").is_some_and(Value::is_object) {
            return vec!["properties: PATCH takes the bare properties".to_owned()];
        }
        let sent = if wrapped { &body["properties"] } else { body };
        let settable = self.settable(self.call.operation);
        let fixed = sent.as_object().into_iter().flatten().filter(|(name, value)| {
            let is_hidden = || kind.write_only.iter().chain(kind.immutable).any(|hidden| hidden == name);
            !settable.contains(*name)
                && stored.get(*name).map_or_else(|| !value.is_null() && is_hidden(), |stored| stored != *value)
        });
        fixed.map(|(name, _)| format!("properties.{name}: cannot be changed")).collect()
    }

    /// Returns `true` if the body has its properties in a member of their own.
    pub(crate) fn is_wrapped(&self) -> bool {
        self.members(self.call.operation, None).contains_key("properties")
    }

    /// The properties in a body that an operation would take: those that the document knows and that callers may set.
    pub(crate) fn properties_in(&self, operation: &'static Operation, body: &Value) -> Map<String, Value> {
        let wrapped = self.members(operation, None).contains_key("properties");
        let sent = if wrapped { body.get("properties") } else { Some(body) };
        let mut properties = sent.and_then(Value::as_object).cloned().unwrap_or_default();
        let known = self.settable(operation);
        properties.retain(|name, _| known.contains(name.as_str()));
        properties
    }

    /// The names of the properties that callers may set with an operation.
    pub(crate) fn settable(&self, operation: &'static Operation) -> BTreeSet<String> {
        let wrapped = self.members(operation, None).contains_key("properties");
        let known = self.members(operation, wrapped.then_some("properties"));
        let document = self.call.document;
        let settable = known.into_iter().filter(|(_, schema)| !(schema.read_only || document.follow(schema).read_only));
        settable.map(|(name, _)| name.to_owned()).collect()
    }

    /// Puts the document's defaults for what a body of an operation does not have.
    pub(crate) fn fill_defaults(
        &self,
        kind: &Kind,
        operation: &'static Operation,
        properties: &mut Map<String, Value>,
    ) {
        let wrapped = self.members(operation, None).contains_key("properties");
        for (name, schema) in self.members(operation, wrapped.then_some("properties")) {
            fill_default(self.call.document, schema, properties, name, kind.own_defaults);
        }
    }

    /// The same, with the document's defaults for what was not sent.
    pub(super) fn sent_with_defaults(&self, kind: &Kind) -> Result<Map<String, Value>, ApiError> {
        let mut properties = self.sent()?;
        for name in kind.default_objects {
            properties.entry(*name).or_insert_with(|| Value::Object(Map::new()));
        }
        self.fill_defaults(kind, self.call.operation, &mut properties);
        Ok(properties)
    }

    /// The members that the document gives the body of an operation, or a member of it.
    fn members(&self, operation: &'static Operation, member: Option<&str>) -> BTreeMap<&'static str, &'static Schema> {
        let document = self.call.document;
        let media = operation.request_body.as_ref().and_then(|declared| declared.content.values().next());
        let Some(mut schema) = media.map(|media| document.follow(&media.schema)) else { return BTreeMap::new() };
        if let Some(inner) = member.and_then(|member| schema.properties.get(member)) {
            schema = document.follow(inner);
        }
        members_of(document, schema)
    }

    /// Drops the members that the document does not give the response, those of items and of properties too.
    pub(crate) fn trim(&self, body: &mut Value) {
        let document = self.call.document;
        let media = self.call.operation.successes().next().and_then(|(_, response)| response.content.values().next());
        let Some(media) = media else { return };
        let declared = members_of(document, document.follow(&media.schema));
        // Some lists have their links under this name.
        if declared.contains_key("links")
            && !declared.contains_key("_links")
            && let Some(links) = body.get_mut("_links").map(Value::take)
        {
            body["links"] = links;
        }
        let item = declared.get("items").and_then(|schema| document.follow(schema).items.as_deref());
        if let (Some(item), Some(Value::Array(items))) = (item, body.get_mut("items")) {
            let trimmed = Trimmed::to(document, item);
            items.iter_mut().for_each(|one| trimmed.trim(one));
        }
        Trimmed::to(document, &media.schema).trim(body);
    }
}

/// Puts the default of a member that was not sent, and those within a member that was, but not of those in `excluded`.
fn fill_default(
    document: &'static Document,
    schema: &'static Schema,
    sent: &mut Map<String, Value>,
    name: &str,
    excluded: &[&str],
) {
    if excluded.contains(&name) {
        return;
    }
    let schema = document.follow(schema);
    let within: Vec<&str> = excluded.iter().filter_map(|path| path.strip_prefix(name)?.strip_prefix('.')).collect();
    match (sent.get_mut(name), &schema.default) {
        (None, Some(default)) => {
            sent.insert(name.to_owned(), default.clone());
        }
        (Some(Value::Object(inner)), _) => {
            for (name, schema) in members_of(document, schema) {
                fill_default(document, schema, inner, name, &within);
            }
        }
        (Some(Value::Array(items)), _) => {
            let Some(item) = schema.items.as_deref().map(|item| document.follow(item)) else { return };
            for inner in items.iter_mut().filter_map(Value::as_object_mut) {
                for (name, schema) in members_of(document, item) {
                    fill_default(document, schema, inner, name, &within);
                }
            }
        }
        (Some(_) | None, _) => {}
    }
}

/// The members of an object, those of its parts included.
fn members_of(document: &'static Document, schema: &'static Schema) -> BTreeMap<&'static str, &'static Schema> {
    let parts = schema.all_of.iter().map(|part| document.follow(part));
    let all = std::iter::once(schema).chain(parts);
    all.flat_map(|schema| schema.properties.iter().map(|(name, schema)| (name.as_str(), schema))).collect()
}

/// The members that a schema names, and those of its properties. It is made once for a list of thousands.
struct Trimmed {
    declared: BTreeMap<&'static str, &'static Schema>,
    properties: BTreeMap<&'static str, &'static Schema>,
}

impl Trimmed {
    fn to(document: &'static Document, schema: &'static Schema) -> Self {
        let declared = members_of(document, document.follow(schema));
        let properties = declared.get("properties").map(|schema| members_of(document, document.follow(schema)));
        Self { properties: properties.unwrap_or_default(), declared }
    }

    /// Drops the members that are not named.
    fn trim(&self, value: &mut Value) {
        retain(&self.declared, value);
        if let Some(properties) = value.get_mut("properties") {
            retain(&self.properties, properties);
        }
    }
}

/// Drops the members that are not declared, if any are.
fn retain(declared: &BTreeMap<&'static str, &'static Schema>, value: &mut Value) {
    if let (false, Value::Object(members)) = (declared.is_empty(), value) {
        members.retain(|name, _| declared.contains_key(name.as_str()));
    }
}
