//! Verification of certificates: trust roots first, then pins. Signatures of the handshake are always verified.

use std::fmt;
use std::sync::Arc;

use ionoscloud_core::{BoxError, Error, ErrorKind};
use rustls::CertificateError::ApplicationVerificationFailure;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::hash::{Hash, HashAlgorithm};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme, SupportedCipherSuite,
};

use super::fingerprint::Fingerprint;
use crate::http::TlsSettings;

/// Returns the verifier of certificates for these settings.
pub(super) fn verifier(
    settings: &TlsSettings,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    let chain = if settings.skips_verification() { None } else { Some(chain_verifier(settings, provider)?) };
    let (certificates, public_keys) = (settings.pinned_certificates().to_vec(), settings.pinned_public_keys().to_vec());
    match chain {
        Some(chain) if certificates.is_empty() && public_keys.is_empty() => Ok(chain),
        chain => {
            let pins = Pins { sha256: sha256(provider)?, certificates, public_keys };
            Ok(Arc::new(PinVerifier { chain, pins, provider: Arc::clone(provider) }))
        }
    }
}

/// Verifies chain, dates and name: by the operating system's certificates, or else by those compiled in, with the
/// further ones in both cases.
fn chain_verifier(
    settings: &TlsSettings,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    match (platform_verifier(settings, provider), with_roots(compiled_in_roots(), settings, provider)) {
        (Some(Ok(verifier)), _) | (_, Some(Ok(verifier))) => Ok(verifier),
        (_, Some(Err(error))) => Err(refused("the certificates to trust cannot be used", error)),
        (Some(Err(error)), None) => Err(refused(
            "no certificates of the operating system could be read: install them (often the package \
             `ca-certificates`), or enable the feature `webpki-roots`",
            error,
        )),
        (None, None) => Err(Error::new(
            ErrorKind::Configuration,
            "https needs certificates to trust, and none are compiled in: enable the feature `platform-verifier` or \
             `webpki-roots`, or add those of a CA of your own",
        )),
    }
}

type Verifier = Option<Result<Arc<dyn ServerCertVerifier>, BoxError>>;

#[cfg(feature = "platform-verifier")]
fn platform_verifier(settings: &TlsSettings, provider: &Arc<CryptoProvider>) -> Verifier {
    use rustls_platform_verifier::Verifier;
    // Together with further ones it would be content without any of the operating system's, and those compiled in would
    // not take their place.
    let verifier = Verifier::new(Arc::clone(provider)).and_then(|verifier| match settings.ca_certificates() {
        [] => Ok(verifier),
        further => Verifier::new_with_extra_roots(further.iter().cloned(), Arc::clone(provider)),
    });
    Some(verifier.map(|verifier| Arc::new(verifier) as _).map_err(Into::into))
}

#[cfg(not(feature = "platform-verifier"))]
fn platform_verifier(_: &TlsSettings, _: &Arc<CryptoProvider>) -> Verifier {
    None
}

/// Trusts these and the further ones; `None` if there are none at all.
fn with_roots(mut roots: RootCertStore, settings: &TlsSettings, provider: &Arc<CryptoProvider>) -> Verifier {
    for certificate in settings.ca_certificates() {
        if let Err(error) = roots.add(certificate.clone()) {
            return Some(Err(error.into()));
        }
    }
    if roots.is_empty() {
        return None;
    }
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider)).build();
    Some(verifier.map(|verifier| verifier as _).map_err(Into::into))
}

#[cfg(feature = "webpki-roots")]
fn compiled_in_roots() -> RootCertStore {
    RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned())
}

#[cfg(not(feature = "webpki-roots"))]
fn compiled_in_roots() -> RootCertStore {
    RootCertStore::empty()
}

/// The SHA-256 of the crypto provider that TLS uses anyway.
fn sha256(provider: &CryptoProvider) -> Result<&'static dyn Hash, Error> {
    let hashes = provider.cipher_suites.iter().map(|suite| match suite {
        SupportedCipherSuite::Tls13(suite) => suite.common.hash_provider,
        SupportedCipherSuite::Tls12(suite) => suite.common.hash_provider,
    });
    hashes.into_iter().find(|hash| hash.algorithm() == HashAlgorithm::SHA256).ok_or_else(|| {
        Error::new(ErrorKind::Configuration, "pinning needs SHA-256, which the given crypto provider does not have")
    })
}

