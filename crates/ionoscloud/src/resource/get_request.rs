//! A read that has not been sent.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;

use ionoscloud_api::resource::{Kind, Resource};
use ionoscloud_core::RequestOptions;

use super::Handle;
use crate::Error;

/// A read that has not been sent: await it; get it from [`Handle::get`] or [`Collection::get`](super::Collection::get).
///
/// The parameters of the API are methods, such as the level of detail of the Cloud API.
///
/// ```no_run
/// # #[cfg(feature = "compute")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let datacenter = client.compute().datacenters().get("4711").depth(3).await?;
/// # Ok(())
/// # }
/// # }
/// ```
#[must_use = "nothing is read until this is awaited"]
pub struct GetRequest<K: Resource> {
    handle: Handle<K>,
    operation: K::Get,
}

impl<K: Resource> GetRequest<K> {
    pub(super) fn new(handle: Handle<K>) -> Self {
        let operation = K::get(&handle.key);
        Self { handle, operation }
    }

    /// Sends the read with these options.
    pub fn with(self, options: RequestOptions) -> Self {
        Self { handle: self.handle.with(options), ..self }
    }

    #[allow(dead_code, reason = "generated setters call it, and not every product has some")]
    pub(crate) fn map(self, change: impl FnOnce(K::Get) -> K::Get) -> Self {
        Self { operation: change(self.operation), ..self }
    }
}

impl<K: Resource> IntoFuture for GetRequest<K> {
    type Output = Result<K::Item, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.handle.caller.send(&self.handle.key, self.operation).await })
    }
}

impl<K: Resource> Clone for GetRequest<K> {
    fn clone(&self) -> Self {
        Self { handle: self.handle.clone(), operation: self.operation.clone() }
    }
}

impl<K: Resource> fmt::Debug for GetRequest<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = <K as Kind>::NOUN;
        f.debug_struct("GetRequest").field("noun", &noun).field("handle", &self.handle).finish_non_exhaustive()
    }
}
