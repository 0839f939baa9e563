//! The check of the lives against the API documents: every `POST`, `PUT` and `PATCH`, and every `GET` that writes, is a
//! part of a life, or something else for a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ionoscloud_emulator::Journal;
use serde_json::Value;

/// The number of documents; the folder of the committed ones has no fewer.
const DOCUMENTS: usize = 24;

/// Operations with `POST` that begin no life.
const ACTIONS: &[(&str, &str)] = &[
    ("compute/datacentersServersRebootPost", "does something to a server"),
    ("compute/datacentersServersResumePost", "does something to a server"),
    ("compute/datacentersServersStartPost", "does something to a server"),
    ("compute/datacentersServersStopPost", "does something to a server"),
    ("compute/datacentersServersSuspendPost", "does something to a server"),
    ("compute/datacentersServersUpgradePost", "does something to a server"),
    ("compute/datacentersVolumesRestoresnapshotPost", "does something to a volume"),
    ("compute/k8sNodepoolsNodesReplacePost", "another node in the place of one"),
    ("logging/pipelinesKeyPost", "another key of a pipeline"),
    ("mariadb/clustersRestore", "does something to a cluster"),
    ("mongodb/clustersRestorePost", "does something to a cluster"),
    ("monitoring/pipelinesKeyPost", "another key of a pipeline"),
    ("postgresql-v1/clusterRestorePost", "does something to a cluster"),
];

/// Operations with `PUT` or `PATCH` that change nothing that lived.
const NO_LIFE: &[(&str, &str)] = &[
    ("compute/datacentersServersNicsSecuritygroupsPut", "the groups of a NIC, which live by themselves"),
    ("compute/datacentersServersSecuritygroupsPut", "the groups of a server, which live by themselves"),
    ("dns/secondaryzonesAxfrPut", "begins a transfer"),
    ("dns/zonesZonefilePut", "the records of a zone as a text"),
    ("logging/centralPut", "each location has one"),
    ("monitoring/centralPut", "each location has one"),
    ("object-storage-management/accesskeysRenew", "another secret of a key"),
];

/// Operations with `PUT` whose documents have a 201 or any success, and which create nothing.
const NO_CREATION: &[(&str, &str)] = &[
    ("compute/datacentersSecuritygroupsPut", "an unknown id is a 404: the document has every success as 2XX"),
    ("compute/datacentersSecuritygroupsRulesPut", "an unknown id is a 404: the document has every success as 2XX"),
    ("compute/imagesLabelsPut", "an unknown key is a 404: the document has every success as 2XX"),
];

struct Operation {
    method: String,
    /// The document has a 201, or all successes as one.
    may_create: bool,
}

/// The operations that write, by document and id.
fn writes() -> BTreeMap<String, Operation> {
    let folder = specs();
    let mut writes = BTreeMap::new();
    let mut documents = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        documents += 1;
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let document: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for methods in document["paths"].as_object().unwrap().values() {
            for method in ["get", "post", "put", "patch"] {
                let Some(operation) = methods.get(method) else { continue };
                let id = operation["operationId"].as_str().unwrap();
                if method == "get" && !is_repeated_never(&name, id) {
                    continue;
                }
                let id = format!("{name}/{id}");
                let responses = operation["responses"].as_object().unwrap();
                let may_create = ["201", "2XX"].iter().any(|status| responses.contains_key(*status));
                writes.insert(id, Operation { method: method.to_owned(), may_create });
            }
        }
    }
    assert_eq!(documents, DOCUMENTS);
    writes
}

/// True for an operation that the overlay of the document says is not idempotent. A `GET` that is not writes.
fn is_repeated_never(document: &str, operation: &str) -> bool {
    let folder = specs().with_file_name("overlays").join(document);
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "toml")).any(|file| {
        let text = std::fs::read_to_string(file).unwrap();
        let mut table = "";
        text.lines().any(|line| {
            if line.starts_with('[') {
                table = line;
            }
            line == "idempotent = false" && table == format!("[operations.{operation}]")
        })
    })
}

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ionoscloud-spec/specs")
}

/// The operations that the journal has with a success, and those with a 201.
pub(super) fn seen(journal: &Journal) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut succeeded, mut created) = (BTreeSet::new(), BTreeSet::new());
    for request in journal.requests() {
        let (Some(product), Some(operation)) = (request.product, request.operation) else { continue };
        let id = format!("{product}/{operation}");
        if request.status.is_some_and(|status| status.as_u16() == 201) {
            created.insert(id.clone());
        }
        if request.status.is_some_and(|status| status.is_success()) {
            succeeded.insert(id);
        }
    }
    (succeeded, created)
}

pub(super) fn names(table: &[(&str, &str)]) -> BTreeSet<String> {
    table.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// Every `POST`, and every `GET` that writes, has begun a life or is an action, and no table has a row too many.
pub(super) fn check_creations(lived: &BTreeSet<String>) {
    let is_creation = |(_, operation): &(_, Operation)| matches!(&*operation.method, "get" | "post");
    let creations: BTreeSet<String> = writes().into_iter().filter(is_creation).map(|(id, _)| id).collect();
    assert!(creations.contains("auth/tokensGenerate"), "the overlays are not read");
    assert!(lived.is_disjoint(&names(ACTIONS)), "an action of the table lived");
    let listed: BTreeSet<String> = lived.union(&names(ACTIONS)).cloned().collect();
    assert_eq!(listed, creations);
}

/// Every `PUT` and `PATCH` has changed something that lived, and every `PUT` that may create has created.
pub(super) fn check_changes(journal: &Journal) {
    let (succeeded, created) = seen(journal);
    let is_change = |(_, operation): &(_, Operation)| matches!(&*operation.method, "put" | "patch");
    let changes = writes().into_iter().filter(is_change);
    let (mut unused, mut creates_nothing) = (BTreeSet::new(), BTreeSet::new());
    for (id, operation) in changes {
        if !succeeded.contains(&id) {
            unused.insert(id);
        } else if operation.may_create && operation.method == "put" && !created.contains(&id) {
            creates_nothing.insert(id);
        }
    }
    assert_eq!(unused, names(NO_LIFE));
    assert_eq!(creates_nothing, names(NO_CREATION));
}
