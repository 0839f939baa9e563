//! Input that cannot be used gets an error that names the operation or the setting, says what to do, and leaks nothing.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{Request, Response};
use ionoscloud::mongodb::NewCluster;
use ionoscloud::mongodb::operations::GetCluster;
use ionoscloud::{Body, Client, Error, ErrorKind, RequestOptions, ServerSelector};
use ionoscloud_emulator::Emulator;

const CANARY: &str = "hunter2-canary";

fn from_environment(variables: &[(&str, &str)]) -> Result<Client, Error> {
    let variables: Vec<_> = variables.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    let lookup = move |name: &str| variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    Client::builder().environment(lookup).build()
}

fn refused(variables: &[(&str, &str)], kind: ErrorKind, says: &str) {
    let error = from_environment(variables).unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
}

#[test]
fn missing_or_incomplete_credentials_fail_at_build() {
    refused(&[], ErrorKind::Credentials, "set IONOS_TOKEN, or IONOS_USERNAME and IONOS_PASSWORD");
    refused(&[("IONOS_TOKEN", " \n")], ErrorKind::Credentials, "IONOS_TOKEN");
    refused(&[("IONOS_USERNAME", "me")], ErrorKind::Credentials, "IONOS_PASSWORD is not");
    refused(&[("IONOS_PASSWORD", CANARY)], ErrorKind::Credentials, "IONOS_USERNAME is not");
}

#[test]
fn builder_overrides_environment_in_any_order() {
    assert!(Client::builder().environment(|_| None).token(test_secrets::token()).build().is_ok());
    assert!(Client::builder().token(test_secrets::token()).environment(|_| None).build().is_ok());
    let bad = |name: &str| (name == "IONOS_API_URL").then(|| "ftp://host".to_owned());
    assert!(
        Client::builder().token(test_secrets::token()).base_url("https://api.example").environment(bad).build().is_ok()
    );
    let token = ionoscloud::transport::Token::new("t").unwrap();
    assert!(
        Client::builder()
            .configure_transport(|transport| transport.credentials(token))
            .environment(|_| None)
            .build()
            .is_ok()
    );
}

#[test]
fn client_debug_shows_no_credentials() {
    let client = Client::builder().basic_auth("me@mail.example", CANARY).build().unwrap();
    let shown = format!("{client:?} {:?}", Client::builder().basic_auth("me@mail.example", CANARY));
    assert!(!shown.contains("me@mail") && !shown.contains(CANARY), "{shown}");
}

#[test]
fn token_with_control_character_is_rejected() {
    let token = format!("{CANARY}\u{7}x");
    refused(&[("IONOS_TOKEN", &token)], ErrorKind::Credentials, "token");
}

#[test]
fn unusable_base_url_is_rejected() {
    let token = ("IONOS_TOKEN", CANARY);
    refused(&[token, ("IONOS_API_URL", "ftp://host")], ErrorKind::Configuration, "IONOS_API_URL");
    refused(&[token, ("IONOS_API_URL", "ftp://host")], ErrorKind::Configuration, "\"ftp\"; only https and http");
    let with_password = format!("https://me:{CANARY}@host");
    refused(&[token, ("IONOS_API_URL", &with_password)], ErrorKind::Configuration, "credentials separately");
    let password_first = format!("me:{CANARY}@https://host");
    refused(&[token, ("IONOS_API_URL", &password_first)], ErrorKind::Configuration, "credentials separately");
}

#[cfg(feature = "proxy")]
#[tokio::test]
async fn unusable_proxy_is_rejected() {
    let token = ("IONOS_TOKEN", "t");
    // Whether it can be used matters to the requests that would go through it.
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        for value in [format!("socks5://me:{CANARY}@host"), format!("http://me:{CANARY}@host:x")] {
            let client = from_environment(&[token, (name, &value)]).unwrap();
            let error = client.mongodb().clusters().get("c-1").await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
            assert!(error.to_string().contains(&format!("{name} cannot be used")), "{error}");
            assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
        }
    }
    let bad = |name: &str| (name == "ALL_PROXY").then(|| "socks5://host".to_owned());
    let builder = || Client::builder().token(test_secrets::token());
    assert!(builder().no_proxy().environment(bad).build().is_ok());
    assert!(builder().proxy("http://host").environment(bad).build().is_ok());
    let error = builder().proxy(format!("https://me:{CANARY}@host")).build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
}

