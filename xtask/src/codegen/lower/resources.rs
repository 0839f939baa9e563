//! Collections become kinds of resources: from the method, path and types of the operations, and the overlay.

use std::collections::BTreeMap;

use super::context::text;
use super::{keys, names, unshown};
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::input::overlay::{Entry, ResourceEntry};
use crate::codegen::ir::{
    Form, Item, Kind, Listing, Module, NameFilter, Operation, Parameter, Response, Step, Type, Verb, WaitFamily,
};

/// Finds the kinds of a module and their keys; returns what is wrong with the others.
pub(super) fn lower(source: &Source, module: &mut Module) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut paths: BTreeMap<String, [Option<usize>; 2]> = BTreeMap::new();
    let reads = module.operations.iter().enumerate().filter(|(_, operation)| operation.method == "GET");
    for (i, operation) in reads.filter(|(_, operation)| has_whole_ids(&operation.path)) {
        match item_path(&operation.path) {
            Some(collection) => paths.entry(collection.to_owned()).or_default()[0] = Some(i),
            None if entry_type(module, operation).is_some() => {
                paths.entry(collection_path(&operation.path).to_owned()).or_default()[1] = Some(i);
            }
            None => {}
        }
    }
    let mut kinds = Vec::new();
    for (path, [get, list]) in paths {
        kinds.extend(Lowering { source, module }.kind(&path, get, list, &mut failures));
    }
    for (name, entry) in &source.overlay.resources {
        if !kinds.iter().any(|kind| kind.rust == *name) {
            let known: Vec<&str> = kinds.iter().map(|kind| kind.rust.as_str()).collect();
            let text = format!("there is no kind `{name}`; say its `path`, or one of {}", known.join(", "));
            failures.push(entry.place.failure(text));
        }
    }
    module.keys = keys::of_kinds(module, &kinds);
    let accessors: Vec<String> = kinds.iter().map(|kind| accessor(kind, &kinds)).collect();
    for (kind, accessor) in kinds.iter_mut().zip(accessors) {
        kind.accessor = accessor;
    }
    module.kinds = kinds;
    failures.extend(waits(source, module));
    module.kinds.sort_by(|one, other| one.rust.cmp(&other.rust));
    for pair in module.kinds.windows(2) {
        if let [one, other] = pair
            && one.rust == other.rust
        {
            let text = format!(
                "`{}` and `{}` would both be the kind `{}`; give one of them a name: `[resources.<Name>] path = …`",
                one.path, other.path, one.rust
            );
            failures.push(Failure::new(text).at(&source.file, None));
        }
    }
    failures
}

/// The name of a kind in the methods of its parent, which need not repeat the parent's.
fn accessor(kind: &Kind, kinds: &[Kind]) -> String {
    let is_parent = |other: &&Kind| other.item.as_ref().is_some_and(|item| item.key == kind.parent);
    let parent = kinds.iter().find(is_parent).map_or("", |parent| &parent.rust);
    let rest = kind.rust.strip_prefix(parent).filter(|rest| rest.starts_with(char::is_uppercase));
    names::snake(rest.unwrap_or(&kind.rust))
}

/// Returns true if each part of a path is a name or an id: `/files/{name}.{suffix}` is no way to an item by its id.
fn has_whole_ids(path: &str) -> bool {
    path.split('/').all(|part| {
        let inner = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        !inner.unwrap_or(part).contains(['{', '}'])
    })
}

/// The path of the collection, of the path of an item.
fn item_path(path: &str) -> Option<&str> {
    let (collection, last) = path.trim_end_matches('/').rsplit_once('/')?;
    last.starts_with('{').then_some(collection)
}

fn collection_path(path: &str) -> &str {
    path.trim_end_matches('/')
}

/// The path of the key that a collection belongs to: up to its last placeholder.
fn key_path(collection: &str) -> &str {
    collection.rfind('}').and_then(|at| collection.get(..=at)).unwrap_or_default()
}

/// The items that an operation lists, if it lists a collection.
fn entry_type(module: &Module, operation: &Operation) -> Option<Type> {
    if let Some(paging) = &operation.paging {
        return Some(paging.item.clone());
    }
    match &operation.response {
        Response::Json(Type::List(inner)) => Some((**inner).clone()),
        Response::Json(ty) => match module.resolve(ty) {
            Type::Page(inner) => Some((**inner).clone()),
            ty => match &module.field(ty, "items")?.ty {
                Type::List(inner) => Some((**inner).clone()),
                _ => None,
            },
        },
        _ => None,
    }
}

