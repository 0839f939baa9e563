//! Other programs, which get no credentials of the environment: they download, build and run the code of others.

use std::ffi::{OsStr, OsString};
use std::process::Command;

/// Parts of the names of variables that hold credentials.
const SECRET: &[&str] = &["TOKEN", "PASSWORD", "PASSWD", "SECRET", "CREDENTIAL", "SSH_AUTH"];

/// A program without the credentials of this one's environment: those of the SDK, of package registries and of GitHub.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    remove_credentials(&mut command, std::env::vars_os().map(|(name, _)| name));
    command
}

/// A program that calls an API in the name of the user, with all that the environment has.
pub(crate) fn command_with_credentials(program: impl AsRef<OsStr>) -> Command {
    Command::new(program)
}

fn remove_credentials(command: &mut Command, names: impl Iterator<Item = OsString>) {
    for name in names.filter(|name| is_credential(&name.to_string_lossy().to_uppercase())) {
        command.env_remove(name);
    }
}

/// Returns true for a name in capitals that a variable with credentials has.
fn is_credential(name: &str) -> bool {
    name.starts_with("IONOS_") || name.ends_with("_AUTH") || SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn credentials_are_removed_and_others_kept() {
        let removed = [
            "IONOS_TOKEN",
            "IONOS_USERNAME",
            "IONOS_S3_ACCESS_KEY",
            "GH_TOKEN",
            "GITHUB_TOKEN",
            "ACTIONS_RUNTIME_TOKEN",
            "CARGO_REGISTRY_TOKEN",
            "CARGO_REGISTRIES_OWN_CREDENTIAL_PROVIDER",
            "NODE_AUTH_TOKEN",
            "npm_config__auth",
            "PIP_PASSWORD",
            "SSH_AUTH_SOCK",
            "AWS_SECRET_ACCESS_KEY",
        ];
        let kept =
            ["PATH", "HOME", "CARGO_HOME", "GIT_AUTHOR_NAME", "PIP_INDEX_URL", "RUSTUP_TOOLCHAIN", "HTTPS_PROXY"];
        let mut command = Command::new("none");
        remove_credentials(&mut command, removed.iter().chain(&kept).map(Into::into));
        let unset: Vec<&OsStr> =
            command.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        let mut expected = removed.map(OsStr::new);
        expected.sort();
        assert_eq!(unset, expected);
    }

    /// Programs that `spec` starts are made by `command`, but for those that call an API in the name of the user.
    #[test]
    fn spec_starts_programs_without_credentials() {
        let source = crate::repository_root().join("xtask/src");
        let with_credentials = ["cargo.rs", "spec/online.rs", "spec/pull_request.rs"];
        let mut files = crate::spec::stage::files(&source, "spec".as_ref()).unwrap();
        files.extend(["cargo.rs", "tools.rs", "codegen/output/format.rs"].map(Into::into));
        let is_code = |file: &&std::path::PathBuf| {
            file.extension().is_some_and(|extension| extension == "rs") && !file.ends_with("tests.rs")
        };
        for file in files.iter().filter(is_code) {
            let text = fs::read_to_string(source.join(file)).unwrap();
            let code = text.split("mod tests {").next().unwrap_or_default();
            assert!(!code.contains("Command::new("), "{}", file.display());
            let is_known = with_credentials.iter().any(|known| file.ends_with(known));
            assert!(is_known || !code.contains("with_credentials"), "{}", file.display());
        }
    }
}
