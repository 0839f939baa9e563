//! The public items of a document's generated code as text: what a program can name, call and implement against.
//!
//! Bodies, docs, tables and names of arguments are left out. It is read from the emitted tokens, so that it knows
//! nothing of what `spec diff` compares.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, FnArg, ImplItem, Item, Signature, Visibility};

use super::emit::tokens::{CrateKind, Scope};
use super::emit::{facade, models, operations, product, resources};
use super::input::Source;
use super::lower;
use crate::Failure;

/// Returns the items of a document, or the reason why the generator refuses it.
pub(crate) fn of(source: &Source) -> Result<BTreeSet<String>, Failure> {
    let (module, _) = lower::lower(source)?;
    super::check::unique::check(source, &module)?;
    let ids = module.ids.iter().collect::<Vec<_>>();
    let mut parts = vec![("models", models::ids(&ids)), ("operations", product::product(&module.product).1)];
    for item in &module.types {
        parts.push(("models", models::item(item, &mut Scope::new(&module, CrateKind::Models))));
    }
    for operation in &module.operations {
        parts.push(("operations", operations::item(operation, &mut Scope::new(&module, CrateKind::Api))));
    }
    for kind in &module.kinds {
        parts.push(("kinds", resources::kind(&module, kind)));
    }
    parts.push(("kinds", resources::other_keys(&module)));
    if let Some(name) = &module.facade {
        parts.push(("facade", facade::product(&module, name)?.whole));
    }
    let mut found = BTreeSet::new();
    for (area, tokens) in parts {
        let file: syn::File = syn::parse2(tokens).map_err(|error| Failure::new(format!("{area}: {error}")))?;
        file.items.iter().for_each(|item| add(area, item, &mut found));
    }
    Ok(found)
}

fn add(area: &str, item: &Item, found: &mut BTreeSet<String>) {
    let mut put = |text: String| {
        found.insert(format!("{area}: {text}"));
    };
    match item {
        Item::Mod(module) => {
            for item in module.content.iter().flat_map(|(_, items)| items) {
                add(area, item, found);
            }
        }
        Item::Struct(of) => {
            let name = &of.ident;
            put(format!("struct {name}"));
            derives(&of.attrs).into_iter().for_each(|derive| put(format!("{name}: {derive}")));
            for field in public(&of.fields) {
                put(format!("{name}.{field}"));
            }
        }
        Item::Enum(of) => {
            let name = &of.ident;
            put(format!("enum {name}"));
            derives(&of.attrs).into_iter().for_each(|derive| put(format!("{name}: {derive}")));
            for variant in &of.variants {
                put(format!("{name}::{} {}", variant.ident, text(&variant.fields)));
            }
        }
        Item::Type(of) => put(format!("type {} = {}", of.ident, text(&of.ty))),
        Item::Impl(of) => {
            let name = text(&of.self_ty);
            let of_trait = of.trait_.as_ref().map(|(_, path, _)| text(path));
            if let Some(of_trait) = &of_trait {
                put(format!("{name}: {of_trait}"));
            }
            for item in &of.items {
                match item {
                    ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                        put(format!("{name}::{}", signature(&function.sig)));
                        if function.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated")) {
                            put(format!("{name}::{} deprecated", function.sig.ident));
                        }
                    }
                    ImplItem::Type(ty) => {
                        let of_trait = of_trait.as_deref().unwrap_or_default();
                        put(format!("{name}: {of_trait}::{} = {}", ty.ident, text(&ty.ty)));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let _ = attribute.parse_nested_meta(|meta| {
            all.push(text(&meta.path));
            Ok(())
        });
    }
    if attributes.iter().any(|attribute| attribute.path().is_ident("deprecated")) {
        all.push("deprecated".to_owned());
    }
    all
}

fn public(fields: &Fields) -> impl Iterator<Item = String> {
    fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))).map(|field| {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{name}: {}", text(&field.ty))
    })
}

/// A function by its name, the types of its arguments, and what it returns.
fn signature(of: &Signature) -> String {
    let types = of.inputs.iter().map(|input| match input {
        FnArg::Receiver(receiver) => text(receiver),
        FnArg::Typed(typed) => text(&typed.ty),
    });
    let (name, types, output) = (&of.ident, types.collect::<Vec<_>>().join(", "), &of.output);
    format!("{name}({types}) {}", text(&quote!(#output)))
}

fn text(tokens: &impl ToTokens) -> String {
    let tokens: TokenStream = tokens.to_token_stream();
    tokens.to_string()
}
