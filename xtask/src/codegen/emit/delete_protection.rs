//! The table of core by which an error is known as a deletion that is refused for now.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::doc;
use crate::codegen::ir::Module;

/// The refusals of all kinds. It is core's, because programs that send raw requests meet these errors as well.
pub(crate) fn table(modules: &[Module]) -> TokenStream {
    let mut refusals: BTreeMap<(u16, &str), Vec<&str>> = BTreeMap::new();
    for kind in modules.iter().flat_map(|module| &module.kinds) {
        if let Some((status, message)) = &kind.delete_protection {
            refusals.entry((*status, message)).or_default().push(&kind.noun);
        }
    }
    let nouns: Vec<&str> = refusals.values().flatten().copied().collect();
    let whose = if nouns.is_empty() { "nothing".to_owned() } else { nouns.join(", ") };
    let words = format!("Status and part of the message of a deletion that is refused for now. Known for: {whose}.");
    let docs = doc(&words, 0);
    let rows = refusals.keys().map(|(status, message)| {
        let status = Literal::u16_unsuffixed(*status);
        quote!((#status, #message))
    });
    quote! {
        #docs
        pub(crate) const DELETE_PROTECTION: &[(u16, &str)] = &[#(#rows),*];
    }
}
