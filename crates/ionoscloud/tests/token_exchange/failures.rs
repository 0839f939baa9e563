//! Exchanges that fail: for all calls that wait for one, as retryable as their cause, and with advice.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, StatusCode};
use ionoscloud::auth::TokenCriteria;
use ionoscloud::auth::operations::{DeleteTokens, GenerateToken};
use ionoscloud::mongodb::operations::ListVersions;
use ionoscloud::mongodb::{Connection, NewCluster};
use ionoscloud::prelude::*;
use ionoscloud::{Body, Client, Error, ErrorKind, RequestOptions, TokenExchange};
use ionoscloud_emulator::{Effect, Emulator, Fault};
use tower::ServiceExt as _;

use crate::{by_password, call, calls, emulator, exchanging, message_of, mints};

#[tokio::test(start_paused = true)]
async fn failed_exchange_fails_all_waiting_calls_once() {
    let emulator = emulator();
    let lost = Effect::status(StatusCode::GATEWAY_TIMEOUT).after_processing().delay(Duration::from_secs(1));
    emulator.add_fault(Fault::on("tokensGenerate").nth(1).then(lost)).unwrap();
    let client = exchanging(&emulator);
    // The initial limit of calls in flight, before the first response.
    for outcome in calls(&client, 8).await {
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 1));
        assert!(!error.may_have_been_processed() && !error.is_retryable());
        let text = message_of(&error);
        assert!(text.contains("versionsGet") && text.contains("(504)") && text.contains("tokensGenerate"), "{text}");
    }
    assert_eq!(mints(&emulator), 1, "a token may have been made: it is not asked for blindly again");
    call(&client).await.unwrap();
    assert_eq!(mints(&emulator), 2);
}

/// A client whose first request, the exchange, ends with this error.
fn failing_first(emulator: &Emulator, error: Error) -> Client {
    let first = Arc::new(Mutex::new(Some(error)));
    let service = tower::service_fn({
        let emulator = emulator.clone();
        move |request: Request<Body>| {
            let (emulator, first) = (emulator.clone(), first.lock().unwrap().take());
            async move {
                if let Some(error) = first {
                    return Err(error.into());
                }
                emulator.oneshot(request).await
            }
        }
    });
    let builder = Client::builder()
        .basic_auth("me@mail.example", test_secrets::password())
        .exchange_for_token(TokenExchange::new());
    builder.configure_transport(|transport| transport.http_service(service)).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn unsent_exchange_is_retried_by_call() {
    let emulator = emulator();
    call(&failing_first(&emulator, Error::new(ErrorKind::Connect, "no connection"))).await.unwrap();
    assert_eq!(mints(&emulator), 1);
}

#[tokio::test(start_paused = true)]
async fn permanent_failure_of_exchange_is_not_retried() {
    let emulator = emulator();
    let unknown_ca = Error::new(ErrorKind::Connect, "unknown CA").with_permanent(true);
    let error = call(&failing_first(&emulator, unknown_ca)).await.unwrap_err();
    assert!(error.is_connect() && error.is_permanent() && error.attempts() == 1, "{error}");
    assert_eq!(mints(&emulator), 0);
}

#[tokio::test(start_paused = true)]
async fn failed_exchange_is_as_retryable_as_its_cause() {
    let emulator = emulator();
    let limited = Effect::status(StatusCode::TOO_MANY_REQUESTS);
    emulator.add_fault(Fault::on("tokensGenerate").calls(1..=3).then(limited)).unwrap();
    let client = exchanging(&emulator);
    let once = || RequestOptions::new().retry(false);
    let error = client.send_with(ListVersions::new(), once()).await.unwrap_err();
    assert!(error.is_retryable() && error.kind() == ErrorKind::Credentials, "{error}");
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn wait_survives_transient_failure_of_exchange() {
    let emulator = emulator();
    let client = exchanging(&emulator);
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    let new = NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections([connection])
        .location("de/txl")
        .display_name("prod")
        .template_id("33457e53-1f8b-4ed2-8a12-2d42355aa759");
    let created = client.mongodb().clusters().create(new).await.unwrap();
    client.revoke_tokens().await.unwrap();
    let broken = Effect::status(StatusCode::SERVICE_UNAVAILABLE);
    emulator.add_fault(Fault::on("tokensGenerate").calls(1..=2).then(broken)).unwrap();
    assert!(created.wait().await.unwrap().is_ready());
    assert_eq!(mints(&emulator), 4);
}

#[tokio::test(start_paused = true)]
async fn wrong_password_has_its_own_message() {
    let emulator = Emulator::builder().user("me@mail.example", "another").build().unwrap();
    let error = call(&exchanging(&emulator)).await.unwrap_err();
    assert_eq!((error.kind(), mints(&emulator)), (ErrorKind::Credentials, 1));
    let text = message_of(&error);
    assert!(text.contains("the user name and the password were refused") && text.contains("two-factor"), "{text}");
    assert_eq!(emulator.journal().count("versionsGet"), 0);
}

#[tokio::test(start_paused = true)]
async fn token_limit_has_advice() {
    let emulator = emulator();
    let owner = by_password(&emulator);
    for _ in 0..100 {
        let _ = owner.send(GenerateToken::new().ttl_seconds(60)).await.unwrap();
    }
    let client = exchanging(&emulator);
    let error = call(&client).await.unwrap_err();
    let text = message_of(&error);
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(text.contains("the user has 100 tokens") && text.contains("TokenCriteria::Expired"), "{text}");
    tokio::time::sleep(Duration::from_secs(61)).await;
    owner.send(DeleteTokens::new(TokenCriteria::Expired)).await.unwrap();
    call(&client).await.unwrap();
}
