//! The page.

use std::collections::BTreeMap;

use super::proofs::Kind;
use super::{Sources, apis};

const HEAD: &str = "\
<!-- Written by `cargo xtask coverage`; do not edit. -->

# Coverage

The APIs of IONOS Cloud, and the parts of them in crates, emulator and fixtures. Nothing of it was ever run against the
real API. `cargo xtask coverage` makes this page from five sources that do not know each other, and fails if they
differ: the committed documents, the sources of the crates, the routes that the emulator prints, the proofs of its
tests, and the fixtures of the decode tests. The vendor's list of APIs, and the reasons for operations without a noun,
are in `xtask/coverage.toml`.

## Products

* **In Rust**: an operation is a value of `ionoscloud-api`.
* **Nouns**: it is also behind a noun of the facade, such as `client.dns().zones()`. The others are listed
  [below](#operations-without-a-noun), with their reasons.
* **Emulated**: a test of the emulator calls it with success, checks the response against the document, and compares
  what it did with its [proof](../crates/ionoscloud-emulator/src/emulator/tests/proofs), of the kinds
  [below](#proofs-of-the-emulator).
* **Recorded**, **by hand**, **from document**: the [fixtures](../crates/ionoscloud-models/tests/fixtures/README.md) of
  decode tests, by the source of their form: responses of the real API that public clients recorded; forms that clients
  and guides show; and those that nothing but the document has.

| Document | Version | Modules | Operations | In Rust | Nouns | Emulated | Recorded | By hand | From document |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

const PROOFS: &str = "
## Proofs of the emulator

A write is proven by its change of the state. A read is proven by values that an emulator without resources does not
return to the same request, or, if that has no such resource, by values that differ between two resources. A value of a
catalogue is compared with the committed one: the test has a list of these reads, with reasons.

| Proof | Operations |
| --- | --- |
";

const PLAIN: &str = "
## Operations without a noun

They are plain values: `client.send(operation)`.

| Document | Operation | Type | Reason |
| --- | --- | --- | --- |
";

const APIS: &str = "
## Every API of the vendor's overview

| API | Document, and its operations | From Rust |
| --- | --- | --- |
";

const RAW: &str = "
## Raw requests

An API without types takes requests of the program's own: describe its server as a `Product`, and send them through the
same stack, with retry, limits, authorization and the limit of the response's length.

```rust,no_run
use ionoscloud::http::Request;
use ionoscloud::{Body, Client, Product, Server};

static MODELS: Product = Product::new(\"models\", \"1\")
    .with_servers(&[Server::new(\"https://inference.de-txl.ionos.com\", \"de/txl\")]);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let request = Request::get(\"/models\").body(Body::empty())?;
    let response = client.request(&MODELS, request).await?;
    println!(\"{}: {} bytes\", response.status(), response.body().len());
    Ok(())
}
```
";

/// The whole page.
pub(super) fn text(sources: &Sources) -> String {
    let (products, proofs) = (products(sources), proofs(sources));
    format!("{HEAD}{products}{PROOFS}{proofs}{PLAIN}{}{APIS}{}{RAW}", plain(sources), apis::rows(sources))
}

fn proofs(sources: &Sources) -> String {
    let kinds = sources.proven.values().flat_map(|proofs| proofs.values());
    let count = |kind| kinds.clone().filter(|one| **one == kind).count();
    [
        (Kind::Stored, "`creates`, `removes`, `changes`, `shows`: a change of the state, or values as they are stored"),
        (Kind::Derives, "`derives`: other values, which differ without resources, or of another resource"),
        (Kind::Constant, "`constant`: a value of a catalogue, the same in any contract"),
    ]
    .into_iter()
    .map(|(kind, text)| format!("| {text} | {} |\n", count(kind)))
    .collect()
}

fn products(sources: &Sources) -> String {
    let mut rows = String::new();
    let mut totals = [0; 7];
    for (name, document) in &sources.documents {
        let modules = sources.crates.modules(name);
        let in_rust = sources.crates.of(name).count();
        let verbs = sources.crates.of(name).filter(|(_, operation)| operation.is_verb).count();
        let emulated = sources.proven.get(name).map_or(0, BTreeMap::len);
        let fixtures = || modules.keys().filter_map(|module| sources.fixtures.get(*module));
        let recorded = fixtures().map(|counts| counts.recorded).sum();
        let hand = fixtures().map(|counts| counts.hand).sum();
        let from_document = fixtures().map(|counts| counts.document).sum();
        let counts = [document.operations.len(), in_rust, verbs, emulated, recorded, hand, from_document];
        for (total, count) in totals.iter_mut().zip(counts) {
            *total += count;
        }
        let listed: Vec<String> = match modules.len() {
            0 => vec!["not in the crates yet".to_owned()],
            1 => modules.keys().map(|module| format!("`{module}`")).collect(),
            _ => modules.iter().map(|(module, count)| format!("`{module}` {count}")).collect(),
        };
        rows.push_str(&format!("| `{name}` | {} | {} | {} |\n", document.version, listed.join(", "), cells(&counts)));
    }
    rows + &format!("| **all** | | | {} |\n", cells(&totals))
}

fn cells(counts: &[usize]) -> String {
    counts.iter().map(usize::to_string).collect::<Vec<_>>().join(" | ")
}

fn plain(sources: &Sources) -> String {
    let plain = sources.crates.operations.iter().filter(|(_, operation)| !operation.is_verb);
    plain
        .map(|((document, id), operation)| {
            let reason = sources.plan.reason(document, id).unwrap_or("not stated");
            format!("| `{document}` | `{id}` | `{}` | {reason} |\n", operation.rust)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::tests::sources;

    #[test]
    fn page_has_row_for_each_document_and_their_sum() {
        let page = text(&sources());
        assert!(page.contains("| `toys` | 1 | `toys` | 2 | 2 | 1 | 1 | 3 | 2 | 1 |\n"), "{page}");
        assert!(page.contains("| **all** | | | 2 | 2 | 1 | 1 | 3 | 2 | 1 |\n"), "{page}");
        assert!(page.contains("or of another resource | 1 |\n"), "{page}");
        assert!(page.contains("| `toys` | `toysPost` | `CreateToy` | not stated |\n"), "{page}");
    }

    #[test]
    fn document_outside_of_crates_has_row() {
        let mut sources = sources();
        sources.crates.operations.clear();
        assert!(text(&sources).contains("| `toys` | 1 | not in the crates yet | 2 | 0 | 0 | 1 | 0 | 0 | 0 |\n"));
    }
}
