//! Programs of pages can be followed as they stand: their dependencies resolve, no line is for rustdoc alone, and each
//! one is compiled.

use super::finding;
use crate::tidy::finding::Finding;
use crate::tidy::sources::SourceFile;

/// First word of the names of our packages.
const OURS: &str = "ionoscloud";
/// The key of our packages as long as no version is on crates.io.
const SOURCE: &str = "git = \"…\"";

/// Dependencies that do not resolve, hidden lines, and blocks that no test compiles.
pub(crate) fn check(pages: &[&SourceFile]) -> Vec<Finding> {
    pages.iter().filter(|page| !page.is_generated()).flat_map(|page| in_page(page)).collect()
}

fn in_page(page: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut language: Option<&str> = None;
    for (i, line) in page.text.lines().enumerate() {
        if let Some(fence) = line.trim_start().strip_prefix("```") {
            language = if language.is_none() { Some(fence) } else { None };
            if language.is_some() && fence.starts_with("rust") && fence.contains("ignore") {
                findings.push(finding(page, i + 1, "a block of Rust that no test compiles"));
            }
            continue;
        }
        let message = match language {
            Some("toml") if line.starts_with(OURS) && line.contains('=') && !line.contains(SOURCE) => {
                format!("a dependency that crates.io does not have: say `{SOURCE}`")
            }
            Some(language) if language.starts_with("rust") && (line == "#" || line.starts_with("# ")) => {
                "a line that rustdoc hides and the repository shows: write the whole program".to_owned()
            }
            _ => continue,
        };
        findings.push(finding(page, i + 1, message));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let page = SourceFile { path: "docs/a.md".to_owned(), text: text.to_owned() };
        check(&[&page]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn unpublished_dependencies_are_reported() {
        let block = |line: &str| format!("```toml\n[dependencies]\n{line}\ntokio = \"1\"\n```\n");
        assert_eq!(found(&block("ionoscloud = { git = \"…\", features = [\"dns\"] }")), [""; 0]);
        let expected = ["docs/a.md:3: a dependency that crates.io does not have: say `git = \"…\"`"];
        assert_eq!(found(&block("ionoscloud-emulator = \"0.1\"")), expected);
    }

    #[test]
    fn hidden_and_uncompiled_lines_are_reported() {
        let expected = [
            "docs/a.md:2: a line that rustdoc hides and the repository shows: write the whole program",
            "docs/a.md:5: a block of Rust that no test compiles",
        ];
        assert_eq!(found("```rust\n# fn main() {}\n#[test]\n```\n```rust,ignore\n```\n```sh\n# a\n```\n"), expected);
    }
}
