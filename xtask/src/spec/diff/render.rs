//! Reports as text, Markdown and JSON.

use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::json;

use super::Report;
use super::change::{Change, Severity};

/// The form of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// The reports in a form.
pub(crate) fn render(reports: &[Report], format: Format) -> String {
    match format {
        Format::Text => reports.iter().map(text).collect(),
        Format::Markdown => reports.iter().map(markdown).collect(),
        Format::Json => {
            let one = |report: &Report| {
                json!({
                    "document": report.document,
                    "product": report.product,
                    "versions": report.versions,
                    "severity": report.severity(),
                    "changes": report.changes,
                })
            };
            format!("{:#}\n", json!(reports.iter().map(one).collect::<Vec<_>>()))
        }
    }
}

/// A text of the document in one line: control characters, of which some move the cursor, are spaces.
pub(crate) fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn heading(report: &Report) -> String {
    plain(&heading_of(report))
}

fn heading_of(report: &Report) -> String {
    let [before, after] = &report.versions;
    let versions = if before == after { before.clone() } else { format!("{before} → {after}") };
    let name = match report.product == report.document {
        true => report.document.clone(),
        false => format!("{} ({})", report.product, report.document),
    };
    let counts = [Severity::Breaking, Severity::Additive, Severity::Cosmetic]
        .map(|severity| format!("{} {}", report.count(severity), severity.as_str()));
    if report.changes.is_empty() {
        return format!("{name} {versions}: no change");
    }
    format!("{name} {versions}: {}", counts.join(", "))
}

/// The operations of a change in a few words.
fn reached(change: &Change) -> String {
    plain(&reached_of(change))
}

fn reached_of(change: &Change) -> String {
    match change.operations.as_slice() {
        [] if change.item == "document" => "The document".to_owned(),
        [] => "No operation".to_owned(),
        [a] => a.clone(),
        [a, b] => format!("{a}, {b}"),
        [a, b, c] => format!("{a}, {b}, {c}"),
        [a, b, rest @ ..] => format!("{a}, {b} and {} more", rest.len()),
    }
}

/// The changes by operation, in the report's order.
fn groups(report: &Report) -> Vec<(String, Vec<&Change>)> {
    let mut groups: Vec<(&[String], String, Vec<&Change>)> = Vec::new();
    for change in &report.changes {
        let name = reached(change);
        match groups.last_mut() {
            Some((operations, known, list)) if *operations == change.operations && *known == name => list.push(change),
            _ => groups.push((&change.operations, name, vec![change])),
        }
    }
    groups.into_iter().map(|(_, name, list)| (name, list)).collect()
}

fn detail(change: &Change) -> String {
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
    match (text(&change.before), text(&change.after)) {
        (Some(before), Some(after)) => format!(": {before} → {after}"),
        (Some(before), None) => format!(": was {before}"),
        (None, Some(after)) => format!(": {after}"),
        (None, None) => String::new(),
    }
}

/// The groups of users that a change breaks or serves.
fn audiences(change: &Change) -> String {
    let severity = change.severity();
    if severity == Severity::Cosmetic {
        return String::new();
    }
    let groups = [("senders", change.senders), ("readers", change.readers), ("callers", change.callers)];
    let named: Vec<&str> = groups.iter().filter(|(_, of)| *of == severity).map(|(name, _)| *name).collect();
    format!(" for {}", named.join(", "))
}

fn text(report: &Report) -> String {
    let mut out = format!("{}\n", heading(report));
    for (name, changes) in groups(report) {
        let _ = writeln!(out, "  {name}");
        for change in changes {
            let severity = format!("{}{}", change.severity().as_str(), audiences(change));
            let _ =
                writeln!(out, "    {severity}: {}: {}{}", change.kind, plain(&change.subject), plain(&detail(change)));
            if !change.reason.is_empty() {
                let _ = writeln!(out, "      {}", change.reason);
            }
        }
    }
    out
}

fn markdown(report: &Report) -> String {
    let cell = |text: &str| plain(text).replace('|', "\\|");
    // Within code `<` is no start of HTML.
    let escaped = |text: &str| text.replace('<', "&lt;");
    let mut out = format!("## {}\n\n", escaped(&heading(report)));
    for (name, changes) in groups(report) {
        let _ = write!(
            out,
            "### {}\n\n| Severity | Change | Where | Before → after | Why |\n| --- | --- | --- | --- | --- |\n",
            escaped(&name)
        );
        for change in changes {
            let severity = format!("{}{}", change.severity().as_str(), audiences(change));
            let detail = detail(change);
            let _ = writeln!(
                out,
                "| {severity} | {} | `{}` | {} | {} |",
                change.kind,
                cell(&change.subject).replace('`', "'"),
                escaped(&cell(detail.trim_start_matches(": "))),
                escaped(&cell(change.reason))
            );
        }
        out.push('\n');
    }
    out
}
