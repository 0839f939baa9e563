//! Contents of the file that can be used, and those that cannot. No test here touches the disk.

use std::time::Duration;

use ionoscloud_core::{Error, ErrorKind};

use super::{ConfigFile, Endpoint, Profile};

const CANARY: &str = "hunter2";

const FULL: &str = "
version: 1.0
currentProfile: Work
profiles:
  - name: work
    environment: PROD
    credentials:
      username: me@mail.example
      password: 0123
      token: hunter2
      s3AccessKey: hunter2
      s3SecretKey: hunter2
  - name: bare
environments:
  - name: Staging
    products:
      - name: mongo
        endpoints:
          - name: https://staging.example
      - name: dns
        endpoints:
          - name: dns.example
  - name: ' prod '
    certificateAuthData: environment's
    products:
      - name: Mongo
        endpoints:
          - location: de/txl
            name: https://txl.example
            certificateAuthData: own
          - name: api.example/prefix
            skipTlsVerify: true
failover:
  strategy: RoundRobin
  retryableMethods: [get, PUT]
  retryOnTimeout: true
  failoverOnStatusCodes: [502, 503]
  maxRetries: 5
  exponentialBackoff:
    initialInterval: 250ms
    maxInterval: 1m30s
    multiplier: 1.5
    randomizationFactor: 0.5
later: [whatever, that, is]
";

fn read(text: &str) -> ConfigFile {
    ConfigFile::parse("/etc/config", text).unwrap()
}

fn refused(text: &str) -> String {
    let error = ConfigFile::parse("/etc/config", text).expect_err(text);
    assert_eq!(error.kind(), ErrorKind::Configuration);
    shown(&error)
}

fn shown(error: &Error) -> String {
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
    error.to_string()
}

fn addresses(found: &[(&str, &[Endpoint])]) -> Vec<(String, Vec<String>)> {
    let urls = |endpoints: &[Endpoint]| endpoints.iter().map(|endpoint| endpoint.url.to_string()).collect();
    found.iter().map(|(name, endpoints)| ((*name).to_owned(), urls(endpoints))).collect()
}

fn named<'a>(file: &'a ConfigFile, name: &str) -> Option<&'a Profile> {
    file.profile(Some((name, "the test"))).unwrap()
}

#[test]
fn every_key_is_read() {
    let file = read(FULL);
    let profile = file.profile(None).unwrap().unwrap();
    assert_eq!(profile.name, "work");
    assert_eq!(profile.credentials.username.as_deref(), Some("me@mail.example"));
    assert_eq!(profile.credentials.password.as_ref().unwrap().expose(), "0123");
    assert_eq!(profile.credentials.token.as_ref().unwrap().expose(), CANARY);
    let found = file.endpoints(Some(profile));
    let (_, endpoints) = found[0];
    assert_eq!(endpoints.iter().map(|e| e.location.as_deref()).collect::<Vec<_>>(), [Some("de/txl"), None]);
    assert_eq!(endpoints.iter().map(|e| e.skip_tls_verify).collect::<Vec<_>>(), [false, true]);
    assert_eq!(endpoints[1].url.to_string(), "https://api.example/prefix");
    let failover = file.failover().unwrap();
    assert!(failover.round_robin);
    assert_eq!(failover.on_status.iter().map(http::StatusCode::as_u16).collect::<Vec<_>>(), [502, 503]);
    assert_eq!(failover.max_retries, Some(5));
    let backoff = failover.backoff.unwrap();
    assert_eq!((backoff.initial, backoff.max), (Duration::from_millis(250), Duration::from_secs(90)));
}

#[test]
fn environment_certificates_are_defaults_of_its_endpoints() {
    let file = read(FULL);
    let found = file.endpoints(named(&file, "work"));
    let pem: Vec<_> = found[0].1.iter().map(|e| e.certificates.as_ref().map(|(pem, _)| pem.as_str())).collect();
    assert_eq!(pem, [Some("own"), Some("environment's")]);
}

