// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_models::kafka as models;

use super::super::{CreateClusterTopic, DeleteClusterTopic, GetClusterTopic, ListClusterTopics, PRODUCT};
use super::ClusterKey;

use crate::resource;

/// The topics of a cluster; they cannot be changed.
///
/// The collection `/clusters/{clusterId}/topics`.
#[derive(Clone, Copy, Debug)]
pub enum Topic {}
impl resource::Kind for Topic {
    type Parent = ClusterKey;
    const NOUN: &'static str = "topic";
}

impl resource::Resource for Topic {
    type Item = models::Topic;
    type Id = models::TopicId;
    type Key = TopicKey;
    type Get = GetClusterTopic;

    fn key(parent: &ClusterKey, id: models::TopicId) -> TopicKey {
        TopicKey { location: parent.location.clone(), cluster_id: parent.cluster_id.clone(), topic_id: id }
    }

    fn id(key: &TopicKey) -> &models::TopicId {
        &key.topic_id
    }

    fn get(key: &TopicKey) -> GetClusterTopic {
        GetClusterTopic::new(key.cluster_id.clone(), key.topic_id.clone())
    }
}

impl resource::Listable for Topic {
    type Entry = models::Topic;
    type List = ListClusterTopics;

    fn list(parent: &ClusterKey) -> ListClusterTopics {
        ListClusterTopics::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::Topic) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Topic) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Topic) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Topic {
    const UNIQUE: bool = true;
}

impl resource::Tracked for Topic {
    type Seen = models::Topic;
    type Poll = GetClusterTopic;
    type Gone = ();
    const NOT_YET: &'static [u16] = &[500];

    fn poll(key: &TopicKey) -> GetClusterTopic {
        GetClusterTopic::new(key.cluster_id.clone(), key.topic_id.clone())
    }

    fn polled_id(key: &TopicKey) -> &str {
        key.topic_id.as_str()
    }

    fn gone(seen: Option<models::Topic>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Topic {
    type New = models::NewTopic;
    type Created = models::Topic;
    type Create = CreateClusterTopic;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;
    const UNIQUE_NAMES: bool = true;

    fn create(parent: &ClusterKey, new: models::NewTopic) -> CreateClusterTopic {
        CreateClusterTopic::new(parent.cluster_id.clone(), new)
    }

    fn created_id(created: &models::Topic) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewTopic) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Topic) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Topic) -> Option<models::Topic> {
        Some(item)
    }

    fn agrees(new: &models::NewTopic, entry: &models::Topic) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Topic) -> Option<models::Topic> {
        Some(entry)
    }
}

impl resource::Deletable for Topic {
    type Deleted = ();
    type Delete = DeleteClusterTopic;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &TopicKey) -> DeleteClusterTopic {
        DeleteClusterTopic::new(key.cluster_id.clone(), key.topic_id.clone())
    }
}

/// The key of a topic: `/clusters/{clusterId}/topics/{topicId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TopicKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// Identifies the topic.
    pub topic_id: models::TopicId,
}

impl TopicKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>, topic_id: impl Into<models::TopicId>) -> Self {
        Self { location: None, cluster_id: cluster_id.into(), topic_id: topic_id.into() }
    }
}

impl resource::Key for TopicKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/clusters/{clusterId}/topics/{topicId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.topic_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, topic_id] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into(), topic_id: topic_id.as_str().into() })
    }
}

impl std::fmt::Display for TopicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for TopicKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
