//! The kinds of servers, and one that runs, whatever its kind.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::path::Path;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::changes::between;
use super::command::Command;
use super::installed::{Client, Installed};
use super::mongodb;
use super::process::Process;
use super::{DataPlaneError, failed};
use crate::engine::served::Accounts;

/// A server that does not respond by then never will.
const START_LIMIT: Duration = Duration::from_secs(60);
const ADDRESSES_TO_TRY: u32 = 3;

/// A kind of server, and how to start one.
#[derive(Debug, Clone)]
pub(super) enum Engine {
    MongoDb(Command),
    Installed(Installed),
}

/// A server with the users and databases that it has.
pub(super) struct Server {
    process: Process,
    administrator: Administrator,
    /// As responses of the API have it.
    address: String,
    accounts: Accounts,
}

/// A client that may do everything on a server.
pub(super) enum Administrator {
    MongoDb(::mongodb::Client),
    Installed(Client),
}

impl Engine {
    /// The names of the documents of its products.
    pub(super) fn products(&self) -> &'static [&'static str] {
        match self {
            Self::MongoDb(_) => &["mongodb"],
            Self::Installed(installed) => installed.recipe.products,
        }
    }

    /// A server that asks for authentication, without any user but an administrator.
    pub(super) async fn start(&self, directory: &Path) -> Result<Server, DataPlaneError> {
        let (process, administrator, address) = match self {
            Self::MongoDb(command) => {
                let (process, client, address) = mongodb::start(command, directory).await?;
                (process, Administrator::MongoDb(client), address.to_string())
            }
            Self::Installed(installed) => {
                let (process, client, address) = installed.start(directory).await?;
                // Clients know the port.
                (process, Administrator::Installed(client), address.ip().to_string())
            }
        };
        Ok(Server { process, administrator, address, accounts: Accounts::default() })
    }
}

impl Server {
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn must_run(&mut self) -> Result<(), DataPlaneError> {
        self.process.must_run()
    }

    /// Removes, creates and changes users and databases until they are those.
    pub(super) async fn follow(&mut self, wanted: Accounts) -> Result<(), DataPlaneError> {
        for change in between(&self.accounts, &wanted) {
            let done = match &self.administrator {
                Administrator::MongoDb(client) => {
                    mongodb::apply(client, &change).await.map_err(|error| DataPlaneError(error.to_string()))
                }
                Administrator::Installed(client) => client.apply(&change, &wanted).await,
            };
            done.map_err(|error| DataPlaneError(format!("{}: {error}", change.subject())))?;
        }
        self.accounts = wanted;
        Ok(())
    }

    pub(super) async fn stop(self) {
        self.process.stop().await;
    }
}

/// Starts something that listens, at another address if another process takes the first one before the start.
pub(super) async fn at_free_address<T>(
    candidate: impl Fn() -> io::Result<SocketAddrV4>,
    start: impl AsyncFn(SocketAddrV4) -> Result<T, DataPlaneError>,
) -> Result<(T, SocketAddrV4), DataPlaneError> {
    let mut left = ADDRESSES_TO_TRY;
    loop {
        left -= 1;
        let address = candidate().map_err(|error| failed("no free address", &error))?;
        match start(address).await {
            Err(_) if left > 0 && TcpListener::bind(address).is_err() => {}
            outcome => return outcome.map(|started| (started, address)),
        }
    }
}

/// Waits until a server responds to its client, unless it ends before.
pub(super) async fn until_it_responds<E: std::error::Error>(
    process: &mut Process,
    greet: impl AsyncFn() -> Result<(), E>,
) -> Result<(), DataPlaneError> {
    let deadline = Instant::now() + START_LIMIT;
    loop {
        let response = tokio::select! {
            response = greet() => response,
            () = process.ended() => {
                process.must_run()?;
                continue;
            }
        };
        match response {
            Ok(()) => return Ok(()),
            Err(error) if Instant::now() > deadline => return Err(failed("it does not respond", &error)),
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

/// A free port of 127.0.0.1.
pub(super) fn any_port() -> io::Result<SocketAddrV4> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    Ok(SocketAddrV4::new(Ipv4Addr::LOCALHOST, port))
}
