//! `cargo xtask spec import`: sources in, normalised documents and their lock out.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ionoscloud_spec::Document;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::fetch;
use super::lock::{self, Entry};
use super::normalise;
use super::openapi::{self, Reduced};
use super::source::{Content, Node};
use super::swagger::{self, Converter};
use crate::Failure;

/// A document ready to be written.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) entry: Entry,
}

/// Reads all files and URLs, and the documents in all folders, but for those that the folder `committed` has as they
/// are.
///
/// Fails if one of them is refused.
pub(super) fn read(paths: &[PathBuf], committed: &Path, today: &str) -> Result<Vec<Imported>, Failure> {
    let mut imported = Vec::new();
    let mut refused = 0;
    for file in files(paths)? {
        let (file, bytes) = fetch::document(&file)?;
        match convert(&file, &bytes, None, today) {
            // The committed document itself, from a server that has it: its source is the one before.
            Ok(document)
                if fs::read(committed.join(format!("{}.json", document.name))).is_ok_and(|known| known == bytes) =>
            {
                super::print(&format!("{}: as committed\n", document.name))?;
            }
            Ok(document) => imported.push(document),
            Err(failure) => {
                eprintln!("error: {failure}");
                refused += 1;
            }
        }
    }
    if let Some(reason) = imported.iter().find_map(|document| no_name(&document.name)) {
        return Err(Failure::new(format!("{reason}, nothing written")));
    }
    if refused > 0 {
        return Err(Failure::new(format!(
            "{refused} of {} documents refused, nothing written",
            refused + imported.len()
        )));
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = imported.iter().find(|document| !names.insert(document.name.as_str())) {
        return Err(Failure::new(format!("two of the documents are called `{}`, nothing written", twice.name)));
    }
    Ok(imported)
}

/// The reason why no document can be called this.
fn no_name(name: &str) -> Option<String> {
    if is_name(name) {
        return None;
    }
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let near = words.collect::<Vec<_>>().join("-").to_ascii_lowercase();
    let example = if is_name(&near) { near.as_str() } else { "my-api" };
    Some(format!(
        "`{name}` is no name of a document, which has lower-case letters, digits and hyphens, begins with a letter and \
         is neither `default`, `full` nor a keyword; call the file `{example}.yaml`, for example"
    ))
}

/// Returns true for what can be the name of a feature and of a module.
fn is_name(name: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.split('-').all(is_word)
        && !matches!(name, "default" | "full")
        && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok()
}

/// Writes documents and their entries in the lock file into the folder `into`.
pub(super) fn write(imported: Vec<Imported>, into: &Path) -> Result<(), Failure> {
    let lock_file = into.join("lock.toml");
    let mut lock = lock::read(&lock_file)?;
    fs::create_dir_all(into).map_err(|error| Failure::from_io(into, &error))?;
    for Imported { name, text, mut entry } in imported {
        if let Some(known) = lock.get(&name).filter(|known| known.sha256 == entry.sha256) {
            entry.imported.clone_from(&known.imported);
        }
        let file = into.join(format!("{name}.json"));
        fs::write(&file, text).map_err(|error| Failure::from_io(&file, &error))?;
        let counts = format!("{name}: {} operations, {} schemas\n", entry.operations, entry.schemas);
        super::print(&(counts + &named(&entry.lost)))?;
        lock.insert(name, entry);
    }
    lock::write(&lock_file, &lock)
}

/// The first of what a document lost, a line each.
pub(crate) fn named(lost: &[String]) -> String {
    const SHOWN: usize = 20;
    let mut text: String = lost.iter().take(SHOWN).map(|one| format!("  lost: {one}\n")).collect();
    if lost.len() > SHOWN {
        text.push_str(&format!("  lost: {} more\n", lost.len() - SHOWN));
    }
    text
}

/// The files named, and those in the folders named that a JSON client can use, in order.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut inside = Vec::new();
        for entry in fs::read_dir(path).map_err(|error| Failure::from_io(path, &error))? {
            inside.push(entry.map_err(|error| Failure::from_io(path, &error))?.path());
        }
        inside.retain(|file| {
            file.extension().is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension == *known))
        });
        if inside.is_empty() {
            return Err(Failure::new("there is no document (.yaml, .yml, .json) in this folder").at(path, None));
        }
        inside.sort();
        for file in inside {
            let text = fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
            if Node::parse(&file, &text).is_ok_and(|document| signs_requests(&document)) {
                let reason = "its requests are signed (hmac), which takes another kind of client";
                super::print(&format!("skipped: {}: {reason}\n", file.display()))?;
            } else {
                files.push(file);
            }
        }
    }
    Ok(files)
}

