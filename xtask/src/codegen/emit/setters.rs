//! `new` and setters of the models that are sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Field, Form, Struct};

/// The inherent methods of a struct that is sent.
pub(crate) fn methods(rust: &str, of: &Struct, default: bool, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(rust);
    let new = new(of, default, scope);
    let setters: Vec<_> = of.fields.iter().filter(|field| !field.required).map(|field| setter(field, scope)).collect();
    quote!(impl #name { #new #(#setters)* })
}

fn new(of: &Struct, default: bool, scope: &mut Scope<'_>) -> TokenStream {
    if default {
        let docs = doc("With nothing set.", 4);
        return quote!(#docs pub fn new() -> Self { Self::default() });
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for field in &of.fields {
        let name = ident(&field.rust);
        if field.required {
            let (ty, convert) = scope.argument(&name, &field.ty);
            arguments.push(quote!(#name: #ty));
            let convert = if field.boxed { quote!(Box::new(#convert)) } else { convert };
            values.push(match field.form {
                Form::Optional => quote!(#name: Some(#convert)),
                _ if name == convert.to_string() => quote!(#name),
                _ => quote!(#name: #convert),
            });
        } else {
            values.push(match field.form {
                Form::Optional => quote!(#name: None),
                Form::Collection if matches!(field.ty, crate::codegen::ir::Type::Map(_)) => {
                    quote!(#name: BTreeMap::new())
                }
                Form::Collection | Form::Plain => quote!(#name: Vec::new()),
                Form::Patch => {
                    let patch = scope.core("Patch");
                    quote!(#name: #patch::Keep)
                }
            });
        }
    }
    let complete = of.fields.iter().all(|field| field.required);
    let text = if complete {
        "With everything it has."
    } else {
        "With what is required; the rest is set by the methods below."
    };
    let docs = doc(text, 4);
    quote!(#docs pub fn new(#(#arguments),*) -> Self { Self { #(#values),* } })
}

fn setter(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(&field.rust);
    let first = field.doc.split("\n\n").next().unwrap_or_default();
    let docs = doc(first, 4);
    let alias = super::tokens::alias(&field.rust, &field.wire);
    let (ty, convert) = scope.argument(&name, &field.ty);
    let convert = if field.boxed { quote!(Box::new(#convert)) } else { convert };
    let (value, clear) = match field.form {
        Form::Optional => (quote!(Some(#convert)), None),
        Form::Patch => {
            let patch = scope.core("Patch");
            let clear = format_ident!("clear_{}", field.rust);
            let note = doc(&format!("Takes `{}` away: sends null.", field.rust), 4);
            let method = quote! {
                #note
                pub fn #clear(mut self) -> Self { self.#name = #patch::Null; self }
            };
            (quote!(#patch::Set(#convert)), Some(method))
        }
        Form::Plain | Form::Collection => (convert, None),
    };
    quote! {
        #docs
        #alias
        pub fn #name(mut self, #name: #ty) -> Self { self.#name = #value; self }
        #clear
    }
}
