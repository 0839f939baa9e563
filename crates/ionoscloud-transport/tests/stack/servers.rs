//! Which server a call goes to: the rows of the tables at `EndpointLayer`, variables, and round-robin.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::{HeaderValue, Method};
use ionoscloud_core::{
    BaseUrl, Body, Error, ErrorKind, Location, OperationInfo, Product, RequestOptions, Server, ServerSelector,
    ServerVariable,
};
use ionoscloud_transport::{
    BoxFuture, Credentials, DeadlineLayer, EndpointLayer, ResolvedServer, RetryLayer, RetryPolicy, ServerConfig,
    TlsSettings, Transport, TransportBuilder,
};
use tower::{Layer as _, service_fn};

use crate::support::{Script, respond, send, status};

static SPREAD: Product =
    Product::new("spread", "1").with_config_name("spreadv1").with_base_path("/v1").with_servers(&[
        Server::new("https://de-txl.example/v1", "de/txl"),
        Server::new("https://de-fra.example/v1", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://de-txl-2.example/v1", "de/txl"),
    ]);

const REGION: ServerVariable = ServerVariable::new("region", "eu");
const BASE_PATH: ServerVariable = ServerVariable::new("basePath", "v1").allowed(&["v1", "v2"]);

static TEMPLATE: Product = Product::new("template", "1").with_base_path("/{basePath}").with_servers(&[Server::new(
    "https://{region}.example/{basePath}",
    "global",
)
.with_variables(&[REGION, BASE_PATH])]);

fn url(text: &str) -> BaseUrl {
    text.parse().unwrap()
}

fn location(text: &str) -> ServerSelector {
    ServerSelector::Location(Location::from(text))
}

fn address(text: &str) -> ServerSelector {
    ServerSelector::Url(url(text))
}

fn call(product: &'static Product, options: RequestOptions) -> http::Request<Body> {
    let info = OperationInfo::new(product, "toysGet", Method::GET, "/x");
    http::Request::get("/x").extension(info).extension(options).body(Body::empty()).unwrap()
}

fn spread(server: Option<ServerSelector>) -> http::Request<Body> {
    let mut options = RequestOptions::new();
    options.server = server;
    call(&SPREAD, options)
}

fn hosts(script: &Script) -> Vec<String> {
    script.seen().iter().map(|seen| seen.uri.host().unwrap().to_owned()).collect()
}

type Configure = fn(TransportBuilder) -> TransportBuilder;

/// The address to which a client that is set up like this sends a call.
async fn sent_to(configure: Configure, request: http::Request<Body>) -> Result<String, Error> {
    let script = Script::always(200);
    let result = send(&configure(script.builder()).build().unwrap(), request).await;
    result.map(|_| script.seen()[0].uri.to_string())
}

fn list(builder: TransportBuilder) -> TransportBuilder {
    let servers = ["https://list-0.example", "https://list-1.example/v1/"].map(|text| ServerConfig::new(url(text)));
    let [first, second] = servers;
    builder.servers("spread", [first.location("de/txl"), second.location("us/las")])
}

#[tokio::test]
async fn more_specific_server_settings_take_precedence() {
    let base: Configure = |it| it.base_url(url("https://base.example"));
    let product: Configure =
        |it| it.base_url(url("https://base.example")).server("spread", address("https://own.example"));
    let listed: Configure = |it| list(it.base_url(url("https://base.example")));
    let listed_and_picked: Configure = |it| list(it).server("spread", ServerSelector::Index(1));
    let picked: Configure = |it| it.server("spread", location("de/fra"));
    let picked_in_base: Configure = |it| it.base_url(url("https://base.example")).server("spread", location("us/las"));
    let nothing: Configure = |it| it;
    let call_address = || Some(address("https://call.example"));
    let table: [(&str, Configure, Option<ServerSelector>, &str); 16] = [
        ("an address of the call", product, call_address(), "https://call.example/v1/x"),
        ("even against a list", listed, call_address(), "https://call.example/v1/x"),
        ("an address of the product", product, None, "https://own.example/v1/x"),
        ("which stands for all indices", product, Some(ServerSelector::Index(7)), "https://own.example/v1/x"),
        ("and locations", product, Some(location("us/las")), "https://own.example/v1/x"),
        ("a list of the product", listed, None, "https://list-0.example/v1/x"),
        ("the call picks from it", listed, Some(location("us/las")), "https://list-1.example/v1/x"),
        ("by index too", listed, Some(ServerSelector::Index(1)), "https://list-1.example/v1/x"),
        ("the client picks from it", listed_and_picked, None, "https://list-1.example/v1/x"),
        (
            "but the call takes precedence",
            listed_and_picked,
            Some(ServerSelector::Index(0)),
            "https://list-0.example/v1/x",
        ),
        ("the address of the client", base, None, "https://base.example/v1/x"),
        ("which stands for all", base, Some(location("us/las")), "https://base.example/v1/x"),
        ("also for a selected server", picked_in_base, None, "https://base.example/v1/x"),
        ("the own list, the call picks", picked, Some(ServerSelector::Index(2)), "https://de-txl-2.example/v1/x"),
        ("an alias", nothing, Some(location("de-fra-2")), "https://de-fra.example/v1/x"),
        ("the own list, the client picks", picked, None, "https://de-fra.example/v1/x"),
    ];
    for (row, configure, of_call, expected) in table {
        assert_eq!(sent_to(configure, spread(of_call)).await.expect(row), expected, "{row}");
    }
}

#[tokio::test]
async fn later_server_setting_of_product_wins() {
    let table: [(Configure, &str); 4] = [
        (|it| list(it.server("spread", address("https://own.example"))), "https://list-0.example/v1/x"),
        (|it| list(it).server("spread", address("https://own.example")), "https://own.example/v1/x"),
        (
            |it| it.server("spread", location("de/fra")).server("spread", ServerSelector::Index(2)),
            "https://de-txl-2.example/v1/x",
        ),
        (
            |it| list(it.server("spread", location("us/las")).server("spread", address("https://own.example"))),
            "https://list-0.example/v1/x",
        ),
    ];
    for (configure, expected) in table {
        assert_eq!(sent_to(configure, spread(None)).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn config_name_takes_precedence_over_product_key() {
    let by_name: Configure = |it| {
        let it = it.server("spread", address("https://key.example"));
        it.server("spreadv1", address("https://name.example")).server("other", address("https://other.example"))
    };
    assert_eq!(sent_to(by_name, spread(None)).await.unwrap(), "https://name.example/v1/x");
    let other: Configure = |it| it.server("other", address("https://other.example"));
    assert_eq!(sent_to(other, spread(Some(location("de/txl")))).await.unwrap(), "https://de-txl.example/v1/x");
    let builder = list(Transport::builder());
    let endpoint = &builder.settings().endpoint;
    assert!(endpoint.sets_servers("spread") && !endpoint.sets_servers("other") && endpoint.base_url.is_none());
    assert!(builder.base_url(url("https://base.example")).settings().endpoint.base_url.is_some());
}

#[tokio::test]
async fn list_by_location_has_no_default_among_several() {
    let servers = |locations: &'static [&'static str]| {
        let server = |location: &&str| {
            let server = ServerConfig::new(url(&format!("https://{}.example", location.replace('/', "-"))));
            if location.is_empty() { server } else { server.location(*location) }
        };
        EndpointLayer::new().servers_by_location("spread", locations.iter().map(server).collect::<Vec<_>>())
    };
    let resolve = |locations| {
        let transport = servers(locations).layer(service_fn(|request: http::Request<Body>| async move {
            let uri = request.uri().to_string();
            Ok::<_, Error>(http::Response::builder().header("uri", uri).body(Body::empty()).unwrap())
        }));
        async move { tower::ServiceExt::oneshot(transport, spread(None)).await }
    };
    let error = resolve(&["de/txl", "us/las"]).await.map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("pick one of de/txl, us/las"), "{error}");
    for (locations, expected) in [
        (&["de/txl", "de-txl"][..], "https://de-txl.example/v1/x"),
        (&["global", "us/las"][..], "https://global.example/v1/x"),
    ] {
        assert_eq!(resolve(locations).await.unwrap().headers()["uri"], expected);
    }
}

#[tokio::test]
async fn server_without_location_serves_remaining_locations() {
    let listed: Configure = |it| {
        let here = ServerConfig::new(url("https://txl.example")).location("de/txl");
        it.servers("spread", [here, ServerConfig::new(url("https://any.example"))])
    };
    assert_eq!(sent_to(listed, spread(Some(location("de-txl")))).await.unwrap(), "https://txl.example/v1/x");
    assert_eq!(sent_to(listed, spread(Some(location("us/las")))).await.unwrap(), "https://any.example/v1/x");
}

#[tokio::test]
async fn numbered_part_of_location_is_served_by_location() {
    let nothing: Configure = |it| it;
    for (wanted, expected) in [
        ("de/txl/1", "https://de-txl.example/v1/x"),
        ("de-txl-1", "https://de-txl.example/v1/x"),
        ("de/fra/7", "https://de-fra.example/v1/x"),
    ] {
        assert_eq!(sent_to(nothing, spread(Some(location(wanted)))).await.unwrap(), expected, "{wanted}");
    }
    for wanted in ["de/txl/x", "de/1", "us/las/1"] {
        assert!(sent_to(nothing, spread(Some(location(wanted)))).await.is_err(), "{wanted}");
    }
}

#[tokio::test]
async fn unknown_server_is_rejected_with_known_ones() {
    let nothing: Configure = |it| it;
    let by_client: Configure = |it| it.server("spread", ServerSelector::Index(3));
    let table: [(Configure, Option<ServerSelector>, &str); 5] = [
        (
            nothing,
            Some(ServerSelector::Index(3)),
            "spread has no server 3, which the call asks for; it has 3, counted from 0",
        ),
        (by_client, None, "spread has no server 3, which the client asks for; it has 3, counted from 0"),
        (
            nothing,
            Some(location("us/las")),
            "spread has no server in the location \"us/las\", which the call asks for; it has de/txl, de/fra, de/fra/2",
        ),
        (list, Some(location("de/fra")), "which the call asks for; it has de/txl, us/las"),
        (
            list,
            Some(ServerSelector::Index(2)),
            "spread has no server 2, which the call asks for; it has 2, counted from 0",
        ),
    ];
    for (configure, of_call, says) in table {
        let error = sent_to(configure, spread(of_call)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(says), "{error}");
    }
    let error = Transport::builder().servers("spread", []).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("spread: the list that replaces its servers is empty"), "{error}");
}

#[tokio::test]
async fn call_variables_precede_client_variables_and_defaults() {
    let none: Configure = |it| it;
    let client: Configure = |it| it.server_variable("basePath", "v2").server_variable("region", "us");
    let mut table: Vec<(Configure, RequestOptions, &str)> = vec![
        (none, RequestOptions::new(), "https://eu.example/v1/x"),
        (client, RequestOptions::new(), "https://us.example/v2/x"),
        (client, RequestOptions::new().server_variable("basePath", "v1"), "https://us.example/v1/x"),
        (none, RequestOptions::new().server_variable("region", "ap"), "https://ap.example/v1/x"),
        (none, RequestOptions::new().server_variable("unknown", "/@"), "https://eu.example/v1/x"),
    ];
    let elsewhere = RequestOptions::new().server(address("https://call.example"));
    table.push((client, elsewhere.clone(), "https://call.example/v2/x"));
    table.push((none, elsewhere.server_variable("basePath", "v2"), "https://call.example/v2/x"));
    let based: Configure = |it| it.base_url(url("https://base.example")).server_variable("basePath", "v2");
    table.push((based, RequestOptions::new(), "https://base.example/v2/x"));
    let own: Configure = |it| it.servers("template", [ServerConfig::new(url("https://own.example/v1"))]);
    table.push((own, RequestOptions::new(), "https://own.example/v1/x"));
    for (configure, options, expected) in table {
        assert_eq!(sent_to(configure, call(&TEMPLATE, options)).await.unwrap(), expected);
    }
    let script = Script::always(200);
    let transport = client(script.builder()).build().unwrap();
    let of_call = RequestOptions::new().server_variable("basePath", "v1");
    for options in [RequestOptions::new(), of_call, RequestOptions::new()] {
        status(&transport, call(&TEMPLATE, options)).await;
    }
    let paths: Vec<_> = script.seen().iter().map(|seen| seen.uri.path().to_owned()).collect();
    assert_eq!(paths, ["/v2/x", "/v1/x", "/v2/x"], "a call changes nothing for others");
}

#[tokio::test]
async fn invalid_variable_values_are_rejected_before_sending() {
    let script = Script::always(200);
    let by_client = script.builder().server_variable("region", "evil.example/").build().unwrap();
    let error = send(&by_client, call(&TEMPLATE, RequestOptions::new())).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("template: the server variable `region`"), "{error}");
    assert!(!error.to_string().contains("evil"), "{error}");
    let options = RequestOptions::new().server_variable("basePath", "v3");
    let error = send(&script.transport(), call(&TEMPLATE, options)).await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("template: the server variable `basePath`"), "{error}");
    assert!(error.to_string().contains("it can be v1, v2"), "{error}");
    status(&by_client, spread(Some(location("de/txl")))).await;
    assert_eq!(script.count(), 1, "another product does not have the variable");
}

