//! `cargo xtask spec update --pull-request`: the changes of an update as a branch and a pull request.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;

/// Commits the changed files to a branch of the document's own, pushes it and opens a pull request with `body`.
///
/// Git takes the identity of its configuration, and `gh` its token from the environment.
pub(super) fn open(root: &Path, document: &str, files: &[PathBuf], body: &str, gh: &OsStr) -> Result<(), Failure> {
    let (branch, title) = (format!("spec/{document}"), format!("spec: update {document}"));
    let git = OsStr::new("git");
    run(root, git, &["switch", "--quiet", "--force-create", &branch])?;
    let paths: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let add: Vec<&str> = ["add", "--all", "--"].into_iter().chain(paths.iter().map(String::as_str)).collect();
    run(root, git, &add)?;
    run(root, git, &["commit", "--quiet", "--message", &title])?;
    // Only this program writes the branch; a newer version of the document replaces what was proposed before.
    run(root, git, &["push", "--quiet", "--force", "origin", &branch])?;
    run(root, gh, &["pr", "create", "--head", &branch, "--title", &title, "--body", body])
}

fn run(root: &Path, program: &OsStr, arguments: &[&str]) -> Result<(), Failure> {
    let name = program.to_string_lossy();
    let status = Command::new(program).args(arguments).current_dir(root).status();
    let status = status.map_err(|error| Failure::new(format!("`{name}` did not start: {error}")))?;
    let verb = arguments.first().unwrap_or(&"");
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{name} {verb}`: {status}"))) }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::codegen;

    #[test]
    fn changed_files_alone_are_pushed_and_proposed() {
        let folder = codegen::scratch("pull-request");
        let _ = fs::remove_dir_all(&folder);
        let (root, gh) = (folder.join("work"), folder.join("gh"));
        fs::create_dir_all(&root).unwrap();
        let git = |arguments: &[&str]| run(&root, OsStr::new("git"), arguments).unwrap();
        git(&["init", "--quiet", "--bare", "../origin"]);
        git(&["init", "--quiet"]);
        git(&["remote", "add", "origin", "../origin"]);
        git(&["config", "user.name", "test"]);
        git(&["config", "user.email", "test@example.com"]);
        git(&["config", "commit.gpgsign", "false"]);
        fs::write(&gh, "#!/bin/sh\nfor argument; do echo \"$argument\"; done > ../asked\n").unwrap();
        fs::set_permissions(&gh, fs::Permissions::from_mode(0o755)).unwrap();
        for file in ["changed", "other"] {
            fs::write(root.join(file), file).unwrap();
        }

        let propose = || open(&root, "dns", &["changed".into()], "# Changes", gh.as_os_str());
        propose().unwrap();
        let asked = fs::read_to_string(folder.join("asked")).unwrap();
        assert_eq!(asked, "pr\ncreate\n--head\nspec/dns\n--title\nspec: update dns\n--body\n# Changes\n");
        let mut listed = Command::new("git");
        let output = listed.args(["ls-tree", "--name-only", "spec/dns"]).current_dir(folder.join("origin")).output();
        let output = output.unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "changed\n");

        let failure = propose().unwrap_err().to_string();
        assert!(failure.starts_with("`git commit`: "), "nothing to commit: {failure}");
    }
}
