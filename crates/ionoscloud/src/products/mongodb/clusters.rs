use ionoscloud_api::mongodb::ListClusters;

use super::{Cluster, ClusterHandle, ClusterId, CreateRequest, NewCluster};
use crate::paging::ListRequest;
use crate::wait::InProgress;
use crate::{Client, Error};

/// The clusters of the contract; get it from [`MongoDb::clusters`](super::MongoDb::clusters).
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let clusters = client.mongodb().clusters();
/// for cluster in clusters.list().name("inventory").collect_up_to(100).await? {
///     clusters.delete(cluster.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Clusters {
    client: Client,
}

impl Clusters {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates a cluster. The response comes at once with the state `BUSY`; waiting for it takes minutes.
    ///
    /// `POST /clusters`. One call never creates two: it is sent again only if it certainly was not processed. If the
    /// response is lost, the error says so and can be resolved.
    ///
    /// ```no_run
    /// use ionoscloud::Resolution;
    /// use ionoscloud::mongodb::{Cluster, NewCluster};
    /// # use ionoscloud::{Client, Error};
    ///
    /// # async fn example(client: Client, new: NewCluster) -> Result<(), Error> {
    ///
    /// match client.mongodb().clusters().create(new).await {
    ///     Ok(created) => println!("{} is being created", created.id),
    ///     Err(error) => match error.lost_creation() {
    ///         Some(lost) => match lost.resolve::<Cluster>().await? {
    ///             Resolution::Created(cluster) => println!("{} was created after all", cluster.id),
    ///             Resolution::NotFound => println!("nothing was created"),
    ///             other => println!("check it yourself: {other:?}"),
    ///         },
    ///         None => return Err(error),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call; [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) with
    /// [`Error::lost_creation`] if the response was lost.
    pub fn create(&self, cluster: impl Into<NewCluster>) -> CreateRequest {
        CreateRequest::new(self.client.clone(), cluster.into())
    }

    /// Reads one cluster.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn get(&self, id: impl Into<ClusterId>) -> Result<Cluster, Error> {
        ClusterHandle::new(self.client.clone(), id.into()).get().await
    }

    /// Returns a request for the collection: one page, all pages, or all clusters.
    pub fn list(&self) -> ListRequest<ListClusters> {
        ListRequest::new(self.client.api().clone(), ListClusters::new())
    }

    /// Deletes a cluster, all of its snapshots included.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn delete(&self, id: impl Into<ClusterId>) -> Result<InProgress<Option<Cluster>, Cluster, ()>, Error> {
        ClusterHandle::new(self.client.clone(), id.into()).delete().await
    }
}

impl ListRequest<ListClusters> {
    /// Only clusters whose display name contains this text, whatever its case.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}
