//! Accessors: from a product or a handle to its collections and to the handles of their items.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{alias_name, collection_accessor, plural};
use crate::codegen::emit::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Item, Key, Kind, Module, Type};
use crate::codegen::lower::names;

/// The collection of a kind, and the handle of one item.
pub(super) fn accessors(module: &Module, kind: &Kind, is_top: bool, scope: &mut Scope<'_>) -> TokenStream {
    let (many, one) = (collection_accessor(kind), kind.accessor.clone());
    let (many_type, many, one) = (ident(&alias_name(kind)), ident(&many), ident(&one));
    let docs = doc(&format!("Returns the collection of {}; nothing is sent.", content(module, kind)), 4);
    let collection =
        if is_top { quote!(Collection::new(self.client.clone(), self.root.clone())) } else { quote!(self.children()) };
    let key = kind.item.as_ref().filter(|_| !kind.single).and_then(|item| key_of(module, item));
    let handle = key.and_then(|key| key.ids.last()).map(|(name, id)| {
        // Plain text does not say what it is: a name, a digest, the key of a label.
        let argument = ident(if *id == Type::Text { name } else { "id" });
        let handle = format_ident!("{}Handle", kind.rust);
        let these = format!("[these {}](Self::{many})", plural(&kind.noun));
        let docs = doc(&format!("Returns the handle of one of {these}; nothing is sent."), 4);
        let id = scope.ty(id);
        quote! {
            #docs
            pub fn #one(&self, #argument: impl Into<#id>) -> #handle {
                self.#many().handle(#argument)
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
pub(super) fn accessor_below(module: &Module, kind: &Kind, parent: &Key, scope: &mut Scope<'_>) -> TokenStream {
    let (many, alias, key) = (ident(&collection_accessor(kind)), ident(&alias_name(kind)), ident(&parent.rust));
    let ids: Vec<_> = parent.ids.iter().map(|(id, _)| ident(id)).collect();
    let types: Vec<_> = parent.ids.iter().map(|(_, ty)| scope.ty(ty)).collect();
    let docs = doc(&format!("Returns the collection of {}; nothing is sent.", content(module, kind)), 4);
    quote! {
        #docs
        pub fn #many(&self, #(#ids: impl Into<#types>),*) -> #alias {
            let parent = crate::resource::below(&self.root, kinds::#key::new(#(#ids),*));
            Collection::new(self.client.clone(), parent)
        }
    }
}

/// The content of a collection, in words, from the place of its accessor: of "The volumes that are attached to a
/// server." those "that are attached to this server".
fn content(module: &Module, kind: &Kind) -> String {
    let parent = module.kinds.iter().find(|other| other.item.as_ref().is_some_and(|item| item.key == kind.parent));
    let words = kind.doc.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = [". ", ";", ":"].into_iter().filter_map(|end| words.find(end)).min();
    let first = end.and_then(|end| words.get(..end)).unwrap_or(&words).trim_end_matches('.');
    let Some(content) = first.strip_prefix("The ").filter(|_| !kind.single) else {
        let key = orphaned(module, kind);
        return match (kind.single, parent, key) {
            (true, ..) => format!("one {}", kind.noun),
            (false, Some(parent), _) => format!("the {} of this {}", plural(&kind.noun), parent.noun),
            (false, None, Some(key)) => format!("the {} of {}", plural(&kind.noun), names::with_article(&key.noun)),
            (false, None, None) => format!("all {}", plural(&kind.noun)),
        };
    };
    let content = format!("the {content}");
    let Some(noun) = parent.map(|parent| parent.noun.as_str()) else { return content };
    // A collection of a `registry artifact` may say that it is of an artifact.
    let short = noun.rsplit(' ').next().unwrap_or(noun);
    let phrases = [noun, short].into_iter().flat_map(|noun| ["a", "an", "one"].map(|article| (article, noun)));
    for (article, noun) in phrases {
        let phrase = format!(" {article} {noun}");
        let Some((before, after)) = content.split_once(&phrase) else { continue };
        if !after.starts_with(char::is_alphanumeric) {
            return format!("{before} this {noun}{after}");
        }
    }
    content
}

/// The key of the items of a kind.
fn key_of<'a>(module: &'a Module, item: &Item) -> Option<&'a Key> {
    module.keys.iter().find(|key| key.path == item.key)
}
