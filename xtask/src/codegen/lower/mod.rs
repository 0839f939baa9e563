//! From a document and its overlay to a description of the code.

pub(crate) mod actions;
mod circles;
pub(crate) mod context;
pub(crate) mod core_types;
mod ids;
mod keys;
mod lifecycles;
mod lookup;
pub(crate) mod names;
mod numbers;
pub(crate) mod operations;
pub(crate) mod paging;
mod recursion;
mod resources;
pub(crate) mod schemas;
mod security;
mod sendable;
pub(crate) mod shape;
mod shared_enums;
mod type_names;
mod unshown;
mod updates;
pub(crate) mod usage;
mod words;

use std::collections::BTreeMap;

use ionoscloud_spec::{AuthMethod, Document};
use sha2::{Digest as _, Sha256};

use self::context::{Lowering, text};
use self::usage::SchemaUsage;
use super::input::Source;
use super::ir::{Id, Module, Operation, Product, SchemaOutcome, Server, ServerVariable, TypeItem};
use super::modules::Part;
use crate::Failure;

/// Lowers a document.
pub(crate) fn lower(source: &Source) -> Result<(Module, SchemaUsage), Failure> {
    let mut lowering = Lowering::new(source);
    let (mut types, outcomes) = schemas::lower(&mut lowering)?;
    let operations = operations::lower(&mut lowering)?;
    types.extend(lowering.take_enums());
    let (module, failures) = assembled(&mut lowering, types, operations, outcomes);
    crate::codegen::one_failure(failures)?;
    Ok((module, lowering.usage))
}

/// Puts lowered types and operations together as a module, and finds what only the whole shows: pages, life cycles,
/// kinds and actions. Returns what fits, and what is wrong with the rest.
pub(crate) fn assembled(
    lowering: &mut Lowering<'_>,
    types: Vec<TypeItem>,
    operations: Vec<Operation>,
    outcomes: BTreeMap<String, SchemaOutcome>,
) -> (Module, Vec<Failure>) {
    let source = lowering.source;
    let document = &source.document;
    let mut failures = Vec::new();
    let auth = security::of_document(source).unwrap_or_else(|failure| {
        failures.push(failure);
        Vec::new()
    });
    let given = source.overlay.ids.iter();
    let given = given.map(|(rust, entry)| (rust.clone(), text(entry.value.doc.as_ref())));
    let mut docs: BTreeMap<String, String> =
        lowering.used_ids.iter().map(|rust| (rust.clone(), ids::doc(rust))).collect();
    docs.extend(given);
    let ids = docs.into_iter().map(|(rust, doc)| Id { rust, doc }).collect();
    let mut module = Module {
        document: document.name.clone(),
        sha256: Sha256::digest(source.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect(),
        path: module_path(source),
        doc: source.overlay.document.doc.clone().unwrap_or_default(),
        facade: source.overlay.document.facade.clone(),
        part: Part::Whole,
        product: product(source, &module_path(source), &auth),
        ids,
        types,
        operations,
        kinds: Vec::new(),
        keys: Vec::new(),
        actions: Vec::new(),
        outcomes,
    };
    failures.extend(lifecycles::attach(source, &mut module));
    failures.extend(paging::lower(source, &mut module));
    recursion::box_fields(&mut module);
    updates::lower(&mut module);
    failures.extend(resources::lower(source, &mut module));
    failures.extend(actions::lower(source, &mut module));
    (module, failures)
}

/// The credentials of the operations that state none of their own.
pub(crate) fn auth(source: &Source) -> Result<Vec<&'static str>, Failure> {
    Ok(security::of_document(source)?.into_iter().map(security::variant).collect())
}

fn module_path(source: &Source) -> Vec<String> {
    if let Some(path) = &source.overlay.document.module {
        return path.split("::").map(str::to_owned).collect();
    }
    let name = &source.document.name;
    match name.rsplit_once("-v") {
        Some((base, version)) if version.chars().all(char::is_numeric) => {
            vec![names::snake(base), format!("v{version}")]
        }
        _ => vec![names::snake(name)],
    }
}

fn product(source: &Source, path: &[String], auth: &[AuthMethod]) -> Product {
    let document: &Document = &source.document;
    let servers: Vec<Server> = document.servers.iter().map(server).collect();
    let first = servers.first().map(|server| server.url.as_str()).unwrap_or_default();
    let after_scheme = first.split_once("://").map_or(first, |(_, rest)| rest);
    let base_path = after_scheme.find('/').and_then(|at| after_scheme.get(at..)).unwrap_or_default();
    Product {
        feature: path.first().cloned().unwrap_or_default(),
        // Two versions of a product have servers of their own.
        key: path.get(1).map_or(document.product.clone(), |version| format!("{}-{version}", document.product)),
        config_name: source.overlay.document.config_name.clone().unwrap_or_else(|| document.product.clone()),
        version: document.version.clone(),
        base_path: base_path.trim_end_matches('/').to_owned(),
        servers,
        auth_methods: auth.iter().copied().map(security::variant).collect(),
    }
}

fn server(server: &ionoscloud_spec::Server) -> Server {
    let variable = |(name, variable): (&String, &ionoscloud_spec::ServerVariable)| ServerVariable {
        name: name.clone(),
        default: variable.default.clone(),
        allowed: variable.allowed.clone(),
    };
    Server {
        url: server.url.clone(),
        location: server.location.clone().unwrap_or_else(|| "global".to_owned()),
        aliases: server.aliases.clone(),
        variables: server.variables.iter().map(variable).collect(),
    }
}
