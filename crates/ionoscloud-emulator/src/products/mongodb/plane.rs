//! The interface to the data plane: servers wanted, and servers reported.

use std::time::Duration;

use super::Store;
use super::cluster::Cluster;
use super::users::User;
use crate::engine::served::{Accounts, Served};
use crate::engine::table::Timeline;

impl Served for Store {
    fn begin(&mut self) {
        self.has_data_plane = true;
        self.clusters.iter_mut().for_each(|cluster| cluster.timeline.start_server());
    }

    fn wanted_servers(&mut self, now: Duration) -> Vec<String> {
        self.clusters(now).iter().filter(|one| one.timeline.gone_at().is_none()).map(|one| one.id.clone()).collect()
    }

    fn wanted_accounts(&mut self, id: &str, now: Duration) -> Option<Accounts> {
        let users = self.living(id, now)?.users.iter().filter_map(User::wanted).collect();
        Some(Accounts { users, ..Accounts::default() })
    }

    fn timeline(&mut self, id: &str, now: Duration) -> Option<&mut Timeline> {
        self.living(id, now).map(|cluster| &mut cluster.timeline)
    }
}

impl Store {
    fn living(&mut self, id: &str, now: Duration) -> Option<&mut Cluster> {
        self.clusters(now).iter_mut().find(|cluster| cluster.id == id && cluster.timeline.gone_at().is_none())
    }
}