fn unreachable() -> Result<http::Response<Body>, Error> {
    Err(Error::new(ErrorKind::Connect, "no connection"))
}

fn three(builder: TransportBuilder) -> TransportBuilder {
    let servers = ["a", "b", "c"].map(|host| ServerConfig::new(url(&format!("https://{host}"))));
    builder.servers("spread", servers).retry(at_once())
}

fn at_once() -> RetryPolicy {
    RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO)
}

#[tokio::test(start_paused = true)]
async fn servers_of_one_location_are_used_round_robin() {
    let script = Script::always(503);
    status(&three(script.builder()).build().unwrap(), spread(None)).await;
    assert_eq!(hosts(&script), ["a", "b", "c", "a"]);
    let script = Script::always(503);
    status(&three(script.builder()).build().unwrap(), spread(Some(ServerSelector::Index(1)))).await;
    assert_eq!(hosts(&script), ["b", "c", "a", "b"]);
    let script = Script::always(503);
    status(&three(script.builder()).failover(false).build().unwrap(), spread(Some(ServerSelector::Index(1)))).await;
    assert_eq!(hosts(&script), ["b"; 4], "turned off");
    let script = Script::always(503);
    status(&list(script.builder()).build().unwrap(), spread(None)).await;
    assert_eq!(hosts(&script), ["list-0.example"; 4], "the other one serves another location");
    let located = [ServerConfig::new(url("https://a")).location("de/txl"), ServerConfig::new(url("https://b"))];
    for (index, host) in [(0, "a"), (1, "b")] {
        let script = Script::always(503);
        let transport = script.builder().servers("spread", located.clone()).build().unwrap();
        status(&transport, spread(Some(ServerSelector::Index(index)))).await;
        assert_eq!(hosts(&script), [host; 4], "all other locations are not this one");
    }
}

