use ionoscloud_api::mongodb::{CreateCluster, ListClusters};

use super::{Cluster, ClusterHandle, ClusterId, NewCluster};
use crate::paging::Listing;
use crate::wait::Pending;
use crate::{Client, Error};

/// The clusters of the contract; get it from [`Mongodb::clusters`](super::Mongodb::clusters).
#[derive(Clone, Debug)]
pub struct Clusters {
    client: Client,
}

impl Clusters {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Orders a cluster. The answer comes at once with the state `BUSY`; waiting for it takes minutes.
    ///
    /// `POST /clusters`. It is never sent twice unless the first was certainly not acted on.
    ///
    /// # Errors
    ///
    /// Those of the call; if [`Error::may_have_been_processed`] says so, look for the cluster by its name before you
    /// order another one.
    pub async fn create(&self, cluster: impl Into<NewCluster>) -> Result<Pending<Cluster>, Error> {
        let created = self.client.send(CreateCluster::new(cluster)).await?;
        let waiter = ClusterHandle::new(self.client.clone(), created.id.clone()).ready_after_creation();
        Ok(Pending::new(created, waiter))
    }

    /// Reads one cluster.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn get(&self, id: impl Into<ClusterId>) -> Result<Cluster, Error> {
        ClusterHandle::new(self.client.clone(), id.into()).get().await
    }

    /// Reads the collection: one page, all pages, or all clusters.
    pub fn list(&self) -> Listing<ListClusters> {
        Listing::new(self.client.api().clone(), ListClusters::new())
    }

    /// Deletes a cluster, all of its snapshots included.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn delete(&self, id: impl Into<ClusterId>) -> Result<Pending<Option<Cluster>, Cluster, ()>, Error> {
        ClusterHandle::new(self.client.clone(), id.into()).delete().await
    }
}

impl Listing<ListClusters> {
    /// Only clusters whose display name contains this text, whatever its case.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}
