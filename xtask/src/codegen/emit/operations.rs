//! Operations as Rust.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::described;
use super::tokens::{Scope, alias, doc, ident};
use crate::codegen::ir::{Body, Encoding, Operation, PagedBy, Paging, Parameter, Response, Type};
use crate::codegen::lower::names;

/// An operation: struct, methods, and what it implements.
pub(crate) fn item(operation: &Operation, scope: &mut Scope<'_>) -> TokenStream {
    let members = members(operation, scope);
    let default = !members.iter().any(|member| member.required);
    let (name, docs) = (ident(&operation.rust), doc(&documentation(operation), 0));
    let alias = alias(&operation.rust, &operation.id);
    let default_derive = default.then(|| quote!(, Default));
    let fields = members.iter().map(|Member { name, held, .. }| quote!(#name: #held));
    let structure = if members.is_empty() {
        // Only `new` makes one, so that a first parameter can be added later.
        quote!(#[non_exhaustive] pub struct #name;)
    } else {
        quote!(pub struct #name { #(#fields,)* })
    };
    let new = new(operation, &members, default);
    let setters = members.iter().filter(|member| !member.required).map(setter);
    let operation_impl = operation_impl(operation, scope);
    let paged = operation.paging.as_ref().map(|paging| paged(operation, paging, scope));
    quote! {
        #docs
        #alias
        #[derive(Clone, Debug #default_derive)]
        #[must_use = "an operation does nothing until it is sent"]
        #structure
        impl #name { #new #(#setters)* }
        #operation_impl
        #paged
    }
}

/// The setters of a list request in the facade, apart from limit and offset.
pub(super) fn request_setters(operation: &Operation, taken: &[&str], scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let optional = members(operation, scope).into_iter().filter(|member| !member.required);
    let setters = optional.filter(|member| !taken.contains(&member.name.to_string().as_str()));
    let setters = setters.map(|Member { name, argument, docs, alias, is_filter, .. }| {
        let docs = doc(&docs, 4);
        if is_filter {
            return quote! {
                #docs
                #alias
                pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
                    self.map(|operation| operation.filter(property, text))
                }
            };
        }
        quote! {
            #docs
            #alias
            pub fn #name(self, #name: #argument) -> Self { self.map(|operation| operation.#name(#name)) }
        }
    });
    setters.collect()
}

/// The arguments of an operation beyond those that its key gives: their names and declarations.
pub(super) fn arguments(
    operation: &Operation,
    ids_of_key: usize,
    scope: &mut Scope<'_>,
) -> (Vec<proc_macro2::Ident>, Vec<TokenStream>) {
    let required = members(operation, scope).into_iter().filter(|member| member.required).skip(ids_of_key);
    required.map(|Member { name, argument, .. }| (name.clone(), quote!(#name: #argument))).unzip()
}

/// A field of an operation, and how it gets its value.
struct Member {
    name: proc_macro2::Ident,
    /// The type of the field.
    held: TokenStream,
    /// The type of the argument, and the argument as the field's value.
    argument: TokenStream,
    value: TokenStream,
    absent: TokenStream,
    required: bool,
    is_list: bool,
    is_filter: bool,
    docs: String,
    alias: TokenStream,
}

/// The fields in wire order: path, what else is required, the body, then options.
fn members(operation: &Operation, scope: &mut Scope<'_>) -> Vec<Member> {
    let mut members: Vec<Member> = operation.parameters.iter().map(|parameter| member(parameter, scope)).collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.encoding != Encoding::EmptyObject) {
        let at = members.iter().position(|member| !member.required).unwrap_or(members.len());
        members.insert(if body.required { at } else { members.len() }, body_member(body, scope));
    }
    if operation.filters {
        members.push(Member {
            name: ident("filters"),
            held: quote!(Vec<(String, String)>),
            argument: quote!(),
            value: quote!(),
            absent: quote!(Vec::new()),
            required: false,
            is_list: true,
            is_filter: true,
            docs: "Only items of which this property contains this text; repeatable. The property has its name in the API, \
                   such as `vmState`."
                .to_owned(),
            alias: quote!(#[doc(alias = "filter.{property}")]),
        });
    }
    members
}

fn member(parameter: &Parameter, scope: &mut Scope<'_>) -> Member {
    let name = ident(&parameter.rust);
    let (argument, value) = scope.argument(&name, &parameter.ty);
    let ty = scope.ty(&parameter.ty);
    let is_list = matches!(parameter.ty, Type::List(_));
    Member {
        held: if parameter.required || is_list { ty } else { quote!(Option<#ty>) },
        argument,
        value,
        absent: if is_list { quote!(Vec::new()) } else { quote!(None) },
        required: parameter.required,
        is_list,
        is_filter: false,
        docs: parameter.doc.clone(),
        alias: alias(&parameter.rust, &parameter.wire),
        name,
    }
}

fn body_member(body: &Body, scope: &mut Scope<'_>) -> Member {
    let name = ident(&body.rust);
    let (argument, value) = scope.argument(&name, &body.ty);
    let ty = scope.ty(&body.ty);
    Member {
        held: if body.required { ty } else { quote!(Option<#ty>) },
        argument,
        value,
        absent: quote!(None),
        required: body.required,
        is_list: false,
        is_filter: false,
        docs: if body.doc.is_empty() {
            "The content; no body is sent without it.".to_owned()
        } else {
            body.doc.clone()
        },
        alias: TokenStream::new(),
        name,
    }
}

fn new(operation: &Operation, members: &[Member], default: bool) -> TokenStream {
    let required: Vec<&Member> = members.iter().filter(|member| member.required).collect();
    let mut text = operation.new_doc.clone();
    if text.is_empty() {
        text = if required.is_empty() {
            "Creates it without parameters."
        } else {
            "Creates it with its required parameters."
        }
        .to_owned();
    }
    let documented = |parameter: &&Parameter| parameter.required && !parameter.doc.is_empty();
    let arguments = operation.parameters.iter().filter(documented);
    let arguments: Vec<_> = arguments.map(|Parameter { rust, doc, .. }| format!("* `{rust}`: {doc}")).collect();
    if !arguments.is_empty() {
        text.push_str(&format!("\n\n{}", arguments.join("\n")));
    }
    let docs = doc(&text, 4);
    if members.is_empty() {
        return quote!(#docs pub fn new() -> Self { Self });
    }
    if default {
        return quote!(#docs pub fn new() -> Self { Self::default() });
    }
    let arguments = required.iter().map(|Member { name, argument, .. }| quote!(#name: #argument));
    let values = members.iter().map(|Member { name, value, absent, required, .. }| {
        let value = if *required { value } else { absent };
        if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
    });
    quote!(#docs pub fn new(#(#arguments),*) -> Self { Self { #(#values),* } })
}

fn setter(member: &Member) -> TokenStream {
    let Member { name, argument, value, docs, alias, .. } = member;
    let docs = doc(docs, 4);
    if member.is_filter {
        return quote! {
            #docs
            #alias
            pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
                self.filters.push((property.into(), text.into()));
                self
            }
        };
    }
    let value = if member.is_list { value.clone() } else { quote!(Some(#value)) };
    quote! {
        #docs
        #alias
        pub fn #name(mut self, #name: #argument) -> Self { self.#name = #value; self }
    }
}

fn operation_impl(operation: &Operation, scope: &mut Scope<'_>) -> TokenStream {
    let (name, output) = (ident(&operation.rust), output(&operation.response, scope));
    let (id, method, path) = (&operation.id, ident(operation.method), &operation.path);
    let idempotent = operation.idempotent.map(|idempotent| quote!(.idempotent(#idempotent)));
    let auth_methods = operation.auth_methods.as_ref().map(|methods| {
        let methods: Vec<_> = methods.iter().map(|method| ident(method)).collect();
        let auth_method = if methods.is_empty() { TokenStream::new() } else { scope.core("AuthMethod") };
        let methods = methods.iter().map(|method| quote!(#auth_method::#method));
        quote!(.with_auth_methods(&[#(#methods),*]))
    });
    let segments = operation.parameters.iter().filter(|parameter| parameter.in_path).map(path_segment);
    let query = operation.parameters.iter().filter(|parameter| !parameter.in_path).map(|parameter| {
        let (wire, field) = (&parameter.wire, ident(&parameter.rust));
        quote!(.query(#wire, &self.#field))
    });
    let filters = operation.filters.then(|| quote!(.filters(&self.filters)));
    let accept = if let Response::Text(media) | Response::SecretText(media) = &operation.response {
        Some(quote!(.accept(#media)))
    } else {
        None
    };
    let finish = finish(operation);
    let decode = match &operation.response {
        Response::Nothing => quote!(empty),
        Response::Json(_) => quote!(json),
        Response::OptionalJson(_) => quote!(optional_json),
        Response::Text(_) => quote!(text),
        Response::SecretText(_) => quote!(secret_text),
    };
    quote! {
        impl Operation for #name {
            type Output = #output;
            const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, #id, Method::#method, #path) #idempotent #auth_methods;

            fn request(&self) -> Result<Request<Body>, Error> {
                RequestBuilder::new(Self::INFO, &[#(#segments),*]) #(#query)* #filters #accept #finish
            }

            fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
                decode::#decode(Self::INFO, response)
            }
        }
    }
}

fn path_segment(parameter: &Parameter) -> TokenStream {
    let field = ident(&parameter.rust);
    match &parameter.ty {
        Type::Text => quote!(&self.#field),
        ty if ty.is_number_or_flag() => quote!(&self.#field.to_string()),
        _ => quote!(self.#field.as_str()),
    }
}

fn finish(operation: &Operation) -> TokenStream {
    let Some(body) = &operation.body else { return quote!(.build()) };
    let field = ident(&body.rust);
    match (&body.encoding, body.required) {
        (Encoding::Json, true) => quote!(.json(&self.#field)),
        (Encoding::Json, false) => quote!(.optional_json(self.#field.as_ref())),
        (Encoding::Properties, true) => quote!(.properties(&self.#field)),
        (Encoding::Properties, false) => quote!(.optional_properties(self.#field.as_ref())),
        (Encoding::PropertiesWithId, _) => {
            // The id is the last parameter of the path.
            let id = operation.parameters.iter().rfind(|parameter| parameter.in_path).map(path_segment);
            quote!(.properties_with_id(#id, &self.#field))
        }
        (Encoding::Member(path), _) => quote!(.member(&[#(#path),*], &self.#field)),
        (Encoding::EmptyObject, _) => quote!(.empty_object()),
        (Encoding::Text(media), _) => quote!(.text(#media, &self.#field)),
    }
}

pub(super) fn output(response: &Response, scope: &mut Scope<'_>) -> TokenStream {
    match response {
        Response::Nothing => quote!(()),
        Response::Json(ty) => scope.ty(ty),
        Response::OptionalJson(ty) => {
            let ty = scope.ty(ty);
            quote!(Option<#ty>)
        }
        Response::Text(_) => quote!(String),
        Response::SecretText(_) => scope.core("Secret"),
    }
}

fn paged(operation: &Operation, paging: &Paging, scope: &mut Scope<'_>) -> TokenStream {
    let (name, item) = (ident(&operation.rust), scope.ty(&paging.item));
    let (paged, page) = (scope.core("Paged"), scope.core("PageParams"));
    let rest = |held: usize| (operation.parameters.len() > held || operation.filters).then(|| quote!(, ..self));
    let (by, methods) = match &paging.by {
        PagedBy::Offset => {
            let rest = rest(2);
            let methods = quote! {
                fn page_params(&self) -> #page { #page { limit: self.limit, offset: self.offset } }

                fn with_page(self, page: #page) -> Self { Self { limit: page.limit, offset: page.offset #rest } }
            };
            (None, methods)
        }
        PagedBy::Whole => {
            let methods = quote! {
                fn page_params(&self) -> #page { #page::default() }

                fn with_page(self, _: #page) -> Self { self }
            };
            (Some("Whole"), methods)
        }
        PagedBy::Token { parameter, limit } => {
            let token = ident(parameter);
            let params = if *limit {
                let rest = rest(1);
                quote! {
                    fn page_params(&self) -> #page { #page { limit: self.limit, offset: None } }

                    fn with_page(self, page: #page) -> Self { Self { limit: page.limit #rest } }
                }
            } else {
                quote! {
                    fn page_params(&self) -> #page { #page::default() }

                    fn with_page(self, _: #page) -> Self { self }
                }
            };
            let methods = quote! {
                #params

                fn with_token(self, token: &str) -> Self { self.#token(token) }
            };
            (Some("Token"), methods)
        }
    };
    let by = by.map(|by| {
        let (paged_by, by) = (scope.core("PagedBy"), ident(by));
        quote!(const PAGED_BY: #paged_by = #paged_by::#by;)
    });
    let max_limit = paging.max_limit.map(|max| {
        let max = Literal::u32_unsuffixed(max);
        quote!(const MAX_LIMIT: u32 = #max;)
    });
    quote! {
        impl #paged for #name {
            type Item = #item;

            #by
            #max_limit

            #methods
        }
    }
}

/// The docs of an operation: a sentence of our own, then what it sends and returns.
fn documentation(operation: &Operation) -> String {
    let Operation { method, path, doc, note, .. } = operation;
    let first = if doc.is_empty() { described::operation(operation) } else { doc.clone() };
    let mut text = format!("{first}\n\n`{method} {path}`, {}.", response_sentence(operation));
    if operation.deprecated {
        text.push_str(" Deprecated by the API.");
    }
    if !note.is_empty() {
        text.push(' ');
        text.push_str(note);
    }
    text
}

fn response_sentence(operation: &Operation) -> String {
    let is_whole = operation.paging.as_ref().is_none_or(|paging| paging.by == PagedBy::Whole);
    match &operation.response {
        Response::Nothing => "returns nothing".to_owned(),
        Response::Text(media) => format!("returns text (`{media}`)"),
        Response::SecretText(media) => format!("returns text that is a secret (`{media}`)"),
        Response::Json(ty) => format!("returns {}", described(ty, is_whole)),
        Response::OptionalJson(ty) => format!("returns {} or nothing", described(ty, is_whole)),
    }
}

fn described(ty: &Type, is_whole: bool) -> String {
    match ty {
        Type::Named(name) if is_whole => format!("the [`{name}`]"),
        Type::Named(name) => format!("{} [`{name}`]", names::article(name)),
        Type::List(inner) => match &**inner {
            Type::Named(name) => format!("a list of [`{name}`]"),
            _ => "a list of strings".to_owned(),
        },
        Type::Text => "a JSON string".to_owned(),
        _ => "JSON of any form".to_owned(),
    }
}
