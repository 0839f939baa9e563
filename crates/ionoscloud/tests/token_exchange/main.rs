//! A user name and a password that are exchanged for tokens, against the Auth API of the emulator in process.
#![cfg(all(feature = "token-exchange", feature = "mongodb"))]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

mod failures;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use http::{Method, Request, Response, StatusCode};
use ionoscloud::auth::TokenCriteria;
use ionoscloud::auth::operations::{DeleteTokens, GenerateToken, ListTokens};
use ionoscloud::mongodb::operations::ListVersions;
use ionoscloud::transport::Transport;
use ionoscloud::{
    Body, Client, ClientBuilder, ContractNumber, Error, ErrorKind, RequestOptions, TokenExchange, TokenInfo, TokenKind,
};
use ionoscloud_core::{AuthMethod, Product, Server};
use ionoscloud_emulator::{Effect, Emulator, Fault};
use tokio::time::Instant;
use tower::ServiceExt as _;

fn emulator() -> Emulator {
    Emulator::builder().user("me@mail.example", test_secrets::password()).build().unwrap()
}

fn exchanging(emulator: &Emulator) -> Client {
    let emulator = emulator.clone();
    Client::builder()
        .exchange_for_token(TokenExchange::new())
        .basic_auth("me@mail.example", test_secrets::password())
        .configure_transport(|transport| transport.http_service(emulator).max_in_flight(1000))
        .build()
        .unwrap()
}

/// The same user, who sends the password everywhere.
fn by_password(emulator: &Emulator) -> Client {
    let emulator = emulator.clone();
    let builder = Client::builder().basic_auth("me@mail.example", test_secrets::password());
    builder.configure_transport(|transport| transport.http_service(emulator)).build().unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    client.send(ListVersions::new()).await.map(drop)
}

async fn calls(client: &Client, number: usize) -> Vec<Result<(), Error>> {
    join_all((0..number).map(|_| call(client))).await
}

fn mints(emulator: &Emulator) -> usize {
    emulator.journal().count("tokensGenerate")
}

/// None of its forms shows the password.
fn message_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    let encoded = "bWVAbWFpbC5leGFtcGxl";
    assert!(!text.contains(test_secrets::password()) && !text.contains(encoded) && !text.contains("eyJ"), "{text}");
    text
}

#[tokio::test(start_paused = true)]
async fn token_is_fetched_once_and_refreshed_at_90_percent_ttl() {
    let emulator = emulator();
    let slow = Effect::respond().delay(Duration::from_secs(1));
    emulator.add_fault(Fault::on("tokensGenerate").calls(1..).then(slow)).unwrap();
    let client = exchanging(&emulator);
    assert_eq!((mints(&emulator), client.token_info()), (0, None), "nothing is sent before the first call");
    for (expected, number) in [(1, 1000), (2, 1000), (3, 10)] {
        let asked = Instant::now();
        assert!(calls(&client, number).await.iter().all(Result::is_ok));
        for seconds in [2, 3239] {
            tokio::time::sleep_until(asked + Duration::from_secs(seconds)).await;
            call(&client).await.unwrap();
            assert_eq!(mints(&emulator), expected, "after {seconds} s");
        }
        tokio::time::sleep_until(asked + Duration::from_secs(3240)).await;
    }
    let info = client.token_info().unwrap();
    assert_eq!(info.kind(), TokenKind::AuthApi);
    let of_token = emulator.journal().requests().iter().find(|sent| sent.operation == Some("tokensGenerate")).cloned();
    assert!(of_token.unwrap().path_and_query.ends_with("/tokens/generate?ttl=3600"));
}

#[tokio::test(start_paused = true)]
async fn rejected_token_is_replaced_once_for_all_calls() {
    let emulator = emulator();
    let client = exchanging(&emulator);
    call(&client).await.unwrap();
    by_password(&emulator).send(DeleteTokens::new(TokenCriteria::All)).await.unwrap();
    let slow = Effect::respond().delay(Duration::from_secs(1));
    emulator.add_fault(Fault::on("tokensGenerate").nth(1).then(slow)).unwrap();
    assert!(calls(&client, 100).await.iter().all(Result::is_ok));
    assert_eq!(mints(&emulator), 2);
}

