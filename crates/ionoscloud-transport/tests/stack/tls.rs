//! Trust roots and pins of the client, against servers with certificates of their own.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, Request, Version};
use ionoscloud_core::{Body, Error, ErrorKind};
use ionoscloud_transport::{
    CryptoProvider, HttpClient, HttpSettings, ResolvedServer, RetryPolicy, ServerConfig, TlsSettings, Transport,
};
use rcgen::{BasicConstraints, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use crate::https::{Authority, HTTP_1, HttpsServer, Identity, params_for};
use crate::support::{Script, get, request, send, status};

fn trusting(authority: &Authority) -> TlsSettings {
    TlsSettings::new().add_ca_pem(authority.pem()).unwrap()
}

fn transport(server: &HttpsServer, tls: TlsSettings) -> Transport {
    server.builder().tls(tls).build().unwrap()
}

async fn refused(server: &HttpsServer, tls: TlsSettings) -> Error {
    let error = send(&transport(server, tls), request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.was_sent() && !error.may_have_been_processed());
    assert!(!error.is_retryable(), "a repeat shows the same certificate: {error}");
    assert_eq!(server.requests(), [], "nothing was sent");
    assert!(error.to_string().contains(&server.address.to_string()), "{error}");
    error
}

/// Fingerprints of nothing that is anywhere.
fn unknown() -> String {
    "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff".repeat(2).replace("ff00", "ff:00")
}

#[tokio::test]
async fn added_ca_certificate_is_trusted() {
    let authority = Authority::new();
    let server = HttpsServer::start(&authority.identity()).await;
    let error = send(&transport(&server, TlsSettings::new()), get()).await.unwrap_err();
    // A machine or a build without certificates cannot set TLS up without further ones.
    let (kind, text) = (error.kind(), error.to_string());
    assert!(kind == ErrorKind::Connect || kind == ErrorKind::Configuration && text.contains("webpki-roots"), "{error}");
    let error = refused(&server, trusting(&Authority::new())).await;
    assert!(error.to_string().contains("signed by no trusted CA"), "{error}");
    assert_eq!(status(&transport(&server, trusting(&authority)), get()).await, 200);
    assert!(CryptoProvider::get_default().is_none(), "nothing is installed for the whole process");
}

#[tokio::test]
async fn one_pem_text_may_hold_several_ca_certificates() {
    let (one, two) = (Authority::new(), Authority::new());
    let tls = TlsSettings::new().add_ca_pem(format!("# one\n{}\n# two\n{}", one.pem(), two.pem())).unwrap();
    // With a byte order mark, and joined by `cat` although the first has no newline at its end.
    let joined = format!("\u{feff}{}\u{feff}{}{}", one.pem(), two.pem().trim_end(), one.pem());
    let joined = TlsSettings::new().add_ca_pem(joined).unwrap();
    assert!(format!("{joined:?}").contains("additional_ca_certificates: 3"), "{joined:?}");
    for authority in [one, two] {
        let server = HttpsServer::start(&authority.identity()).await;
        for tls in [&tls, &joined] {
            assert_eq!(status(&transport(&server, tls.clone()), get()).await, 200);
        }
    }
}

#[test]
fn unreadable_ca_certificate_is_error() {
    let garbage = "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgI=\n-----END CERTIFICATE-----\n";
    let key = KeyPair::generate().unwrap().serialize_pem();
    let cases = [
        ("", "has no certificate"),
        ("surely a certificate", "has no certificate"),
        (&*key, "has no certificate"),
        ("-----BEGIN CERTIFICATE-----\nMIIB", "not valid PEM"),
        ("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n", "not valid PEM"),
        (&*(Authority::new().pem() + garbage), "certificate number 2"),
    ];
    for (pem, text) in cases {
        let error = TlsSettings::new().add_ca_pem(pem).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(text), "{pem}: {error}");
    }
}

