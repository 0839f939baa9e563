//! Proofs that operations are emulated: the change of the state that each has made, or the stored values that it
//! returned.
//!
//! A response that is only well-formed proves nothing. A write is proven by what it creates, removes or changes in the
//! state. A read is proven by the body alone, beside that of an emulator without resources, in descending strength:
//!
//! * `shows`: values as they are stored, or ids of resources, which the other emulator does not return,
//! * `derives`: other values that differ although both emulators respond with success, or, where the other one can only
//!   respond with an error, that differ between two resources of one emulator,
//! * `constant`: both bodies are the same.
//!
//! The last is a value of a catalogue: each such read is in [`CONSTANT`], or the test fails. The proofs of each
//! document are a committed file, so that a reader sees them, a change of one fails, and `cargo xtask coverage` counts
//! them. `UPDATE_GOLDEN=1` writes them anew.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use ionoscloud_spec::{Method, Operation};
use jiff::Timestamp;

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

/// Reads that return the same in every contract: the document, the operations, and the reason.
const CONSTANT: &[(&str, &[&str], &str)] = &[
    ("activity-log", &["getAvailableContracts", "getInfo"], "the one contract, and the name of the API"),
    ("billing", &["healthCheckGet"], "a health check, whose status is its content"),
    ("billing", &["productsGet", "profilesGet"], "the prices, and the profile of the one contract"),
    ("compute", &["apiInfoGet"], "the name of the API"),
    ("compute", &["k8sVersionsDefaultGet", "k8sVersionsGet", "templatesFindById", "templatesGet"], CATALOGUE),
    ("compute", &["locationsFindByRegionId", "locationsFindByRegionIdAndId", "locationsGet"], CATALOGUE),
    ("container-registry", &["locationsGet", "vulnerabilitiesFindByID"], CATALOGUE),
    ("dataplatform", &["versionsGet"], CATALOGUE),
    (
        "inmemorydb-v2",
        &["snapshotlocationsFindById", "snapshotlocationsGet", "versionsFindById", "versionsGet"],
        CATALOGUE,
    ),
    ("mariadb-v2", &["backuplocationsFindById", "backuplocationsGet", "versionsFindById", "versionsGet"], CATALOGUE),
    ("mongodb", &["infosVersionGet", "infosVersionsGet", "templatesGet", "versionsGet"], CATALOGUE),
    ("object-storage-management", &["regionsFindByRegion", "regionsGet"], CATALOGUE),
    ("postgresql-v1", &["infosVersionGet", "infosVersionsGet", "postgresVersionsGet", "versionsGet"], CATALOGUE),
    ("postgresql-v2", &["backuplocationsFindById", "backuplocationsGet", "versionsFindById", "versionsGet"], CATALOGUE),
];
const CATALOGUE: &str = "the same catalogue in every contract";

/// The entries of the state by section and key.
pub(super) type Stored = BTreeMap<(String, String), Value>;

/// The resources that an emulator has, without what reports on them.
pub(super) fn stored(emulator: &Emulator) -> Stored {
    entries(emulator, |section, key| !REPORTS.contains(&section) && key != "ids" && !key.starts_with("request/"))
}

/// The requests of the Cloud API, which report on other resources, and are read like them.
pub(super) fn requests(emulator: &Emulator) -> Stored {
    entries(emulator, |_, key| key.starts_with("request/"))
}

fn entries(emulator: &Emulator, is_wanted: fn(&str, &str) -> bool) -> Stored {
    let now = emulator.shared.settings.clock.now();
    let entries = emulator.state().world.entries_where(now, is_wanted);
    entries.into_iter().map(|(section, key, entry)| ((section, key), entry.unwrap_or_default())).collect()
}

/// The strength of a proof: of several of an operation, the first of the greatest strength is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A body that is the same in every emulator.
    Constant,
    /// A value that depends on the state, or a replacement that has only created.
    Derived,
    /// A change of the state, or values as they are stored.
    Stored,
}

