//! Calls of verbs, with options of their own.

use std::sync::Arc;

use ionoscloud_api::resource::{Key, Tracked, WaitFamily};
use ionoscloud_core::{Lifecycle, Operation, RequestOptions, ServerSelector};

use super::companions;
use crate::wait::{self, Companion, Condition, GetFn, InProgress, OddStatuses, PollLoop, Reading, Verdict, Waiter};
use crate::{Client, Error};

/// A client with the options of its calls.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) client: Client,
    /// Boxed, because most calls have none.
    options: Option<Box<RequestOptions>>,
}

/// The response to a change, and the path of the request that processes it.
pub(super) struct Changed<T> {
    pub(super) response: T,
    location: Option<String>,
}

impl<T> Changed<T> {
    pub(super) fn known(response: T) -> Self {
        Self { response, location: None }
    }

    /// What was found after a response without it, with the request that this response named.
    pub(super) fn found(response: T, lost: &Error) -> Self {
        Self { response, location: lost.location().map(str::to_owned) }
    }

    /// The response with the wait for the change.
    pub(super) fn in_progress<Watched, Reached>(
        self,
        waiter: Waiter<Watched, Reached>,
    ) -> InProgress<T, Watched, Reached>
    where
        Watched: Lifecycle + Clone + Send + Sync + 'static,
        Reached: 'static,
    {
        let request_id = self.location.as_deref().and_then(companions::request_id).map(str::to_owned);
        InProgress::new(self.response, request_id, waiter)
    }
}

/// Sends an operation of a product to the location of its key.
pub(crate) async fn send<O: Operation>(client: &Client, key: &impl Key, operation: O) -> Result<O::Output, Error> {
    Caller::new(client.clone()).send(key, operation).await
}

/// Returns a key in the location of another one of its product.
#[allow(dead_code, reason = "generated accessors call it, and not every product has some")]
pub(crate) fn below<K: Key>(root: &impl Key, key: K) -> K {
    match root.location() {
        Some(location) => key.at(location.clone()),
        None => key,
    }
}

impl Caller {
    pub(super) fn new(client: Client) -> Self {
        Self { client, options: None }
    }

    pub(super) fn with(&self, options: RequestOptions) -> Self {
        Self { client: self.client.clone(), options: Some(Box::new(options)) }
    }

    /// The same for a creation, which no option makes one that may be sent twice.
    pub(super) fn for_creation(mut self) -> Self {
        if let Some(options) = &mut self.options {
            options.idempotent = None;
        }
        self
    }

    /// The options of a call to the location of a key; none if they say nothing.
    pub(super) fn options(&self, key: &impl Key) -> Option<RequestOptions> {
        let options = self.options.as_deref();
        let location = key.location().filter(|_| options.is_none_or(|options| options.server.is_none()));
        match (options, location) {
            (None, None) => None,
            (options, None) => options.cloned(),
            (options, Some(location)) => {
                let options = options.cloned().unwrap_or_default();
                Some(options.server(ServerSelector::Location(location.clone())))
            }
        }
    }

    pub(super) async fn send<O: Operation>(&self, key: &impl Key, operation: O) -> Result<O::Output, Error> {
        match self.options(key) {
            None => self.client.send(operation).await,
            Some(options) => Ok(self.client.send_with(operation, options).await?.value),
        }
    }

    /// Sends a change. Where the response is a success without a body, as gateways send it, the resource is read by
    /// `read`; if it cannot be read either, the error is that of the change.
    pub(super) async fn change<O: Operation>(
        &self,
        key: &impl Key,
        operation: O,
        family: WaitFamily,
        read: impl AsyncFnOnce() -> Option<O::Output>,
    ) -> Result<Changed<O::Output>, Error> {
        let result = if family == WaitFamily::Request {
            let options = self.options(key).unwrap_or_default();
            let response = self.client.send_with(operation, options).await;
            response
                .map(|response| Changed { location: response.location().map(str::to_owned), response: response.value })
        } else {
            self.send(key, operation).await.map(Changed::known)
        };
        match result {
            Err(error) if error.is_empty_success() => match read().await {
                Some(response) => Ok(Changed::found(response, &error)),
                None => Err(error),
            },
            result => result,
        }
    }

