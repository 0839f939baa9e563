//! `cargo xtask coverage`: what of the vendor's APIs the crates, the emulator and the fixtures cover.
//!
//! The page is made from five sources that do not know each other: the committed documents as plain JSON
//! ([`documents`]), the sources of the crates ([`crates`]), the routes that the emulator prints, the proofs that its
//! tests have written ([`proofs`]), and the folder of the fixtures ([`fixtures`]). A difference between them is an
//! error.

mod apis;
mod crates;
mod differences;
mod documents;
mod fixtures;
mod page;
mod plan;
mod proofs;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::Args;

use self::crates::Crates;
use self::documents::Document;
use self::plan::Plan;
use crate::{Failure, cargo, repository_root};

/// The page.
const PAGE: &str = "docs/coverage.md";
const README: &str = "README.md";
/// The head of the table in the README that is written here.
const AREAS: &str = "| area | features | operations |\n";

/// Method and path of an operation.
type Route = (String, String);
/// Routes by operation id.
type Routes = BTreeMap<String, Route>;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if the page would change
    #[arg(long)]
    check: bool,
}

/// Everything that the page is made from.
struct Sources {
    documents: BTreeMap<String, Document>,
    crates: Crates,
    /// The routes that the emulator prints, by document.
    emulated: BTreeMap<String, Routes>,
    /// The operations that a test of the emulator has proven, by document, with the kinds of the proofs.
    proven: BTreeMap<String, BTreeMap<String, proofs::Kind>>,
    /// The numbers of fixtures by module.
    fixtures: BTreeMap<String, fixtures::Counts>,
    plan: Plan,
}

/// Writes or checks the page; fails if the sources differ.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    for page in write_pages(arguments.check)? {
        println!("{page}: written");
    }
    Ok(())
}

/// Writes or checks the page and the table in the README, and returns which of them changed.
pub(crate) fn write_pages(check: bool) -> Result<Vec<&'static str>, Failure> {
    let root = repository_root();
    let sources = Sources {
        documents: documents::read(&root)?,
        crates: Crates::read(&root)?,
        emulated: routes(&printed()?)?,
        proven: proofs::read(&root)?,
        fixtures: fixtures::read(&root)?,
        plan: Plan::read(&root)?,
    };
    let differences = differences::all(&sources);
    for difference in &differences {
        eprintln!("{difference}");
    }
    if !differences.is_empty() {
        return Err(Failure::new(format!("the sources of {PAGE} differ in {} places", differences.len())));
    }
    let readme = fs::read_to_string(root.join(README)).map_err(|error| Failure::from_io(Path::new(README), &error))?;
    let readme = with_areas(&readme, &apis::areas(&sources))?;
    let mut written = Vec::new();
    for (page, text) in [(PAGE, page::text(&sources)), (README, readme)] {
        if write(&root, page, &text, check)? {
            written.push(page);
        }
    }
    Ok(written)
}

/// Returns true if the page was another one.
fn write(root: &Path, page: &str, text: &str, check: bool) -> Result<bool, Failure> {
    let file = root.join(page);
    if fs::read_to_string(&file).is_ok_and(|current| current == text) {
        return Ok(false);
    }
    if check {
        return Err(Failure::new("is not current; run `cargo xtask coverage`").at(page, None));
    }
    fs::write(&file, text).map(|()| true).map_err(|error| Failure::from_io(&file, &error))
}

/// The README with these rows in its table of areas.
fn with_areas(readme: &str, rows: &str) -> Result<String, Failure> {
    let missing = || Failure::new(format!("lacks the table `{AREAS}`")).at(README, None);
    let (before, rest) = readme.split_once(AREAS).ok_or_else(missing)?;
    let (rule, rest) = rest.split_once("|\n").ok_or_else(missing)?;
    let after = rest.find("\n\n").and_then(|end| rest.get(end + 1..)).ok_or_else(missing)?;
    Ok(format!("{before}{AREAS}{rule}|\n{rows}{after}"))
}

/// The routes as the emulator prints them.
fn printed() -> Result<String, Failure> {
    let output = cargo::command()
        .args(["run", "--quiet", "--bin", "ionos-emulator", "--", "--print-routes"])
        .output()
        .map_err(|error| Failure::new(format!("`cargo run` did not start: {error}")))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::new(format!("the emulator did not print its routes:\n{errors}")));
    }
    String::from_utf8(output.stdout).map_err(|error| Failure::new(format!("routes of the emulator: {error}")))
}

fn routes(printed: &str) -> Result<BTreeMap<String, Routes>, Failure> {
    let mut routes: BTreeMap<String, Routes> = BTreeMap::new();
    for line in printed.lines() {
        let [document, method, path, operation] = line.split(' ').collect::<Vec<_>>()[..] else {
            return Err(Failure::new(format!("the emulator printed `{line}`, which is no route")));
        };
        let of_document = routes.entry(document.to_owned()).or_default();
        of_document.insert(operation.to_owned(), (method.to_owned(), path.to_owned()));
    }
    Ok(routes)
}

#[cfg(test)]
mod tests {
    use super::crates::Operation;
    use super::plan::Api;
    use super::*;

    /// A document of two operations: both are in the crates, one has a noun and is emulated.
    pub(super) fn sources() -> Sources {
        let route = |method: &str| (method.to_owned(), "/toys".to_owned());
        let routes = Routes::from([("toysGet".to_owned(), route("GET")), ("toysPost".to_owned(), route("POST"))]);
        let operation = |id: &str, rust: &str, is_verb| {
            let (rust, module) = (rust.to_owned(), "toys".to_owned());
            (("toys".to_owned(), id.to_owned()), Operation { rust, module, route: routes[id].clone(), is_verb })
        };
        let operations = [operation("toysGet", "ListToys", true), operation("toysPost", "CreateToy", false)];
        let emulated = Routes::from([("toysGet".to_owned(), route("GET"))]);
        let api = Api {
            name: "Toys API".to_owned(),
            area: "Games".to_owned(),
            documents: vec!["toys".to_owned()],
            usage: "`client.toys()`".to_owned(),
            ..Api::default()
        };
        let document = Document { version: "1".to_owned(), operations: routes.clone(), ..Document::default() };
        Sources {
            documents: [("toys".to_owned(), document)].into(),
            crates: Crates { operations: operations.into(), functions: ["toys".to_owned()].into() },
            emulated: [("toys".to_owned(), emulated)].into(),
            proven: [("toys".to_owned(), [("toysGet".to_owned(), proofs::Kind::Derives)].into())].into(),
            fixtures: [("toys".to_owned(), fixtures::Counts { recorded: 3, hand: 2, document: 1 })].into(),
            plan: Plan { apis: vec![api], ..Plan::default() },
        }
    }

    #[test]
    fn rows_of_readme_are_replaced() {
        let page = |rows: &str| format!("# A\n\n{AREAS}|---|---|---|\n{rows}\nMore.\n");
        let written = with_areas(&page("| old | | |\n| older | | |\n"), "| new | | |\n").unwrap();
        assert_eq!(written, page("| new | | |\n"));
        assert!(with_areas("# A\n", "").is_err());
    }

    #[test]
    fn printed_routes_are_read_by_document() {
        let read = routes("dns GET /zones zonesGet\nauth GET /tokens tokensGet\n").unwrap();
        assert_eq!(read["dns"]["zonesGet"], ("GET".to_owned(), "/zones".to_owned()));
        assert_eq!(read.len(), 2);
        assert!(routes("dns GET /zones").is_err());
    }
}
