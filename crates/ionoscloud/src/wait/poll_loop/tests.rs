//! Creations whose resource is not visible at once, and polls that fail.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use http::{Method, Request};
use ionoscloud_core::{Body, Operation, OperationInfo, Product, RequestBuilder};

use super::*;
use crate::wait::ready;

static PRODUCT: Product = Product::new("toys", "1");

struct GetToy;

impl Operation for GetToy {
    type Output = Toy;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "toysGet", Method::GET, "/toys/{id}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &["7"]).build()
    }

    fn response(response: http::Response<Bytes>) -> Result<Toy, Error> {
        if response.status().is_success() { Ok(Toy) } else { Err(Error::from_response(Self::INFO, &response)) }
    }
}

#[derive(Clone)]
struct Toy;

impl Lifecycle for Toy {
    const NOUN: &'static str = "toy";
    const READY: &'static [&'static str] = &["READY"];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        Some("READY")
    }
}

/// A wait after a creation, which gets these statuses before the toy.
fn created(statuses: &[u16]) -> PollLoop<Toy> {
    let statuses: Mutex<VecDeque<u16>> = Mutex::new(statuses.iter().copied().collect());
    let get: GetFn<Toy> = Arc::new(move || {
        let body = Bytes::from_static(br#"{"messages":[{"errorCode":"x-1","message":"no"}]}"#);
        let response =
            http::Response::builder().status(statuses.lock().unwrap().pop_front().unwrap_or(200)).body(body).unwrap();
        Box::pin(std::future::ready(Response::decode::<GetToy>(response)))
    });
    let odd_statuses = OddStatuses { not_yet: &[500], absent: &[422] };
    PollLoop::new("7", WaitPolicy::new().jitter(0.0), get, ready()).after_creation().with_odd_statuses(odd_statuses)
}

async fn end(poll_loop: &mut PollLoop<Toy>) -> Result<(), Error> {
    loop {
        match poll_loop.step().await {
            Step::Polled(_) => {}
            Step::Met(_) => return Ok(()),
            Step::Failed(error) => return Err(error),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn odd_status_after_creation_is_not_yet() {
    for statuses in [&[404, 404][..], &[500; 3], &[422, 500, 404]] {
        end(&mut created(statuses)).await.unwrap();
    }
    let mut poll_loop = created(&[500; 100]);
    poll_loop.policy = poll_loop.policy.clone().not_found_grace(Duration::from_secs(20));
    let error = end(&mut poll_loop).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "not for ever: {error}");
}

/// A wait whose polls end with these errors, of which it leaves those that it did not poll for, before the toy.
fn failing(errors: &Arc<Mutex<VecDeque<Error>>>) -> PollLoop<Toy> {
    let errors = Arc::clone(errors);
    let get: GetFn<Toy> = Arc::new(move || {
        let result = match errors.lock().unwrap().pop_front() {
            Some(error) => Err(error),
            None => Response::decode::<GetToy>(http::Response::new(Bytes::new())),
        };
        Box::pin(std::future::ready(result))
    });
    PollLoop::new("7", WaitPolicy::new().jitter(0.0), get, ready())
}

#[tokio::test(start_paused = true)]
async fn permanent_connect_error_ends_wait_at_once() {
    let refused = || Error::new(ErrorKind::Connect, "no connection");
    let errors = Arc::new(Mutex::new((0..3).map(|_| refused().with_permanent(true)).collect()));
    let error = end(&mut failing(&errors)).await.unwrap_err();
    assert!(error.is_connect() && error.is_permanent(), "{error}");
    assert_eq!(errors.lock().unwrap().len(), 2, "an unknown CA stays unknown");
    *errors.lock().unwrap() = (0..3).map(|_| refused()).collect();
    end(&mut failing(&errors)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn one_401_after_authorized_prerequisite_is_tolerated() {
    let unauthorized = || {
        let response = http::Response::builder().status(401).body(Bytes::new()).unwrap();
        Response::decode::<GetToy>(response).err().unwrap()
    };
    let met =
        || -> Option<Prerequisite> { Some(Box::new(|| Box::pin(std::future::ready(Ok(PrerequisiteState::Met))))) };
    for (number, has_prerequisite, succeeds) in [(1, false, false), (1, true, true), (2, true, false)] {
        let errors = Arc::new(Mutex::new((0..number).map(|_| unauthorized()).collect()));
        let mut poll_loop = failing(&errors).requires(met().filter(|_| has_prerequisite));
        assert_eq!(end(&mut poll_loop).await.is_ok(), succeeds, "{number} of them, {has_prerequisite}");
    }
}

#[tokio::test(start_paused = true)]
async fn absence_right_after_request_is_not_yet() {
    let mut closed = 40;
    let prerequisite: Prerequisite = Box::new(move || {
        closed -= 1;
        let state = if closed == 0 { PrerequisiteState::Met } else { PrerequisiteState::Unmet("QUEUED".to_owned()) };
        Box::pin(std::future::ready(Ok(state)))
    });
    let mut poll_loop = created(&[404, 404]).requires(Some(prerequisite));
    end(&mut poll_loop).await.unwrap();
    assert!(poll_loop.elapsed() > poll_loop.policy.not_found_grace, "the request took longer than the grace");
}
