//! The documents that an argument of `diff` names: a file, a URL, a committed document or a revision of git.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::lock::{self, Lock};
use super::{fetch, import};
use crate::codegen::input::SPECS;
use crate::{Failure, process};

/// A normalised text, and what its import lost; `None` if the import is not known, as the text came normalised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Normalised {
    pub(crate) text: String,
    pub(crate) lost: Option<Vec<String>>,
}

impl From<&str> for Normalised {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), lost: None }
    }
}

impl From<&import::Imported> for Normalised {
    fn from(imported: &import::Imported) -> Self {
        Self { text: imported.text.clone(), lost: Some(imported.entry.lost.clone()) }
    }
}

/// Documents by name.
pub(crate) type Documents = BTreeMap<String, Normalised>;

/// Returns the documents of an argument; a file or a URL is one, called `name` or like the file.
pub(crate) fn documents(root: &Path, argument: &str, name: Option<&str>) -> Result<Documents, Failure> {
    if fetch::is_url(argument) || Path::new(argument).is_file() {
        let (path, bytes) = fetch::document(Path::new(argument))?;
        return one(&path, &bytes, name);
    }
    if is_name(argument) && root.join(SPECS).join(format!("{argument}.json")).is_file() {
        return committed(root, argument);
    }
    if Path::new(argument).is_dir() {
        return Err(Failure::new("is a folder; name a document in it").at(Path::new(argument), None));
    }
    fetch::refuse_other_scheme(argument)?;
    match argument.split_once(':') {
        Some((revision, name)) => {
            let object = format!("{revision}:{SPECS}/{name}.json");
            // The first failure is that of the revision.
            git(root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
                .map_err(|_| Failure::new(format!("`{revision}` is no revision of git")))?;
            let text = git(root, &["show", &object])
                .map_err(|_| Failure::new(format!("the revision `{revision}` has no document `{name}`")))?;
            let lost = lost(&lock_of(root, revision)?, name);
            Ok(Documents::from([(name.to_owned(), Normalised { text, lost })]))
        }
        None => of_revision(root, argument, name),
    }
}

/// Returns a document as it is in the working tree.
pub(crate) fn committed(root: &Path, name: &str) -> Result<Documents, Failure> {
    let file = root.join(SPECS).join(format!("{name}.json"));
    if !file.is_file() {
        let text = "no document of this name is committed; name it by `--document`, or add it by `spec import`";
        return Err(Failure::new(format!("{name}: {text}")));
    }
    let text = fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
    let lost = lost(&lock::read(&root.join(SPECS).join(LOCK))?, name);
    Ok(Documents::from([(name.to_owned(), Normalised { text, lost })]))
}

const LOCK: &str = "lock.toml";

fn lost(lock: &Lock, name: &str) -> Option<Vec<String>> {
    Some(lock.get(name)?.lost.clone())
}

/// The lock file of a revision; one without it has no entries.
fn lock_of(root: &Path, revision: &str) -> Result<Lock, Failure> {
    match git(root, &["show", &format!("{revision}:{SPECS}/{LOCK}")]) {
        Ok(text) => lock::parse(Path::new(LOCK), &text),
        Err(_) => Ok(Lock::new()),
    }
}

fn is_name(argument: &str) -> bool {
    argument.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

pub(super) fn one(path: &Path, bytes: &[u8], name: Option<&str>) -> Result<Documents, Failure> {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("document");
    let name = name.unwrap_or(stem);
    let imported = import::convert(path, bytes, Some(name), "")?;
    let mut normalised = Normalised::from(&imported);
    if normalised.text.as_bytes() == bytes {
        normalised.lost = None;
    }
    Ok(Documents::from([(imported.name, normalised)]))
}

fn of_revision(root: &Path, revision: &str, only: Option<&str>) -> Result<Documents, Failure> {
    let listed = git(root, &["ls-tree", "--name-only", revision, &format!("{SPECS}/")]).map_err(|_| {
        Failure::new(format!("`{revision}` is no file, no URL, no committed document and no revision of git"))
    })?;
    let lock = lock_of(root, revision)?;
    let mut documents = Documents::new();
    for file in listed.lines().filter(|file| file.ends_with(".json")) {
        let name = Path::new(file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if only.is_none_or(|only| only == name) {
            let text = git(root, &["show", &format!("{revision}:{file}")])?;
            documents.insert(name.to_owned(), Normalised { text, lost: lost(&lock, name) });
        }
    }
    Ok(documents)
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let output = process::command("git").args(arguments).current_dir(root).output();
    let output = output.map_err(|error| Failure::new(format!("`git` did not start: {error}")))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Failure::new(format!("git {}: {message}", arguments.join(" "))));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new("git printed text that is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn unusable_argument_is_refused_with_reason() {
        for (argument, reason) in [
            ("no-such-name", "`no-such-name` is no file, no URL, no committed document and no revision of git"),
            ("no-such-revision:dns", "`no-such-revision` is no revision of git"),
            ("ftp://example.org/dns.yaml", "`ftp` URLs are not fetched"),
            ("src", "is a folder; name a document in it"),
        ] {
            let failure = documents(&repository_root(), argument, None).unwrap_err().to_string();
            assert!(failure.contains(reason), "{argument}: {failure}");
        }
    }

    /// As valid JSON, cut off, and as YAML.
    #[test]
    fn deep_document_is_refused_with_line() {
        const LEVELS: usize = 300_000;
        let (open, close) = ("[".repeat(LEVELS), "]".repeat(LEVELS));
        for text in [format!("{{\n\"a\": {open}{close}}}"), format!("{{\n\"a\": {open}"), format!("a: 1\nb: {open}")] {
            let failure = one(Path::new("deep.json"), text.as_bytes(), None).unwrap_err().to_string();
            assert_eq!(failure, "deep.json:2: nested deeper than 64 levels");
        }
    }
}