/// A document and an operation's id.
type Key = (&'static str, &'static str);
/// The values in a body, each with the name of its member.
type Leaves = BTreeSet<(String, String)>;

/// A successful read, and what an emulator without resources responded to it.
pub(super) struct Read<'a> {
    pub(super) path: &'a str,
    pub(super) body: &'a Value,
    /// `None` of an error.
    pub(super) without_resources: Option<&'a Value>,
}

/// The proofs of operations by document and id.
#[derive(Debug, Default)]
pub(super) struct Proofs {
    found: BTreeMap<Key, (Strength, String)>,
    /// Bodies that show nothing of the state by themselves, until that of another resource is read.
    of_one: BTreeMap<Key, (String, Leaves)>,
}

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

    /// Takes what a successful read returned.
    pub(super) fn take_read(
        &mut self,
        document: &'static Document,
        operation: &'static Operation,
        state: &Stored,
        read: &Read<'_>,
    ) {
        let (all, constant) = (leaves(read.body), read.without_resources.map(leaves).unwrap_or_default());
        let stored: Leaves = state.values().flat_map(leaves).collect();
        let own: Leaves = all.difference(&constant).cloned().collect();
        let mut shown: Leaves = match read.body {
            Value::String(text) if !own.is_empty() => {
                let is_contained = |value: &str| value.len() >= LEAST_CONTAINED && text.contains(value);
                stored.into_iter().filter(|(_, value)| is_contained(value)).collect()
            }
            _ => own.intersection(&stored).cloned().collect(),
        };
        if shown.is_empty() {
            let ids = state.keys().filter_map(|(_, key)| key.rsplit('/').next()).filter(|id| !read.path.contains(id));
            let ids: Leaves = ids.map(|id| ("id".to_owned(), id.to_owned())).collect();
            shown = own.intersection(&ids).cloned().collect();
        }
        let (strength, proof) = if !shown.is_empty() {
            (Strength::Stored, format!("shows {}", names(shown)))
        } else if read.without_resources.is_none() {
            let Some(proof) = self.of_other(document, operation, read.path, all) else { return };
            (Strength::Derived, proof)
        } else if !own.is_empty() {
            (Strength::Derived, format!("derives {}", names(own)))
        } else if let Some((name, value)) = all.iter().find(|(name, _)| !LINKS.contains(&name.as_str())).or(all.first())
        {
            (Strength::Constant, format!("constant {name} = {value}"))
        } else if operation.responses.values().all(|response| response.content.is_empty()) {
            (Strength::Constant, "constant, without a body".to_owned())
        } else {
            return;
        };
        self.keep(document, operation, strength, proof);
    }

    /// Compares with the body that the same operation returned of another resource. A response without a body is its
    /// status, which is an error in the other emulator.
    fn of_other(
        &mut self,
        document: &'static Document,
        operation: &'static Operation,
        path: &str,
        mut all: Leaves,
    ) -> Option<String> {
        if operation.method == Method::Head {
            return Some("derives the status".to_owned());
        }
        let ids: Vec<&str> = path.split('/').filter(|part| part.len() >= LEAST_CONTAINED).collect();
        // One with a query carries more than the id, such as a token.
        let is_link =
            |value: &str| value.contains("://") && !value.contains('?') && ids.iter().any(|id| value.contains(id));
        all.retain(|(_, value)| !is_link(value) && value.parse::<Timestamp>().is_err());
        let (other, before) =
            self.of_one.entry((&document.name, &operation.id)).or_insert_with(|| (path.to_owned(), all.clone()));
        let differing: Leaves = before.symmetric_difference(&all).cloned().collect();
        (other != path && !differing.is_empty()).then(|| format!("derives {}", names(differing)))
    }

    fn keep(&mut self, document: &'static Document, operation: &'static Operation, strength: Strength, proof: String) {
        let key = (document.name.as_str(), operation.id.as_str());
        if self.found.get(&key).is_none_or(|(before, _)| *before < strength) {
            self.found.insert(key, (strength, proof));
        }
    }

    /// Fails unless every operation of a document is proven, by the state or by its place in a list, and as its file
    /// says.
    pub(super) fn are_those_of(&self, document: &Document) {
        let of_document = self.found.iter().filter(|((name, _), _)| *name == document.name);
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
        let of_document = self.found.iter().filter(|((name, _), _)| *name == document.name);
        let weak = of_document.filter(|(_, (strength, _))| *strength == Strength::Constant);
        let weak: BTreeSet<&str> = weak.map(|((_, id), _)| *id).collect();
        let constant = CONSTANT.iter().filter(|(name, ..)| *name == document.name);
        let allowed = constant.flat_map(|(_, ids, _)| ids.iter().copied()).collect();
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

/// The names of members, as a proof has them.
fn names(leaves: Leaves) -> String {
    listed(leaves.into_iter().map(|(name, _)| name).collect())
}

/// The texts, numbers and flags in a value, each with the name of its member.
fn leaves(value: &Value) -> Leaves {
    fn collect(name: &str, value: &Value, found: &mut Leaves) {
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
    proofs.found.into_values().next().map(|(_, proof)| proof)
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
        let read = Read { path: "/zones", body: response, without_resources: other };
        proofs.take_read(document, operation, &state, &read);
        proofs.found.into_values().next().map(|(_, proof)| proof)
    };
    let listed = json!({ "items": [{ "id": "1", "properties": { "zoneName": "example.com" } }], "limit": 100 });
    let computed = json!({ "items": [{ "count": 7 }], "limit": 100 });
    assert_eq!(proof(&listed, Some(&without)).unwrap(), "shows id, zoneName");
    assert_eq!(proof(&listed, None).unwrap(), "shows id, zoneName");
    assert_eq!(proof(&computed, Some(&without)).unwrap(), "derives count");
    assert_eq!(proof(&computed, None), None, "one computed value proves nothing");
    assert_eq!(proof(&without, Some(&without)).unwrap(), "constant limit = 100");
    assert_eq!(proof(&json!("@ SOA ns example.com"), None).unwrap(), "shows zoneName");
    for other in [None, Some(&Value::Null)] {
        assert_eq!(proof(&Value::Null, other), None, "a status proves nothing");
    }
}

#[test]
fn computed_values_of_two_resources_prove_state() {
    let document = Document::named("dns").unwrap();
    let operation = document.operations().find(|one| one.id == "secondaryzonesAxfrGet").unwrap();
    let proof = |reads: [(&str, Value); 2]| {
        let mut proofs = Proofs::default();
        for (path, body) in &reads {
            let read = Read { path, body, without_resources: None };
            proofs.take_read(document, operation, &Stored::new(), &read);
        }
        proofs.found.into_values().next().map(|(_, proof)| proof)
    };
    let at = |time: &str| json!({ "count": 7, "at": time });
    let (first, later) = (at("2026-01-01T00:00:00Z"), at("2026-01-01T00:00:01Z"));
    assert_eq!(proof([("/1", json!({ "count": 7 })), ("/2", json!({ "count": 8 }))]).unwrap(), "derives count");
    assert_eq!(proof([("/1", json!({ "count": 7 })), ("/1", json!({ "count": 8 }))]), None, "one that has changed");
    assert_eq!(proof([("/1", first), ("/2", later)]), None, "times alone");
    let link = |path: &str| json!({ "count": 7, "self": format!("https://dns.example{path}") });
    assert_eq!(proof([("/zone-one", link("/zone-one")), ("/zone-two", link("/zone-two"))]), None, "links alone");
    let none = json!({ "items": [] });
    assert_eq!(proof([("/1", json!({ "items": ["a"] })), ("/2", none)]).unwrap(), "derives items");
}
