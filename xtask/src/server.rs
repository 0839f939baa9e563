//! The servers that programs of `xtask/consumers` need: Debian packages, installed where they are missing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::{Args, ValueEnum};

use crate::{Failure, process};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The server to install, unless it is there
    #[arg(value_enum)]
    server: Server,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Server {
    Postgresql,
    Mariadb,
    Inmemorydb,
}

impl Server {
    /// The program that shows that it is there, and folders that `PATH` may lack.
    fn program(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Postgresql => ("initdb", &["/usr/lib/postgresql"]),
            Self::Mariadb => ("mariadbd", &["/usr/sbin"]),
            Self::Inmemorydb => ("redis-server", &[]),
        }
    }

    fn package(self) -> &'static str {
        match self {
            Self::Postgresql => "postgresql",
            Self::Mariadb => "mariadb-server",
            Self::Inmemorydb => "redis-server",
        }
    }
}

/// Installs the Debian package of a server, as root or by `sudo` if that asks for no password.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let (program, folders) = arguments.server.program();
    if let Some(path) = found(program, folders) {
        println!("{} is there", path.display());
        return Ok(());
    }
    let package = arguments.server.package();
    println!("==> installing {package}");
    let prefixes: [&[&str]; 2] = [&[], &["sudo", "-n"]];
    let prefix = prefixes.into_iter().find(|prefix| is_root(prefix));
    let by_hand = || Failure::new(format!("{program} is needed; Debian: apt-get install {package}"));
    let prefix = prefix.ok_or_else(by_hand)?;
    for words in [&["update"][..], &["install", "--yes", "--no-install-recommends", package]] {
        let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"], words].concat();
        let status = command(&words).status().map_err(|_| by_hand())?;
        if !status.success() {
            return Err(by_hand());
        }
    }
    Ok(())
}

/// Returns true if a command behind this prefix runs as root.
fn is_root(prefix: &[&str]) -> bool {
    let output = command(&[prefix, &["id", "--user"]].concat()).stderr(Stdio::null()).output();
    output.is_ok_and(|output| output.status.success() && output.stdout.trim_ascii() == b"0")
}

fn command(words: &[&str]) -> Command {
    let mut command = process::command(words.first().copied().unwrap_or_default());
    command.args(words.iter().skip(1));
    command
}

/// The path of a program in a folder of `PATH`, or in one of these or the `bin` of a version in it.
fn found(program: &str, folders: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let further = folders.iter().flat_map(|folder| {
        let versions = std::fs::read_dir(folder).into_iter().flatten().flatten();
        versions.map(|version| version.path().join("bin")).chain([Path::new(folder).to_path_buf()])
    });
    let mut all = std::env::split_paths(&path).chain(further);
    all.find_map(|folder| Some(folder.join(program)).filter(|path| path.is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn program_is_found_in_folder_of_version() {
        let folder = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        let bin = folder.join("15/bin");
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::write(bin.join("no-such-initdb"), "").unwrap();
        let text = folder.to_str().unwrap();
        assert_eq!(found("no-such-initdb", &[text]), Some(bin.join("no-such-initdb")));
        assert_eq!(found("no-such-initdb", &[]), None);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
