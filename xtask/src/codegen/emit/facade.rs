//! A product in the facade: aliases, accessors and the filters of lists.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use self::accessors::{accessor_below, accessors, orphaned};
use super::actions;
use super::operations::request_setters;
use super::tokens::{CrateKind, Scope, doc, ident};
use super::verbs;
use crate::Failure;
use crate::codegen::ir::{Action, Kind, Module, WaitFamily};
use crate::codegen::lower::names;

/// Methods of the facade's `Collection`, `Handle` and `ListRequest`, which no generated method may be called.
const TAKEN: &[&str] = &[
    "act",
    "act_creating",
    "after_creation",
    "at",
    "children",
    "client",
    "collect_up_to",
    "create",
    "create_by_put",
    "delete",
    "find",
    "get",
    "handle",
    "id",
    "items",
    "key",
    "limit",
    "list",
    "map",
    "new",
    "of",
    "of_collection",
    "offset",
    "page",
    "pages",
    "parent",
    "read_with",
    "replace",
    "replaced",
    "request",
    "send",
    "update",
    "wait_until",
    "wait_until_deleted",
    "wait_until_ready",
    "wait_until_settled",
    "with",
];

/// The module of a product: all in one file, or the product and a file for each kind.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) whole: TokenStream,
    /// The product alone, above the kinds.
    pub(crate) top: TokenStream,
    /// The kinds by the names of their files.
    pub(crate) kinds: Vec<(String, TokenStream)>,
}

/// The items of a kind: its aliases, the methods of its handle, the filters of its list.
struct OfKind<'a> {
    kind: &'a Kind,
    aliases: TokenStream,
    children: Option<TokenStream>,
    /// The aliases that its methods name.
    named: Vec<proc_macro2::Ident>,
    list: Option<(proc_macro2::Ident, TokenStream)>,
    /// The setters of its read and of its deletion.
    requests: [Option<TokenStream>; 2],
}

