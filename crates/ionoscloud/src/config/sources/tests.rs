//! Settings that reach the transport and are visible in no request. The other rules are in `tests/configuration`.

use ionoscloud_transport::{Transport, TransportBuilder};

use super::*;

fn applied(transport: TransportBuilder, variables: &[(&str, &str)]) -> TransportSettings {
    let lookup = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    let mut sources = Sources::default();
    sources.variables.replace(Variables::read(lookup));
    let environment = sources.read().unwrap().of_environment(transport.settings()).unwrap();
    transport.or(environment).settings().clone()
}

fn pinned(text: &str) -> TlsSettings {
    TlsSettings::new().pin_certificate(text).unwrap()
}

#[test]
fn builder_fingerprint_overrides_environment() {
    let (built, set) = ("aa".repeat(32), "bb".repeat(32));
    for name in ["IONOS_PINNED_CERT", "IONOS_CERTIFICATE_FINGERPRINT"] {
        let transport = applied(Transport::builder(), &[(name, &set)]);
        assert_eq!(transport.tls, Some(pinned(&set)));
        let transport = applied(Transport::builder().tls(pinned(&built)), &[(name, &set)]);
        assert_eq!(transport.tls, Some(pinned(&built)));
    }
    assert_eq!(applied(Transport::builder(), &[]).tls, None);
}

#[test]
fn tls_settings_of_builder_decide_on_verification() {
    let insecure = ("IONOS_ALLOW_INSECURE", "true");
    let skipping = TlsSettings::new().danger_skip_verification(true);
    assert_eq!(applied(Transport::builder(), &[insecure]).tls, Some(skipping));
    for built in [TlsSettings::new(), pinned(&"aa".repeat(32))] {
        assert_eq!(applied(Transport::builder().tls(built.clone()), &[insecure]).tls, Some(built));
    }
    assert_eq!(applied(Transport::builder(), &[("IONOS_ALLOW_INSECURE", "0")]).tls, None);
}

#[test]
fn skipped_verification_keeps_fingerprint() {
    let set = "bb".repeat(32);
    let transport = applied(Transport::builder(), &[("IONOS_ALLOW_INSECURE", "1"), ("IONOS_PINNED_CERT", &set)]);
    assert_eq!(transport.tls, Some(pinned(&set).danger_skip_verification(true)));
}

#[cfg(feature = "proxy")]
#[test]
fn builder_proxy_overrides_environment() {
    let variable = [("HTTPS_PROXY", "http://proxy.example:3128")];
    assert!(applied(Transport::builder(), &variable).proxy.is_some());
    assert!(applied(Transport::builder(), &[("HTTPS_PROXY", " ")]).proxy.is_none());
    let transport = Transport::builder().proxy(ionoscloud_transport::ProxySettings::none());
    assert!(!format!("{:?}", applied(transport, &variable)).contains("proxy.example"));
}

#[test]
fn sources_are_not_named_by_default() {
    assert!(!Sources::default().are_named());
}