struct Lowering<'a> {
    source: &'a Source,
    module: &'a Module,
}

impl Lowering<'_> {
    fn kind(&self, path: &str, get: Option<usize>, list: Option<usize>, failures: &mut Vec<Failure>) -> Option<Kind> {
        let named = |i: Option<usize>| i.and_then(|i| self.module.operations.get(i));
        let of_item = named(get).and_then(|get| get.rust.strip_prefix("Get"));
        let of_list = named(list).map(|list| list.rust.strip_prefix("List").unwrap_or(&list.rust));
        let derived = match (of_item, of_list) {
            (Some(item), _) => item.to_owned(),
            (None, Some(list)) => names::singular_pascal(list),
            (None, None) => return None,
        };
        let overlay = &self.source.overlay.resources;
        let stated = overlay.iter().find(|(_, entry)| entry.value.path.as_deref() == Some(path));
        let stated = stated.or_else(|| overlay.get_key_value(&derived).filter(|(_, entry)| entry.value.path.is_none()));
        let none = ResourceEntry::default();
        let said = stated.map_or(&none, |(_, entry)| &entry.value);
        let rust = stated.map_or(derived, |(name, _)| name.clone());
        let noun = said.noun.clone().unwrap_or_else(|| names::prose(&rust));
        let mut kind = Kind {
            rust,
            noun,
            doc: text(said.doc.as_ref()),
            path: path.to_owned(),
            parent: key_path(path).to_owned(),
            unique: said.unique,
            upsert: said.upsert.is_some(),
            quiet: said.quiet.clone(),
            fixed: said.fixed.clone(),
            unshown: said.unshown.clone(),
            not_yet: said.not_yet.clone(),
            absent: said.absent.clone(),
            complete_entries: said.complete_entries,
            single: said.single,
            delete_protection: said.delete_protection.clone().map(|refusal| (refusal.status, refusal.message)),
            ..Kind::default()
        };
        if let Some(i) = list {
            failures.extend(self.list(&mut kind, i, said, stated.map(|(_, entry)| entry)).err());
        }
        match (get, &said.not_a_resource) {
            (Some(_), Some(reason)) => kind.notes.push(format!("GET by id: {reason}")),
            (Some(i), None) => self.item(&mut kind, said, i),
            (None, Some(_)) => {
                failures.push(self.wrong(stated, "`not_a_resource` changes nothing: there is no GET by id"));
            }
            (None, None) => {}
        }
        if kind.item.is_some() {
            self.verbs(&mut kind, said);
        }
        let undeclared = unshown::undeclared(self.module, &kind);
        failures.extend(self.check(&kind, said, stated).err());
        if let Some(known) = said.unshown.iter().find(|path| undeclared.contains(path)) {
            let text = format!("`unshown` need not name `{known}`: the entries of the list have no such member");
            failures.push(self.wrong(stated, &text));
        }
        let is_inside = |path: &String| said.unshown.iter().any(|said| path.starts_with(&format!("{said}.")));
        kind.unshown.extend(undeclared.into_iter().filter(|path| !is_inside(path)));
        kind.unshown.sort_unstable();
        (kind.item.is_some() || kind.list.is_some() || !kind.notes.is_empty()).then_some(kind)
    }

    fn list(
        &self,
        kind: &mut Kind,
        i: usize,
        said: &ResourceEntry,
        stated: Option<&Entry<ResourceEntry>>,
    ) -> Result<(), Failure> {
        let Some(operation) = self.module.operations.get(i) else { return Ok(()) };
        let Some(entry) = entry_type(self.module, operation) else { return Ok(()) };
        let path_only = |parameter: &Parameter| parameter.in_path || !parameter.required;
        if operation.paging.is_none() || !operation.parameters.iter().all(path_only) {
            kind.notes.push(format!("`{}` does not page, or has parameters beside its path", operation.rust));
            return Ok(());
        }
        let filter = match &said.name_filter {
            Some(wire) => match operation.parameters.iter().find(|parameter| parameter.wire == *wire) {
                Some(parameter) => Some(NameFilter::Setter(parameter.rust.clone())),
                None => {
                    let text = format!("`{}` has no parameter `{wire}`", operation.rust);
                    return Err(stated.map_or_else(|| Failure::new(&text), |entry| entry.place.failure(&text)));
                }
            },
            None => {
                let property = said.name.as_deref().filter(|_| operation.filters);
                property.and_then(|path| path.rsplit('.').next()).map(|last| NameFilter::Property(last.to_owned()))
            }
        };
        let id = self.text_access(&entry, said.id.as_deref().unwrap_or("id"));
        let name = said.name.as_deref().and_then(|name| self.text_access(&entry, name));
        let origin = ["createdByUserId", "createdBy", "createdDate"]
            .map(|member| self.access(&entry, &format!("metadata.{member}")).or_else(|| self.access(&entry, member)));
        if said.list_depth.is_some() && !operation.parameters.iter().any(|parameter| parameter.wire == "depth") {
            let text = format!("`list_depth` changes nothing: `{}` takes no depth", operation.rust);
            return Err(stated.map_or_else(|| Failure::new(&text), |entry| entry.place.failure(&text)));
        }
        let depth = said.list_depth;
        kind.list = Some(Listing { operation: i, entry, depth, filter, id, name, origin });
        Ok(())
    }

    fn item(&self, kind: &mut Kind, said: &ResourceEntry, i: usize) {
        let Some(operation) = self.module.operations.get(i) else { return };
        let item = match &operation.response {
            _ if !operation.rust.starts_with("Get") => {
                return kind.notes.push(format!("`{}` reads no single resource", operation.rust));
            }
            Response::Json(ty) => ty.clone(),
            _ => return kind.notes.push(format!("`{}` reads no JSON", operation.rust)),
        };
        let ids: Vec<&Parameter> = operation.parameters.iter().filter(|parameter| parameter.in_path).collect();
        if let Some(number) = ids.iter().find(|id| !self.module.is_text(&id.ty)) {
            return kind.notes.push(format!("the id `{}` is no text", number.wire));
        }
        if operation.parameters.iter().any(|parameter| parameter.required && !parameter.in_path) {
            return kind.notes.push(format!("`{}` requires parameters beside its path", operation.rust));
        }
        let depth = said.read_depth.filter(|_| operation.parameters.iter().any(|parameter| parameter.wire == "depth"));
        kind.item = Some(Item { get: i, item, key: operation.path.trim_end_matches('/').to_owned(), depth });
    }

    fn verbs(&self, kind: &mut Kind, said: &ResourceEntry) {
        let Some(item) = kind.item.clone() else { return };
        let collection = kind.path.clone();
        for (method, path) in [("POST", &collection), ("PATCH", &item.key), ("PUT", &item.key), ("DELETE", &item.key)] {
            let same = |operation: &&Operation| operation.method == method && collection_path(&operation.path) == path;
            let Some(operation) = self.module.operations.iter().find(same) else { continue };
            if let Some(action) = self.action_of(&operation.id) {
                kind.notes.push(format!("`{}` is the action `{action}`", operation.rust));
                continue;
            }
            let verb = Verb { operation: operation.rust.clone(), wait: WaitFamily::None };
            if let Some(why) = self.unfit(operation, &item, method != "DELETE") {
                kind.notes.push(format!("`{}`: {why}", operation.rust));
                continue;
            }
            match method {
                "POST" if kind.list.is_none() => kind.notes.push(format!("`{}`: no list", operation.rust)),
                "POST" => {
                    let created = response_type(operation);
                    let id = said.id.as_deref().unwrap_or("id");
                    kind.created_id = created.and_then(|created| self.text_access(created, id));
                    let body = operation.body.as_ref().map(|body| &body.ty);
                    let name = said.name.as_deref().zip(body);
                    kind.new_name = name.and_then(|(name, body)| self.text_access(body, name));
                    kind.created_name =
                        said.name.as_deref().zip(created).and_then(|(name, ty)| self.text_access(ty, name));
                    let chosen = said.id.as_deref().zip(body);
                    kind.new_id = chosen.and_then(|(id, body)| self.text_access(body, id));
                    match kind.created_id {
                        Some(_) => kind.create = Some(verb),
                        None => kind.notes.push(format!("`{}`: the response has no `{id}`", operation.rust)),
                    }
                }
                "PATCH" => kind.update = Some(verb),
                "PUT" => kind.replace = Some(verb),
                _ => kind.delete = Some(verb),
            }
        }
    }

    /// The action that an operation is, which then has one name alone: what detaches is not called a deletion.
    fn action_of(&self, operation: &str) -> Option<String> {
        let resources = self.source.overlay.resources.iter();
        resources
            .flat_map(|(kind, entry)| entry.value.actions.iter().map(move |(name, action)| (kind, name, action)))
            .find(|(_, _, action)| action.operation == operation)
            .map(|(kind, name, _)| format!("{name}` of `{kind}"))
    }

    /// The reason why an operation is no verb of a kind, if it is none.
    fn unfit(&self, operation: &Operation, item: &Item, has_body: bool) -> Option<String> {
        let get = self.module.operations.get(item.get)?;
        let types = |operation: &Operation| -> Vec<Type> {
            operation.parameters.iter().filter(|parameter| parameter.in_path).map(|one| one.ty.clone()).collect()
        };
        let (ours, theirs) = (types(operation), types(get));
        if !theirs.starts_with(&ours) {
            return Some("its ids have other types than those of the GET".to_owned());
        }
        if let Some(required) = operation.parameters.iter().find(|one| one.required && !one.in_path) {
            return Some(format!("it requires `{}`", required.wire));
        }
        match &operation.body {
            Some(body) if has_body && body.required => None,
            None if !has_body => None,
            Some(_) if has_body => Some("its body is optional".to_owned()),
            None => Some("it has no body".to_owned()),
            Some(_) => Some("it has a body".to_owned()),
        }
    }

    /// The fields that lead to a member: of the type itself, or of its `properties`.
    fn access(&self, ty: &Type, member: &str) -> Option<Vec<Step>> {
        let direct = self.steps(ty, member);
        direct.or_else(|| self.steps(ty, &format!("properties.{member}")))
    }

    fn text_access(&self, ty: &Type, member: &str) -> Option<Vec<Step>> {
        self.access(ty, member).filter(|steps| steps.last().is_some_and(|step| self.module.is_text(&step.ty)))
    }

    fn steps<'t>(&'t self, ty: &'t Type, path: &str) -> Option<Vec<Step>> {
        let (mut at, mut steps) = (ty, Vec::new());
        for wire in path.split('.') {
            let field = self.module.field(at, wire)?;
            let optional = match field.form {
                Form::Plain => false,
                Form::Optional | Form::Needed => true,
                Form::Collection | Form::Patch => return None,
            };
            at = &field.ty;
            steps.push(Step { rust: field.rust.clone(), ty: at.clone(), optional });
        }
        Some(steps)
    }

    fn wrong(&self, stated: Option<(&String, &Entry<ResourceEntry>)>, text: &str) -> Failure {
        match stated {
            Some((_, entry)) => entry.place.failure(text),
            None => Failure::new(text).at(&self.source.file, None),
        }
    }

    /// Refuses what an overlay says without an effect.
    fn check(
        &self,
        kind: &Kind,
        said: &ResourceEntry,
        stated: Option<(&String, &Entry<ResourceEntry>)>,
    ) -> Result<(), Failure> {
        let listed = kind.list.as_ref();
        let why = if said.name.is_some() && listed.is_none_or(|list| list.name.is_none()) {
            "`name` changes nothing: no entry of the list has this member"
        } else if said.name_filter.is_some() && said.name.is_none() {
            "`name_filter` changes nothing without `name`"
        } else if said.list_depth.is_some() && listed.is_none() {
            "`list_depth` changes nothing: there is no list"
        } else if said.read_depth.is_some() && kind.item.as_ref().is_none_or(|item| item.depth.is_none()) {
            "`read_depth` changes nothing: no read takes a depth"
        } else if said.unique && said.name.is_none() {
            "`unique` changes nothing without `name`"
        } else if said.upsert.is_some() && kind.replace.is_none() {
            "`upsert` changes nothing: there is no PUT of one item"
        } else if said.upsert.as_deref().is_some_and(|upsert| upsert != "documented") {
            "`upsert` is `documented` or absent"
        } else if !said.quiet.is_empty() && kind.update.is_none() {
            "`quiet` changes nothing: there is no PATCH of one item"
        } else if !said.unshown.is_empty() && kind.new_name.is_none() {
            "`unshown` changes nothing: a lost creation is not searched for"
        } else if !said.not_yet.is_empty() && kind.create.is_none() {
            "`not_yet` changes nothing: nothing creates one"
        } else if !said.absent.is_empty() && kind.item.is_none() {
            "`absent` changes nothing: there is no GET by id"
        } else if said.complete_entries && listed.is_none_or(|list| list.id.is_none()) {
            "`complete_entries` changes nothing: no entry of a list has an id"
        } else if said.single && (kind.create.is_some() || kind.item.is_none() || listed.is_none()) {
            "`single` is for a collection that is read and cannot grow"
        } else if said.delete_protection.is_some() && kind.delete.is_none() {
            "`delete_protection` changes nothing: nothing deletes one"
        } else if said.delete_protection.as_ref().is_some_and(|it| it.message.is_empty()) {
            "`delete_protection` needs a message: other refusals have the status too"
        } else if said.delete_protection.as_ref().is_some_and(|it| !(400..500).contains(&it.status)) {
            "`delete_protection` is a refusal: its status is 400 to 499"
        } else if !said.fixed.is_empty() && said.quiet.is_empty() {
            "`fixed` changes nothing without `quiet`"
        } else {
            return Ok(());
        };
        Err(self.wrong(stated, why))
    }
}

