//! A real proxy between our client and the emulator: tunnels, TLS by another implementation, name and password.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use ionoscloud::mongodb::operations::ListVersions;
use ionoscloud::transport::TransportBuilder;
use ionoscloud::{Client, ClientBuilder, ErrorKind, TlsSettings};

use crate::emulator::{Emulator, TOKEN};
use crate::process::Running;
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};
use crate::{Result, our_client, process};

const START_LIMIT: Duration = Duration::from_secs(60);
/// A host that only the proxy knows.
const HOST: &str = "https://emulator.invalid";
const USER: &str = "checker";
const PASSWORD: &str = "p@ss/word";
const PASSWORD_ENCODED: &str = "p%40ss%2Fword";

/// The whole conversation over https through a tunnel, and what has to be refused.
///
/// The proxy opens the encryption with a certificate of its own CA, and asks the emulator without encryption.
pub(crate) fn check(tools: &Tools, binary: &Path) -> Result<Column> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let settings = tools.file("mitmproxy");
    let log = tools.file("proxy.log");
    let port = process::free_port()?;
    let child = Command::new(tools.proxy("mitmdump"))
        .args(["--listen-host", "127.0.0.1", "--listen-port", &port.to_string()])
        .arg("--set")
        .arg(format!("confdir={}", settings.display()))
        // The host does not exist, so the proxy must not resolve it before it sees a request.
        .args(["--set", "connection_strategy=lazy", "--proxyauth", &format!("{USER}:{PASSWORD}")])
        .args(["--map-remote", &format!("|{HOST}|{}", emulator.root_url)])
        .stdin(Stdio::null())
        .stdout(process::create(&log)?)
        .stderr(process::create(&tools.file("proxy-errors.log"))?)
        .spawn()
        .map_err(|error| format!("mitmdump did not start: {error}"))?;
    let mut proxy = Running(child);
    proxy.listening_on(port, START_LIMIT).map_err(|error| format!("mitmdump {error}; see {}", log.display()))?;

    let trusting = || {
        let pem = process::read(&settings.join("mitmproxy-ca-cert.pem"))?;
        TlsSettings::new().add_ca_pem(pem).map_err(|error| error.to_string())
    };
    let with_password = format!("http://{USER}:{PASSWORD_ENCODED}@127.0.0.1:{port}");
    let through = |tls| Client::builder().base_url(HOST).tls(tls).proxy(&*with_password);

    let mut verdicts = our_client::converse_as(through(trusting()?))?;
    let mut refused = |case: &str, builder: ClientBuilder, reason: &str| -> Result<()> {
        verdicts.push(refusal(case, builder, reason)?);
        Ok(())
    };
    refused("CA of the proxy unknown", through(TlsSettings::new()), "signed by no trusted CA")?;
    let pinning = |sha256: &str| trusting()?.pin_certificate(sha256).map_err(|error| error.to_string());
    let unknown = through(pinning(&"00".repeat(32))?);
    refused("certificate of the proxy not pinned", unknown, "fingerprint that is pinned")?;
    let without = format!("http://127.0.0.1:{port}");
    let wrong = format!("http://{USER}:wrong@127.0.0.1:{port}");
    for (name, url) in [("https", HOST), ("http", &*emulator.root_url)] {
        let builder = |proxy: &str| Client::builder().base_url(url).proxy(proxy);
        refused(&format!("{name} without password"), builder(&without), "wants a user name and a password")?;
        refused(&format!("{name} with a wrong password"), builder(&wrong), "refused the user name and the password")?;
    }
    let fingerprint = fingerprint(&call(through(pinning(&"00".repeat(32))?))?)?;
    let plain = Client::builder().base_url(&emulator.root_url).proxy(&*with_password);
    for (case, builder) in [("https, pinned", through(pinning(&fingerprint)?)), ("http", plain)] {
        verdicts.push(match call(builder)? {
            Ok(()) => Verdict::passed("proxy", case),
            Err(error) => Verdict::failed("proxy", case, error.to_string()),
        });
    }
    drop(proxy);
    verdicts.push(seen(&process::read(&log)?));
    Ok(Column { title: "proxy", verdicts })
}

fn call(builder: ClientBuilder) -> Result<Result<(), ionoscloud::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("no runtime: {error}"))?;
    let client = builder.token(TOKEN).configure_transport(TransportBuilder::no_retry).build();
    let client = client.map_err(|error| format!("our client: {error}"))?;
    Ok(runtime.block_on(client.send(ListVersions::new())).map(|_| ()))
}

/// The fingerprint of the certificate that the proxy makes for the host, as the error about another one names it.
fn fingerprint(refused: &Result<(), ionoscloud::Error>) -> Result<String> {
    let text = refused.as_ref().err().map(ToString::to_string).unwrap_or_default();
    let found = text.split_once("the SHA-256 of the certificate is ").and_then(|(_, rest)| rest.split_once(','));
    Ok(found.ok_or_else(|| format!("no fingerprint in: {text}"))?.0.to_owned())
}

/// A call that has to fail before anything is sent, for this reason.
fn refusal(case: &str, builder: ClientBuilder, reason: &str) -> Result<Verdict> {
    Ok(match call(builder)? {
        Err(error) if error.kind() == ErrorKind::Connect && error.to_string().contains(reason) => {
            Verdict::passed("proxy", case)
        }
        Err(error) => Verdict::failed("proxy", case, format!("another error: {error}")),
        Ok(()) => Verdict::failed("proxy", case, "it was not refused"),
    })
}

/// That the conversation went through the proxy, and over HTTP/2, is what the proxy says.
fn seen(log: &str) -> Verdict {
    let requests = log.lines().filter(|line| line.contains("POST") && line.contains("HTTP/2.0")).count();
    match requests {
        0 => Verdict::failed("proxy", "saw the conversation over HTTP/2", "no such request is in its log"),
        _ => Verdict::passed("proxy", "saw the conversation over HTTP/2"),
    }
}
