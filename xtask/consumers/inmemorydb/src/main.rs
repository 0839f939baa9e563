//! A key, written and read back with the crate `redis`: by the user that a replica set or a cluster was created with,
//! whose password is sent in plaintext or hashed. Behind each is a real Redis or Valkey.

use std::error::Error;

use data_plane::{Cloud, DATACENTER, until_gone};
use ionoscloud::inmemorydb::{v1, v2};
use ionoscloud::{MaintenanceWindow, Secret, Weekday};
use ionoscloud_emulator::DataPlaneServer;
use redis::aio::MultiplexedConnection;
use redis::{AsyncCommands as _, ConnectionInfo, ErrorKind, IntoConnectionInfo as _, RedisResult};

const PORT: u16 = 6379;
const PASSWORD: &str = "it's a \"secret\"";
/// Of `test`.
const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let cloud = Cloud::start(DataPlaneServer::in_memory_db()?)?;
    for (password, sent) in [
        (PASSWORD, v1::NewPassword::from(Secret::from(PASSWORD))),
        ("test", v1::NewPassword::from(v1::PasswordHash::new("SHA-256", HASH))),
    ] {
        first_version(&cloud.client, password, sent).await?;
    }
    let host = second_version(&cloud.client).await?;
    cloud.end(&host, PORT).await
}

async fn first_version(
    client: &ionoscloud::Client,
    password: &str,
    sent: v1::NewPassword,
) -> Result<(), Box<dyn Error>> {
    let network = v1::Connection::new(DATACENTER, "2", "10.7.222.3/24");
    let credentials = v1::Credentials::new("app", sent);
    let new = v1::NewReplicaSet::new()
        .display_name("cache")
        .version("7.2")
        .resources(v1::NewInstanceSize::new(1, 4))
        .connections([network])
        .credentials(credentials)
        .replicas(1)
        .persistence_mode(v1::PersistenceMode::None)
        .eviction_policy(v1::EvictionPolicy::NoEviction);
    let sets = client.inmemorydb().v1().at("de/txl").replica_sets();
    let set = sets.create(new).await?.wait().await?;
    let host = set.metadata.and_then(|metadata| metadata.dns_name).ok_or("the replica set has no DNS name")?;
    write_and_read(&host, password).await?;
    println!("v1: a key was written and read");
    refused(&host).await?;
    println!("v1: a wrong password is refused");

    sets.handle(&set.id).delete().await?.wait().await?;
    until_gone(&host, PORT).await?;
    println!("v1: the server ends with its replica set");
    Ok(())
}

/// Returns the host of a cluster that stays.
async fn second_version(client: &ionoscloud::Client) -> Result<String, Box<dyn Error>> {
    let instances = v2::NewInstances::new().count(1).cores(2).ram_gb(4);
    let lan = v2::Connection::new(DATACENTER, "2", "10.7.222.4/24");
    let snapshots = v2::SnapshotSettings::new("eu-central-3", 7, [3]);
    let credentials = v2::Credentials::new("app", v2::PasswordHash::new("SHA-256", HASH));
    let new = v2::NewCluster::new()
        .name("cache")
        .version("7.2")
        .instances(instances)
        .connection(lan)
        .snapshot(snapshots)
        .credentials(credentials)
        .eviction_policy(v2::EvictionPolicy::AllKeysLru)
        .maintenance_window(MaintenanceWindow::new("04:30:00", Weekday::Sunday));
    let cluster = client.inmemorydb().v2().at("de/txl").clusters().create(new).await?.wait().await?;
    let host = cluster.metadata.and_then(|metadata| metadata.dns_name).ok_or("the cluster has no DNS name")?;
    write_and_read(&host, "test").await?;
    println!("v2: a key was written and read");
    refused(&host).await?;
    println!("v2: a wrong password is refused");
    Ok(host)
}

async fn connect(host: &str, password: &str) -> RedisResult<MultiplexedConnection> {
    let server: ConnectionInfo = (host, PORT).into_connection_info()?;
    let user = server.redis_settings().clone().set_username("app").set_password(password);
    redis::Client::open(server.set_redis_settings(user))?.get_multiplexed_async_connection().await
}

async fn write_and_read(host: &str, password: &str) -> Result<(), Box<dyn Error>> {
    let mut connection = connect(host, password).await?;
    let () = connection.set("screw", 5000).await?;
    let read: i64 = connection.get("screw").await?;
    if read == 5000 { Ok(()) } else { Err(format!("another value was read: {read}").into()) }
}

async fn refused(host: &str) -> Result<(), Box<dyn Error>> {
    match connect(host, "another password").await {
        Ok(_) => Err("a wrong password was accepted".into()),
        Err(error) if error.kind() == ErrorKind::AuthenticationFailed => Ok(()),
        Err(error) => Err(error.into()),
    }
}
