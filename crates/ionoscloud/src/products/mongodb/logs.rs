//! The log of a cluster.

use ionoscloud_api::mongodb::{GetClusterLogs, kinds};
use ionoscloud_models::mongodb::{ClusterLogs, LogDirection};

use crate::logs::{InstanceLines, LogQuery, Logged, Logs};
use crate::resource::Handle;

impl Logged for kinds::Cluster {
    type Page = ClusterLogs;
    type Read = GetClusterLogs;
    type Direction = LogDirection;

    const FORWARD: LogDirection = LogDirection::Forward;
    const BACKWARD: LogDirection = LogDirection::Backward;

    fn read(key: &Self::Key, query: LogQuery<LogDirection>) -> GetClusterLogs {
        let LogQuery { start, end, direction, limit } = query;
        let operation = GetClusterLogs::new(<Self as crate::resource::Resource>::id(key).clone());
        let operation = start.into_iter().fold(operation, GetClusterLogs::start);
        let operation = end.into_iter().fold(operation, GetClusterLogs::end);
        let operation = direction.into_iter().fold(operation, GetClusterLogs::direction);
        limit.into_iter().fold(operation, GetClusterLogs::limit)
    }

    fn lines(page: ClusterLogs) -> Vec<InstanceLines> {
        let instances = page.instances.into_iter().map(|instance| InstanceLines {
            instance: instance.name,
            lines: instance.messages.into_iter().map(|line| (line.time, line.message.unwrap_or_default())).collect(),
        });
        instances.collect()
    }
}

impl Handle<kinds::Cluster> {
    /// Returns the log of the cluster.
    pub fn logs(&self) -> Logs<kinds::Cluster> {
        Logs::new(self.clone())
    }
}
