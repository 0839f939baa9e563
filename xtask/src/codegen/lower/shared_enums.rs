//! Lists of values in place that one type serves: members of one name in several schemas, of which one list holds the
//! values of all others, or whose lists are equal. The enum is called after the member alone.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::Schema;

use super::type_names::TypeNames;
use super::usage::SchemaUsage;
use super::{core_types, names, shape};
use crate::codegen::input::Source;
use crate::codegen::ir::Direction;

/// The file of enums that several schemas share.
pub(super) const FILE: &str = "common";

/// Names by schema and member.
#[derive(Default)]
pub(super) struct SharedEnums(BTreeMap<(String, String), String>);

/// A list of values in place.
struct Site<'a> {
    schema: &'a str,
    member: &'a str,
    values: BTreeSet<String>,
}

impl SharedEnums {
    pub(super) fn new(source: &Source, usage: &SchemaUsage, type_names: &TypeNames) -> Self {
        let mut by_name: BTreeMap<String, Vec<Site<'_>>> = BTreeMap::new();
        for (name, schema) in &source.document.schemas {
            if usage.directions(name).is_empty() {
                continue;
            }
            for (member, child) in &schema.properties {
                let entry = source.overlay.field(name, member);
                let named = entry.is_some_and(|entry| entry.type_name.is_some() || entry.drop.is_some());
                if let Some(values) = values(source, child).filter(|_| !named) {
                    let rust = names::pascal(entry.and_then(|entry| entry.name.as_deref()).unwrap_or(member));
                    by_name.entry(rust).or_default().push(Site { schema: name, member, values });
                }
            }
        }
        let mut type_rust: BTreeSet<String> = BTreeSet::new();
        for schema in source.document.schemas.keys() {
            let directions = usage.directions(schema).into_iter().chain([Direction::Output]);
            type_rust.extend(directions.map(|direction| type_names.rust_name(schema, direction)));
        }
        let taken = |rust: &str| {
            core_types::known(rust).is_some() || source.overlay.ids.contains_key(rust) || type_rust.contains(rust)
        };
        let mut shared = BTreeMap::new();
        for (rust, sites) in by_name.into_iter().filter(|(rust, _)| !taken(rust)) {
            for site in of_one_meaning(&sites, type_names) {
                shared.insert((site.schema.to_owned(), site.member.to_owned()), rust.clone());
            }
        }
        Self(shared)
    }

    /// Returns the name of the enum that a member shares with others.
    pub(super) fn name(&self, schema: &str, member: &str) -> Option<&str> {
        self.0.get(&(schema.to_owned(), member.to_owned())).map(String::as_str)
    }
}

/// Returns the values of a list in place, if there are several; that of a `type` differs from thing to thing.
fn values(source: &Source, child: &Schema) -> Option<BTreeSet<String>> {
    let child = shape::unwrap(child);
    let child = child.items.as_deref().map_or(child, shape::unwrap);
    if core_types::of(&source.overlay.common, child).is_some() {
        return None;
    }
    let values: BTreeSet<String> = shape::text_values(child)?.into_iter().collect();
    (values.len() > 1).then_some(values)
}

/// Returns the sites that share an enum; none if that would be one schema's alone.
fn of_one_meaning<'a>(sites: &'a [Site<'a>], type_names: &TypeNames) -> Vec<&'a Site<'a>> {
    let several = |sites: &[&Site<'_>]| {
        let bases: BTreeSet<String> = sites.iter().map(|site| type_names.enum_base(site.schema)).collect();
        bases.len() > 1
    };
    // Only the longest list can hold all others.
    let longest = sites.iter().max_by_key(|site| site.values.len());
    if longest.is_some_and(|outer| sites.iter().all(|site| site.values.is_subset(&outer.values))) {
        let all: Vec<&Site<'_>> = sites.iter().collect();
        return if several(&all) { all } else { Vec::new() };
    }
    let mut classes: BTreeMap<&BTreeSet<String>, Vec<&Site<'_>>> = BTreeMap::new();
    for site in sites {
        classes.entry(&site.values).or_default().push(site);
    }
    let mut classes = classes.into_values().filter(|class| several(class));
    match (classes.next(), classes.next()) {
        (Some(only), None) => only,
        _ => Vec::new(),
    }
}
