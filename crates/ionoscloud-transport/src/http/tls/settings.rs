//! TLS settings: further CA certificates, pins, and the switch that turns verification off.

use std::fmt;

use ionoscloud_core::{Error, ErrorKind};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;

use super::fingerprint::Fingerprint;

/// Trust roots and pins beyond, or more narrowly than, those that apply anyway.
///
/// A server's certificate has to be signed by a CA that is trusted and to be valid for the host's name. The trust roots
/// are those of the operating system or those compiled in, and [those added](Self::add_ca_pem). If fingerprints are
/// pinned, the certificate has to have one of them as well.
///
/// Settings are for a whole client, [`TransportBuilder::tls`](crate::TransportBuilder::tls), or for one server of a
/// product, [`ServerConfig::tls`](crate::ServerConfig::tls), which uses them instead of the client's.
///
/// ```
/// use ionoscloud_transport::TlsSettings;
///
/// let fingerprint = "2F:0A:91:…";
/// # let fingerprint = "2f".repeat(32);
/// let tls = TlsSettings::new().pin_certificate(&fingerprint)?;
/// # drop(tls);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TlsSettings {
    ca_certificates: Vec<CertificateDer<'static>>,
    certificates: Vec<Fingerprint>,
    public_keys: Vec<Fingerprint>,
    skip_verification: bool,
}

impl TlsSettings {
    /// Creates settings with the trust roots of the operating system or those compiled in, and nothing pinned.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts one or more further CA certificates, given as PEM; what stands around the certificates is
    /// left alone.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if there is no certificate in it, or one of them cannot be read.
    pub fn add_ca_pem(mut self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let pem = one_boundary_a_line(pem.as_ref());
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>().map_err(|error| {
            Error::new(ErrorKind::Configuration, "the CA certificates to trust are not valid PEM").with_source(error)
        })?;
        if certificates.is_empty() {
            return Err(Error::new(
                ErrorKind::Configuration,
                "the PEM of the CA certificates to trust has no certificate, which begins with `-----BEGIN CERTIFICATE-----`",
            ));
        }
        for (index, certificate) in certificates.iter().enumerate() {
            readable(certificate, index + 1)?;
        }
        self.ca_certificates.extend(certificates);
        Ok(self)
    }

    /// Accepts servers by the SHA-256 of their whole certificate alone, in addition to verification. With several, any
    /// one of them will do, and so does the certificate of any one of [the public keys](Self::pin_public_key).
    ///
    /// Hexadecimal digits of either case, with or without colons and blanks, as
    /// `openssl x509 -noout -fingerprint -sha256` prints them. It is the certificate of the server itself that counts,
    /// whose private key the server has: neither that of a CA, nor any other that the server may send along.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if it is no SHA-256.
    pub fn pin_certificate(mut self, sha256: &str) -> Result<Self, Error> {
        self.certificates.push(Fingerprint::parse(sha256, "certificate")?);
        Ok(self)
    }

    /// As [`pin_certificate`](Self::pin_certificate), by the SHA-256 of the public key (its `SubjectPublicKeyInfo`),
    /// which stays the same if a certificate is renewed for the same key.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if it is no SHA-256.
    pub fn pin_public_key(mut self, sha256: &str) -> Result<Self, Error> {
        self.public_keys.push(Fingerprint::parse(sha256, "public key")?);
        Ok(self)
    }

    /// Verifies neither who signed the certificate, nor its dates, nor its name: pinned fingerprints alone decide, and
    /// **without any, everybody on the way can read and change everything, credentials included**.
    #[must_use]
    pub fn danger_skip_verification(mut self, skip: bool) -> Self {
        self.skip_verification = skip;
        self
    }

    /// Adds the pins of other settings if there are none here.
    pub(crate) fn or_pins_of(mut self, lower: Self) -> Self {
        if !self.is_pinned() {
            self.certificates = lower.certificates;
            self.public_keys = lower.public_keys;
        }
        self
    }

    /// Returns true if any fingerprint is pinned.
    pub fn is_pinned(&self) -> bool {
        !self.certificates.is_empty() || !self.public_keys.is_empty()
    }

    #[cfg(feature = "rustls")]
    pub(crate) fn ca_certificates(&self) -> &[CertificateDer<'static>] {
        &self.ca_certificates
    }

    #[cfg(feature = "rustls")]
    pub(crate) fn pinned_certificates(&self) -> &[Fingerprint] {
        &self.certificates
    }

    #[cfg(feature = "rustls")]
    pub(crate) fn pinned_public_keys(&self) -> &[Fingerprint] {
        &self.public_keys
    }

    #[cfg(feature = "rustls")]
    pub(crate) fn skips_verification(&self) -> bool {
        self.skip_verification
    }
}

impl fmt::Debug for TlsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsSettings")
            .field("additional_ca_certificates", &self.ca_certificates.len())
            .field("pinned_certificates", &self.certificates)
            .field("pinned_public_keys", &self.public_keys)
            .field("skip_verification", &self.skip_verification)
            .finish()
    }
}

const BOUNDARY: &[u8] = b"-----BEGIN";

/// Begins a line with each certificate. The parser skips one that follows a byte order mark, or the end of another file
/// on the same line, and a certificate that is lost is missed only by the handshake that needs it.
fn one_boundary_a_line(pem: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(pem.len() + 8);
    for (index, byte) in pem.iter().enumerate() {
        let begins = pem.get(index..).is_some_and(|rest| rest.starts_with(BOUNDARY));
        if begins && (lines.ends_with(b"\xef\xbb\xbf") || lines.ends_with(b"-----")) {
            lines.push(b'\n');
        }
        lines.push(*byte);
    }
    lines
}

/// Checks a certificate as far as its use as that of a CA needs it.
#[cfg(feature = "rustls")]
fn readable(certificate: &CertificateDer<'static>, number: usize) -> Result<(), Error> {
    rustls::RootCertStore::empty().add(certificate.clone()).map_err(|error| {
        let text = format!("certificate number {number} of the CA certificates to trust cannot be read");
        Error::new(ErrorKind::Configuration, text).with_source(error)
    })
}

/// Without TLS nothing uses it.
#[cfg(not(feature = "rustls"))]
#[expect(clippy::unnecessary_wraps, reason = "with TLS it may fail")]
fn readable(_: &CertificateDer<'static>, _: usize) -> Result<(), Error> {
    Ok(())
}
