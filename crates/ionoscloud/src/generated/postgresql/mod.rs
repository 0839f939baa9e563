// Written by `cargo xtask codegen`; do not edit.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::Client;

/// The versions of the API of PostgreSQL clusters; get it from [`Client::postgresql`].
#[derive(Clone, Debug)]
pub struct PostgreSql {
    client: Client,
}

impl Client {
    /// Returns the versions of the API of PostgreSQL clusters, of which the caller picks one.
    pub fn postgresql(&self) -> PostgreSql {
        PostgreSql { client: self.clone() }
    }
}

impl PostgreSql {
    /// Returns the entry point to PostgreSQL clusters, version 1 of the API; nothing is sent.
    pub fn v1(&self) -> v1::PostgreSqlV1 {
        v1::PostgreSqlV1::new(self.client.clone())
    }

    /// Returns the entry point to PostgreSQL clusters, version 2 of the API; nothing is sent.
    pub fn v2(&self) -> v2::PostgreSqlV2 {
        v2::PostgreSqlV2::new(self.client.clone())
    }
}
