//! Actions as Rust: methods of a handle or of a product in the facade, and their operations in the api crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::access::access;
use super::operations::{arguments, output};
use super::tokens::{Scope, doc, ident};
use super::verbs::{Leaves, wait_end};
use crate::codegen::ir::{Action, Kind, Module, Operation, Type, WaitFamily};
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
        // A body that the API does not require is an argument too: the model says what it may hold.
        let (body, body_declared) = optional_body(operation, scope).unzip();
        let set = operation.body.as_ref().filter(|body| !body.required).map(|body| ident(&body.rust));
        let set = set.map(|set| quote!(.#set(#body)));
        let declared = declared.iter().chain(&body_declared);
        methods.push(quote! {
            #docs
            pub fn #method(key: &#key_type, #(#declared),*) -> #rust {
                #rust::new(#(key.#ids.clone(),)* #(#given),*) #set
            }
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
        let (mut given, mut declared) = arguments(operation, key.ids.len(), scope);
        if let Some((body, body_declared)) = optional_body(operation, scope) {
            given.push(body);
            declared.push(body_declared);
        }
        let output = output(&operation.response, scope);
        let (docs, method) = (doc(&docs(module, action, Some(kind)), 4), ident(&action.name));
        let operation = quote!(kinds::#rust::#method(self.key(), #(#given),*));
        let created = action.creates.as_ref().and_then(|(created, id)| {
            let of = module.kinds.iter().find(|of| of.rust == *created)?;
            let seen = scope.ty(&of.item.as_ref()?.item);
            let id = access(&quote!(created), id, scope);
            Some((ident(created), seen, id, wait(action.wait).unwrap_or_else(|| ident("None"))))
        });
        if let Some((created, seen, id, family)) = created {
            methods.push(quote! {
                #docs
                pub async fn #method(
                    &self,
                    #(#declared),*
                ) -> Result<InProgress<#output, #seen>, Error> {
                    let operation = #operation;
                    self.act_creating::<kinds::#created, _>(operation, WaitFamily::#family, |created| #id).await
                }
            });
            continue;
        }
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

/// The argument for a body that the API does not require.
fn optional_body(operation: &Operation, scope: &mut Scope<'_>) -> Option<(proc_macro2::Ident, TokenStream)> {
    let body = operation.body.as_ref().filter(|body| !body.required)?;
    let name = match &body.ty {
        Type::Named(ty) if ty.starts_with("New") => ident("new"),
        _ => ident(&body.rust),
    };
    let ty = scope.argument(&name, &body.ty).0;
    Some((name.clone(), quote!(#name: #ty)))
}

/// The methods of a product, and the operations that they name.
pub(super) fn of_product(module: &Module, scope: &mut Scope<'_>) -> (Vec<TokenStream>, Vec<String>) {
    let (mut methods, mut names) = (Vec::new(), Vec::new());
    for action in &module.actions {
        let Some(operation) = module.operations.get(action.operation) else { continue };
        let (given, declared) = arguments(operation, 0, scope);
        let output = output(&operation.response, scope);
        let (docs, method) = (doc(&docs(module, action, None), 4), ident(&action.name));
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

fn docs(module: &Module, action: &Action, kind: Option<&Kind>) -> String {
    let (first, rest) = action.doc.split_once("\n\n").unwrap_or((&action.doc, ""));
    let operation = module.operations.get(action.operation);
    let request = operation.map(|of| format!("`{} {}`.", of.method, of.path)).unwrap_or_default();
    let note = operation.map(|of| of.note.as_str()).filter(|note| !note.is_empty());
    let note = note.map(|note| format!(" {note}")).unwrap_or_default();
    let created = action.creates.as_ref().and_then(|(created, _)| module.kinds.iter().find(|of| of.rust == *created));
    let end = match (created, action.wait, kind) {
        (Some(created), family, _) => wait_end(module, created, family, Leaves::Resource),
        (None, WaitFamily::None, _) | (None, _, None) => String::new(),
        (None, family, Some(kind)) => wait_end(module, kind, family, Leaves::Resource),
    };
    let rest = if rest.is_empty() { String::new() } else { format!("\n\n{rest}") };
    let errors = errors(action, operation, kind);
    format!("{first}\n\n{request}{note}{end}{rest}\n\n# Errors\n\n{errors}")
}

/// The errors of an action: what the API refuses, and the statuses that its document names.
fn errors(action: &Action, operation: Option<&Operation>, kind: Option<&Kind>) -> String {
    let absent = kind.map(|kind| format!("; [`Error::is_not_found`] if the {} does not exist", kind.noun));
    let said = if action.errors.is_empty() { String::new() } else { format!(" {}", action.errors) };
    let statuses = operation.map(|operation| operation.error_statuses.as_slice()).unwrap_or_default();
    let statuses: Vec<String> = statuses.iter().map(|&status| format!("* {status}: {}.", reason(status))).collect();
    let statuses = if statuses.is_empty() {
        "The document of the API names no status.".to_owned()
    } else {
        format!("The document of the API names these statuses:\n\n{}", statuses.join("\n"))
    };
    format!("Those of [any call](crate::ErrorKind){}.{said}\n\n{statuses}", absent.unwrap_or_default())
}

/// The reason for which the APIs respond with the status of an error.
fn reason(status: u16) -> &'static str {
    match status {
        400 => "the request is malformed",
        401 => "the credentials are not valid",
        403 => "the credentials do not permit it",
        404 => "something in the path does not exist",
        405 => "the API does not support the method there",
        409 => "the state of the resource does not permit it now",
        413 => "the request is too large",
        415 => "the API does not read the content type",
        422 => "the API refuses a value, or the state of the resource",
        429 => "too many requests, after all attempts",
        500.. => "the API failed",
        _ => "the API refuses it",
    }
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
