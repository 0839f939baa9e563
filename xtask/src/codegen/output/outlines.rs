//! The outlines of all documents: static data, so that programs route without parsing.

use std::path::Path;

use ionoscloud_spec::{Method, Outline};
use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use crate::Failure;
use crate::codegen::emit::tokens::ident;

/// The text of their file.
pub(crate) fn text(root: &Path) -> Result<String, Failure> {
    let outlines = ionoscloud_spec::Document::compiled().map(Outline::of);
    let listed: TokenStream = outlines.map(|one| outline(&one)).collect();
    let items = quote! {
        use std::borrow::Cow;

        use crate::Method::{self, Delete, Get, Head, Patch, Post, Put};
        use crate::outline::{Outline, OutlinedOperation, OutlinedServer};

        /// The outline of every document of this build, by name.
        pub(crate) static OUTLINES: &[Outline] = &[#listed];

        const fn server(
            url: &'static str,
            location: Option<&'static str>,
            aliases: &'static [&'static str],
        ) -> OutlinedServer {
            OutlinedServer { url, location, aliases: Cow::Borrowed(aliases) }
        }

        const fn operation(method: Method, path: &'static str, id: &'static str) -> OutlinedOperation {
            OutlinedOperation { method, path, id }
        }
    };
    let header = "//! Outlines of the documents.\n\n// Written by `cargo xtask codegen`; do not edit.\n\n\
                  #![allow(dead_code, unused_imports, reason = \"features choose the documents\")]\n";
    format::file(root, header, &items)
}

fn outline(outline: &Outline) -> TokenStream {
    let Outline { name, title, version, .. } = outline;
    let servers = outline.servers.iter().map(|one| {
        let (url, aliases) = (one.url, &one.aliases);
        let location = match one.location {
            Some(location) => quote!(Some(#location)),
            None => quote!(None),
        };
        quote!(server(#url, #location, &[#(#aliases),*]))
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
        quote!(operation(#method, #path, #id))
    });
    quote! {
        #[cfg(feature = #name)]
        Outline {
            name: #name,
            title: #title,
            version: #version,
            servers: Cow::Borrowed(&[#(#servers),*]),
            operations: Cow::Borrowed(&[#(#operations),*]),
        },
    }
}
