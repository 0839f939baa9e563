//! Lines that the generator writes for an operation.

use super::finding::{Check, Finding};
use super::sources::SourceFile;

/// Most non-blank lines an operation may have at the median.
pub(crate) const MEDIAN: usize = 50;
/// Most non-blank lines any operation may have.
pub(crate) const MAXIMUM: usize = 150;
/// The folder of generated operations.
const FOLDER: &str = "crates/ionoscloud-api/src/generated/";

/// Operations over the maximum, and the median if that is over its limit.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut lengths = Vec::new();
    for file in files.iter().filter(|file| file.is_rust() && file.path.starts_with(FOLDER)) {
        for operation in operations_in(&file.text) {
            if operation.lines > MAXIMUM {
                let message = format!("{} has {} lines, {MAXIMUM} are allowed", operation.name, operation.lines);
                let finding = Finding::new(Check::OperationLength, &file.path, message);
                findings.push(Finding { line: Some(operation.first), ..finding });
            }
            lengths.push(operation.lines);
        }
    }
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
    println!("{} generated operations, {median} lines at the median, {MEDIAN} are allowed", lengths.len());
    if median > MEDIAN {
        let message = format!("operations have {median} lines at the median, {MEDIAN} are allowed");
        findings.push(Finding::new(Check::OperationLength, FOLDER, message));
    }
    findings
}

#[derive(Debug, PartialEq, Eq)]
struct OperationLines<'a> {
    name: &'a str,
    /// Number of the line that the docs of the struct start at.
    first: usize,
    /// Non-blank lines from there to the end of the last `impl`.
    lines: usize,
}

/// The operations in a formatted file: a struct, and the impls up to the next item of another kind.
fn operations_in(text: &str) -> Vec<OperationLines<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut starts = item_starts(&lines);
    starts.push(lines.len());
    let items = starts.windows(2).filter_map(|ends| Some((ends[0], lines.get(ends[0]..ends[1])?)));
    items
        .filter_map(|(start, item)| {
            let name = declared_struct(item)?;
            let end = format!("Operation for {name} {{");
            item.iter().any(|line| line.starts_with("impl ") && line.ends_with(&end)).then(|| OperationLines {
                name,
                first: start + 1,
                lines: item.iter().filter(|line| !line.trim().is_empty()).count(),
            })
        })
        .collect()
}

/// The first lines of items other than impls, with their docs and attributes.
fn item_starts(lines: &[&str]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut lead = None;
    for (i, line) in lines.iter().enumerate() {
        if line.starts_with("///") || line.starts_with("#[") {
            lead.get_or_insert(i);
            continue;
        }
        if line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.starts_with("impl") {
            starts.push(lead.unwrap_or(i));
        }
        // Attributes of several lines are indented.
        if !line.starts_with([' ', ')']) {
            lead = None;
        }
    }
    starts
}

fn declared_struct<'a>(item: &[&'a str]) -> Option<&'a str> {
    let rest = item.iter().find_map(|line| line.strip_prefix("pub struct "))?;
    rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "\
use a::B;

/// Lists.
#[derive(Debug)]
pub struct ListToys {
    limit: Option<u32>,
}

impl ListToys {
}

impl Operation for ListToys {
}

/// No operation.
pub struct Toy;

/// Gets.
pub struct GetToy;

impl Operation for GetToy {
}

fn last() {}
";

    #[test]
    fn operations_are_found_with_their_lines() {
        let expected = [
            OperationLines { name: "ListToys", first: 3, lines: 9 },
            OperationLines { name: "GetToy", first: 18, lines: 4 },
        ];
        assert_eq!(operations_in(TWO), expected);
    }

    fn file(operations: &[usize]) -> SourceFile {
        let text: String = operations
            .iter()
            .enumerate()
            .map(|(i, lines)| {
                let fill = "    x\n".repeat(lines - 3);
                format!("pub struct O{i};\nimpl Operation for O{i} {{\n{fill}}}\n\n")
            })
            .collect();
        SourceFile { path: format!("{FOLDER}toys/toys.rs"), text }
    }

    #[test]
    fn operations_within_limits_are_accepted() {
        assert_eq!(check(&[file(&[50, 50, 150])]), []);
        assert_eq!(check(&[]), []);
    }

    #[test]
    fn median_and_oversized_operations_are_reported() {
        let found = check(&[file(&[10, 51, 151])]);
        let expected = [
            "crates/ionoscloud-api/src/generated/toys/toys.rs:64: O2 has 151 lines, 150 are allowed",
            "crates/ionoscloud-api/src/generated/: operations have 51 lines at the median, 50 are allowed",
        ];
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }
}