fn response_type(operation: &Operation) -> Option<&Type> {
    match &operation.response {
        Response::Json(ty) => Some(ty),
        _ => None,
    }
}

/// Says how the end of each change shows, and what a poll reads; returns what the overlay says in vain.
fn waits(source: &Source, module: &mut Module) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut stateless: Vec<(String, String)> = Vec::new();
    let mut kinds = std::mem::take(&mut module.kinds);
    for i in 0..kinds.len() {
        let Some(kind) = kinds.get(i) else { continue };
        let Some(item) = kind.item.clone() else { continue };
        let entry = source.overlay.resources.get(&kind.rust);
        let said = entry.and_then(|entry| entry.value.wait.clone()).unwrap_or_default();
        let struct_name = module.struct_name(&item.item).map(str::to_owned);
        let Some(struct_name) = struct_name else {
            let Some(kind) = kinds.get_mut(i) else { continue };
            kind.notes.push("its item is no object, so nothing that changes it is a verb".to_owned());
            (kind.create, kind.update, kind.replace, kind.delete) = (None, None, None, None);
            continue;
        };
        let has_state = module.lifecycle(&struct_name).is_some();
        let fallback = if has_state { WaitFamily::State } else { WaitFamily::None };
        let wait = |own: Option<WaitFamily>| own.or(said.all).unwrap_or(fallback);
        let families = [said.create, said.update, said.replace, said.delete].map(wait);
        let parent = kinds.iter().find(|other| other.item.as_ref().is_some_and(|item| item.key == kind.parent));
        let parent = parent.map(|parent| (parent.rust.clone(), parent.item.clone()));
        let by_parent = families.contains(&WaitFamily::Parent);
        let failure = |text: &str| match entry {
            Some(entry) => entry.place.failure(text),
            None => Failure::new(text).at(&source.file, None),
        };
        let parent_has_state = parent.as_ref().is_some_and(|(_, item)| {
            item.as_ref()
                .and_then(|item| module.struct_name(&item.item))
                .is_some_and(|it| module.lifecycle(it).is_some())
        });
        if by_parent && (!parent_has_state || !families.iter().all(|one| *one == WaitFamily::Parent)) {
            failures.push(failure("`wait = \"parent\"` is for all verbs, and needs a parent with a `[lifecycles.…]`"));
        }
        if families.contains(&WaitFamily::State) && !has_state {
            failures.push(failure(&format!("`wait = \"state\"` needs `[lifecycles.{struct_name}]`")));
        }
        let parent_ready = match entry {
            Some(entry) if entry.value.then_parent => {
                let of = parent.as_ref().and_then(|(_, item)| module.struct_name(&item.as_ref()?.item));
                let lifecycle = of.and_then(|of| module.lifecycle(of));
                let state = lifecycle.map(|of| of.state.iter().map(|step| step.rust.as_str()).collect::<Vec<_>>());
                match (lifecycle, state) {
                    (Some(lifecycle), Some(state)) if has_state && state == ["metadata", "state"] && !by_parent => {
                        lifecycle.ready.clone()
                    }
                    _ => {
                        let text = "`then_parent` needs a state of its own and a parent with a `metadata.state`";
                        failures.push(failure(text));
                        Vec::new()
                    }
                }
            }
            _ => Vec::new(),
        };
        let Some(kind) = kinds.get_mut(i) else { continue };
        kind.parent_ready = parent_ready;
        let [create, update, replace, delete] = families;
        for (verb, family) in [
            (&mut kind.create, create),
            (&mut kind.update, update),
            (&mut kind.replace, replace),
            (&mut kind.delete, delete),
        ] {
            if let Some(verb) = verb {
                verb.wait = family;
            }
        }
        if by_parent && kind.complete_entries {
            failures.push(failure("`complete_entries` changes nothing: the parent is polled"));
        }
        kind.watched = if by_parent { parent.map(|(rust, _)| rust) } else { Some(kind.rust.clone()) };
        if !by_parent && !has_state {
            stateless.push((struct_name, kind.noun.clone()));
        }
    }
    module.kinds = kinds;
    for (rust, noun) in stateless {
        module.set_stateless(&rust, noun);
    }
    failures
}
