//! Keys of resources as Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Scope, doc, ident};
use crate::codegen::ir::Key;
use crate::codegen::lower::names;

/// A key: its ids, and how it prints and parses.
pub(super) fn key(key: &Key, scope: &mut Scope<'_>) -> TokenStream {
    let (name, path) = (ident(&key.rust), &key.path);
    let words = if key.ids.is_empty() {
        "The key of the product itself: nothing but a location.".to_owned()
    } else {
        format!("The key of {}: `{path}`.", names::with_article(&key.noun))
    };
    let docs = doc(&words, 0);
    let fields: Vec<_> = key.ids.iter().map(|(name, _)| ident(name)).collect();
    let types: Vec<_> = key.ids.iter().map(|(_, ty)| scope.ty(ty)).collect();
    let notes = key.ids.iter().enumerate().map(|(i, (name, _))| {
        let own = (i + 1 == key.ids.len()).then_some(key.noun.as_str()).filter(|_| key.owner.is_some());
        doc(&part(name, own), 4)
    });
    let new_doc = doc("The key of these ids, in the default location.", 4);
    let convert = fields.iter().map(|field| quote!(#field: #field.as_str().into()));
    let default = key.ids.is_empty().then(|| quote!(, Default));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash #default)]
        #[non_exhaustive]
        pub struct #name {
            /// The location of a regional product.
            pub location: Option<ionoscloud_core::Location>,
            #(#notes pub #fields: #types,)*
        }

        impl #name {
            #new_doc
            pub fn new(#(#fields: impl Into<#types>),*) -> Self {
                Self { location: None, #(#fields: #fields.into()),* }
            }
        }

        impl resource::Key for #name {
            const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
            const PATH: &'static str = #path;

            fn location(&self) -> Option<&ionoscloud_core::Location> { self.location.as_ref() }

            fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
                Self { location: Some(location.into()), ..self }
            }

            fn ids(&self) -> Vec<&str> { vec![#(self.#fields.as_str()),*] }

            fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
                let [#(#fields),*] = ids else { return None };
                Some(Self { location, #(#convert),* })
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&resource::key_text(self))
            }
        }

        impl std::str::FromStr for #name {
            type Err = ionoscloud_core::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> { resource::parse_key(text) }
        }
    }
}

/// The doc of an id in a key: `server_id` identifies the server. The last one identifies what the key is for.
fn part(name: &str, own: Option<&str>) -> String {
    match name.strip_suffix("_id") {
        Some(noun) => format!("Identifies the {}.", own.map_or_else(|| names::prose(noun), str::to_owned)),
        None => format!("The {} in the path.", names::prose(name)),
    }
}
