//! Claims of pages about code are compared with the code.

mod code_names;
mod copies;
mod features;
mod limits;
mod links;
mod programs;
mod statements;
mod table;
mod trees;

use super::finding::{Check, Finding};
use super::metadata::Package;
use super::sources::SourceFile;

/// Everything in a page that is not as its source has it.
pub(crate) fn check(packages: &[Package], files: &[SourceFile]) -> Vec<Finding> {
    let pages: Vec<&SourceFile> = files.iter().filter(|file| file.is_markdown()).collect();
    let mut findings = features::check(packages, &pages);
    findings.extend(code_names::check(packages, files, &pages));
    findings.extend(limits::check(&pages));
    findings.extend(copies::check(files));
    findings.extend(statements::check(files));
    findings.extend(links::check(files, &pages));
    findings.extend(programs::check(&pages));
    findings.extend(trees::check(files, &pages));
    findings
}

fn finding(page: &SourceFile, line: usize, message: impl Into<String>) -> Finding {
    Finding { line: Some(line), ..Finding::new(Check::Page, &page.path, message) }
}
