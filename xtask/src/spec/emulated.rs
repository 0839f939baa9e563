//! `spec` against the documents that the emulator serves, over HTTP: import, diff, update and what APIs announce.

use std::fs;
use std::path::{Path, PathBuf};

use ionoscloud_emulator::{Emulator, EmulatorServer};
use ionoscloud_spec::Document;
use serde_json::{Value, json};

use super::stage::{self, Stage};
use super::{import, online, operand, update};
use crate::codegen::input::SPECS;
use crate::{codegen, repository_root};

/// An emulator on a port, and the runtime that it lives in.
struct Served {
    server: EmulatorServer,
    _runtime: tokio::runtime::Runtime,
}

impl Served {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let server = runtime.block_on(EmulatorServer::bind("127.0.0.1:0", Emulator::new())).unwrap();
        Self { server, _runtime: runtime }
    }

    fn document(&self, name: &str) -> String {
        format!("{}/docs/{name}.json", self.server.url())
    }
}

fn repository(name: &str) -> PathBuf {
    let root = codegen::scratch("emulated").join(name);
    std::mem::forget(Stage::copied(&repository_root(), root.clone()).unwrap());
    root
}

#[test]
fn served_document_is_committed_one() {
    let (served, root) = (Served::start(), repository_root());
    let into = codegen::scratch("emulated").join("specs");
    let _ = fs::remove_dir_all(&into);
    for name in ["dns", "mongodb", "postgresql-v2"] {
        let there = operand::documents(&root, &served.document(name), None).unwrap();
        let committed = operand::committed(&root, name).unwrap();
        assert_eq!(there[name].text, committed[name].text);
        import::import(&[served.document(name).into()], &into, "2000-01-01").unwrap();
        assert_eq!(fs::read_to_string(into.join(format!("{name}.json"))).unwrap(), Document::text(name).unwrap());
    }
    let lock = fs::read(into.join("lock.toml")).unwrap();
    import::import(&[served.document("dns").into()], &into, "2000-01-01").unwrap();
    assert_eq!(fs::read(into.join("lock.toml")).unwrap(), lock);
    let failure = import::import(&[served.document("nothing").into()], &into, "2000-01-01").unwrap_err().to_string();
    assert!(failure.ends_with("/docs/nothing.json: status 404"), "{failure}");
}

/// The repository has an older document: the emulator's is the new one, whose member has words in the overlay already.
#[test]
fn served_document_updates_older_one() {
    let (served, root) = (Served::start(), repository("update"));
    let file = root.join(SPECS).join("dns.json");
    let mut older: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let record = older.pointer_mut("/components/schemas/Record").unwrap();
    let required = record["required"].as_array().unwrap().clone();
    let members = record["properties"].as_object_mut().unwrap();
    let optional = members.keys().find(|name| !required.contains(&json!(name))).unwrap().clone();
    members.remove(&optional).unwrap();
    fs::write(&file, older.to_string()).unwrap();
    let generate = |root: &Path| codegen::generate_only(root, "dns", false);
    let run = || update::run(&root, &served.document("dns"), None, "2000-01-01", |_| Ok(()), generate).unwrap();

    let updated = run();
    let changes: Vec<String> = updated.report.changes.iter().map(|change| change.kind.to_string()).collect();
    assert_eq!(changes, ["member added"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), Document::text("dns").unwrap());
    assert!(fs::read_to_string(root.join("CHANGELOG.md")).unwrap().contains("- additive: member added: `"));
    let before = stage::files(&root, Path::new("")).unwrap();
    assert!(updated.files.contains(&PathBuf::from("CHANGELOG.md")) && run().files.is_empty());
    assert_eq!(stage::files(&root, Path::new("")).unwrap(), before);
}

#[test]
fn announced_documents_are_compared_with_committed() {
    let served = Served::start();
    let url = |name: &str| served.document(name);
    let said = json!([
        { "document": "mongodb", "version": "1.0.0", "url": url("mongodb") },
        { "document": "mongodb", "version": "2.0.0", "url": url("postgresql-v1") },
        { "document": "mongodb", "version": "3.0.0", "url": url("nothing") },
        { "document": "mongodb", "failure": "403" },
    ]);
    let announced = online::compared(&repository_root(), said.to_string().as_bytes()).unwrap();
    let lines: Vec<String> = announced.iter().map(online::Announced::to_line).collect();
    assert_eq!(lines[0], format!("mongodb announces: 1.0.0, {}, as committed\n", url("mongodb")));
    assert!(lines[1].contains(" breaking, "), "{}", lines[1]);
    assert!(lines[2].ends_with("/docs/nothing.json: status 404\n"), "{}", lines[2]);
    assert_eq!(lines[3], "mongodb announces: 403\n");
    assert_eq!(lines[4..], ["postgresql-v1 announces: `/infos/versions` was not asked\n"]);
    assert_eq!(announced[0].to_json()["breaking"], 0);
}
