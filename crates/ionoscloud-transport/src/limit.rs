use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use ionoscloud_core::{Body, Error, ErrorKind, retry_after};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tower::ServiceExt as _;
use tower_layer::Layer;
use tower_service::Service;

use crate::call::Call;
use crate::defaults::MAX_GATE_CLOSED;
use crate::{HttpService, ResponseFuture};

/// Position 5: one gate for all clones. It lets so many requests through at a time, first come, first served, and closes
/// for the time that a 429 asks for in `Retry-After`.
///
/// Requests wait inside their future and leave the queue when it is dropped. One whose call ends before the gate opens
/// again fails at once, with [`ErrorKind::Timeout`], unsent, carrying the wait. An answer that is handed over as it
/// arrives counts until its headers are here.
#[derive(Clone, Debug)]
pub struct LimitLayer {
    gate: Arc<Gate>,
}

impl LimitLayer {
    /// A gate for this many requests at a time, at least one.
    pub fn new(max_in_flight: usize) -> Self {
        let permits = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self { gate: Arc::new(Gate { permits: Arc::new(Semaphore::new(permits)), closed_until: Mutex::new(None) }) }
    }
}

impl<S> Layer<S> for LimitLayer {
    type Service = Limit<S>;

    fn layer(&self, inner: S) -> Limit<S> {
        Limit { inner, gate: Arc::clone(&self.gate) }
    }
}

/// The service of [`LimitLayer`].
#[derive(Clone, Debug)]
pub struct Limit<S> {
    inner: S,
    gate: Arc<Gate>,
}

impl<S: HttpService> Service<Request<Body>> for Limit<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        let Self { inner, gate } = self.clone();
        Box::pin(async move {
            let _permit = gate.enter(request.extensions().get::<Call>()).await?;
            let response = inner.oneshot(request).await?;
            if response.status() == StatusCode::TOO_MANY_REQUESTS
                && let Some(wait) = retry_after(response.headers())
            {
                gate.close(wait);
            }
            Ok(response)
        })
    }
}

#[derive(Debug)]
struct Gate {
    permits: Arc<Semaphore>,
    closed_until: Mutex<Option<Instant>>,
}

impl Gate {
    async fn enter(&self, call: Option<&Call>) -> Result<OwnedSemaphorePermit, Error> {
        if let Some(call) = call {
            call.set_waiting(true);
        }
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|closed| {
            Error::new(ErrorKind::Interrupted, "the gate for requests is gone").with_sent(false).with_source(closed)
        })?;
        // The place in the queue is kept over the wait, and another 429 may prolong it.
        while let Some(wait) = self.closed_for() {
            if call.is_some_and(|call| !call.has_time_for(wait)) {
                let text = "the API asked for fewer requests, and for a longer wait than the call may take";
                return Err(Error::new(ErrorKind::Timeout, text).with_sent(false).with_retry_after(wait));
            }
            tokio::time::sleep(wait).await;
        }
        if let Some(call) = call {
            call.set_waiting(false);
        }
        Ok(permit)
    }

    fn closed_for(&self) -> Option<Duration> {
        let mut closed_until = self.closed_until.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = (*closed_until)?.saturating_duration_since(Instant::now());
        if wait.is_zero() {
            *closed_until = None;
            return None;
        }
        Some(wait)
    }

    fn close(&self, wait: Duration) {
        let until = Instant::now() + wait.min(MAX_GATE_CLOSED);
        let mut closed_until = self.closed_until.lock().unwrap_or_else(PoisonError::into_inner);
        *closed_until = closed_until.max(Some(until));
    }
}
