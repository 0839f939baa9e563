//! Writes generated files, or compares them with those on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{feature_tables, format, manifests, outlines, product_table, products};
use crate::Failure;
use crate::codegen::check::bodies::Unset;
use crate::codegen::emit::tokens::ident;
use crate::codegen::emit::{delete_protection, facade, guide_pages, operations_page, product as emit_product};
use crate::codegen::ir::Module;
use crate::codegen::modules::Part;
use crate::codegen::output::files::{self, Files};

const CORE: &str = "crates/ionoscloud-core/src/generated";
const MODELS: &str = "crates/ionoscloud-models/src/generated";
const HEADER: &str = "// Written by `cargo xtask codegen`; do not edit.\n";
const API: &str = "crates/ionoscloud-api/src/generated";
const OPERATIONS: &str = "docs/operations.md";
const FACADE: &str = "crates/ionoscloud/src/generated";
const TESTS: &str = "crates/ionoscloud-api/tests/generated";
const OUTLINES: &str = "crates/ionoscloud-spec/src/outline/generated";

/// Writes the code of the checked-in documents, or compares it with what is there; returns the differences.
pub(crate) fn checked_in(
    root: &Path,
    modules: &[Module],
    unset: &[Unset],
    check: bool,
) -> Result<Vec<String>, Failure> {
    let mut wanted = Files::new();
    for (folder, emit) in [(MODELS, files::models as fn(&Path, &Module) -> _), (API, files::operations)] {
        for module in modules {
            files::add(&mut wanted, Path::new(folder), emit(root, module)?)?;
        }
        for (path, text) in indexes(root, modules)? {
            wanted.insert(Path::new(folder).join(path), text);
        }
    }
    for module in modules {
        files::add(&mut wanted, Path::new(TESTS), files::tests(root, module)?)?;
    }
    for module in modules {
        files::add(&mut wanted, Path::new(FACADE), files::facade(root, module)?)?;
    }
    files::add(&mut wanted, Path::new(FACADE), products::facade(root, modules)?)?;
    files::add(&mut wanted, Path::new(TESTS), products::tests(root, modules)?)?;
    files::add(&mut wanted, Path::new(TESTS), products::responses(root, modules)?)?;
    files::add(&mut wanted, Path::new(CORE), core(root, modules)?)?;
    wanted.extend(manifests::updated(root, modules)?);
    wanted.extend(feature_tables::updated(root, modules)?);
    wanted.extend(product_table::updated(root, modules)?);
    files::add(&mut wanted, Path::new(OUTLINES), outlines::files(root)?)?;
    wanted.insert(OPERATIONS.into(), operations_page::page(modules, unset));
    for page in guide_pages::PAGES {
        let source = Path::new("docs").join(page).with_extension("md");
        let text = match wanted.get(&source) {
            Some(generated) => generated.clone(),
            None => fs::read_to_string(root.join(&source)).map_err(|error| Failure::from_io(&source, &error))?,
        };
        let path = Path::new(FACADE).join("guide").join(page).with_extension("md");
        wanted.insert(path, guide_pages::docs(&text));
    }
    reconcile(root, &[CORE, MODELS, API, FACADE, TESTS, OUTLINES], &wanted, check)
}

