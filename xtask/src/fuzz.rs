//! Fuzzing: `cargo xtask fuzz`.

use std::path::Path;
use std::process::Command;

use clap::Args;

use crate::{Failure, tools};

/// The folder of the fuzz targets, which is a workspace of its own.
const FOLDER: &str = "xtask/fuzz";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only this target; may be given several times.
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
    /// For how many seconds to run, all targets together.
    #[arg(long, default_value_t = 600)]
    seconds: u64,
}

/// Runs the targets one after the other. Findings go to `xtask/fuzz/artifacts`, the corpus to `target`.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = crate::repository_root();
    let all = targets(&root.join(FOLDER).join("targets"))?;
    if let Some(unknown) = arguments.targets.iter().find(|name| !all.contains(name)) {
        return Err(Failure::new(format!("there is no fuzz target `{unknown}`; there are {}", all.join(", "))));
    }
    let chosen = if arguments.targets.is_empty() { &all } else { &arguments.targets };
    let each = (arguments.seconds / chosen.len().max(1) as u64).max(1);
    let fuzzer = tools::find(&root, "cargo-fuzz", "^0.13")?;
    // With our lock file the targets are built from the same crates as everything else.
    let lock = root.join(FOLDER).join("Cargo.lock");
    std::fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    let mut failed = Vec::new();
    for target in chosen {
        println!("\n==> {target}, {each} s");
        if !fuzz(&root, &fuzzer, target, each)? {
            failed.push(target.as_str());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("found something: {}", failed.join(", ")))) }
}

/// The names of the targets, sorted.
fn targets(folder: &Path) -> Result<Vec<String>, Failure> {
    let in_folder = |error: std::io::Error| Failure::from_io(folder, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(in_folder)? {
        let path = entry.map_err(in_folder)?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(path.file_stem().and_then(|name| name.to_str()).map(str::to_owned));
        }
    }
    names.sort();
    Ok(names)
}

/// Returns true if nothing was found. It starts from the corpus of earlier runs and the seeds in the tree.
fn fuzz(root: &Path, fuzzer: &Path, target: &str, seconds: u64) -> Result<bool, Failure> {
    let corpus = root.join("target/fuzz-corpus").join(target);
    std::fs::create_dir_all(&corpus).map_err(|error| Failure::from_io(&corpus, &error))?;
    let seeds = root.join(FOLDER).join("seeds").join(target);
    // Sanitizers want a nightly toolchain; in safe code it is panics and hangs that are looked for.
    let status = Command::new(fuzzer)
        .current_dir(root)
        .args(["run", "--sanitizer", "none", "--fuzz-dir", FOLDER, "--target-dir", "target/fuzz", target])
        .args([&corpus, &seeds])
        .args(["--".to_owned(), format!("-max_total_time={seconds}"), "-timeout=10".to_owned()])
        .args(["-rss_limit_mb=2048", "-verbosity=0", "-print_final_stats=1"])
        .status()
        .map_err(|error| Failure::new(format!("`{}` did not start: {error}", fuzzer.display())))?;
    Ok(status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_in_manifest_and_has_seeds() {
        let folder = crate::repository_root().join(FOLDER);
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let names = targets(&folder.join("targets")).unwrap();
        assert!(names.len() >= 4, "{names:?}");
        for name in names {
            assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} is not in the manifest");
            let seeds = std::fs::read_dir(folder.join("seeds").join(&name)).map(Iterator::count).unwrap_or(0);
            assert!(seeds > 0, "{name} has no seeds");
        }
    }

    #[test]
    fn unknown_target_is_rejected_with_known_ones() {
        let arguments = Arguments { targets: vec!["nothing".into()], seconds: 1 };
        let failure = run(&arguments).unwrap_err().to_string();
        assert!(failure.contains("nothing") && failure.contains("decode"), "{failure}");
    }
}
