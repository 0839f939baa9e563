//! The operations in the sources of the crates, as text: which are values, and which are behind a noun of the facade.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::Route;
use crate::Failure;
use crate::spec::stage::files;

const API: &str = "crates/ionoscloud-api/src/generated";
const FACADE: &str = "crates/ionoscloud/src";

/// The operations of the crates.
#[derive(Debug, Default)]
pub(super) struct Crates {
    /// By document and id.
    pub(super) operations: BTreeMap<(String, String), Operation>,
    /// The functions of the facade.
    pub(super) functions: BTreeSet<String>,
}

/// An operation as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Operation {
    /// The name of its type.
    pub(super) rust: String,
    /// Its module below the crate, `postgresql::v1`.
    pub(super) module: String,
    pub(super) route: Route,
    /// It is behind a noun of the facade.
    pub(super) is_verb: bool,
}

impl Crates {
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let facade = sources(root, FACADE)?;
        let api = sources(root, API)?;
        let mut crates = Self::default();
        for (_, text) in &facade {
            crates.functions.extend(functions(text).map(str::to_owned));
        }
        // The names in the sources behind the nouns of a module; nothing if the facade does not have it.
        let mut verbs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (path, text) in &api {
            let (Some(document), Some((module, _))) = (document_of(text), path.rsplit_once('/')) else { continue };
            let names = verbs.entry(module).or_insert_with(|| names_behind_nouns(module, &api, &facade));
            for (id, rust, route) in operations(text) {
                let is_verb = names.contains(rust.as_str());
                let operation = Operation { rust, module: module.replace('/', "::"), route, is_verb };
                crates.operations.insert((document.to_owned(), id), operation);
            }
        }
        Ok(crates)
    }

    /// The modules with operations of a document, and the number of these.
    pub(super) fn modules(&self, document: &str) -> BTreeMap<&str, usize> {
        let mut modules = BTreeMap::new();
        for (_, operation) in self.of(document) {
            *modules.entry(operation.module.as_str()).or_default() += 1;
        }
        modules
    }

    /// The operations of a document, by id.
    pub(super) fn of(&self, document: &str) -> impl Iterator<Item = (&str, &Operation)> {
        let of_document = self.operations.iter().filter(move |((of, _), _)| of == document);
        of_document.map(|((_, id), operation)| (id.as_str(), operation))
    }
}

type Source = (String, String);

/// The Rust files of a folder, by their path in it.
fn sources(root: &Path, folder: &str) -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    for file in files(root, Path::new(folder))? {
        let inner = file.strip_prefix(folder).unwrap_or(&file);
        let path = inner.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        if path.ends_with(".rs") {
            let text = fs::read_to_string(root.join(&file)).map_err(|error| Failure::from_io(&file, &error))?;
            sources.push((path, text));
        }
    }
    Ok(sources)
}

fn names_behind_nouns<'a>(module: &str, api: &'a [Source], facade: &'a [Source]) -> BTreeSet<&'a str> {
    let product = module.split('/').next().unwrap_or_default();
    let is_of_product = |path: &str| {
        let inner = path.strip_prefix("generated/").or_else(|| path.strip_prefix("products/"));
        let rest = inner.and_then(|inner| inner.strip_prefix(product));
        rest.is_some_and(|rest| rest.starts_with(['.', '/']))
    };
    let mut facade = facade.iter().filter(|(path, _)| is_of_product(path)).peekable();
    if facade.peek().is_none() {
        return BTreeSet::new();
    }
    let kinds = format!("{module}/kinds/");
    let kinds = api.iter().filter(|(path, _)| path.starts_with(&kinds));
    facade.chain(kinds).flat_map(|(_, text)| names(text)).collect()
}

/// The identifiers of a source, outside of comments.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let code = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    code.flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '_')))
}

/// The public functions of a source.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let declared = text.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("pub fn ").or_else(|| line.strip_prefix("pub async fn "))
    });
    declared.filter_map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next())
}

/// The document that the head of a generated file names.
fn document_of(text: &str) -> Option<&str> {
    let head = text.strip_prefix("// Written by `cargo xtask codegen` from ")?;
    head.split_once(".json").map(|(name, _)| name)
}

/// Id, type and route of the operations that a source implements.
fn operations(text: &str) -> Vec<(String, String, Route)> {
    let mut found = Vec::new();
    for part in text.split("Operation for ").skip(1) {
        let (Some((rust, _)), Some((_, info))) = (part.split_once(" {"), part.split_once("OperationInfo::new(")) else {
            continue;
        };
        // `&PRODUCT, "zonesGet", Method::GET, "/zones"`
        let quoted: Vec<&str> = info.split('"').collect();
        if let [_, id, between, path, ..] = quoted.as_slice() {
            let method = between.trim_matches(|c: char| !c.is_alphabetic()).trim_start_matches("Method::");
            found.push(((*id).to_owned(), rust.to_owned(), (method.to_owned(), (*path).to_owned())));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
// Written by `cargo xtask codegen` from toys.json, sha256
pub struct GetToy;
impl Operation for GetToy {
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, \"toysFindById\", Method::GET, \"/toys/{id}\");
}
impl ionoscloud_core::Operation for PutToy {
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        \"toysPut\",
        Method::PUT,
        \"/toys/{id}\",
    );
}
";

    #[test]
    fn operations_are_found_in_any_layout() {
        let route = |method: &str| (method.to_owned(), "/toys/{id}".to_owned());
        let expected = [
            ("toysFindById".to_owned(), "GetToy".to_owned(), route("GET")),
            ("toysPut".to_owned(), "PutToy".to_owned(), route("PUT")),
        ];
        assert_eq!(operations(SOURCE), expected);
        assert_eq!(document_of(SOURCE), Some("toys"));
    }

    #[test]
    fn operation_behind_noun_is_named_by_facade_or_kinds() {
        let source = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let api = [source("toys/kinds/toy.rs", "type Get = GetToy; // PutToy")];
        let facade = [source("generated/toys_more.rs", "PutToy"), source("generated/toys.rs", "pub fn toys(&self) {}")];
        let names = names_behind_nouns("toys", &api, &facade);
        assert!(names.contains("GetToy") && !names.contains("PutToy"), "{names:?}");
        assert!(names_behind_nouns("auth", &api, &facade).is_empty());
        assert_eq!(functions(&facade[1].1).collect::<Vec<_>>(), ["toys"]);
    }
}
