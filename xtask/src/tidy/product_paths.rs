//! Base paths on the shared host: the facade cuts that of every document off a URL for all products.

use std::fs;
use std::path::Path;

use super::finding::{Check, Finding};
use super::sources::SourceFile;
use crate::Failure;

/// The list, and the form of those of databases, which it leaves out.
const HOME: &str = "crates/ionoscloud/src/config/base_url.rs";
const DATABASES: &str = "/databases/";

const SHARED_HOST: &str = "https://api.ionos.com";
const DOCUMENTS: &str = "crates/ionoscloud-spec/specs";

/// Paths of the list that no document has, each with its reason.
const WITHOUT_DOCUMENT: &[(&str, &str)] = &[("/cloudapi/v5", "the version before, in settings of older tools")];

/// Compares the list with the servers of all documents.
pub(crate) fn check(root: &Path, files: &[SourceFile]) -> Result<Vec<Finding>, Failure> {
    let Some(home) = files.iter().find(|file| file.path == HOME) else { return Ok(Vec::new()) };
    let folder = root.join(DOCUMENTS);
    let unreadable = |error: std::io::Error| Failure::from_io(&folder, &error);
    let mut served = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
            let document = serde_json::from_str::<serde_json::Value>(&text)
                .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
            served.extend(shared_paths(&document));
        }
    }
    Ok(compare(&listed(&home.text), &served))
}

/// Returns the base paths of a document on the shared host.
fn shared_paths(document: &serde_json::Value) -> impl Iterator<Item = String> {
    let servers = document["servers"].as_array().into_iter().flatten();
    let urls = servers.filter_map(|server| server["url"].as_str());
    urls.filter_map(|url| url.strip_prefix(SHARED_HOST)).filter(|path| !path.is_empty()).map(str::to_owned)
}

/// Returns the texts of the list.
fn listed(source: &str) -> Vec<&str> {
    let list = source.split_once("const PRODUCT_PATHS").and_then(|(_, rest)| rest.split_once(';')?.1.split_once(';'));
    list.map_or_else(Vec::new, |(list, _)| list.split('"').skip(1).step_by(2).collect())
}

fn compare(listed: &[&str], served: &[String]) -> Vec<Finding> {
    let is_database = |path: &str| path.strip_prefix(DATABASES).is_some_and(|name| !name.contains('/'));
    let forgotten = served
        .iter()
        .filter(|path| !listed.contains(&path.as_str()) && !is_database(path))
        .map(|path| format!("PRODUCT_PATHS lacks `{path}`, which a document has on the shared host"));
    let unknown = listed
        .iter()
        .filter(|path| !served.iter().any(|served| served == *path))
        .filter(|path| WITHOUT_DOCUMENT.iter().all(|(known, _)| known != *path))
        .map(|path| format!("PRODUCT_PATHS has `{path}`, which no document has on the shared host"));
    forgotten.chain(unknown).map(|message| Finding::new(Check::ProductPath, HOME, message)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_must_have_paths_of_documents() {
        let source =
            "const PRODUCT_PATHS: [&str; 3] =\n    [\"/a/v1\", \"/cloudapi/v5\",\n \"/b\"];\nconst X: &str = \"x\";";
        assert_eq!(listed(source), ["/a/v1", "/cloudapi/v5", "/b"]);
        let document = serde_json::json!({ "servers": [
            { "url": "https://api.ionos.com/a/v1" }, { "url": "https://api.ionos.com" },
            { "url": "https://api.ionos.com/databases/c" }, { "url": "https://d.ionos.com/v2" },
        ]});
        let served: Vec<_> = shared_paths(&document).collect();
        assert_eq!(served, ["/a/v1", "/databases/c"]);
        let found = |listed: &[&str]| compare(listed, &served).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found(&["/a/v1", "/cloudapi/v5"]), [""; 0]);
        let lacks = format!("{HOME}: PRODUCT_PATHS lacks `/a/v1`, which a document has on the shared host");
        let has = format!("{HOME}: PRODUCT_PATHS has `/b`, which no document has on the shared host");
        assert_eq!(found(&["/b"]), [lacks, has]);
    }

    #[test]
    fn list_of_facade_is_complete() {
        let root = crate::repository_root();
        let files = [SourceFile { path: HOME.to_owned(), text: fs::read_to_string(root.join(HOME)).unwrap() }];
        assert!(listed(&files[0].text).len() > 5);
        assert_eq!(check(&root, &files).unwrap(), []);
    }
}
