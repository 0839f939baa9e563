//! `cargo xtask codegen`: models and operations from the documents.
//!
//! A document and its overlay ([`source`], [`overlay`]) are lowered ([`lower`], [`schemas`], [`operations`]) to a plain
//! description of what to write ([`ir`]), which the emitters turn into tokens and [`mod@format`] into text.

mod documented;
mod emit_models;
mod emit_operations;
mod emit_product;
mod emit_resources;
mod emit_setters;
mod emit_tests;
mod everything;
mod files;
mod format;
#[cfg(test)]
mod golden_tests;
mod ir;
mod lower;
mod names;
mod operations;
mod overlay;
mod overlay_check;
mod reach;
mod resources;
mod schemas;
mod security;
mod shape;
mod source;
mod tokens;
mod unique;
mod write;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::{Failure, repository_root};

/// The documents whose code is checked in.
const CHECKED_IN: &[&str] = &["auth", "mongodb"];

/// Arguments of `cargo xtask codegen`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything would change
    #[arg(long, conflicts_with = "all")]
    check: bool,
    /// Write a package with models and operations of all documents
    #[arg(long, requires = "out")]
    all: bool,
    /// Where `--all` writes to
    #[arg(long, value_name = "DIR", requires = "all")]
    out: Option<PathBuf>,
}

/// Writes or checks the generated code.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let root = repository_root();
    let Arguments { check, all: _, out } = arguments;
    if let Some(out) = out {
        return everything::run(&root, &all(&root)?, &out);
    }
    let mut modules = Vec::new();
    for name in CHECKED_IN {
        let source = source::Source::read(&root, name)?;
        let module = lower::lower(&source)?;
        documented::check(&source, &module)?;
        modules.push(module);
    }
    write::checked_in(&root, &modules, check)
}

/// Every document that is imported.
fn all(root: &Path) -> Result<Vec<ir::Module>, Failure> {
    let names = ionoscloud_spec::Document::compiled().map(|document| document.name.as_str());
    let (mut modules, mut failures) = (Vec::new(), Vec::new());
    for name in names {
        match source::Source::read(root, name).and_then(|source| lower::lower(&source)) {
            Ok(module) => modules.push(module),
            Err(failure) => failures.push(failure),
        }
    }
    one_failure(failures).map(|()| modules)
}

/// All failures as one, so that a person sees them together.
fn one_failure(failures: Vec<Failure>) -> Result<(), Failure> {
    let mut failures = failures.into_iter();
    match (failures.next(), failures.len()) {
        (None, _) => Ok(()),
        (Some(only), 0) => Err(only),
        (Some(first), _) => {
            let rest: String = failures.map(|failure| format!("\nerror: {failure}")).collect();
            Err(Failure::new(format!("{first}{rest}")))
        }
    }
}
