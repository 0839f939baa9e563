//! The state of each origin: its HTTP version, its shared connection, and the one that is being made.
//!
//! A burst of requests to a cold origin would open a connection for each of them, over HTTP/2 too, where one serves
//! them all; so would the requests that lost theirs to a `GOAWAY`. They wait for one connection instead
//! ([single flight](https://pkg.go.dev/golang.org/x/sync/singleflight)). It is made by a task of its own, so that no
//! request depends on the future of another, which may not be polled.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::uri::Scheme;
use http::{Request, Uri};
use ionoscloud_core::{Body, BoxError};
use tokio::sync::oneshot;
use tokio::time::Instant;

#[cfg(feature = "http2")]
use super::connection::ConnectionRecord;
#[cfg(feature = "http2")]
use super::shared_connection::{Sending, SharedConnection};
use super::stream::Stream;
use crate::layers::call_state::CallState;

/// The time within which a stream over HTTP/1 is taken by the pool; after it, the server may have closed it.
pub(super) const SPARE_LIFETIME: Duration = Duration::from_secs(1);

/// The number of origins from which on cold ones are evicted.
const MANY_ORIGINS: usize = 64;

/// The reason for which there is no connection, though none failed: the runtime shuts down, or the task panicked.
const TASK_DROPPED: &str = "the task that made the connection was dropped";

/// The reason for which a request waits.
const CONNECTING: &str = "connecting";

/// The origins of a pool.
pub(super) struct Origins<S = Stream> {
    by_authority: Mutex<ByAuthority<S>>,
    cools_after: Duration,
}

/// Plain origins and those of `https`.
///
/// By host and port, as written: that spares a key made for each request. An origin that is written in two ways has two
/// states, which does no harm. Lists, because a program knows a few dozen.
struct ByAuthority<S> {
    origins: [Vec<(String, Arc<Origin<S>>)>; 2],
    /// Twice the number that was left after the last eviction, and at least [`MANY_ORIGINS`], so that the cost of each
    /// eviction is spread over as many origins.
    evict_at: usize,
}

pub(super) struct Origin<S = Stream> {
    state: Mutex<State>,
    spare: Mutex<Option<(Instant, S)>>,
}

enum State {
    Cold,
    Connecting(Vec<Waiting>),
    Http1 {
        last_used: Instant,
    },
    #[cfg(feature = "http2")]
    Http2(SharedConnection),
}

/// A request that waits for the connection.
struct Waiting {
    request: Box<Request<Body>>,
    #[cfg_attr(not(feature = "http2"), expect(dead_code, reason = "over HTTP/1 nothing is sent again for free"))]
    resends: u32,
    call: Option<CallState>,
    reply: oneshot::Sender<Outcome>,
}

impl Waiting {
    /// Ends the wait; false if there is no caller any more.
    fn is_wanted(&self) -> bool {
        !self.reply.is_closed() && self.call.as_ref().is_none_or(CallState::stop_waiting)
    }
}

/// The result of a submitted request, once there is a connection or none can be made.
pub(super) enum Outcome {
    /// The server speaks HTTP/1, so that the pool takes it.
    Http1(Box<Request<Body>>),
    /// It was handed to the shared connection.
    #[cfg(feature = "http2")]
    Sent(ConnectionRecord, Sending),
    Failed(ConnectFailure),
}

/// A request that was submitted.
pub(super) enum Submitted {
    #[cfg_attr(not(feature = "http2"), expect(dead_code, reason = "the connections over HTTP/1 are the pool's"))]
    Done(Outcome),
    /// Waits for a connection, which the caller of the first such request makes.
    Waits { is_first: bool, reply: oneshot::Receiver<Outcome> },
}

impl<S> Origins<S> {
    /// Creates an empty set. An origin that was not used for this time becomes cold.
    pub(super) fn new(cools_after: Duration) -> Self {
        let by_authority = ByAuthority { origins: [Vec::new(), Vec::new()], evict_at: MANY_ORIGINS };
        Self { by_authority: Mutex::new(by_authority), cools_after }
    }

