//! Cargo, started by a program that cargo started.

use std::ffi::OsString;
use std::process::Command;

use crate::process;

/// Cargo in the folder of the repository, without the credentials of the environment: it builds the code of others.
///
/// The variables of this program's package are removed: build scripts that read them would run again, and all
/// that depends on them, whenever the same crates are built by another program or by hand.
pub(crate) fn command() -> Command {
    prepared(process::command(program()))
}

/// The same for a program that calls an API. What it runs has to be built before, by [`command`].
pub(crate) fn command_with_credentials() -> Command {
    prepared(process::command_with_credentials(program()))
}

fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

fn prepared(mut command: Command) -> Command {
    let own = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(own)) {
        command.env_remove(name);
    }
    command.current_dir(crate::repository_root());
    command
}
