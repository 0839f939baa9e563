// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::kafka::ListClusters;
use ionoscloud_api::kafka::kinds;
use ionoscloud_models::kafka as models;

/// The entry point to Event Streams for Apache Kafka; get it from [`Client::kafka`].
#[derive(Clone, Debug)]
pub struct Kafka {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Event Streams for Apache Kafka; nothing is sent.
    pub fn kafka(&self) -> Kafka {
        Kafka { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Kafka {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the Kafka clusters of the contract in one location; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }
}

/// The Kafka clusters of the contract in one location.
///
/// A creation returns at once with the state `DEPLOYING`; waiting for the cluster takes minutes. Clusters cannot be
/// changed.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::kafka::{ClusterSize, Connection, NewCluster, NewTopic};
///
/// let kafka = client.kafka().at("de/txl");
/// let brokers = ["192.168.0.100/24", "192.168.0.101/24", "192.168.0.102/24"];
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", brokers);
/// let new = NewCluster::new("events", "3.9.0", ClusterSize::Xs, [lan]);
/// let cluster = kafka.clusters().create(new).await?.wait().await?;
/// kafka.cluster(&cluster.id).topics().create(NewTopic::new("orders")).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is usable once its state is `AVAILABLE`.
///   Not idempotent. For some seconds after the response a read of the cluster may return 500.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster with its topics and users. The
///   response precedes the end of the deletion, after which reading the cluster returns 404, and its LAN can be deleted
///   some time later. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The topics of a cluster; they cannot be changed.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}/topics/{topicId}`: Returns one topic. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /clusters/{clusterId}/topics`: Creates a topic in a cluster. Not idempotent.
///   For some seconds after the response a read of the topic may return 500. Returns 409 unless the cluster is ready.
///   [`wait`](crate::InProgress::wait) ends when the topic is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}/topics/{topicId}`: Deletes a topic with its
///   messages. The response precedes the end of the deletion, after which reading the topic returns 404.
///   [`wait`](crate::InProgress::wait) ends when the topic is gone.
pub type Topics = Collection<kinds::Topic>;

/// The handle of a topic: its ids, without its content. [`Topics`] says what its operations do, and when a wait for
/// them ends.
pub type TopicHandle = Handle<kinds::Topic>;

/// The users of a cluster, which the API creates; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client.kafka().at("de/txl").cluster("5b8c6a10-52b7-4a3c-9d0e-2f4f7f0d0d01");
/// if let Some(admin) = cluster.users().find("admin").await? {
///     let access = cluster.user_access(&admin.id).await?;
///     println!("{:?}", access.metadata.certificate);
/// }
/// # Ok(())
/// # }
/// ```
pub type Users = Collection<kinds::User>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the topics of this cluster; nothing is sent.
    pub fn topics(&self) -> Topics {
        self.children()
    }

    /// Returns the handle of one of [these topics](Self::topics); nothing is sent.
    pub fn topic(&self, id: impl Into<models::TopicId>) -> TopicHandle {
        self.topics().handle(id)
    }

    /// Returns the collection of the users of this cluster, which the API creates; nothing is sent.
    pub fn users(&self) -> Users {
        self.children()
    }

    /// Returns the certificate and the private key of a user.
    ///
    /// `GET /clusters/{clusterId}/users/{userId}/access`. These are what a Kafka client authenticates with; the
    /// operation can be repeated.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist.
    ///
    /// The document of the API names these statuses:
    ///
    /// * 400: the request is malformed.
    /// * 401: the credentials are not valid.
    /// * 403: the credentials do not permit it.
    /// * 404: something in the path does not exist.
    /// * 429: too many requests, after all attempts.
    /// * 500: the API failed.
    /// * 503: the API failed.
    pub async fn user_access(&self, user_id: impl Into<models::UserId>) -> Result<models::UserAccess, Error> {
        self.send(kinds::Cluster::user_access(self.key(), user_id)).await
    }
}

impl ListRequest<ListClusters> {
    /// A text of 2 to 63 characters that the name contains; case is ignored.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    /// The state of the clusters.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<String>) -> Self {
        self.map(|operation| operation.state(state))
    }
}