    /// Returns the origin of a URL; `None` if it is not absolute.
    pub(super) fn of(&self, uri: &Uri) -> Option<Arc<Origin<S>>> {
        let authority = uri.authority()?.as_str();
        let mut by_authority = self.by_authority.lock().unwrap_or_else(PoisonError::into_inner);
        let of_scheme = usize::from(uri.scheme() == Some(&Scheme::HTTPS));
        if let Some((_, origin)) = by_authority.origins[of_scheme].iter().find(|(known, _)| known == authority) {
            return Some(Arc::clone(origin));
        }
        by_authority.evict(self.cools_after);
        let origin = Arc::new(Origin { state: Mutex::new(State::Cold), spare: Mutex::new(None) });
        by_authority.origins[of_scheme].push((authority.to_owned(), Arc::clone(&origin)));
        Some(origin)
    }
}

impl<S> ByAuthority<S> {
    /// Drops the origins that are cold, once there are many.
    fn evict(&mut self, cools_after: Duration) {
        if self.len() < self.evict_at {
            return;
        }
        for origins in &mut self.origins {
            origins.retain(|(_, origin)| Arc::strong_count(origin) > 1 || !origin.is_cold(cools_after));
        }
        self.evict_at = MANY_ORIGINS.max(2 * self.len());
    }

    fn len(&self) -> usize {
        self.origins.iter().map(Vec::len).sum()
    }
}

impl<S> Origin<S> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_cold(&self, cools_after: Duration) -> bool {
        match &*self.state() {
            State::Cold => true,
            State::Http1 { last_used } => last_used.elapsed() >= cools_after,
            _ => false,
        }
    }

    /// Returns whether the origin speaks HTTP/1 and was used within this time, and if so, notes the use.
    pub(super) fn is_warm_over_http1(&self, cools_after: Duration) -> bool {
        let now = Instant::now();
        match &mut *self.state() {
            State::Http1 { last_used } if now.saturating_duration_since(*last_used) < cools_after => {
                *last_used = now;
                true
            }
            _ => false,
        }
    }

    /// Submits a request that was sent again this many times: to the shared connection, or to the queue for the next.
    pub(super) fn submit(&self, request: Request<Body>, resends: u32) -> Submitted {
        let mut state = self.state();
        let is_first = match &mut *state {
            #[cfg(feature = "http2")]
            State::Http2(shared) if shared.is_usable() => {
                let (record, sending) = shared.send(request);
                return Submitted::Done(Outcome::Sent(record, sending));
            }
            State::Connecting(_) => false,
            _ => {
                *state = State::Connecting(Vec::new());
                true
            }
        };
        let (reply, receiver) = oneshot::channel();
        let call = request.extensions().get::<CallState>().cloned();
        if let Some(call) = &call {
            call.set_waiting_for(Some(CONNECTING));
        }
        if let State::Connecting(waiting) = &mut *state {
            waiting.push(Waiting { request: Box::new(request), resends, call, reply });
        }
        Submitted::Waits { is_first, reply: receiver }
    }

    /// Ends the making of a connection, and passes on the requests that waited for it and still have a caller.
    fn finish(&self, then: impl FnOnce(Vec<Waiting>) -> State) {
        let mut state = self.state();
        let State::Connecting(waiting) = &mut *state else { return };
        let mut waiting = std::mem::take(waiting);
        // A panic below, as in the connector's stream, leaves an origin that begins anew.
        *state = State::Cold;
        waiting.retain(Waiting::is_wanted);
        *state = then(waiting);
    }

    /// Hands the requests back: the server speaks HTTP/1. The stream serves the first of them, if there is one.
    pub(super) fn connected_over_http1(&self, stream: S) {
        let now = Instant::now();
        self.finish(|waiting| {
            if !waiting.is_empty() {
                *self.spare() = Some((now, stream));
            }
            for Waiting { request, reply, .. } in waiting {
                let _ = reply.send(Outcome::Http1(request));
            }
            State::Http1 { last_used: now }
        });
    }

    /// Sends the requests that waited on their shared connection: first those that servers rejected most often. A
    /// server that ends its connections after a number of requests would otherwise reject some again and again.
    #[cfg(feature = "http2")]
    pub(super) fn connected_over_http2(&self, mut shared: SharedConnection) {
        self.finish(|mut waiting| {
            while let Some(most) = waiting.iter().map(|waiting| waiting.resends).max() {
                for Waiting { request, reply, .. } in waiting.extract_if(.., |waiting| waiting.resends == most) {
                    let (record, sending) = shared.send(*request);
                    let _ = reply.send(Outcome::Sent(record, sending));
                }
            }
            // It may have ended already, and then no task retires it any more.
            if shared.is_usable() { State::Http2(shared) } else { State::Cold }
        });
    }

    /// Fails all requests that waited: a host that cannot be reached must not fail them one after the other.
    pub(super) fn not_connected(&self, error: BoxError) {
        let failure = ConnectFailure(Arc::from(error));
        self.finish(|waiting| {
            for Waiting { reply, .. } in waiting {
                let _ = reply.send(Outcome::Failed(failure.clone()));
            }
            State::Cold
        });
    }

    /// Takes the stream over HTTP/1 that was made for the requests that waited.
    pub(super) fn take_spare(&self) -> Option<S> {
        let (made, stream) = self.spare().take()?;
        (made.elapsed() < SPARE_LIFETIME).then_some(stream)
    }

    /// Closes that stream if no request took it.
    pub(super) fn drop_expired_spare(&self) {
        let mut spare = self.spare();
        if spare.as_ref().is_some_and(|(made, _)| made.elapsed() >= SPARE_LIFETIME) {
            *spare = None;
        }
    }

    fn spare(&self) -> MutexGuard<'_, Option<(Instant, S)>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the version over which the origin was reached.
    #[cfg(feature = "http2")]
    pub(super) fn forget_http1(&self) {
        let mut state = self.state();
        if matches!(*state, State::Http1 { .. }) {
            *state = State::Cold;
        }
    }

    /// Sends no further request on a connection.
    #[cfg(feature = "http2")]
    pub(super) fn retire(&self, record: &ConnectionRecord) {
        let mut state = self.state();
        if matches!(&*state, State::Http2(shared) if shared.is_of(record)) {
            *state = State::Cold;
        }
    }

    /// Retires a connection that is idle for long enough; otherwise returns the time that is left.
    #[cfg(feature = "http2")]
    pub(super) fn retire_if_idle(&self, record: &ConnectionRecord) -> Option<Duration> {
        let mut state = self.state();
        let State::Http2(shared) = &*state else { return None };
        if !shared.is_of(record) {
            return None;
        }
        let left = shared.idle_time_left();
        if left.is_zero() {
            *state = State::Cold;
            return None;
        }
        Some(left)
    }
}