#[tokio::test(start_paused = true)]
async fn server_that_rejects_every_token_exhausts_no_limit() {
    let emulator = emulator();
    let service = tower::service_fn({
        let emulator = emulator.clone();
        move |request: Request<Body>| {
            let emulator = emulator.clone();
            async move {
                if request.uri().path().starts_with("/auth/") {
                    return emulator.oneshot(request).await.map(|response| response.map(Body::wrap));
                }
                Ok(Response::builder().status(401).body(Body::empty())?)
            }
        }
    });
    let builder = Client::builder()
        .basic_auth("me@mail.example", test_secrets::password())
        .exchange_for_token(TokenExchange::new());
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    for _ in 0..50 {
        assert!(call(&client).await.unwrap_err().is_unauthorized());
    }
    assert_eq!(mints(&emulator), 2);
    tokio::time::sleep(Duration::from_secs(60)).await;
    calls(&client, 50).await;
    assert_eq!(mints(&emulator), 3);
    let (other, owner) = (client.with_contract("4711").unwrap(), by_password(&emulator));
    for minute in 0..180 {
        tokio::time::sleep(Duration::from_secs(60)).await;
        calls(&client, 5).await;
        calls(&other, 5).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        let tokens = owner.send(ListTokens::new()).await.unwrap().tokens.len();
        assert!(tokens <= 4, "{tokens} after {minute} minutes");
    }
    assert!(mints(&emulator) < 25, "{} in three hours", mints(&emulator));
    // After a refusal by itself, the next one is at once followed by another token again.
    tokio::time::sleep(Duration::from_secs(3 * 3600)).await;
    let before = mints(&emulator);
    calls(&client, 5).await;
    assert_eq!(mints(&emulator), before + 2);
    tokio::time::sleep(Duration::from_secs(60)).await;
    calls(&client, 5).await;
    assert_eq!(mints(&emulator), before + 3);
}

#[tokio::test(start_paused = true)]
async fn gateway_404_leaves_token_to_be_revoked() {
    let emulator = emulator();
    let (client, owner) = (exchanging(&emulator), by_password(&emulator));
    call(&client).await.unwrap();
    let gateway = Effect::status(StatusCode::NOT_FOUND).html();
    emulator.add_fault(Fault::on("tokensDeleteById").nth(1).then(gateway)).unwrap();
    assert!(client.revoke_tokens().await.unwrap_err().is_not_found());
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 1);
    client.revoke_tokens().await.unwrap();
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn failed_refresh_keeps_valid_token() {
    let emulator = emulator();
    let broken = Effect::status(StatusCode::SERVICE_UNAVAILABLE);
    emulator.add_fault(Fault::on("tokensGenerate").nth(2).then(broken)).unwrap();
    let client = exchanging(&emulator);
    call(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3300)).await;
    for (seconds, expected) in [(1, 2), (28, 2), (2, 2), (1, 3), (60, 3)] {
        assert!(calls(&client, 100).await.iter().all(Result::is_ok));
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        assert_eq!(mints(&emulator), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn hanging_refresh_delays_no_call_with_valid_token() {
    let emulator = emulator();
    let hangs = Effect::respond().delay(Duration::from_secs(100_000));
    emulator.add_fault(Fault::on("tokensGenerate").calls(2..).then(hangs)).unwrap();
    let client = exchanging(&emulator);
    let start = Instant::now();
    call(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3300)).await;
    let brief = || RequestOptions::new().timeout(Duration::from_secs(5));
    let mut asked = Vec::new();
    while start.elapsed() < Duration::from_secs(3595) {
        let (begin, before) = (Instant::now(), mints(&emulator));
        client.send_with(ListVersions::new(), brief()).await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO);
        tokio::time::sleep(Duration::from_secs(1)).await;
        asked.extend((mints(&emulator) > before).then_some(begin));
    }
    assert!(asked.len() > 1 && asked.windows(2).all(|two| two[1] - two[0] >= Duration::from_secs(60)), "{asked:?}");
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(client.send_with(ListVersions::new(), brief()).await.unwrap_err().is_timeout(), "now there is none");
}

#[tokio::test(start_paused = true)]
async fn hanging_deletion_delays_no_call() {
    let emulator = emulator();
    let hangs = Effect::respond().delay(Duration::from_secs(100_000));
    emulator.add_fault(Fault::on("tokensDeleteById").calls(1..).then(hangs)).unwrap();
    let client = exchanging(&emulator);
    for _ in 0..5 {
        let begin = Instant::now();
        call(&client).await.unwrap();
        assert_eq!(begin.elapsed(), Duration::ZERO);
        tokio::time::sleep(Duration::from_secs(3700)).await;
    }
    assert!(emulator.journal().count("tokensDeleteById") > 0);
}

