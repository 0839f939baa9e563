use ionoscloud_api::mongodb::{DeleteCluster, GetCluster, ListClusterVersions, RestoreCluster};

use super::{Cluster, ClusterId, Logs, Restore, Snapshots, Users, version_names};
use crate::wait::{self, Condition, InProgress, PollFn, Waiter};
use crate::{Client, Error, Lifecycle as _, RequestOptions};

/// One cluster, known by its id; get it from [`MongoDb::cluster`](super::MongoDb::cluster).
///
/// Nothing about the cluster is kept here, so a program that was started anew goes on waiting where it stopped.
#[derive(Clone, Debug)]
pub struct ClusterHandle {
    pub(super) client: Client,
    pub(super) id: ClusterId,
}

impl ClusterHandle {
    pub(super) fn new(client: Client, id: ClusterId) -> Self {
        Self { client, id }
    }

    /// The id.
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

    /// Deletes the cluster, all of its snapshots included. The answer comes at once; the wait ends when it is gone.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is none with this id.
    pub async fn delete(&self) -> Result<InProgress<Option<Cluster>, Cluster, ()>, Error> {
        let deleted = self.client.send(DeleteCluster::new(&self.id)).await?;
        Ok(InProgress::new(deleted, self.wait_until_deleted()))
    }

    /// The database users of the cluster.
    pub fn users(&self) -> Users {
        Users::new(self.clone())
    }

    /// The snapshots of the cluster.
    pub fn snapshots(&self) -> Snapshots {
        Snapshots::new(self.clone())
    }

    /// The log of the cluster.
    pub fn logs(&self) -> Logs {
        Logs::new(self.clone())
    }

    /// Brings the cluster back, in place, to the data of a snapshot or of a point in time. What was written since is
    /// lost.
    ///
    /// `POST /clusters/{clusterId}/restore`, which answers nothing. The wait ends when the cluster is `AVAILABLE` again;
    /// stay away from its databases until then. It takes snapshots of its own version of MongoDB, or of an older patch.
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

    /// The versions of MongoDB that the cluster can be upgraded to, such as `8.0`.
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
        Waiter::new(self.watch(wait::ready()), |seen| seen)
    }

    pub(super) fn ready_after_creation(&self) -> Waiter<Cluster> {
        Waiter::new(self.watch(wait::ready()).after_creation(), |seen| seen)
    }

    /// Waits until a change of the cluster, its users or its content took effect. What the API answered to the change, if
    /// it answered a cluster, tells whether it has begun.
    ///
    /// `AVAILABLE` counts once the cluster was seen at work, or the change shows, or the policy's time to settle has passed.
    pub(super) fn after_change(
        &self,
        answer: Option<&Cluster>,
        shows: impl Fn(&Cluster) -> bool + Send + Sync + 'static,
    ) -> Waiter<Cluster> {
        let begun = answer.is_some_and(Cluster::is_working);
        Waiter::new(self.watch(wait::ready()).after_change(begun, shows), |seen| seen)
    }

    /// Waits until a change that was made before took effect: an update, a restore, or a change of a user. It is for
    /// programs that were restarted in between, or wait for the change of another one.
    ///
    /// Unlike [`ready`](Self::wait_until_ready) it does not take an `AVAILABLE` for the outcome that may be from before the change:
    /// it counts once the cluster was seen at work, or 30 seconds after the first look
    /// ([`WaitPolicy::settle`](crate::WaitPolicy::settle)). So it takes that long where the change took effect already.
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
        Waiter::new(self.watch(wait::deleted()).for_deletion(), |_| Some(()))
    }

    /// Waits until a condition of yours is met; it is asked about "not found" too.
    pub fn wait_until(&self, condition: impl Condition<Cluster> + 'static) -> Waiter<Cluster, Option<Cluster>> {
        Waiter::new(self.watch(condition).may_be_absent(), Some)
    }

    fn watch(&self, condition: impl Condition<Cluster> + 'static) -> wait::PollLoop<Cluster> {
        let (client, id) = (self.client.clone(), self.id.clone());
        let look: PollFn<Cluster> = Box::new(move || {
            let (client, operation) = (client.clone(), GetCluster::new(&id));
            Box::pin(async move { client.send_with(operation, RequestOptions::new().retry(false)).await })
        });
        wait::PollLoop::new(self.id.as_str(), self.client.wait_policy().clone(), look, condition)
    }
}
