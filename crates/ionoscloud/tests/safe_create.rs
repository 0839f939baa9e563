//! One call never orders two clusters, whatever happens to its request and its answer; and whoever asks what became of
//! it gets the truth.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::future::IntoFuture as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Request, Response, StatusCode};
use ionoscloud::mongodb::{Connection, NewCluster, Resolution};
use ionoscloud::{Body, Client, Error, ErrorKind};
use ionoscloud_emulator::Emulator;
use proptest::prelude::*;
use tokio::time::{Instant, sleep};
use tower::{BoxError, ServiceExt as _};

/// What happens to one attempt to order.
#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    Refused,
    TooMany,
    ResetBefore,
    ResetAfter,
    StallBefore,
    StallAfter,
    GatewayBefore(u16),
    GatewayAfter(u16),
    TruncatedAfter,
    GarbageAfter,
}

/// The emulator behind a network that fails on schedule, and a list that shows new clusters late.
#[derive(Clone)]
struct Network {
    emulator: Emulator,
    faults: Arc<Mutex<Vec<Fault>>>,
    ordered: Arc<Mutex<Vec<String>>>,
    invisible_until: Arc<Mutex<Option<Instant>>>,
    late: Duration,
}

impl Network {
    fn new(faults: &[Fault], late: Duration) -> Self {
        Self {
            emulator: Emulator::new(),
            faults: Arc::new(Mutex::new(faults.iter().rev().copied().collect())),
            ordered: Arc::default(),
            invisible_until: Arc::default(),
            late,
        }
    }

    /// Forgets what was before, and fails from now on.
    fn begin(&self, faults: &[Fault]) {
        *self.faults.lock().unwrap() = faults.iter().rev().copied().collect();
        *self.invisible_until.lock().unwrap() = None;
        self.ordered.lock().unwrap().clear();
    }

    fn client(&self, user: &str) -> Client {
        let network = self.clone();
        let service = tower::service_fn(move |request| network.clone().exchange(request));
        let builder = Client::builder().basic(user, planted::password());
        builder.configure_transport(|transport| transport.http_service(service)).build().unwrap()
    }

