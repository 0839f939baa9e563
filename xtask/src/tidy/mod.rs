//! `cargo xtask tidy`: checks of this repository that the compiler does not make.

mod budgets;
mod dependencies;
mod doc_cfg;
mod edges;
mod exceptions;
mod finding;
mod layout;
mod metadata;
mod names;
mod non_exhaustive;
mod operations;
mod pages;
mod product_paths;
mod prose;
mod sources;
mod type_examples;
mod words;

use crate::{Failure, repository_root};

/// Runs every check, prints all findings and fails if there is one.
pub(crate) fn run() -> Result<(), Failure> {
    let root = repository_root();
    let packages = metadata::read(&root)?;
    let files = sources::read(&root)?;

    let mut findings = edges::check(&packages);
    findings.extend(sources::readme_missing(&packages, &files));
    findings.extend(sources::licence_missing(&packages));
    findings.extend(sources::too_long(&files));
    findings.extend(sources::machine_paths(&files));
    findings.extend(operations::check(&files));
    findings.extend(words::check(&files));
    findings.extend(layout::check(&files));
    findings.extend(names::check(&files));
    findings.extend(dependencies::check(&root, &packages, &files)?);
    findings.extend(doc_cfg::check(&packages, &files));
    findings.extend(type_examples::check(&packages, &files));
    findings.extend(non_exhaustive::check(&packages, &files));
    findings.extend(pages::check(&packages, &files));
    findings.extend(product_paths::check(&root, &files)?);
    findings.extend(budgets::check(&root)?);

    let findings = exceptions::apply(findings, exceptions::EXCEPTIONS);
    for finding in &findings {
        eprintln!("{finding}");
    }
    match findings.len() {
        0 => Ok(()),
        1 => Err(Failure::new("tidy has one finding")),
        count => Err(Failure::new(format!("tidy has {count} findings"))),
    }
}
