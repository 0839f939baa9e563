//! The public API of each published crate as text, which is checked in, so that a review sees what a change does to it.
//!
//! It is made from rustdoc's JSON, which the stable compiler writes for `RUSTC_BOOTSTRAP=1` alone, in a format of each
//! version. The program that reads it is a package of its own and pinned to one format, hence to one version of Rust.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::{Failure, cargo, repository_root};

/// The folder of the texts.
const FOLDER: &str = "docs/public-api";
/// The program that reads the JSON.
const PROGRAM: &str = "xtask/public-api";
/// The version of Rust whose format the program reads.
const RUST: &str = "1.95";
const CRATES: &[&str] = &[
    "ionoscloud",
    "ionoscloud-api",
    "ionoscloud-core",
    "ionoscloud-emulator",
    "ionoscloud-models",
    "ionoscloud-spec",
    "ionoscloud-transport",
];

#[derive(Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if a text would change
    #[arg(long)]
    check: bool,
}

/// Writes or checks the texts.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = repository_root();
    let version = output(cargo::command().arg("--version"))?;
    if !version.starts_with(&format!("cargo {RUST}.")) {
        return Err(Failure::new(format!("the format of rustdoc's JSON is that of Rust {RUST}; this is {version}")));
    }
    // A folder of its own: the variable below would make cargo build again what others share.
    let target = root.join("target/public-api");
    let manifest = root.join(PROGRAM).join("Cargo.toml");
    output(
        cargo::command().args(["build", "--quiet", "--manifest-path"]).arg(manifest).arg("--target-dir").arg(&target),
    )?;
    let mut differs = Vec::new();
    for name in CRATES {
        let text = text(name, &target)?;
        let file = Path::new(FOLDER).join(name).with_extension("txt");
        if fs::read_to_string(root.join(&file)).is_ok_and(|current| current == text) {
            continue;
        }
        differs.push(file.display().to_string());
        if !arguments.check {
            write(&root.join(file), &text)?;
        }
    }
    for file in &differs {
        println!("{file}: differs");
    }
    if arguments.check && !differs.is_empty() {
        return Err(Failure::new("the public API has changed; run `cargo xtask public-api` and read the difference"));
    }
    Ok(())
}

/// Returns the public items of a crate with all of its features.
fn text(name: &str, target: &Path) -> Result<String, Failure> {
    let mut rustdoc = cargo::command();
    rustdoc.args(["rustdoc", "--quiet", "--package", name, "--lib", "--all-features", "--target-dir"]).arg(target);
    rustdoc.args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"]);
    output(rustdoc.env("RUSTC_BOOTSTRAP", "1"))?;
    let json = target.join("doc").join(name.replace('-', "_")).with_extension("json");
    output(std::process::Command::new(program(target)).arg(json))
}

fn program(target: &Path) -> PathBuf {
    target.join("debug").join(format!("public-api-text{}", std::env::consts::EXE_SUFFIX))
}

fn output(command: &mut std::process::Command) -> Result<String, Failure> {
    let called = format!("{command:?}");
    let output = command.output().map_err(|error| Failure::new(format!("{called} did not start: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new(format!("{called} failed: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new(format!("{called} printed text that is not UTF-8")))
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::from_io(folder, &error))?;
    }
    fs::write(file, text).map_err(|error| Failure::from_io(file, &error))
}
