//! Every way to set the credentials and the contract, and the errors of wrong ones.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{AUTHORIZATION, HOST, LOCATION};
use http::{HeaderMap, Request, Response};
use ionoscloud::mongodb::operations::{ListVersions, PRODUCT};
use ionoscloud::transport::{Basic, RawAuthorization, Token};
use ionoscloud::{
    Body, Client, ClientBuilder, ContractNumber, Error, ErrorKind, RequestOptions, Timestamp, TokenInfo, TokenKind,
};

const CANARY: &str = "hunter2-canary";

/// The requests, and their hosts.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<(String, HeaderMap)>>>);

impl Seen {
    /// A client whose requests all get this response.
    fn client(&self, builder: ClientBuilder, respond: fn() -> Response<Body>) -> Client {
        let seen = self.0.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let host = request.uri().host().unwrap_or_default().to_owned();
            assert!(!request.headers().contains_key(HOST));
            seen.lock().unwrap().push((host, request.headers().clone()));
            std::future::ready(Ok::<_, Error>(respond()))
        });
        builder.configure_transport(|transport| transport.http_service(service).no_retry()).build().unwrap()
    }

    /// All values of a header in each request.
    fn header(&self, name: &str) -> Vec<String> {
        let text = |headers: &HeaderMap| {
            let values = headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect::<Vec<_>>();
            values.join(", ")
        };
        self.0.lock().unwrap().iter().map(|(_, headers)| text(headers)).collect()
    }
}

