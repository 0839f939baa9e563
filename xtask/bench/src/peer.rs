//! A client that is measured.

use crate::row::{Payload, Row};
use crate::{Addresses, Result};

/// A client that is measured: cheap to clone, one for each address.
pub trait Peer: Clone + Send + Sync + Sized + 'static {
    /// A client of the server at this address, without a path.
    ///
    /// # Errors
    ///
    /// What keeps it from being set up.
    fn new(address: &str) -> Result<Self>;

    /// Requests a payload, decodes it, and returns the number of clusters in it.
    fn call(&self, payload: Payload) -> impl Future<Output = Result<usize>> + Send;
}

/// A peer with a client for each way to the server.
#[derive(Clone, Debug)]
pub(crate) struct Clients<P> {
    plain: P,
    encrypted: P,
}

impl<P: Peer> Clients<P> {
    /// Both clients.
    ///
    /// # Errors
    ///
    /// Those of [`Peer::new`].
    pub(crate) fn new(addresses: &Addresses) -> Result<Self> {
        Ok(Self { plain: P::new(&addresses.http)?, encrypted: P::new(&addresses.https)? })
    }

    /// The one for a row.
    pub(crate) fn of(&self, row: Row) -> &P {
        if row.tls { &self.encrypted } else { &self.plain }
    }
}

/// The path and query of a payload.
pub(crate) fn target(payload: Payload) -> String {
    match payload.limit() {
        None => format!("/databases/mongodb/clusters/{}", crate::bodies::CLUSTER_ID),
        Some(limit) => format!("/databases/mongodb/clusters?limit={limit}"),
    }
}
