//! Foreign clients and validators check the emulator and our client: `cargo xtask conformance`.

mod cargo;
mod data_plane;
mod document;
mod emulator;
mod figures;
mod our_client;
mod prism;
mod process;
mod proxy;
mod recording;
mod schemathesis;
mod sdk;
mod table;
mod tools;
mod verdict;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

use crate::document::Document;
use crate::recording::Recording;
use crate::schemathesis::Thoroughness;
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};

/// The result of a checker's step; the error text has cause and remedy.
type Result<T, E = String> = std::result::Result<T, E>;

/// Lets foreign clients and validators check the emulator and our client.
#[derive(Parser)]
#[command(name = "cargo xtask conformance")]
struct Arguments {
    /// Only this checker; may be given several times.
    #[arg(long = "checker", value_enum)]
    checkers: Vec<Checker>,
    /// Install nothing: use what an earlier run installed.
    #[arg(long)]
    offline: bool,
    /// Let schemathesis send few requests for each operation, and no sequences of them.
    #[arg(long)]
    brief: bool,
    /// Check this binary instead of building `ionos-emulator`; the checker data-plane builds its own.
    #[arg(long, value_name = "FILE")]
    emulator: Option<PathBuf>,
}

/// The checkers, in the order of the table.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Checker {
    /// The vendor's Python SDK.
    Python,
    /// The vendor's Python SDK for DNS.
    PythonDns,
    /// The vendor's Python SDK of the Cloud API.
    PythonCloud,
    /// The vendor's Python SDK of PostgreSQL, 1.x.
    PythonPostgresqlV1,
    /// The vendor's Python SDK of PostgreSQL, 3.x.
    PythonPostgresqlV2,
    /// Thirteen of the vendor's Python SDKs, one for each of the platform's products and of their versions.
    PythonPlatform,
    /// The vendor's Node SDK.
    Node,
    /// The vendor's Node SDK of the Cloud API.
    NodeCloud,
    /// The vendor's Node SDKs of the platform's products.
    NodePlatform,
    /// Requests made up from the document, right ones and wrong ones.
    Schemathesis,
    /// A proxy that holds both sides of a conversation to the document.
    Prism,
    /// A real proxy between our client and the emulator.
    Proxy,
    /// A real database behind the emulator, and the MongoDB driver.
    DataPlane,
}

