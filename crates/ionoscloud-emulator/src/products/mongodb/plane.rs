//! The interface to the data plane: servers wanted, and servers reported.

use std::time::Duration;

use serde_json::Value;

use super::Store;
use super::cluster::Cluster;
use super::users::User;
use crate::engine::secret::Secret;

/// The wanted state of a cluster's server.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// Grows with every change.
    pub(crate) revision: u64,
    pub(crate) users: Vec<WantedUser>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WantedUser {
    pub(crate) name: String,
    pub(crate) password: Secret,
    /// Each with `role` and `database`.
    pub(crate) roles: Vec<Value>,
}

impl Store {
    /// Gives clusters servers of their own from now on, existing clusters included.
    pub(crate) fn begin_data_plane(&mut self) {
        self.has_data_plane = true;
        self.clusters.iter_mut().for_each(|cluster| cluster.timeline.start_server());
    }

    /// The ids of all clusters that are to have a server.
    pub(crate) fn wanted_servers(&mut self, now: Duration) -> Vec<String> {
        self.clusters(now).iter().filter(|one| one.timeline.gone_at().is_none()).map(|one| one.id.clone()).collect()
    }

    /// Nothing if the cluster is to have no server any more.
    pub(crate) fn wanted(&mut self, id: &str, now: Duration) -> Option<Wanted> {
        let cluster = self.living(id, now)?;
        Some(Wanted { revision: cluster.revision, users: cluster.users.iter().filter_map(User::wanted).collect() })
    }

    /// The server of the cluster listens at this address, and is as it was wanted at this revision.
    pub(crate) fn server_is_ready(&mut self, id: &str, revision: u64, address: &str, now: Duration) {
        if let Some(cluster) = self.living(id, now) {
            cluster.server = Some(address.to_owned());
            if cluster.revision == revision {
                cluster.timeline.server_is_ready();
            }
        }
    }

    /// The cluster is `FAILED` from now on.
    pub(crate) fn server_failed(&mut self, id: &str, now: Duration) {
        if let Some(cluster) = self.living(id, now) {
            cluster.timeline.server_failed();
        }
    }

    fn living(&mut self, id: &str, now: Duration) -> Option<&mut Cluster> {
        self.clusters(now).iter_mut().find(|cluster| cluster.id == id && cluster.timeline.gone_at().is_none())
    }
}
