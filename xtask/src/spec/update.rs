//! `cargo xtask spec update`: a new version of a document, its code and its entry in the changelog, or nothing.

use std::fs;
use std::path::{Path, PathBuf};

use super::diff::{self, Change, Format, Report, Severity};
use super::import::{self, Imported};
use super::lock;
use super::stage::Stage;
use super::{fetch, operand};
use crate::Failure;
use crate::codegen::input::SPECS;

/// Most changes that an entry of the changelog lists.
const LISTED: usize = 12;

/// The outcome of an update.
pub(super) struct Updated {
    pub(super) report: Report,
    /// The files that changed, relative to the repository.
    pub(super) files: Vec<PathBuf>,
}

/// Imports a document, generates the code and writes the entry of the changelog.
///
/// On any failure the repository is as it was; the failure lists every entry of the overlay that no longer matches.
/// `permit` may refuse the document by its name, and `generate` writes the code below a folder that is laid out as the
/// repository.
pub(super) fn run(
    root: &Path,
    argument: &str,
    name: Option<&str>,
    today: &str,
    permit: impl Fn(&str) -> Result<(), Failure>,
    generate: impl Fn(&Path) -> Result<(), Failure>,
) -> Result<Updated, Failure> {
    let (path, bytes) = fetch::document(Path::new(argument))?;
    let imported = import::convert(&path, &bytes, name, today)?;
    let committed = operand::committed(root, &imported.name)?.remove(&imported.name).unwrap_or_default();
    let old = &committed;
    if old.text.as_bytes() == bytes {
        super::print(&format!("{}: as committed\n", imported.name))?;
        return Ok(Updated { report: diff::compare(root, &imported.name, old, old)?, files: Vec::new() });
    }
    permit(&imported.name)?;
    let report = diff::compare(root, &imported.name, old, &(&imported).into())?;
    super::print(&diff::render(std::slice::from_ref(&report), Format::Text))?;
    super::print(&import::named(&imported.entry.lost))?;
    let stage = Stage::new(root)?;
    write(&stage, &imported)?;
    if report.severity().is_some() {
        stage.write("CHANGELOG.md", &with_entry(&stage.read("CHANGELOG.md")?, &report)?)?;
    }
    generate(&stage.folder).map_err(|failure| {
        let renames = renames(&report);
        Failure::new(format!(
            "nothing is changed, as the overlay and the new version do not agree:\nerror: {failure}{renames}"
        ))
    })?;
    Ok(Updated { report, files: stage.commit()? })
}

/// The names that the new version has for what the overlay may call by former ones, a line each.
fn renames(report: &Report) -> String {
    const KINDS: &[&str] = &["schema renamed", "member renamed", "operation id changed"];
    let named = report.changes.iter().filter(|change| KINDS.contains(&change.kind));
    let line = |change: &Change| {
        let (before, after) = (change.before.as_deref()?, change.after.as_deref()?);
        Some(format!("\nrenamed: entries of `{before}` are those of `{after}` now ({}, {})", change.kind, change.item))
    };
    named.filter_map(line).collect()
}

/// Stages the document and its entry in the lock file.
fn write(stage: &Stage<'_>, imported: &Imported) -> Result<(), Failure> {
    let folder = stage.folder.join(SPECS);
    let lock_file = folder.join("lock.toml");
    let mut lock = lock::read(&lock_file)?;
    let mut entry = imported.entry.clone();
    if let Some(known) = lock.get(&imported.name).filter(|known| known.sha256 == entry.sha256) {
        entry.imported.clone_from(&known.imported);
    }
    lock.insert(imported.name.clone(), entry);
    lock::write(&lock_file, &lock)?;
    let file = folder.join(format!("{}.json", imported.name));
    fs::write(&file, &imported.text).map_err(|error| Failure::from_io(&file, &error))
}

