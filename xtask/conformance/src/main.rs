//! Foreign clients and checkers judge the emulator and our client: `cargo xtask conformance`.

mod cargo;
mod data_plane;
mod document;
mod emulator;
mod our_client;
mod prism;
mod process;
mod proxy;
mod schemathesis;
mod sdk;
mod table;
mod tools;
mod verdict;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

use crate::document::{AUTH, Document, MONGODB};
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};

/// The result of a judge's step; the text says what went wrong and what to do about it.
type Result<T, E = String> = std::result::Result<T, E>;

/// Lets foreign clients and checkers judge the emulator and our client.
#[derive(Parser)]
#[command(name = "cargo xtask conformance")]
struct Arguments {
    /// Only this judge; may be given several times.
    #[arg(long = "judge", value_enum)]
    judges: Vec<Judge>,
    /// Install nothing: use what an earlier run installed.
    #[arg(long)]
    offline: bool,
    /// Judge this binary instead of building `ionos-emulator`; the judge data-plane builds its own.
    #[arg(long, value_name = "FILE")]
    emulator: Option<PathBuf>,
}

/// The judges, in the order of the table.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Judge {
    /// The vendor's Python SDK.
    Python,
    /// The vendor's Python SDK for DNS.
    PythonDns,
    /// The vendor's Node SDK.
    Node,
    /// Requests made up from the document, right ones and wrong ones.
    Schemathesis,
    /// A proxy that holds both sides of a conversation to the document.
    Prism,
    /// A real proxy between our client and the emulator.
    Proxy,
    /// A real database behind the emulator, and the MongoDB driver.
    DataPlane,
}

impl Judge {
    fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::PythonDns => "python-dns",
            Self::Node => "node",
            Self::Schemathesis => "schemathesis",
            Self::Prism => "prism",
            Self::Proxy => "proxy",
            Self::DataPlane => "data-plane",
        }
    }

    /// The limits of a pass of this judge.
    fn blind_spot(self) -> &'static str {
        match self {
            Self::Python => {
                "its models are of 2023: no edition, type, shards, cores, backup, versions; UPGRADING unknown"
            }
            Self::PythonDns => "rules about names and keys beyond those that its driver tries; real name servers",
            Self::Node => "of 2023 as well, and nothing is checked at run time but what our driver asserts",
            Self::Schemathesis => "rules that the document does not state, and states that take a sequence to reach",
            Self::Prism => "data that was not sent; what the document leaves open; requests that are wrong on purpose",
            Self::Proxy => "the emulator itself has no TLS: the proxy has it in its place",
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

/// Returns `true` if every judge passed.
fn run(arguments: &Arguments) -> Result<bool> {
    let judges = match arguments.judges.as_slice() {
        [] => Judge::value_variants().to_vec(),
        chosen => Judge::value_variants().iter().copied().filter(|judge| chosen.contains(judge)).collect(),
    };
    let root = repository_root();
    let documents = [Document::read(&root, "mongodb", MONGODB)?, Document::read(&root, "auth", AUTH)?];
    let dns = Document::read(&root, "dns", "")?;
    let tools = Tools::prepare(&root, &judges, arguments.offline)?;
    let emulator = match &arguments.emulator {
        Some(binary) => binary.clone(),
        None => emulator::build(&root)?,
    };

    let mut columns = Vec::new();
    for judge in &judges {
        // A judge that breaks down must not hide what the others say.
        columns.extend(ask(*judge, &root, &tools, &emulator, &documents).unwrap_or_else(|error| {
            vec![Column { title: judge.name(), verdicts: vec![Verdict::failed("run", "complete", error)] }]
        }));
    }
    for problem in columns.iter().flat_map(Column::problems) {
        println!("{problem}");
    }
    print!("{}", table::render(documents.iter().chain([&dns]), &columns));
    println!("\nWhat they cannot judge:");
    for judge in &judges {
        println!("  {}: {}", judge.name(), judge.blind_spot());
    }
    Ok(columns.iter().all(Column::is_content))
}

fn ask(judge: Judge, root: &Path, tools: &Tools, emulator: &Path, documents: &[Document; 2]) -> Result<Vec<Column>> {
    let [mongodb, _] = documents;
    match judge {
        Judge::Python => Ok(vec![sdk::python(tools, emulator)?]),
        Judge::PythonDns => Ok(vec![sdk::python_dns(tools, emulator)?]),
        Judge::Node => Ok(vec![sdk::node(tools, emulator)?]),
        Judge::Schemathesis => Ok(vec![schemathesis::judge(tools, emulator, documents)?]),
        Judge::Prism => prism::judge(tools, emulator, mongodb),
        Judge::Proxy => Ok(vec![proxy::judge(tools, emulator)?]),
        Judge::DataPlane => Ok(vec![data_plane::judge(tools, root)?]),
    }
}

/// The folder that holds the workspace's manifest.
fn repository_root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}