#[test]
fn names_are_compared_without_case_and_white_space() {
    let file = read(FULL);
    assert_eq!(named(&file, " WORK ").unwrap().name, "work");
    let found = file.endpoints(named(&file, "work"));
    assert_eq!(addresses(&found)[0].1[0], "https://txl.example", "the environment is ` prod `, the profile says PROD");
}

#[test]
fn first_environment_with_product_is_used_by_default() {
    let file = read(FULL);
    for profile in [named(&file, "bare"), None] {
        let expected = [("mongo", "https://staging.example"), ("dns", "https://dns.example")];
        let expected = expected.map(|(name, url)| (name.to_owned(), vec![url.to_owned()]));
        assert_eq!(addresses(&file.endpoints(profile)), expected);
    }
}

#[test]
fn environment_has_only_its_own_products() {
    let file = read(FULL);
    assert_eq!(addresses(&file.endpoints(named(&file, "work"))).len(), 1, "dns is in the other one");
}

#[test]
fn no_current_profile_means_none() {
    assert!(read("version: 1.0\n").profile(None).unwrap().is_none());
    assert!(read("currentProfile: ''\nprofiles: []\n").profile(None).unwrap().is_none());
}

#[test]
fn missing_profile_is_error_with_known_names() {
    let error = read(FULL).profile(Some(("other", "IONOS_CURRENT_PROFILE"))).unwrap_err();
    assert!(shown(&error).ends_with("it has work, bare"), "{error}");
    assert!(shown(&error).starts_with("IONOS_CURRENT_PROFILE names a profile that is not"), "{error}");
    let none = read("version: 1.0").profile(Some(("other", "IONOS_CURRENT_PROFILE"))).unwrap_err();
    assert!(shown(&none).ends_with("it has none"), "{none}");
    let current = refused("currentProfile: other\nprofiles:\n  - name: one\n  - name: two\n");
    assert!(current.contains("line 1") && current.contains("`currentProfile`"), "{current}");
    assert!(current.ends_with("it has one, two"), "{current}");
}

#[test]
fn secret_within_name_is_not_listed() {
    let slipped = "profiles:\n  - name: one\n    environment: two\nenvironments:\n  - name: production\n      \
                   certificate hunter2 that is long\n  - name: \"b\\nhunter2\"\n  - name: staging\n";
    let error = refused(slipped);
    assert!(error.ends_with("it has …, …, staging"), "{error}");
}

#[test]
fn absent_or_empty_members_are_not_set() {
    let file =
        read("profiles:\n  - name: a\n    environment:\n    credentials:\n      token: ''\n      username: '  '\n");
    let profile = named(&file, "a").unwrap();
    assert!(profile.credentials.token.is_none() && profile.credentials.username.is_none());
    assert!(file.failover().is_none() && file.endpoints(Some(profile)).is_empty());
    let file = read("failover:\n  strategy: none\n  maxRetries: 0\n  retryableMethods: []\n");
    assert_eq!(file.failover(), Some(&super::failover::Failover::default()));
}

#[test]
fn empty_file_is_reported() {
    for text in ["", "\n\n", "# only a remark\n", "---\n", "null\n"] {
        assert!(refused(text).ends_with("the configuration file /etc/config is empty"), "{text:?}");
    }
}

#[test]
fn text_that_is_not_yaml_is_rejected_with_its_place() {
    let message = refused("version: 1.0\nprofiles:\n  - name: a\n   token: hunter2\n");
    assert!(message.starts_with("the configuration file /etc/config, line 4, column"), "{message}");
}

