// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::monitoring::ListPipelines;
use ionoscloud_api::monitoring::kinds;
use ionoscloud_models::monitoring as models;

/// The entry point to Monitoring Service; get it from [`Client::monitoring`].
#[derive(Clone, Debug)]
pub struct Monitoring {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Monitoring Service; nothing is sent.
    pub fn monitoring(&self) -> Monitoring {
        Monitoring { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Monitoring {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of one central monitoring; nothing is sent.
    pub fn central_monitoring(&self) -> CentralMonitoringCollection {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the pipelines of one location that the user may see; nothing is sent.
    pub fn pipelines(&self) -> Pipelines {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these pipelines](Self::pipelines); nothing is sent.
    pub fn pipeline(&self, id: impl Into<models::PipelineId>) -> PipelineHandle {
        self.pipelines().handle(id)
    }
}

/// The central monitoring of a location: a collection of one, which is turned on and off.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::monitoring::CentralMonitoringReplacement;
///
/// let central = client.monitoring().at("de/txl").central_monitoring();
/// for found in central.list().collect_up_to(10).await? {
///     central.replace(found.id, CentralMonitoringReplacement::new(true)).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`replace`](Collection::replace), `PUT /central/{centralId}`: Turns the central monitoring of the location on or
///   off. `CentralMonitoringReplacement::try_from(read)` keeps what was read. The response completes the change: there
///   is nothing to wait for.
pub type CentralMonitoringCollection = Collection<kinds::CentralMonitoring>;

/// The handle of a central monitoring: its ids, without its content. [`CentralMonitoringCollection`] says what its
/// operations do.
pub type CentralMonitoringHandle = Handle<kinds::CentralMonitoring>;

/// The pipelines of one location that the user may see.
///
/// The response to a create has the key of the pipeline. Waiting for the pipeline takes minutes; then it has its URLs,
/// and no key.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::monitoring::NewPipeline;
///
/// let pipelines = client.monitoring().at("de/txl").pipelines();
/// let created = pipelines.create(NewPipeline::new("web")).await?;
/// let key = created.response().metadata.as_ref().and_then(|metadata| metadata.key.clone());
/// let pipeline = created.wait().await?;
/// println!("{:?}, {:?}", pipeline.metadata.and_then(|metadata| metadata.http_endpoint), key.is_some());
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /pipelines/{pipelineId}`: Returns one pipeline without its key. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /pipelines`: Creates a pipeline; it takes metrics once its status is
///   `AVAILABLE`. Not idempotent. The response has the key, which no read returns. The URLs are set once the pipeline
///   is ready. [`wait`](crate::InProgress::wait) ends when the pipeline is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put), `PUT /pipelines/{pipelineId}`:
///   Replaces the name of a pipeline, or creates a pipeline with this id if there is none. Returns 200 for a
///   replacement and 201 for a creation, whose response has the key. `NewPipeline::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the pipeline is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /pipelines/{pipelineId}`: Deletes a pipeline with its metrics. The
///   response precedes the end of the deletion, after which reading the pipeline returns 404.
///   [`wait`](crate::InProgress::wait) ends when the pipeline is gone.
pub type Pipelines = Collection<kinds::Pipeline>;

/// The handle of a pipeline: its ids, without its content. [`Pipelines`] says what its operations do, and when a wait
/// for them ends.
pub type PipelineHandle = Handle<kinds::Pipeline>;

impl Handle<kinds::Pipeline> {
    /// Makes a new key of a pipeline and returns it; the former key ends.
    ///
    /// `POST /pipelines/{pipelineId}/key`. Not idempotent: each call ends the key of the one before.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the pipeline does not exist.
    ///
    /// The document of the API names these statuses:
    ///
    /// * 400: the request is malformed.
    /// * 401: the credentials are not valid.
    /// * 403: the credentials do not permit it.
    /// * 415: the API does not read the content type.
    /// * 422: the API refuses a value, or the state of the resource.
    /// * 429: too many requests, after all attempts.
    /// * 500: the API failed.
    /// * 503: the API failed.
    pub async fn renew_key(&self) -> Result<models::PipelineKey, Error> {
        self.send(kinds::Pipeline::renew_key(self.key())).await
    }
}

impl ListRequest<ListPipelines> {
    /// Member to order by, with a minus sign for descending order, such as `-createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}
