//! The list that polls many items at once.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::ident;
use crate::codegen::ir::Key;

/// The method that passes the list of a kind to a visitor.
pub(super) fn method(of: &Key, parent: &Ident, key: &Ident, seen: &TokenStream) -> TokenStream {
    let parents = of.ids.len().saturating_sub(1);
    let copied = of.ids.iter().take(parents).map(|(name, _)| ident(name));
    quote! {
        fn shared_list<V: resource::ListVisitor<#seen>>(key: &#key, visitor: V) -> Option<V::Output> {
            let parent = #parent { location: key.location.clone(), #(#copied: key.#copied.clone(),)* };
            let list = <Self as resource::Listable>::list(&parent);
            Some(visitor.visit(list, <Self as resource::Listable>::entry_id))
        }
    }
}
