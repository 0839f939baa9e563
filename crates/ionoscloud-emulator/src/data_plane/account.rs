//! The user that servers run as.

use std::io;
use std::path::Path;

use tokio::process::Command;

use super::DataPlaneError;

/// A user of this machine.
#[derive(Debug, Clone)]
pub(super) struct Account {
    name: String,
    /// The ids of user and group, if they are not those of this program.
    ids: Option<(u32, u32)>,
}

impl Account {
    /// The user of this program, or, because servers refuse to run as root, the user of this name instead.
    #[cfg(unix)]
    pub(super) fn for_server(name: &str) -> Result<Self, DataPlaneError> {
        use nix::unistd::{User, geteuid};
        let own = geteuid();
        let found = if own.is_root() { User::from_name(name) } else { User::from_uid(own) };
        let found = found.map_err(|error| DataPlaneError(format!("the users of this machine: {error}")))?;
        match found {
            Some(user) => {
                let ids = own.is_root().then(|| (user.uid.as_raw(), user.gid.as_raw()));
                Ok(Self { name: user.name, ids })
            }
            None if own.is_root() => Err(DataPlaneError(format!("it refuses root, and there is no user {name}"))),
            None => Err(DataPlaneError(format!("the user {own} has no name"))),
        }
    }

    /// There is none: users are Unix's.
    #[cfg(not(unix))]
    pub(super) fn for_server(_: &str) -> Result<Self, DataPlaneError> {
        Err(DataPlaneError("it needs a Unix system".to_owned()))
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Makes it the user that a command runs as. The groups of this program are dropped with it.
    pub(super) fn run(&self, command: &mut Command) {
        #[cfg(unix)]
        if let Some((user, group)) = self.ids {
            command.uid(user).gid(group);
        }
        #[cfg(not(unix))]
        let _ = command;
    }

    /// Makes it the owner of a file or a folder, and the only one who may read it.
    pub(super) fn own(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::{PermissionsExt as _, chown};
            let mode = if path.is_dir() { 0o700 } else { 0o600 };
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
            if let Some((user, group)) = self.ids {
                chown(path, Some(user), Some(group))?;
            }
        }
        #[cfg(not(unix))]
        let _ = path;
        Ok(())
    }
}