/// The tables of core.
pub(crate) fn core(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let docs = emit_product::inner_doc("The facts of the products that core has to know.");
    let table = delete_protection::table(modules);
    let text = format::file(root, HEADER, &quote::quote!(#docs #table))?;
    Ok(Files::from([("mod.rs".into(), text)]))
}

/// The `mod.rs` above the documents' modules.
pub(crate) fn indexes(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let mut products: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in modules {
        products.entry(module.path.first().map_or("", String::as_str)).or_default().push(module);
    }
    let mut files = Files::new();
    let mut top = proc_macro2::TokenStream::new();
    for (name, modules) in products {
        let name_of_module = ident(name);
        let feature = modules.first().map_or(name, |module| module.product.feature.as_str());
        let is_shared = modules.iter().any(|module| matches!(module.part, Part::Shared));
        let feature = if is_shared { products::hidden(feature) } else { feature.to_owned() };
        let hide = is_shared.then(|| quote::quote!(#[doc(hidden)]));
        top.extend(quote::quote!(#[cfg(feature = #feature)] #hide pub mod #name_of_module;));
        let versions: Vec<_> = modules.iter().filter_map(|module| module.path.get(1)).collect();
        if !versions.is_empty() {
            let subject = modules.last().map(|module| facade::subject(module)).unwrap_or_default();
            let docs = emit_product::inner_doc(&format!("The versions of the API of {subject}."));
            let versions = versions.iter().map(|version| ident(version));
            let items = quote::quote!(#docs #(pub mod #versions;)*);
            files.insert(Path::new(name).join("mod.rs"), format::file(root, HEADER, &items)?);
        }
    }
    files.insert(PathBuf::from("mod.rs"), format::file(root, HEADER, &top)?);
    Ok(files)
}

/// Makes the folders hold the wanted files and no others, or fails if they do not; returns the differences.
fn reconcile(root: &Path, folders: &[&str], wanted: &Files, check: bool) -> Result<Vec<String>, Failure> {
    let mut present = Vec::new();
    for folder in folders {
        list(root, Path::new(folder), &mut present)?;
    }
    let mut differs = Vec::new();
    for path in present.iter().filter(|path| !wanted.contains_key(*path)) {
        differs.push(format!("{}: nothing generates it", path.display()));
        if !check {
            fs::remove_file(root.join(path)).map_err(|error| Failure::from_io(path, &error))?;
        }
    }
    for (path, text) in wanted {
        let absolute = root.join(path);
        let current = fs::read_to_string(&absolute).ok();
        if current.as_deref() == Some(text) {
            continue;
        }
        let why = if current.is_some() { "differs" } else { "is missing" };
        differs.push(format!("{}: {why}", path.display()));
        if !check {
            write(&absolute, text)?;
        }
    }
    if check && !differs.is_empty() {
        let list = differs.join("\n  ");
        // Versions of rustfmt disagree in details, so that a difference may be one of tools.
        let rustfmt = format::rustfmt_version();
        let text = format!(
            "the generated code is not up to date; run `cargo xtask codegen`\n  {list}\nformatted with {rustfmt}"
        );
        return Err(Failure::new(text));
    }
    Ok(differs)
}

/// Writes a file and the folders above it.
pub(crate) fn write(file: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::from_io(folder, &error))?;
    }
    fs::write(file, text).map_err(|error| Failure::from_io(file, &error))
}

/// All files below a folder, relative to `root`; a missing folder has none.
pub(crate) fn list(root: &Path, folder: &Path, into: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(()) };
    for entry in entries {
        let entry = entry.map_err(|error| Failure::from_io(folder, &error))?;
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            list(root, &path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

/// A folder for tests beside their binary, so that it lies in the target folder that cargo uses.
#[cfg(test)]
pub(crate) fn scratch(name: &str) -> PathBuf {
    std::env::current_exe().unwrap().with_file_name("codegen-tests").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_names_differences_and_writes_nothing() {
        let root = scratch("reconcile");
        let _ = fs::remove_dir_all(&root);
        let wanted =
            |text: &str| Files::from([("a/one.rs".into(), text.to_owned()), ("a/two.rs".into(), String::new())]);
        reconcile(&root, &["a"], &wanted("old"), false).unwrap();
        reconcile(&root, &["a"], &wanted("old"), true).unwrap();
        fs::remove_file(root.join("a/two.rs")).unwrap();
        write(&root.join("a/three.rs"), "").unwrap();

        let failure = reconcile(&root, &["a"], &wanted("new"), true).unwrap_err().to_string();
        for part in [
            "run `cargo xtask codegen`",
            "a/one.rs: differs",
            "a/two.rs: is missing",
            "a/three.rs: nothing",
            "with rustfmt ",
        ] {
            assert!(failure.contains(part), "{failure}");
        }
        assert_eq!(fs::read_to_string(root.join("a/one.rs")).unwrap(), "old");

        reconcile(&root, &["a"], &wanted("new"), false).unwrap();
        reconcile(&root, &["a"], &wanted("new"), true).unwrap();
        assert!(!root.join("a/three.rs").exists());
    }
}
