//! Tools of the checkers: interpreters that have to be there, and packages that are installed under `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Checker, Result, process, sdk};

/// Paths of the tools.
#[derive(Debug)]
pub(crate) struct Tools {
    /// Files of ours that checkers run.
    pub(crate) drivers: PathBuf,
    /// Output of the run, below `target/`.
    pub(crate) folder: PathBuf,
}

impl Tools {
    /// Installs what these checkers need, unless it is there already.
    pub(crate) fn prepare(root: &Path, checkers: &[Checker], offline: bool) -> Result<Self> {
        let own = root.join("xtask/conformance");
        let tools = Self { drivers: own.join("drivers"), folder: root.join("target/conformance") };
        fs::create_dir_all(&tools.folder).map_err(|error| format!("{}: {error}", tools.folder.display()))?;
        // The Python SDK also talks through Prism.
        let own_python = [Checker::PythonCloud, Checker::PythonPostgresqlV1, Checker::PythonPostgresqlV2];
        let has_own = |checker: &Checker| {
            matches!(checker, Checker::Node | Checker::NodeCloud | Checker::Proxy | Checker::PythonPlatform)
                || own_python.contains(checker)
        };
        if checkers.iter().any(|checker| !has_own(checker)) {
            tools.install_python(&own.join("requirements.txt"), "python", offline)?;
        }
        for checker in own_python {
            // The conversation with the Node SDK is that of the Python driver.
            let is_shared = checker == Checker::PythonCloud && checkers.contains(&Checker::NodeCloud);
            if is_shared || checkers.contains(&checker) {
                let requirements = own.join(format!("requirements-{}.txt", checker.name()));
                tools.install_python(&requirements, checker.name(), offline)?;
            }
        }
        if checkers.contains(&Checker::PythonPlatform) {
            for name in sdk::PLATFORM {
                tools.install_python(&own.join(format!("requirements-{name}.txt")), name, offline)?;
            }
        }
        if checkers.contains(&Checker::Proxy) {
            tools.install_python(&own.join("requirements-proxy.txt"), "proxy", offline)?;
        }
        if checkers.iter().any(|checker| {
            matches!(checker, Checker::Node | Checker::NodeCloud | Checker::NodePlatform | Checker::Prism)
        }) {
            tools.install_node(&own, offline)?;
        }
        Ok(tools)
    }

    /// The interpreter that sees the installed packages.
    pub(crate) fn python(&self) -> PathBuf {
        self.folder.join("python/bin/python")
    }

    /// The interpreter with the packages that a checker has to itself.
    pub(crate) fn own_python(&self, checker: &str) -> PathBuf {
        self.folder.join(checker).join("bin/python")
    }

    /// A program of the Python packages that the checker `proxy` has to itself.
    pub(crate) fn proxy(&self, program: &str) -> PathBuf {
        self.folder.join("proxy/bin").join(program)
    }

    /// The folder that holds `node_modules`.
    pub(crate) fn node_packages(&self) -> PathBuf {
        self.folder.join("node")
    }

    /// A path below the folder of this run.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn install_python(&self, requirements: &Path, environment: &str, offline: bool) -> Result<()> {
        let wanted = process::read(requirements)?;
        let environment = self.folder.join(environment);
        let stamp = environment.join("installed.txt");
        if is_installed(&stamp, &wanted) {
            return Ok(());
        }
        refuse_if(offline, "the Python packages")?;
        expect("python3", "Python 3.11 or newer with the module venv (Debian: python3 and python3-venv)")?;
        println!("installing Python packages");
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
        let python = environment.join("bin/python");
        run(Command::new(python).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(requirements))?;
        process::write(&stamp, &wanted)
    }

    fn install_node(&self, own: &Path, offline: bool) -> Result<()> {
        expect("node", "Node.js 20 or newer (Debian: nodejs)")?;
        let lock = process::read(&own.join("node/package-lock.json"))?;
        let packages = self.node_packages();
        let stamp = packages.join("installed.json");
        if is_installed(&stamp, &lock) {
            return Ok(());
        }
        refuse_if(offline, "the Node packages")?;
        expect("npm", "npm, which comes with Node.js (Debian: npm)")?;
        println!("installing Node packages");
        fs::create_dir_all(&packages).map_err(|error| format!("{}: {error}", packages.display()))?;
        process::write(&packages.join("package-lock.json"), &lock)?;
        process::write(&packages.join("package.json"), &process::read(&own.join("node/package.json"))?)?;
        let silent = ["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
        run(Command::new("npm").args(silent).current_dir(&packages))?;
        process::write(&stamp, &lock)
    }
}

fn is_installed(stamp: &Path, wanted: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|installed| installed == wanted)
}

fn refuse_if(offline: bool, what: &str) -> Result<()> {
    if offline { Err(format!("{what} are not installed as wanted, and --offline forbids to")) } else { Ok(()) }
}

/// Checks that the interpreter is installed; the error names the missing program.
fn expect(program: &str, what: &str) -> Result<()> {
    let found = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    match found {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{program} --version` failed ({status}); install {what}")),
        Err(error) => Err(format!("`{program}` is missing ({error}); install {what}")),
    }
}

fn run(command: &mut Command) -> Result<()> {
    let shown = format!("{command:?}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown} failed: {status}")),
        Err(error) => Err(format!("{shown} did not start: {error}")),
    }
}
