//! One call never creates two clusters, whatever happens to its request and its response, and a lost creation resolves
//! to the truth.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::VecDeque;
use std::future::IntoFuture as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use Attempt::{Refused, Sent};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Method, Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use ionoscloud::mongodb::operations::CreateCluster;
use ionoscloud::mongodb::{Cluster, Connection, NewCluster};
use ionoscloud::{Body, Client, ClientBuilder, Error, ErrorKind, RequestOptions, Resolution};
use ionoscloud_emulator::{Effect, Emulator, Fault, ResponseBody, Times};
use proptest::prelude::*;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};
use tower::{BoxError, ServiceExt as _};

/// The fate of one attempt to create.
#[derive(Clone, Debug)]
enum Attempt {
    /// No connection comes about.
    Refused,
    /// It reaches the emulator.
    Sent(Effect),
}

/// The emulator, whose list shows new clusters late, behind a network that is not always there.
#[derive(Clone)]
struct Network {
    emulator: Emulator,
    late: Duration,
    /// Of the next attempts, which are refused.
    refused: Arc<Mutex<VecDeque<bool>>>,
}

impl Network {
    fn new(attempts: &[Attempt], late: Duration) -> Self {
        let emulator = Emulator::builder().times(Times::default().list_visibility_delay(late)).build().unwrap();
        let network = Self { emulator, late, refused: Arc::default() };
        network.schedule(attempts);
        network
    }

    /// Sets the fate of the next attempts; those after them succeed.
    fn schedule(&self, attempts: &[Attempt]) {
        self.emulator.clear_faults();
        let mut sent = 0;
        for attempt in attempts {
            if let Sent(effect) = attempt {
                sent += 1;
                self.emulator.add_fault(Fault::on("clustersPost").nth(sent).then(effect.clone())).unwrap();
            }
        }
        *self.refused.lock().unwrap() = attempts.iter().map(|attempt| matches!(attempt, Refused)).collect();
    }

    fn client(&self, user: &str) -> Client {
        self.client_of(Client::builder().basic_auth(user, test_secrets::password()))
    }

    /// A client with a token of the Auth API, which says whose it is.
    async fn client_by_token(&self, user: &str) -> Client {
        let basic = format!("Basic {}", STANDARD.encode(format!("{user}:secret")));
        let request = Request::get("/auth/v1/tokens/generate").header("authorization", basic);
        let response = self.emulator.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let response = response.into_body().collect().await.unwrap().to_bytes();
        let response: serde_json::Value = serde_json::from_slice(&response).unwrap();
        self.client_of(Client::builder().token(response["token"].as_str().unwrap()))
    }

    async fn client_by(&self, by_token: bool, user: &str) -> Client {
        if by_token { self.client_by_token(user).await } else { self.client(user) }
    }

    fn client_of(&self, builder: ClientBuilder) -> Client {
        let network = self.clone();
        let service = tower::service_fn(move |request| network.clone().exchange(request));
        builder.configure_transport(|transport| transport.http_service(service)).build().unwrap()
    }

    async fn exchange(self, request: Request<Body>) -> Result<Response<ResponseBody>, BoxError> {
        if *request.method() == Method::POST && self.refused.lock().unwrap().pop_front() == Some(true) {
            return Err(Error::new(ErrorKind::Connect, "refused").with_source("no server listens").into());
        }
        self.emulator.oneshot(request).await
    }

    /// The ids of all clusters that there are, the oldest first, once the list shows them.
    async fn clusters(&self, client: &Client) -> Vec<String> {
        sleep(self.late).await;
        let mut clusters = client.mongodb().clusters().list().collect_up_to(1000).await.unwrap();
        clusters.sort_by_key(|cluster| {
            let created = cluster.metadata.as_ref().and_then(|metadata| metadata.created_date.clone());
            created.and_then(|date| date.to_system_time().ok())
        });
        clusters.into_iter().map(|cluster| cluster.id.to_string()).collect()
    }
}

fn gateway(status: u16) -> Effect {
    Effect::status(StatusCode::from_u16(status).unwrap()).html()
}

fn order() -> NewCluster {
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections([connection])
        .location("de/txl")
        .display_name("prod")
        .template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759")
}

/// The origin of another cluster of the same name.
#[derive(Clone, Copy, Debug)]
enum Namesake {
    None,
    OfOurOwnAnHourAgo,
    OfAnotherUserJustNow,
    OfOurOwnJustNow,
    /// Its call was dropped before its response.
    OfOurOwnCancelledJustNow,
}

async fn resolve(error: &Error) -> Result<Resolution<Cluster>, Error> {
    error.lost_creation().unwrap().resolve().await
}

