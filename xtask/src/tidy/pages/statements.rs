//! Sentences that repeat a default: they have the value of the table in code.

use super::copies::doc_text;
use super::table::{Row, tables};
use crate::tidy::finding::{Check, Finding};
use crate::tidy::sources::SourceFile;

/// The table of defaults; a test beside it compares its values with the constants.
const HOME: &str = "crates/ionoscloud-transport/src/defaults.rs";

const ARCHITECTURE: &str = "docs/ARCHITECTURE.md";
const BUILDER: &str = "crates/ionoscloud-transport/src/builder/mod.rs";
const CONFIGURATION: &str = "docs/configuration.md";
const ERRORS: &str = "docs/errors.md";
const POLICY: &str = "crates/ionoscloud-transport/src/layers/retry/policy.rs";

/// A file, and words of it with the begin of a row's name where its value is, up to a semicolon.
const STATEMENTS: &[(&str, &str)] = &[
    (ARCHITECTURE, "ends the call after {whole call} |"),
    (ARCHITECTURE, "at most {requests in flight} requests in flight"),
    (ARCHITECTURE, "ends the attempt after {one attempt} |"),
    (ARCHITECTURE, "reads the body, up to {response body} |"),
    (ARCHITECTURE, "{attempts} attempts, [full jitter]"),
    (ARCHITECTURE, "up to {backoff}."),
    (ARCHITECTURE, "share a budget: {retries} (a token bucket)"),
    (BUILDER, "attempts and delays included; {whole call} by default"),
    (BUILDER, "its body included; {one attempt} by default"),
    (BUILDER, "handshake of HTTP/2; {connecting} by default"),
    (BUILDER, "all clones together; {requests in flight} by default"),
    (BUILDER, "inflated; {response body} by default"),
    (BUILDER, "at most a year; {idle connections} by default"),
    (BUILDER, "TCP keep-alive probes; {TCP keep-alive} by default"),
    (CONFIGURATION, "[{attempts} attempts]"),
    (CONFIGURATION, "the first one included; {attempts} by default"),
    (CONFIGURATION, "by default {backoff}."),
    (ERRORS, "{attempts} attempts, with random backoff (full jitter) of up to {backoff};"),
    (ERRORS, "share a retry budget: {retries}."),
    (POLICY, "{attempts} attempts, with delays of up to {backoff}, after"),
];

/// Statements with another value than the table, and those that are gone.
pub(crate) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let file = |path: &str| files.iter().find(|file| file.path == path);
    let Some(home) = file(HOME) else { return Vec::new() };
    let docs = doc_text(&home.text);
    let tables = tables(&docs);
    let rows: Vec<&Row<'_>> = tables.iter().flat_map(|table| &table.rows).collect();
    let mut findings = Vec::new();
    for (path, template) in STATEMENTS {
        let Some(page) = file(path) else { continue };
        let message = match filled(template, &rows) {
            Err(row) => format!("the defaults lack the row that begins with `{row}`"),
            Ok(words) if words_of(page).contains(&words) => continue,
            Ok(words) => format!("does not say `{words}`, as the defaults do"),
        };
        findings.push(Finding::new(Check::Page, &page.path, message));
    }
    findings
}

/// Puts the values of rows into words.
fn filled<'a>(template: &'a str, rows: &[&Row<'_>]) -> Result<String, &'a str> {
    let mut filled = String::new();
    for (i, part) in template.split(['{', '}']).enumerate() {
        if i % 2 == 0 {
            filled.push_str(part);
        } else {
            let row = rows.iter().find(|row| row.cell(0).starts_with(part)).ok_or(part)?;
            filled.push_str(row.cell(1).split(';').next().unwrap_or_default());
        }
    }
    Ok(filled)
}

/// The text of a page, or of the docs of a source, in one line.
fn words_of(page: &SourceFile) -> String {
    let text = if page.is_rust() { doc_text(&page.text) } else { page.text.clone() };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_must_have_values_of_table() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
        let found = |home: &str, page: &str| {
            let findings = check(&[file(HOME, home), file(POLICY, page)]);
            findings.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let home =
            "//! | setting | default |\n//! |---|---|\n//! | attempts | 4; more |\n//! | backoff, random | 1 s |\n";
        let page = "/// Up to 4 attempts, with\n/// delays of up to 1 s, after a failure.\n";
        assert_eq!(found(home, page), [""; 0]);
        let expected =
            format!("{POLICY}: does not say `4 attempts, with delays of up to 1 s, after`, as the defaults do");
        assert_eq!(found(home, &page.replace('4', "5")), [expected]);
        let expected = format!("{POLICY}: the defaults lack the row that begins with `backoff`");
        assert_eq!(found(&home.replace("backoff", "delay"), page), [expected]);
    }
}