#[tokio::test]
async fn name_and_dates_are_verified() {
    let authority = Authority::new();
    let (mut expired, mut future) = (params_for("127.0.0.1"), params_for("127.0.0.1"));
    expired.not_after = date_time_ymd(2020, 1, 1);
    future.not_before = date_time_ymd(4000, 1, 1);
    let cases = [
        (authority.identity_for("other.example"), "another host name"),
        (authority.sign(&expired, KeyPair::generate().unwrap()), "has expired"),
        (authority.sign(&future, KeyPair::generate().unwrap()), "not valid yet"),
    ];
    for (identity, text) in cases {
        let server = HttpsServer::start(&identity).await;
        let pinned = trusting(&authority).pin_certificate(&identity.fingerprint()).unwrap();
        for tls in [trusting(&authority), pinned] {
            let error = refused(&server, tls).await;
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}

/// The most common case of all, and what `openssl req -x509` makes is a CA on top of that.
#[tokio::test]
async fn self_signed_certificate_is_rejected_with_advice() {
    let own = |is_ca: IsCa| {
        let mut params = params_for("127.0.0.1");
        params.is_ca = is_ca;
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        (certificate.pem(), Identity { chain: vec![certificate.der().clone()], key })
    };
    let (pem, identity) = own(IsCa::NoCa);
    let server = HttpsServer::start(&identity).await;
    let error = refused(&server, trusting(&Authority::new())).await;
    assert!(error.to_string().contains("signed it itself, add its certificate"), "{error}");
    assert!(error.to_string().contains("`TlsSettings::add_ca_pem`"), "{error}");
    assert_eq!(status(&transport(&server, TlsSettings::new().add_ca_pem(pem).unwrap()), get()).await, 200);

    let (pem, identity) = own(IsCa::Ca(BasicConstraints::Unconstrained));
    let server = HttpsServer::start(&identity).await;
    for tls in [trusting(&Authority::new()), TlsSettings::new().add_ca_pem(pem).unwrap()] {
        let error = refused(&server, tls).await;
        assert!(error.to_string().contains("signed it itself, pin its fingerprint"), "{error}");
        assert!(error.to_string().contains("`danger_skip_verification`"), "{error}");
    }
    let pinned = TlsSettings::new().pin_certificate(&identity.fingerprint()).unwrap().danger_skip_verification(true);
    assert_eq!(status(&transport(&server, pinned), get()).await, 200);
}

#[tokio::test]
async fn pin_is_required_beside_verification() {
    let authority = Authority::new();
    let identity = authority.identity();
    let server = HttpsServer::start(&identity).await;
    let forms = [identity.fingerprint(), identity.fingerprint().replace(':', " ").to_lowercase()];
    for form in forms {
        let tls = trusting(&authority).pin_certificate(&unknown()).unwrap().pin_certificate(&form).unwrap();
        assert_eq!(status(&transport(&server, tls), get()).await, 200);
    }
    let requests = server.requests().len();
    let server = HttpsServer::start(&identity).await;
    let error = refused(&server, trusting(&authority).pin_certificate(&unknown()).unwrap()).await;
    for text in ["the fingerprint that is pinned", &identity.fingerprint(), &identity.public_key_fingerprint()] {
        assert!(error.to_string().contains(text), "{error}");
    }
    let two = trusting(&authority).pin_certificate(&unknown()).unwrap().pin_public_key(&unknown()).unwrap();
    assert!(refused(&server, two).await.to_string().contains("any of the 2 fingerprints"));
    // The chain has to be trusted all the same.
    let error = refused(&server, trusting(&Authority::new()).pin_certificate(&identity.fingerprint()).unwrap()).await;
    assert!(error.to_string().contains("signed by no trusted CA"), "{error}");
    assert_eq!(requests, 2);
}

#[tokio::test]
async fn pins_alone_decide_where_verification_is_skipped() {
    let identity = Authority::new().identity_for("other.example");
    let server = HttpsServer::start(&identity).await;
    let unverified = TlsSettings::new().danger_skip_verification(true);
    refused(&server, unverified.clone().pin_certificate(&unknown()).unwrap()).await;
    refused(&server, unverified.clone().pin_public_key(&identity.fingerprint()).unwrap()).await;
    let pinned = unverified.clone().pin_certificate(&identity.fingerprint()).unwrap();
    assert_eq!(status(&transport(&server, pinned), get()).await, 200);
    assert_eq!(status(&transport(&server, unverified), get()).await, 200, "without pins, everybody is trusted");
}

#[tokio::test]
async fn pinned_public_key_survives_certificate_renewal() {
    let authority = Authority::new();
    let pem = KeyPair::generate().unwrap().serialize_pem();
    let key = || KeyPair::from_pem(&pem).unwrap();
    let (old, renewed) =
        (authority.sign(&params_for("127.0.0.1"), key()), authority.sign(&params_for("127.0.0.1"), key()));
    let tls = trusting(&authority).pin_public_key(&old.public_key_fingerprint()).unwrap();
    assert_ne!(old.fingerprint(), renewed.fingerprint());
    for identity in [old, renewed] {
        let server = HttpsServer::start(&identity).await;
        assert_eq!(status(&transport(&server, tls.clone()), get()).await, 200);
    }
    let server = HttpsServer::start(&authority.identity()).await;
    refused(&server, tls).await;
}

/// A pin adds to the verification of the chain, its dates and its name, and takes the place of none of it.
#[tokio::test]
async fn pins_of_both_kinds_leave_chain_to_be_verified() {
    let authority = Authority::new();
    let mut expired = params_for("127.0.0.1");
    expired.not_after = date_time_ymd(2020, 1, 1);
    for (identity, text) in [
        (Authority::new().identity(), "signed by no trusted CA"),
        (authority.identity_for("other.example"), "another host name"),
        (authority.sign(&expired, KeyPair::generate().unwrap()), "has expired"),
    ] {
        let certificate = trusting(&authority).pin_certificate(&identity.fingerprint()).unwrap();
        let key = trusting(&authority).pin_public_key(&identity.public_key_fingerprint()).unwrap();
        let both = certificate.clone().pin_public_key(&identity.public_key_fingerprint()).unwrap();
        for tls in [certificate, key, both] {
            let error = refused(&HttpsServer::start(&identity).await, tls).await;
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}

/// An attacker in the middle has seen the pinned certificate and can send it along behind its own.
#[tokio::test]
async fn pin_matches_leaf_certificate_only() {
    let authority = Authority::new();
    let pinned = authority.identity();
    let Identity { mut chain, key } = authority.identity();
    chain.extend(pinned.chain.clone());
    let server = HttpsServer::start(&Identity { chain, key }).await;
    for skip in [false, true] {
        let tls = trusting(&authority).danger_skip_verification(skip);
        refused(&server, tls.clone().pin_certificate(&pinned.fingerprint()).unwrap()).await;
        refused(&server, tls.pin_public_key(&pinned.public_key_fingerprint()).unwrap()).await;
    }
}

#[tokio::test]
async fn hundred_calls_take_one_connection_and_handshake() {
    let authority = Authority::new();
    let server = HttpsServer::start_with(&authority.identity(), &[HTTP_1]).await;
    let transport = transport(&server, trusting(&authority));
    for _ in 0..100 {
        assert_eq!(status(&transport, get()).await, 200);
    }
    assert_eq!((server.connections(), server.handshakes()), (1, 1));
    assert_eq!(server.requests(), [Version::HTTP_11; 100]);
}

#[tokio::test]
async fn http_2_is_negotiated_by_alpn() {
    use crate::https::HTTP_2;
    let authority = Authority::new();
    let server = HttpsServer::start_with(&authority.identity(), &[HTTP_2, HTTP_1]).await;
    let transport = transport(&server, trusting(&authority));
    let statuses = futures_util::future::join_all((0..50).map(|_| status(&transport, get()))).await;
    assert!(statuses.iter().all(|status| *status == 200));
    for _ in 0..50 {
        assert_eq!(status(&transport, get()).await, 200);
    }
    assert_eq!((server.connections(), server.handshakes()), (1, 1));
    assert_eq!(server.requests(), [Version::HTTP_2; 100]);
}

/// A request as the endpoint layer leaves it.
fn to(server: &HttpsServer, tls: Option<&TlsSettings>) -> Request<Body> {
    let url = format!("https://{}", server.address);
    let mut request = Request::get(format!("{url}/toys")).body(Body::empty()).unwrap();
    let resolved = ResolvedServer { url: Arc::new(url.parse().unwrap()), tls: tls.cloned().map(Arc::new) };
    request.extensions_mut().insert(resolved);
    request
}

#[tokio::test]
async fn each_tls_setting_has_its_own_connections() {
    let (one, two) = (Authority::new(), Authority::new());
    let (server, other) = (HttpsServer::start(&one.identity()).await, HttpsServer::start(&two.identity()).await);
    let mut settings = HttpSettings::default();
    settings.tls = trusting(&one);
    let client = HttpClient::new(&settings);
    let of_other = trusting(&two);
    for _ in 0..3 {
        assert_eq!(client.clone().oneshot(to(&server, None)).await.unwrap().status(), 200);
        assert_eq!(client.clone().oneshot(to(&other, Some(&of_other))).await.unwrap().status(), 200);
        let error = client.clone().oneshot(to(&other, None)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect);
        // A connection that was made under another setting is there, and is not taken.
        let error = client.clone().oneshot(to(&server, Some(&of_other))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "the settings of a server replace the client's");
    }
    assert_eq!((server.handshakes(), other.handshakes()), (1, 1));
    assert_eq!(client.clone().oneshot(to(&server, Some(&settings.tls))).await.unwrap().status(), 200);
    assert_eq!(server.handshakes(), 1, "equal settings share connections");
}

#[tokio::test]
async fn stalled_setup_of_tls_delays_no_other_call() {
    let authority = Authority::new();
    let server = HttpsServer::start(&authority.identity()).await;
    let transport = transport(&server, trusting(&authority));
    let mut stalled = std::pin::pin!(status(&transport, get()));
    assert!(futures_util::FutureExt::now_or_never(stalled.as_mut()).is_none());
    // On other threads: those of a runtime that is not driven set TLS up no further either.
    let elsewhere = transport.clone();
    let idle = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let of_idle = std::thread::spawn(move || {
        idle.spawn(async move { status(&elsewhere, get()).await });
        idle.block_on(tokio::task::yield_now());
        idle
    });
    let idle = of_idle.join().unwrap();
    let other = tokio::time::timeout(Duration::from_secs(5), status(&transport, get())).await;
    assert_eq!(other.unwrap(), 200);
    assert_eq!(stalled.await, 200);
    idle.shutdown_background();
}

#[tokio::test]
async fn failed_handshake_does_not_harm_later_calls() {
    let authority = Authority::new();
    let (good, bad) = (HttpsServer::start(&authority.identity()).await, Authority::new().identity());
    let bad = HttpsServer::start(&bad).await;
    let mut settings = HttpSettings::default();
    settings.tls = trusting(&authority);
    let client = HttpClient::new(&settings);
    for _ in 0..3 {
        assert_eq!(client.clone().oneshot(to(&bad, None)).await.unwrap_err().kind(), ErrorKind::Connect);
        assert_eq!(client.clone().oneshot(to(&good, None)).await.unwrap().status(), 200);
    }
    assert_eq!((good.handshakes(), bad.connections()), (1, 3));
}

/// Nothing is sent to a server that cannot prove who it is, so even a `POST` is tried again; and once it can, the
/// client that refused it before needs no other.
#[tokio::test]
async fn fixed_certificate_is_accepted_by_same_client() {
    let authority = Authority::new();
    let mut expired = params_for("127.0.0.1");
    expired.not_after = date_time_ymd(2020, 1, 1);
    let good = authority.identity();
    let pinned = || trusting(&authority).pin_certificate(&good.fingerprint()).unwrap();
    let cases = [
        ("wrong", trusting(&authority), Some(authority.identity_for("other.example"))),
        ("expired", trusting(&authority), Some(authority.sign(&expired, KeyPair::generate().unwrap()))),
        ("foreign", trusting(&authority), Some(Authority::new().identity())),
        ("unpinned", pinned(), Some(authority.identity())),
        ("none at all", trusting(&authority), None),
    ];
    for (name, tls, bad) in cases {
        let server = match &bad {
            Some(bad) => HttpsServer::start(bad).await,
            None => HttpsServer::start_silent().await,
        };
        let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
        let builder = server.builder().tls(tls).retry(at_once).connect_timeout(Duration::from_millis(250));
        let transport = builder.build().unwrap();
        let error = send(&transport, request(Method::POST)).await.unwrap_err();
        // A certificate that is not accepted is the same at the next attempt.
        let attempts = if error.is_retryable() { 4 } else { 1 };
        assert_eq!(error.to_string().contains("certificate"), attempts == 1, "{name}: {error}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, attempts), "{name}: {error}");
        assert!(!error.was_sent() && !error.may_have_been_processed(), "{name}");
        assert_eq!((server.connections(), server.requests().len()), (attempts as usize, 0), "{name}");
        server.show(&good);
        for method in [Method::POST, Method::GET] {
            assert_eq!(status(&transport, request(method)).await, 200, "{name}");
        }
        assert_eq!((server.connections(), server.requests().len()), (attempts as usize + 1, 2), "{name}");
    }
}

/// The error of a client whose handshake meets these bytes.
async fn against(response: &'static [u8]) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let request = Request::get(format!("https://{}/", listener.local_addr().unwrap())).body(Body::empty()).unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.write_all(response).await.unwrap();
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    });
    let mut settings = HttpSettings::default();
    settings.tls = trusting(&Authority::new());
    let error = HttpClient::new(&settings).oneshot(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    error
}

#[tokio::test]
async fn server_without_tls_is_reported_as_such() {
    let error = against(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
}

#[tokio::test]
async fn tls_1_1_is_rejected() {
    // A ServerHello that chooses version 3.2, which is TLS 1.1.
    let hello = b"\x16\x03\x02\x00\x2a\x02\x00\x00\x26\x03\x02 0123456789abcdef0123456789abcde\x00\xc0\x13\x00";
    let error = against(hello).await;
    assert!(error.to_string().contains("neither TLS 1.2 nor TLS 1.3"), "{error}");
}

#[tokio::test]
async fn tls_alert_of_server_is_quoted() {
    // A fatal alert, number 40.
    let error = against(b"\x15\x03\x03\x00\x02\x02\x28").await;
    assert!(error.to_string().contains("the server broke the TLS handshake off (HandshakeFailure)"), "{error}");
}

#[test]
fn any_fingerprint_pins_server() {
    let none = || TlsSettings::new().danger_skip_verification(true);
    let certificate = none().pin_certificate(&unknown()).unwrap();
    let public_key = none().pin_public_key(&unknown()).unwrap();
    assert_eq!([none(), certificate, public_key].map(|tls| tls.is_pinned()), [false, true, true]);
}

#[test]
fn unused_tls_settings_are_rejected() {
    let pinned = || Transport::builder().tls(TlsSettings::new().pin_certificate(&unknown()).unwrap());
    let connector = hyper_util::client::legacy::connect::HttpConnector::new();
    for builder in [pinned().connector(connector), pinned().http_service(Script::always(200))] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("TLS settings have no effect"), "{error}");
    }
    for harmless in [TlsSettings::new(), TlsSettings::new().danger_skip_verification(true)] {
        let server = ServerConfig::new("https://one.example".parse().unwrap()).tls(harmless.clone());
        let builder = Transport::builder().tls(harmless).servers("toys", [server]);
        assert!(builder.http_service(Script::always(200)).build().is_ok());
    }
    for tls in [trusting(&Authority::new()), TlsSettings::new().pin_certificate(&unknown()).unwrap()] {
        let server = ServerConfig::new("https://one.example".parse().unwrap()).tls(tls);
        let builder = || Transport::builder().servers("toys", [server.clone()]);
        assert!(builder().build().is_ok());
        let error = builder().http_service(Script::always(200)).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().starts_with("toys: the TLS settings of its servers have no effect"), "{error}");
    }
}

#[test]
fn tls_settings_debug_is_one_line() {
    let tls = trusting(&Authority::new()).pin_certificate(&unknown()).unwrap();
    assert_eq!(tls, tls.clone());
    assert_ne!(tls, tls.clone().danger_skip_verification(true));
    let shown = format!("{tls:?}");
    assert!(
        shown.contains("additional_ca_certificates: 1") && shown.contains("00:11:22") && shown.len() < 250,
        "{shown}"
    );
}

/// Shows a certificate without having its key.
#[derive(Debug)]
struct Impostor(Arc<rustls::sign::CertifiedKey>);

impl rustls::server::ResolvesServerCert for Impostor {
    fn resolve(&self, _: rustls::server::ClientHello<'_>) -> Option<Arc<rustls::sign::CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}

#[tokio::test]
async fn pinned_certificate_without_its_key_is_rejected() {
    let (authority, other) = (Authority::new(), Authority::new());
    let (shown, own) = (authority.identity(), other.identity());
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = rustls::pki_types::PrivateKeyDer::try_from(own.key.serialize_der()).unwrap();
        let key = provider.key_provider.load_private_key(key).unwrap();
        let impostor = Impostor(Arc::new(rustls::sign::CertifiedKey::new(shown.chain.clone(), key)));
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(impostor));
        let server = HttpsServer::start_silent().await;
        server.show_as(tokio_rustls::TlsAcceptor::from(Arc::new(config)));
        let pinned = TlsSettings::new().pin_certificate(&shown.fingerprint()).unwrap();
        for tls in [pinned.clone().danger_skip_verification(true), pinned.add_ca_pem(authority.pem()).unwrap()] {
            refused(&server, tls).await;
        }
    }
}
