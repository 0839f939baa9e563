//! One test for each row of the table in docs/configuration.md.

use std::sync::{Arc, Mutex};

use http::{Request, Response};
use ionoscloud::mongodb::operations::ListTemplates;
use ionoscloud::transport::{RetryPolicy, ServerConfig, TransportBuilder};
use ionoscloud::{Body, Client, RequestOptions, ServerSelector};

use crate::recording::{Folder, lookup, sent, sent_with};

/// Basic `env:env-password` and `file:file-password`.
const BASIC_OF_ENVIRONMENT: &str = "Basic ZW52OmVudi1wYXNzd29yZA==";
const BASIC_OF_FILE: &str = "Basic ZmlsZTpmaWxlLXBhc3N3b3Jk";

const TWO_PROFILES: &str = "
currentProfile: first
profiles:
  - name: first
    environment: one
    credentials:
      token: file-token
      username: file
      password: file-password
  - name: second
    environment: two
    credentials:
      username: file
      password: file-password
environments:
  - name: one
    products:
      - name: mongo
        endpoints:
          - name: https://one.example
  - name: two
    products:
      - name: mongo
        endpoints:
          - name: https://fra.example
            location: de/fra
          - name: https://two.example
";

/// A home with the file at its usual place.
fn home() -> (Folder, String) {
    let folder = Folder::new();
    folder.write(".ionos/config", TWO_PROFILES);
    let path = folder.path("");
    (folder, path)
}

#[tokio::test]
async fn product_path_at_end_of_api_url_is_cut_off() {
    for url in ["https://h.example/cloudapi/v6", "https://h.example/auth/v1/", "https://h.example/databases/mongodb"] {
        let (url_of_all, token) = (("IONOS_API_URL", url), ("IONOS_TOKEN", "token"));
        let by_environment = sent(Client::builder().environment(lookup([url_of_all, token]))).await.unwrap();
        let by_builder = sent(Client::builder().token("token").base_url(url)).await.unwrap();
        assert_eq!(by_environment.url, "https://h.example/databases/mongodb/templates", "{url}");
        assert_eq!(by_builder.url, by_environment.url);
    }
}

#[tokio::test]
async fn precedence_of_credentials() {
    let (_folder, home) = home();
    let (home, token) = (("HOME", home.as_str()), ("IONOS_TOKEN", "env-token"));
    let (user, password) = (("IONOS_USERNAME", "env"), ("IONOS_PASSWORD", "env-password"));
    let authorization = |builder| async { sent(builder).await.unwrap().authorization };

    let builder = || Client::builder().environment(lookup([home, token, user, password]));
    assert_eq!(authorization(builder().token("built")).await, "Bearer built");
    assert_eq!(
        authorization(builder().basic_auth("env", "env-password")).await,
        BASIC_OF_ENVIRONMENT,
        "over a token below"
    );
    assert_eq!(
        authorization(Client::builder().token("built").environment(lookup([home, token]))).await,
        "Bearer built"
    );
    assert_eq!(authorization(builder()).await, "Bearer env-token", "a token before a password");

    let builder = Client::builder().environment(lookup([home, user, password]));
    assert_eq!(authorization(builder).await, BASIC_OF_ENVIRONMENT, "over the token of the profile");
    let builder = || Client::builder().environment(lookup([home]));
    assert_eq!(authorization(builder()).await, "Bearer file-token", "a token before a password");
    assert_eq!(authorization(builder().profile("second")).await, BASIC_OF_FILE);
}

#[tokio::test]
async fn precedence_of_base_url() {
    let (_folder, home) = home();
    let (home, url) = (("HOME", home.as_str()), ("IONOS_API_URL", "https://env.example"));
    let path = "/databases/mongodb/templates";
    let url_of = |builder| async { sent(builder).await.unwrap().url };

    let builder = || Client::builder().environment(lookup([home, url]));
    assert_eq!(url_of(builder().base_url("https://built.example")).await, format!("https://built.example{path}"));
    assert_eq!(url_of(builder()).await, format!("https://env.example{path}"));
    let builder = || Client::builder().environment(lookup([home]));
    assert_eq!(url_of(builder()).await, format!("https://one.example{path}"));
    assert_eq!(url_of(builder().base_url("built.example")).await, format!("https://built.example{path}"));
    let own = [ServerConfig::new("https://listed.example".parse().unwrap())];
    let listed = builder().configure_transport(|transport| transport.servers("mongodb", own));
    assert_eq!(url_of(listed).await, format!("https://listed.example{path}"));
    let builder = Client::builder().token("t").environment(|_| None);
    assert_eq!(url_of(builder).await, format!("https://api.ionos.com{path}"));
}

