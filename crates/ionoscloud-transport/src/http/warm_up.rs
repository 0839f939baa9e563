use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Uri;
use tokio::sync::OwnedMutexGuard;
use tokio::time::Instant;

/// Lets the first request to an origin go alone until it has its connection.
///
/// A burst of requests to an origin without a connection would open one for each of them, over HTTP/2 too, where the
/// first would have served them all.
pub(crate) struct ColdOrigins {
    origins: Mutex<Origins>,
    cools_after: Duration,
}

/// By host and port, as written: that spares a key made for each request. An origin that is written in two ways has two first
/// requests, and two schemes at one host and port have one between them; neither does harm.
type Origins = BTreeMap<String, Arc<Origin>>;

struct Origin {
    first: Arc<tokio::sync::Mutex<()>>,
    last_used: Mutex<Option<Instant>>,
}

/// The right to open the first connection to an origin; the others wait until it is dropped.
pub(crate) struct First {
    origin: Arc<Origin>,
    _turn: OwnedMutexGuard<()>,
}

impl First {
    /// Lets the others go, connection or not: a host that cannot be reached must not fail them one after the other.
    pub(crate) fn done(self) {
        self.origin.used();
    }
}

impl Origin {
    fn used(&self) {
        *self.last_used.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Whether a connection is likely to be there, and if so, notes the use.
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

impl ColdOrigins {
    /// Origins become cold again after this time without a request.
    pub(crate) fn new(cools_after: Duration) -> Self {
        Self { origins: Mutex::default(), cools_after }
    }

    /// Waits while another request opens the first connection; `Some` makes this one the first.
    pub(crate) async fn enter(&self, uri: &Uri) -> Option<First> {
        let origin = self.origin(uri)?;
        if origin.is_warm(self.cools_after) {
            return None;
        }
        let turn = Arc::clone(&origin.first).lock_owned().await;
        // Whoever held the turn before has warmed it up.
        if origin.is_warm(self.cools_after) { None } else { Some(First { origin, _turn: turn }) }
    }

    fn origin(&self, uri: &Uri) -> Option<Arc<Origin>> {
        let authority = uri.authority()?.as_str();
        let mut origins = self.origins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(origin) = origins.get(authority) {
            return Some(Arc::clone(origin));
        }
        let origin = Arc::new(Origin { first: Arc::default(), last_used: Mutex::default() });
        origins.insert(authority.to_owned(), Arc::clone(&origin));
        Some(origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn one_goes_first_and_the_rest_follow_together() {
        let origins = ColdOrigins::new(Duration::from_secs(55));
        let uri = Uri::from_static("https://api.example/x");
        let first = origins.enter(&uri).await.unwrap();
        let other = Uri::from_static("https://api.example/y");
        let wait = tokio::time::timeout(Duration::from_secs(1), origins.enter(&other)).await;
        assert!(wait.is_err(), "the second request waits");
        assert!(origins.enter(&Uri::from_static("https://other.example/")).await.is_some(), "another origin does not");
        first.done();
        assert!(origins.enter(&other).await.is_none() && origins.enter(&uri).await.is_none());
        tokio::time::advance(Duration::from_secs(56)).await;
        assert!(origins.enter(&uri).await.is_some(), "an origin cools down");
    }

    #[tokio::test]
    async fn a_first_request_that_is_dropped_makes_place_for_the_next() {
        let origins = ColdOrigins::new(Duration::from_secs(55));
        let uri = Uri::from_static("http://localhost/");
        drop(origins.enter(&uri).await.unwrap());
        assert!(origins.enter(&uri).await.is_some());
    }
}
