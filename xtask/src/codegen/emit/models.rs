//! Models as Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::access::access;
use super::tokens::{Scope, alias, doc, ident};
use super::{conversions, described, setters};
use crate::codegen::ir::{
    Direction, Envelope, Field, Form, ItemForm, Lifecycle, Step, Struct, Type, TypeItem, TypeKind, Variant,
};
use crate::codegen::lower::names;

/// A type with everything that belongs to it.
pub(crate) fn item(item: &TypeItem, scope: &mut Scope<'_>) -> TokenStream {
    let head = {
        let text = if item.doc.is_empty() { described::item(item) } else { item.doc.clone() };
        let (doc, alias) = (doc(&text, 0), alias(&item.rust, &item.vendor));
        quote!(#doc #alias)
    };
    match &item.kind {
        TypeKind::Struct(of) => structure(&item.rust, of, &head, scope),
        TypeKind::Enum(variants) => open_enum(&item.rust, variants, item),
        TypeKind::Union { direction, members } => union(&item.rust, *direction, members, &head, scope),
        TypeKind::NewOrExisting { new, id } => new_or_existing(&item.rust, new, id, &head, scope),
        TypeKind::Alias(ty) => {
            let (name, ty) = (ident(&item.rust), scope.ty(ty));
            quote!(#head pub type #name = #ty;)
        }
    }
}

/// The newtypes of a product.
pub(crate) fn ids(ids: &[&crate::codegen::ir::Id]) -> TokenStream {
    let ids = ids.iter().map(|id| {
        let (doc, name) = (doc(&id.doc, 4), ident(&id.rust));
        quote!(#doc pub struct #name;)
    });
    quote!(mod text_newtype__ { #(#ids)* })
}

fn open_enum(rust: &str, variants: &[Variant], item: &TypeItem) -> TokenStream {
    let text = if item.doc.is_empty() { described::item(item) } else { item.doc.clone() };
    let (name, docs, alias) = (ident(rust), doc(&text, 4), alias(rust, &item.vendor));
    let variants = variants.iter().map(|variant| {
        let (doc, name, text) = (doc(&variant.doc, 8), ident(&variant.rust), &variant.text);
        quote!(#doc #name = #text)
    });
    quote!(mod open_enum__ { #docs #alias pub enum #name { #(#variants,)* } })
}

fn derives(direction: Direction, default: bool) -> TokenStream {
    let default = default.then(|| quote!(Default,));
    match direction {
        Direction::Input | Direction::Update => quote!(#[derive(Clone, Debug, #default PartialEq, Serialize)]),
        _ => quote!(#[derive(Clone, Debug, #default PartialEq, Serialize, Deserialize)]),
    }
}

fn structure(rust: &str, of: &Struct, head: &TokenStream, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(rust);
    let default = of.fields.iter().all(|field| field.form != Form::Plain && !field.required && field.default.is_none());
    let derives = derives(of.direction, default);
    let is_camel = |field: &Field| names::serde_camel(&field.rust) == field.wire;
    let camel = of.fields.iter().any(|field| is_camel(field) && field.wire.contains(char::is_uppercase));
    let rename_all = camel.then(|| quote!(#[serde(rename_all = "camelCase")]));
    let fields = of.fields.iter().map(|field| {
        let (docs, alias, name) = (doc(&field.doc, 4), alias(&field.rust, &field.wire), ident(&field.rust));
        scope.serde_support.extend(reader(field, of.direction));
        scope.serde_support.extend(writer(field));
        let secret = of.direction == Direction::Output && scope.module.holds_secret(&field.ty);
        let (serde, ty) = (serde(field, of.direction, camel, secret), held(field, scope));
        quote!(#docs #alias #serde pub #name: #ty)
    });
    let fields: Vec<_> = fields.collect();
    let methods = (of.direction != Direction::Output).then(|| setters::methods(rust, of, default, scope));
    let lifecycle = of.lifecycle.as_ref().map(|lifecycle| lifecycle_impl(rust, lifecycle, scope));
    let conversions: Vec<_> = of.conversions.iter().map(|made| conversions::item(rust, of, made, scope)).collect();
    let page = of.page.as_ref().map(|page| page_impl(rust, page, scope));
    quote! {
        #head
        #derives
        #rename_all
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
        #methods
        #lifecycle
        #page
        #(#conversions)*
    }
}

/// The type of a field with what holds it.
fn held(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    let ty = scope.ty(&field.ty);
    let ty = if field.boxed { quote!(Box<#ty>) } else { ty };
    match field.form {
        Form::Plain | Form::Collection => ty,
        Form::Optional | Form::Needed => quote!(Option<#ty>),
        Form::Patch => {
            let patch = scope.core("Patch");
            quote!(#patch<#ty>)
        }
    }
}

/// The function of core's `serde_support` that reads a field, if it has no plain form.
///
/// The APIs write some whole numbers as `20.0`, and empty collections as null.
fn reader(field: &Field, direction: Direction) -> Option<&'static str> {
    if direction.is_sent_only() {
        return None;
    }
    let mut whole = false;
    field.ty.each(&mut |ty| whole |= ty.is_integer());
    match field.form {
        _ if field.ty == Type::LanNumber => Some("number_as_text"),
        _ if whole => Some("whole"),
        Form::Collection if matches!(field.ty, Type::Map(_)) => Some("null_as_default"),
        Form::Collection => Some("null_as_empty_list"),
        _ => None,
    }
}

/// The function of core's `serde_support` that writes a field, if it has no plain form.
fn writer(field: &Field) -> Option<&'static str> {
    match field.ty {
        _ if field.form == Form::Needed => Some("needed"),
        Type::LanNumber => Some("text_as_number"),
        Type::Existing(_) => Some("object_of_id"),
        Type::Items { form: ItemForm::Whole, .. } => Some("items"),
        Type::Items { form: ItemForm::Properties, .. } => Some("items_of_properties"),
        Type::Items { form: ItemForm::Id, .. } => Some("items_of_ids"),
        _ => None,
    }
}

fn serde(field: &Field, direction: Direction, camel: bool, secret: bool) -> TokenStream {
    let expected = if camel { names::serde_camel(&field.rust) } else { field.rust.clone() };
    let mut parts = Vec::new();
    if expected != field.wire {
        let wire = &field.wire;
        parts.push(quote!(rename = #wire));
    }
    if let Some(reader) = reader(field, direction) {
        if field.form != Form::Plain {
            parts.push(quote!(default));
        }
        parts.push(quote!(deserialize_with = #reader));
    }
    if let Some(writer) = writer(field) {
        parts.push(quote!(serialize_with = #writer));
    }
    let collection = if matches!(field.ty, Type::Map(_)) { "BTreeMap::is_empty" } else { "Vec::is_empty" };
    match field.form {
        // A secret that the API returned is not serialized again in plaintext.
        _ if secret => parts.push(quote!(skip_serializing)),
        Form::Optional => parts.push(quote!(skip_serializing_if = "Option::is_none")),
        Form::Collection if !field.required => parts.push(quote!(skip_serializing_if = #collection)),
        Form::Patch => parts.push(quote!(skip_serializing_if = "Patch::is_keep")),
        Form::Plain | Form::Collection | Form::Needed => {}
    }
    if parts.is_empty() { TokenStream::new() } else { quote!(#[serde(#(#parts),*)]) }
}

/// Something new or something that exists, as an item of a list that is sent.
fn new_or_existing(rust: &str, new: &Type, id: &Type, head: &TokenStream, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(rust);
    let (new, id) = (scope.ty(new), scope.ty(id));
    let derives = derives(Direction::Input, false);
    quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            /// To be created.
            #[serde(rename = "properties")]
            New(Box<#new>),
            /// Exists already.
            #[serde(rename = "id")]
            Existing(#id),
        }
        impl From<#new> for #name {
            fn from(new: #new) -> Self { Self::New(Box::new(new)) }
        }
        impl From<#id> for #name {
            fn from(id: #id) -> Self { Self::Existing(id) }
        }
    }
}

fn union(
    rust: &str,
    direction: Direction,
    members: &[(String, Type)],
    head: &TokenStream,
    scope: &mut Scope<'_>,
) -> TokenStream {
    let name = ident(rust);
    let derives = derives(direction, false);
    let (mut variants, mut conversions) = (Vec::new(), Vec::new());
    for (member, ty) in members {
        let note = doc(
            &format!(
                "As {}.",
                if matches!(ty, Type::Named(_)) { format!("[`{member}`]") } else { "a plain value".to_owned() }
            ),
            4,
        );
        let (variant, ty) = (ident(member), scope.ty(ty));
        variants.push(quote!(#note #variant(#ty)));
        conversions.push(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self { Self::#variant(value) }
            }
        });
    }
    if !direction.is_sent_only() {
        let secret = members.iter().any(|(_, ty)| scope.module.reaches_secret(ty));
        let json = scope.core(if secret { "SecretJson" } else { "JsonValue" });
        let note = doc("A form that this version of the SDK does not know.", 4);
        variants.push(quote!(#note Other(#json)));
    }
    quote! {
        #head
        #derives
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
        #(#conversions)*
    }
}

/// `Page` of an envelope whose items are not alone in it.
fn page_impl(rust: &str, page: &Envelope, scope: &mut Scope<'_>) -> TokenStream {
    let (name, trait_name) = (ident(rust), scope.core("Page"));
    let item = scope.ty(&page.item);
    let (mut borrowed, mut moved) = (TokenStream::new(), TokenStream::new());
    let last = page.items.len().saturating_sub(1);
    for (i, step) in page.items.iter().enumerate() {
        let field = ident(&step.rust);
        (borrowed, moved) = match (i, step.optional && i < last) {
            (0, true) => (quote!(self.#field.as_ref()), quote!(self.#field)),
            (0, false) => (quote!(Some(&self.#field)), quote!(Some(self.#field))),
            (_, true) => {
                let next = quote!(#borrowed.and_then(|whole| whole.#field.as_ref()));
                (next, quote!(#moved.and_then(|whole| whole.#field)))
            }
            (_, false) => {
                (quote!(#borrowed.map(|whole| whole.#field.as_slice())), quote!(#moved.map(|whole| whole.#field)))
            }
        };
    }
    let (items, into_items) = match page.items.as_slice() {
        [only] => {
            let field = ident(&only.rust);
            (quote!(&self.#field), quote!(self.#field))
        }
        _ => (quote!(#borrowed.unwrap_or_default()), quote!(#moved.unwrap_or_default())),
    };
    let number = |step: &Step| {
        let field = ident(&step.rust);
        let value = if step.optional { quote!(self.#field) } else { quote!(Some(self.#field)) };
        match step.ty {
            Type::I64 => quote!(#value.and_then(|number| u64::try_from(number).ok())),
            Type::U64 => value,
            _ => quote!(#value.map(u64::from)),
        }
    };
    let offset = page.offset.as_ref().map(|step| {
        let value = number(step);
        quote!(fn offset(&self) -> Option<u64> { #value })
    });
    let limit = page.limit.as_ref().map(|step| {
        let value = number(step);
        quote!(fn limit(&self) -> Option<u64> { #value })
    });
    let links = page.links.as_ref().map(|step| {
        let field = ident(&step.rust);
        let next = if step.optional {
            quote!(self.#field.as_ref().map(|links| links.next.is_some()))
        } else {
            quote!(Some(self.#field.next.is_some()))
        };
        quote!(fn has_next(&self) -> Option<bool> { #next })
    });
    let token = page.token.as_ref().map(|steps| {
        let mut path = quote!(self);
        for (i, step) in steps.iter().enumerate() {
            let field = ident(&step.rust);
            path = match (i + 1 == steps.len(), step.optional) {
                (false, true) => quote!(#path.#field.as_ref()?),
                (false, false) => quote!(#path.#field),
                (true, true) => quote!(#path.#field.as_deref()),
                (true, false) => quote!(Some(#path.#field.as_str())),
            };
        }
        quote!(fn next_token(&self) -> Option<&str> { #path.filter(|token| !token.is_empty()) })
    });
    quote! {
        impl #trait_name for #name {
            type Item = #item;

            fn items(&self) -> &[#item] { #items }

            fn into_items(self) -> Vec<#item> { #into_items }

            #offset

            #limit

            #links

            #token
        }
    }
}

fn lifecycle_impl(rust: &str, lifecycle: &Lifecycle, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(rust);
    let trait_name = scope.core("Lifecycle");
    let Lifecycle { noun, ready, working, deleting, failed, state, message } = lifecycle;
    let path = access(&quote!(self), state, scope);
    let message = message.as_deref().map(|message| access(&quote!(self), message, scope));
    let message = message.map(|path| quote!(fn message(&self) -> Option<&str> { #path }));
    let (path, always_ready) = match state.as_slice() {
        [] => (
            quote!(None),
            Some(quote!(
                fn is_ready(&self) -> bool {
                    true
                }
            )),
        ),
        _ => (path, None),
    };
    quote! {
        impl #trait_name for #name {
            const NOUN: &'static str = #noun;
            const READY: &'static [&'static str] = &[#(#ready),*];
            const WORKING: &'static [&'static str] = &[#(#working),*];
            const DELETING: &'static [&'static str] = &[#(#deleting),*];
            const FAILED: &'static [&'static str] = &[#(#failed),*];

            fn state(&self) -> Option<&str> { #path }
            #message
            #always_ready
        }
    }
}
