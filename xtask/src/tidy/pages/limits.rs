//! The limits of `tidy` and the edges between crates, as CONTRIBUTING and ARCHITECTURE have them.

use std::collections::BTreeSet;

use super::finding;
use super::table::{code_names, tables};
use crate::tidy::finding::{Check, Finding};
use crate::tidy::sources::SourceFile;
use crate::tidy::{budgets, edges, layout, names, operations, sources};

const LIMITS: &str = "CONTRIBUTING.md";
const EDGES: &str = "docs/ARCHITECTURE.md";

/// Rows that have another value than the code, and rows that are missing.
pub(crate) fn check(pages: &[&SourceFile]) -> Vec<Finding> {
    let page = |path: &str| pages.iter().find(|page| page.path == path);
    let mut findings = page(LIMITS).map(|page| rows(page, &limits())).unwrap_or_default();
    findings.extend(page(EDGES).map(|page| edge_rows(page)).unwrap_or_default());
    findings
}

/// First and second cell of each row.
fn limits() -> Vec<(String, String)> {
    let row = |name: &str, value: String| (name.to_owned(), value);
    let mut limits = vec![
        row("hand-written Rust file", format!("{} lines", sources::HAND_WRITTEN_LINES)),
        row("generated Rust file", format!("{} lines", sources::GENERATED_LINES)),
        row(
            "generated operation",
            format!("{} lines at the median, {} at most", operations::MEDIAN, operations::MAXIMUM),
        ),
        row("Rust file without a `//!` head", format!("{} lines", layout::LINES_WITHOUT_HEAD)),
        row("comment, doc, line of a page", format!("{} columns", layout::COLUMNS)),
        row("name of a test", format!("{} characters", names::TEST_NAME)),
    ];
    limits.extend(budgets::BUDGETS.iter().map(|budget| {
        row(&format!("crates that `{}` pulls in{}", budget.package, budget.with()), format!("{}", budget.limit))
    }));
    limits
}

fn rows(page: &SourceFile, expected: &[(String, String)]) -> Vec<Finding> {
    let tables = tables(&page.text);
    let rows: Vec<_> = tables.iter().flat_map(|table| &table.rows).collect();
    let mut findings = Vec::new();
    for (name, value) in expected {
        match rows.iter().find(|row| row.cell(0) == name) {
            None => findings.push(Finding::new(Check::Page, &page.path, format!("lacks the row | {name} | {value} |"))),
            Some(row) if row.cell(1) != value => {
                findings.push(finding(page, row.line, format!("says {} of {name}; it is {value}", row.cell(1))));
            }
            Some(_) => {}
        }
    }
    findings
}

fn edge_rows(page: &SourceFile) -> Vec<Finding> {
    let tables = tables(&page.text);
    let Some(table) = tables.iter().find(|table| table.header.get(1) == Some(&"may depend on")) else {
        return vec![Finding::new(Check::Page, &page.path, "lacks the table of what may depend on what")];
    };
    let mut findings = Vec::new();
    let mut named = BTreeSet::new();
    for row in &table.rows {
        let Some(package) = code_names(row.cell(0)).first().copied() else { continue };
        named.insert(package);
        if row.cell(1) == "anything" {
            continue;
        }
        for (column, allowed) in [(1, edges::ALLOWED), (2, edges::ALLOWED_IN_TESTS)] {
            let listed = allowed.iter().find(|(from, _)| *from == package).map_or(&[][..], |(_, to)| to);
            let listed: BTreeSet<&str> = listed.iter().map(|name| short(name)).collect();
            let named = row.cell(column).split(", ").filter(|name| !name.is_empty() && *name != "none of ours");
            let named: BTreeSet<&str> = named.map(|name| short(name.trim_matches('`'))).collect();
            if named != listed {
                let listed: Vec<_> = listed.into_iter().collect();
                findings.push(finding(page, row.line, format!("{package} may depend on: {}", listed.join(", "))));
            }
        }
    }
    for (package, _) in edges::ALLOWED.iter().filter(|(package, _)| !named.contains(package)) {
        findings.push(Finding::new(Check::Page, &page.path, format!("the table of edges lacks {package}")));
    }
    findings
}

fn short(package: &str) -> &str {
    package.strip_prefix("ionoscloud-").unwrap_or(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str, text: String) -> SourceFile {
        SourceFile { path: path.to_owned(), text }
    }

    fn found(page: &SourceFile) -> Vec<String> {
        check(&[page]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn limits_are_compared_row_by_row() {
        let all: String = limits().iter().map(|(name, value)| format!("| {name} | {value} |\n")).collect();
        let text = format!("| check | limit |\n|---|---|\n{all}");
        assert_eq!(found(&page(LIMITS, text.clone())), [""; 0]);
        let old = text.replace("| hand-written Rust file | 500", "| hand-written Rust file | 400");
        let expected = "CONTRIBUTING.md:3: says 400 lines of hand-written Rust file; it is 500 lines";
        assert_eq!(found(&page(LIMITS, old)), [expected]);
        let without = text.replace("| name of a test | 60 characters |\n", "");
        assert_eq!(
            found(&page(LIMITS, without)),
            ["CONTRIBUTING.md: lacks the row | name of a test | 60 characters |"]
        );
    }

    #[test]
    fn edges_are_compared_row_by_row() {
        let all: String = edges::ALLOWED
            .iter()
            .map(|(from, to)| {
                let to: Vec<_> = to.iter().map(|name| short(name)).collect();
                let tests = edges::ALLOWED_IN_TESTS.iter().find(|(package, _)| package == from);
                let tests: Vec<_> = tests.into_iter().flat_map(|(_, to)| to.iter().map(|name| short(name))).collect();
                format!("| `{from}` | {} | {} |\n", to.join(", "), tests.join(", "))
            })
            .collect();
        let text = format!("| crate | may depend on | in tests also on |\n|---|---|---|\n{all}");
        assert_eq!(found(&page(EDGES, text.clone())), [""; 0]);
        let wrong = text.replace("| `ionoscloud-models` | core |", "| `ionoscloud-models` | core, api |");
        assert_eq!(found(&page(EDGES, wrong)), ["docs/ARCHITECTURE.md:6: ionoscloud-models may depend on: core"]);
        assert_eq!(found(&page(EDGES, String::new())).len(), 1);
    }
}
