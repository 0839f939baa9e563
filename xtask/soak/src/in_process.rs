//! Calls that never leave the process: successful, rejected, retried, cancelled.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud::api::mongodb::{GetApiVersion, GetCluster};
use ionoscloud::transport::RetryPolicy;
use ionoscloud::{Body, Client};
use ionoscloud_emulator::Emulator;
use tokio::task::yield_now;
use tower::ServiceExt as _;

use crate::{Failure, Growth};

const CALLS: u32 = 100_000;
const WARM_UP: u32 = 20_000;
const BETWEEN_SAMPLES: u32 = 10_000;

/// Makes the calls one after the other, so that what they hold at once is the same at each sample.
pub(crate) fn run() -> Result<Growth, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let emulator = Emulator::new();
    let client = client(&emulator)?;
    let mut growth = Growth::default();
    runtime.block_on(async {
        for call in 1..=CALLS {
            one(&client, call).await?;
            if call.is_multiple_of(1000) {
                // The journal keeps every request, which is not what is measured here.
                emulator.journal().clear();
            }
            if call >= WARM_UP && call.is_multiple_of(BETWEEN_SAMPLES) {
                growth.sample(call, runtime.metrics().num_alive_tasks())?;
            }
        }
        Ok(growth)
    })
}

fn client(emulator: &Emulator) -> Result<Client, Failure> {
    let requests = Arc::new(AtomicU32::new(0));
    let emulator = emulator.clone();
    let service = tower::service_fn(move |request: Request<Body>| {
        let number = requests.fetch_add(1, Ordering::Relaxed);
        let emulator = emulator.clone();
        async move {
            yield_now().await;
            match number % 20 {
                7 => Ok(Response::builder().status(503).body(Body::from("<html>busy</html>"))?),
                13 => Err(Failure::from("the connection is lost")),
                _ => emulator.oneshot(request).await.map(|response| response.map(Body::wrap)),
            }
        }
    });
    let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
    Ok(Client::builder()
        .token("any-token")
        .configure_transport(|transport| transport.http_service(service).retry(at_once))
        .build()?)
}

async fn one(client: &Client, call: u32) -> Result<(), Failure> {
    match call % 10 {
        // Cancelled while it is in flight.
        3 => {
            let given_up = tokio::time::timeout(Duration::ZERO, client.send(GetApiVersion::new())).await;
            drop(given_up);
        }
        5 => match client.send(GetCluster::new("4711")).await {
            Err(error) if error.is_not_found() || error.is_retryable() => {}
            other => return Err(format!("expected 404: {other:?}").into()),
        },
        // A fault for each of the attempts is possible, and the budget of retries has an end.
        _ => match client.send(GetApiVersion::new()).await {
            Ok(_) => {}
            Err(error) if error.is_retryable() => {}
            Err(error) => return Err(error.into()),
        },
    }
    Ok(())
}
