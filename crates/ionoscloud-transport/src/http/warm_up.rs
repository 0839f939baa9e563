//! Opens one connection to a cold origin before others ask for theirs, which prevents a connection stampede.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Uri;
use tokio::sync::{Notify, OwnedMutexGuard};
use tokio::time::Instant;

/// Serialises the first request to an origin until a connection exists, which prevents a connection stampede: a burst
/// of requests would open one for each of them, over HTTP/2 too, where the first would have served them all.
///
/// hyper-util calls such a pool a
/// [singleton](https://docs.rs/hyper-util/latest/hyper_util/client/pool/singleton/index.html).
pub(crate) struct WarmUp {
    origins: Mutex<Origins>,
    cools_after: Duration,
    longest_wait: Duration,
}

/// By host and port, as written: that spares a key made for each request. An origin that is written in two ways has two
/// first requests, and two schemes at one host and port have one between them; neither does harm.
type Origins = BTreeMap<String, Arc<Origin>>;

#[derive(Default)]
pub(crate) struct Origin {
    first: Arc<tokio::sync::Mutex<()>>,
    last_used: Mutex<Option<Instant>>,
    /// Requests that a server rejected, and that are not on a connection again.
    resends: AtomicUsize,
    all_resent: Notify,
    /// True after a connection over HTTP/2 ended that worked, so that the next one is expected to speak HTTP/2 as well.
    expects_http2: AtomicBool,
}

/// The right to open the first connection to an origin; the others wait until it is dropped.
pub(crate) struct First {
    origin: Arc<Origin>,
    _lock: OwnedMutexGuard<()>,
}

/// The precedence of a request that is sent again: new ones to its origin wait until it is dropped.
pub(crate) struct Resend(Arc<Origin>);

impl Drop for Resend {
    fn drop(&mut self) {
        if self.0.resends.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.all_resent.notify_waiters();
        }
    }
}

impl First {
    /// Lets the others go, connection or not: a host that cannot be reached must not fail them one after the other.
    pub(crate) fn done(self) {
        self.origin.used();
    }
}

impl Origin {
    pub(crate) fn expects_http2(&self) -> bool {
        self.expects_http2.load(Ordering::Relaxed)
    }

    pub(crate) fn set_expects_http2(&self, expects: bool) {
        self.expects_http2.store(expects, Ordering::Relaxed);
    }

    /// Lets a request, which the server rejected, go before new ones. With a server that ends its connections after a
    /// number of requests, it would otherwise be rejected again and again.
    pub(crate) fn resend(self: &Arc<Self>) -> Resend {
        self.resends.fetch_add(1, Ordering::AcqRel);
        Resend(Arc::clone(self))
    }

    fn used(&self) {
        *self.last_used.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Returns whether a connection is likely to be there, and if so, notes the use.
    fn is_warm(&self, cools_after: Duration) -> bool {
        let mut last_used = self.last_used.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let warm = last_used.is_some_and(|at| now.saturating_duration_since(at) < cools_after);
        if warm {
            *last_used = Some(now);
        }
        warm
    }
}

impl WarmUp {
    /// Origins become cold again after this time without a request. No request waits longer for the first one.
    pub(crate) fn new(cools_after: Duration, longest_wait: Duration) -> Self {
        Self { origins: Mutex::default(), cools_after, longest_wait }
    }

    /// Waits while requests are sent again, and then while another request opens the first connection; `Some` makes
    /// this one the first. hyper does the latter for an origin that is expected to speak HTTP/2.
    pub(crate) async fn enter(&self, origin: &Arc<Origin>) -> Option<First> {
        if origin.expects_http2() {
            // A connection ended before. If it did so just now, those whose requests were rejected get to know first.
            tokio::task::yield_now().await;
        }
        while origin.resends.load(Ordering::Acquire) > 0 {
            let all_resent = origin.all_resent.notified();
            if origin.resends.load(Ordering::Acquire) == 0 {
                break;
            }
            if tokio::time::timeout(self.longest_wait, all_resent).await.is_err() {
                break;
            }
        }
        if origin.is_warm(self.cools_after) || origin.expects_http2() {
            return None;
        }
        // The first one may be a future that is not polled.
        let lock = tokio::time::timeout(self.longest_wait, Arc::clone(&origin.first).lock_owned()).await.ok()?;
        // The request before this one has warmed it up.
        if origin.is_warm(self.cools_after) { None } else { Some(First { origin: Arc::clone(origin), _lock: lock }) }
    }

    /// Returns the origin of a URL; `None` if it is not absolute.
    pub(crate) fn origin(&self, uri: &Uri) -> Option<Arc<Origin>> {
        let authority = uri.authority()?.as_str();
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(origin) = origins.get(authority) {
            return Some(Arc::clone(origin));
        }
        let origin = Arc::new(Origin::default());
        origins.insert(authority.to_owned(), Arc::clone(&origin));
        Some(origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn enter(origins: &WarmUp, uri: &Uri) -> Option<First> {
        origins.enter(&origins.origin(uri).unwrap()).await
    }

    #[tokio::test(start_paused = true)]
    async fn first_request_warms_up_and_others_follow() {
        let origins = WarmUp::new(Duration::from_secs(55), Duration::from_secs(10));
        let uri = Uri::from_static("https://api.example/x");
        let first = enter(&origins, &uri).await.unwrap();
        let other = Uri::from_static("https://api.example/y");
        let wait = tokio::time::timeout(Duration::from_secs(1), enter(&origins, &other)).await;
        assert!(wait.is_err(), "the second request waits");
        assert!(
            enter(&origins, &Uri::from_static("https://other.example/")).await.is_some(),
            "another origin does not"
        );
        first.done();
        assert!(enter(&origins, &other).await.is_none() && enter(&origins, &uri).await.is_none());
        tokio::time::advance(Duration::from_secs(56)).await;
        assert!(enter(&origins, &uri).await.is_some(), "an origin cools down");
    }

    #[tokio::test]
    async fn dropped_first_request_lets_next_warm_up() {
        let origins = WarmUp::new(Duration::from_secs(55), Duration::from_secs(10));
        let uri = Uri::from_static("http://localhost/");
        drop(enter(&origins, &uri).await.unwrap());
        assert!(enter(&origins, &uri).await.is_some());
    }
}
