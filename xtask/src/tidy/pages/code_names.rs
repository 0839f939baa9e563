//! Names in the inline code of pages exist: types, functions, variables and features in the sources, tasks in `xtask`.
//!
//! Blocks of Rust are compiled, so they are not read here. A name of other people's code is in [`FOREIGN`], and the
//! column of the Go clients is not read.

use std::collections::BTreeSet;

use clap::CommandFactory as _;

use super::finding;
use crate::Cli;
use crate::tidy::finding::Finding;
use crate::tidy::metadata::Package;
use crate::tidy::sources::SourceFile;

/// Names of other crates, and of variables that other clients read.
const FOREIGN: &[&str] = &[
    "ArrayString",
    "Buffer",
    "LoadShed",
    "arrayvec",
    "compact_str",
    "IONOS_DEBUG",
    "IONOS_HTTP_PROXY",
    "IONOS_HTTP_PROXY_HEADERS",
    "IONOS_OBJECT_STORAGE_REGION",
    "IONOS_S3_ACCESS_KEY",
    "IONOS_S3_KEY_CREATION_RETRY",
    "IONOS_S3_REGION",
    "IONOS_S3_SECRET_KEY",
];
/// The page that names the vendor's Go code, in its own words and in the first column of its tables.
const GO_PAGE: &str = "docs/coming-from-go.md";
/// Has names of earlier versions.
const HISTORY: &str = "CHANGELOG.md";
/// Its tests name what does not exist.
const TIDY: &str = "xtask/src/tidy/";

/// Names that nothing has.
pub(crate) fn check(packages: &[Package], files: &[SourceFile], pages: &[&SourceFile]) -> Vec<Finding> {
    let known = Known {
        names: names(files),
        features: packages.iter().flat_map(|package| package.features.keys().map(String::as_str)).collect(),
    };
    let written = pages.iter().filter(|page| !page.is_generated() && page.path != HISTORY);
    written.flat_map(|page| in_page(page, &known)).collect()
}

struct Known<'a> {
    names: BTreeSet<&'a str>,
    features: BTreeSet<&'a str>,
}

