//! Members of a value as expressions.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Scope, ident};
use crate::codegen::ir::{Step, Type};

/// The expression of a text member, as `Option<&str>`.
pub(super) fn access(root: &TokenStream, steps: &[Step], scope: &mut Scope<'_>) -> TokenStream {
    let mut path = root.clone();
    for (i, step) in steps.iter().enumerate() {
        let field = ident(&step.rust);
        path = match (i + 1 == steps.len(), step.optional) {
            (false, true) => quote!(#path.#field.as_ref()?),
            (false, false) => quote!(#path.#field),
            (true, true) if step.ty == Type::Text => quote!(#path.#field.as_deref()),
            (true, true) => {
                let ty = scope.ty(&step.ty);
                quote!(#path.#field.as_ref().map(#ty::as_str))
            }
            (true, false) => quote!(Some(#path.#field.as_str())),
        };
    }
    path
}
