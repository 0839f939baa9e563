//! The vendor's SDKs, driven by scripts that print one JSON line per result.

use std::path::Path;
use std::process::Command;

use crate::document::MONGODB;
use crate::emulator::{Emulator, TOKEN};
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};
use crate::{Result, process};

const ALL_CASES: &str = "401,404,422";

/// The Python SDK against the emulator, led to it by the configuration file that the emulator wrote.
pub(crate) fn python(tools: &Tools, binary: &Path) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let mut command = Command::new(tools.python());
    command.arg("-B").arg(tools.drivers.join("python_sdk.py"));
    command.arg("--config").arg(&emulator.config).arg(ALL_CASES);
    Ok(Column { title: "python", verdicts: drive(tools, &mut command, "python")? })
}

/// The Python SDK against the API at the root address; the name is that of its output files.
pub(crate) fn python_at(tools: &Tools, root_url: &str, cases: &str, name: &str) -> Result<Vec<Verdict>> {
    let mut command = Command::new(tools.python());
    command.arg("-B").arg(tools.drivers.join("python_sdk.py")).args([&format!("{root_url}{MONGODB}"), TOKEN, cases]);
    drive(tools, &mut command, name)
}

/// The Python SDK for DNS against the emulator, led to it by the configuration file that the emulator wrote.
pub(crate) fn python_dns(tools: &Tools, binary: &Path) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let mut command = Command::new(tools.python());
    command.arg("-B").arg(tools.drivers.join("python_dns.py")).arg(&emulator.config);
    Ok(Column { title: "python-dns", verdicts: drive(tools, &mut command, "python-dns")? })
}

/// The Python SDKs of the platform's products: names of their environments and columns, which end with the document's.
pub(crate) const PLATFORM: [&str; 13] = [
    "python-cert-manager",
    "python-container-registry",
    "python-kafka",
    "python-logging",
    "python-vpn",
    "python-cdn",
    "python-api-gateway",
    "python-object-storage-management",
    "python-dataplatform",
    "python-mariadb",
    "python-mariadb-v2",
    "python-inmemorydb-v2",
    "python-vm-autoscaling",
];

/// Each of them against an emulator of its own, all by one driver.
pub(crate) fn python_platform(tools: &Tools, binary: &Path) -> Result<Vec<Column>> {
    let column = |name: &'static str| {
        let emulator = Emulator::start(binary, &tools.folder)?;
        let product = name.trim_start_matches("python-");
        let mut command = Command::new(tools.own_python(name));
        command.arg("-B").arg(tools.drivers.join("python_platform.py")).arg(product).arg(&emulator.config);
        named_column(tools, &mut command, name)
    };
    PLATFORM.into_iter().map(column).collect()
}

/// The Node SDKs of the platform's products: names of their columns, which end with the document's.
pub(crate) const NODE_PLATFORM: [&str; 2] = ["node-container-registry", "node-mariadb"];

/// Each of them against an emulator of its own, by the conversations of the Python SDKs.
pub(crate) fn node_platform(tools: &Tools, binary: &Path) -> Result<Vec<Column>> {
    let column = |name: &'static str| {
        let emulator = Emulator::start(binary, &tools.folder)?;
        let product = name.trim_start_matches("node-");
        let mut command = Command::new(tools.python());
        command.arg("-B").arg(tools.drivers.join("python_platform.py")).arg(product).arg(&emulator.config);
        command.arg(tools.node_packages());
        named_column(tools, &mut command, name)
    };
    NODE_PLATFORM.into_iter().map(column).collect()
}

/// A Python SDK with an environment of its own against the emulator.
pub(crate) fn python_of_its_own(tools: &Tools, binary: &Path, checker: &'static str) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let mut command = Command::new(tools.own_python(checker));
    command.arg("-B").arg(tools.drivers.join(format!("{}.py", checker.replace('-', "_")))).arg(&emulator.config);
    named_column(tools, &mut command, checker)
}

/// The results of a driver with the product before each operation: other products have operations of the same ids.
fn named_column(tools: &Tools, command: &mut Command, checker: &'static str) -> Result<Column> {
    let mut verdicts = drive(tools, command, checker)?;
    let product = checker.trim_start_matches("python-").trim_start_matches("node-");
    verdicts.iter_mut().for_each(|one| one.operation = format!("{product} {}", one.operation));
    Ok(Column { title: checker, verdicts })
}

/// The Node SDK against the emulator.
pub(crate) fn node(tools: &Tools, binary: &Path) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let mut command = Command::new("node");
    command.arg(tools.drivers.join("node_sdk.mjs")).arg(tools.node_packages());
    command.args([&format!("{}{MONGODB}", emulator.root_url), TOKEN, ALL_CASES]);
    Ok(Column { title: "node", verdicts: drive(tools, &mut command, "node")? })
}

/// The Node SDK of the Cloud API against the emulator, by the conversation of the Python SDK.
pub(crate) fn node_cloud(tools: &Tools, binary: &Path) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let mut command = Command::new(tools.own_python("python-cloud"));
    command.arg("-B").arg(tools.drivers.join("python_cloud.py")).arg(&emulator.config).arg(tools.node_packages());
    named_column(tools, &mut command, "node-cloud")
}

/// Runs a driver that prints one JSON line per result.
pub(crate) fn drive(tools: &Tools, command: &mut Command, name: &str) -> Result<Vec<Verdict>> {
    let (output, log) = (tools.file(&format!("{name}.jsonl")), tools.file(&format!("{name}.log")));
    let status = process::run(command, &output, &log, process::LIMIT)?;
    let mut verdicts = Vec::new();
    for line in process::read(&output)?.lines() {
        verdicts.push(serde_json::from_str(line).map_err(|error| format!("{}: {error}: {line}", output.display()))?);
    }
    if !status.success() {
        let said = process::read(&log)?;
        verdicts.push(Verdict::failed("driver", "run", format!("{status}: {}", said.trim())));
    }
    Ok(verdicts)
}