#[tokio::test(start_paused = true)]
async fn at_token_limit_expired_ones_are_deleted() {
    let emulator = emulator();
    let (client, owner) = (exchanging(&emulator), by_password(&emulator));
    call(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3300)).await;
    calls(&client, 2).await;
    for _ in 0..98 {
        let _ = owner.send(GenerateToken::new().ttl_seconds(86_400)).await.unwrap();
    }
    tokio::time::sleep(Duration::from_secs(3700)).await;
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn refused_token_is_not_reused_after_failed_refresh() {
    let emulator = emulator();
    let broken = Effect::status(StatusCode::SERVICE_UNAVAILABLE).delay(Duration::from_secs(10));
    emulator.add_fault(Fault::on("tokensGenerate").nth(2).then(broken)).unwrap();
    let (client, owner) = (exchanging(&emulator), by_password(&emulator));
    call(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3300)).await;
    call(&client).await.unwrap();
    owner.send(DeleteTokens::new(TokenCriteria::All)).await.unwrap();
    assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Credentials);
    assert_eq!(mints(&emulator), 2);
    call(&client).await.unwrap();
    assert_eq!((mints(&emulator), emulator.journal().count("tokensGenerate")), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn revoke_awaits_abandoned_exchange() {
    let emulator = emulator();
    let slow = Effect::respond().delay(Duration::from_secs(2));
    emulator.add_fault(Fault::on("tokensGenerate").calls(1..).then(slow)).unwrap();
    let owner = by_password(&emulator);
    for wait in [0, 5] {
        let client = exchanging(&emulator);
        let impatient = RequestOptions::new().timeout(Duration::from_secs(1));
        assert!(client.send_with(ListVersions::new(), impatient).await.unwrap_err().is_timeout());
        tokio::time::sleep(Duration::from_secs(wait)).await;
        assert_eq!(client.token_info().is_some(), wait > 0);
        client.revoke_tokens().await.unwrap();
        assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 0, "after {wait} s");
    }
    assert_eq!((mints(&emulator), emulator.journal().count("tokensDeleteById")), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn view_for_another_user_revokes_nothing() {
    let emulator = emulator();
    let client = exchanging(&emulator);
    call(&client).await.unwrap();
    let theirs = client.with_credentials(ionoscloud::transport::Token::new("their-token").unwrap());
    theirs.revoke_tokens().await.unwrap();
    assert_eq!(emulator.journal().count("tokensDeleteById"), 0);
    client.with_contract("7").unwrap().revoke_tokens().await.unwrap();
    assert_eq!(emulator.journal().count("tokensDeleteById"), 1);
}

#[tokio::test(start_paused = true)]
async fn expired_tokens_are_deleted_before_limit() {
    let emulator = emulator();
    let client = exchanging(&emulator);
    for _ in 0..150 {
        call(&client).await.unwrap();
        tokio::time::sleep(Duration::from_secs(3300)).await;
    }
    assert_eq!(mints(&emulator), 150);
    assert!(by_password(&emulator).send(ListTokens::new()).await.unwrap().tokens.len() <= 3);
}

#[tokio::test(start_paused = true)]
async fn revoke_deletes_all_tokens_and_next_call_fetches_one() {
    let emulator = emulator();
    let (client, owner) = (exchanging(&emulator), by_password(&emulator));
    client.revoke_tokens().await.unwrap();
    call(&client).await.unwrap();
    call(&client.with_contract("7").unwrap()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3300)).await;
    call(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 3);

    let once = Fault::on("tokensDeleteById").nth(1).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE));
    emulator.add_fault(once).unwrap();
    message_of(&client.revoke_tokens().await.unwrap_err());
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 1, "the others were deleted all the same");
    client.revoke_tokens().await.unwrap();
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 0);
    assert_eq!(client.token_info(), None);

    call(&client).await.unwrap();
    drop(client);
    assert_eq!(owner.send(ListTokens::new()).await.unwrap().tokens.len(), 1, "dropping deletes nothing");
}

#[tokio::test(start_paused = true)]
async fn each_contract_has_its_own_token() {
    let emulator = emulator();
    let client = exchanging(&emulator);
    let other = client.with_contract("4711").unwrap();
    for _ in 0..2 {
        call(&client).await.unwrap();
        call(&other).await.unwrap();
    }
    assert_eq!(mints(&emulator), 2);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let options = || RequestOptions::new().contract("815");
    other.send_with(ListVersions::new(), options()).await.unwrap();
    assert_eq!(mints(&emulator), 3, "what the call says counts");
    assert_eq!(client.token_info().unwrap().contract_number(), Some(&ContractNumber::from("815")), "the latest");
    let _ = client.send_with(ListVersions::new(), options()).await.unwrap();
    assert_eq!(mints(&emulator), 3);
}

#[tokio::test(start_paused = true)]
async fn abandoned_exchange_is_used_by_next_call() {
    let emulator = emulator();
    emulator
        .add_fault(Fault::on("tokensGenerate").nth(1).then(Effect::respond().delay(Duration::from_secs(5))))
        .unwrap();
    let client = exchanging(&emulator);
    let impatient = RequestOptions::new().timeout(Duration::from_secs(2));
    assert!(client.send_with(ListVersions::new(), impatient).await.unwrap_err().is_timeout());
    call(&client).await.unwrap();
    assert_eq!(mints(&emulator), 1);
}

