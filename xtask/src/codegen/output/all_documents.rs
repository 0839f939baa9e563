//! `--all`: one package with the models and operations of every document, to prove that they compile.

use std::fs;
use std::path::{Path, PathBuf};

use super::{format, write};
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::ir::{Kind, Module, SchemaOutcome, Verb};
use crate::codegen::modules;
use crate::codegen::output::files::{self, Files};

/// The form in which the tests hold an operation and its request.
const BUILT: &str = "
struct Built {
    name: &'static str,
    shown: String,
    request: Result<http::Request<ionoscloud_core::Body>, ionoscloud_core::Error>,
}

fn built(name: &'static str, operation: &(impl ionoscloud_core::Operation + std::fmt::Debug)) -> Built {
    Built { name, shown: format!(\"{operation:?} {operation:#?}\"), request: operation.request() }
}

impl Built {
    fn assert_is_sound(&self) {
        let Self { name, shown, request } = self;
        assert!(request.is_ok(), \"{name}: {request:?}\");
        assert!(!shown.contains(\"canary\"), \"{name}: {shown}\");
    }
}
";

/// The counts of the import, document by document.
const LOCK: &str = "crates/ionoscloud-spec/specs/lock.toml";

/// Writes the package and prints the outcome of each document.
pub(crate) fn run(root: &Path, documents: Vec<(Source, Module)>, out: &Path) -> Result<(), Failure> {
    let mut wanted = Files::new();
    wanted.insert("SCHEMAS.md".into(), outcomes(&documents));
    wanted.insert("KINDS.md".into(), kinds(&documents));
    table(root, &documents)?;
    let mut modules = Vec::new();
    for (source, module) in documents {
        modules.extend(modules::split(&source, module)?);
    }
    wanted.extend(package(root, &modules)?);
    wanted.extend(tests(root, &modules)?);
    for folder in ["src", "tests"].map(|folder| out.join(folder)) {
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::from_io(&folder, &error))?;
        }
    }
    for (path, text) in &wanted {
        write::write(&out.join(path), text)?;
    }
    Ok(())
}

/// A package with the models and operations of these modules.
pub(crate) fn package(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let mut wanted = Files::new();
    for module in modules {
        files::add(&mut wanted, Path::new("src"), files::models(root, module)?)?;
        files::add(&mut wanted, Path::new("src/operations"), files::operations(root, module)?)?;
    }
    for (path, text) in write::indexes(root, modules)? {
        // The features of the published crates are not there.
        let text: String =
            text.lines().filter(|line| !line.starts_with("#[cfg(")).flat_map(|line| [line, "\n"]).collect();
        if path == Path::new("mod.rs") {
            wanted.insert("src/lib.rs".into(), format::file(root, &library(&text), &quote::quote!())?);
        } else {
            wanted.insert(Path::new("src").join(&path), text.clone());
        }
        wanted.insert(Path::new("src/operations").join(path), text);
    }
    wanted.insert("Cargo.toml".into(), manifest(root)?);
    Ok(wanted)
}

fn library(models: &str) -> String {
    let modules = models.lines().filter(|line| line.starts_with("pub mod")).collect::<Vec<_>>().join("\n");
    format!(
        "//! Models and operations of every document, generated to prove that they compile.\n\n\
         // The words of most documents are still to be written.\n\
         #![allow(missing_docs)]\n\n\
         // The operations name their models as the published crates do.\n\
         extern crate self as ionoscloud_models;\n\n\
         {modules}\npub mod operations;\n\npub use ionoscloud_api::resource;\n"
    )
}

/// The kinds of every document, and which traits they have.
fn kinds(documents: &[(Source, Module)]) -> String {
    let mut text = "| Document | Kind | Collection | Traits | Left out |\n| --- | --- | --- | --- | --- |\n".to_owned();
    for (_, module) in documents {
        for kind in &module.kinds {
            let wait = |verb: &Option<Verb>, name: &str| {
                verb.as_ref().map(|verb| format!("{name} ({:?})", verb.wait)).unwrap_or_default()
            };
            let traits = [
                kind.item.as_ref().map(|_| "get".to_owned()).unwrap_or_default(),
                kind.list
                    .as_ref()
                    .map(|list| if list.name.is_some() { "list by name" } else { "list" }.to_owned())
                    .unwrap_or_default(),
                wait(&kind.create, "create"),
                wait(&kind.update, "update"),
                wait(&kind.replace, if kind.upsert { "replace or create" } else { "replace" }),
                wait(&kind.delete, "delete"),
            ];
            let traits: Vec<String> = traits.into_iter().filter(|text| !text.is_empty()).collect();
            let (document, Kind { rust, path, notes, .. }) = (&module.document, kind);
            text.push_str(&format!(
                "| {document} | {rust} | {path} | {} | {} |\n",
                traits.join(", "),
                notes.join("; ")
            ));
        }
    }
    text
}

/// A test that builds every request: that callers can call what was generated, and that paths and parameters agree.
fn tests(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let mut wanted = Files::new();
    let (mut declared, mut called) = (String::new(), String::new());
    for module in modules {
        let name = module.path.join("_");
        let folder: PathBuf = module.path.iter().collect();
        for (path, text) in files::tests(root, module)? {
            let crates = "use everything::operations as ionoscloud_api;\nuse everything as ionoscloud_models;\n";
            let path = match path.strip_prefix(&folder) {
                Ok(collection) => Path::new("tests/requests").join(&name).join(collection),
                Err(_) => format!("tests/requests/{name}.rs").into(),
            };
            wanted.insert(path, format!("{crates}{text}"));
        }
        if module.operations.is_empty() {
            continue;
        }
        declared.push_str(&format!("#[path = \"requests/{name}.rs\"]\nmod {name};\n"));
        called.push_str(&format!("    built.extend({name}::operations());\n"));
    }
    let text = format!(
        "#![allow(unused_imports)]\n{declared}\n{BUILT}\n#[test]\nfn every_request_is_built() {{\n    let mut built = Vec::new();\n\
         {called}    for built in built {{\n        built.assert_is_sound();\n    }}\n}}\n"
    );
    wanted.insert("tests/requests.rs".into(), text);
    Ok(wanted)
}

fn manifest(root: &Path) -> Result<String, Failure> {
    let root = root.canonicalize().map_err(|error| Failure::from_io(root, &error))?;
    let [core, api] =
        ["crates/ionoscloud-core", "crates/ionoscloud-api"].map(|path| root.join(path).display().to_string());
    let workspace = read_toml(&root.join("Cargo.toml"))?;
    let dependencies = workspace.get("workspace").and_then(|table| table.get("dependencies"));
    let mut lines = String::new();
    for name in ["bytes", "http", "serde"] {
        let wanted = dependencies.and_then(|table| table.get(name)).map(ToString::to_string).unwrap_or_default();
        lines.push_str(&format!("{name} = {wanted}\n"));
    }
    Ok(format!(
        "# Written by `cargo xtask codegen --all`; do not edit.\n\
         [package]\nname = \"everything\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\n{lines}ionoscloud-core = {{ path = {core:?} }}\n\
         ionoscloud-api = {{ path = {api:?}, default-features = false }}\n"
    ))
}

/// The outcome of every schema, by name.
fn outcomes(documents: &[(Source, Module)]) -> String {
    let mut text = "| Document | Schema | Became |\n| --- | --- | --- |\n".to_owned();
    for (_, module) in documents {
        for (name, outcome) in &module.outcomes {
            let outcome = match outcome {
                SchemaOutcome::Type => "type",
                SchemaOutcome::Alias => "alias",
                SchemaOutcome::Core => "part of core",
                SchemaOutcome::Omitted(reason) => &format!("omitted: {reason}"),
            };
            text.push_str(&format!("| {} | {name} | {outcome} |\n", module.document));
        }
    }
    text
}

/// Prints the table of documents, and fails if it does not add up to what was imported.
fn table(root: &Path, documents: &[(Source, Module)]) -> Result<(), Failure> {
    let lock = read_toml(&root.join(LOCK))?;
    let imported = |document: &str, key: &str| {
        let count = lock.get(document).and_then(|entry| entry.get(key)).and_then(toml::Value::as_integer);
        count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
    };
    let mut total = [0; 6];
    println!(
        "{:<28}{:>11}{:>9}{:>7}{:>7}{:>7}{:>9}",
        "document", "operations", "schemas", "type", "alias", "core", "omitted"
    );
    for (_, module) in documents {
        let count = |wanted: &dyn Fn(&SchemaOutcome) -> bool| {
            module.outcomes.values().filter(|outcome| wanted(outcome)).count()
        };
        let row = [
            module.operations.len(),
            module.outcomes.len(),
            count(&|outcome| *outcome == SchemaOutcome::Type),
            count(&|outcome| *outcome == SchemaOutcome::Alias),
            count(&|outcome| *outcome == SchemaOutcome::Core),
            count(&|outcome| matches!(outcome, SchemaOutcome::Omitted(_))),
        ];
        print_row(&module.document, row);
        for (sum, value) in total.iter_mut().zip(row) {
            *sum += value;
        }
        let [operations, schemas, types, aliases, core, omitted] = row;
        let expected = [imported(&module.document, "operations"), imported(&module.document, "schemas")];
        if [operations, schemas] != expected || types + aliases + core + omitted != schemas {
            let [operations, schemas] = expected;
            let text =
                format!("{} has {operations} operations and {schemas} schemas; the table differs", module.document);
            return Err(Failure::new(text).at(LOCK, None));
        }
    }
    print_row("all", total);
    if documents.len() != lock.len() {
        let text = format!("{} documents are imported, {} were generated", lock.len(), documents.len());
        return Err(Failure::new(text).at(LOCK, None));
    }
    Ok(())
}

fn read_toml(file: &Path) -> Result<toml::Table, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure::from_io(file, &error))?;
    text.parse().map_err(|error: toml::de::Error| Failure::new(error.message()).at(file, None))
}

fn print_row(name: &str, row: [usize; 6]) {
    let [operations, schemas, types, aliases, core, omitted] = row;
    println!("{name:<28}{operations:>11}{schemas:>9}{types:>7}{aliases:>7}{core:>7}{omitted:>9}");
}
