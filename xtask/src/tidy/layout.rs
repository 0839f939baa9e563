//! Layout of source files: width of comments and pages, heads of long files.

use super::finding::{Check, Finding};
use super::sources::SourceFile;

/// Columns of a comment, a doc, or a line of prose on a page; code is rustfmt's.
pub(crate) const COLUMNS: usize = 120;
/// Lines above which a file needs a `//!` head.
pub(crate) const LINES_WITHOUT_HEAD: usize = 100;

/// Wide comments and long files without a head.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let written = files.iter().filter(|file| !file.is_generated());
    written.flat_map(in_file).collect()
}

fn in_file(file: &SourceFile) -> Vec<Finding> {
    let mut findings = wide_lines(file);
    if file.is_rust() {
        findings.extend(head_missing(file));
    }
    findings
}

fn wide_lines(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut in_fence = false;
    for (i, line) in file.text.lines().enumerate() {
        let start = line.trim_start();
        in_fence ^= file.is_markdown() && start.starts_with("```");
        let checked = match file.is_rust() {
            true => start.starts_with("//"),
            false if file.is_toml() => start.starts_with('#'),
            false => file.is_markdown() && !in_fence && !start.starts_with('|'),
        };
        let columns = line.chars().count();
        // What cannot be broken, such as a link, may be as long as it is.
        if checked && columns > COLUMNS && line.trim().contains(' ') {
            let message = format!("{columns} columns, {COLUMNS} are allowed");
            findings.push(at(Check::CommentWidth, file, i, message));
        }
    }
    findings
}

fn head_missing(file: &SourceFile) -> Option<Finding> {
    let lines = file.text.lines().count();
    let missing = lines > LINES_WITHOUT_HEAD && !file.text.starts_with("//!");
    missing.then(|| Finding::new(Check::Head, &file.path, format!("{lines} lines and no `//!` head")))
}

fn at(check: Check, file: &SourceFile, index: usize, message: String) -> Finding {
    Finding { line: Some(index + 1), ..Finding::new(check, &file.path, message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
        in_file(&file).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn wide_comments_and_prose_are_reported() {
        let wide = "word ".repeat(25);
        let expected = ["a.rs:1: 125 columns, 120 are allowed"];
        assert_eq!(findings("a.rs", &format!("//{}\nlet a = \"{wide}\";\n", &wide[2..])), expected);
        let page = format!("{wide}\n| {wide} |\n```sh\n{wide}\n```\nhttps://{}\n", "a".repeat(200));
        assert_eq!(findings("a.md", &page), ["a.md:1: 125 columns, 120 are allowed"]);
    }

    #[test]
    fn wide_comments_of_toml_are_reported() {
        let wide = "word ".repeat(25);
        let text = format!("name = \"{wide}\"\n# {wide}\n");
        assert_eq!(findings("a/Cargo.toml", &text), ["a/Cargo.toml:2: 127 columns, 120 are allowed"]);
    }

    #[test]
    fn long_files_need_head() {
        let code = "fn a() {}\n".repeat(101);
        assert_eq!(findings("a.rs", &code), ["a.rs: 101 lines and no `//!` head"]);
        assert_eq!(findings("a.rs", &format!("//! A.\n{code}")), [""; 0]);
        assert_eq!(findings("a.rs", &"fn a() {}\n".repeat(100)), [""; 0]);
    }
}
