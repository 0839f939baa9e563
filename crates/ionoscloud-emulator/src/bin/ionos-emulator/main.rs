//! The emulator on a port, until a signal ends it.

mod journal;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use clap::Parser;
use ionoscloud_emulator::{
    BusyStatus, ControlAccess, EmulatedRoute, Emulator, EmulatorBuilder, EmulatorServer, Fault, RateLimit,
    RecordedRequest, Times, TlsIdentity, client_config,
};
#[cfg(feature = "data-plane")]
use ionoscloud_emulator::{DataPlane, DataPlaneError, DataPlaneServer};

use crate::journal::JournalFile;

/// Emulates the IONOS Cloud API on a port, without an account and without cost.
///
/// The first line on standard output has the URL; everything else goes to standard error. SIGINT and SIGTERM end it.
#[derive(Parser)]
#[command(name = "ionos-emulator", version)]
struct Arguments {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8460")]
    listen: String,
    /// Speed relative to the real API: 600 makes ten minutes a second.
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    time_scale: f64,
    /// Bearer token to accept; with any token or user given, nothing else is accepted. Repeatable.
    ///
    /// Other users of this machine can read command lines: the environment variable is safer.
    #[arg(long, value_name = "TOKEN", env = "EMULATOR_TOKEN", hide_env_values = true)]
    token: Vec<String>,
    /// User to accept by basic authentication; with any token or user given, nothing else is accepted. Repeatable.
    #[arg(long, value_name = "NAME:PASSWORD", env = "EMULATOR_USER", hide_env_values = true)]
    user: Vec<String>,
    /// JSON file with faults.
    #[arg(long, value_name = "FILE")]
    fault: Option<PathBuf>,
    /// Limit of requests a second, of all callers together, and burst; requests beyond it get 429.
    #[arg(long, value_name = "RATE[:BURST]", value_parser = rate_limit)]
    rate_limit: Option<RateLimit>,
    /// Time for which reads return the state from before a change; like all times, the scale divides it.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    state_lag: Option<Duration>,
    /// Time for which requests that name a new cluster return 404.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    get_visibility_delay: Option<Duration>,
    /// Time for which lists omit a new cluster.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    list_visibility_delay: Option<Duration>,
    /// From the creation of a cluster until its first snapshot; six hours by default.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    first_snapshot: Option<Duration>,
    /// The status that refuses a write to a cluster that is being created, changed or deleted: 409 or 422.
    #[arg(long, value_name = "STATUS", default_value = "409", value_parser = busy_status)]
    busy_status: BusyStatus,
    /// Accept new resources whose values cannot be right: unknown location, empty name, data centre or LAN of another
    /// form.
    #[arg(long)]
    lenient: bool,
    /// Use the statuses of the documents where the real API has odd ones: 422 and not 500 for an empty member.
    #[arg(long)]
    documented_statuses: bool,
    /// File to write every request to, a JSON object a line, without credentials and bodies; overwritten.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// File to keep clusters and tokens in; continues from it if it exists.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// File to write for clients that read the vendor's YAML configuration, once the port is known; overwritten.
    #[arg(long, value_name = "FILE")]
    write_config: Option<PathBuf>,
    /// Serve HTTPS, with a certificate for the vendor's host names, localhost and the loopback addresses.
    ///
    /// A CA that is made at start issues it; its key is never written.
    #[arg(long)]
    tls: bool,
    /// Further name or IP address of the certificate, such as that of a container. Repeatable.
    #[arg(long, value_name = "NAME", requires = "tls")]
    tls_name: Vec<String>,
    /// File to write the CA certificate to, as PEM, for the trust roots of clients; overwritten.
    #[arg(long, value_name = "FILE", requires = "tls")]
    write_ca: Option<PathBuf>,
    /// Write a line to standard error for every request.
    #[arg(long)]
    log: bool,
    /// Print the URL of each emulated product behind the first line, by the name that clients' configuration has for
    /// it.
    #[arg(long)]
    print_urls: bool,
    /// The callers that /_emulator/ is for: those of this machine, every one, or none.
    #[arg(long, value_name = "local|open|off", default_value = "local", value_parser = control)]
    control: ControlAccess,
    /// Print the operation ids that faults and the journal know, one a line, and exit.
    #[arg(long)]
    print_operations: bool,
    /// Print document, method, path and id of each operation that is emulated, and exit.
    #[arg(long)]
    print_routes: bool,
    /// Put a real server behind each cluster: postgresql, mariadb, inmemorydb, or the command that starts a
    /// MongoDB-compatible server, with {port}, {directory} and {auth}; repeatable.
    #[cfg(feature = "data-plane")]
    #[arg(long, value_name = "PRODUCT|COMMAND")]
    data_plane: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("ionos-emulator: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    if arguments.print_operations {
        let ids: Vec<&str> = Emulator::operations().collect();
        return say(&ids.join("\n")).map_err(|error| format!("standard output: {error}"));
    }
    if arguments.print_routes {
        let line =
            |route: EmulatedRoute| format!("{} {} {} {}", route.document, route.method, route.path, route.operation);
        let lines: Vec<String> = Emulator::routes().into_iter().map(line).collect();
        return say(&lines.join("\n")).map_err(|error| format!("standard output: {error}"));
    }
    check_files(&arguments)?;
    let emulator = settings(&arguments)?.build().map_err(|error| error.to_string())?;
    if let Some(bytes) = emulator.torn_state_bytes() {
        eprintln!("ionos-emulator: cut off {bytes} bytes of the state file: a write that a crash had torn");
    }
    let stop = Stop::listen().map_err(|error| format!("cannot listen for signals: {error}"))?;
    let journal = arguments.journal.as_ref().map(|path| JournalFile::start(path, &emulator)).transpose()?;
    if arguments.log {
        let requests = emulator.journal().follow();
        thread::spawn(move || requests.iter().for_each(|request| eprintln!("{}", log_line(&request))));
    }
    #[cfg(feature = "data-plane")]
    let data_plane = data_plane(&arguments, &emulator)?;
    let listen = &arguments.listen;
    let identity = identity(&arguments)?;
    let bound = match &identity {
        Some(identity) => EmulatorServer::bind_tls(listen, emulator, identity).await,
        None => EmulatorServer::bind(listen, emulator).await,
    };
    let server = bound.map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    if let Some(path) = &arguments.write_config {
        let ca_pem = identity.as_ref().map(TlsIdentity::ca_pem);
        let text = client_config::text(&server.url(), ca_pem, &arguments.token, &arguments.user);
        client_config::write(path, &text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    say(&format!("ionos-emulator listening on {}", server.url()))
        .map_err(|error| format!("standard output: {error}"))?;
    if arguments.print_urls {
        for (name, url) in client_config::urls(&server.url()) {
            say(&format!("{name} {url}")).map_err(|error| format!("standard output: {error}"))?;
        }
    }
    let signal = stop.requested().await;
    eprintln!("ionos-emulator: stopping on {signal}");
    server.shutdown().await;
    #[cfg(feature = "data-plane")]
    if let Some(data_plane) = data_plane {
        data_plane.shutdown().await;
    }
    if let Some(journal) = journal {
        journal.finish();
    }
    Ok(())
}

/// Refuses files that one would overwrite with the other, and what is no file: a device is read without end, and
/// replaced by a file.
fn check_files(arguments: &Arguments) -> Result<(), String> {
    let Arguments { state, journal, write_config, write_ca, .. } = arguments;
    let named =
        [("--state", state), ("--journal", journal), ("--write-config", write_config), ("--write-ca", write_ca)];
    let mut seen: Vec<(&str, PathBuf)> = Vec::new();
    for (flag, path) in named.into_iter().filter_map(|(flag, path)| Some((flag, path.as_ref()?))) {
        if flag != "--journal" && path.metadata().is_ok_and(|there| !there.is_file()) {
            return Err(format!("{flag} {}: it is no regular file", path.display()));
        }
        let place = path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.clone());
        if let Some((other, _)) = seen.iter().find(|(_, known)| *known == place) {
            return Err(format!("{other} and {flag} name the same file, {}", path.display()));
        }
        seen.push((flag, place));
    }
    Ok(())
}

/// The certificate for HTTPS, if there is to be any; its CA certificate is in the file when this returns.
fn identity(arguments: &Arguments) -> Result<Option<TlsIdentity>, String> {
    if !arguments.tls {
        return Ok(None);
    }
    let identity = TlsIdentity::new(&arguments.tls_name).map_err(|error| format!("--tls: {error}"))?;
    if let Some(path) = &arguments.write_ca {
        fs::write(path, identity.ca_pem()).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(Some(identity))
}

#[cfg(feature = "data-plane")]
fn data_plane(arguments: &Arguments, emulator: &Emulator) -> Result<Option<DataPlane>, String> {
    let report = |cluster: &str, error: &DataPlaneError| eprintln!("ionos-emulator: cluster {cluster}: {error}");
    if arguments.data_plane.is_empty() {
        return Ok(None);
    }
    let servers: Result<Vec<DataPlaneServer>, _> = arguments.data_plane.iter().map(|text| text.parse()).collect();
    let started = servers.and_then(|servers| DataPlane::start(emulator, servers, report));
    started.map(Some).map_err(|error| format!("--data-plane: {error}"))
}

fn settings(arguments: &Arguments) -> Result<EmulatorBuilder, String> {
    let mut builder = Emulator::builder()
        .time_scale(arguments.time_scale)
        .busy_status(arguments.busy_status)
        .control(arguments.control)
        .strict(!arguments.lenient)
        .odd_statuses(!arguments.documented_statuses);
    let mut times = Times::default();
    for (set, given) in [
        (Times::state_lag as fn(Times, Duration) -> Times, arguments.state_lag),
        (Times::get_visibility_delay, arguments.get_visibility_delay),
        (Times::list_visibility_delay, arguments.list_visibility_delay),
        (Times::first_snapshot, arguments.first_snapshot),
    ] {
        if let Some(duration) = given {
            times = set(times, duration);
        }
    }
    builder = builder.times(times);
    for token in &arguments.token {
        builder = builder.token(token);
    }
    for user in &arguments.user {
        // What was given is not repeated: it may be a password.
        let (name, password) =
            user.split_once(':').ok_or("--user must be NAME:PASSWORD, but there is no colon in it")?;
        builder = builder.user(name, password);
    }
    if let Some(limit) = arguments.rate_limit {
        builder = builder.rate_limit(limit);
    }
    if let Some(path) = &arguments.state {
        builder = builder.state_file(path);
    }
    if let Some(path) = &arguments.fault {
        let in_file = |error: &dyn Error| format!("{}: {error}", path.display());
        let text = fs::read_to_string(path).map_err(|error| in_file(&error))?;
        for fault in Fault::read_json(&text).map_err(|error| in_file(&error))? {
            builder = builder.fault(fault);
        }
    }
    Ok(builder)
}

fn rate_limit(text: &str) -> Result<RateLimit, String> {
    let (rate, burst) = text.split_once(':').unwrap_or((text, "1"));
    let rate = rate.parse().map_err(|_| "the rate must be a number, such as 50 or 0.5")?;
    let burst = burst.parse().map_err(|_| "the burst must be a whole number, such as 10")?;
    Ok(RateLimit::per_second(rate).burst(burst))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| "it must be a number of seconds, such as 30 or 0.5".to_owned())
}

fn busy_status(text: &str) -> Result<BusyStatus, String> {
    match text {
        "409" => Ok(BusyStatus::Conflict),
        "422" => Ok(BusyStatus::UnprocessableEntity),
        _ => Err("it must be 409 or 422".to_owned()),
    }
}

fn control(text: &str) -> Result<ControlAccess, String> {
    match text {
        "local" => Ok(ControlAccess::Local),
        "open" => Ok(ControlAccess::Open),
        "off" => Ok(ControlAccess::Off),
        _ => Err("it must be local, open or off".to_owned()),
    }
}

fn log_line(request: &RecordedRequest) -> String {
    let status = request.status.map_or_else(|| "-".to_owned(), |status| status.as_u16().to_string());
    let fault = request.fault.as_ref().map(|fault| format!(" [{fault}]")).unwrap_or_default();
    let (at, method, path) = (request.at.as_secs_f64(), &request.method, &request.path_and_query);
    let operation = request.operation.unwrap_or("-");
    format!("ionos-emulator: {at:.3} {status} {method} {path} {operation}{fault}")
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// The signals that end the program.
#[cfg(unix)]
struct Stop {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Stop {
    fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn requested(mut self) -> &'static str {
        tokio::select! {
            _ = self.interrupt.recv() => "SIGINT",
            _ = self.terminate.recv() => "SIGTERM",
        }
    }
}

#[cfg(not(unix))]
struct Stop;

#[cfg(not(unix))]
impl Stop {
    #[expect(clippy::unnecessary_wraps, reason = "the same signature as on Unix")]
    fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    async fn requested(self) -> &'static str {
        let _ = tokio::signal::ctrl_c().await;
        "Ctrl-C"
    }
}
