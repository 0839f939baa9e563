//! A deletion that has not been sent.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;

use ionoscloud_api::resource::{Deletable, WaitFamily};
use ionoscloud_core::RequestOptions;

use super::Handle;
use crate::Error;
use crate::wait::{self, InProgress, Waiter};

/// A deletion that has not been sent: await it; get it from [`Handle::delete`] or
/// [`Collection::delete`](super::Collection::delete).
///
/// The parameters of the API are methods, such as the deletion of the volumes of a server.
///
/// ```no_run
/// # #[cfg(feature = "compute")] {
/// # async fn example(server: ionoscloud::compute::ServerHandle) -> Result<(), ionoscloud::Error> {
/// server.delete().delete_volumes(true).await?.wait().await?;
/// # Ok(())
/// # }
/// # }
/// ```
#[must_use = "nothing is deleted until this is awaited"]
pub struct DeleteRequest<K: Deletable> {
    handle: Handle<K>,
    operation: K::Delete,
}

impl<K: Deletable> DeleteRequest<K> {
    pub(super) fn new(handle: Handle<K>) -> Self {
        let operation = K::delete(&handle.key);
        Self { handle, operation }
    }

    /// Sends the deletion and its wait with these options.
    pub fn with(self, options: RequestOptions) -> Self {
        Self { handle: self.handle.with(options), ..self }
    }

    #[allow(dead_code, reason = "generated setters call it, and not every product has some")]
    pub(crate) fn map(self, change: impl FnOnce(K::Delete) -> K::Delete) -> Self {
        Self { operation: change(self.operation), ..self }
    }

    async fn send(self) -> Result<InProgress<K::Deleted, K::Seen, K::Gone>, Error> {
        let Handle { caller, key } = self.handle;
        let changed = caller.change(&key, self.operation, K::DELETE_WAIT, async || None).await?;
        let deleted = || caller.poll_loop::<K>(&key, wait::deleted()).for_deletion();
        let poll_loop = match K::DELETE_WAIT {
            WaitFamily::None => deleted().done(),
            WaitFamily::Parent => caller.poll_loop::<K>(&key, wait::ready()).after_change(false, |_| false),
            family => {
                let follow_up = caller.follow_up::<K>(&key, family);
                deleted().requires(caller.prerequisite(&key, family, &changed, false)).followed_by(follow_up)
            }
        };
        Ok(changed.in_progress(Waiter::new(poll_loop, K::gone)))
    }
}

impl<K: Deletable> IntoFuture for DeleteRequest<K> {
    type Output = Result<InProgress<K::Deleted, K::Seen, K::Gone>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<K: Deletable> fmt::Debug for DeleteRequest<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteRequest").field("handle", &self.handle).finish_non_exhaustive()
    }
}
