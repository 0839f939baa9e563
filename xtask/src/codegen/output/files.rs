//! Groups items into files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::format;
use crate::Failure;
use crate::codegen::emit::tokens::{CrateKind, Scope, ident};
use crate::codegen::emit::{
    facade as emit_facade, models as emit_models, operations as emit_operations, product as emit_product,
    resources as emit_resources, tests as emit_tests,
};
use crate::codegen::ir::{Id, Module};
use crate::codegen::lower::names;
use crate::codegen::modules::Part;

/// Longest generated file, in lines.
const MAX_LINES: usize = 600;

/// Texts of files by path below a `generated` folder.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// The files of a document's models.
pub(crate) fn models(root: &Path, module: &Module) -> Result<Files, Failure> {
    let mut by_file: BTreeMap<&str, Vec<Item<'_>>> = BTreeMap::new();
    let ids: Vec<&Id> = module.ids.iter().filter(|id| module.owns(&id.rust)).collect();
    if !ids.is_empty() {
        let write = Box::new(move |_: &mut Scope<'_>| emit_models::ids(&ids));
        by_file.entry("ids").or_default().push(Item { names: Vec::new(), is_input: false, write });
    }
    for item in module.types.iter().filter(|item| module.owns(&item.rust)) {
        let names = vec![item.rust.clone()];
        let write = Box::new(move |scope: &mut Scope<'_>| emit_models::item(item, scope));
        by_file.entry(&item.file).or_default().push(Item { names, is_input: item.is_input(), write });
    }
    module_files(root, module, CrateKind::Models, &by_file)
}

/// The files of a document's operations.
pub(crate) fn operations(root: &Path, module: &Module) -> Result<Files, Failure> {
    let mut by_file: BTreeMap<&str, Vec<Item<'_>>> = BTreeMap::new();
    for operation in &module.operations {
        let write = Box::new(move |scope: &mut Scope<'_>| emit_operations::item(operation, scope));
        by_file.entry(&operation.file).or_default().push(Item { names: Vec::new(), is_input: false, write });
    }
    let mut files = module_files(root, module, CrateKind::Api, &by_file)?;
    files.extend(kinds(root, module)?);
    Ok(files)
}

/// The files of a document's kinds, one for each.
fn kinds(root: &Path, module: &Module) -> Result<Files, Failure> {
    let folder = module.path.iter().collect::<PathBuf>().join("kinds");
    let (mut files, mut parts) = (Files::new(), Vec::new());
    for kind in module.kinds.iter().filter(|kind| kind.item.is_some() || kind.list.is_some()) {
        let part = names::module(&kind.rust);
        let text = format::file(root, &header(module), &emit_resources::kind(module, kind))?;
        files.insert(folder.join(format!("{part}.rs")), text);
        parts.push(ident(&part));
    }
    if parts.is_empty() {
        return Ok(files);
    }
    let docs = "The kinds of resources, a type without a value for each collection, and the keys of their items.\n\n\
                The traits are those of [`resource`](crate::resource).";
    let (docs, keys) = (emit_product::inner_doc(docs), emit_resources::other_keys(module));
    let items = quote!(#docs #(mod #parts;)* #(pub use self::#parts::*;)* #keys);
    files.insert(folder.join("mod.rs"), format::file(root, &header(module), &items)?);
    Ok(files)
}

/// The files of a document's product in the facade, if it has one: one for each kind where they do not fit into one.
pub(crate) fn facade(root: &Path, module: &Module) -> Result<Files, Failure> {
    let Some(name) = &module.facade else { return Ok(Files::new()) };
    let parts = emit_facade::product(module, name)?;
    let folder: PathBuf = module.path.iter().collect();
    let text = format::file(root, &header(module), &parts.whole)?;
    if text.lines().count() <= MAX_LINES {
        return Ok(Files::from([(folder.with_extension("rs"), text)]));
    }
    let mut files = Files::from([(folder.join("mod.rs"), format::file(root, &header(module), &parts.top)?)]);
    for (name, items) in parts.kinds {
        files.insert(folder.join(name).with_extension("rs"), format::file(root, &header(module), &items)?);
    }
    Ok(files)
}

/// Adds files, none of which may be there.
pub(crate) fn add(wanted: &mut Files, folder: &Path, files: Files) -> Result<(), Failure> {
    for (path, text) in files {
        let path = folder.join(path);
        if wanted.contains_key(&path) {
            return Err(Failure::new("two documents would write this file; give one another `module`").at(path, None));
        }
        wanted.insert(path, text);
    }
    Ok(())
}

/// The list of a document's operations for the tests of the api crate: in one file if it fits, else in one for each
/// collection and one above them.
pub(crate) fn tests(root: &Path, module: &Module) -> Result<Files, Failure> {
    if module.operations.is_empty() {
        return Ok(Files::new());
    }
    let folder: PathBuf = module.path.iter().collect();
    let text = format::file(root, &header(module), &emit_tests::items(module, None))?;
    if text.lines().count() <= MAX_LINES {
        return Ok(Files::from([(folder.with_extension("rs"), text)]));
    }
    let collections: BTreeSet<&str> = module.operations.iter().map(|operation| operation.file.as_str()).collect();
    let collections: Vec<&str> = collections.into_iter().collect();
    let last = module.path.last().map_or("", String::as_str);
    let text = format::file(root, &header(module), &emit_tests::collected(last, &collections))?;
    let mut files = Files::from([(folder.with_extension("rs"), text)]);
    for file in collections {
        let text = format::file(root, &header(module), &emit_tests::items(module, Some(file)))?;
        files.insert(folder.join(file).with_extension("rs"), text);
    }
    Ok(files)
}

/// Something that goes into a file as a whole.
struct Item<'a> {
    /// The types it declares.
    names: Vec<String>,
    /// True if it is only sent.
    is_input: bool,
    write: Box<dyn Fn(&mut Scope<'_>) -> TokenStream + 'a>,
}

fn module_files(
    root: &Path,
    module: &Module,
    kind: CrateKind,
    by_file: &BTreeMap<&str, Vec<Item<'_>>>,
) -> Result<Files, Failure> {
    let folder: PathBuf = module.path.iter().collect();
    let (mut files, mut parts) = (Files::new(), Vec::new());
    for (name, items) in by_file {
        // A module cannot be called as the one around it.
        let name = if module.path.last().is_some_and(|last| last == name) { "collection" } else { name };
        let items: Vec<&Item<'_>> = items.iter().collect();
        for (part, text) in split(root, module, kind, name, &items)? {
            if files.insert(folder.join(format!("{part}.rs")), text).is_some() {
                let text =
                    format!("two files of {} would be called {part}.rs, by the names of their tags", module.document);
                return Err(Failure::new(text));
            }
            parts.push(part);
        }
    }
    let declared = parts.iter().map(|part| ident(part));
    let exported = declared.clone();
    let (imports, product) = match (kind, &module.part) {
        (CrateKind::Models | CrateKind::Kinds, Part::Own { shared, .. }) => {
            let (shared, names) = (shared.iter().map(|part| ident(part)), module.borrowed().map(ident));
            (quote!(pub use super::#(#shared)::*::{#(#names),*};), TokenStream::new())
        }
        (CrateKind::Models | CrateKind::Kinds, Part::Whole | Part::Shared) => (TokenStream::new(), TokenStream::new()),
        (CrateKind::Api, Part::Own { shared, .. }) => {
            let shared = shared.iter().map(|part| ident(part));
            (quote!(pub use super::#(#shared)::*::PRODUCT;), TokenStream::new())
        }
        (CrateKind::Api, Part::Whole | Part::Shared) => emit_product::product(&module.product),
    };
    let docs = match kind {
        CrateKind::Models | CrateKind::Kinds => module.doc.clone(),
        CrateKind::Api => emit_product::module_doc(module),
    };
    let docs = emit_product::inner_doc(&docs);
    let kinds = (kind == CrateKind::Api && module.kinds.iter().any(|kind| kind.item.is_some() || kind.list.is_some()))
        .then(|| {
            quote!(
                pub mod kinds;
            )
        });
    let items = quote!(#docs #kinds #(mod #declared;)* #imports #(pub use self::#exported::*;)* #product);
    files.insert(folder.join("mod.rs"), format::file(root, &header(module), &items)?);
    Ok(files)
}

/// The items in one file if they fit, else what is only sent in a file of its own. Nothing is split by number, so that
/// an addition moves nothing else.
fn split(
    root: &Path,
    module: &Module,
    kind: CrateKind,
    name: &str,
    items: &[&Item<'_>],
) -> Result<Vec<(String, String)>, Failure> {
    let whole = file(root, module, kind, items)?;
    let (sent, read): (Vec<&Item<'_>>, Vec<&Item<'_>>) = items.iter().partition(|item| item.is_input);
    if whole.lines().count() <= MAX_LINES || sent.is_empty() || read.is_empty() {
        return Ok(vec![(name.to_owned(), whole)]);
    }
    let texts = [(name.to_owned(), &read), (format!("{name}_input"), &sent)];
    texts.into_iter().map(|(name, items)| Ok((name, file(root, module, kind, items)?))).collect()
}

fn file(root: &Path, module: &Module, kind: CrateKind, items: &[&Item<'_>]) -> Result<String, Failure> {
    let mut scope = Scope::new(module, kind);
    let bodies: Vec<TokenStream> = items.iter().map(|item| (item.write)(&mut scope)).collect();
    let code = quote!(#(#bodies)*);
    let own: BTreeSet<&str> = items.iter().flat_map(|item| &item.names).map(String::as_str).collect();
    let imports = match kind {
        CrateKind::Models | CrateKind::Kinds => model_imports(&scope, &code, &own),
        CrateKind::Api => operation_imports(&scope, module),
    };
    format::file(root, &header(module), &quote!(#imports #code))
}

fn model_imports(scope: &Scope<'_>, code: &TokenStream, own: &BTreeSet<&str>) -> TokenStream {
    let map = scope.maps.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let core = import(&quote!(ionoscloud_core), scope.core.iter().map(|name| format_ident!("{name}")));
    let serde_support = scope.serde_support.iter().map(|name| format_ident!("{name}"));
    let serde_support = import(&quote!(ionoscloud_core::serde_support), serde_support);
    let serde = ["Deserialize", "Serialize"].into_iter().filter(|name| mentions(code, name));
    let serde = import(&quote!(serde), serde.map(|name| format_ident!("{name}")));
    let others = scope.models.iter().filter(|name| !own.contains(name.as_str()));
    let others = import(&quote!(super), others.map(|name| ident(name)));
    quote!(#map #serde_support #core #serde #others)
}

fn operation_imports(scope: &Scope<'_>, module: &Module) -> TokenStream {
    let map = scope.maps.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let mut core: BTreeSet<&str> = scope.core.iter().copied().collect();
    core.extend(["Body", "RequestBuilder", "Error", "Operation", "OperationInfo"]);
    let core = core.into_iter().map(|name| format_ident!("{name}")).chain([format_ident!("decode")]);
    let core = import(&quote!(ionoscloud_core), core);
    let path = module.path.iter().map(|part| ident(part));
    let models = import(&quote!(ionoscloud_models::#(#path)::*), scope.models.iter().map(|name| ident(name)));
    quote! {
        #map
        use bytes::Bytes;
        use http::{Method, Request, Response};
        #core
        #models
        use super::PRODUCT;
    }
}

fn import(from: &TokenStream, names: impl Iterator<Item = proc_macro2::Ident>) -> TokenStream {
    let names: Vec<_> = names.collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(use #from::#one;),
        _ => quote!(use #from::{#(#names),*};),
    }
}

/// Returns true if a derive or a path in the code has this word.
fn mentions(code: &TokenStream, word: &str) -> bool {
    code.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => mentions(&group.stream(), word),
        proc_macro2::TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

/// The first lines of every file of a document.
pub(crate) fn header(module: &Module) -> String {
    let Module { document, sha256, .. } = module;
    format!("// Written by `cargo xtask codegen` from {document}.json, sha256\n// {sha256};\n// do not edit.\n")
}
