//! Calls through a proxy: one that is given, and the one of the environment. Proxy and emulator are in this program.

mod log_level;

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ionoscloud::transport::TransportBuilder;
use ionoscloud::{Client, ErrorKind};
use ionoscloud_emulator::{Emulator, EmulatorServer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// `me` and `p@ss`, as a client sends them.
const AUTHORIZATION: &str = "Basic bWU6cEBzcw==";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let emulator = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await?;
    let forwarded = Arc::new(AtomicUsize::new(0));
    let proxy = start_proxy(&emulator, forwarded.clone()).await?;

    // The special characters of name and password are percent-encoded.
    let with_password = format!("http://me:p%40ss@{proxy}");
    let builder = || Client::builder().token("any-token").configure_transport(TransportBuilder::no_retry);
    let given = builder().base_url(&emulator.url()).proxy(&*with_password).build()?;
    println!("given:           {} versions", given.mongodb().versions().await?.len());
    assert_eq!(forwarded.load(Ordering::Relaxed), 1);

    // In a program, `Client::from_env()` looks up the variables. The host is known to the proxy alone, and what is not
    // encrypted has to be allowed: with the real API it is `HTTPS_PROXY`, and a tunnel.
    let environment = |name: &str| (name == "HTTP_PROXY").then(|| with_password.clone());
    let followed = builder()
        .base_url("http://emulator.invalid")
        .configure_transport(|transport| transport.danger_allow_plain_http(true))
        .environment(environment)
        .build()?;
    println!("from a variable: {} versions", followed.mongodb().versions().await?.len());
    assert_eq!(forwarded.load(Ordering::Relaxed), 2);

    // This machine is reached directly, unless the proxy was given.
    let direct = builder().base_url(&emulator.url()).environment(environment).build()?;
    println!("this machine:    {} versions", direct.mongodb().versions().await?.len());
    assert_eq!(forwarded.load(Ordering::Relaxed), 2);

    let stranger = builder().base_url(&emulator.url()).proxy(format!("http://me:wrong@{proxy}")).build()?;
    let error = stranger.mongodb().versions().await.err().ok_or("a wrong password was accepted")?;
    println!("wrong password:  {error}");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.to_string().contains("wrong@"));
    emulator.shutdown().await;
    Ok(())
}

/// Starts a proxy that takes every host for the emulator; returns its URL.
async fn start_proxy(emulator: &EmulatorServer, forwarded: Arc<AtomicUsize>) -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let emulator = emulator.url().trim_start_matches("http://").to_owned();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(forward(client, emulator.clone(), forwarded.clone()));
        }
    });
    Ok(address)
}

async fn forward(mut client: TcpStream, emulator: String, forwarded: Arc<AtomicUsize>) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if client.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    if !String::from_utf8_lossy(&head).contains(AUTHORIZATION) {
        let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
        return client.write_all(refusal).await;
    }
    forwarded.fetch_add(1, Ordering::Relaxed);
    let mut emulator = TcpStream::connect(emulator).await?;
    emulator.write_all(&head).await?;
    tokio::io::copy_bidirectional(&mut client, &mut emulator).await?;
    Ok(())
}