/// The words of sources and manifests outside of their comments.
fn names(files: &[SourceFile]) -> BTreeSet<&str> {
    let sources = files.iter().filter(|file| (file.is_rust() || file.is_toml()) && !file.path.starts_with(TIDY));
    let lines = sources.flat_map(|file| {
        let comment = if file.is_rust() { "//" } else { "#" };
        file.text.lines().filter(move |line| !line.trim_start().starts_with(comment))
    });
    lines.flat_map(|line| line.split(|c: char| !is_of_name(c))).filter(|word| !word.is_empty()).collect()
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn in_page(page: &SourceFile, known: &Known<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut in_fence = false;
    for (i, line) in page.text.lines().enumerate() {
        let mut report = |message: String| findings.push(finding(page, i + 1, message));
        for task in line.split("cargo xtask ").skip(1).filter_map(unknown_task) {
            report(format!("there is no task `cargo xtask {task}`"));
        }
        in_fence ^= line.trim_start().starts_with("```");
        if in_fence || (page.path == GO_PAGE && !line.starts_with('|')) {
            continue;
        }
        let line = match line.strip_prefix("| ").filter(|_| page.path == GO_PAGE) {
            Some(row) => row.split_once(" | ").map_or("", |(_, row)| row),
            None => line,
        };
        let mut before = "";
        for (n, part) in line.split('`').enumerate() {
            if n % 2 == 0 {
                before = part;
                continue;
            }
            if before.ends_with("feature ") && !known.features.contains(part) {
                report(format!("no package has the feature `{part}`"));
            }
            for name in code_names(part).into_iter().filter(|name| !known.names.contains(name)) {
                if !(FOREIGN.contains(&name) || page.path == GO_PAGE && is_go(part)) {
                    report(format!("`{name}` is in no source"));
                }
            }
        }
    }
    findings
}

/// A method of Go is in capitals.
fn is_go(code: &str) -> bool {
    code.trim_start_matches('.').starts_with(char::is_uppercase) && !code.contains("::")
}

/// The names in inline code that have to be in a source: parts of paths, what is called, words of several parts, and
/// variables.
fn code_names(code: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find(is_of_name) {
        let before = &rest[..start];
        let from = &rest[start..];
        let end = from.find(|c| !is_of_name(c)).unwrap_or(from.len());
        let (name, after) = from.split_at(end);
        let is_path = before.ends_with("::") || after.starts_with("::");
        let is_called = after.starts_with('(') || after.starts_with("!(");
        let is_variable = name.starts_with("IONOS_") && !name.ends_with('_');
        let is_whole = name == code && (has_words(name) || has_humps(name));
        if is_path || is_called || is_variable || is_whole {
            names.push(name);
        }
        rest = after;
    }
    names
}

/// `like_this`.
fn has_words(name: &str) -> bool {
    name.contains('_') && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// `LikeThis`.
fn has_humps(name: &str) -> bool {
    let capitals = name.chars().filter(char::is_ascii_uppercase).count();
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && (2..name.len()).contains(&capitals)
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name.chars().any(|c| c.is_ascii_lowercase())
}

/// Returns the task of a command line, unless `xtask` has it; words that are no task name, such as `X`, are none.
fn unknown_task(line: &str) -> Option<String> {
    let mut words = line.split([' ', '`', '|', ')', ',', '.', ':']).take_while(|word| is_task(word));
    let first = words.next()?;
    let command = Cli::command();
    let Some(task) = command.get_subcommands().find(|task| task.get_name() == first) else {
        return Some(first.to_owned());
    };
    let second = words.next().filter(|_| task.has_subcommands())?;
    task.get_subcommands().all(|task| task.get_name() != second).then(|| format!("{first} {second}"))
}

fn is_task(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let source =
            file("a.rs", "// RetryLayr\nimpl Client { fn send(&self) {} }\nstruct RetryLayer;\n\"IONOS_TOKEN\"");
        let page = file(path, text);
        let package = serde_json::json!({
            "name": "a", "manifest_path": "/a/Cargo.toml", "publish": null, "dependencies": [], "features": { "http2": [] },
        });
        let package: Package = serde_json::from_value(package).unwrap();
        check(&[package], &[source], &[&page]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_without_source_are_reported() {
        let text = "`Client::send()`, `RetryLayer`, `IONOS_TOKEN`, `IONOS_API_…` and the feature `http2`\n\
                    `Client::frobnicate()`, `.was_sended(x)`, `RetryLayr` and `IONOS_TOKN`\nthe feature `http3`\n";
        let expected = [
            "docs/a.md:2: `frobnicate` is in no source",
            "docs/a.md:2: `was_sended` is in no source",
            "docs/a.md:2: `RetryLayr` is in no source",
            "docs/a.md:2: `IONOS_TOKN` is in no source",
            "docs/a.md:3: no package has the feature `http3`",
        ];
        assert_eq!(found("docs/a.md", text), expected);
        assert_eq!(found(HISTORY, text), [""; 0]);
        assert_eq!(found("docs/a.md", "```text\n`Client::frobnicate()`\n```\n`GET`, `a b`, `Nearly`\n"), [""; 0]);
    }

    #[test]
    fn go_column_is_left_out() {
        assert_eq!(found(GO_PAGE, "| `SetX(v)` | `Client::send`, `Set` |\n`GetX()`\n"), [""; 0]);
        assert_eq!(found(GO_PAGE, "| `SetX(v)` | `Client::sent` |\n").len(), 1);
    }

    #[test]
    fn tasks_that_do_not_exist_are_reported() {
        let text = "`cargo xtask tidy`, `cargo xtask ci STEP…`, `cargo xtask spec import PATH…`, `cargo xtask TASK`\n\
                    ```sh\ncargo xtask codegen --check\ncargo xtask denied\n```\n`cargo xtask spec imports`\n";
        let expected = [
            "docs/a.md:4: there is no task `cargo xtask denied`",
            "docs/a.md:6: there is no task `cargo xtask spec imports`",
        ];
        assert_eq!(found("docs/a.md", text), expected);
    }
}