impl Checker {
    fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::PythonDns => "python-dns",
            Self::PythonCloud => "python-cloud",
            Self::PythonPostgresqlV1 => "python-postgresql-v1",
            Self::PythonPostgresqlV2 => "python-postgresql-v2",
            Self::PythonPlatform => "python-platform",
            Self::Node => "node",
            Self::NodeCloud => "node-cloud",
            Self::NodePlatform => "node-platform",
            Self::Schemathesis => "schemathesis",
            Self::Prism => "prism",
            Self::Proxy => "proxy",
            Self::DataPlane => "data-plane",
        }
    }

    /// The limits of a pass of this checker.
    fn blind_spot(self) -> &'static str {
        match self {
            Self::Python => {
                "its models are of 2023: no edition, type, shards, cores, backup, versions; UPGRADING unknown"
            }
            Self::PythonDns => "rules about names and keys beyond those that its driver tries; real name servers",
            Self::PythonCloud => "GPUs, which it does not know, and what its models ignore",
            Self::PythonPostgresqlV1 => "versions by the older two of four paths; what its models ignore",
            Self::PythonPostgresqlV2 => "it cannot tell the forms of a restore source apart, so none is read",
            Self::PythonPlatform => {
                "what their models ignore; certificates that are issued, and images that are pushed"
            }
            Self::NodeCloud => "as python-cloud, and it checks nothing at run time",
            Self::NodePlatform => "as python-platform, and they check nothing at run time",
            Self::Node => "of 2023 as well, and nothing is checked at run time but what our driver asserts",
            Self::Schemathesis => "rules that the document does not state, and states that take a sequence to reach",
            Self::Prism => "data that was not sent; what the document leaves open; requests that are wrong on purpose",
            Self::Proxy => "the emulator's own TLS: the proxy has it in its place",
            Self::DataPlane => "it is no MongoDB but understands its protocol; TLS and names found by DNS are not used",
        }
    }
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns `true` if every checker passed.
fn run(arguments: &Arguments) -> Result<bool> {
    let checkers = match arguments.checkers.as_slice() {
        [] => Checker::value_variants().to_vec(),
        chosen => Checker::value_variants().iter().copied().filter(|checker| chosen.contains(checker)).collect(),
    };
    let root = repository_root();
    let documents = Document::all(&root)?;
    let tools = Tools::prepare(&root, &checkers, arguments.offline)?;
    let emulator = match &arguments.emulator {
        Some(binary) => binary.clone(),
        None => emulator::build(&root)?,
    };

    let is_recorded = |checker: &Checker| matches!(checker, Checker::Schemathesis | Checker::Prism);
    let recording = if checkers.iter().any(is_recorded) { Some(Recording::make(&root, &tools)?) } else { None };
    let thoroughness = if arguments.brief { Thoroughness::Brief } else { Thoroughness::Whole };
    let setting = Setting { root: &root, tools: &tools, binary: &emulator, documents: &documents, thoroughness };

    let mut columns = Vec::new();
    for checker in &checkers {
        // A checker that breaks down must not hide what the others say.
        columns.extend(setting.run(*checker, recording.as_ref()).unwrap_or_else(|error| {
            vec![Column { title: checker.name(), verdicts: vec![Verdict::failed("run", "complete", error)] }]
        }));
    }
    for problem in columns.iter().flat_map(Column::problems) {
        println!("{problem}");
    }
    print!("{}", table::render(&documents, &columns));
    println!("\nWhat they cannot check:");
    for checker in &checkers {
        println!("  {}: {}", checker.name(), checker.blind_spot());
    }
    let differences = figures::differences(&process::read(&root.join(figures::PAGE))?, &columns, thoroughness);
    differences.iter().for_each(|difference| println!("{difference}"));
    Ok(columns.iter().all(Column::is_content) && differences.is_empty())
}

/// What the checkers of a run share.
struct Setting<'a> {
    root: &'a Path,
    tools: &'a Tools,
    binary: &'a Path,
    documents: &'a [Document],
    thoroughness: Thoroughness,
}

impl Setting<'_> {
    fn run(&self, checker: Checker, recording: Option<&Recording>) -> Result<Vec<Column>> {
        let (tools, binary) = (self.tools, self.binary);
        let recording = || recording.ok_or_else(|| "nothing was recorded".to_owned());
        match checker {
            Checker::Python => Ok(vec![sdk::python(tools, binary)?]),
            Checker::PythonDns => Ok(vec![sdk::python_dns(tools, binary)?]),
            Checker::PythonCloud | Checker::PythonPostgresqlV1 | Checker::PythonPostgresqlV2 => {
                Ok(vec![sdk::python_of_its_own(tools, binary, checker.name())?])
            }
            Checker::PythonPlatform => sdk::python_platform(tools, binary),
            Checker::Node => Ok(vec![sdk::node(tools, binary)?]),
            Checker::NodeCloud => Ok(vec![sdk::node_cloud(tools, binary)?]),
            Checker::NodePlatform => sdk::node_platform(tools, binary),
            Checker::Schemathesis => {
                let (documents, thoroughness) = (self.documents, self.thoroughness);
                Ok(vec![schemathesis::check(tools, binary, recording()?, documents, thoroughness)?])
            }
            Checker::Prism => prism::check(tools, binary, recording()?, self.documents),
            Checker::Proxy => Ok(vec![proxy::check(tools, binary)?]),
            Checker::DataPlane => Ok(vec![data_plane::check(tools, self.root)?]),
        }
    }
}

/// The folder that holds the workspace's manifest.
fn repository_root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}