#[tokio::test]
async fn precedence_of_base_url_of_one_product() {
    use ionoscloud::Product;

    static VPN: Product = Product::new("vpn", "1");
    let (folder, variable) = (Folder::new(), ("IONOS_API_URL_VPN", "https://vpn.example"));
    let file = "environments: [{name: e, products: [{name: vpn, endpoints: [{name: file.example}]}]}]";
    let file = folder.write("config", file);
    let (token, file) = (("IONOS_TOKEN", "t"), ("IONOS_CONFIG_FILE", file.as_str()));
    let everything = ("IONOS_API_URL", "https://all.example");
    let host_of = |builder: ionoscloud::ClientBuilder| async {
        let service = tower::service_fn(|request: Request<Body>| {
            std::future::ready(Response::builder().header("host", request.uri().host().unwrap()).body(Body::empty()))
        });
        let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
        let response = client.request(&VPN, Request::get("/x").body(Body::empty()).unwrap()).await.unwrap();
        response.headers()["host"].to_str().unwrap().to_owned()
    };
    let builder = || Client::builder().environment(lookup([token, variable, everything, file]));
    assert_eq!(host_of(builder().base_url("built.example")).await, "built.example");
    let listed = [ServerConfig::new("https://listed.example".parse().unwrap())];
    assert_eq!(host_of(builder().base_url("built.example").servers("vpn", listed)).await, "listed.example");
    let of_file = Client::builder().environment(lookup([token, file])).base_url("built.example");
    assert_eq!(host_of(of_file).await, "built.example");
    assert_eq!(host_of(builder()).await, "vpn.example", "it says more than IONOS_API_URL");
    let builder = Client::builder().environment(lookup([token, variable, file]));
    assert_eq!(host_of(builder).await, "vpn.example");
    assert_eq!(host_of(Client::builder().environment(lookup([token, file]))).await, "file.example");
}

#[tokio::test]
async fn precedence_of_server_of_location() {
    let (_folder, home) = home();
    let url_in = |location: &'static str| {
        let builder = Client::builder().environment(lookup([("HOME", home.as_str())])).profile("second");
        let options = RequestOptions::new().server(ServerSelector::Location(location.into()));
        async { sent_with(builder, options).await.unwrap().url }
    };
    assert!(url_in("de/fra").await.starts_with("https://fra.example/"));
    assert!(
        url_in("de/txl").await.starts_with("https://two.example/"),
        "the one without a location, although it is second"
    );
    let builder = Client::builder().environment(lookup([("HOME", home.as_str())])).profile("second");
    assert!(sent(builder).await.unwrap().url.starts_with("https://two.example/"));
}

