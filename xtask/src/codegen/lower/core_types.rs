//! Types of core that documents share by shape and meaning: what they look like is data of `overlays/common.toml`.

use std::collections::BTreeSet;

use ionoscloud_spec::{Document, Schema};

use super::shape;
use crate::codegen::input::overlay::{Common, CoreTypeEntry};

/// Types of core that an entry of `common.toml` may name.
const CORE_TYPES: &[&str] = &["Links", "MaintenanceWindow", "ProvisioningState", "Weekday"];

/// Returns the type of core that a list of values or an object is, by its values or the names of its members.
pub(crate) fn of(common: &Common, schema: &Schema) -> Option<&'static str> {
    let values = shape::text_values(schema);
    let own: Vec<&str> = match &values {
        Some(values) => values.iter().map(String::as_str).collect(),
        None => schema.properties.keys().map(String::as_str).collect(),
    };
    let fits = |entry: &CoreTypeEntry| {
        let required = if values.is_some() { &entry.values } else { &entry.members };
        let allowed = |name: &&str| required.iter().chain(&entry.optional).any(|known| known == name);
        !required.is_empty() && required.iter().all(|name| own.contains(&name.as_str())) && own.iter().all(allowed)
    };
    let (name, _) = common.types.iter().find(|(_, entry)| fits(entry))?;
    known(name)
}

/// Returns the name of a type of core that documents share.
pub(crate) fn known(name: &str) -> Option<&'static str> {
    CORE_TYPES.iter().copied().find(|known| *known == name)
}

/// Returns the types of core that stand for something in a document.
pub(crate) fn used(common: &Common, document: &Document) -> BTreeSet<&'static str> {
    fn walk(common: &Common, schema: &Schema, found: &mut BTreeSet<&'static str>) {
        found.extend(of(common, schema));
        schema.children().for_each(|(_, child)| walk(common, child, found));
    }
    let mut found = BTreeSet::new();
    document.schemas.values().for_each(|schema| walk(common, schema, &mut found));
    found
}
