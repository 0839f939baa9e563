//! A real database behind the emulator: from nothing to a document, by a user that was made through the API.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::tools::Tools;
use crate::verdict::{Column, Verdict};
use crate::{Result, cargo, process};

const LIMIT: Duration = Duration::from_secs(180);
const EXAMPLE: &str = "driver";
const TEST: &str = "data_plane_server";

/// The lines that the example prints if it succeeded.
const SEEN: [(&str, &str); 3] = [
    ("Written and read back", "document written and read"),
    ("Refused: a wrong password", "wrong password refused"),
    ("Refused: a database without a role", "missing role refused"),
];

/// The example `driver`, which goes through the facade, and the emulator's own test, which goes through its binary.
pub(crate) fn check(tools: &Tools, root: &Path) -> Result<Column> {
    let server = tools.python().with_file_name("secantusd-py");
    let server = server.to_string_lossy().replace('\'', r"'\''");
    let command = format!("'{server}' --host 127.0.0.1 --port {{port}} --storage-path {{directory}} {{auth}}");
    let mut verdicts = through_the_facade(tools, root, &command)?;
    verdicts.extend(through_the_binary(tools, root, &command)?);
    Ok(Column { title: "data-plane", verdicts })
}

fn through_the_facade(tools: &Tools, root: &Path, server: &str) -> Result<Vec<Verdict>> {
    let build = ["build", "--package", "examples", "--features", "driver", "--example", EXAMPLE];
    let mut example = Command::new(cargo::executable(root, EXAMPLE, &build)?);
    example.args(["--data-plane", server]);
    let (output, log) = (tools.file("data-plane-driver.txt"), tools.file("data-plane-driver.log"));
    let status = process::run(&mut example, &output, &log, LIMIT)?;
    let said = process::read(&output)?;
    let mut verdicts: Vec<Verdict> = SEEN.iter().map(|(words, case)| seen(&said, words, case)).collect();
    verdicts.push(if status.success() {
        Verdict::passed("example driver", "to its end")
    } else {
        Verdict::failed("example driver", "to its end", format!("{status}: {}", process::read(&log)?.trim()))
    });
    Ok(verdicts)
}

fn seen(said: &str, words: &str, case: &str) -> Verdict {
    if said.lines().any(|line| line.starts_with(words)) {
        Verdict::passed("example driver", case)
    } else {
        Verdict::failed("example driver", case, format!("did not say {words:?}"))
    }
}

/// Also changed and deleted users, a second run, and the end of the server.
fn through_the_binary(tools: &Tools, root: &Path, server: &str) -> Result<Vec<Verdict>> {
    let package = ["test", "--no-run", "--package", "ionoscloud-emulator", "--features", "cli,data-plane"];
    let build = [&package[..], &["--test", TEST]].concat();
    let mut test = Command::new(cargo::executable(root, TEST, &build)?);
    // What failed is in the message; a backtrace would bury it.
    test.env("DATA_PLANE_COMMAND", server).env("RUST_BACKTRACE", "0");
    let (output, log) = (tools.file("data-plane-test.txt"), tools.file("data-plane-test.log"));
    let status = process::run(&mut test, &output, &log, LIMIT)?;
    let said = process::read(&output)?;
    let operation = "test data_plane_server";
    let (passed, failed) = (said.matches(" ... ok").count(), said.matches(" ... FAILED").count());
    Ok(vec![if status.success() && passed > 0 && failed == 0 {
        Verdict::passed(operation, "from nothing to a document")
    } else {
        Verdict::failed(operation, "from nothing to a document", format!("{status}: {}", said.trim()))
    }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_pass_only_if_printed() {
        let said = "Using an emulator\nRefused: a wrong password\n";
        let passed = SEEN.map(|(words, case)| seen(said, words, case).passed);
        assert_eq!(passed, [false, true, false]);
    }
}