/// The module of a product.
pub(crate) fn product(module: &Module, name: &str) -> Result<Parts, Failure> {
    let mut scope = Scope::new(module, CrateKind::Kinds);
    let kinds: Vec<&Kind> = module.kinds.iter().filter(|kind| kind.item.is_some() || kind.list.is_some()).collect();
    let parts = kinds.iter().map(|kind| of_kind(module, &kinds, kind, &mut scope)).collect::<Result<Vec<_>, _>>()?;
    let (actions, names) = actions::of_product(module, &mut scope);
    clashes(module, &kinds)?;
    let product = of_product(module, name, &kinds, &actions, &mut scope);
    let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
    let aliases = parts.iter().map(|part| &part.aliases);
    let children = parts.iter().filter_map(|part| part.children.as_ref());
    let lists = parts.iter().filter_map(|part| part.list.as_ref()).map(|(_, list)| list);
    let all: Vec<&OfKind<'_>> = parts.iter().collect();
    let imports = imports(module, &all, &actions, &names, Some(&product));
    let requests = parts.iter().flat_map(|part| part.requests.iter().flatten());
    let whole = quote!(#imports #product #(#aliases)* #(#children)* #(#lists)* #(#requests)*);

    let files: Vec<_> = parts.iter().map(|part| names::module(&part.kind.rust)).collect();
    let declared: Vec<_> = files.iter().map(|file| ident(file)).collect();
    let imports = imports_of_top(module, &kinds, &product, &names);
    let top = quote!(#(mod #declared;)* #(pub use self::#declared::*;)* #imports #product);
    let kinds = parts.iter().zip(files).map(|(part, file)| {
        let imports = self::imports(module, &[part], &[], &[], None);
        let named = &part.named;
        let siblings = (!named.is_empty()).then(|| quote!(use super::{#(#named),*};));
        let OfKind { aliases, children, list, requests: [get, delete], .. } = part;
        let list = list.as_ref().map(|(_, list)| list);
        (file, quote!(#siblings #imports #aliases #children #list #get #delete))
    });
    Ok(Parts { whole, top, kinds: kinds.collect() })
}

fn of_kind<'a>(module: &Module, kinds: &[&Kind], kind: &'a Kind, scope: &mut Scope<'_>) -> Result<OfKind<'a>, Failure> {
    let (mut methods, mut named) = (Vec::new(), Vec::new());
    if let Some(item) = &kind.item {
        for child in kinds.iter().filter(|child| child.parent == item.key) {
            methods.push(accessors(module, child, false, scope));
            named.push(ident(&alias_name(child)));
            named.extend(child.item.as_ref().map(|_| format_ident!("{}Handle", child.rust)));
        }
        methods.extend(actions::of_handle(module, kind, scope));
    }
    let rust = ident(&kind.rust);
    let operation = kind.list.as_ref().and_then(|list| module.operations.get(list.operation));
    let list = operation.and_then(|operation| {
        let setters = request_setters(operation, TAKEN, scope);
        let name = ident(&operation.rust);
        (!setters.is_empty()).then(|| (name.clone(), quote!(impl ListRequest<#name> { #(#setters)* })))
    });
    let get = kind.item.as_ref().and_then(|item| module.operations.get(item.get));
    let delete = kind.delete.as_ref();
    let delete = delete.and_then(|verb| module.operations.iter().find(|of| of.rust == verb.operation));
    let requests = [("GetRequest", get), ("DeleteRequest", delete)].map(|(request, operation)| {
        let setters = request_setters(operation?, TAKEN, scope);
        let request = ident(request);
        (!setters.is_empty()).then(|| quote!(impl #request<kinds::#rust> { #(#setters)* }))
    });
    Ok(OfKind {
        kind,
        requests,
        aliases: aliases(module, kind)?,
        children: (!methods.is_empty()).then(|| quote!(impl Handle<kinds::#rust> { #(#methods)* })),
        named,
        list,
    })
}

/// The imports of a file with these kinds, and with the product if it is there.
fn imports(
    module: &Module,
    parts: &[&OfKind<'_>],
    actions: &[TokenStream],
    operations: &[proc_macro2::Ident],
    product: Option<&TokenStream>,
) -> TokenStream {
    let path: Vec<_> = module.path.iter().map(|part| ident(part)).collect();
    let with_actions = || parts.iter().flat_map(|part| &part.kind.actions);
    let error = (!actions.is_empty() || with_actions().next().is_some()).then(|| {
        quote!(
            use crate::Error;
        )
    });
    let waits = with_actions().any(|action| action.wait != WaitFamily::None || action.creates.is_some());
    let family = waits.then(|| quote!(, WaitFamily));
    let in_progress = waits.then(|| {
        quote!(
            use crate::wait::InProgress;
        )
    });
    let handle = parts.iter().any(|part| part.children.is_some() || part.kind.item.is_some());
    let handle = handle.then(|| quote!(, Handle));
    let sent = |i: usize| parts.iter().any(|part| part.requests.get(i).is_some_and(Option::is_some));
    let get_request = sent(0).then(|| quote!(, GetRequest));
    let delete_request = sent(1).then(|| quote!(, DeleteRequest));
    let lists: Vec<_> = parts.iter().filter_map(|part| part.list.as_ref()).collect();
    let lists_import = (!lists.is_empty()).then(|| {
        quote!(
            use crate::paging::ListRequest;
        )
    });
    let operations: Vec<_> = operations.iter().chain(lists.iter().map(|(name, _)| name)).collect();
    let operations_import =
        (!operations.is_empty()).then(|| quote!(use ionoscloud_api::#(#path)::*::{#(#operations),*};));
    let children = parts.iter().filter_map(|part| part.children.as_ref());
    let requests = parts.iter().flat_map(|part| part.requests.iter().flatten());
    let mut typed = lists.iter().map(|(_, list)| list).chain(children).chain(product).chain(requests);
    let names_models = typed.any(|items| items.to_string().contains("models ::"));
    let models = names_models.then(|| quote!(use ionoscloud_models::#(#path)::* as models;));
    let client = product.map(|_| {
        quote!(
            use crate::Client;
        )
    });
    quote! {
        use ionoscloud_api::#(#path)::*::kinds;
        #operations_import
        #models
        #client
        #error
        #lists_import
        use crate::resource::{Collection #delete_request #get_request #handle #family};
        #in_progress
    }
}

/// The imports of a file with the product alone.
fn imports_of_top(
    module: &Module,
    kinds: &[&Kind],
    product: &TokenStream,
    operations: &[proc_macro2::Ident],
) -> TokenStream {
    let path: Vec<_> = module.path.iter().map(|part| ident(part)).collect();
    let operations = (!operations.is_empty()).then(|| quote!(use ionoscloud_api::#(#path)::*::{#(#operations),*};));
    let error = (!module.actions.is_empty()).then(|| quote!(, Error));
    let names_models = product.to_string().contains("models ::");
    let models = names_models.then(|| quote!(use ionoscloud_models::#(#path)::* as models;));
    let is_top = |kind: &&Kind| kind.parent.is_empty() || orphaned(module, kind).is_some();
    let collection = kinds.iter().any(is_top).then(|| {
        quote!(
            use crate::resource::Collection;
        )
    });
    quote! {
        use ionoscloud_api::#(#path)::*::kinds;
        #operations
        #models
        use crate::{Client #error};
        #collection
    }
}

/// The product: its type, the way to it, and its methods.
fn of_product(
    module: &Module,
    name: &str,
    kinds: &[&Kind],
    actions: &[TokenStream],
    scope: &mut Scope<'_>,
) -> TokenStream {
    let product = ident(&type_name(module, name));
    let top = kinds.iter().filter(|kind| kind.parent.is_empty());
    let mut top: Vec<_> = top.map(|kind| accessors(module, kind, true, scope)).collect();
    top.extend(kinds.iter().filter_map(|kind| Some(accessor_below(module, kind, orphaned(module, kind)?, scope))));
    let entrance = entrance(module, name);
    let product_docs = match module.path.as_slice() {
        [_, version, ..] => {
            let link = format!("[`{name}::{version}`](super::{name}::{version})");
            let product = first_sentence(&module.doc);
            doc(&format!("The entry point to {product}; get it from {link}."), 0)
        }
        _ => {
            let (product, accessor) = (first_sentence(&module.doc), module.path.join("_"));
            doc(&format!("The entry point to {product}; get it from [`Client::{accessor}`]."), 0)
        }
    };
    let regional = module.product.servers.len() > 1;
    let at = regional.then(|| {
        let docs = doc(
            "Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there \
             is none either, calls fail before anything is sent, and the error lists the locations.",
            4,
        );
        quote! {
            #docs
            #[must_use]
            pub fn at(&self, location: impl Into<crate::Location>) -> Self {
                let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
                Self { client: self.client.clone(), root }
            }
        }
    });
    quote! {
        #product_docs
        #[derive(Clone, Debug)]
        pub struct #product {
            pub(crate) client: Client,
            root: kinds::Root,
        }

        #entrance

        impl #product {
            #at
            #(#top)*
            #(#actions)*
        }
    }
}

/// Refuses methods of one name in one place, and names that a generic method has.
fn clashes(module: &Module, kinds: &[&Kind]) -> Result<(), Failure> {
    let named = |action: &Action| (action.name.clone(), format!("the action `{}`", action.name));
    let accessors = |kind: &&&Kind| {
        let one = (kind.item.is_some() && !kind.single).then(|| kind.accessor.clone());
        let whose = format!("the accessor of `{}`", kind.rust);
        one.into_iter().chain([collection_accessor(kind)]).map(move |name| (name, whose.clone())).collect::<Vec<_>>()
    };
    let mut places = vec![(module.actions.iter().map(named).collect::<Vec<_>>(), "")];
    places.extend(kinds.iter().filter_map(|kind| {
        let key = kind.item.as_ref()?.key.as_str();
        Some((kind.actions.iter().map(named).collect(), key))
    }));
    for (mut methods, parent) in places {
        let is_here = |kind: &&&Kind| kind.parent == parent || (parent.is_empty() && orphaned(module, kind).is_some());
        methods.extend(kinds.iter().filter(is_here).flat_map(|kind| accessors(&kind)));
        for (i, (name, whose)) in methods.iter().enumerate() {
            // The product itself has no generic methods but this one.
            let taken = if parent.is_empty() { &["at"] } else { TAKEN };
            if taken.contains(&name.as_str()) {
                return Err(Failure::new(format!("{whose} would hide the generic method `{name}`; rename it")));
            }
            if let Some((_, other)) = methods.iter().skip(i + 1).find(|(other, _)| other == name) {
                return Err(Failure::new(format!("{whose} and {other} would both be `{name}`; rename one")));
            }
        }
    }
    Ok(())
}

/// The type of the product: with the version, if there are several.
fn type_name(module: &Module, name: &str) -> String {
    let version = module.path.get(1).map(|version| names::pascal(version)).unwrap_or_default();
    format!("{name}{version}")
}

/// The accessor of the client; of a version, the constructor that its product calls.
fn entrance(module: &Module, name: &str) -> TokenStream {
    let product = ident(&type_name(module, name));
    if module.path.len() > 1 {
        return quote! {
            impl #product {
                pub(super) fn new(client: Client) -> Self { Self { client, root: kinds::Root::new() } }
            }
        };
    }
    let method = ident(&module.path.join("_"));
    let docs = doc(&format!("Returns the entry point to {}; nothing is sent.", first_sentence(&module.doc)), 4);
    quote! {
        impl Client {
            #docs
            pub fn #method(&self) -> #product { #product { client: self.clone(), root: kinds::Root::new() } }
        }
    }
}

/// The module of a product whose API has several versions: the product, which leads to them.
pub(crate) fn versions(modules: &[&Module]) -> Result<TokenStream, Failure> {
    let (mut declared, mut accessors, mut names) = (Vec::new(), Vec::new(), BTreeSet::new());
    let (mut path, mut product) = ("", String::new());
    for module in modules {
        let ([first, version, ..], Some(name)) = (module.path.as_slice(), &module.facade) else { continue };
        path = first;
        product = subject(module);
        names.insert(name.as_str());
        let (product, method) = (ident(&type_name(module, name)), ident(version));
        let docs = doc(&format!("Returns the entry point to {}; nothing is sent.", first_sentence(&module.doc)), 4);
        declared.push(quote!(pub(crate) mod #method;));
        accessors.push(quote! {
            #docs
            pub fn #method(&self) -> #method::#product { #method::#product::new(self.client.clone()) }
        });
    }
    let mut names = names.into_iter();
    let (Some(name), None) = (names.next(), names.next()) else {
        return Err(Failure::new(format!("the versions of `{path}` need one name for `facade`, the same in each")));
    };
    let (name, method) = (ident(name), ident(path));
    let product_docs = doc(&format!("The versions of the API of {product}; get it from [`Client::{path}`]."), 0);
    let client_docs = doc(&format!("Returns the versions of the API of {product}, of which the caller picks one."), 4);
    Ok(quote! {
        #(#declared)*

        use crate::Client;

        #product_docs
        #[derive(Clone, Debug)]
        pub struct #name { client: Client }

        impl Client {
            #client_docs
            pub fn #method(&self) -> #name { #name { client: self.clone() } }
        }

        impl #name { #(#accessors)* }
    })
}

fn aliases(module: &Module, kind: &Kind) -> Result<TokenStream, Failure> {
    let collection = alias_name(kind);
    let handle_name = format!("{}Handle", kind.rust);
    for name in [&collection, &handle_name] {
        if module.find(name).is_some() {
            return Err(Failure::new(format!("the alias `{name}` of `{}` would hide a model", kind.path)));
        }
    }
    let (collection, rust) = (ident(&collection), ident(&kind.rust));
    let words = if kind.doc.is_empty() { format!("The collection `{}`.", kind.path) } else { kind.doc.clone() };
    let section = verbs::section(module, kind);
    let docs = doc(&format!("{words}\n\n{section}"), 0);
    let handle = kind.item.as_ref().map(|_| {
        let name = ident(&handle_name);
        let waits = if section.contains("(crate::InProgress::wait)") { ", and when a wait for them ends" } else { "" };
        let more = format!(" [`{collection}`] says what its operations do{waits}.");
        let more = if section.is_empty() { String::new() } else { more };
        let words = format!("The handle of {}: its ids, without its content.{more}", names::with_article(&kind.noun));
        let docs = doc(&words, 0);
        quote!(#docs pub type #name = Handle<kinds::#rust>;)
    });
    Ok(quote! {
        #docs
        pub type #collection = Collection<kinds::#rust>;
        #handle
    })
}

/// The accessor of a collection: in the plural, unless it is one of a single item.
pub(crate) fn collection_accessor(kind: &Kind) -> String {
    if kind.single { kind.accessor.clone() } else { plural(&kind.accessor) }
}

/// The alias of a collection.
pub(crate) fn alias_name(kind: &Kind) -> String {
    if kind.single {
        return format!("{}Collection", kind.rust);
    }
    names::pascal(&plural(&names::snake(&kind.rust)))
}

fn plural(one: &str) -> String {
    // A keyword is one in the singular alone.
    let one = one.trim_end_matches('_');
    match one.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if one.ends_with(['s', 'x']) => format!("{one}es"),
        _ => format!("{one}s"),
    }
}

/// The product without its version: all before the first comma of the first sentence.
pub(crate) fn subject(module: &Module) -> String {
    first_sentence(&module.doc).split(',').next().unwrap_or_default().to_owned()
}

/// The subject of the document's own words: all before the first colon or full stop.
fn first_sentence(doc: &str) -> String {
    let end = doc.find([':', '.']).unwrap_or(doc.len());
    doc.get(..end).unwrap_or_default().replace('\n', " ")
}

mod accessors;
#[cfg(test)]
mod tests;
