//! Folder trees that a page draws have the folders that exist, and every one of them.

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
            drawn.insert(name.split('/').next().unwrap_or_default().trim_end_matches(".rs"));
        }
    }
    let below = files.iter().filter_map(|file| file.path.strip_prefix(root)?.split_once('/'));
    let folders: BTreeSet<&str> = below.map(|(folder, _)| folder).collect();
    for folder in folders.difference(&drawn) {
        findings.push(Finding::new(Check::Page, &page.path, format!("does not draw {root}{folder}/")));
    }
    findings
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
        assert_eq!(found(page("a/src/\n  x/  b/\n")), expected);
    }
}
