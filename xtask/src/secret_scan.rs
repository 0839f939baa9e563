//! Runs tests and examples with all spans and events of every crate printed, and searches the output for the secrets of
//! the tests.

mod forms;
#[path = "../test-secrets/src/values.rs"]
mod values;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;

use aho_corasick::AhoCorasick;

use self::forms::Needle;
use crate::{Failure, cargo};

/// Secrets of the examples and of single tests, which are literals there.
const WRITTEN_IN_PLACE: [&str; 11] = [
    "Canary-1!",
    "any-token",
    "canarypassword1",
    "hunter2",
    "it's a secret",
    "made-up for the emulator",
    "me:p@ss",
    "my password",
    "production-token",
    "staging-token",
    "the password of the owner",
];

/// The first letters of every token that the emulator issues: the first member of its header is one of two.
const ISSUED: [&str; 2] = ["eyJhbGciOi", "eyJ0eXAiOi"];

const EXAMPLES: [&str; 17] = [
    "quickstart",
    "own_http_stack",
    "own_stack",
    "custom_middleware",
    "emulator_in_tests",
    "postgres",
    "server",
    "registry",
    "costs",
    "dns_records",
    "fleet",
    "kubernetes",
    "credentials",
    "profiles",
    "tls",
    "proxy",
    "tracing",
];

/// Targets whose events have to be in the output: without them no subscriber was installed.
const TARGETS: [&str; 5] = ["ionoscloud: ", "h2::", "hyper::", "hyper_util::", "rustls::"];

/// The extent of the scan.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Scan the tests as they were built for CI: without the examples, and without hyper and rustls, which log only if
    /// they are built for it
    #[arg(long)]
    as_built: bool,
}

/// Fails if a secret is in the output, or if a crate that might have logged one logged nothing.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::repository_root().join("target"), PathBuf::from);
    // Other flags for the compiler mean that everything is built anew: a folder of its own keeps the other one warm.
    let folder = if arguments.as_built { target.clone() } else { target.join("secret-scan") };
    let command = |line: &str| {
        let mut command = cargo::command();
        command.args(line.split_whitespace()).env("CARGO_TARGET_DIR", &folder);
        if !arguments.as_built {
            command.env("RUSTFLAGS", "--cfg hyper_unstable_tracing");
        }
        command
    };
    let output = target.join("secret-scan-output");
    std::fs::create_dir_all(&output).map_err(|error| Failure::from_io(&output, &error))?;

    let (mut files, mut failed) = (Vec::new(), Vec::new());
    // The whole workspace, as the step `test` selects it: another selection has other features, and is built anew.
    // Documentation tests have no secrets and take longest.
    let mut tests = command("test --workspace --tests --no-fail-fast -- --nocapture");
    let mut capture = |command: &mut Command, path: PathBuf| -> Result<(), Failure> {
        if !captured(command, &path)? {
            failed.push(format!("{} failed, see {}", in_words(command), path.display()));
        }
        files.push(path);
        Ok(())
    };
    capture(tests.env(values::LISTEN, "1"), output.join("tests.txt"))?;
    if !arguments.as_built {
        for example in EXAMPLES {
            let mut run = command(&format!("run --package examples --features opentelemetry --example {example}"));
            capture(run.env("IONOS_LOG_LEVEL", "trace"), output.join(format!("{example}.txt")))?;
        }
    }
    let expected = if arguments.as_built { &TARGETS[..2] } else { &TARGETS[..] };
    // The output of a failed test is there all the same, and a secret in it is the worse news.
    search(&files, expected)?;
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(failed.join("\n  "))) }
}

/// Writes both output streams of a command into a file; returns true if it succeeded.
fn captured(command: &mut Command, path: &Path) -> Result<bool, Failure> {
    let file = File::create(path).and_then(|file| Ok((file.try_clone()?, file)));
    let (out, error) = file.map_err(|error| Failure::from_io(path, &error))?;
    println!("{}: output in {}", in_words(command), path.display());
    let status = command.stdout(out).stderr(error).status();
    status.map(|status| status.success()).map_err(|error| Failure::new(format!("`cargo` did not start: {error}")))
}

fn in_words(command: &Command) -> String {
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    format!("cargo {}", arguments.join(" "))
}

fn search(files: &[PathBuf], expected: &[&str]) -> Result<(), Failure> {
    let needles = needles();
    let texts = needles.iter().map(|needle| needle.text.as_str()).chain(expected.iter().copied());
    let automaton = AhoCorasick::new(texts).map_err(|error| Failure::new(format!("the search: {error}")))?;
    let (mut lines, mut found) = (0_u64, Vec::new());
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for path in files {
        let file = File::open(path).map_err(|error| Failure::from_io(path, &error))?;
        for (number, line) in BufReader::new(file).split(b'\n').enumerate() {
            let line = line.map_err(|error| Failure::from_io(path, &error))?;
            lines += 1;
            for hit in automaton.find_overlapping_iter(&line).map(|hit| hit.pattern().as_usize()) {
                match needles.get(hit) {
                    // The line is not printed: it has a secret in it, if only a test's.
                    Some(Needle { secret, form, .. }) => {
                        let message = format!("{secret} as {form}");
                        found.push(Failure::new(message).at(path, Some(number + 1)).to_string());
                    }
                    None => seen.extend(expected.get(hit - needles.len())),
                }
            }
        }
    }
    println!("{lines} lines of output, {} forms of secrets searched for", needles.len());
    if !found.is_empty() {
        found.truncate(20);
        return Err(Failure::new(format!("secrets in the output:\n  {}", found.join("\n  "))));
    }
    let silent: Vec<_> = expected.iter().copied().filter(|target| !seen.contains(target)).collect();
    if silent.is_empty() { Ok(()) } else { Err(Failure::new(format!("no events of {}", silent.join(", ")))) }
}

/// Every form of every secret.
fn needles() -> Vec<Needle> {
    let secrets = [
        ("the token", values::TOKEN),
        ("the password", values::PASSWORD),
        ("the database password", values::DATABASE_PASSWORD),
        ("the proxy password", values::PROXY_PASSWORD),
    ];
    let mut needles: Vec<_> = secrets.into_iter().flat_map(|(name, secret)| forms::of(name, secret)).collect();
    needles.extend(WRITTEN_IN_PLACE.into_iter().flat_map(|secret| forms::of("a secret of an example", secret)));
    needles.extend(ISSUED.map(|text| Needle {
        secret: "an issued token",
        form: "in plaintext",
        text: text.to_owned(),
    }));
    needles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn searched(name: &str, text: &str, expected: &[&str]) -> Result<(), String> {
        let path = std::env::temp_dir().join(format!("secret-scan-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        let result = search(std::slice::from_ref(&path), expected).map_err(|failure| failure.to_string());
        std::fs::remove_file(&path).unwrap();
        result
    }

    #[test]
    fn secret_is_found_and_not_repeated() {
        let text = format!("TRACE h2::x: all is well\nTRACE h2::x: {}!\n", values::TOKEN);
        let error = searched("leak", &text, &["h2::"]).unwrap_err();
        assert!(error.contains(":2: ") && error.contains("in plaintext"), "{error}");
        assert!(!error.contains(values::TOKEN), "{error}");
    }

    #[test]
    fn output_without_events_is_rejected() {
        assert_eq!(searched("silence", "running 7 tests\n", &["h2::"]).unwrap_err(), "no events of h2::");
        assert_eq!(searched("speech", "TRACE h2::x: all is well\n", &["h2::"]), Ok(()));
    }
}
