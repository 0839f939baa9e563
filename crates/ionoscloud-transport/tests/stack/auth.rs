use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use http::{HeaderValue, Method};
use ionoscloud_core::{Attempts, AuthMethod, Body, Error, ErrorKind, OperationInfo, Product, Server};
use ionoscloud_transport::{AuthLayer, Basic, BoxFuture, Credentials, Token, Transport};
use tower::Layer as _;

use crate::toys::{Script, answer, get, request, send, status};

/// Credentials with a new value after each rejection, up to the last of the list.
#[derive(Default)]
struct Rotating {
    asked: AtomicU32,
    rejected: AtomicU32,
    values: u32,
}

impl Credentials for Rotating {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let value = self.rejected.load(Ordering::Relaxed).min(self.values);
        Box::pin(async move { Ok(HeaderValue::from(value)) })
    }

    fn rejected(&self) {
        self.rejected.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn without_credentials_nothing_is_sent_and_the_error_says_how_to_give_them() {
    let script = Script::always(200);
    let error = send(&Transport::builder().http_service(script.clone()).build().unwrap(), get()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Credentials, 0));
    for word in ["toysCall", "IONOS_TOKEN", "IONOS_USERNAME", "IONOS_PASSWORD", "`credentials`"] {
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[tokio::test]
async fn the_header_replaces_any_that_is_there() {
    let script = Script::always(200);
    let mut request = get();
    request.headers_mut().append("authorization", "Bearer other".parse().unwrap());
    request.headers_mut().append("authorization", "Basic other".parse().unwrap());
    status(&script.transport(), request).await;
    let seen = script.seen();
    let values: Vec<_> = seen[0].headers.get_all("authorization").iter().collect();
    assert_eq!(values, [format!("Bearer {}", planted::token()).as_str()]);
}

#[tokio::test]
async fn after_a_401_a_new_value_is_tried_once_and_not_counted_as_an_attempt() {
    let credentials = Arc::new(Rotating { values: 9, ..Rotating::default() });
    let script = Script::new([answer(401), answer(202), answer(401), answer(401)]);
    let transport = script.builder().credentials(credentials.clone()).no_retry().build().unwrap();
    let response = send(&transport, request(Method::POST)).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.extensions().get()),
        (202, Some(&Attempts { made: 1, may_have_acted: false }))
    );
    assert_eq!(status(&transport, get()).await, 401, "a second refusal stands");
    let seen = script.seen();
    assert_eq!(seen.iter().map(|seen| seen.headers["authorization"].clone()).collect::<Vec<_>>(), ["0", "1", "1", "2"]);
    assert_eq!(seen[1].body, seen[0].body);
}

#[tokio::test]
async fn after_a_401_the_same_value_is_not_tried_again() {
    let credentials = Arc::new(Rotating::default());
    let script = Script::new([answer(401)]);
    let transport = script.builder().credentials(credentials.clone()).build().unwrap();
    assert_eq!(status(&transport, get()).await, 401);
    assert_eq!((credentials.asked.load(Ordering::Relaxed), credentials.rejected.load(Ordering::Relaxed)), (2, 1));
}

#[tokio::test]
async fn a_password_where_tokens_are_taken_is_explained_after_the_401() {
    let script = Script::new([answer(401), answer(401)]);
    let transport = script.builder().credentials(Basic::new("a@b.example", "hunter2").unwrap()).build().unwrap();
    let error = send(&transport, get()).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(error.to_string().ends_with("toys takes a token, and got a user name with a password"), "{error}");
    static BOTH: Product = Product::new("both", "1")
        .servers(&[Server::new("https://both.example", "global")])
        .auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
    let info = OperationInfo::new(&BOTH, "bothGet", Method::GET, "/x");
    let request = http::Request::get("/x").extension(info).body(Body::empty()).unwrap();
    assert_eq!(status(&transport, request).await, 401);
}

#[tokio::test]
async fn what_an_operation_takes_counts_over_what_its_product_takes() {
    let script = Script::new([answer(401)]);
    let transport = script.builder().credentials(Basic::new("a@b.example", "hunter2").unwrap()).build().unwrap();
    static BOTH: Product = Product::new("both", "1")
        .servers(&[Server::new("https://both.example", "global")])
        .auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
    let info = OperationInfo::new(&BOTH, "bothGet", Method::GET, "/x").auth_methods(&[AuthMethod::Bearer]);
    let request = http::Request::get("/x").extension(info).body(Body::empty()).unwrap();
    let error = send(&transport, request).await.unwrap_err();
    assert!(error.to_string().ends_with("both takes a token, and got a user name with a password"), "{error}");
}

#[tokio::test]
async fn an_operation_that_needs_no_credentials_gets_none_whether_there_are_any_or_not() {
    for credentials in [None, Some(Token::new("secret-token").unwrap())] {
        let script = Script::always(200);
        let builder = Transport::builder().http_service(script.clone());
        let builder = match credentials {
            Some(credentials) => builder.credentials(credentials),
            None => builder,
        };
        let mut request = get();
        let info = request.extensions().get::<OperationInfo>().unwrap().clone().auth_methods(&[]);
        request.extensions_mut().insert(info);
        request.headers_mut().insert("authorization", "Bearer other".parse().unwrap());
        assert_eq!(status(&builder.build().unwrap(), request).await, 200);
        assert!(!script.seen()[0].headers.contains_key("authorization"));
    }
}

#[tokio::test]
async fn alone_it_gives_nothing_to_an_address_that_no_endpoint_layer_resolved() {
    let script = Script::always(200);
    let transport = Transport::new(AuthLayer::new(Token::new("t").unwrap()).layer(script.clone()));
    let mut absolute = get();
    *absolute.uri_mut() = "https://one.example/toys".parse().unwrap();
    for request in [get(), absolute] {
        assert_eq!(send(&transport, request).await.unwrap_err().kind(), ErrorKind::InvalidInput);
    }
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_cannot_be_had_mean_that_the_request_was_not_sent() {
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
async fn no_error_shows_a_credential_a_body_or_a_query() {
    let outcomes = [
        answer(401),
        answer(500),
        Err(Error::new(ErrorKind::Connect, "no connection")),
        Err(Error::new(ErrorKind::Interrupted, "lost").with_source("reset")),
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
