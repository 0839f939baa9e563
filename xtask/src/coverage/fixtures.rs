//! The fixtures: responses of the API that decode tests read.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Failure;
use crate::spec::stage::files;

const FOLDER: &str = "crates/ionoscloud-models/tests/fixtures";

/// Returns the number of fixtures of each module, hostile ones left out. The names of those of a version begin with it.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, usize>, Failure> {
    let mut counts = BTreeMap::new();
    for file in files(root, Path::new(FOLDER))? {
        let inner = file.strip_prefix(FOLDER).unwrap_or(&file);
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
        if let [module, name] = parts.as_slice()
            && name.ends_with(".json")
        {
            *counts.entry(module_of(module, name)).or_default() += 1;
        }
    }
    Ok(counts)
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
}
