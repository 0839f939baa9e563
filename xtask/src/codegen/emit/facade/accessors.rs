//! Accessors: from a product or a handle to its collections and to the handles of their items.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{alias_name, collection_accessor, plural};
use crate::codegen::emit::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Item, Key, Kind, Module};
use crate::codegen::lower::names;

/// The collection of a kind, and the handle of one item.
pub(super) fn accessors(module: &Module, kind: &Kind, is_top: bool, scope: &mut Scope<'_>) -> TokenStream {
    let (many, one) = (collection_accessor(kind), kind.accessor.clone());
    let (many_type, many, one) = (ident(&alias_name(kind)), ident(&many), ident(&one));
    let nouns = if kind.single { kind.noun.clone() } else { plural(&kind.noun) };
    let of = if kind.single { "one" } else { "all" };
    let docs = doc(&format!("Returns the collection of {of} {nouns}; nothing is sent."), 4);
    let collection =
        if is_top { quote!(Collection::new(self.client.clone(), self.root.clone())) } else { quote!(self.children()) };
    let key = kind.item.as_ref().filter(|_| !kind.single).and_then(|item| key_of(module, item));
    let handle = key.and_then(|key| key.ids.last()).map(|(_, id)| {
        let handle = format_ident!("{}Handle", kind.rust);
        let docs = doc(&format!("Returns the handle of {}; nothing is sent.", names::with_article(&kind.noun)), 4);
        let id = scope.ty(id);
        quote! {
            #docs
            pub fn #one(&self, id: impl Into<#id>) -> #handle {
                self.#many().handle(id)
            }
        }
    });
    quote! {
        #docs
        pub fn #many(&self) -> #many_type { #collection }
        #handle
    }
}

/// The key of a collection's parent, if no kind has it: what the ids stand for is not read.
pub(super) fn orphaned<'a>(module: &'a Module, kind: &Kind) -> Option<&'a Key> {
    let parent = module.keys.iter().find(|key| key.path == kind.parent)?;
    (parent.owner.is_none() && !parent.ids.is_empty()).then_some(parent)
}

/// The collection of a kind whose parent has no handle: the product takes the ids of the parent.
pub(super) fn accessor_below(kind: &Kind, parent: &Key, scope: &mut Scope<'_>) -> TokenStream {
    let (many, alias, key) = (ident(&collection_accessor(kind)), ident(&alias_name(kind)), ident(&parent.rust));
    let ids: Vec<_> = parent.ids.iter().map(|(id, _)| ident(id)).collect();
    let types: Vec<_> = parent.ids.iter().map(|(_, ty)| scope.ty(ty)).collect();
    let of = names::with_article(&parent.noun);
    let docs = doc(&format!("Returns the collection of all {} of {of}; nothing is sent.", plural(&kind.noun)), 4);
    quote! {
        #docs
        pub fn #many(&self, #(#ids: impl Into<#types>),*) -> #alias {
            let parent = crate::resource::below(&self.root, kinds::#key::new(#(#ids),*));
            Collection::new(self.client.clone(), parent)
        }
    }
}

/// The key of the items of a kind.
fn key_of<'a>(module: &'a Module, item: &Item) -> Option<&'a Key> {
    module.keys.iter().find(|key| key.path == item.key)
}