async fn one_call(attempts: &[Attempt], namesake: Namesake, by_token: bool, late: Duration, recover: bool) {
    let network = Network::new(&[], late);
    let client = network.client_by(by_token, "me").await;
    let is_cancelled = matches!(namesake, Namesake::OfOurOwnCancelledJustNow);
    let existing = match namesake {
        Namesake::None => None,
        Namesake::OfOurOwnCancelledJustNow => {
            network.schedule(&[Sent(Effect::stall().after_processing())]);
            let create = client.mongodb().clusters().create(order()).into_future();
            assert!(timeout(Duration::from_secs(2), create).await.is_err());
            None
        }
        Namesake::OfOurOwnJustNow | Namesake::OfOurOwnAnHourAgo => {
            Some(client.mongodb().clusters().create(order()).await.unwrap())
        }
        Namesake::OfAnotherUserJustNow => {
            let other = network.client_by(by_token, "other").await;
            Some(other.mongodb().clusters().create(order()).await.unwrap())
        }
    };
    let existing = existing.map(|cluster| cluster.id.to_string());
    if matches!(namesake, Namesake::OfOurOwnAnHourAgo) {
        sleep(Duration::from_secs(3600)).await;
    }
    network.schedule(attempts);
    let create = client.mongodb().clusters().create(order());
    let result = if recover { create.recover_lost_response().await } else { create.await };
    let resolution = match &result {
        Err(error) if error.lost_creation().is_some() => Some(resolve(error).await.unwrap()),
        _ => None,
    };

    let mut created_ids = network.clusters(&client).await;
    let existing = existing.or_else(|| is_cancelled.then(|| created_ids[0].clone()));
    created_ids.retain(|id| Some(id) != existing.as_ref());
    assert!(created_ids.len() <= 1, "two clusters from one call: {created_ids:?}");
    match (result, resolution) {
        (Ok(created), _) => assert_eq!(created_ids, [created.id.as_str()]),
        (Err(error), None) => assert!(created_ids.is_empty(), "{error}"),
        (Err(error), Some(resolution)) => {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
            assert!(error.may_have_been_processed());
            assert!(error.to_string().contains("\"prod\""), "{error}");
            match resolution {
                Resolution::Created(cluster) => assert_eq!(created_ids, [cluster.id.as_str()]),
                Resolution::NotFound => assert!(created_ids.is_empty() && existing.is_none()),
                Resolution::Ambiguous(candidates) => {
                    assert!(created_ids.is_empty() || is_cancelled, "a cluster that was created is identified");
                    assert!(candidates.iter().any(|candidate| Some(candidate.id.as_str()) == existing.as_deref()));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let status = || prop_oneof![Just(500), Just(502), Just(503), Just(504)];
    let effect = prop_oneof![
        Just(Effect::respond()),
        Just(Effect::status(StatusCode::TOO_MANY_REQUESTS).empty()),
        Just(Effect::reset()),
        Just(Effect::reset().after_processing()),
        Just(Effect::stall()),
        Just(Effect::stall().after_processing()),
        status().prop_map(gateway),
        status().prop_map(|status| gateway(status).after_processing()),
        Just(Effect::respond().truncate_after(20)),
        Just(Effect::respond().garbage()),
        Just(Effect::respond().html()),
    ];
    prop_oneof![1 => Just(Refused), 10 => effect.prop_map(Sent)]
}

fn namesake() -> impl Strategy<Value = Namesake> {
    prop_oneof![
        Just(Namesake::None),
        Just(Namesake::OfOurOwnAnHourAgo),
        Just(Namesake::OfOurOwnJustNow),
        Just(Namesake::OfAnotherUserJustNow),
        Just(Namesake::OfOurOwnCancelledJustNow),
    ]
}

fn on_a_virtual_clock(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap().block_on(test);
}

proptest! {
    // Seeds of failures belong into a test of their own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_call_never_creates_two_clusters(
        attempts in prop::collection::vec(attempt(), 0..5),
        namesake in namesake(),
        by_token: bool,
        late in 0_u64..45,
        recover: bool,
    ) {
        on_a_virtual_clock(one_call(&attempts, namesake, by_token, Duration::from_secs(late), recover));
    }
}

async fn resolved(attempts: &[Attempt]) -> (Result<(), String>, usize) {
    let network = Network::new(attempts, Duration::from_secs(20));
    let client = network.client("me");
    let result = client.mongodb().clusters().create(order()).recover_lost_response().await;
    (result.map(drop).map_err(|error| error.to_string()), network.clusters(&client).await.len())
}

#[tokio::test(start_paused = true)]
async fn lost_create_is_recovered_from_list_that_lags() {
    for lost in [Effect::reset(), Effect::stall(), gateway(502), gateway(504)] {
        let lost = lost.after_processing();
        assert_eq!(resolved(&[Sent(lost.clone())]).await, (Ok(()), 1), "{lost:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn lost_create_is_not_sent_again() {
    for lost in [Effect::reset(), Effect::stall(), gateway(502)] {
        let (result, created_ids) = resolved(&[Sent(lost.clone())]).await;
        let text = result.unwrap_err();
        assert!(text.contains("the response was lost: cluster \"prod\" may have been created"), "{text}");
        assert!(text.contains("`resolve()`"), "{text}");
        assert_eq!(created_ids, 0, "{lost:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_option_sends_lost_create_again() {
    let network = Network::new(&[Sent(gateway(504).after_processing())], Duration::ZERO);
    let (client, idempotent) = (network.client("me"), || RequestOptions::new().idempotent(true));
    let clusters = client.mongodb().clusters();
    let error = clusters.create(order()).with(idempotent()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::OutcomeUnknown && !error.is_retryable(), "{error}");
    network.schedule(&[Sent(gateway(504).after_processing())]);
    let error = clusters.with(idempotent()).create(order()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::OutcomeUnknown, "{error}");
    assert_eq!(network.emulator.journal().count("clustersPost"), 2, "once each");
}

#[tokio::test(start_paused = true)]
async fn error_response_to_idempotent_post_is_retryable() {
    let busy = Effect::status(StatusCode::SERVICE_UNAVAILABLE);
    let network = Network::new(&[], Duration::ZERO);
    network.emulator.add_fault(Fault::on("clustersPost").then(busy)).unwrap();
    let client = network.client("me");
    let options = RequestOptions::new().retry(false);
    for (options, is_retryable) in [(options.clone(), false), (options.idempotent(true), true)] {
        let error = client.send_with(CreateCluster::new(order()), options).await.unwrap_err();
        assert_eq!((error.status(), error.is_retryable()), (Some(StatusCode::SERVICE_UNAVAILABLE), is_retryable));
    }
}

#[tokio::test(start_paused = true)]
async fn unprocessed_create_is_sent_again() {
    let limited = Sent(Effect::status(StatusCode::TOO_MANY_REQUESTS).empty());
    assert_eq!(resolved(&[Refused, limited, Refused]).await, (Ok(()), 1));
}

#[tokio::test(start_paused = true)]
async fn refused_create_has_known_outcome() {
    let network = Network::new(&[Refused, Refused, Refused, Refused], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    assert!(error.lost_creation().is_none() && !error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn unknown_identity_recovers_nothing() {
    let network = Network::new(&[Sent(gateway(504).after_processing())], Duration::ZERO);
    let client = network.client_of(Client::builder().token("no-jwt"));
    let error = client.mongodb().clusters().create(order()).recover_lost_response().await.unwrap_err();
    assert!(matches!(resolve(&error).await.unwrap(), Resolution::Ambiguous(clusters) if clusters.len() == 1));
}

#[tokio::test(start_paused = true)]
async fn concurrent_creates_never_return_same_cluster() {
    for effects in [
        [gateway(504), Effect::respond()],
        [Effect::respond(), gateway(504).after_processing()],
        [gateway(504).after_processing(), gateway(504)],
        [gateway(504).after_processing(), Effect::reset().after_processing()],
    ] {
        let network = Network::new(&effects.clone().map(Sent), Duration::ZERO);
        let client = network.client("me");
        let create = || client.mongodb().clusters().create(order()).recover_lost_response().into_future();
        let (one, other) = tokio::join!(create(), create());
        if let (Ok(one), Ok(other)) = (&one, &other) {
            assert_ne!(one.id, other.id, "{effects:?}");
        }
        let created_ids = network.clusters(&client).await;
        for created in [one, other].into_iter().flatten() {
            assert!(created_ids.contains(&created.id.to_string()));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn cluster_of_cancelled_create_is_not_that_of_next() {
    let stalls = Effect::stall().after_processing();
    for seconds in [0, 10] {
        let network = Network::new(&[Sent(stalls.clone()), Sent(gateway(504))], Duration::ZERO);
        let client = network.client("me");
        let create = || client.mongodb().clusters().create(order()).recover_lost_response().into_future();
        assert!(timeout(Duration::from_secs(1), create()).await.is_err());
        sleep(Duration::from_secs(seconds)).await;
        let error = create().await.unwrap_err();
        assert!(matches!(resolve(&error).await.unwrap(), Resolution::Ambiguous(clusters) if clusters.len() == 1));
    }
}

#[tokio::test(start_paused = true)]
async fn cluster_of_lost_create_is_not_that_of_next() {
    let lost = gateway(504).after_processing();
    for keeps_error in [true, false] {
        let network = Network::new(&[Sent(lost.clone()), Sent(gateway(504))], Duration::ZERO);
        let client = network.client("me");
        let create = || client.mongodb().clusters().create(order());
        let first = Some(create().await.unwrap_err()).filter(|_| keeps_error);
        let error = create().recover_lost_response().await.unwrap_err();
        assert!(matches!(resolve(&error).await.unwrap(), Resolution::Ambiguous(clusters) if clusters.len() == 1));
        drop(first);
    }
}

#[tokio::test(start_paused = true)]
async fn later_create_is_not_taken_for_lost_one() {
    let network = Network::new(&[Sent(gateway(504))], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    sleep(Duration::from_secs(600)).await;
    let _ = network.client("me").mongodb().clusters().create(order()).await.unwrap();
    assert!(matches!(resolve(&error).await.unwrap(), Resolution::Ambiguous(clusters) if clusters.len() == 1));
}

#[tokio::test(start_paused = true)]
async fn found_cluster_with_other_properties_is_not_recovered() {
    // Same name, creator and time, but not what was sent.
    for (pointer, value) in [
        ("/items/0/properties/instances", json!(3)),
        ("/items/0/properties/location", json!("de/fra")),
        ("/items/0/properties/connections/0/lanId", json!("2")),
    ] {
        let network = Network::new(&[Sent(gateway(504).after_processing())], Duration::ZERO);
        let changed = Effect::respond().set(pointer, value);
        network.emulator.add_fault(Fault::on("clustersGet").calls(1..).then(changed)).unwrap();
        let error =
            network.client("me").mongodb().clusters().create(order()).recover_lost_response().await.unwrap_err();
        assert!(matches!(resolve(&error).await.unwrap(), Resolution::Ambiguous(clusters) if clusters.len() == 1));
    }
}

#[tokio::test(start_paused = true)]
async fn lost_creation_with_long_name_has_short_text() {
    let network = Network::new(&[Sent(gateway(504))], Duration::ZERO);
    let mut long = order();
    long.display_name = Some("ü".repeat(100_000));
    let error = network.client("me").mongodb().clusters().create(long).await.unwrap_err();
    assert!(error.to_string().len() < 1000, "{} bytes", error.to_string().len());
    assert_eq!(error.lost_creation().unwrap().name().chars().count(), 100_000);
}

#[tokio::test(start_paused = true)]
async fn search_survives_outage_of_list() {
    let network = Network::new(&[Sent(gateway(504).after_processing())], Duration::ZERO);
    network.emulator.add_fault(Fault::on("clustersGet").calls(..20).then(gateway(503))).unwrap();
    let client = network.client("me");
    let created = client.mongodb().clusters().create(order()).recover_lost_response().await.unwrap();
    assert_eq!(network.clusters(&client).await, [created.id.as_str()]);
}

#[tokio::test(start_paused = true)]
async fn broken_list_ends_search() {
    for (status, longest) in [(503, 90), (403, 0)] {
        let network = Network::new(&[Sent(gateway(504).after_processing())], Duration::ZERO);
        network.emulator.add_fault(Fault::on("clustersGet").then(gateway(status))).unwrap();
        let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
        let start = Instant::now();
        assert_eq!(resolve(&error).await.unwrap_err().status().map(|status| status.as_u16()), Some(status));
        assert!(start.elapsed() <= Duration::from_secs(longest), "{status}: {:?}", start.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn search_for_lost_create_backs_off() {
    let network = Network::new(&[Sent(gateway(504))], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    assert!(matches!(resolve(&error).await.unwrap(), Resolution::NotFound));
    let sent = network.emulator.journal().requests();
    let polls: Vec<_> = sent.iter().filter(|sent| sent.operation == Some("clustersGet")).map(|poll| poll.at).collect();
    let delays: Vec<_> = polls.windows(2).map(|pair| (pair[1] - pair[0]).as_secs_f64()).collect();
    // The last one is what is left of the grace.
    let [first, .., longest, _] = delays[..] else { panic!("{delays:?}") };
    assert!(longest > 2.0 * first, "{delays:?}");
}

#[tokio::test(start_paused = true)]
async fn create_error_keeps_that_of_its_call() {
    let network = Network::new(&[Refused, Refused, Refused, Refused], Duration::ZERO);
    let error = network.client("me").mongodb().clusters().create(order()).await.unwrap_err();
    assert!(format!("{error:?}").contains("clustersPost"), "{error:?}");
    assert!(std::error::Error::source(&error).is_some(), "{error:?}");
}
