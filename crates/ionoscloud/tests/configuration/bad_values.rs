//! Every variable with an unusable value: the error names the variable and the allowed values, and not the value.

use ionoscloud::transport::ServerConfig;
use ionoscloud::{Body, Client, ClientBuilder, Error, ErrorKind, ServerSelector};

use crate::recording::{Events, Folder, lookup};

const CANARY: &str = "hunter2-canary";

fn refused(name: &str, value: &str, kind: ErrorKind, says: &str) {
    let token = if name == "IONOS_TOKEN" { "" } else { "t" };
    let lookup = lookup([(name, value), ("IONOS_TOKEN", token)]);
    let error = Client::builder().environment(lookup).build().unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    let text = error.to_string();
    assert!(text.contains(name) && text.contains(says), "{text}");
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
}

#[test]
fn bad_variables_are_rejected_by_name() {
    let configuration = ErrorKind::Configuration;
    refused(
        "IONOS_TOKEN",
        "hunter2-canary\u{7}",
        ErrorKind::Credentials,
        "IONOS_TOKEN cannot be used: the token contains",
    );
    for url in ["IONOS_API_URL", "IONOS_API_URL_VPN", "IONOS_API_URL_OBJECT_STORAGE_MANAGEMENT"] {
        refused(url, "ftp://hunter2-canary", configuration, "has the scheme \"ftp\"; only https and http can be used");
        refused(url, "https://me:hunter2-canary@h", configuration, "give credentials separately");
        refused(url, "me:hunter2-canary@https://h", configuration, "give credentials separately");
        refused(url, "me:hunter2-canary://h", configuration, "has another scheme than https and http");
        refused(url, "https://h:hunter2-canary", configuration, "has no usable host and port");
    }
    refused("IONOS_CONTRACT_NUMBER", CANARY, configuration, "has to be digits and nothing else");
    for switch in ["IONOS_ALLOW_INSECURE", "IONOS_ALLOW_PLAIN_HTTP"] {
        refused(switch, CANARY, configuration, "has to be true, false, 1 or 0");
    }
    for fingerprint in ["IONOS_PINNED_CERT", "IONOS_CERTIFICATE_FINGERPRINT"] {
        refused(fingerprint, CANARY, configuration, "cannot be used: ");
        refused(fingerprint, "aa:bb", configuration, "SHA-256");
    }
    refused("IONOS_CONFIG_FILE", "/no/such/file", configuration, "which does not exist");
    refused("IONOS_CURRENT_PROFILE", CANARY, configuration, "names a profile, but there is no configuration file");
}

#[test]
fn plain_http_of_any_source_needs_variable() {
    let folder = Folder::new();
    let endpoint = "{name: mongo, endpoints: [{name: \"http://emulator:8080\"}]}";
    let file = folder.write("config", format!("environments:\n- name: e\n  products:\n  - {endpoint}\n"));
    let plain = || "http://emulator:8080".parse().unwrap();
    let base_url = |builder: ClientBuilder| builder.base_url("http://emulator:8080");
    let chosen = |builder: ClientBuilder| builder.server("mongodb", ServerSelector::Url(plain()));
    let listed = |builder: ClientBuilder| builder.servers("mongodb", [ServerConfig::new(plain())]);
    let no_more = |builder: ClientBuilder| builder;
    type Set<'a> = &'a dyn Fn(ClientBuilder) -> ClientBuilder;
    let sources: [(Set<'_>, [(&str, &str); 1]); 6] = [
        (&base_url, [("IONOS_TOKEN", "t")]),
        (&chosen, [("IONOS_TOKEN", "t")]),
        (&listed, [("IONOS_TOKEN", "t")]),
        (&no_more, [("IONOS_API_URL", "http://emulator:8080")]),
        (&no_more, [("IONOS_API_URL_VPN", "http://emulator:8080")]),
        (&no_more, [("IONOS_CONFIG_FILE", &file)]),
    ];
    for (set, [source]) in sources {
        let client = |allowed: &str| {
            let variables = lookup([source, ("IONOS_TOKEN", "t"), ("IONOS_ALLOW_PLAIN_HTTP", allowed)]);
            set(Client::builder().environment(variables)).build()
        };
        for forbidden in ["", "false"] {
            let error = client(forbidden).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{source:?}");
            let text = error.to_string();
            assert!(text.contains("plain http to emulator:8080") && text.contains("IONOS_ALLOW_PLAIN_HTTP"), "{text}");
        }
        let events = Events::of(|| assert!(client("true").is_ok(), "{source:?}"));
        assert!(events.contains("WARN") && events.contains("IONOS_ALLOW_PLAIN_HTTP"), "{events}");
    }
    let decided = Client::builder().configure_transport(|transport| transport.danger_allow_plain_http(false));
    let variables = lookup([("IONOS_ALLOW_PLAIN_HTTP", "1"), ("IONOS_TOKEN", "t")]);
    assert!(decided.base_url("http://emulator:8080").environment(variables).build().is_err(), "the program decides");
}

#[test]
fn bad_user_name_and_password_are_rejected() {
    for (user, password) in [("a:b", CANARY), ("me", "hunter2-canary\n\u{7}")] {
        let lookup = lookup([("IONOS_USERNAME", user), ("IONOS_PASSWORD", password)]);
        let error = Client::builder().environment(lookup).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().starts_with("IONOS_USERNAME and IONOS_PASSWORD cannot be used: "), "{error}");
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
}

#[test]
fn differing_fingerprints_are_rejected() {
    let (one, other) = ("aa".repeat(32), "bb".repeat(32));
    let lookup = lookup([("IONOS_PINNED_CERT", &one), ("IONOS_CERTIFICATE_FINGERPRINT", &other), ("IONOS_TOKEN", "t")]);
    let error = Client::builder().environment(lookup).build().unwrap_err();
    assert!(error.to_string().contains("IONOS_PINNED_CERT and IONOS_CERTIFICATE_FINGERPRINT differ"), "{error}");
    assert!(!error.to_string().contains(&one));
}

#[test]
fn bad_credentials_of_profile_are_rejected() {
    let folder = Folder::new();
    let file = folder.write(
        "config",
        "currentProfile: p\nprofiles:\n  - name: p\n    credentials: {token: \"hunter2-canary\\u0007\"}\n",
    );
    let error = Client::builder().config_file(&file).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("the profile \"p\" of the configuration file {file} cannot be used: ")),
        "{text}"
    );
    assert!(!format!("{error} {error:?}").contains(CANARY));
}

