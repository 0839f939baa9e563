//! Links of pages lead to files and headings that exist.

use super::finding;
use crate::repository_root;
use crate::tidy::finding::Finding;
use crate::tidy::sources::SourceFile;

/// Links within the repository that lead nowhere.
pub(crate) fn check(files: &[SourceFile], pages: &[&SourceFile]) -> Vec<Finding> {
    let root = repository_root();
    let exists = |path: &str| files.iter().any(|file| file.path == path) || root.join(path).exists();
    pages.iter().flat_map(|page| in_page(page, pages, &exists)).collect()
}

fn in_page(page: &SourceFile, pages: &[&SourceFile], exists: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (i, line) in page.text.lines().enumerate() {
        for target in targets(line) {
            let (path, heading) =
                target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
            let path = if path.is_empty() { page.path.clone() } else { joined(&page.path, path) };
            let led_to = pages.iter().find(|page| page.path == path);
            let found = match (led_to, heading) {
                (Some(page), Some(heading)) => headings(&page.text).iter().any(|known| known == heading),
                _ => exists(&path),
            };
            if !found {
                findings.push(finding(page, i + 1, format!("a link leads nowhere: {target}")));
            }
        }
    }
    findings
}

/// Targets of links within the repository.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let links = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    links.filter(|target| {
        let is_path =
            target.contains('/') || target.starts_with('#') || target.contains(".md") || target.contains(".rs");
        is_path && !target.contains("://") && !target.contains([' ', '<'])
    })
}

fn joined(page: &str, path: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Headings as GitHub links to them.
fn headings(text: &str) -> Vec<String> {
    let mut in_fence = false;
    let mut headings: Vec<String> = Vec::new();
    for line in text.lines() {
        in_fence ^= line.trim_start().starts_with("```");
        let title = line.trim_start_matches('#');
        if in_fence || title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let kept = title.trim().to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        headings.push(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
    }
    headings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_links_are_reported() {
        let page = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let first = page(
            "docs/a.md",
            "# One `two`, three\n[a](#one-two-three) [b](b.md#x) [c](../README.md)\n[d](c.md) [e](b.md#y) [f](https://x.example/c.md)\n",
        );
        let second = page("docs/b.md", "## X\n```sh\n# y\n```\n");
        let pages = [&first, &second];
        let found = in_page(&first, &pages, &|path| path == "README.md");
        let expected = ["docs/a.md:3: a link leads nowhere: c.md", "docs/a.md:3: a link leads nowhere: b.md#y"];
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }
}
