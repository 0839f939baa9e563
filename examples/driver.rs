//! From nothing to a document, written and read back with the MongoDB driver by a user that was made through the API.
//!
//! It needs MongoDB-compatible servers. With `--data-plane` it starts an emulator that puts one of them behind each
//! cluster, by a command such as one of these two:
//!
//! ```text
//! cargo run -p examples --example driver --features driver -- \
//!     --data-plane 'mongod --bind_ip 127.0.0.1 --port {port} --dbpath {directory} {auth}'
//! cargo run -p examples --example driver --features driver -- \
//!     --data-plane 'secantusd-py --host 127.0.0.1 --port {port} --storage-path {directory} {auth}'
//! ```
//!
//! With `--real` it uses a cluster and a user that there are, and leaves no document behind. Clusters are reached from
//! their own LAN alone, so it has to run there; credentials of the API come from `IONOS_TOKEN`, or `IONOS_USERNAME` and
//! `IONOS_PASSWORD`:
//!
//! ```text
//! DRIVER_PASSWORD=… cargo run -p examples --example driver --features driver -- --real --cluster ID --user NAME
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use ionoscloud::mongodb::{Cluster, Connection, Edition, NewCluster, NewUser, UserRole};
use ionoscloud::{Client, Secret, WaitPolicy};
use ionoscloud_emulator::{DataPlane, DataPlaneServer, Emulator, EmulatorServer};
use mongodb::bson::{Document, doc};
use mongodb::error::ErrorKind;
use mongodb::options::ClientOptions;

const COLLECTION: &str = "ionoscloud_example";
/// The server's code for a user that lacks a role.
const UNAUTHORIZED: i32 = 13;

/// Writes a document with the MongoDB driver, and reads it back.
#[derive(Parser)]
struct Arguments {
    /// Command that starts a MongoDB-compatible server, with {port}, {directory} and {auth}: use an emulator.
    #[arg(long, value_name = "COMMAND", conflicts_with = "real")]
    data_plane: Option<String>,
    /// Use a real cluster, with the credentials of the environment.
    #[arg(long, requires = "cluster", requires = "user", requires = "password")]
    real: bool,
    /// The id of the real cluster.
    #[arg(long, value_name = "ID")]
    cluster: Option<String>,
    /// A user of the real cluster who may read and write the database.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// The password of that user; other users of this machine can read command lines, so use the variable.
    #[arg(long, env = "DRIVER_PASSWORD", hide_env_values = true)]
    password: Option<String>,
    /// The database to write to.
    #[arg(long, value_name = "NAME", default_value = "inventory")]
    database: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  caused by: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let database = arguments.database.as_str();
    match (arguments.data_plane, arguments.cluster, arguments.user, arguments.password) {
        (Some(command), ..) => emulated(&command, database).await,
        (None, Some(id), Some(user), Some(password)) if arguments.real => {
            let cluster = Client::from_env()?.mongodb().clusters().get(id).await?;
            write_and_read(&cluster, &user, &password.into(), database).await
        }
        _ => Err("a database is needed: either --data-plane COMMAND, which starts MongoDB-compatible servers for an \
                  emulator (such as mongod, or secantusd-py of the Python package secantusdb), or --real --cluster ID \
                  --user NAME with the password in DRIVER_PASSWORD; --help shows both"
            .into()),
    }
}

/// Everything against an emulator, which ends with it.
async fn emulated(command: &str, database: &str) -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().time_scale(1000.0).build()?;
    let report = |id: &str, error: &ionoscloud_emulator::DataPlaneError| eprintln!("cluster {id}: {error}");
    let data_plane = DataPlane::start(&emulator, [DataPlaneServer::mongodb(command)?], report)?;
    let server = EmulatorServer::bind("127.0.0.1:0", emulator).await?;
    println!("Using an emulator on {}", server.url());
    let done = from_nothing(&server.url(), database).await;
    server.shutdown().await;
    data_plane.shutdown().await;
    done
}

/// A cluster, a user in it, a document, and an operation that the user's role forbids.
async fn from_nothing(api_url: &str, database: &str) -> Result<(), Box<dyn Error>> {
    let milliseconds = Duration::from_millis;
    let patience = WaitPolicy::new()
        .initial_delay(milliseconds(100))
        .max_delay(milliseconds(200))
        .stale_state_timeout(milliseconds(200));
    let client = Client::builder().base_url(api_url).token("any-token").wait_policy(patience).build()?;
    let mongodb = client.mongodb();

    let template = mongodb.templates().matching("playground").await?;
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    let order = NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections([connection])
        .location("de/txl")
        .display_name("driver")
        .edition(Edition::Playground)
        .template_id(template.id);
    println!("Creating a cluster ...");
    let cluster = mongodb.clusters().create(order).await?.wait().await?;
    let handle = mongodb.cluster(&cluster.id);

    let password = Secret::from("50% of: user@host/db?");
    let user = NewUser::new("writer", password.clone()).roles([UserRole::read_write(database)]);
    println!("Adding the user \"writer\" ...");
    handle.users().create(user).await?.wait().await?;

    write_and_read(&cluster, "writer", &password, database).await?;
    refused(&cluster, "writer", &password, database).await?;

    println!("Deleting the cluster ...");
    handle.delete().await?.wait().await?;
    Ok(())
}

/// Leaves the database as it was, but for an empty collection.
async fn write_and_read(cluster: &Cluster, user: &str, secret: &Secret, database: &str) -> Result<(), Box<dyn Error>> {
    let items = connected(cluster, user, secret).await?.database(database).collection::<Document>(COLLECTION);
    let id = items.insert_one(doc! { "name": "screw", "pieces": 5000 }).await?.inserted_id;
    let found = items.find_one(doc! { "_id": id.clone() }).await?.ok_or("the document is not there")?;
    if found.get_str("name")? != "screw" || found.get_i32("pieces")? != 5000 {
        return Err(format!("another document came back: {found}").into());
    }
    println!("Written and read back by {user:?}: {found}");
    items.delete_one(doc! { "_id": id }).await?;
    Ok(())
}

/// A wrong password, and a database that the user has no role for.
async fn refused(cluster: &Cluster, user: &str, password: &Secret, database: &str) -> Result<(), Box<dyn Error>> {
    let stranger = connected(cluster, user, &Secret::from("a wrong password")).await?;
    match stranger.database(database).collection::<Document>(COLLECTION).find_one(doc! {}).await {
        Err(error) if matches!(*error.kind, ErrorKind::Authentication { .. }) => println!("Refused: a wrong password"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("a wrong password was accepted".into()),
    }
    let elsewhere = connected(cluster, user, password).await?.database("elsewhere");
    match elsewhere.collection(COLLECTION).insert_one(doc! {}).await {
        Err(error) if is_unauthorized(&error) => println!("Refused: a database without a role"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("a user wrote where it has no role".into()),
    }
    Ok(())
}

fn is_unauthorized(error: &mongodb::error::Error) -> bool {
    matches!(&*error.kind, ErrorKind::Command(error) if error.code == UNAUTHORIZED)
}

async fn connected(cluster: &Cluster, user: &str, password: &Secret) -> Result<mongodb::Client, Box<dyn Error>> {
    let uri = cluster.connection_uri(user, password)?;
    let mut options = ClientOptions::parse(uri.expose()).await?;
    options.server_selection_timeout = Some(Duration::from_secs(10));
    Ok(mongodb::Client::with_options(options)?)
}
