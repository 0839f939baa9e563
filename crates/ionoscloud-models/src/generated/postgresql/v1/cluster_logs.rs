// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::Timestamp;
use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

/// Log messages of a cluster, grouped by instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterLogs {
    /// Instances with messages in the period.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub instances: Vec<InstanceLogs>,
}

/// Log messages of one instance.
#[doc(alias = "ClusterLogsInstances")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InstanceLogs {
    /// Messages, in the direction of the request.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<LogMessage>,
    /// Name of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One message of a log.
#[doc(alias = "ClusterLogsInstancesMessages")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogMessage {
    /// Text of the message as the server wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Time of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
}

ionoscloud_core::open_enum! {
    /// End of a period from which a log is read.
    pub enum LogDirection {
        /// The newest message first.
        Backward = "BACKWARD",
        /// The oldest message first.
        Forward = "FORWARD",
    }
}
