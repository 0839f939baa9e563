//! Kinds of resources and their keys as Rust.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::access::access;
use super::actions;
use super::keys::key;
use super::operations::output;
use super::shared_list;
use super::tokens::{CrateKind, Scope, depth_call, doc, ident};
use crate::codegen::ir::{Key, Kind, Listing, Module, NameFilter, Operation, Response, Step, Type, Verb, WaitFamily};
use crate::codegen::lower::names;

/// A kind with its key and its traits, and the imports of its file.
pub(crate) fn kind(module: &Module, kind: &Kind) -> TokenStream {
    let mut emitter =
        Emitter { module, kind, operations: BTreeSet::new(), scope: Scope::new(module, CrateKind::Kinds) };
    let items = emitter.items();
    let owned: Vec<&Key> = module.keys.iter().filter(|key| key.owner.as_deref() == Some(&*kind.rust)).collect();
    let own_keys = owned.iter().map(|of| key(of, &mut emitter.scope)).collect::<Vec<_>>();
    let Emitter { operations, scope, .. } = emitter;
    let operations: Vec<_> = operations.iter().map(|name| ident(name)).collect();
    let parent = module.keys.iter().find(|key| key.path == kind.parent).map(|key| ident(&key.rust));
    let siblings = parent.map(|parent| quote!(use super::#parent;));
    let product = (!own_keys.is_empty()).then(|| quote!(PRODUCT,));
    let models = models(module, &scope);
    quote! {
        #models
        #siblings
        use super::super::{#product #(#operations),*};
        use crate::resource;
        #items
        #(#own_keys)*
    }
}

/// The keys that lead to no item: the product itself, and parents without a GET.
pub(crate) fn other_keys(module: &Module) -> TokenStream {
    let mut scope = Scope::new(module, CrateKind::Kinds);
    let keys = module.keys.iter().filter(|key| key.owner.is_none());
    let keys: Vec<_> = keys.map(|of| key(of, &mut scope)).collect();
    if keys.is_empty() {
        return TokenStream::new();
    }
    let models = models(module, &scope);
    quote!(#models use super::PRODUCT; use crate::resource; #(#keys)*)
}

fn models(module: &Module, scope: &Scope<'_>) -> Option<TokenStream> {
    let path = module.path.iter().map(|part| ident(part));
    (!scope.models.is_empty()).then(|| quote!(use ionoscloud_models::#(#path)::* as models;))
}

struct Emitter<'a> {
    module: &'a Module,
    kind: &'a Kind,
    operations: BTreeSet<String>,
    scope: Scope<'a>,
}

impl<'a> Emitter<'a> {
    fn items(&mut self) -> TokenStream {
        let kind = self.kind;
        let name = ident(&kind.rust);
        let words = if kind.doc.is_empty() {
            format!("The kind of {}: the collection `{}`.", names::with_article(&kind.noun), kind.path)
        } else {
            // Examples are the facade's.
            let first = kind.doc.split("\n\n").next().unwrap_or_default();
            format!("{first}\n\nThe collection `{}`.", kind.path)
        };
        let (docs, noun) = (doc(&words, 0), &kind.noun);
        let parent = self.key_name(&kind.parent);
        let resource = self.resource();
        let listable = kind.list.as_ref().map(|list| self.listable(list));
        let tracked = self.tracked();
        let verbs = [self.creatable(), self.updatable(), self.replaceable(), self.deletable()];
        let (actions, operations) = actions::operations(self.module, kind, &mut self.scope);
        self.operations.extend(operations);
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub enum #name {}

            impl resource::Kind for #name {
                type Parent = #parent;
                const NOUN: &'static str = #noun;
            }
            #resource
            #listable
            #tracked
            #(#verbs)*
            #actions
        }
    }

    fn key_name(&self, path: &str) -> proc_macro2::Ident {
        let key = self.module.keys.iter().find(|key| key.path == path);
        ident(key.map_or("Root", |key| &key.rust))
    }

    fn resource(&mut self) -> Option<TokenStream> {
        let item = self.kind.item.as_ref()?;
        let get = self.module.operations.get(item.get)?;
        let of = self.module.keys.iter().find(|key| key.path == item.key)?;
        let (last, parents) = of.ids.split_last()?;
        let (name, key, operation) = (ident(&self.kind.rust), ident(&of.rust), self.operation(&get.rust));
        let parent = self.key_name(&self.kind.parent);
        let depth = item.depth.map(depth_call);
        let (item, id) = (self.scope.ty(&item.item), self.scope.ty(&last.1));
        let field = ident(&last.0);
        let copied = parents.iter().map(|(name, _)| ident(name));
        let ids = self.ids(of.ids.len(), "key");
        Some(quote! {
            impl resource::Resource for #name {
                type Item = #item;
                type Id = #id;
                type Key = #key;
                type Get = #operation;

                fn key(parent: &#parent, id: #id) -> #key {
                    #key { location: parent.location.clone(), #(#copied: parent.#copied.clone(),)* #field: id }
                }

                fn id(key: &#key) -> &#id { &key.#field }

                fn get(key: &#key) -> #operation { #operation::new(#(#ids),*) #depth }
            }
        })
    }

    fn listable(&mut self, list: &Listing) -> TokenStream {
        let Some(operation) = self.module.operations.get(list.operation) else { return TokenStream::new() };
        let (name, parent) = (ident(&self.kind.rust), self.key_name(&self.kind.parent));
        let list_operation = self.operation(&operation.rust);
        let entry = self.scope.ty(&list.entry);
        let count = operation.parameters.iter().filter(|parameter| parameter.in_path).count();
        let ids = self.ids(count, "parent");
        let unused = if count == 0 { format_ident!("_") } else { format_ident!("parent") };
        // Without it the entries are ids alone.
        let depth = has_depth(operation).then(|| depth_call(list.depth.unwrap_or(1)));
        let filter = list.filter.as_ref().map(|filter| {
            let filtered = match filter {
                NameFilter::Setter(setter) => {
                    let setter = ident(setter);
                    quote!(#setter(name))
                }
                NameFilter::Property(property) => quote!(filter(#property, name)),
            };
            quote!(fn list_named(parent: &#parent, name: &str) -> #list_operation { Self::list(parent).#filtered })
        });
        let id = list.id.as_ref().map(|steps| {
            let access = access(&quote!(entry), steps, &mut self.scope);
            quote!(fn entry_id(entry: &#entry) -> Option<&str> { #access })
        });
        let entry_name = list.name.as_ref().map(|steps| {
            let access = access(&quote!(entry), steps, &mut self.scope);
            quote!(fn entry_name(entry: &#entry) -> Option<&str> { #access })
        });
        let origin = self.origin(list, &entry);
        let named = list.name.as_ref().map(|_| {
            let unique = self.kind.unique;
            quote!(impl resource::Named for #name { const UNIQUE: bool = #unique; })
        });
        quote! {
            impl resource::Listable for #name {
                type Entry = #entry;
                type List = #list_operation;

                fn list(#unused: &#parent) -> #list_operation { #list_operation::new(#(#ids),*) #depth }
                #filter
                #id
                #entry_name
                #origin
            }
            #named
        }
    }

    fn origin(&mut self, list: &Listing, entry: &TokenStream) -> Option<TokenStream> {
        let [user_id, user_name, created] = &list.origin;
        let mut text = |steps: &Option<Vec<Step>>| match steps {
            Some(steps) if steps.last().is_some_and(|step| self.module.is_text(&step.ty)) => {
                let access = access(&quote!(entry), steps, &mut self.scope);
                quote!((|| #access)())
            }
            _ => quote!(None),
        };
        let (user_id, user_name) = (text(user_id), text(user_name));
        let created = created.as_ref()?;
        let timestamp = created.last().is_some_and(|step| step.ty == Type::Core("Timestamp"));
        let (last, path) = timestamp.then(|| created.split_last()).flatten()?;
        let mut holder = quote!(entry);
        for step in path {
            let field = ident(&step.rust);
            holder = if step.optional { quote!(#holder.#field.as_ref()?) } else { quote!(#holder.#field) };
        }
        let field = ident(&last.rust);
        let time = if last.optional { quote!(#holder.#field.as_ref()?) } else { quote!(#holder.#field) };
        Some(quote! {
            fn entry_origin(entry: &#entry) -> resource::Origin<'_> {
                let created = (|| #time.to_system_time().ok())();
                resource::Origin::new(#user_id, #user_name, created)
            }
        })
    }

    fn tracked(&mut self) -> Option<TokenStream> {
        let kind = self.kind;
        let item = kind.item.as_ref()?;
        let watched = kind.watched.as_ref()?;
        let watched = self.module.kinds.iter().find(|other| other.rust == *watched)?;
        let seen = watched.item.as_ref()?;
        let get = self.module.operations.get(seen.get)?;
        let of = self.module.keys.iter().find(|key| key.path == seen.key)?;
        let (name, key) = (ident(&kind.rust), self.key_name(&item.key));
        let (operation, seen) = (self.operation(&get.rust), self.scope.ty(&seen.item));
        let ids = self.ids(of.ids.len(), "key");
        let (last, depth) = (ident(&of.ids.last()?.0), watched.item.as_ref()?.depth.map(depth_call));
        let (gone, left) = if watched.rust == kind.rust {
            (quote!(()), quote!(let _ = seen; Some(())))
        } else {
            (seen.clone(), quote!(seen))
        };
        let (not_yet, absent) = (statuses("NOT_YET", &kind.not_yet), statuses("ABSENT", &kind.absent));
        let parent = self.key_name(&kind.parent);
        let shared_list = kind.complete_entries.then(|| shared_list::method(of, &parent, &key, &seen));
        let states = &kind.parent_ready;
        let parent_ready =
            (!states.is_empty()).then(|| quote!(const PARENT_READY: &'static [&'static str] = &[#(#states),*];));
        Some(quote! {
            impl resource::Tracked for #name {
                type Seen = #seen;
                type Poll = #operation;
                type Gone = #gone;

                #not_yet
                #absent
                #parent_ready

                fn poll(key: &#key) -> #operation { #operation::new(#(#ids),*) #depth }

                fn polled_id(key: &#key) -> &str { key.#last.as_str() }

                fn gone(seen: Option<#seen>) -> Option<#gone> { #left }

                #shared_list
            }
        })
    }

    fn creatable(&mut self) -> Option<TokenStream> {
        let kind = self.kind;
        let (verb, list) = (kind.create.as_ref()?, kind.list.as_ref()?);
        let operation = self.found(verb)?;
        let body = operation.body.as_ref()?;
        let (name, parent, wait) = (ident(&kind.rust), self.key_name(&kind.parent), wait(verb.wait));
        let (create, new, created) = (self.operation(&verb.operation), self.scope.ty(&body.ty), self.output(operation));
        let count = operation.parameters.iter().filter(|parameter| parameter.in_path).count();
        let ids = self.ids(count, "parent");
        let unused = if count == 0 { format_ident!("_parent") } else { format_ident!("parent") };
        let id = access(&quote!(created), kind.created_id.as_ref()?, &mut self.scope);
        let entry = self.scope.ty(&list.entry);
        let new_name = kind.new_name.as_ref().map(|steps| {
            let access = access(&quote!(new), steps, &mut self.scope);
            quote!(fn new_name(new: &#new) -> Option<&str> { #access })
        });
        let unique = kind.unique.then(|| {
            quote!(
                const UNIQUE_NAMES: bool = true;
            )
        });
        let shown = self.shown(&list.entry);
        // The entities of a composite are other resources, which a list shows as references at best.
        let wanted = match self.module.field(&body.ty, "properties") {
            Some(properties) if shown.is_some() => {
                let properties = ident(&properties.rust);
                quote!(&new.#properties)
            }
            _ => quote!(new),
        };
        let unshown = &kind.unshown;
        let comparison = if unshown.is_empty() {
            quote!(resource::agrees(#wanted, &entry #shown))
        } else {
            quote!(resource::agrees_beside(#wanted, &entry #shown, &[#(#unshown),*]))
        };
        let agrees =
            kind.new_name.as_ref().map(|_| quote!(fn agrees(new: &#new, entry: &#entry) -> bool { #comparison }));
        let same = matches!(&operation.response, Response::Json(ty) if *ty == list.entry);
        let adopted = (same && kind.new_name.is_some())
            .then(|| quote!(fn created(entry: #entry) -> Option<#created> { Some(entry) }));
        let item = self.as_item(operation, "created_as");
        let new_id = kind.new_id.as_ref().map(|steps| {
            let access = access(&quote!(new), steps, &mut self.scope);
            quote!(fn new_id(new: &#new) -> Option<&str> { #access })
        });
        let created_name = kind.created_name.as_ref().map(|steps| {
            let access = access(&quote!(created), steps, &mut self.scope);
            quote!(fn created_name(created: &#created) -> Option<&str> { #access })
        });
        Some(quote! {
            impl resource::Creatable for #name {
                type New = #new;
                type Created = #created;
                type Create = #create;

                const CREATE_WAIT: resource::WaitFamily = #wait;
                #unique

                fn create(#unused: &#parent, new: #new) -> #create { #create::new(#(#ids,)* new) }

                fn created_id(created: &#created) -> Option<&str> { #id }
                #new_name
                #new_id
                #created_name
                #item
                #agrees
                #adopted
            }
        })
    }

    fn updatable(&mut self) -> Option<TokenStream> {
        let kind = self.kind;
        let (verb, item) = (kind.update.as_ref()?, kind.item.as_ref()?);
        let operation = self.found(verb)?;
        let body = operation.body.as_ref()?;
        let (name, key, wait) = (ident(&kind.rust), self.key_name(&item.key), wait(verb.wait));
        let (update, body_type, updated) =
            (self.operation(&verb.operation), self.scope.ty(&body.ty), self.output(operation));
        let seen = self.seen(operation, "updated");
        let as_item = self.as_item(operation, "updated_as");
        let ids = self.ids(key_length(operation), "key");
        let shown = self.shown(&item.item);
        let (quiet, fixed) = (&kind.quiet, &kind.fixed);
        let shows = (!quiet.is_empty() && seen.is_some()).then(|| {
            let item = self.scope.ty(&item.item);
            quote! {
                fn shows(update: &#body_type, seen: &#item) -> bool {
                    resource::quiet_update_shows(update, &seen #shown, &[#(#quiet),*], &[#(#fixed),*])
                }
            }
        });
        Some(quote! {
            impl resource::Updatable for #name {
                type Update = #body_type;
                type Updated = #updated;
                type UpdateOperation = #update;

                const UPDATE_WAIT: resource::WaitFamily = #wait;

                fn update(key: &#key, update: #body_type) -> #update { #update::new(#(#ids,)* update) }
                #seen
                #as_item
                #shows
            }
        })
    }

    fn replaceable(&mut self) -> Option<TokenStream> {
        let kind = self.kind;
        let (verb, item) = (kind.replace.as_ref()?, kind.item.as_ref()?);
        let operation = self.found(verb)?;
        let body = operation.body.as_ref()?;
        let (name, key, wait) = (ident(&kind.rust), self.key_name(&item.key), wait(verb.wait));
        let (replace, body, replaced) =
            (self.operation(&verb.operation), self.scope.ty(&body.ty), self.output(operation));
        let seen = self.seen(operation, "replaced");
        let as_item = self.as_item(operation, "replaced_as");
        let ids = self.ids(key_length(operation), "key");
        let upsertable = kind.upsert.then(|| quote!(impl resource::Upsertable for #name {}));
        Some(quote! {
            impl resource::Replaceable for #name {
                type Replacement = #body;
                type Replaced = #replaced;
                type Replace = #replace;

                const REPLACE_WAIT: resource::WaitFamily = #wait;

                fn replace(key: &#key, replacement: #body) -> #replace { #replace::new(#(#ids,)* replacement) }
                #seen
                #as_item
            }
            #upsertable
        })
    }

    fn deletable(&mut self) -> Option<TokenStream> {
        let kind = self.kind;
        let (verb, item) = (kind.delete.as_ref()?, kind.item.as_ref()?);
        let operation = self.found(verb)?;
        let (name, key, wait) = (ident(&kind.rust), self.key_name(&item.key), wait(verb.wait));
        let (delete, deleted) = (self.operation(&verb.operation), self.output(operation));
        let ids = self.ids(key_length(operation), "key");
        Some(quote! {
            impl resource::Deletable for #name {
                type Deleted = #deleted;
                type Delete = #delete;

                const DELETE_WAIT: resource::WaitFamily = #wait;

                fn delete(key: &#key) -> #delete { #delete::new(#(#ids),*) }
            }
        })
    }

    /// The hook that hands out the state in a response, if it is what a wait polls.
    fn seen(&mut self, operation: &Operation, verb: &str) -> Option<TokenStream> {
        let watched = self.module.kinds.iter().find(|kind| Some(&kind.rust) == self.kind.watched.as_ref())?;
        let (seen, verb) = (&watched.item.as_ref()?.item, ident(verb));
        let (output, body) = match &operation.response {
            Response::Json(ty) if ty == seen => (self.scope.ty(ty), quote!(Some(#verb))),
            Response::OptionalJson(ty) if ty == seen => {
                let ty = self.scope.ty(ty);
                (quote!(Option<#ty>), quote!(#verb.as_ref()))
            }
            _ => return None,
        };
        let seen = self.scope.ty(seen);
        Some(quote!(fn #verb(#verb: &#output) -> Option<&#seen> { #body }))
    }

    /// The hook that turns an item into a response, where both are the same.
    fn as_item(&mut self, operation: &Operation, hook: &str) -> Option<TokenStream> {
        let item = &self.kind.item.as_ref()?.item;
        let (output, value) = match &operation.response {
            Response::Json(ty) if ty == item => (self.scope.ty(ty), quote!(Some(item))),
            Response::OptionalJson(ty) if ty == item => {
                let ty = self.scope.ty(ty);
                (quote!(Option<#ty>), quote!(Some(Some(item))))
            }
            _ => return None,
        };
        let (item, hook) = (self.scope.ty(item), ident(hook));
        Some(quote!(fn #hook(item: #item) -> Option<#output> { #value }))
    }

    /// The member of an item that has the form of a body.
    fn shown(&self, item: &Type) -> Option<TokenStream> {
        let field = ident(&self.module.field(item, "properties")?.rust);
        Some(quote!(.#field))
    }

    /// The ids of a key as arguments of an operation.
    fn ids(&self, count: usize, from: &str) -> Vec<TokenStream> {
        let path = match (&self.kind.item, from) {
            (Some(item), "key") => &item.key,
            _ => &self.kind.parent,
        };
        let key = self.module.keys.iter().find(|key| key.path == *path);
        let (ids, from) = (key.map(|key| key.ids.as_slice()).unwrap_or_default(), ident(from));
        ids.iter().take(count).map(|(name, _)| ident(name)).map(|name| quote!(#from.#name.clone())).collect()
    }

    fn found(&self, verb: &Verb) -> Option<&'a Operation> {
        self.module.operations.iter().find(|operation| operation.rust == verb.operation)
    }

    fn operation(&mut self, rust: &str) -> proc_macro2::Ident {
        self.operations.insert(rust.to_owned());
        ident(rust)
    }

    fn output(&mut self, operation: &Operation) -> TokenStream {
        output(&operation.response, &mut self.scope)
    }
}

/// Returns true if a read takes a level of detail.
fn has_depth(operation: &Operation) -> bool {
    operation.parameters.iter().any(|one| one.wire == "depth" && one.ty == Type::U32)
}

fn key_length(operation: &Operation) -> usize {
    operation.parameters.iter().filter(|parameter| parameter.in_path).count()
}

fn wait(family: WaitFamily) -> TokenStream {
    let family = ident(match family {
        WaitFamily::State => "State",
        WaitFamily::Parent => "Parent",
        WaitFamily::Request => "Request",
        WaitFamily::Action => "Action",
        WaitFamily::None => "None",
    });
    quote!(resource::WaitFamily::#family)
}

/// A constant of statuses, where there are some.
fn statuses(name: &str, statuses: &[u16]) -> Option<TokenStream> {
    let (name, statuses) = (ident(name), statuses.iter().map(|&status| proc_macro2::Literal::u16_unsuffixed(status)));
    (statuses.len() > 0).then(|| quote!(const #name: &'static [u16] = &[#(#statuses),*];))
}