/// The changelog with an entry for the changes of a document, below `## [Unreleased]`.
fn with_entry(changelog: &str, report: &Report) -> Result<String, Failure> {
    const HEAD: &str = "## [Unreleased]\n";
    const SECTION: &str = "### API documents\n";
    let missing = || Failure::new("the heading `## [Unreleased]` is missing").at("CHANGELOG.md", None);
    let start = changelog.find(HEAD).ok_or_else(missing)? + HEAD.len();
    let (before, unreleased) = changelog.split_at(start);
    let end = unreleased.find("\n## ").map_or(unreleased.len(), |at| at + 1);
    let (unreleased, after) = unreleased.split_at(end);
    let entry = entry(report);
    let unreleased = match unreleased.find(SECTION) {
        Some(at) => {
            let (head, rest) = unreleased.split_at(at + SECTION.len());
            format!("{head}\n{entry}{}", rest.strip_prefix('\n').unwrap_or(rest))
        }
        None => {
            // Sections follow what introduces the version, if anything does.
            let at = unreleased.find("\n### ").map_or(unreleased.len(), |at| at + 1);
            let (head, rest) = unreleased.split_at(at);
            let gap = if head.ends_with("\n\n") { "" } else { "\n" };
            format!("{head}{gap}{SECTION}\n{entry}\n{rest}")
        }
    };
    Ok(format!("{before}{unreleased}{after}"))
}