    async fn exchange(self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        if *request.method() != Method::POST {
            let hidden = self.invisible_until.lock().unwrap().is_some_and(|until| Instant::now() < until);
            let response = self.emulator.oneshot(request).await?.map(Body::wrap);
            if hidden && response.status() == StatusCode::OK {
                let empty = Body::from(r#"{"items":[],"limit":1000,"offset":0}"#);
                let date = response.headers()["date"].clone();
                return Ok(Response::builder().header("date", date).body(empty)?);
            }
            return Ok(response);
        }
        let fault = self.faults.lock().unwrap().pop().unwrap_or(Fault::None);
        match fault {
            Fault::Refused => return Err(Error::new(ErrorKind::Connect, "refused").into()),
            Fault::TooMany => return Ok(Response::builder().status(429).body(Body::empty())?),
            Fault::ResetBefore => return Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()),
            Fault::StallBefore => sleep(Duration::from_secs(86_400)).await,
            Fault::GatewayBefore(status) => return Ok(page(status)),
            _ => {}
        }
        let answer = self.order(request).await?;
        match fault {
            Fault::ResetAfter => Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()),
            Fault::StallAfter => {
                sleep(Duration::from_secs(86_400)).await;
                Ok(answer)
            }
            Fault::GatewayAfter(status) => Ok(page(status)),
            Fault::TruncatedAfter => Ok(answer.map(|_| Body::from(r#"{"id":"1","properties":{"#))),
            Fault::GarbageAfter => Ok(answer.map(|_| Body::from("<html>welcome</html>"))),
            _ => Ok(answer),
        }
    }

    async fn order(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        let response = self.emulator.clone().oneshot(request).await?.map(Body::wrap);
        let (parts, body) = response.into_parts();
        let bytes = body.collect(1_000_000).await?;
        if parts.status.is_success() {
            let cluster: serde_json::Value = serde_json::from_slice(&bytes)?;
            self.ordered.lock().unwrap().push(cluster["id"].as_str().unwrap().to_owned());
            self.invisible_until.lock().unwrap().get_or_insert(Instant::now() + self.late);
        }
        Ok(Response::from_parts(parts, Body::from(bytes)))
    }
}

fn page(status: u16) -> Response<Body> {
    let response = Response::builder().status(status).header("content-type", "text/html");
    response.body(Body::from("<html>gateway</html>")).unwrap()
}

fn order() -> NewCluster {
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    NewCluster::new("7.0", 1, [connection], "de/txl", "prod").template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
}

/// Where another cluster of the same name comes from.
#[derive(Clone, Copy, Debug)]
enum Namesake {
    None,
    OfOurOwnAnHourAgo,
    OfSomebodyElseJustNow,
    OfOurOwnJustNow,
}

async fn one_call(faults: &[Fault], namesake: Namesake, late: Duration, adopt: bool) {
    let network = Network::new(&[], late);
    let client = network.client("me");
    let existing = match namesake {
        Namesake::None => None,
        Namesake::OfOurOwnJustNow | Namesake::OfOurOwnAnHourAgo => {
            Some(client.mongodb().clusters().create(order()).await.unwrap())
        }
        Namesake::OfSomebodyElseJustNow => {
            Some(network.client("somebody").mongodb().clusters().create(order()).await.unwrap())
        }
    };
    if matches!(namesake, Namesake::OfOurOwnAnHourAgo) {
        sleep(Duration::from_secs(3600)).await;
    }
    network.begin(faults);
    let create = client.mongodb().clusters().create(order());
    let result = if adopt { create.adopt_if_created().await } else { create.await };

    let ordered = network.ordered.lock().unwrap().clone();
    assert!(ordered.len() <= 1, "two clusters from one call: {ordered:?}");
    let existing = existing.map(|cluster| cluster.id.clone());
    match result {
        Ok(created) => assert_eq!(ordered, [created.id.as_str()]),
        Err(error) if !error.outcome_is_unknown() => assert!(ordered.is_empty(), "{error}"),
        Err(error) => {
            assert_eq!(error.error().kind(), ErrorKind::OutcomeUnknown);
            assert!(error.error().may_have_been_processed());
            assert!(error.to_string().contains("\"prod\""), "{error}");
            match error.resolve().await.unwrap() {
                Resolution::Created(cluster) => assert_eq!(ordered, [cluster.id.as_str()]),
                Resolution::NotFound => assert!(ordered.is_empty() && existing.is_none()),
                Resolution::Unclear(candidates) => {
                    assert!(ordered.is_empty(), "what was ordered is known by its signs");
                    assert!(existing.is_some_and(|id| candidates.iter().any(|candidate| candidate.id == id)));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::None),
        Just(Fault::Refused),
        Just(Fault::TooMany),
        Just(Fault::ResetBefore),
        Just(Fault::ResetAfter),
        Just(Fault::StallBefore),
        Just(Fault::StallAfter),
        prop_oneof![Just(500), Just(502), Just(503), Just(504)].prop_map(Fault::GatewayBefore),
        prop_oneof![Just(500), Just(502), Just(503), Just(504)].prop_map(Fault::GatewayAfter),
        Just(Fault::TruncatedAfter),
        Just(Fault::GarbageAfter),
    ]
}

fn namesake() -> impl Strategy<Value = Namesake> {
    prop_oneof![
        Just(Namesake::None),
        Just(Namesake::OfOurOwnAnHourAgo),
        Just(Namesake::OfOurOwnJustNow),
        Just(Namesake::OfSomebodyElseJustNow),
    ]
}

fn on_a_virtual_clock(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap().block_on(test);
}

proptest! {
    // Seeds of failures belong into a test of their own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn never_two_clusters_from_one_call(
        faults in prop::collection::vec(fault(), 0..5),
        namesake in namesake(),
        late in 0_u64..45,
        adopt: bool,
    ) {
        on_a_virtual_clock(one_call(&faults, namesake, Duration::from_secs(late), adopt));
    }
}

async fn resolved(faults: &[Fault]) -> (Result<(), String>, usize) {
    let network = Network::new(faults, Duration::from_secs(20));
    let result = network.client("me").mongodb().clusters().create(order()).adopt_if_created().await;
    let ordered = network.ordered.lock().unwrap().len();
    (result.map(drop).map_err(|error| error.to_string()), ordered)
}

#[tokio::test(start_paused = true)]
async fn an_order_whose_answer_got_lost_is_adopted_although_the_list_shows_it_late() {
    for fault in [Fault::ResetAfter, Fault::StallAfter, Fault::GatewayAfter(502), Fault::GatewayAfter(504)] {
        assert_eq!(resolved(&[fault]).await, (Ok(()), 1), "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_order_that_never_arrived_is_not_sent_again() {
    for fault in [Fault::ResetBefore, Fault::StallBefore, Fault::GatewayBefore(502)] {
        let (result, ordered) = resolved(&[fault]).await;
        assert!(result.unwrap_err().contains("it is unknown whether the cluster \"prod\" was ordered"));
        assert_eq!(ordered, 0, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_order_that_was_certainly_not_acted_on_is_sent_again() {
    assert_eq!(resolved(&[Fault::Refused, Fault::TooMany, Fault::Refused]).await, (Ok(()), 1));
}

#[tokio::test(start_paused = true)]
async fn an_order_that_was_refused_leaves_nothing_unknown() {
    let network = Network::new(&[Fault::Refused; 4], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    assert!(!error.outcome_is_unknown() && !error.error().may_have_been_processed());
    assert!(matches!(error.resolve().await.unwrap(), Resolution::NotFound));
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_is_not_known_adopts_nothing() {
    let network = Network::new(&[Fault::GatewayAfter(504)], Duration::ZERO);
    let service = {
        let network = network.clone();
        tower::service_fn(move |request| network.clone().exchange(request))
    };
    let builder = Client::builder().token("no-jwt").configure_transport(|transport| transport.http_service(service));
    let create = builder.build().unwrap().mongodb().clusters().create(order());
    let error = create.adopt_if_created().await.unwrap_err();
    assert!(matches!(error.resolve().await.unwrap(), Resolution::Unclear(clusters) if clusters.len() == 1));
}

#[tokio::test(start_paused = true)]
async fn two_calls_at_once_never_answer_the_same_cluster() {
    for faults in [
        [Fault::GatewayBefore(504), Fault::None],
        [Fault::None, Fault::GatewayAfter(504)],
        [Fault::GatewayAfter(504), Fault::GatewayBefore(504)],
        [Fault::GatewayAfter(504), Fault::ResetAfter],
    ] {
        let network = Network::new(&faults, Duration::ZERO);
        let clusters = network.client("me").mongodb().clusters();
        let create = || clusters.create(order()).adopt_if_created().into_future();
        let (one, other) = tokio::join!(create(), create());
        if let (Ok(one), Ok(other)) = (&one, &other) {
            assert_ne!(one.id, other.id, "{faults:?}");
        }
        let ordered = network.ordered.lock().unwrap().clone();
        for created in [one, other].into_iter().flatten() {
            assert!(ordered.contains(&created.id.to_string()));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_same_order_placed_later_is_not_taken_for_the_lost_one() {
    let network = Network::new(&[Fault::GatewayBefore(504)], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    sleep(Duration::from_secs(600)).await;
    let _ = network.client("me").mongodb().clusters().create(order()).await.unwrap();
    assert!(matches!(error.resolve().await.unwrap(), Resolution::Unclear(clusters) if clusters.len() == 1));
}

#[tokio::test(start_paused = true)]
async fn an_outage_of_the_list_is_waited_out() {
    let network = Network::new(&[Fault::GatewayAfter(504)], Duration::ZERO);
    let outage = Arc::new(Mutex::new(20));
    let (inner, left) = (network.clone(), outage.clone());
    let service = tower::service_fn(move |request: Request<Body>| {
        let (network, down) = (
            inner.clone(),
            *request.method() == Method::GET && {
                let mut left = left.lock().unwrap();
                *left -= i32::from(*left > 0);
                *left > 0
            },
        );
        async move { if down { Ok(page(503)) } else { network.exchange(request).await } }
    });
    let builder =
        Client::builder().basic("me", planted::password()).configure_transport(|transport| transport.http_service(service));
    let created = builder.build().unwrap().mongodb().clusters().create(order()).adopt_if_created().await.unwrap();
    assert_eq!(*network.ordered.lock().unwrap(), [created.id.as_str()]);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_stays_broken_is_an_error_and_no_endless_search() {
    for (status, longest) in [(503, 90), (403, 0)] {
        let network = Network::new(&[Fault::GatewayAfter(504)], Duration::ZERO);
        let service = tower::service_fn(move |request: Request<Body>| {
            let network = network.clone();
            let down = *request.method() == Method::GET;
            async move { if down { Ok(page(status)) } else { network.exchange(request).await } }
        });
        let builder =
            Client::builder().basic("me", planted::password()).configure_transport(|transport| transport.http_service(service));
        let error = builder.build().unwrap().mongodb().clusters().create(order()).await.unwrap_err();
        let start = Instant::now();
        assert_eq!(error.resolve().await.unwrap_err().status().map(|status| status.as_u16()), Some(status));
        assert!(start.elapsed() <= Duration::from_secs(longest), "{status}: {:?}", start.elapsed());
    }
}
