//! The outlines of all documents: static data, so that programs route without parsing.

use std::path::Path;

use ionoscloud_spec::{Document, Method, Outline};
use proc_macro2::TokenStream;
use quote::quote;

use super::files::Files;
use super::format;
use crate::Failure;
use crate::codegen::emit::tokens::ident;
use crate::codegen::input::SPECS;

const HEADER: &str = "// Written by `cargo xtask codegen`; do not edit.\n";

/// A file for each document, and the list of them.
pub(crate) fn files(root: &Path) -> Result<Files, Failure> {
    let mut files = Files::new();
    let (mut modules, mut listed) = (TokenStream::new(), TokenStream::new());
    for name in Document::compiled().map(|document| &document.name) {
        let outline = Outline::of(read(root, name)?);
        let feature = outline.name;
        let name = feature.replace('-', "_");
        files.insert(Path::new(&name).with_extension("rs"), format::file(root, HEADER, &items(&outline))?);
        let module = ident(&name);
        modules.extend(quote!(#[cfg(feature = #feature)] mod #module;));
        listed.extend(quote!(#[cfg(feature = #feature)] &#module::OUTLINE,));
    }
    let items = quote! {
        #modules

        use super::Outline;

        /// The outline of every document of this build, by name.
        pub(super) static OUTLINES: &[&Outline] = &[#listed];
    };
    files.insert("mod.rs".into(), format::file(root, HEADER, &items)?);
    Ok(files)
}

/// The document below `root`, which may be newer than the one that this program was compiled with.
///
/// An outline borrows for as long as the program runs, and so does the document: there is a small number of them.
fn read(root: &Path, name: &str) -> Result<&'static Document, Failure> {
    let file = root.join(SPECS).join(format!("{name}.json"));
    let text = std::fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
    let document = Document::parse(name, &text);
    let document = document.map_err(|error| Failure::new(error.message()).at(&file, error.line()))?;
    Ok(Box::leak(Box::new(document)))
}

fn items(outline: &Outline) -> TokenStream {
    let Outline { name, title, version, .. } = outline;
    let servers = outline.servers.iter().map(|one| {
        let (url, aliases) = (one.url, &one.aliases);
        let location = match one.location {
            Some(location) => quote!(Some(#location)),
            None => quote!(None),
        };
        quote!(OutlinedServer::new(#url, #location, &[#(#aliases),*]))
    });
    let operations = outline.operations.iter().map(|one| {
        let (path, id) = (one.path, one.id);
        let method = ident(match one.method {
            Method::Get => "Get",
            Method::Head => "Head",
            Method::Post => "Post",
            Method::Put => "Put",
            Method::Patch => "Patch",
            Method::Delete => "Delete",
        });
        quote!(OutlinedOperation::new(Method::#method, #path, #id))
    });
    quote! {
        use std::borrow::Cow;

        use crate::{Method, Outline, OutlinedOperation, OutlinedServer};

        pub(super) static OUTLINE: Outline = Outline {
            name: #name,
            title: #title,
            version: #version,
            servers: Cow::Borrowed(&[#(#servers),*]),
            operations: Cow::Borrowed(&[#(#operations),*]),
        };
    }
}
