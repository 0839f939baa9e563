//! MongoDB-compatible servers: started twice, because the first user is made before they ask for one.

use std::net::SocketAddrV4;
use std::path::Path;
use std::time::Duration;

use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::options::{ClientOptions, Credential, ServerAddress};
use serde_json::Value;

use super::changes::Change;
use super::command::Command;
use super::engine::{any_port, at_free_address, until_it_responds};
use super::process::{Process, Program, Signal, password};
use super::{DataPlaneError, failed};
use crate::engine::secret::Secret;

const ADMINISTRATOR: &str = "ionos-emulator";

/// A server that asks for authentication, and a client that may do everything there.
pub(super) async fn start(
    command: &Command,
    directory: &Path,
) -> Result<(Process, Client, SocketAddrV4), DataPlaneError> {
    std::fs::create_dir_all(directory).map_err(|error| failed("its folder", &error))?;
    let password = password();
    let ((first, client), _) = at_free_address(any_port, async |at| run(command, directory, at, None).await).await?;
    let roles = [doc! { "role": "root", "db": "admin" }].to_vec();
    let user = doc! { "createUser": ADMINISTRATOR, "pwd": password.reveal(), "roles": roles };
    client.database("admin").run_command(user).await.map_err(|error| failed("the first user", &error))?;
    client.shutdown().await;
    // It writes what it has.
    first.end(Signal::Terminate).await;
    let second = async |at| run(command, directory, at, Some(&password)).await;
    let ((process, client), address) = at_free_address(any_port, second).await?;
    Ok((process, client, address))
}

async fn run(
    command: &Command,
    directory: &Path,
    address: SocketAddrV4,
    password: Option<&Secret>,
) -> Result<(Process, Client), DataPlaneError> {
    let (port, folder) = (address.port().to_string(), directory.display().to_string());
    let auth = if password.is_some() { "--auth" } else { "" };
    let words = command.words(&[("{port}", &port), ("{directory}", &folder), ("{auth}", auth)]);
    let mut process = Process::start(&Program::new(words), directory, Signal::Kill)?;
    let client = client(address, password).map_err(|error| failed("the driver", &error))?;
    let ping = async || client.database("admin").run_command(doc! { "ping": 1 }).await.map(drop);
    until_it_responds(&mut process, ping).await?;
    Ok((process, client))
}

fn client(address: SocketAddrV4, password: Option<&Secret>) -> mongodb::error::Result<Client> {
    let host = ServerAddress::Tcp { host: address.ip().to_string(), port: Some(address.port()) };
    let patience = Duration::from_secs(5);
    let mut options = ClientOptions::builder()
        .hosts(vec![host])
        .direct_connection(true)
        .connect_timeout(patience)
        .server_selection_timeout(patience)
        .build();
    options.credential = password.map(|password| {
        let (name, password) = (ADMINISTRATOR.to_owned(), password.reveal().to_owned());
        Credential::builder().username(name).password(password).source("admin".to_owned()).build()
    });
    Client::with_options(options)
}

/// Databases are made by the first document in them.
pub(super) async fn apply(client: &Client, change: &Change<'_>) -> mongodb::error::Result<()> {
    let (verb, name, user) = match *change {
        Change::DropUser(name) => {
            return client.database("admin").run_command(doc! { "dropUser": name }).await.map(drop);
        }
        Change::CreateUser(name, user) => ("createUser", name, user),
        Change::UpdateUser(name, user) => ("updateUser", name, user),
        Change::CreateDatabase(..) | Change::DropDatabase(_) => return Ok(()),
    };
    let roles: Vec<Document> = user.roles.iter().map(role).collect();
    let command = doc! { verb: name, "pwd": user.password.secret().reveal(), "roles": roles };
    client.database("admin").run_command(command).await.map(drop)
}

fn role(entry: &Value) -> Document {
    let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    doc! { "role": text("role"), "db": text("database") }
}
