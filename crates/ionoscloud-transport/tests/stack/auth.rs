//! Position 7: credentials, views, and the resend after a 401.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Method, Request, Version};
use ionoscloud_core::{Attempts, AuthMethod, Body, ContractNumber, Error, ErrorKind, OperationInfo, Product, Server};
use ionoscloud_transport::{
    AuthLayer, Basic, BoxFuture, Credentials, RawAuthorization, ResolvedServer, Token, TokenFile, Transport,
    TransportBuilder,
};
use tower::Layer as _;
use tower::util::MapRequestLayer;

use crate::support::{Script, get, info, request, respond, send, status};

/// Credentials with a new value after each rejection, up to the last of the list.
#[derive(Default)]
struct Rotating {
    asked: AtomicU32,
    rejected: AtomicU32,
    values: u32,
    constant: Option<HeaderValue>,
}

impl Credentials for Rotating {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let value = self.rejected.load(Ordering::Relaxed).min(self.values);
        Box::pin(async move { Ok(HeaderValue::from(value)) })
    }

    fn invalidate(&self, _: &HeaderValue) {
        self.rejected.fetch_add(1, Ordering::Relaxed);
    }

    fn static_value(&self) -> Option<HeaderValue> {
        self.constant.clone()
    }
}

#[tokio::test]
async fn missing_credentials_fail_before_sending_with_advice() {
    let script = Script::always(200);
    let error = send(&Transport::builder().http_service(script.clone()).build().unwrap(), get()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Credentials, 0));
    for word in ["toysCall", "`.token(…)`", "`.basic_auth(…)`", "`.credentials(…)`"] {
        assert!(error.to_string().contains(word), "{error}");
    }
    assert!(!error.to_string().contains("IONOS_"), "it names no variable that is not read: {error}");
}

#[tokio::test]
async fn authorization_replaces_that_of_request() {
    let script = Script::always(200);
    let mut request = get();
    request.headers_mut().append("authorization", "Bearer other".parse().unwrap());
    request.headers_mut().append("authorization", "Basic other".parse().unwrap());
    status(&script.transport(), request).await;
    let seen = script.seen();
    let values: Vec<_> = seen[0].headers.get_all("authorization").iter().collect();
    assert_eq!(values, [format!("Bearer {}", test_secrets::token()).as_str()]);
}

#[tokio::test]
async fn new_credentials_after_401_are_tried_once_uncounted() {
    let credentials = Arc::new(Rotating { values: 9, ..Rotating::default() });
    let script = Script::new([respond(401), respond(202), respond(401), respond(401)]);
    let transport = script.builder().credentials(credentials.clone()).no_retry().build().unwrap();
    let response = send(&transport, request(Method::POST)).await.unwrap();
    assert_eq!((response.status().as_u16(), response.extensions().get::<Attempts>()), (202, None));
    assert_eq!(status(&transport, get()).await, 401, "a second refusal stands");
    let seen = script.seen();
    assert_eq!(seen.iter().map(|seen| seen.headers["authorization"].clone()).collect::<Vec<_>>(), ["0", "1", "1", "2"]);
    assert_eq!(seen[1].body, seen[0].body);
}