struct Pins {
    sha256: &'static dyn Hash,
    certificates: Vec<Fingerprint>,
    public_keys: Vec<Fingerprint>,
}

impl Pins {
    /// Only the certificate whose key signs the handshake counts: the server may send along any other that it has seen.
    fn check(&self, end_entity: &CertificateDer<'_>) -> Result<(), rustls::Error> {
        let count = self.certificates.len() + self.public_keys.len();
        if count == 0 {
            return Ok(());
        }
        let sha256 = |bytes: &[u8]| Fingerprint::of_hash(self.sha256.hash(bytes).as_ref());
        let certificate = sha256(end_entity);
        let public_key = sha256(&ParsedCertificate::try_from(end_entity)?.subject_public_key_info());
        match (certificate, public_key) {
            (Some(certificate), Some(key)) => {
                if self.certificates.contains(&certificate) || self.public_keys.contains(&key) {
                    return Ok(());
                }
                Err(certificate_error(PinMismatch { count, certificate, public_key: key }))
            }
            _ => Err(ApplicationVerificationFailure.into()),
        }
    }
}

fn certificate_error(error: impl std::error::Error + Send + Sync + 'static) -> rustls::Error {
    CertificateError::Other(OtherError(Arc::new(error))).into()
}

/// The server has none of the fingerprints that are pinned.
#[derive(Debug)]
pub(super) struct PinMismatch {
    pub(super) count: usize,
    pub(super) certificate: Fingerprint,
    pub(super) public_key: Fingerprint,
}

impl fmt::Display for PinMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the certificate is none of those that are pinned")
    }
}

impl std::error::Error for PinMismatch {}

/// Adds pins to the verification of the chain, or replaces it.
struct PinVerifier {
    chain: Option<Arc<dyn ServerCertVerifier>>,
    pins: Pins,
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for PinVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PinVerifier").field("chain", &self.chain).finish_non_exhaustive()
    }
}

impl ServerCertVerifier for PinVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if let Some(chain) = &self.chain {
            chain.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        }
        self.pins.check(end_entity)?;
        Ok(ServerCertVerified::assertion())
    }

    // That the server has the certificate's private key is verified even where nothing else is.

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

fn refused(text: &'static str, source: impl Into<BoxError>) -> Error {
    Error::new(ErrorKind::Configuration, text).with_source(source)
}

#[cfg(all(test, feature = "ring", feature = "platform-verifier", feature = "webpki-roots", target_os = "linux"))]
mod tests {
    use std::process::Command;

    use super::*;

    const NOWHERE: &str = "/nonexistent";
    const THIS: &str = "http::tls::verifier::tests::compiled_in_roots_replace_missing_system_roots";

    /// The environment of a process says where the operating system's certificates are, so this runs in a process of
    /// its own.
    #[test]
    fn compiled_in_roots_replace_missing_system_roots() {
        if std::env::var_os("SSL_CERT_FILE").is_none_or(|file| file != NOWHERE) {
            let mut without_any = Command::new(std::env::current_exe().unwrap());
            without_any.args(["--exact", THIS]).env("SSL_CERT_FILE", NOWHERE).env("SSL_CERT_DIR", NOWHERE);
            let output = without_any.output().unwrap();
            assert!(
                output.status.success() && String::from_utf8_lossy(&output.stdout).contains("1 passed"),
                "{output:?}"
            );
            return;
        }
        let further = rcgen::generate_simple_self_signed(["further.example".to_owned()]).unwrap().cert.pem();
        let settings = TlsSettings::new().add_ca_pem(further).unwrap();
        let verifier = verifier(&settings, &Arc::new(rustls::crypto::ring::default_provider())).unwrap();
        let all = format!("({} roots)", compiled_in_roots().len() + 1);
        assert!(format!("{verifier:?}").contains(&all), "{all}: {verifier:?}");
    }
}
