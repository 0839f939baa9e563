// Written by `cargo xtask codegen`; do not edit.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::Client;

/// The product in its versions; get it from [`Client::postgresql`].
#[derive(Clone, Debug)]
pub struct PostgreSql {
    client: Client,
}

impl Client {
    /// Returns the product, of which the caller picks a version of the API.
    pub fn postgresql(&self) -> PostgreSql {
        PostgreSql { client: self.clone() }
    }
}

impl PostgreSql {
    /// Returns PostgreSQL clusters, version 1 of the API.
    pub fn v1(&self) -> v1::PostgreSqlV1 {
        v1::PostgreSqlV1::new(self.client.clone())
    }

    /// Returns PostgreSQL clusters, version 2 of the API.
    pub fn v2(&self) -> v2::PostgreSqlV2 {
        v2::PostgreSqlV2::new(self.client.clone())
    }
}