#[tokio::test(start_paused = true)]
async fn resend_after_401_equals_first_request() {
    #[derive(Clone, Debug, PartialEq)]
    struct Mark(u8);

    for mark in [None, Some(Mark(7))] {
        let credentials = Arc::new(Rotating { values: 9, ..Rotating::default() });
        let script = Script::new([respond(429), respond(401), respond(429), respond(202)]);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (seen_by_layer, expected) = (Arc::clone(&seen), mark.clone());
        let takes_all = MapRequestLayer::new(move |mut request: Request<Body>| {
            let body = std::mem::take(request.body_mut());
            let mut headers = std::mem::take(request.headers_mut());
            headers.remove("authorization");
            let extensions = std::mem::take(request.extensions_mut());
            assert_eq!(extensions.get::<Mark>(), expected.as_ref());
            assert!(extensions.get::<OperationInfo>().is_some());
            let parts = (request.method().clone(), request.uri().path().to_owned(), request.version());
            seen_by_layer.lock().unwrap().push((parts, headers, body.as_bytes().unwrap().to_vec()));
            *request.method_mut() = Method::GET;
            *request.version_mut() = Version::HTTP_10;
            request
        });
        let builder = script.builder().credentials(credentials).layer_per_attempt(takes_all);
        let mut request = request(Method::POST);
        *request.version_mut() = Version::HTTP_2;
        request.headers_mut().append("x-caller", HeaderValue::from_static("a"));
        request.headers_mut().append("x-caller", HeaderValue::from_static("b"));
        mark.map(|mark| request.extensions_mut().insert(mark));
        assert_eq!(status(&builder.build().unwrap(), request).await, 202);
        let seen = seen.lock().unwrap();
        let ((method, _, version), headers, body) = &seen[0];
        assert_eq!((method, *version, &body[..]), (&Method::POST, Version::HTTP_2, &br#"{"name":"ball"}"#[..]));
        assert_eq!(headers.get_all("x-caller").iter().collect::<Vec<_>>(), ["a", "b"]);
        assert!(seen.len() == 4 && seen.iter().all(|again| again.1 == *headers && again.2 == *body), "{seen:#?}");
        assert!(seen.iter().all(|again| (&again.0.0, again.0.2) == (method, *version)), "{seen:#?}");
    }
}

#[tokio::test]
async fn streamed_body_is_not_resent_after_401() {
    let credentials = Arc::new(Rotating { values: 9, ..Rotating::default() });
    let sent = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&sent);
    let service = tower::service_fn(move |_: Request<Body>| {
        counter.fetch_add(1, Ordering::Relaxed);
        std::future::ready(respond(401))
    });
    let transport = Transport::builder().credentials(credentials.clone()).http_service(service).build().unwrap();
    let stream = Body::wrap(http_body_util::Full::new(bytes::Bytes::from_static(b"{}")));
    assert_eq!(status(&transport, request(Method::PUT).map(|_| stream)).await, 401);
    assert_eq!((sent.load(Ordering::Relaxed), credentials.rejected.load(Ordering::Relaxed)), (1, 1));
}

#[tokio::test]
async fn same_credentials_are_not_tried_again_after_401() {
    let credentials = Arc::new(Rotating::default());
    let script = Script::new([respond(401)]);
    let transport = script.builder().credentials(credentials.clone()).build().unwrap();
    assert_eq!(status(&transport, get()).await, 401);
    assert_eq!((credentials.asked.load(Ordering::Relaxed), credentials.rejected.load(Ordering::Relaxed)), (2, 1));
}

#[tokio::test]
async fn static_credentials_are_not_fetched() {
    let constant = Some(HeaderValue::from_static("Bearer planted"));
    let credentials = Arc::new(Rotating { values: 9, constant: constant.clone(), ..Rotating::default() });
    let script = Script::new([respond(401)]);
    let transport = script.builder().credentials(credentials.clone()).build().unwrap();
    assert_eq!(status(&transport, get()).await, 401);
    assert_eq!((credentials.asked.load(Ordering::Relaxed), credentials.rejected.load(Ordering::Relaxed)), (0, 1));
    let sent = script.seen()[0].headers["authorization"].clone();
    assert!(Some(&sent) == constant.as_ref() && sent.is_sensitive());
    let constant: [&dyn Credentials; 3] =
        [&Token::new("a").unwrap(), &Basic::new("a", "b").unwrap(), &RawAuthorization::new("a").unwrap()];
    for credentials in constant {
        assert_eq!(
            credentials.static_value().unwrap(),
            credentials.authorization(info(Method::GET).product()).await.unwrap()
        );
    }
    assert!(TokenFile::new("/a").unwrap().static_value().is_none());
}

/// The text of the error of a response that is not a success.
fn error_of(info: &OperationInfo, response: http::Response<Body>) -> Error {
    Error::from_response(info, &response.map(|body| body.as_bytes().unwrap_or_default().to_vec()))
}

static BOTH: Product = Product::new("both", "1")
    .with_servers(&[Server::new("https://both.example", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);

#[tokio::test]
async fn password_sent_to_token_api_is_explained_after_401() {
    let script = Script::new([respond(401), respond(401)]);
    let transport = script.builder().credentials(Basic::new("a@b.example", "hunter2").unwrap()).build().unwrap();
    let error = error_of(&info(Method::GET), send(&transport, get()).await.unwrap());
    assert!(error.is_unauthorized());
    assert!(error.to_string().ends_with("toys takes a token, and got a user name with a password"), "{error}");
    let info = OperationInfo::new(&BOTH, "bothGet", Method::GET, "/x");
    let request = http::Request::get("/x").extension(info.clone()).body(Body::empty()).unwrap();
    let error = error_of(&info, send(&transport, request).await.unwrap());
    assert!(error.is_unauthorized() && error.to_string().contains("two-factor"), "{error}");
}

#[tokio::test]
async fn operation_auth_methods_override_product() {
    let script = Script::new([respond(401)]);
    let transport = script.builder().credentials(Basic::new("a@b.example", "hunter2").unwrap()).build().unwrap();
    let info = OperationInfo::new(&BOTH, "bothGet", Method::GET, "/x").with_auth_methods(&[AuthMethod::Bearer]);
    let request = http::Request::get("/x").extension(info.clone()).body(Body::empty()).unwrap();
    let error = error_of(&info, send(&transport, request).await.unwrap());
    assert!(error.to_string().ends_with("both takes a token, and got a user name with a password"), "{error}");
}

#[tokio::test]
async fn second_401_is_explained_too() {
    let script = Script::new([respond(401), respond(401)]);
    let credentials = Rotating { values: 9, ..Rotating::default() };
    let transport = script.builder().credentials(credentials).build().unwrap();
    let error = error_of(&info(Method::GET), send(&transport, get()).await.unwrap());
    assert!(error.to_string().ends_with("with its scheme") && script.count() == 2, "{error}");
}

#[tokio::test]
async fn views_have_own_credentials_and_contract() {
    let script = Script::always(200);
    let all = script.transport();
    let raw = |value| RawAuthorization::new(value).unwrap();
    let one = all.with_credentials(raw("key one")).with_contract(&"1".into()).unwrap();
    let two = one.with_credentials(raw("key two")).with_contract(&"2".into()).unwrap();
    let mut of_the_call = get();
    of_the_call.headers_mut().insert("x-contract-number", "3".parse().unwrap());
    for (transport, request) in [(&all, get()), (&one, get()), (&two, get()), (&two, of_the_call), (&one, get())] {
        status(transport, request).await;
    }
    let header = |headers: &http::HeaderMap, name| {
        headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect::<Vec<_>>().join(", ")
    };
    let sent: Vec<_> = script
        .seen()
        .iter()
        .map(|seen| (header(&seen.headers, "authorization"), header(&seen.headers, "x-contract-number")))
        .collect();
    let bearer = format!("Bearer {}", test_secrets::token());
    let expected = [(&*bearer, ""), ("key one", "1"), ("key two", "2"), ("key two", "3"), ("key one", "1")];
    assert_eq!(sent, expected.map(|(value, contract)| (value.to_owned(), contract.to_owned())));
    assert_eq!(all.with_contract(&"12a".into()).unwrap_err().kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn rejected_value_of_view_invalidates_its_credentials() {
    let (mine, theirs) = (Arc::new(Rotating::default()), Arc::new(Rotating { values: 9, ..Rotating::default() }));
    let script = Script::new([respond(401), respond(200)]);
    let transport = script.builder().credentials(mine.clone()).build().unwrap();
    assert_eq!(status(&transport.with_credentials(theirs.clone()), get()).await, 200);
    assert_eq!((mine.asked.load(Ordering::Relaxed), theirs.rejected.load(Ordering::Relaxed)), (0, 1));
}

#[tokio::test]
async fn call_with_contract_uses_credentials_of_that_contract() {
    struct PerContract;

    impl Credentials for PerContract {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async { Ok(HeaderValue::from_static("of no contract")) })
        }

        fn authorization_for_contract<'a>(
            &'a self,
            _: &'a Product,
            contract: &'a ContractNumber,
        ) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async move { Ok(HeaderValue::from_str(contract.as_str()).unwrap()) })
        }
    }

    let script = Script::always(200);
    let transport = script.builder().credentials(PerContract).build().unwrap();
    status(&transport, get()).await;
    status(&transport.with_contract(&"7".into()).unwrap(), get()).await;
    let values: Vec<_> = script.seen().iter().map(|seen| seen.headers["authorization"].clone()).collect();
    assert_eq!(values, ["of no contract", "7"]);
}

