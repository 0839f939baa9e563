//! The Auth API, operation by operation, against the emulator in process.
#![cfg(feature = "auth")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use ionoscloud::auth::TokenCriteria;
use ionoscloud::auth::operations::{DeleteToken, DeleteTokens, GenerateToken, GetToken, ListTokens};
use ionoscloud::{Client, Secret};
use ionoscloud_emulator::Emulator;

fn client(emulator: &Emulator, token: Option<&Secret>) -> Client {
    let emulator = emulator.clone();
    let builder = Client::builder().configure_transport(|transport| transport.http_service(emulator));
    match token {
        Some(token) => builder.token(token.clone()),
        None => builder.basic_auth("me@mail.example", test_secrets::password()),
    }
    .build()
    .unwrap()
}

#[tokio::test(start_paused = true)]
async fn token_is_generated_listed_read_and_deleted() {
    let emulator = Emulator::builder().user("me@mail.example", test_secrets::password()).build().unwrap();
    let by_password = client(&emulator, None);
    let made = by_password.send(GenerateToken::new().ttl_seconds(3600)).await.unwrap();
    assert!(!format!("{made:?}").contains(made.token.expose()));

    let by_token = client(&emulator, Some(&made.token));
    let listed = by_token.send(ListTokens::new()).await.unwrap().tokens;
    let id = &listed[0].id;
    assert_eq!(listed.len(), 1);
    let read = by_token.send(GetToken::new(id)).await.unwrap();
    assert_eq!(&read.id, id);

    tokio::time::sleep(Duration::from_secs(3601)).await;
    assert!(by_token.send(ListTokens::new()).await.unwrap_err().is_unauthorized(), "its time is over");
    let deleted = by_password.send(DeleteToken::new(id)).await.unwrap().unwrap();
    assert_eq!(deleted.success, Some(true));
    assert!(by_password.send(GetToken::new(id)).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn tokens_are_deleted_by_criteria() {
    let emulator = Emulator::new();
    let by_password = client(&emulator, None);
    let one = by_password.send(GenerateToken::new()).await.unwrap();
    let _ = by_password.send(GenerateToken::new().ttl_seconds(60)).await.unwrap();
    client(&emulator, Some(&one.token)).send(DeleteTokens::new(TokenCriteria::Current)).await.unwrap();
    assert_eq!(by_password.send(ListTokens::new()).await.unwrap().tokens.len(), 1);
    by_password.send(DeleteTokens::new(TokenCriteria::All)).await.unwrap();
    assert_eq!(by_password.send(ListTokens::new()).await.unwrap().tokens.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn generating_token_is_not_retried_when_unclear() {
    use http::StatusCode;
    use ionoscloud_emulator::{Effect, Fault};
    let emulator = Emulator::new();
    emulator
        .add_fault(Fault::on("tokensGenerate").nth(1).then(Effect::status(StatusCode::BAD_GATEWAY).after_processing()))
        .unwrap();
    let client = client(&emulator, None);
    let error = client.send(GenerateToken::new()).await.unwrap_err();
    assert!(error.may_have_been_processed() && error.attempts() == 1, "{error}");
    assert_eq!(client.send(ListTokens::new()).await.unwrap().tokens.len(), 1);
}
