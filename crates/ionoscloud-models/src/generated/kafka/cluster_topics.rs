// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, State, TopicId};

/// Name, partitions and retention of a topic.
#[doc(alias = "Topic")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TopicProperties {
    /// Limits for what is kept.
    #[doc(alias = "logRetention")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_retention: Option<LogRetention>,
    /// Name of 2 to 63 characters, unique in the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of partitions.
    #[doc(alias = "numberOfPartitions")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub number_of_partitions: Option<u32>,
    /// Number of brokers with a copy of each partition.
    #[doc(alias = "replicationFactor")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<u32>,
}

/// A topic to create. Nothing of it can be changed later.
#[doc(alias = "Topic")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewTopic {
    /// Name of 2 to 63 characters, unique in the cluster.
    pub name: String,
    /// Limits for what is kept; seven days by default.
    #[doc(alias = "logRetention")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_retention: Option<LogRetention>,
    /// Number of partitions, at least 1; 3 by default.
    #[doc(alias = "numberOfPartitions")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_partitions: Option<u32>,
    /// Number of brokers with a copy of each partition, at least 1; 3 by default.
    #[doc(alias = "replicationFactor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<u32>,
}

impl NewTopic {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), log_retention: None, number_of_partitions: None, replication_factor: None }
    }

    /// Limits for what is kept; seven days by default.
    #[doc(alias = "logRetention")]
    pub fn log_retention(mut self, log_retention: impl Into<LogRetention>) -> Self {
        self.log_retention = Some(log_retention.into());
        self
    }

    /// Number of partitions, at least 1; 3 by default.
    #[doc(alias = "numberOfPartitions")]
    pub fn number_of_partitions(mut self, number_of_partitions: u32) -> Self {
        self.number_of_partitions = Some(number_of_partitions);
        self
    }

    /// Number of brokers with a copy of each partition, at least 1; 3 by default.
    #[doc(alias = "replicationFactor")]
    pub fn replication_factor(mut self, replication_factor: u32) -> Self {
        self.replication_factor = Some(replication_factor);
        self
    }
}

/// Limits for what a topic keeps.
#[doc(alias = "TopicLogRetention")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LogRetention {
    /// Time for which messages are kept, in milliseconds; 604,800,000 by default, which is seven days.
    #[doc(alias = "retentionTime")]
    #[serde(rename = "retentionTime", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retention_time_ms: Option<i64>,
    /// Size of a segment of the log in bytes; 1,073,741,824 by default, which is 1 GiB.
    #[doc(alias = "segmentBytes")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub segment_bytes: Option<i64>,
}

impl LogRetention {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Time for which messages are kept, in milliseconds; 604,800,000 by default, which is seven days.
    #[doc(alias = "retentionTime")]
    pub fn retention_time_ms(mut self, retention_time_ms: i64) -> Self {
        self.retention_time_ms = Some(retention_time_ms);
        self
    }

    /// Size of a segment of the log in bytes; 1,073,741,824 by default, which is 1 GiB.
    #[doc(alias = "segmentBytes")]
    pub fn segment_bytes(mut self, segment_bytes: i64) -> Self {
        self.segment_bytes = Some(segment_bytes);
        self
    }
}

/// A topic of a cluster.
#[doc(alias = "TopicRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Topic {
    /// Identifies the topic; Kafka clients use its name.
    pub id: TopicId,
    /// Name, partitions and retention.
    pub properties: TopicProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `topic`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the topic: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Topic {
    const NOUN: &'static str = "topic";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["DEPLOYING", "BUSY", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED", "FAILED_UPDATING"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.message.as_deref()
    }
}

/// The topics of a cluster.
#[doc(alias = "TopicReadList")]
pub type TopicList = List<Topic>;
