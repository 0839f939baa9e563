//! The choice of servers for a data plane.

use std::str::FromStr;

use super::DataPlaneError;
use super::command::Command;
use super::engine::Engine;
use super::installed::{Installed, Recipe};
use super::{inmemorydb, mariadb, postgresql};

/// The servers of one product in a [`DataPlane`](super::DataPlane): how the one of a cluster is started and managed.
///
/// For PostgreSQL, MariaDB and In-Memory DB it takes the programs that are installed, in whatever version. They run
/// as the user that starts them, or, because they refuse root, as the user that Debian's package creates.
///
/// A text is one of `postgresql`, `mariadb` and `inmemorydb`, or the command of [`mongodb`](Self::mongodb):
///
/// ```
/// use ionoscloud_emulator::DataPlaneServer;
///
/// let server: DataPlaneServer = "mongod --port {port} --dbpath {directory} {auth}".parse()?;
/// # drop(server);
/// assert!("mongod".parse::<DataPlaneServer>().is_err());
/// # Ok::<(), ionoscloud_emulator::DataPlaneError>(())
/// ```
#[derive(Debug, Clone)]
pub struct DataPlaneServer(Engine);

/// Those that are known by the name of their product.
static RECIPES: [&Recipe; 3] = [&postgresql::RECIPE, &mariadb::RECIPE, &inmemorydb::RECIPE];

impl DataPlaneServer {
    /// A MongoDB-compatible server, by the command that starts it.
    ///
    /// The command is split into words as a shell does, but run without one. In it `{port}` stands for the port of
    /// 127.0.0.1 to listen on and `{directory}` for an empty folder; `{auth}` is left out at the first start, which is
    /// to make a first user, and `--auth` at the second one, which continues with the same folder. So
    /// `mongod --bind_ip 127.0.0.1 --port {port} --dbpath {directory} {auth}`, or
    /// `secantusd-py --host 127.0.0.1 --port {port} --storage-path {directory} {auth}`.
    ///
    /// # Errors
    /// If the command is empty, has a quote that does not end, or lacks one of the three. Whether it runs shows when
    /// the first cluster is created.
    pub fn mongodb(command: &str) -> Result<Self, DataPlaneError> {
        Command::parse(command, &["{port}", "{directory}", "{auth}"]).map(|command| Self(Engine::MongoDb(command)))
    }

    /// PostgreSQL, Debian's `postgresql`, for the clusters of both versions of the API.
    ///
    /// # Errors
    /// If its programs are not installed, or it would run as root and there is no other user for it.
    pub fn postgresql() -> Result<Self, DataPlaneError> {
        Self::installed(&postgresql::RECIPE)
    }

    /// MariaDB, Debian's `mariadb-server`, for the clusters of both versions of the API.
    ///
    /// # Errors
    /// As [`postgresql`](Self::postgresql).
    pub fn mariadb() -> Result<Self, DataPlaneError> {
        Self::installed(&mariadb::RECIPE)
    }

    /// Redis or Valkey, Debian's `redis-server` and `valkey-server`, for the replica sets and clusters of In-Memory DB.
    ///
    /// # Errors
    /// As [`postgresql`](Self::postgresql).
    pub fn in_memory_db() -> Result<Self, DataPlaneError> {
        Self::installed(&inmemorydb::RECIPE)
    }

    fn installed(recipe: &'static Recipe) -> Result<Self, DataPlaneError> {
        Installed::find(recipe).map(|installed| Self(Engine::Installed(installed)))
    }

    pub(super) fn into_engine(self) -> Engine {
        self.0
    }
}

impl FromStr for DataPlaneServer {
    type Err = DataPlaneError;

    fn from_str(text: &str) -> Result<Self, DataPlaneError> {
        match RECIPES.iter().find(|recipe| recipe.name == text) {
            Some(recipe) => Self::installed(recipe),
            None => Self::mongodb(text).map_err(|error| {
                let names: Vec<&str> = RECIPES.iter().map(|recipe| recipe.name).collect();
                DataPlaneError(format!("{error}; it is none of {} either", names.join(", ")))
            }),
        }
    }
}