    /// The loop that polls the state of a resource.
    pub(super) fn poll_loop<K: Tracked>(
        &self,
        key: &K::Key,
        condition: impl Condition<K::Seen> + 'static,
    ) -> PollLoop<K::Seen> {
        let options = self.options(key);
        let get: GetFn<K::Seen> = {
            let (client, operation) = (self.client.clone(), K::poll(key));
            // Boxed, because most calls have none, and there may be thousands of waits.
            let options = options.clone().map(Box::new);
            Arc::new(move || {
                let options = options.as_deref().cloned().unwrap_or_default().retry(false);
                let (client, operation) = (client.clone(), operation.clone());
                Box::pin(async move { client.send_with(operation, options).await.map(Reading::of) })
            })
        };
        let polls = self.client.shared_polls();
        let shared = polls.and_then(|polls| {
            let options = options.unwrap_or_default().retry(false);
            polls.poll_fn::<K>(&self.client, key, &options, Arc::clone(&get))
        });
        let odd_statuses = OddStatuses { not_yet: K::NOT_YET, absent: K::ABSENT };
        PollLoop::new(K::polled_id(key), self.client.wait_policy().clone(), get, condition)
            .with_shared_polls(shared)
            .with_odd_statuses(odd_statuses)
    }

    /// The loop after a change that leaves the resource there. `shape` is for a state that may be older than the change:
    /// no other resource shows the end of it.
    pub(super) fn after<K: Tracked, T>(
        &self,
        key: &K::Key,
        family: WaitFamily,
        changed: &Changed<T>,
        shape: impl FnOnce(PollLoop<K::Seen>) -> PollLoop<K::Seen>,
    ) -> PollLoop<K::Seen> {
        match family {
            WaitFamily::None => self.poll_loop::<K>(key, exists),
            WaitFamily::Request | WaitFamily::Action => {
                let poll_loop = self.poll_loop::<K>(key, wait::ready());
                let poll_loop = match self.prerequisite(key, family, changed) {
                    None => shape(poll_loop),
                    prerequisite => poll_loop.requires(prerequisite),
                };
                poll_loop.followed_by(self.follow_up::<K>(key, family))
            }
            _ => shape(self.poll_loop::<K>(key, wait::ready())).followed_by(self.follow_up::<K>(key, family)),
        }
    }

    pub(super) fn prerequisite<T>(
        &self,
        key: &impl Key,
        family: WaitFamily,
        changed: &Changed<T>,
    ) -> Option<Companion> {
        let options = self.options(key).unwrap_or_default().retry(false);
        match family {
            WaitFamily::Request => {
                companions::of_request(&self.client, &options, product(key), changed.location.as_deref()?)
            }
            WaitFamily::Action => Some(companions::of_newest_action(&self.client, options, key)),
            _ => None,
        }
    }

    /// The absence of a resource whose polls show its parent.
    pub(super) fn absence<K: Tracked>(&self, key: &K::Key) -> Companion {
        let options = self.options(key).unwrap_or_default().retry(false);
        companions::of_absence(&self.client, options, K::get(key))
    }

    /// The data centre that a resource is below: it is busy until all that a request changes is done. Or the parent,
    /// where the kind waits for it too.
    pub(super) fn follow_up<K: Tracked>(&self, key: &K::Key, family: WaitFamily) -> Option<Companion> {
        let options = || self.options(key).unwrap_or_default().retry(false);
        match family {
            WaitFamily::Request => companions::of_datacenter(&self.client, options(), key),
            WaitFamily::State if !K::PARENT_READY.is_empty() => {
                companions::of_parent(&self.client, options(), key, K::PARENT_READY)
            }
            _ => None,
        }
    }
}

fn product<K: Key>(_: &K) -> &'static ionoscloud_core::Product {
    K::PRODUCT
}

fn exists<T>(seen: Option<&T>) -> Verdict {
    if seen.is_some() { Verdict::Met } else { Verdict::Pending }
}
