//! Position 6: URLs, origins and headers.

use http::Method;
use ionoscloud_core::{
    BaseUrl, Body, ErrorKind, Location, OperationInfo, Product, RequestOptions, Server, ServerSelector,
};
use ionoscloud_transport::{ServerConfig, Transport};
use tower::Layer as _;

use crate::support::{Script, get, get_with, respond, send, status};

static SPREAD: Product = Product::new("spread", "1").with_servers(&[
    Server::new("https://de-txl.example", "de/txl"),
    Server::new("https://de-fra.example", "de/fra"),
    Server::new("https://de-txl-2.example", "de/txl"),
]);

fn url(text: &str) -> BaseUrl {
    text.parse().unwrap()
}

fn spread(server: Option<ServerSelector>) -> http::Request<Body> {
    let mut options = RequestOptions::new();
    options.server = server;
    let info = OperationInfo::new(&SPREAD, "toysGet", Method::GET, "/x");
    http::Request::get("/x").extension(info).extension(options).body(Body::empty()).unwrap()
}

fn hosts(script: &Script) -> Vec<String> {
    script.seen().iter().map(|seen| seen.uri.host().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn base_url_serves_all_products_and_keeps_their_paths() {
    let table = [
        ("https://proxy.example", "https://proxy.example/toys/toys/7?q=secret-query"),
        ("https://proxy.example/ionos/", "https://proxy.example/ionos/toys/toys/7?q=secret-query"),
        ("https://proxy.example/toys", "https://proxy.example/toys/toys/7?q=secret-query"),
    ];
    for (base, expected) in table {
        let script = Script::always(200);
        status(&script.builder().base_url(url(base)).build().unwrap(), get()).await;
        assert_eq!(script.seen()[0].uri, expected);
    }
}

#[tokio::test]
async fn call_selects_server_by_index_location_or_url() {
    let table = [
        (Some(ServerSelector::Index(0)), "de-txl.example"),
        (Some(ServerSelector::Index(1)), "de-fra.example"),
        (Some(ServerSelector::Location(Location::from("de/fra"))), "de-fra.example"),
        (Some(ServerSelector::Location(Location::from("de-fra"))), "de-fra.example"),
        (Some(ServerSelector::Url(url("https://elsewhere.example"))), "elsewhere.example"),
    ];
    for (choice, host) in table {
        let script = Script::always(200);
        status(&script.transport(), spread(choice)).await;
        assert_eq!(hosts(&script), [host]);
    }
    for unknown in [ServerSelector::Index(3), ServerSelector::Location(Location::from("us/las"))] {
        let script = Script::always(200);
        let error = send(&script.transport(), spread(Some(unknown))).await.unwrap_err();
        assert_eq!((error.kind(), script.count()), (ErrorKind::Configuration, 0));
    }
    let script = Script::always(200);
    let transport = script.builder().base_url(url("https://proxy.example")).build().unwrap();
    let choice = ServerSelector::Url(url("https://elsewhere.example"));
    status(&transport, spread(Some(choice))).await;
    status(&transport, spread(Some(ServerSelector::Location(Location::from("de/fra"))))).await;
    assert_eq!(hosts(&script), ["elsewhere.example", "proxy.example"]);
}

#[tokio::test(start_paused = true)]
async fn retries_round_robin_servers_of_location() {
    let script = Script::always(503);
    status(&script.transport(), get_with(RequestOptions::new())).await;
    assert_eq!(hosts(&script), ["one.example", "two.example", "one.example", "two.example"]);
    let script = Script::always(503);
    status(&script.transport(), spread(Some(ServerSelector::Index(2)))).await;
    assert_eq!(hosts(&script), ["de-txl-2.example", "de-txl.example", "de-txl-2.example", "de-txl.example"]);
    let script = Script::always(503);
    status(&script.transport(), spread(Some(ServerSelector::Index(1)))).await;
    assert_eq!(hosts(&script), ["de-fra.example"; 4]);
}

#[tokio::test]
async fn each_product_uses_its_own_servers() {
    let script = Script::always(200);
    let transport = script.transport();
    let txl = || spread(Some(ServerSelector::Location(Location::from("de/txl"))));
    for request in [txl(), get(), txl(), get()] {
        status(&transport, request).await;
    }
    assert_eq!(hosts(&script), ["de-txl.example", "one.example", "de-txl.example", "one.example"]);
}

#[tokio::test]
async fn regional_call_without_location_is_refused_unsent() {
    let script = Script::always(200);
    let error = send(&script.transport(), spread(None)).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("pick one of de/txl, de/fra"), "{error}");
    let by_client = script.builder().server("spread", ServerSelector::Location("de/fra".into())).build().unwrap();
    status(&by_client, spread(None)).await;
    assert_eq!(hosts(&script), ["de-fra.example"]);
}

#[tokio::test]
async fn absolute_url_of_another_origin_is_rejected_unsent() {
    for foreign in [
        "https://evil.example/toys/7",
        "http://one.example/toys/7",
        "https://one.example:8443/toys/7",
        "https://user@one.example/toys/7",
        "https://one.example.evil.example/toys/7",
    ] {
        let script = Script::always(200);
        let mut request = get();
        *request.uri_mut() = foreign.parse().unwrap();
        let error = send(&script.transport(), request).await.unwrap_err();
        assert_eq!((error.kind(), script.count()), (ErrorKind::InvalidInput, 0), "{foreign}");
        assert!(!error.to_string().contains("evil"), "{error}");
    }
    let script = Script::always(200);
    let mut request = get();
    *request.uri_mut() = "https://ONE.example:443/toys/8".parse().unwrap();
    status(&script.transport(), request).await;
    assert_eq!(script.seen()[0].uri.path(), "/toys/8");
}

#[tokio::test]
async fn plain_http_beyond_loopback_needs_opt_in() {
    let script = Script::always(200);
    for local in ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
        status(&script.builder().base_url(url(local)).build().unwrap(), get()).await;
    }
    let plain = || url("http://emulator:8080");
    let mirror = || ServerConfig::new(url("https://one.example"));
    let builders = || {
        [
            script.builder().base_url(plain()),
            script.builder().server("toys", ServerSelector::Url(plain())),
            script.builder().servers("toys", [mirror(), ServerConfig::new(plain())]),
        ]
    };
    for builder in builders() {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let text = error.to_string();
        assert!(text.contains("plain http to emulator:8080") && text.contains("IONOS_ALLOW_PLAIN_HTTP"), "{text}");
        assert!(text.contains("danger_allow_plain_http"), "{text}");
    }
    for builder in builders() {
        assert_eq!(status(&builder.danger_allow_plain_http(true).build().unwrap(), get()).await, 200);
    }
}

