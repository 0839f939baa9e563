//! Splits a document into modules by the tags of its operations, as `[modules]` of its overlay says.
//!
//! What several modules name goes to a hidden module of the document itself, which also has the product: a program with
//! one of the modules compiles none of the others.

use std::collections::{BTreeMap, BTreeSet};

use super::emit::facade::alias_name;
use super::input::Source;
use super::ir::{Action, Key, Kind, Module, Operation, Product, Response, Type, TypeItem, TypeKind};
use super::lower::names;
use crate::Failure;

/// The part that a module has of its document.
#[derive(Debug, Default)]
pub(crate) enum Part {
    /// All of it.
    #[default]
    Whole,
    /// The product, and the types that several modules name.
    Shared,
    /// Operations by their tags, and the types that only these name.
    Own {
        /// The path of the shared module.
        shared: Vec<String>,
        /// The types and ids of it that this one names.
        borrowed: BTreeSet<String>,
    },
}

impl Module {
    /// The types and ids that another module of the document has; none of a whole document.
    pub(crate) fn borrowed(&self) -> impl Iterator<Item = &str> {
        let borrowed = if let Part::Own { borrowed, .. } = &self.part { Some(borrowed) } else { None };
        borrowed.into_iter().flatten().map(String::as_str)
    }

    /// True if the module itself has the type or id of this name.
    pub(crate) fn owns(&self, rust: &str) -> bool {
        !matches!(&self.part, Part::Own { borrowed, .. } if borrowed.contains(rust))
    }
}

/// Returns the modules of a document: itself, or the shared one and the others by name.
pub(crate) fn split(source: &Source, mut module: Module) -> Result<Vec<Module>, Failure> {
    let entries = &source.overlay.modules;
    if entries.is_empty() {
        name_files(&mut module);
        return Ok(vec![module]);
    }
    let homes = homes(source, &module)?;
    let named: Vec<(&String, BTreeSet<String>)> = entries
        .keys()
        .map(|name| {
            let operations = module.operations.iter().zip(&homes).filter(|(_, home)| *home == name);
            (name, reached(&module, operations.map(|(operation, _)| operation)))
        })
        .collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in named.iter().flat_map(|(_, names)| names) {
        *uses.entry(name).or_default() += 1;
    }
    let is_shared = |name: &str| uses.get(name).copied().unwrap_or_default() != 1;
    let Module { document, sha256, path: shared, doc, facade: _, part: _, product, .. } = &module;
    let mut modules = Vec::new();
    for (name, names) in &named {
        let Some(entry) = entries.get(*name) else { continue };
        let places: Vec<usize> = (0..homes.len()).filter(|place| homes.get(*place) == Some(name)).collect();
        let kinds = module.kinds.iter().filter_map(|kind| moved(kind, &places)).collect::<Vec<_>>();
        modules.push(Module {
            document: document.clone(),
            sha256: sha256.clone(),
            path: vec![(*name).clone()],
            doc: entry.value.doc.as_deref().unwrap_or_default().trim().to_owned(),
            facade: entry.value.facade.clone(),
            part: Part::Own {
                shared: shared.clone(),
                borrowed: names.iter().filter(|name| is_shared(name)).cloned().collect(),
            },
            product: Product { feature: (*name).clone(), ..product.clone() },
            ids: module.ids.iter().filter(|id| names.contains(&id.rust)).cloned().collect(),
            types: module.types.iter().filter(|item| names.contains(&item.rust)).cloned().collect(),
            operations: Vec::new(),
            actions: module.actions.iter().filter_map(|action| moved_action(action, &places)).collect(),
            keys: module.keys.iter().filter(|key| leads_to(key, &kinds)).cloned().collect(),
            kinds,
            outcomes: BTreeMap::new(),
        });
    }
    let shared_types = module.types.iter().filter(|item| is_shared(&item.rust));
    modules.push(Module {
        document: document.clone(),
        sha256: sha256.clone(),
        path: shared.clone(),
        doc: doc.clone(),
        facade: None,
        part: Part::Shared,
        product: product.clone(),
        ids: module.ids.iter().filter(|id| is_shared(&id.rust)).cloned().collect(),
        types: shared_types.cloned().map(|item| TypeItem { file: "common".to_owned(), ..item }).collect(),
        operations: Vec::new(),
        actions: Vec::new(),
        kinds: Vec::new(),
        keys: Vec::new(),
        outcomes: module.outcomes,
    });
    for (operation, home) in module.operations.into_iter().zip(&homes) {
        let target = modules.iter_mut().find(|module| module.path.as_slice() == [home.as_str()]);
        if let Some(target) = target {
            target.operations.push(operation);
        }
    }
    modules.iter_mut().for_each(name_files);
    Ok(modules)
}

