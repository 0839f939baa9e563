//! Tables in code that a page repeats: the page has the rows of the code.

use super::finding;
use super::table::{Row, Table, code_names, tables};
use crate::tidy::finding::{Check, Finding};
use crate::tidy::sources::SourceFile;

/// A table of a doc comment whose first two cells are on a page, too; the page may have more rows and columns.
struct Copy {
    home: &'static str,
    page: &'static str,
    /// First two cells of both headers.
    header: [&'static str; 2],
}

const COPIES: &[Copy] = &[
    Copy {
        home: "crates/ionoscloud-core/src/classify.rs",
        page: "docs/ARCHITECTURE.md",
        header: ["outcome", "another attempt"],
    },
    Copy {
        home: "crates/ionoscloud-transport/src/defaults.rs",
        page: "docs/configuration.md",
        header: ["setting", "default"],
    },
    Copy {
        home: "crates/ionoscloud-transport/src/defaults.rs",
        page: "crates/ionoscloud-transport/README.md",
        header: ["setting", "default"],
    },
    Copy {
        home: "crates/ionoscloud/src/wait/policy.rs",
        page: "docs/waiting.md",
        header: ["setting of `WaitPolicy`", "default"],
    },
];

/// The table of positions, whose rows name modules.
const POSITIONS: &str = "crates/ionoscloud-transport/src/layers/mod.rs";
/// Pages and docs with the same positions: the names of modules in words, or the types of layers.
const POSITION_PAGES: [&str; 3] = [
    "docs/ARCHITECTURE.md",
    "crates/ionoscloud-transport/README.md",
    "crates/ionoscloud-transport/src/builder/stack.rs",
];

/// Rows of pages that differ from those in code.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let file = |path: &str| files.iter().find(|file| file.path == path);
    let mut findings = Vec::new();
    for copy in COPIES {
        if let (Some(home), Some(page)) = (file(copy.home), file(copy.page)) {
            findings.extend(copied(copy, home, page));
        }
    }
    if let Some(home) = file(POSITIONS) {
        findings.extend(POSITION_PAGES.iter().filter_map(|path| file(path)).flat_map(|page| positions(home, page)));
    }
    findings
}

fn copied(copy: &Copy, home: &SourceFile, page: &SourceFile) -> Vec<Finding> {
    let docs = doc_text(&home.text);
    let is_it = |table: &&Table<'_>| table.header.get(..2).is_some_and(|header| header == copy.header);
    let in_code = tables(&docs);
    let Some(original) = in_code.iter().find(is_it) else {
        return vec![Finding::new(Check::Page, &home.path, format!("lacks the table of `{}`", copy.header[0]))];
    };
    let on_page = tables(&page.text);
    let rows: Vec<&Row<'_>> = on_page.iter().filter(is_it).flat_map(|table| &table.rows).collect();
    let mut findings = Vec::new();
    for row in &original.rows {
        let (name, value) = (row.cell(0), row.cell(1));
        match rows.iter().find(|copied| copied.cell(0) == name) {
            None => {
                let message = format!("lacks the row | {name} | {value} | of {}", home.path);
                findings.push(Finding::new(Check::Page, &page.path, message));
            }
            Some(copied) if copied.cell(1) != value => {
                let message = format!("says `{}` of {name}; {} says `{value}`", copied.cell(1), home.path);
                findings.push(finding(page, copied.line, message));
            }
            Some(_) => {}
        }
    }
    findings
}

/// Compares rows `| number | … |` of a page with the modules by position.
fn positions(home: &SourceFile, page: &SourceFile) -> Vec<Finding> {
    let docs = doc_text(&home.text);
    let in_code = tables(&docs);
    let Some(original) = in_code.iter().find(|table| table.header.first() == Some(&"position")) else {
        return vec![Finding::new(Check::Page, &home.path, "lacks the table of positions")];
    };
    let text = if page.is_rust() { doc_text(&page.text) } else { page.text.clone() };
    let on_page = tables(&text);
    let is_number = |row: &&Row<'_>| row.cell(0).parse::<u8>().is_ok();
    let starts_at_one =
        |table: &&Table<'_>| table.header.first() == Some(&"") && table.rows.len() == original.rows.len();
    let rows: Vec<_> = on_page.iter().filter(starts_at_one).flat_map(|table| &table.rows).filter(is_number).collect();
    let mut findings = Vec::new();
    if rows.len() != original.rows.len() {
        let message = format!("lacks the table of the {} positions of {}", original.rows.len(), home.path);
        findings.push(Finding::new(Check::Page, &page.path, message));
    }
    for (expected, row) in original.rows.iter().zip(rows) {
        // Positions of other people's layers have no module.
        let Some(module) = code_names(expected.cell(1)).first().copied() else { continue };
        let in_words = module.replace('_', " ");
        let named = code_names(row.cell(1)).first().map(|layer| words_of(layer.trim_end_matches("Layer")));
        if row.cell(1) != in_words && named.as_deref() != Some(&in_words) && module != "http" {
            let message = format!("position {} is `{module}`, not {}", expected.cell(0), row.cell(1));
            findings.push(finding(page, row.line, message));
        }
    }
    findings
}

/// `AttemptSpan` as "attempt span".
fn words_of(name: &str) -> String {
    let mut words = String::new();
    for (i, c) in name.char_indices() {
        if c.is_uppercase() && i > 0 {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// The text of doc comments, with links between items as plain code.
pub(super) fn doc_text(source: &str) -> String {
    let docs = source.lines().map(|line| {
        let line = line.trim_start();
        line.strip_prefix("//!").or_else(|| line.strip_prefix("///")).map_or("", str::trim_start)
    });
    docs.collect::<Vec<_>>().join("\n").replace("[`", "`").replace("`]", "`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    fn found(files: &[SourceFile]) -> Vec<String> {
        check(files).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn copied_rows_must_be_equal() {
        let copy = &COPIES[1];
        let home = file(
            copy.home,
            "//! | setting | default | |\n//! |---|---|---|\n//! | a | 1 s | [`x`] |\n//! | b | 2 | |\n",
        );
        let same =
            file(copy.page, "| setting | default | set by |\n|---|---|---|\n| b | 2 | |\n| c | 3 | |\n| a | 1 s | |\n");
        assert_eq!(found(&[home.clone(), same]), [""; 0]);
        let other = file(copy.page, "| setting | default |\n|---|---|\n| a | 2 s |\n");
        let expected = [
            format!("{}:3: says `2 s` of a; {} says `1 s`", copy.page, copy.home),
            format!("{}: lacks the row | b | 2 | of {}", copy.page, copy.home),
        ];
        assert_eq!(found(&[home, other]), expected);
    }

    #[test]
    fn positions_are_compared_with_modules() {
        let home = file(
            POSITIONS,
            "//! | position | module |\n//! |---|---|\n//! | 1 | others |\n//! | 2 | [`attempt_span`] |\n",
        );
        let page = |second: &str| {
            file(POSITION_PAGES[0], &format!("| | position |\n|---|---|\n| 1 | user layers |\n| 2 | {second} |\n"))
        };
        assert_eq!(found(&[home.clone(), page("attempt span")]), [""; 0]);
        assert_eq!(found(&[home.clone(), page("`AttemptSpanLayer`")]), [""; 0]);
        let expected = ["docs/ARCHITECTURE.md:4: position 2 is `attempt_span`, not queue"];
        assert_eq!(found(&[home.clone(), page("queue")]), expected);
        assert_eq!(found(&[home, file(POSITION_PAGES[0], "")]).len(), 1);
    }
}
