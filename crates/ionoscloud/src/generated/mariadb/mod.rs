// Written by `cargo xtask codegen`; do not edit.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::Client;

/// The versions of the API of MariaDB clusters; get it from [`Client::mariadb`].
#[derive(Clone, Debug)]
pub struct MariaDb {
    client: Client,
}

impl Client {
    /// Returns the versions of the API of MariaDB clusters, of which the caller picks one.
    pub fn mariadb(&self) -> MariaDb {
        MariaDb { client: self.clone() }
    }
}

impl MariaDb {
    /// Returns the entry point to MariaDB clusters, version 1 of the API; nothing is sent.
    pub fn v1(&self) -> v1::MariaDbV1 {
        v1::MariaDbV1::new(self.client.clone())
    }

    /// Returns the entry point to MariaDB clusters, version 2 of the API; nothing is sent.
    pub fn v2(&self) -> v2::MariaDbV2 {
        v2::MariaDbV2::new(self.client.clone())
    }
}