/// Names the files of a module by what they contain, where a path has the name of the module in it: the node pools of
/// `/k8s/{clusterId}/nodepools` are in `node_pools`, and the clusters of `/k8s` in `clusters`.
fn name_files(module: &mut Module) {
    let [name] = module.path.as_slice() else { return };
    let one = names::snake(&names::singular_pascal(name));
    let of_collection = module.kinds.iter().find_map(|kind| {
        let operation = module.operations.get(kind.list.as_ref()?.operation)?;
        (operation.file == *name).then(|| names::snake(&alias_name(kind)))
    });
    let named = |file: &str| {
        let below =
            [name.as_str(), one.as_str()].into_iter().find_map(|above| file.strip_prefix(above)?.strip_prefix('_'));
        match (below, &of_collection) {
            (Some(below), _) => below.to_owned(),
            (None, Some(collection)) if file == name => collection.clone(),
            _ => file.to_owned(),
        }
    };
    let (mut operations, mut types) = (Vec::new(), Vec::new());
    operations.extend(module.operations.iter().map(|operation| named(&operation.file)));
    types.extend(module.types.iter().map(|item| named(&item.file)));
    module.operations.iter_mut().zip(operations).for_each(|(operation, file)| operation.file = file);
    module.types.iter_mut().zip(types).for_each(|(item, file)| item.file = file);
}

/// Returns the modules of operations by their ids; none where the document is one module.
///
/// An overlay that does not fit, such as for a tag that is not there, is followed as far as it goes.
pub(crate) fn by_operation(source: &Source, module: &Module) -> BTreeMap<String, String> {
    let entries = &source.overlay.modules;
    let takes = |name: &&String, tag: &String| {
        entries.get(*name).is_some_and(|entry| entry.value.tags.iter().flatten().any(|known| known == tag))
    };
    let rest = entries.iter().find(|(_, entry)| entry.value.tags.is_none()).map(|(name, _)| name);
    let home = |operation: &Operation| entries.keys().find(|name| takes(name, &operation.tag)).or(rest).cloned();
    module.operations.iter().filter_map(|operation| Some((operation.id.clone(), home(operation)?))).collect()
}

/// Returns the module of each operation.
fn homes(source: &Source, module: &Module) -> Result<Vec<String>, Failure> {
    let entries = &source.overlay.modules;
    let mut rest = entries.iter().filter(|(_, entry)| entry.value.tags.is_none());
    let (rest, second) = (rest.next(), rest.next());
    if let Some((_, entry)) = second {
        return Err(entry.place.failure("only one module takes the operations of all other tags; say `tags`"));
    }
    let mut by_tag: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, entry) in entries {
        for tag in entry.value.tags.iter().flatten() {
            if !module.operations.iter().any(|operation| operation.tag == *tag) {
                return Err(entry.place.failure(format!("no operation has the tag `{tag}`")));
            }
            if let Some(other) = by_tag.insert(tag, name) {
                return Err(entry.place.failure(format!("the tag `{tag}` is of the module `{other}` too")));
            }
        }
    }
    let home = |operation: &Operation| {
        let own = by_tag.get(operation.tag.as_str()).copied();
        own.or(rest.map(|(name, _)| name.as_str())).map(str::to_owned).ok_or_else(|| {
            source.failure(&operation.pointer, format!("no module takes operations of the tag `{}`", operation.tag))
        })
    };
    module.operations.iter().map(home).collect()
}

