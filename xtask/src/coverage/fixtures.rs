//! The fixtures: responses of the API that decode tests read, by the source of their form.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Failure;
use crate::spec::stage::files;

const FOLDER: &str = "crates/ionoscloud-models/tests/fixtures";
/// Has a section for each source, whose tables name the files.
const SOURCES: &str = "README.md";
const SECTIONS: [(&str, Source); 3] =
    [("Recorded", Source::Recorded), ("By hand", Source::Hand), ("From the document", Source::Document)];

/// The source of a fixture's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A response of the real API.
    Recorded,
    /// Public clients and guides.
    Hand,
    /// The API's document alone.
    Document,
}

/// The numbers of fixtures by source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) recorded: usize,
    pub(super) hand: usize,
    pub(super) document: usize,
}

impl Counts {
    fn add(&mut self, source: Source) {
        *match source {
            Source::Recorded => &mut self.recorded,
            Source::Hand => &mut self.hand,
            Source::Document => &mut self.document,
        } += 1;
    }
}

/// Returns the numbers of fixtures of each module, hostile ones left out. The names of those of a version begin with
/// it.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, Counts>, Failure> {
    let page = root.join(FOLDER).join(SOURCES);
    let sources = sources(&fs::read_to_string(&page).map_err(|error| Failure::from_io(&page, &error))?);
    let mut counts = BTreeMap::<String, Counts>::new();
    for file in files(root, Path::new(FOLDER))? {
        let inner = file.strip_prefix(FOLDER).unwrap_or(&file);
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
        if let [module, name] = parts.as_slice()
            && name.ends_with(".json")
        {
            let source = sources.get(&format!("{module}/{name}")).or_else(|| sources.get(&format!("{module}/")));
            let source = source.ok_or_else(|| {
                Failure::new(format!("{}: no table of {} names this fixture", file.display(), page.display()))
            })?;
            counts.entry(module_of(module, name)).or_default().add(*source);
        }
    }
    Ok(counts)
}

/// The files, and the folders whose other files are of the same source. A file without a folder is in that of the one
/// before it.
fn sources(page: &str) -> BTreeMap<String, Source> {
    let mut sources = BTreeMap::new();
    let mut section = None;
    for line in page.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            section = SECTIONS.iter().find(|(name, _)| *name == title).map(|(_, source)| *source);
        }
        let Some((cell, source)) = line.strip_prefix("| `").and_then(|row| row.split(" | ").next()).zip(section) else {
            continue;
        };
        let mut folder = "";
        for name in cell.split('`').filter(|name| name.ends_with(".json") || name.ends_with('/')) {
            let file = match name.split_once('/') {
                Some((own, file)) => {
                    folder = own;
                    file
                }
                None => name,
            };
            sources.insert(format!("{folder}/{file}"), source);
        }
    }
    sources
}

fn module_of(folder: &str, file: &str) -> String {
    let version = file.split('_').next().unwrap_or_default();
    let is_version = version.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok());
    if is_version { format!("{folder}::{version}") } else { folder.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixture_of_version_belongs_to_its_module() {
        assert_eq!(module_of("postgresql", "v2_list_clusters.json"), "postgresql::v2");
        assert_eq!(module_of("vpn", "vpn_list.json"), "vpn");
    }

    #[test]
    fn sources_are_those_of_sections() {
        let page = "| `x/y.json` | before |\n## Recorded\n\n| file | source |\n|---|---|\n\
                    | `toys/`, `games/a.json`, `b.json` | `games/c.json` shows it |\n## By hand\n\
                    | `toys/c.json` | a guide |\n## Hostile\n| `d.json` | odd |\n";
        let expected = [
            ("games/a.json", Source::Recorded),
            ("games/b.json", Source::Recorded),
            ("toys/", Source::Recorded),
            ("toys/c.json", Source::Hand),
        ];
        assert_eq!(sources(page), expected.map(|(name, source)| (name.to_owned(), source)).into());
    }
}
