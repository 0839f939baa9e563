//! Your own code tested without an account, without a socket, and without waiting: the emulator takes the place of the
//! HTTP client, and the clock is virtual.

mod log_level;

use std::error::Error;
use std::time::{Duration, Instant};

use ionoscloud::Client;
use ionoscloud::mongodb::{Connection, Edition, NewCluster};
use ionoscloud_emulator::{Emulator, Times};

/// The code under test: anything that takes a [`Client`].
async fn provision(client: &Client, name: &str) -> Result<String, ionoscloud::Error> {
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    let new_cluster = NewCluster::new()
        .mongodb_version("7.0")
        .instances(1_u32)
        .connections([connection])
        .location("de/txl")
        .display_name(name)
        .edition(Edition::Playground)
        .template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759");
    let cluster = client.mongodb().clusters().create(new_cluster).await?.wait().await?;
    Ok(cluster.properties.connection_string.unwrap_or_default())
}

fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    // In a test, `#[tokio::test(start_paused = true)]` says the same.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?;
    runtime.block_on(async {
        let times = Times::default().provisioning(Duration::from_secs(20 * 60));
        let emulator = Emulator::builder().times(times).build()?;
        let client = Client::builder()
            .token("any-token")
            .configure_transport(|transport| transport.http_service(emulator.clone()))
            .build()?;

        let (started, virtual_start) = (Instant::now(), tokio::time::Instant::now());
        let connection_string = provision(&client, "under-test").await?;

        assert!(connection_string.starts_with("mongo"));
        assert_eq!(emulator.journal().count("clustersPost"), 1);
        println!("{connection_string}");
        println!(
            "{} virtual minutes and {} polls took {} ms",
            virtual_start.elapsed().as_secs() / 60,
            emulator.journal().count("clustersFindById"),
            started.elapsed().as_millis()
        );
        Ok(())
    })
}