/// Returns the names of the types and ids that operations need.
fn reached<'a>(module: &Module, operations: impl Iterator<Item = &'a Operation>) -> BTreeSet<String> {
    let mut open: Vec<Type> = Vec::new();
    for operation in operations {
        open.extend(operation.parameters.iter().map(|parameter| parameter.ty.clone()));
        open.extend(operation.body.iter().map(|body| body.ty.clone()));
        open.extend(operation.paging.iter().map(|paging| paging.item.clone()));
        if let Response::Json(ty) | Response::OptionalJson(ty) = &operation.response {
            open.push(ty.clone());
        }
    }
    let mut names = BTreeSet::new();
    while let Some(ty) = open.pop() {
        ty.each(&mut |ty| {
            let Type::Named(name) = ty else { return };
            if !names.insert(name.clone()) {
                return;
            }
            match module.find(name).map(|item| &item.kind) {
                Some(TypeKind::Struct(of)) => open.extend(of.fields.iter().map(|field| field.ty.clone())),
                Some(TypeKind::Union { members, .. }) => open.extend(members.iter().map(|(_, ty)| ty.clone())),
                Some(TypeKind::NewOrExisting { new, id }) => open.extend([new.clone(), id.clone()]),
                Some(TypeKind::Alias(ty)) => open.push(ty.clone()),
                Some(TypeKind::Enum(_)) | None => {}
            }
        });
    }
    names
}

/// Returns a kind whose operations are among those at these places, with their new places.
fn moved(kind: &Kind, places: &[usize]) -> Option<Kind> {
    let place = |old: usize| places.iter().position(|place| *place == old);
    let first = kind.item.as_ref().map(|item| item.get).or(kind.list.as_ref().map(|list| list.operation))?;
    place(first)?;
    let mut kind = kind.clone();
    if let Some(item) = &mut kind.item {
        item.get = place(item.get)?;
    }
    if let Some(list) = &mut kind.list {
        list.operation = place(list.operation)?;
    }
    kind.actions = kind.actions.iter().filter_map(|action| moved_action(action, places)).collect();
    Some(kind)
}

/// Returns an action whose operation is at one of these places, with its new place.
fn moved_action(action: &Action, places: &[usize]) -> Option<Action> {
    let operation = places.iter().position(|place| *place == action.operation)?;
    Some(Action { operation, ..action.clone() })
}

/// Returns true for the keys of these kinds and of what their collections belong to.
fn leads_to(key: &Key, kinds: &[Kind]) -> bool {
    let of_item = |kind: &Kind| kind.item.as_ref().is_some_and(|item| item.key == key.path);
    kinds.iter().any(|kind| kind.parent == key.path || of_item(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn files_of_module_are_named_by_content() {
        let source = Source::read(&repository_root(), "compute").unwrap();
        let modules = split(&source, crate::codegen::module(&source).unwrap()).unwrap();
        let of = |name: &str| modules.iter().find(|module| module.path == [name]).unwrap();
        let file = |module: &Module, operation: &str| {
            module.operations.iter().find(|one| one.rust == operation).unwrap().file.clone()
        };
        let (kubernetes, units) = (of("kubernetes"), of("backup_units"));
        for (operation, expected) in
            [("GetCluster", "clusters"), ("GetNodePool", "node_pools"), ("GetKubeconfig", "kubeconfig")]
        {
            assert_eq!(file(kubernetes, operation), expected);
        }
        assert_eq!(file(units, "GetBackupUnit"), "units");
        assert_eq!(kubernetes.find("NewCluster").unwrap().file, "clusters");
        for module in &modules {
            let name = &module.path[0];
            assert!(module.operations.iter().all(|operation| operation.file != *name), "{name}");
        }
    }
}
