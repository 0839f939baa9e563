use std::fmt;
use std::ops::Deref;

use ionoscloud_core::Lifecycle;

use super::Waiter;

/// The API's response to a change, together with the wait for the change to take effect.
///
/// The response comes at once, the change takes minutes. An `InProgress` dereferences to the response.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # use ionoscloud::{Client, Error, mongodb::NewCluster};
/// # async fn example(client: Client, new: NewCluster) -> Result<(), Error> {
/// let created = client.mongodb().clusters().create(new).await?;
/// println!("{} is being created", created.id); // the response
/// let cluster = created.wait().await?; // AVAILABLE
/// # Ok(())
/// # }
/// # }
/// ```
#[must_use = "the change is in progress; call `wait` to wait until it takes effect"]
pub struct InProgress<Response, Watched = Response, Reached = Watched> {
    response: Response,
    request_id: Option<String>,
    waiter: Waiter<Watched, Reached>,
}

impl<Response, Watched, Reached> InProgress<Response, Watched, Reached>
where
    Watched: Lifecycle + Clone + Send + Sync + 'static,
    Reached: 'static,
{
    pub(crate) fn new(response: Response, request_id: Option<String>, waiter: Waiter<Watched, Reached>) -> Self {
        Self { response, request_id, waiter }
    }

    /// Returns the id of the request that processes the change, with which another process can wait for it:
    /// `client.compute().request(id).wait_until_ready()`. Only changes of the Cloud API have one.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the API's response.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// Returns the API's response and drops the wait.
    pub fn into_response(self) -> Response {
        self.response
    }

    /// Returns the wait for the change to take effect.
    pub fn wait(self) -> Waiter<Watched, Reached> {
        self.waiter
    }
}

impl<Response, Watched, Reached> Deref for InProgress<Response, Watched, Reached> {
    type Target = Response;

    fn deref(&self) -> &Response {
        &self.response
    }
}

impl<Response: fmt::Debug, Watched, Reached> fmt::Debug for InProgress<Response, Watched, Reached> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProgress").field("response", &self.response).field("waiter", &self.waiter).finish()
    }
}