#[tokio::test(start_paused = true)]
async fn unreachable_server_is_ejected_for_30_seconds() {
    let script = Script::new([unreachable(), unreachable()].into_iter().chain((0..9).map(|_| respond(200))));
    let transport = three(script.builder()).build().unwrap();
    for _ in 0..2 {
        assert_eq!(status(&transport, spread(None)).await, 200);
    }
    assert_eq!(hosts(&script), ["a", "c", "b", "b"], "the second attempt is the second of those that are left");
    tokio::time::advance(Duration::from_millis(30_100)).await;
    status(&transport, spread(None)).await;
    assert_eq!(hosts(&script)[4..], ["a"]);
}

#[tokio::test(start_paused = true)]
async fn unreachable_servers_are_tried_round_robin_until_one_responds() {
    let script = Script::new((0..4).map(|_| unreachable()).chain((0..3).map(|_| respond(200))));
    let transport = three(script.builder()).build().unwrap();
    assert_eq!(send(&transport, spread(None)).await.unwrap_err().attempts(), 4);
    assert_eq!(hosts(&script), ["a", "c", "b", "a"]);
    status(&transport, spread(Some(ServerSelector::Index(2)))).await;
    status(&transport, spread(None)).await;
    assert_eq!(hosts(&script)[4..], ["c", "c"]);
}

