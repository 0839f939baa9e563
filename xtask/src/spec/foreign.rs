//! `cargo xtask spec foreign`: documents that other projects publish in npm packages, imported without being written.
//!
//! A long check: it downloads the packages to `target/foreign` by `npm pack`.

use std::fs;
use std::path::{Path, PathBuf};

use super::diff::{self, Change, Severity};
use super::{fetch, import, operand};
use crate::{Failure, process};

/// A document, and its operations or a part of the reason for which it is refused.
struct Foreign {
    package: &'static str,
    version: &'static str,
    file: &'static str,
    expected: Result<usize, &'static str>,
}

const fn of(
    package: &'static str,
    version: &'static str,
    file: &'static str,
    expected: Result<usize, &'static str>,
) -> Foreign {
    Foreign { package, version, file, expected }
}

const EXAMPLES: &str = "@readme/oas-examples";
const GITHUB: &str = "@octokit/openapi";

const ALL: &[Foreign] = &[
    of(EXAMPLES, "8.2.2", "3.0/json/uspto.json", Ok(3)),
    of(EXAMPLES, "8.2.2", "3.0/yaml/polymorphism.yaml", Ok(13)),
    of(EXAMPLES, "8.2.2", "3.0/json/schema-circular.json", Ok(3)),
    of(EXAMPLES, "8.2.2", "3.0/json/star-trek.json", Ok(120)),
    of(EXAMPLES, "8.2.2", "3.1/json/train-travel.json", Ok(7)),
    of(EXAMPLES, "8.2.2", "3.1/json/readme.json", Ok(54)),
    of(EXAMPLES, "8.2.2", "3.1/json/webhooks.json", Ok(0)),
    of(EXAMPLES, "8.2.2", "2.0/yaml/petstore.yaml", Ok(20)),
    of(EXAMPLES, "8.2.2", "3.0/json/response-http-behavior.json", Err("there is no security scheme `api_key`")),
    of("kubernetes-client", "9.0.0", "lib/specs/swagger-1.13.json.gz", Ok(1008)),
    of("@scalar/galaxy", "0.6.12", "dist/3.1.json", Ok(10)),
    of("@directus/specs", "15.2.0", "dist/openapi.json", Ok(136)),
    of("rclone-openapi", "1.75.0", "openapi.json", Ok(101)),
    of("shipengine-openapi", "1.4.0", "openapi.yaml", Ok(76)),
    of("shipengine-openapi", "1.4.0", "openapi.json", Ok(76)),
    of("@blockfrost/openapi", "0.1.93", "openapi.yaml", Ok(129)),
    of("@ideal-postcodes/openapi", "4.21.0", "dist/openapi.yaml", Ok(31)),
    of("@octokit/openapi-webhooks", "12.1.0", "generated/api.github.com.json", Ok(0)),
    of(GITHUB, "20.0.0", "generated/api.github.com.json", Ok(1080)),
    of(GITHUB, "20.0.0", "generated/api.github.com.deref.json", Err("a document has at most 32 MB")),
];

/// Imports all, prints a row for each, and fails if an outcome is not the expected one, or the page has other rows.
pub(super) fn run(root: &Path) -> Result<(), Failure> {
    let folder = root.join("target/foreign");
    let (mut differing, mut rows) = (Vec::new(), String::new());
    for foreign in ALL {
        let Foreign { package, version, file, expected } = foreign;
        let path = plain(unpacked(&folder, package, version)?.join("package").join(file))?;
        let size = fs::metadata(&path).map_err(|error| Failure::from_io(&path, &error))?.len();
        let outcome = fetch::read(&path).and_then(|bytes| import::convert(&path, &bytes, None, ""));
        let (text, fits) = match (&outcome, expected) {
            (Ok(imported), expected) => {
                let entry = &imported.entry;
                let counts = [entry.operations, entry.schemas, entry.lost.len()];
                let [operations, schemas, lost] = counts.map(|count| count.to_string());
                (format!("{operations} operations, {schemas} schemas, {lost} lost"), *expected == Ok(entry.operations))
            }
            (Err(failure), Err(reason)) => (format!("refused: {reason}"), failure.to_string().contains(reason)),
            (Err(failure), Ok(_)) => (format!("refused: {failure}"), false),
        };
        rows.push_str(&format!("| {package} {version} | {file} | {} KB | {text} |\n", size.div_ceil(1024)));
        if !fits {
            differing.push(format!("{package} {file}"));
        }
    }
    let table = format!("| package (npm) | document | size | outcome |\n| --- | --- | --- | --- |\n{rows}");
    let documented = super::print_documented(root, &table);
    let pair = compared(root, &folder);
    if differing.is_empty() {
        return documented.and(pair);
    }
    Err(Failure::new(format!("other outcomes than expected: {}", differing.join(", "))))
}

/// Compares two published versions of the largest document, and prints the numbers of changes.
fn compared(root: &Path, folder: &Path) -> Result<(), Failure> {
    let mut texts = Vec::new();
    for version in ["19.1.0", "20.0.0"] {
        let file = unpacked(folder, GITHUB, version)?.join("package/generated/api.github.com.json");
        texts.extend(operand::documents(root, &file.to_string_lossy(), None)?.into_values());
    }
    let [old, new] = texts.as_slice() else { return Err(Failure::new("two documents are expected")) };
    let report = diff::compare(root, "api.github.com", old, new)?;
    let breaks = |of: fn(&Change) -> Severity| report.changes.iter().filter(|it| of(it) == Severity::Breaking).count();
    let table = format!(
        "| changes | breaking | additive | cosmetic |\n| --- | --- | --- | --- |\n\
         | {} | {}: {} for readers, {} for callers, {} for senders | {} | {} |\n",
        report.changes.len(),
        report.count(Severity::Breaking),
        breaks(|change| change.readers),
        breaks(|change| change.callers),
        breaks(|change| change.senders),
        report.count(Severity::Additive),
        report.count(Severity::Cosmetic),
    );
    super::print_documented(root, &table)
}

/// Returns the folder of a package, after downloading it if it is not there.
fn unpacked(folder: &Path, package: &str, version: &str) -> Result<PathBuf, Failure> {
    let name = package.trim_start_matches('@').replace('/', "-");
    let into = folder.join(format!("{name}-{version}"));
    if into.is_dir() {
        return Ok(into);
    }
    fs::create_dir_all(folder).map_err(|error| Failure::from_io(folder, &error))?;
    run_in(folder, "npm", &["pack", "--silent", &format!("{package}@{version}")])?;
    fs::create_dir_all(&into).map_err(|error| Failure::from_io(&into, &error))?;
    let archive = format!("../{name}-{version}.tgz");
    run_in(&into, "tar", &["-xzf", &archive]).inspect_err(|_| {
        let _ = fs::remove_dir_all(&into);
    })?;
    Ok(into)
}

/// Returns the path without `.gz`, after unpacking it if it has that.
fn plain(path: PathBuf) -> Result<PathBuf, Failure> {
    if path.extension().is_none_or(|extension| extension != "gz") {
        return Ok(path);
    }
    let plain = path.with_extension("");
    if !plain.is_file() {
        let folder = path.parent().unwrap_or(Path::new("."));
        run_in(folder, "gunzip", &["--keep", &path.to_string_lossy()])?;
    }
    Ok(plain)
}

fn run_in(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), Failure> {
    let status = process::command(program).args(arguments).current_dir(folder).status();
    let status = status.map_err(|error| Failure::new(format!("`{program}` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{program} {}: {status}", arguments.join(" ")))) }
}