fn signs_requests(document: &Node) -> bool {
    document
        .get("x-ionos-auth")
        .is_some_and(|auth| auth.elements().iter().any(|method| method.as_str() == Some("hmac")))
}

/// Normalises the bytes of a document, which is called `name` or like its file.
pub(crate) fn convert(file: &Path, bytes: &[u8], name: Option<&str>, today: &str) -> Result<Imported, Failure> {
    convert_by(&swagger::converted, file, bytes, name, today)
}

/// The same with a converter for Swagger 2.0.
pub(super) fn convert_by(
    to_openapi: Converter<'_>,
    file: &Path,
    bytes: &[u8],
    name: Option<&str>,
    today: &str,
) -> Result<Imported, Failure> {
    let refuse = |message: &str| Failure::new(message).at(file, None);
    let stem = || file.file_stem().and_then(|stem| stem.to_str());
    let name = name.or_else(stem).ok_or_else(|| refuse("the file's name is not Unicode"))?;
    let source = std::str::from_utf8(bytes).map_err(|_| refuse("neither JSON nor YAML: the text is not UTF-8"))?;
    let (file, node) = openapi_of(to_openapi, file, source)?;
    let file = &*file;
    check_version(file, &node)?;
    if signs_requests(&node) {
        let line = node.line_of("/x-ionos-auth");
        return Err(
            Failure::new("requests signed by hmac are not supported, only basic and bearer").at(file, Some(line))
        );
    }
    let Reduced { document: node, lost } = openapi::reduce(file, name, &node)?;
    let text = normalise::text(&normalise::normalise(&node));
    let document = Document::parse(name, &text).map_err(|error| {
        let line = error.pointer().map(|pointer| node.line_of(pointer));
        Failure::new(in_words(error.message())).at(file, line)
    })?;
    let entry = Entry {
        product: document.product.clone(),
        version: document.version.clone(),
        source: document.source.clone(),
        sha256: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        imported: today.to_owned(),
        operations: document.operations().len(),
        schemas: document.schemas.len(),
        lost,
    };
    Ok(Imported { name: name.to_owned(), text, entry })
}

/// The text as a document, and the file that its lines are of: that of the converted text for Swagger 2.0.
fn openapi_of<'a>(to_openapi: Converter<'_>, file: &'a Path, source: &str) -> Result<(Cow<'a, Path>, Node), Failure> {
    let node = Node::parse(file, source)?;
    if !matches!(node.content, Content::Map(_)) {
        let text = "not an OpenAPI document: a mapping with the key `openapi` is expected";
        return Err(Failure::new(text).at(file, None));
    }
    let Some(version) = node.get("swagger") else { return Ok((Cow::Borrowed(file), node)) };
    if version.as_str() != Some("2.0") {
        let text = format!("Swagger {} is not supported: only '2.0' is, in quotes", version_of(version));
        return Err(Failure::new(text).at(file, Some(version.line)));
    }
    let text = to_openapi(file, source)?;
    let mut converted = file.to_path_buf().into_os_string();
    converted.push(" as OpenAPI 3.0");
    let converted = PathBuf::from(converted);
    let node = Node::parse(&converted, &text)?;
    Ok((Cow::Owned(converted), node))
}

fn check_version(file: &Path, node: &Node) -> Result<(), Failure> {
    let Some(version) = node.get("openapi") else {
        return Err(Failure::new("not an OpenAPI document: the key `openapi` is missing").at(file, None));
    };
    if version.as_str().is_some_and(is_supported) {
        return Ok(());
    }
    let shown = version_of(version);
    let text = format!(
        "OpenAPI {shown} is not supported, only 3.0 and 3.1: `openapi` must be a text such as '3.0.3' or '3.1.0'"
    );
    Err(Failure::new(text).at(file, Some(version.line)))
}

