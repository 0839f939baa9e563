// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::logging::ListPipelines;
use ionoscloud_api::logging::kinds;
use ionoscloud_models::logging as models;

/// The entry point to Logging Service; get it from [`Client::logging`].
#[derive(Clone, Debug)]
pub struct Logging {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Logging Service; nothing is sent.
    pub fn logging(&self) -> Logging {
        Logging { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Logging {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of one central logging; nothing is sent.
    pub fn central_logging(&self) -> CentralLoggingCollection {
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

/// The central logging of a location: a collection of one, which is turned on and off.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::logging::CentralLoggingReplacement;
///
/// let central = client.logging().at("de/txl").central_logging();
/// for found in central.list().collect_up_to(10).await? {
///     central.replace(found.id, CentralLoggingReplacement::new(true)).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`replace`](Collection::replace), `PUT /central/{centralId}`: Turns the central logging of the location on or off.
///   `CentralLoggingReplacement::try_from(read)` keeps what was read. The response completes the change: there is
///   nothing to wait for.
pub type CentralLoggingCollection = Collection<kinds::CentralLogging>;

/// The handle of a central logging: its ids, without its content. [`CentralLoggingCollection`] says what its operations
/// do.
pub type CentralLoggingHandle = Handle<kinds::CentralLogging>;

/// The pipelines of one location that the user may see.
///
/// The response to a create has the key of the pipeline. Waiting for the pipeline takes minutes; then it has its URLs,
/// and no key.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::logging::{DestinationKind, LogDestination, LogProtocol, LogSource, LogSourceKind, NewPipeline};
///
/// let store = LogDestination::new(DestinationKind::Loki, 30);
/// let source = LogSource::new(LogSourceKind::Docker, "web", LogProtocol::Http, [store]);
/// let pipelines = client.logging().at("de/txl").pipelines();
/// let created = pipelines.create(NewPipeline::new("web").logs([source])).await?;
/// let key = created.response().properties.key.clone();
/// let pipeline = created.wait().await?;
/// println!("{:?}, {:?}", pipeline.properties.http_address, key.is_some());
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /pipelines/{pipelineId}`: Returns one pipeline without its key. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /pipelines`: Creates a pipeline; it takes logs once its state is
///   `AVAILABLE`. Not idempotent. The response has the key, which no read returns. URLs and the host of the pipeline
///   are set once it is ready. [`wait`](crate::InProgress::wait) ends when the pipeline is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /pipelines/{pipelineId}`: Changes the name or the logs of a pipeline. The
///   document of the API requires the name: set it even if only the logs change. The list of logs replaces the former
///   one. [`wait`](crate::InProgress::wait) ends when the pipeline is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /pipelines/{pipelineId}`: Deletes a pipeline with its logs. The response
///   precedes the end of the deletion, after which reading the pipeline returns 404. [`wait`](crate::InProgress::wait)
///   ends when the pipeline is gone.
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
    /// Member to order by: `createdDate`, `lastModifiedDate` or `name`, with a minus sign for descending order;
    /// `-createdDate` by default.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}
