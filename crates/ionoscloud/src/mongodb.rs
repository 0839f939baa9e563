//! DBaaS MongoDB: clusters and templates.

mod cluster;
mod clusters;
mod create;
mod templates;

pub use ionoscloud_api::mongodb as operations;
pub use ionoscloud_models::mongodb::*;

pub use self::cluster::ClusterHandle;
pub use self::clusters::Clusters;
pub use self::create::{Create, CreateError, Resolution};
pub use self::templates::Templates;
use crate::Client;

/// The MongoDB product; get it from [`Client::mongodb`].
#[derive(Clone, Debug)]
pub struct Mongodb {
    client: Client,
}

impl Mongodb {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The clusters of the contract.
    pub fn clusters(&self) -> Clusters {
        Clusters::new(self.client.clone())
    }

    /// One cluster by its id; nothing is asked for yet.
    pub fn cluster(&self, id: impl Into<ClusterId>) -> ClusterHandle {
        ClusterHandle::new(self.client.clone(), id.into())
    }

    /// The templates that clusters are made from.
    pub fn templates(&self) -> Templates {
        Templates::new(self.client.clone())
    }
}
