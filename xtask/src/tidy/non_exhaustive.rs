//! Types that a new version of a document may add to: public structs and enums of the published crates that programs
//! could construct or match completely are `#[non_exhaustive]`, so that a new member or value breaks no program.

use std::collections::BTreeSet;
use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::Package;
use super::sources::SourceFile;

/// Types that programs may construct or match completely, by crate and name; an entry that nothing needs is a finding.
const COMPLETE: &[(&str, &str, &str)] = &[
    ("ionoscloud-core", "Attempts", "layers of other crates, and those of a program, count attempts by it"),
    ("ionoscloud-core", "Disposition", "layers of a program match it; no document has a part in it"),
    ("ionoscloud-core", "Outcome", "an attempt ends with a response or without one"),
    ("ionoscloud-core", "PageParams", "a limit and an offset, which operations of a program construct"),
    ("ionoscloud-core", "Patch", "a member of a merge patch is absent, null or a value"),
    ("ionoscloud-transport", "AttemptSpanLayer", "a layer without settings, named in stacks of a program"),
    ("ionoscloud-transport", "DecompressionLayer", "a layer without settings, named in stacks of a program"),
    ("ionoscloud-transport", "OperationSpanLayer", "a layer without settings, named in stacks of a program"),
    ("ionoscloud-transport", "ResolvedServer", "a layer of a program in place of the endpoint's constructs it"),
    ("ionoscloud", "Verdict", "conditions of a program return it; the wait continues, or ends in one of two ways"),
];
/// A crate of the same release as its users, the emulator and xtask: it reads documents, and is not made of them.
const INTERNAL: &str = "ionoscloud-spec";

/// Public types without the attribute that have no private field either.
pub(crate) fn check(packages: &[Package], files: &[SourceFile]) -> Vec<Finding> {
    let (mut findings, mut needed) = (Vec::new(), BTreeSet::new());
    for package in packages.iter().filter(|package| package.is_published() && package.name != INTERNAL) {
        let source = Path::new(&package.manifest_path).with_file_name("src");
        for file in files.iter().filter(|file| file.is_rust()) {
            let folder = Path::new(&file.path).ancestors().find(|folder| folder.ends_with("src"));
            if !folder.is_some_and(|folder| source.ends_with(folder)) {
                continue;
            }
            for (line, name) in complete(&file.text) {
                match COMPLETE.iter().find(|(of, allowed, _)| *of == package.name && *allowed == name) {
                    Some(exception) if !file.is_generated() => drop(needed.insert(exception)),
                    _ => findings.push(Finding {
                        line: Some(line),
                        ..Finding::new(
                            Check::NonExhaustive,
                            &file.path,
                            format!("`{name}` is public and not `#[non_exhaustive]`"),
                        )
                    }),
                }
            }
        }
    }
    let stale = COMPLETE.iter().filter(|exception| !needed.contains(exception));
    let stale = stale.map(|(of, name, _)| {
        let message = format!("`{name}` needs no exception from `#[non_exhaustive]`");
        Finding::new(Check::NonExhaustive, *of, message)
    });
    findings.into_iter().chain(stale).collect()
}

/// Line and name of each public type of a file that programs can construct or match completely.
fn complete(text: &str) -> Vec<(usize, &str)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let struct_ = line.strip_prefix("pub struct ");
        let Some(rest) = struct_.or_else(|| line.strip_prefix("pub enum ")) else { continue };
        let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        // Comments may end like an item.
        let ends_item = |line: &str| !line.trim_start().starts_with("//") && line.ends_with([';', '}']);
        let mut attributes = lines[..i].iter().rev().take_while(|line| !line.is_empty() && !ends_item(line));
        // An enum without variants has no value: it names a kind of resource, or an origin.
        let has_no_value = struct_.is_none() && rest.ends_with("{}");
        let is_open = attributes.any(|line| *line == "#[non_exhaustive]") || has_no_value;
        if !is_open && (struct_.is_none() || is_constructible(rest, &lines[i + 1..])) {
            found.push((i + 1, name));
        }
    }
    found
}

/// Returns true unless a struct has a private field, or is a newtype, which is one value by definition.
fn is_constructible(declared: &str, below: &[&str]) -> bool {
    if declared.ends_with('{') {
        let mut fields = below.iter().take_while(|line| **line != "}").filter(|line| is_field(line));
        return fields.all(|line| line.starts_with("    pub "));
    }
    match declared.split_once('(') {
        Some((_, fields)) => fields.contains(", pub ") && !fields.split(", ").any(|field| !field.starts_with("pub ")),
        None => true,
    }
}

/// Returns true for the line of a field, public or not.
fn is_field(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("    ") else { return false };
    let rest = rest
        .strip_prefix("pub ")
        .or_else(|| rest.strip_prefix("pub(").and_then(|rest| rest.split_once(") ").map(|(_, rest)| rest)))
        .unwrap_or(rest);
    let name = rest.strip_prefix("r#").unwrap_or(rest);
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
    end > 0 && name[end..].starts_with(':') && !name[end..].starts_with("::")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        complete(text).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn type_without_attribute_is_reported_with_line() {
        assert_eq!(
            complete("/// A toy.\n#[derive(Debug)]\npub struct Toy {\n    pub name: String,\n}\n"),
            [(3, "Toy")]
        );
        assert_eq!(names("pub enum Colour {\n    Red,\n}\n"), ["Colour"]);
        assert_eq!(names("pub enum Page<'a> {\n    Html(&'a str),\n}\n"), ["Page"]);
        assert_eq!(names("pub struct Marker;\n"), ["Marker"]);
        assert_eq!(names("pub struct Size(pub u32, pub u32);\n"), ["Size"]);
        // The attribute of the type before is not its own.
        assert_eq!(
            names("#[non_exhaustive]\npub struct A {\n    pub a: u8,\n}\npub struct B {\n    pub b: u8,\n}\n"),
            ["B"]
        );
        assert_eq!(names("#[non_exhaustive]\npub struct A;\npub struct B;\n"), ["B"]);
        assert_eq!(names("#[non_exhaustive]\npub struct A(pub u8, pub u8);\npub enum B { C }\n"), ["B"]);
        assert_eq!(names("#[non_exhaustive]\npub enum A { C }\npub struct B;\n"), ["B"]);
    }

    #[test]
    fn type_that_may_grow_is_accepted() {
        let accepted = [
            "#[non_exhaustive]\n#[derive(Debug)]\npub struct Toy {\n    pub name: String,\n}\n",
            "#[derive(Debug)]\n#[non_exhaustive]\npub enum Colour {\n    Red,\n}\n",
            "pub struct Toy {\n    /// The name.\n    pub name: String,\n    size: u32,\n}\n",
            "pub struct Toy {\n    pub name: String,\n    pub(crate) size: u32,\n}\n",
            "#[non_exhaustive]\n/// As in `let a;`, or\n/// `{}`; so it is {}\npub struct Toy;\n",
            "pub struct Hint(pub String);\n",
            "pub struct Id(String);\n",
            "pub enum Toy {}\n",
            "pub(crate) struct Inner {\n    pub name: String,\n}\n",
        ];
        for text in accepted {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn exception_that_nothing_needs_is_reported() {
        let findings = check(&[], &[]);
        assert_eq!(findings.len(), COMPLETE.len());
        assert_eq!(findings[0].to_string(), "ionoscloud-core: `Attempts` needs no exception from `#[non_exhaustive]`");
    }
}