#[tokio::test]
async fn token_source_can_call_api_with_other_credentials() {
    struct Fetched(Transport);

    impl Credentials for Fetched {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async {
                let status = send(&self.0, request(Method::POST)).await?.status();
                Ok(HeaderValue::from(status.as_u16()))
            })
        }
    }

    let script = Script::new([respond(503), respond(200)]);
    let first = RawAuthorization::new("the first").unwrap();
    // The call that waits holds the only permit.
    let (transport, _) = script.builder().max_in_flight(1).build_with_token_source(first, Fetched).unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    let seen = script.seen();
    let sent: Vec<_> =
        seen.iter().map(|seen| (seen.uri.host(), seen.headers["authorization"].to_str().unwrap())).collect();
    assert_eq!(sent, [(Some("one.example"), "the first"), (Some("one.example"), "503")], "nor is there a retry");
}

#[tokio::test]
async fn replaced_token_file_is_reloaded_for_all_calls() {
    let path = std::env::temp_dir().join(format!("ionoscloud-stack-token-{}", std::process::id()));
    std::fs::write(&path, "old\n").unwrap();
    let server = tower::service_fn(|request: http::Request<Body>| async move {
        tokio::task::yield_now().await;
        let known = request.headers()["authorization"] == "Bearer new";
        Ok::<_, Error>(respond(if known { 200 } else { 401 }).unwrap())
    });
    let file = TokenFile::new(&path).unwrap();
    let transport = Transport::builder().credentials(file).http_service(server).build().unwrap();
    assert_eq!(status(&transport, get()).await, 401);
    std::fs::write(&path, "new\n").unwrap();
    let statuses = futures_util::future::join_all((0..1000).map(|_| status(&transport, get()))).await;
    std::fs::remove_file(&path).unwrap();
    assert!(statuses.iter().all(|status| *status == 200));
    assert_eq!(status(&transport, get()).await, 200, "the file is not needed as long as its token is accepted");
}