#[tokio::test(start_paused = true)]
async fn lost_connection_does_not_eject_server() {
    let lost = Err(Error::new(ErrorKind::ConnectionLost, "lost"));
    let script = Script::new([lost, respond(200), respond(200)]);
    let transport = three(script.builder()).build().unwrap();
    for _ in 0..2 {
        status(&transport, spread(None)).await;
    }
    assert_eq!(hosts(&script), ["a", "b", "a"]);
}

#[tokio::test(start_paused = true)]
async fn timeout_while_connecting_ejects_server() {
    let late = |sent| Err(Error::new(ErrorKind::Timeout, "late").with_sent(sent));
    for (sent, expected) in [(false, ["a", "c", "b"]), (true, ["a", "b", "a"])] {
        let script = Script::new([late(sent), respond(200), respond(200)]);
        let transport = three(script.builder()).build().unwrap();
        for _ in 0..2 {
            status(&transport, spread(None)).await;
        }
        assert_eq!(hosts(&script), expected, "sent: {sent}");
    }
}

#[tokio::test(start_paused = true)]
async fn failed_credentials_eject_no_server() {
    /// A token that cannot be fetched the first time.
    struct Fetched(AtomicBool);

    impl Credentials for Fetched {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            let failed = self.0.swap(true, Ordering::Relaxed);
            let unconnected = || Error::new(ErrorKind::Connect, "no connection to the Auth API");
            Box::pin(async move { failed.then(|| HeaderValue::from_static("token")).ok_or_else(unconnected) })
        }
    }

    let script = Script::always(200);
    let transport = three(script.builder()).credentials(Fetched(AtomicBool::new(false))).build().unwrap();
    for _ in 0..2 {
        assert_eq!(status(&transport, spread(None)).await, 200);
    }
    assert_eq!(hosts(&script), ["b", "a"], "the second attempt, and then the first server");
}

