//! `cargo xtask spec rebuilt`: two published versions of the vendor's SDKs, compared as documents.
//!
//! The documents are rebuilt from Python packages by `rebuild.py`, since the vendor publishes none with versions. A
//! long check: it downloads the packages to `target/rebuilt` by `pip`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::diff::{self, Severity};
use super::operand;
use crate::{Failure, process};

/// Two versions of a package, and the breaking, additive and cosmetic changes between their documents.
struct Pair {
    package: &'static str,
    versions: [&'static str; 2],
    expected: [usize; 3],
}

const ALL: &[Pair] = &[
    Pair { package: "ionoscloud-dbaas-mongo", versions: ["1.1.0", "1.2.2"], expected: [12, 24, 14] },
    Pair { package: "ionoscloud-dbaas-postgres", versions: ["1.0.3", "1.2.0"], expected: [4, 36, 16] },
];

/// Compares all pairs, prints a row for each, and fails if one has other numbers of changes, or the page other rows.
pub(super) fn run(root: &Path) -> Result<(), Failure> {
    let folder = root.join("target/rebuilt");
    fs::create_dir_all(&folder).map_err(|error| Failure::from_io(&folder, &error))?;
    let mut table = "| package (PyPI) | versions | breaking | additive | cosmetic |\n".to_owned();
    table.push_str("| --- | --- | --- | --- | --- |\n");
    let mut differing = Vec::new();
    for Pair { package, versions, expected } in ALL {
        let mut texts = Vec::new();
        for version in versions {
            let file = document(root, &folder, package, version)?;
            let documents = operand::documents(root, &file.to_string_lossy(), Some("rebuilt"))?;
            texts.extend(documents.into_values());
        }
        let [old, new] = texts.as_slice() else { continue };
        let report = diff::compare(root, "rebuilt", old, new)?;
        let counts =
            [Severity::Breaking, Severity::Additive, Severity::Cosmetic].map(|severity| report.count(severity));
        let [breaking, additive, cosmetic] = counts;
        table.push_str(&format!("| {package} | {} | {breaking} | {additive} | {cosmetic} |\n", versions.join(", ")));
        if counts != *expected {
            differing.push(*package);
        }
    }
    let documented = super::print_documented(root, &table);
    match differing.as_slice() {
        [] => documented,
        _ => Err(Failure::new(format!("other changes than expected: {}", differing.join(", ")))),
    }
}

/// Returns the rebuilt document of a version, after downloading its package if it is not there.
fn document(root: &Path, folder: &Path, package: &str, version: &str) -> Result<PathBuf, Failure> {
    let target = folder.join(format!("{package}-{version}"));
    if !target.is_dir() {
        let mut pip = process::command("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"]).arg(&target);
        output(pip.arg(format!("{package}=={version}")))?;
    }
    let mut rebuild = process::command("python3");
    let text = output(rebuild.arg(root.join("xtask/src/spec/rebuild.py")).arg(&target))?;
    let file = folder.join(format!("{package}-{version}.json"));
    fs::write(&file, text).map_err(|error| Failure::from_io(&file, &error))?;
    Ok(file)
}

fn output(command: &mut Command) -> Result<Vec<u8>, Failure> {
    let output = command.output().map_err(|error| Failure::new(format!("`python3` did not start: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Failure::new(format!("python3: {}", String::from_utf8_lossy(&output.stderr).trim())))
}
