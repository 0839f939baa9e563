//! Proofs that operations are emulated: the change of the state that each has made, or the stored values that it
//! returned.
//!
//! A response that is only well-formed proves nothing. A write is proven by what it creates, removes or changes in the
//! state. A read is proven by the body alone, beside that of an emulator without resources, in descending strength:
//!
//! * `shows`: values as they are stored, which the other emulator does not return,
//! * `derives`: other values that differ although both emulators respond with success,
//! * `exists`: the other emulator responds with an error, and no value is one of the state,
//! * `constant`: both bodies are the same.
//!
//! The last two prove no emulated state: each such read is in [`SHOWS_NO_STATE`] or [`NO_BODY`], or the test fails. The
//! proofs of each document are a committed file, so that a reader sees them, a change of one fails, and `cargo xtask
//! coverage` counts them. `UPDATE_GOLDEN=1` writes them anew.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use ionoscloud_spec::{Method, Operation};

use super::*;

/// Sections of the state that report on the other ones.
const REPORTS: &[&str] = &["activity-log", "billing"];
/// Members of an entry that follow from other changes.
const RECORDS: &[&str] = &["created", "log", "revision"];
/// Members of an entry that any write changes.
const TIMES: &[&str] = &["modified", "timeline"];
/// Members that name a catalogue, and are no value of it.
const LINKS: &[&str] = &["href", "id", "limit", "offset", "status", "type"];
/// A text contains a stored value by accident if that is shorter.
const LEAST_CONTAINED: usize = 8;
/// A proof names this many members.
const MOST_NAMES: usize = 6;

/// Reads that show nothing of the state: the document, the operations, and the reason.
const SHOWS_NO_STATE: &[(&str, &[&str], &str)] = &[
    ("activity-log", &["getAvailableContracts", "getInfo"], "the one contract, and the name of the API"),
    ("billing", &["productsGet", "profilesGet"], "the prices, and the profile of the one contract"),
    ("billing", &["invoicesFindById", "usageFindByDatacenter"], COMPUTED),
    ("compute", &["apiInfoGet"], "the name of the API"),
    ("compute", &["k8sVersionsDefaultGet", "k8sVersionsGet", "templatesFindById", "templatesGet"], CATALOGUE),
    ("compute", &["locationsFindByRegionId", "locationsFindByRegionIdAndId", "locationsGet"], CATALOGUE),
    ("compute", &["requestsFindById", "requestsStatusGet"], "requests report on the state"),
    ("compute", &["umUsersOwnsGet"], "references to resources, whose ids are keys of the state"),
    ("compute", &["backupunitsSsourlGet", "umUsersS3ssourlGet"], COMPUTED),
    ("compute", &["datacentersServersRemoteConsoleGet", "datacentersServersTokenGet"], COMPUTED),
    ("container-registry", &["locationsGet"], CATALOGUE),
    ("container-registry", &["vulnerabilitiesFindByID"], CATALOGUE),
    ("container-registry", &["registriesRepositoriesArtifactsVulnerabilitiesGet"], "each image has the same one"),
    ("dataplatform", &["versionsGet"], CATALOGUE),
    ("dns", &["secondaryzonesAxfrGet"], COMPUTED),
    (
        "inmemorydb-v2",
        &["snapshotlocationsFindById", "snapshotlocationsGet", "versionsFindById", "versionsGet"],
        CATALOGUE,
    ),
    ("mariadb-v2", &["backuplocationsFindById", "backuplocationsGet", "versionsFindById", "versionsGet"], CATALOGUE),
    ("mongodb", &["infosVersionGet", "infosVersionsGet", "templatesGet", "versionsGet"], CATALOGUE),
    ("mongodb", &["clustersLogsGet", "clustersVersionsGet"], COMPUTED),
    ("object-storage-management", &["regionsFindByRegion", "regionsGet"], CATALOGUE),
    ("postgresql-v1", &["infosVersionGet", "infosVersionsGet", "postgresVersionsGet", "versionsGet"], CATALOGUE),
    ("postgresql-v1", &["clusterLogsGet", "clusterPostgresVersionsGet", "clustersVersionsGet"], COMPUTED),
    ("postgresql-v2", &["backuplocationsFindById", "backuplocationsGet", "versionsFindById", "versionsGet"], CATALOGUE),
];
const CATALOGUE: &str = "the same catalogue in every contract";
const COMPUTED: &str = "computed from the resource, and no stored value";
/// Operations that respond with a status alone: the document, the operation, and the reason.
const NO_BODY: &[(&str, &str, &str)] = &[
    ("billing", "healthCheckGet", "a health check, whose status is its content"),
    ("container-registry", "namesCheckUsage", "the status says if the name is in use"),
];

