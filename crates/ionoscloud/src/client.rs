use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use ionoscloud_core::{Body, Error, Operation, Product, RequestOptions, Response};
use ionoscloud_transport::Transport;

use crate::caller::Caller;
use crate::orders::Orders;
use crate::paging::{Listing, Pageable};
use crate::{ClientBuilder, WaitPolicy};

/// The way into the SDK: cheap to clone, all clones share connections, limits and credentials.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example() -> Result<(), ionoscloud::Error> {
/// let client = ionoscloud::Client::from_env()?;
/// for cluster in client.mongodb().clusters().list().all(1000).await? {
///     println!("{} {:?}", cluster.id, cluster.properties.display_name);
/// }
/// # Ok(())
/// # }
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    api: ionoscloud_api::Client<Transport>,
    wait_policy: Arc<WaitPolicy>,
    caller: Arc<Caller>,
    orders: Arc<Orders>,
}

impl Client {
    /// A client set up by the environment: `IONOS_TOKEN`, or `IONOS_USERNAME` and `IONOS_PASSWORD`; `IONOS_API_URL`; and, with the
    /// feature `proxy`, `HTTPS_PROXY` and its siblings.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are none or they cannot be used,
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for an address that cannot; neither repeats a value.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().environment(|name| std::env::var(name).ok()).build()
    }

    /// Starts from the defaults.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client over a transport of your own.
    pub fn new(transport: Transport) -> Self {
        Self {
            api: ionoscloud_api::Client::new(transport),
            wait_policy: Arc::default(),
            caller: Arc::default(),
            orders: Arc::default(),
        }
    }

    /// The same client, sharing everything, with another default for waits.
    #[must_use]
    pub fn with_wait_policy(&self, policy: WaitPolicy) -> Self {
        Self { wait_policy: Arc::new(policy), ..self.clone() }
    }

    pub(crate) fn with_caller(self, caller: Caller) -> Self {
        Self { caller: Arc::new(caller), ..self }
    }

    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    pub(crate) fn orders(&self) -> &Arc<Orders> {
        &self.orders
    }

    /// How this client waits, unless a wait is told otherwise.
    pub fn wait_policy(&self) -> &WaitPolicy {
        &self.wait_policy
    }

    /// The client of the operations below, for code that is written against any tower service.
    pub fn api(&self) -> &ionoscloud_api::Client<Transport> {
        &self.api
    }

    /// The MongoDB product.
    #[cfg(feature = "mongodb")]
    pub fn mongodb(&self) -> crate::mongodb::Mongodb {
        crate::mongodb::Mongodb::new(self.clone())
    }

    /// Sends an operation and decodes its answer.
    ///
    /// # Errors
    ///
    /// Those of the call; see [`ErrorKind`](crate::ErrorKind).
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        self.api.send(operation).await
    }

    /// Sends an operation with settings of its own, and answers status and headers beside the value.
    ///
    /// # Errors
    ///
    /// Those of the call; see [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with<O: Operation>(
        &self,
        operation: O,
        options: RequestOptions,
    ) -> Result<Response<O::Output>, Error> {
        self.api.send_with(operation, options).await
    }

    /// Reads a collection by the operation that lists it: one page, all pages, or all items.
    ///
    /// ```no_run
    /// # #[cfg(feature = "mongodb")] {
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::operations::ListClusterUsers;
    ///
    /// let users = client.list(ListClusterUsers::new("4711")).all(100).await?;
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    pub fn list<O: Pageable>(&self, operation: O) -> Listing<O> {
        Listing::new(self.api.clone(), operation)
    }

    /// Sends any request to a product: the raw door, for what the SDK does not know yet.
    ///
    /// The address is the path below the product's base path, and the query. It goes through the same stack, and is
    /// repeated after a failure only if its method allows. The answer is returned whatever its status.
    ///
    /// # Errors
    ///
    /// Those of the stack: no connection, time ran out, an answer that is too large.
    pub async fn request(
        &self,
        product: &'static Product,
        request: Request<Body>,
    ) -> Result<http::Response<Bytes>, Error> {
        self.api.request(product, request).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("wait_policy", &self.wait_policy).finish_non_exhaustive()
    }
}
