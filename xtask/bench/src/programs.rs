//! The peers' programs: this one, or those made under `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{AUTHORITY, Addresses, Result, progenitor, repository_root};

/// The peers that are part of this program.
pub(crate) const BUILT_IN: [&str; 6] =
    ["floor-models", "floor-structs", "reqwest", "endpoint", "facade", "facade-alone"];
/// Those whose programs have to be made first, which takes minutes.
pub(crate) const MADE: [&str; 3] = ["progenitor", "python", "node"];

/// Prepares the packages or the program of a peer, unless that was done before.
pub(crate) fn prepare(peer: &str, folder: &Path) -> Result<()> {
    match peer {
        "python" => install_python(folder),
        "node" => install_node(folder),
        "progenitor" => progenitor::build(folder),
        _ => Ok(()),
    }
}

/// The program of a peer, talking to these addresses; or its twin that counts allocations, where there is one.
pub(crate) fn program(peer: &str, addresses: &Addresses, folder: &Path, counts: bool) -> Result<Command> {
    let authority = folder.join("authority.pem");
    let drivers = repository_root().join("xtask/bench/drivers");
    let mut command = match peer {
        "python" => {
            let mut command = Command::new(folder.join("python/bin/python"));
            command.arg("-B").arg(drivers.join("python_sdk.py"));
            command.args([&addresses.http, &addresses.https]).arg(&authority);
            command
        }
        "node" => {
            let mut command = Command::new("node");
            command.arg(drivers.join("node_sdk.mjs"));
            command.args([&addresses.http, &addresses.https]).arg(folder.join("node"));
            command.env("NODE_EXTRA_CA_CERTS", &authority);
            command
        }
        _ => {
            let program = match peer {
                "progenitor" => progenitor::program(folder, counts),
                _ if counts => this_program()?.with_file_name("counted"),
                _ => this_program()?,
            };
            let mut command = Command::new(program);
            command.args(["peer", peer, &addresses.http, &addresses.https]);
            command
        }
    };
    command.env(AUTHORITY, authority);
    Ok(command)
}

/// The path of this program.
pub(crate) fn this_program() -> Result<PathBuf> {
    std::env::current_exe().map_err(|error| format!("this program is not found: {error}"))
}

/// The version that the conformance tests pin, and of all it needs too.
fn install_python(folder: &Path) -> Result<()> {
    let environment = folder.join("python");
    let pins = repository_root().join("xtask/conformance/requirements.txt");
    let wanted = read(&pins)?;
    let stamp = environment.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("installing the Python SDK");
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
    let pip = ["-m", "pip", "install", "--quiet", "ionoscloud-dbaas-mongo", "--constraint"];
    run(Command::new(environment.join("bin/python")).args(pip).arg(&pins))?;
    write(&stamp, &wanted)
}

fn install_node(folder: &Path) -> Result<()> {
    let packages = folder.join("node");
    let pins = repository_root().join("xtask/conformance/node");
    let lock = read(&pins.join("package-lock.json"))?;
    let stamp = packages.join("installed.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    eprintln!("installing the Node SDK");
    make_folder(&packages)?;
    write(&packages.join("package-lock.json"), &lock)?;
    write(&packages.join("package.json"), &read(&pins.join("package.json"))?)?;
    let silent = ["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
    run(Command::new("npm").args(silent).current_dir(&packages))?;
    write(&stamp, &lock)
}

/// Runs a program to its end; standard output stays free for the figures.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = format!("{command:?}");
    match command.stdin(Stdio::null()).stdout(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown} failed: {status}")),
        Err(error) => Err(format!("{shown} did not start: {error}")),
    }
}

pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