/// The entries of the state by section and key.
pub(super) type Stored = BTreeMap<(String, String), Value>;

/// The resources that an emulator has, without what reports on them.
pub(super) fn stored(emulator: &Emulator) -> Stored {
    let now = emulator.shared.settings.clock.now();
    let is_resource =
        |section: &str, key: &str| !REPORTS.contains(&section) && key != "ids" && !key.starts_with("request/");
    let entries = emulator.state().world.entries_where(now, is_resource);
    entries.into_iter().map(|(section, key, entry)| ((section, key), entry.unwrap_or_default())).collect()
}

/// The strength of a proof: of several of an operation, the first of the greatest strength is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A body that is the same in every emulator.
    Constant,
    /// A body without a stored value, where an emulator without resources responds with an error.
    Exists,
    /// A value that depends on the state, or a replacement that has only created.
    Derived,
    /// A change of the state, or values as they are stored.
    Stored,
}

/// The proofs of operations by document and id.
#[derive(Debug, Default)]
pub(super) struct Proofs(BTreeMap<(&'static str, &'static str), (Strength, String)>);

impl Proofs {
    /// Takes what a successful write did to the state. A replacement or update has to change more than times; of an
    /// action, which may do no more than begin, they count.
    pub(super) fn take_write(
        &mut self,
        document: &'static Document,
        operation: &'static Operation,
        before: &Stored,
        after: &Stored,
    ) {
        let kind = |(_, key): &(String, String)| key.split('/').next().unwrap_or_default().to_owned();
        let (mut created, mut removed, mut changed) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
        created.extend(after.keys().filter(|key| !before.contains_key(*key)).map(kind));
        removed.extend(before.keys().filter(|key| !after.contains_key(*key)).map(kind));
        for (key, new) in after {
            let Some(old) = before.get(key).filter(|old| *old != new) else { continue };
            let is_being_deleted = |entry: &Value| !entry["timeline"]["gone_at"].is_null();
            if is_being_deleted(new) && !is_being_deleted(old) {
                removed.insert(kind(key));
                continue;
            }
            let names: &mut BTreeSet<String> = changed.entry(kind(key)).or_default();
            differing("", old, new, names);
        }
        // Any write in a data centre counts its version up.
        if let Some(names) = changed.get_mut("datacenter") {
            names.remove("version");
        }
        let is_time = |name: &String| TIMES.contains(&name.as_str());
        let is_more = !created.is_empty() || !removed.is_empty() || !changed.values().flatten().all(is_time);
        let is_action = operation.method == Method::Post || operation.request_body.is_none();
        changed.retain(|_, names| {
            names.retain(|name| !is_time(name) || is_action && !is_more);
            !names.is_empty()
        });
        let is_change = matches!(operation.method, Method::Put | Method::Patch);
        let strength = if is_change && changed.is_empty() { Strength::Derived } else { Strength::Stored };
        let mut parts = Vec::new();
        for (verb, kinds) in [("creates", created), ("removes", removed)] {
            if !kinds.is_empty() {
                parts.push(format!("{verb} {}", listed(kinds)));
            }
        }
        parts.extend(changed.into_iter().map(|(kind, names)| format!("changes {kind}: {}", listed(names))));
        if !parts.is_empty() {
            self.keep(document, operation, strength, parts.join("; "));
        }
    }