#[tokio::test(start_paused = true)]
async fn error_before_sending_does_not_readmit_server() {
    let unsent = Err(Error::new(ErrorKind::Configuration, "no trust roots"));
    let script = Script::new([unreachable(), unreachable(), unsent, respond(200)]);
    let transport = script.builder().no_retry().build().unwrap();
    for server in [0, 1, 1] {
        let mut options = RequestOptions::new();
        options.server = Some(ServerSelector::Index(server));
        send(&transport, call(&PAIR, options)).await.unwrap_err();
    }
    assert_eq!(status(&transport, call(&PAIR, RequestOptions::new())).await, 200);
    let expected = ["one", "two", "two", "one"].map(|host| format!("{host}.example"));
    assert_eq!(hosts(&script), expected, "both stay ejected, so that the first is tried");
}

static PAIR: Product = Product::new("pair", "1").with_base_path("/{basePath}").with_servers(&[
    Server::new("https://one.example/{basePath}", "global").with_variables(&[BASE_PATH]),
    Server::new("https://two.example/{basePath}", "global").with_variables(&[BASE_PATH]),
]);

#[tokio::test(start_paused = true)]
async fn ejected_servers_are_shared_with_calls_with_own_variables() {
    for name in ["basePath", "unknown"] {
        let script = Script::new([unreachable()].into_iter().chain((0..4).map(|_| respond(200))));
        let transport = script.builder().retry(at_once()).build().unwrap();
        for _ in 0..4 {
            status(&transport, call(&PAIR, RequestOptions::new().server_variable(name, "v2"))).await;
        }
        assert_eq!(
            hosts(&script),
            ["one.example", "two.example", "two.example", "two.example", "two.example"],
            "{name}"
        );
    }
}