/// The making of a connection: fails the requests that wait if the task that does it is dropped.
pub(super) struct Connecting<S>(Option<Arc<Origin<S>>>);

impl<S> Connecting<S> {
    pub(super) fn to(origin: &Arc<Origin<S>>) -> Self {
        Self(Some(Arc::clone(origin)))
    }

    /// Ends it with its outcome. Later the origin may be connecting again.
    pub(super) fn end(mut self, report: impl FnOnce(&Origin<S>)) {
        if let Some(origin) = self.0.take() {
            report(&origin);
        }
    }
}

impl<S> Drop for Connecting<S> {
    fn drop(&mut self) {
        if let Some(origin) = self.0.take() {
            origin.not_connected(TASK_DROPPED.into());
        }
    }
}

/// The reason for which there is no connection, for all that waited for it.
#[derive(Clone, Debug)]
pub(super) struct ConnectFailure(Arc<dyn std::error::Error + Send + Sync>);

impl ConnectFailure {
    pub(super) fn dropped() -> Self {
        Self(Arc::from(BoxError::from(TASK_DROPPED)))
    }
}

impl fmt::Display for ConnectFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("connecting failed")
    }
}

impl std::error::Error for ConnectFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://api.example/x";

    fn submit(origin: &Origin<&'static str>) -> (bool, oneshot::Receiver<Outcome>) {
        match origin.submit(Request::new(Body::empty()), 0) {
            Submitted::Waits { is_first, reply } => (is_first, reply),
            Submitted::Done(_) => panic!("there is no connection"),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn one_connection_is_made_for_all_that_wait() {
        let cools_after = Duration::from_secs(55);
        let origins = Origins::new(cools_after);
        let origin = origins.of(&Uri::from_static(URL)).unwrap();
        let ((true, first), (false, second)) = (submit(&origin), submit(&origin)) else { panic!("two make one") };
        let same = origins.of(&Uri::from_static("https://api.example/y")).unwrap();
        let plain = origins.of(&Uri::from_static("http://api.example/x")).unwrap();
        assert!(Arc::ptr_eq(&origin, &same) && !Arc::ptr_eq(&origin, &plain));

        assert!(!origin.is_warm_over_http1(cools_after));
        Connecting::to(&origin).end(|origin| origin.connected_over_http1("stream"));
        for reply in [first, second] {
            assert!(matches!(reply.await.unwrap(), Outcome::Http1(_)));
        }
        assert!(origin.is_warm_over_http1(cools_after));
        assert_eq!((origin.take_spare(), origin.take_spare()), (Some("stream"), None), "one takes the stream");
        tokio::time::advance(cools_after).await;
        assert!(!origin.is_warm_over_http1(cools_after) && submit(&origin).0, "an origin cools down");
    }

    #[tokio::test(start_paused = true)]
    async fn stream_that_is_not_taken_soon_is_dropped() {
        let origin = Origins::new(Duration::MAX).of(&Uri::from_static(URL)).unwrap();
        let _reply = submit(&origin);
        Connecting::to(&origin).end(|origin| origin.connected_over_http1("stream"));
        origin.drop_expired_spare();
        assert!(origin.spare().is_some());
        tokio::time::advance(SPARE_LIFETIME).await;
        origin.drop_expired_spare();
        assert_eq!(*origin.spare(), None);
    }

    #[tokio::test]
    async fn stream_that_no_request_waits_for_is_dropped() {
        let origin = Origins::new(Duration::MAX).of(&Uri::from_static(URL)).unwrap();
        drop(submit(&origin));
        Connecting::to(&origin).end(|origin| origin.connected_over_http1("stream"));
        assert_eq!(*origin.spare(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn many_cold_origins_are_evicted() {
        let cools_after = Duration::from_secs(55);
        let origins = Origins::<&str>::new(cools_after);
        let of = |index: usize| origins.of(&format!("https://{index}.example/x").parse().unwrap()).unwrap();
        let (used, _reply) = (of(0), submit(&of(1)));
        (2..10).for_each(|index| {
            let _reply = submit(&of(index));
            Connecting::to(&of(index)).end(|origin| origin.connected_over_http1("stream"));
        });
        (10..10 * MANY_ORIGINS).for_each(|index| drop(of(index)));
        let left = || origins.by_authority.lock().unwrap().len();
        assert!((10..=2 * MANY_ORIGINS).contains(&left()), "{}", left());
        assert!(Arc::ptr_eq(&used, &of(0)) && !submit(&of(1)).0 && of(2).is_warm_over_http1(cools_after));
        tokio::time::advance(cools_after).await;
        (0..2 * MANY_ORIGINS).for_each(|index| drop(of(1000 + index)));
        let left = &origins.by_authority.lock().unwrap().origins[1];
        assert!(!left.iter().any(|(authority, _)| authority == "3.example"), "it cooled down");
    }

    #[tokio::test]
    async fn request_whose_time_ran_out_is_not_sent() {
        let origin = Origins::<&str>::new(Duration::MAX).of(&Uri::from_static(URL)).unwrap();
        let mut request = Request::new(Body::empty());
        let call = CallState::of(&mut request);
        let Submitted::Waits { mut reply, .. } = origin.submit(request, 0) else { panic!("there is no connection") };
        assert_eq!(call.time_out(), Some(CONNECTING));
        Connecting::to(&origin).end(|origin| origin.connected_over_http1("stream"));
        assert!(reply.try_recv().is_err() && origin.take_spare().is_none());
    }

    #[tokio::test]
    async fn stream_that_panics_when_dropped_leaves_no_origin_waiting() {
        struct Panics;
        impl Drop for Panics {
            fn drop(&mut self) {
                panic!("as a connector's stream may");
            }
        }
        let origin = Origins::new(Duration::MAX).of(&Uri::from_static(URL)).unwrap();
        let abandoned = origin.submit(Request::new(Body::empty()), 0);
        drop(abandoned);
        let made = std::thread::spawn({
            let origin = Arc::clone(&origin);
            move || Connecting::to(&origin).end(|origin| origin.connected_over_http1(Panics))
        });
        assert!(made.join().is_err());
        let next = origin.submit(Request::new(Body::empty()), 0);
        assert!(matches!(next, Submitted::Waits { is_first: true, .. }), "the next one begins anew");
    }

    #[tokio::test]
    async fn dropped_connecting_fails_those_that_wait() {
        let origin = Origins::<&str>::new(Duration::MAX).of(&Uri::from_static(URL)).unwrap();
        let (_, reply) = submit(&origin);
        drop(Connecting::to(&origin));
        assert!(matches!(reply.await.unwrap(), Outcome::Failed(_)));
        assert!(submit(&origin).0, "the next one begins anew");
    }
}
