use std::fmt;
use std::ops::Deref;

use ionoscloud_core::Lifecycle;

use super::Waiter;

/// What the API answered to a change, together with the wait for it to take effect.
///
/// The response comes at once, the change takes minutes. An `InProgress` dereferences to the response.
#[must_use = "the change is under way; call `wait` to see it take effect"]
pub struct InProgress<Response, Watched = Response, Reached = Watched> {
    response: Response,
    waiter: Waiter<Watched, Reached>,
}

impl<Response, Watched: Lifecycle + Clone + Send + 'static, Reached: 'static> InProgress<Response, Watched, Reached> {
    pub(crate) fn new(response: Response, waiter: Waiter<Watched, Reached>) -> Self {
        Self { response, waiter }
    }

    /// What the API answered.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// What the API answered, for good.
    pub fn into_response(self) -> Response {
        self.response
    }

    /// The wait for the change to take effect.
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