fn nothing() -> Response<Body> {
    Response::new(Body::from(r#"{"items": []}"#))
}

fn refusal() -> Response<Body> {
    let body = r#"{"httpStatus":401,"messages":[{"errorCode":"paas-auth-1","message":"Unauthorized"}]}"#;
    Response::builder().status(401).body(Body::from(body)).unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    client.send(ListVersions::new()).await.map(drop)
}

fn jwt(payload: &str) -> String {
    format!("e30.{}.{CANARY}", URL_SAFE_NO_PAD.encode(payload))
}

#[tokio::test]
async fn each_kind_of_credentials_sends_one_header() {
    let path = std::env::temp_dir().join(format!("ionoscloud-credentials-{}", std::process::id()));
    std::fs::write(&path, "from-a-file\n").unwrap();
    let table = [
        (Client::builder().token(" a-token\n"), "Bearer a-token"),
        (Client::builder().basic_auth("me", "secret"), "Basic bWU6c2VjcmV0"),
        (Client::builder().raw_authorization("prefix.secret"), "prefix.secret"),
        (Client::builder().token_file(&path), "Bearer from-a-file"),
        (Client::builder().basic_auth("me", "secret").token("the-last-counts"), "Bearer the-last-counts"),
        (Client::builder().credentials(Token::new("own").unwrap()), "Bearer own"),
    ];
    for (builder, expected) in table {
        let seen = Seen::default();
        let client = seen.client(builder, nothing);
        call(&client).await.unwrap();
        let mut request = Request::get("/versions").body(Body::empty()).unwrap();
        request.headers_mut().insert(AUTHORIZATION, "Bearer added-by-hand".parse().unwrap());
        client.request(&PRODUCT, request).await.unwrap();
        assert_eq!(seen.header("authorization"), [expected, expected]);
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn views_share_everything_but_credentials_and_contract() {
    let seen = Seen::default();
    let ours = seen.client(Client::builder().token("ours").user_agent("inventory", "1"), nothing);
    let theirs = ours.with_credentials(Basic::new("me", "secret").unwrap());
    let key = theirs.with_credentials(RawAuthorization::new("key").unwrap());
    for client in [&ours, &theirs, &key, &ours] {
        call(client).await.unwrap();
    }
    assert_eq!(seen.header("authorization"), ["Bearer ours", "Basic bWU6c2VjcmV0", "key", "Bearer ours"]);
    assert!(seen.header("user-agent").iter().all(|agent| agent.ends_with("inventory/1")));
    assert!(ours.token_info().is_some() && theirs.token_info().is_none());
}

#[tokio::test]
async fn contract_of_call_overrides_view_and_client() {
    let seen = Seen::default();
    let client = seen.client(Client::builder().token("t").contract("1"), nothing);
    let view = client.with_contract("2").unwrap();
    let view_of_view = view.with_contract(ContractNumber::from("3")).unwrap();
    for client in [&client, &view, &view_of_view] {
        call(client).await.unwrap();
        client.send_with(ListVersions::new(), RequestOptions::new().contract("4")).await.unwrap();
    }
    let without = seen.client(Client::builder().token("t"), nothing);
    call(&without).await.unwrap();
    assert_eq!(seen.header("x-contract-number"), ["1", "4", "2", "4", "3", "4", ""]);
}

#[tokio::test]
async fn contract_that_is_no_number_is_rejected_everywhere() {
    let seen = Seen::default();
    let client = seen.client(Client::builder().token("t"), nothing);
    for text in ["", "12 34", "-1", "0x10", CANARY] {
        let at_the_builder = Client::builder().token("t").contract(text).build().unwrap_err();
        assert_eq!(at_the_builder.kind(), ErrorKind::Configuration);
        let of_a_view = client.with_contract(text).unwrap_err();
        let options = RequestOptions::new().contract(text);
        let of_a_call = client.send_with(ListVersions::new(), options).await.unwrap_err();
        assert_eq!((of_a_view.kind(), of_a_call.kind()), (ErrorKind::InvalidInput, ErrorKind::InvalidInput));
        for error in [at_the_builder, of_a_view, of_a_call] {
            let text = format!("{error} {error:?}");
            assert!(text.contains("contract") && text.contains("digits") && !text.contains(CANARY), "{text}");
        }
    }
    assert!(seen.header("authorization").is_empty(), "nothing was sent");
}

#[test]
fn unusable_credentials_are_rejected_at_build() {
    let broken = format!("{CANARY}\u{7}x");
    let two_lines = format!("{CANARY}\r\nX-Other: {CANARY}");
    let table: Vec<(ClientBuilder, &str)> = vec![
        (Client::builder().token(""), "the token is empty"),
        (Client::builder().token(broken.as_str()), "the token contains"),
        (Client::builder().token(format!("Bearer {CANARY}")), "give it alone"),
        (Client::builder().basic_auth("", CANARY), "the user name is empty"),
        (Client::builder().basic_auth("a:b", CANARY), "contains a colon"),
        (Client::builder().basic_auth(CANARY, ""), "the password is empty"),
        (Client::builder().basic_auth("me", broken.as_str()), "control character"),
        (Client::builder().raw_authorization(" "), "the Authorization header is empty"),
        (Client::builder().raw_authorization(two_lines.as_str()), "visible ASCII"),
        (Client::builder().token_file(""), "the path of the token file is empty"),
    ];
    for (builder, says) in table {
        let shown = format!("{builder:?}");
        // What is set later does not hide what was wrong before.
        let error = builder.token("fine").build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{shown} {error} {error:?}").contains(CANARY));
    }
}

#[tokio::test]
async fn missing_token_file_is_error_of_call() {
    let seen = Seen::default();
    let client = seen.client(Client::builder().token_file("/no/such/file"), nothing);
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let text = error.to_string();
    assert!(text.starts_with("versionsGet") && text.contains(r#""/no/such/file""#), "{text}");
    assert!(!error.was_sent() && seen.header("authorization").is_empty());
}

#[test]
fn token_info_needs_no_request() {
    let payload = r#"{"identity":{"uuid":"u-1","contractNumber":31415926,"role":"owner","privileges":["A"]},"exp":1}"#;
    let client = Client::builder().token(jwt(payload)).build().unwrap();
    let info = client.token_info().unwrap();
    assert_eq!((info.kind(), info.user_id(), info.role()), (TokenKind::AuthApi, Some("u-1"), Some("owner")));
    assert_eq!(info.contract_number(), Some(&ContractNumber::from("31415926")));
    assert!(info.is_expired_at(std::time::SystemTime::now()));
    assert!(!format!("{info:?} {client:?}").contains(CANARY));
    for builder in [Client::builder().basic_auth("me", "secret"), Client::builder().token_file("/later")] {
        assert_eq!(builder.build().unwrap().token_info(), None);
    }
    assert!(Client::builder().raw_authorization("Bearer abc").build().unwrap().token_info().is_some());
}

proptest::proptest! {
    #[test]
    fn token_info_accepts_any_text(text: String, header: String, uuid: String, number in "[-0-9.eE]{1,25}") {
        let payload = format!(r#"{{"identity":{{"uuid":{uuid:?},"contractNumber":{number}}},"exp":{number}}}"#);
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        for token in [text.clone(), format!("{}.{}.x", part("{}"), part(&payload)), format!("{}.{}.x", part(&header), text)] {
            let info = TokenInfo::of(&token);
            if let Some(number) = info.contract_number() {
                assert!(number.to_header_value().is_ok());
            }
            let _ = (info.is_expired_at(std::time::SystemTime::now()), info.expires_at().map(Timestamp::from));
        }
    }
}

#[tokio::test]
async fn error_401_has_advice_and_no_credentials() {
    let table = [
        (Client::builder().token(CANARY), "keys of other products"),
        (Client::builder().token(format!("prefix.{CANARY}")), "keys of other products"),
        (Client::builder().token(jwt(r#"{"iss":"another"}"#)), "not one that the Auth API makes"),
        (
            Client::builder().token(jwt(r#"{"identity":{"uuid":"u"},"exp":1700000000}"#)),
            "expired at 2023-11-14T22:13:20Z",
        ),
        (Client::builder().token(jwt(r#"{"identity":{"uuid":"u"}}"#)), "check the token"),
        (Client::builder().basic_auth("me", CANARY), "two-factor authentication"),
        (Client::builder().raw_authorization(CANARY), "with its scheme"),
    ];
    for (builder, says) in table {
        let seen = Seen::default();
        let client = seen.client(builder, refusal);
        let error = call(&client).await.unwrap_err();
        assert!(error.is_unauthorized() && error.code() == Some("paas-auth-1"));
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error} {error:?}").contains(CANARY));
        let raw = client.request(&PRODUCT, Request::get("/versions").body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(
            (raw.status().as_u16(), seen.header("authorization").len()),
            (401, 2),
            "a raw request returns it as it is"
        );
    }
}

#[tokio::test]
async fn credentials_do_not_follow_redirects_or_links() {
    let seen = Seen::default();
    let redirect = || {
        let to = "https://evil.example/databases/mongodb/versions";
        Response::builder().status(307).header(LOCATION, to).body(Body::empty()).unwrap()
    };
    let error = call(&seen.client(Client::builder().token(CANARY), redirect)).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));

    let links = || {
        let link = "https://evil.example/databases/mongodb/templates?offset=2";
        let item = format!(r#"{{"id":"t","href":"{link}","properties":{{}}}}"#);
        let body = format!(r#"{{"items":[{item},{item}],"limit":2,"_links":{{"next":"{link}","self":"{link}"}}}}"#);
        Response::builder().header(LOCATION, link).body(Body::from(body)).unwrap()
    };
    let client = seen.client(Client::builder().token(CANARY), links);
    let _ = client.mongodb().templates().list().limit(2).collect_up_to(6).await;
    let hosts: Vec<_> = seen.0.lock().unwrap().iter().map(|(host, _)| host.clone()).collect();
    assert!(hosts.len() > 2 && hosts.iter().all(|host| !host.contains("evil")), "{hosts:?}");
}

#[cfg(feature = "auth")]
#[tokio::test(start_paused = true)]
async fn generated_token_carries_its_contract() {
    use ionoscloud::auth::operations::GenerateToken;
    use ionoscloud_emulator::Emulator;

    let emulator = Emulator::new();
    let builder = Client::builder().basic_auth("me", "secret");
    let client = builder.configure_transport(|transport| transport.http_service(emulator)).build().unwrap();
    let token = client.with_contract("4711").unwrap().send(GenerateToken::new().ttl_seconds(60)).await.unwrap().token;
    let of_4711 = client.with_credentials(Token::new(token).unwrap());
    assert_eq!(of_4711.token_info().unwrap().contract_number(), Some(&ContractNumber::from("4711")));
    call(&of_4711).await.unwrap();
}

#[tokio::test]
async fn builder_without_credentials_fails_at_build() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let text = error.to_string();
    assert!(text.contains("call `.token(…)`") && !text.contains("IONOS_"), "it names what the builder reads: {text}");
    let seen = Seen::default();
    let shared = seen.client(Client::builder().without_credentials(), nothing);
    assert_eq!(call(&shared).await.unwrap_err().kind(), ErrorKind::Credentials);
    call(&shared.with_credentials(Token::new("theirs").unwrap())).await.unwrap();
    assert_eq!(seen.header("authorization"), ["Bearer theirs"]);
}
