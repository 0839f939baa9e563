// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kafka::{ClusterId, NewTopic, Topic, TopicId, TopicList};

use super::PRODUCT;

/// Lists the topics of a cluster, all in one response.
///
/// `GET /clusters/{clusterId}/topics`, returns the [`TopicList`].
#[doc(alias = "clustersTopicsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterTopics {
    cluster_id: ClusterId,
}

impl ListClusterTopics {
    /// Lists the topics of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListClusterTopics {
    type Output = TopicList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersTopicsGet", Method::GET, "/clusters/{clusterId}/topics");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusterTopics {
    type Item = Topic;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a topic in a cluster.
///
/// `POST /clusters/{clusterId}/topics`, returns the [`Topic`]. Not idempotent. For some seconds after the response a
/// read of the topic may return 500. Returns 409 unless the cluster is ready.
#[doc(alias = "clustersTopicsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateClusterTopic {
    cluster_id: ClusterId,
    topic: NewTopic,
}

impl CreateClusterTopic {
    /// Creates this topic in this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, topic: impl Into<NewTopic>) -> Self {
        Self { cluster_id: cluster_id.into(), topic: topic.into() }
    }
}

impl Operation for CreateClusterTopic {
    type Output = Topic;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersTopicsPost", Method::POST, "/clusters/{clusterId}/topics");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.topic)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one topic.
///
/// `GET /clusters/{clusterId}/topics/{topicId}`, returns the [`Topic`]. Returns 404 once a deletion is complete.
#[doc(alias = "clustersTopicsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetClusterTopic {
    cluster_id: ClusterId,
    topic_id: TopicId,
}

impl GetClusterTopic {
    /// Returns the topic of this cluster with this id.
    ///
    /// * `cluster_id`: The cluster.
    /// * `topic_id`: The topic.
    pub fn new(cluster_id: impl Into<ClusterId>, topic_id: impl Into<TopicId>) -> Self {
        Self { cluster_id: cluster_id.into(), topic_id: topic_id.into() }
    }
}

impl Operation for GetClusterTopic {
    type Output = Topic;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersTopicsFindById", Method::GET, "/clusters/{clusterId}/topics/{topicId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.topic_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a topic with its messages.
///
/// `DELETE /clusters/{clusterId}/topics/{topicId}`, returns nothing. The response precedes the end of the deletion,
/// after which reading the topic returns 404.
#[doc(alias = "clustersTopicsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteClusterTopic {
    cluster_id: ClusterId,
    topic_id: TopicId,
}

impl DeleteClusterTopic {
    /// Deletes this topic of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `topic_id`: The topic.
    pub fn new(cluster_id: impl Into<ClusterId>, topic_id: impl Into<TopicId>) -> Self {
        Self { cluster_id: cluster_id.into(), topic_id: topic_id.into() }
    }
}

impl Operation for DeleteClusterTopic {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersTopicsDelete", Method::DELETE, "/clusters/{clusterId}/topics/{topicId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.topic_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
