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

    /// Returns the collection of all pipelines; nothing is sent.
    pub fn pipelines(&self) -> Pipelines {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a pipeline; nothing is sent.
    pub fn pipeline(&self, id: impl Into<<kinds::Pipeline as crate::resource::Resource>::Id>) -> PipelineHandle {
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
pub type CentralMonitoringCollection = Collection<kinds::CentralMonitoring>;

/// The handle of a central monitoring: its ids, without its content.
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
pub type Pipelines = Collection<kinds::Pipeline>;

/// The handle of a pipeline: its ids, without its content.
pub type PipelineHandle = Handle<kinds::Pipeline>;

impl Handle<kinds::Pipeline> {
    /// Makes a new key of a pipeline and returns it; the former key ends.
    ///
    /// `POST /pipelines/{pipelineId}/key`. Not idempotent: each call ends the key of the one before.
    ///
    /// # Errors
    ///
    /// Those of the call.
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
