//! Cargo, started by a program that cargo started.

use std::process::Command;

/// Cargo in the folder of the repository.
///
/// The variables of this program's package are removed: build scripts that read them would run again, and all
/// that depends on them, whenever the same crates are built by another program or by hand.
pub(crate) fn command() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let own = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(own)) {
        command.env_remove(name);
    }
    command.current_dir(crate::repository_root());
    command
}