    /// Takes the body that a successful read returned, beside that of an emulator without resources, if that has
    /// responded with success.
    pub(super) fn take_read(
        &mut self,
        document: &'static Document,
        operation: &'static Operation,
        state: &Stored,
        response: &Value,
        without_resources: Option<&Value>,
    ) {
        let (all, constant) = (leaves(response), without_resources.map(leaves).unwrap_or_default());
        let stored: BTreeSet<_> = state.values().flat_map(leaves).collect();
        let own: BTreeSet<_> = all.difference(&constant).cloned().collect();
        let names = |leaves: BTreeSet<(String, String)>| listed(leaves.into_iter().map(|(name, _)| name).collect());
        let shown: BTreeSet<_> = match response {
            Value::String(text) if !own.is_empty() => {
                let is_contained = |value: &str| value.len() >= LEAST_CONTAINED && text.contains(value);
                stored.into_iter().filter(|(_, value)| is_contained(value)).collect()
            }
            _ => own.intersection(&stored).cloned().collect(),
        };
        let is_without_body = || NO_BODY.iter().any(|(name, id, _)| *name == document.name && *id == operation.id);
        let (strength, proof) = if !shown.is_empty() {
            (Strength::Stored, format!("shows {}", names(shown)))
        } else if all.is_empty() && !is_without_body() {
            return;
        } else if without_resources.is_none() {
            (Strength::Exists, "exists".to_owned())
        } else if !own.is_empty() {
            (Strength::Derived, format!("derives {}", names(own)))
        } else if let Some((name, value)) = all.iter().find(|(name, _)| !LINKS.contains(&name.as_str())).or(all.first())
        {
            (Strength::Constant, format!("constant {name} = {value}"))
        } else {
            (Strength::Constant, "constant, without a body".to_owned())
        };
        self.keep(document, operation, strength, proof);
    }

    fn keep(&mut self, document: &'static Document, operation: &'static Operation, strength: Strength, proof: String) {
        let key = (document.name.as_str(), operation.id.as_str());
        if self.0.get(&key).is_none_or(|(before, _)| *before < strength) {
            self.0.insert(key, (strength, proof));
        }
    }

    /// Fails unless every operation of a document is proven, by the state or by its place in a list, and as its file
    /// says.
    pub(super) fn are_those_of(&self, document: &Document) {
        let of_document = self.0.iter().filter(|((name, _), _)| *name == document.name);
        let found: BTreeMap<&str, &str> = of_document.map(|((_, id), (_, proof))| (*id, proof.as_str())).collect();
        let unproven: Vec<&str> =
            document.operations().map(|one| one.id.as_str()).filter(|id| !found.contains_key(id)).collect();
        let text: String = found.iter().map(|(id, proof)| format!("{id} {proof}\n")).collect();
        let file = format!("src/emulator/tests/proofs/{}.txt", document.name);
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&file, &text).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(unproven.is_empty(), "no proof of {unproven:?}");
        let is_weak = |(name, _): &(&str, &str), strength| *name == document.name && strength <= Strength::Exists;
        let weak = self.0.iter().filter(|(key, (strength, _))| is_weak(key, *strength));
        let weak: BTreeSet<&str> = weak.map(|((_, id), _)| *id).collect();
        let without_state = SHOWS_NO_STATE.iter().filter(|(name, ..)| *name == document.name);
        let without_body = NO_BODY.iter().filter(|(name, ..)| *name == document.name).map(|(_, id, _)| *id);
        let allowed = without_state.flat_map(|(_, ids, _)| ids.iter().copied()).chain(without_body).collect();
        assert_eq!(weak, allowed, "reads of {} that show nothing of the state, and those that may", document.name);
        for (line, expected) in text.lines().zip(committed.lines()) {
            assert_eq!(line, expected, "{}", file.display());
        }
        assert_eq!(text.len(), committed.len(), "{}", file.display());
    }
}

/// The names of the members that differ, without numbers of items.
fn differing(name: &str, old: &Value, new: &Value, found: &mut BTreeSet<String>) {
    match (old, new) {
        (Value::Object(before), Value::Object(after)) => {
            for member in before.keys().chain(after.keys()).filter(|member| !RECORDS.contains(&member.as_str())) {
                if name.is_empty() && TIMES.contains(&member.as_str()) {
                    found.extend((old[member] != new[member]).then(|| member.clone()));
                    continue;
                }
                let path = if name.is_empty() || name == "properties" { member } else { &format!("{name}.{member}") };
                differing(path, &old[member], &new[member], found);
            }
        }
        _ if old != new => drop(found.insert(name.to_owned())),
        _ => {}
    }
}

