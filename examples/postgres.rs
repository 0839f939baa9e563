//! A PostgreSQL cluster with a user and a database, and the settings with which a driver reaches it.
//!
//! By default the emulator takes the place of the API, with a virtual clock. With `--real` it uses an existing
//! cluster, creates nothing, and takes the credentials of the API from the environment:
//!
//! ```text
//! POSTGRES_PASSWORD=… cargo run -p examples --example postgres -- --real CLUSTER DATABASE USER
//! ```
//!
//! It prints the settings without the password. Drivers and `psql` parse `ConnectionSettings::key_values`, which has
//! it.

mod log_level;

use std::error::Error;

use ionoscloud::postgresql::ConnectionSettings;
use ionoscloud::postgresql::v1::{
    Connection, Credentials, NewCluster, NewDatabase, NewUser, StorageType, SynchronizationMode,
};
use ionoscloud::{Client, Secret};
use ionoscloud_emulator::Emulator;

fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?;
            runtime.block_on(emulated())
        }
        ["--real", cluster, database, user] => {
            let password = std::env::var("POSTGRES_PASSWORD").map_err(|_| "POSTGRES_PASSWORD is not set")?;
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(async {
                let cluster = Client::from_env()?.postgresql().v1().clusters().get(*cluster).await?;
                show(&cluster.connection_settings(*database, *user, &password.into())?);
                Ok(())
            })
        }
        _ => Err("use it without arguments, or with --real CLUSTER DATABASE USER".into()),
    }
}

async fn emulated() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::new();
    let client = Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(emulator.clone()))
        .build()?;
    show(&from_nothing(&client).await?);
    Ok(())
}

/// Creates a cluster, a user and a database that the user owns.
async fn from_nothing(client: &Client) -> Result<ConnectionSettings, ionoscloud::Error> {
    let clusters = client.postgresql().v1().clusters();
    let lan = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", "10.7.222.2/24");
    let first_user = Credentials::new("owner", "the password of the owner");
    let new_cluster = NewCluster::new()
        .postgres_version("15")
        .connections([lan])
        .location("de/txl")
        .display_name("orders")
        .credentials(first_user)
        .instances(1)
        .cores(2)
        .ram_mb(4096)
        .storage_size_mb(20480)
        .storage_type(StorageType::SsdPremium)
        .synchronization_mode(SynchronizationMode::Asynchronous);
    println!("Creating a cluster ...");
    let cluster = clusters.create(new_cluster).await?.wait().await?;

    let (handle, password) = (clusters.handle(&cluster.id), Secret::from("it's a secret"));
    println!("Adding the user \"app\" and the database \"shop\" ...");
    handle.users().create(NewUser::new("app", password.clone())).await?.wait().await?;
    handle.databases().create(NewDatabase::new("shop", "app")).await?.wait().await?;
    cluster.connection_settings("shop", "app", &password)
}

/// Shows all but the password.
fn show(settings: &ConnectionSettings) {
    let ConnectionSettings { host, port, database, username, ssl_mode, .. } = settings;
    println!("host={host} port={port} dbname={database} user={username} sslmode={}", ssl_mode.as_str());
    // With the crate tokio-postgres: `settings.key_values().expose().parse::<tokio_postgres::Config>()?`.
    println!("A driver parses {} bytes of keys and values.", settings.key_values().expose().len());
}
