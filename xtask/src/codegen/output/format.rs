//! Formats tokens.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use proc_macro2::TokenStream;

use crate::{Failure, process};

/// Module names that stand for macro calls until everything is formatted.
///
/// Neither prettyplease nor rustfmt formats the arguments of a macro call in braces, so the items are formatted as a
/// module of this name, whose head is replaced afterwards.
const MACROS: &[(&str, &str)] = &[
    ("mod open_enum__ {", "ionoscloud_core::open_enum! {"),
    ("mod text_newtype__ {", "ionoscloud_core::text_newtype! {"),
];

/// Formats a file: its header, which is text, and its items.
pub(crate) fn file(root: &Path, header: &str, items: &TokenStream) -> Result<String, Failure> {
    let parsed = syn::parse2(items.clone())
        .map_err(|error| Failure::new(format!("the generator wrote what is not Rust: {error}: {items}")))?;
    let text = spaced(&prettyplease::unparse(&parsed));
    macro_calls(&rustfmt(root, &format!("{header}\n{text}"))?)
}

/// Replaces the heads of placeholder modules by macro calls.
///
/// Only whole lines are replaced, so that a doc comment may contain the text; a placeholder that is left over is an
/// error.
fn macro_calls(text: &str) -> Result<String, Failure> {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let call = MACROS.iter().find(|(module, _)| *module == line).map(|(_, call)| *call);
        let is_comment = line.trim_start().starts_with("//");
        if call.is_none() && !is_comment && MACROS.iter().any(|(module, _)| line.contains(placeholder(module))) {
            return Err(Failure::new(format!("the placeholder of a macro call is left over: {line}")));
        }
        out.push_str(call.unwrap_or(line));
        out.push('\n');
    }
    Ok(out)
}

/// The name of a placeholder module.
fn placeholder(module: &str) -> &str {
    module.split(' ').nth(1).unwrap_or(module)
}

/// Puts blank lines between items and methods; `prettyplease` writes none.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 20);
    let (mut before, mut import) = ("", None);
    for line in text.lines() {
        let block = import_block(line);
        // An import over several lines ends in `};` without an indentation.
        let after_import = import.filter(|_| before.trim_start() == before && before.ends_with(';'));
        let wanted = match (after_import, block) {
            (Some(last), Some(next)) => last != next,
            _ => wants_blank(before, line),
        };
        if wanted {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
        import = block.or(import.filter(|_| line.starts_with([' ', '}'])));
    }
    out
}

/// Imports come in blocks: the standard library, other crates, this one, and what is exported.
fn import_block(line: &str) -> Option<u8> {
    match line {
        _ if line.starts_with("use std::") => Some(0),
        _ if line.starts_with("use super::") || line.starts_with("use self::") => Some(2),
        _ if line.starts_with("use ") => Some(1),
        _ if line.starts_with("pub use ") => Some(3),
        _ => None,
    }
}

fn wants_blank(before: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (start, end) = (line.trim_start(), before.trim());
    let begins = ["///", "#[", "pub ", "impl ", "fn ", "const ", "type ", "static ", "struct ", "mod ", "use "];
    if !begins.iter().any(|begin| start.starts_with(begin)) {
        return false;
    }
    if end.starts_with("//!") {
        return !start.starts_with("//!");
    }
    let module = |line: &str| line.starts_with("mod ") || line.starts_with("pub mod ");
    if module(start) && module(end) {
        return false;
    }
    // Associated types and constants form one block.
    let short = |line: &str| line.starts_with("type ") || line.starts_with("const ");
    if indent(line) > 0 && short(start) && short(end) {
        return false;
    }
    // A constant over several lines ends deeper than it began.
    if start.starts_with("fn ") && end.ends_with(';') {
        return true;
    }
    let closes = end == "}" || (end.ends_with(';') && !end.starts_with("//"));
    closes && indent(before) <= indent(line) && (end.ends_with('}') || indent(line) <= 4)
}

/// The version that the formatter reports.
pub(crate) fn rustfmt_version() -> String {
    let output = process::command("rustfmt").arg("--version").output();
    output.map_or_else(
        |error| format!("rustfmt: {error}"),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

fn rustfmt(root: &Path, text: &str) -> Result<String, Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("rustfmt: {error}; is it installed?"));
    let mut child = process::command("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    // rustfmt reads everything before it writes, so that this cannot block on a full pipe.
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
    }
    let output = child.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholder_is_replaced_outside_comments_only() {
        let text = "/// As `mod open_enum__ {` does.\nmod open_enum__ {\n}\n";
        let expected = "/// As `mod open_enum__ {` does.\nionoscloud_core::open_enum! {\n}\n";
        assert_eq!(macro_calls(text).unwrap(), expected);
        let failure = macro_calls("    mod text_newtype__ {\n").unwrap_err().to_string();
        assert!(failure.contains("left over"), "{failure}");
    }

    #[test]
    fn blank_lines_separate_items_and_methods() {
        let text = "use std::fmt;\nuse serde::X;\nstruct A {\n    /// One.\n    a: u32,\n    /// Two.\n    b: u32,\n}\n\
                    impl A {\n    type T = u32;\n    const C: u32 =\n        1;\n    fn a() {\n        let x = 1;\n    }\n    fn b() {}\n}\n";
        let expected = "use std::fmt;\n\nuse serde::X;\n\nstruct A {\n    /// One.\n    a: u32,\n    /// Two.\n    b: u32,\n}\n\n\
                        impl A {\n    type T = u32;\n    const C: u32 =\n        1;\n\n    fn a() {\n        let x = 1;\n    }\n\n    fn b() {}\n}\n";
        assert_eq!(spaced(text), expected);
    }
}