/// Makes N calls at once, to servers the first N attempts at which find no connection; returns how many calls
/// succeed, and how many attempts that takes.
async fn at_once_to(hosts: &[&str], calls: usize, unreachable_attempts: usize) -> (usize, usize) {
    let script = Script::new((0..unreachable_attempts).map(|_| unreachable()).chain((0..calls).map(|_| respond(200))));
    let servers: Vec<_> = hosts.iter().map(|host| ServerConfig::new(url(&format!("https://{host}")))).collect();
    // Without a limit, so that all are in flight at the same time.
    let stack = EndpointLayer::new().servers("spread", servers).layer(script.clone().after(Duration::from_millis(1)));
    let stack = RetryLayer::new(at_once()).layer(stack);
    let transport = Transport::new(DeadlineLayer::new(Duration::from_secs(60)).layer(stack));
    let results = futures_util::future::join_all((0..calls).map(|_| send(&transport, spread(None)))).await;
    (results.iter().filter(|result| result.is_ok()).count(), script.count())
}

#[tokio::test(start_paused = true)]
async fn failover_does_not_use_retry_budget() {
    assert_eq!(at_once_to(&["a", "b", "c"], 64, 64).await, (64, 128), "each of them moves on");
    let kept_for_retries = 10 + 40 / 5;
    let all = at_once_to(&["a", "b"], 40, 200).await;
    assert_eq!(all, (0, 40 + 40 + kept_for_retries), "after the second one there is nowhere else to go");
    let all = at_once_to(&["a"], 40, 200).await;
    assert_eq!(all, (0, 40 + kept_for_retries), "a single one");
}

#[tokio::test]
async fn each_server_has_its_own_tls_settings() {
    let tls = TlsSettings::new().danger_skip_verification(true);
    let servers = [ServerConfig::new(url("https://a")).tls(tls.clone()), ServerConfig::new(url("https://b"))];
    let service = service_fn(|request: http::Request<Body>| {
        let server = request.extensions().get::<ResolvedServer>().unwrap();
        let of_server = format!("{} {:?}", server.url, server.tls.as_deref());
        std::future::ready(Ok::<_, Error>(http::Response::new(Body::from(of_server))))
    });
    let transport = Transport::new(EndpointLayer::new().servers("spread", servers).layer(Transport::new(service)));
    let asked = async |choice| {
        let response = send(&transport, spread(Some(choice))).await.unwrap();
        String::from_utf8(response.body().as_bytes().unwrap().to_vec()).unwrap()
    };
    assert_eq!(asked(ServerSelector::Index(0)).await, format!("https://a/v1 {:?}", Some(&tls)));
    assert_eq!(asked(ServerSelector::Index(1)).await, "https://b/v1 None");
    assert_eq!(asked(address("https://a")).await, "https://a/v1 None", "an address of the call is another server");
}

#[tokio::test]
async fn failover_uses_tls_settings_of_next_server() {
    use crate::https::{Authority, HttpsServer};
    use ionoscloud_transport::Token;
    let authorities = [Authority::new(), Authority::new()];
    let trusting = |authority: &Authority| TlsSettings::new().add_ca_pem(authority.pem()).unwrap();
    let impostor = HttpsServer::start(&authorities[1].identity()).await;
    let server = HttpsServer::start(&authorities[1].identity()).await;
    let at = |server: &HttpsServer| ServerConfig::new(url(&format!("https://{}", server.address)));
    let servers = [at(&impostor).tls(trusting(&authorities[0])), at(&server).tls(trusting(&authorities[1]))];
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).retry(at_once());
    let transport = builder.servers("toys", servers).build().unwrap();
    for _ in 0..3 {
        assert_eq!(status(&transport, crate::support::request(Method::POST)).await, 200);
    }
    assert_eq!((impostor.requests().len(), server.requests().len()), (0, 3));
}
