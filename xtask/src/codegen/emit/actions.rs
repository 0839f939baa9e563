//! Actions as Rust: methods of a handle or of a product in the facade, and their operations in the api crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::{arguments, output};
use super::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Action, Kind, Module, WaitFamily};
use crate::codegen::lower::actions::key;

/// The operations of a kind's actions, made from a key, and their names.
pub(super) fn operations(module: &Module, kind: &Kind, scope: &mut Scope<'_>) -> (TokenStream, Vec<String>) {
    let (mut methods, mut names) = (Vec::new(), Vec::new());
    let Some(key) = key(module, kind) else { return (TokenStream::new(), names) };
    let (name, key_type) = (ident(&kind.rust), ident(&key.rust));
    let ids: Vec<_> = key.ids.iter().map(|(name, _)| ident(name)).collect();
    for action in &kind.actions {
        let Some(operation) = module.operations.get(action.operation) else { continue };
        let (given, declared) = arguments(operation, ids.len(), scope);
        let (method, rust) = (ident(&action.name), ident(&operation.rust));
        let docs = doc(&format!("The operation of the action `{}`.", action.name), 4);
        methods.push(quote! {
            #docs
            pub fn #method(key: &#key_type, #(#declared),*) -> #rust { #rust::new(#(key.#ids.clone(),)* #(#given),*) }
        });
        names.push(operation.rust.clone());
    }
    let items = (!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* }));
    (items.unwrap_or_default(), names)
}

/// The methods of a handle.
pub(super) fn of_handle(module: &Module, kind: &Kind, scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let Some(key) = key(module, kind) else { return Vec::new() };
    let watched = module.kinds.iter().find(|other| Some(&other.rust) == kind.watched.as_ref());
    let seen = watched.and_then(|watched| watched.item.as_ref()).map(|item| scope.ty(&item.item));
    let rust = ident(&kind.rust);
    let mut methods = Vec::new();
    for action in &kind.actions {
        let Some(operation) = module.operations.get(action.operation) else { continue };
        let (given, declared) = arguments(operation, key.ids.len(), scope);
        let output = output(&operation.response, scope);
        let (docs, method) = (doc(&docs(module, action, &kind.noun), 4), ident(&action.name));
        let operation = quote!(kinds::#rust::#method(self.key(), #(#given),*));
        methods.push(match (wait(action.wait), &seen) {
            (Some(family), Some(seen)) => quote! {
                #docs
                pub async fn #method(
                    &self,
                    #(#declared),*
                ) -> Result<InProgress<#output, #seen>, Error> {
                    self.act(#operation, WaitFamily::#family).await
                }
            },
            _ => quote! {
                #docs
                pub async fn #method(&self, #(#declared),*) -> Result<#output, Error> {
                    self.send(#operation).await
                }
            },
        });
    }
    methods
}

/// The methods of a product, and the operations that they name.
pub(super) fn of_product(module: &Module, scope: &mut Scope<'_>) -> (Vec<TokenStream>, Vec<String>) {
    let (mut methods, mut names) = (Vec::new(), Vec::new());
    for action in &module.actions {
        let Some(operation) = module.operations.get(action.operation) else { continue };
        let (given, declared) = arguments(operation, 0, scope);
        let output = output(&operation.response, scope);
        let (docs, method) = (doc(&docs(module, action, ""), 4), ident(&action.name));
        let rust = ident(&operation.rust);
        methods.push(quote! {
            #docs
            pub async fn #method(&self, #(#declared),*) -> Result<#output, Error> {
                crate::resource::send(&self.client, &self.root, #rust::new(#(#given),*)).await
            }
        });
        names.push(operation.rust.clone());
    }
    (methods, names)
}

fn docs(module: &Module, action: &Action, noun: &str) -> String {
    let (first, rest) = action.doc.split_once("\n\n").unwrap_or((&action.doc, ""));
    let request = module.operations.get(action.operation).map(|operation| (operation.method, &operation.path));
    let request = request.map(|(method, path)| format!("`{method} {path}`.")).unwrap_or_default();
    let end = match action.wait {
        WaitFamily::State => format!(" The wait ends when the {noun} is ready again."),
        WaitFamily::Parent => " The wait ends when its parent is ready again.".to_owned(),
        WaitFamily::Request => {
            format!(" The wait ends when the request is done, and the {noun} is ready if it has a state.")
        }
        WaitFamily::Action => " The wait ends when the newest action has succeeded.".to_owned(),
        WaitFamily::None => String::new(),
    };
    let rest = if rest.is_empty() { String::new() } else { format!("\n\n{rest}") };
    let errors = if action.errors.is_empty() { "Those of the call." } else { &action.errors };
    format!("{first}\n\n{request}{end}{rest}\n\n# Errors\n\n{errors}")
}

fn wait(family: WaitFamily) -> Option<proc_macro2::Ident> {
    match family {
        WaitFamily::State => Some(ident("State")),
        WaitFamily::Parent => Some(ident("Parent")),
        WaitFamily::Request => Some(ident("Request")),
        WaitFamily::Action => Some(ident("Action")),
        WaitFamily::None => None,
    }
}