#[cfg(feature = "postgresql")]
#[tokio::test]
async fn only_location_of_file_is_that_of_regional_nouns() {
    let folder = Folder::new();
    let host_of = |name: &str, endpoints: &str| {
        let file = format!("environments: [{{name: e, products: [{{name: psqlv2, endpoints: [{endpoints}]}}]}}]");
        let file = folder.write(name, file);
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let notes = Arc::clone(&seen);
        let service = tower::service_fn(move |request: Request<Body>| {
            notes.lock().unwrap().push(request.uri().host().unwrap().to_owned());
            std::future::ready(Response::builder().body(Body::from(r#"{"items":[]}"#)))
        });
        let builder = Client::builder().token("t").config_file(file);
        let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
        async move {
            client.postgresql().v2().clusters().find("orders").await?;
            let host = seen.lock().unwrap().concat();
            Ok::<_, ionoscloud::Error>(host)
        }
    };
    let fra = "{location: de/fra, name: fra.example}";
    assert_eq!(host_of("one", fra).await.unwrap(), "fra.example");
    let both = format!("{fra}, {{location: us/las, name: las.example}}");
    let error = host_of("two", &both).await.unwrap_err();
    assert!(error.to_string().contains("pick one of de/txl"), "{error}");
    let all = format!("{fra}, {{name: all.example}}");
    assert_eq!(host_of("all", &all).await.unwrap(), "all.example");
}

#[tokio::test]
async fn precedence_of_profile() {
    let (_folder, home) = home();
    let (home, variable) = (("HOME", home.as_str()), ("IONOS_CURRENT_PROFILE", " SECOND "));
    let first = sent(Client::builder().environment(lookup([home, variable])).profile("First")).await.unwrap();
    assert_eq!((first.authorization.as_str(), first.url.contains("one.example")), ("Bearer file-token", true));
    let second = sent(Client::builder().environment(lookup([home, variable]))).await.unwrap();
    assert_eq!((second.authorization.as_str(), second.url.contains("two.example")), (BASIC_OF_FILE, true));
    let current = sent(Client::builder().environment(lookup([home]))).await.unwrap();
    assert_eq!(current.authorization, "Bearer file-token");
}

#[tokio::test]
async fn precedence_of_configuration_file() {
    let (folder, home) = home();
    let file =
        |token: &str| format!("currentProfile: p\nprofiles:\n  - name: p\n    credentials:\n      token: {token}\n");
    let (built, named) = (folder.write("built", file("built")), folder.write("named", file("named")));
    let (home, named) = (("HOME", home.as_str()), ("IONOS_CONFIG_FILE", named.as_str()));
    let authorization = |builder| async { sent(builder).await.unwrap().authorization };

    let builder = || Client::builder().environment(lookup([home, named]));
    assert_eq!(authorization(builder().config_file(&built)).await, "Bearer built");
    assert_eq!(authorization(builder()).await, "Bearer named");
    assert_eq!(authorization(Client::builder().environment(lookup([home]))).await, "Bearer file-token");
    assert_eq!(authorization(Client::builder().config_file(&built)).await, "Bearer built", "without the environment");
    assert!(builder().no_config_file().build().unwrap_err().to_string().contains("no configuration file is read"));
}

#[test]
fn unnamed_sources_are_not_read() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ionoscloud::ErrorKind::Credentials);
    assert!(!error.to_string().contains("environment"), "{error}");
}

#[tokio::test]
async fn precedence_of_contract() {
    let (token, variable) = (("IONOS_TOKEN", "t"), ("IONOS_CONTRACT_NUMBER", "31415926"));
    let contract_of = |builder| async { sent(builder).await.unwrap().contract };
    let builder = || Client::builder().environment(lookup([token, variable]));
    assert_eq!(contract_of(builder().contract("27182818")).await.as_deref(), Some("27182818"));
    assert_eq!(contract_of(builder()).await.as_deref(), Some("31415926"));
    assert_eq!(contract_of(Client::builder().environment(lookup([token]))).await, None);
    let options = RequestOptions::new().contract("16180339");
    assert_eq!(
        sent_with(builder(), options).await.unwrap().contract.as_deref(),
        Some("16180339"),
        "the call says more"
    );
}

#[tokio::test(start_paused = true)]
async fn servers_of_one_location_are_used_round_robin() {
    let folder = Folder::new();
    let hosts_of = |strategy: &'static str, choice: Option<bool>| {
        let file = folder.write(
            strategy,
            format!(
                "failover: {{strategy: {strategy}}}
environments: [{{name: e, products: [{{name: mongo, endpoints: [{{name: one.example}}, {{name: two.example}}]}}]}}]"
            ),
        );
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let notes = Arc::clone(&seen);
        let service = tower::service_fn(move |request: Request<Body>| {
            notes.lock().unwrap().push(request.uri().host().unwrap().to_owned());
            std::future::ready(Response::builder().status(503).body(Body::empty()))
        });
        let builder = Client::builder().token("t").config_file(file).configure_transport(|transport| {
            let transport = transport.http_service(service).retry(RetryPolicy::new().max_attempts(2));
            choice.into_iter().fold(transport, TransportBuilder::failover)
        });
        async move {
            builder.build().unwrap().send(ListTemplates::new()).await.unwrap_err();
            seen.lock().unwrap().join(" ")
        }
    };
    let (one, both) = ("one.example one.example", "one.example two.example");
    for (strategy, choice, expected) in [
        ("none", None, one),
        ("roundRobin", None, both),
        ("none", Some(true), both),
        ("roundRobin", Some(true), both),
        ("none", Some(false), one),
        ("roundRobin", Some(false), one),
    ] {
        assert_eq!(hosts_of(strategy, choice).await, expected, "{strategy} {choice:?}");
    }
}
