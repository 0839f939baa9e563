//! A row, written and read back with mysql_async: by the user that a cluster was created with, in each version of the
//! API. Behind a cluster is a real MariaDB.

use std::error::Error;

use data_plane::{Cloud, DATACENTER, until_gone};
use ionoscloud::mariadb::{v1, v2};
use ionoscloud::{MaintenanceWindow, Secret, Weekday};
use ionoscloud_emulator::DataPlaneServer;
use mysql_async::prelude::Queryable as _;
use mysql_async::{Conn, OptsBuilder};

const PORT: u16 = 3306;
/// The server's codes for a wrong password, and for a right that a user does not have.
const ACCESS_DENIED: u16 = 1045;
const DATABASE_DENIED: u16 = 1044;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let cloud = Cloud::start(DataPlaneServer::mariadb()?)?;
    first_version(&cloud.client).await?;
    let host = second_version(&cloud.client).await?;
    cloud.end(&host, PORT).await
}

/// The user creates the databases.
async fn first_version(client: &ionoscloud::Client) -> Result<(), Box<dyn Error>> {
    let password = Secret::from("it's a \\ secret");
    let network = v1::Connection::new(DATACENTER, "2", "10.7.222.3/24");
    let new = v1::NewCluster::new("10.6", [network], "orders", v1::Credentials::new("app", password.clone()));
    let clusters = client.mariadb().v1().at("de/txl").clusters();
    let cluster = clusters.create(new.instances(1).cores(2).ram_gb(4).storage_size_gb(20)).await?.wait().await?;
    let host = cluster.properties.dns_name.as_deref().ok_or("the cluster has no DNS name")?;
    let mut connection = connect(host, &password, None).await?;
    connection.query_drop("CREATE DATABASE shop").await?;
    write_and_read(connect(host, &password, Some("shop")).await?).await?;
    println!("v1: a row was written and read");
    refused(connect(host, &Secret::from("another password"), None).await, ACCESS_DENIED)?;
    println!("v1: a wrong password is refused");

    clusters.handle(&cluster.id).delete().await?.wait().await?;
    until_gone(host, PORT).await?;
    println!("v1: the server ends with its cluster");
    Ok(())
}

/// The database is created with the cluster. Returns the host of a cluster that stays.
async fn second_version(client: &ionoscloud::Client) -> Result<String, Box<dyn Error>> {
    let (first, second) = (Secret::from("the first password"), Secret::from("the second password"));
    let lan = || v2::Connection::new(DATACENTER, "2", "10.7.222.4/24");
    let instances = || v2::NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(20);
    let (backup, sunday) =
        (|| v2::ClusterBackup::new("eu-central-3", 7), || MaintenanceWindow::new("04:30:00", Weekday::Sunday));
    let credentials = |password: &Secret| v2::Credentials::new("app", password.clone(), "shop_1");
    let new = v2::NewCluster::new()
        .name("orders")
        .version("10.6")
        .instances(instances())
        .connection(lan())
        .credentials(credentials(&first))
        .backup(backup());
    let clusters = client.mariadb().v2().at("de/txl").clusters();
    let cluster = clusters.create(new.maintenance_window(sunday())).await?.wait().await?;
    let host = cluster.metadata.and_then(|metadata| metadata.dns_name).ok_or("the cluster has no DNS name")?;
    write_and_read(connect(&host, &first, Some("shop_1")).await?).await?;
    println!("v2: a row was written and read");
    refused(connect(&host, &Secret::from("another password"), None).await, ACCESS_DENIED)?;
    refused(connect(&host, &first, None).await?.query_drop("CREATE DATABASE shopx1").await, DATABASE_DENIED)?;
    println!("v2: a wrong password and another database are refused");

    let content = v2::ClusterReplacement::new()
        .name("orders")
        .version("10.6")
        .instances(instances())
        .connection(lan())
        .maintenance_window(sunday())
        .backup(backup());
    let handle = clusters.handle(&cluster.id);
    handle.replace(content.credentials(credentials(&second))).await?.wait().await?;
    handle.wait_until_ready().await?;
    refused(connect(&host, &first, None).await, ACCESS_DENIED)?;
    connect(&host, &second, Some("shop_1")).await?;
    println!("v2: the password of a replacement is the new one");
    Ok(host)
}

async fn connect(host: &str, password: &Secret, database: Option<&str>) -> mysql_async::Result<Conn> {
    let options = OptsBuilder::default()
        .ip_or_hostname(host)
        .tcp_port(PORT)
        .prefer_socket(false)
        .user(Some("app"))
        .pass(Some(password.expose()))
        .db_name(database);
    Conn::new(options).await
}

async fn write_and_read(mut connection: Conn) -> Result<(), Box<dyn Error>> {
    connection.query_drop("CREATE TABLE items (name VARCHAR(50) PRIMARY KEY, pieces INT NOT NULL)").await?;
    connection.exec_drop("INSERT INTO items VALUES (?, ?)", ("screw", 5000)).await?;
    let rows: Vec<(String, i32)> = connection.query("SELECT name, pieces FROM items").await?;
    connection.disconnect().await?;
    if rows == [("screw".to_owned(), 5000)] { Ok(()) } else { Err(format!("other rows were read: {rows:?}").into()) }
}

fn refused<T>(result: mysql_async::Result<T>, code: u16) -> Result<(), Box<dyn Error>> {
    match result {
        Ok(_) => Err("it was let in".into()),
        Err(mysql_async::Error::Server(error)) if error.code == code => Ok(()),
        Err(error) => Err(error.into()),
    }
}
