//! Cost of compiling a program that lists clusters, its size, and the time until its first response.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use crate::process::Talking;
use crate::programs::{make_folder, read, run, this_program, write};
use crate::{AUTHORITY, Result, progenitor, repository_root};

/// The programs: what each is called, and the file whose change is a change of a model.
const PROGRAMS: [&str; 3] = ["ours", "reqwest", "progenitor"];
/// The size of our binary in those of each other: retry, limits, failover and shared connections are in ours alone.
const LARGEST_BINARY: f64 = 1.07;
/// Cold starts that are measured.
const STARTS: usize = 41;

struct Cost {
    program: &'static str,
    crates: usize,
    clean_cpu: f64,
    rebuild_cpu: f64,
    megabytes: f64,
    start_ms: f64,
}

/// Builds all three from nothing, one after the other, and prints the table. It takes many minutes.
///
/// # Errors
///
/// A program that cannot be built or does not work. `false` if ours needs more crates than another, or is larger than
/// [`LARGEST_BINARY`] of it.
pub(crate) fn measure(folder: &Path) -> Result<bool> {
    let folder = folder.join("compile");
    make_folder(&folder)?;
    let authority = folder.join("authority.pem");
    let mut server = Command::new(this_program()?);
    let mut server = Talking::start("the server", server.arg("serve").arg(&authority))?;
    let line = server.line()?;
    let (address, _) = line.split_once(' ').ok_or("the server has no address")?;

    let mut costs = Vec::new();
    for program in PROGRAMS {
        costs.push(cost(program, &folder, &authority, address)?);
    }
    println!("program      crates  clean build, CPU s  rebuild, CPU s  binary, MB  first response, ms");
    for cost in &costs {
        println!(
            "{:<12} {:>6} {:>19.1} {:>15.1} {:>11.2} {:>17.1}",
            cost.program, cost.crates, cost.clean_cpu, cost.rebuild_cpu, cost.megabytes, cost.start_ms
        );
    }
    let [ours, rivals @ ..] = costs.as_slice() else { return Ok(false) };
    let fits = |rival: &Cost| ours.crates < rival.crates && ours.megabytes <= LARGEST_BINARY * rival.megabytes;
    let kept = rivals.iter().all(fits);
    let outcome = if kept { "ok" } else { "EXCEEDED" };
    println!("fewer crates than either, and a binary of at most {LARGEST_BINARY} of theirs: {outcome}");
    Ok(kept)
}

fn cost(program: &'static str, folder: &Path, authority: &Path, address: &str) -> Result<Cost> {
    let package = folder.join(program);
    let root = repository_root();
    let sources = root.join("xtask/bench/compile");
    make_folder(&package.join("src"))?;
    let manifest = read(&sources.join(format!("{program}.toml")))?.replace("{root}", &root.display().to_string());
    write(&package.join("Cargo.toml"), &manifest)?;
    write(&package.join("src/main.rs"), &read(&sources.join(format!("{program}.rs")))?)?;
    write(&package.join("Cargo.lock"), &read(&root.join("xtask/bench/Cargo.lock"))?)?;
    let model = match program {
        "ours" => root.join("crates/ionoscloud-models/src/generated/mongodb/clusters.rs"),
        "progenitor" => {
            write(&package.join("build.rs"), &read(&root.join("xtask/bench/progenitor/build.rs"))?)?;
            progenitor::write_document(&package)?;
            package.join("document.json")
        }
        _ => {
            write(&package.join("src/structs.rs"), &read(&root.join("xtask/bench/src/structs.rs"))?)?;
            package.join("src/structs.rs")
        }
    };

    let target = package.join("target");
    if target.exists() {
        fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    eprintln!("building {program}");
    run(cargo(&package).args(["fetch", "--quiet"]))?;
    let clean_cpu = cpu_of_build(&package)?;
    let untouched = fs::metadata(&model).and_then(|metadata| metadata.modified());
    touch(&model, SystemTime::now())?;
    let rebuild_cpu = cpu_of_build(&package)?;
    touch(&model, untouched.map_err(|error| format!("{}: {error}", model.display()))?)?;

    let tree = cargo(&package).args(["tree", "-e", "normal", "--prefix", "none", "--no-dedupe"]).output();
    let tree = tree.map_err(|error| format!("`cargo tree`: {error}"))?;
    let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
    // Without the program itself.
    let crates = tree.lines().filter(|line| !line.trim().is_empty()).collect::<BTreeSet<_>>().len().saturating_sub(1);
    let binary = target.join("release").join(format!("{program}-list"));
    let bytes = fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?.len();
    let start_ms = first_response(&binary, authority, address)?;
    Ok(Cost { program, crates, clean_cpu, rebuild_cpu, megabytes: bytes as f64 / 1e6, start_ms })
}

fn cargo(package: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(package).env_remove("CARGO_TARGET_DIR");
    command
}

/// The CPU seconds of all processes of the build; the time on the wall is that of a busy machine.
fn cpu_of_build(package: &Path) -> Result<f64> {
    let before = cpu_of_children()?;
    run(cargo(package).args(["build", "--release", "--quiet"]))?;
    Ok(cpu_of_children()? - before)
}

/// The CPU seconds of children that have ended, and theirs.
fn cpu_of_children() -> Result<f64> {
    let line = read(Path::new("/proc/self/stat"))?;
    // The name of the program comes second, in parentheses, and may hold blanks.
    let fields = line.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: Vec<f64> = fields.split_whitespace().skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    Ok(ticks.iter().sum::<f64>() / rustix::param::clock_ticks_per_second() as f64)
}

fn touch(file: &Path, time: SystemTime) -> Result<()> {
    let opened = fs::File::options().append(true).open(file);
    opened.and_then(|opened| opened.set_modified(time)).map_err(|error| format!("{}: {error}", file.display()))
}

/// Milliseconds from the start of the process to its end, which follows the first response; the median.
fn first_response(binary: &Path, authority: &Path, address: &str) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let mut command = Command::new(binary);
        command.env("IONOS_API_URL", address).env("IONOS_TOKEN", "token").env(AUTHORITY, authority);
        let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{}: {error}", binary.display()))?;
        times.push(began.elapsed().as_secs_f64() * 1e3);
        if String::from_utf8_lossy(&output.stdout).lines().count() != 100 {
            return Err(format!("{} did not list the clusters: {output:?}", binary.display()));
        }
    }
    times.sort_unstable_by(f64::total_cmp);
    times.get(STARTS / 2).copied().ok_or_else(|| "no start".to_owned())
}
