// Written by `cargo xtask codegen`; do not edit.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::Client;

/// The versions of the API of In-Memory DB clusters; get it from [`Client::inmemorydb`].
#[derive(Clone, Debug)]
pub struct InMemoryDb {
    client: Client,
}

impl Client {
    /// Returns the versions of the API of In-Memory DB clusters, of which the caller picks one.
    pub fn inmemorydb(&self) -> InMemoryDb {
        InMemoryDb { client: self.clone() }
    }
}

impl InMemoryDb {
    /// Returns the entry point to In-Memory DB replica sets, version 1 of the API; nothing is sent.
    pub fn v1(&self) -> v1::InMemoryDbV1 {
        v1::InMemoryDbV1::new(self.client.clone())
    }

    /// Returns the entry point to In-Memory DB clusters, version 2 of the API; nothing is sent.
    pub fn v2(&self) -> v2::InMemoryDbV2 {
        v2::InMemoryDbV2::new(self.client.clone())
    }
}