#[tokio::test]
async fn open_operation_is_sent_without_credentials() {
    for credentials in [None, Some(Token::new("secret-token").unwrap())] {
        let script = Script::always(200);
        let builder = Transport::builder().http_service(script.clone());
        let builder = match credentials {
            Some(credentials) => builder.credentials(credentials),
            None => builder,
        };
        let mut request = get();
        let info = request.extensions().get::<OperationInfo>().unwrap().clone().with_auth_methods(&[]);
        request.extensions_mut().insert(info);
        request.headers_mut().insert("authorization", "Bearer other".parse().unwrap());
        assert_eq!(status(&builder.build().unwrap(), request).await, 200);
        assert!(!script.seen()[0].headers.contains_key("authorization"));
    }
}

#[tokio::test]
async fn auth_layer_alone_rejects_unresolved_urls() {
    let script = Script::always(200);
    let transport = Transport::new(AuthLayer::new(Token::new(test_secrets::token()).unwrap()).layer(script.clone()));
    let mut absolute = get();
    *absolute.uri_mut() = "https://one.example/toys".parse().unwrap();
    for request in [get(), absolute] {
        assert_eq!(send(&transport, request).await.unwrap_err().kind(), ErrorKind::InvalidInput);
    }
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn failed_credentials_mean_request_was_not_sent() {
    struct Unreachable;

    impl Credentials for Unreachable {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async { Err(Error::new(ErrorKind::Timeout, "the token did not come")) })
        }
    }

    let script = Script::always(200);
    let transport = script.builder().credentials(Unreachable).build().unwrap();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert_eq!((error.attempts(), script.count()), (4, 0), "it is safe to try again");
    assert!(!error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn timeout_while_fetching_credentials_is_reported() {
    struct Slow;

    impl Credentials for Slow {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(std::future::pending())
        }
    }

    let transport = Script::always(200).builder().credentials(Slow).build().unwrap();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_processed(), "{error}");
    assert!(error.to_string().contains("while waiting for its credentials"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_credentials_body_or_query() {
    let outcomes = [
        respond(401),
        respond(500),
        Err(Error::new(ErrorKind::Connect, "no connection")),
        Err(Error::new(ErrorKind::ConnectionLost, "lost").with_source("reset")),
        Ok(http::Response::new(Body::from("x".repeat(100)))),
    ];
    for outcome in outcomes {
        let script = Script::new([outcome]);
        let basic = Basic::new("a@b.example", "secret-password").unwrap();
        let transport = script.builder().credentials(basic).no_retry().body_limit(50).build().unwrap();
        let Err(error) = send(&transport, request(Method::POST)).await else { continue };
        let encoded = "YUBiLmV4YW1wbGU6";
        for shown in [format!("{error}"), format!("{error:?}"), format!("{error:#?}")] {
            assert!(!["secret", encoded, "ball"].iter().any(|secret| shown.contains(secret)), "{shown}");
        }
    }
    let script = Script::always(200).after(std::time::Duration::from_secs(300));
    let shown = format!("{:?}", send(&script.transport(), get()).await.unwrap_err());
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn quoted_authorization_header_is_masked_in_errors() {
    for status in [400, 401, 403, 431, 500, 503] {
        let quoting = |quoted: &str| {
            let body = format!(r#"{{"messages":[{{"message":"header Authorization: {quoted} is not valid"}}]}}"#);
            Ok(http::Response::builder().status(status).header("x-request-id", "r-1").body(Body::from(body)).unwrap())
        };
        let token = test_secrets::token();
        let shown = shown_of(Script::new((0..4).map(|_| quoting(&format!("Bearer {token}")))).builder()).await;
        assert!(shown.contains("Bearer *** is not valid") && !shown.contains(token), "{shown}");
        assert!(shown.contains("host one.example") || shown.contains("host two.example"), "{shown}");

        let basic = Basic::new("a@b.example", "secret-password").unwrap();
        let script =
            Script::new((0..4).map(|_| quoting("Basic YUBiLmV4YW1wbGU6c2VjcmV0LXBhc3N3b3Jk or secret-password")));
        let shown = shown_of(script.builder().credentials(basic)).await;
        assert!(shown.contains("Basic *** or ***") && !shown.contains("secret"), "{shown}");
    }
}

/// Everything that can be printed of the error of a call.
pub(crate) async fn shown_of(builder: TransportBuilder) -> String {
    let response = send(&builder.build().unwrap(), get()).await.unwrap();
    let response = response.map(|body| body.as_bytes().unwrap().to_vec());
    let error = Error::from_response(&info(Method::GET), &response);
    format!("{error} {error:?} {:?}", error.messages())
}

#[test]
fn builder_settings_hold_credentials() {
    assert!(Transport::builder().settings().credentials.is_none());
    assert!(Transport::builder().credentials(Token::new("t").unwrap()).settings().credentials.is_some());
}

/// Fetches its token by a call of the client that it is for.
struct OfTheSameClient {
    client: Arc<std::sync::OnceLock<ionoscloud_transport::Transport>>,
    token: ionoscloud_transport::SingleFlight<HeaderValue>,
}

impl Credentials for OfTheSameClient {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        let client = self.client.get().unwrap().with_credentials(Token::new("of-the-bootstrap").unwrap());
        Box::pin(async move {
            let fetch = |_| async move {
                send(&client, get()).await?;
                Ok(HeaderValue::from_static("Bearer fetched"))
            };
            self.token.get_or_fetch(|_| true, fetch).await.map_err(|error| Error::new(error.kind(), error.to_string()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_fetched_by_same_client_do_not_deadlock() {
    let client = Arc::new(std::sync::OnceLock::new());
    let credentials = OfTheSameClient { client: client.clone(), token: ionoscloud_transport::SingleFlight::new() };
    let script = Script::always(200).after(Duration::from_millis(10));
    let transport = script.builder().credentials(credentials).max_in_flight(8).build().unwrap();
    client.set(transport.clone()).unwrap();
    let begun = tokio::time::Instant::now();
    let statuses = futures_util::future::join_all((0..50).map(|_| status(&transport, get()))).await;
    assert!(statuses.iter().all(|status| *status == 200));
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(script.count(), 51, "one call for the token");
}

#[tokio::test]
async fn auth_layer_alone_rejects_foreign_origin() {
    let script = Script::always(200);
    let stack = AuthLayer::new(Token::new(test_secrets::token()).unwrap()).layer(script.clone());
    let url: ionoscloud_core::BaseUrl = "https://one.example".parse().unwrap();
    for (uri, is_sent) in [("https://one.example/x", true), ("https://two.example/x", false), ("/x", false)] {
        let mut request = get();
        *request.uri_mut() = uri.parse().unwrap();
        request.extensions_mut().insert(ResolvedServer { url: Arc::new(url.clone()), tls: None });
        let result = send(&ionoscloud_transport::Transport::new(stack.clone()), request).await;
        assert_eq!(result.is_ok(), is_sent, "{uri}");
    }
    assert_eq!(script.count(), 1);
}
