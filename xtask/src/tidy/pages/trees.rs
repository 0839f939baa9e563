//! Folder trees that a page draws have the folders and files that exist, and every one of them.

use std::collections::BTreeSet;

use super::finding;
use crate::tidy::finding::{Check, Finding};
use crate::tidy::sources::SourceFile;

/// Differences between the trees of a page and the files. A tree is a fenced block whose first line is a folder; the
/// words at the begin of its other lines that end in `/` or `.rs` are below it.
pub(crate) fn check(files: &[SourceFile], pages: &[&SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in pages.iter().filter(|page| !page.is_generated()) {
        let mut lines = page.text.lines().enumerate();
        while let Some((_, line)) = lines.next() {
            if !line.starts_with("```") {
                continue;
            }
            let block: Vec<(usize, &str)> = lines.by_ref().take_while(|(_, line)| !line.starts_with("```")).collect();
            if let Some(root) = block.first().map(|(_, line)| line.trim()).filter(|line| is_folder(line)) {
                findings.extend(in_tree(files, page, root, &block[1..]));
            }
        }
    }
    findings
}

fn is_folder(line: &str) -> bool {
    line.ends_with('/') && !line.contains(' ') && line.contains("src/")
}

fn in_tree(files: &[SourceFile], page: &SourceFile, root: &str, lines: &[(usize, &str)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut drawn = BTreeSet::new();
    for (i, line) in lines {
        let names = line.split_whitespace().take_while(|word| word.ends_with('/') || word.ends_with(".rs"));
        for name in names.filter(|name| !name.contains('<')) {
            let path = format!("{root}{name}");
            let exists = files.iter().any(|file| match path.ends_with('/') {
                true => file.path.starts_with(&path),
                false => file.path == path,
            });
            if !exists {
                findings.push(finding(page, i + 1, format!("draws {path}, which does not exist")));
            }
            drawn.insert(top(name));
        }
    }
    let below = files.iter().filter_map(|file| file.path.strip_prefix(root)).filter(|path| path.ends_with(".rs"));
    let existing: BTreeSet<&str> = below.map(top).collect();
    let is_needed = |name: &&&str| !is_root_or_tests(name, &existing);
    for name in existing.difference(&drawn).filter(is_needed) {
        findings.push(Finding::new(Check::Page, &page.path, format!("does not draw {root}{name}")));
    }
    findings
}

/// Returns the first folder of a path with its `/`, or the file.
fn top(path: &str) -> &str {
    path.find('/').map_or(path, |end| &path[..=end])
}

/// Returns whether a file needs no line of its own: the root of the tree or of one of its folders, or tests.
fn is_root_or_tests(name: &str, existing: &BTreeSet<&str>) -> bool {
    let Some(stem) = name.strip_suffix(".rs") else { return false };
    ["lib", "main", "mod"].contains(&stem)
        || stem.ends_with("tests")
        || existing.iter().any(|other| other.strip_suffix('/') == Some(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_trees_are_compared_with_folders() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let files = [file("a/src/b/mod.rs", ""), file("a/src/c.rs", ""), file("a/src/d/e.rs", "")];
        let page = |tree: &str| file("docs/a.md", &format!("# A\n```text\n{tree}```\n"));
        let found = |page: SourceFile| {
            let findings = check(&files, &[&page]);
            findings.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found(page("a/src/\n  b/  c.rs   the rest/\n  d/<any>/\n  d/e.rs\n")), [""; 0]);
        assert_eq!(found(page("a picture\n  x/\n")), [""; 0]);
        let expected = ["docs/a.md:4: draws a/src/x/, which does not exist", "docs/a.md: does not draw a/src/d/"];
        assert_eq!(found(page("a/src/\n  x/  b/  c.rs\n")), expected);
    }

    #[test]
    fn undrawn_files_and_folders_with_root_are_reported() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let paths = ["a/src/lib.rs", "a/src/b.rs", "a/src/b/c.rs", "a/src/d.rs", "a/src/d/e.rs", "a/src/f.rs"];
        let mut files = paths.map(|path| file(path, "")).to_vec();
        files.push(file("a/src/some_tests.rs", ""));
        let page = file("docs/a.md", "```text\na/src/\n  b.rs   the root of a folder\n  d/     a folder\n```\n");
        let findings: Vec<_> = check(&files, &[&page]).iter().map(ToString::to_string).collect();
        assert_eq!(findings, ["docs/a.md: does not draw a/src/b/", "docs/a.md: does not draw a/src/f.rs"]);
    }
}
