//! One cluster by its id: reading, deleting, restoring it, and the waits for its states.

use ionoscloud_api::mongodb::{DeleteCluster, GetCluster, ListClusterVersions, RestoreCluster};

use super::{Cluster, ClusterId, Logs, Restore, Snapshots, Users, version_names};
use crate::wait::{self, Condition, InProgress, PollFn, PollLoop, Waiter};
use crate::{Client, Error, Lifecycle as _, RequestOptions};

/// One cluster, known by its id; get it from [`MongoDb::cluster`](super::MongoDb::cluster).
///
/// A handle keeps nothing but the id, so a program that was restarted continues to wait where it stopped.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// println!("{:?}", cluster.get().await?.properties.connection_string);
/// cluster.delete().await?.wait().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ClusterHandle {
    pub(super) client: Client,
    pub(super) id: ClusterId,
}

impl ClusterHandle {
    pub(super) fn new(client: Client, id: ClusterId) -> Self {
        Self { client, id }
    }

    /// Returns the id.
    pub fn id(&self) -> &ClusterId {
        &self.id
    }

    /// Reads the cluster.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn get(&self) -> Result<Cluster, Error> {
        self.client.send(GetCluster::new(&self.id)).await
    }

    /// Deletes the cluster, all of its snapshots included. The response comes at once; the wait ends when it is gone.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn delete(&self) -> Result<InProgress<Option<Cluster>, Cluster, ()>, Error> {
        let deleted = self.client.send(DeleteCluster::new(&self.id)).await?;
        Ok(InProgress::new(deleted, self.wait_until_deleted()))
    }

    /// Returns the database users of the cluster.
    pub fn users(&self) -> Users {
        Users::new(self.clone())
    }

    /// Returns the snapshots of the cluster.
    pub fn snapshots(&self) -> Snapshots {
        Snapshots::new(self.clone())
    }

    /// Returns the log of the cluster.
    pub fn logs(&self) -> Logs {
        Logs::new(self.clone())
    }

    /// Restores the cluster in place to a snapshot or a point in time. Later writes are lost.
    ///
    /// `POST /clusters/{clusterId}/restore`, which returns no body. The wait ends when the cluster is `AVAILABLE`
    /// again; stay away from its databases until then. It takes snapshots of its own version of MongoDB, or of an older
    /// patch.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    /// let snapshots = cluster.snapshots().list().collect_up_to(100).await?;
    /// if let Some(snapshot) = snapshots.first() {
    ///     cluster.restore(snapshot).await?.wait().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call; the API refuses a second restore, and any other change, until the first has ended.
    pub async fn restore(&self, from: impl Into<Restore>) -> Result<InProgress<(), Cluster>, Error> {
        self.client.send(RestoreCluster::new(&self.id, from)).await?;
        Ok(InProgress::new((), self.wait_until_settled()))
    }

    /// Returns the versions of MongoDB that the cluster can be upgraded to, such as `8.0`.
    ///
    /// `GET /clusters/{clusterId}/versions`.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is no cluster with this id.
    pub async fn versions(&self) -> Result<Vec<String>, Error> {
        Ok(version_names(self.client.send(ListClusterVersions::new(&self.id)).await?))
    }

    /// Waits until the cluster is `AVAILABLE`.
    pub fn wait_until_ready(&self) -> Waiter<Cluster> {
        Waiter::new(self.poll_loop(wait::ready()), |seen| seen)
    }

    pub(super) fn ready_after_creation(&self) -> Waiter<Cluster> {
        Waiter::new(self.poll_loop(wait::ready()).after_creation(), |seen| seen)
    }

    /// Waits until a change of the cluster, its users or its content took effect. The API's response to the change, if
    /// it is a cluster, shows whether the change has begun.
    ///
    /// `AVAILABLE` is used once the cluster was seen in a transitional state, the change is visible, or the policy's
    /// `stale_state_timeout` is over.
    pub(super) fn after_change(
        &self,
        response: Option<&Cluster>,
        visible: impl Fn(&Cluster) -> bool + Send + Sync + 'static,
    ) -> Waiter<Cluster> {
        let begun = response.is_some_and(Cluster::is_working);
        Waiter::new(self.poll_loop(wait::ready()).after_change(begun, visible), |seen| seen)
    }

    /// Waits until an earlier change took effect: an update, a restore, or a change of a user. It is for programs that
    /// were restarted in between, or that wait for the change of another program.
    ///
    /// Unlike [`wait_until_ready`](Self::wait_until_ready) it ignores an `AVAILABLE` that may be stale: the state is
    /// used once the cluster was seen in a transitional state, or 30 seconds after the first poll
    /// ([`WaitPolicy::stale_state_timeout`](crate::WaitPolicy::stale_state_timeout)). So it takes that long where the
    /// change took effect already.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// // The process that sent the update is gone; this one knows the id.
    /// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").wait_until_settled().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_until_settled(&self) -> Waiter<Cluster> {
        self.after_change(None, |_| false)
    }

    /// Waits until the cluster does not exist any more.
    pub fn wait_until_deleted(&self) -> Waiter<Cluster, ()> {
        Waiter::new(self.poll_loop(wait::deleted()).for_deletion(), |_| Some(()))
    }

    /// Waits until a condition is met; it is checked for "not found", too.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::healthy;
    /// use ionoscloud::prelude::*;
    /// use ionoscloud::wait::ready;
    ///
    /// client.mongodb().cluster("4711").wait_until(ready().and(healthy())).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "wait_for")]
    pub fn wait_until(&self, condition: impl Condition<Cluster> + 'static) -> Waiter<Cluster, Option<Cluster>> {
        Waiter::new(self.poll_loop(condition).may_be_absent(), Some)
    }

    fn poll_loop(&self, condition: impl Condition<Cluster> + 'static) -> PollLoop<Cluster> {
        let (client, id) = (self.client.clone(), self.id.clone());
        let poll: PollFn<Cluster> = Box::new(move || {
            let (client, operation) = (client.clone(), GetCluster::new(&id));
            Box::pin(async move { client.send_with(operation, RequestOptions::new().retry(false)).await })
        });
        PollLoop::new(self.id.as_str(), self.client.wait_policy().clone(), poll, condition)
    }
}
