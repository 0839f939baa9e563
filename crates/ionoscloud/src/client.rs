//! The client of the facade: the API client, with the identity, the wait policy and the tokens of its user.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use ionoscloud_core::{Body, ContractNumber, Error, Operation, Product, RequestOptions, Response};
use ionoscloud_transport::{Credentials, TokenInfo, Transport};

use crate::authentication::Identity;
#[cfg(feature = "token-exchange")]
use crate::authentication::TokenMint;
use crate::paging::{ListRequest, Pageable};
#[cfg(feature = "_resources")]
use crate::resource::CreatesInFlight;
#[cfg(feature = "_resources")]
use crate::wait::shared::SharedPolls;
use crate::{ClientBuilder, WaitPolicy};

/// The entry point of the SDK: cheap to clone, all clones share connections, limits and credentials.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example() -> Result<(), ionoscloud::Error> {
/// let client = ionoscloud::Client::from_env()?;
/// for cluster in client.mongodb().clusters().list().collect_up_to(1000).await? {
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
    identity: Arc<Identity>,
    #[cfg(feature = "_resources")]
    creates: Arc<CreatesInFlight>,
    #[cfg(feature = "_resources")]
    shared_polls: Option<Arc<SharedPolls>>,
    #[cfg(feature = "token-exchange")]
    token_mint: Option<Arc<TokenMint>>,
}