/// One point of a list: versions, counts, and the changes that users notice, breaking ones first.
fn entry(report: &Report) -> String {
    let [old, new] = &report.versions;
    let versions = if old == new { old.clone() } else { format!("{old} → {new}") };
    let versions = diff::plain(&versions).replace('<', "&lt;");
    let counts: Vec<String> = [Severity::Breaking, Severity::Additive, Severity::Cosmetic]
        .into_iter()
        .filter(|severity| report.count(*severity) > 0)
        .map(|severity| format!("{} {}", report.count(severity), severity.as_str()))
        .collect();
    let mut noticed: Vec<_> = report.changes.iter().filter(|change| change.severity() > Severity::Cosmetic).collect();
    noticed.sort_by_key(|change| std::cmp::Reverse(change.severity()));
    let listed = noticed.iter().take(LISTED);
    let mut lines: Vec<String> = listed
        .map(|change| {
            let subject = diff::plain(&change.subject).replace('`', "'");
            format!("  - {}: {}: `{subject}`", change.severity().as_str(), change.kind)
        })
        .collect();
    if noticed.len() > LISTED {
        lines.push(format!("  - and {} more: `cargo xtask spec diff`", noticed.len() - LISTED));
    }
    let rest: String = lines.into_iter().map(|line| format!("{line}\n")).collect();
    format!("- `{}` {versions}: {}\n{rest}", report.document, counts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{codegen, repository_root};

    /// A repository with nothing but what an update reads, below the folder of the tests.
    fn repository(name: &str) -> PathBuf {
        let root = codegen::scratch("update").join(name);
        let _ = fs::remove_dir_all(&root);
        let origin = repository_root();
        std::mem::forget(Stage::copied(&origin, root.clone()).unwrap());
        root
    }

    fn contents(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let files = super::super::stage::files(root, Path::new("")).unwrap();
        let read = |file: PathBuf| {
            let bytes = fs::read(root.join(&file)).unwrap();
            (file, bytes)
        };
        files.into_iter().filter(|file| !file.starts_with("target")).map(read).collect()
    }

    #[test]
    fn entry_goes_below_unreleased() {
        let report = |document: &str| Report {
            document: document.to_owned(),
            product: "dns".to_owned(),
            versions: ["1".to_owned(), "2".to_owned()],
            changes: vec![diff::Change {
                callers: Severity::Additive,
                ..diff::Change::new("operation added", "x", "", "GetX (GET /x)")
            }],
        };
        let first = with_entry("# C\n\n## [Unreleased]\n\nIntro.\n\n### Added\n\n- a\n\n## [0.1.0]\n", &report("dns"));
        let first = first.unwrap();
        let entry =
            |name: &str| format!("- `{name}` 1 → 2: 1 additive\n  - additive: operation added: `GetX (GET /x)`\n");
        let expected = format!(
            "# C\n\n## [Unreleased]\n\nIntro.\n\n### API documents\n\n{}\n### Added\n\n- a\n\n## [0.1.0]\n",
            entry("dns")
        );
        assert_eq!(first, expected);
        let second = with_entry(&first, &report("kafka")).unwrap();
        assert!(
            second.contains(&format!("### API documents\n\n{}{}\n### Added", entry("kafka"), entry("dns"))),
            "{second}"
        );
        assert!(with_entry("# C\n", &report("dns")).is_err());
    }

    #[test]
    fn entry_has_no_control_characters_and_html() {
        let report = Report {
            document: "dns".to_owned(),
            product: "dns".to_owned(),
            versions: ["1".to_owned(), "<b>\n## 2".to_owned()],
            changes: vec![diff::Change {
                callers: Severity::Additive,
                ..diff::Change::new("operation added", "x", "", "Get`X\n\x1b[1m")
            }],
        };
        assert_eq!(
            entry(&report),
            "- `dns` 1 → &lt;b> ## 2: 1 additive\n  - additive: operation added: `Get'X  [1m`\n"
        );
    }

    /// Files and URLs, by `update` and by `import`.
    #[test]
    fn bad_input_changes_nothing() {
        let root = repository("bad");
        let folder = root.join("target");
        fs::create_dir_all(&folder).unwrap();
        let file = |name: &str, text: &str| {
            let file = folder.join(name).join("dns.yaml");
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, text).unwrap();
            file.to_str().unwrap().to_owned()
        };
        let whole = fs::read_to_string(root.join(SPECS).join("dns.json")).unwrap();
        let large = file("large", "");
        fs::File::options().write(true).open(&large).unwrap().set_len(50 << 20).unwrap();
        let bomb: String = (1..9).fold("a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, i| {
            text + &format!("a{i}: &a{i} [{}]\n", vec![format!("*a{}", i - 1); 9].join(", "))
        });
        let redirect = "HTTP/1.1 301 Moved\r\nlocation: https://other.example/dns.yaml\r\ncontent-length: 0\r\n\r\n";
        let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>";
        let before = contents(&root);
        type Argument<'a> = &'a dyn Fn() -> String;
        let cases: [(Argument<'_>, &str); 13] = [
            (&|| file("empty", ""), "not an OpenAPI document: a mapping with the key `openapi` is expected"),
            (&|| file("list", "- openapi: 3.0.0"), "not an OpenAPI document: a mapping with the key `openapi`"),
            (&|| file("page", "<!DOCTYPE html>\n<html><body>Not found</body></html>"), "dns.yaml"),
            (&|| file("nested", &"[".repeat(100_000)), "dns.yaml:1: nested deeper than 64 levels"),
            (&|| file("remote", &whole.replacen("#/components/schemas/", "other.yaml#/", 1)), "other.yaml"),
            (&|| fetch::tests::serve("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"), "dns.yaml: status 404"),
            (&|| file("package", "{\"name\": \"package\"}"), "not an OpenAPI document: the key `openapi` is missing"),
            (&|| file("truncated", whole.get(..9000).unwrap()), "dns.yaml"),
            (&|| large.clone(), "50 MB, a document has at most 32 MB"),
            (&|| file("bomb", &bomb), "too large for YAML, or its aliases multiply"),
            (&|| fetch::tests::serve(redirect), "redirects (301) to `https://other.example/dns.yaml`"),
            (&|| fetch::tests::serve(page), "responds with a page (HTML), not with a document"),
            (&|| fetch::tests::serve("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\nopenapi: 3.0.0"), "bytes"),
        ];
        for (argument, reason) in cases {
            let generate = |_: &Path| Ok(());
            let updated =
                run(&root, &argument(), None, "2000-01-01", |_| Ok(()), generate).map(|updated| updated.files);
            let failure = updated.unwrap_err().to_string();
            assert!(failure.contains(reason), "{reason}: {failure}");
            // What is wrong with a document is printed for each of several; the failure counts them.
            import::import(&[argument().into()], &root.join(SPECS), "2000-01-01").unwrap_err();
        }
        let folder = folder.join("empty");
        let updated = run(&root, folder.to_str().unwrap(), None, "2000-01-01", |_| Ok(()), |_| Ok(()));
        let failure = updated.map(|updated| updated.files).unwrap_err().to_string();
        assert!(failure.ends_with("empty: is a folder; name a document in it"), "{failure}");
        assert!(contents(&root) == before);
    }

    /// The path from a changed document over the overlay entry that it asks for to new code.
    ///
    /// Of the committed document, which an update changes, it takes no more than an optional member with a name.
    #[test]
    fn update_asks_for_overlay_entry_or_changes_nothing() {
        let root = repository("dns");
        let file = root.join("target/dns.json");
        fs::create_dir_all(root.join("target")).unwrap();
        let text = fs::read_to_string(root.join(SPECS).join("dns.json")).unwrap();
        let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let overlay = root.join("crates/ionoscloud-spec/overlays/dns/records.toml");
        let entries = fs::read_to_string(&overlay).unwrap();
        let record = document.pointer_mut("/components/schemas/Record").unwrap();
        let required = record["required"].as_array().unwrap().clone();
        let members = record["properties"].as_object_mut().unwrap();
        let entry_of = |name: &str| format!("[schemas.Record.fields.{name}]\n");
        let is_plain = |name: &&String| {
            let entry = entries.split(&entry_of(name)).nth(1).unwrap_or("name =");
            !required.contains(&serde_json::json!(name)) && !entry.split("\n[").next().unwrap().contains("name =")
        };
        let name = members.keys().find(is_plain).unwrap().clone();
        let renamed = format!("{name}Value");
        let member = members.remove(&name).unwrap();
        members.insert(renamed.clone(), member);
        members.insert("furtherText".to_owned(), serde_json::json!({ "type": "string" }));
        let version = document["info"]["version"].as_str().unwrap().to_owned();
        document["info"]["version"] = format!("{version}-next").into();
        fs::write(&file, document.to_string()).unwrap();
        let before = contents(&root);
        let generate = |root: &Path| codegen::generate_only(root, "dns", false);
        let update = || run(&root, file.to_str().unwrap(), None, "2000-01-01", |_| Ok(()), generate);

        let failure = update().map(|updated| updated.files).unwrap_err().to_string();
        let line = entries.split(&entry_of(&name)).next().unwrap().lines().count() + 1;
        let expected = format!(
            "overlays/dns/records.toml:{line}: the schema `Record` has no member `{name}`; the nearest is `{renamed}`"
        );
        assert!(failure.contains(&expected), "{failure}");
        assert!(contents(&root) == before);

        let entries = entries.replace(&entry_of(&name), &format!("{}name = \"{name}\"\n", entry_of(&renamed)));
        fs::write(&overlay, &entries).unwrap();
        let failure = update().map(|updated| updated.files).unwrap_err().to_string();
        assert_eq!(failure.matches("[schemas.Record.fields.\"furtherText\"] has no doc").count(), 1, "{failure}");

        fs::write(&overlay, format!("{entries}\n{}doc = \"A text.\"\n", entry_of("furtherText"))).unwrap();
        let before = contents(&root);
        let refused = |document: &str| Err(Failure::new(format!("{document} is not permitted")));
        let failure = run(&root, file.to_str().unwrap(), None, "2000-01-01", refused, generate);
        assert_eq!(failure.map(|updated| updated.files).unwrap_err().to_string(), "dns is not permitted");
        assert!(contents(&root) == before);

        let updated = update().unwrap();
        assert_eq!(updated.report.severity(), Some(Severity::Additive), "{:#?}", updated.report.changes);
        let changelog = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
        assert!(changelog.contains(&format!("- `dns` {version} → {version}-next: ")), "{changelog}");
        let models = root.join("crates/ionoscloud-models/src/generated/dns/records.rs");
        assert!(fs::read_to_string(&models).unwrap_or_default().contains("further_text"), "{:?}", updated.files);
        // The outline is of the new document, not of the one that this program was compiled with.
        let outline = root.join("crates/ionoscloud-spec/src/outline/generated/dns.rs");
        assert!(fs::read_to_string(&outline).unwrap().contains(&format!("\"{version}-next\"")));
    }

    #[test]
    fn renamed_things_are_named_for_overlay() {
        let renamed = |kind, item: &str| Change::new(kind, item, "", "").between("Old", "New");
        let report = Report {
            document: String::new(),
            product: String::new(),
            versions: [String::new(), String::new()],
            changes: vec![renamed("schema renamed", "schemas/New"), renamed("member retyped", "schemas/New")],
        };
        let expected = "\nrenamed: entries of `Old` are those of `New` now (schema renamed, schemas/New)";
        assert_eq!(renames(&report), expected);
    }
}
