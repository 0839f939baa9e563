//! Conversions of what was read into what is sent, as Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Conversion, Direction, Field, Form, Made, Origin, Source, Struct, Type};

/// A conversion: an implementation of `From` or `TryFrom`, or a function that takes what no read shows too.
pub(super) fn item(rust: &str, of: &Struct, made: &Conversion, scope: &mut Scope<'_>) -> TokenStream {
    let (name, from) = (ident(rust), scope.ty(&Type::Named(made.from.clone())));
    let text = left(made);
    let (value, mut lacking) = match &made.source {
        Source::Members(origins) => members(of, origins, scope),
        Source::Content { fallible: false } => (quote!(Self::from(read)), false),
        Source::Content { fallible: true } => (quote!(Self::try_from(read)), false),
        Source::Part { part, fallible } => {
            let part = scope.ty(&Type::Named(part.clone()));
            let value = if *fallible { quote!(#part::try_from(read)?) } else { quote!(#part::from(read)) };
            (quote!(Self::from(#value)), false)
        }
    };
    let is_result = matches!(made.source, Source::Content { fallible: true });
    let value = if made.fallible && !is_result { quote!(Ok(#value)) } else { value };
    let content = match made.properties {
        None => TokenStream::new(),
        Some(true) => {
            lacking = true;
            quote!(let read = read.properties.ok_or_else(|| missing("properties"))?;)
        }
        Some(false) => quote!(let read = read.properties;),
    };
    let (error, kind) = (quote!(ionoscloud_core::Error), quote!(ionoscloud_core::ErrorKind));
    let error = if made.fallible { scope.core("Error") } else { error };
    let missing = lacking.then(|| {
        let kind = if made.fallible { scope.core("ErrorKind") } else { kind };
        quote! {
            let missing = |member| {
                let text = format!("what was read has no `{member}`, which the replacement needs");
                #error::new(#kind::InvalidInput, text)
            };
        }
    });
    if !made.asked.is_empty() {
        let asked = of.fields.iter().filter(|field| made.asked.contains(&field.rust));
        let arguments = asked.map(|field| {
            let argument = ident(&field.rust);
            let ty = scope.argument(&argument, &field.ty).0;
            quote!(#argument: #ty)
        });
        let arguments: Vec<_> = arguments.collect();
        let names = listed(&made.asked);
        let text = format!(
            "Creates the replacement of what was read, with what no read shows: {names}.{}{text}{}",
            if text.is_empty() { "" } else { "\n\n" },
            if made.fallible { ERRORS } else { "" }
        );
        let docs = doc(&text, 4);
        let output = if made.fallible { quote!(Result<Self, #error>) } else { quote!(Self) };
        return quote! {
            impl #name {
                #docs
                pub fn replacing(read: #from, #(#arguments),*) -> #output { #missing #content #value }
            }
        };
    }
    let docs = (!text.is_empty()).then(|| doc(&text, 0));
    if !made.fallible {
        return quote! {
            #docs
            impl From<#from> for #name {
                fn from(read: #from) -> Self { #content #value }
            }
        };
    }
    quote! {
        #docs
        impl TryFrom<#from> for #name {
            type Error = #error;

            /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
            /// be sent was not read.
            fn try_from(read: #from) -> Result<Self, #error> { #missing #content #value }
        }
    }
}

const ERRORS: &str = "\n\n# Errors\n\n[`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a \
                      member that has to be sent was not read.";

/// The members that a conversion does not take, in a sentence each.
pub(super) fn left(made: &Conversion) -> String {
    let mut text: Vec<String> = Vec::new();
    if !made.needed.is_empty() {
        let (names, are) = (listed(&made.needed), are(&made.needed));
        text.push(format!("Sending it is an error until {names} {are} set, which no read shows."));
    }
    if !made.unread.is_empty() {
        let (names, are) = (listed(&made.unread), are(&made.unread));
        let it = if are == "is" { "it" } else { "they" };
        text.push(format!("No read shows {names}, so {it} {are} not set."));
    }
    if !made.fixed.is_empty() {
        let stays = if made.fixed.len() == 1 { "stays as it is" } else { "stay as they are" };
        text.push(format!("Leaves out {}, which {stays}.", listed(&made.fixed)));
    }
    text.join(" ")
}

fn are(names: &[String]) -> &'static str {
    if names.len() == 1 { "is" } else { "are" }
}

/// Names as code: `a`, `b` and `c`.
pub(super) fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// The value of a struct, member by member; true if it needs the closure `missing`.
fn members(of: &Struct, origins: &[Origin], scope: &mut Scope<'_>) -> (TokenStream, bool) {
    let (mut values, mut lacking) = (Vec::new(), false);
    for (field, origin) in of.fields.iter().zip(origins) {
        let name = ident(&field.rust);
        let value = match origin {
            Origin::Absent => absent(field, scope),
            Origin::Asked => {
                let value = scope.argument(&name, &field.ty).1;
                match field.form {
                    Form::Optional | Form::Needed => quote!(Some(#value)),
                    _ => value,
                }
            }
            Origin::Read { field: from, form, made } => {
                let is_lacking = matches!(form, Form::Optional | Form::Needed) && field.form == Form::Plain;
                lacking |= is_lacking;
                // What is empty was perhaps not shown, and a replacement without it is the same.
                let leaves_empty = *form == Form::Collection && of.direction != Direction::Update;
                match field.form {
                    Form::Optional | Form::Patch if leaves_empty => {
                        let (from, value, absent) =
                            (ident(from), read(field, from, *form, made, scope), absent(field, scope));
                        quote!(if read.#from.is_empty() { #absent } else { #value })
                    }
                    _ => read(field, from, *form, made, scope),
                }
            }
        };
        values.push(if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) });
    }
    (quote!(Self { #(#values,)* }), lacking)
}

fn absent(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    match field.form {
        Form::Patch => {
            let patch = scope.core("Patch");
            quote!(#patch::Keep)
        }
        Form::Collection if matches!(field.ty, Type::Map(_)) => quote!(Default::default()),
        Form::Collection => quote!(Vec::new()),
        _ => quote!(None),
    }
}

/// The value of a field that was read, in the form of the field that is sent.
fn read(field: &Field, from: &str, form: Form, made: &Made, scope: &mut Scope<'_>) -> TokenStream {
    let from = ident(from);
    let value = quote!(read.#from);
    let optional = matches!(form, Form::Optional | Form::Needed);
    match (field.form, optional) {
        (Form::Patch, _) if form == Form::Patch => value,
        (Form::Patch, true) => {
            let (patch, value) = (scope.core("Patch"), optional_value(value, made, scope));
            quote!(#value.map_or(#patch::Keep, #patch::Set))
        }
        (Form::Patch, false) => {
            let (patch, value) = (scope.core("Patch"), plain(value, made, scope));
            quote!(#patch::Set(#value))
        }
        (Form::Plain, true) => {
            let wire = &field.wire;
            plain(quote!(read.#from.ok_or_else(|| missing(#wire))?), made, scope)
        }
        (Form::Collection, true) => plain(quote!(read.#from.unwrap_or_default()), made, scope),
        (Form::Plain | Form::Collection, false) => plain(value, made, scope),
        (Form::Optional | Form::Needed, true) => optional_value(value, made, scope),
        (Form::Optional | Form::Needed, false) => {
            let value = plain(value, made, scope);
            quote!(Some(#value))
        }
    }
}

/// The conversion of a value.
fn plain(value: TokenStream, made: &Made, scope: &mut Scope<'_>) -> TokenStream {
    match made {
        Made::Same => value,
        Made::Id { field, convert, .. } => {
            let (field, into) = (ident(field), convert.then(|| quote!(.into())));
            quote!(#value.#field #into)
        }
        Made::From { sent, fallible, .. } => {
            let ty = scope.ty(&Type::Named(sent.clone()));
            if *fallible { quote!(#ty::try_from(#value)?) } else { quote!(#ty::from(#value)) }
        }
        Made::Each(item) => {
            let list = list(quote!(#value), item, scope);
            if item.is_fallible() { quote!(#list?) } else { list }
        }
    }
}

/// The conversion of an optional value.
fn optional_value(value: TokenStream, made: &Made, scope: &mut Scope<'_>) -> TokenStream {
    match made {
        Made::Same => value,
        Made::Id { field, optional, convert } => {
            let (field, into) = (ident(field), convert.then(|| quote!(.map(Into::into))));
            if *optional {
                quote!(#value.and_then(|one| one.#field) #into)
            } else {
                quote!(#value.map(|one| one.#field) #into)
            }
        }
        Made::From { sent, fallible, .. } => {
            let ty = scope.ty(&Type::Named(sent.clone()));
            if *fallible { quote!(#value.map(#ty::try_from).transpose()?) } else { quote!(#value.map(#ty::from)) }
        }
        Made::Each(item) => {
            let list = list(quote!(list), item, scope);
            if item.is_fallible() {
                quote!(#value.map(|list| #list).transpose()?)
            } else {
                quote!(#value.map(|list| #list))
            }
        }
    }
}

/// The conversion of each item of a list; a `Result` if it may fail.
fn list(value: TokenStream, item: &Made, scope: &mut Scope<'_>) -> TokenStream {
    match item {
        Made::Same => value,
        Made::Id { field, optional, convert } => {
            let (field, into) = (ident(field), convert.then(|| quote!(.map(Into::into))));
            let ids = if *optional { quote!(filter_map(|one| one.#field)) } else { quote!(map(|one| one.#field)) };
            quote!(#value.into_iter().#ids #into.collect())
        }
        Made::From { sent, fallible, .. } => {
            let ty = scope.ty(&Type::Named(sent.clone()));
            if *fallible {
                quote!(#value.into_iter().map(#ty::try_from).collect::<Result<Vec<_>, _>>())
            } else {
                quote!(#value.into_iter().map(#ty::from).collect())
            }
        }
        Made::Each(inner) => {
            let inner_list = list(quote!(list), inner, scope);
            if inner.is_fallible() {
                quote!(#value.into_iter().map(|list| #inner_list).collect::<Result<Vec<_>, _>>())
            } else {
                quote!(#value.into_iter().map(|list| #inner_list).collect())
            }
        }
    }
}
