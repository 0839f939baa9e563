//! A clock that jumps, as that of a laptop or a virtual machine which slept. No sockets here: the clock is tokio's.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud_core::{Body, Error, ErrorKind};
use tokio::time::{Instant, advance, sleep};

use crate::support::{builder, get, post};

const HOUR: Duration = Duration::from_secs(3600);

/// Responds after a second; the first time with 429 and the delay, or never if there is none.
fn service(
    wait: Option<&'static str>,
    requests: &Arc<AtomicUsize>,
) -> impl tower::Service<
    Request<Body>,
    Response = Response<Body>,
    Error = Error,
    Future = impl Future<Output = Result<Response<Body>, Error>> + Send + use<>,
> + Clone
+ Send
+ Sync
+ 'static {
    let requests = requests.clone();
    tower::service_fn(move |_| {
        let number = requests.fetch_add(1, Ordering::Relaxed);
        async move {
            if number > 0 {
                sleep(Duration::from_secs(1)).await;
                return Ok(Response::new(Body::from("{}")));
            }
            let Some(wait) = wait else { return std::future::pending().await };
            sleep(Duration::from_secs(1)).await;
            Ok(Response::builder().status(429).header("retry-after", wait).body(Body::empty()).unwrap())
        }
    })
}

#[tokio::test(start_paused = true)]
async fn call_in_flight_ends_at_its_timeout_and_next_succeeds() {
    let requests = Arc::default();
    let transport = builder().http_service(service(None, &requests)).build().unwrap();
    let call = tokio::spawn(tower::ServiceExt::oneshot(transport.clone(), post()));
    sleep(Duration::from_millis(1)).await;
    advance(HOUR).await;
    let error = call.await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error}");
    let began = Instant::now();
    assert_eq!(tower::ServiceExt::oneshot(transport, get()).await.unwrap().status(), 200);
    assert_eq!((began.elapsed().as_secs(), requests.load(Ordering::Relaxed)), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn throttling_ends_within_hour() {
    let requests = Arc::default();
    let transport =
        builder().adaptive_rate(true).no_retry().http_service(service(Some("50"), &requests)).build().unwrap();
    assert_eq!(tower::ServiceExt::oneshot(transport.clone(), get()).await.unwrap().status(), 429);
    let waiting = tokio::spawn(tower::ServiceExt::oneshot(transport.clone(), get()));
    sleep(Duration::from_millis(1)).await;
    assert_eq!(requests.load(Ordering::Relaxed), 1, "requests are delayed");
    advance(HOUR).await;
    // Its delay ended with its deadline: the error says truly whether it left before that.
    let error = waiting.await.unwrap().unwrap_err();
    let left = requests.load(Ordering::Relaxed) == 2;
    assert_eq!((error.kind(), error.was_sent()), (ErrorKind::Timeout, left), "{error}");
    let began = Instant::now();
    for _ in 0..20 {
        assert_eq!(tower::ServiceExt::oneshot(transport.clone(), get()).await.unwrap().status(), 200);
    }
    assert!(began.elapsed() < Duration::from_secs(23), "the learned rate is forgotten: {:?}", began.elapsed());
}
