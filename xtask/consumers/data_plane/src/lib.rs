//! Code that the programs for databases share: the API in process, with a server behind each cluster.

use std::error::Error;
use std::io::ErrorKind;
use std::time::{Duration, Instant};

use ionoscloud::{Client, WaitPolicy};
use ionoscloud_emulator::{DataPlane, DataPlaneError, DataPlaneServer, Emulator};
use tokio::net::TcpStream;

/// The data centre of every cluster.
pub const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";

const PATIENCE: Duration = Duration::from_secs(20);

/// A client, and the servers behind the emulator that it calls.
pub struct Cloud {
    pub client: Client,
    data_plane: DataPlane,
}

impl Cloud {
    /// The minutes of a creation are half a second.
    pub fn start(server: DataPlaneServer) -> Result<Self, Box<dyn Error>> {
        let emulator = Emulator::builder().time_scale(1000.0).build()?;
        let report = |id: &str, error: &DataPlaneError| eprintln!("cluster {id}: {error}");
        let data_plane = DataPlane::start(&emulator, [server], report)?;
        let milliseconds = Duration::from_millis;
        let patience = WaitPolicy::new()
            .initial_delay(milliseconds(50))
            .max_delay(milliseconds(100))
            .stale_state_timeout(milliseconds(200));
        let client = Client::builder()
            .token("any-token")
            .wait_policy(patience)
            .configure_transport(|transport| transport.http_service(emulator))
            .build()?;
        Ok(Self { client, data_plane })
    }

    /// Ends the servers that are left, and checks that this one is among them or has ended before.
    pub async fn end(self, host: &str, port: u16) -> Result<(), Box<dyn Error>> {
        self.data_plane.shutdown().await;
        until_gone(host, port).await
    }
}

/// Waits until no server listens there.
pub async fn until_gone(host: &str, port: u16) -> Result<(), Box<dyn Error>> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match TcpStream::connect((host, port)).await {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => return Ok(()),
            Err(error) => return Err(error.into()),
            Ok(_) if Instant::now() > deadline => return Err(format!("{host} still listens").into()),
            Ok(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
