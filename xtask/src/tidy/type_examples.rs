//! Each type that a user meets has an example: in its own docs, in those of its methods, or in those of its module.

use std::collections::BTreeSet;
use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::Package;
use super::sources::SourceFile;

/// Types without an example of their own, by crate and name; an entry that nothing needs is a finding.
const WITHOUT: &[(&str, &str, &str)] = &[
    ("ionoscloud", "All", "the argument of `all`, which has one"),
    ("ionoscloud-core", "Text", "hidden: the text within ids and timestamps"),
    ("ionoscloud-core", "Whole", "made and read by generated code"),
    ("ionoscloud-transport", "Stacked", "the service of each layer, which has one"),
];
/// A crate that users do not meet: the emulator and xtask read documents by it.
const INTERNAL: &str = "ionoscloud-spec";

/// Public types, traits and errors aside, whose docs show no use of them.
pub(crate) fn check(packages: &[Package], files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut needed = BTreeSet::new();
    for package in packages.iter().filter(|package| package.is_published() && package.name != INTERNAL) {
        let source = Path::new(&package.manifest_path).with_file_name("src");
        let own: Vec<&SourceFile> = files.iter().filter(|file| is_source_of(&source, file)).collect();
        let Some(root) = own.iter().find(|file| source.join("lib.rs").ends_with(&file.path)) else { continue };
        let exported = Exported::by(&root.text);
        for (file, line, name) in own.iter().flat_map(|file| without_example(file)) {
            if !exported.has(&file.path, name) {
                continue;
            }
            let exception = WITHOUT.iter().find(|(of, allowed, _)| *of == package.name && *allowed == name);
            match exception {
                Some(exception) => drop(needed.insert(exception)),
                None => findings.push(Finding {
                    line: Some(line),
                    ..Finding::new(Check::Example, &file.path, format!("`{name}` has no example in its docs"))
                }),
            }
        }
    }
    let stale = WITHOUT.iter().filter(|exception| !needed.contains(exception));
    let stale = stale.map(|(of, name, _)| Finding::new(Check::Example, *of, format!("`{name}` needs no exception")));
    findings.into_iter().chain(stale).collect()
}

fn is_source_of(source: &Path, file: &SourceFile) -> bool {
    let folder = Path::new(&file.path).ancestors().find(|folder| folder.ends_with("src"));
    let is_own = folder.is_some_and(|folder| source.ends_with(folder));
    is_own && file.is_rust() && !file.is_generated() && !file.path.contains("tests")
}

/// The names that a crate's root makes public.
struct Exported {
    modules: BTreeSet<String>,
    items: BTreeSet<String>,
}

impl Exported {
    fn by(root: &str) -> Self {
        let (mut modules, mut items) = (BTreeSet::new(), BTreeSet::new());
        modules.extend(
            root.lines()
                .filter_map(|line| line.strip_prefix("pub mod "))
                .filter_map(|rest| words(rest).next().map(str::to_owned)),
        );
        let uses = root.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
        for path in uses {
            let names = path.split_once('{').map_or(path, |(_, names)| names);
            for name in names.split(',') {
                let name = name.trim().trim_end_matches('}').trim();
                items.extend(name.rsplit("::").next().map(str::to_owned));
            }
        }
        Self { modules, items }
    }

    /// Returns true if an item of this file is public: by name, or by a public module that the file is in.
    fn has(&self, path: &str, name: &str) -> bool {
        let mut parts = path.split('/').map(|part| part.trim_end_matches(".rs"));
        self.items.contains(name) || parts.any(|part| self.modules.contains(part) || self.items.contains(part))
    }
}

/// Returns line and name of the public types of a file that no example shows.
fn without_example(file: &SourceFile) -> Vec<(&SourceFile, usize, &str)> {
    let lines: Vec<&str> = file.text.lines().collect();
    if lines.iter().take_while(|line| line.starts_with("//!")).any(|line| line.contains("```")) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let declared = ["pub struct ", "pub enum ", "pub trait "].iter().find_map(|kind| line.strip_prefix(kind));
        let Some(name) = declared.and_then(|rest| words(rest).next()) else { continue };
        let docs = || lines[..i].iter().rev().take_while(|line| !line.is_empty());
        let is_hidden = docs().any(|line| *line == "#[doc(hidden)]");
        // An error is met by `?`.
        if is_hidden || name.ends_with("Error") || docs().any(|line| line.contains("```")) {
            continue;
        }
        let is_method_block = |at: usize, line: &str| {
            let is_trait = at == i && line.starts_with("pub trait ");
            is_trait || (line.starts_with("impl") && !line.contains(" for ") && words(line).any(|word| word == name))
        };
        let starts = lines.iter().enumerate().filter(|(at, line)| is_method_block(*at, line) && line.ends_with('{'));
        let mut blocks = starts.map(|(start, _)| lines[start..].iter().take_while(|line| **line != "}"));
        if !blocks.any(|mut block| block.any(|line| line.contains("/// ```"))) {
            found.push((file, i + 1, name));
        }
    }
    found
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_without_any_example_are_reported() {
        let text = [
            "/// A.\n///\n/// ```\n/// ```\npub struct A;\n",
            "/// B.\npub struct B;\n\nimpl B {\n    /// ```\n    /// ```\n    pub fn new() {}\n}\n",
            "/// C.\npub struct C;\n",
            "/// D.\n#[doc(hidden)]\npub enum D {}\n",
            "/// E.\npub struct EError;\n",
            "/// F.\npub trait F {\n    /// ```\n    /// ```\n    fn f();\n}\n",
        ];
        let text = text.join("\n");
        let file = SourceFile { path: "crates/a/src/a.rs".to_owned(), text: text.clone() };
        let names: Vec<_> = without_example(&file).into_iter().map(|(_, line, name)| (line, name)).collect();
        assert_eq!(names, [(17, "C")]);
        let with_head = SourceFile { text: format!("//! ```\n//! ```\n\n{text}"), ..file };
        assert!(without_example(&with_head).is_empty());
    }

    #[test]
    fn names_in_root_and_public_modules_are_exported() {
        let root = "mod a;\npub mod b;\npub use a::{One, two::Two};\npub use c::inner;\n";
        let exported = Exported::by(root);
        for (path, name, is_public) in [
            ("crates/x/src/a.rs", "One", true),
            ("crates/x/src/a.rs", "Two", true),
            ("crates/x/src/a.rs", "Three", false),
            ("crates/x/src/b/deep.rs", "Three", true),
            ("crates/x/src/c/inner.rs", "Three", true),
        ] {
            assert_eq!(exported.has(path, name), is_public, "{path} {name}");
        }
    }
}
