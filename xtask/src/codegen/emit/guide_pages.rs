//! The pages of `docs/` as docs of the facade's module `guide`, since a package has no files outside of its folder.
//!
//! A page loses its title, which the module has, and links to other pages become links to modules; links to anything
//! else of the repository become text.

/// The pages, each with the module of its name.
pub(crate) const PAGES: &[&str] = &[
    "coming-from-go",
    "configuration",
    "emulator",
    "errors",
    "getting-started",
    "operations",
    "own-stack",
    "performance",
    "waiting",
];

/// Returns the docs that are made of a page.
pub(crate) fn docs(page: &str) -> String {
    let mut docs = String::from("<!-- Written by `cargo xtask codegen` from docs/; do not edit. -->\n");
    let (mut in_fence, mut has_title) = (false, false);
    for line in page.lines() {
        in_fence ^= line.trim_start().starts_with("```");
        let is_title = !in_fence && !has_title && line.starts_with("# ");
        has_title |= is_title;
        if is_title || line.starts_with("<!-- Written") {
            continue;
        }
        docs.push_str(&if in_fence { line.to_owned() } else { with_links(line) });
        docs.push('\n');
    }
    docs
}

/// Rewrites the links of a line. A link text that is broken over two lines leaves its `](target)` on the second.
fn with_links(line: &str) -> String {
    let mut written = String::new();
    let mut rest = line;
    while let Some((before, (target, after))) =
        rest.split_once("](").and_then(|(before, after)| Some((before, after.split_once(')')?)))
    {
        written.push_str(before);
        match linked(target) {
            Some(target) => written.push_str(&format!("]({target})")),
            None => match written.rfind('[') {
                Some(start) => drop(written.remove(start)),
                None => written.push(']'),
            },
        }
        rest = after;
    }
    written + rest
}

/// Returns the target within the docs; `None` if it is not a part of them.
fn linked(target: &str) -> Option<String> {
    if target.starts_with('#') || target.contains("://") {
        return Some(target.to_owned());
    }
    let (path, heading) = target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
    let name = path.strip_suffix(".md").filter(|name| PAGES.contains(name))?;
    let heading = heading.map(|heading| format!("#{heading}")).unwrap_or_default();
    Some(format!("crate::guide::{}{heading}", name.replace('-', "_")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn links_lead_to_modules_or_become_text() {
        let page = "# Errors\n\nSee [the wait](waiting.md#a-b), [here](#x), [it](https://h.example/a.md) and [an\n\
                    example](../examples/a.rs), [`two`](../README.md).\n```sh\n# [a](waiting.md)\n```\n";
        let expected = "\nSee [the wait](crate::guide::waiting#a-b), [here](#x), [it](https://h.example/a.md) and [an\n\
                        example], `two`.\n```sh\n# [a](waiting.md)\n```\n";
        assert_eq!(docs(page).split_once('\n').unwrap().1, expected);
    }

    #[test]
    fn every_page_has_module() {
        let guide = std::fs::read_to_string(repository_root().join("crates/ionoscloud/src/guide.rs")).unwrap();
        for page in PAGES {
            assert!(guide.contains(&format!("generated/guide/{page}.md")), "{page}");
            assert!(guide.contains(&format!("pub mod {} {{}}", page.replace('-', "_"))), "{page}");
        }
    }
}
