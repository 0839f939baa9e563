//! Entries of an overlay by the names of either version: what it says of a thing holds for it by its former name, too.
//!
//! An overlay is of one version. Without its entries the other one would get other types, and a mere rename would be
//! many changes of types.

use ionoscloud_spec::Document;
use serde_json::{Map, Value};
use toml::Spanned;

use super::pairs;
use crate::codegen::input::overlay::{Overlay, SchemaEntry, Table};
use crate::codegen::surface::field_name;

/// Former and new names.
#[derive(Default)]
pub(super) struct Renames {
    schemas: Vec<[String; 2]>,
    operations: Vec<[String; 2]>,
    /// With the names of the schema that they are of.
    members: Vec<([String; 2], [String; 2])>,
}

/// The place of a version in a pair of names.
#[derive(Clone, Copy)]
pub(super) enum Version {
    Old,
    New,
}

impl Renames {
    /// Finds the things that an overlay may call by their names in the other version.
    pub(super) fn between(old: (&Value, &Document), new: (&Value, &Document), overlay: &Overlay) -> Self {
        let mut renames = Self::default();
        for (before, after) in pairs::operations(old.1, new.1).both {
            if before.id != after.id {
                renames.operations.push([before.id.clone(), after.id.clone()]);
            }
        }
        for (before, after) in pairs::schemas(old.0, new.0).both {
            let schema = [before.to_owned(), after.to_owned()];
            let entry = overlay.schema(after).or_else(|| overlay.schema(before));
            if let Some(entry) = entry {
                let members = members_of(properties(old.0, before), properties(new.0, after), entry);
                renames.members.extend(members.into_iter().map(|names| (schema.clone(), names)));
            }
            if before != after {
                renames.schemas.push(schema);
            }
        }
        renames
    }

    /// Calls the entries of an overlay by the names of a version.
    pub(super) fn apply(&self, overlay: &mut Overlay, version: Version) {
        self.schemas.iter().for_each(|names| rename(&mut overlay.schemas, names, version));
        self.operations.iter().for_each(|names| rename(&mut overlay.operations, names, version));
        for (schema, names) in &self.members {
            let [own, _] = in_order(schema, version);
            let [own_member, other_member] = in_order(names, version);
            let Some(entry) = overlay.schemas.get_mut(own) else { continue };
            let fields = &mut entry.value.fields;
            if !fields.contains_key(own_member)
                && let Some((key, field)) = fields.remove_entry(other_member)
            {
                fields.insert(Spanned::new(key.span(), own_member.to_owned()), field);
            }
        }
    }
}

/// The name in a version, and the one in the other.
fn in_order([old, new]: &[String; 2], version: Version) -> [&str; 2] {
    match version {
        Version::Old => [old, new],
        Version::New => [new, old],
    }
}

fn rename<T>(table: &mut Table<T>, names: &[String; 2], version: Version) {
    let [own, other] = in_order(names, version);
    if !table.contains_key(own)
        && let Some(entry) = table.remove(other)
    {
        table.insert(own.to_owned(), entry);
    }
}

fn properties<'a>(document: &'a Value, schema: &str) -> Option<&'a Map<String, Value>> {
    document.get("components")?.get("schemas")?.get(schema)?.get("properties")?.as_object()
}

/// The members that are called otherwise: by the name in Rust that the overlay gives, else of one content and alike.
fn members_of(
    old: Option<&Map<String, Value>>,
    new: Option<&Map<String, Value>>,
    entry: &SchemaEntry,
) -> Vec<[String; 2]> {
    let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
    let removed = old.keys().filter(|name| !new.contains_key(*name)).map(String::as_str).collect();
    let added = new.keys().filter(|name| !old.contains_key(*name)).map(String::as_str).collect();
    let rust = |wire: &str| {
        let given = entry.fields.get(wire).and_then(|field| field.name.clone());
        given.unwrap_or_else(|| field_name(wire))
    };
    let content = |wire: &str| old.get(wire).or_else(|| new.get(wire));
    let pairs = pairs::members(removed, added, rust, content);
    pairs.both.into_iter().map(|(before, after)| [before.to_owned(), after.to_owned()]).collect()
}
