//! What the journal has seen, and what the tasks know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use http::Method;
use ionoscloud_emulator::{Emulator, RecordedRequest};
use serde_json::Value;

use super::weather::LOST;

/// The `GET` that creates.
const GENERATE: &str = "auth/tokensGenerate";

/// Numbers of calls, by document and id of the operation.
pub(super) type Counts = BTreeMap<String, usize>;

/// The writes that were processed.
#[derive(Default)]
pub(super) struct Witness {
    creations: Counts,
    updates: Counts,
    replacements: Counts,
    deletions: Counts,
    /// Of all of them, those whose response was lost.
    lost: Counts,
    pub(super) faults: usize,
}

impl Witness {
    /// Counts the writes, and forgets the requests: the journal has room for 100,000.
    pub(super) fn read(&mut self, emulator: &Emulator) {
        let journal = emulator.journal();
        for request in journal.requests() {
            self.add(&request);
        }
        journal.clear();
    }

    fn add(&mut self, request: &RecordedRequest) {
        self.faults += usize::from(request.fault.is_some());
        let is_lost = request.status.is_none() && request.fault.as_deref() == Some(LOST);
        let is_processed = is_lost || request.status.is_some_and(|status| status.is_success());
        let (Some(product), Some(operation), true) = (request.product, request.operation, is_processed) else { return };
        let name = format!("{product}/{operation}");
        let counts = match request.method {
            Method::POST => &mut self.creations,
            Method::PATCH => &mut self.updates,
            Method::PUT => &mut self.replacements,
            Method::DELETE => &mut self.deletions,
            _ if name == GENERATE => &mut self.creations,
            _ => return,
        };
        *counts.entry(name.clone()).or_default() += 1;
        if is_lost {
            *self.lost.entry(name).or_default() += 1;
        }
    }

    /// What the client knows is what was processed: creations and updates are sent once, replacements and deletions
    /// again after a lost response.
    pub(super) fn agrees(&self, known: &Known) {
        assert_eq!(known.creations, self.creations, "creations that are known, and those that were processed");
        assert_eq!(known.updates, self.updates, "updates that are known, and those that were processed");
        for (kind, known, processed) in [
            ("replacements", &known.replacements, &self.replacements),
            ("deletions", &known.deletions, &self.deletions),
        ] {
            let names = |counts: &Counts| counts.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(names(known), names(processed), "{kind}");
            for (name, processed) in processed {
                let (known, lost) = (known[name], self.lost.get(name).copied().unwrap_or_default());
                let range = known..=known + lost;
                assert!(range.contains(processed), "{kind} {name}: {processed} processed, {known} known, {lost} lost");
            }
        }
        assert_eq!(documents(&self.creations), writing_documents(), "each product was written to");
    }
}

/// What the tasks know to have been done.
#[derive(Default)]
pub(super) struct Known {
    pub(super) creations: Counts,
    pub(super) updates: Counts,
    pub(super) replacements: Counts,
    pub(super) deletions: Counts,
}

fn documents(counts: &Counts) -> BTreeSet<String> {
    counts.keys().filter_map(|name| Some(name.split_once('/')?.0.to_owned())).collect()
}

/// The documents that have an operation which creates something.
fn writing_documents() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ionoscloud-spec/specs");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let documents = files.filter(|file| file.extension().is_some_and(|extension| extension == "json"));
    let writing = documents.filter(|file| {
        let document: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let mut paths = document["paths"].as_object().unwrap().values();
        let name = file.file_stem().unwrap().to_string_lossy();
        GENERATE.starts_with(&format!("{name}/")) || paths.any(|methods| methods.get("post").is_some())
    });
    writing.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}