#[tokio::test]
async fn plain_http_server_of_call_is_rejected_unsent() {
    let script = Script::always(200);
    let to_emulator = || get_with(RequestOptions::new().server(ServerSelector::Url(url("http://emulator:8080"))));
    let error = send(&script.transport(), to_emulator()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("IONOS_ALLOW_PLAIN_HTTP"), "{error}");
    let allowed = script.builder().danger_allow_plain_http(true).build().unwrap();
    assert_eq!(status(&allowed, to_emulator()).await, 200);
}

#[tokio::test]
async fn request_without_operation_is_rejected_with_advice() {
    let script = Script::always(200);
    let error = send(&script.transport(), http::Request::get("/x").body(Body::empty()).unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::InvalidInput, 0));
    assert!(error.to_string().contains("OperationInfo"), "{error}");
}

#[tokio::test]
async fn product_without_servers_needs_base_url() {
    static NOWHERE: Product = Product::new("nowhere", "1");
    let request = || {
        let info = OperationInfo::new(&NOWHERE, "toysGet", Method::GET, "/x");
        http::Request::get("/x").extension(info).body(Body::empty()).unwrap()
    };
    let script = Script::new([respond(200)]);
    assert_eq!(send(&script.transport(), request()).await.unwrap_err().kind(), ErrorKind::Configuration);
    let transport = script.builder().base_url(url("https://here.example")).build().unwrap();
    assert_eq!(status(&transport, request()).await, 200);
}

#[test]
fn invalid_user_agent_and_zero_limits_fail_at_build() {
    let builder = Transport::builder;
    let unusable = [
        builder().user_agent("a b", "1"),
        builder().user_agent("", "1"),
        builder().user_agent("a", "1\r\nX: y"),
        builder().user_agent("a", "1/2"),
        builder().max_in_flight(0),
        builder().body_limit(0),
        builder().timeout(std::time::Duration::ZERO),
    ];
    for builder in unusable {
        assert_eq!(builder.build().unwrap_err().kind(), ErrorKind::Configuration);
    }
}

#[tokio::test]
async fn endpoint_layer_alone_rejects_another_origin() {
    let script = Script::always(200);
    let stack = ionoscloud_transport::EndpointLayer::new().layer(script.clone());
    let transport = ionoscloud_transport::Transport::new(stack);
    for (uri, is_sent) in
        [("https://one.example/toys/x", true), ("https://evil.example/x", false), ("https://one.example:8443/x", false)]
    {
        let mut request = get();
        *request.uri_mut() = uri.parse().unwrap();
        assert_eq!(send(&transport, request).await.is_ok(), is_sent, "{uri}");
    }
    assert_eq!(script.count(), 1);
}

#[tokio::test]
async fn headers_of_client_are_rejected_before_sending() {
    let script = Script::always(200);
    let framing = ["content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer"];
    for name in framing.into_iter().chain(["host", "keep-alive", "proxy-connection", "proxy-authorization"]) {
        let mut request = get();
        request.headers_mut().insert(name, http::HeaderValue::from_static("1"));
        let error = send(&script.transport(), request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name}");
        assert!(error.to_string().contains(name) && !error.was_sent(), "{error}");
    }
    let mut request = get();
    let encoding = http::HeaderValue::from_static("br");
    request.extensions_mut().insert(RequestOptions::new().header(http::header::ACCEPT_ENCODING, encoding));
    let error = send(&script.transport(), request).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidInput && error.to_string().contains("accept-encoding"), "{error}");
    assert_eq!(script.count(), 0);
}
