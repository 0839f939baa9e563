//! Newtypes of ids, by rule: a path parameter `xId` is an `XId`, and so are the members of that name and the `id` of
//! what is read there.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Location, Schema, SchemaType};

use super::usage::preferred;
use super::{names, shape};
use crate::codegen::input::Source;

/// The ids of a document.
#[derive(Default)]
pub(crate) struct Ids {
    /// Rust names of the ids that paths have.
    known: BTreeSet<String>,
    /// The id by the schema of the thing.
    things: BTreeMap<String, String>,
}

impl Ids {
    pub(crate) fn new(source: &Source) -> Self {
        let mut ids = Self::default();
        for operation in source.document.operations() {
            for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
                let entry = source.overlay.parameter(&operation.id, &parameter.name);
                let rust = entry.type_name.or_else(|| id_name(entry.name.as_deref().unwrap_or(&parameter.name)));
                let Some(rust) = rust.filter(|_| is_text(&parameter.schema)) else { continue };
                let is_last = operation.path.ends_with(&format!("{{{}}}", parameter.name));
                if is_last && operation.method.as_str() == "GET" {
                    let response = operation.successes().find_map(|(_, response)| preferred(&response.content));
                    let name = response.and_then(|(_, schema)| shape::unwrap(schema).referenced_name());
                    ids.things.extend(name.map(|name| (name.to_owned(), rust.clone())));
                }
                ids.known.insert(rust);
            }
        }
        ids
    }

    /// Returns true for the ids that paths have.
    pub(crate) fn is_known(&self, rust: &str) -> bool {
        self.known.contains(rust)
    }

    /// Returns the id that a path parameter is.
    pub(crate) fn of_parameter(&self, name: &str, schema: &Schema) -> Option<String> {
        id_name(name).filter(|rust| is_text(schema) && self.known.contains(rust))
    }

    /// Returns the id that a member is, or the items of its list.
    pub(crate) fn of_member(&self, source: &Source, schema: &str, member: &str, child: &Schema) -> Option<String> {
        let child = shape::unwrap(child);
        let item = child.items.as_deref().unwrap_or(child);
        let rust = if member == "id" {
            self.things.get(schema).cloned()
        } else {
            let entry = source.overlay.field(schema, member);
            let name = entry.and_then(|entry| entry.name.as_deref()).unwrap_or(member);
            id_name(&names::singular_pascal(name)).filter(|rust| self.known.contains(rust))
        };
        rust.filter(|_| is_text(item))
    }
}

/// Returns the Rust name of an id: `nicUuid` is a `NicId`.
fn id_name(name: &str) -> Option<String> {
    let mut words = names::words(name);
    let last = words.pop().filter(|last| last == "id" || last == "uuid")?;
    (!words.is_empty() && !last.is_empty()).then(|| format!("{}Id", names::pascal(&words.join("-"))))
}

/// Returns the noun of an id: `NodePoolId` identifies a node pool.
pub(crate) fn doc(rust: &str) -> String {
    let noun = names::prose(&names::words(rust.strip_suffix("Id").unwrap_or(rust)).join(" "));
    format!("Identifies {}.", names::with_article(&noun))
}

fn is_text(schema: &Schema) -> bool {
    let schema = shape::unwrap(schema);
    schema.schema_type == Some(SchemaType::String)
        && shape::text_values(schema).is_none()
        && schema.format.as_deref() != Some("date-time")
}
