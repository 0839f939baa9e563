//! The accessors, handles and actions of products, and the names that they must not have.

use std::collections::BTreeSet;

use super::{TAKEN, product};
use crate::codegen::input::Source;
use crate::codegen::ir::{Action, Module, WaitFamily};
use crate::repository_root;

fn refused(name: &str, of_product: bool) -> String {
    let mut module = crate::codegen::module(&Source::read(&repository_root(), "mongodb").unwrap()).unwrap();
    let action = |name: &str| Action {
        name: name.to_owned(),
        operation: 0,
        wait: WaitFamily::None,
        creates: None,
        doc: "Acts.".to_owned(),
        errors: String::new(),
    };
    let clusters = module.kinds.iter_mut().find(|kind| kind.rust == "Cluster").unwrap();
    let actions = if of_product { &mut module.actions } else { &mut clusters.actions };
    actions.push(action(name));
    product(&module, "MongoDb").unwrap_err().to_string()
}

#[test]
fn action_named_like_another_method_is_refused() {
    assert!(refused("update", false).contains("the action `update` would hide the generic method `update`"));
    assert!(refused("users", false).contains("the action `users` and the accessor of `User` would both be `users`"));
    assert!(refused("restore", false).contains("the action `restore` and the action `restore` would both"));
    assert!(refused("at", true).contains("would hide the generic method `at`"));
    assert!(refused("cluster", true).contains("the accessor of `Cluster` would both be `cluster`"));
}

#[test]
fn collection_of_one_has_singular_accessor_and_none_of_handle() {
    let mut module = crate::codegen::module(&Source::read(&repository_root(), "mongodb").unwrap()).unwrap();
    let emitted = |module: &Module| product(module, "MongoDb").unwrap().whole.to_string();
    let several = emitted(&module);
    assert!(several.contains("fn clusters (& self) -> Clusters") && several.contains("fn cluster (& self , id"));
    module.kinds.iter_mut().find(|kind| kind.rust == "Cluster").unwrap().single = true;
    let single = emitted(&module);
    assert!(single.contains("fn cluster (& self) -> ClusterCollection") && !single.contains("fn clusters"), "{single}");
    assert!(single.contains("pub type ClusterHandle") && !single.contains("fn cluster (& self , id"), "{single}");
}

#[test]
fn taken_names_are_those_of_generic_types() {
    let root = crate::repository_root().join("crates/ionoscloud/src");
    let mut methods = BTreeSet::new();
    for file in [
        "resource/collection.rs",
        "resource/handle.rs",
        "resource/get_request.rs",
        "resource/delete_request.rs",
        "paging/list_request.rs",
    ] {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        for item in syn::parse_file(&text).unwrap().items {
            let syn::Item::Impl(of) = item else { continue };
            let inherent = of.trait_.is_none();
            methods.extend(of.items.into_iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) if inherent => Some(method.sig.ident.to_string()),
                _ => None,
            }));
        }
    }
    // Of a product itself.
    methods.insert("at".to_owned());
    let taken: BTreeSet<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(taken, methods);
}

fn whole(document: &str, path: &str) -> String {
    let source = Source::read(&repository_root(), document).unwrap();
    let parts = crate::codegen::modules::split(&source, crate::codegen::module(&source).unwrap()).unwrap();
    let module = parts.iter().find(|module| module.path.join("::") == path).unwrap();
    product(module, module.facade.as_deref().unwrap()).unwrap().whole.to_string()
}

#[test]
fn accessor_of_nested_collection_names_its_place() {
    let compute = whole("compute", "compute");
    for place in [
        "the volumes that are attached to this server;",
        "the NICs of this server;",
        "the flow logs of this application load balancer;",
        "the servers of this data centre;",
        "the data centres of the contract;",
        "the handle of one of [these volumes](Self::attached_volumes);",
    ] {
        assert!(compute.contains(place), "{place}");
    }
    assert!(!compute.contains("the collection of all"), "{compute}");
    let registry = whole("container-registry", "container_registry");
    assert!(registry.contains("fn artifacts (& self) -> RepositoryArtifacts"), "{registry}");
    assert!(registry.contains("the artifacts of this repository;"), "{registry}");
}

#[test]
fn handle_names_wait_only_where_something_waits() {
    let compute = whole("compute", "compute");
    let of = |handle: &str| {
        let at = compute.find(&format!("pub type {handle} =")).unwrap();
        let docs = compute[..at].rsplit("The handle of").next().unwrap();
        docs.split("# [doc").take(3).collect::<String>()
    };
    assert!(of("ServerHandle").contains("when a wait for"), "{}", of("ServerHandle"));
    for handle in ["ServerLabelHandle", "TemplateHandle", "RequestHandle"] {
        assert!(!of(handle).contains("wait"), "{}", of(handle));
    }
}

#[test]
fn action_names_statuses_of_document() {
    let kafka = whole("kafka", "kafka");
    assert!(kafka.contains("if the cluster does not exist"), "{kafka}");
    assert!(kafka.contains("* 404: something in the path does not exist."), "{kafka}");
    assert!(whole("compute", "compute").contains("The document of the API names no status."));
}