#[cfg(feature = "proxy")]
#[tokio::test]
async fn environment_proxy_is_used_without_one_of_builder() {
    use tokio::io::AsyncReadExt as _;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = format!("http://me:pass@{}", listener.local_addr().unwrap());
    let lookup = |name: &str| (name == "HTTP_PROXY").then(|| proxy.clone());
    let client = |builder: ionoscloud::ClientBuilder| {
        let transport =
            |transport: ionoscloud::transport::TransportBuilder| transport.danger_allow_plain_http(true).no_retry();
        builder
            .token(test_secrets::token())
            .base_url("http://api.invalid")
            .environment(lookup)
            .configure_transport(transport)
            .build()
    };
    let proxied = client(Client::builder()).unwrap();
    let call = tokio::spawn(async move { proxied.mongodb().clusters().get("c-1").await });
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_buf(&mut head).await.unwrap();
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("GET http://api.invalid/databases/mongodb/clusters/c-1 HTTP/1.1"), "{head}");
    drop(stream);
    assert_eq!(call.await.unwrap().unwrap_err().kind(), ErrorKind::ConnectionLost);

    let direct = client(Client::builder().no_proxy()).unwrap().mongodb().clusters().get("c-1").await.unwrap_err();
    assert_eq!(direct.kind(), ErrorKind::Connect);
    assert!(!direct.to_string().contains("proxy"), "{direct}");
}

#[tokio::test]
async fn plain_http_to_another_machine_is_rejected_unsent() {
    let sent = Arc::new(AtomicUsize::new(0));
    let client = counting(&sent, "http://localhost", CANARY);
    let elsewhere = RequestOptions::new().server(ServerSelector::Url("http://api.example".parse().unwrap()));
    let error = client.send_with(GetCluster::new("c-1"), elsewhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("clustersFindById") && error.to_string().contains("https"), "{error}");
    assert!(!format!("{error} {error:?}").contains(CANARY));
    assert_eq!(sent.load(Ordering::Relaxed), 0);
}

fn counting(sent: &Arc<AtomicUsize>, url: &str, token: &str) -> Client {
    let sent = sent.clone();
    let service = tower::service_fn(move |request: Request<Body>| {
        sent.fetch_add(1, Ordering::Relaxed);
        let emulator = Emulator::builder().token("the-token").build().unwrap();
        tower::ServiceExt::oneshot(emulator, request)
    });
    let builder = Client::builder().token(token).base_url(url);
    builder.configure_transport(|transport| transport.http_service(service)).build().unwrap()
}

#[tokio::test]
async fn newline_at_end_of_token_is_trimmed() {
    let sent = Arc::new(AtomicUsize::new(0));
    let client = counting(&sent, "http://127.0.0.1:1", "the-token\r\n");
    assert_eq!(client.mongodb().templates().list().collect_up_to(100).await.unwrap().len(), 9);
}

