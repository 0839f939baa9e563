//! `cargo xtask codegen`: models and operations from the documents.
//!
//! A document and its overlay ([`input`]) are lowered ([`lower`]) to a plain description of the code ([`ir`]), which is
//! checked ([`check`]), turned into tokens ([`emit`]) and written as formatted files ([`output`]).

mod check;
mod emit;
#[cfg(test)]
mod golden_tests;
pub(crate) mod input;
pub(crate) mod ir;
#[cfg(test)]
pub(crate) mod items;
mod lower;
mod modules;
mod output;
pub(crate) mod surface;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;

pub(crate) use self::input::Source;
use self::input::overlay::Common;
use crate::{Failure, repository_root};

/// The additions to all documents: docs of members and parameters, and types of core.
const COMMON: &str = "crates/ionoscloud-spec/overlays/common.toml";

#[cfg(test)]
pub(crate) use self::output::write::scratch;

/// Arguments of `cargo xtask codegen`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything would change
    #[arg(long, conflicts_with = "all")]
    check: bool,
    /// Write a package with models and operations of all documents
    #[arg(long, requires = "out")]
    all: bool,
    /// Output folder of `--all`
    #[arg(long, value_name = "DIR", requires = "all")]
    out: Option<PathBuf>,
}

/// Writes or checks the generated code.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let root = repository_root();
    let Arguments { check, all: _, out } = arguments;
    if let Some(out) = out {
        return output::all_documents::run(&root, all(&root)?, &out);
    }
    for line in generate(&root, check)? {
        println!("{line}");
    }
    Ok(())
}

/// Writes or checks the generated code below a folder that is laid out as the repository; returns the differences.
pub(crate) fn generate(root: &Path, check: bool) -> Result<Vec<String>, Failure> {
    let mut unused = Common::read(&root.join(COMMON))?;
    let names = ionoscloud_spec::Document::compiled().map(|document| document.name.as_str());
    let Lowered { modules, unset, mut failures } = checked_in(root, names, &mut unused)?;
    failures.extend(check::docs::unused(&unused).map(|text| Failure::new(text).at(Path::new(COMMON), None)));
    one_failure(failures)?;
    output::write::checked_in(root, &modules, &unset, check)
}

/// Writes the code of one document, whatever else there is; for tests.
#[cfg(test)]
pub(crate) fn generate_only(root: &Path, name: &str, check: bool) -> Result<(), Failure> {
    let Lowered { modules, unset, failures } = checked_in(root, std::iter::once(name), &mut Common::default())?;
    one_failure(failures)?;
    output::write::checked_in(root, &modules, &unset, check).map(drop)
}

/// Documents, lowered.
#[derive(Default)]
struct Lowered {
    /// Those that are checked in.
    modules: Vec<ir::Module>,
    unset: Vec<check::bodies::Unset>,
    failures: Vec<Failure>,
}

/// Lowers documents; returns their checked-in modules, and what is wrong with them.
fn checked_in<'a>(root: &Path, names: impl Iterator<Item = &'a str>, unused: &mut Common) -> Result<Lowered, Failure> {
    let Lowered { mut modules, mut unset, mut failures } = Lowered::default();
    for name in names {
        let source = Source::read(root, name)?;
        let module = module(&source)?;
        failures.extend(check::bodies::check(&source, &module).err());
        check::docs::remove_used(unused, &source, &module);
        unset.extend(check::bodies::unset(&source));
        if !source.overlay.document.checked_in {
            continue;
        }
        for module in modules::split(&source, module)? {
            failures.extend(check::docs::check(&source, &module).err());
            failures.extend(check::secrets::check(&source, &module).err());
            modules.push(module);
        }
    }
    Ok(Lowered { modules, unset, failures })
}

/// Writes a package with the code of documents that need not be the repository's; returns those that were refused, with
/// the reasons.
pub(crate) fn package(root: &Path, sources: Vec<Source>, out: &Path) -> Result<Vec<(String, String)>, Failure> {
    let (mut lowered, mut refused) = (Vec::new(), Vec::new());
    for source in sources {
        let name = source.document.name.clone();
        match module(&source).and_then(|module| modules::split(&source, module)) {
            Ok(modules) => lowered.extend(modules),
            Err(failure) => refused.push((name, failure.to_string())),
        }
    }
    for (path, text) in output::all_documents::package(root, &lowered)? {
        output::write::write(&out.join(path), &text)?;
    }
    Ok(refused)
}

/// Returns the number of items of a document that no overlay describes.
pub(crate) fn unexplained(root: &Path, name: &str) -> Result<usize, Failure> {
    let source = Source::read(root, name)?;
    let module = module(&source)?;
    Ok(check::docs::missing(&source, &module).len())
}

/// Lowers a document and checks the result.
fn module(source: &Source) -> Result<ir::Module, Failure> {
    // First, as most of what lowering refuses after a change of the document is a consequence.
    one_failure(check::overlay::unmatched(source))?;
    let (module, usage) = lower::lower(source)?;
    check::overlay::check(source, &usage, &module)?;
    check::unique::check(source, &module)?;
    Ok(module)
}

/// Returns every imported document.
fn all(root: &Path) -> Result<Vec<(Source, ir::Module)>, Failure> {
    let names = ionoscloud_spec::Document::compiled().map(|document| document.name.as_str());
    let (mut modules, mut failures) = (Vec::new(), Vec::new());
    for name in names {
        match Source::read(root, name).and_then(|source| module(&source).map(|module| (source, module))) {
            Ok((source, module)) => {
                failures.extend(check::bodies::check(&source, &module).err());
                modules.push((source, module));
            }
            Err(failure) => failures.push(failure),
        }
    }
    one_failure(failures).map(|()| modules)
}

/// Returns all failures as one, so that they are seen together, and each once: input and output may lack the same doc.
fn one_failure(mut failures: Vec<Failure>) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    failures.retain(|failure| seen.insert(failure.to_string()));
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
