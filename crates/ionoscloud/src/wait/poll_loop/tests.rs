//! Creations whose resource is not visible at once, and polls that fail.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use http::{Method, Request};
use ionoscloud_core::{Body, ErrorKind, Operation, OperationInfo, Product, RequestBuilder, Response};

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
        if response.status().is_success() { Ok(Toy("READY")) } else { Err(Error::from_response(Self::INFO, &response)) }
    }
}

/// Its state.
#[derive(Clone)]
struct Toy(&'static str);

impl Lifecycle for Toy {
    const NOUN: &'static str = "toy";
    const READY: &'static [&'static str] = &["READY"];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        Some(self.0)
    }
}

/// A wait after a creation, which gets these statuses before the toy.
fn created(statuses: &[u16]) -> PollLoop<Toy> {
    let statuses: Mutex<VecDeque<u16>> = Mutex::new(statuses.iter().copied().collect());
    let get: GetFn<Toy> = Arc::new(move || {
        let body = Bytes::from_static(br#"{"messages":[{"errorCode":"x-1","message":"no"}]}"#);
        let response =
            http::Response::builder().status(statuses.lock().unwrap().pop_front().unwrap_or(200)).body(body).unwrap();
        Box::pin(std::future::ready(Response::decode::<GetToy>(response).map(Reading::of)))
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
        Box::pin(std::future::ready(result.map(Reading::of)))
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
    let met = || -> Option<Companion> {
        Some(Box::new(|_| Box::pin(std::future::ready(Ok(Reading::new(CompanionState::Met, None))))))
    };
    for (number, has_prerequisite, succeeds) in [(1, false, false), (1, true, true), (2, true, false)] {
        let errors = Arc::new(Mutex::new((0..number).map(|_| unauthorized()).collect()));
        let mut poll_loop = failing(&errors).requires(met().filter(|_| has_prerequisite));
        assert_eq!(end(&mut poll_loop).await.is_ok(), succeeds, "{number} of them, {has_prerequisite}");
    }
}

#[tokio::test(start_paused = true)]
async fn absence_right_after_request_is_not_yet() {
    let mut closed = 40;
    let prerequisite: Companion = Box::new(move |due| {
        closed -= 1;
        let state = if closed == 0 { CompanionState::Met } else { CompanionState::Unmet("QUEUED".to_owned()) };
        Box::pin(async move {
            sleep_until(due.at).await;
            Ok(Reading::new(state, None))
        })
    });
    let mut poll_loop = created(&[404, 404]).requires(Some(prerequisite));
    end(&mut poll_loop).await.unwrap();
    assert!(poll_loop.elapsed() > poll_loop.policy.not_found_grace, "the request took longer than the grace");
}

/// A wait that shares its polls: each shows the next toy or error, and records how it was due.
fn sharing(polls: Vec<Result<Toy, Error>>, policy: WaitPolicy) -> (PollLoop<Toy>, Arc<Mutex<Vec<Due>>>) {
    let dues: Arc<Mutex<Vec<Due>>> = Arc::default();
    let (seen, mut polls) = (Arc::clone(&dues), polls.into_iter());
    let poll: PollFn<Toy> = Box::new(move |due| {
        seen.lock().unwrap().push(due);
        let result = polls.next().unwrap_or(Ok(Toy("READY")));
        Box::pin(async move {
            sleep_until(due.at).await;
            result.map(|toy| Reading { is_listed: !due.alone, ..Reading::new(toy, None) })
        })
    });
    let alone: GetFn<Toy> = Arc::new(|| panic!("it is read by its pool"));
    (PollLoop::new("7", policy.jitter(0.0), alone, ready()).with_shared_polls(Some(poll)), dues)
}

#[tokio::test(start_paused = true)]
async fn failed_confirmation_is_repeated_after_delay() {
    let busy = |retry_after: &str| {
        let response = http::Response::builder().status(503).header("retry-after", retry_after).body(Bytes::new());
        Response::decode::<GetToy>(response.unwrap()).map(|response| response.value)
    };
    let polls = vec![Ok(Toy("FAILED")), busy("20"), busy("no number")];
    let (mut poll_loop, dues) = sharing(polls, WaitPolicy::new());
    let started = Instant::now();
    end(&mut poll_loop).await.unwrap();
    let dues = dues.lock().unwrap();
    let seconds: Vec<u64> = dues.iter().map(|due| (due.at - started).as_secs()).collect();
    assert_eq!(seconds[..3], [0, 0, 20], "the confirmation at once, its repetition as the server asked");
    assert!(seconds[3] >= 25 && dues[1].alone, "{seconds:?}");
}

/// The clock moves between two of its readings.
#[tokio::test]
async fn last_poll_on_real_clock_is_due_at_deadline() {
    let (poll_loop, _) = sharing(Vec::new(), WaitPolicy::new().timeout(Duration::from_secs(3600)));
    let started = Instant::now();
    while Instant::now() == started {}
    let delay = Due::after(Duration::from_secs(4000));
    let due = poll_loop.ends_of_delay(started).into_iter().flatten().fold(delay, Due::until);
    assert_eq!(due.at, started + Duration::from_secs(3600), "a poll before the deadline may be shared");
}

#[tokio::test(start_paused = true)]
async fn one_401_after_404_is_tolerated() {
    // A resource that is not visible yet was an authorized response.
    end(&mut created(&[404, 401, 404, 401])).await.unwrap();
    assert!(end(&mut created(&[404, 401, 401])).await.unwrap_err().is_unauthorized());
    assert!(end(&mut created(&[401])).await.unwrap_err().is_unauthorized());
}

#[tokio::test(start_paused = true)]
async fn long_texts_are_cut_in_wait_errors() {
    let long: &'static str = Box::leak("x".repeat(100_000).into_boxed_str());
    let get: GetFn<Toy> = Arc::new(move || Box::pin(std::future::ready(Ok(Reading::new(Toy(long), None)))));
    let policy = WaitPolicy::new().timeout(Duration::from_secs(9));
    let error = end(&mut PollLoop::new(long, policy, get, ready())).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().len() < 500, "{error}");
}
