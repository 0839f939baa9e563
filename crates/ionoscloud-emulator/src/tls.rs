//! HTTPS under the vendor's host names, with a certificate from a CA of its own.
//!
//! Some tools call the vendor's hosts whatever is configured. With a hosts file or a name server that leads these names
//! to the emulator, and with the CA certificate among the trust roots of the tool, they work unchanged.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::engine::place::host_of;
use crate::products;

/// A certificate for the hosts of all emulated products, for `localhost` and the loopback addresses.
///
/// A CA that is made with it issues it. The keys of both are in memory alone, and are gone with the process:
/// nothing else can be issued by a CA that a machine trusts because of a test.
///
/// ```
/// use ionoscloud_emulator::{Emulator, EmulatorServer, TlsIdentity};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let identity = TlsIdentity::new::<&str>([])?;
/// let server = EmulatorServer::bind_tls("127.0.0.1:0", Emulator::new(), &identity).await?;
/// assert!(server.url().starts_with("https://"));
/// println!("trust this: {}", identity.ca_pem());
/// # server.shutdown().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TlsIdentity {
    ca_pem: Arc<str>,
    config: Arc<ServerConfig>,
}

impl TlsIdentity {
    /// Makes a CA and a certificate, also for further names or IP addresses, such as that of a container.
    ///
    /// # Errors
    /// If a name cannot stand in a certificate, because it is not ASCII for example.
    pub fn new<N: Into<String>>(further_names: impl IntoIterator<Item = N>) -> io::Result<Self> {
        let mut names: BTreeSet<String> = hosts().map(str::to_owned).collect();
        names.extend(["localhost".to_owned(), Ipv4Addr::LOCALHOST.to_string(), Ipv6Addr::LOCALHOST.to_string()]);
        for name in further_names.into_iter().map(Into::into) {
            if name.trim().is_empty() {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, "a name for the certificate is empty"));
            }
            names.insert(name);
        }
        let ca = ca().map_err(io::Error::other)?;
        let invalid = |error| io::Error::new(io::ErrorKind::InvalidInput, error);
        let mut leaf = CertificateParams::new(names.into_iter().collect::<Vec<_>>()).map_err(invalid)?;
        leaf.distinguished_name.push(DnType::CommonName, "ionos-emulator");
        leaf.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = leaf.signed_by(&key, &ca).map_err(io::Error::other)?;
        let private = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
        // A provider that is named: the process may have two, and then there is no default.
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], private)
            .map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { ca_pem: ca.pem().into(), config: Arc::new(config) })
    }

    /// Returns the CA certificate as PEM, for the trust roots of clients.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.config))
    }
}

fn ca() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, "ionos-emulator, for tests alone");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}

/// The hosts of the documents' servers.
fn hosts() -> impl Iterator<Item = &'static str> {
    products::outlines().flat_map(|outline| outline.servers.iter().filter_map(host_of))
}
