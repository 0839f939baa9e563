//! A rate limit that no header announces, met by many tasks at once. The emulator's journal is the witness.
#![cfg(feature = "mongodb")]
#![allow(clippy::unwrap_used, reason = "functions of a test")]

use std::time::Duration;

use http::StatusCode;
use ionoscloud::Client;
use ionoscloud::mongodb::operations::GetApiVersion;
use ionoscloud_emulator::{Emulator, RateLimit};
use tokio::task::JoinSet;
use tokio::time::Instant;

fn client(emulator: &Emulator, adaptive: bool) -> Client {
    Client::builder()
        .token(test_secrets::token())
        .configure_transport(|transport| transport.http_service(emulator.clone()).adaptive_rate(adaptive))
        .build()
        .unwrap()
}

fn limited(per_second: f64) -> RateLimit {
    RateLimit::per_second(per_second).burst(10)
}

/// The number of responses of each kind that the emulator returned between two times.
fn counted(emulator: &Emulator, from: Duration, to: Duration) -> (usize, usize) {
    let requests = emulator.journal().requests();
    let within = || requests.iter().filter(|request| request.at >= from && request.at < to);
    let refused = within().filter(|request| request.status == Some(StatusCode::TOO_MANY_REQUESTS)).count();
    (within().count() - refused, refused)
}

struct Run {
    seconds: f64,
    failed: usize,
    accepted: usize,
    refused: usize,
}

/// 200 tasks with 50 calls each, against 50 requests a second.
async fn ten_thousand_calls(adaptive: bool) -> Run {
    let emulator = Emulator::builder().rate_limit(limited(50.0)).build().unwrap();
    let client = client(&emulator, adaptive);
    let began = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..200 {
        let client = client.clone();
        tasks.spawn(async move {
            let mut failed = 0;
            for _ in 0..50 {
                failed += usize::from(client.send(GetApiVersion::new()).await.is_err());
            }
            failed
        });
    }
    let failed = tasks.join_all().await.into_iter().sum();
    let (accepted, refused) = counted(&emulator, Duration::ZERO, Duration::MAX);
    let run = Run { seconds: began.elapsed().as_secs_f64(), failed, accepted, refused };
    println!("learned rate {adaptive}: {:.0} s, {accepted} accepted, {refused} refused, {failed} failed", run.seconds);
    run
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_calls_adapt_to_unannounced_limit() {
    let run = ten_thousand_calls(true).await;
    assert_eq!((run.accepted, run.failed), (10_000, 0), "none lost, none doubled");
    assert!(run.refused * 50 < run.accepted + run.refused, "{} were refused", run.refused);
    assert!(run.seconds < 1.25 * 10_000.0 / 50.0, "{} s", run.seconds);
    let hammered = ten_thousand_calls(false).await;
    assert!(hammered.refused > 10 * run.refused, "{} against {}", hammered.refused, run.refused);
}

#[tokio::test(start_paused = true)]
async fn adaptive_rate_follows_changing_limit() {
    let emulator = Emulator::new();
    let client = client(&emulator, true);
    let began = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..200 {
        let client = client.clone();
        tasks.spawn(async move {
            loop {
                client.send(GetApiVersion::new()).await.unwrap();
            }
        });
    }
    for limit in [50.0, 20.0, 100.0, 10.0] {
        emulator.set_rate_limit(Some(limited(limit))).unwrap();
        tokio::time::sleep(Duration::from_secs(20)).await;
        let from = began.elapsed();
        tokio::time::sleep(Duration::from_secs(40)).await;
        let (accepted, refused) = counted(&emulator, from, began.elapsed());
        assert!(accepted as f64 > 0.8 * 40.0 * limit, "{limit}: {accepted} accepted");
        assert!(refused * 20 < accepted, "{limit}: {refused} refused");
    }
}