#[test]
fn bad_certificates_of_file_are_rejected_with_place() {
    let folder = Folder::new();
    let endpoint = "{name: mongo, endpoints: [\n  {name: h,\n   certificateAuthData: hunter2-canary}]}";
    let endpoint = format!("environments:\n- name: e\n  products:\n  - {endpoint}\n");
    let environment = "environments:\n- name: e\n  certificateAuthData: hunter2-canary\n  products:\n";
    let environment = format!("{environment}  - {{name: mongo, endpoints: [{{name: h}}]}}\n");
    for (text, place) in [
        (endpoint, "line 6, column 4: `environments[0].products[0].endpoints[0].certificateAuthData`"),
        (environment, "line 3, column 3: `environments[0].certificateAuthData`"),
    ] {
        let file = folder.write("config", text);
        let error = Client::builder().token("t").config_file(file).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let text = error.to_string();
        assert!(text.contains(place) && text.contains("-----BEGIN CERTIFICATE-----"), "{text}");
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
}

#[test]
fn unused_fingerprint_is_rejected() {
    let build = |builder: ClientBuilder| {
        let service =
            tower::service_fn(|_: http::Request<Body>| async { Ok::<_, Error>(http::Response::new(Body::empty())) });
        builder.configure_transport(|transport| transport.http_service(service)).build()
    };
    for name in ["IONOS_PINNED_CERT", "IONOS_CERTIFICATE_FINGERPRINT"] {
        let lookup = lookup([(name, &"ab".repeat(32)), ("IONOS_TOKEN", "t")]);
        let error = build(Client::builder().environment(lookup)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            error.to_string().starts_with(&format!("{name} cannot be used: `connector` or `http_service`")),
            "{error}"
        );
    }
    let insecure = lookup([("IONOS_ALLOW_INSECURE", "true"), ("IONOS_TOKEN", "t")]);
    assert!(build(Client::builder().environment(insecure)).is_ok(), "nothing is lost");
}

#[test]
fn unknown_product_is_logged_at_debug() {
    let servers = || [ServerConfig::new("https://h.example".parse().unwrap())];
    let events = |product: &'static str| {
        let listed = Events::of(|| drop(Client::builder().servers(product, servers())));
        let chosen = Events::of(|| drop(Client::builder().server(product, ServerSelector::Index(0))));
        assert_eq!(listed, chosen);
        listed
    };
    for known in ["mongodb", "mongo", "vpn"] {
        assert_eq!(events(known), "");
    }
    for unknown in ["mongdb", "Mongo"] {
        let said = events(unknown);
        assert!(said.starts_with("DEBUG") && said.contains(unknown) && said.lines().count() == 1, "{said}");
    }
}