impl Client {
    /// Creates a client from the environment: `IONOS_TOKEN`, or `IONOS_USERNAME` and `IONOS_PASSWORD`, and more. What
    /// is not set there is read from the configuration file, `IONOS_CONFIG_FILE` or else `~/.ionos/config`.
    ///
    /// See [`ClientBuilder::environment`]. The file is read at once.
    ///
    /// # Errors
    ///
    /// [`Credentials`](crate::ErrorKind::Credentials) if there are none or they cannot be used,
    /// [`Configuration`](crate::ErrorKind::Configuration) for any other unusable setting; neither repeats a value.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().process_environment().build()
    }

    /// Starts from the defaults, and reads neither the environment nor a file.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Creates a client over a transport of your own.
    pub fn new(transport: Transport) -> Self {
        Self {
            api: ionoscloud_api::Client::new(transport),
            wait_policy: Arc::default(),
            identity: Arc::default(),
            #[cfg(feature = "_resources")]
            creates: Arc::default(),
            #[cfg(feature = "_resources")]
            shared_polls: Some(Arc::default()),
            #[cfg(feature = "token-exchange")]
            token_mint: None,
        }
    }

    /// Returns a view of the client that shares everything, with another default for waits.
    #[must_use]
    pub fn with_wait_policy(&self, policy: WaitPolicy) -> Self {
        Self { wait_policy: Arc::new(policy), ..self.clone() }
    }

    /// Returns a view of the client for another user: it shares connections, limits and all settings, and its calls
    /// have these credentials.
    ///
    /// A stack of your own without the SDK's auth layer ignores them.
    ///
    /// ```
    /// use ionoscloud::transport::Token;
    ///
    /// # fn main() -> Result<(), ionoscloud::Error> {
    /// let ours = ionoscloud::Client::builder().token("our-token").build()?;
    /// let theirs = ours.with_credentials(Token::new("their-token")?);
    /// # drop((ours, theirs));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_credentials(&self, credentials: impl Credentials) -> Self {
        let credentials = Arc::new(credentials);
        let transport = self.api.service().with_credentials(Arc::clone(&credentials));
        Self {
            api: ionoscloud_api::Client::new(transport),
            // One tenant never sees what another one's list shows.
            #[cfg(feature = "_resources")]
            shared_polls: self.pools_of_its_own(),
            // The tokens are not theirs to revoke.
            #[cfg(feature = "token-exchange")]
            token_mint: None,
            ..self.clone()
        }
        .with_identity(Identity::of(credentials))
    }

    /// Returns a view of the client for another contract: it shares everything, and its calls are sent with
    /// `X-Contract-Number`, unless they name a contract themselves ([`RequestOptions::contract`]).
    ///
    /// The Auth API wants it of users of several contracts, the others of users with a password; a token is bound to
    /// one contract, and the header does not change that. With a token exchange, each contract gets a token of its own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if the number is anything but digits.
    pub fn with_contract(&self, contract: impl Into<ContractNumber>) -> Result<Self, Error> {
        let transport = self.api.service().with_contract(&contract.into())?;
        Ok(Self {
            api: ionoscloud_api::Client::new(transport),
            #[cfg(feature = "_resources")]
            shared_polls: self.pools_of_its_own(),
            ..self.clone()
        })
    }

    /// Returns the claims of the client's token, without a request: the contract, the user, the time of expiry.
    ///
    /// `None` without a token: with a password, before a token file is first read or a first token was exchanged, with
    /// credentials of your own that do not return one, and over a stack of your own.
    pub fn token_info(&self) -> Option<TokenInfo> {
        self.identity.token_info()
    }

    /// Deletes the tokens that this client and its views fetched by [`TokenExchange`](crate::TokenExchange), those in
    /// use included: at the end of a program, or when one may have leaked. An exchange in flight is awaited. The next
    /// call fetches another token.
    ///
    /// Dropping a client deletes nothing. Without a token exchange there is nothing to delete, and a view
    /// [with credentials of its own](Self::with_credentials) does not delete those of the client that it was made from.
    ///
    /// # Errors
    ///
    /// That of the first deletion that failed; the others were tried all the same, and another call tries again.
    #[cfg(feature = "token-exchange")]
    pub async fn revoke_tokens(&self) -> Result<(), Error> {
        match &self.token_mint {
            Some(mint) => mint.revoke().await,
            None => Ok(()),
        }
    }

    #[cfg(feature = "token-exchange")]
    pub(crate) fn with_token_mint(self, mint: Arc<TokenMint>) -> Self {
        let identity = Identity::of(Arc::clone(&mint) as _);
        Self { token_mint: Some(mint), ..self }.with_identity(identity)
    }

    pub(crate) fn with_identity(self, identity: Identity) -> Self {
        Self { identity: Arc::new(identity), ..self }
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn creates_in_flight(&self) -> &Arc<CreatesInFlight> {
        &self.creates
    }

    /// The pools of waits; `None` if each polls by itself.
    #[cfg(feature = "_resources")]
    pub(crate) fn shared_polls(&self) -> Option<&Arc<SharedPolls>> {
        self.shared_polls.as_ref()
    }

    /// Pools for a view of the client whose lists show other things.
    #[cfg(feature = "_resources")]
    fn pools_of_its_own(&self) -> Option<Arc<SharedPolls>> {
        self.shared_polls.as_ref().map(|_| Arc::default())
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn without_shared_polls(self) -> Self {
        Self { shared_polls: None, ..self }
    }

    /// Returns the policy of waits that have none of their own.
    pub fn wait_policy(&self) -> &WaitPolicy {
        &self.wait_policy
    }

    /// Returns the client of the operations below, for code that is written against any tower service.
    pub fn api(&self) -> &ionoscloud_api::Client<Transport> {
        &self.api
    }

    /// Restores the handle of a resource from the text of its key, as [`Handle`](crate::resource::Handle) prints it.
    ///
    /// ```
    /// # #[cfg(feature = "mongodb")] {
    /// # fn main() -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::UserHandle;
    ///
    /// let client = ionoscloud::Client::builder().token("any-token").build()?;
    /// let anna: UserHandle = client.handle_at("mongodb:/clusters/4711/users/anna")?;
    /// assert_eq!(*anna.id(), "anna");
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if the text is no key of this kind.
    #[cfg(feature = "_resources")]
    pub fn handle_at<K: crate::resource::Resource>(&self, key: &str) -> Result<crate::resource::Handle<K>, Error> {
        Ok(crate::resource::Handle::new(self.clone(), key.parse()?))
    }

    /// Sends an operation and decodes its response.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        self.api.send(operation).await
    }

    /// Sends an operation with options of its own, and returns status and headers beside the value.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn send_with<O: Operation>(
        &self,
        operation: O,
        options: RequestOptions,
    ) -> Result<Response<O::Output>, Error> {
        self.api.send_with(operation, options).await
    }

    /// Returns a request for a collection by the operation that lists it: one page, all pages, or all items.
    ///
    /// ```no_run
    /// # #[cfg(feature = "mongodb")] {
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::operations::ListClusterUsers;
    ///
    /// let users = client.list(ListClusterUsers::new("4711")).collect_up_to(100).await?;
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    pub fn list<O: Pageable>(&self, operation: O) -> ListRequest<O> {
        ListRequest::new(self.api.clone(), operation)
    }

    /// Sends a raw request to a product: the escape hatch for what the SDK does not know yet.
    ///
    /// The URL is the path below the product's base path, and the query. The request goes through the same stack, and
    /// is retried only if its method allows. The response is returned whatever its status.
    ///
    /// An API that the SDK has no module for is a [`Product`] of the program's own:
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use ionoscloud::http::Request;
    /// use ionoscloud::{Body, Product, Server};
    ///
    /// static MODELS: Product = Product::new("models", "1")
    ///     .with_servers(&[Server::new("https://inference.de-txl.ionos.com", "de/txl")]);
    ///
    /// let response = client.request(&MODELS, Request::get("/models").body(Body::empty())?).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the stack: no connection, a timeout, a response that is too large.
    #[doc(alias = "raw")]
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
