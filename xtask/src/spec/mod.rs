//! `cargo xtask spec`: the API documents.

mod diff;
#[cfg(test)]
mod emulated;
mod fetch;
mod foreign;
mod import;
mod kinds;
mod list;
mod lock;
mod losses;
mod normalise;
mod online;
mod openapi;
mod operand;
mod programs;
mod proof;
mod pull_request;
mod rebuilt;
mod source;
pub(crate) mod stage;
mod status;
mod swagger;
mod to_do;
mod update;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use self::diff::{Change, Format, Report, Severity};
use self::stage::Stage;
use crate::codegen::input::SPECS;
use crate::{Failure, cargo, codegen, coverage, repository_root};

/// The page on all of this.
const PAGE: &str = "docs/spec-sync.md";

/// Arguments of `cargo xtask spec`.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Normalise documents into crates/ionoscloud-spec/specs
    Import {
        /// OpenAPI documents in YAML or JSON, folders of them, or URLs
        #[arg(required = true, value_name = "FILE|URL")]
        files: Vec<PathBuf>,
    },
    /// Print the committed documents and what their overlays leave unexplained
    Status {
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Ask the APIs for their versions, and compare the documents at the URLs that they name; credentials and
        /// URLs are those of the SDK's configuration
        #[arg(long)]
        online: bool,
    },
    /// Import documents that other projects publish, without writing them; needs `npm`
    Foreign,
    /// Compare documents rebuilt from two published versions of the vendor's SDKs; needs `python3` with `pip`
    Rebuilt,
    /// Run cargo-semver-checks on the generated code of each kind of change, and write its verdicts
    Proof {
        /// Write nothing; fail if a verdict would change
        #[arg(long)]
        check: bool,
        /// Compile a program of a user before and after five of the kinds instead
        #[arg(long, conflicts_with = "check")]
        programs: bool,
    },
    /// Import a new version of a committed document, generate its code and write its entry in CHANGELOG.md
    ///
    /// Changes nothing if the document cannot be read, or code cannot be generated, such as for an overlay entry that
    /// no longer matches. If the snapshots of the requests cannot be written after that, document and code stay
    /// changed. It prints what is left to do by hand. The exit codes are those of `diff`.
    Update {
        /// A file or a URL
        new: String,
        /// The document's name, where the file has another
        #[arg(long, value_name = "NAME")]
        document: Option<String>,
        /// Commit the changes to a branch, push it and open a pull request with the changes as Markdown; needs `gh`
        #[arg(long)]
        pull_request: bool,
    },
    /// Print the changes between two versions, by their severity for Rust users
    ///
    /// Exit code 0: nothing or cosmetic changes; 2: additive ones; 3: breaking ones; 1: an error.
    Diff {
        /// A file, a URL, a document (`dns`), a revision of git, or one document of it (`v0.1.0:dns`)
        old: String,
        /// The same; without it OLD is the new version, and the committed document the old one
        new: Option<String>,
        /// The document's name, where a file has another
        #[arg(long, value_name = "NAME")]
        document: Option<String>,
        /// Form of the output
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// Runs one of the subcommands.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let root = repository_root();
    match arguments.command {
        Command::Import { files } => {
            // What is refused is refused before anything is copied.
            let imported = import::read(&files, &root.join(SPECS), &today())?;
            let stage = Stage::new(&root)?;
            import::write(imported, &stage.folder.join(SPECS))?;
            list::update(&stage.folder.join("crates/ionoscloud-spec"))?;
            stage.commit()?;
        }
        Command::Status { json, online } => {
            let announced = if online { Some(online::announced(&root)?) } else { None };
            print(&status::render(&status::of_all(&root)?, announced.as_deref(), json))?;
        }
        Command::Proof { programs: true, .. } => programs::run(&root)?,
        Command::Proof { check, .. } => proof::run(&root, check)?,
        Command::Foreign => foreign::run(&root)?,
        Command::Rebuilt => rebuilt::run(&root)?,
        Command::Update { new, document, pull_request } => {
            return update(&root, &new, document.as_deref(), pull_request);
        }
        Command::Diff { old, new, document, format } => {
            let reports = compared(&root, &old, new.as_deref(), document.as_deref())?;
            if reports.is_empty() && matches!(format, Format::Text) {
                print("no document differs\n")?;
            }
            print(&diff::render(&reports, format))?;
            return Ok(exit_code(&reports));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn update(root: &Path, new: &str, document: Option<&str>, propose: bool) -> Result<ExitCode, Failure> {
    // Before anything changes: what is not proposed in the end would be left in the working tree.
    let permit = |name: &str| if propose { pull_request::replaceable(root, name).map(drop) } else { Ok(()) };
    let generate = |folder: &Path| codegen::generate(folder, false).map(drop);
    let mut updated = update::run(root, new, document, &today(), permit, generate)?;
    let mut left = to_do::lines(root, &updated.report)?;
    let mut snapshots = Ok(());
    if updated.files.iter().any(|file| file.starts_with("crates/ionoscloud-api")) {
        snapshots = refresh_snapshots(cargo::command());
        updated.files.push("crates/ionoscloud-api/tests/snapshots".into());
    }
    if !updated.files.is_empty() {
        // It counts operations. Where the emulator and the document differ, a person has to decide.
        match coverage::write_pages(false) {
            Ok(pages) => updated.files.extend(pages.into_iter().map(PathBuf::from)),
            Err(failure) => {
                let reason = failure.to_string().lines().next().unwrap_or_default().to_owned();
                left.insert(0, format!("cargo xtask coverage: {reason}"));
            }
        }
    }
    updated.files.sort();
    updated.files.dedup();
    for file in &updated.files {
        print(&format!("{}: changed\n", file.display()))?;
    }
    if !left.is_empty() && !updated.files.is_empty() {
        let lines: String = left.iter().map(|line| format!("  {}\n", diff::plain(line))).collect();
        print(&format!("left to do:\n{lines}"))?;
    }
    // Programs by hand that name what is gone do not compile: the list above has them.
    snapshots?;
    let reports = std::slice::from_ref(&updated.report);
    if propose && !updated.files.is_empty() {
        let body = diff::render(reports, Format::Markdown) + &markdown_of(&left);
        pull_request::open(root, &updated.report.document, &updated.files, &body, "gh".as_ref())?;
    }
    Ok(exit_code(reports))
}

/// A list of tasks for the text of a pull request.
fn markdown_of(left: &[String]) -> String {
    let lines: String = left.iter().map(|line| format!("- [ ] {}\n", diff::plain(line).replace('<', "&lt;"))).collect();
    if lines.is_empty() { lines } else { format!("\n## Left to do\n\n{lines}") }
}

fn today() -> String {
    jiff::Timestamp::now().strftime("%F").to_string()
}

/// Prints a text; a reader that has gone, such as `head`, needs no more of it.
fn print(text: &str) -> Result<(), Failure> {
    if cfg!(test) {
        // Only the macro's output is that of the test.
        print!("{text}");
        return Ok(());
    }
    print_to(std::io::stdout().lock(), text)
}

fn print_to(mut output: impl std::io::Write, text: &str) -> Result<(), Failure> {
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("the output cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints a table of a long check; fails if the page has another one.
fn print_documented(root: &Path, table: &str) -> Result<(), Failure> {
    print(table)?;
    let page = root.join(PAGE);
    let text = std::fs::read_to_string(&page).map_err(|error| Failure::from_io(&page, &error))?;
    match text.contains(table) {
        true => Ok(()),
        false => Err(Failure::new("has another table than this one").at(PAGE, None)),
    }
}

/// Writes the snapshots of the built requests, which the new code builds.
fn refresh_snapshots(mut test: std::process::Command) -> Result<(), Failure> {
    test.args(["test", "--quiet", "--package", "ionoscloud-api", "--test", "requests"]).env("INSTA_UPDATE", "always");
    let status = test.status().map_err(|error| Failure::new(format!("`cargo test` did not start: {error}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new("document and code are updated, but the snapshots of the requests could not be written"))
}

fn exit_code(reports: &[Report]) -> ExitCode {
    match reports.iter().filter_map(Report::severity).max() {
        Some(Severity::Breaking) => ExitCode::from(3),
        Some(Severity::Additive) => ExitCode::from(2),
        Some(Severity::Cosmetic) | None => ExitCode::SUCCESS,
    }
}

/// Compares all documents of two arguments.
fn compared(root: &Path, old: &str, new: Option<&str>, name: Option<&str>) -> Result<Vec<Report>, Failure> {
    let (old, new) = match new {
        Some(new) => (operand::documents(root, old, name)?, operand::documents(root, new, name)?),
        None => {
            let new = operand::documents(root, old, name)?;
            let mut committed = operand::Documents::new();
            for name in new.keys() {
                committed.extend(operand::committed(root, name)?);
            }
            (committed, new)
        }
    };
    if let Some(name) = name
        && old.is_empty()
        && new.is_empty()
    {
        return Err(Failure::new(format!("neither version has a document `{name}`")));
    }
    // Two files are two versions of one document, whatever they are called.
    if let (Some((_, before)), Some((name, after)), 1, 1) =
        (old.first_key_value(), new.first_key_value(), old.len(), new.len())
    {
        return Ok(vec![diff::compare(root, name, before, after)?]);
    }
    // One document against all of a revision means that one.
    let all: BTreeSet<&String> = match (old.len(), new.len()) {
        (1, _) => old.keys().collect(),
        (_, 1) => new.keys().collect(),
        _ => old.keys().chain(new.keys()).collect(),
    };
    let mut reports = Vec::new();
    for name in all {
        let report = match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) => diff::compare(root, name, before, after)?,
            (before, _) => whole(name, before.is_some()),
        };
        if !report.changes.is_empty() {
            reports.push(report);
        }
    }
    Ok(reports)
}

/// The report on a document that is in one version only.
fn whole(name: &str, removed: bool) -> Report {
    let (kind, severity) =
        if removed { ("document removed", Severity::Breaking) } else { ("document added", Severity::Additive) };
    let change = Change { callers: severity, ..Change::new(kind, "document", "", name) };
    Report {
        document: name.to_owned(),
        product: name.to_owned(),
        versions: [String::new(), String::new()],
        changes: vec![change],
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn table_of_long_check_is_that_of_page() {
        let root = repository_root();
        let page = std::fs::read_to_string(root.join(PAGE)).unwrap();
        let start = page.find("| package (npm)").unwrap();
        let table = page[start..].split("\n\n").next().unwrap().to_owned() + "\n";
        print_documented(&root, &table).unwrap();
        let failure = print_documented(&root, &table.replacen("operations", "parts", 1)).unwrap_err().to_string();
        assert_eq!(failure, "docs/spec-sync.md: has another table than this one");
    }

    #[test]
    fn name_of_no_document_is_refused() {
        let root = repository_root();
        for new in [None, Some("HEAD")] {
            let failure = compared(&root, "HEAD", new, Some("nope")).unwrap_err().to_string();
            assert_eq!(failure, "neither version has a document `nope`");
        }
        assert!(compared(&root, "HEAD", Some("HEAD"), Some("dns")).is_ok());
    }

    #[test]
    fn output_without_reader_ends_quietly() {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        print_to(writer, "text").unwrap();
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        assert!(print_to(full, "text").unwrap_err().to_string().contains("the output cannot be written"));
    }

    #[test]
    fn lone_file_of_unknown_document_is_refused_with_advice() {
        let root = repository_root();
        let file = crate::codegen::scratch("diff-unknown").join("openapi.json");
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::copy(root.join(SPECS).join("dns.json"), &file).unwrap();
        let failure = compared(&root, file.to_str().unwrap(), None, None).unwrap_err().to_string();
        let advice = "no document of this name is committed; name it by `--document`, or add it by `spec import`";
        assert_eq!(failure, format!("openapi: {advice}"));
    }

    /// Cargo's place is taken by a shell, which sees its arguments and variables.
    #[test]
    fn snapshots_are_written_by_their_test() {
        let shell = |script: &str| {
            let mut shell = Command::new("sh");
            shell.args(["-c", script, "cargo"]);
            shell
        };
        let expected = "test --quiet --package ionoscloud-api --test requests";
        refresh_snapshots(shell(&format!("[ \"$*\" = '{expected}' ] && [ $INSTA_UPDATE = always ]"))).unwrap();
        let failure = refresh_snapshots(shell("exit 101")).unwrap_err().to_string();
        assert!(failure.contains("the snapshots of the requests could not be written"), "{failure}");
        assert!(repository_root().join("crates/ionoscloud-api/tests/requests.rs").exists());
    }
}