/// A version as it is written; one that is no text is that of its type.
fn version_of(node: &Node) -> String {
    match &node.content {
        Content::Scalar(Value::String(version)) => version.clone(),
        Content::Scalar(value) => format!("{value} without quotes"),
        Content::List(_) | Content::Map(_) => "of this form".to_owned(),
    }
}

/// A message of the reader without its terms, and with the way out where YAML has another type than what was meant.
fn in_words(message: &str) -> String {
    let message = message.replace("expected u64", "expected a whole number that is not negative");
    let message = message.replace("expected a sequence", "expected a list");
    let is_number = message.starts_with("invalid type: floating point") || message.starts_with("invalid type: integer");
    let hint = if is_number && message.ends_with("expected a string") { "; put it in quotes" } else { "" };
    message + hint
}

fn is_supported(version: &str) -> bool {
    ["3.0", "3.1"]
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

/// Imports into a folder; for tests.
#[cfg(test)]
pub(super) fn import(paths: &[PathBuf], into: &Path, today: &str) -> Result<(), Failure> {
    write(read(paths, into, today)?, into)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOY: &str = "openapi: 3.0.3
info:
  title: Toys
  version: '1.0'
x-ionos-product: toys
x-ionos-source: made up
x-ionos-auth: [bearer]
x-ionos-pagination: none
servers:
  - url: https://toys.example
security:
  - tokenAuth: []
paths:
  /toys:
    get:
      operationId: toysGet
      description: Lists toys
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Toy'
components:
  securitySchemes:
    tokenAuth:
      type: http
      scheme: bearer
  schemas:
    Toy:
      type: object
";

    fn refusal(source: &str) -> String {
        convert(Path::new("toys.yaml"), source.as_bytes(), None, "2000-01-01").unwrap_err().to_string()
    }

    fn changed(from: &str, to: &str) -> String {
        assert!(TOY.contains(from), "{from}");
        TOY.replacen(from, to, 1)
    }

    #[test]
    fn document_is_imported() {
        let imported = convert(Path::new("toys.yaml"), TOY.as_bytes(), None, "2000-01-01").unwrap();
        let expected = Entry {
            product: "toys".to_owned(),
            version: "1.0".to_owned(),
            source: "made up".to_owned(),
            sha256: Sha256::digest(TOY).iter().map(|byte| format!("{byte:02x}")).collect(),
            imported: "2000-01-01".to_owned(),
            operations: 1,
            schemas: 1,
            lost: Vec::new(),
        };
        assert_eq!((imported.name.as_str(), &imported.entry), ("toys", &expected));
        assert!(!imported.text.contains("Lists toys"));
    }

    #[test]
    fn import_error_has_source_line() {
        for (from, to, expected) in [
            ("schemas/Toy", "schemas/Doll", "toys.yaml:24: `#/components/schemas/Doll` leads nowhere"),
            ("'1.0'", "1.0", "toys.yaml:4: invalid type: floating point `1.0`, expected a string; put it in quotes"),
            ("openapi: 3.0.3", "openapi: 3.0", "toys.yaml:1: OpenAPI 3.0 without quotes is not supported"),
            ("openapi: 3.0.3", "swagger: 2.0", "toys.yaml:1: Swagger 2.0 without quotes is not supported"),
            ("openapi: 3.0.3", "openapi: '2.0'", "toys.yaml:1: OpenAPI 2.0 is not supported"),
            ("openapi: 3.0.3", "openapi: 3.2.0", "toys.yaml:1: OpenAPI 3.2.0 is not supported, only 3.0 and 3.1"),
            ("        '200'", "        'ok'", "toys.yaml:19: `OK` is not a status"),
            ("[bearer]", "[hmac]", "toys.yaml:7: requests signed by hmac"),
            ("openapi: 3.0.3", "openapi: [", "toys.yaml:"),
            ("/toys:", "/toys/{toyId}:", "toys.yaml:15: path parameter `toyId`"),
            ("/toys:", "/toys/{toyId:", "toys.yaml:14: a path has braces that do not match"),
            ("/toys:", "/my toys:", "toys.yaml:14: a path has letters"),
            (
                "type: object",
                "type: string\n      minLength: 1.5",
                "toys.yaml:33: invalid type: floating point `1.5`, expected a whole",
            ),
            ("type: object", "type: 5", "toys.yaml:32: `type` must be a text or a list of texts, not a number"),
        ] {
            let refusal = refusal(&changed(from, to));
            assert!(refusal.starts_with(expected), "{to}: {refusal}");
        }
        assert!(refusal("- a\n- b\n").contains("not an OpenAPI document"));
        assert!(convert(Path::new("toys.yaml"), b"a: \xff", None, "").unwrap_err().to_string().contains("not UTF-8"));
    }

    #[test]
    fn unchanged_import_keeps_date() {
        let folder = std::env::temp_dir().join(format!("ionoscloud-import-{}", std::process::id()));
        let (from, into) = (folder.join("from"), folder.join("into"));
        fs::create_dir_all(&from).unwrap();
        fs::write(from.join("toys.yaml"), TOY).unwrap();
        fs::write(from.join("signed.yaml"), changed("[bearer]", "[hmac]")).unwrap();
        fs::write(from.join("README.md"), "no document").unwrap();
        let read = |file: &str| fs::read_to_string(into.join(file)).unwrap();

        import(std::slice::from_ref(&from), &into, "2000-01-01").unwrap();
        let first = (read("toys.json"), read("lock.toml"));
        import(std::slice::from_ref(&from), &into, "2000-01-02").unwrap();
        assert_eq!((read("toys.json"), read("lock.toml")), first);

        fs::write(from.join("toys.yaml"), changed("title: Toys", "title: Games")).unwrap();
        import(std::slice::from_ref(&from), &into, "2000-01-03").unwrap();
        assert!(read("lock.toml").contains("imported = \"2000-01-03\""));

        fs::write(from.join("broken.yaml"), "a: [").unwrap();
        fs::write(from.join("toys.yaml"), TOY).unwrap();
        let refused = import(&[from], &into, "2000-01-04").unwrap_err().to_string();
        assert_eq!(refused, "1 of 2 documents refused, nothing written");
        assert!(read("lock.toml").contains("imported = \"2000-01-03\""));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn name_that_is_no_feature_is_refused_before_writing() {
        let folder = crate::codegen::scratch("import-feature-names");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let into = folder.join("specs");
        let cases = [
            ("my api (v2)", "my-api-v2"),
            ("Größe", "gr-e"),
            ("a\"b", "a-b"),
            ("a$b", "a-b"),
            ("Toys", "toys"),
            ("toys-", "toys"),
            ("default", "my-api"),
            ("full", "my-api"),
            ("type", "my-api"),
            ("2toys", "my-api"),
        ];
        for (name, example) in cases {
            let file = folder.join(format!("{name}.yaml"));
            fs::write(&file, TOY).unwrap();
            let refused = import(&[file], &into, "2000-01-01").unwrap_err().to_string();
            assert!(refused.starts_with(&format!("`{name}` is no name of a document")), "{refused}");
            assert!(refused.contains(&format!("call the file `{example}.yaml`")), "{refused}");
        }
        assert!(!into.exists());
        let file = folder.join("my-api-v2.yaml");
        fs::write(&file, TOY).unwrap();
        import(&[file], &into, "2000-01-01").unwrap();
    }

    #[test]
    fn documents_of_one_name_and_empty_folder_are_refused() {
        let folder = crate::codegen::scratch("import-names");
        let _ = fs::remove_dir_all(&folder);
        let files = ["first", "second"].map(|name| folder.join(name).join("toys.yaml"));
        for file in &files {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, TOY).unwrap();
        }
        let into = folder.join("specs");
        let refused = |paths: &[PathBuf]| import(paths, &into, "2000-01-01").unwrap_err().to_string();
        assert_eq!(refused(&files), "two of the documents are called `toys`, nothing written");
        assert!(
            refused(std::slice::from_ref(&folder)).contains("there is no document (.yaml, .yml, .json) in this folder")
        );
        assert!(!into.exists());
    }
}