#[tokio::test]
async fn unknown_token_is_unauthorized() {
    let sent = Arc::new(AtomicUsize::new(0));
    let error = counting(&sent, "http://127.0.0.1:1", CANARY).mongodb().clusters().get("c-1").await.unwrap_err();
    assert!(error.is_unauthorized() && error.to_string().contains("check the token"), "{error}");
    assert!(!format!("{error} {error:?}").contains(CANARY));
    assert_eq!(sent.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn unknown_or_unsendable_ids_are_errors() {
    let sent = Arc::new(AtomicUsize::new(0));
    let clusters = counting(&sent, "http://localhost", "the-token").mongodb().clusters();
    let error = clusters.get("no-such-id").await.unwrap_err();
    assert!(error.is_not_found() && error.request_id().is_some(), "{error:?}");
    assert!(error.to_string().starts_with("clustersFindById (GET /clusters/{clusterId}): 404"), "{error}");
    assert_eq!(sent.load(Ordering::Relaxed), 1);
    for id in ["", ".", ".."] {
        let error = clusters.delete(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("clusterId"), "{error}");
    }
    assert_eq!(sent.load(Ordering::Relaxed), 1, "nothing was sent for an id that addresses something else");
}

#[tokio::test]
async fn creation_without_required_member_names_it_unsent() {
    let sent = Arc::new(AtomicUsize::new(0));
    let clusters = counting(&sent, "http://localhost", "the-token").mongodb().clusters();
    let new = NewCluster::new().mongodb_version("7.0").instances(1).location("de/txl").display_name(CANARY);
    let error = clusters.create(new).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(
        error.to_string().contains("`connections` of the body cannot be sent: it is required and not set"),
        "{error}"
    );
    assert!(!error.may_have_been_processed() && !format!("{error:?}").contains(CANARY), "{error:?}");
    assert_eq!(sent.load(Ordering::Relaxed), 0);
}

fn responding(status: u16, content_type: &'static str, body: impl Into<String>) -> Client {
    let body = body.into();
    let service = tower::service_fn(move |_: Request<Body>| {
        let response = Response::builder().status(status).header("content-type", content_type);
        std::future::ready(response.body(Body::from(body.clone())))
    });
    let configure = |transport: ionoscloud::transport::TransportBuilder| {
        transport.http_service(service).body_limit(1000).no_retry()
    };
    Client::builder().token(CANARY).configure_transport(configure).build().unwrap()
}

#[tokio::test]
async fn texts_of_any_length_are_cut_in_errors() {
    let long = "x".repeat(100_000);
    let items: Vec<_> = (10..25).map(|n| format!(r#"{{"id":"id-{n}","properties":{{"displayName":"a"}}}}"#)).collect();
    let client = responding(200, "application/json", format!(r#"{{"items":[{}],"_links":{{}}}}"#, items.join(",")));
    let elsewhere = RequestOptions::new().server(ServerSelector::Location(long.as_str().into()));
    let of_location = Client::builder().token("t").build().unwrap().send_with(GetCluster::new("c-1"), elsewhere).await;
    for error in [
        client.mongodb().clusters().find("a").await.unwrap_err(),
        client.handle_at::<ionoscloud::api::mongodb::kinds::Cluster>(&long).unwrap_err(),
        of_location.unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(text.contains('…') && text.len() < 500, "{text}");
        assert!(!text.contains("id-20"), "{text}");
    }
}

#[tokio::test]
async fn response_over_limit_is_error() {
    let error = responding(200, "application/json", " ".repeat(1001)).send(GetCluster::new("c-1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(error.to_string().contains("clustersFindById") && error.to_string().contains("1000 bytes"), "{error}");
}

#[tokio::test]
async fn raised_body_limit_applies() {
    let large = format!(r#"{{"id":"c-1","properties":{{"displayName":"{}"}}}}"#, "x".repeat(65 << 20));
    let service = tower::service_fn(move |_: Request<Body>| {
        std::future::ready(Response::builder().body(Body::from(large.clone())))
    });
    let builder = Client::builder().token(test_secrets::token());
    let client =
        builder.configure_transport(|transport| transport.http_service(service).body_limit(100 << 20)).build().unwrap();
    assert!(client.send(GetCluster::new("c-1")).await.is_ok());
}

#[tokio::test]
async fn streaming_response_is_not_collected_silently() {
    use ionoscloud::OperationInfo;
    use ionoscloud::mongodb::operations::PRODUCT;
    let mut request = Request::get("/stream").body(Body::empty()).unwrap();
    request.extensions_mut().insert(OperationInfo::raw(&PRODUCT, http::Method::GET).streaming(true));
    let error = responding(200, "text/plain", "x").request(&PRODUCT, request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn raw_request_with_foreign_operation_is_rejected() {
    use ionoscloud::OperationInfo;
    use ionoscloud::mongodb::operations::PRODUCT;
    static OTHER: ionoscloud::Product = ionoscloud::Product::new("toys", "1");
    let client = responding(200, "text/plain", "x");
    let sent = |info: OperationInfo| {
        let mut request = Request::delete("/clusters/1").body(Body::empty()).unwrap();
        request.extensions_mut().insert(info);
        client.request(&PRODUCT, request)
    };
    for info in [OperationInfo::raw(&OTHER, http::Method::DELETE), OperationInfo::raw(&PRODUCT, http::Method::GET)] {
        assert_eq!(sent(info).await.unwrap_err().kind(), ErrorKind::InvalidInput);
    }
    sent(OperationInfo::raw(&PRODUCT, http::Method::DELETE).idempotent(false)).await.unwrap();
}

#[tokio::test]
async fn gateway_page_is_error_with_its_status() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let error = responding(502, "text/html", page).send(GetCluster::new("c-1")).await.unwrap_err();
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(502)));
    assert!(!error.to_string().contains("<html>"), "{error}");
    let error = responding(200, "text/html", page).send(GetCluster::new("c-1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("page of HTML"), "{error}");
}
