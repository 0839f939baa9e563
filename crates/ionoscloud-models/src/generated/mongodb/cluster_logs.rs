// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::Timestamp;
use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

/// Log messages of a cluster, grouped by instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterLogs {
    /// The instances that logged something.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub instances: Vec<InstanceLogs>,
}

/// Log messages of one instance of a cluster.
#[doc(alias = "ClusterLogsInstances")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InstanceLogs {
    /// The messages, in the requested direction.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<LogMessage>,
    /// The name of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One message of a log.
#[doc(alias = "ClusterLogsInstancesMessages")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogMessage {
    /// The text as the server wrote it, as a rule one line of JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The time at which it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
}

ionoscloud_core::open_enum! {
    /// The order in which a log is read.
    pub enum LogDirection {
        /// The newest message first.
        Backward = "BACKWARD",
        /// The oldest message first.
        Forward = "FORWARD",
    }
}