/// Every key that has a form, with a value that has another one.
#[test]
fn unusable_value_is_named_by_place_and_rule() {
    let endpoint = "environments:\n  - name: e\n    products:\n      - name: mongo\n        endpoints:\n          - ";
    let endpoint_key = "`environments[0].products[0].endpoints[0]";
    let in_endpoint = |line: &str| format!("{endpoint}name: h\n            {line}\n");
    let failover = |line: &str| format!("failover:\n  {line}\n");
    let backoff = |line: &str| format!("failover:\n  exponentialBackoff:\n    {line}\n");
    let profile = |line: &str| format!("profiles:\n  - name: p\n    {line}\n");
    let cases = [
        ("- hunter2\n".into(), 1, "`the whole file` has to be a mapping with the keys version, currentProfile"),
        ("hunter2\n".into(), 1, "`the whole file` has to be a mapping"),
        ("version: hunter2\n".into(), 1, "`version` has to be 1.0"),
        ("version: 2.0\n".into(), 1, "`version` has to be 1.0"),
        ("version: -1\n".into(), 1, "`version` has to be 1.0"),
        ("version: .nan\n".into(), 1, "`version` has to be 1.0"),
        ("currentProfile: [hunter2]\n".into(), 1, "`currentProfile` has to be text"),
        ("profiles: hunter2\n".into(), 1, "`profiles` has to be a list"),
        (
            "profiles:\n  - hunter2\n".into(),
            2,
            "`profiles[0]` has to be a mapping with the keys name, environment, credentials",
        ),
        ("profiles:\n  - environment: e\n".into(), 2, "`profiles[0]` has no `name`"),
        ("profiles:\n  - name: ' '\n".into(), 2, "`profiles[0].name` is empty"),
        (
            "profiles:\n  - name: p\n  - name: ' P'\n".into(),
            3,
            "`profiles[1]` has a name that stands in this list already",
        ),
        (
            profile("environment: hunter2x\n").replace("hunter2x", "nowhere"),
            3,
            "`profiles[0].environment` names an environment that is not in the file: it has none",
        ),
        (profile("environment: {hunter2: 1}"), 3, "`profiles[0].environment` has to be text"),
        (
            profile("credentials: hunter2"),
            3,
            "`profiles[0].credentials` has to be a mapping with the keys username, password, token",
        ),
        (profile("credentials: {token: [hunter2]}"), 3, "`profiles[0].credentials.token` has to be text"),
        (profile("credentials: {password: {hunter2: 1}}"), 3, "`profiles[0].credentials.password` has to be text"),
        (profile("credentials: {username: [hunter2]}"), 3, "`profiles[0].credentials.username` has to be text"),
        (profile("credentials: {s3SecretKey: [hunter2]}"), 3, "`profiles[0].credentials.s3SecretKey` has to be text"),
        ("environments: hunter2\n".into(), 1, "`environments` has to be a list"),
        ("environments:\n  - products: []\n".into(), 2, "`environments[0]` has no `name`"),
        ("environments:\n  - name: e\n  - name: E\n".into(), 3, "`environments[1]` has a name that stands"),
        (
            "environments:\n  - name: e\n    certificateAuthData: [hunter2]\n".into(),
            3,
            "`environments[0].certificateAuthData` has to be text",
        ),
        (
            "environments:\n  - name: e\n    products: hunter2\n".into(),
            3,
            "`environments[0].products` has to be a list",
        ),
        (
            "environments:\n  - name: e\n    products:\n      - endpoints: []\n".into(),
            4,
            "`environments[0].products[0]` has no `name`",
        ),
        (
            "environments:\n  - name: e\n    products:\n      - name: mongo\n".into(),
            4,
            "`environments[0].products[0]` has no `endpoints`",
        ),
        (
            format!("{endpoint}name: h\n      - name: MONGO\n        endpoints: [name: h]\n"),
            7,
            "`environments[0].products[1]` has a name that stands",
        ),
        (format!("{endpoint}location: de/txl\n"), 6, "endpoints[0]` has no `name`"),
        (format!("{endpoint}name: ''\n"), 6, "endpoints[0].name` is empty"),
        (
            format!("{endpoint}name: ftp://hunter2\n"),
            6,
            "endpoints[0].name` cannot be used: the API URL has the scheme \"ftp\"; only https and http",
        ),
        (
            format!("{endpoint}name: https://me:hunter2@h\n"),
            6,
            "endpoints[0].name` cannot be used: the API URL contains a user name or password",
        ),
        (
            format!("{endpoint}name: 'https://h:hunter2'\n"),
            6,
            "endpoints[0].name` cannot be used: the API URL has no usable host and port",
        ),
        (
            format!("{endpoint}name: https://h/?hunter2\n"),
            6,
            "endpoints[0].name` cannot be used: the API URL contains a query",
        ),
        (in_endpoint("location: [hunter2]"), 7, "endpoints[0].location` has to be text"),
        (in_endpoint("skipTlsVerify: hunter2"), 7, "endpoints[0].skipTlsVerify` has to be true or false"),
        (in_endpoint("skipTlsVerify: 1"), 7, "endpoints[0].skipTlsVerify` has to be true or false"),
        (in_endpoint("certificateAuthData: {hunter2: 1}"), 7, "endpoints[0].certificateAuthData` has to be text"),
        ("failover: hunter2\n".into(), 1, "`failover` has to be a mapping with the keys strategy, retryableMethods"),
        (failover("strategy: hunter2"), 2, "`failover.strategy` has to be none or roundRobin"),
        (failover("retryableMethods: GET"), 2, "`failover.retryableMethods` has to be a list"),
        (
            failover("retryableMethods: [GET, hunter2]"),
            2,
            "`failover.retryableMethods[1]` has to be one of GET, HEAD, POST",
        ),
        (failover("retryOnTimeout: hunter2"), 2, "`failover.retryOnTimeout` has to be true or false"),
        (failover("failoverOnStatusCodes: 503"), 2, "`failover.failoverOnStatusCodes` has to be a list"),
        (
            failover("failoverOnStatusCodes: [503, 200]"),
            2,
            "`failover.failoverOnStatusCodes[1]` has to be a whole number from 400 to 599",
        ),
        (failover("maxRetries: -1"), 2, "`failover.maxRetries` has to be a whole number from 0 to 1000"),
        (failover("maxRetries: hunter2"), 2, "`failover.maxRetries` has to be a whole number"),
        (failover("maxRetries: 2.5"), 2, "`failover.maxRetries` has to be a whole number"),
        (
            failover("exponentialBackoff: hunter2"),
            2,
            "`failover.exponentialBackoff` has to be a mapping with the keys initialInterval",
        ),
        (
            backoff("initialInterval: 500"),
            3,
            "`failover.exponentialBackoff.initialInterval` has to be numbers with the units ns, us, ms, s, m or h, such as 500ms",
        ),
        (
            backoff("initialInterval: hunter2"),
            3,
            "exponentialBackoff.initialInterval` has to be numbers with the units",
        ),
        (backoff("maxInterval: -1s"), 3, "exponentialBackoff.maxInterval` has to be numbers with the units"),
        (backoff("maxInterval: 25h"), 3, "and at most 24h"),
        (
            backoff("initialInterval: 2m"),
            2,
            "`failover.exponentialBackoff` has an initialInterval that is longer than its maxInterval",
        ),
        (backoff("multiplier: hunter2"), 3, "exponentialBackoff.multiplier` has to be a number above 0"),
        (backoff("multiplier: 0"), 3, "exponentialBackoff.multiplier` has to be a number above 0"),
        (backoff("multiplier: .inf"), 3, "exponentialBackoff.multiplier` has to be a number above 0"),
        (
            backoff("randomizationFactor: 1.5"),
            3,
            "exponentialBackoff.randomizationFactor` has to be a number from 0 to 1",
        ),
    ];
    for (text, line, says) in &cases {
        let message = refused(text);
        assert!(message.contains(says), "{text}\n{message}");
        assert!(
            message.starts_with(&format!("the configuration file /etc/config, line {line}, column ")),
            "{text}\n{message}"
        );
    }
    assert!(refused(&in_endpoint("skipTlsVerify: 1")).contains(endpoint_key));
}

proptest::proptest! {
    /// Whatever becomes of a file on the way, reading it neither panics nor shows what is in it.
    #[test]
    fn damaged_file_shows_no_content(at in 0..FULL.len(), length in 0..40usize, put in "[-:#&*{}\\[\\]'\"|>!%@`~ \n\ta-c0-9]{0,6}") {
        let text = format!("{}{put}{}", &FULL[..at], &FULL[(at + length).min(FULL.len())..]);
        if let Err(error) = ConfigFile::parse("/etc/config", &text) {
            shown(&error);
            assert!(error.to_string().starts_with("the configuration file /etc/config"));
        }
    }
}
