//! A row, written and read back with tokio-postgres: by a user and in a database that were made through the API, in a
//! cluster of each version of it. Behind a cluster is a real PostgreSQL.

use std::error::Error;

use data_plane::{Cloud, DATACENTER, until_gone};
use ionoscloud::postgresql::{ConnectionSettings, SslMode, v1, v2};
use ionoscloud::{MaintenanceWindow, Secret, Weekday};
use ionoscloud_emulator::DataPlaneServer;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, NoTls};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let cloud = Cloud::start(DataPlaneServer::postgresql()?)?;
    first_version(&cloud.client).await?;
    let host = second_version(&cloud.client).await?;
    cloud.end(&host, 5432).await
}

/// Users and databases come, change and go through the API.
async fn first_version(client: &ionoscloud::Client) -> Result<(), Box<dyn Error>> {
    let clusters = client.postgresql().v1().clusters();
    let lan = v1::Connection::new(DATACENTER, "1", "10.7.222.2/24");
    let owner = Secret::from("the password of the owner");
    let new = v1::NewCluster::new()
        .postgres_version("15")
        .connections([lan])
        .location("de/txl")
        .display_name("orders")
        .credentials(v1::Credentials::new("owner", owner.clone()))
        .instances(1)
        .cores(2)
        .ram_mb(4096)
        .storage_size_mb(20480)
        .storage_type(v1::StorageType::SsdPremium)
        .synchronization_mode(v1::SynchronizationMode::Asynchronous);
    let cluster = clusters.create(new).await?.wait().await?;
    let handle = clusters.handle(&cluster.id);
    println!("v1: {} listens", cluster.properties.dns_name.as_deref().unwrap_or_default());
    connected(&cluster.connection_settings("postgres", "owner", &owner)?).await?;
    println!("v1: the user of the creation is known");

    let password = Secret::from("it's a \\ secret");
    handle.users().create(v1::NewUser::new("app", password.clone())).await?.wait().await?;
    handle.databases().create(v1::NewDatabase::new("shop", "app")).await?.wait().await?;
    handle.wait_until_ready().await?;
    let settings = cluster.connection_settings("shop", "app", &password)?;
    write_and_read(&settings).await?;
    println!("v1: a row was written and read");
    let wrong = cluster.connection_settings("shop", "app", &Secret::from("another password"))?;
    refused(&wrong, &SqlState::INVALID_PASSWORD).await?;
    println!("v1: a wrong password is refused");

    let second = Secret::from("the second password");
    let update = v1::UserUpdate::new().password(second.clone());
    handle.user("app").update(update).await?.wait().await?;
    handle.wait_until_ready().await?;
    refused(&settings, &SqlState::INVALID_PASSWORD).await?;
    let changed = cluster.connection_settings("shop", "app", &second)?;
    assert_row(&connected(&changed).await?).await?;
    println!("v1: a password that was changed is the new one");

    handle.user("app").delete().await?.wait().await?;
    handle.wait_until_ready().await?;
    refused(&changed, &SqlState::INVALID_PASSWORD).await?;
    connected(&cluster.connection_settings("shop", "owner", &owner)?).await?;
    handle.database("shop").delete().await?.wait().await?;
    handle.wait_until_ready().await?;
    let gone = cluster.connection_settings("shop", "owner", &owner)?;
    refused(&gone, &SqlState::INVALID_CATALOG_NAME).await?;
    println!("v1: a deleted user and a deleted database are gone");

    handle.delete().await?.wait().await?;
    until_gone(&gone.host, gone.port).await?;
    println!("v1: the server ends with its cluster");
    Ok(())
}

/// The user and the database are those of the creation. Returns the host of a cluster that stays.
async fn second_version(client: &ionoscloud::Client) -> Result<String, Box<dyn Error>> {
    let password = Secret::from("Passw0rd!");
    let instances = v2::NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(10);
    let lan = v2::Connection::new(DATACENTER, "2", "192.168.1.100/24");
    let credentials = v2::Credentials::new("app", password.clone(), "shop");
    let backup = v2::ClusterBackup::new("eu-central-3", 7);
    let new = v2::NewCluster::new()
        .name("orders")
        .version("16")
        .instances(instances)
        .connection(lan)
        .credentials(credentials)
        .backup(backup)
        .maintenance_window(MaintenanceWindow::new("09:00:00", Weekday::Sunday))
        .replication_mode(v2::ReplicationMode::Asynchronous);
    let clusters = client.postgresql().v2().at("fr/par").clusters();
    let cluster = clusters.create(new).await?.wait().await?;
    let settings = cluster.connection_settings(&password)?;
    write_and_read(&settings).await?;
    println!("v2: a row was written and read");
    let wrong = cluster.connection_settings(&Secret::from("another password"))?;
    refused(&wrong, &SqlState::INVALID_PASSWORD).await?;
    println!("v2: a wrong password is refused");
    Ok(settings.host)
}

/// Without TLS, for which the server has a certificate that it has signed itself.
async fn connect(settings: &ConnectionSettings) -> Result<Client, tokio_postgres::Error> {
    let settings = settings.clone().ssl_mode(SslMode::Disable);
    let config: tokio_postgres::Config = settings.key_values().expose().parse()?;
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn connected(settings: &ConnectionSettings) -> Result<Client, Box<dyn Error>> {
    let client = connect(settings).await?;
    let row = client.query_one("SELECT current_user::text, current_database()::text", &[]).await?;
    let is_as_expected = (row.get::<_, &str>(0), row.get::<_, &str>(1)) == (&settings.username, &settings.database);
    if is_as_expected { Ok(client) } else { Err("another user or another database".into()) }
}

async fn write_and_read(settings: &ConnectionSettings) -> Result<(), Box<dyn Error>> {
    let client = connected(settings).await?;
    client.batch_execute("CREATE TABLE items (name text PRIMARY KEY, pieces integer NOT NULL)").await?;
    let written = client.execute("INSERT INTO items VALUES ($1, $2)", &[&"screw", &5000_i32]).await?;
    if written != 1 {
        return Err(format!("{written} rows were written").into());
    }
    assert_row(&client).await
}

async fn assert_row(client: &Client) -> Result<(), Box<dyn Error>> {
    let row = client.query_one("SELECT name, pieces FROM items", &[]).await?;
    if (row.get::<_, &str>(0), row.get::<_, i32>(1)) == ("screw", 5000) { Ok(()) } else { Err("another row".into()) }
}

async fn refused(settings: &ConnectionSettings, expected: &SqlState) -> Result<(), Box<dyn Error>> {
    match connect(settings).await {
        Ok(_) => Err(format!("{} was let in to {}", settings.username, settings.database).into()),
        Err(error) if error.code() == Some(expected) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
