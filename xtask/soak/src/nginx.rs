//! 250,000 calls each to a real nginx that ends its HTTP/2 connections after 20 and after 100 requests: none fails,
//! none takes long, and its log shows each of them once.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ionoscloud::api::mongodb::GetApiVersion;
use ionoscloud::{Client, TlsSettings};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::Failure;

const TASKS: usize = 50;
const CALLS: usize = 5_000;
/// The requests after which nginx ends a connection.
const REQUESTS_PER_CONNECTION: [usize; 2] = [20, 100];
const START_LIMIT: Duration = Duration::from_secs(10);
/// A call that waits for more than two or three connections would take longer.
const LONGEST_CALL: Duration = Duration::from_secs(5);

/// Fails with the first call that does not go well.
pub(crate) fn run() -> Result<(), Failure> {
    for requests in REQUESTS_PER_CONNECTION {
        let figures = calls(&Nginx::start(requests)?)?;
        println!("nginx, keepalive_requests {requests}: {figures}");
    }
    Ok(())
}

fn calls(nginx: &Nginx) -> Result<String, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let tls = TlsSettings::new().add_ca_pem(&nginx.ca_pem)?;
    let url = format!("https://localhost:{}", nginx.port);
    let client = Client::builder().base_url(&url).token("any-token").tls(tls).build()?;
    let begun = Instant::now();
    let longest = runtime.block_on(async {
        let tasks: Vec<_> = (0..TASKS).map(|_| tokio::spawn(one_task(client.clone()))).collect();
        let mut longest = Duration::ZERO;
        for task in tasks {
            longest = longest.max(task.await??);
        }
        Ok::<_, Failure>(longest)
    })?;
    let took = begun.elapsed();
    drop((client, runtime));
    let connections = nginx.stop_and_count(TASKS * CALLS)?;
    if longest > LONGEST_CALL {
        return Err(format!("one call took {longest:?}").into());
    }
    let calls = TASKS * CALLS;
    Ok(format!("{calls} calls in {took:.1?} on {connections} connections, 0 errors, the longest took {longest:.1?}"))
}

async fn one_task(client: Client) -> Result<Duration, Failure> {
    let mut longest = Duration::ZERO;
    for _ in 0..CALLS {
        let begun = Instant::now();
        client.send(GetApiVersion::new()).await?;
        longest = longest.max(begun.elapsed());
    }
    Ok(longest)
}

/// A running nginx, in a folder of its own.
struct Nginx {
    child: Child,
    folder: Folder,
    port: u16,
    ca_pem: String,
}

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Nginx {
    fn start(requests: usize) -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("ionoscloud-soak-nginx-{}-{requests}", std::process::id()));
        fs::create_dir_all(&path)?;
        let folder = Folder(path);
        let ca_pem = certificates(&folder.0)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let settings = folder.0.join("nginx.conf");
        fs::write(&settings, configuration(&folder.0, port, requests))?;
        let child = Command::new("nginx")
            .arg("-c")
            .arg(&settings)
            .stdin(Stdio::null())
            .stderr(fs::File::create(folder.0.join("stderr.log"))?)
            .spawn()
            .map_err(|error| format!("nginx is needed and did not start ({error}); Debian: apt install nginx-light"))?;
        let mut nginx = Self { child, folder, port, ca_pem };
        nginx.wait_until_it_listens()?;
        Ok(nginx)
    }

    fn wait_until_it_listens(&mut self) -> Result<(), Failure> {
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if self.child.try_wait()?.is_some() || begun.elapsed() > START_LIMIT {
                let reason = fs::read_to_string(self.folder.0.join("stderr.log")).unwrap_or_default();
                return Err(format!("nginx does not listen: {reason}").into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Counts connections in the log, which has to show as many requests as there were calls, all of them over HTTP/2.
    fn stop_and_count(&self, calls: usize) -> Result<usize, Failure> {
        let log = self.folder.0.join("access.log");
        let begun = Instant::now();
        let mut lines = fs::read_to_string(&log)?;
        // It writes its log in pieces.
        while lines.lines().count() < calls && begun.elapsed() < START_LIMIT {
            std::thread::sleep(Duration::from_millis(100));
            lines = fs::read_to_string(&log)?;
        }
        let (requests, bad) = (lines.lines().count(), lines.lines().find(|line| !line.ends_with(" 200 HTTP/2.0")));
        if requests != calls || bad.is_some() {
            return Err(format!("nginx processed {requests} requests of {calls} calls; not good: {bad:?}").into());
        }
        let mut connections: Vec<_> = lines.lines().filter_map(|line| line.split(' ').next()).collect();
        connections.sort_unstable();
        connections.dedup();
        Ok(connections.len())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One process in the foreground. Anything else that it writes stays in its folder.
fn configuration(folder: &Path, port: u16, requests: usize) -> String {
    let folder = folder.display();
    format!(
        r#"daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 1024; }}
http {{
    log_format counted '$connection $status $server_protocol';
    access_log {folder}/access.log counted buffer=64k flush=1s;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
        keepalive_requests {requests};
        default_type application/json;
        location / {{ return 200 '{{"name":"v1","swaggerUrl":"https://localhost/v1"}}'; }}
    }}
}}
"#
    )
}

/// Writes the server's certificate and key, and returns that of the CA that signed it.
fn certificates(folder: &Path) -> Result<String, Failure> {
    let mut params = CertificateParams::new([])?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "soak");
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority)?;
    fs::write(folder.join("server.pem"), certificate.pem())?;
    fs::write(folder.join("server.key"), key.serialize_pem())?;
    Ok(authority.pem())
}