#[tokio::test(start_paused = true)]
async fn password_is_sent_to_auth_api_and_basic_products_alone() {
    static BILLING: Product = Product::new("billing", "3")
        .with_servers(&[Server::new("https://billing.example", "global")])
        .with_auth_methods(&[AuthMethod::Basic]);
    let (emulator, seen) = (emulator(), Arc::new(Mutex::new(Vec::new())));
    let service = tower::service_fn({
        let (emulator, seen) = (emulator.clone(), seen.clone());
        move |request: Request<Body>| {
            let scheme = |value: &http::HeaderValue| value.to_str().unwrap().split(' ').next().unwrap().to_owned();
            let schemes: Vec<_> = request.headers().get_all("authorization").iter().map(scheme).collect();
            seen.lock().unwrap().push((request.uri().path().to_owned(), schemes.join(", ")));
            emulator.clone().oneshot(request)
        }
    });
    let builder = Client::builder()
        .basic_auth("me@mail.example", test_secrets::password())
        .exchange_for_token(TokenExchange::new());
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    let bill = Request::builder().method(Method::GET).uri("/invoices").body(Body::empty()).unwrap();
    client.request(&BILLING, bill).await.unwrap();
    call(&client).await.unwrap();
    let seen = seen.lock().unwrap().clone();
    let seen: Vec<_> = seen.iter().map(|(path, schemes)| (path.as_str(), schemes.as_str())).collect();
    let expected =
        [("/invoices", "Basic"), ("/auth/v1/tokens/generate", "Basic"), ("/databases/mongodb/versions", "Bearer")];
    assert_eq!(seen, expected);
}

#[test]
fn unusable_exchange_settings_are_rejected_at_build() {
    let exchange = TokenExchange::new().ttl(Duration::from_secs(59));
    let error =
        Client::builder().basic_auth("me", test_secrets::password()).exchange_for_token(exchange).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("ttl of the token exchange is 59s"), "{error}");
    let builder = Client::builder().basic_auth("me", test_secrets::password()).exchange_for_token(TokenExchange::new());
    let shown = format!("{builder:?}");
    assert!(!format!("{shown} {:?}", builder.build().unwrap()).contains(test_secrets::password()));
}

#[tokio::test(start_paused = true)]
async fn password_may_be_set_in_any_way_and_order() {
    use ionoscloud::transport::Basic;
    let basic = || Basic::new("me@mail.example", test_secrets::password()).unwrap();
    let lookup = |name: &str| match name {
        "IONOS_USERNAME" => Some("me@mail.example".to_owned()),
        "IONOS_PASSWORD" => Some(test_secrets::password().to_owned()),
        _ => None,
    };
    for builder in [
        Client::builder().exchange_for_token(TokenExchange::new()).credentials(basic()),
        Client::builder().credentials(Arc::new(basic())).exchange_for_token(TokenExchange::new()),
        Client::builder().exchange_for_token(TokenExchange::new()).environment(lookup),
    ] {
        let emulator = emulator();
        let service = emulator.clone();
        let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
        call(&client).await.unwrap();
        assert_eq!(mints(&emulator), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn other_credentials_are_sent_unchanged() {
    let emulator = Emulator::new();
    let builder = Client::builder()
        .basic_auth("me", test_secrets::password())
        .exchange_for_token(TokenExchange::new())
        .token("a-token");
    let service = emulator.clone();
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(mints(&emulator), 0);
    assert_eq!(client.token_info().unwrap().kind(), TokenKind::NotAJwt);
    client.revoke_tokens().await.unwrap();
    let own = Client::new(Transport::new(emulator));
    assert_eq!(own.token_info(), None);
}

#[tokio::test(start_paused = true)]
async fn last_credentials_apply_in_any_place() {
    use ionoscloud::transport::{Basic, Token};
    let later = || Token::new("later").unwrap();
    let exchanging = || {
        Client::builder()
            .basic_auth("me@mail.example", test_secrets::password())
            .exchange_for_token(TokenExchange::new())
    };
    let first = || Client::builder().token("first");
    let by_transport = |builder: ClientBuilder| builder.configure_transport(|transport| transport.credentials(later()));
    for builder in [exchanging().token("later"), by_transport(exchanging()), by_transport(first())] {
        let emulator = Emulator::builder().token("later").build().unwrap();
        let service = emulator.clone();
        let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
        call(&client).await.unwrap();
        assert_eq!(mints(&emulator), 0);
        assert_eq!(client.token_info(), Some(TokenInfo::of("later")));
    }
    let emulator = emulator();
    let service = emulator.clone();
    let builder = first().exchange_for_token(TokenExchange::new()).configure_transport(|transport| {
        transport.credentials(Basic::new("me@mail.example", test_secrets::password()).unwrap()).http_service(service)
    });
    call(&builder.build().unwrap()).await.unwrap();
    assert_eq!(mints(&emulator), 1);
}