/// The texts, numbers and flags in a value, each with the name of its member.
fn leaves(value: &Value) -> BTreeSet<(String, String)> {
    fn collect(name: &str, value: &Value, found: &mut BTreeSet<(String, String)>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, member)| collect(name, member, found)),
            Value::Array(items) => items.iter().for_each(|item| collect(name, item, found)),
            Value::String(text) if !text.is_empty() => drop(found.insert((name.to_owned(), text.clone()))),
            Value::Number(_) | Value::Bool(_) => drop(found.insert((name.to_owned(), value.to_string()))),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    collect("body", value, &mut found);
    found
}

fn listed(names: BTreeSet<String>) -> String {
    let more = if names.len() > MOST_NAMES { ", …" } else { "" };
    names.into_iter().take(MOST_NAMES).collect::<Vec<_>>().join(", ") + more
}

/// The proof of an operation of the document of DNS after a write that has made one entry into another.
fn proof_of_write(id: &str, before: &Value, after: &Value) -> Option<String> {
    let document = Document::named("dns").unwrap();
    let operation = document.operations().find(|one| one.id == id).unwrap();
    let state = |entry: &Value| Stored::from([(("dns".to_owned(), "zone/a".to_owned()), entry.clone())]);
    let mut proofs = Proofs::default();
    proofs.take_write(document, operation, &state(before), &state(after));
    proofs.0.into_values().next().map(|(_, proof)| proof)
}

#[test]
fn replacement_that_changes_times_alone_proves_nothing() {
    let before = json!({ "properties": { "description": "a" }, "modified": 1, "timeline": 1 });
    let times = json!({ "properties": { "description": "a" }, "modified": 2, "timeline": 2 });
    let more = json!({ "properties": { "description": "b" }, "modified": 2, "timeline": 2 });
    assert_eq!(proof_of_write("zonesPut", &before, &before), None);
    assert_eq!(proof_of_write("zonesPut", &before, &times), None);
    assert_eq!(proof_of_write("zonesPut", &before, &more).unwrap(), "changes zone: description");
    assert_eq!(proof_of_write("secondaryzonesAxfrPut", &before, &times).unwrap(), "changes zone: modified, timeline");
}

#[test]
fn read_proves_what_other_emulator_does_not_return() {
    let document = Document::named("dns").unwrap();
    let operation = document.operations().find(|one| one.id == "zonesGet").unwrap();
    let entry = json!({ "id": "1", "properties": { "zoneName": "example.com" } });
    let state = Stored::from([(("dns".to_owned(), "zone/1".to_owned()), entry)]);
    let without = json!({ "items": [], "limit": 100 });
    let proof = |response: &Value, other: Option<&Value>| {
        let mut proofs = Proofs::default();
        proofs.take_read(document, operation, &state, response, other);
        proofs.0.into_values().next().map(|(_, proof)| proof)
    };
    let listed = json!({ "items": [{ "id": "1", "properties": { "zoneName": "example.com" } }], "limit": 100 });
    let computed = json!({ "items": [{ "count": 7 }], "limit": 100 });
    assert_eq!(proof(&listed, Some(&without)).unwrap(), "shows id, zoneName");
    assert_eq!(proof(&listed, None).unwrap(), "shows id, zoneName");
    assert_eq!(proof(&computed, Some(&without)).unwrap(), "derives count");
    assert_eq!(proof(&computed, None).unwrap(), "exists");
    assert_eq!(proof(&without, Some(&without)).unwrap(), "constant limit = 100");
    assert_eq!(proof(&json!("@ SOA ns example.com"), None).unwrap(), "shows zoneName");
    for other in [None, Some(&Value::Null)] {
        assert_eq!(proof(&Value::Null, other), None, "a status proves nothing");
    }
}
